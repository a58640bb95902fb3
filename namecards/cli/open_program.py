"""The program with its screens, in a terminal; it ends well after a signal, or an error in a thread."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from namecards.cli.shared import echo_notices, echo_problems, home
from namecards.collection import Collection
from namecards.collection.leftovers import remove_leftovers
from namecards.core.errors import NamecardsError
from namecards.files import wait_at_most

if TYPE_CHECKING:
    from namecards.app import NamecardsApp

GRACE = 3.0
"""Seconds to leave in order; where the terminal is gone, a write to it may never end."""
_SIGNALS = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
]


def open_program() -> int:
    """Open the screens on the user's data, and return their exit code."""
    collection = Collection(home())
    echo_notices(collection)
    try:
        return run_program(collection)
    finally:
        echo_problems(collection)


def run_program(collection: Collection) -> int:
    """Open the screens and return their exit code. Raises `NamecardsError` if there is no terminal."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        if "MSYSTEM" in os.environ:
            raise NamecardsError("Git Bash is no terminal for it. Type: winpty namecards, or use PowerShell.")
        raise NamecardsError("The program needs a terminal. For a script, see `namecards --help`.")
    if colours := collection.terminal.colour_system:  # read when Textual is imported
        os.environ.setdefault("TEXTUAL_COLOR_SYSTEM", colours)
    from namecards.app import PATIENCE, NamecardsApp

    remove_leftovers(collection.home.photos)
    logging.getLogger().addHandler(logging.NullHandler())  # asyncio would print the text of an error
    app = NamecardsApp(collection)
    gc.freeze()  # all of this stays until the end, and is never looked through
    with end_well(app), wait_at_most(PATIENCE):
        app.run()
    if app.fault:
        from namecards.cli.crash import exit_with_report

        exit_with_report(app.fault)
    return app.stopped or app.return_code or 0


@contextmanager
def end_well(app: NamecardsApp) -> Iterator[None]:
    """While the program is open, let a signal keep the half-typed note and leave with code 128 + its number.

    An error in a thread, such as the one that writes to the terminal, ends the program as any bug does.
    """

    codes = SimpleQueue[int]()  # a signal may come while a thread is being started: it starts none itself
    threading.Thread(target=_leave, args=(app, codes), daemon=True).start()

    def stop(number: int, frame: object) -> None:
        app.stopped = 128 + number
        try:
            app.keep_unsaved()
        finally:
            codes.put(app.stopped)

    def fail(args: threading.ExceptHookArgs) -> None:
        app.thread_fault = args.exc_value
        codes.put(1)

    heeded = [number for number in _SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]
    before: dict[int, Any] = {number: signal.signal(number, stop) for number in heeded}
    hook, threading.excepthook = threading.excepthook, fail
    try:
        yield
    finally:
        threading.excepthook = hook
        for number, handler in before.items():
            signal.signal(number, handler)


def _leave(app: NamecardsApp, codes: SimpleQueue[int]) -> None:
    """Wait for an exit code; then ask the program to leave, and end it if it can't."""
    code = codes.get()
    threading.Thread(target=_end, args=(code,), daemon=True).start()
    while True:
        with suppress(Exception):  # it is still starting, or has already ended
            app.call_from_thread(app.exit, None, code)
            return
        time.sleep(0.05)


def _end(code: int) -> None:
    time.sleep(GRACE)
    os._exit(code)
