"""Before a name is shown: was it known? One key, and the greeting is a review of the same card."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from namecards.collection import Collection
from namecards.core.people import Person
from namecards.core.settings import DeskSettings
from namecards.screens.desk.desk_actions import DeskActions
from namecards.screens.dialogs.person_picker import WhomScreen
from namecards.screens.person import PersonScreen


class AskingScreen(PersonScreen):
    """Somebody stands there. Their name is shown once it was said whether it was known."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("k", "knew", "Knew it", id="visit.knew", tooltip="I knew the name before it was shown"),
        Binding("f", "forgot", "Forgot", id="visit.forgot", tooltip="I did not know the name"),
        Binding("m", "mixed_up", "Mixed up", id="visit.mixed", tooltip="I took them for somebody else"),
        Binding("enter,space", "show", "Show", id="visit.show", tooltip="Show the name; nothing is counted"),
    ]

    def __init__(self, collection: Collection, person: Person) -> None:
        """About somebody; see `meet`."""
        super().__init__(collection)
        self._actions = DeskActions(collection)
        self.meet(person)

    def meet(self, person: Person, named: bool = False) -> None:
        """From now on it is about this person; `named` shows the name at once, as the user may choose to."""
        self._person = person
        self._counted_before = False
        self._asking = not (named or self.collection.settings.get(DeskSettings).names_at_once)

    @property
    def note_person(self) -> Person | None:
        """The person, once the name is shown."""
        return None if self._asking else self._person

    @property
    def shown(self) -> Person | None:
        """Whose face is shown."""
        return self._person

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The keys that answer are there while the name is asked."""
        if action in ("knew", "forgot", "mixed_up", "show"):
            return self._asking
        return super().check_action(action, parameters)

    def action_knew(self) -> None:
        """The name was known."""
        self._greet(True)

    def action_forgot(self) -> None:
        """It was not."""
        self._greet(False)

    def action_mixed_up(self) -> None:
        """Somebody else's name came to mind: whose?"""
        likely = [other for other, _ in self.collection.drill.confused_with(self._person)]
        whom = WhomScreen(self.collection, "Whose name came to mind?", likely, but=self._person)
        self.app.push_screen(whom, lambda other: self._greet(False, other) if other else None)

    def action_show(self) -> None:
        """Just show the name."""
        self._asking = False
        self.show_all()

    def _greet(self, knew: bool, other: Person | None = None) -> None:
        with self.show_errors():
            change = self.collection.desk.greet(self._person, knew, other)
            self._asking = False
            if change:
                mistake = f"You thought of {other.display}." if other else "You forgot it."
                self.report("You knew it." if knew else mistake)
            else:
                self.show_all()
                self.notify_user("You knew it, as you did earlier today. F3 asks again.")
            self._counted_before = not change

    def report(self, sentence: str) -> None:
        """Show what was done; F3 undoes that."""
        self._counted_before = False
        super().report(sentence)

    def action_undo(self) -> None:
        """Undo the last change; after a greeting that wrote nothing, ask for the name again."""
        if self._counted_before:
            self.meet(self._person)
            self.show_all()
        else:
            super().action_undo()

    def show_all(self) -> None:
        """Draw the person as they are known now."""
        raise NotImplementedError
