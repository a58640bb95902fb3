"""Names of pupils whose list does not say which part is which."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from benchmarks.rosters.cast import Who


def any_order(who: Who, *texts: str) -> Who:
    """With every parting of the name and of these texts, either part as the given name."""
    found: list[tuple[str, str]] = []
    for text in (who.full, *texts):
        parts = text.split()
        for at in range(1, len(parts) + 1):
            before, behind = " ".join(parts[:at]), " ".join(parts[at:])
            found += [(before, behind), (behind, before)]
    return replace(who, also=(*who.also, *found))


def together(people: Iterable[Who]) -> list[Who]:
    """Names of East Asia, written without a blank: parted or not, both are right."""
    return [
        replace(w, also=(*w.also, (f"{w.family}{w.given}", ""), ("", f"{w.family}{w.given}"))) for w in people
    ]


def numbered(people: Sequence[Who], numbers: Sequence[str], is_needed: bool = True) -> list[Who]:
    """With these numbers; they may come in, but must not, if they are not needed."""
    return [
        replace(w, number=number) if is_needed else replace(w, more=(*w.more, number))
        for w, number in zip(people, numbers, strict=True)
    ]
