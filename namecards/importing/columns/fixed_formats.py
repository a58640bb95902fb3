"""Read tables in one program's fixed form, without titles in words: maps of photos, discs, Alexandria.

Maps, `idlink.txt` and the like, are lines of a number and a picture. Destiny and photographers write
`"1042","1042.jpg"`, quotes optional, and end lines with a carriage return. Koha splits each line at a tab if
it has one, else at the comma; some systems write the picture first (discoverysoftware.com,
photos/index-files). A later line for the same number is a retake.
The index of a yearbook photographer's disc (PSPA, SPOA) has a fixed order: Volume, Image Folder, Image File,
Grade, Last, First, Home Room, Period, Teacher, Track, Department, Title, Image Size
(studiosourceyearbooks.freshdesk.com, 158000409343). Some vendors write eight columns with Teacher before Home
Room (picabooyearbooks.com, "Creating a PSPA portrait CD").
Alexandria's titles are codes, below a mark `PT01` (support.companioncorp.com, 994618). Surpass keeps the home
room in `LocalAddress` (docs.surpass.cloud, surpass-patron-record-import-format).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from namecards.core.normalize import fold
from namecards.importing.candidate import Candidate
from namecards.importing.cells.column_kinds import Field
from namecards.importing.columns import content
from namecards.importing.columns.picture_columns import are_picture_names
from namecards.importing.files.entries import is_picture_name
from namecards.importing.files.folders import is_map_name
from namecards.importing.names.split_name import Name, split_name
from namecards.importing.row import Row, width_of
from namecards.importing.text import clean

_MOST_LINES = 100_000
_CLEARLY = 0.9
"""The share of lines that must name a picture."""


def read_map(name: str, text: str, pictures: Set[str] = frozenset()) -> tuple[Candidate, ...]:
    """Return a candidate with a number or a name and a picture for each line; empty if it is no map.

    A file that is called as maps are may leave out the ending of `pictures`, folded names without one.
    """
    pictures = pictures if is_map_name(name) else frozenset()
    lines = [line for line in re.split(r"[\r\n]+", text, maxsplit=_MOST_LINES) if line.strip()]
    titles = bool(lines) and not _parse_line("", lines[0], pictures)
    links, most_others = list[Candidate](), len(lines) - _CLEARLY * (len(lines) - titles)
    for at, line in enumerate(lines, 1):
        if link := _parse_line(f"{name}, line {at}", line, pictures):
            links.append(link)
        elif at - len(links) > most_others:  # most texts are no map, and are long
            return ()
    return tuple(links)


def _parse_line(origin: str, line: str, bare: Set[str]) -> Candidate | None:
    parting = next((mark for mark in "\t|,;/" if mark in line), "\t")
    fields = [field.strip().strip("\"'").strip() for field in line.rstrip(parting).split(parting, 2)]
    named = [field for field in fields if is_picture_name(field)]
    pictures = named or [field for field in fields if fold(re.split(r"[\\/]", field)[-1]) in bare]
    if len(fields) != 2 or len(pictures) != 1 or not (who := clean(fields[fields[0] in pictures])):
        return None
    is_name = " " in who and not any(map(str.isdigit, who))
    name, ids = (split_name(who), ()) if is_name else (Name(""), (who,))
    return Candidate(**name._asdict(), ids=ids, pictures=(pictures[0],), origin=origin)


_FILE, _HOMEROOM, _PERIOD, _TEACHER = 2, 6, 7, 8
_PLACES: Mapping[Field, int] = {"folder": 1, "photo": _FILE, "grade": 3, "family": 4, "given": 5}
_POST, _SIZE = 11, 12
_TEACHERS_NAME = re.compile(r"[^\d]*[^\W\d]{3}[^\d]*")
_FEWEST_COLUMNS = 6


def disc_columns(rows: Sequence[Row]) -> Mapping[Field, tuple[int, ...]] | None:
    """Return the columns of a disc's index; None if it is none.

    Some photographers add the students' numbers at the end, or replace the size by them.
    """
    width = width_of(rows)
    if width < _FEWEST_COLUMNS or not are_picture_names(_column(rows, _FILE)):
        return None
    teacher_first = width <= _TEACHER and _are_teachers(_column(rows, _HOMEROOM))
    homeroom = (_PERIOD, _HOMEROOM) if teacher_first else (_HOMEROOM, _TEACHER)
    cells = {at: list(filter(str.strip, _column(rows, at))) for at in range(_SIZE, width)}
    behind = [at for at, filled in cells.items() if content.look_like_numbers(filled)]
    size: Mapping[Field, tuple[int, ...]] = {} if _SIZE in behind else {"size": (_SIZE,)}
    more: Mapping[Field, tuple[int, ...]] = {**size, "id": (*behind[:1],)} if behind else size
    return {field: (at,) for field, at in _PLACES.items()} | {"homeroom": homeroom, "post": (_POST,), **more}


def _are_teachers(cells: Sequence[str]) -> bool:
    texts = [*filter(str.strip, cells)]
    return 2 * sum(bool(_TEACHERS_NAME.fullmatch(cell)) for cell in texts) > len(texts)


def _column(rows: Sequence[Row], at: int) -> list[str]:
    return [row.cell(at) for row in rows]


_TITLES = {
    "1000": "Barcode",
    "1006": "Last Name",
    "1007": "First Name",
    "1008": "Middle Name",
    "1026": "Status",
    "1028": "Patron Type",
    "1070": "Nickname",
}
_NAMES = {"1006", "1007"}
"""A row of titles has both codes: one alone may be somebody's number."""
_OF_SURPASS = {"GivenName", "HomeLibrary", "LocalAddress"}
_GONE = {"4": "Transferred", "5": "Inactive"}
"""Those of the six statuses that mean people who left; a lost card or a suspension does not."""


def decode_titles(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Replace Alexandria's codes for titles and statuses by words, and Surpass's title of the homeroom."""
    coded = next((row for row in rows[:10] if set(row.cells) >= _NAMES), None)
    if not coded:
        return _with_homeroom(rows)
    at = coded.cells.index("1026") if "1026" in coded.cells else -1
    people = [replace(row, cells=_status(row.cells, at)) for row in rows if row.number > coded.number]
    return (replace(coded, cells=tuple(_TITLES.get(cell, cell) for cell in coded.cells)), *people)


def _with_homeroom(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return a table of Surpass with the title Homeroom above its local addresses, if several share each."""
    titles = next((row for row in rows[:10] if set(row.cells) >= _OF_SURPASS), None)
    at = titles.cells.index("LocalAddress") if titles else 0
    below = [*filter(str.strip, _column([row for row in rows if titles and row.number > titles.number], at))]
    if not titles or 2 * len(set(below)) > len(below):
        return tuple(rows)
    cells = ("Homeroom" if cell == "LocalAddress" else cell for cell in titles.cells)
    return tuple(replace(row, cells=tuple(cells)) if row is titles else row for row in rows)


def _status(cells: tuple[str, ...], at: int) -> tuple[str, ...]:
    return tuple(_GONE.get(cell, "Active") if column == at else cell for column, cell in enumerate(cells))
