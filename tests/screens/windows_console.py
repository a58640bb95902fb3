"""A stand-in for Windows' console, as Microsoft documents it, so that Textual's Windows driver runs here.

ReadConsoleInput: "Reads data from a console input buffer and removes it from the buffer", as INPUT_RECORDs. A
KEY_EVENT_RECORD has the sign that the key types in `uChar`: "Translated Unicode character". So AltGr+Q on a
German keyboard is `@`, a dead key and E is `é`, and pasted text comes as such records, many at a time.
https://learn.microsoft.com/windows/console/key-event-record-str
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from textual import drivers

RIGHT_ALT_PRESSED, LEFT_CTRL_PRESSED = 0x0001, 0x0008
ALTGR = RIGHT_ALT_PRESSED | LEFT_CTRL_PRESSED
KEY_EVENT, WAIT_TIMEOUT = 0x0001, 0x0102


class Console:
    """kernel32 with an input buffer."""

    def __init__(self) -> None:
        self.typed: list[tuple[str, int]] = []
        self._is_typed = Event()
        for name in ("GetStdHandle", "SetConsoleMode", "GetConsoleMode"):
            setattr(self, name, self._function())

    def type(self, text: str, modifiers: int = 0) -> None:
        """Put keys into the buffer, all at once."""
        self.typed += [(sign, modifiers) for sign in text]
        self._is_typed.set()

    @staticmethod
    def _function() -> Any:
        def function(*_: object) -> int:
            return 1

        return function

    def WaitForMultipleObjects(self, count: int, handles: Any, all: Any, timeout: Any) -> int:
        return 0 if self._is_typed.wait(0.02) else WAIT_TIMEOUT

    def ReadConsoleInputW(self, handle: object, records: Any, most: int, read: Any) -> int:
        records, read = records._obj, read._obj
        for record, (sign, modifiers) in zip(records, self.typed, strict=False):
            record.EventType = KEY_EVENT
            key = record.Event.KeyEvent
            key.bKeyDown, key.wVirtualKeyCode, key.uChar.UnicodeChar = True, 0x51, sign
            key.dwControlKeyState = modifiers
        read.value = len(self.typed[:most])
        del self.typed[:most]
        self._is_typed.clear()
        return 1


@contextmanager
def windows_console(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Console, Any]]:
    """Yield a console, and Textual's Windows driver as it is, over that console."""
    console = Console()
    msvcrt = ModuleType("msvcrt")
    msvcrt.get_osfhandle = lambda number: number  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
    monkeypatch.setattr(ctypes, "WinDLL", lambda *_, **__: console, raising=False)
    _forget_driver()
    from textual.drivers import windows_driver

    number = SimpleNamespace(fileno=lambda: 0)
    for stream in ("__stdin__", "__stdout__"):
        monkeypatch.setattr(sys, stream, number)
    yield console, windows_driver.WindowsDriver
    _forget_driver()


def _forget_driver() -> None:
    for name in ("win32", "windows_driver"):
        sys.modules.pop(f"textual.drivers.{name}", None)
        vars(drivers).pop(name, None)
