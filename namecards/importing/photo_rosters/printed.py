"""Read the lists in a PDF: a table with photos, faces with names, labels, or text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from namecards.core.errors import NoList
from namecards.core.normalize import fold
from namecards.importing.candidate import PHOTO_ROSTER, PeopleList, rooms
from namecards.importing.clues import FEWEST
from namecards.importing.files.entries import Entry, Source
from namecards.importing.formats.text_tables import rows_of
from namecards.importing.lists.pictures import faces_or_list
from namecards.importing.mapping import RememberedColumns
from namecards.importing.pages.limits import DocumentContent
from namecards.importing.photo_rosters.label_sheets import rows_of_labels
from namecards.importing.photo_rosters.pictured_tables import with_photos
from namecards.importing.photo_rosters.roster import mention_lost, read_faces
from namecards.importing.printed_lists.printed_text import text_of_pages
from namecards.importing.row import Row

_NEARLY_ALL = 0.9
"""The share of people on labels who must be whole: a line of a sheet is easily taken for a name."""


class RowsReader(Protocol):
    """A reader of rows, with the pictures that they name."""

    def __call__(self, rows: Sequence[Row], inside: Source | None = None, /) -> Iterable[PeopleList]: ...


def read_printed(
    name: str,
    content: DocumentContent,
    remembered: RememberedColumns,
    read_table: RowsReader,
    read_text: Callable[[str], Iterable[PeopleList]],
) -> list[PeopleList]:
    """Return the people with photos on the pages of a PDF, else those on its labels or in its text."""

    def faces() -> PeopleList:
        return _read_pictured(name, content, read_table) or read_faces(name, content, remembered)

    def read_pages() -> Iterable[PeopleList]:
        on_labels = list[PeopleList]()
        if labels := rows_of_labels(content.pages):
            with suppress(NoList):  # the text is read then
                on_labels = list(read_table(labels))
        whole = _count_whole(on_labels)
        try:
            in_text = list(read_text(text_of_pages(content.pages)))
        except NoList:
            if whole == (0, 0):
                raise
            in_text = []
        first, *more = on_labels if (0, 0) < whole >= _count_whole(in_text) else in_text
        return [mention_lost(first, content), *more]

    return _with_whole_names(faces_or_list(faces, read_pages), read_text)


def _with_whole_names(
    lists: list[PeopleList], read_text: Callable[[str], Iterable[PeopleList]]
) -> list[PeopleList]:
    """Add the list of whole names that stands apart from faces with first names, below them or on a page."""
    found, *more = lists
    firsts = {fold(one.given) for one in found.candidates}
    if more or found.format != PHOTO_ROSTER or any(one.family for one in found.candidates):
        return lists
    with suppress(NoList):
        named = list(read_text("\n".join(left.text for left in found.left_out if left.kind == "heading")))
        whole = {fold(one.given) for names in named for one in names.candidates if one.family}
        if len(firsts & whole) >= max(FEWEST, _NEARLY_ALL * len(firsts)):
            others = tuple(left for left in found.left_out if left.kind != "heading")
            return [*named, replace(found, left_out=others)]
    return lists


def _count_whole(lists: Sequence[PeopleList]) -> tuple[int, int]:
    """Count the people with whole names, and a number or a place, then, as less than none, the others.

    Count none if more than a tenth are others.
    """
    people = [one for found in lists for one in found.candidates]
    named = [
        one for one in people if one.given and one.family and not re.search(r"\d", one.given + one.family)
    ]
    whole = sum(bool(one.ids or one.grade or rooms(one)) for one in named)
    return (whole, whole - len(people)) if whole >= _NEARLY_ALL * len(people) else (0, 0)


def _read_pictured(name: str, content: DocumentContent, read_table: RowsReader) -> PeopleList | None:
    """Return the people of a table with a column of photos; None if a photo is in nobody's row."""
    if not (pages := with_photos(content.pages, content.flat)):
        return None
    entries = tuple(Entry(picture, 0) for picture in content.pictures)
    inside = Source(Path(name), entries, content.pictures.__getitem__)
    with suppress(NoList):
        first, *more = read_table(rows_of(name, text_of_pages(pages)), inside)
        shown = {run.text for page in pages for run in page.runs} & content.pictures.keys()
        if not more and shown == {one.photo.name for one in first.candidates if one.photo}:
            return replace(mention_lost(first, content), format=PHOTO_ROSTER)
    return None
