"""Read a table without known titles, by columns that clearly hold names."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from namecards.core.errors import NoNames
from namecards.core.normalize import fold
from namecards.importing.cells.roles import ADULTS, role_of
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import split_title, title_kind
from namecards.importing.clues import FEWEST, Clues
from namecards.importing.columns import content
from namecards.importing.columns.layout import NAMES, Layout
from namecards.importing.columns.name_order import are_names, letters_of, name_part_of, pick_names
from namecards.importing.columns.title_row import are_titles
from namecards.importing.columns.whole_names import are_whole
from namecards.importing.names.split_name import is_unparted
from namecards.importing.row import Row
from namecards.importing.text import clean, is_written_as_name
from namecards.importing.words import folded_phrases

BY_CELLS = "its cells are names"
_LAST_FIRST = re.compile(r"[^\W\d][^\d,;@]*,\s*[^\W\d][^\d,;@]*")
_WORD = r"([^\W\d][^\s\d@,]+|[^\W\d_](?= [^\W\d]{2})|[\u3400-\u9fff\uac00-\ud7af])"
_FORMS = (_LAST_FIRST, re.compile(rf"{_WORD}( {_WORD}){{1,5}}"))
_CLEARLY = 0.9
"""The share of cells that look like names from which a column holds names."""
_SHOWN_WITHIN = 30
"""Rows from the top of which the widest is shown to the user."""
_ROWS = 60
"""Rows that are enough to tell whose names they are."""
_OF_BOOKS = folded_phrases("title_words.book")
"""Titles of columns that name who wrote a book, or the book."""
_ASIDE_BEHIND = re.compile(r"\s*\([^()]*\)$")


def no_names(name: str, rows: Sequence[Row]) -> NoNames:
    """Return the error that no column is known to hold names, with the cells of the widest row."""
    widest = max(rows[:_SHOWN_WITHIN], key=lambda row: sum(map(bool, row.cells)))
    found = ", ".join(filter(None, map(clean, widest.cells[:8])))
    return NoNames(
        name,
        f"no column title means a name. Found: {found}. "
        "Add titles such as “First name” and “Last name” above the columns, and import it again.",
        widest.cells,
    )


def has_names(layout: Layout) -> bool:
    """Whether a column holds names."""
    return bool(layout.of(*NAMES))


def add_names(layout: Layout, open_: Collection[int], clues: Clues) -> None:
    """Read columns as names by their cells alone: whole names, or the first and the last ones."""
    if len(layout.rows) < FEWEST:
        return
    columns = [[_ASIDE_BEHIND.sub("", cell) for cell in layout.column(at)] for at in range(layout.width)]
    open_ = [at for at in open_ if not _OF_BOOKS.intersection(split_title(layout.title(at)))]
    open_ = [at for at in open_ if 2 * sum(bool(TEACHER.match(c)) for c in columns[at]) <= len(columns[at])]
    pair, whole = pick_names(columns, clues, open_), _whole_name(columns, open_, clues)
    if pair and (whole is None or not _is_better(whole, pair, columns, clues)):
        layout.add("given", pair[0], BY_CELLS)
        layout.add("family", pair[1], BY_CELLS)
    elif (at := _only_words(columns, open_) if whole is None else whole) is not None:
        layout.add("full", at, BY_CELLS)
        settle_parts(layout, open_)
    _part_titles(layout, columns)


def settle_parts(layout: Layout, others: Collection[int]) -> None:
    """Read whole names that are only first or last names as such, if another column has the other ones.

    It is one of whole names, too, or stands beside them.
    """
    full = layout.of("full")
    beside = [other for other in others if full and abs(other - full[0]) == 1]
    for at, other in ((at, other) for at in full[:1] for other in (*full[1:], *beside)):
        kind = name_part_of(*map(layout.column, (at, other))) if are_names(layout.cells(other)) else ""
        if kind:
            layout.drop(at, "")
            layout.drop(other, "")
            layout.add(kind, at, BY_CELLS)
            layout.add("family" if kind == "given" else "given", other, BY_CELLS)
            return


def add_adults(layout: Layout) -> None:
    """Read the column "Staff" or "Teacher" of a list without other names as the names of its people."""
    columns = [at for at in range(layout.width) if _of_adult(layout.title(at)) and layout.cells(at)]
    if len(columns) == 1 and any(_are_all(form, layout.cells(columns[0])) for form in _FORMS):
        layout.drop(columns[0], "")
        layout.add("full", columns[0], "its title says who they are")
        layout.facts = {**layout.facts, "role": _of_adult(layout.title(columns[0]))}


def is_of_adults(row: Row) -> bool:
    """Whether a row may be the titles of a list of teachers or the staff: "Staff", "Job"."""
    return sum(bool(_of_adult(cell)) for cell in row.cells) == 1


def _of_adult(title: str) -> str:
    """Return the role that a title of adults' names says, "Staff" or "Teacher name"; else nothing."""
    words = [word for word in split_title(title) if title_kind(word) != "name"]
    found = next((role for one in (title, *words[: len(words) == 1]) if (role := role_of(one))), "")
    return found if found in ADULTS else ""


def _are_all(form: re.Pattern[str], cells: Sequence[str]) -> bool:
    return all(map(form.fullmatch, cells)) and all(map(is_written_as_name, cells))


def _part_titles(layout: Layout, columns: Sequence[Sequence[str]]) -> None:
    """Take the first row for titles if it has no whole name where all others have one."""
    for at in layout.fields.get("full", ()) if not layout.titles else ():
        first, *others = columns[at]
        written = is_written_as_name(first) or not all(map(is_written_as_name, others))  # Taken by
        forms = (form.fullmatch(first) for form in _FORMS if _is_clearly(form, others))
        is_name = written and (any(forms) or is_unparted(columns[at]))
        if not is_name and are_titles(layout.rows[0], layout.rows[1:]) is not False:
            layout.titles, layout.rows, layout.by_content = layout.rows[0].cells, layout.rows[1:], False


def _whole_name(columns: Sequence[Sequence[str]], open_: Collection[int], clues: Clues) -> int | None:
    """Return the column of whole names: the one that addresses and pictures prove, else the first."""
    for form in _FORMS:
        fits = [at for at in open_ if _is_clearly(form, columns[at])]
        if len(columns) == 1 and not all(map(is_written_as_name, columns[0][1:])):
            continue
        if fits:
            return max(fits, key=lambda at: (_proofs(at, columns, clues), *_whose(at, fits, columns), -at))
    return None


def _whose(at: int, others: Sequence[int], columns: Sequence[Sequence[str]]) -> tuple[int, int]:
    """Tell the people from their relatives, who have phones beside them and share names with the people."""
    words = [[set(map(fold, name.split())) for name in columns[other]] for other in (at, *others)]
    shared = sum(bool(one & two) for other in words[1:] for one, two in zip(words[0], other, strict=True))
    return shared, -content.are_phones(columns[at + 1] if at + 1 < len(columns) else ())


def _proofs(at: int, columns: Sequence[Sequence[str]], clues: Clues) -> int:
    """Count the whole names that an address in the row or a picture is made of."""
    pictures = set(map(letters_of, clues.pictures))
    return sum(
        letters_of(name) in pictures or letters_of(name) in [letters_of(cell) for cell in row if "@" in cell]
        for name, *row in list(zip(columns[at], *columns, strict=True))[:_ROWS]
    )


def _is_better(whole: int, pair: tuple[int, int], columns: Sequence[Sequence[str]], clues: Clues) -> bool:
    """Whether a column of whole names is more likely the people's than a first and a last name."""
    given, family = (columns[at] for at in pair)
    names = list(zip(columns[whole], given, family, strict=True))
    same_family = sum(fold(last) in fold(name) for name, _, last in names)
    if 4 * same_family > len(names):  # a relative's, or the same name again
        return False
    both = [[f"{first} {last}" for _, first, last in names], *columns]
    return _proofs(whole, columns, clues) > _proofs(0, both, clues) or whole < min(pair)


def _only_words(columns: Sequence[Sequence[str]], open_: Collection[int]) -> int | None:
    """Return the one column of words that all differ, some of them names of several words: mononyms."""
    east = [at for at in open_ if is_unparted(columns[at]) and are_whole(columns[at])]
    if len(east) == 1:
        return east[0]
    words = [at for at in open_ if are_names(columns[at])]
    told = len(words) == 1 < len(columns) and _are_mostly_names(columns[words[0]])
    return words[0] if told else None


def _are_mostly_names(cells: Sequence[str]) -> bool:
    """Whether words all differ and some of them are names of several words; others may have only one."""
    several = sum(" " in cell for cell in cells)
    differ = len(set(cells)) == len(cells) and all(map(is_written_as_name, cells))
    return are_names(cells) and differ and several >= 2


def _is_clearly(whole_name: re.Pattern[str], cells: Sequence[str]) -> bool:
    """Whether the cells are names, but for the first, which may be a title."""
    names = {cell for cell in cells if whole_name.fullmatch(cell)}
    return len(cells) > 1 and len(names - {cells[0]}) >= _CLEARLY * (len(cells) - 1)
