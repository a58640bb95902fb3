"""A screen on which long work runs aside, with a bar and a count."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import Any

from textual import work
from textual.app import ComposeResult
from textual.widgets import ProgressBar, Static
from textual.worker import Worker, get_current_worker

from namecards.core.errors import NamecardsError
from namecards.core.problems import Progress
from namecards.screens.base import BaseScreen

_EVERY = 0.25
"""Seconds between two updates of the progress bar: drawing it takes as long as reading a photo."""


class Stopped(Exception):
    """The user stopped the work."""


class WorkingScreen(BaseScreen):
    """One work at a time; once it is stopped, nothing more is heard of it."""

    DEFAULT_CSS = """
    WorkingScreen {
        #progress { margin: 0 2; display: none; }
    }
    """
    working: Worker[None] | None = None

    def progress(self) -> ComposeResult:
        """The line for sentences, and how far the work is."""
        yield Static(id="status")
        yield ProgressBar(id="progress", show_eta=False)

    def start_work(self, said: str, act: Callable[[Progress], object], then: Callable[[Any], None]) -> None:
        """Let `act` run in a worker; `then` gets its result, `fail_work` an error.

        `said` is a format with `done`, `of` and `left` (seconds) for the line with the bar; it may be empty.
        """
        self.working = self._work(said, act, then)
        self.refresh_bindings()

    def end_work(self, sentence: str = "", wrong: bool = False) -> None:
        """Hide the bar and say how it ended, if there is something to say; other work may begin."""
        self.working = None
        self.query_one("#progress").display = False
        self.refresh_bindings()
        if sentence:
            self.notify_user(sentence, wrong)

    def fail_work(self, error: NamecardsError, /) -> None:
        """End work that can't go on, and say why."""
        self.end_work(str(error), True)

    def stop_work(self, sentence: str = "") -> bool:
        """Stop the work at Esc and say so; return whether there was any."""
        if not self.working:
            return False
        self.working.cancel()
        self.end_work(sentence)
        return True

    @work(thread=True, exclusive=True)
    def _work(self, said: str, act: Callable[[Progress], object], then: Callable[[Any], None]) -> None:
        worker, began = get_current_worker(), monotonic()
        shown = began

        def watch(done: int, total: int) -> None:
            nonlocal shown
            if worker.is_cancelled:
                raise Stopped
            if monotonic() > shown + _EVERY:
                shown = monotonic()
                left = round((shown - began) / max(done, 1) * (total - done))
                text = said.format(done=f"{done:,}", of=f"{total:,}", left=left)
                self.app.call_from_thread(self._show_progress, worker, text, done, total)

        try:
            finish = partial(then, act(watch))
        except Stopped:
            return
        except NamecardsError as error:
            finish = partial(self.fail_work, error)
        self.app.call_from_thread(self._finish, worker, finish)

    def _finish(self, worker: Worker[None], then: Callable[[], None]) -> None:
        """Go on after the work, unless it was stopped meanwhile or the screen was left."""
        if not worker.is_cancelled and self.is_attached:
            then()

    def _show_progress(self, worker: Worker[None], said: str, done: int, total: int) -> None:
        if not worker.is_cancelled and self.is_attached:
            bar = self.query_one("#progress", ProgressBar)
            bar.display = True
            bar.update(total=total, progress=done)
            if said:
                self.notify_user(said)
