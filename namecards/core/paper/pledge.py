"""What a library promises to those it serves: at most seven lines that say "We will …"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from namecards.core.days import format_day

MAX_LETTERS = 90
"""How long a line can be and still be read from across a room."""


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask oneself, and a line that could answer it."""

    ask: str
    example: str


QUESTIONS = (
    Question("Whom do we serve?", "serve every student, family and colleague of this school"),
    Question("What may they count on?", "greet you by name and make time for you"),
    Question("How do we answer?", "answer every question by the next school day"),
    Question("What do we do when we cannot help?", "tell you why, and take you to somebody who can"),
    Question("How do we ask for feedback?", "ask you each term what to do better, and tell you what we did"),
    Question("What else?", "keep a quiet corner for whoever needs one"),
    Question("What else?", "choose new books together with you"),
)
"""The questions that lead to a pledge (users.md 6.3); a line each, so seven lines at most."""

_BEGINNING = r"(?i)^(?:we\s+will|we['’]ll|will)\b[\s:…]*"
_NEGATIVE = (
    r"(?i)\b(?:no|not|never|none|nobody|nothing|cannot|without|refuse|forbid|ban|stop|avoid|\w+n['’]t)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """The lines as they were typed, in the order of `QUESTIONS`, and when to look at them again."""

    id: str = "pledge"
    lines: tuple[str, ...] = ("",) * len(QUESTIONS)
    """What follows "We will"; empty where a question was not answered."""
    review: date | None = None

    @property
    def promises(self) -> tuple[str, ...]:
        """Whole sentences: `We will greet you by name.`"""
        return tuple(f"We will {line}{'' if line[-1] in '!?' else '.'}" for line in self.lines if line)

    def with_line(self, number: int, typed: str) -> Pledge:
        """With another line for one of the questions."""
        lines = (*self.lines, *Pledge().lines[len(self.lines) :])
        return replace(self, lines=(*lines[:number], tidy(typed), *lines[number + 1 :]))

    def is_due(self, today: date) -> bool:
        """Whether it is time to look at it again."""
        return self.review is not None and self.review <= today and bool(self.promises)


def tidy(typed: str) -> str:
    """What follows "We will", however it was typed: "We will greet you!" is "greet you!"."""
    line = re.sub(_BEGINNING, "", " ".join(typed.split()))[:MAX_LETTERS].rstrip(" .")
    first, second = line[:1], line[1:2]
    return first.lower() + line[1:] if second.islower() else line


def hint(typed: str) -> str:
    """A kind word about a line that says what will not be done; empty for every other line."""
    negative = re.search(_NEGATIVE, typed)
    if not negative:
        return ""
    return f"“{negative[0]}” says what you will not do. What will you do instead? That is easier to count on."


def as_text(pledge: Pledge, today: date) -> str:
    """The pledge for a web page or a letter."""
    lines = ["Our pledge to you", "", *(f"- {promise}" for promise in pledge.promises)]
    if pledge.review:
        lines += ["", f"We look at these lines again by {format_day(pledge.review, today)}."]
    return "\n".join(lines)
