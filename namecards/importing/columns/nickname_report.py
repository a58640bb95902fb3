"""Report the names to go by that remarks and answers tell, and what in them was not read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from namecards.core.text import join_names
from namecards.importing.columns.column_report import quote_cells, where_in
from namecards.importing.columns.layout import NAMES, Layout
from namecards.importing.names.nicknames import may_be_called, nickname_in, read_answer
from namecards.importing.row import Row
from namecards.importing.text import clean


def mention_nicknames(layout: Layout) -> Iterator[str]:
    """Yield sentences about names in remarks that people go by, and what may be one: "prefers Manga"."""
    for at in layout.of("remark"):
        with_nickname = [row for row in layout.rows if may_be_called(clean(row.cell(at)))]
        names = {row.number: nickname_in(clean(row.cell(at)), [layout.name(row)]) for row in with_nickname}
        named = [row for row in with_nickname if names[row.number]]
        if read := [f"{layout.name(row)} (“{names[row.number]}”)" for row in named]:
            yield f"What they go by was read from a remark: {join_names(read, 3)}."
        if unread := [row for row in with_nickname if not names[row.number]]:
            yield _unread(layout, at, unread, "may be a name to go by, but was not read")


def mention_answers(layout: Layout) -> Iterator[str]:
    """Yield sentences about answers on what people go by that were read only in part, or not at all."""
    for at in layout.of("preferred") if layout.of(*NAMES) else ():
        names = ((row, [layout.name(row, kind) for kind in NAMES]) for row in layout.rows)
        answers = ((row, clean(row.cell(at)), own) for row, own in names)
        read = [(row, text, read_answer(text, own)) for row, text, own in answers if text]
        if parts := [f"“{text}” as {one.name}" for _, text, one in read if one.name and not one.is_whole]:
            yield f"Only a part of what people go by was read: {join_names(parts, 3)}."
        if unread := [row for row, _, one in read if not (one.name or one.is_whole)]:
            yield _unread(layout, at, unread, "may be no name, so it was not read")


def _unread(layout: Layout, at: int, rows: Sequence[Row], why: str) -> str:
    """Return a sentence about the cells of rows in a column, and whose they are."""
    whose = join_names(map(layout.name, rows), 3)
    return f"{quote_cells(rows, at)} {where_in(layout, at)} {why}: {whose}."
