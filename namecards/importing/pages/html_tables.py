"""Read the tables of a page as rows, and the headings above them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, takewhile

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.text import join_names, only, pluralize
from namecards.importing.cells.grades import GROUP
from namecards.importing.cells.not_names import is_no_class
from namecards.importing.cells.remarks import say_who_left
from namecards.importing.cells.roles import is_only_role, role_of
from namecards.importing.cells.teachers import says_homeroom
from namecards.importing.cells.titles import count_titles
from namecards.importing.formats.text_tables import MOST_COLUMNS
from namecards.importing.formats.workbooks import Table
from namecards.importing.pages.document_lines import ONLY_LINES
from namecards.importing.pages.html_tree import Element, visible_lines
from namecards.importing.places.class_headings import class_in, class_line
from namecards.importing.places.read_place import read_place
from namecards.importing.row import Row, trim

_MOST_SPANNED = 500
_FEW, _LONGEST = 2, 150
"""The most rows and characters of a table that can be a heading."""
_RANKED = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_HEADINGS = _RANKED | {"caption", "title", "p", "b", "strong", "legend", "div"}


def headings_above(top: Element, things: Collection[Element]) -> dict[Element, str]:
    """Return for each part of a page the last heading above it that names a class; empty if none does.

    A grade in a heading of its own belongs to it.
    """
    found = dict[Element, str]()
    grade, current, is_used, level = "", "", False, ""
    for element, line in _parts_and_headings(top, things):
        if not line:
            grade = "" if read_place(current).grade else grade
            found[element], is_used = " - ".join(filter(None, (current, grade))), True
        else:
            line = class_line(line) or line
            named, room = class_in(line), class_in(current)
            place, above = read_place(line), read_place(current)
            is_class = GROUP.fullmatch(room) or any(map(str.isdigit, room))
            is_other = GROUP.fullmatch(named) or any(map(str.isdigit, named)) or place.name
            is_teacher = bool(is_class and not is_other)
            if current and not is_used:
                is_teacher |= place.is_only_beside(above)
                is_homeroom, has_homeroom = (says_homeroom(one.partition(":")[0]) for one in (line, current))
                is_teacher &= bool(above.name) or has_homeroom or not is_homeroom
            if is_teacher and place.grade and place.teacher and not (above.grade or is_used):
                current = f"{current} - Grade {place.grade}"  # Year 4 - Kaiako: Whaea Parata, below Room 8
            elif place.is_grade:
                grade, current, is_used = line, "" if is_used else current, False
            elif (named and not is_teacher) or (is_used and element.tag == level and not is_no_class(line)):
                current, is_used, level = line, False, element.tag
    return found


def adults_above(top: Element, things: Collection[Element]) -> dict[Element, str]:
    """Return for each part of a page the last heading above it, if it names adults: "Teachers"."""
    apart, found, current = frozenset(things), dict[Element, str](), ""
    for element in top.walk():
        if element in apart:
            found[element] = current
        elif element.tag in _HEADINGS and not any(above in apart for above in element.up()):
            line = " ".join(visible_lines(element))
            if is_only_role(line):
                current = line
            elif element.tag in _RANKED or role_of(line) == "student":
                current = ""
    return found


def _leavers_above(top: Element, tables: Collection[Element]) -> dict[Element, str]:
    """Return for each table the text right above it, if it says that people left."""
    found, current = dict[Element, str](), ""
    for element, line in _parts_and_headings(top, tables):
        if not line:
            found[element] = current if say_who_left(current) else ""
        current = line
    return found


def _parts_and_headings(top: Element, things: Collection[Element]) -> Iterator[tuple[Element, str]]:
    """Yield parts of a page, each without a text, and the headings outside of them, each with its line."""
    apart = frozenset(things)
    for element in top.walk():
        if element in apart:
            captions = (one for one in element.elements if one.tag == "caption")
            yield from ((one, line) for one in captions if (line := heading_of(one)))
            yield element, ""
        elif (line := heading_of(element)) and not any(above in apart for above in element.up()):
            yield element, line


def heading_of(element: Element) -> str:
    """Return the line of a heading, or of a small table without names: "Grade: 6", "Section: B"."""
    if element.tag == "table":
        rows = rows_of(element)
        cells = [" ".join(visible_lines(cell)) for row in rows[: _FEW + 1] for cell in row]
        text = " ".join(filter(None, cells))
        return text if len(rows) <= _FEW and len(text) <= _LONGEST and not count_titles(cells) else ""
    return only(visible_lines(element)) if element.tag in _HEADINGS else ""


def split_page(top: Element) -> tuple[list[Table], tuple[str, ...]]:
    """Return the tables of a page, and the lines that it shows beside them."""
    tables = tables_of(top)
    cells = {cell for table in tables for row in table.rows for cell in row.cells}
    return tables, tuple(line for line in visible_lines(top) if line not in cells)


def tables_with_titles(tables: Iterable[Table]) -> list[Table]:
    """Return the tables with a row of titles, one of which means a name."""
    return [table for table in tables if any(count_titles(row.cells) for row in table.rows)]


def has_table(top: Element) -> bool:
    """Whether a page has a table with titles of columns."""
    return bool(tables_with_titles(tables_of(top)))


def tables_of(top: Element) -> list[Table]:
    """Return the tables with several cells in a row, inner ones separately, named after the class above."""
    every = (e for e in top.walk() if e.tag == "table" and ONLY_LINES not in e.attributes)
    tables = [e for e in every if not class_in(heading_of(e))]
    leavers, classes = _leavers_above(top, tables), headings_above(top, tables)
    found = _with_same_titles([(tuple(_rows(each)), leavers[each] or classes[each]) for each in classes])
    if found and (remarks := tuple(chain.from_iterable(map(_mention_hidden, tables)))):
        at = max(range(len(found)), key=lambda number: len(found[number].rows))
        found[at] = replace(found[at], remarks=remarks)
    return found


def _mention_hidden(table: Element) -> Iterator[str]:
    """Report the rows and columns of a table that a browser does not show."""
    rows = [e for e in table.walk(unseen=True) if e.tag == "tr" and table_of(e) is table]
    lines = [(row, [visible_lines(cell) for cell in row.elements if not cell.hidden]) for row in rows]
    width = max((len(list(filter(None, cells))) for _, cells in lines), default=0)
    unseen = sum(
        2 * len(list(filter(None, cells))) > width and _is_unseen(row, table) for row, cells in lines
    )
    if unseen:
        what = pluralize(unseen, "hidden row of a table was", "hidden rows of a table were")
        yield f"{what} left out. Show them and import again if you want them."
    titles = [" ".join(_all_text(cell)) for row in rows[:1] for cell in row.elements if cell.hidden]
    if titles := list(filter(None, titles)):
        what = pluralize(len(titles), "hidden column was", "hidden columns were")
        yield f"{what} not read: {join_names(titles, 5)}. Show them and import again if you want them."


def _is_unseen(row: Element, table: Element) -> bool:
    return any(e.hidden for e in takewhile(lambda e: e is not table, row.up()))


def _all_text(element: Element) -> Iterator[str]:
    for child in element.children:
        yield from _all_text(child) if isinstance(child, Element) else child.split()


def _with_same_titles(tables: Sequence[tuple[tuple[Row, ...], str]]) -> list[Table]:
    """Put tables with the same titles below each other, with the class above each in a column.

    A single table below a grade and the number of a class gets that column, too: Grado: 6, Grupo: 1.
    """
    found = list[Table]()
    same = group((tuple(map(fold, table[0][0].cells)), table) for table in tables if table[0])
    for titles, alike in same.items():
        numbered = count_titles(titles) and all(
            class_in(heading).isdecimal() and read_place(heading).grade for _, heading in alike
        )
        are_classes = all(heading and not say_who_left(heading) for _, heading in alike)
        if numbered or (len(alike) > 1 and are_classes):
            found.append(_join(alike))
        else:
            for rows, heading in alike:
                found.append(Table(heading if say_who_left(heading) else class_in(heading), rows, ()))
    return found


def _join(tables: Sequence[tuple[tuple[Row, ...], str]]) -> Table:
    title, width = tables[0][0][0], max(len(row.cells) for rows, _ in tables for row in rows)
    lines = [(*title.cells, *[""] * (width - len(title.cells)), "Class", "Grade")]
    for rows, heading in tables:
        place, room = read_place(heading), class_in(heading) or heading
        room = place.room if room.isdecimal() and place.room else room  # else 4 of "Room 4" is a grade
        lines += [(*row.cells, *[""] * (width - len(row.cells)), room, place.grade) for row in rows[1:]]
    lines = lines if any(cells[-1] for cells in lines[1:]) else [cells[:-1] for cells in lines]
    return Table("", tuple(Row(at, cells) for at, cells in enumerate(lines, 1)), ())


def _rows(table: Element) -> Iterator[Row]:
    """Yield the rows that are not blank; a cell that spans several rows is in each of them."""
    below: dict[int, tuple[int, str]] = {}
    for number, row in enumerate(rows_of(table), 1):
        cells: list[str] = []
        for cell in row:
            _fill(cells, below)
            text = "\n".join(visible_lines(cell)) or _entered_in(cell)
            down, across = (span(cell, key) for key in ("rowspan", "colspan"))
            below |= {len(cells): (down - 1, text)} if down > 1 else {}
            cells += [text, *[""] * (across - 1)]
        _fill(cells, below)
        if any(cells) and len(cells) <= MOST_COLUMNS + 1:
            yield Row(number, trim(cells))


def _entered_in(cell: Element) -> str:
    """Return the values in the form fields of a cell: the chosen option, or the typed text."""
    fields = [one for one in cell.walk(unseen=True) if not cell.hidden]
    chosen = [
        " ".join(_all_text(one)) for one in fields if one.tag == "option" and "selected" in one.attributes
    ]
    inputs = (one.attributes for one in fields if one.tag == "input")
    typed = [each.get("value", "") for each in inputs if each.get("type", "text").casefold() == "text"]
    return " ".join(filter(None, (*chosen, *typed)))


def _fill(cells: list[str], below: dict[int, tuple[int, str]]) -> None:
    """Repeat at this position the cells from above that reach into this row."""
    while (at := len(cells)) in below and below[at][0]:
        left, text = below[at]
        cells.append(text)
        below[at] = (left - 1, text)


def rows_of(table: Element) -> list[list[Element]]:
    """Return the cells of each row, without those of inner tables."""
    rows = [e for e in table.walk() if e.tag == "tr" and table_of(e) is table]
    return [[cell for cell in row.elements if cell.tag in ("td", "th")] for row in rows]


def table_of(row: Element) -> Element | None:
    """Return the table that a row belongs to."""
    return next((e for e in row.up() if e.tag == "table"), None)


def span(cell: Element, key: str) -> int:
    """Return the number of rows or columns that a cell spans."""
    text = cell.attributes.get(key, "")
    return min(int(text), _MOST_SPANNED) if text.isdecimal() and int(text) else 1
