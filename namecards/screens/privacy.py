"""Backup and privacy: a backup now, the minutes until the screen hides, the files with names outside."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from namecards.collection.backups import Backup
from namecards.collection.known_files import KnownFile
from namecards.core.days import short_day
from namecards.core.errors import NamecardsError
from namecards.core.people import count_people
from namecards.core.settings import DeskSettings
from namecards.core.text import pluralize
from namecards.screens.dialogs.menu import confirm
from namecards.screens.keys import bind
from namecards.screens.widgets.panel import SidePanel
from namecards.screens.widgets.pick_list import PickList
from namecards.screens.working import BackingUpScreen

MINUTES = (1, 3, 5, 10, 30, 0)
"""The choices until everything is hidden; 0: never."""
_BACKUP, _RESTORE, _HIDE, _PHOTOS, _YEAR = "backup", "restore", "hide", "photos", "year"
KEEP_A_COPY = "Keep a copy on another disk or a drive of your school."
DETAILS = {
    _BACKUP: f"One file with everything. It is read back at once, to be sure. {KEEP_A_COPY}",
    _RESTORE: "Choose a backup: you see its day, what of it is not here now, and who would come back. Enter "
    "twice adds that. What you changed or deleted since stays as it is now.",
    _HIDE: "Everything is covered. F12 or Ctrl+L does it at once, and shows it again as it was; if it hid by "
    "itself, a new desk comes first. Enter goes on to the next choice of minutes without a key:",
    _PHOTOS: "These people may have no photo, but one is still on the disk. Enter deletes them for good.",
    _YEAR: "Five steps: who left, forget or archive them, notes, visits, photos, files outside. Each shows "
    "whom and what. Nothing is changed until the end; then a backup is made first. At the end every file is "
    "searched, and a page of counts is written for your principal.",
}
"""The explanation of each line."""
_FILE = "It holds names or photos, and namecards doesn't protect it. Enter deletes it; x deletes all of them."


class PrivacyScreen(BackingUpScreen):
    """Enter does what the line under the cursor says."""

    DEFAULT_CSS = """
    PrivacyScreen {
        #intro { padding: 1 2 0 2; height: auto; color: $text-muted; }
        PickList { padding: 1 2; }
        &.-low #intro { display: none; }
    }
    """
    VERTICAL_BREAKPOINTS = [(0, "-low"), (24, "-high")]
    BINDINGS = [
        bind("enter,space", "choose", "Change", "Do what the line says"),
        bind("b", "backup", "Backup", "Write one file with everything"),
        bind("r", "open('restore')", "Restore", "Add what a backup has and is not here"),
        bind("x", "delete_all", "Delete", "Delete all files listed here"),
        bind("y", "open('year end')", "Year", "Forget who left, and more"),
    ]
    ABOUT = (
        "Each line says what it does. PDFs, exports and decks are not protected by the program: those that "
        "still lie where they were written are listed, and Enter deletes one. F12 or Ctrl+L hides any screen "
        "at once. For your principal: docs/data.md says what is held, and how it is erased. F9 on the page "
        "of a person forgets them, or writes what is held on them into a folder."
    )
    HEADING = "backup and privacy"
    REFRESH_ON_RESUME = True
    _files: Sequence[KnownFile] = ()

    def body(self) -> ComposeResult:
        yield Static(Content("Enter does what the line says. F12 or Ctrl+L hides any screen."), id="intro")
        with Horizontal(classes="explained"):
            yield PickList(markup=False)
            yield SidePanel()
        yield from self.progress()

    def collection_changed(self) -> None:
        today, self._files = self.collection.today(), self.collection.known_files.still_there()
        lines = {
            _BACKUP: ("Back up now", self._last_backup()),
            _RESTORE: ("Restore a backup", "shows what would come back; replaces nothing"),
            _HIDE: ("Hide the screen", _hiding_line(self._settings.hide_after)),
            _YEAR: ("Year's end", "forget who left; notes, visits, photos and paper"),
            **self._refused_photos(),
            **{file.path: (file.what, _file_line(file, today)) for file in self._files},
        }
        self._titles = {id: title for id, (title, _) in lines.items()}
        shown = {id: ((f"{title:<22}", "bold"), (more, "$text-muted")) for id, (title, more) in lines.items()}
        self.query_one(PickList).show(Option(Content.assemble(*line), id=id) for id, line in shown.items())

    def _refused_photos(self) -> dict[str, tuple[str, str]]:
        """A line for photos that may not be kept, if there are any."""
        people = len(self.collection.people.with_refused_photo())
        whose = f"of {count_people(people)}: refused by the family"
        return {_PHOTOS: ("Delete photos", whose)} if people else {}

    @property
    def _settings(self) -> DeskSettings:
        return self.collection.settings.get(DeskSettings)

    def _last_backup(self) -> str:
        if stale := len(self.collection.backups.stale_paths()):
            return f"replaces {stale} that {'holds' if stale == 1 else 'hold'} somebody who was forgotten"
        last = self.collection.backups.last
        return (
            f"last: {short_day(last.at.date(), self.collection.today())}  {last.path}"
            if last
            else "none was made on this computer"
        )

    def on_option_list_option_highlighted(self) -> None:
        id = self.query_one(PickList).chosen_id
        lines = [DETAILS.get(id, f"{id}\n\n{_FILE}"), "", *self._details(id)]
        about = Content.styled(f"\n{self.ABOUT}", "$text-muted")
        self.query_one(SidePanel).show("", self._titles[id], [*map(Content, lines), about])

    def _details(self, id: str) -> Iterator[str]:
        """List what there is of it now."""
        backups, now = self.collection.backups, self._settings.hide_after
        if id == _BACKUP:
            yield f"Here now: {backups.counts()}."
            yield f"It goes to {backups.renewed_path() or backups.default_path()}"
        if id in (_BACKUP, _RESTORE):
            yield "\nMade on this computer, the newest first:" if backups.paths() else ""
            yield from map(str, reversed(backups.paths()))
        elif id == _HIDE:
            choices = ((minutes == now, str(minutes or "never")) for minutes in MINUTES)
            yield "   ".join(f"▸ {choice}" if is_chosen else choice for is_chosen, choice in choices)
        elif id == _PHOTOS:
            yield from (person.display for person in self.collection.people.with_refused_photo())

    @on(OptionList.OptionSelected)
    def action_choose(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            _BACKUP: self.action_backup,
            _RESTORE: partial(self.open, "restore"),
            _HIDE: self._change_minutes,
            _YEAR: partial(self.open, "year end"),
            _PHOTOS: self._ask_to_delete_photos,
        }
        if id := self.query_one(PickList).chosen_id:
            acts.get(id, partial(self._ask_to_delete, [id]))()

    def _change_minutes(self) -> None:
        now = self._settings.hide_after
        minutes = MINUTES[(MINUTES.index(now) + 1) % len(MINUTES)] if now in MINUTES else MINUTES[1]
        with self.show_errors():
            self.collection.settings.update(replace(self._settings, hide_after=minutes))
            self.collection_changed()

    def action_delete_all(self) -> None:
        if self._files:
            self._ask_to_delete([file.path for file in self._files])
        else:
            self.notify_user("There is no file to delete.")

    def _ask_to_delete(self, paths: Sequence[str]) -> None:
        what = Path(paths[0]).name if len(paths) == 1 else f"{len(paths)} files"
        self._ask(what, lambda: self.collection.known_files.delete(paths))

    def _ask_to_delete_photos(self) -> None:
        people = self.collection.people
        what = f"the photos of {count_people(len(people.with_refused_photo()))}"
        self._ask(what, lambda: people.delete_photos(people.with_refused_photo()))

    def _ask(self, what: str, delete: Callable[[], object]) -> None:
        def delete_and_show() -> None:
            with self.show_errors():
                delete()
                self.notify_user(f"Deleted: {what}.")
            self.collection_changed()

        confirm(self, f"Delete {what}?", "Delete; it can't be undone", "Keep", delete_and_show)

    def action_backup(self) -> None:
        """Write a backup: beside one that holds somebody forgotten, else in Documents."""
        with self.show_errors():
            backups = self.collection.backups
            self.back_up(backups.renewed_path() or backups.default_path())

    def backup_ended(self, backup: Backup | NamecardsError | None) -> None:
        """Say where it is, and delete older ones that hold somebody forgotten."""
        if isinstance(backup, NamecardsError):
            self.show_error(backup)
        elif backup:
            with self.show_errors():
                dropped = self.collection.backups.drop_stale()
                lines = (str(backup), str(backup.path), dropped, KEEP_A_COPY)
                self.notify_user("\n".join(filter(None, lines)))
        else:
            self.notify_user("Stopped. No backup was made.")
        self.collection_changed()


def _file_line(file: KnownFile, today: date) -> str:
    """The day, the file and its folder: a long folder is cut, and the names of files tell them apart."""
    path = Path(file.path)
    return f"{short_day(file.at.date(), today)}  {path.name}  in {path.parent}"


def _hiding_line(minutes: int) -> str:
    return (
        f"after {pluralize(minutes, 'minute')} without a key" if minutes else "never by itself; F12 hides it"
    )
