"""A plan in words, for the screen and the command line alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from namecards.importing.candidate import PhotoFile
from namecards.importing.changes import Change
from namecards.importing.plan import ImportPlan

NAMES = 6
"""People named in one line before it says how many more."""


def does_something(plan: ImportPlan) -> bool:
    """Whether applying the plan would change anything."""
    return bool(plan.new or plan.changed)


def in_short(plan: ImportPlan) -> list[str]:
    """The counts in few words, without those that are nothing."""
    without = sum(not (c.photo or (c in plan.known and plan.known[c].shows_photo)) for c in plan.listed)
    counts = (
        (len(plan.new), "new"),
        (len(plan.changed), "changed"),
        (len(plan.same), "the same"),
        (plan.photos_matched, "photos matched"),
        (without, "without a photo"),
        (len(plan.photos_over), "photos over"),
        (len(plan.own), "kept as you typed"),
        (len(plan.missing), "not on this list (they stay)"),
    )
    return [f"{number} {what}" for number, what in counts if number]


def wanted_photos(plan: ImportPlan) -> list[PhotoFile]:
    """The photos of new and changed people, in the order of the list."""
    candidates = (*plan.new, *(change.candidate for change in plan.changed))
    return [candidate.photo for candidate in candidates if candidate and candidate.photo]


def summary(plan: ImportPlan) -> list[str]:
    """What was understood and what would be done, a line each; then what is unclear."""
    counts: tuple[tuple[int, str, Sequence[str]], ...] = (
        (len(plan.new), "new", [candidate.display for candidate in plan.new]),
        (len(plan.changed), "changed", [_change(change) for change in plan.changed]),
        (len(plan.same), "the same", []),
        (plan.photos_matched, "photos matched", []),
        (len(plan.photos_over), "photos over (nobody's name or number)", plan.photos_over),
        (len(plan.missing), "not on this list; they stay as they are", [p.display for p in plan.missing]),
        (len(plan.unclear), "unclear, so left alone" if plan.unclear else "unclear", []),
    )
    lines = [f"{number:>5} {what}{_listed(named)}" for number, what, named in counts]
    said = [plan.sentence, *([plan.rollover.sentence] if plan.rollover else [])]
    return [*said, *lines, *_own_lines(plan), *(f"      - {sentence}" for sentence in plan.unclear)]


def _own_lines(plan: ImportPlan) -> list[str]:
    """What the list says otherwise than the librarian typed; a line only if there is any."""
    if not plan.own:
        return []
    kept = [f"{c.person.display} ({', '.join(_kept(c, name) for name in c.offered)})" for c in plan.own]
    return [f"{len(plan.own):>5} kept as you typed it{_listed(kept)}"]


def _kept(change: Change, name: str) -> str:
    """`homeroom 14, not 12`: what the librarian typed, and what the list says."""
    return f"{name} {_text(getattr(change.person, name))}, not {_text(change.offered[name])}"


def _listed(named: Sequence[str]) -> str:
    if not named:
        return ""
    more = f" and {len(named) - NAMES} more" if len(named) > NAMES else ""
    return f": {', '.join(named[:NAMES])}{more}"


def _change(change: Change) -> str:
    """`Maya Chen (homeroom 12 → 14)`; of a photo only that it is new."""
    fields = change.fields.items()
    return f"{change.person.display} ({', '.join(_field(change, name, value) for name, value in fields)})"


def _field(change: Change, name: str, value: Any) -> str:
    before = getattr(change.person, name)
    if name == "photo":
        return "new photo" if before else "a photo"
    return f"{name} {_text(before)} → {_text(value)}"


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Iterable) and not isinstance(value, str):
        return "; ".join(map(str, value)) or "none"
    return str(value) or "none"
