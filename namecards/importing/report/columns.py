"""Check columns that are not read, and those that were guessed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from namecards.core.grouping import group
from namecards.core.text import join_names, pluralize
from namecards.importing.columns.layout import BLANK, PRIVATE
from namecards.importing.columns.number_columns import DIFFERENT
from namecards.importing.mapping import UNKNOWN, Column
from namecards.importing.plan import ImportPlan
from namecards.importing.report.oddity import NAMES, Oddity, about

_CHANGE = "F6 (Columns) changes it."
_REFUSED: Mapping[str, tuple[str, frozenset[str]]] = {
    "no_photo": ("photos", frozenset(("may_photo", "no_photo"))),
    "never_print": ("to be printed", frozenset(("may_print", "no_print"))),
    "no_notes": ("notes", frozenset(("may_notes", "no_notes"))),
}
"""Each limit, what is refused with it, and the kinds of columns that say so."""


def guessed_names(plan: ImportPlan) -> Iterator[Oddity]:
    """Report names recognized by cells alone: they may be dishes on a menu, or stops of a bus."""
    if found := [c for c in plan.columns if c.title and c.why == "its cells are names"]:
        titles = join_names(map(_column, found), NAMES)
        yield Oddity(f"Is this a list of people? The names are in {titles}. {_CHANGE}", opens="columns")
    by_cells = (DIFFERENT, "its cells are numbers")
    titled = any(column.title for column in plan.columns)  # else a remark names all columns that were read
    every = (column for columns in (plan.columns, *dict(plan.more_columns).values()) for column in columns)
    for one in (c for c in every if titled and c.kind == "id" and c.why in by_cells):
        text = f"Is {_column(one)} the number of each person? It was read as such, because {one.why}."
        yield Oddity(f"{text} {_CHANGE}", opens="columns")


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
    told = (
        (name, one) for name, one in found if one.why not in (PRIVATE, BLANK) and (one.title or one.examples)
    )
    for name, columns in group(told).items():
        columns.sort(key=lambda column: column.why in ("", UNKNOWN))
        of = f" of {name}" if name else ""
        what = pluralize(len(columns), f"column{of} was", f"columns{of} were")
        titles = [*map(_column, columns[:NAMES]), *map(_title, columns[NAMES:])]
        yield Oddity(f"{what} not read: {join_names(titles, 2 * NAMES)}. {_CHANGE}", opens="columns")
    for why, what in ((PRIVATE, "Private"), (BLANK, "Blank")):
        if titles := [_title(one) for _, one in found if one.why == why and (one.title or why == PRIVATE)]:
            text = f"{what}, so not read: {join_names(titles, 2 * NAMES)}."
            yield Oddity(text, opens="columns", is_note=True)


def refusals(plan: ImportPlan) -> Iterator[Oddity]:
    """Report who refuses photos, printing or notes, and the columns that say so.

    It is only a note, unless most refuse: then the column may mean something else.
    """
    every = [column for columns in (plan.columns, *dict(plan.more_columns).values()) for column in columns]
    for limit, (what, kinds) in _REFUSED.items():
        titles = dict.fromkeys(f"“{_title(column)}”" for column in every if column.kind in kinds)
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
    told = " – ".join(filter(None, (" · ".join(column.examples), why)))
    return f"{column.title or '(no title)'}{f' ({told})' if told else ''}"
