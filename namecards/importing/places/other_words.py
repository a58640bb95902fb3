"""Drop the words of a heading that say nothing about places: school years, terms, sheets, counts."""

from __future__ import annotations

import re
from itertools import pairwise

from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.grades import CLASS_WORDS, GRADE_WORDS, without_primary
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import title_kind
from namecards.importing.patterns import compile_later
from namecards.importing.places.bits import GRADE, ORDINAL, is_year
from namecards.importing.text import clean
from namecards.importing.words import pattern

_SCHOOL_YEAR = compile_later(
    r"\s+[-–—|·,]\s(?!(?:[^\W\d_a-z][^\W\d_]+,?\s+\(?){1,3}"
    rf"(?i:{pattern('headings.school_year')})\s*[:：]?\s*20\d\d)[^-–—|·]*\b((19|20|1[34])\d\d|תש\w?[\"״]\w)\b.*"
    rf"|[\s,(]+(?:(?i:{pattern('headings.school_year')})\s*[:：]?\s*)?(?:19|20|1[34])\d\d(?:\s*[-/–]\s*(?:20)?\d\d)?"
    rf"(?:\s+(?i:{pattern('headings.school_year')}))?\)?(?=\W*$)"
)
"""The school year behind a class, with its word: `Class 6 Jinnah - Session 2026-27`."""
_TEACHER_BEHIND = compile_later(rf"\s[-–—|·]\s(?:[^\W\d]+:\s+)?{TEACHER.pattern}.*", re.IGNORECASE)
_GREETING = compile_later(
    rf"^(?:(?:{pattern('headings.greetings')}|morning|afternoon)[,.!–—-]+\s+"
    r"|[^\W\d]+(?: [^\W\d]+){0,2}[,!] (?=(?:here|these|this|my|our)\b))?"
    r"(?:(?:here(?:['’]s| is| are)|these are|this is)\s+)?(?:(?:my|our)\s+)?(?=\S)",
    re.IGNORECASE,
)
"""Words at the start of a message: "Morning, here's 2nd grade Room 15"."""
_ARE = compile_later(rf"(?<=\w)\s+(?:{pattern('headings.are')})(?=[\s:]*$)")
"""The end of a sentence that names go on: "My first graders in Room 3 are"."""
_GRADERS = re.compile(r"\b(grade)rs\b|(?<=\b[Gg]rade \d)s(?= are\b)|(?<=\b[Yy]ear \d)s(?= are\b)")
_ORDINAL = rf"(?:{ORDINAL}|\.)"
TWO_GRADES = compile_later(
    rf"(?<![\w./-])(\d{{1,2}})"
    rf"(?:{_ORDINAL} [–-] |{_ORDINAL}?(?: ?[/&] ?|[–-]| (?:{pattern('headings.and')}) ))(\d{{1,2}})"
    rf"(?:{_ORDINAL}?[ -]({GRADE_WORDS})|{_ORDINAL}[ -]({CLASS_WORDS}))(?![\w/])",
    re.IGNORECASE,
)
"""The grades of one class before the word for them: "3rd/4th grade", "3e/4e année", "3./4. Klasse"."""
_IN_ROOM = compile_later(
    rf"(?<!\w)(?:{pattern('headings.in_class')}) (?=(?:{pattern('headings.room')})\b)", re.IGNORECASE
)
"""Words before a room: "second grade in room 11"."""
_SEASON = compile_later(rf"(?<!\w)(?:{pattern('headings.seasons')})(?= 20\d\d(?!\d))", re.IGNORECASE)
"""The season of a school year: "Fall 2026"."""
_APART = compile_later(r"(?<=[\w.)])\s{2,}(?=\w)")
"""Blanks that separate two facts."""
_GLUED = compile_later(
    r"(?<![^\W_])(?:(?:Mrs|Mr|Ms|Miss|Dr|Mme|Frau|Herr)(?=[A-Z][a-z])|\d{1,2}(?:st|nd|rd|th)(?=grade))"
)
"""The first of two words that names of files join: MsHalvorsen, 1stgrade."""
_TERM = compile_later(
    rf"(?:^|[\s,;|·(–—-]+)(?:Q[1-4]|(?:(?:\d(?:{ORDINAL}|\.)?|I{{1,3}}|{pattern('headings.term_ordinals')})\s+)?"
    rf"(?:{pattern('headings.terms')})(?:\s+(?:\d|I{{1,3}}))?)\)?(?=\s*[,;|·()–—-]|\s*$)",
    re.IGNORECASE,
)
"""The part of the school year behind a class: "(FIRST TERM)", ", 2. Halbjahr", "- Term 1", Q2."""
_SHEET = compile_later(
    rf"(?:[\s,;|·(（–—-]+|(?<=[\u3040-\ud7af]))(?:(?:{pattern('headings.continued')})\.?"
    rf"|(?:{pattern('headings.page')})\.?\s*\d+(?:\D{{1,5}}\d+)?)\s*[)）]?(?=\s*[,;|·()–—-]|\s*$)"
    r"|(?:\s*[(（]|\s+[–—-]|,)\s*\d{1,2} (?:of|von|sur|de|di|van|af|av|z|ze|из) \d{1,2}\s*[)）]?$"
    r"|(?<=\d[^\W\d])\s*[(,–—-]\s*(?:p\. ?\d+|\d{1,2} ?/ ?\d{1,2})\)?$"
    rf"|^[(（]?(?:{pattern('headings.continued')})\.?[)）]?(?:\s*[:：–—-]\s*|(?<=[\u0600-\u06ff])\s)",
    re.IGNORECASE,
)
"""A sheet of a list that has several: "(continued)", "page 2", "(2 of 3)"."""
_CYCLE = compile_later(
    rf"(?<!\w)(?:(?:\d(?:{ORDINAL}|\.)?|[IVX]+\.?|{pattern('headings.term_ordinals')})\s+)?"
    rf"(?:{pattern('headings.cycles')})(?:\s?\d)?(?:\s*[–—-]\s*|\s+)(?=\D{{0,8}}\d{{1,2}}\W{{0,3}}[^\W\d])",
    re.IGNORECASE,
)
"""A part of the school before a class, without meaning for it: "II. stupeň – 6. A", "KS2 - 6B"."""
_COUNT = compile_later(
    r"(?<!20\d\d)(?!\s+[–-]\s*\d{3})((\s*[(\[]|\s+[–-])\s*\d+(\s+[^\W\d]+)?\s*[)\]]?|\s*:"
    r"|(?:(?<=\d)|(?<=\d\w)|(?<=\d \w)):\s*\d+\s+[^\W\d]+"
    rf"|[\s,:–-]*[(（]?(?:(?:{pattern('cells.sum')})\.?\s*[:：]?\s*\d+(?:\s?[^\W\d]+)?|\d+[人名명])\s*[)）]?)$"
)
"""A number of people behind a class: `7A (24 students)`; the 2 of VIII-2 is none."""
_TWICE = compile_later(
    rf"\b((?:{GRADE_WORDS}) ?(\d{{1,2}}))(?:\s*[:–—-]\s*|\s+)(?=\2 [^\W\d]{{2}})", re.IGNORECASE
)
"""A grade before a class that repeats it: "Year 4: 4 Willow"."""
_JOINED = compile_later(rf"(\d\.? ?[A-Za-z])-(?=(?:{CLASS_WORDS})(?!\w))", re.IGNORECASE)
"""A class joined with the word for it: 2B-Klasse."""
_JOINING = compile_later(rf"(?:{pattern('headings.joined')})[\s:–—-]*(?=[\w«(])", re.IGNORECASE)
"""Words before the class of people who joined later: "New in 5B", "Neuzugänge 6a"."""
_FACT = compile_later(r"(?<!\S)(?:([^\W\d_][\w./-]*) )?([^\W\d_][\w./-]*) ?:(?= )")
"""The label of a fact, perhaps with the word before it: "Home Room:", "Term:"."""
_SCHEDULE = compile_later(
    rf"\s*[(（][^()（）]*\d{{1,2}}(?:\s?[:.h]\s?\d{{2}}|\.\s(?:{pattern('headings.lessons')}))[^()（）]*[)）]",
    re.IGNORECASE,
)
"""When a class comes: "(Tues 10:15)", "(mardi 10h15)", "(montags 3. Stunde)"."""
_PEOPLE_IN = compile_later(rf"^(?:{pattern('headings.people_in')})\s+(?=\S)", re.IGNORECASE)
_THIS_YEAR = compile_later(rf"\s(?:{pattern('headings.this_year')})(?=\W*$)", re.IGNORECASE)
_FEWEST_FACTS = 3
"""The fewest labels in one line of facts."""
_LEVEL = compile_later(
    r"(?:[\s–—-]+|^)(?:scuola\s+)?secondaria\s+(?:di\s+)?(?:I{1,2}|[12][°º^]?|primo|secondo)\s+grado\b",
    re.IGNORECASE,
)
"""The part of the school in Italy, whose number is no grade: "Scuola secondaria di I grado"."""
_DURATION = compile_later(r"\bde \d+ (anos|años)\b", re.IGNORECASE)
"""The years that a school takes: "Ensino Fundamental de 9 anos"."""


def drop_other_words(text: str) -> str:
    """Return a heading without the school year and the number of people behind it."""
    text = _GREETING.sub("", _ARE.sub("", _GRADERS.sub(r"\1", text)), count=1)
    text = _IN_ROOM.sub("", TWO_GRADES.sub(_grades_behind, text))
    whole = _APART.sub(" | ", text) if _names_two_facts(text) else text
    whole = _SCHEDULE.sub("", _THIS_YEAR.sub("", _PEOPLE_IN.sub("", whole)))
    whole = _GLUED.sub(r"\g<0> ", whole)
    whole = clean(whole.replace("_", " ") if re.search(r"\d", text) else whole).strip("* ")
    whole = _without_other_facts(re.sub(r"\b([ap])\.m\.", r"\1m", without_sheet(whole)))
    whole = _CYCLE.sub("", _DURATION.sub("", _LEVEL.sub("", whole)), count=1)
    whole = _JOINED.sub(lambda found: f"{found[1]} ", without_joining(whole))
    whole = _TERM.sub("", without_primary(_SEASON.sub("", whole)))
    whole = _TWICE.sub(lambda found: f"{found[1]} Class ", whole)
    plain = _SCHOOL_YEAR.sub(_beside_year, whole)
    plain = plain if plain == whole else _TERM.sub("", plain)  # First Term 2026/2027
    bare = _COUNT.sub("", plain) if re.search(r"[\d:]", plain) else plain
    return plain if title_kind(bare) in PLACES else bare  # the 5 of "Class - 5"


def _beside_year(found: re.Match[str]) -> str:
    """Return what is said beside a school year of a grade or a teacher: " - Teacher: Mrs. Harper"."""
    teacher = _TEACHER_BEHIND.search(found[0])
    return found[0] if GRADE.search(found[0]) else teacher[0] if teacher else ""


def _grades_behind(found: re.Match[str]) -> str:
    """Return two grades behind their word, so that neither counts alone: "Grade 3/4"."""
    first, second, *words = found.groups()
    word = next(filter(None, words)).capitalize()
    return f"{word} {first}/{second}" if int(first) < int(second) else found[0]


def _names_two_facts(text: str) -> bool:
    """Whether wide blanks separate facts, not a label from its value: "Class    7B"."""
    parts = _APART.split(text)
    return len(parts) > 1 and not any(title_kind(part) in PLACES and part.isalpha() for part in parts)


def without_sheet(text: str) -> str:
    """Return a heading without the words for a further sheet: 5A of "5A (continued)"."""
    return _SHEET.sub("", text.replace("_", " "))


def _without_other_facts(text: str) -> str:
    """Return a line of facts without those that are no place: "Class: 7B Period: 1 Room: 12 Term: S1"."""
    facts = list(_FACT.finditer(text))
    if len(facts) < _FEWEST_FACTS:
        return text
    starts, value = [0], -1
    for fact in facts:
        is_longer = fact[1] and fact.start() > value and title_kind(f"{fact[1]} {fact[2]}") in PLACES
        starts.append(fact.start() if is_longer else fact.start(2))
        value = fact.end() + 1
    parts = [text[start:end] for start, end in pairwise([*starts, len(text)])]
    places = [part for part in parts[1:] if _is_place_fact(part)]
    return clean(parts[0] + "".join(places)) if len(places) > 1 else text


def _is_place_fact(part: str) -> bool:
    label, _, value = part.partition(":")
    is_school_year = len(value.strip()) > 2 and is_year(value.strip())
    return title_kind(label) in PLACES and not is_school_year


def without_joining(text: str) -> str:
    """Return a heading without the words for people who joined a class: "New in 5B"."""
    found = _JOINING.match(text)
    return text[found.end() :] if found and (text[found.end() - 1] in " :–—-" or text > "\u3040") else text
