"""The question before a name is shown: did you know it? The answer is a review of their card."""

from __future__ import annotations

from functools import partial

from textual.content import Content

from namecards.collection import Collection
from namecards.collection.history import UndoResult
from namecards.core.desk.errors import VisitNotSaved
from namecards.core.people import Person
from namecards.core.settings import DeskSettings
from namecards.screens.dialogs.dialog import ask
from namecards.screens.dialogs.person_picker import PersonPicker
from namecards.screens.keys import bind
from namecards.screens.notices import UNDOES
from namecards.screens.person import PersonScreen


class NameCheckScreen(PersonScreen):
    """Hides the name of the person at the desk until you say whether you knew it."""

    BINDINGS = [
        bind("k", "greet(True)", "Knew it", "I knew the name before it was shown"),
        bind("f", "greet(False)", "Forgot", "I didn't know the name"),
        bind("m", "mixed_up", "Mix-up", "I thought of someone else"),
        bind("enter,space", "show", "Show", "Show the name; nothing is recorded"),
    ]

    status = Content("")
    """The sentence under the note line."""

    def __init__(self, collection: Collection, person: Person) -> None:
        """Begin with a person; `set_person` follows for each other one."""
        super().__init__(collection)
        self.set_person(person)

    def set_person(self, person: Person, shows_name: bool = False) -> None:
        """Turn to a person; `shows_name`: don't ask for the name. A setting of the desk may say so, too."""
        self._person = person
        self._counted_before = False
        """True if the greeting wrote nothing, because the name was known earlier today."""
        self._came = False
        """True for a visit; False while somebody is only looked up."""
        self._asking = not (shows_name or self.collection.settings.get(DeskSettings).names_at_once)

    @property
    def note_person(self) -> Person | None:
        """The person, once the name is shown."""
        return None if self._asking else self._person

    @property
    def visible_person(self) -> Person | None:
        return self._person

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("greet", "mixed_up", "show"):
            return self._asking
        return super().check_action(action, parameters)

    def action_mixed_up(self) -> None:
        likely = [other for other, _ in self.collection.drill.confused_with(self._person)]
        picker = PersonPicker(self.collection, "Whose name did you think of?", likely, but=self._person)
        ask(self, picker, partial(self.action_greet, False))

    def action_show(self) -> None:
        self._asking = False
        self.show_all()

    def action_undo(self) -> None:
        """Undo the last change; after a greeting that wrote nothing, ask for the name again."""
        if self._counted_before:
            self.set_person(self._person)
            self.show_all()
        else:
            super().action_undo()

    def report(self, sentence: str) -> None:
        """Report a change, which F3 undoes from now on."""
        self._counted_before = False
        super().report(sentence)

    def withdraw_undo(self) -> None:
        self.notify_user(str(self.status).replace(UNDOES, ""))

    def show_undone(self, undone: UndoResult) -> None:
        """Show what was undone; ask for the name again if it was this person's greeting."""
        if undone.entry.change.review and self._person.id in undone.entry.people:
            self.set_person(self._person)
        super().show_undone(undone)

    def count_visit(self) -> None:
        """Remember that a visit was saved."""
        self._came = True

    def show_all(self) -> None:
        """Draw what is known about the person now."""
        raise NotImplementedError

    def action_greet(self, knew: bool, other: Person | None = None) -> None:
        with self.show_errors():
            try:
                change = self.collection.desk.greet(self._person, knew, other)
            except VisitNotSaved:
                self.action_show()
                raise
            self._asking = False
            self.count_visit()
            if change:
                mistake = f"You thought of {other.display}." if other else "You forgot it."
                self.report("You knew it." if knew else mistake)
            else:
                self.show_all()
                self.notify_user("You knew it, as you did earlier today. F3 asks again.")
            self._counted_before = not change
