"""Split a name from what stands beside it in its cell: "Maya Chen* (she/her) - new 9/3", "Ben Ortiz, 5A"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from namecards.core.normalize import fold
from namecards.importing.cells.asides import is_absent, is_noted
from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.grades import is_grade
from namecards.importing.cells.leaving import names_class
from namecards.importing.cells.photo_consent import may_refuse_photos
from namecards.importing.cells.private import is_private
from namecards.importing.cells.remarks import says_left
from namecards.importing.cells.roles import is_job
from namecards.importing.clues import FEWEST, MOSTLY
from namecards.importing.columns.name_order import is_common
from namecards.importing.letters import ADMISSION
from namecards.importing.names.degrees import is_suffix
from namecards.importing.names.nicknames import CALLED
from namecards.importing.patterns import compile_later
from namecards.importing.places.class_headings import places_in
from namecards.importing.places.read_place import read_place
from namecards.importing.text import BEFORE_LAST, PARTICLES, READING, TITLES, clean, is_written_as_name
from namecards.importing.words import folded_phrases, pattern

Kind = Literal[
    "pronouns", "say", "preferred", "left", "note", "job", "birthday", "number", "place", "sex", "sign"
]
UNREAD: frozenset[Kind] = frozenset(("note", "birthday", "sex", "sign", "job"))
_CHILDREN = folded_phrases("people.address_of_children")
_NONE = frozenset[Kind]()
SHARED: tuple[Kind, ...] = ("place", "sex", "number", "job")
"""Kinds only told by most names of a list: F may be an initial, 6A a flat, Art an Arthur."""
_BRACKETS = compile_later(r"\s*[(（\[]([^()（）\[\]]+)[)）\]]")
_LAST_BRACKET = compile_later(r"(?<=\S)\s*[(（\[][^()（）\[\]]*[)）\]]$")
_DASH = compile_later(r"\s[-–—|]\s+(?!.*\s[-–—|]\s)(.+)$")
_COMMA = compile_later(r",\s+([^,]+)$")
_PARTS = compile_later(r"\s*[,;|]\s+|\s[-–—]\s")
_PARTED = compile_later(r"\s[-–—|:]\s|\s\s|\t|[)\]]$")
_WORDS = compile_later(r"\s(?=\S)")
_SIGN_BEHIND, _SIGN_BEFORE = (
    compile_later(r"(?<=\w[\w.)])\s*([*†‡^+]+)$"),
    compile_later(r"^([*†‡^]+)\s*(?=\w)"),
)
_STARRED = compile_later(r"(?<=[\w.)])\s*\*+\s?([^\W\d](?:[^*\d]{2,}|[^*]*\s[^*]+))\*+$")
"""Words between stars: "Ava Castillo *withdrawn*"."""
_MARKS = compile_later(r"(?:\s{1,9}[A-Z/✓✗x.-](?!\S)){4,}$")
"""Who was there on which day, in a register: "Aroha Ngata P P A P P"."""
_LEGEND = compile_later(r"([*†‡^+]+)\s*[=:–-]?\s*(?=[^\W\d_])(.*[^*†‡^+])")
PRONOUN = r"(?:she|he|they|ze|xe|hers?|him|his|theirs?|them)"
_PRONOUNS = compile_later(rf"{PRONOUN}(?:\s*/\s*[a-z]+)*|any pronouns", re.IGNORECASE)
_SAID = compile_later(rf"(?:{pattern('cells.said')})[:.]?\s+(\S.*)", re.IGNORECASE)
_SYLLABLES = compile_later(r"(?=.*[A-Z]{2})(?=.*[a-z])[A-Za-z]{1,8}(?:[-–][A-Za-z]{1,8})+")
"""A name as it is said: wah-KEEN, EE-fa. Smith-JONES has no syllable in small letters."""
_CALLED_BEFORE = compile_later(
    rf"(?:\w+ )?(?P<name>[^\W\d_]\S*) (?:{pattern('cells.called_behind')})", re.IGNORECASE
)
_NEW = compile_later(
    rf"(?:{pattern('cells.joined')})(?:\s+(?:on |in |from |since )?[\d./-]+|(?:\s[a-zà-ÿ]+)*)[!.]*",
    re.IGNORECASE,
)
_PLANS = rf"(?:{pattern('cells.plans')})"
_PLAN = compile_later(rf"{_PLANS}(?:(?:\s?[/&+,]\s?|\s){_PLANS})*")
_BIRTHDAY = compile_later(
    r"([^\W\d][^\W\d. ]*[.:]?\s+)?(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{4}-\d\d-\d\d)"
)
_NUMBER = compile_later(rf"[A-Za-z]{{0,2}}\d{{4,10}}|{ADMISSION}")
_SHORT = 3
"""Letters of a word that may be a part of a name: EL."""
_SIGNS = compile_later(r"[\d()（）\[\]*†‡^+|!/:]|\s[-–—]\s|,$|\s\s")
_SAMPLE = 100
"""The names of a list that show what most have beside them."""
_MOST_WORDS = 5
"""The most words behind a name, without a sign between, that are tried as one text."""
_FIELDS: Mapping[Kind, Field] = {
    "pronouns": "pronouns",
    "say": "say",
    "preferred": "preferred",
    "left": "remark",
    "number": "id",
}


class Beside(NamedTuple):
    """A name alone, and the texts that stood beside it, by kind."""

    name: str
    texts: tuple[tuple[Kind, str], ...]

    def facts(self) -> Iterator[tuple[Field, str]]:
        """Yield the texts that tell something of the person, by field."""
        for kind, text in self.texts:
            if kind == "place" and is_grade(text):
                yield "grade", text
            elif kind == "place":
                yield from places_in(text).items()
            elif field := _FIELDS.get(kind):
                yield field, text


@lru_cache(maxsize=50_000)
def split_known_texts(text: str, shared: frozenset[Kind] = _NONE) -> Beside:
    """Return a name without the known texts beside it; unknown ones, such as a nickname, stay.

    `shared` are the kinds that most names of the list have beside them.
    """
    if marks := _MARKS.search(text):
        name, others = split_known_texts(text[: marks.start()], shared)
        return Beside(name, (*others, ("note", marks[0].strip())))
    if not shared and _is_plain(text):
        return Beside(text, ())
    rest, held, found = _STARRED.sub(r" (\1)", clean_end(text)), "", list[tuple[Kind, str]]()
    if sign := _SIGN_BEFORE.match(rest):
        rest, found = rest[sign.end() :], [("sign", sign[1])]
    while True:
        if sign := _SIGN_BEHIND.search(rest):
            rest, found = rest[: sign.start()], [*found, ("sign", sign[1])]
        elif match := next(_known_texts(rest, shared), None):
            rest, found = match[0], [*found, *match[1]]
        elif unknown := _LAST_BRACKET.search(rest):
            rest, held = clean_end(rest[: unknown.start()]), f" {unknown[0].strip()}{held}"
        else:
            return Beside(rest + held, tuple(found)) if found else Beside(text, ())


def _is_plain(text: str) -> bool:
    """Whether a text is only words written like names, so that nothing beside them can be known."""
    if _SIGNS.search(text):
        return False
    words = (word for word in text.split()[1:] if word.casefold() not in PARTICLES)
    return text.isupper() or all(map(str.istitle, words))


def known_text(text: str, shared: frozenset[Kind] = _NONE) -> _Text | None:
    """Return what a text beside a name tells, and its words for that, "goes by Mo"; None for a birthday."""
    known = _kind_of(text, shared)
    return known if known and known[0] != "birthday" else None


def shared_kinds(texts: Sequence[str], kinds: Sequence[Kind] = SHARED) -> frozenset[Kind]:
    """Return the kinds of texts that most of some names have beside them."""
    filled = list(filter(None, texts))[:_SAMPLE]
    least = max(FEWEST, MOSTLY * len(filled))
    texts_by_kind = {
        kind: [dict(split_known_texts(one, frozenset([kind])).texts).get(kind) for one in filled]
        for kind in kinds
    }
    counts = {
        kind: len(set(own) - {None}) if kind == "number" else len(own) - own.count(None)
        for kind, own in texts_by_kind.items()
    }
    shared = {kind for kind in kinds if counts[kind] >= least}
    return frozenset(shared if any(map(is_common, filled)) else shared - {"job"})  # Book Club - Library


def read_legend(line: str) -> tuple[str, str] | None:
    """Return the sign that a line explains, and what it means: "* = no longer here"."""
    found = _LEGEND.fullmatch(line.strip())
    return (found[1], clean_end(found[2])) if found else None


def clean_end(text: str) -> str:
    """Return a text without blanks, commas and semicolons at its end."""
    return text.rstrip(" ,;\t")


_Text = tuple[Kind, str]
_Told = tuple[str, Sequence[_Text]]
"""A text without the known ones beside the name, and the kinds of these and what they say."""


def _known_texts(text: str, shared: frozenset[Kind]) -> Iterator[_Told]:
    """Yield the known texts beside a name, those in brackets and behind a sign first."""
    for found in _BRACKETS.finditer(text):
        if found.start() and (kinds := _kinds_of(clean(found[1]), shared)):
            yield clean_end(text[: found.start()] + text[found.end() :]), kinds
    if (dash := _DASH.search(text)) and (kinds := _kinds_of(clean(dash[1]), shared)):
        yield clean_end(text[: dash.start()]), kinds
    comma = _COMMA.search(text)
    if comma and _may_be_text(inside := clean(comma[1]), text) and (kind := _kind_of(inside, shared)):
        yield clean_end(text[: comma.start()]), [kind]
    if not _PARTED.search(text):  # unknown words behind a dash stay whole
        yield from _words_behind(text, shared)


def _may_be_text(behind: str, whole: str) -> bool:
    """Whether words behind a comma may be no first name: "new", "5A", NEW; in capitals only a known word."""
    if whole.isupper():
        return is_noted(behind)
    return not is_written_as_name(behind) or bool(re.search(r"[\d!]|^[A-Z]{3,}$", behind))


def _words_behind(text: str, shared: frozenset[Kind]) -> Iterator[_Told]:
    """Yield the known words right behind a name, the shortest first; "left 10/3" is no 10/3."""
    starts = [word.start() for word in _WORDS.finditer(text)][: -_MOST_WORDS - 1 : -1]
    behind = [(clean_end(text[:start]), clean(text[start:])) for start in starts]
    for name, inside in reversed(behind):
        if says_left(inside) and _is_apart(inside, "left", name):
            yield name, [("left", inside)]
    for name, inside in behind:
        if (kind := _kind_of(inside)) and _is_apart(inside, kind[0], name):
            yield _whole_note(name, inside) if kind[0] == "note" else (name, [kind])
    for name, inside in reversed(behind) if shared else ():  # only then, as 12 of "bus 12" is no grade
        if (kind := _kind_of(inside, shared)) and _is_apart(inside, kind[0], name):
            yield name, [kind]


def _whole_note(name: str, note: str) -> _Told:
    """Return a name and the note behind it with the words before it that are written alike: "NUT ALLERGY"."""
    words = name.split()
    while len(words) > 1 and (_is_alike(words, note) or _begins_note(words[-1], note)):
        note = f"{words.pop()} {note}"
    return " ".join(words), [("note", note)]


def _begins_note(word: str, note: str) -> bool:
    """Whether a known word belongs to the note: NUT, but not Friday before "nut allergy"."""
    return is_noted(word) and word.istitle() <= note.istitle()


def _is_alike(words: Sequence[str], note: str) -> bool:
    """Whether the last word is in capitals, or small, like the note, but the name is not."""
    *others, last = words
    if note.islower():
        return last.islower() and not others[0].islower() and last not in PARTICLES | BEFORE_LAST
    is_loud = note.isupper() and last.isupper() and "." not in last
    return is_loud and len(others) > 1 and not any(map(str.isupper, others))  # KOWALSKI may be a last name


def _kinds_of(text: str, shared: frozenset[Kind]) -> Sequence[_Text]:
    """Return what each part of a text tells, or else all of it: "she/her, new 9/3"."""
    kinds = [_kind_of(part, shared) for part in _PARTS.split(text)]
    office: _Text | None = ("note", text) if fold(text) in folded_phrases("cells.see_office") else None
    return list(filter(None, kinds if all(kinds) else [office or _kind_of(text, shared)]))


def _is_apart(text: str, kind: Kind, name: str) -> bool:
    """Whether a text right behind a name can't be a part of it: "goes by Mo", "bus 12", IEP, not Left."""
    if kind in ("preferred", "birthday", *SHARED):
        return True
    if kind == "pronouns":
        return "/" in text
    if kind == "say" or name.rpartition(" ")[2].casefold() in PARTICLES | BEFORE_LAST:  # Ronja von Essen
        return False
    is_mixed = kind == "note" and " " not in text and text[0].isupper()  # EpiPen
    is_loud = not (name.isupper() or text.istitle()) and (text.isupper() or is_mixed)
    is_counted = re.search(r"[\d!]", text) and (kind == "left" or is_noted(text) or _NEW.fullmatch(text))
    return is_loud or bool(is_counted) or (kind != "left" and (text.islower() or text.isdecimal()))


@lru_cache(maxsize=50_000)
def _kind_of(text: str, shared: frozenset[Kind] = _NONE) -> _Text | None:
    """Return what a text beside a name tells, and its words for that; None if it may be a name."""
    if _PRONOUNS.fullmatch(text):
        return "pronouns", text
    if match := _SAID.fullmatch(text):
        return "say", match[1]
    if _SYLLABLES.fullmatch(text) or READING.fullmatch(text):
        return "say", text
    called = CALLED.fullmatch(text) or _CALLED_BEFORE.fullmatch(text)
    if called and is_written_as_name(called["name"]):
        return "preferred", called["name"]
    if says_left(text):
        return "left", text
    is_initial = len(text) == 2 and text[1] == "."  # Liam M.
    if "sex" in shared and not is_initial and fold(text) in folded_phrases("cells.sex"):
        return "sex", text
    if "number" in shared and _NUMBER.fullmatch(text):
        return "number", text
    if "place" in shared and _is_place(text):
        return "place", text
    if "job" in shared and (is_job(text) or read_place(text).is_grade):
        return "job", text
    if (born := _BIRTHDAY.fullmatch(text)) and (not born[1] or is_private(born[1])):
        return "birthday", text
    is_address = len(text) > _SHORT and fold(text) in TITLES | _CHILDREN
    is_note = is_address or _PLAN.fullmatch(text) or _NEW.fullmatch(text) or _is_note(text)
    return ("note", text) if is_note else None


def _is_note(text: str) -> bool:
    """Whether a text is a note that begins with a known word; "Mohammed Bus 7" begins with a name."""
    first, _, rest = text.partition(" ")
    if first.casefold() in PARTICLES | BEFORE_LAST:  # Amrani, Ayoub el; Theo van Dorp
        return False
    begins = first.islower() or text.isupper() or is_private(first)
    is_long = max(map(len, text.split()), default=0) > _SHORT
    is_known = is_noted(text) or bool(begins and rest and is_long and is_private(text))
    return is_known and not (is_absent(text) or may_refuse_photos(text) or names_class(text))


def _is_place(text: str) -> bool:
    place = read_place(text)
    is_place = bool(places_in(text)) and not (place.rest or place.section)
    return not is_suffix(text) and (is_grade(text) or is_place)
