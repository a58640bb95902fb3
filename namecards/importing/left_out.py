"""Rows, cards, sheets and files of a source that are no people, so that each kind is said once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from namecards.core.text import join_names, pluralize
from namecards.importing.cells.private import without_private

Kind = Literal[
    "sum",
    "test",
    "parent",
    "no name",
    "group",
    "sheet",
    "relatives",
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
    "below",
    "remark",
    "refusal",
    "pair",
    "picture",
    "comment",
    "footnote",
    "deleted",
    "unread",
]
_SHOWN = 3


class LeftOut(NamedTuple):
    """One thing in a source that is nobody."""

    kind: Kind
    text: str
    """What stands there: "Total students: 6"."""


_SAID: dict[Kind, tuple[str, str]] = {
    "sum": ("row is a total or a note, not a person", "rows are totals or notes, not people"),
    "test": (
        "row is a test student, a test account or a visitor and was left out",
        "rows are test students, test accounts or visitors and were left out",
    ),
    "parent": (
        "parent or other contact on the list was left out",
        "parents or other contacts on the list were left out",
    ),
    "form": (
        "line may name a person, but is written in another way than the list, so it was left out",
        "lines may name people, but are written in another way than the list, so they were left out",
    ),
    "below": (
        "row stands below other column titles, so it was left out",
        "rows stand below other column titles, so they were left out",
    ),
    "no name": ("row has no name, so it was left out", "rows have no name, so they were left out"),
    "group": ("card is a group or a place, not a person", "cards are groups or places, not people"),
    "sheet": ("sheet without names was not read", "sheets without names were not read"),
    "relatives": (
        "list of parents or other contacts was left out",
        "lists of parents or other contacts were left out",
    ),
    "table": ("table without names was not read", "tables without names were not read"),
    "class": ("row is a class, for the people below it", "rows are classes, for the people below them"),
    "class below": (
        "row is a class, and was read for the people above it",
        "rows are classes, and were read for the people above them",
    ),
    "titles": ("row repeats the column titles", "rows repeat the column titles"),
    "above": ("row above the column titles is nobody", "rows above the column titles are nobody"),
    "heading": ("line is a heading, not a person", "lines are headings, not people"),
    "text": ("text beside the list was not read", "lines beside the list were not read"),
    "sentence": (
        "sentence beside the list may name somebody, and was not read",
        "sentences beside the list may name somebody, and were not read",
    ),
    "remark": ("remark beside a name was not read", "remarks beside names were not read"),
    "refusal": (
        "remark beside a name may refuse photos, but was not read",
        "remarks beside names may refuse photos, but were not read",
    ),
    "pair": (
        "name is that of two people, so each of them was read",
        "names are those of two people, so each of them was read",
    ),
    "picture": ("attached picture is of nobody on the list", "attached pictures are of nobody on the list"),
    "comment": ("comment was not read", "comments were not read"),
    "footnote": ("footnote was not read", "footnotes were not read"),
    "deleted": (
        "text is marked as deleted, so it was left out",
        "texts are marked as deleted, so they were left out",
    ),
    "empty": ("row is empty in the columns that are read", "rows are empty in the columns that are read"),
    "unread": ("file is of a kind that is not read", "files are of kinds that are not read"),
    "file": ("other file is no list of people", "other files are no lists of people"),
}  # fmt: skip
NOTES: frozenset[Kind] = frozenset(
    ("class", "titles", "above", "empty", "file", "heading", "text", "remark", "unread")
)
"""Kinds that are only said: nobody can be lost with them."""


def sentences(left_out: Iterable[LeftOut]) -> list[tuple[Kind, str, tuple[str, ...]]]:
    """Return for each kind its sentence with a count and the first texts, and all texts; nothing private."""
    found: list[tuple[Kind, str, tuple[str, ...]]] = []
    things = list(left_out)
    for kind, (one, several) in _SAID.items():
        if texts := tuple(without_private(thing.text) for thing in things if thing.kind == kind):
            shown = join_names([f"“{text}”" for text in texts], _SHOWN)
            found.append((kind, f"{pluralize(len(texts), one, several)}: {shown}.", texts))
    return found
