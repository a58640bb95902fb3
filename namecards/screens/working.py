"""Screens on which long work runs aside, with a bar and a count: any work, or a backup."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any

from textual.app import ComposeResult
from textual.widgets import ProgressBar, Static
from textual.worker import Worker, get_current_worker

from namecards.collection.backups import Backup
from namecards.core.errors import NamecardsError
from namecards.core.on_progress import OnProgress
from namecards.screens.base import BaseScreen
from namecards.screens.notices import Stopped

BACKING_UP = "Making a backup: {done} of {of}. Esc stops."
_EVERY = 0.25
"""Seconds between two updates of the progress bar: drawing it takes as long as reading a photo."""


class WorkingScreen(BaseScreen):
    """One work at a time; once it is stopped, nothing more is heard of it."""

    DEFAULT_CSS = "WorkingScreen #progress { margin: 0 2; display: none; }"
    working: Worker[None] | None = None

    def progress(self) -> ComposeResult:
        """The line for sentences, and how far the work is."""
        yield Static(id="status")
        yield ProgressBar(id="progress", show_eta=False)

    def start_work(
        self,
        line: str,
        act: Callable[[OnProgress], object],
        then: Callable[[Any], object],
        fail: Callable[[NamecardsError], object] | None = None,
    ) -> None:
        """Let `act` run in a worker; when it has ended, `then` gets its result, or `fail` an error.

        `line` is the text beside the bar, a format with `done`, `of` and `left` (seconds); it may be empty.
        """
        finish, give_up = partial(self._finish, then), partial(self._finish, fail or self.show_error)
        self.working = self.read_aside(partial(self._run_watched, line, act), finish, give_up)
        self.refresh_bindings()

    def stop_work(self, sentence: str = "") -> bool:
        """Stop the work at Esc and say so; return whether there was any."""
        if not self.working:
            return False
        self.working.cancel()
        self._end_work()
        if sentence:
            self.notify_user(sentence)
        return True

    def _end_work(self) -> None:
        """Hide the bar; other work may begin."""
        self.working = None
        self.query_one("#progress").display = False
        self.refresh_bindings()

    def _finish(self, then: Callable[[Any], object], result: Any) -> None:
        self._end_work()
        then(result)

    def _run_watched(self, line: str, act: Callable[[OnProgress], object]) -> object:
        """Run work in a worker, and draw now and then how far it is."""
        worker, shown = get_current_worker(), monotonic()
        began, first = 0.0, 0

        def watch(done: int, total: int) -> None:
            nonlocal shown, began, first
            if worker.is_cancelled:
                raise Stopped
            if not began:
                began, first = monotonic(), done
            if monotonic() > shown + _EVERY:
                shown = monotonic()
                left = max(1, round((shown - began) / max(done - first, 1) * (total - done)))
                text = line.format(done=f"{done:,}", of=f"{total:,}", left=left)
                self.report_from(worker, partial(self._show_progress, text, done, total))

        return act(watch)

    def _show_progress(self, text: str, done: int, total: int) -> None:
        bar = self.query_one("#progress", ProgressBar)
        bar.display = True
        bar.update(total=total, progress=done)
        if text:
            self.notify_user(text)


class BackingUpScreen(WorkingScreen):
    """Base of screens that make a backup; Esc stops it, and nothing is left."""

    def back_up(self, path: Path) -> None:
        """Make a backup; `backup_ended` is called at the end. Raises as the service does."""
        if not self.working:
            write, counts = self.collection.backups.write, self.collection.backups.counts()
            self.notify_user("Making a backup. Esc stops.")
            act = partial(write, path, counts)
            self.start_work(BACKING_UP, act, self.backup_ended, self.backup_ended)

    def backup_ended(self, backup: Backup | NamecardsError | None) -> None:
        """Report the result of the backup: the backup, an error, or None if it was stopped."""
        raise NotImplementedError

    def action_back(self) -> None:
        if self.stop_work():
            self.backup_ended(None)
        else:
            super().action_back()

    def go_home(self) -> None:
        """Close every screen but the first: others may show a person who is erased."""
        while len(self.app.screen_stack) > 1:
            self.app.pop_screen()
