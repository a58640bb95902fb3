"""A screen that makes a backup in a worker, with a bar that says how far it is."""

from __future__ import annotations

from pathlib import Path
from time import monotonic

from textual import work
from textual.app import ComposeResult
from textual.widgets import ProgressBar
from textual.worker import Worker, get_current_worker

from namecards.collection import Collection
from namecards.collection.backups import Backup
from namecards.collection.restoring import Counts
from namecards.core.errors import NamecardsError
from namecards.screens.forms import FormScreen

_EVERY = 0.1
"""Seconds between two updates of the progress bar."""


class Stopped(Exception):
    """The user stopped the backup."""


class BackingUpScreen(FormScreen):
    """Base of screens that make a backup; Esc stops it, and nothing is left."""

    DEFAULT_CSS = """
    BackingUpScreen {
        #progress { margin: 0 2; display: none; }
    }
    """

    def __init__(self, collection: Collection) -> None:
        """Nothing is running."""
        super().__init__(collection)
        self._working: Worker[None] | None = None

    def progress_bar(self) -> ComposeResult:
        """The bar, hidden while nothing is running."""
        yield ProgressBar(id="progress", show_eta=False)

    def back_up(self, path: Path) -> None:
        """Make a backup; `backup_ended` is called at the end. Raises as the service does."""
        if not self._working:
            self.notify_user("Making a backup. Esc stops.")
            self._working = self._back_up(path, self.collection.backups.counts())

    def backup_ended(self, made: Backup | NamecardsError | None) -> None:
        """Say what became of it; None: it was stopped."""
        raise NotImplementedError

    @work(thread=True, exclusive=True)
    def _back_up(self, path: Path, counts: Counts) -> None:
        worker, shown = get_current_worker(), monotonic()

        def watch(done: int, total: int) -> None:
            nonlocal shown
            if worker.is_cancelled:
                raise Stopped
            if monotonic() > shown + _EVERY:
                shown = monotonic()
                self.app.call_from_thread(self._show_progress, done, total)

        try:
            made = self.collection.backups.write(path, counts, watch)
        except Stopped:
            return
        except NamecardsError as error:
            self.app.call_from_thread(self._end, error)
        else:
            self.app.call_from_thread(self._end, made)

    def _show_progress(self, done: int, total: int) -> None:
        if self._working:
            bar = self.query_one("#progress", ProgressBar)
            bar.display = True
            bar.update(total=total, progress=done)
            self.notify_user(f"Making a backup: {done:,} of {total:,}. Esc stops.")

    def _end(self, made: Backup | NamecardsError | None) -> None:
        self._working = None
        self.query_one("#progress").display = False
        self.backup_ended(made)

    def action_back(self) -> None:
        """Stop a running backup, else leave."""
        if self._working:
            self._working.cancel()
            self._end(None)
        else:
            super().action_back()
