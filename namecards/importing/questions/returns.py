"""Ask whether people whom the librarian archived, and who are on the list, are here again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from namecards.core.text import join_names
from namecards.importing.changes import PersonChange
from namecards.importing.questions.leavers import KEEP
from namecards.importing.questions.questions import BACK, HERE, Answers, Choice, Question

_NAMED = 9


def _is_gone(change: PersonChange) -> bool:
    """Whether somebody is on the list whom the librarian archived."""
    return change.conflicts.get("active") is True


def settle_returns(
    changes: Sequence[PersonChange], asked: Sequence[Question], answers: Answers
) -> tuple[list[PersonChange], list[Question]]:
    """Ask also about everybody on the list whom the librarian archived; an answer brings them back."""
    asked, settled = [*asked], list[PersonChange]()
    for change in changes:
        key, name = f"{BACK}:{change.person.id}", change.person.display
        if _is_gone(change):
            ways = Choice(HERE, "yes, bring them back", way=HERE), Choice(KEEP, "no, they left", way=KEEP)
            why = f"You archived {name}, but the list has them. Without an answer they stay archived."
            asked.append(Question(key, "who is back?", f"Is {name} here again?", why, ways, is_doubt=False))
            if answers.get(key) == HERE:
                own = tuple(field for field in change.person.own if field != "active")
                rest = {field: now for field, now in change.conflicts.items() if field != "active"}
                fields = {**change.fields, "active": True, "own": own}
                change = replace(change, fields=fields, conflicts=rest)
        settled.append(change)
    return settled, asked


def say_returns(changes: Sequence[PersonChange]) -> str:
    """Name those who are on the list though archived; nothing if there are none."""
    names = [change.person.display for change in changes if _is_gone(change)]
    return f"Archived by you, but on this list: {join_names(names, _NAMED)}." if names else ""
