"""Turn rows with a label and a value each into titles with a row: a form of one person, a column for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from namecards.importing.cells.labels import LABELLED
from namecards.importing.cells.private import is_private
from namecards.importing.cells.titles import is_name_title, title_kind
from namecards.importing.left_out import LeftOut
from namecards.importing.row import Row
from namecards.importing.rows.title_orders import align_tables
from namecards.importing.text import clean, is_written_as_name
from namecards.importing.typed_lists.headings import is_of_school, join_heads, split_letters

_FEWEST = 3
"""Known labels that make a file a form."""
_FEWEST_ROWS, _WIDEST = 2, 2
"""The fewest rows with such labels, and the most labels in one row."""
_MOST = 0.5
"""The share of the labels, or of titles one below the other, that must be known, and of rows with one."""
_FEWEST_BESIDE = 2
"""The fewest known titles, and people beside them."""


def form_of_one(rows: Sequence[Row]) -> list[Row]:
    """Return titles and the person of a form, only titles if it has no name; nothing for another table."""
    lines = list[list[tuple[str, str]]]()
    for row in rows:
        lines.append(list(_pairs_in([clean(cell) for cell in row.cells])))
        if _is_of_several(lines[-1]):  # most tables have titles in their first row
            return []
    labelled = [line for line in lines if any(title_kind(label) for label, _ in line)]
    if len(labelled) < _FEWEST_ROWS:
        return []
    pairs = [pair for line in lines for pair in line if pair[0]]
    labels = [label for label, _ in pairs]
    kinds = [kind for label in labels if (kind := title_kind(label))]
    known = len(kinds) + sum(not title_kind(label) and is_private(label) for label in labels)
    names = [value for label, value in pairs if is_name_title(label)]
    is_form = len(kinds) >= _FEWEST and known >= _MOST * len(labels) and len(labels) >= _MOST * len(rows)
    values = [value for _, value in pairs]
    if not (is_form and names and len(set(labels)) == len(labels)):
        return []
    found = [Row(rows[0].number + at, tuple(cells)) for at, cells in enumerate((labels, values))]
    return found if any(names) else found[:1]


def _is_of_several(line: Sequence[tuple[str, str]]) -> bool:
    """Whether a row has titles of columns, or values about one or several people below them."""
    return len(line) > _WIDEST or (len(line) > 1 and not all(label for label, _ in line))


def with_values(lines: Sequence[str]) -> list[tuple[str, ...]]:
    """Return each line; a line that is only a label is joined to the line below it."""
    found = list[tuple[str, ...]]()
    for line in lines:
        is_value = bool(found) and len(found[-1]) == 1 and _is_label(found[-1][0]) and not _is_label(line)
        found[-1:] = [(*found[-1], line)] if is_value else [*found[-1:], (line,)]
    return found


def _is_label(text: str) -> bool:
    return text.endswith((":", "：")) or bool(title_kind(text))


def _pairs_in(cells: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each label of a row with its value, "Class:", "5B" or "Class: 5B", and each other text."""
    label = ""
    for cell in filter(None, cells):
        found = LABELLED.fullmatch(cell)
        is_label = _is_label(cell) or (not label and is_private(cell))
        if label:
            yield label, "" if is_label else cell
            label = cell.rstrip(" :：") if is_label else ""
        elif is_label:
            label = cell.rstrip(" :：")
        else:
            yield (found[1], found[2]) if found else ("", cell)
    if label:
        yield label, ""


def tidy_table(rows: Sequence[Row]) -> tuple[Sequence[Row], list[LeftOut]]:
    """Return the rows of a table with each class above titles in one cell, and those that are nobody."""
    rows, letters = split_letters(join_heads(rows))
    rows, things = table_of_labelled(rows)
    rows, others = align_tables(rows)
    left_out = [LeftOut("heading", " ".join(row.texts)) for row in letters]
    return rows, [*left_out, *others, *(LeftOut("text", " ".join(row.texts)) for row in things)]


def table_of_labelled(rows: Sequence[Row]) -> tuple[Sequence[Row], Sequence[Row]]:
    """Turn people with labels beside their names into rows below titles: a list of overdue books.

    Return the rows of other things below each person, too.
    """
    found = {row.number: labelled for row in rows if (labelled := _labels_of(row))}
    titles = list(dict.fromkeys(label for labelled in found.values() for label in labelled))
    first = min(found, default=0)
    others = [row for row in rows if row.filled > 1 and row.number > first and row.number not in found]
    is_list = "id" in map(title_kind, titles) and len(set(map(tuple, found.values()))) == 1
    if len(found) < _FEWEST or not (others and is_list) or any(map(_has_label, others)):
        return rows, ()
    people = {at: tuple(labelled.get(title, "") for title in titles) for at, labelled in found.items()}
    kept = [replace(row, cells=people.get(row.number, row.cells)) for row in rows if row not in others]
    return [Row(0, tuple(titles)), *kept], others


def lines_between(rows: Sequence[Row]) -> tuple[Sequence[Row], Sequence[Row]]:
    """Separate lines of people from the tables of other things below each, if these have titles again."""
    tables = [row for row in rows if row.filled > 1]
    titles = Counter(tuple(row.texts) for row in tables).most_common(1)
    if not titles or titles[0][1] < _FEWEST:
        return rows, ()
    return [row for row in rows if row.filled == 1 and not is_of_school("".join(row.texts), True)], tables


def _has_label(row: Row) -> bool:
    """Whether a text of a row is a known label and its value."""
    found = map(LABELLED.fullmatch, row.texts)
    return any(label and title_kind(label[1]) for label in found)


def _labels_of(row: Row) -> dict[str, str]:
    """Return the name and the labelled values of a row of nothing else; else nothing."""
    name, *others = row.texts or [""]
    pairs = [(found[1], found[2]) for text in others if (found := LABELLED.fullmatch(text))]
    is_whole = len(pairs) == len(others) > 0 and all(title_kind(label) for label, _ in pairs)
    return {"Name": name, **dict(pairs)} if is_whole and is_written_as_name(name) else {}


def turned_table(rows: Sequence[Row]) -> list[Row]:
    """Return the columns as rows if the first one has the titles: "Name | Ava | Ben"; else nothing.

    A text alone above the names stays where it is.
    """
    first = next((at for at, row in enumerate(rows) if row.filled > 1), len(rows))
    body = rows[first:]
    beside = [clean(cell) for row in body[:1] for cell in row.cells[1:]]
    if any(title_kind(cell) or is_private(cell) for cell in beside):  # most tables
        return []
    titles = [clean(row.cell(0)) for row in body]
    known = [title for title in titles if title_kind(title)]
    sure = [title for title in titles if title_kind(title) or is_private(title)]
    named = next((row for row in body if is_name_title(clean(row.cell(0)))), None)
    people = [clean(cell) for cell in named.cells[1:]] if named else []
    is_turned = (
        len(set(known)) >= _FEWEST_BESIDE
        and len(set(titles)) == len(titles)
        and len(sure) > _MOST * len(body)
        and sum(map(bool, people)) >= _FEWEST_BESIDE
        and all(is_written_as_name(name) and not title_kind(name) for name in filter(None, people))
    )
    if not is_turned:
        return []
    columns = zip_longest(*(row.cells for row in body), fillvalue="")
    turned = [Row(body[0].number + at, tuple(cells)) for at, cells in enumerate(columns)]
    return [*rows[:first], *(row for row in turned if row.filled)]
