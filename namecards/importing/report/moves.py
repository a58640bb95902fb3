"""Report who moves to another class: one by one, or out of several classes to a new one, as to a group."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from namecards.core.normalize import fold
from namecards.core.text import join_names, pluralize
from namecards.importing.candidate import rooms
from namecards.importing.changes import PersonChange
from namecards.importing.plan import ImportPlan
from namecards.importing.report.oddity import NAMES, Oddity
from namecards.importing.sorted_columns import moved_to

_FEWEST = 3
"""The classes that people must come from to be a group; a class that is divided goes to two."""


def moves(plan: ImportPlan) -> Iterator[Oddity]:
    """Report people who move to a class that nobody was in, from several; of others, only who moves."""
    if plan.rollover:
        yield from _without_class(plan)
    found = defaultdict[str, list[PersonChange]](list)
    for change in plan.changed if not plan.rollover else ():
        if change.candidate and (now := moved_to(change)):
            found[now].append(change)
    here = {fold(room) for person in plan.import_source.people for room in rooms(person)}
    singly = list[PersonChange]()
    for now, changes in found.items():
        old = {rooms(change.person)[0] for change in changes}
        if fold(now) in here:
            singly += changes
        elif len(old) >= _FEWEST:
            asked = "Is that their class, or a group?"
            yield _oddity(changes, f" of {len(old)} classes", f" to {now}", asked)
    if singly:
        yield _oddity(singly, "", "", "")


def _without_class(plan: ImportPlan) -> Iterator[Oddity]:
    """Report people who move up by a list that names no class for them."""
    up = [c for c in plan.changed if c.candidate and "grade" in c.fields and not rooms(c.candidate)]
    leave = [change for change in up if {"homeroom", "classes"} & change.fields.keys()]
    keep = [change for change in up if change not in leave and rooms(change.person)]
    for changes, what in (leave, "leave last year’s"), (keep, "keep last year’s, which may be wrong now"):
        if changes:
            who = pluralize(len(changes), "person who moves", "people who move")
            shown = join_names([f"{c.person.display} ({rooms(c.person)[0]})" for c in changes], NAMES)
            text = f"The list names no class for {who} up. They {what}: {shown}."
            yield Oddity(text, tuple(c.candidate for c in changes if c.candidate))


def _oddity(changes: list[PersonChange], which: str, goal: str, asked: str) -> Oddity:
    what = pluralize(len(changes), f"person{which} changes class{goal}", f"people{which} change class{goal}")
    shown = [f"{one.person.display} ({rooms(one.person)[0]} → {moved_to(one)})" for one in changes]
    who = tuple(one.candidate for one in changes if one.candidate)
    return Oddity(f"{what}: {join_names(shown, NAMES)}. {asked}".strip(), who, is_note=not asked)
