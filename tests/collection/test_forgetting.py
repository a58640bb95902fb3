"""Forgetting a person: nothing of them stays in any file, and nothing of anybody else is lost."""

from __future__ import annotations

import errno
import json
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from conftest import Clock, Open

from namecards import files
from namecards.collection import Collection
from namecards.collection.known_files import KnownFiles
from namecards.core.errors import CannotWrite, ChangedSince, Forgotten, NamecardsError, NothingToUndo
from namecards.core.people import Person
from namecards.core.year_end import YearEndChoices
from namecards.core.year_end_text import report
from namecards.store.home import Home, home_at
from namecards.store.own_files import OwnFiles


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the search not see what other programs on this computer left behind at this moment."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))


@pytest.fixture
def maya(sample: Collection, clock: Clock) -> Person:
    """Maya Chen after a month: drilled, greeted, noted, seated, mixed up with Emeka, and undone once."""
    maya, emeka = sample.people.one("maya chen"), sample.people.one("emeka")
    for day in range(3):
        sample.desk.greet(maya, knew=day > 0)
        sample.desk.greet(emeka, knew=False, mistaken_for=maya)
        clock.pass_(days=1)
    sample.notes.add(maya, "dog surgery, %moved out of home, +a quiet corner")
    sample.undo(sample.notes.add(maya, "written by mistake"))
    sample.notes.add(emeka, "built a robot with Maya Chen")
    sample.notes.add(emeka, "reads the news")
    item = sample.inbox.add("somebody likes frogs").value
    sample.inbox.assign(item, maya)
    return maya


def every_byte(*folders: Path) -> bytes:
    """All files of some folders, one after the other."""
    return b"\n".join(path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file())


def test_every_trace_leaves_the_files_and_the_receipt_says_so(
    sample: Collection, maya: Person, open_again: Open
) -> None:
    photo = sample.home.photos / maya.photo
    others = {person.id for person in sample.people.all()} - {maya.id}
    goes = sample.forgetting.preview(maya)
    assert goes.counts() == "3 notes, 1 idea, 3 visits, 3 answers, 1 photo"
    assert [note.text for note in goes.mentions] == ["built a robot with Maya Chen"]
    receipt = sample.forgetting.forget(maya, with_mentions=True)
    assert receipt.found.places == () and receipt.found.files > 24 and receipt.waiting == ()
    data = every_byte(sample.home.data, sample.home.local)
    for trace in (maya.id, "Maya Chen", "dog surgery", "moved out", "by mistake", "frogs", maya.ids[0]):
        assert trace.encode() not in data, trace
    assert not photo.exists()
    for collection in (sample, open_again()):
        assert {person.id for person in collection.people.all()} == others
        assert not collection.health.problems(), "a file made shorter on purpose is no damage"


def test_a_note_of_somebody_else_that_names_her_stays_unless_it_is_chosen(
    sample: Collection, maya: Person
) -> None:
    receipt = sample.forgetting.forget(maya)
    assert receipt.kept == 1
    emeka = sample.people.one("emeka")
    texts = {note.text for note in sample.notes.about(emeka)}
    assert texts == {"reads the news", "built a robot with Maya Chen"}
    assert len(sample.memory.reviews.of_card(emeka.id)) == 3, "his answers stay"
    assert not sample.memory.reviews.mix_ups(), "nobody was taken for her any more"


def test_a_note_for_both_that_the_other_deleted_is_no_trace(sample: Collection, maya: Person) -> None:
    both = sample.notes.add((maya, sample.people.one("zoe")), "built a fort, !bring glue").value
    sample.notes.edit(both, "built a castle")
    assert sample.forgetting.forget(maya).found.places == ()


def test_on_the_next_list_she_is_somebody_new(sample: Collection, maya: Person, tmp_path: Path) -> None:
    sample.forgetting.forget(maya, with_mentions=True)
    roster = tmp_path / "october.csv"
    roster.write_text(f"Student ID,First,Last\n{maya.ids[0]},Maya,Chen\n", encoding="utf-8")
    plan = sample.imports.plan(roster)
    sample.imports.apply(plan)
    again = sample.people.one("maya chen")
    assert again.id != maya.id and not sample.notes.about(again)
    assert again.id not in sample.memory.cards


@pytest.mark.parametrize("looks_meanwhile", [False, True])
def test_a_program_that_is_still_open_forgets_as_well(
    sample: Collection, maya: Person, open_again: Open, monkeypatch: pytest.MonkeyPatch, looks_meanwhile: bool
) -> None:
    other = open_again()
    other._store.random = Random(8)  # no two programs make the same ids
    emeka, finish = other.people.one("emeka"), sample.forgetting._eraser.finish
    look = other.refresh if looks_meanwhile else int  # a screen looks every second, and erasing takes two
    monkeypatch.setattr(sample.forgetting._eraser, "finish", lambda: (look(), finish()))
    sample.forgetting.forget(maya)
    other.refresh()
    with pytest.raises(Forgotten):
        other.notes.add(maya, "one more")
    other.notes.add(emeka, "won the chess game")
    sample.refresh()
    assert "won the chess game" in {note.text for note in sample.notes.about(sample.people.one("emeka"))}
    assert len(list(sample.home.journal.glob("documents-*"))) == 1, "both go on with the same file"


def test_what_names_her_in_others_entries_is_cut_out_and_f3_brings_nothing_back(
    sample: Collection, maya: Person, open_again: Open
) -> None:
    emeka = sample.people.one("emeka")
    sample.people.update(replace(emeka, hook="sits beside Maya Chen"))
    sample.pledge.update(sample.pledge.current.with_line(1, "greet Maya Chen by name"))
    sample.forgetting.forget(maya, with_mentions=True)
    for _ in range(4):
        with suppress(NothingToUndo, ChangedSince):
            sample.undo()
    assert b"Maya Chen" not in every_byte(sample.home.data)
    again = open_again()
    assert not again.people.find("maya chen") and again.people.one("emeka").hook == ""
    assert not any("newer" in entry.sentence for entry in again.history.entries()), "of what was erased"


def test_an_undo_right_after_it_does_not_take_back_what_other_computers_have_to_do(
    sample: Collection, maya: Person, tmp_path: Path, clock: Clock
) -> None:
    laptop = Laptop(tmp_path, clock, sample)
    laptop.open().notes.add(maya, "sings in the choir")
    laptop.sync(sample)
    sample.refresh()
    sample.people.update(replace(sample.people.one("emeka"), hook="sits beside Maya Chen"))
    sample.forgetting.forget(maya, with_mentions=True)
    sample.undo()
    laptop.sync(sample)
    laptop.open()
    assert b"choir" not in every_byte(laptop.home.data)


def test_an_entry_of_hers_whose_import_was_undone_goes_too(sample: Collection, tmp_path: Path) -> None:
    roster = tmp_path / "typo.csv"
    roster.write_text("Student ID,First,Last\n009911,Quentin,Newboi\n", encoding="utf-8")
    sample.undo(sample.imports.apply(sample.imports.plan(roster)))
    roster.write_text("Student ID,First,Last\n009911,Quentin,Newboy\n", encoding="utf-8")
    sample.imports.apply(sample.imports.plan(roster))
    assert sample.forgetting.forget(sample.people.one("quentin")).found.places == ()
    data = every_byte(sample.home.data)
    assert b"Quentin" not in data and b"009911" not in data


def test_a_line_of_the_inbox_that_begins_with_her_first_name_is_asked_about(
    sample: Collection, maya: Person
) -> None:
    item = sample.inbox.add("maya? found a purse").value
    goes = sample.forgetting.preview(maya)
    assert item.text in {each.text for each in goes.mentions}
    sample.forgetting.forget(maya)
    assert sample.inbox.all() == [item], "it may be about another Maya"


def test_copies_of_her_photo_by_a_sync_program_go_too(sample: Collection, maya: Person) -> None:
    photo = sample.home.photos / maya.photo
    copies = [
        photo.with_name(f"{photo.stem}{end}")
        for end in (" (1).jpg", "-DESKTOP-7.jpg", ".sync-conflict-2.jpg")
    ]
    for copy in copies:
        shutil.copy(photo, copy)
    assert sample.forgetting.forget(maya).found.places == ()
    assert not photo.exists() and not any(copy.exists() for copy in copies)
    assert len(list(sample.home.photos.iterdir())) == 22


def test_a_file_that_namecards_did_not_write_is_named_and_left_alone(
    sample: Collection, maya: Person, refused: set[str]
) -> None:
    versions = sample.home.data / ".stversions" / "journal"
    versions.mkdir(parents=True)
    (versions / "documents-2026-x~2.jsonl").write_text(
        json.dumps({"in": "people", "id": maya.id}), encoding="utf-8"
    )
    (sample.home.data / "Maya Chen.txt").write_text("mine", encoding="utf-8")
    (sample.home.data / "mine.zip").write_bytes(b"PK")
    (sample.home.data / "secret.txt").write_bytes(b"?")
    refused.add("secret.txt")
    receipt = sample.forgetting.forget(maya)
    assert {Path(place.partition(",")[0]).name for place in receipt.found.places} == {
        *("documents-2026-x~2.jsonl", "Maya Chen.txt"),
    }
    assert {Path(path).name for path in receipt.left} == {"mine.zip", "secret.txt"}
    assert "delete them by hand" in "\n".join(receipt.lines())


def test_a_number_that_others_have_as_a_grade_or_a_room_is_no_trace(
    sample: Collection, tmp_path: Path
) -> None:
    roster = tmp_path / "short.csv"
    roster.write_text("Student ID,First,Last,Grade\n6,Quentin,Newboy,12\n", encoding="utf-8")
    sample.imports.apply(sample.imports.plan(roster))
    helper = replace(sample.referrals.make(), name="6", where="Room 12")
    sample.referrals.delete(sample.referrals.save(helper).value)
    assert sample.forgetting.forget(sample.people.one("quentin")).found.places == ()
    assert len(sample.people.all()) == 24


def test_a_damaged_line_about_her_goes_and_one_of_somebody_else_stays(
    sample: Collection, maya: Person
) -> None:
    emeka = sample.people.one("emeka")
    own = next(sample.home.journal.glob("documents-*"))
    answers = next(sample.home.journal.glob("reviews-*"))
    for path in (own, answers):
        with path.open("ab") as file:
            for person in (maya, emeka):
                file.write(
                    b'{"at":"2026-09-09T09:00:00Z","in":"notes","card":"%s","rating":"x\n'
                    % person.id.encode()
                )
    again = Collection(sample.home, lambda: sample.now(), Random(5))
    assert again.forgetting.forget(maya).found.places == ()
    for path in sample.home.journal.glob("*.jsonl"):
        assert maya.id.encode() not in path.read_bytes()
    assert emeka.id.encode() + b'","rating":"x' in every_byte(sample.home.journal)


def test_a_kill_while_a_pdf_or_a_backup_is_written_leaves_a_file_that_home_knows(
    sample: Collection, tmp_path: Path
) -> None:
    with suppress(KeyboardInterrupt), sample.known_files.writing(tmp_path / "b.zip", "backup", sample.now()):
        part = tmp_path / ".b.zip.part"
        part.write_bytes(b"half")
        raise KeyboardInterrupt
    assert [file.path for file in sample.known_files.still_there()] == [str(part)]
    sample.known_files.delete([part])
    with suppress(KeyboardInterrupt), sample.known_files.writing(tmp_path / "c.zip", "backup", sample.now()):
        raise KeyboardInterrupt
    assert not part.exists() and sample.known_files.all() == []


def test_a_kill_right_behind_it_leaves_no_file_that_home_does_not_know(
    sample: Collection, maya: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file has its name, and the program can note nothing any more."""

    def be_killed(self: KnownFiles, path: Path, what: str, at: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(KnownFiles, "add", be_killed)
    written: dict[str, Callable[[Path], object]] = {
        "about": lambda path: sample.about.write(maya, path),
        "people.csv": lambda path: sample.exports.save_table([["Maya Chen"]], path),
        "backup.zip": lambda path: sample.backups.write(path, sample.backups.counts()),
        "tents.pdf": lambda path: sample.printing.write_pdf(
            sample.printing.job("tents", sample.people.roster("Room 12"), "avery-5302"), path
        ),
    }
    for name, write in written.items():
        with pytest.raises(KeyboardInterrupt):
            write(tmp_path / name)
    known = {Path(file.path).name for file in sample.known_files.still_there()}
    assert known == {path.name for path in tmp_path.iterdir()} & {*written} == {*written}


@pytest.mark.parametrize("page", range(1, 4))
def test_a_kill_while_what_is_held_on_her_is_written_leaves_nothing_that_forgetting_misses(
    sample: Collection, maya: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    """Her photo, the table, the page: whichever was not finished."""
    usual, pages = files.replace, iter(range(1, 4))

    def kill(path: Path, data: bytes) -> None:
        if "Documents" in path.parts and next(pages) == page:
            files.part_of(path).write_bytes(data[: len(data) // 2])
            raise KeyboardInterrupt
        usual(path, data)

    with monkeypatch.context() as patch, suppress(KeyboardInterrupt):
        patch.setattr(files, "replace", kill)
        sample.about.write(maya, tmp_path / "Documents" / "about Maya Chen")
    assert any((tmp_path / "Documents").rglob("*.part"))
    preview = sample.forgetting.preview(maya)
    assert len(preview.files) == 1
    sample.forgetting.forget(maya, with_files=True)
    assert not list((tmp_path / "Documents").iterdir())


def test_a_file_that_cannot_be_written_is_said_and_the_next_start_goes_on(
    sample: Collection, maya: Person, open_again: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object) -> None:
        raise OSError(errno.EACCES, "Permission denied", "reviews")

    with monkeypatch.context() as patch:
        patch.setattr(OwnFiles, "replace", refuse)
        with pytest.raises(NamecardsError, match="is next opened"):
            sample.forgetting.forget(maya)
    assert not sample.people.find("maya chen")
    open_again()
    assert maya.id.encode() not in every_byte(sample.home.data)


def test_while_this_computers_own_disk_is_full_no_copy_of_her_is_lost_from_sight(
    sample: Collection, maya: Person, open_again: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    sample.backups.write(tmp_path / "b.zip", sample.backups.counts())
    with monkeypatch.context() as patch:
        patch.setattr("namecards.store.local_files.write", refuse)
        for write in (
            lambda: sample.backups.write(tmp_path / "c.zip", sample.backups.counts()),
            lambda: sample.about.write(maya, tmp_path / "about"),
            lambda: sample.exports.save(b"Maya", tmp_path / "list.csv"),
        ):
            with pytest.raises(CannotWrite, match=r"written\.json: The disk is full\. Nothing was changed"):
                write()
        with pytest.raises(NamecardsError, match="Nobody sees this person"):
            sample.forgetting.forget(maya)
    assert {path.name for path in tmp_path.iterdir()}.isdisjoint({"c.zip", "about", "list.csv"})
    assert open_again().backups.stale_paths() == [tmp_path / "b.zip"]


def test_lines_of_nobody_that_may_be_about_her_are_shown_and_go_if_they_are_chosen(
    sample: Collection, tmp_path: Path, clock: Clock
) -> None:
    saoirse = sample.people.one("saoirse o'brien")
    emeka = sample.people.one("emeka")
    for line in ("o'brien: stole a thing", "saoirsee: lost her scarf", "somebody lost a hat"):
        sample.inbox.add(line)
    sample.inbox.delete(sample.inbox.add("o'brien: was late").value)
    clock.pass_(minutes=1)
    sample.inbox.assign(sample.inbox.add("o'brien: borrowed by him").value, emeka)
    form = tmp_path / "form.csv"
    form.write_text("Name,Your idea\nSaoirsee O Brian,more manga\nZq Xv,beanbags\n", encoding="utf-8")
    sample.surveys.apply(sample.surveys.preview(sample.surveys.read(form)))
    shown = {note.text for note in sample.forgetting.preview(saoirse).mentions}
    about_her = {"o'brien: stole a thing", "saoirsee: lost her scarf", "o'brien: was late"}
    assert shown == {*about_her, "Saoirsee O Brian: more manga"}
    sample.forgetting.forget(saoirse, with_mentions=True)
    data = every_byte(sample.home.data)
    for word in (b"stole a thing", b"her scarf", b"was late", b"more manga"):
        assert word not in data
    assert [item.text for item in sample.inbox.all()] == ["somebody lost a hat"]


class Laptop:
    """A second computer with a copy of the folder, which a sync program brings up to date."""

    def __init__(self, folder: Path, clock: Clock, desk: Collection, name: str = "laptop") -> None:
        self.home = home_at(folder / name)
        self.clock = clock
        self.desk_id = next(desk.home.journal.glob("documents-*")).stem.rpartition("-")[2]
        self.sync(desk)

    def sync(self, desk: Collection) -> None:
        """Bring each computer's own files to the other, and the photos."""
        theirs, own = desk.home.journal, self.home.journal
        own.mkdir(parents=True, exist_ok=True)
        for start, end, mine in ((theirs, own, True), (own, theirs, False)):
            for path in start.glob("*.jsonl"):
                if (self.desk_id in path.name) == mine:
                    shutil.copy(path, end / path.name)

    def open(self) -> Collection:
        return Collection(self.home, self.clock, Random(self.home.data.name))


def test_another_computer_erases_its_lines_when_it_opens_and_the_id_goes_last(
    sample: Collection, maya: Person, tmp_path: Path, clock: Clock, open_again: Open
) -> None:
    laptop = Laptop(tmp_path, clock, sample)
    there = laptop.open()
    there.notes.add(maya, "sings in the choir")
    there.desk.greet(maya, knew=True)
    laptop.sync(sample)
    sample.refresh()
    receipt = sample.forgetting.forget(maya, with_mentions=True)
    assert receipt.found.places == () and sum(receipt.found.elsewhere.values()) == 3
    assert len(receipt.waiting) == 1
    assert receipt.ids == (maya.id,)
    assert not any(person.id == maya.id for person in sample.people.all()), "unread from now on"
    there.notes.add(there.people.one("emeka"), "written before the two met again")
    laptop.sync(sample)
    assert not any(person.id == maya.id for person in laptop.open().people.all())
    laptop.sync(sample)
    assert open_again().forgetting.waiting_computers() == ()
    for _ in range(2):
        laptop.sync(sample)
        laptop.open()
        laptop.sync(sample)
        desk = open_again()
    for home in (sample.home, laptop.home):
        data = every_byte(home.journal, home.local)
        for trace in (maya.id, "choir", "erasures", "Chen"):
            assert trace.encode() not in data, trace
    texts = {note.text for note in desk.notes.about(desk.people.one("emeka"))}
    assert "written before the two met again" in texts
    assert not desk.health.problems() and not laptop.open().health.problems(photos=False)


@pytest.mark.parametrize("how", ["forgotten", "a year's end"])
def test_what_stays_in_the_file_of_another_computer_in_this_folder_is_found_and_named(
    sample: Collection, tmp_path: Path, clock: Clock, how: str
) -> None:
    """Two computers write in one folder; the other one imported the list, and is not opened again."""
    maya = sample.people.one("maya chen")
    (theirs,) = sample.home.journal.glob("documents-*")
    here = Collection(Home(sample.home.data, tmp_path / "new computer"), clock, Random(9))
    if how == "forgotten":
        said = "\n".join(here.forgetting.forget(maya).lines())
    else:
        preview = here.year_ends.preview(YearEndChoices(until=here.today(), leavers=frozenset({maya.id})))
        found = here.year_ends.search(here.year_ends.decide(preview))
        said = report(preview, here.now(), found, "", 0)
    holding = [line for line in theirs.read_bytes().splitlines() if maya.id.encode() in line]
    assert any(b"Chen" in line for line in holding), "she is still there in plain text"
    assert f"Still in {theirs}, the file of another computer: {len(holding)} line" in said
    assert f"Found: {len(holding)}." in said or f"FOUND in {len(holding)} place" in said
    assert "nothing was found" not in said and "without a name" not in said
    assert "namecards forget --elsewhere" in said


@pytest.mark.parametrize("seen", ["before it erased", "after it erased"])
def test_a_computer_that_comes_back_although_its_part_was_done_here_has_lost_nothing(
    sample: Collection, maya: Person, tmp_path: Path, clock: Clock, open_again: Open, seen: str
) -> None:
    """A computer from the cupboard brings its file as it was: not one word of a restore, which undoes it."""
    laptop, cupboard = Laptop(tmp_path, clock, sample), Laptop(tmp_path, clock, sample, "cupboard")
    laptop.open().notes.add(maya, "sings in the choir")
    cupboard.open().notes.add(maya, "plays chess")
    for computer in (laptop, cupboard):
        computer.sync(sample)
    desk = open_again()
    desk.forgetting.forget(maya)
    laptop.sync(desk)
    if seen == "after it erased":
        laptop.open()
        laptop.sync(desk)
    desk = open_again()
    desk.forgetting.finish()
    desk.health.remember()
    for computer in (laptop, cupboard):
        computer.sync(desk)
    desk = open_again()
    assert not [str(problem) for problem in desk.health.problems()]


def test_what_two_computers_restored_on_one_day_is_erased_on_both(
    sample: Collection, maya: Person, tmp_path: Path, clock: Clock
) -> None:
    backup = sample.backups.write(tmp_path / "b.zip", sample.backups.counts()).path
    desk = Collection(home_at(tmp_path / "desk"), clock, Random(9))
    desk.backups.apply(desk.backups.read(backup))
    laptop = Laptop(tmp_path, clock, desk)
    for path in laptop.home.journal.iterdir():
        path.unlink()
    other = laptop.open()
    other.backups.apply(other.backups.read(backup))
    laptop.sync(desk)
    desk.refresh()
    desk.forgetting.forget(maya)
    for _ in range(3):
        laptop.sync(desk)
        laptop.open()
        laptop.sync(desk)
        desk = Collection(desk.home, clock, Random(10))
    for home in (desk.home, laptop.home):
        assert maya.id.encode() not in every_byte(home.journal)
    assert desk.people.one("emeka") == laptop.open().people.one("emeka")


def test_after_its_own_file_was_lost_no_bare_id_stays(
    sample: Collection, maya: Person, tmp_path: Path, clock: Clock
) -> None:
    backup = sample.backups.write(tmp_path / "b.zip", sample.backups.counts()).path
    new = Collection(home_at(tmp_path / "new"), clock, Random(9))
    new.backups.apply(new.backups.read(backup))
    new.refresh()
    new.notes.add(new.people.one("emeka"), "plays the cello")
    next(new.home.journal.glob("documents-2026-*")).unlink()
    new.forgetting.forget(maya)
    Collection(new.home, clock, Random(10))
    assert maya.id.encode() not in every_byte(new.home.journal)


def test_a_copy_of_the_data_inside_it_is_in_the_receipt_also_of_another_computers_file(
    sample: Collection, maya: Person, tmp_path: Path, clock: Clock
) -> None:
    laptop = Laptop(tmp_path, clock, sample)
    laptop.open().notes.add(maya, "sings in the choir")
    laptop.sync(sample)
    sample.refresh()
    shutil.copytree(sample.home.journal, sample.home.data / "old")
    receipt = sample.forgetting.forget(maya, with_mentions=True)
    lines = [place for place in receipt.found.places if f"{sample.home.data / 'old'}" in place]
    assert any(f"-{receipt.waiting[0]}.jsonl, line" in place for place in lines), "nobody erases it there"


def test_an_old_copy_of_a_file_brings_nobody_back_but_a_backup_may(
    sample: Collection, maya: Person, tmp_path: Path, open_again: Open
) -> None:
    """A sync program brings a copy from a computer that was off; a backup is restored on purpose."""
    backup = sample.backups.write(tmp_path / "backup.zip", sample.backups.counts())
    shutil.copy(backup.path, tmp_path / "on a stick.zip")
    copies = {path.name: path.read_bytes() for path in sample.home.journal.glob("*.jsonl")}
    open_again().forgetting.forget(maya, with_mentions=True)
    for name, data in copies.items():
        (sample.home.journal / name.replace(".jsonl", " (conflicted copy).jsonl")).write_bytes(data)
    here = open_again()
    assert not any(person.id == maya.id for person in here.people.all())
    assert "what was erased here, which is erased again: 1 person and 1 note." in " ".join(here.notices)
    for trace in (maya.id, "surgery", "Chen"):
        assert trace.encode() not in every_byte(sample.home.data, sample.home.local), trace
    assert not open_again().notices
    assert {note.text for note in here.notes.about(here.people.one("emeka"))} == {"reads the news"}
    here.backups.apply(here.backups.read(tmp_path / "on a stick.zip"))
    for desk in (open_again(), open_again()):
        assert desk.people.one("maya chen").id == maya.id


class Pair:
    """Two computers that each have a copy of the folder, and a sync program that runs now and then."""

    def __init__(self, folder: Path, clock: Clock, desk: Collection, seed: int) -> None:
        self.homes = {"desk": desk.home, "laptop": home_at(folder / "laptop")}
        self.clock, self.chance, self._seed = clock, Random(seed), seed
        self.owners = {path.name: "desk" for path in desk.home.journal.glob("*.jsonl")}
        shutil.copytree(desk.home.data, self.homes["laptop"].data)

    def sync(self) -> None:
        """Bring each file of its owner to the other."""
        for where, home in self.homes.items():
            for path in home.journal.glob("*.jsonl"):
                if self.owners.setdefault(path.name, where) == where:
                    other = self.homes["laptop" if where == "desk" else "desk"]
                    shutil.copy(path, other.journal / path.name)

    def open(self, where: str) -> Collection:
        """Start the program."""
        self._seed += 1
        self.clock.pass_(minutes=1)
        return Collection(self.homes[where], self.clock, Random(self._seed * 7919 + len(where)))


@pytest.mark.parametrize("seed", range(12))
def test_two_computers_in_any_order_end_without_a_trace_and_lose_nothing(
    sample: Collection, tmp_path: Path, clock: Clock, seed: int
) -> None:
    pair, written = Pair(tmp_path, clock, sample, seed), set[str]()
    whom = {"maya chen": sample.people.one("maya chen"), "hodan abdi": sample.people.one("hodan")}
    waiting = pair.chance.sample(sorted(whom), 2)
    for step in range(14):
        where = pair.chance.choice(["desk", "laptop"])
        collection = pair.open(where)
        match pair.chance.choice(["note", "about them", "forget", "sync", "open", "sync"]):
            case "note":
                collection.notes.add(collection.people.one("emeka"), f"reads book {step}")
                written.add(f"reads book {step}")
            case "about them":
                for person in collection.people.active():
                    if person.id in {each.id for each in whom.values()}:
                        collection.notes.add(person, f"secret {step}")
                        collection.desk.greet(person, knew=True)
            case "forget" if waiting and (found := collection.people.find(waiting[-1])):
                waiting.pop()
                assert collection.forgetting.forget(found[0], with_mentions=True).found.places == ()
            case "sync":
                pair.sync()
    for name in waiting:
        pair.sync()
        collection = pair.open("laptop")
        collection.forgetting.forget(collection.people.one(name))
    for _ in range(4):
        pair.sync()
        pair.open("laptop")
        pair.sync()
        desk = pair.open("desk")
    for home in pair.homes.values():
        data = every_byte(home.journal, home.local)
        for trace in ("Chen", "Hodan", "secret", "erasures", *(each.id for each in whom.values())):
            assert trace.encode() not in data, (trace, home.data)
        again = Collection(home, clock, Random(3))
        emeka = again.people.one("emeka")
        assert {note.text for note in again.notes.about(emeka)} == written
        assert len(again.people.all()) == 22 and not again.health.problems(photos=False)
    assert desk.forgetting.waiting_computers() == ()
