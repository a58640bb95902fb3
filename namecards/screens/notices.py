"""Notices of a screen: errors and what was done, as sentences; and F3, which undoes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from textual.worker import Worker, get_current_worker

from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.screens.action_screen import ActionScreen
from namecards.screens.open_file import open_outside

if TYPE_CHECKING:
    from namecards.collection.history import UndoResult
    from namecards.core.changes import Change

T = TypeVar("T")
UNDOES = " F3 undoes."


class Stopped(BaseException):
    """The user stopped the work: no `except Exception` on the way may go on with it."""


class UndoKey:
    """Remembers the change it asked about, so that the second press undoes it."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._asked: Change[None] | None = None

    def press(self, always_ask: bool = False) -> UndoResult | str:
        """Undo this computer's last change, or return the question to ask first.

        It asks before a change of an earlier day, of several people, or one that takes more with it.
        `always_ask`: the key may be meant for a half-typed line. Raises as `Collection.undo` does.
        """
        history, today = self._collection.history, self._collection.today()
        last = history.last()
        asked, self._asked = self._asked, None
        warning = history.warning(last)
        if last.change == asked or not (always_ask or last.day != today or last.is_list or warning):
            return self._collection.undo(last.change)
        self._asked = last.change
        return f"Press F3 again to undo: {last.describe_doing(today)}. {warning}".rstrip()


class NoticeScreen(ActionScreen):
    """A screen over the collection that says what was done, and what went wrong."""

    def __init__(self, collection: Collection) -> None:
        super().__init__()
        self.collection = collection
        self._undo_key = UndoKey(collection)

    def collection_changed(self) -> None:
        """Show what another program or screen wrote."""

    @contextmanager
    def show_errors(self) -> Iterator[None]:
        """Show any NamecardsError raised inside as a notification."""
        try:
            yield
        except NamecardsError as error:
            self.show_error(error)

    def show_error(self, error: NamecardsError) -> None:
        """Show an error as a sentence."""
        self.notify_user(str(error), wrong=True)

    def read_aside(
        self,
        read: Callable[[], T],
        show: Callable[[T], object],
        fail: Callable[[NamecardsError], object] | None = None,
        group: str = "default",
    ) -> Worker[None]:
        """Read in a worker, then show that or the error; neither if it was stopped or this screen was left.

        A newer reading of the same `group` takes the place of one that is not done.
        """
        work = partial(self._read_aside, read, show, fail or self.show_error)
        return self.run_worker(work, group=group, thread=True, exclusive=True)

    def _read_aside(
        self, read: Callable[[], T], show: Callable[[T], object], fail: Callable[[NamecardsError], object]
    ) -> None:
        worker = get_current_worker()
        try:
            then = partial(show, read())
        except Stopped:
            return
        except NamecardsError as error:
            then = partial(fail, error)
        self.report_from(worker, then)

    def report_from(self, worker: Worker[None], show: Callable[[], object]) -> None:
        """Let a worker show something, unless it was stopped or this screen was left."""

        def show_if_wanted() -> None:
            is_open = self.is_attached and self.app.is_running  # a program that ends takes its screens apart
            if is_open and not worker.is_cancelled:
                show()

        if not worker.is_cancelled:
            self.app.call_from_thread(show_if_wanted)

    def notify_user(self, sentence: str, wrong: bool = False) -> None:
        """Show a sentence for a few seconds."""
        self.notify(sentence, severity="error" if wrong else "information", markup=False)

    def show_outside(self, path: Path | None, what: str) -> None:
        """Open a file in the computer's own viewer, or show its path."""
        if path and not open_outside(path):
            self.notify_user(f"Can't open a viewer from here. The {what} is {path}")

    def report(self, sentence: str) -> None:
        """Show what was done, and how to undo it."""
        self.notify_user(f"{sentence}{UNDOES}")

    def action_undo(self) -> None:
        """Undo this computer's last change; some only at the second press."""
        with self.show_errors():
            undone = self._undo_key.press()
            if isinstance(undone, str):
                self.notify_user(undone)
            else:
                self.show_undone(undone)

    def show_undone(self, undone: UndoResult) -> None:
        """Show what was undone."""
        self.collection_changed()
        self.notify_user(undone.sentence(self.collection.today()))
