"""Give each child of a family a row: titles count them, "Child 1", "Child 2", or one cell names them all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from namecards.core.normalize import fold
from namecards.importing.cells.grades import is_grade
from namecards.importing.cells.titles import NAME_FIELDS, is_name_title, split_title, title_kind
from namecards.importing.clues import WITHIN
from namecards.importing.places.class_headings import class_of
from namecards.importing.row import Row
from namecards.importing.words import PERSON_WORDS, folded_phrases, pattern

_COUNT = re.compile(r"(?<![\s_#-])[\s_#-]*(?<!\d)([1-9])(?:st|nd|rd|th)?(?!\d)\.?")
_CHILDREN = folded_phrases("title_words.children")
_ONE = re.compile(r"([^,(]+?)\s*[,(]\s*([^)]*)\)?")
"""A child, and what stands behind the name: "Ava Moss, Year 4"."""
_BESIDE = re.compile(rf"\s*(?:,(?![^(]*\))|&|(?<=\s)(?:{pattern('title_words.and')})(?=\s))\s*")
_PLACED = re.compile(r"[^\W\d][^(),\d]*\([^()]+\)")
"""A child with the class or grade in brackets: "Elsa (K)"."""
Children = dict[str, dict[str, int]]
"""By the number of a child: where each of their columns is, by its title without the number."""


def one_row_per_child(rows: Sequence[Row]) -> list[Row]:
    """Return a row for each child of a table of families, with what stands there for all; else nothing."""
    for row in rows[:WITHIN]:
        at = next((at for at, title in enumerate(row.cells) if fold(title) in _CHILDREN), None)
        if at is not None and (found := _unfold_cells(rows, row, at)):
            return found
        children = _children(row.cells)
        titles = list(next(iter(children.values()), ()))
        if len(children) > 1 and NAME_FIELDS & set(map(title_kind, titles)):
            return _unfold(rows, row, children, titles)
    return []


def _unfold_cells(rows: Sequence[Row], header: Row, at: int) -> list[Row]:
    """Return a row for each child in a cell with those of a family; nothing if no cell has several.

    If only their first names stand there, the name of the family is their last name.
    """
    below = [row for row in rows if row.number > header.number]
    family = [i for i, title in enumerate(header.cells) if i != at and title_kind(title) == "family"][:1]
    cells = [[line.strip(" •*-") for line in re.split(r"[\n;]", row.cell(at))] for row in below]
    cells = [[line for line in lines if line] for lines in cells]
    if not any(len(lines) > 1 for lines in cells):
        families = [row.cell(family[0]) if family else "" for row in below]
        cells = [_split_beside(lines, name) for lines, name in zip(cells, families, strict=True)]
    if not any(len(lines) > 1 for lines in cells):
        return []
    children = [[_split_child(line) for line in lines or [""]] for lines in cells]
    family = [] if any(" " in name for each in children for name, _ in each) else family
    shared = [i for i, title in enumerate(header.cells) if i != at and not is_name_title(title)]
    found = [row for row in rows if row.number < header.number]
    titles = ("First name", "Class", "Last name") if family else ("Name", "Class")
    found.append(replace(header, cells=(*titles, *(header.cells[i] for i in shared))))
    for row, each in zip(below, children, strict=True):
        for name, place in each:
            found.append(replace(row, cells=(name, place, *(row.cell(i) for i in (*family, *shared)))))
    return found


def _split_beside(lines: list[str], family: str) -> list[str]:
    """Return the children in one line: "Elsa (K), Nils (3rd)", or "Elsa & Nils" of a family."""
    parts = _BESIDE.split(lines[0]) if lines else []
    are_told = all(_PLACED.fullmatch(part) for part in parts)
    are_first = family and family not in parts and all(part.isalpha() for part in parts)
    return parts if are_told or are_first else lines


def _split_child(line: str) -> tuple[str, str]:
    """Return a name and the class behind it: "Ava Moss, Year 4"; "Moss, Ava" is a name."""
    found = _ONE.fullmatch(line)
    return (found[1], found[2]) if found and (class_of(found[2]) or is_grade(found[2])) else (line, "")


def _children(titles: Sequence[str]) -> Children:
    """Return the columns of each child; nothing if these don't count from 1 or are not alike."""
    found: Children = {}
    for at, title in enumerate(titles):
        count, bare = _split_count(title)
        if count and PERSON_WORDS.intersection(split_title(bare)):
            found.setdefault(count, {}).setdefault(bare, at)
    for bare, places in _facts_beside(titles, found).items():
        for count, at in places.items():
            found[count][bare] = at
    first = found.get("1", {})
    counts = [*found] == [str(at) for at in range(1, len(found) + 1)]
    return found if counts and all(own.keys() <= first.keys() for own in found.values()) else {}


def _facts_beside(titles: Sequence[str], children: Children) -> Children:
    """Return by title the columns of several children that say where each is: Child 1, Class, Child 2, Class.

    They are counted as the names are, or stand behind them.
    """
    starts = {min(columns.values()): count for count, columns in children.items()}
    found: Children = {}
    for at, title in enumerate(titles):
        count, bare = _split_count(title)
        if title_kind(bare) in (None, *NAME_FIELDS) or any(at in own.values() for own in children.values()):
            continue
        before = [starts[start] for start in sorted(starts) if start < at]
        child = count if count in children else "".join(before[-1:])
        if child:
            found.setdefault(bare, {}).setdefault(child, at)
    return {bare: places for bare, places in found.items() if len(places) > 1}


def _split_count(title: str) -> tuple[str, str]:
    """Return the number in a title, and the title without it."""
    count = _COUNT.search(title)
    return count[1] if count else "", " ".join(_COUNT.sub(" ", title, count=1).split())


def _unfold(rows: Sequence[Row], header: Row, children: Children, titles: Sequence[str]) -> list[Row]:
    own = {at for columns in children.values() for at in columns.values()}
    kinds = NAME_FIELDS & set(map(title_kind, titles))
    shared = [at for at, title in enumerate(header.cells) if at not in own and title_kind(title) not in kinds]
    names = [title for title in titles if is_name_title(title)]
    found = [row for row in rows if row.number < header.number]
    found.append(replace(header, cells=(*titles, *(header.cells[at] for at in shared))))
    for row in (row for row in rows if row.number > header.number):
        of_all = [row.cell(at) for at in shared]
        each = (
            [row.cell(columns[title]) if title in columns else "" for title in titles]
            for columns in children.values()
            if any(row.cell(columns[title]).strip() for title in names if title in columns)
        )
        own_rows = [replace(row, cells=(*cells, *of_all)) for cells in each]
        found += own_rows or [replace(row, cells=(*[""] * len(titles), *_without_names(header, row, shared)))]
    return found


def _without_names(header: Row, row: Row, columns: Sequence[int]) -> list[str]:
    """Return the cells of a family without children, whose own name is nobody's: the row is reported."""
    return ["" if is_name_title(header.cells[at]) else row.cell(at) for at in columns]
