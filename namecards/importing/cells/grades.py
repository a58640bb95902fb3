"""Read grades as the lists of many countries write them: 6º ANO, 5to, Kelas 7, 8. sınıf, VII, السابع."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from namecards.core.grades import ENGLISH_NUMBERS, ROMAN_NUMBERS, grade_number, plain_grade
from namecards.core.normalize import fold
from namecards.importing.cells.titles import title_kind
from namecards.importing.letters import MARKS
from namecards.importing.patterns import compile_later
from namecards.importing.words import any_of, folded_phrases, languages, pattern, phrases, phrases_of

LETTER = '(?:[ÇĞİÖŞÜÅÄÆØČĆĐŠŽŁÑçͰ-ԯԱ-ֈא-תء-يა-ჿ]|[«"“„][^\\W\\d_][»"”“])'
"""The letter of a class that is not one of A to Z, or between quotation marks: 5/Ç, 7 «Б», VII "a"."""
LETTER_NAMES = "الف|اے|بی|سی|ڈی"
"""Names of sections in Afghanistan and Pakistan: A, B, C and D."""
HEBREW_GRADE = "(?:י[\"״]?[אב]|[א-י])['’׳]?"
HEBREW = rf"{HEBREW_GRADE} ?-?\d{{1,2}}"
"""A class in Israel: the letter of the grade and a number, ז'2, י"א3."""
_GREEK = compile_later(r"(ΣΤ|Στ|[Α-Ε])['΄´’ʹ]?[ -]?\d{1,2}")
"""A class in Greece: the letter of the grade and a number, Α1, ΣΤ΄2."""
ORDINALS = {
    fold(word): str(at % 12 + 1)
    for language in languages()
    for at, word in enumerate(phrases_of(language, "cells.ordinals"))
}
"""Grades by the words for first to twelfth: quinto, السادس."""
_WRITTEN, _SHORT_NUMBER = frozenset(phrases("cells.ordinals")), 2
_WORDS = any_of(word for key in ("ordinals", "grades") for word in phrases(f"cells.{key}") if word > "\u0370")
LATIN_ORDINALS = any_of(word for word in (*ENGLISH_NUMBERS, *phrases("cells.ordinals")) if word < "\u0370")
GRADE_NAMES = pattern("cells.grades")
"""Names of grades without a number: Reception, LKG, zerówka."""
_NAMED = folded_phrases("cells.grades")
_GRADED = folded_phrases("headings.graded")
GRADE_IN_WORDS = compile_later(rf"{_WORDS}|{HEBREW_GRADE}")
GRADE_AND_LETTER = compile_later(
    rf"(?:{_WORDS})(?: [^\W\d_]{{3,}})?"
    rf"(?:[\s/-]+(?:[^\W\d_](?![{MARKS}])|\d{{1,2}}|{LETTER_NAMES})|\s*\([^\W_]{{1,3}}\))|{HEBREW}"
)
"""A class made of a word for a grade, and a letter or name: "السابع أ", "هشتم (ب)", "ششم اے"; or ז'2."""
GRADE_WORDS = any_of([word for word in phrases("headings.place") if title_kind(word) == "grade"])
CLASS_WORDS = any_of([word for word in phrases("headings.place") if title_kind(word) != "grade"])
"""Regular expressions for the words in front of a grade and of a class, in headings and names of files."""
LEVEL = compile_later(rf"(?:{pattern('headings.stages')})\.? ?\d{{1,2}}", re.IGNORECASE)
"""A grade with its part of the school: CE1, JSS 2."""
_PLACE = f"{pattern('headings.place')}|kl"
_STAGE = rf"(?:{pattern('headings.stages')}|(?-i:[PSY]))\.? ?"
_STAGE_NUMBER = rf"(?:\d{{1,2}}|(?<= )(?:{'|'.join(ENGLISH_NUMBERS[12:])})\b)"
STAGED = compile_later(
    rf"{_STAGE}{_STAGE_NUMBER}([/+-](?:{_STAGE})?\d{{1,2}})?( ?(?-i:[A-Z])(?!\w))?"
    r"( \(?(?-i:[A-Z])[^\W\d_]{2,}\)?)?"
    r"|(?-i:[IVX]{1,4} ?[-–] ?[A-Z][^\W\d_A-Z]{2,})",
    re.IGNORECASE,
)
"""A class with its part of the school, or a Roman number and a name: JSS 2 Gold, P4/5, VII - Mabini."""
GROUP = compile_later(
    rf"{STAGED.pattern}|{GRADE_AND_LETTER.pattern}|"
    rf"((?:{_PLACE})\.?\s*)?"
    r"(\d{1,2}(st|nd|rd|th|er|[eè]me|e(?= )|[rdtmvn][oa]|\.?[ºª°])?\s*[-./(]?\s*[a-z]{1,2}\)?"
    r"|\d{1,2}(?-i:[A-Z]{3})|(k|pk)\s*[-./]?\s*(?-i:[A-Z]))"
    rf"|(?:{_PLACE})\s*\d{{1,3}}( [^\W\d]+)?"
    r"|[a-z]\d{1,2}[a-z]?"
    r"|(?-i:([IVX]{1,4}|[ivx]{1,4})[ ./-]{1,3}[A-Za-z\d]{1,2}|[IVX]{1,4}[a-h]|[IVX]{2,4}[A-H])"
    rf"|(\d{{1,2}}|[ivx]{{1,4}}(?=\W))[ /-]{{0,2}}{LETTER}"
    r"|[初高小]?[一二三四五六七八九十\d]{1,2}(年级|年級|年|학년)? ?"
    r"[(（]?[\d一二三四五六七八九十甲乙丙丁a-z]{1,2}[)）]?[班組组반]",
    re.IGNORECASE,
)
"""A class by its form, with its word or without: 7B, Grade 6, Room 12, VI-a, 三年2班."""
GRADE_AND_WORD = compile_later(
    r"(?<![\w.,/:-])(1[0-3]|[1-9])(?:st|nd|rd|th)? ([^\W\d_]{3,}(?: [^\W\d_a-z][^\W\d_]{2,})?)"
)
"""A class by its grade and its name: 4 Willow, 6 Silver Birch."""
NTH = compile_later(
    r"(?:የ|მე-)(?=\d)|(?<=\d)(?:(?:aad|ኛ)\b(?: (?=[^\W\d_]\b))?"
    r"|-(й|г?о|ого|я|р|рдугаар|[чш][иыі]|i?nj[iy]|n?c[iıuü]|րդ)\b)",
    re.IGNORECASE,
)
"""Endings that turn five into fifth."""
_ASIDE = compile_later(
    rf"(?<=\d)\s*\((?:(?:{GRADE_WORDS}) ?[\dIVX]+|[\dIVX]+ ?(?:{GRADE_WORDS})"
    r"|freshman|sophomore|junior|senior)\)$",
    re.IGNORECASE,
)
"""Words that repeat a grade behind it: 7 (Year I), 10 (Sophomore)."""
_WORDED = compile_later(
    r"(?P<before>[^\W\d]*)[\s.:-]*(?P<number>\d{1,2})[\W_]{0,2}[ºª]?"
    r"((st|nd|rd|th|er|[rdtmvn]o|(?-i:[rdtmvn]a|[RDTMVN]A)|è|([eè]me|e|re)(?= [^\W\d]))\b)?"
    r"[\s.-]*(?P<behind>[^\W\d]*)",
    re.IGNORECASE,
)
TEACHER_CODE = compile_later(
    r"(?!1ST|[13]ER|2ND|3RD|[13]R[AOE]|2D[AO]|[456]T[AO]|(?:7|10)M[AO]|8V[AO]|9N[AO]|\d+(?:TH|GR|YR))"
    r"\d{1,2}[A-Z]{2}S?"
)
"""A class by its grade and letters of its teacher or of the class: 9KL, 7KLS, not 5TO or 5GRS."""
_LABELLED = compile_later(rf"(?:{GRADE_WORDS})(?: |: ?)(.+)", re.IGNORECASE)
ROMAN = {text: str(at) for at, text in enumerate(ROMAN_NUMBERS[:12], 1)}
ROMAN |= {text: str(at) for at, text in enumerate("一二三四五六七八九十", 1)}
"""The numbers I to XII, and those of China."""
_IN_WORDS = folded_phrases("cells.grades") | set(ORDINALS)
SUBGROUP_WORDS = folded_phrases("title_words.subgroups")
_PRIMARY = compile_later(
    rf"(?<=[\wº°ª΄'’ʹ])[\s.-]+(?:(?:de|do|da|du|der|من)\s+|d['’])?(?:{pattern('headings.primary')})"
    rf"(?=\s*(?:$|[-–—|,:;()/]))|^(?:{pattern('headings.primary')})[\s-]*(?=[\d一二三四五六])",
    re.IGNORECASE,
)
"""Words for primary school beside a grade, without meaning: 5º de primaria, السادس الابتدائي, 小学5年."""
AGE = compile_later(rf"\d{{1,2}}[\s-]*(?:{pattern('headings.years_old')})(?!\w)", re.IGNORECASE)
"""The age of children, which is no grade: 3 años, 4-year-olds."""
_BY_AGE = re.compile(r"(?:PK|K)-?[3-5]", re.IGNORECASE)
"""A year before grade 1 with the age of its children: K5, PK3."""
HIGH_SCHOOL = ("freshman", "sophomore", "junior", "senior")
"""Names of grades 9 to 12 in America."""
HIGHEST = 13
"""The highest grade of a school."""


@lru_cache(maxsize=20_000)
def read_grade(cell: str) -> str:
    """Return a grade in its one form; the word beside the number may be any that means grades or classes.

    Other words stay, because they say more: the 1st of the ESO is not the 1st of the Primaria.
    """
    if len(parts := {part.strip() for part in cell.split("/")}) > 1:
        grades = {grade_in_digits(read_grade(part)) for part in parts}
        if len(grades) == 1:  # 4 / الرابع
            return grades.pop()
    plain = bare_grade(plain_grade(_ASIDE.sub("", without_primary(cell))))
    word, _, rest = plain.partition(" ")
    if fold(rest.split(" ")[0]) in _IN_WORDS and title_kind(word) == "grade":  # الصف السادس
        return ORDINALS.get(fold(rest), rest) if rest < "\u0370" else rest
    if (labelled := _LABELLED.fullmatch(plain)) and fold(labelled[1]) in _IN_WORDS:  # Grado: Séptimo
        return ORDINALS.get(fold(labelled[1]), labelled[1])
    if fold(word) in ORDINALS and title_kind(rest) == "grade":  # Quinto grado
        return ORDINALS[fold(word)]
    label, _, number = plain.rpartition(" ")
    if fold(label) in _GRADED and number.isdecimal() and int(number) <= HIGHEST:  # darasa la 5
        return str(int(number))
    is_more = grade_number(plain) is None and not TEACHER_CODE.fullmatch(plain)
    found = _WORDED.fullmatch(plain) if is_more else None
    if not found:
        return ROMAN.get(plain, plain)
    words = [word for word in (found["before"], found["behind"]) if word]
    kinds = [title_kind(word) for word in words if fold(word) not in SUBGROUP_WORDS]
    is_told = len(kinds) == len(words) and all(kind in ("grade", "class") for kind in kinds)
    return str(int(found["number"])) if is_told and int(found["number"]) <= HIGHEST else plain


def _greek_grade(name: str) -> str:
    """Return the grade of a class in Greece, 5 of Ε2; empty if it is none."""
    found = _GREEK.fullmatch(name)
    return str("ΑΒΓΔΕΣ".index(found[1][0]) + 1) if found else ""


def without_primary(text: str) -> str:
    """Return a text without a word for primary school right beside a grade: 5 of "Ε΄ Δημοτικού"."""
    bare = _PRIMARY.sub(lambda found: "" if _is_beside_grade(found) else found[0], text).strip()
    if bare != text.strip() and (greek := _greek_grade(f"{bare}1")):
        return greek
    is_grade = re.search(r"\d|[一二三四五六]", bare) or ORDINALS.keys() & set(map(fold, bare.split()))
    return bare if is_grade else text


def _is_beside_grade(primary: re.Match[str]) -> bool:
    """Whether the word right before it, if there is one, may be a grade; no school, "Elm Elementary"."""
    before = primary.string[: primary.start()].split()[-1:]
    return all(
        re.search(r"\d|^[IVX]+$|^\W*\w\W*$|^[Α-Ω]{2}", word)
        or fold(word) in ORDINALS
        or title_kind(word) in ("grade", "class")
        for word in before
    )


def grade_in_digits(grade: str) -> str:
    """Return a grade with a number for its word: 5 of quinto, "Quinto grado" and الخامس."""
    words = [word for word in without_primary(grade).split() if title_kind(word) != "grade"]
    return ORDINALS.get(fold(" ".join(words)), grade)


def is_grade_name(text: str) -> bool:
    """Whether a text is the name of a grade without a number: Reception, "Grade: LKG"."""
    return not _NAMED.isdisjoint((fold(text), fold(read_grade(text))))


_ENGLISH = {word: str(at % 12 + 1) for at, word in enumerate(ENGLISH_NUMBERS)}


def number_of_word(word: str) -> str:
    """Return the number that a word stands for: 2 of Two, 5 of quinto and Cúig; else nothing.

    Words of two letters have their accents: "se" is no sé.
    """
    is_written = len(word) > _SHORT_NUMBER or word.casefold() in _WRITTEN
    return (ORDINALS.get(fold(word)) if is_written else None) or _ENGLISH.get(word.casefold(), "")


def begin_in_digits(name: str) -> str:
    """Return a class with digits for its first number in words: 2 East of "Two East", 12 of الثاني عشر."""
    words = name.split(" ")
    two = ORDINALS.get(fold(" ".join(words[:2]))) if len(words) > 1 else None
    first = two or number_of_word(words[0])
    return " ".join([first, *words[1 + bool(two) :]]) if first else name


def grade_behind(label: str, value: str) -> str:
    """Return the grade of a number beside a word for a class: 5 of "Klasse 5", 6 of "Rang a Sé".

    In English that may be a room: no 2 of "Class Two".
    """
    if fold(label) not in _GRADED:
        return ORDINALS.get(fold(value), "")
    number = number_of_word(value) or ROMAN.get(bare_grade(value)) or value.rstrip(".")
    return plain_grade(number) if number.isdecimal() and int(number) <= HIGHEST else ""


def with_digits(name: str) -> str:
    """Return a class with bare digits for its number, and the letter behind it.

    It is 2 B of "Two B", 1 A of "1ro A", V B of "V-a B", 6 A of "6ème 2", 5 A of "Ε2" and 7 A of "ז2".
    """
    if greek := _greek_grade(name):
        return f"{greek} A"
    if re.fullmatch(HEBREW, name):
        return f"{_hebrew_number(name)} A"
    if sections := re.fullmatch(r"(\d{1,2})(?:[eè]me|e|er|ère|th|º|ª|°) ?\d{1,2}", name, re.IGNORECASE):
        return f"{sections[1]} A"
    ordinal = r"^(\d{1,2})(?:[rdtvmn][oa]|st|nd|rd|th|[eè]me|e)(?= [^\W\d]|(?-i:[A-Z])$)"
    name = re.sub(ordinal, r"\1", without_primary(name), flags=re.IGNORECASE)
    name = re.sub(r"^([IVX]+|\d{1,2})-a(?= [^\W\d_]$)", r"\1", name)
    return begin_in_digits(name) if len(name.partition(" ")[2].strip("\"'“”„«»")) == 1 else name


def _hebrew_number(text: str) -> int:
    return sum(map(" אבגדהוזחטי".index, re.sub(r"[^א-י]", "", text)))


def without_hebrew(grade: str) -> str:
    """Return a grade of Israel as a number, 7 of ז'; others stay."""
    return str(_hebrew_number(grade)) if re.fullmatch(HEBREW_GRADE, grade) else grade


def bare_grade(cell: str) -> str:
    """Return a Roman number without a point or the Romanian letters around it, a VII-a."""
    return re.sub(r"^(?:a )?([IVX]+)(?:-a|\.)?$", r"\1", cell)


def read_number(cell: str) -> int | None:
    """Return a grade as a number; None if it is none."""
    return grade_number(read_grade(cell))


def is_grade(text: str) -> bool:
    """Whether a text is a usual grade of schools: 6, 6th, K."""
    number = grade_number(text)
    return number is not None and number <= HIGHEST


def is_level(text: str) -> bool:
    """Whether a text is a grade with a name of its own: CE1, JSS 2, PK3, Reception."""
    return bool(_BY_AGE.fullmatch(text) or STAGED.fullmatch(text)) or is_grade_name(text)


def are_streams(cells: Sequence[str]) -> bool:
    """Whether cells are grades with the name of a stream, several in one grade: 5 Bestari, 5 Cemerlang."""
    grades = {found[1] for cell in cells if (found := GRADE_AND_WORD.fullmatch(cell))}
    return 0 < len(grades) < len(set(cells)) and all(map(GRADE_AND_WORD.fullmatch, cells))
