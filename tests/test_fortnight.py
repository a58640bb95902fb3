"""A fortnight as a librarian lives it, in a real terminal: from the office's list to an October list.

Each later part of the program adds its part here. The keys are those of the guide; the days are passed in.
"""

from __future__ import annotations

import csv
import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from time import sleep

from test_terminal import Terminal

from namecards import demo
from namecards.collection import Collection
from namecards.store.home import home_at

QUIET = 0.2
"""Seconds after a face is shown in which Enter is a second tap; fewer than usual, for the test waits."""
PROGRAM = """
import sys
from datetime import datetime, timedelta
from time import monotonic
from namecards.app import NamecardsApp
from namecards.cli.shared import home
from namecards.collection import Collection
from namecards.screens import answer_timer
answer_timer.QUIET = %s
for day in sys.argv[1:]:
    print("\x1b[2J", day)  # nothing is left of the day before
    begin, opened = datetime.fromisoformat(day).astimezone(), monotonic()
    NamecardsApp(Collection(home(), lambda: begin + timedelta(seconds=monotonic() - opened))).run()
"""
"""The program on days that are passed in, one after the other; each day's time goes on from there."""

MONDAY = date(2026, 8, 10)
FIRST_DAY = date(2026, 8, 24)
OCTOBER = date(2026, 10, 1)
ROOM_12 = 9
"""How many students of Room 12 the sample list has."""
DOWN, ENTER, ESC, F3 = "\x1b[B", "\r", "\x1b", "\x1bOR"
TO_ROOM_12 = DOWN * 7
"""From Everyone, past three grades, the library aides and two periods."""


class Computer:
    """A computer with the program and a home folder."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        clean = ("TEXTUAL", "NAMECARDS", "NO_COLOR")
        plain = {k: v for k, v in os.environ.items() if not k.startswith(clean)}
        terminal = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "TZ": "UTC"}
        own = {"NAMECARDS_HOME": str(self.home), "NAMECARDS_STATE": str(folder / "state")}
        self._env = plain | terminal | own

    @contextmanager
    def open(self, *days: date, hour: int = 9) -> Iterator[Terminal]:
        """The program on the first of some days, from home back to home; see `next_day`."""
        at = [f"{day}T{hour:02}:00" for day in days]
        terminal = Terminal([sys.executable, "-c", PROGRAM % QUIET, *at], self._env)
        try:
            terminal.wait_for("namecards · home")
            yield terminal
            terminal.wait_for("namecards · home")
            terminal.press("q")
            assert terminal.wait_for_end() == 0
        finally:
            terminal.close()

    def give(self, other: Computer) -> None:
        """Bring this computer's files to another, as a synced folder does."""
        for part in ("journal", "photos"):
            shutil.copytree(self.home / part, other.home / part, dirs_exist_ok=True)


def next_day(terminal: Terminal, day: date) -> None:
    """Leave the program at home, and open it on the next of its days."""
    terminal.wait_for("namecards · home")
    terminal.press("q")
    terminal.wait_until(lambda _: f"{day}T".encode() in terminal.raw, f"not {day}")
    terminal.wait_for("namecards · home")


def import_list(terminal: Terminal, path: Path, told: str = "students are in") -> None:
    """Import a list by typing its path; she looks at the preview before Enter."""
    terminal.press("i")
    terminal.wait_for("type a path")
    terminal.press(f"{path}{ENTER}")
    terminal.wait_for("Enter imports this")
    sleep(2 * QUIET)
    terminal.press(ENTER)
    terminal.wait_for(told)
    terminal.wait_for("namecards · home")


def drill_room_12(terminal: Terminal, new: int = 0) -> int:
    """Look at the new faces, then say every name and know it; how many names were asked.

    She looks at each new face before she presses Enter. Then the keys come faster than the faces: the
    program lets each wait for its face.
    """
    terminal.press(TO_ROOM_12 + ENTER)
    for left in range(new, 0, -1):
        terminal.wait_for(f"New faces: {left} to meet")
        sleep(2 * QUIET)
        terminal.press(ENTER)
    terminal.press(" k" * ROOM_12)
    end = terminal.wait_for("Enter: back")
    terminal.press(ESC)
    terminal.wait_for("namecards · home")
    found = re.search(r"(\d+) asked", end)
    return int(found[1]) if found else 0


def office_list(folder: Path) -> Path:
    """The office's list of August, with the photos of Room 12 only: faces are looked for in each."""
    others = shutil.ignore_patterns("0038*", "0039*", "0043*", "1*", "Johnson*")
    return shutil.copytree(demo.sample(), folder, ignore=others)


def october_list(folder: Path) -> Path:
    """The office's list of October: Maya has moved to Room 204, Emeka has left, Priya is new."""
    with (demo.sample() / "students.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    rows = [row for row in rows if row["First Name"] != "Emeka"]
    for row in rows:
        row["Homeroom"] = "204" if row["First Name"] == "Maya" else row["Homeroom"]
    rows.append({**rows[0], "Student Number": "009001", "First Name": "Priya", "Last Name": "Raman"})
    path = folder / "october.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_a_fortnight(tmp_path: Path) -> None:
    desk = Computer(tmp_path / "desk")

    # Monday, two weeks before school: the office's list comes in with its photos.
    mornings = [MONDAY + timedelta(days=number) for number in (1, 3)]
    wednesday, friday = FIRST_DAY + timedelta(days=2), FIRST_DAY + timedelta(days=4)
    with desk.open(MONDAY, *mornings, FIRST_DAY, wednesday, friday, OCTOBER) as terminal:
        terminal.wait_for("There are no students yet")
        import_list(terminal, office_list(tmp_path / "list"))
        terminal.wait_for("9 faces are new")
        terminal.press("mo" + ENTER)
        terminal.wait_for("yes")
        terminal.press(ESC)
        terminal.wait_for("namecards · home")
        assert drill_room_12(terminal, new=ROOM_12) == ROOM_12, "nine faces met, nine names asked"

        # Drills on more mornings; the names come when they are due.
        asked = 0
        for morning in mornings:
            next_day(terminal, morning)
            asked += drill_room_12(terminal)
        assert asked >= ROOM_12

        # The first day: Maya walks in, her name is known, and what she says is kept.
        next_day(terminal, FIRST_DAY)
        terminal.press("d")
        terminal.wait_for("Somebody comes in")
        terminal.press(f"may{ENTER}")
        terminal.wait_for("Who is this?")
        terminal.press("k")
        terminal.wait_for("first visit")
        terminal.press(f"dog surgery, !find manga 4 @fri{ENTER}")
        terminal.wait_for("Saved for Maya")
        terminal.press(f"sao{ENTER}")
        terminal.wait_for("Who is this?")
        terminal.press(f"k{ENTER}")
        terminal.wait_for("Visit recorded: Saoirse")
        terminal.press(ESC)

        # A week of classes: a note on a wrong child is undone; the promise is due on Friday.
        next_day(terminal, wednesday)
        terminal.press("n")
        terminal.press(f"hodan has a rabbit{ENTER}")
        terminal.wait_for("Saved for Hodan")
        terminal.press(F3)
        terminal.wait_for("Undone: Note for Hodan Abdi")
        next_day(terminal, friday)
        terminal.wait_for("1 due today")
        terminal.press("dmay" + ENTER)
        terminal.wait_for("Who is this?")
        terminal.press("k")
        terminal.wait_for("dog surgery")
        terminal.press(ESC)
        terminal.wait_for("Who? Letters")
        terminal.press(ESC)

        # October: what the computer in the office wrote into the same folder meanwhile is seen at the desk.
        next_day(terminal, OCTOBER)
        office = Computer(tmp_path / "office")
        desk.give(office)
        state = {"NAMECARDS_STATE": str(tmp_path / "office state")}
        at_eight = datetime.combine(OCTOBER, time(8), UTC)
        Collection(home_at(office.home, state), lambda: at_eight).notes.add_line("maya c plays the cello")
        office.give(desk)
        look_for_the_other(terminal, "cello", "plays the cello")

        # The office's new list: one has left, one is new, one has moved. What was said stays with them.
        import_list(terminal, october_list(tmp_path), "Imported: 1 new, 1 changed")
        terminal.press("dpri" + ENTER)
        terminal.wait_for("Who is this?")
        terminal.press("k" + ENTER)
        terminal.wait_for("Visit recorded: Priya Raman")
        terminal.press("may" + ENTER)
        terminal.wait_for("Who is this?")
        terminal.press("k")
        terminal.wait_for("Room 204")
        terminal.wait_for("dog surgery")
        terminal.press(ESC)
        terminal.wait_for("Who? Letters")
        terminal.press(ESC)


def look_for_the_other(terminal: Terminal, word: str, said: str) -> None:
    """What another computer wrote is in the history, and is found."""
    terminal.press("mh")
    terminal.wait_for("another computer")
    terminal.press(ESC)
    terminal.wait_for("namecards · home")
    terminal.press("ms")
    terminal.wait_for("search")
    terminal.press(word)
    terminal.wait_for(said)
    terminal.press(ESC)
    terminal.wait_for("namecards · home")
