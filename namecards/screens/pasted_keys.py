"""Recognize pasted text in a console that doesn't mark it: keys that come faster than anybody types.

The console of Windows 10 sends pasted text as keys (microsoft/terminal#395). So a pasted list would press
Enter after each line, and its letters would be commands.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual import events

QUIET = 0.01
"""Seconds without a key that end a burst. Fast fingers need 50 ms for a key."""
_FINGERS = 2
"""Keys that may be pressed at once."""

Typed = events.Key | events.Paste


class KeyBurst:
    """The keys since the last pause."""

    def __init__(self) -> None:
        self._keys: list[events.Key] = []

    def goes_on(self, key: events.Key) -> bool:
        """Tell whether a key came right after the last one."""
        return bool(self._keys) and key.time - self._keys[-1].time <= QUIET

    def add(self, key: events.Key) -> None:
        """Add a key."""
        self._keys.append(key)

    def end(self, in_line: bool) -> Sequence[Typed]:
        """Return the keys, or a paste; `in_line`: they go to a line, where letters are no commands."""
        keys, self._keys = self._keys, []
        text = "".join(key.character or "\0" for key in keys)
        return [events.Paste(text)] if _is_pasted(text, in_line) else keys


def _is_pasted(text: str, in_line: bool) -> bool:
    """Tell a paste from a scanned code, which has digits and is one line, and from fast fingers."""
    if "\0" in text:  # keys without a letter, such as arrows
        return False
    if "\r" in text.strip():
        return True
    return not in_line and len(text) > _FINGERS and not any(map(str.isdigit, text))
