"""The real program in a real pseudo-terminal: what the headless pilot cannot see."""

from __future__ import annotations

import os
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from namecards import demo
from namecards.app import LOOK_EVERY
from namecards.collection import Collection
from namecards.store.home import home_at

pty = pytest.importorskip("pty", reason="a pseudo-terminal needs POSIX")
pyte = pytest.importorskip("pyte")

COLUMNS, ROWS = 80, 24
PATIENCE = 20
"""Seconds; only a broken program takes so long."""


def open_terminal(columns: int = COLUMNS, rows: int = ROWS) -> tuple[int, int]:
    """Open a pseudo-terminal: our end of it and the program's."""
    if sys.platform == "win32":
        raise OSError("POSIX only")
    import fcntl
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    return ours, theirs


class Terminal:
    """A program in a pseudo-terminal, with a screen to look at."""

    def __init__(
        self, command: list[str], env: dict[str, str], columns: int = COLUMNS, rows: int = ROWS
    ) -> None:
        self._ours, self._theirs = open_terminal(columns, rows)
        self.sane = self.settings()
        self.raw = b""
        self._shown = -1, ""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        theirs = self._theirs
        self.process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=env)

    def settings(self) -> list[object]:
        """How the terminal is set now: echo, line mode and so on."""
        if sys.platform == "win32":
            raise OSError("POSIX only")
        import termios

        return termios.tcgetattr(self._theirs)

    @property
    def text(self) -> str:
        """What is on the screen; put together anew only if something came."""
        if self._shown[0] != len(self.raw):
            self._shown = len(self.raw), "\n".join(self._screen.display)
        return self._shown[1]

    def press(self, keys: str) -> None:
        os.write(self._ours, keys.encode())

    def wait_for(self, text: str) -> str:
        """Read until a text is on the screen."""
        return self.wait_until(lambda shown: text in shown, f"no {text!r}")

    def wait_until(self, holds: Callable[[str], bool], what: str = "not as expected") -> str:
        """Read until something holds for what is on the screen."""
        end = time.monotonic() + PATIENCE
        while not holds(self.text):
            assert time.monotonic() < end, f"{what} on:\n{self.text}"
            self._read()
        return self.text

    def wait_for_end(self) -> int:
        """Read until the program is gone; its exit code."""
        end = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < end, f"the program did not end:\n{self.text}"
            self._read()
        while self._read():
            pass
        return self.process.returncode

    def _read(self) -> bool:
        """Read what has come by now; whether that was anything."""
        if not select.select([self._ours], [], [], 0.05)[0]:
            return False
        data = os.read(self._ours, 65536)
        while len(data) < 500_000 and select.select([self._ours], [], [], 0.005)[0]:
            data += os.read(self._ours, 65536)  # a frame comes in parts
        self.raw += data
        self._stream.feed(data)
        return True

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._ours)
        os.close(self._theirs)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample roster, to be copied."""
    folder = tmp_path_factory.mktemp("made") / "home"
    demo.open_demo(folder)
    return folder


FAULT = """
import namecards.cli
from namecards.collection import desk, memory, notes

def fault(self, *more):
    child, note = "Maya Chen", "dog surgery"
    raise ValueError(f"{child}: {note}")

%s = fault
namecards.cli.main()
"""
"""The program with a fault of its own in one method, where children's data is at hand."""


@pytest.fixture
def home(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made, tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def terminal(home: Path) -> Iterator[Terminal]:
    plain = {k: v for k, v in os.environ.items() if not k.startswith(("TEXTUAL", "NAMECARDS", "NO_COLOR"))}
    state = {"NAMECARDS_STATE": os.environ["NAMECARDS_STATE"]}
    env = plain | state | {"NAMECARDS_HOME": str(home), "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    opened = Terminal([sys.executable, "-m", "namecards"], env)
    yield opened
    opened.close()


def test_a_morning_in_a_real_terminal_which_is_sane_afterwards(terminal: Terminal, home: Path) -> None:
    look_at_a_face(terminal)
    hide_a_visit(terminal)
    type_before_the_screen_is_there(terminal)
    scan_on_any_screen(terminal, home)
    write_in_a_second_shell(terminal, home)
    terminal.press("q")
    assert terminal.wait_for_end() == 0
    assert not re.search(rb"\x1b\[[<>=][\d;]*u", terminal.raw), "the kitty protocol loses AltGr"
    assert is_sane(terminal)


def look_at_a_face(terminal: Terminal) -> None:
    terminal.wait_for("23 faces are new")
    terminal.press("\r")
    assert "This is" in terminal.wait_for("Say the name aloud")
    assert any(glyph in terminal.text for glyph in "▀▄▌▐▘▝▖▗▚▞▛▜▙▟█"), "no portrait was drawn"
    terminal.press("\x1b")
    terminal.wait_for("23 faces are new")


def scan_on_any_screen(terminal: Terminal, home: Path) -> None:
    """The scanner's keys come through the driver at once; fingers need 50 ms for each."""
    before = journal(home)
    (card, *_) = Collection(home_at(home)).people.one("emeka").ids
    for way, there in (("", "q Quit"), ("p", "Name tents")):
        terminal.press(way)
        terminal.wait_for(there)
        terminal.press(f"{card}\r")
        terminal.wait_for("Who is this?")
        terminal.press("\x1b")
        terminal.wait_until(lambda shown: "Who is this?" not in shown)
    terminal.press("\x1b")
    terminal.wait_until(lambda shown: "Name tents" not in shown)
    terminal.press("n")
    terminal.wait_for("F7 edit")
    terminal.press("zo")
    terminal.wait_for("Zoë")
    terminal.press("990001\r")
    assert "zo990001" in terminal.wait_for("“990001”")
    terminal.press(f"{card}\r")
    terminal.wait_for("Who is this?")
    terminal.press("\x1b")
    terminal.wait_for("zo990001")
    assert journal(home) == before
    throw_away(terminal)


def throw_away(terminal: Terminal) -> None:
    """Leave a line that was begun."""
    terminal.press("\x1b")
    terminal.wait_for("Not saved yet")
    terminal.press("\x1b")
    terminal.wait_until(lambda shown: "Not saved yet" not in shown)


def hide_a_visit(terminal: Terminal) -> None:
    """The screen has no name and no note after a hide key."""
    to_a_visit(terminal)
    terminal.press("dog surgery")
    shown = terminal.wait_until(lambda shown: "dog surgery" in shown and "Undo" in shown)
    for key in ("\x1b[24~", "\x0c"):  # F12, Ctrl+L
        already = len(terminal.raw)
        terminal.press(key)
        terminal.wait_until(lambda shown: is_blank(terminal))
        assert not any(name in terminal.raw[already:] for name in NAMES), "nothing is painted behind it"
        terminal.press(key)
        terminal.wait_until(lambda again: again == shown, "not as it was")
    terminal.press("\r")
    terminal.wait_for("Saved for Maya")
    terminal.press("\x1b")
    terminal.wait_for("Notes wait for 1 person")


def type_before_the_screen_is_there(terminal: Terminal) -> None:
    terminal.press("dhod\rkplays the cello\r")
    terminal.wait_for("Saved for Hodan Abdi: plays the cello")
    terminal.press("\x1b")
    terminal.wait_for("Notes wait for 2 people")


def write_in_a_second_shell(terminal: Terminal, home: Path) -> None:
    """What it notes appears at home and on the desk."""

    def second_shell(line: str) -> None:
        shell = [sys.executable, "-m", "namecards", "note", line]
        subprocess.run(shell, env=os.environ | {"NAMECARDS_HOME": str(home)}, check=True, capture_output=True)

    terminal.wait_for("namecards · home")
    second_shell("emeka has a new brother")
    terminal.wait_for("Notes wait for 3 people")
    terminal.press("d")
    terminal.wait_for("Who? Letters")
    terminal.press("sao\r")
    terminal.wait_for("Who is this?")
    terminal.press("k")
    terminal.wait_for("first visit")
    terminal.press("half a line")
    second_shell("saoirse has a new sister")
    saved = time.monotonic()
    assert "half a line" in terminal.wait_for("has a new sister"), "what was being typed is still there"
    assert time.monotonic() - saved < LOOK_EVERY + 1
    throw_away(terminal)
    terminal.press("\x1b")
    terminal.wait_for("namecards · home")


@pytest.mark.parametrize(
    ("method", "keys"),
    [
        ("desk.Desk.recent", "d"),
        ("memory.Memory.load", ""),
        ("notes.Notes.preview", "dmaya c\rk"),
    ],
    ids=["after a key", "in a worker", "in a visit"],
)
def test_a_fault_ends_in_a_sentence_and_shows_nothing_of_anybody(home: Path, method: str, keys: str) -> None:
    env = os.environ | {"NAMECARDS_HOME": str(home), "TERM": "xterm-256color", "COLUMNS": "80"}
    opened = Terminal([sys.executable, "-c", FAULT % method], env)
    if keys:
        opened.wait_for("23 faces are new")
        opened.press(keys)
    assert opened.wait_for_end() == 1
    after = opened.raw[opened.raw.rfind(b"\x1b[?1049l") :].decode()
    sane = opened.settings() == opened.sane
    opened.close()
    assert "Something went wrong" in after and "Your data is safe" in after
    assert not any(private in after for private in ("Maya", "Chen", "surgery", "Traceback", "ValueError"))
    assert sane and after.count("\n") <= 4
    report = (home_at(home).local / "last-crash-report.txt").read_text(encoding="utf-8")
    assert "in fault" in report and "surgery" not in report


NAMES = (b"Maya", b"Chen", b"Johnson", b"surgery")


def is_blank(opened: Terminal) -> bool:
    """Whether the screen shows the hidden screen, and nothing of anybody; the title never did."""
    titles = re.findall(rb"\x1b\][012];[^\x07\x1b]*", opened.raw)
    nobody = not any(name.decode() in opened.text for name in NAMES)
    return "Hidden" in opened.text and nobody and not any(name in title for title in titles for name in NAMES)


def test_when_nobody_was_there_the_screen_has_no_name_and_the_first_letters_find_somebody_else(
    home: Path,
) -> None:
    """A minute would be long: here three take 4.5 seconds, more than a busy computer needs for a key."""
    soon = "import namecards.screens.hidden_screen as hidden_screen; hidden_screen.MINUTE = 1.5; "
    start = [sys.executable, "-c", f"{soon}import namecards.cli; namecards.cli.main()"]
    with closing(Terminal(start, os.environ | {"NAMECARDS_HOME": str(home)})) as opened:
        opened.wait_for("23 faces are new")
        to_a_visit(opened)
        opened.press("dog surgery")
        opened.wait_for("dog surgery")
        opened.wait_until(lambda shown: is_blank(opened))
        already = len(opened.raw)
        opened.press("sao")
        opened.wait_for("Enter opens")
        assert not any(name in opened.raw[already:] for name in NAMES)


def test_the_shell_asks_which_of_two_is_meant(home: Path) -> None:
    command = [sys.executable, "-m", "namecards", "note", "maya lost her card"]
    opened = Terminal(command, os.environ | {"NAMECARDS_HOME": str(home)})
    opened.wait_for("Which one?")
    assert "1  Maya Chen  Grade 6" in opened.text and "2  Maya Johnson  Grade 7" in opened.text
    opened.press("2\n")
    opened.wait_for("Maya Johnson: note: lost her card")
    assert opened.wait_for_end() == 0
    opened.close()


def test_the_plan_is_drawn_in_a_terminal_that_it_fits(home: Path) -> None:
    command = [sys.executable, "-m", "namecards", "plan", "--day", "+2w", "--minutes", "5"]
    env = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "LINES")}
    opened = Terminal(command, env | {"NAMECARDS_HOME": str(home)})
    assert opened.wait_for_end() == 0
    rows = opened.raw.decode().splitlines()
    opened.close()
    assert max(map(len, rows)) <= COLUMNS
    legend = rows.index("█ so far  ▀ forecast  ░ likely (8 in 10)")
    assert rows[legend + 1].startswith("   23│") and rows[-1].split()[0] == "today"
    assert "▀" in "".join(rows[legend + 1 :]) and "░" in "".join(rows[legend + 1 :])


def test_the_shell_asks_for_a_note_and_shows_what_it_understood_before_enter_saves_it(home: Path) -> None:
    command = [sys.executable, "-m", "namecards", "note"]
    opened = Terminal(command, os.environ | {"NAMECARDS_HOME": str(home)})
    opened.wait_for("Who, and what?")
    opened.press("maya j dog surgery\n")
    opened.wait_for("Maya Johnson")
    opened.press("n\n")
    opened.wait_until(lambda shown: shown.count("Who, and what?") == 2)
    opened.press("maya c dog surgery, !find manga 4\n")
    shown = opened.wait_for("promise: find manga 4")
    assert "Maya Chen" in shown and "note: dog surgery" in shown
    assert "surgery" not in journal(home)
    opened.press("\n")
    opened.wait_for("Maya Chen: note: dog surgery")
    assert opened.wait_for_end() == 0
    opened.close()
    assert "surgery" in journal(home)


def journal(home: Path) -> str:
    """All that is on the disk."""
    return "".join(path.read_text(encoding="utf-8") for path in (home / "journal").iterdir())


def is_sane(opened: Terminal) -> bool:
    """Whether the terminal is as it was: its screen, mouse and cursor, echo and lines."""
    left = all(
        opened.raw.rfind(f"\x1b[?{mode}{off}".encode()) > opened.raw.rfind(f"\x1b[?{mode}{on}".encode())
        for mode, on, off in ((1049, "h", "l"), (1000, "h", "l"), (25, "l", "h"))
    )
    return left and opened.settings() == opened.sane


def to_the_note_screen(terminal: Terminal) -> None:
    terminal.press("\x1bOQ")
    terminal.wait_for("Enter saves, Esc closes")


def to_a_visit(terminal: Terminal) -> None:
    terminal.press("dmaya c\rk")
    terminal.wait_for("first visit")


@pytest.fixture
def hears_hangups() -> Iterator[None]:
    """Let a program that is started hear SIGHUP, also if the tests run below `nohup`."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.mark.usefixtures("hears_hangups")
def test_however_it_ends_the_terminal_is_sane_and_the_note_is_offered_at_the_next_start(home: Path) -> None:
    """By a signal, or because the window is closed."""
    opened = program(home)
    for name, go, who, wanted in ENDS:
        opened.wait_for("namecards · home")
        go(opened)
        opened.press(f"{who} plays che" if go is to_a_visit else f"maya c {who} plays che")
        opened.wait_for(f"{who} plays che")
        opened.process.send_signal(getattr(signal, name))
        assert opened.wait_for_end() == 128 + getattr(signal, name)
        assert is_sane(opened)
        opened.close()
        (kept,) = home_at(home).local.glob("unsaved-*")
        assert kept.stat().st_mode & 0o777 == 0o600
        opened = program(home)
        opened.wait_for("You were writing a note")
        assert "plays" not in opened.text and b"plays" not in opened.raw
        opened.press("\r" if wanted else "\x1b")
        if wanted:
            opened.wait_for(f"{who} plays che")
            opened.press("ss\r")
            opened.wait_for("Saved for Maya Chen")
        opened.wait_until(lambda shown: "You were writing" not in shown and "Enter saves" not in shown)
        assert not list(home_at(home).local.glob("unsaved-*"))
        assert (f"{who} plays chess" in journal(home)) == wanted == (f"{who} plays" in journal(home))
    to_the_note_screen(opened)
    opened.press("maya c all play che")
    opened.wait_for("all play che")
    os.close(opened._ours)
    assert opened.process.wait(PATIENCE) is not None
    os.close(opened._theirs)
    assert list(home_at(home).local.glob("unsaved-*"))


ENDS = (
    *(("SIGHUP", to_a_visit, "she", True), ("SIGTERM", to_the_note_screen, "dad", True)),
    ("SIGINT", to_the_note_screen, "gran", False),
)
"""The signal, the screen with the line that is half typed, who plays, and whether it is wanted afterwards."""


def program(home: Path) -> Terminal:
    env = os.environ | {"NAMECARDS_HOME": str(home), "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    return Terminal([sys.executable, "-m", "namecards"], env)


def paper(opened: Terminal) -> int:
    """Count the cells that are white, as paper is."""
    rows = opened._screen.buffer.values()
    return sum(1 for row in rows for cell in row.values() if cell.bg >= "f0f0f0" and len(cell.bg) == 6)


def test_the_first_page_is_painted_beside_its_choices_hidden_by_the_key_and_nowhere_on_the_disk(
    home: Path, tmp_path: Path
) -> None:
    (tmp_path / "tmp").mkdir()
    colours = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
    env = os.environ | colours | {"NAMECARDS_HOME": str(home), "TMPDIR": str(tmp_path / "tmp")}
    opened = Terminal([sys.executable, "-m", "namecards"], env, 120, 40)
    try:
        opened.wait_for("q Quit")
        assert paper(opened) == 0
        opened.press("p")
        opened.wait_for("First page")
        opened.wait_until(lambda _: paper(opened) > 300, "no page")
        opened.press("\x1b[B")
        opened.wait_for("Flat place cards: printed")
        opened.press("\x1b[24~")
        opened.wait_for("Hidden.")
        opened.wait_until(lambda _: paper(opened) == 0, "a page")
        opened.press("\r")
        opened.wait_until(lambda _: paper(opened) > 300, "no page")
        opened.press("\x1b")
        opened.wait_for("q Quit")
        opened.press("q")
        assert opened.wait_for_end() == 0
        assert list((tmp_path / "tmp").iterdir()) == []
    finally:
        opened.close()
