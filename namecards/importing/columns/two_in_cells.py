"""Split cells that hold several things: the teacher and the grade, a name and a number, attributes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from namecards.importing.cells.grades import HIGHEST, is_grade_name, read_number
from namecards.importing.cells.labels import split_labels
from namecards.importing.cells.private import begin_with_birth
from namecards.importing.cells.titles import is_name_title, title_kind
from namecards.importing.cells.whole_name_titles import middle_behind
from namecards.importing.clues import MOST, MOSTLY, SURELY
from namecards.importing.columns import content
from namecards.importing.patterns import compile_later
from namecards.importing.row import Row, width_of
from namecards.importing.text import clean
from namecards.importing.words import pattern

_TITLES = compile_later(
    rf"\s*[/|&+,;:()]\s*|\s+[-–]\s+|\.?[-–](?=[^\W\d_])|\s(?:{pattern('title_words.and')})\s", re.IGNORECASE
)
"""Between the two things that a title names: Grade / Room, Year & Form, Gr.-Rm."""
_SIGNS = [*map(re.compile, (r"\s*[/|]\s*", r"\s+[-–]\s+", r"\s*[&+]\s*", r"\s*[,;:]\s*", r"\s*[()]", "[-–]"))]
"""Between the two things in a cell, the surest sign first."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_OWN = r"(?!(?:19|20)\d\d\b)[^\W\d_]{0,3}-?\d{3,18}"
_NUMBERED = re.compile(
    rf"(?P<behind>\D*[^\W\d_]\D*?)[\s,;:–-]+[(\[#]{{0,2}}(?P<number>{_OWN})[)\]]?"
    rf"|[(\[#]{{0,2}}(?P<first>{_OWN})[)\]]?[\s,;:–-]+(?P<before>\D*[^\W\d_]\D*)"
)
_SOME = 0.3
"""The share of names with several words that makes single words names, too."""
_SHORTEST = 3
"""The fewest letters of a teacher's name; a grade is shorter."""
_LONGEST = 120
"""Characters of a name with a number."""
_ONE = r'"?([^\W\d][\w -]{0,30}?) ?[:=] ?(?!//)([^,;|"]{0,80})"?'
_ATTRIBUTE = re.compile(_ONE)
_ALL = re.compile(rf"{_ONE}(?:\s*[,;|]\s*{_ONE})*")
_MOST = 20
"""The most different attributes in one column."""


def _split_joined(header: Row, rows: Sequence[Row]) -> tuple[Row, list[Row]]:
    """Split a column of two things: "Teacher/Gr" above "Bauer/K", "NIS/NISN" above "1234/0098765".

    In Vietnam a column may hold the last name and the middle name.
    """
    below = [row for row in rows if row.number > header.number]
    for at, title in enumerate(header.cells):
        cells = [cell for row in below if (cell := clean(row.cell(at)))]
        titles = [part for part in _TITLES.split(title) if part]
        kinds = [*map(title_kind, titles)]
        parts = {cell: _joined_parts(cell, kinds) for cell in cells}
        pairs = [both for both in map(parts.__getitem__, cells) if len(both) == 2 and all(both)]
        if _are_two(kinds, pairs, len(cells)):
            width = width_of((header, *below))
            titles = [title, title] if set(kinds) == {"id"} else titles  # the first one is the number
            header = header.split_cell(at, width, *titles)
            split = (_two_parts(parts.get(clean(row.cell(at)), []), pairs) for row in below)
            below = [row.split_cell(at, width, *both) for row, both in zip(below, split, strict=True)]
        elif (middle := middle_behind(title)) and "middle" not in map(title_kind, header.cells):
            width = width_of((header, *below))
            header = header.split_cell(at, width, title, middle)
            below = [row.split_cell(at, width, *_first_word(row.cell(at))) for row in below]
    return header, [*(row for row in rows if row.number < header.number), header, *below]


def _are_two(kinds: Sequence[str], pairs: Sequence[Sequence[str]], count: int) -> bool:
    """Whether both parts of cells fit the two things that their title names, of which one may be unknown."""
    columns = [*zip(*pairs, strict=True)]
    if set(kinds) == {"id"}:
        return 2 * len(pairs) >= count > 0 and all(map(_are_all_numbers, columns))
    of = dict(zip(kinds, columns, strict=False))
    others = of.keys() - {"grade"}
    are_places = (
        others <= {"homeroom", "class", "id", ""} if "grade" in of else others == {"class", "homeroom"}
    )
    if not (are_places and len(kinds) == len(of) == 2 and len(pairs) >= MOSTLY * count):
        return False
    fits = all(map(_is_grade, of.get("grade", ()))) and ("id" not in of or _are_all_numbers(of["id"]))
    if "grade" not in of:
        return fits and content.are_groups(of["class"]) and min(map(len, of["class"])) > 1
    [[kind, rooms]] = ((kind, cells) for kind, cells in of.items() if kind != "grade")
    shortest = min(map(len, rooms))
    is_apart = shortest >= _SHORTEST or kind == "id" or (not kind and (kinds[0] == kind or shortest > 1))
    return fits and (is_apart or (bool(kind) and _have_one_grade(rooms, of["grade"])))


def _have_one_grade(rooms: Sequence[str], grades: Sequence[str]) -> bool:
    """Whether numbers of rooms do not begin anew in each grade, as those of classes do: 4/1, 5/1."""
    apart = {(room, read_number(grade)) for room, grade in zip(rooms, grades, strict=True)}
    return len(apart) == len(set(rooms)) and max(map(len, rooms)) > 1


def _are_all_numbers(cells: Sequence[str]) -> bool:
    """Whether everybody has another number with some digits; the years in 2024/0117 are none."""
    are_other = len(set(cells)) == len(cells) and min(map(len, cells)) >= _SHORTEST
    return content.have_digits(cells) and are_other and not all(map(_YEAR.fullmatch, cells))


def split_cells(
    header: Row | None, rows: Sequence[Row], is_new: bool
) -> tuple[Row | None, Sequence[Row], list[int]]:
    """Split the teacher and the grade, and numbers from the names beside them: "Webb, Marcus 10442".

    Most cells of names must have a number, each another; telephones, days and years are none. The numbers go
    into a column behind all, which is returned. Joined cells stay so if the user chose the columns.
    """
    if header and is_new:
        header, rows = _split_joined(header, rows)
    start = header.number if header else 0
    above, below = [row for row in rows if row.number <= start], [row for row in rows if row.number > start]
    width = width_of(rows)
    for at in range(width):
        if header and not is_name_title(header.cell(at)):
            continue
        cells = [cell for row in below if (cell := clean(row.cell(at)))]
        found = {part for cell in cells if all(part := _number_apart(cell))}
        names, numbers = [name for name, _ in found], [number for _, number in found]
        apart = 2 < len(found) == len(set(numbers)) and 2 * len(found) > len(cells)
        wrong = content.are_phones(numbers) or content.are_days(numbers) or begin_with_birth(numbers)
        if apart and not wrong and (header or _are_people(names)):
            below = [row.split_cell(at, width, *_number_apart(row.cell(at))) for row in below]
            return header, [*above, *below], [width]
    return header, rows, []


def _are_people(names: Sequence[str]) -> bool:
    """Whether words beside numbers differ and some are several words: whole names, whatever the title."""
    several = sum(bool(re.search("[ ,]", name)) for name in names)
    return len(set(names)) >= MOST * len(names) and several >= max(SURELY, _SOME * len(names))


def _number_apart(cell: str) -> tuple[str, str]:
    """Return a name and the number behind or before it, if there is one."""
    found = _NUMBERED.fullmatch(clean(cell)) if len(cell) <= _LONGEST else None
    if not found:
        return cell, ""
    name = re.sub(r"\s*[(\[][^()\[\]]*$", "", found["behind"] or found["before"])  # Jacob Smith (ID: 10442)
    return name, found["number"] or found["first"]


def _first_word(cell: str) -> tuple[str, str]:
    first, _, others = clean(cell).partition(" ")
    return first, others


def _is_grade(text: str) -> bool:
    number = read_number(text)
    is_number = number is not None and number <= HIGHEST
    return is_number or is_grade_name(text) or content.are_grades([text])


def _joined_parts(cell: str, kinds: Sequence[str]) -> list[str]:
    """Return the parts of a cell between signs; a grade and the teacher behind it need only a blank.

    The class of "Y8 8PK" stays with its grade.
    """
    signs = _SIGNS if len(set(kinds)) > 1 else _SIGNS[:2]
    split = (list(map(clean, sign.split(cell.removesuffix(")")))) for sign in signs)
    parts, words = next((parts for parts in split if len(parts) == 2), [cell]), cell.split()
    if len(parts) > 1 or kinds != ["grade", "homeroom"] or any(map(str.isdigit, "".join(words[-1:]))):
        return parts
    ends = (at for at in reversed(range(1, len(words))) if _is_grade(" ".join(words[:at])))
    end = next(ends, 0)
    return [" ".join(words[:end]), " ".join(words[end:])] if end else parts


def _two_parts(parts: Sequence[str], pairs: Sequence[Sequence[str]]) -> tuple[str, str]:
    """Return both parts of a cell; one alone is the second if only that is so in other cells."""
    first, second = (*parts, "", "")[:2]
    firsts, seconds = ({pair[at] for pair in pairs} for at in (0, 1))
    return ("", first) if len(parts) == 1 and first in seconds - firsts else (first, second)


def split_attributes(header: Row | None, rows: Sequence[Row]) -> tuple[Row | None, Sequence[Row]]:
    """Give each attribute a column behind all others, if one of them has the title of a known column."""
    if header is None:
        return header, rows
    below = [row for row in rows if row.number > header.number]
    width = width_of((header, *below))
    for at in (at for at, title in enumerate(header.cells) if not title_kind(title)):
        by_row = {row.number: _attributes(cell) for row in below if (cell := clean(row.cell(at)))}
        names = dict.fromkeys(name for attributes in by_row.values() for name in attributes)
        count = sum(map(bool, by_row.values()))
        if count >= max(2, MOSTLY * len(by_row)) and len(names) <= _MOST and any(map(title_kind, names)):
            split = [_with_attributes(row, at, width, by_row.get(row.number, {}), names) for row in below]
            header = header.split_cell(at, width, header.cell(at) * (count < len(by_row)), *names)
            return header, [*(row for row in rows if row.number < header.number), header, *split]
    return header, rows


def _attributes(cell: str) -> Mapping[str, str]:
    """Return the attributes of a cell by name; none if it has other text. "Gr: 3 Sex: F" are two."""
    found = _ATTRIBUTE.findall(cell) if _ALL.fullmatch(cell) else []
    parts = [part for name, value in found for part in split_labels(f"{name}: {value}")]
    return {name.strip(): value.strip() for name, _, value in (part.partition(":") for part in parts)}


def _with_attributes(
    row: Row, at: int, width: int, attributes: Mapping[str, str], names: Iterable[str]
) -> Row:
    """Return a row with its attributes behind all other cells; a cell of other text stays as it is."""
    rest = "" if attributes else row.cell(at)
    return row.split_cell(at, width, rest, *(attributes.get(name, "") for name in names))
