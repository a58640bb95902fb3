"""What every test can use: a clock set by hand, a collection in a folder of its own, the sample roster."""

from __future__ import annotations

import errno
import gc
import os
import signal
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from inspect import iscoroutinefunction
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import pytest
import sockets
from copies import lent
from effort import EXPLORED, once
from hypothesis import HealthCheck, settings
from quick_loop import Pauses, QuickLoop, quick_loop

from namecards import demo, files
from namecards.collection import Collection
from namecards.portraits import head, portrait
from namecards.portraits.cells import draw
from namecards.portraits.faces import find_faces
from namecards.screens import answer_timer
from namecards.store import home

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job ignores it
_STATE = tempfile.TemporaryDirectory(prefix="namecards-state-", ignore_cleanup_errors=True)
os.environ |= {"TEXTUAL_COLOR_SYSTEM": "truecolor", "PYTEST_DEBUG_TEMPROOT": tempfile.gettempdir()}
os.environ |= {"NAMECARDS_STATE": _STATE.name, "XDG_DATA_HOME": f"{_STATE.name}/data"}
tempfile.tempdir = os.environ["TMPDIR"] = tempfile.mkdtemp(dir=_STATE.name)  # no data or demo of somebody
# Without PYTHONDONTWRITEBYTECODE, which some machines set: each program that a test starts would compile all
# that it imports, a third of its start. What pip installs is compiled.
for _name in ("NAMECARDS_HOME", "NAMECARDS_PHOTOS", "NO_COLOR", "PYTHONDONTWRITEBYTECODE"):
    os.environ.pop(_name, None)
sys.dont_write_bytecode = False
# No test cuts the power of its own process. Those that ask for fsync put another in its place.
os.fsync = lambda fd: None


# Properties draw the same examples in every run. To look for others, 45 times as many or more each time:
#     python -m pytest --hypothesis-profile=explore
_any_speed = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]
settings.register_profile(
    "steady", derandomize=True, max_examples=40, deadline=None, suppress_health_check=_any_speed
)
settings.register_profile(
    "explore",
    derandomize=False,
    max_examples=30 * EXPLORED,
    parent=settings.get_profile("steady"),
    print_blob=True,
)
settings.load_profile("steady")


def pytest_asyncio_loop_factories() -> dict[str, Callable[[], QuickLoop]]:
    """Run every asynchronous test on a loop that does not wait."""
    return {"quick": quick_loop}


def pytest_collection_finish() -> None:
    """Look for garbage seldom while a test runs, and never among what stays: see below."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 1_000, 1_000)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Generator[None, object, object]:
    """Free what a test left, if that is much, while it is young.

    What a screen is made of lives as long as its test. If Python looks in between, all of it counts as old,
    and is freed many tests later, out of a cold memory: measured, that takes a seventh longer.
    """
    result = yield
    young, rounds, _ = gc.get_count()
    if rounds or young > 10_000:
        gc.collect(1)
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None, object, object]:
    """Let no test open a socket: the program opens no network connection."""
    sockets.seen.clear()
    result = yield
    assert sockets.seen == []
    return result


def pytest_sessionfinish() -> None:
    """Look for garbage once more; pytest looks five times, and finds none of this."""
    gc.collect()
    gc.freeze()


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        """Monday 10 August 2026, nine in the morning: two weeks before school."""
        self.now = datetime(2026, 8, 10, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **time: int) -> None:
        """Let time pass: `days=1`, `minutes=5`."""
        self.now += timedelta(**time)


@pytest.fixture(scope="session")
def new_folder(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Make an empty folder. Pytest reads the names of all folders before each: a tenth of the suite."""
    numbers, base = count(1), tmp_path_factory.mktemp("tests")

    def make(name: str) -> Path:
        folder = base / f"{name}{next(numbers)}"
        folder.mkdir()
        return folder

    return make


@pytest.fixture
def tmp_path(new_folder: Callable[[str], Path]) -> Path:
    """A folder of the test's own."""
    return new_folder("test_")


@pytest.fixture(scope="session", autouse=True)
def pictures_seen_once() -> Iterator[None]:
    """Look for the faces in a picture and draw it in cells once, however many tests import and show it.

    To find faces takes most of an import; to draw them, a tenth of all that screens do.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(head, "find_faces", once(find_faces))
        patch.setattr(portrait, "draw", once(draw))
        yield


@pytest.fixture(scope="session")
def quick_textual() -> Iterator[None]:
    """Read styles once, and wait no longer than there is work."""
    from quick_textual import spare  # Textual reads the environment when it is imported

    with pytest.MonkeyPatch.context() as patch:
        spare(patch)
        yield


@pytest.fixture
def every_frame() -> None:
    """Draw every step of a screen, as a terminal gets it: for tests of what is drawn."""


class Unhurried:
    """The time between keys of somebody who looks at each face before the next key."""

    def __init__(self) -> None:
        self.now, self.step = 0.0, 1.0

    def __call__(self) -> float:
        self.now += self.step
        return self.now


@dataclass(frozen=True)
class Around:
    """What is around every test; one fixture, because each takes longer than most tests."""

    documents: Path
    pauses: Pauses
    unhurried: Unhurried


@pytest.fixture(scope="session")
def empty_documents(new_folder: Callable[[str], Path]) -> Callable[[], Path]:
    """Make another folder for documents when a test has written into the last one."""
    folder = new_folder("documents")

    def empty() -> Path:
        nonlocal folder
        if not folder.is_dir() or any(folder.iterdir()):
            folder = new_folder("documents")
        return folder

    return empty


@pytest.fixture(autouse=True)
def around(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, empty_documents: Callable[[], Path]
) -> Around:
    """Let no test wait for a file, write into the real Documents, or see its keys come but a second apart."""
    around = Around(empty_documents(), Pauses(), Unhurried())
    monkeypatch.setattr(files, "time", around.pauses)
    monkeypatch.setattr(files, "_in_vain", set())
    monkeypatch.setattr(answer_timer, "monotonic", around.unhurried)
    for name in ("XDG_DOCUMENTS_DIR", "WIN_PD_OVERRIDE_PERSONAL"):
        monkeypatch.setenv(name, str(around.documents))
    if iscoroutinefunction(request.function):
        request.getfixturevalue("quick_textual")
        if "every_frame" not in request.fixturenames:
            from quick_textual import draw_when_seen

            draw_when_seen(monkeypatch)
    return around


@pytest.fixture
def documents(around: Around) -> Path:
    return around.documents


@pytest.fixture
def pauses(around: Around) -> Pauses:
    return around.pauses


@pytest.fixture
def unhurried(around: Around) -> Unhurried:
    return around.unhurried


Open = Callable[[], Collection]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def open_again(tmp_path: Path, clock: Clock) -> Iterator[Open]:
    """Open the test's collection, as the program does at each start."""
    yield lambda: Collection(home.home_at(tmp_path / "home"), clock, Random(7))


@pytest.fixture
def read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read PDFs in this process: to start another one, as the program does, takes longer than reading."""
    from namecards.importing.pages.pdf import read_pages

    monkeypatch.setattr("namecards.importing.photo_rosters.roster.read_in_subprocess", read_pages)


@pytest.fixture
def empty(open_again: Open) -> Collection:
    """A collection with nobody in it."""
    return open_again()


@pytest.fixture(scope="session")
def sample_home(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Random]:
    """The sample roster imported once, to be copied; and the dice as the import left them."""
    folder, dice = tmp_path_factory.mktemp("sample") / "home", Random(7)
    demo.import_sample(Collection(home.home_at(folder), Clock(), dice))
    return folder, dice


@pytest.fixture
def sample(sample_home: tuple[Path, Random], tmp_path: Path, clock: Clock) -> Iterator[Collection]:
    """A collection with the sample roster: 24 people, 23 of them with a photo."""
    folder, dice = sample_home
    with lent(folder, tmp_path / "home"):
        yield Collection(home.home_at(tmp_path / "home"), clock, deepcopy(dice))


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The names of files that the system refuses to open; as for another user, so that root can test it."""
    names: set[str] = set()
    usual = Path.open

    def refuse(path: Path, *args: Any, **options: Any) -> Any:
        if path.name in names:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return usual(path, *args, **options)

    monkeypatch.setattr(Path, "open", refuse)
    return names
