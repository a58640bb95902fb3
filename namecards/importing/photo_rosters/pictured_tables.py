"""Put the names of photos in the rows of a printed table, whose text then is read as any table's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from namecards.importing.cells.titles import NAME_FIELDS, title_kind
from namecards.importing.pages.layout import Box, Page, Picture, Run, rows_of
from namecards.importing.photo_rosters.grid import Grid, sheets
from namecards.importing.printed_lists.printed_cells import SAME_ROW, TextRow, are_titles, parted_lines

_TITLE = "Photo"


def with_photos(pages: Sequence[Page], without: Collection[str]) -> list[Page]:
    """Return the pages of a table that has titles and a column of photos, each with its name in its row.

    Pictures of `without`, and those of several people, replace photos. Return nothing for other pages, and if
    two photos are in one row.
    """
    laid = sheets(pages)
    if not laid or len(laid[0].columns) > 1:
        return []
    laid = tuple(replace(sheet, page=_with_name(sheet.page)) for sheet in laid)
    times = Counter(picture.name for sheet in laid for row in sheet.rows for picture in row)
    rows_by_page = [rows_of(parted_lines(sheet.page), SAME_ROW) for sheet in laid]
    if not any(_are_titles(row) for rows in rows_by_page for row in rows):
        return []
    found = list[Page]()
    for sheet, rows in zip(laid, rows_by_page, strict=True):
        own = [_row_of(picture, rows) for picture in sheet.portraits]
        if len(set(map(id, own))) < len(own) or not all(own):
            return []
        named = [
            _run(picture.name, picture.box, row)
            for picture, row in zip(sheet.portraits, own, strict=True)
            if times[picture.name] == 1 and picture.name not in without
        ]
        found.append(replace(sheet.page, runs=(*sheet.page.runs, *named, *_titles(sheet, rows))))
    return found


def _with_name(page: Page) -> Page:
    """Return a page with "Name" as the title of usual names, if no other title means a name."""
    for row in rows_of(parted_lines(page), SAME_ROW):
        kinds = [title_kind(line.text) for line in row]
        if kinds.count("preferred") == 1 and NAME_FIELDS.isdisjoint(kinds) and len({*kinds} - {""}) > 2:
            title = row[kinds.index("preferred")]
            others = (run for run in page.runs if run not in title.runs)
            return replace(page, runs=(*others, Run("Name", title.box, title.size)))
    return page


def _are_titles(row: TextRow) -> bool:
    return are_titles(row) and any(title_kind(line.text) in NAME_FIELDS for line in row)


def _row_of(picture: Picture, rows: Sequence[TextRow]) -> TextRow:
    """Return the row with the most texts at the height of a picture, the nearest to its middle."""
    box = picture.box
    beside = [row for row in rows if box.top < row[0].box.y < box.bottom and not _are_titles(row)]
    return max(beside, key=lambda row: (len(row), -abs(row[0].box.y - box.y)), default=[])


def _run(text: str, box: Box, row: TextRow) -> Run:
    """Return a text in a row, at the left of a box."""
    line = row[0].box
    return Run(text, Box(box.left, line.top, box.x, line.bottom), row[0].size)


def _titles(sheet: Grid, rows: Sequence[TextRow]) -> list[Run]:
    """Return a title above the photos for each row of titles that has none there."""
    left, right = sheet.columns[0].left, sheet.columns[0].right
    bare = (row for row in rows if _are_titles(row) and not any(left < line.box.x < right for line in row))
    return [_run(_TITLE, sheet.columns[0], row) for row in bare]
