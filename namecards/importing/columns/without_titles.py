"""Read a table without known titles, by columns that are clearly names."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from namecards.core.errors import NoNames
from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.numbers_of_things import is_of_book
from namecards.importing.cells.roles import ADULTS, role_of
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import split_title, title_kind
from namecards.importing.clues import FEWEST, Clues
from namecards.importing.columns.layout import NAMES, Layout
from namecards.importing.columns.name_columns import FORMS, find_names, is_clearly
from namecards.importing.columns.name_order import are_names, is_common, name_part_of
from namecards.importing.columns.plain_names import are_plain_names, is_of_people
from namecards.importing.columns.title_row import are_titles, mention_first
from namecards.importing.names.split_name import has_no_blanks
from namecards.importing.row import Row
from namecards.importing.text import clean, is_written_as_name

BY_CELLS = "its cells are names"
_LOGIN = 4
"""Letters of a last name at the start of a login."""
_SHOWN_WITHIN = 30
"""Rows from the top, the widest of which is shown to the user."""
_ASIDE = re.compile(r"""\s*(?:\([^()]*\)|(?<=\s)["“„][^"“”„]*["“”])""")
"""What a child goes by, beside the name: Katherine (Katie) Chen, Chen, Katherine "Katie"."""


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
    """Read columns as names by their cells alone: whole names, or first and last names."""
    if len(layout.rows) < FEWEST:
        return
    columns = [[_ASIDE.sub("", cell) for cell in layout.column(at)] for at in range(layout.width)]
    open_ = [at for at in open_ if not is_of_book(layout.title(at))]
    open_ = [at for at in open_ if 2 * sum(bool(TEACHER.match(c)) for c in columns[at]) <= len(columns[at])]
    found = find_names(columns, open_, clues, is_of_people(layout, columns, clues))
    kinds: Sequence[Field] = ("given", "family") if found and len(found.columns) > 1 else ("full",)
    for kind, at in zip(kinds, found.columns if found else (), strict=False):
        layout.add(kind, at, BY_CELLS)
    if found and len(found.columns) > 1:
        _add_second_families(layout, columns, *found.columns)
    layout.order_open = bool(found and found.is_guess)
    if layout.order_open and not layout.titles and are_titles(layout.rows[0], layout.rows[1:]) is None:
        layout.remarks.append(mention_first(layout.rows[0]))
    if layout.of("full"):
        settle_parts(layout, open_)
    _take_titles(layout, columns)


def _add_second_families(layout: Layout, columns: Sequence[Sequence[str]], given: int, family: int) -> None:
    """Read two columns before the first names as last names, as in Spain: "Aguado", "Serrano", "Leire"."""
    before = family - 1
    if given != family + 1 or before < 0 or layout.kind(before) or not are_plain_names(columns[before]):
        return
    both = [(fold(one), fold(other)) for one, other in zip(columns[before], columns[family], strict=True)]
    if 2 * sum(one.startswith(other[:_LOGIN]) for one, other in both) > len(both):
        return  # walkeh, of Hēmi Walker
    if 2 * sum(map(is_common, columns[before])) < sum(map(is_common, columns[given])):
        layout.fields |= {"family": (before,), "family2": (family,)}
        layout.why[before] = BY_CELLS
        layout.remarks.append(f"Columns {before + 1} and {family + 1} were both read as last names.")


def settle_parts(layout: Layout, others: Collection[int]) -> None:
    """Read whole names that are only first or last names as such, if another column has the others.

    That column has whole names, too, or is beside them.
    """
    full = layout.of("full")
    beside = [other for other in others if full and abs(other - full[0]) == 1]
    for at, other in ((at, other) for at in full[:1] for other in (*full[1:], *beside)):
        kind = name_part_of(*map(layout.column, (at, other))) if are_names(layout.cells(other)) else ""
        if kind:
            layout.reread(kind, at, BY_CELLS)
            layout.reread("family" if kind == "given" else "given", other, BY_CELLS)
            return


def add_adults(layout: Layout) -> None:
    """Read a column "Staff" or "Teacher" as the names of the people, in a list without other names."""
    columns = [at for at in range(layout.width) if _of_adult(layout.title(at)) and layout.cells(at)]
    if len(columns) == 1 and any(_are_all(form, layout.cells(columns[0])) for form in FORMS):
        layout.reread("full", columns[0], "its title says who they are")
        layout.facts = {**layout.facts, "role": _of_adult(layout.title(columns[0]))}


def is_of_adults(row: Row) -> bool:
    """Whether a row may be the titles of a list of teachers or the staff: "Staff", "Job"."""
    return sum(bool(_of_adult(cell)) for cell in row.cells) == 1


def _of_adult(title: str) -> str:
    """Return the role in a title of adults' names, "Staff" or "Teacher name"; else nothing."""
    words = [word for word in split_title(title) if title_kind(word) != "name"]
    found = next((role for one in (title, *words[: len(words) == 1]) if (role := role_of(one))), "")
    return found if found in ADULTS else ""


def _are_all(form: re.Pattern[str], cells: Sequence[str]) -> bool:
    return all(map(form.fullmatch, cells)) and all(map(is_written_as_name, cells))


def _take_titles(layout: Layout, columns: Sequence[Sequence[str]]) -> None:
    """Take the first row as titles if it has no whole name where all others have one."""
    for at in layout.fields.get("full", ()) if not layout.titles else ():
        first, *others = columns[at]
        written = is_written_as_name(first) or not all(map(is_written_as_name, others))  # Taken by
        forms = (form.fullmatch(first) for form in FORMS if is_clearly(form, others))
        is_name = written and (any(forms) or has_no_blanks(columns[at]))
        if not is_name and are_titles(layout.rows[0], layout.rows[1:]) is not False:
            layout.titles, layout.rows, layout.by_content = layout.rows[0].cells, layout.rows[1:], False
