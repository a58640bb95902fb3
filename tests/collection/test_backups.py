"""A backup is one verified file, and restoring it adds what is missing, over nothing."""

from __future__ import annotations

import json
import shutil
import stat
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from conftest import Clock, Open
from copies import damage

from namecards.collection import Collection
from namecards.core.errors import CannotRead, CannotWrite
from namecards.core.people import Person
from namecards.store.erasure_marks import ErasureMark
from namecards.store.home import home_at


@pytest.fixture
def used(sample: Collection) -> Collection:
    """The sample after a day's work."""
    maya = sample.people.one("maya chen")
    sample.notes.add(maya, "dog surgery, !find manga 4")
    sample.notes.add(sample.people.one("saoirse"), "plays chess")
    return sample


def make(collection: Collection, out: Path) -> Path:
    return collection.backups.write(out, collection.backups.counts()).path


def other_home(folder: Path, clock: Clock) -> Collection:
    return Collection(home_at(folder / "other"), clock, Random(8))


def files_of(collection: Collection) -> dict[str, bytes]:
    data = collection.home.data
    return {str(path.relative_to(data)): path.read_bytes() for path in data.rglob("*") if path.is_file()}


def test_it_says_what_it_wrote_and_read_back(used: Collection, tmp_path: Path) -> None:
    made = used.backups.write(tmp_path / "b.zip", used.backups.counts())
    assert str(made).startswith("24 people, 3 notes, 0 answers, ") and "read back: all right" in str(made)
    assert stat.S_IMODE((tmp_path / "b.zip").stat().st_mode) == 0o600
    with ZipFile(tmp_path / "b.zip") as archive:
        assert archive.testzip() is None
        names = set(archive.namelist())
        assert {info.date_time[:3] for info in archive.infolist()} == {(2026, 8, 10)}
    assert names == {"manifest.json", *(name.replace("\\", "/") for name in files_of(used))}
    assert [path.name for path in tmp_path.glob("*.part")] == []


def test_it_is_never_written_over_another_file(used: Collection, tmp_path: Path) -> None:
    (tmp_path / "b.zip").write_text("mine", encoding="utf-8")
    with pytest.raises(CannotWrite, match="already"):
        make(used, tmp_path / "b.zip")
    assert (tmp_path / "b.zip").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("years", [-50, 90])
def test_a_wrong_clock_stops_no_backup(used: Collection, tmp_path: Path, clock: Clock, years: int) -> None:
    clock.pass_(days=365 * years)
    assert used.backups.read(make(used, tmp_path / "b.zip")).holds.people == 24


def test_a_stopped_backup_leaves_nothing(used: Collection, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise Stopped

    with pytest.raises(Stopped):
        used.backups.write(tmp_path / "b.zip", used.backups.counts(), stop)
    assert not list(tmp_path.glob("*b.zip*")) and used.backups.paths() == []


def test_an_empty_home_gets_everything(used: Collection, tmp_path: Path, clock: Clock) -> None:
    backup, new = make(used, tmp_path / "b.zip"), other_home(tmp_path, clock)
    plan = new.backups.read(backup)
    assert list(plan.sentences()) == [
        "Backup of Monday 10 August 2026, 09:00: 24 people, 3 notes, 0 answers.",
        "Not here now: 24 people, 3 notes, 0 answers, 23 photos. They are added; nothing here is replaced.",
    ]
    assert new.people.all() == (), "nothing is written before the yes"
    new.backups.apply(plan)
    new.refresh()
    assert {person.id: person for person in new.people.all()} == {p.id: p for p in used.people.all()}
    assert {note.text for note in new.notes.all()} == {note.text for note in used.notes.all()}
    assert sum(bool(new.people.photo(person)) for person in new.people.all()) == 23
    new.notes.add(new.people.one("zoe"), "works on")
    assert not [problem for problem in new.health.check() if problem.serious]


def test_whoever_is_here_from_the_same_list_does_not_come_back_but_becomes_one(
    used: Collection, tmp_path: Path, clock: Clock
) -> None:
    backup, new = make(used, tmp_path / "b.zip"), other_home(tmp_path, clock)
    new.people.add(replace(used.people.one("maya chen"), id="", photo=""))
    plan = new.backups.read(backup)
    assert (plan.new.people, plan.joined, len(plan.names)) == (23, 1, 23) and "Maya Chen" not in plan.names
    assert "1 person becomes one with the entry of the same name and number here." in plan.sentences()
    new.backups.apply(plan)
    new.refresh()
    assert "a backup was restored" in new.notices[0] and new.backups.counts().people == 24


def test_a_backup_with_nobody_of_those_who_are_here_is_asked_about(
    used: Collection, tmp_path: Path, clock: Clock
) -> None:
    other = other_home(tmp_path, clock)
    other.people.add(Person(id="", given="Zyxie", family="Quorlton"))
    backup = make(used, tmp_path / "b.zip")
    assert "Is it from another library?" in " ".join(other.backups.read(backup).sentences())
    other.people.add(replace(used.people.one("maya chen"), id="", photo=""))
    assert "another library" not in " ".join(other.backups.read(backup).sentences())


class KilledError(BaseException):
    """A kill: nothing is cleaned up."""


def test_a_restore_that_was_stopped_or_killed_leaves_no_photo_of_nobody(
    used: Collection, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = other_home(tmp_path, clock)
    plan = new.backups.read(make(used, tmp_path / "b.zip"))

    def stop(done: int, total: int) -> None:
        if done == 5:
            raise CannotWrite("a disk", "The disk is full.")

    with pytest.raises(CannotWrite):
        new.backups.apply(plan, stop)
    assert not list(new.home.photos.iterdir())

    def be_killed(done: int, total: int) -> None:
        raise KilledError

    with monkeypatch.context() as patch, pytest.raises(KilledError):
        patch.setattr("namecards.store.unfinished.UnfinishedImport.drop", lambda self, *_: self.leave())
        new.backups.apply(plan, be_killed)
    assert list(new.home.photos.iterdir())
    Collection(new.home, clock, Random(9))
    assert not list(new.home.photos.iterdir())


def test_a_restore_is_a_union_and_doing_it_twice_adds_nothing(
    used: Collection, tmp_path: Path, open_again: Open, clock: Clock
) -> None:
    backup = make(used, tmp_path / "b.zip")
    clock.pass_(days=1)
    used.notes.add(used.people.one("zoe"), "later than the backup")
    (note, *_) = used.notes.about(used.people.one("saoirse"))
    used.notes.delete((note,))
    before = files_of(used)
    plan = used.backups.read(backup)
    assert plan.is_empty and "here already" in " ".join(plan.sentences())
    for path in used.home.journal.iterdir():
        path.unlink()
    empty = open_again()
    for _ in range(2):
        empty.backups.apply(empty.backups.read(backup))
    again = open_again()
    assert len(again.people.all()) == 24 and len(again.notes.all()) == 3
    assert len(list(again.home.journal.glob("*restored*"))) == 1
    assert {name: data for name, data in files_of(again).items() if "photos" in name} == {
        name: data for name, data in before.items() if "photos" in name
    }


def test_second_copies_by_a_sync_client_are_backed_up_and_count_once(
    used: Collection, tmp_path: Path, clock: Clock
) -> None:
    for path in list(used.home.journal.iterdir()):
        path.with_name(f"Copie de {path.stem} (conflit d’Élodie).jsonl").write_bytes(path.read_bytes())
    backup, new = make(used, tmp_path / "b.zip"), other_home(tmp_path, clock)
    plan = new.backups.read(backup)
    assert (plan.holds.people, plan.holds.notes) == (24, 3)
    assert used.backups.read(backup).is_empty


def test_what_was_deleted_since_stays_deleted(used: Collection, tmp_path: Path) -> None:
    backup, saoirse = make(used, tmp_path / "b.zip"), used.people.one("saoirse")
    used.notes.delete(tuple(used.notes.about(saoirse)))
    used.backups.apply(used.backups.read(backup))
    used.refresh()
    assert not used.notes.about(saoirse)


def test_a_missing_photo_comes_back(used: Collection, tmp_path: Path) -> None:
    backup, maya = make(used, tmp_path / "b.zip"), used.people.one("maya chen")
    (used.home.photos / maya.photo).unlink()
    without = used.backups.write(tmp_path / "without.zip", used.backups.counts())
    assert str(without).endswith("1 photo missing or damaged here, and so not in it.")
    plan = used.backups.read(backup)
    assert plan.photos == (maya.photo,) and not any(plan.lines.values())
    used.backups.apply(plan)
    assert used.people.photo(maya)


def test_who_was_forgotten_is_not_brought_back_while_that_is_known(
    used: Collection, tmp_path: Path, clock: Clock
) -> None:
    maya = used.people.one("maya chen")
    used.notes.edit(used.notes.about(maya)[:1], "dog surgery went well")
    backup = make(used, tmp_path / "b.zip")
    new = other_home(tmp_path, clock)
    new._store.documents.keep({"erasures": {"x4 k7q2": ErasureMark(id="x4 k7q2", people=(maya.id,))}})
    plan = new.backups.read(backup)
    assert plan.new.people == 23 and plan.new.notes == 1 and maya.photo not in plan.photos
    assert "because those people were forgotten since: 5 lines." in " ".join(plan.sentences())
    new.backups.apply(plan)
    new.refresh()
    for path in new.home.journal.glob("*restored*"):
        assert not any(trace in path.read_bytes() for trace in (maya.id.encode(), b"surgery", b"manga"))
    used._store.documents.keep({"erasures": {"x4 k7q2": ErasureMark(id="x4 k7q2", people=(maya.id,))}})
    said = " ".join(used.backups.read(backup).sentences())
    assert "Everything else in it is here already." in said, "these lines are not erased here yet"
    assert "because those people were forgotten since: 5 lines." in said


def test_it_is_offered_once_a_week_if_there_is_data(used: Collection, tmp_path: Path, clock: Clock) -> None:
    assert other_home(tmp_path, clock).backups.offer() == ""
    assert used.backups.offer() == "No backup yet."
    make(used, tmp_path / "b.zip")
    clock.pass_(days=6)
    assert used.backups.offer() == ""
    clock.pass_(days=1)
    assert used.backups.offer() == "The last backup is 7 days old."


def test_where_backups_lie_is_known_on_this_computer_only(used: Collection, tmp_path: Path) -> None:
    one, other = make(used, tmp_path / "1.zip"), make(used, tmp_path / "2.zip")
    one.unlink()
    assert used.backups.paths() == [other]
    used.backups.delete([other])
    assert used.backups.paths() == [] and not other.exists()
    assert b"2.zip" not in b"".join(files_of(used).values())


GOOD = {"namecards": 1, "at": "2026-08-10T09:00:00Z", "people": 1, "notes": 0, "reviews": 0}
LINE = b'{"at":"2026-08-10T09:00:00Z","in":"people","id":"a","new":{"given":"A","id":"a"}}\n'


def zip_of(path: Path, files: dict[str, bytes], manifest: dict[str, object]) -> Path:
    sums = {name: sha256(data).hexdigest() for name, data in files.items()}
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
        archive.writestr("manifest.json", json.dumps(GOOD | {"members": sums} | manifest))
    return path


@pytest.mark.parametrize(
    ("members", "manifest", "says"),
    [
        ({"../journal/documents-2026-x.jsonl": LINE}, {}, "in no backup"),
        ({"/etc/documents-2026-x.jsonl": LINE}, {}, "in no backup"),
        ({"journal/../documents-2026-x.jsonl": LINE}, {}, "in no backup"),
        ({"journal\\..\\documents-2026-x.jsonl": LINE}, {}, "in no backup"),
        ({"journal/documents-2026-x.jsonl": LINE, "run.exe": b"MZ"}, {}, "in no backup"),
        ({"photos/portrait.jpg": b"\xff\xd8"}, {}, "in no backup"),
        ({"journal/documents-2026-x.jsonl": b" " * (1 << 24)}, {}, "far more"),
        ({"journal/documents-2026-x.jsonl": LINE}, {"members": {}}, "damaged"),
        ({"journal/documents-2026-x.jsonl": LINE}, {"members": 5}, "damaged"),
        ({"journal/documents-2026-x.jsonl": LINE}, {"namecards": 2}, "newer"),
        ({"journal/documents2-2027-x.jsonl": LINE}, {}, "newer"),
    ],
)
def test_a_strange_zip_gets_a_sentence_and_writes_nothing(
    empty: Collection, tmp_path: Path, members: dict[str, bytes], manifest: dict[str, object], says: str
) -> None:
    before = files_of(empty)
    with pytest.raises(CannotRead, match=rf"b\.zip: .*{says}"):
        empty.backups.read(zip_of(tmp_path / "b.zip", members, manifest))
    assert files_of(empty) == before


def test_a_backup_with_a_password_and_one_that_fills_the_memory_are_refused(
    empty: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = zip_of(tmp_path / "b.zip", {"journal/documents-2026-x.jsonl": LINE}, {})
    with monkeypatch.context() as patch, pytest.raises(CannotRead, match=r"b\.zip: It is too large"):
        patch.setattr("namecards.store.backups._MOST_JOURNAL", len(LINE) - 1)
        empty.backups.read(path)
    with ZipFile(path, "a") as archive:
        archive.writestr("photos/0.jpg", b"")
        for info in archive.filelist:
            info.flag_bits |= 1
        del archive.filelist[-1]
    with pytest.raises(CannotRead, match="password"):
        empty.backups.read(path)


def test_a_backup_that_was_unpacked_and_zipped_again_is_read(
    used: Collection, empty: Collection, tmp_path: Path
) -> None:
    """As Windows and the Finder do it: with the folder around it, and a few files of their own."""
    folder = tmp_path / "again" / "namecards-backup"
    with ZipFile(make(used, tmp_path / "b.zip")) as archive:
        archive.extractall(folder)
    (folder / ".DS_Store").write_bytes(b"Bud1")
    zipped = shutil.make_archive(str(tmp_path / "again"), "zip", tmp_path / "again")
    empty.backups.apply(empty.backups.read(Path(zipped)))
    assert empty.backups.counts() == used.backups.counts() and empty.people.photo(empty.people.all()[0])


def test_damaged_photos_and_copies_by_a_sync_program_spoil_no_backup(
    used: Collection, tmp_path: Path, clock: Clock
) -> None:
    good = make(used, tmp_path / "good.zip")
    torn, cut, spoiled, *_, last = sorted(used.home.photos.iterdir())
    damage(torn, b"")
    damage(cut, cut.read_bytes()[:500])
    shutil.copy(last, last.with_name(f"{last.stem}.sync-conflict-20261128-191500-ABCDEFG.jpg"))
    shutil.copy(last, last.with_name("class photo.jpg"))
    journal = next(used.home.journal.glob("documents-*"))
    shutil.copy(journal, journal.with_name(f"{journal.stem} (conflict 19:15).jsonl"))
    backup = used.backups.write(tmp_path / "b.zip", used.backups.counts())
    assert str(backup).endswith("2 photos missing or damaged here, and so not in it.")
    whole = backup.path.read_bytes()
    at = whole.index(spoiled.read_bytes()) + 200
    backup.path.write_bytes(whole[:at] + b"spoiled" + whole[at + 7 :])
    plan = other_home(tmp_path, clock).backups.read(backup.path)
    assert len(plan.photos) == 20 and plan.new == used.backups.counts()
    assert "Left out, because they are damaged: 1 photo." in list(plan.sentences())
    used.backups.apply(used.backups.read(good))
    assert not [problem for problem in used.health.check() if "photo" in problem.what and problem.serious]


def test_lines_that_cannot_be_read_are_left_out_and_counted(empty: Collection, tmp_path: Path) -> None:
    torn = LINE + LINE[:30] + b"\n[1]\nnull\n{}\n\xff\n"
    answers = b'{"at":"yesterday","card":5}\n{"other":[]}\n'
    members = {"journal/documents-2026-x.jsonl": torn, "journal/reviews-2026-x.jsonl": answers}
    plan = empty.backups.read(zip_of(tmp_path / "b.zip", members, {}))
    assert plan.new.people == 1 and plan.lines["documents"] == (LINE.strip(),)
    assert plan.unreadable == 7 and "because they can't be read: 7 lines." in " ".join(plan.sentences())
    empty.backups.apply(plan)
    empty.refresh()
    assert not [problem for problem in empty.health.check() if problem.serious]


@pytest.mark.parametrize("data", [b"", b"no zip", b"PK\x03\x04" + b"\0" * 90], ids=["empty", "text", "torn"])
def test_what_is_no_zip_gets_a_sentence(empty: Collection, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "b.zip").write_bytes(data)
    with pytest.raises(CannotRead):
        empty.backups.read(tmp_path / "b.zip")
    with pytest.raises(CannotRead, match="no such file"):
        empty.backups.read(tmp_path / "missing.zip")


def test_a_backup_with_any_byte_changed_is_refused_or_reads_the_same(
    used: Collection, tmp_path: Path, empty: Collection
) -> None:
    backup, dice = make(used, tmp_path / "b.zip"), Random(5)
    good = backup.read_bytes()
    whole = used.backups.read(backup)
    for _ in range(40):
        at = dice.randrange(len(good))
        backup.write_bytes(good[:at] + bytes([good[at] ^ 1 << dice.randrange(8)]) + good[at + 1 :])
        try:
            found = used.backups.read(backup)
            assert found.damaged_photos == 1 or replace(found, at=whole.at) == whole
        except CannotRead as refused:
            assert "b.zip" in str(refused)
