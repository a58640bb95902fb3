"""Settings as earlier versions kept them: strings under a dotted name, in the table `choices`.

They are read until a subject is changed; from then on its own document counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, TypeVar

import msgspec

from namecards.core.days import parse_days_off
from namecards.store.database import Database
from namecards.store.documents import Fields
from namecards.store.values import BadValue

T = TypeVar("T")
Strings = Mapping[str, str]


def _plan(strings: Strings) -> Fields:
    return _drop_empty(
        first_day=strings.get("plan.day"),
        minutes=strings.get("plan.minutes"),
        off=_words(strings.get("plan.off")),
        spans=[span.split("..") for span in _words(strings.get("plan.spans"))],
        since=strings.get("plan.since"),
    )


def _timetable(strings: Strings) -> Fields:
    off = parse_days_off(strings.get("timetable.off", "sat sun"), date.min)
    week, cycle = _words(strings.get("timetable.week")), _words(strings.get("timetable.cycle"))
    return _drop_empty(
        off=off[0] if off else strings["timetable.off"],
        spans=off[1] if off else None,
        letter=dict(zip(("on", "week"), week, strict=False)) if week else None,
        cycle=dict(zip(("on", "day", "length"), cycle, strict=False)) if cycle else None,
    )


OLD_CHOICES: Mapping[str, Callable[[Strings], Fields]] = {
    "plan": _plan,
    "drill": lambda strings: {
        name: strings[f"drill.{name}"] == "yes" for name in old_names(strings, "drill.")
    },
    "timetable": _timetable,
    "desk": lambda strings: _drop_empty(names_at_once=_parse_yes(strings.get("desk.at-once"))),
    "lists": lambda strings: _drop_empty(quiet_days=strings.get("lists.quiet")),
    "import": lambda strings: _drop_empty(
        recent=[*filter(None, strings.get("import.recent", "").split("\n"))]
    ),
    "notes": lambda strings: _drop_empty(safeguarding_shown=_parse_yes(strings.get("notes.safeguarded"))),
    "print": lambda strings: _drop_empty(
        kind=strings.get("print.kind"), stock=strings.get("print.stock"), printer=strings.get("print.printer")
    ),
}
"""What the old strings say, by the id of the document that takes their place."""


def old_json(documents: Database, name: str, kind: type[T]) -> T | None:
    """Return the JSON value of an old choice; None if there is none, or it can't be read: then a problem."""
    text = documents.strings().get(name, "")
    try:
        return msgspec.json.decode(text, type=kind) if text else None
    except (msgspec.DecodeError, RecursionError):
        documents.problems.add(BadValue("choices", name))
        return None


def old_names(strings: Strings, prefix: str) -> Iterator[str]:
    """Yield the rest of each old name that begins with a prefix."""
    return filter(None, (name.removeprefix(prefix) for name in strings if name.startswith(prefix)))


def _drop_empty(**fields: Any) -> Fields:
    """The fields with a value; the others keep their defaults."""
    return {name: value for name, value in fields.items() if value not in (None, "", [], ())}


def _parse_yes(text: str | None) -> bool | None:
    return None if text is None else text == "yes"


def _words(text: str | None) -> list[str]:
    return (text or "").split()
