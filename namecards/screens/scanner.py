"""Tell a scanned card from typed keys: a whole code and Enter, faster than anybody types.

A scanner types as a keyboard does. So a key that may begin a code is held for a moment: either the rest
follows at once, and none of it acts as a key, or it goes on as typed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from textual import events

from namecards.core.barcodes import SHORTEST
from namecards.core.people import Person
from namecards.screens.pasted_keys import Typed

GAP = 0.035
"""Seconds that a key for a line is held: most scanners type a key in 1 to 20 ms, and fingers need 50."""
SLOW = 0.1
"""Seconds between two keys of a slow scanner at most. Its code is known at Enter; in a line it is taken out
again. From then on a key that is no text is held so long, so that no code acts as keys a second time."""
STALL = 0.3
"""Seconds that a busy computer or a network may hold up a code whose beginning came fast."""
SURE = 3
"""Keys at that speed after which a stall is waited for."""
_ENDS = ("enter", "ctrl+j", "tab")
"""The keys that scanners type after a code."""


@dataclass(frozen=True, slots=True)
class Scan:
    """A code that came as fast as a scanner types."""

    code: str
    slow: bool = False
    """True if some of its keys came so slowly that they were typed into the line already."""


@runtime_checkable
class TakesScans(Protocol):
    """A screen that opens the person of a scanned card in its own way."""

    def take_scan(self, person: Person) -> None:
        """Open the visit of a person whose card was scanned."""


@runtime_checkable
class TakesNotes(Protocol):
    """A screen whose line for a note may be hidden by a question."""

    def begin_note(self) -> None:
        """Show the line, if the question stands: what is pasted goes to it."""


class Scanner:
    """The keys that may become a code."""

    def __init__(self, may_begin: Callable[[str], bool], is_code: Callable[[str], bool]) -> None:
        """`may_begin` tells whether a text may be the beginning of a code; `is_code`, a known one."""
        self._may_begin, self._is_code = may_begin, is_code
        self._run = ""
        """The text typed since the last pause, as fast as a slow scanner types."""
        self._keys: list[events.Key] = []
        self._last = 0.0
        """The time of the last key, held or not."""
        self._sign = ""
        """The sign that it typed."""
        self.patience = self._away = GAP
        """Seconds to wait for the next key; where it is no text."""

    @property
    def held(self) -> events.Key | None:
        """The newest of the keys that are held; None if there are none."""
        return self._keys[-1] if self._keys else None

    def add(self, event: Typed, in_line: bool) -> Sequence[Typed | Scan]:
        """Take what was typed; return what is decided by now, in order. The rest is held.

        `in_line`: it goes to an input line. There a code begins with a digit or a capital, and after a blank
        or a digit only after a pause: "owes 639007" from a slow network was typed.
        """
        pause, self._last, before = event.time - self._last, event.time, self._sign
        self._sign = (event.character or "") if isinstance(event, events.Key) else ""
        run = "" if pause > SLOW else self._run
        self._run = run + self._sign if isinstance(event, events.Key) and event.is_printable else ""
        if self._is_end(event, run) and self._is_code(run):
            slow = len(self.end()) < len(run)
            self._away = SLOW if slow else self._away
            return [Scan(run, slow)]
        apart = pause > GAP or not (before == " " or before.isdigit())
        decided = self.end() if pause > self.patience else []
        if isinstance(event, events.Key):
            if self._is_end(event, self._code):
                scan = Scan(self._code)
                self.end()
                return [*decided, scan]
            if self._keys and not self._fits(event):
                decided += self.end()
            if (self._keys or self._starts(event, apart, in_line)) and self._fits(event):
                self._keys.append(event)
                self.patience = GAP if in_line else STALL if len(self._keys) >= SURE else self._away
                return decided
        return [*decided, *self.end(), event]

    def begins(self, event: Typed) -> bool:
        """Tell whether there was a pause before this, after which a code may begin."""
        return event.time - self._last > SLOW

    def end(self) -> list[Typed | Scan]:
        """Return the held keys: they were typed."""
        keys, self._keys, self.patience = self._keys, [], GAP
        return [*keys]

    @property
    def _code(self) -> str:
        return "".join(key.character or "" for key in self._keys)

    def _starts(self, key: events.Key, apart: bool, in_line: bool) -> bool:
        sign = key.character or ""
        return not in_line or (apart and (sign.isdigit() or sign.isupper()))

    def _is_end(self, event: Typed, code: str) -> bool:
        """Tell whether this is the Enter after what may be a whole code."""
        is_end = isinstance(event, events.Key) and event.key in _ENDS
        return is_end and len(code) >= SHORTEST and any(map(str.isdigit, code))

    def _fits(self, key: events.Key) -> bool:
        return key.is_printable and self._may_begin(f"{self._code}{key.character}")
