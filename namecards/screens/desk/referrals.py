"""Referrals: the directory of people and places to refer students to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from namecards.core.desk.referrals import Helper, count_answers
from namecards.core.errors import NamelessHelper
from namecards.screens.dialogs.form_dialog import FormDialog
from namecards.screens.list_screen import Lines, ListScreen
from namecards.screens.text import cells
from namecards.screens.widgets.panel import Panel

LABELS = {
    "name": "Person or place",
    "topics": "Helps with",
    "where": "Where",
    "when": "When",
    "backup": "If not there",
}
HINTS = {
    "name": "counselor, Ms. Diaz, homework club",
    "topics": "friends, family, grief",
    "where": "Room 104",
    "when": "daily 8:00-15:00",
    "backup": "main office",
}
NAME, TOPICS = 22, 26
PRINT = "open('print', 'referral-slips')"


def edit_helper(helper: Helper) -> FormDialog[Helper]:
    """Make the form of an entry of the directory, perhaps a new one; it ends with the entry, or None."""

    def build(written: Mapping[str, str]) -> Helper:
        if not written["name"]:
            raise NamelessHelper
        changed: dict[str, Any] = dict(written)
        return replace(helper, **changed)

    return FormDialog(build, LABELS, {field: getattr(helper, field) for field in LABELS}, hints=HINTS)


class ReferralsScreen(ListScreen[Helper]):
    """List the entries, with the slip of the one under the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "add", "Add", id="referrals.add", tooltip="Add a person or place"),
        Binding(
            "p",
            PRINT,
            "Slips",
            id="referrals.print",
            tooltip="Slips to hand out, as a PDF",
        ),
        Binding(
            "r", "delete", "Delete", False, id="referrals.delete", tooltip="Delete this entry; notes stay"
        ),
    ]
    ABOUT = (
        "People and places to refer students to. Type >cou in a note and press the right arrow: it becomes "
        ">counselor. A topic works, too: >grief. At the next visit the desk reminds you to ask whether it "
        "helped. The slip says where to go and when, never who is sent or why."
    )
    HEADING = "referrals"
    DEFAULT_CSS = """
    ReferralsScreen {
        #slip { width: 40; border: round $block-cursor-background; }
        &.-narrow #slip { display: none; }
    }
    """

    def body(self) -> ComposeResult:
        """The list, and the slip beside it."""
        yield Static(id="heading")
        with Horizontal():
            yield Lines(markup=False)
            yield Panel("slip", PRINT)
        yield Static(id="status")

    def _show_heading(self) -> None:
        super()._show_heading()
        lines = [*self.chosen.slip.split(" · "), "", self._answers(self.chosen)] if self.chosen else []
        self.query_one(Panel).show("p", "Slip", [Content(line) for line in lines])

    def heading(self) -> Content:
        """Explain referrals, and show the slip of the entry under the cursor."""
        if not self._items:
            return Content("There are no entries yet. Press a to add one: counselor, nurse or reading club.")
        return Content.assemble(
            "In a note, type > and a few letters; the right arrow completes the name.\n",
            ("Slip: ", "bold"),
            self.chosen.slip if self.chosen else "",
            f"\n{self._answers(self.chosen)}" if self.chosen else "",
        )

    def _answers(self, helper: Helper) -> str:
        """Count who was sent there, and what came of it."""
        return count_answers(helper, self._items.values(), self.collection.notes.all())

    def items(self) -> Iterable[tuple[str, Helper]]:
        """List the entries."""
        return ((helper.id, helper) for helper in self.collection.referrals.all())

    def line(self, item: Helper) -> Content:
        """Show who helps, with what, where and when."""
        return Content.assemble(
            (cells(item.name, NAME), "bold"),
            f" {cells(item.topics, TOPICS)} ",
            (" · ".join(filter(None, (item.where, item.when))), "$text-muted"),
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enable only the keys that can do something with the entry under the cursor."""
        if action == "delete" or "print" in parameters:
            return self.chosen is not None
        return super().check_action(action, parameters)

    def action_add(self) -> None:
        """Add an entry."""
        self.app.push_screen(edit_helper(self.collection.referrals.new()), self._save)

    def on_option_list_option_selected(self) -> None:
        """Edit the entry under the cursor."""
        if helper := self.chosen:
            self.app.push_screen(edit_helper(helper), self._save)

    def action_delete(self) -> None:
        """Delete the entry under the cursor."""
        if helper := self.chosen:
            with self.show_errors():
                self.collection.referrals.delete(helper)
                self.report(f"Deleted: {helper.name}.")

    def _save(self, helper: Helper | None) -> None:
        if helper is None:
            return
        with self.show_errors():
            saved = self.collection.referrals.save(helper).value
            self.report(f"Saved: {saved.name}.")
