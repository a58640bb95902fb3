"""Help with a hard name: the person it is mixed up with, and a line to remember it by."""

from __future__ import annotations

from dataclasses import replace

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.core.learning.report import times
from namecards.core.people import Person
from namecards.screens.dialogs.dialog import Dialog
from namecards.screens.widgets.lines import LineInput
from namecards.screens.widgets.portrait import Portrait


class RememberNameDialog(Dialog[Person]):
    """Return the person with the line, or None if nothing was changed."""

    DEFAULT_CSS = """
    RememberNameDialog {
        & > Vertical { width: 78; height: 100%; max-height: 32; padding: 0 2; }
        #faces { height: 1fr; min-height: 6; margin-bottom: 1; }
        #faces > Vertical { width: 1fr; padding: 0 1; }
        #faces Static { height: auto; text-align: center; }
        #advice { height: auto; margin-bottom: 1; }
        #how { margin-top: 1; }
    }
    """

    def __init__(self, collection: Collection, person: Person) -> None:
        super().__init__()
        self.collection = collection
        self._person = person
        self._misses = collection.memory.misses(person)
        self._mixed_up = collection.drill.confused_with(person)[:1]

    def compose(self) -> ComposeResult:
        with Vertical():
            with Horizontal(id="faces"):
                yield from self._face(self._person, self._person.place)
                for other, often in self._mixed_up:
                    yield from self._face(other, f"mixed up {times(often)}")
            yield Static(Content(advice(self._person, self._misses)), id="advice")
            yield LineInput(self._person.hook, id="hook", placeholder="how to remember the name")
            yield Static(Content("Enter saves it, Esc closes. The drill shows it with the name."), id="how")

    def _face(self, person: Person, below: str) -> ComposeResult:
        with Vertical():
            portrait = Portrait()
            portrait.show(person, self.collection.people.photo(person))
            yield portrait
            yield Static(Content.assemble((person.display, "bold $accent"), f"\n{below}"))

    def unsaved_text(self) -> str:
        typed = self.query_one("#hook", Input).value.strip()
        return typed if typed != self._person.hook else ""

    def on_input_submitted(self, event: Input.Submitted) -> None:
        now = self.collection.people.by_id().get(self._person.id, self._person)
        person = replace(now, hook=event.value.strip())
        self.dismiss(person if person != now else None)


def advice(person: Person, misses: int) -> str:
    """Advise on a hard name: the person's own answer helps most."""
    missed = f"You missed this name {times(misses)}. " if misses else ""
    return (
        f"{missed}What helps most is to ask {person.goes_by}: “How do people remember your name?” Type the "
        "answer here, or an idea of your own."
    )
