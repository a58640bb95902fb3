"""Read names in a grid with a person in each cell: a plan of the seats, a rota of the days."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from namecards.core.normalize import fold, words
from namecards.importing.cells.grades import GROUP
from namecards.importing.cells.not_names import why_nobody
from namecards.importing.cells.private import is_private
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import title_kind
from namecards.importing.clues import MOSTLY, Clues
from namecards.importing.columns.name_order import is_common
from namecards.importing.left_out import LeftOut
from namecards.importing.names.last_names import split_last_words
from namecards.importing.names.pairs import two_people
from namecards.importing.patterns import compile_later
from namecards.importing.places.class_headings import class_above
from namecards.importing.row import Row, trim
from namecards.importing.text import clean, is_written_as_name
from namecards.importing.words import fold_words, folded_phrases, pattern

_NAME = re.compile(
    r"(?:\d{1,2}[.)]? )?(?P<name>[^\W\d][^\s\d@,:;=/()]*(,? [^\W\d][^\s\d@,:;=/()]*){1,4})\s*"
    r"(\((?P<aside>[^()]+)\)|[-–] (?P<behind>\w*\d\w*)|[\"“„«](?P<nickname>[^\"”“»]+)[\"”“»])?"
)
_SHORT_NAME = re.compile(r"[^\W\d_][^\s\d@,:;=/().]+(?: [^\W\d_]\.?)?")
_PLAN = compile_later(rf"(?<!\w)(?:{pattern('headings.seating')})(?!\w)", re.IGNORECASE)
_TOP = 4
"""The lines above a plan of seats."""
_COUNTED = re.compile(r"([^\W\d]+)\W*(?:\d{1,2}|[A-Z])\W*")
_READING = re.compile(r"(?P<name>.+)\n(?P<say>[\u3040-\u30ff\s]+)", re.DOTALL)
"""A name of Japan with its reading below."""
_THINGS = folded_phrases("headings.furniture")
_FURNITURE_WORDS = 2
_MIDDLE = fold_words("thị văn")
"""Words within the names of most girls and boys of Vietnam."""
_FEWEST = 4
"""People in a grid."""
_SORTED = 6
"""The fewest names whose order is no chance."""
_PARENTS = 3
"""The fewest columns of a grid that may be a child and two parents in each row."""


class _GridName(NamedTuple):
    number: int
    at: int
    name: str
    group: str
    say: str = ""


def is_plan(name: str, rows: Sequence[Row]) -> bool:
    """Whether the name of a file or a line above a table says that it is a plan of seats."""
    lines = ("".join(row.texts) for row in rows[:_TOP] if row.filled == 1)
    return any(_PLAN.search(text) for text in (name, *lines))


def find_grid(
    rows: Sequence[Row], clues: Clues, is_bare: bool, is_told: bool
) -> tuple[list[Row], list[LeftOut]] | None:
    """Return the people of a grid, each once, with the class in brackets behind the name; and other cells.

    The words for a plan of seats (`is_told`), or first names in all columns, prove a grid, too.
    """
    short = _short_names(rows, is_told)
    cells = short or _together([cell for row in rows for cell in _cells(row)])
    if len({fold(cell.name) for cell in cells}) < _FEWEST or len({cell.at for cell in cells}) < 2:
        return None
    if not _fill(cells, rows) or not (short or is_told or _is_grid(cells, rows, clues, is_bare)):
        return None
    cells = sorted({*cells, *_first_names(rows, cells)})
    classes = [row for row in rows if row.number < cells[0].number and _is_class(row)]
    named = {(cell.number, cell.at) for cell in cells}
    below = (row for row in rows if row not in classes)
    others = ((row.number, at, clean(cell)) for row in below for at, cell in enumerate(row.cells))
    left_out = [LeftOut("heading", text) for number, at, text in others if text and (number, at) not in named]
    cells_of_two = (clean(cell) for row in rows for cell in row.cells)
    left_out += [LeftOut("pair", cell) for cell in cells_of_two if two_people(cell)]
    classes = [Row(row.number - 1, (row.texts[0],)) for row in classes]  # above the titles
    return [*classes, *_table_of(cells)], left_out


def _is_grid(cells: Sequence[_GridName], rows: Sequence[Row], clues: Clues, is_bare: bool) -> bool:
    """Whether names are proved to be a grid: by photos of most people, a class behind each, or most repeated.

    In a table without titles (`is_bare`), empty seats in the first column prove it, too, because a list has
    people there. A board or a door among the names proves it in any table.
    """
    people = {fold(cell.name): cell for cell in reversed(cells)}
    columns = Counter(cell.at for cell in cells)
    shown = sum(_is_shown(cell.name, clues) for cell in people.values())
    again = sum(len({cell.at for cell in cells if fold(cell.name) == name}) > 1 for name in people)
    if 2 * max(shown, again) > len(people) or all(cell.group for cell in cells):
        return True
    seats = len(people) == len(cells) and columns[min(columns)] < len({cell.number for cell in cells})
    alone = len(people) == len(cells) and _are_groups(rows, columns)
    furniture = any(is_furniture(cell) for row in rows for cell in row.cells)
    is_likely = (is_bare and (seats or _are_rows(cells, rows))) or furniture or alone
    is_likely = (is_likely and len(columns) >= _PARENTS) or (is_bare and _are_sorted(cells))
    return is_likely and not _are_related(cells)


def _are_sorted(cells: Sequence[_GridName]) -> bool:
    """Whether names go on in the alphabet from one column to the next, as those of parents don't."""
    down = [cell.name for cell in sorted(cells, key=lambda cell: (cell.at, cell.number))]
    orders = [list(map(fold, down)), [fold(split_last_words(name)) for name in down]]
    return len(down) >= _SORTED and any(order == sorted(order) for order in orders)


def _short_names(rows: Sequence[Row], is_told: bool) -> list[_GridName]:
    """Return the cells if those of each column are first names, perhaps with an initial: "Maya", "Ben R."."""
    first = next((row.number for row in rows if row.filled > 1), 0)
    wide = [row for row in rows if row.number >= first]
    cells = [(row.number, at, text) for row in wide for at in row.places if (text := clean(row.cell(at)))]
    named = [_GridName(*one, "") for one in cells if _SHORT_NAME.fullmatch(one[2]) and _is_person(one[2])]
    others = [text for _, _, text in cells if not is_furniture(text) and not role_of(text)]
    columns = [[cell.name for cell in named if cell.at == at] for at in sorted({cell.at for cell in named})]
    known = [sum(map(is_common, column)) for column in columns]
    if is_told:
        most = 3 * sum(known) > len(named)
    else:
        most = all(2 * count >= len(column) for count, column in zip(known, columns, strict=True))
    are_all = len(named) >= max(_FEWEST, MOSTLY * len(others))
    return named if are_all and len(columns) > 1 and most else []


def _is_class(row: Row) -> bool:
    return len(row.texts) == 1 and bool(class_above(row.texts[0]))


def _table_of(cells: Sequence[_GridName]) -> list[Row]:
    """Return titles and a row for each person."""
    people = {fold(cell.name): cell for cell in reversed(cells)}
    fields = {"Name": "name", "Class": "group", "Pronunciation": "say"}
    titles = [title for title, field in fields.items() if any(getattr(cell, field) for cell in cells)]
    rows = [
        Row(cell.number, tuple(getattr(cell, fields[title]) for title in titles))
        for cell in reversed(people.values())
    ]
    return [Row(max(cells[0].number - 1, 0), tuple(titles)), *rows]


def _first_names(rows: Sequence[Row], cells: Sequence[_GridName]) -> Iterator[_GridName]:
    """Yield the usual first names that are alone among longer names: Kofi beside "Zac T"."""
    for row in (row for row in rows if cells[0].number <= row.number <= cells[-1].number):
        names = ((at, clean(cell)) for at, cell in enumerate(row.cells))
        firsts = ((at, one) for at, one in names if one.isalpha() and is_common(one))
        yield from (_GridName(row.number, at, one, "") for at, one in firsts)


def _are_rows(cells: Sequence[_GridName], rows: Sequence[Row]) -> bool:
    """Whether the rows are numbered in front of the names: "Row 1", "Fila 2"."""
    first, numbers = min(cell.at for cell in cells), {cell.number for cell in cells}
    labels = [_COUNTED.fullmatch(clean(row.cell(first - 1))) for row in rows if row.number in numbers]
    return first > 0 and all(labels) and len({one[1] for one in labels if one}) == 1 < len(labels)


def _are_groups(rows: Sequence[Row], columns: Collection[int]) -> bool:
    """Whether each column of names has a title that is no relative's: "Igel"; one may name the rows."""
    above = next((row for row in rows if all(row.cell(at).strip() for at in columns)), None)
    titles = [clean(above.cell(at)) for at in columns] if above else []
    known = any(title_kind(title) or is_private(title) for title in titles)
    width = len(trim(above.cells)) - min(columns) if above and min(columns) < 2 else 0
    return len(set(titles)) == len(columns) == width and not known


def _together(cells: Sequence[_GridName]) -> list[_GridName]:
    """Return the names in rows with several, and in the rows next to them; capitals only if most are so."""
    capitals = 2 * sum(cell.name.isupper() for cell in cells) > len(cells)
    cells = [cell for cell in cells if cell.name.isupper() == capitals]
    counts = Counter(cell.number for cell in cells)
    wide = {number for number, count in counts.items() if count > 1}
    return [cell for cell in cells if wide & {cell.number - 1, cell.number, cell.number + 1}]


def _cells(row: Row) -> Iterator[_GridName]:
    cells_of = (two_people(clean(cell)) or _lines(cell) for cell in row.cells)
    for at, cell in ((at, cell) for at, cells in enumerate(cells_of) for cell in cells):
        read = _READING.fullmatch(cell.strip())
        found = _NAME.fullmatch(clean(read["name"] if read else cell))
        if found and _is_person(found["name"]):
            aside = found["aside"] or found["behind"] or found["nickname"] or ""
            group = aside if GROUP.fullmatch(aside) else ""
            name = f"{found['name'].strip()} ({aside})" if aside and not group else found["name"].strip()
            yield _GridName(row.number, at, name, group, clean(read["say"]) if read else "")


def _lines(cell: str) -> Sequence[str]:
    """Return the lines of a cell if each is a name, else the cell: who has a duty on one day."""
    lines = list(filter(None, map(str.strip, cell.split("\n"))))
    are_names = len(lines) > 1 and all(" " in line and _NAME.fullmatch(line) for line in lines)
    sure = sum(is_common(line) or line.endswith(")") for line in lines)
    return lines if are_names and 2 * sure >= len(lines) else [cell]


def is_furniture(cell: str) -> bool:
    """Whether a cell of a plan is a board, a door or an empty seat."""
    return fold(cell) in _THINGS or (len(cell.split()) <= _FURNITURE_WORDS and _names_thing(cell))


def _names_thing(text: str) -> bool:
    return fold(text) in _THINGS or not (_THINGS.isdisjoint(words(text)) or is_common(text))  # Anna Porta


def _is_person(name: str) -> bool:
    is_title = title_kind(name) not in (("", "photo") if " " in name else ("",))  # Anh Le, of Vietnam
    known = why_nobody(name) or is_title or role_of(name)
    other = TEACHER.match(name) or _names_thing(name)
    return is_written_as_name(name) and not (known or other)


def _are_related(cells: Sequence[_GridName]) -> bool:
    """Whether people in one row share a part of their names, in more than one of ten rows."""
    alone = {(one.number, one.at): one for one in cells}.values()  # twins share a cell
    rows = [
        [set(words(one.name)) - _MIDDLE for one in alone if one.number == number]
        for number in {c.number for c in alone}
    ]
    shared = sum(len(set().union(*row)) < sum(map(len, row)) for row in rows)
    return 10 * shared > len(rows)


def _fill(cells: Sequence[_GridName], rows: Sequence[Row]) -> bool:
    """Whether most cells from the first name on are names; left of them there may be one column, of days."""
    numbers, first = [cell.number for cell in cells], min(cell.at for cell in cells)
    inner = [row for row in rows if min(numbers) <= row.number <= max(numbers)]
    filled = (cell for row in inner for cell in row.cells[first:] if any(map(str.isalpha, cell)))
    within = [cell for cell in filled if not is_furniture(cell)]
    labels = [at for at in range(first) if any(row.cell(at).strip() for row in inner)]
    return len(cells) >= MOSTLY * len(within) and len(labels) <= 1


def _is_shown(name: str, clues: Clues) -> bool:
    """Whether a picture has somebody's name, in either order."""
    ways = fold(name), fold(" ".join(reversed(name.split())))
    return any(way in picture for picture in clues.pictures for way in ways)
