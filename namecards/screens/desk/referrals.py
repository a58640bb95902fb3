"""Referrals: the directory of whom and what students can be sent to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.suggester import Suggester

from namecards.collection import Collection
from namecards.core.desk.referrals import Helper, slip
from namecards.core.errors import NamelessHelper
from namecards.screens.dialogs.form_dialog import FieldsScreen
from namecards.screens.list_screen import Line, ListScreen
from namecards.screens.text import cells

LABELS = {
    "name": "Person or place",
    "topics": "Helps with",
    "where": "Where",
    "when": "When",
    "backup": "Otherwise",
}
HINTS = {
    "name": "counselor, Ms. Diaz, homework club",
    "topics": "friends, family, grief",
    "where": "Room 104",
    "when": "daily 8:00-15:00",
    "backup": "who else, when they are not there",
}
NAME, TOPICS = 22, 26


class ReferralSuggester(Suggester):
    """Goes on with `>cou` while a note is typed; the right arrow takes it."""

    def __init__(self, collection: Collection) -> None:
        """From the collection's directory."""
        super().__init__(use_cache=False, case_sensitive=True)
        self._collection = collection

    async def get_suggestion(self, value: str) -> str | None:
        """The line gone on with."""
        return self._collection.referrals.complete(value) if ">" in value else None


class HelperScreen(FieldsScreen[Helper]):
    """Gives back the entry as it should be."""

    def __init__(self, helper: Helper) -> None:
        """One entry."""
        super().__init__(LABELS, {field: getattr(helper, field) for field in LABELS}, hints=HINTS)
        self._helper = helper

    def made(self, written: Mapping[str, str]) -> Helper:
        """The entry as written. Raises `NamelessHelper` without a name."""
        if not written["name"]:
            raise NamelessHelper
        changed: dict[str, Any] = dict(written)
        return replace(self._helper, **changed)


class ReferralsScreen(ListScreen):
    """Every helper in a line; the slip of the chosen one below."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "add", "Add", id="referrals.add", tooltip="Another person or place"),
        Binding("p", "print", "Slips", id="referrals.print", tooltip="Slips to hand out, as a PDF"),
        Binding("r", "remove", "Remove", id="referrals.remove", tooltip="Take this one away; notes stay"),
    ]
    ABOUT = (
        "Whom and what students can be sent to. In a note, > goes on with a name from here while you type, "
        "and the right arrow takes it: >cou becomes >counselor. A topic works too: >grief. At the next visit "
        "the desk asks whether it helped. The slip says where to go and when, never who is sent or why."
    )
    HEADING = "referrals"

    def heading(self) -> Content:
        """How many there are, and what they are for."""
        if not self.collection.referrals.all():
            return Content("Nobody is here yet. Press a to add: counselor, nurse, reading club …")
        helper = self._helper()
        return Content.assemble(
            "In a note, > goes on with these while you type; the right arrow takes it.\n",
            ("Slip: ", "bold"),
            slip(helper).line if helper else "",
        )

    def lines(self) -> Iterable[Line]:
        """A line a helper."""
        for helper in self.collection.referrals.all():
            yield (
                helper.id,
                Content.assemble(
                    (cells(helper.name, NAME), "bold"),
                    f" {cells(helper.topics, TOPICS)} ",
                    (" · ".join(filter(None, (helper.where, helper.when))), "$text-muted"),
                ),
            )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without an entry there is nothing to change."""
        if action in ("remove", "print"):
            return self.is_mounted and bool(self.chosen)
        return super().check_action(action, parameters)

    def action_add(self) -> None:
        """Another one."""
        self.app.push_screen(HelperScreen(self.collection.referrals.new()), self._keep)

    def on_option_list_option_selected(self) -> None:
        """Enter: change the one under the cursor."""
        if helper := self._helper():
            self.app.push_screen(HelperScreen(helper), self._keep)

    def action_print(self) -> None:
        """Slips to hand out."""
        self.open("print", "referral-slips")

    def action_remove(self) -> None:
        """Delete the one under the cursor."""
        if helper := self._helper():
            with self.show_errors():
                self.collection.referrals.delete(helper)
                self.report(f"Deleted: {helper.name}.")

    def _keep(self, helper: Helper | None) -> None:
        if helper is None:
            return
        with self.show_errors():
            saved = self.collection.referrals.save(helper).value
            self.report(f"Saved: {saved.name}.")

    def _helper(self) -> Helper | None:
        chosen = self.chosen
        return next((helper for helper in self.collection.referrals.all() if helper.id == chosen), None)
