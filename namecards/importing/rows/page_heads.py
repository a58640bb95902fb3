"""Find the heads of pages, rows above repeated titles, and read from each where its people are."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence

from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.titles import NAME_FIELDS, title_kind
from namecards.importing.columns.content import are_days
from namecards.importing.places.read_place import class_of, read_place
from namecards.importing.row import Row
from namecards.importing.rows.facts_above import places_above

_WORD = re.compile(r"[^\W\d_]{2,}|\w+")
_NUMBER = re.compile(r"(?=[^\d\s]*\d)[\w./-]{3,}")
_NAME = re.compile(r"[^\d:]+")
_NUMBERED = 0.5
"""The share of wide rows with a number in a column that shows every person has one there."""


def heads_again(header: Row, rows: Sequence[Row]) -> dict[int, list[Row]]:
    """Return the rows of the page head above each repeated row of titles, by that row's number."""
    at = list(rows).index(header) if header in rows else 0
    numbered = _columns_of_numbers(rows[at + 1 :])
    named = [column for column, title in enumerate(header.cells) if title_kind(title) in NAME_FIELDS]
    found = dict[int, list[Row]]()
    for again in (place for place, row in enumerate(rows) if place > at and row.texts == header.texts):
        head = found.setdefault(rows[again].number, [])
        for up in range(1, at + 1):
            row, first = rows[again - up], rows[at - up]
            numbers = (row.cell(column).strip() for column in numbered)
            is_person = any(_NUMBER.fullmatch(cell) and not are_days([cell]) for cell in numbers)
            is_person |= not numbered and 2 * row.filled > header.filled
            is_person |= bool(named) and all(_NAME.fullmatch(row.cell(column)) for column in named)
            is_head = (_are_alike(row, first) and not is_person) or (_is_place(row) and _is_place(first))
            if _letters(row) != _letters(first) and not is_head:
                break
            head.append(row)
    return found


def places_of_pages(
    header: Row, rows: Sequence[Row], heads: Mapping[int, Sequence[Row]], classes: Container[int]
) -> dict[int, Mapping[Field, str]]:
    """Return by row the place of its people from the head of its page, if pages differ in it.

    A text only above the first page is about everybody; a page without a head goes on.
    """
    size = max(map(len, heads.values()), default=0)
    above = [row for row in rows if row.number < header.number and row.number not in classes]
    common = places_above(row for row in above if row.number < header.number - size)
    heads = {header.number: [row for row in above if row.number >= header.number - size], **heads}
    found, current = dict[int, Mapping[Field, str]](), common
    for row in rows:
        if told := _places_in(row for row in heads.get(row.number, ()) if row.number not in classes):
            current = common | told
        if row.number > header.number:
            found[row.number] = current
    return found if any(places != current for places in found.values()) else {}


def _places_in(head: Iterable[Row]) -> dict[Field, str]:
    """Return the places in a head; beside a class, its teacher and room are not the people's place."""
    told = places_above(head)
    return {kind: text for kind, text in told.items() if kind != "homeroom" or "class" not in told}


def _columns_of_numbers(rows: Sequence[Row]) -> list[int]:
    rows = [row for row in rows if row.filled > 2]
    width = max((len(row.cells) for row in rows), default=0)
    counts = [sum(bool(_NUMBER.fullmatch(row.cell(at).strip())) for row in rows) for at in range(width)]
    return [at for at, count in enumerate(counts) if count > _NUMBERED * len(rows)]


def _is_place(row: Row) -> bool:
    """Whether each of several cells names a class, its teacher or its room, and no person in it."""
    places = [(text, read_place(text)) for text in row.texts]
    told = all(class_of(text) or (place.teacher and not place.rest) for text, place in places)
    return (
        told and any(place.name or place.grade or place.room for _, place in places[:2]) and len(places) > 1
    )


def _letters(row: Row) -> str:
    return re.sub(r"[\d\W]+", "", "".join(row.cells)).casefold()


def _are_alike(row: Row, first: Row) -> bool:
    """Whether half of the texts of two rows begin alike: "Class: 5A", "Teacher: Ann Lee"."""
    own, others = (set(map(_beginning, one.texts)) for one in (row, first))
    return len(first.texts) > 1 and 2 * len(own & others - {""}) >= len(others)


def _beginning(text: str) -> str:
    """Return the first word of a text; if it has a digit, its form: "0a" for 5A and 5B."""
    word = _WORD.search(text)
    form = re.sub(r"\d", "0", fold(word[0])) if word else ""
    return re.sub(r"[^\W\d]", "a", form) if "0" in form and form.strip("0") else form.strip("0")
