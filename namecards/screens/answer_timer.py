"""Tells a deliberate key from a second tap or a held one, which must not answer for somebody."""

from __future__ import annotations

from time import monotonic

QUIET = 0.7
"""Seconds after a face is shown in which an empty answer is a second tap, or the start of a held key: they
repeat after at most 0.66 s on most systems."""
HELD = 0.3
"""Seconds between two taps, below which the key is held."""


class AnswerTimer:
    """Times the answers: since the face was shown, and since a key was last pressed."""

    def __init__(self) -> None:
        self._pressed = 0.0
        self.begin()

    def begin(self) -> None:
        """Note that another face is shown."""
        self._face = self._shown = monotonic()

    def begin_again(self) -> None:
        """Note that something else is shown about the same face."""
        self._shown = monotonic()

    @property
    def seconds(self) -> float:
        """Seconds since the face was shown."""
        return monotonic() - self._face

    def is_deliberate(self) -> bool:
        """Tell whether a key that is pressed now was meant for what is shown now."""
        now = monotonic()
        held, self._pressed = now - self._pressed < HELD, now
        return not held and now - self._shown >= QUIET
