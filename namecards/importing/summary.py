"""A plan in words, for the screen and the command line alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from namecards.importing.candidate import PhotoFile
from namecards.importing.changes import PersonChange
from namecards.importing.plan import ImportPlan

NAMES = 6
"""People named in one line before it says how many more."""


def has_changes(plan: ImportPlan) -> bool:
    """Whether applying the plan would change anything."""
    return bool(plan.new or plan.changed)


def short_counts(plan: ImportPlan) -> list[str]:
    """The counts in few words, without those that are nothing."""
    without = sum(not (c.photo or (c in plan.known and plan.known[c].shows_photo)) for c in plan.listed)
    counts = (
        (len(plan.new), "new"),
        (len(plan.changed), "changed"),
        (len(plan.same), "the same"),
        (plan.photos_matched, "photos matched"),
        (without, "without a photo"),
        (len(plan.photos_left_over), "photos over"),
        (len(plan.conflicts), "kept as you typed"),
        (len(plan.missing), "not on this list (they stay)"),
    )
    return [f"{number} {what}" for number, what in counts if number]


def new_photos(plan: ImportPlan) -> list[PhotoFile]:
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
        (len(plan.photos_left_over), "photos over (nobody's name or number)", plan.photos_left_over),
        (len(plan.missing), "not on this list; they stay as they are", [p.display for p in plan.missing]),
        (len(plan.unclear), "unclear, so left alone" if plan.unclear else "unclear", []),
    )
    lines = [f"{number:>5} {what}{_first_names(named)}" for number, what, named in counts]
    said = [plan.sentence, *([plan.rollover.sentence] if plan.rollover else [])]
    return [*said, *lines, *_conflict_lines(plan), *(f"      - {sentence}" for sentence in plan.unclear)]


def _conflict_lines(plan: ImportPlan) -> list[str]:
    """What the list says otherwise than the librarian typed; a line only if there is any."""
    if not plan.conflicts:
        return []
    kept = [
        f"{c.person.display} ({', '.join(_conflict(c, name) for name in c.conflicts)})"
        for c in plan.conflicts
    ]
    return [f"{len(plan.conflicts):>5} kept as you typed it{_first_names(kept)}"]


def _conflict(change: PersonChange, name: str) -> str:
    """`homeroom 14, not 12`: what the librarian typed, and what the list says."""
    return f"{name} {_text(getattr(change.person, name))}, not {_text(change.conflicts[name])}"


def _first_names(named: Sequence[str]) -> str:
    if not named:
        return ""
    more = f" and {len(named) - NAMES} more" if len(named) > NAMES else ""
    return f": {', '.join(named[:NAMES])}{more}"


def _change(change: PersonChange) -> str:
    """`Maya Chen (homeroom 12 → 14)`; of a photo only that it is new."""
    fields = change.fields.items()
    return f"{change.person.display} ({', '.join(_field(change, name, value) for name, value in fields)})"


def _field(change: PersonChange, name: str, value: Any) -> str:
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
