"""The user's settings: one frozen dataclass a subject, stored as one document each.

To add one: a field here, with its default; in `DrillSettings` also four sentences for the settings screen.
"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any, ClassVar, Literal

from namecards.core.days import Span

LONGEST_SESSION = 240
"""Minutes a day."""
QUIET_DAYS = (14, 30, 60, 90)
"""Days without a visit after which somebody is on the list "Not lately"; the user chooses."""
Week = Literal["A", "B", ""]


def _yes_or_no(default: bool, title: str, meaning: str, yes: str, no: str) -> Any:
    """Make a field with the texts of the settings screen: title, meaning, and the effect of yes and of no."""
    return field(default=default, metadata={"title": title, "meaning": meaning, "yes": yes, "no": no})


def _checked_field(default: object, check: Callable[[Any], bool]) -> Any:
    """A field that falls back to its default if the stored value is impossible."""
    return field(default=default, metadata={"possible": check})


def _is_near(day: date | None) -> bool:
    """Whether a day is in this century; any other is a damaged value."""
    return day is None or 2000 <= day.year < 2100


def _is_base64(text: str) -> bool:
    with suppress(ValueError):
        b64decode(text, validate=True)
        return True
    return False


def _leaves_a_weekday(off: tuple[int, ...]) -> bool:
    return set(off) < set(range(7))


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A document that the user chose; its changes are in the history."""

    TABLE: ClassVar[str] = "settings"
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillSettings(Setting):
    """The settings of every drill."""

    id: str = "drill"
    fast: bool = _yes_or_no(
        False,
        "Say the name instead of typing it",
        "Two keys: knew it and forgot it. Faster, but a little less certain.",
        "Who is this? Say the name, press Space to see it, then k: I knew it, or f: I forgot.",
        "Who is this? Type the name, then Enter.",
    )
    guess: bool = _yes_or_no(
        False,
        "Guess a new face first",
        "Before you see the name. A guess is never scored.",
        "A new face: who could this be? After your guess you see the name.",
        "A new face comes with its name. Say it aloud, then Enter.",
    )
    flash: bool = _yes_or_no(
        True,
        "Show the right name again",
        "Beside the next face, so you don't have to stop.",
        "The next face, and beside it: ✓ and the name that you just knew.",
        "The next face alone.",
    )
    four: bool = _yes_or_no(
        False,
        "Four ratings",
        "When you say names: h for hard and e for easy, beside knew and forgot.",
        "f forgot · h hard · k knew · e easy",
        "f forgot · k knew",
    )
    seats: bool = _yes_or_no(
        False,
        "Ask by class and seat",
        "Where no photo can be shown. It isn't counted as knowing the face.",
        "Who sits in Room 12, seat 3? Also asked of people without a photo.",
        "People without a photo are left out, and counted beside the face.",
    )
    pick: bool = _yes_or_no(
        False,
        "Pick new faces first",
        "An easier start: after the first look, choose each face among several.",
        "After the first look you see the name and several faces: press the number of the right one.",
        "After the first look you see the face, and type its name.",
    )
    faces: bool = _yes_or_no(
        True,
        "Ask for faces too",
        "You see a name you've known for a week, and pick the face.",
        "Now and then you see the name and several faces: press the number of the right one.",
        "You always see the face, and give its name.",
    )


def describe_choice(id: str, changed: Mapping[str, object]) -> str:
    """Name what was chosen: " – Four ratings: yes"; empty for settings without titles.

    A field whose value is None is the default again.
    """
    titled = [each for each in fields(DrillSettings) if each.name in changed and "title" in each.metadata]
    values = [each.default if changed[each.name] is None else changed[each.name] for each in titled]
    chosen = (
        f"{each.metadata['title']}: {'yes' if value else 'no'}"
        for each, value in zip(titled, values, strict=True)
    )
    return f" – {', '.join(chosen)}" if titled and id == DrillSettings().id else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskSettings(Setting):
    """The settings of the desk."""

    id: str = "desk"
    names_at_once: bool = False
    """Whether to show the name at once, without asking for it first."""
    hide_after: int = _checked_field(3, lambda minutes: 0 <= minutes <= LONGEST_SESSION)
    """Minutes without a key until everything is hidden; 0: never."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSettings(Setting):
    """The settings of the lists."""

    id: str = "lists"
    quiet_days: int = _checked_field(QUIET_DAYS[1], lambda days: days in QUIET_DAYS)
    """Days without a visit after which somebody is on the list "Not lately"."""


@dataclass(frozen=True, slots=True)
class ChangedForecast:
    """The forecast of a plan when it was changed on a later day."""

    day: date
    known: int
    low: int
    high: int
    total: int = 0
    """Of so many names; 0: it was saved by an older version."""


@dataclass(frozen=True, slots=True)
class SavedForecast:
    """The forecast of a plan when it was first saved, beside the one after its last change."""

    day: date
    begun: date
    """When a plan for this day was first saved."""
    known: int
    low: int
    high: int
    changed: ChangedForecast | None = None
    total: int = 0
    """Of so many names; 0: it was saved by an older version."""


@dataclass(frozen=True, slots=True)
class PlanOutcome:
    """The outcome of a plan; it names nobody."""

    day: date
    """The last day that names were needed."""
    foretold: SavedForecast
    reached: int
    total: int
    minutes: int
    """Of practice in all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LibrarySettings(Setting):
    """The library as posters, badges and cards show it."""

    id: str = "library"
    name: str = ""
    """The heading of cards that have none of their own, and in the footer of pages."""
    logo: str = ""
    """The path that its image was read from; empty for none."""
    picture: str = _checked_field("", _is_base64)
    """The image as a PNG in base64: it is there on every computer, and when the file was moved."""
    accent: str = _checked_field("", lambda colour: re.fullmatch("(#[0-9a-f]{6})?", colour) is not None)
    """The colour of lines and headings, such as #1f5fa8; empty for black."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSettings(Setting):
    """The plan for the first day of school, without the first days of single classes."""

    id: str = "plan"
    first_day: date | None = _checked_field(None, _is_near)
    minutes: int = _checked_field(15, lambda minutes: 0 < minutes <= LONGEST_SESSION)
    off: tuple[int, ...] = _checked_field((), _leaves_a_weekday)
    spans: tuple[Span, ...] = ()
    since: date | None = _checked_field(None, _is_near)
    foretold: SavedForecast | None = None
    past: tuple[PlanOutcome, ...] = ()
    """What earlier plans came to, oldest first."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A day in a week that is known to be A or B."""

    on: date
    week: Week


@dataclass(frozen=True, slots=True)
class Cycle:
    """A known day of the cycle, and the cycle's length."""

    on: date
    day: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TimetableSettings(Setting):
    """A known week letter and cycle day, and the days without school."""

    id: str = "timetable"
    letter: Letter | None = None
    cycle: Cycle | None = _checked_field(
        None, lambda cycle: cycle is None or (0 < cycle.day <= cycle.length and _is_near(cycle.on))
    )
    off: tuple[int, ...] = _checked_field((5, 6), _leaves_a_weekday)
    spans: tuple[Span, ...] = ()
