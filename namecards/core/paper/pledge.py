"""The library's pledge: at most seven lines that begin "We will …"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from namecards.core.days import format_day

TITLE = "Our pledge to you"
FAR_LETTERS = 90
"""A longer line can't be read from across a room."""


@dataclass(frozen=True, slots=True)
class PledgeQuestion:
    """A question for the librarian, and an example of an answer."""

    ask: str
    example: str


QUESTIONS = (
    PledgeQuestion("Whom do we serve?", "serve every student, family and colleague of this school"),
    PledgeQuestion("What can they count on?", "greet you by name and make time for you"),
    PledgeQuestion("How do we answer?", "answer every question by the next school day"),
    PledgeQuestion("What do we do when we cannot help?", "tell you why, and take you to someone who can"),
    PledgeQuestion(
        "How do we ask for feedback?", "ask you each term what to do better, and tell you what we did"
    ),
    PledgeQuestion("What else?", "keep a quiet corner for everyone who needs one"),
    PledgeQuestion("What else?", "choose new books together with you"),
)
"""The questions that lead to a pledge, one for each line."""

_BEGINNING = r"(?i)^(?:we\s+will|we['’]ll|will)\b[\s:…]*"
_NEGATIVE = (
    r"(?i)\b(?:no|not|never|none|nobody|nothing|cannot|without|refuse|forbid|ban|stop|avoid|\w+n['’]t)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """The lines in the order of `QUESTIONS`, and the day to review them."""

    id: str = "pledge"
    lines: tuple[str, ...] = ("",) * len(QUESTIONS)
    """The words after "We will"; empty for a question without an answer."""
    review: date | None = None

    @property
    def promises(self) -> tuple[str, ...]:
        """Whole sentences: `We will greet you by name.`"""
        return tuple(f"We will {line}{'' if line[-1] in '!?' else '.'}" for line in self.lines if line)

    def with_line(self, number: int, typed: str) -> Pledge:
        """Replace the line of one question."""
        lines = (*self.lines, *Pledge().lines[len(self.lines) :])
        return replace(self, lines=(*lines[:number], tidy(typed), *lines[number + 1 :]))

    def is_due(self, today: date) -> bool:
        """Whether its review is due."""
        return self.review is not None and self.review <= today and bool(self.promises)


def tidy(typed: str) -> str:
    """Reduce a typed line to the words after "We will": "We will greet you!" is "greet you!"."""
    line = re.sub(_BEGINNING, "", " ".join(typed.split())).rstrip(" .")
    first, second = line[:1], line[1:2]
    return first.lower() + line[1:] if second.islower() else line


def hint(typed: str) -> str:
    """Suggest a positive line in place of a negative one, or a shorter line; empty for every other line."""
    if negative := re.search(_NEGATIVE, typed):
        return f"“{negative[0]}” says what you won't do. What will you do instead? People can count on that."
    letters = len(tidy(typed))
    is_long = letters > FAR_LETTERS
    return f"{letters} letters. To be read from afar, use {FAR_LETTERS} or fewer." if is_long else ""


def as_text(pledge: Pledge, today: date) -> str:
    """Write the pledge out for a web page or a letter."""
    lines = [TITLE, "", *(f"- {promise}" for promise in pledge.promises)]
    if pledge.review:
        lines += ["", review_line(pledge, today)]
    return "\n".join(lines)


def review_line(pledge: Pledge, today: date) -> str:
    """The last line: when the library reviews the pledge; empty without a date."""
    return f"We will review this pledge by {format_day(pledge.review, today)}." if pledge.review else ""
