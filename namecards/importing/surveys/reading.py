"""Read the file of a form's answers, CSV or Excel, as one table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path

from namecards import files
from namecards.core.desk.errors import BadSurvey
from namecards.core.errors import CannotRead
from namecards.core.normalize import fold
from namecards.core.paths import input_path
from namecards.core.refusals import plain_reason
from namecards.importing.formats.text_tables import read_rows
from namecards.importing.formats.workbooks import is_workbook, read_workbook
from namecards.importing.row import Row
from namecards.importing.surveys.columns import is_ticked, join_ticks, split_option
from namecards.importing.surveys.form import Form
from namecards.importing.text import clean

_MOST_BYTES = 20_000_000
_OPTION_ROW = frozenset(map(fold, ("Response", "Open-Ended Response")))
"""What SurveyMonkey writes below a question without options."""


def read_form(path: Path | str) -> Form:
    """Read the table of a form's answers, CSV or Excel; a str is a typed path.

    Raises `CannotRead` or `BadSurvey`.
    """
    path = input_path(path)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise CannotRead(path, "a form's answers can have up to 20 MB.")
        data = files.read(path)
    except OSError as error:
        raise CannotRead(path, plain_reason(error)) from error
    rows = _rows(path.name, data)
    if len(rows) < 2:
        raise BadSurvey(path, "it needs a row of questions and a row of answers.")
    titles, options = (tuple(" ".join(clean(title).split()) for title in row.cells) for row in rows[:2])
    if {*map(fold, options)} & _OPTION_ROW:
        titles, rows = _with_options(titles, options), rows[1:]
    return Form(path.name, *_join_ticks(titles, rows[1:]))


def _with_options(titles: Sequence[str], options: Sequence[str]) -> tuple[str, ...]:
    """Join the two rows of titles of SurveyMonkey: below a question stand its options, each over a column."""
    found: list[str] = []
    question = ""
    for title, option in zip_longest(titles, options, fillvalue=""):
        question = title or question
        found.append(question if not option or fold(option) in _OPTION_ROW else f"{question} [{option}]")
    return tuple(found)


def _join_ticks(titles: tuple[str, ...], rows: tuple[Row, ...]) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """Join the columns of each tick-all question of LimeSurvey into one, with semicolons between."""
    groups = join_ticks(titles, [row.cells for row in rows])
    if len(groups) == len(titles):
        return titles, rows

    def cell(row: Row, columns: Sequence[int]) -> str:
        if len(columns) == 1:
            return row.cell(columns[0])
        options = ((split_option(titles[at])[1], row.cell(at)) for at in columns)
        return ";".join(option for option, ticked in options if is_ticked(ticked, option))

    joined = tuple(replace(row, cells=tuple(cell(row, group) for _, group in groups)) for row in rows)
    return tuple(title for title, _ in groups), joined


def _rows(name: str, data: bytes) -> tuple[Row, ...]:
    if not is_workbook(data):
        return read_rows(name, data)
    tables, _ = read_workbook(name, data)
    return max((table.rows for table in tables), key=len, default=())
