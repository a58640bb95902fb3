"""What the user chose once, as typed values: one frozen dataclass a subject, kept as one document each.

To add a setting: a field here, with its default; in `DrillSettings` also its two sentences, from which the
settings screen makes its line.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from namecards.core.days import Span

LONGEST_SESSION = 240
"""Minutes a day."""
QUIET_DAYS = (14, 30, 60, 90)
"""Days without a visit after which somebody is on the list "Not lately"; the user chooses."""
Week = Literal["A", "B", ""]


def _line(title: str, meaning: str) -> dict[str, str]:
    """The two sentences that the settings screen shows for a yes-or-no setting."""
    return {"title": title, "meaning": meaning}


def _possible(check: Callable[[Any], bool]) -> dict[str, Callable[[Any], bool]]:
    """Metadata of a field that falls back to its default if what is stored cannot be true."""
    return {"possible": check}


def _is_near(day: date | None) -> bool:
    """Whether a day is in this century; one far away is damaged."""
    return day is None or 2000 <= day.year < 2100


def _leaves_a_weekday(off: tuple[int, ...]) -> bool:
    return set(off) < set(range(7))


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillSettings:
    """How every drill asks."""

    id: str = "drill"
    fast: bool = field(
        default=False,
        metadata=_line(
            "Say the name instead of typing it",
            "Two keys: knew it and forgot it. Faster, a little less sure.",
        ),
    )
    guess: bool = field(
        default=False,
        metadata=_line("Guess a new face first", "Before you see the name. A guess is never scored."),
    )
    flash: bool = field(
        default=True,
        metadata=_line("Show the right name again", "Beside the next face, so that you don't have to stop."),
    )
    four: bool = field(
        default=False,
        metadata=_line(
            "Four ratings", "When you say names: h for hard and e for easy, beside knew and forgot."
        ),
    )
    faces: bool = field(
        default=True,
        metadata=_line(
            "Ask for faces, too", "You see a name and picture the face, once you've known it for a week."
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskSettings:
    """How the desk works."""

    id: str = "desk"
    names_at_once: bool = False
    """Show the name at once, without asking for it first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSettings:
    """How the lists are made."""

    id: str = "lists"
    quiet_days: int = field(default=QUIET_DAYS[1], metadata=_possible(lambda days: days in QUIET_DAYS))
    """Days without a visit after which somebody is on the list "Not lately"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSettings:
    """The plan for the first day of school, without the days of single classes."""

    id: str = "plan"
    first_day: date | None = field(default=None, metadata=_possible(_is_near))
    minutes: int = field(default=15, metadata=_possible(lambda minutes: 0 < minutes <= LONGEST_SESSION))
    off: tuple[int, ...] = field(default=(), metadata=_possible(_leaves_a_weekday))
    spans: tuple[Span, ...] = ()
    since: date | None = field(default=None, metadata=_possible(_is_near))


@dataclass(frozen=True, slots=True)
class Letter:
    """A day in a week of which it is known whether it is A or B."""

    on: date
    week: Week


@dataclass(frozen=True, slots=True)
class Cycle:
    """A day of which it is known which day of the cycle it is, and how many days the cycle has."""

    on: date
    day: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TimetableSettings:
    """Which week or cycle day it is, and the days without school."""

    id: str = "timetable"
    letter: Letter | None = None
    cycle: Cycle | None = field(
        default=None,
        metadata=_possible(
            lambda cycle: cycle is None or (0 < cycle.day <= cycle.length and _is_near(cycle.on))
        ),
    )
    off: tuple[int, ...] = field(default=(5, 6), metadata=_possible(_leaves_a_weekday))
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportMemory:
    """What the import screen offers again."""

    id: str = "import"
    recent: tuple[str, ...] = ()
    """The paths of the last imports, the newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintMemory:
    """What the print screen begins with."""

    id: str = "print"
    kind: str = ""
    stock: str = ""
    printer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteMemory:
    """What was already said about notes."""

    id: str = "notes"
    safeguarding_shown: bool = False
    """Whether the note line has said where disclosures of harm belong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindMemory:
    """How one kind was printed the last time."""

    id: str
    """The kind's key."""
    stock: str = ""
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedCard:
    """That somebody's card of a kind was made."""

    id: str
    """The kind's key and the person's id, with a blank between them."""
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMemory:
    """What the columns of lists with the same titles hold."""

    id: str
    """The signature of the titles."""
    meanings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyMemory:
    """Which columns of a form hold the idea and the name."""

    id: str
    """The form's signature."""
    idea: str = ""
    name: str | None = None
    """None: as the titles say; empty: nobody is asked who they are."""
