"""The id of this computer, its files, and what happens when somebody else changed them."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest
from computers import MAYA, MONDAY, NOAH, Clock, Computer, line, people

from namecards.core.errors import CannotWrite
from namecards.core.learning.memory import Rating, school_day
from namecards.files import append
from namecards.store import own_files
from namecards.store.home import Home, home_at
from namecards.store.listing import writers
from namecards.store.store import Store


def ids(computer: Computer) -> set[str]:
    return {path.stem.split("-")[2] for path in computer.folder.glob("*.jsonl")}


def put(computer: Computer, *names: str) -> None:
    for name in names:
        computer.open().table("people").put({name: {"given": name}})


def names(computer: Computer) -> set[str]:
    return set(people(computer.open()))


def test_a_computer_keeps_its_id_and_its_file(tmp_path: Path) -> None:
    put(Computer(tmp_path), "maya", "noah")
    assert ids(Computer(tmp_path)) == {"k7q2"}
    assert len(Computer(tmp_path).documents_file.read_bytes().splitlines()) == 2


def test_two_programs_that_start_at_once_in_a_new_home_end_with_one_id(tmp_path: Path) -> None:
    home = Home(tmp_path, tmp_path / "of-this-computer")
    one, other = (Store(home, Clock(), Random(seed)) for seed in (1, 2))
    assert one.own_files.id != other.own_files.id
    for store in (one, other, one):
        store.documents.table("people").put({store.new_id(): MAYA})
    assert one.own_files.id == other.own_files.id
    assert len(list(home.journal.iterdir())) == 1
    assert one.own_files.left == ()


def test_an_id_that_cannot_be_kept_is_said_in_a_sentence_and_nothing_is_written(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    database = computer.open()
    computer.home.local.rename(tmp_path / "gone")
    computer.home.local.mkdir()
    state_file(computer).mkdir()
    with pytest.raises(CannotWrite, match="Nothing was changed"):
        database.table("people").put({"maya": MAYA})
    assert people(database) == people(computer.open()) == {}


def state_file(computer: Computer) -> Path:
    return computer.home.local / f"computer-{own_files._fingerprint()}.json"


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\x00", b'{"id":""}', b'{"id":"../up"}', b'{"id":3}'])
def test_a_damaged_id_costs_a_new_file_and_nothing_else(tmp_path: Path, damage: bytes) -> None:
    """An empty one, too: it must not be another id at every start."""
    computer = Computer(tmp_path)
    put(computer, "maya")
    state_file(computer).write_bytes(damage)
    put(computer, "noah", "ines")
    assert ids(computer) == {"k7q2", "k7q2b"}
    assert names(computer) == {"maya", "noah", "ines"}


def test_what_is_kept_beside_the_id_holds_no_name(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    put(computer, "Hodan")
    assert b"Hodan" not in state_file(computer).read_bytes()


CHANGES: dict[str, Callable[[Path], object]] = {
    "another computer went on with it": lambda file: attach(file, line("2026-10-05T09:00:00Z", "x", new={})),
    "a last line was torn": lambda file: attach(file, '{"at":"2026-'),
    "a backup came back": lambda file: file.write_bytes(b"".join(file.read_bytes().splitlines(True)[:1])),
    "it was edited": lambda file: file.write_bytes(file.read_bytes().replace(b"noah", b"noel")),
    "the sync client has not brought it yet": lambda file: file.unlink(),
    "it is empty": lambda file: file.write_bytes(b""),
    "another of its size and time took its place": lambda file: swap(file, edited(file)),
    "other bytes, as many, and its old time": lambda file: write_over(file, edited(file)),
    "the same, and the clock went back": lambda file: write_over(file, edited(file), seconds=-3600),
}


def edited(file: Path) -> bytes:
    return file.read_bytes().replace(b"noah", b"noel")


def swap(file: Path, data: bytes) -> None:
    """Bring a file as a sync client does: another one takes its name, with the time of the one before."""
    found, part = file.stat(), file.with_suffix(".part")
    part.write_bytes(data)
    os.utime(part, ns=(found.st_atime_ns, found.st_mtime_ns))
    part.replace(file)


def write_over(file: Path, data: bytes, seconds: int = 0) -> None:
    """Bring a file as `cp` does: cut it to nothing and write into it, and set its time."""
    time = file.stat().st_mtime_ns + seconds * 10**9
    file.write_bytes(data)
    os.utime(file, ns=(time, time))


def attach(file: Path, text: str) -> None:
    with file.open("a", encoding="utf-8") as opened:
        opened.write(text)


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("running", [True, False])
def test_a_file_that_is_not_as_it_was_left_is_not_continued(
    tmp_path: Path, change: str, running: bool
) -> None:
    computer = Computer(tmp_path)
    database = computer.open()
    for name in ("maya", "noah"):
        database.table("people").put({name: {"given": name}})
    CHANGES[change](computer.documents_file)
    before = computer.documents_file.read_bytes() if computer.documents_file.exists() else None
    if not running:
        database = computer.open()
    database.table("people").put({"ines": MAYA})
    database.table("people").put({"emeka": NOAH})
    assert before == (computer.documents_file.read_bytes() if before is not None else None)
    new = computer.folder / "documents-2026-k7q2b.jsonl"
    assert len(new.read_bytes().splitlines()) == 2
    assert {"ines", "emeka"} <= names(computer)
    (left,) = computer.own_files().left
    assert left[:2] == (computer.documents_file.name, MONDAY.date())
    assert computer.documents_file.name in str(left) and "2026-10-05" in str(left)


OVERWRITTEN = {
    *("it was edited", "another of its size and time took its place"),
    *("other bytes, as many, and its old time", "the same, and the clock went back"),
}
"""The changes after which a file is as long as it was, and the last line of this computer is not in it."""


@pytest.mark.parametrize("change", CHANGES)
def test_a_file_without_the_last_lines_of_this_computer_is_told_from_then_on(
    tmp_path: Path, change: str
) -> None:
    """Two computers with a copied disk write one file, and the sync client keeps that of the other."""
    computer = Computer(tmp_path)
    put(computer, "maya", "noah")
    assert computer.own_files().find_overwritten() == []
    written = computer.documents_file.read_bytes()
    CHANGES[change](computer.documents_file)
    told = [computer.documents_file.name] if change in OVERWRITTEN else []
    assert computer.own_files().find_overwritten() == told
    put(computer, "ines")
    assert computer.own_files().find_overwritten() == told
    copy = computer.documents_file.with_name(f"{computer.documents_file.stem} (conflicted copy).jsonl")
    copy.write_bytes(written.replace(b"\n", b"\r\n"))
    assert computer.own_files().find_overwritten() == [], "the sync client kept them in a copy"


def test_it_is_noticed_in_the_program_that_runs(tmp_path: Path) -> None:
    env = {"NAMECARDS_STATE": str(tmp_path / "state")}
    store = Store(home_at(tmp_path / "data", env), Clock(), Random(7))
    store.documents.table("people").put({"maya": MAYA})
    (file,) = store.home.journal.iterdir()
    attach(file, line("2026-10-05T09:00:00Z", "noah", new=NOAH))
    assert store.own_files.noticed == []
    store.documents.table("people").put({"ines": MAYA})
    assert [left.file for left in store.own_files.noticed] == [file.name]
    assert set(store.documents.storage.read()["people"]) == {"maya", "noah", "ines"}


class Killed(BaseException):
    """The program ends here."""


@pytest.mark.parametrize("written", [True, False])
def test_a_program_killed_in_an_append_goes_on_with_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: bool
) -> None:
    """A line that is there though nobody heard of it, or one that was announced and is not there."""
    computer = Computer(tmp_path)
    put(computer, "maya")
    whole = append

    def be_killed(descriptor: int, data: bytes, folder: Path) -> None:
        if written:
            whole(descriptor, data, folder)
        raise Killed

    monkeypatch.setattr("namecards.files.append", be_killed)
    with pytest.raises(Killed):
        put(computer, "noah")
    monkeypatch.undo()
    put(computer, "ines")
    assert ids(computer) == {"k7q2"}
    assert names(computer) == {"maya", "ines"} | ({"noah"} if written else set())
    assert computer.own_files().left == ()


def test_a_line_counts_though_the_disk_fails_right_behind_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer = Computer(tmp_path)
    put(computer, "maya")

    def append_then_fail(descriptor: int, data: bytes, folder: Path) -> None:
        append(descriptor, data, folder)
        monkeypatch.setattr(os, "write", fail)

    def fail(*args: object) -> int:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("namecards.files.append", append_then_fail)
    put(computer, "noah")
    monkeypatch.undo()
    put(computer, "ines")
    assert names(computer) == {"maya", "noah", "ines"}
    assert ids(computer) == {"k7q2"} and computer.own_files().left == ()


def remove_and_write(file: Path, data: bytes) -> None:
    """Bring a file in two steps."""
    file.unlink()
    file.write_bytes(data)


MEANWHILE: dict[str, Callable[[Path, bytes, bytes], object]] = {
    "an earlier one came": lambda file, earlier, now: remove_and_write(file, earlier),
    "an earlier one took its place": lambda file, earlier, now: swap(file, earlier),
    "another of its size took its place": lambda file, earlier, now: swap(file, earlier + other_line(now)),
    "an earlier one was written over it": lambda file, earlier, now: write_over(file, earlier),
    "another of its size was written over it": lambda file, earlier, now: write_over(
        file, earlier + other_line(now)
    ),
    "it went away": lambda file, earlier, now: file.unlink(),
}


def other_line(now: bytes) -> bytes:
    return now.splitlines(keepends=True)[-1].replace(b"noah", b"noel")


def no_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    look, look_open = Path.stat, os.fstat
    monkeypatch.setattr(Path, "stat", lambda path, **options: numbered(look(path, **options), 0))
    monkeypatch.setattr(os, "fstat", lambda descriptor: numbered(look_open(descriptor), 0))


def new_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    look, numbers = Path.stat, count(1)

    def stat(path: Path, **options: bool) -> object:
        found = look(path, **options)
        return numbered(found, next(numbers)) if path.suffix == ".jsonl" else found

    monkeypatch.setattr(Path, "stat", stat)


def numbered(found: os.stat_result, number: int) -> object:
    fields = {name: getattr(found, name) for name in dir(found) if name.startswith("st_")}
    return SimpleNamespace(**fields | {"st_ino": number})


NUMBERS: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "the number of a file tells which it is": lambda monkeypatch: None,
    "there are no numbers, as on FAT": no_numbers,
    "a file has another number each time, as on some network disks": new_numbers,
}


@pytest.mark.parametrize("change", MEANWHILE)
@pytest.mark.parametrize("number", NUMBERS)
def test_a_line_written_into_a_file_that_was_replaced_meanwhile_is_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str, number: str
) -> None:
    """A sync client puts another file in the place of the open one: the line would go with the old."""
    computer = Computer(tmp_path)
    put(computer, "maya")
    whole = append

    def replace_meanwhile(descriptor: int, data: bytes, folder: Path) -> None:
        earlier = computer.documents_file.read_bytes()
        whole(descriptor, data, folder)
        monkeypatch.setattr("namecards.files.append", whole)
        MEANWHILE[change](computer.documents_file, earlier, computer.documents_file.read_bytes())

    monkeypatch.setattr("namecards.files.append", replace_meanwhile)
    NUMBERS[number](monkeypatch)
    put(computer, "noah")
    monkeypatch.undo()
    assert "noah" in names(computer)
    assert ids(computer) >= {"k7q2b"}, "its own file was left"


@pytest.mark.parametrize("number", NUMBERS)
def test_a_disk_keeps_one_file_whatever_its_numbers_of_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: str
) -> None:
    NUMBERS[number](monkeypatch)
    put(Computer(tmp_path), "maya", "noah", "ines")
    assert ids(Computer(tmp_path)) == {"k7q2"}
    assert len(Computer(tmp_path).documents_file.read_bytes().splitlines()) == 3


def test_the_line_is_written_to_the_file_that_was_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another file comes between the look and the append: it must not get our line at its end."""
    computer = Computer(tmp_path)
    put(computer, "maya")
    whole = append
    came = line("2026-10-05T09:00:00Z", "emeka", new=NOAH).encode()

    def replace_before(descriptor: int, data: bytes, folder: Path) -> None:
        monkeypatch.setattr("namecards.files.append", whole)
        swap(computer.documents_file, computer.documents_file.read_bytes() + came)
        whole(descriptor, data, folder)

    monkeypatch.setattr("namecards.files.append", replace_before)
    put(computer, "noah")
    assert computer.documents_file.read_bytes().endswith(came)
    assert names(computer) == {"maya", "noah", "emeka"}


def test_two_programs_see_each_others_reviews_after_a_line_from_a_year_ahead(tmp_path: Path) -> None:
    ahead = Computer(tmp_path, "ahead0", Clock(MONDAY.replace(year=2027)))
    ahead.open_reviews().answer("maya", Rating.GOOD, MONDAY.date(), 900, "drill")
    one, other = (Computer(tmp_path).open_reviews() for _ in range(2))
    day = school_day(MONDAY)
    one.answer("noah", Rating.GOOD, day, 900, "drill")
    other.answer("noah", Rating.GOOD, day, 900, "drill")
    assert other.cards["noah"].reviews == 2


# Two computers.


class Folder:
    """A synced folder on two computers of the same name: whole files are copied, without a conflict copy."""

    def __init__(self, folder: Path) -> None:
        self.places = [folder / "desk" / "names", folder / "laptop" / "names"]
        self._synced: dict[str, bytes] = {}

    def sync(self) -> None:
        for name in sorted({self._name(place, path) for place in self.places for path in files(place)}):
            here = [place / name for place in self.places]
            contents = [path.read_bytes() if path.exists() else None for path in here]
            changed = [each for each in contents if each not in (None, self._synced.get(name))]
            if changed and changed[0] is not None:
                self._synced[name] = changed[0]
                for path in here:
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(changed[0])

    def _name(self, place: Path, path: Path) -> str:
        return path.relative_to(place).as_posix()


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock"]


@pytest.mark.parametrize("seed", range(5))
def test_two_computers_of_one_name_that_share_a_folder_lose_nothing(tmp_path: Path, seed: int) -> None:
    """Both programs of this test have the same host name and the same machine id, as cloned computers do."""
    chance, folder, clock = Random(seed), Folder(tmp_path), Clock()
    written: set[str] = set()
    dice = [Random(f"{seed} {n}") for n in range(2)]

    def open_on(who: int) -> Store:
        place = folder.places[who]
        return Store(home_at(place, {"NAMECARDS_STATE": str(place.parent / "state")}), clock, dice[who])

    running = [open_on(who) for who in range(2)]
    for number in range(60):
        who = chance.randrange(2)
        if chance.random() < 0.3:
            running[who] = open_on(who)
        running[who].documents.table("notes").put({f"note{number}": {"text": "dog surgery"}})
        running[who].reviews.answer(f"person{number}", Rating.GOOD, MONDAY.date(), 900, "drill")
        written.add(str(number))
        if chance.random() < 0.4:
            folder.sync()
    folder.sync()
    for who in range(2):
        seen = open_on(who)
        seen.reviews.refresh()
        assert {id.removeprefix("note") for id in seen.documents.storage.read()["notes"]} == written
        assert {id.removeprefix("person") for id in seen.reviews.cards} == written
        assert seen.own_files.left == ()
        assert len(writers(seen.home.journal)) == 2


def test_a_copied_disk_is_noticed_at_the_first_sync_and_each_goes_on_with_files_of_its_own(
    tmp_path: Path,
) -> None:
    """The id came along with the copy, so both append to one file until they hear of each other."""
    desk = Computer(tmp_path / "desk", "desk00")
    put(desk, "maya")
    shutil.copytree(tmp_path / "desk", tmp_path / "laptop")
    laptop = Computer(tmp_path / "laptop", "desk00", Clock(MONDAY.replace(hour=9)))
    put(desk, "noah")
    put(laptop, "ines")
    copies = count(1)

    def sync() -> None:
        """As clients do: of a file that changed on both sides one version stays, with the other beside it."""
        for name in {path.name for each in (desk, laptop) for path in each.folder.glob("*.jsonl")}:
            here, there = desk.folder / name, laptop.folder / name
            if is_behind(here, there):
                shutil.copyfile(there, here)
                continue
            if not is_behind(there, here):
                copy = f"{there.stem} ({next(copies)}).jsonl"
                shutil.copyfile(there, desk.folder / copy)
                there.rename(laptop.folder / copy)
            shutil.copyfile(here, there)

    sync()
    expected = {"maya", "noah", "ines"}
    assert names(desk) == names(laptop) == expected
    for number in range(20):
        put(desk, f"desk{number}")
        put(laptop, f"laptop{number}")
        expected |= {f"desk{number}", f"laptop{number}"}
        if number % 3:
            sync()
    sync()
    assert names(desk) == names(laptop) == expected
    assert next(copies) == 2, "one copy at most, before they heard of each other"
    assert [left.file for left in laptop.own_files().left] == ["documents-2026-desk00.jsonl"]


def is_behind(file: Path, other: Path) -> bool:
    """Whether the other has all of a file; a missing file is empty."""
    one, two = (path.read_bytes() if path.exists() else b"" for path in (file, other))
    return two.startswith(one)


# Homes of earlier versions, which kept the id in the home.


def old_home(folder: Path, fingerprint: str, id: str = "old123") -> Computer:
    computer = Computer(folder)
    (computer.folder / "documents-2026-old123.jsonl").write_text(
        line("2026-10-05T08:00:00Z", "maya", new=MAYA), encoding="utf-8"
    )
    (folder / "local").mkdir()
    (folder / "local" / f"device-{fingerprint}.txt").write_text(id, encoding="utf-8")
    (folder / "local" / "namecards.lock").touch()
    return computer


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> str:
    """The id of this machine; a container may have none."""
    monkeypatch.setattr("namecards.store.own_files._machine_id", lambda: "e08d2021")
    return own_files._fingerprint()


def test_the_id_of_an_old_home_moves_over_and_its_file_is_continued(tmp_path: Path, machine: str) -> None:
    computer = old_home(tmp_path, machine)
    assert computer.own_files().id == "old123"
    assert (tmp_path / "local").exists(), "reading alone moves nothing"
    put(computer, "noah", "ines")
    assert ids(computer) == {"old123"}
    assert names(computer) == {"maya", "noah", "ines"}
    assert not (tmp_path / "local").exists(), "an older program would draw a new id"


def test_the_id_of_an_old_home_in_the_platforms_folder_moves_over(tmp_path: Path, machine: str) -> None:
    """There it lay in the state folder, which is the data folder on Windows and macOS."""
    for place in ("state", "names"):
        env = {"NAMECARDS_STATE": str(tmp_path / place / "state")}
        here = home_at(tmp_path / place / "names", env)
        old = {"state": here.local.parent, "names": here.data}[place]
        for folder in (here.journal, old):
            folder.mkdir(parents=True, exist_ok=True)
        (here.journal / "documents-2026-old123.jsonl").touch()
        (old / f"device-{machine}.txt").write_text("old123", encoding="utf-8")
        store = Store(here, Clock(), Random(7))
        store.documents.table("people").put({"maya": MAYA})
        assert [path.name for path in here.journal.iterdir()] == ["documents-2026-old123.jsonl"]
        assert not (old / f"device-{machine}.txt").exists()
        assert here.photos.exists()


def test_an_old_id_of_another_computer_is_left_to_it(tmp_path: Path, machine: str) -> None:
    computer = old_home(tmp_path, "00c0ffee")
    put(computer, "noah")
    assert ids(computer) == {"old123", "k7q2"}
    assert (tmp_path / "local" / "device-00c0ffee.txt").exists()


def test_without_an_id_of_the_system_an_old_id_may_be_another_computers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two computers of one name would continue one file."""
    monkeypatch.setattr("namecards.store.own_files._machine_id", lambda: "")
    computer = old_home(tmp_path, own_files._fingerprint())
    put(computer, "noah")
    assert ids(computer) == {"old123", "k7q2"}


@pytest.mark.parametrize("id", ["", "\n", "nofile", "../old123", "*"])
def test_an_old_id_without_a_file_is_not_used(tmp_path: Path, machine: str, id: str) -> None:
    computer = old_home(tmp_path, machine, id)
    put(computer, "noah")
    assert ids(computer) == {"old123", "k7q2"}


# The computers that wrote.


def test_the_computers_that_wrote_and_when(tmp_path: Path) -> None:
    desk, laptop = Computer(tmp_path, "desk00"), Computer(tmp_path, "lap000", Clock(MONDAY.replace(month=11)))
    put(desk, "maya", "noah")
    laptop.open_reviews().answer("maya", Rating.GOOD, MONDAY.date(), 900, "drill")
    shutil.copyfile(desk.documents_file, tmp_path / "journal" / "documents-2026-desk00 (1).jsonl")
    (tmp_path / "journal" / "reviews-2026-odd000.jsonl").write_bytes(b"\x00")
    attach(desk.documents_file, '{"at":"9999-12-31T23:59:59-12:00"}\n{"at":')
    found = writers(tmp_path / "journal")
    assert set(found) == {"desk00", "lap000", "odd000"}
    assert found["odd000"] is None
    assert found["desk00"] and found["desk00"].astimezone(UTC).date() == MONDAY.date()
    assert found["lap000"] and found["lap000"] > datetime(2026, 11, 5, tzinfo=UTC)


def test_nobody_has_written_to_a_home_that_is_not_there(tmp_path: Path) -> None:
    assert writers(tmp_path / "journal") == {}
