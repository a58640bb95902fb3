"""Somebody learns names for twenty minutes, by keys in the real program, at a person's pace.

Whoever learns sees only the screen: a face is known again by its picture, as it was drawn beside its name.
They keep a book of the answers given; at the end the journal must say the same: none more, less or other.
The whole, at both sizes at once: `python tests/drill_soak.py`, with screens to look at: `--look FOLDER`.
"""

from __future__ import annotations

import argparse
import csv
import signal
import struct
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import zip_longest
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from PIL import Image
from school_days import ENTER, ESC, F3, F4, Computer
from test_terminal import Terminal

from namecards import demo
from namecards.collection import Collection
from namecards.core.learning.memory import Rating, person_of
from namecards.core.planning.planner import Plan
from namecards.core.settings import DrillSettings
from namecards.store.home import home_at

F1, F6, F8, F9, SPACE = "\x1bOP", "\x1b[17~", "\x1b[19~", "\x1b[20~", " "
SIZES = {"80x24": (80, 24), "120x40": (120, 40)}
TINTS = ("RGB", "GBR", "BRG")
"""Orders of the colours: each photo of the sample becomes three people's."""
GIVEN = (
    *("Amara", "Björn", "Chidi", "Dalia", "Emeka", "Farid", "Greta", "Hodan", "José", "Kenji", "Leila"),
    *("Noor", "Otis", "Priya", "Will", "May", "Zoë", "Anne-Marie", "María José", "Bo", "Sam", "Ines"),
    *("Mateo", "Tariq"),
)
FAMILY = ("Adeyemi", "de la Cruz", "O'Brien")
SIDE = 35
"""Columns of the words beside a face."""
PATIENT = 5.0
"""Seconds until somebody believes that a key did nothing."""
BURST = 10
"""Keys at once, at machine speed."""
SLOW = (2.0, 8.0)
"""Seconds at a face."""
FAST_KEYS = (*"aaeilnorst123456kfh", *[ENTER] * 6, SPACE, "\x7f", F3, F4)


@dataclass(frozen=True)
class Given:
    """An answer that was given: about whom, how, and whether it was right; a look has no answer."""

    name: str
    where: str
    right: bool


class Learner:
    """A person at the drill."""

    def __init__(self, computer: Computer, size: tuple[int, int], look: Path | None) -> None:
        self._size, self._look, self._dice = size, look, Random(sum(size))
        self._terminal = Terminal([sys.executable, "-m", "namecards"], computer.env, *size)
        self.names: tuple[str, ...] = ()
        self._faces: dict[object, str] = {}
        """Whose face a picture is, as learned from the screen."""
        self.book: list[Given] = []
        self.odd: list[str] = []
        """What the screen said that cannot be."""
        self.deeds: dict[str, int] = {}
        self._shots = self._here = 0
        self._practice = self._fast = False

    # What is seen

    @property
    def _screen(self) -> str:
        return " ".join(self._terminal.text.split())

    @property
    def _side(self) -> str:
        """The words beside the face."""
        lines = self._terminal.text.split("\n")
        return " ".join(" ".join(line[-SIDE:] for line in lines[1:-1]).split())

    def _face(self) -> object:
        """The picture at the left, as it is drawn."""
        screen = self._terminal._screen
        rows, columns = range(2, screen.lines - 2), range(screen.columns - SIDE)
        cells = (screen.buffer[row][column] for row in rows for column in columns)
        return hash(tuple((cell.data, cell.fg, cell.bg) for cell in cells)), screen.columns, screen.lines

    def _named(self, before: str) -> str:
        """The name that follows some words."""
        after = (self._side if before in self._side else self._screen).partition(before)[2].strip()
        return max((name for name in self.names if after.startswith(name)), key=len, default="")

    # What is done

    def _rest(self, least: float, most: float) -> None:
        end = time.monotonic() + self._dice.uniform(least, most)
        while time.monotonic() < end:
            self._terminal._read()

    def _type(self, text: str) -> None:
        for letter in text:
            self._terminal.press(letter)
            self._rest(0.06, 0.25)
        self._settle()

    def _press(self, key: str, deed: str = "") -> None:
        if deed:
            self.deeds[deed] = self.deeds.get(deed, 0) + 1
        before, end = self._terminal.text, time.monotonic() + PATIENT
        self._terminal.press(key)
        self._rest(0.4, 0.5)
        while self._terminal.text == before and time.monotonic() < end:  # a busy machine paints later
            self._terminal._read()
        self._settle()

    def _settle(self) -> None:
        """Wait until nothing more is painted."""
        quiet = 0
        while quiet < 6:
            quiet = 0 if self._terminal._read() else quiet + 1

    def _photograph(self, name: str) -> None:
        if self._look:
            self._look.mkdir(parents=True, exist_ok=True)
            self._shots += 1
            path = self._look / f"{self._shots:03}-{name}.txt"
            path.write_text(self._terminal.text, encoding="utf-8")

    def learn(self, seconds: float) -> None:
        """Learn until the time is over: in the middle the window has another size for a while."""
        self._terminal.wait_until(lambda text: "namecards · home" in text and "Press Enter" in text)
        begun, sizes = time.monotonic(), [(100, 30), self._size]
        while (passed := time.monotonic() - begun) < seconds:
            assert self._terminal.process.poll() is None, f"it ended:\n{self._terminal.text}"
            if sizes and passed > seconds * (0.4, 0.55)[2 - len(sizes)]:
                self._resize(*sizes.pop(0))
            self._go_on()
        for _ in range(3):
            self._press(ESC)

    def _resize(self, columns: int, rows: int) -> None:
        if sys.platform == "win32":
            raise OSError("POSIX only")
        import fcntl
        import termios

        self._terminal._screen.resize(rows, columns)
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self._terminal._ours, termios.TIOCSWINSZ, size)
        self._terminal.process.send_signal(signal.SIGWINCH)
        self._rest(1.0, 1.2)
        self._photograph(f"resized-{columns}x{rows}")

    def _go_on(self) -> None:
        """Do what the screen asks for."""
        text, side = self._screen, self._side
        if self._dice.random() < 0.04:
            self._photograph("some")
        if "namecards · home" in text:
            self._begin()
        elif "Enter: back." in text:
            self._photograph("over")
            self._press(ENTER, "session at its end")
        elif "namecards · class" in text:
            self._press(ESC)
        elif self._here > 30:
            self._press(ESC, "left in the middle")
        elif "Enter: next round" in text or "asked by turns" in text:
            self._photograph("between")
            self._rest(2, 4)
            self._press(ENTER, "pause or side by side")
        elif "Which is " in text:
            self._pick(self._named("Which is "))
        elif "Say the name aloud" in side:
            self._look_at(self._named("This is "))
        elif "Who is this?" in side:
            self._answer()
        elif "Say it aloud" in side:
            self._read_the_name()
        else:
            self.odd.append(f"unknown screen:\n{self._terminal.text}")
            self._press(ESC)

    def _begin(self) -> None:
        """Begin a session, in one of the ways by turns."""
        self._here, self._practice = 0, False
        way = ("", "a", "", "w", "c", "", "d")[sum(self.deeds.get(f"begin {w}", 0) for w in "-awcd") % 7]
        self._rest(1, 3)
        if way:
            self._press("v")
            self._press("h", "names hidden")
            self._photograph("class-hidden")
            self._press("h")
            self._photograph("class")
            self._press("w")
            self._photograph("practice")
        self._press(way or ENTER, f"begin {way or '-'}")
        self._practice = way == "c"
        if "only practice" in self._side and not self._practice:
            self.odd.append(f"only practice:\n{self._terminal.text}")

    def _note(self, name: str, where: str, right: bool) -> None:
        self._here += 1
        if not self._practice:
            self.book.append(Given(name, where, right))

    def _look_at(self, name: str) -> None:
        self._rest(*SLOW)
        if self._dice.random() < 0.1:
            self._press("?", "help")
            self._photograph("help")
            self._press(ESC)
        known = self._faces.setdefault(self._face(), name)
        if known != name:
            self.odd.append(f"the face of {known} is called {name}")
        self._press(ENTER, "look")
        if self._named("This is ") != name:  # else it was too soon after the face came
            self._note(name, "look", False)

    def _pick(self, name: str) -> None:
        self._rest(*SLOW)
        if self._dice.random() < 0.1:
            self._photograph("pick")
        self._press(ENTER if self._dice.random() < 0.1 else self._dice.choice("123"), "pick")
        self._judged(name, "face", None)

    def _answer(self) -> None:
        """Answer the face on the screen: mostly well, as far as it was learned."""
        name = self._faces.get(self._face(), "")
        self._rest(*SLOW)
        luck = self._dice.random()
        if luck < 0.04 and self._here > 3 and "✓" in self._side:
            return self._undo()
        if luck < 0.06:
            self._press(F8, "menu")
            self._photograph("menu")
            return self._press(ESC)
        if luck < 0.08:
            self._press(F1, "help")
            return self._press(ESC)
        if luck < (0.3 if self._fast else 0.10):
            self._fast = not self._fast
            return self._press(F6, "say or type")
        if self._fast:
            return self._say(name)
        self._type_name(name)

    def _undo(self) -> None:
        self._press(F3, "undo")
        if not self._practice:
            self.book.pop()

    def _say(self, name: str) -> None:
        self._press(SPACE)
        shown = self._named("This is ")
        if name and shown != name:
            self.odd.append(f"the face of {name} is called {shown}")
        self._faces[self._face()] = shown
        self._rest(1, 2)
        self._press("k" if name else "f", "say")
        self._note(shown, "drill", bool(name))

    def _type_name(self, name: str) -> None:
        luck = self._dice.random()
        hinted = luck > 0.95
        if hinted:
            self._press(F9, "letter")
        typed, right = name, bool(name)
        if not name or luck < 0.06:
            typed, right = self._dice.choice(["", "qqq"]), False
        elif luck < 0.12:
            typed, right = self._dice.choice([other for other in self.names if other != name]), False
        elif luck < 0.4:
            typed = name.split()[0] if "José" not in name else name
        elif luck < 0.5:
            typed = typed.replace("é", "e").replace("ö", "o").replace("ë", "e").lower()
        self._type(typed)
        self._press(ENTER, "typed" if typed else "empty")
        for more in (name.partition(" ")[2][:1], name.partition(" ")[2][1:]):
            if "There is more than one" in self._side or "second name?" in self._side:
                self._photograph("more")
                self._type(more)
                self._press(ENTER, "more")
        self._judged(name, "drill", right and not hinted)

    def _judged(self, name: str, where: str, right: bool | None) -> None:
        """Note an answer; what the screen says of it must be what it was."""
        missed = "Say it aloud" in self._side or "Say it aloud" in self._screen
        shown = self._named("This is ") if missed else name
        if name and shown != name:
            self.odd.append(f"{name} was asked, and {shown} is shown:\n{self._terminal.text}")
        if right is not None and right == missed and "It comes back" not in self._side:
            self.odd.append(f"{name}, right: {right}:\n{self._terminal.text}")
        self._note(shown, where, not missed if right is None else right)

    def _read_the_name(self) -> None:
        """The right name after a miss: learn the face, and sometimes overrule it or get help."""
        self._rest(2, 5)
        if self._dice.random() < 0.1:
            self._photograph("missed")
        if name := self._named("This is "):
            self._faces[self._face()] = name
        luck = self._dice.random()
        if luck < 0.1 and "F4: I was right" in self._side and self.book[-1:] and not self._practice:
            self.book[-1] = replace(self.book[-1], right=True)
            return self._press(F4, "I was right")
        if luck < 0.2:
            self._press(F9, "help with a name")
            self._photograph("hook")
            self._press(ESC)
        self._press(ENTER)

    def hammer(self, keys: int) -> None:
        """Press keys at machine speed; nothing that leaves the drill."""
        if "namecards · home" in self._screen:
            self._press(ENTER)
        for _ in range(keys // BURST):
            self._terminal.press("".join(self._dice.choices(FAST_KEYS, k=BURST)))
            self._rest(0.05, 0.1)
        self._rest(10, 11)
        assert self._terminal.process.poll() is None, f"it ended:\n{self._terminal.text}"
        self._photograph("hammered")

    def leave(self) -> int:
        """Quit, as the user does."""
        for key in (ESC, ESC, ESC, "q"):
            self._press(key)
        return self._terminal.wait_for_end()


def school(folder: Path) -> Computer:
    """A computer with 72 people who have a photo each, and a plan for the week."""
    computer, photos = Computer(folder), folder / "list"
    photos.mkdir(parents=True)
    rows = []
    for number, path in enumerate(sorted((demo.sample() / "photos").iterdir())):
        for tint, order in enumerate(TINTS):
            bands = dict(zip("RGB", Image.open(path).convert("RGB").split(), strict=True))
            key = f"{7000 + 3 * number + tint}"
            Image.merge("RGB", [bands[band] for band in order]).save(photos / f"{key}.jpg", quality=85)
            rows.append([key, GIVEN[number % len(GIVEN)], FAMILY[tint], str(6 + tint)])
    with (photos / "students.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["Student Number", "First Name", "Last Name", "Grade"], *rows])
    computer.shell("import", str(photos), "--yes")
    collection = Collection(home_at(computer.home, computer.env))
    collection.plan.update(Plan(first_day=collection.today() + timedelta(days=6), minutes=40))
    return computer


def kept(computer: Computer) -> tuple[list[Given], list[Given]]:
    """The answers in the journal, oldest first: those that were not undone, and all."""
    collection = Collection(home_at(computer.home, computer.env))
    names = {person.id: person.display for person in collection.people.all()}
    lines = [entry.line for entry in collection._store.reviews.journal.history(own_only=True)]
    reviews, undone = [line for line in lines if not line.undo], {line.undo for line in lines}
    every = [
        Given(
            names[person_of(line.card)],
            "face" if person_of(line.card) != line.card else line.where,
            line.rating != Rating.AGAIN and line.where != "look",
        )
        for line in reviews
    ]
    return [one for one, line in zip(every, reviews, strict=True) if line.at not in undone], every


def soak(size: str, minutes: float, keys: int, look: Path | None) -> list[str]:
    """Learn at one size; what was not as it should be."""
    with TemporaryDirectory() as folder:
        computer = school(Path(folder))
        collection = Collection(home_at(computer.home, computer.env))
        collection.settings.update(DrillSettings(pick=size == "120x40"))
        learner = Learner(computer, SIZES[size], look and look / size)
        learner.names = tuple(person.display for person in collection.people.active())
        try:
            learner.learn(minutes * 60)
            found, before = kept(computer)
            odd = [*learner.odd, *_differences(found, learner.book)]
            print(f"{size}: {len(learner.book)} answers given, {len(found)} in the journal; {learner.deeds}")
            print("\n".join(odd) or f"{size}: no answer more, less or other than was given", flush=True)
            learner.hammer(keys)
            fast = kept(computer)[1][len(before) :]
            print(f"{size}: {keys} keys at machine speed: {len(fast)} answers", flush=True)
            odd += [f"nobody answers so fast: {one}" for one in fast if one.where in ("look", "face")]
            if learner.leave() != 0:
                odd.append("it did not end well")
        finally:
            learner._terminal.close()
    return odd


def _differences(found: list[Given], book: list[Given]) -> list[str]:
    pairs = enumerate(zip_longest(found, book))
    return [f"answer {at}: {kept}, {given} given" for at, (kept, given) in pairs if kept != given][:5]


def main() -> None:
    """Learn at both sizes at once, and say what differs."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--minutes", type=float, default=20, help="at a person's pace")
    options.add_argument("--keys", type=int, default=1_000, help="at machine speed, afterwards")
    options.add_argument("--size", choices=SIZES, help="only this one")
    options.add_argument("--look", type=Path, help="a folder for the screens")
    chosen = options.parse_args()
    sizes = [chosen.size] if chosen.size else list(SIZES)
    with ThreadPoolExecutor() as pool:
        jobs = {size: pool.submit(soak, size, chosen.minutes, chosen.keys, chosen.look) for size in sizes}
    wrong = [f"{size}: {line}" for size, job in jobs.items() for line in job.result()]
    print("\n".join(wrong) or "all well")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
