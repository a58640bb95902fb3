"""Files that another program holds: an antivirus, a backup, OneDrive, Excel, on Windows for milliseconds.

As Windows documents it: an open or a move of a file that somebody has open without sharing it fails with
ERROR_SHARING_VIOLATION (32), an access to a locked part with ERROR_LOCK_VIOLATION (33), and replacing or
deleting a file that is open or about to be deleted with ERROR_ACCESS_DENIED (5). Python raises each as a
PermissionError with errno EACCES.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from random import Random
from typing import Any

import pytest
from conftest import Open
from quick_loop import Pauses
from rights import ordinary_rights

from namecards import demo, files
from namecards.collection import Collection
from namecards.core.errors import CannotWrite, NamecardsError, UnknownPerson
from namecards.exporting.earlier import STAGING
from namecards.store import seen

FOR_GOOD = 10**9
CALLS = {
    "open": (os, "open"),
    "read": (Path, "open"),
    "replace": (os, "replace"),
    "rename": (os, "rename"),
    "delete": (os, "unlink"),
}


@dataclass
class Holder:
    """Another program: it refuses one kind of call for files of a name, some times."""

    call: str = ""
    names: str = ""
    winerror: int = 32
    times: int = 0
    refused: int = 0

    def hold(self, call: str, names: str, winerror: int, times: int) -> None:
        self.call, self.names, self.winerror, self.times = call, names, winerror, times

    def stand_before(self, call: str, usual: Callable[..., Any]) -> Callable[..., Any]:
        """Wrap a call of the system."""

        def refusing(*args: Any, **options: Any) -> Any:
            self.meet(call, *args[:2])
            return usual(*args, **options)

        return refusing

    def meet(self, call: str, *paths: object) -> None:
        """Refuse, if it is such a call for such a file."""
        shown = [Path(os.fspath(path)).name for path in paths if isinstance(path, str | os.PathLike)]
        if call in self.call.split("|") and self.times and any(fnmatch(name, self.names) for name in shown):
            self.times -= 1
            self.refused += 1
            error = PermissionError(errno.EACCES, "The process cannot access the file", str(paths[0]))
            setattr(error, "winerror", self.winerror)  # noqa: B010 - only Windows has it
            raise error


@pytest.fixture
def holder(monkeypatch: pytest.MonkeyPatch) -> Holder:
    holder = Holder()
    for call, (where, name) in CALLS.items():
        monkeypatch.setattr(where, name, holder.stand_before(call, getattr(where, name)))
    return holder


class Desk:
    """A collection, a folder to write to, and what is on the disk."""

    def __init__(self, collection: Collection, open_again: Open, out: Path) -> None:
        self.collection = collection
        self.open_again = open_again
        self.out = out
        self.sample = demo.sample()
        out.mkdir()

    @property
    def on_disk(self) -> Collection:
        return self.open_again()


def read(desk: Desk) -> None:
    """A program starts, and a note is typed."""
    desk.collection = desk.open_again()
    add_note(desk)


def add_note(desk: Desk) -> None:
    """Save a line as the shell and the screen do: in the inbox if nobody has the name."""
    found = desk.collection.notes.resolve("maya chen dog surgery")
    if found.certain:
        desk.collection.notes.add(found.certain, found.text)
    else:
        desk.collection.inbox.add("maya chen dog surgery")


def begin(desk: Desk) -> None:
    """A first line is written to an empty home."""
    home = desk.collection.home
    for path in (*home.journal.iterdir(), *home.local.iterdir()):
        path.unlink()
    desk.collection = desk.open_again()
    add_note(desk)


def notes(desk: Desk) -> object:
    opened = desk.on_disk
    lines = [note.text for note in opened.notes.all()] + [item.text for item in opened.inbox.all()]
    return lines, len(opened.people.all()), sum(1 for _ in opened.home.journal.iterdir())


def bring_photos(desk: Desk) -> None:
    """A photo is lost; the same list with its photos is imported again."""
    next(desk.collection.home.photos.glob("*.jpg")).unlink(missing_ok=True)
    plan = desk.collection.imports.plan(desk.sample)
    list(desk.collection.imports.keep_photos(plan))
    desk.collection.imports.apply(plan)


def photos(desk: Desk) -> object:
    people = desk.on_disk.people
    return sum(people.photo(person) is not None for person in people.all()), len(people.all())


def print_pdf(desk: Desk) -> None:
    printing = desk.collection.printing
    job = printing.job("tents", desk.collection.people.roster("Room 12"), "avery-5302", {})
    printing.write_pdf(job, desk.out / "tents.pdf")


def pdf(desk: Desk) -> object:
    return [path.name for path in desk.out.iterdir()], (desk.out / "tents.pdf").read_bytes()[:5]


def export(desk: Desk) -> None:
    list(desk.collection.exports.write(desk.collection.exports.plan(desk.out, csv=True)))


def exported(desk: Desk) -> object:
    return sorted(path.name for path in desk.out.iterdir()), len(list((desk.out / "photos").iterdir()))


def export_twice(desk: Desk) -> None:
    export(desk)
    export(desk)


def export_deck(desk: Desk) -> None:
    desk.collection.exports.anki(desk.out / "class.apkg")


def deck(desk: Desk) -> object:
    return [path.name for path in desk.out.iterdir()], (desk.out / "class.apkg").read_bytes()[:2]


def remember(desk: Desk) -> None:
    desk.collection.health.remember()


def remembered(desk: Desk) -> object:
    return set(seen.load(desk.collection.home.local).files) == {
        path.name for path in desk.collection.home.journal.iterdir()
    }


ONE_NOTE = ["dog surgery"], 24, 1
ALL_EXPORTED = ["people.csv", "people.json", "photos"], 23
CASES: dict[str, tuple[str, str, int, Callable[[Desk], None], Callable[[Desk], object], object]] = {
    "the journal is read": ("read", "documents-*", 32, read, notes, ONE_NOTE),
    "a part of the journal is locked": ("read", "documents-*", 33, read, notes, ONE_NOTE),
    "the journal is appended to": ("open", "documents-*", 32, add_note, notes, ONE_NOTE),
    "the folder of a new file is synced": (
        "open",
        "journal",
        32,
        begin,
        notes,
        (["maya chen dog surgery"], 0, 1),
    ),
    "the lock is opened": ("open", "namecards.lock", 32, add_note, notes, ONE_NOTE),
    "this computer's id is read": ("open|read", "computer-*", 32, read, notes, ONE_NOTE),
    "this computer's id is written": ("open", "computer-*", 32, add_note, notes, ONE_NOTE),
    "what was seen is replaced": ("replace", "seen.json", 5, remember, remembered, True),
    "a photo is written": ("open", ".*.jpg.part", 32, bring_photos, photos, (23, 24)),
    "a photo is put in place": ("replace", "*.jpg", 5, bring_photos, photos, (23, 24)),
    "a PDF is put in place": ("replace", "tents.pdf", 5, print_pdf, pdf, (["tents.pdf"], b"%PDF-")),
    "a photo is read for an export": ("read", "*.jpg", 32, export, exported, ALL_EXPORTED),
    "an export is moved into its folder": ("rename", "people.json", 32, export, exported, ALL_EXPORTED),
    "an earlier export is moved out": ("rename", "photos", 5, export_twice, exported, ALL_EXPORTED),
    "a deck is put in place": ("replace", "class.apkg", 5, export_deck, deck, (["class.apkg"], b"PK")),
}

if os.name != "posix":  # no folder is synced there
    del CASES["the folder of a new file is synced"]


@pytest.fixture
def desk(sample: Collection, open_again: Open, tmp_path: Path) -> Desk:
    return Desk(sample, open_again, tmp_path / "out")


@pytest.mark.parametrize("times", [1, 2], ids=["once", "twice"])
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_is_refused_for_a_moment_is_done_once_and_leaves_nothing_behind(
    desk: Desk, holder: Holder, pauses: Pauses, tmp_path: Path, case: Any, times: int
) -> None:
    call, names, winerror, do, look, expected = case
    holder.hold(call, names, winerror, times)
    do(desk)
    assert holder.refused == times and 0 < pauses.now < 0.1
    assert look(desk) == expected
    assert not list(tmp_path.rglob("*.part")) and not (desk.out / STAGING).exists()


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_is_refused_for_good_is_a_sentence_and_nothing_is_lost_doubled_or_left_behind(
    desk: Desk, holder: Holder, pauses: Pauses, tmp_path: Path, case: Any
) -> None:
    call, names, winerror, do, look, expected = case
    holder.hold(call, names, winerror, FOR_GOOD)
    if do is remember:  # nobody asked for it: the next end of a program tries again
        do(desk)
    else:
        with pytest.raises(NamecardsError, match=r"another program.*Nothing was changed\.") as refused:
            do(desk)
        assert names.strip(".*").partition(".")[0] in str(refused.value)
    assert 1.9 < pauses.now < 4
    assert not list(tmp_path.rglob("*.part")) and not (desk.out / STAGING).exists()
    holder.times = 0
    do(desk)
    assert look(desk) == expected


def test_800_files_without_the_right_to_read_them_take_4_seconds_not_half_an_hour(
    tmp_path: Path, holder: Holder, pauses: Pauses
) -> None:
    holder.hold("read", "*.jpg", 5, FOR_GOOD)
    for number in range(800):
        with pytest.raises(PermissionError):
            files.read(tmp_path / f"{number}.jpg")
    assert pauses.now < 5


def test_a_file_waited_for_in_vain_is_waited_for_again_after_it_could_be_used(
    tmp_path: Path, holder: Holder, pauses: Pauses
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"Maya")
    for times, waits in ((FOR_GOOD, 2.0), (FOR_GOOD, 0.0), (0, 0.0), (1, 0.005)):
        holder.hold("read", path.name, 32, times)
        before = pauses.now
        if times == FOR_GOOD:
            with pytest.raises(PermissionError):
                files.read(path)
        else:
            assert files.read(path) == b"Maya"
        assert pauses.now - before == pytest.approx(waits, abs=0.1 if waits == 2 else 0.001)


def test_the_thread_that_draws_the_screens_waits_a_moment_and_its_workers_stay_patient(
    tmp_path: Path, holder: Holder, pauses: Pauses
) -> None:
    holder.hold("read", "*.csv", 32, FOR_GOOD)

    def wait(name: str) -> float:
        before = pauses.now
        with pytest.raises(PermissionError):
            files.read(tmp_path / name)
        files._in_vain.clear()
        return pauses.now - before

    with files.wait_at_most(0.3), ThreadPoolExecutor() as workers:
        assert wait("drawing.csv") < 0.5
        assert workers.submit(wait, "working.csv").result() > 1.9
    assert wait("shell.csv") > 1.9


def test_what_cannot_be_moved_back_either_stays_and_the_next_export_moves_it_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(desk)
    earlier = {path.name: path.read_bytes() for path in desk.out.rglob("*") if path.is_file()}
    moved: list[Path] = []

    def refuse_after_two(path: Path, to: Path) -> None:
        moved.append(path)
        if len(moved) > 2:
            raise PermissionError(errno.EACCES, "Access is denied", str(path))
        os.rename(path, to)  # noqa: PTH104 - Path.rename is this function

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", refuse_after_two)
        with pytest.raises(NamecardsError, match=r"earlier export is in .*old now\. Nothing is lost"):
            export(desk)
    found = {path.name: path.read_bytes() for path in desk.out.rglob("*") if path.is_file()}
    assert earlier.items() <= found.items()
    export(desk)
    assert exported(desk) == ALL_EXPORTED


def take_away(desk: Desk, pauses: Pauses) -> None:
    """Let a sync client delete a file, and bring it again while somebody waits for it."""
    desk.collection.health.remember()
    (file,) = desk.collection.home.journal.glob("documents-*")
    aside = file.rename(file.with_suffix(".syncthing.tmp"))

    def bring() -> None:
        if pauses.now > 0.03 and aside.exists():
            aside.rename(file)

    pauses.during = bring


def test_a_file_that_a_sync_client_replaces_is_waited_for(desk: Desk, pauses: Pauses) -> None:
    take_away(desk, pauses)
    read(desk)
    assert notes(desk) == ONE_NOTE
    assert desk.on_disk.inbox.all() == []


def test_a_running_program_waits_for_it_too(desk: Desk, pauses: Pauses) -> None:
    take_away(desk, pauses)
    desk.collection.refresh()
    add_note(desk)
    assert notes(desk) == ONE_NOTE


def test_a_file_that_goes_between_its_listing_and_its_reading_is_waited_for(
    desk: Desk, pauses: Pauses, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual, gone = Path.open, list[Path]()

    def open_after_it_went(path: Path, *args: Any, **options: Any) -> Any:
        if path.name.startswith("documents-") and not gone:
            gone.append(path)
            raise FileNotFoundError(errno.ENOENT, "No such file or directory", str(path))
        return usual(path, *args, **options)

    monkeypatch.setattr(Path, "open", open_after_it_went)
    assert len(desk.on_disk.people.all()) == 24
    assert gone and pauses.now < 0.1


def test_a_file_that_is_gone_for_good_is_told_and_waited_for_once(desk: Desk, pauses: Pauses) -> None:
    desk.collection.health.remember()
    (file,) = desk.collection.home.journal.glob("documents-*")
    file.unlink()
    opened = desk.open_again()
    assert 1.9 < pauses.now < 2.2
    waited = pauses.now
    opened.refresh()
    assert any(file.name == problem.file for problem in opened.health.problems())
    opened.health.remember()
    files._in_vain.clear()  # as in another program
    assert any(file.name == problem.file for problem in desk.open_again().health.problems())
    assert pauses.now == waited


@pytest.mark.parametrize("how", ["missing", "held"])
def test_nobody_is_told_that_a_student_does_not_exist_while_data_is_missing(
    desk: Desk, holder: Holder, how: str
) -> None:
    desk.collection.health.remember()
    if how == "held":
        holder.hold("read", "documents-*", 32, FOR_GOOD)
    else:
        next(desk.collection.home.journal.glob("documents-*")).unlink()
    opened = desk.open_again()
    assert "missing or can't be read" in opened.notes.explain_nobody()
    with pytest.raises(UnknownPerson, match="missing or can't be read"):
        opened.notes.add_line("maya chen dog surgery")


def test_no_photo_is_deleted_while_the_data_of_whoever_has_it_may_be_missing(desk: Desk) -> None:
    before = sorted(desk.collection.home.photos.iterdir())
    (file,) = desk.collection.home.journal.glob("documents-*")
    other = Path(shutil.copyfile(file, file.with_name("documents-2026-other9.jsonl")))
    desk.collection.health.remember()
    other.unlink()
    opened = desk.open_again()
    opened.undo()
    assert sorted(opened.home.photos.iterdir()) == before


def test_an_id_that_cannot_be_read_or_is_empty_begins_one_new_file_at_most(
    desk: Desk, holder: Holder
) -> None:
    home = desk.collection.home
    (id_file,) = home.local.glob("computer-*")

    def start(number: int) -> int:
        Collection(home, rng=Random(number)).inbox.add(f"line {number}")
        return len(list(home.journal.iterdir()))

    holder.hold("open|read", id_file.name, 32, FOR_GOOD)
    with pytest.raises(CannotWrite, match="another program"):
        start(1)
    holder.times = 0
    assert start(2) == 1
    id_file.write_bytes(b"")
    assert [start(number) for number in (3, 4, 5)] == [2, 2, 2]
    assert len(desk.on_disk.inbox.all()) == 4


def test_a_file_that_is_held_right_after_a_note_was_written_to_it_has_the_note(
    desk: Desk, holder: Holder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An antivirus looks at what was just written; a note said to be lost would be typed again."""
    usual = files.append

    def append(descriptor: int, data: bytes, folder: Path) -> None:
        usual(descriptor, data, folder)
        holder.hold("open|read", "documents-*", 32, FOR_GOOD)

    monkeypatch.setattr(files, "append", append)
    add_note(desk)
    holder.times = 0
    assert notes(desk) == ONE_NOTE


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_what_is_written_for_others_is_for_this_user_only_until_she_gives_it_away(desk: Desk) -> None:
    for write in (print_pdf, export_deck):
        write(desk)
    assert {stat.S_IMODE(path.stat().st_mode) for path in desk.out.iterdir()} == {0o600}
    for path in desk.out.iterdir():
        path.unlink()
    list(desk.collection.exports.write(desk.collection.exports.plan(desk.out, csv=True, pictures="koha")))
    modes = {(path.is_dir(), stat.S_IMODE(path.stat().st_mode)) for path in desk.out.rglob("*")}
    assert modes == {(True, 0o700), (False, 0o600)}


def test_on_windows_an_export_gets_no_rights_that_shut_colleagues_out(tmp_path: Path) -> None:
    """CPython makes of mode 0o700, and of no other, rights for the owner alone (gh-118486)."""
    code = (
        "import importlib, sys, namecards.exporting.folder as folder\n"
        "sys.platform = 'win32'\n"
        "importlib.reload(folder)\n"
        "print(folder._FOR_COLLEAGUES == 0o700)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@ordinary_rights
def test_a_file_without_the_right_to_read_it_is_not_waited_for(tmp_path: Path, pauses: Pauses) -> None:
    path = tmp_path / "list.csv"
    path.touch(mode=0)
    with pytest.raises(PermissionError):
        files.read(path)
    assert pauses.now == 0


@pytest.mark.parametrize("code", [errno.EBUSY, errno.ETXTBSY, errno.EACCES])
def test_a_network_disk_that_refuses_for_a_moment_is_waited_for(
    tmp_path: Path, pauses: Pauses, code: int
) -> None:
    refusals = [OSError(code, os.strerror(code))]

    def use() -> str:
        if refusals:
            raise refusals.pop()
        return "done"

    assert files.retry(tmp_path / "list.csv", use) == "done"
    assert 0 < pauses.now < 0.1
