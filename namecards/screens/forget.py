"""Forget a person: what goes, the question, and the receipt."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.collection.backups import Backup
from namecards.collection.forgetting import ErasedPerson
from namecards.core.errors import NamecardsError
from namecards.core.normalize import fold
from namecards.core.people import Person
from namecards.screens.desk.person_list import PersonPane
from namecards.screens.keys import bind, row_keys
from namecards.screens.working import BackingUpScreen


class ForgetScreen(BackingUpScreen):
    """Typing the first name and Enter erases; the receipt stays until Esc, which goes home."""

    DEFAULT_CSS = """
    ForgetScreen {
        VerticalScroll { height: 1fr; padding: 1 2; }
        Input { margin: 0 2; }
    }
    """
    BINDINGS = [
        bind("f4", "mentions", "Notes of others", "Erase the notes of others that name this person, too"),
        *row_keys("Down", "Up"),
        bind("f5", "files", "Files", "Delete the listed files, too"),
    ]
    ABOUT = (
        "Everything about one person goes from this computer's files: notes, visits, answers, photos, seats, "
        "and where others were taken for them. Backups made here are deleted, and one new is made. Other "
        "computers of yours erase it when namecards is next opened there. Type the first name and press "
        "Enter to erase. It can't be undone. At the end every file is searched, and you see what was found."
    )
    HEADING = "forget a person"

    def __init__(self, collection: Collection, person: Person) -> None:
        super().__init__(collection)
        self._person = person
        self._preview = collection.forgetting.preview(person)
        self._with_mentions = self._with_files = False
        self._forgotten: ErasedPerson | None = None

    def body(self) -> ComposeResult:
        yield PersonPane(self.collection)
        with VerticalScroll(can_focus=False):  # the arrows move it; a letter is of the name
            yield Static(id="text")
        yield Input(placeholder=f"To erase: type {self._person.goes_by}, then Enter")
        yield from self.progress()

    def on_mount(self) -> None:
        self._show()
        self.query_one(PersonPane).show_alone(self._person)
        self.query_one(Input).focus()

    def _show(self) -> None:
        lines = list(self._preview.lines())
        if self._preview.mentions:
            lines.append(f"{self._preview.about_mentions()}\n{self._mentions_too}")
        if self._preview.files:
            lines.append(f"{self._preview.about_files()}\n{self._files_too}")
        self.query_one("#text", Static).update(Content("\n\n".join(lines)))

    @property
    def _mentions_too(self) -> str:
        return _choice("The entries about others", self._with_mentions, "F4", "erases")

    @property
    def _files_too(self) -> str:
        return _choice("The listed files", self._with_files, "F5", "deletes")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        asked = {"mentions": self._preview.mentions, "files": self._preview.files}
        return action not in asked or bool(asked[action] and not self._forgotten)

    def action_mentions(self) -> None:
        self._with_mentions = not self._with_mentions
        self._show()
        self.notify_user(self._mentions_too)

    def action_files(self) -> None:
        self._with_files = not self._with_files
        self._show()
        self.notify_user(self._files_too)

    def action_move(self, by: int) -> None:
        self.query_one(VerticalScroll).scroll_relative(y=by, animate=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        if fold(event.value) != fold(self._person.goes_by):
            self.notify_user(
                f"To erase, type {self._person.goes_by}. Nothing was erased. Esc leaves.", wrong=True
            )
            return
        with self.show_errors():
            forgetting, backups = self.collection.forgetting, self.collection.backups
            self._forgotten = forgetting.erase_person(self._person, self._with_mentions, self._with_files)
            self.query_one(Input).remove()
            self.query_one(PersonPane).remove()
            self.query_one(VerticalScroll).can_focus = True
            self.query_one(VerticalScroll).focus()
            self.query_one("#text", Static).update(Content("Erased. Now a new backup is made."))
            self.refresh_bindings()
            if path := backups.renewed_path():
                self.back_up(path)
            else:
                self.backup_ended(None)

    def backup_ended(self, backup: Backup | NamecardsError | None) -> None:
        if self._forgotten:
            with self.show_errors():
                receipt = self.collection.forgetting.receipt(self._forgotten, backup)
                self.query_one("#text", Static).update(Content("\n\n".join(receipt.lines())))
                self.notify_user("Forgotten. This page is the receipt. Esc goes to the first screen.")

    def action_back(self) -> None:
        """Leave; once erased, no screen about the person is shown again."""
        if self._forgotten and not self.working:
            self.go_home()
        else:
            super().action_back()


def _choice(what: str, goes: bool, key: str, erases: str) -> str:
    """Say what goes; below the list, and at the key, because the list may be out of sight."""
    return f"{what} go, too. {key} keeps them." if goes else f"{what} stay. {key} {erases} them, too."
