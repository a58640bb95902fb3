"""Classify a line beside a picture: a name, a number, a value with a label, or nothing useful."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from namecards.core.normalize import fold
from namecards.importing.cells.asides import is_absent, split_known_words
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.grades import GROUP
from namecards.importing.cells.labels import split_labels
from namecards.importing.cells.numbers_of_things import is_only_of_thing
from namecards.importing.cells.photo_consent import may_refuse_photos
from namecards.importing.cells.private import is_private, without_days, without_private
from namecards.importing.cells.remarks import says_left
from namecards.importing.cells.roles import role_of, without_student
from namecards.importing.cells.teachers import TEACHER, teacher_in
from namecards.importing.cells.titles import NAME_FIELDS, OF_MANY, split_title, title_kind
from namecards.importing.columns.content import are_days, name_grades
from namecards.importing.columns.name_order import is_common
from namecards.importing.letters import ADMISSION
from namecards.importing.names.split_name import SON
from namecards.importing.patterns import compile_later
from namecards.importing.photo_rosters.captions import plain_caption, split_behind
from namecards.importing.places.bits import CODE
from namecards.importing.places.class_headings import places_in
from namecards.importing.places.read_place import read_place
from namecards.importing.places.whereabouts import NOWHERE, Whereabouts
from namecards.importing.text import clean, is_written_as_name
from namecards.importing.typed_lists.beside import PRONOUN
from namecards.importing.words import NUMBER_WORDS, fold_words, folded_phrases, pattern

NAME, NUMBER, LABELLED, OTHER = "name", "number", "labelled", "other"
HIDDEN = "private"
"""The sign in place of a private text."""
_NUMBER = re.compile(
    rf"[#()\[\]]?\s*(?:no\.?|nr\.?)?\s*([A-Za-z]{{0,3}}-?\d[\d-]{{2,17}}|{ADMISSION})\s*[()\[\]]?",
    re.IGNORECASE,
)
"""Text in brackets, which may be reversed: programs differ in right-to-left lines."""
_NO_NUMBER = re.compile(r"(\d{3}-)?\d{3}-\d{4}|(19|20)\d\d-\d\d(\d\d)?")
"""A telephone number, or a school year: 555-0123, 2026-27."""
_WITH_NUMBER = re.compile(
    r"(?P<a>\D{2,}?)[\s,]*[#(\[]\s*(?P<n>[A-Za-z]?\d{3,18})\s*[)\]]?|(?P<n2>\d{3,18})[\s:–-]+(?P<b>\D{2,})|(?P<c>\D{2,}?)\s+[-–]?\s*(?P<n3>\d{3,18})"
)
_COUNT = re.compile(r"^\s*\d{1,2}\s*[-–.)º°]\s+(?=[^\W\d]{2})")
"""The number of a line in front of a name: 01 - Heloísa Brandão."""
_COUNTED = re.compile(
    r"(\d{1,2})(?:[.)]\s*|\s+(?:[-–]\s+)?|[番號号번]\s*|(?=[\u3040-\u9fff\uac00-\ud7af]))"
    r"(?!.*\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|way|close|court|ct|place|square|terrace)\b)"
    r"([^\W\d][^\d,]+)",
    re.IGNORECASE,
)
"""The number in the class before a name, 03 or "3.", but not an address."""
_LABEL = re.compile(r"([^:]{1,40}?)\s*[:：]\s*(.*)")
_WORDED = re.compile(r"((?:[^\W\d]|[\s./#])+?)\s*#?\s*((?:\w{0,3}-?)?\d\w*|\b(?:K|PK|TK|[A-Z]\d?))")
_WORDED_KINDS = {"grade", "homeroom", "id", "section"}
_PRONOUNS = re.compile(rf"\(?((?:{PRONOUN}|any)(?:\s*/\s*\w+)+|any pronouns)\)?", re.IGNORECASE)
_PARTED = re.compile(r"\s*[·•|\t]\s*")
_DASHED = re.compile(r"\s*[,;/]\s*|\s+[-–]\s+")
_NO_PHOTO = pattern("cells.no_photo")
_SAYS_NO_PHOTO = compile_later(_NO_PHOTO, re.IGNORECASE)
_BEGINS_NO_PHOTO = compile_later(rf"({_NO_PHOTO})\s+(?=\S)", re.IGNORECASE)
_NOT_A_NAME = re.compile(
    r"\b(school|schule|escuela|école|page|printed|total|roster|students?|period|class|grade|term|semester|teacher|room"
    r"|confidential|count|enrol\w*|instructor|section|report|date|absent|tardy|seat|district|academy|year)\b",
    re.IGNORECASE,
)
_BAR_CODE = re.compile(r"\s*\*([A-Z]{0,3}\d[\d -]+)\*\s*")
"""A number between the signs that begin and end Code 39."""
_SEASON = compile_later(
    rf"({pattern('headings.seasons')}|{pattern('headings.months')})\s+(19|20)\d\d", re.IGNORECASE
)
"""When the pictures were taken: "Fall 2026"."""
_TUTORS = fold_words("tutor tutora titor titora tutorea diriginte coordinatore coordinatrice titulaire")
"""Teachers below a name; in a column of relatives, a tutor is a guardian."""
_ROLES = ("student", "teacher", "staff")
"""Roles that may be alone below a name; a last name may be Parent or Guest."""
_POSTS = folded_phrases("people.posts")
_HEADS = fold_words("head director teacher leader lead dean")
_MOST_WORDS, _MOST_LETTERS = 9, 70


@dataclass(frozen=True, slots=True)
class Item:
    """One fact in a line."""

    kind: str
    text: str
    label: str = ""

    @property
    def meaning(self) -> str:
        """The kind of the fact; for a value with the label of a name or number, the kind in the label."""
        field = title_kind(self.label) if self.kind == LABELLED else ""
        return NAME if field in NAME_FIELDS else NUMBER if field == "id" else self.kind


def names_in(items: Iterable[Item]) -> list[str]:
    """Return the names among facts, without those that have a label."""
    return [item.text for item in items if item.kind == NAME]


@lru_cache(10_000)
def parse_line(line: str) -> tuple[Item, ...]:
    """Return the facts in a line; each side of the pictures asks again."""
    line = plain_caption(line)
    counted = _COUNT.sub("", line)
    if counted != line and title_kind(counted) in PLACES and (place := read_place(line)).is_grade:  # 5. Kl.
        return (Item(LABELLED, place.grade, "Grade"),)
    line = _BAR_CODE.sub(r"\1", counted)
    if _SEASON.fullmatch(line.strip()):
        return (Item(OTHER, line.strip()),)
    name, words, is_sure = split_known_words(line)
    if words and is_sure:  # Ava Moss bus 12
        return (*parse_line(name), Item(LABELLED, words, "Remarks"))
    apart = _DASHED.split(line)
    parts = apart if all(map(_place, apart)) else _PARTED.split(line)
    items = tuple(thing for part in parts for one in split_labels(part.strip()) for thing in _parse_part(one))
    place = read_place(line) if any(item.kind in (NAME, OTHER) for item in items) else NOWHERE
    return tuple(_told_places(line, place)) if place.says_only_places else items


def _told_places(line: str, place: Whereabouts) -> Iterator[Item]:
    """Yield the places in a line of nothing else; its teacher may be the person: "Mrs. Lee - Room 12"."""
    if place.teacher and not place.grade and line.startswith(place.teacher):
        yield Item(NAME, place.teacher)
    for kind, text in places_in(line).items():
        value = place.teacher if kind == "homeroom" and place.teacher and place.teacher in text else text
        yield Item(LABELLED, value, "Room" if value == place.room else kind.capitalize())


def _place(part: str) -> Item | None:
    """Return the place or number in a part, with its word: "Room 12"; None if there is none."""
    worded = _WORDED.fullmatch(part.strip())
    label = worded[1].strip() if worded else ""
    known = title_kind(label) in _WORDED_KINDS and not (len(label) == 1 and label.isascii())  # Seat C1
    return Item(LABELLED, worded[2], label) if worded and known else None


def _parse_part(part: str) -> list[Item]:
    """Return the facts in a part of a line; an unknown part stays as it is."""
    part = _BEGINS_NO_PHOTO.sub("", part, count=1)
    if not part or says_no_photo(part):
        return []
    return _known_facts(part) or [Item(OTHER, _without_private(part))]


def _without_private(part: str) -> str:
    """Return a part as it may be shown; a mere telephone number or day stays, as it shows the kind."""
    if is_private(part):
        return HIDDEN
    shown = without_days(without_private(part))
    return shown if any(map(str.isalnum, shown)) else part


def _known_facts(part: str) -> list[Item]:
    if may_refuse_photos(part):
        return [Item(LABELLED, part, "Remarks")]
    if says_left(part) and (any(map(str.isdigit, part)) or not part[0].isupper()):  # a name may be Left
        return [Item(LABELLED, part, "Remarks")]
    if pronouns := _PRONOUNS.fullmatch(part):
        return [Item(LABELLED, pronouns[1], "Pronouns")]
    if number := _NUMBER.fullmatch(part):
        return [] if _NO_NUMBER.fullmatch(number[1]) or are_days([number[1]]) else [Item(NUMBER, number[1])]
    if label := _LABEL.fullmatch(part):
        return _labelled_places(label[2], label[1])
    if place := _place(part):
        return [place]
    if name_grades([part]):  # 3rd grade
        return [Item(LABELLED, part, "Grade")]
    if any(map(str.isdigit, part)) and GROUP.fullmatch(part):
        return [Item(LABELLED, part, "Class")]
    counted = _COUNTED.fullmatch(part)
    if counted and is_name(counted[2]) and is_written_as_name(counted[2]):
        return [Item(LABELLED, counted[1], "Seat"), Item(NAME, counted[2])]
    room = without_student(part) if len(part) > 3 else part
    if room != part and (place_of := read_place(room)).name:  # Elev, 5B
        return [Item(LABELLED, "student", "Role"), Item(LABELLED, place_of.name, "Class")]
    if both := _WITH_NUMBER.fullmatch(part):
        name, number_ = both["a"] or both["b"] or both["c"], both["n"] or both["n2"] or both["n3"]
        if title_kind(name) not in ("", *NAME_FIELDS):  # Schüler-Nr. 1204
            return [Item(LABELLED, number_, name.strip())]
        if is_only_of_thing(name) and not (both["n"] and ("(" in part or is_private(name))):  # no Joy (1204)
            return []
        if _names_number(name.strip()):
            return [Item(NUMBER, number_)]
        return [Item(NAME, name.strip()), Item(NUMBER, number_)] if is_name(name.strip()) else []
    name, aside = split_behind(part)
    kind = "Pronouns" if _PRONOUNS.fullmatch(aside) else "Role" if role_of(aside) in _ROLES else ""
    if kind and is_name(name):
        return [*_parse_part(name), Item(LABELLED, aside, kind)]
    return _post_or_name(part)


def _post_or_name(part: str) -> list[Item]:
    if fold(part) in _TUTORS:
        return [Item(LABELLED, "teacher", "Role")]
    if all(role_of(role) in _ROLES for role in re.split(r"\s*,\s*", part)):  # Staff, teacher
        return [Item(LABELLED, part, "Role")]
    if _is_post(part):
        return [Item(LABELLED, "staff", "Role")]
    if (teacher := teacher_in(part)) and not TEACHER.match(part):  # Klassenlehrerin Anna Krüger
        return [Item(LABELLED, teacher, part.removesuffix(teacher).strip())]
    return [Item(NAME, part)] if is_name(part) else _facts(part)


def _is_post(part: str) -> bool:
    """Whether a line is the post of an adult and no name: "School Librarian", "Head of Science"."""
    first, *others = map(fold, part.split())
    is_head = others[:1] == ["of"] and first in _HEADS
    return is_head or (bool(others) and others[-1] in _POSTS and not any(map(is_common, part.split())))


def _labelled_places(value: str, label: str) -> list[Item]:
    """Return a value with its label, and the grade behind a class, "Reg: 7HB  Year 7", separately."""
    place = read_place(value) if title_kind(label) in PLACES else None
    is_class = place and place.grade and not (place.teacher or place.room or place.rest)
    if place and is_class and CODE.match(value) and value.startswith(f"{place.name} "):
        return [Item(LABELLED, place.name, label), Item(LABELLED, place.grade, "Grade")]
    return [Item(LABELLED, value, label)]


def _facts(part: str) -> list[Item]:
    """Return facts with only blanks or commas between them, perhaps behind a name: "Maya Chen Gr 02, HR 8".

    Return nothing if a word is left over.
    """
    words = [word.rstrip(",;") for word in part.split()]
    for at in range(len(words) if len(words) <= _MOST_WORDS else 0):
        name = " ".join(words[:at])
        is_open = not name or (is_name(name) and is_written_as_name(name))
        if is_open and (labelled := _parse_labelled(words[at:])):
            return [*([Item(NAME, name)] if name else []), *labelled]
    return []


def _parse_labelled(words: Sequence[str]) -> list[Item]:
    """Return labels with their values, and the numbers and a class between them; or nothing.

    "Leerlingnr. 104233 3vwo2" and "990107 Gr 7" have one label.
    """
    found, label = list[Item](), list[str]()
    for word in words:
        label.append(word)
        if fact := _place(" ".join(label)):
            found.append(fact)
            label = []
        elif len(label) == 1 and (number := _NUMBER.fullmatch(word)) and not _NO_NUMBER.fullmatch(number[1]):
            found.append(Item(NUMBER, number[1]))
            label = []
    rest = " ".join(label)
    is_class = " " not in rest and rest[:1].isdigit() and not rest.isdecimal()
    more = [Item(LABELLED, rest, "Class")] if rest else []
    is_sure = any(fact.kind == LABELLED for fact in found) and (is_class or not rest)
    return [*found, *more] if is_sure else []


def _names_number(text: str) -> bool:
    """Whether a short word before a number names its kind, alone or with "number": "Matr.", "Nr ucz."."""
    words = set(split_title(text))
    short = set(map(fold, re.findall(r"[^\W\d]{2,}(?=\.(?!\w))", text)))
    return (" " not in text and bool(short)) or bool(short - NUMBER_WORDS and words & NUMBER_WORDS - OF_MANY)


def says_no_photo(text: str) -> bool:
    """Whether a text replaces a missing picture."""
    plain = text.strip(" .!()（）[]【】")
    return bool(_SAYS_NO_PHOTO.fullmatch(plain)) or is_absent(plain)


def is_name(text: str) -> bool:
    """Whether a text may be a name or a part of one."""
    letters = sum(map(str.isalpha, text))
    return (
        letters >= 1
        and len(text) <= _MOST_LETTERS
        and len(text.split()) <= _MOST_WORDS
        and not any(map(str.isdigit, text))
        and not any(mark in SON.sub(" ", text) for mark in "@/\\<>=_:;?!")
        and bool(clean(text))
    )


def names_somebody(line: str) -> bool:
    """Whether a line has a possible name and is no heading."""
    return not all(map(is_heading, names_in(parse_line(line))))


def is_surely_heading(text: str) -> bool:
    """Whether a text has two words of headings: "Photo Class Roster"."""
    return len(_NOT_A_NAME.findall(text)) > 1


def is_heading(text: str) -> bool:
    """Whether a text has a word of headings that is in no name."""
    return bool(_NOT_A_NAME.search(text)) or not fold(text)
