"""Collect rows, cards, sheets and files of a source that are no people, to report each kind once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from namecards.core.text import join_names, pluralize
from namecards.importing.cells.photo_consent import may_refuse_photos
from namecards.importing.cells.private import without_private

Kind = Literal[
    "sum",
    "test",
    "parent",
    "no name",
    "group",
    "sheet",
    "relatives",
    "overview",
    "table",
    "titles",
    "above",
    "class",
    "class below",
    "empty",
    "file",
    "heading",
    "form",
    "text",
    "sentence",
    "told",
    "legend",
    "below",
    "remark",
    "refusal",
    "pair",
    "picture",
    "comment",
    "footnote",
    "deleted",
    "unread",
    "small",
    "older",
    "not here",
    "copy",
]
_SHOWN, _SHOWN_NAMES = 3, 8


class Info(str):
    """A sentence about how a source was read that can't mean lost or wrong people: it is not counted."""

    __slots__ = ()


class LeftOut(NamedTuple):
    """One thing in a source that is no person."""

    kind: Kind
    text: str
    """The text there: "Total students: 6"."""
    read_as: str = ""
    """What a sentence that tells of somebody was read as: "Leo Park has left"."""


_SAID: dict[Kind, tuple[str, str]] = {
    "form": (
        "line may name a person, but is not written like the others, so it was left out",
        "lines may name people, but are not written like the others, so they were left out",
    ),
    "older": (
        "person is only on an older list, and was left out",
        "people are only on older lists, and were left out",
    ),
    "not here": (
        "person is only on a list of people who are not at the school, or not yet, and was left out",
        "people are only on lists of people who are not at the school, or not yet, and were left out",
    ),
    "copy": (
        "row repeats another one, so it was read once",
        "rows repeat others, so they were read once",
    ),
    "sentence": (
        "sentence beside the list may name somebody, and was not read",
        "sentences beside the list may name somebody, and were not read",
    ),
    "told": ("sentence was read", "sentences were read"),
    "legend": (
        "note beside the table may say what colors mean, and colors are not read",
        "notes beside the table may say what colors mean, and colors are not read",
    ),
    "below": (
        "row stands below other column titles, so it was left out",
        "rows stand below other column titles, so they were left out",
    ),
    "no name": ("row has no name, so it was left out", "rows have no name, so they were left out"),
    "refusal": (
        "remark may refuse photos of somebody, but was not read",
        "remarks may refuse photos of somebody, but were not read",
    ),
    "pair": (
        "name is of two people, so each of them was read",
        "names are of two people each, so each person was read",
    ),
    "deleted": (
        "text is marked as deleted, so it was left out",
        "texts are marked as deleted, so they were left out",
    ),
    "class below": (
        "row was read as the class of the people above it",
        "rows were read as the classes of the people above them",
    ),
    "sheet": ("sheet without names was not read", "sheets without names were not read"),
    "table": ("table without names was not read", "tables without names were not read"),
    "picture": ("attached picture is of nobody on the list", "attached pictures are of nobody on the list"),
    "comment": ("comment was not read", "comments were not read"),
    "footnote": ("footnote was not read", "footnotes were not read"),
    "sum": (
        "row was read as a total or a note, not as a person",
        "rows were read as totals or notes, not as people",
    ),
    "test": (
        "test student, test account or visitor was left out",
        "test students, test accounts or visitors were left out",
    ),
    "parent": (
        "parent or other contact on the list was left out",
        "parents or other contacts on the list were left out",
    ),
    "relatives": (
        "list of parents or other contacts was left out",
        "lists of parents or other contacts were left out",
    ),
    "overview": (
        "table counts the pupils of each teacher, and was not read",
        "tables count the pupils of each teacher, and were not read",
    ),
    "group": ("card is a group or a place, not a person", "cards are groups or places, not people"),
    "remark": ("remark beside a name was not read", "remarks beside names were not read"),
    "empty": ("row is empty in the columns that are read", "rows are empty in the columns that are read"),
    "text": (
        "line was not read as a person",
        "lines were not read as people",
    ),
    "small": (
        "name was typed in small letters, and is written with capitals here",
        "names were typed in small letters, and are written with capitals here",
    ),
    "unread": ("file is of a kind that can't be read", "files are of kinds that can't be read"),
    "file": ("other file is not a list of people", "other files are not lists of people"),
}  # fmt: skip
"""The sentences about one and about several, the most telling first."""
TEXTS: frozenset[Kind] = frozenset(("class", "titles", "above", "heading", "text"))
"""Kinds that are reported in one line: lines around the people."""
NOTES: frozenset[Kind] = frozenset(("empty", "file", "text", "remark", "unread", "small"))
"""Kinds that are only notes: nobody can be lost with them."""
_NAMING: frozenset[Kind] = frozenset(("form", "sentence", "told", "below", "older", "not here", "copy"))
"""Kinds of lines that tell of somebody: more of them are shown."""


def _plain(thing: LeftOut) -> LeftOut:
    """Return a line around the people as one of them; a heading may refuse the photos of those below."""
    kind: Kind = "refusal" if may_refuse_photos(thing.text) else "text"
    return thing._replace(kind=kind) if thing.kind in TEXTS else thing


def sentences(left_out: Iterable[LeftOut]) -> list[tuple[Kind, str, tuple[str, ...]]]:
    """Return for each kind its sentence with a count and the first texts, and all texts; nothing private.

    Each text that was read has behind it as what.
    """
    found: list[tuple[Kind, str, tuple[str, ...]]] = []
    things = list(map(_plain, left_out))
    for kind, (one, several) in _SAID.items():
        own = [thing for thing in things if thing.kind == kind]
        texts = [without_private(thing.text) for thing in own]
        reads = [f" ({thing.read_as})" * bool(thing.read_as) for thing in own]
        if texts:
            most = _SHOWN_NAMES if kind in _NAMING else _SHOWN
            shown = join_names([f"“{text}”{read}" for text, read in zip(texts, reads, strict=True)], most)
            rows = tuple(map("".join, zip(texts, reads, strict=True)))
            found.append((kind, f"{pluralize(len(texts), one, several)}: {shown}.", rows))
    return found
