"""Describe what a list changes of one person, and what stays, in a few words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from namecards.importing.changes import PersonChange

_WORDS = {"ids": "number", "given": "first name", "family": "last name", "preferred": "goes by"}
"""Fields whose names are not the user's words."""
REFUSED = {"no_photo": "photos", "never_print": "to be printed", "no_notes": "notes"}
"""What is refused with each limit."""


def describe_change(change: PersonChange) -> str:
    """Return `Maya Chen (homeroom 12 → 14)`; of a photo only that it is new, of archiving nothing."""
    fields = change.fields.items()
    parts = [
        _describe_field(change, name, value) for name, value in fields if (name, value) != ("active", False)
    ]
    parts = list(filter(None, parts))
    return f"{change.person.display} ({', '.join(parts)})" if parts else change.person.display


def describe_conflicts(change: PersonChange) -> str:
    """Return `Maya Chen (homeroom 14, not 12)`: the librarian's values, then the list's."""
    parts = (_describe_conflict(change, *each) for each in change.conflicts.items())
    return f"{change.person.display} ({', '.join(parts)})"


def ended_marks(change: PersonChange) -> tuple[str, ...]:
    """Return the fields that lists change again: the list says what was typed, or a new year began."""
    own = change.fields.get("own", change.person.own)
    return tuple(name for name in change.person.own if name not in own)


def name_field(name: str) -> str:
    """Return the user's word for a field."""
    return _WORDS.get(name, name.replace("_", " "))


def _describe_conflict(change: PersonChange, name: str, listed: Any) -> str:
    ours = getattr(change.person, name)
    if name == "active":
        return "here, though the list marks them as left" if ours else "archived"
    if name == "photo":
        return "the photo that you chose"
    if name in REFUSED:
        return f"{_refusal(name, ours)}, though the list says otherwise"
    return f"{name_field(name)} {_text(ours)}, not {_text(listed)}"


def _describe_field(change: PersonChange, name: str, value: Any) -> str:
    before = getattr(change.person, name)
    if name == "photo":
        return "new photo" if before else "a photo"
    if name == "active":
        return "comes back"
    if name in REFUSED:
        return _refusal(name, value)
    if name == "own":
        if "active" in value and "active" not in before:
            return "stays here"
        same = [name_field(each) for each in ended_marks(change) if _is_confirmed(change, each)]
        if not same and "active" in ended_marks(change) and len(change.fields) == 1:
            return "still here, as you typed"
        return f"{' and '.join(same)} as you typed" if same else ""
    return f"{name_field(name)} {_text(before)} → {_text(value)}"


def _refusal(name: str, is_refused: bool) -> str:
    return f"{'refuses' if is_refused else 'does not refuse'} {REFUSED[name]}"


def _is_confirmed(change: PersonChange, name: str) -> bool:
    """Whether the list says what was typed; being here is no news."""
    return name not in change.fields and name not in ("active", "photo")


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Iterable) and not isinstance(value, str):
        return "; ".join(map(str, value)) or "none"
    return str(value) or "none"
