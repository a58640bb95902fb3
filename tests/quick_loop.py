"""An event loop on which a pause takes no time: the tests of screens press thousands of keys."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from selectors import DefaultSelector, SelectorKey
from time import monotonic
from typing import Any, TypeVar, TypeVarTuple

import pytest

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class QuickLoop(asyncio.SelectorEventLoop):
    """A loop whose clock stands still while there is work, and jumps to the next timer when there is none.

    So a pause ends when all that was set off is done, however slow the computer is, and timers go off in
    their order. Only while a thread works aside, time passes as it does everywhere.
    """

    now = 0.0
    """Seconds, on the clock that all such loops share."""
    turns = 0
    """How often they looked for what to do next."""

    def __init__(self) -> None:
        """Begin with nothing aside."""
        self.aside: set[asyncio.Future[Any]] = set()
        """What threads are working on."""
        super().__init__(JumpingSelector(self))

    def time(self) -> float:
        """The clock of the timers."""
        return QuickLoop.now

    def run_in_executor(
        self, executor: Executor | None, func: Callable[[*Ts], T], *args: *Ts
    ) -> asyncio.Future[T]:
        """Run something in a thread, and know until when."""
        future = super().run_in_executor(executor, func, *args)
        self.aside.add(future)
        future.add_done_callback(self.aside.discard)
        return future

    async def shutdown_default_executor(self, *timeout: float | None) -> None:
        """Wait for the threads as they are, not for a timeout."""
        with self.beside_thread():
            await super().shutdown_default_executor(*timeout)

    @contextmanager
    def beside_thread(self) -> Iterator[None]:
        """Let time pass as it does everywhere, beside a thread that this loop did not start."""
        thread = self.create_future()
        self.aside.add(thread)
        try:
            yield
        finally:
            self.aside.discard(thread)


class JumpingSelector(DefaultSelector):
    """Waits for nothing, unless a thread is about to report; looks at no file while there is work."""

    def __init__(self, loop: QuickLoop) -> None:
        """Wait for this loop."""
        super().__init__()
        self.loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[SelectorKey, int]]:
        """Return what is ready; let `timeout` pass if nothing is."""
        QuickLoop.turns += 1
        if timeout is None or self.loop.aside:
            began = monotonic()
            ready = super().select(timeout)
            QuickLoop.now += monotonic() - began
        elif timeout <= 0:
            ready = []  # to ask the system each time took a fifteenth of the tests of screens
        elif not (ready := super().select(0)):
            QuickLoop.now += timeout
        return ready


def quick_loop() -> QuickLoop:
    """Make a loop by whose clock Textual's timers and animations go."""
    patch = pytest.MonkeyPatch()
    patch.setattr("textual._time.get_time", lambda: QuickLoop.now)
    patch.setattr("textual.timer.sleep", asyncio.sleep)
    return QuickLoop()


class Pauses:
    """The `time` that `files` waits by: a pause takes no time, and `during` may happen in it."""

    def __init__(self) -> None:
        self.now = 0.0
        self.during: Callable[[], object] = lambda: None

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.during()
