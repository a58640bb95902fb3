"""Find the signature of a mail by the name of its sender."""

from __future__ import annotations

from collections.abc import Sequence

from namecards.importing.patterns import compile_later
from namecards.importing.words import words_of

_SENDER = compile_later(r"[^:]+:\s*[\"“]?([^\"”<>:]+)[\"”]?\s*<\S+@")
"""The first line with an address in the head of a mail: "From: Ann Bishop <ann@school.example>"."""
_LEAST_ABOVE = 4
"""A name in the first quarter of a mail is in its head; a long mail may be quoted below."""


def signature(lines: Sequence[str], sender: str) -> range:
    """Return the lines at the end of a mail with the name of its sender and what is right below it."""
    names, own = sorted(words_of(sender)), list(map(words_of, lines))
    named = [at for at, words in enumerate(own) if sorted(words[: len(names)]) == names]  # Anna Lee, M.Ed.
    if len(names) < 2 or not named or _LEAST_ABOVE * named[-1] < len(lines):
        return range(0)
    return range(named[-1], next((at for at in range(named[-1], len(lines)) if not own[at]), len(lines)))


def signature_in_text(lines: Sequence[str], start: int) -> set[int]:
    """Return the lines of the signature in a mail that was saved as text, whose head ends at `start`."""
    sender = next((found[1] for line in lines[:start] if (found := _SENDER.match(line))), "")
    return {start + at for at in signature(lines[start:], sender)} if sender else set()
