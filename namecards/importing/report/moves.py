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


def _oddity(changes: list[PersonChange], which: str, goal: str, asked: str) -> Oddity:
    what = pluralize(len(changes), f"person{which} changes class{goal}", f"people{which} change class{goal}")
    shown = [f"{one.person.display} ({rooms(one.person)[0]} → {moved_to(one)})" for one in changes]
    who = tuple(one.candidate for one in changes if one.candidate)
    return Oddity(f"{what}: {join_names(shown, NAMES)}. {asked}".strip(), who, is_note=not asked)
