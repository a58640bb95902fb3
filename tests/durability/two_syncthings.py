"""Two real Syncthing instances on this computer, which is named the same for both sides."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random
from threading import Event, Thread
from xml.etree import ElementTree as Xml

from benchmarks.terminal import opened, read_until
from namecards import demo

from .kills import is_shown
from .outcome import CannotTry, Outcome
from .world import collection_at, environment

QUIET = {
    "globalAnnounceEnabled": "false",
    "localAnnounceEnabled": "false",
    "relaysEnabled": "false",
    "natEnabled": "false",
    "crashReportingEnabled": "false",
    "urAccepted": "-1",
    "autoUpgradeIntervalH": "0",
    "reconnectionIntervalS": "2",
}
"""Options by which an instance talks to nobody but the other one, on the loopback address."""
ALONE = {"STMONITORED": "yes"}
"""Without the monitor, which would leave the real process running when it is killed."""
NOTE_KEY = "\x1bOQ"
PATIENCE = 120.0
"""Seconds for both folders to become equal after the last note."""


class Side:
    """A computer: a home, its state folder, and a Syncthing of its own."""

    def __init__(self, folder: Path, name: str) -> None:
        self.name, self.home, self._config = name, folder / name / "home", folder / name / "syncthing"
        self.home.mkdir(parents=True)
        self.address = f"127.0.0.1:{_free_port()}"
        _syncthing(self._config, "generate", "--no-default-folder", "--skip-port-probing")
        self.id = _syncthing(self._config, "--device-id").strip()
        self._process: subprocess.Popen[bytes] | None = None
        self.saved: list[str] = []

    def know(self, other: Side) -> None:
        """Write the configuration: one folder, shared with the other side at its address."""
        path = self._config / "config.xml"
        config = Xml.parse(path)
        root = config.getroot()
        for old in (*root.findall("device"), *root.findall("folder")):
            root.remove(old)
        for side in (self, other):
            device = Xml.SubElement(root, "device", id=side.id, name=side.name)
            Xml.SubElement(device, "address").text = f"tcp://{side.address}"
        folder = Xml.SubElement(
            root, "folder", id="home", path=str(self.home), type="sendreceive", rescanIntervalS="5",
            fsWatcherEnabled="true", fsWatcherDelayS="1",
        )  # fmt: skip
        Xml.SubElement(folder, "maxConflicts").text = "10"  # without this line it is 0
        for side in (self, other):
            Xml.SubElement(folder, "device", id=side.id)
        options, gui = root.find("options"), root.find("gui")
        assert options is not None and gui is not None
        gui.set("enabled", "false")
        for name, value in {**QUIET, "listenAddress": f"tcp://{self.address}"}.items():
            for old in options.findall(name):
                options.remove(old)
            Xml.SubElement(options, name).text = value
        config.write(path)

    def start(self) -> None:
        """Start this side's Syncthing."""
        command = ["syncthing", "serve", f"--home={self._config}", "--no-browser", "--no-restart"]
        self._process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ | ALONE
        )

    def stop(self) -> None:
        """Kill this side's Syncthing at any moment."""
        if self._process:
            self._process.kill()
            self._process.wait()

    def files(self) -> dict[str, bytes]:
        """Return the journal's and the photos' files."""
        paths = (path for part in ("journal", "photos") for path in (self.home / part).glob("*"))
        return {path.name: path.read_bytes() for path in paths if path.is_file() and path.suffix != ".tmp"}

    def write_with_shell(self, ended: Event) -> None:
        """Save one note after the other with `namecards note`."""
        number = 0
        while not ended.is_set():
            number += 1
            text = f"{self.name} shell {number}"
            command = [sys.executable, "-m", "namecards", "note", f"maya chen {text}"]
            done = subprocess.run(command, env=environment(self.home), capture_output=True)
            if done.returncode == 0 and text.encode() in done.stdout:
                self.saved.append(text)

    def write_with_screens(self, ended: Event) -> None:
        """Save one note after the other in the open program."""
        command = [sys.executable, "-m", "namecards"]
        with opened(command, environment(self.home)) as (program, terminal):
            read_until(terminal, b"faces are new")
            number = 0
            while not ended.is_set():
                number += 1
                text = f"{self.name} screen {number}"
                os.write(terminal, f"{NOTE_KEY}maya chen {text}\r".encode())
                if is_shown(program, terminal, f"Chen: {text}.".encode()):
                    self.saved.append(text)


def sync_for_real(folder: Path, seconds: int, chance: Random) -> Outcome:
    """Write on both sides, with screens and shell, while one Syncthing or the other is killed at random."""
    if not shutil.which("syncthing"):
        raise CannotTry("it needs Syncthing (Debian: apt install syncthing)")
    one, two = Side(folder, "one"), Side(folder, "two")
    one.know(two)
    two.know(one)
    words = [sys.executable, "-m", "namecards", "import", str(demo.sample()), "--yes"]
    subprocess.run(words, env=environment(one.home), check=True, capture_output=True)
    with _running(one, two), ExitStack() as stack:
        _wait_until_equal(one, two)
        ended = Event()
        stack.callback(ended.set)
        jobs = [
            Thread(target=job, args=(ended,))
            for side in (one, two)
            for job in (side.write_with_shell, side.write_with_screens)
        ]
        for job in jobs:
            job.start()
        _disturb(one, two, seconds, chance)
        ended.set()
        for job in jobs:
            job.join()
        equal = _wait_until_equal(one, two)
    saved = one.saved + two.saved
    kept = [_kept(side) for side in (one, two)]
    lost = sum(any(side.count(text) != 1 for side in kept) for text in saved)
    detail = f"the files of both were {'' if equal else 'not '}equal at the end"
    return Outcome(f"{seconds} s", len(saved), lost, detail)


def _kept(side: Side) -> list[str]:
    """The notes, and the inbox: there waits a note whose person could not be read for a moment."""
    collection = collection_at(side.home)
    waiting = [line.text.removeprefix("maya chen ") for line in collection.inbox.all()]
    return [note.text for note in collection.notes.all()] + waiting


def _disturb(one: Side, two: Side, seconds: int, chance: Random) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        time.sleep(chance.uniform(5, 15))
        side = chance.choice((one, two))
        side.stop()
        time.sleep(chance.uniform(1, 8))
        side.start()


@contextmanager
def _running(*sides: Side) -> Iterator[None]:
    for side in sides:
        side.start()
    try:
        yield
    finally:
        for side in sides:
            side.stop()


def _wait_until_equal(one: Side, two: Side) -> bool:
    """Wait until both sides have the same files."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if one.files() and one.files() == two.files():
            return True
        time.sleep(0.5)
    return False


def _syncthing(config: Path, *words: str) -> str:
    command = ["syncthing", words[0], f"--home={config}", *words[1:]]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
