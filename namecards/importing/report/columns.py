"""Check columns that are not read, and those that were guessed."""

from __future__ import annotations

from collections.abc import Iterator

from namecards.core.grouping import group
from namecards.core.text import join_names, pluralize
from namecards.importing.candidate import rooms
from namecards.importing.cells.column_kinds import GROUPS
from namecards.importing.cells.titles import title_kind
from namecards.importing.columns.layout import BLANK, PRIVATE
from namecards.importing.columns.name_order import is_common
from namecards.importing.columns.number_columns import DIFFERENT
from namecards.importing.columns.overruled_titles import NUMBERS
from namecards.importing.columns.without_titles import BY_CELLS
from namecards.importing.mapping import UNKNOWN, Column
from namecards.importing.plan import ImportPlan
from namecards.importing.report.differences import REFUSED
from namecards.importing.report.oddity import NAMES, Oddity, about, join_displays
from namecards.importing.tables.consents import LIMITS

_ASKED, _CHANGE = "Is this a list of people?", "F6 (Columns) changes it."
_FEWEST, _USUAL = 4, 0.2
"""Of how many names alone at least what share must be usual first names."""


def guessed_names(plan: ImportPlan) -> Iterator[Oddity]:
    """Report names recognized by cells alone: they may be dishes on a menu, or stops of a bus."""
    if found := [c for c in plan.columns if c.title and c.why == BY_CELLS]:
        titles = join_names(map(_column, found), NAMES)
        yield Oddity(f"{_ASKED} The names are in {titles}. {_CHANGE}", opens="columns")
    elif _may_be_things(plan):
        reason = "Nobody on it has a number, a grade, a class or a photo, and hardly any name is a usual one"
        yield Oddity(f"{_ASKED} {reason}: {join_displays(plan.listed)}.", plan.listed)
    by_cells = (DIFFERENT, NUMBERS)
    titled = any(column.title for column in plan.columns)  # else a remark names all columns that were read
    every = (column for columns in (plan.columns, *dict(plan.more_columns).values()) for column in columns)
    for one in (c for c in every if titled and c.kind == "id" and c.why in by_cells):
        text = f"Is {_column(one)} the number of each person? It was read as such, because {one.why}."
        yield Oddity(f"{text} {_CHANGE}", opens="columns")


def _may_be_things(plan: ImportPlan) -> bool:
    """Whether a list has names alone, of which hardly any is usual and none is here: dishes in a grid."""
    are_bare = not any(
        one.ids or one.grade or rooms(one) or one.role or one.photo or one in plan.known
        for one in plan.listed
    )
    usual = sum(is_common(one.given) or is_common(one.family) for one in plan.listed)
    return are_bare and len(plan.listed) >= _FEWEST and usual < _USUAL * len(plan.listed)


def unread_columns(plan: ImportPlan) -> Iterator[Oddity]:
    """Report columns that are not read: a line for the main list, and one for each list joined to it."""
    known = {column.title for column in plan.columns}
    found = [("", column) for column in plan.columns if not column.kind]
    found += {
        column.title: (name, column)
        for name, columns in plan.more_columns
        for column in columns
        if not column.kind and column.title not in known and column.why != BLANK
    }.values()
    plain = (pair for pair in found if pair[1].why not in (PRIVATE, BLANK))
    for name, columns in group((name, one) for name, one in plain if one.title or one.examples).items():
        columns.sort(key=lambda column: column.why in ("", UNKNOWN))
        of = f" of {name}" if name else ""
        what = pluralize(len(columns), f"column{of} was", f"columns{of} were")
        titles = [*map(_column, columns[:NAMES]), *map(_title, columns[NAMES:])]
        yield Oddity(f"{what} not read: {join_names(titles, 2 * NAMES)}. {_CHANGE}", opens="columns")
    for why, what in ((PRIVATE, "Private"), (BLANK, "Blank")):
        if titles := [_title(one) for _, one in found if one.why == why and (one.title or why == PRIVATE)]:
            text = f"{what}, so not read: {join_names(titles, 2 * NAMES)}."
            yield Oddity(text, opens="columns", is_note=True)


def seats(plan: ImportPlan) -> Iterator[Oddity]:
    """Report columns with the title of a class that were read as the seats of people, if none is a class."""
    for one in plan.columns if not any(column.kind in GROUPS for column in plan.columns) else ():
        if one.kind == "seat" and title_kind(one.title) in GROUPS:
            text = f"{_column(one)} was read as people's seats, not as their class, because {one.why}."
            yield Oddity(f"{text} {_CHANGE}", opens="columns")


def refusals(plan: ImportPlan) -> Iterator[Oddity]:
    """Report who refuses photos, printing or notes, and the columns that say so.

    It is only a note, unless most refuse: then the column may mean something else.
    """
    every = [column for columns in (plan.columns, *dict(plan.more_columns).values()) for column in columns]
    for limit, what in REFUSED.items():
        titles = dict.fromkeys(f"“{_title(column)}”" for column in every if column.kind in LIMITS[limit])
        by = f", by {join_names(titles, NAMES)}" if titles else ""
        refused = [one for one in plan.listed if getattr(one, limit)]
        if refused:
            few = 2 * len(refused) <= len(plan.listed)
            yield about(refused, f"refuses {what}{by}", f"refuse {what}{by}", is_note=few)
        elif titles:
            yield Oddity(f"Nobody refuses {what}{by}.", opens="columns", is_note=True)


def may_hold_numbers(plan: ImportPlan) -> bool:
    """Whether a column that is neither read nor private has digits in it."""
    return any(any(map(str.isdecimal, "".join(c.examples))) for c in plan.columns if not c.kind)


def _title(column: Column) -> str:
    return column.title.rstrip(".") or "(no title)"


def _column(column: Column) -> str:
    """Return `Shelf (oak · elm)`, with the reason why it is not read if its title alone does not say so."""
    why = "" if column.kind or column.why == UNKNOWN else column.why
    reasons = " – ".join(filter(None, (" · ".join(column.examples), why)))
    return f"{column.title or '(no title)'}{f' ({reasons})' if reasons else ''}"
