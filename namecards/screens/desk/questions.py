"""Questions of the desk: private or not, which year, why they came, and what of somebody who has left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from textual.screen import Screen

from namecards.collection import Collection
from namecards.core.days import format_day
from namecards.core.desk import note_parser
from namecards.core.desk.notes import Note
from namecards.core.desk.visit_counts import REASONS
from namecards.core.people import Person
from namecards.screens.base import BaseScreen
from namecards.screens.dialogs import menu

PERCENT = "There is a % in this note. Is the note private?"
ANSWERS = {"y": "Yes, hide it until F6 is pressed", "n": "No, everybody may see it"}


def ask_first(
    asker: Screen[Any],
    text: str,
    today: date,
    save: Callable[[str, bool | None], None],
    before: Sequence[Note] = (),
    known: Sequence[date | None] = (),
) -> None:
    """Ask what is not clear in a text, then save it with the answers; Esc saves nothing.

    Of notes that it edits, `before`, it is known already whether they are private, and their days; `known`
    are days that were asked about.
    """
    known = [*known, *(note.due for note in before)]
    text = note_parser.keep_days(text, today, known)
    if day := note_parser.past_day(text, today, known):
        choices = {"1": f"{format_day(day.coming, today)}, the next one", "2": "At the next visit"}
        lines = {"1": day.line(day.coming), "2": day.line(day.past)}

        def go_on(key: str) -> None:
            ask_first(asker, lines[key], today, save, before, [*known, day.past])

        question = f"{format_day(day.past, today)} is past. When does it come back?"
        menu.choose_after_enter(asker, question, choices, go_on)
    elif not note_parser.have_percent(before) and note_parser.is_odd(text, today):
        menu.choose_after_enter(asker, PERCENT, ANSWERS, lambda key: save(text, key == "y"))
    else:
        save(text, None)


def ask_left(
    asker: Screen[Any], person: Person, write: Callable[[bool], None], wait: Callable[[], None]
) -> None:
    """Ask about a note for a person who has left: write it, also bring them back, or put it in the inbox."""
    choices = {
        "1": "Write it on their page; they stay archived",
        "2": "Bring them back, and write it",
        "3": "Put it in the inbox",
    }
    menu.choose_after_enter(
        asker, person.explain_left(), choices, lambda key: wait() if key == "3" else write(key == "2")
    )


def ask_each(
    asker: Screen[Any],
    collection: Collection,
    people: Sequence[Person],
    save: Callable[[Sequence[Person]], object],
    ask_one: Callable[[], object],
) -> None:
    """Ask whether a line that begins with several names or a class is about all of them, or about one."""
    numbered = enumerate(people, 1) if len(people) < 10 else ()  # a digit for each
    one = {str(number): person for number, person in numbered}
    choices = {"a": f"All {len(people)}: a note for each"}
    choices |= {key: collection.people.address(person) for key, person in one.items()} or {"o": "One person"}

    def go_on(key: str) -> None:
        if key == "o":
            ask_one()
        else:
            save((one[key],) if key in one else people)

    menu.choose_after_enter(asker, "Who is it about?", choices, go_on)


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
