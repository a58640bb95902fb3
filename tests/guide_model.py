"""The guide's section "What comes back at a visit" as a model, written from its words, not from the program.

It is slow and plain on purpose: every question is answered by going through all that ever happened.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

VISITS_UNTIL_OLDER = 3
DAYS_UNTIL_OLDER = 60
DAYS_UNTIL_LIKED_IT = 14
DAYS_UNTIL_TITLE_GOES = 60


@dataclass
class Line:
    """One note as the librarian remembers it."""

    text: str
    kind: str
    said: date
    written: int
    """The place among all lines ever written; notes of one line share it."""
    place: int = 0
    """The place within its line."""
    day: date | None = None
    star: bool = False
    marked: bool = False
    """F4 was pressed."""
    decided: bool = False
    told: bool = False
    """What became of it was told, or whether it helped was asked."""
    undone: bool = False

    @property
    def has_outcome(self) -> bool:
        """Whether an idea was decided and nobody told them yet."""
        return self.kind == "idea" and self.decided and not self.told


@dataclass
class Came:
    """A greeting or a visit that was saved."""

    day: date
    undone: bool = False


@dataclass
class Expected:
    """What the guide says of one person on one day."""

    on_screen: list[str]
    older: set[str]
    later: set[str]


@dataclass
class Guide:
    """One person's notes and visits."""

    lines: list[Line] = field(default_factory=list)
    came: list[Came] = field(default_factory=list)
    seen: list[tuple[date, str]] = field(default_factory=list)
    """Each line that was wholly in sight at a visit, with the day."""

    def expected(self, today: date) -> Expected:
        """Say what comes back today, in order, and what waits."""
        there = [line for line in self.lines if not line.undone and (not line.marked or line.has_outcome)]
        there = [line for line in there if not self._title_is_gone(line, today)]
        newest = sorted(there, key=lambda line: line.place)
        newest.sort(key=lambda line: (line.said, line.written), reverse=True)
        later = [line for line in newest if self._waits_for_its_day(line, today)]
        left = [line for line in newest if line not in later]
        on_screen: list[Line] = []

        def next_come(some: list[Line]) -> None:
            on_screen.extend(some)
            for line in some:
                left.remove(line)

        def by_day(some: list[Line]) -> list[Line]:
            return sorted(some, key=lambda line: line.day or date.max)

        # 1. promises that are overdue, the longest overdue first
        next_come(by_day([n for n in left if n.kind == "promise" and n.day is not None and n.day < today]))
        # 2. every other line whose day has come, the earliest day first
        next_come(by_day([n for n in left if n.day is not None and n.day <= today]))
        # 3. lines marked *, all of them
        next_come([n for n in left if n.star])
        # 4. the other promises: those with a day first, the earliest day first
        next_come(by_day([n for n in left if n.kind == "promise"]))
        # 5. questions
        next_come([n for n in left if n.kind == "question"])
        # 6. what became of their ideas, then whether a referral helped, then whether they liked a book
        next_come([n for n in left if n.has_outcome])
        next_come([n for n in left if n.kind == "referral" and n.said < today])
        next_come([n for n in left if n.kind == "recommendation"])
        # 7. plain notes, which take turns: on screen at the fewest visits first, then the older ones
        older = [line for line in left if self._is_older(line, today)]
        turns = [line for line in left if line not in older]
        turns.sort(key=lambda n: (self._visits_with(n, today), n.said, n.written, n.place))
        next_come(turns)
        return Expected([n.text for n in on_screen], {n.text for n in older}, {n.text for n in later})

    def _waits_for_its_day(self, line: Line, today: date) -> bool:
        """A promise shows before its day, too, and the outcome of an idea at the next visit."""
        day = line.day
        if line.kind == "recommendation":
            last = line.said + timedelta(days=DAYS_UNTIL_TITLE_GOES)
            day = min(day, last) if day else line.said + timedelta(days=DAYS_UNTIL_LIKED_IT)
        has_day = day is not None and day > today
        return has_day and line.kind != "promise" and not line.has_outcome

    def _title_is_gone(self, line: Line, today: date) -> bool:
        return line.kind == "recommendation" and line.said + timedelta(days=DAYS_UNTIL_TITLE_GOES) < today

    def _is_older(self, line: Line, today: date) -> bool:
        said_long_ago = line.said + timedelta(days=DAYS_UNTIL_OLDER) < today
        return said_long_ago or self._visits_with(line, today) >= VISITS_UNTIL_OLDER

    def _visits_with(self, line: Line, today: date) -> int:
        """At how many earlier visits a line was on screen; a visit is a day."""
        days = {day for day, text in self.seen if text == line.text and day < today}
        return len({day for day in days if self._is_visit(day)})

    def _is_visit(self, day: date) -> bool:
        said = any(line.said == day and not line.undone for line in self.lines)
        return said or any(came.day == day and not came.undone for came in self.came)
