"""Random histories of visits and notes, lived by the program and by the model of the guide.

Two computers share the folder. A long run: `python tests/guide_histories.py 10000`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from guide_model import Came, Expected, Guide, Line

from namecards.collection import Collection
from namecards.core.changes import Change
from namecards.core.desk.brief import Brief, FollowUp
from namecards.core.desk.notes import Note
from namecards.core.errors import ChangedSince, NothingToUndo, ReviewedSince
from namecards.core.people import Person
from namecards.store.home import Home

TOGETHER = 25
"""How many people live their histories in one collection, at the same time."""
STEPS = 14
SIGNS = {"note": "", "promise": "!", "question": "?", "idea": "+", "referral": ">", "recommendation": "="}
OFTEN = ("note", "note", "note", "note", "promise", "question", "idea", "referral", "recommendation")


@dataclass
class Score:
    """How many histories, how many looks at somebody, and what differed."""

    histories: int = 0
    looks: int = 0
    lines: int = 0
    hidden: int = 0
    """Lines that wait and were neither on the list nor counted."""
    differences: list[str] = field(default_factory=list)


@dataclass
class Life:
    """One person, in the program and in the model."""

    person: Person
    guide: Guide = field(default_factory=Guide)
    undo: list[tuple[Change[Any], Callable[[], None]]] = field(default_factory=list)
    """The changes so far, each with what its undo means to the model."""


class School:
    """A desk and a laptop on one folder."""

    def __init__(self, folder: Path, dice: Random) -> None:
        self.now = datetime(2026, 8, 24, 12, tzinfo=UTC)
        self.dice = dice
        homes = [Home(folder / "data", folder / name) for name in ("desk", "laptop")]
        self.computers = [Collection(home, lambda: self.now, dice) for home in homes]
        first = self.computers[0].people
        self.lives = [
            Life(first.add(Person(id=f"p{n}", given=f"Student{n}", family="Test")).value)
            for n in range(TOGETHER)
        ]
        self.computers[1].refresh()
        self.count = 0

    @property
    def today(self) -> date:
        return self.now.date()

    def live(self, score: Score) -> None:
        """Let everybody live one history."""
        computer = self.computers[0]
        for _ in range(STEPS):
            self.now += timedelta(days=self.dice.choice((0, 0, 1, 1, 2, 5, 9, 30)))
            for life in self.lives:
                self.now += timedelta(seconds=20)
                computer, before = self.dice.choice(self.computers), computer
                if computer is not before:
                    computer.refresh()
                self.dice.choice((self.note, self.note, self.visit, self.visit, self.visit, self.other))(
                    computer, life, score
                )
                if (seldom := self.dice.random()) < 0.25:  # she goes home
                    computer.desk.waiting(), computer.memory.chances()
                if seldom < 0.05:
                    score.differences += self.kept_wrong(computer)
        score.histories += len(self.lives)

    def kept_wrong(self, computer: Collection) -> Iterator[str]:
        """Name what a computer found anew only in part, and a program that opens now finds otherwise."""
        opened = Collection(computer.home, lambda: self.now, Random(0))
        if computer.desk.waiting() != opened.desk.waiting():
            yield f"{self.now}: what waits"
        if computer.memory.chances() != opened.memory.chances():
            yield f"{self.now}: the chances"

    def note(self, computer: Collection, life: Life, score: Score) -> None:
        """Something was said; sometimes it is written a day later."""
        dice, texts, lines = self.dice, [], list[Line]()
        late = dice.random() < 0.1
        self.count += 1
        for place in range(dice.choice((1, 1, 2, 3))):
            kind = dice.choice(OFTEN[place and 4 :])  # after a comma a plain note has no sign to begin it
            ahead = dice.choice((0, 1, 2, 6, 20)) if dice.random() < 0.3 else None
            day = None if ahead is None else self.today + timedelta(days=ahead)
            star = dice.random() < 0.1
            text = f"line{self.count}x{place}"
            texts.append(f"{SIGNS[kind]}{'*' * star}{text}{f' @{day.isoformat()}' if day else ''}")
            said = self.today - timedelta(days=late)
            lines.append(Line(text, kind, said, self.count, place, day, star))
        change = computer.notes.add(life.person, f"{'yesterday: ' * late}{', '.join(texts)}")
        life.guide.lines += lines

        def undo() -> None:
            for line in lines:
                line.undone = True

        life.undo.append((change, undo))

    def visit(self, computer: Collection, life: Life, score: Score) -> None:
        """They walk in, or are only looked up; a part of the list is in sight."""
        brief = computer.desk.brief(life.person)
        expected = life.guide.expected(self.today)
        names = {note.id: note.text for note in computer.notes.about(life.person)}
        compare(score, brief, expected, names, life.person.given)
        saved = self.dice.choice(("greeting", "visit", "note", "looked up"))
        in_sight = self.dice.choice((1, 2, 3, 5, 99))
        shown = brief.items[:in_sight]
        if saved == "looked up":
            return
        if saved == "note":
            self.note(computer, life, score)
        else:
            self._come(computer, life, greets=saved == "greeting")
        computer.desk.record_shown(life.person, [note for note in brief.plain if note in shown])
        life.guide.seen += [(self.today, text) for text in expected.on_screen[:in_sight]]

    def _come(self, computer: Collection, life: Life, greets: bool) -> None:
        first = not computer.desk.is_here_today(life.person)
        if greets:
            change = computer.desk.greet(life.person, knew=self.dice.random() < 0.7)
        else:
            change = computer.desk.record_visit(life.person)
        if first:
            came = Came(self.today)
            life.guide.came.append(came)
            life.undo.append((change, lambda: setattr(came, "undone", True)))

    def other(self, computer: Collection, life: Life, score: Score) -> None:
        """F4 on a line, a decision about an idea, or an undo of anything."""
        self.dice.choice((self._mark, self._decide, self._undo))(computer, life)

    def _mark(self, computer: Collection, life: Life) -> None:
        brief = computer.desk.brief(life.person)
        if not brief.items:
            return
        item = self.dice.choice(brief.items)
        notes = {note.id: note.text for note in computer.notes.about(life.person)}
        (line,) = (n for n in life.guide.lines if n.text == name_of(item, notes))
        line.marked = True
        if isinstance(item, FollowUp):
            line.told = True
            computer.desk.mark_told(item)
        else:
            computer.notes.mark_used(item)

    def _decide(self, computer: Collection, life: Life) -> None:
        theirs = [idea for idea in computer.ideas.all() if idea.note.person == life.person.id]
        new = [idea for idea in theirs if idea.outcome.decision == "new"]
        if new:
            idea = self.dice.choice(new)
            computer.ideas.decide(idea, self.dice.choice(("doing", "done")), "soon")
            (line,) = (n for n in life.guide.lines if n.text == idea.note.text)
            line.decided = True

    def _undo(self, computer: Collection, life: Life) -> None:
        if life.undo:
            change, undo = life.undo.pop(self.dice.randrange(len(life.undo)))
            try:
                computer.undo(change)
            except (ChangedSince, NothingToUndo, ReviewedSince):
                return  # the program says so, and nothing changes
            undo()


def name_of(item: Note | FollowUp, notes: Mapping[str, str]) -> str:
    """Name a line of the list by the note it comes from."""
    return notes[item.note] if isinstance(item, FollowUp) else item.text


def compare(score: Score, brief: Brief, expected: Expected, notes: Mapping[str, str], who: str) -> None:
    """Note down where the program and the guide differ."""
    listed = [name_of(item, notes) for item in brief.items]
    older, later = ({note.text for note in some} for some in (brief.older, brief.later))
    score.looks += 1
    score.lines += len(expected.on_screen)
    waiting = {*expected.on_screen, *expected.older, *expected.later}
    score.hidden += len(waiting - {*listed, *older, *later})
    for what, ours, guide in (
        ("on screen", listed, expected.on_screen),
        ("older", older, expected.older),
        ("later", later, expected.later),
    ):
        if ours != guide:
            score.differences.append(f"{who}, {what}: {ours}, the guide: {guide}")


def run(histories: int, seed: int = 1) -> Iterator[Score]:
    """Live so many histories; yield the score so far, again and again."""
    score = Score()
    while score.histories < histories:
        with TemporaryDirectory() as folder:
            School(Path(folder), Random(f"{seed} {score.histories}")).live(score)
        yield score


def main() -> int:
    """Run as many histories as asked for, and print the score."""
    *_, score = run(int(sys.argv[1]))
    print(
        f"{score.histories} histories, {score.looks} looks, {score.lines} lines on screen: "
        f"{len(score.differences)} differences, {score.hidden} hidden and not counted"
    )
    print("\n".join(score.differences[:5]))
    return bool(score.differences)


if __name__ == "__main__":
    sys.exit(main())
