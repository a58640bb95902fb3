"""A disk that refuses: nothing that was acknowledged is lost, nothing that was refused is there."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from computers import MAYA, NOAH, Computer, people
from rights import ordinary_rights

from namecards.core.errors import CannotWrite
from namecards.store import lock


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    database = computer.open()
    computer.documents_file.mkdir()
    with pytest.raises(CannotWrite, match=r"It is a folder\..* Nothing was changed|Permission denied"):
        database.table("people").put({"maya": MAYA})
    assert people(database) == {}
    computer.documents_file.rmdir()
    database.table("people").put({"maya": MAYA})
    assert people(computer.open()) == {"maya": MAYA}


def test_a_folder_that_went_away(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    database = computer.open()
    database.table("people").put({"maya": MAYA})
    computer.folder.rename(tmp_path / "unplugged")
    with pytest.raises(CannotWrite, match="No such file or folder"):
        database.table("people").put({"noah": NOAH})
    assert people(database) == {"maya": MAYA}
    (tmp_path / "unplugged").rename(computer.folder)
    database.table("people").put({"noah": NOAH})
    assert people(database) == people(computer.open()) == {"maya": MAYA, "noah": NOAH}


@ordinary_rights
def test_a_folder_that_is_read_only(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    database = computer.open()
    computer.folder.chmod(0o500)
    try:
        with pytest.raises(CannotWrite, match="Permission denied"):
            database.table("people").put({"maya": MAYA})
    finally:
        computer.folder.chmod(0o700)
    assert people(database) == people(computer.open()) == {}


def test_no_place_for_the_lock(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    computer.home.lock.mkdir()
    with pytest.raises(CannotWrite, match=r"namecards\.lock"):
        computer.open().table("people").put({"maya": MAYA})
    assert not computer.documents_file.exists()


def test_another_program_that_holds_the_lock_too_long(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    database = computer.open()
    database.storage.journal.patience = 0.02
    held = lock.acquire(computer.home.lock, patience=0)
    with pytest.raises(CannotWrite, match="Another namecards"):
        database.table("people").put({"maya": MAYA})
    lock.release(held)
    assert people(database) == {}
    database.table("people").put({"maya": MAYA})
    assert people(computer.open()) == {"maya": MAYA}


def test_a_lock_file_that_was_replaced_while_waiting_holds_nobody_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, waits = tmp_path / "lock", Event()
    held, try_once = lock.acquire(path, patience=0), lock._lock

    def try_and_tell(descriptor: int) -> None:
        try:
            try_once(descriptor)
        finally:
            waits.set()

    monkeypatch.setattr("namecards.store.lock._lock", try_and_tell)
    with ThreadPoolExecutor() as others:
        other = others.submit(lock.acquire, path, 60)
        waits.wait()
        path.unlink()
        lock.release(held)
    with pytest.raises(TimeoutError):
        lock.acquire(path, patience=0)
    lock.release(other.result())


def test_a_disk_without_locks_is_said_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some network disks refuse every lock; no disk of a test machine does."""

    def refuse(descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    computer = Computer(tmp_path)
    monkeypatch.setattr("namecards.store.lock._lock", refuse)
    with pytest.raises(CannotWrite, match=r"can.t lock.*NAMECARDS_STATE.*\. Nothing was changed"):
        computer.open().table("people").put({"maya": MAYA})


def test_a_broken_letter_is_refused_in_a_sentence(tmp_path: Path) -> None:
    """Linux hands half a letter on the command line over as a lone surrogate; UTF-8 cannot write it."""
    computer = Computer(tmp_path)
    database = computer.open()
    with pytest.raises(CannotWrite, match=r"A letter in the text is broken"):
        database.table("people").put({"maya": {"given": "Zo\udceb"}})
    assert people(database) == people(computer.open()) == {}


@pytest.mark.parametrize("says_so", [True, False], ids=["an error", "only a part is written"])
def test_a_full_disk_of_this_computers_own_files_is_not_told_as_that_of_the_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says_so: bool
) -> None:
    def refuse(*args: object) -> int:
        if says_so:
            raise OSError(errno.ENOSPC, "No space left on device")
        return 0

    computer = Computer(tmp_path)
    database = computer.open()
    with monkeypatch.context() as patch, pytest.raises(CannotWrite, match=r"computer-.*The disk is full"):
        patch.setattr(os, "write", refuse)
        database.table("people").put({"maya": MAYA})
    assert people(computer.open()) == {}


FILLING = """
import resource, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from computers import Computer, people
from namecards.core.errors import CannotWrite
from namecards.store import lock

computer = Computer(Path(sys.argv[1]))
database = computer.open()
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))
for number in range(30):
    batch = {f"{number}-{n}": {"given": "Maya"} for n in range(number % 3 + 1)}
    try:
        database.table("people").put(batch)
        print(*batch, sep="\\n")
    except CannotWrite as refused:
        assert "File too large" in str(refused), refused
        assert not database.storage.journal.has_news()
        assert batch.keys().isdisjoint(people(database))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files")
def test_a_full_disk_keeps_what_it_acknowledged_and_not_half_of_what_it_refused(tmp_path: Path) -> None:
    acknowledged = run(FILLING, tmp_path).split()
    computer = Computer(tmp_path)
    assert 5 < len(acknowledged) < 60
    assert list(people(computer.open())) == acknowledged
    assert computer.open().storage.journal.bad_lines == []
    assert computer.documents_file.stat().st_size > 900
    computer.open().table("people").put({"noah": NOAH})
    assert list(people(computer.open())) == [*acknowledged, "noah"]


WRITING = """
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from computers import Computer

table = Computer(Path(sys.argv[1])).open().table("people")
for number in range(int(sys.argv[3])):
    id = f"{sys.argv[2]}-{number}"
    table.put({id: {"given": "Maya", "text": "x" * (number % 7 * 100)}})
    print(id, flush=True)
"""

AT_A_SIGN = 'input("ready\\n")\n' + WRITING
"""Waits until it is told to begin."""


def test_two_programs_that_write_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    both = [start(AT_A_SIGN, tmp_path, name, 50) for name in ("program", "shell")]
    assert [process.stdout.readline() for process in both if process.stdout] == ["ready\n"] * 2
    for process in both:
        assert process.stdin is not None
        process.stdin.write("begin\n")
        process.stdin.flush()
    acknowledged = [id for process in both for id in process.communicate(timeout=60)[0].split()]
    assert [process.returncode for process in both] == [0, 0]
    assert len(acknowledged) == 100
    assert people(Computer(tmp_path).open()).keys() == set(acknowledged)
    assert Computer(tmp_path).open().storage.journal.bad_lines == []


@pytest.mark.skipif(sys.platform == "win32", reason="a process is ended in another way there")
def test_a_program_killed_at_any_moment_keeps_what_it_acknowledged(tmp_path: Path) -> None:
    expected: set[str] = set()
    for kill in range(5):
        with start(WRITING, tmp_path, f"kill{kill}", 100_000) as process:
            assert process.stdout is not None
            seen = [process.stdout.readline().strip() for _ in range(kill * 7 + 1)]
            process.kill()
            expected.update(seen, process.stdout.read().split())
        database = Computer(tmp_path).open()
        assert expected <= people(database).keys()
        database.table("people").put({f"after{kill}": NOAH})
        expected.add(f"after{kill}")
    found = people(Computer(tmp_path).open())
    assert expected <= found.keys()
    assert len(found) - len(expected) <= 5, "at most the one write of each kill that nobody was told of"


def start(program: str, *arguments: object) -> subprocess.Popen[str]:
    """Run a program that uses the helpers of these tests."""
    paths = os.pathsep.join([str(Path(__file__).parent), str(Path(__file__).parents[2])])
    command = [sys.executable, "-c", program, *map(str, arguments)]
    env = os.environ | {"PYTHONPATH": paths}
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env)


def run(program: str, *arguments: object) -> str:
    """What a program printed."""
    process = start(program, *arguments)
    output, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    return output
