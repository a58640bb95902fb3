"""Find the lines of a chat that only say who wrote, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.importing.cells.leaving import months_in
from namecards.importing.clues import FEWEST
from namecards.importing.patterns import compile_later

_STAMP = compile_later(r"[^\W\d][^:\d\[]{1,40}\s\[?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\]?\s*", re.IGNORECASE)
"""Who wrote a message of a chat, and when, in a line of its own: "Rosa Kirby [9:12 AM]"."""
_TIME = compile_later(r"\s*\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s*", re.IGNORECASE)
_MOMENT = compile_later(r"[\w,./ -]{5,40}\s\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?", re.IGNORECASE)
"""A line of the day and the time: "Mon, Aug 17, 3:41 PM"."""
MESSAGE = compile_later(
    r"^(?:\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+(?:[^\W\d]{1,4}\.?\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?"
    r"\]?\s*(?:[-–]\s*)?"
    r"|\[\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?,\s\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\]\s*)"
    r"(?:[^:]{1,40}:\s+)?",
    re.IGNORECASE,
)
"""The text before a message copied from a chat: `[01/09/26, 07:45] Ann: `, `14.1.2026 klo 9.02 - Ann: `."""
_NEARLY_ALL = 0.9
_MOST_WRITERS = 4
"""The most words of the line above, with the writer's name."""
_FEW_STAMPS = 0.25
"""The share of a text's lines up to which they are a chat; more are who came when."""


def are_messages(lines: Sequence[str]) -> bool:
    """Whether nearly all lines are messages of a chat: people talk, and nobody sends a list."""
    written = [line for line in lines if line.strip()]
    return sum(bool(MESSAGE.match(line)) for line in written) >= max(FEWEST, _NEARLY_ALL * len(written))


def lines_of_chat(lines: Sequence[str]) -> set[int]:
    """Return which lines only say who wrote, and when; none of a text that is no chat."""
    return stamps_of(lines) | _moments(lines) | _times(lines)


def stamps_of(lines: Sequence[str]) -> set[int]:
    """Return which lines of a chat only say who wrote, and when."""
    found = {at for at, line in enumerate(lines) if _STAMP.fullmatch(line.strip())}
    names = [part for line in lines for part in re.split("[,;]", line) if part.strip()]
    return found if len(found) <= _FEW_STAMPS * len(names) else set()


def _times(lines: Sequence[str]) -> set[int]:
    """Return the lines of a chat that are only a time, and those above them with who wrote.

    A time for each name is of who came when.
    """
    found = [at for at, line in enumerate(lines) if _TIME.fullmatch(line)]
    is_chat = FEWEST <= len(found) <= sum(map(bool, map(str.strip, lines))) / 3
    return _with_writers(lines, found) if is_chat else set()


def _moments(lines: Sequence[str]) -> set[int]:
    """Return the lines of a chat with a day and a time, and those above them with who wrote."""
    moments = [at for at, line in enumerate(lines) if _MOMENT.fullmatch(line.strip()) and months_in(line)]
    return _with_writers(lines, moments)


def _with_writers(lines: Sequence[str], times: Sequence[int]) -> set[int]:
    """Return lines of times, and each line above one with a name that begins a paragraph."""
    writers = (at - 1 for at in times if at and (at < 2 or not lines[at - 2].strip()))
    named = (at for at in writers if not re.search(r"\d", lines[at]))  # no "1B class list"
    return {*times, *(at for at in named if 0 < len(lines[at].split()) <= _MOST_WRITERS)}
