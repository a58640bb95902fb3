"""Two school days at the desk, by keys in the real program: classes, scans, a second shell and computer.

Whoever types keeps a book of what was typed; at the end the data of both computers must say the same: nothing
misfiled, lost or doubled. The whole: `python tests/school_days.py`, with screens to look at: `--look FOLDER`.
"""

from __future__ import annotations

import argparse
import csv
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from test_terminal import Terminal

from namecards.collection import Collection
from namecards.core.desk.notes import Visit, all_visits
from namecards.store.home import home_at

PROGRAM = """
import os
from datetime import datetime, timedelta
from namecards import cli, collection
ahead = timedelta(seconds=float(os.environ["AHEAD"]))
collection.Collection.__init__.__defaults__ = (lambda: datetime.now().astimezone() + ahead, None)
cli.main()
"""
"""`namecards` on a day that is passed in."""
DAYS = (date(2026, 10, 5), date(2026, 10, 6))
"""A Monday and a Tuesday."""
FRIDAY = date(2026, 10, 9)
SIZES = {"80x24": (80, 24), "120x40": (120, 40)}
ROOMS = ("11", "12", "14")
GIVEN = [
    *("Amara", "Björn", "Chidi", "Dalia", "Emeka", "Farid", "Greta", "Hodan"),
    *("Ines", "José", "Kenji", "Leila", "Mateo", "Noor", "Otis", "Priya"),
]
FAMILY = ("Adeyemi", "Brandt", "Costa", "O'Brien")
ODD = (("Will", "Baxter"), ("May", "Lin"), ("Grace", "Park"), ("Lena", "Maier"), ("Mia", "Rossi"))
"""Common words, and in each room the same names: two Lena Maiers can only be told apart by the room."""
ENTER, ESC, F2, F3, F4, CTRL_Q = "\r", "\x1b", "\x1bOQ", "\x1bOR", "\x1bOS", "\x11"
BOOK = "9780306406157"
WAYS = 13
"""The things that happen at a desk. Eight visits a day have each at least once."""


@dataclass(frozen=True)
class Pupil:
    """Somebody on the office's list."""

    given: str
    family: str
    room: str
    number: str

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}"

    @property
    def address(self) -> str:
        """What only they answer to."""
        return f"{self.name} {self.room}" if (self.given, self.family) in ODD else self.name


def pupils() -> list[Pupil]:
    """Three classes of 24, 23 and 32."""
    names = list(product(GIVEN, FAMILY))
    names += [name for name in ODD for _ in ROOMS]
    return [
        Pupil(given, family, ROOMS[number % 3], str(639000 + number))
        for number, (given, family) in enumerate(names)
    ]


@dataclass
class Said:
    """What the program must make of what was typed."""

    notes: Counter[tuple[str, str, str, bool, bool, date | None, date]] = field(default_factory=Counter)
    """The number of the pupil, kind, text, private, first next time, when it comes back, day."""
    came: set[tuple[str, date]] = field(default_factory=set)
    waiting: list[str] = field(default_factory=list)
    """The lines in the inbox."""


class Computer:
    """A computer with its own files and a home folder."""

    def __init__(self, folder: Path) -> None:
        self.home, self.state = folder / "home", folder / "state"
        clean = ("TEXTUAL", "NAMECARDS", "NO_COLOR")
        plain = {k: v for k, v in os.environ.items() if not k.startswith(clean)}
        terminal = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "TZ": "UTC"}
        own = {"NAMECARDS_HOME": str(self.home), "NAMECARDS_STATE": str(self.state), "AHEAD": "0"}
        self.env = plain | terminal | own

    def set_day(self, day: date) -> None:
        """Let the clock be half past eight on a day."""
        morning = datetime(day.year, day.month, day.day, 8, 30, tzinfo=UTC)
        self.env["AHEAD"] = str((morning - datetime.now(UTC)).total_seconds())

    def shell(self, *words: str, typed: str = "") -> str:
        """Run a command of `namecards`, as a second shell does."""
        command = [sys.executable, "-c", PROGRAM, *words]
        done = subprocess.run(command, env=self.env, input=typed, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def give(self, other: Computer) -> None:
        """Bring the files that this computer wrote to another, as a synced folder does."""
        for part in ("journal", "photos"):
            for path in (self.home / part).glob("*"):
                theirs = other.home / part / path.name
                if not theirs.exists() or theirs.stat().st_size < path.stat().st_size:
                    theirs.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy2(path, theirs.with_name(f".{path.name}.tmp"))
                    theirs.with_name(f".{path.name}.tmp").replace(theirs)


class Days:
    """The two days, and what was typed."""

    def __init__(self, folder: Path, sizes: Sequence[str], visits: int, look: Path | None = None) -> None:
        self.desk, self.office = Computer(folder / "desk"), Computer(folder / "office")
        self._sizes, self._visits, self._look = sizes, visits, look
        self._dice, self._pupils, self.said = Random(20261005), pupils(), Said()
        self._dice.shuffle(self._pupils)
        self._words = ("".join(letters) for letters in product("bdfgkl", "aeiou", "mnprst", "aeiou", "xz"))
        self._day = DAYS[0]
        self._terminal: Terminal
        self._shots = 0
        self.looked_up: Counter[str] = Counter()
        """Whether what was said on the first day was on the screen on the second, was counted, or neither."""

    def run(self) -> None:
        """Live both days."""
        self._import_list(self.desk.home.parent)
        for number, (day, size) in enumerate(zip(DAYS, self._sizes, strict=True)):
            self._day = day
            for computer in (self.desk, self.office):
                computer.set_day(day)
            terminal = Terminal([sys.executable, "-c", PROGRAM], self.desk.env, *SIZES[size])
            try:
                self._terminal = terminal
                self._live(number)
            finally:
                terminal.close()
        self.desk.give(self.office)

    def _import_list(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "office.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["Student Number", "First Name", "Last Name", "Homeroom", "Grade"])
            writer.writerows([p.number, p.given, p.family, p.room, "6"] for p in self._pupils)
        self.desk.set_day(DAYS[0])
        self.office.set_day(DAYS[0])
        self.desk.shell("import", str(path), "--yes")
        self.desk.give(self.office)

    def _live(self, number: int) -> None:
        if number:
            self._continue_the_note_of_yesterday()
        self._wait("namecards · home")
        if not number:
            for room in ROOMS:
                self._mark_a_class(room)
        self._press("d", "Who? Letters")
        ways = (
            *(self._by_name, self._by_letters, self._by_scan, self._scan_in_a_note, self._book_in_a_note),
            *(self._note_anywhere, self._scan_elsewhere, self._undo_a_mistake, self._discard),
            *(self._second_shell, self._second_computer, self._class_note, self._half_named),
        )
        assert len(ways) == WAYS
        queue = iter(self._pupils * 2)
        for each in range(self._visits):
            ways[(each + number * 5) % len(ways)](next(queue))
            if each % 3 == 0:
                self._look_at_the_screen(f"day{number + 1}-{each:02}")
        self._leave(number, next(queue))

    # What a librarian does

    def _by_name(self, pupil: Pupil) -> None:
        self._open(pupil)
        self._say(pupil)

    def _by_letters(self, pupil: Pupil) -> None:
        """The beginnings of both names, and the room."""
        self._press(f"{pupil.given[:-1].casefold()} {pupil.family[:-1].casefold()} {pupil.room}{ENTER}")
        self._named(pupil)
        self._say(pupil)

    def _by_scan(self, pupil: Pupil) -> None:
        self._scan(pupil)
        self._say(pupil)

    def _scan_in_a_note(self, pupil: Pupil) -> None:
        """The next card comes while a note is half typed: it is saved, and belongs to the one before."""
        other = self._other(pupil)
        word = self._word()
        self._open(pupil)
        self._press(f"lost the {word}", f"lost the {word}")
        self._expect(pupil, "note", f"lost the {word}")
        self._scan(other)
        self._say(other)

    def _book_in_a_note(self, pupil: Pupil) -> None:
        word = self._word()
        self._open(pupil)
        self._press(f"gave the {word} ", f"gave the {word}")
        self._rest()
        self._press(f"{BOOK}{ENTER}")
        self._wait_until(lambda text: "book" in text.replace(word, ""))
        assert BOOK not in self._terminal.text
        self._press(f"back{ENTER}", "Saved for")
        self._expect(pupil, "note", f"gave the {word} back")

    def _note_anywhere(self, pupil: Pupil) -> None:
        word = self._word()
        self._press(F2, "Enter saves, Esc closes")
        self._press(f"{pupil.address} draws a {word}{ENTER}", "Saved for")
        self._expect(pupil, "note", f"draws a {word}")

    def _scan_elsewhere(self, pupil: Pupil) -> None:
        """A card on the lists, on a class, over the menu, and back."""
        key, title = self._dice.choice([("l", "· lists"), ("v", "· class"), ("m", "Press a key")])
        self._press(ESC, "namecards · home")
        self._press(key, title)
        self._rest()
        self._scan(pupil)
        self._say(pupil, told="")
        self._press(ESC, "namecards · home")
        self._press("d", "Who? Letters")

    def _undo_a_mistake(self, pupil: Pupil) -> None:
        """A note for the wrong one of two is undone, and said for the right one."""
        other = self._other(pupil)
        word = self._word()
        self._open(pupil)
        self._press(f"won the {word}{ENTER}", "Saved for")
        self._press(F3, "Undone")
        self._open(other)
        self._press(f"won the {word}{ENTER}", "Saved for")
        self._expect(other, "note", f"won the {word}")

    def _discard(self, pupil: Pupil) -> None:
        """Looked up, something begun, and left: nothing was said, nobody came."""
        self._open(pupil)
        self._press("no matter", "no matter")
        self._press(ESC, "Not saved yet")
        self._press(ESC, "Who? Letters")

    def _second_shell(self, pupil: Pupil) -> None:
        """A note from a shell and a line from a pipe, while another one's note is half typed."""
        other = self._other(pupil)
        words = [self._word() for _ in range(4)]
        self._open(pupil)
        self._press(f"sings {words[0]}", f"sings {words[0]}")
        self.desk.shell("note", f"{other.address}: reads {words[1]}")
        lines = f"{pupil.address}: paints {words[2]}\nthe lamp of {words[3]} is broken\n"
        self.desk.shell("note", "-", typed=lines)
        self._press(ENTER, "Saved for")
        self._expect(pupil, "note", f"sings {words[0]}")
        self._expect(other, "note", f"reads {words[1]}")
        self._expect(pupil, "note", f"paints {words[2]}")
        self.said.waiting.append(f"the lamp of {words[3]} is broken")

    def _second_computer(self, pupil: Pupil) -> None:
        """The office writes a note about whoever stands at the desk; its file arrives."""
        word = self._word()
        self._open(pupil)
        self.desk.give(self.office)
        self.office.shell("note", f"{pupil.address}: *ask about {word}")
        self.office.give(self.desk)
        self._wait_until(lambda text: word in text or "more" in text)
        self._press(f"{ENTER}", "Visit recorded")
        self._expect(pupil, "note", f"ask about {word}", pinned=True)
        self.said.came.add((pupil.number, self._day))

    def _class_note(self, pupil: Pupil) -> None:
        """One line for two, with a colon; without one it is asked about."""
        other = self._other(pupil)
        words = self._word(), self._word()
        self._press(F2, "Enter saves, Esc closes")
        self._press(f"{pupil.address} and {other.address}: built a {words[0]}{ENTER}", "Saved for")
        self._press(F2, "Enter saves, Esc closes")
        self._press(f"{other.name} and {pupil.name} broke a {words[1]}{ENTER}")
        self._wait_until(lambda text: "Who is it about?" in text)
        self._press(ESC, "Not saved yet")
        self._press(ESC, "Who? Letters")
        for each in (pupil, other):
            self._expect(each, "note", f"built a {words[0]}")

    def _half_named(self, pupil: Pupil) -> None:
        """A name of which there are three: the note is nobody's until the room is said."""
        lena = next(p for p in self._pupils if p.given == "Lena" and p.room == pupil.room)
        word = self._word()
        self._press(F2, "Enter saves, Esc closes")
        self._press(f"Lena Maier lost a {word}{ENTER}", "Who is it about?")
        self._press(ESC)
        self._wait_until(lambda text: "Who is it about?" not in text)
        self._press("\x15" + f"lena maier {lena.room}: lost a {word}{ENTER}", "Saved for Lena")
        self._expect(lena, "note", f"lost a {word}")

    def _mark_a_class(self, room: str) -> None:
        """A whole class is here, but one; somebody in it says something."""
        mine = [p for p in self._pupils if p.room == room]
        word = self._word()
        self._press("v", "no word yet")
        self._press("c", "Press a key")
        key = re.search(rf"(\w)  \S*.*\b{room}\b", self._terminal.text)
        assert key, self._terminal.text
        self._press(key[1])
        self._wait_until(lambda text: re.search(rf"\b{room}\b.*0 of|{room}", text) is not None)
        self._press("a", "marked as here")
        away, talks = self._dice.sample(mine, 2)
        self._press(f"/{away.given} {away.family}", away.given)
        self._press(ESC)
        self._rest()
        self._press(" ", "Not here")
        self._press(f"/{talks.given} {talks.family}{ENTER}", "What was said")
        self._press(f"waves a {word}{ENTER}", "Saved for")
        self._look_at_the_screen(f"class-{room}")
        self._expect(talks, "note", f"waves a {word}")
        self.said.came |= {(p.number, self._day) for p in mine if p != away}
        self._press(ESC, "namecards · home")

    def _leave(self, number: int, pupil: Pupil) -> None:
        """The first day ends by a signal in the middle of a note, the second by Ctrl+Q in a visit."""
        word = self._word()
        self._scan(pupil)
        self.said.came.add((pupil.number, self._day))
        if number:
            self._press(CTRL_Q)
            assert self._terminal.wait_for_end() == 0
        else:
            self._press(f"went home with {word}", word)
            self._unsaved = pupil, f"went home with {word}"
            self._terminal.process.send_signal(signal.SIGTERM)
            assert self._terminal.wait_for_end() == 128 + signal.SIGTERM

    def _continue_the_note_of_yesterday(self) -> None:
        pupil, text = self._unsaved
        self._wait("Enter continues it")
        self._look_at_the_screen("unsaved")
        self._press(ENTER, "Enter saves, Esc closes")
        self._press(ENTER)
        self._wait_until(lambda shown: "Saved for" in shown or "Who is it about?" in shown)
        assert "Who is it about?" not in self._terminal.text, self._terminal.text
        self._expect(pupil, "note", text)

    # How it is typed

    def _open(self, pupil: Pupil) -> None:
        """Type the whole name and the room."""
        self._press(f"{pupil.address}{ENTER}")
        self._named(pupil)

    def _scan(self, pupil: Pupil) -> None:
        self._rest()
        self._press(f"{pupil.number}{ENTER}")
        self._named(pupil)

    def _named(self, pupil: Pupil) -> None:
        """See the name; if it is asked, it was known, and that is a visit."""
        self._wait_until(lambda text: "Who is this?" in text or (pupil.name in text and "said?" in text))
        if "Who is this?" in self._terminal.text:
            self._press("k")
            self.said.came.add((pupil.number, self._day))
        shown = self._wait_until(lambda text: pupil.name in text and "said?" in text and "Who is" not in text)
        if self._day == DAYS[1]:
            self._look_for_what_waits(pupil, shown)

    def _look_for_what_waits(self, pupil: Pupil, shown: str) -> None:
        """What was said on the first day is on the screen, or is counted there."""
        for number, _, text, private, _, _, day in self.said.notes:
            if (number, day) == (pupil.number, DAYS[0]):
                seen = "private" in shown if private else text.split()[-1] in shown
                counted = "more" in shown or "F9" in shown
                self.looked_up["on the screen" if seen else "counted" if counted else f"hidden: {text}"] += 1

    def _say(self, pupil: Pupil, told: str = "Saved for") -> None:
        """Type one of the kinds of lines, and save it."""
        one, two = self._word(), self._word()
        lines: list[tuple[str, list[tuple[str, str, bool, bool, date | None]]]] = [
            (f"has a {one}", [("note", f"has a {one}", False, False, None)]),
            (f"!find {one} @fri", [("promise", f"find {one}", False, False, FRIDAY)]),
            (
                f"saw {one}, ?how was {two}",
                [
                    ("note", f"saw {one}", False, False, None),
                    ("question", f"how was {two}", False, False, None),
                ],
            ),
            (f"%family {one}", [("note", f"family {one}", True, False, None)]),
            (f"*ask about {one}", [("note", f"ask about {one}", False, True, None)]),
            (f"+a {one} in the corner", [("idea", f"a {one} in the corner", False, False, None)]),
        ]
        line, notes = self._dice.choice(lines)
        self._press(f"{line}{ENTER}")
        self._wait_until(lambda text: f"Saved for {pupil.given}" in text)
        for kind, text, private, pinned, due in notes:
            self._expect(pupil, kind, text, private, pinned, due)

    def _expect(
        self,
        pupil: Pupil,
        kind: str,
        text: str,
        private: bool = False,
        pinned: bool = False,
        due: date | None = None,
    ) -> None:
        self.said.notes[pupil.number, kind, text, private, pinned, due, self._day] += 1

    def _other(self, pupil: Pupil) -> Pupil:
        """Somebody else, of another class."""
        return self._dice.choice([p for p in self._pupils if p.room != pupil.room and p.name != pupil.name])

    def _word(self) -> str:
        """A word that nobody else says."""
        return next(self._words)

    def _rest(self) -> None:
        """A hand goes to the scanner."""
        time.sleep(0.15)

    def _press(self, keys: str, then: str = "") -> None:
        """Type, and wait for what comes; Esc is a key of its own only if nothing follows at once."""
        self._terminal.press(keys)
        if keys == ESC:
            self._rest()
        if then:
            self._wait(then)

    def _wait(self, text: str) -> None:
        self._terminal.wait_until(lambda shown: text in shown, f"no {text!r}")

    def _wait_until(self, holds: Callable[[str], bool]) -> str:
        return self._terminal.wait_until(holds)

    def _look_at_the_screen(self, name: str) -> None:
        if self._look:
            while self._terminal._read():
                pass
            self._look.mkdir(parents=True, exist_ok=True)
            (self._look / f"{name}.txt").write_text(self._terminal.text, encoding="utf-8")


def differences(days: Days) -> list[str]:
    """What the data of each computer has more or less than was typed."""
    found: list[str] = []
    for computer in (days.desk, days.office):
        home = home_at(computer.home, computer.env)
        collection = Collection(home)
        numbers = {p.id: p.ids[0] for p in collection.people.all()}
        notes = Counter(
            (numbers[n.person], str(n.kind), n.text, n.private, n.pinned, n.due, n.day)
            for n in collection.notes.all()
        )
        for more, less, what in ((notes, days.said.notes, "too much"), (days.said.notes, notes, "missing")):
            found += [f"{computer.home.parent.name}: {what}: {note}" for note in (more - less).elements()]
        kept = collection._store.documents.all("visits", Visit)
        came = {(numbers[v.person], v.day) for v in all_visits(collection.notes.all(), kept)}
        said = days.said.came | {(note[0], note[-1]) for note in days.said.notes}
        found += [f"{computer.home.parent.name}: a visit: {visit}" for visit in sorted(came ^ said)]
        waiting = sorted(item.text for item in collection.inbox.all())
        if waiting != sorted(days.said.waiting):
            found.append(f"{computer.home.parent.name}: inbox: {waiting}")
        found += map(str, collection.health.problems())
    return found + [f"not shown and not counted: {each}" for each in days.looked_up if "hidden" in each]


@contextmanager
def lived(sizes: Sequence[str], visits: int, look: Path | None = None) -> Iterator[Days]:
    """Two days at these sizes with so many visits each, in a folder that is gone afterwards."""
    with TemporaryDirectory() as folder:
        days = Days(Path(folder), sizes, visits, look)
        days.run()
        yield days


def main() -> None:
    """Live both days at both sizes, and say what differs."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--visits", type=int, default=30, help="visits a day")
    options.add_argument("--look", type=Path, help="a folder for the screens")
    chosen = options.parse_args()
    wrong = 0
    for size in SIZES:
        with lived((size, size), chosen.visits, chosen.look and chosen.look / size) as days:
            found = differences(days)
            print(
                f"{size}: {days.said.notes.total()} notes, {len(days.said.came)} visits by greeting or class"
            )
            print(f"{size}: of the first day, on the second: {dict(days.looked_up)}")
            print("\n".join(found) or f"{size}: nothing misfiled, lost or doubled")
            wrong += len(found)
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
