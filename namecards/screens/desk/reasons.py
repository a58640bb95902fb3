"""Why somebody came: one key, and the visit is recorded with it."""

from __future__ import annotations

from collections.abc import Callable

from namecards.core.desk.visit_counts import REASONS
from namecards.core.people import Person
from namecards.screens.base import BaseScreen
from namecards.screens.dialogs import menu


def ask_reason(screen: BaseScreen, person: Person, count: Callable[[], None]) -> None:
    """Ask for the reason of today's visit and save it; `count` is called then."""
    choices = {reason[0]: reason for reason in REASONS.values()} | {"0": "no reason"}
    keys = dict(zip(choices, [*REASONS, ""], strict=True))

    def save(key: str) -> None:
        with screen.show_errors():
            screen.collection.desk.set_reason(person, keys[key])
            count()
            screen.report(f"Visit recorded: {choices[key]}.")

    menu.choose(screen, f"Why did {person.goes_by} come?", choices, save)
