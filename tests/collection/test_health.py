"""Whether all data is there: each case as the first screen and `namecards check` tell it."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
from conftest import Clock, Open
from copies import damage
from rights import ordinary_rights

from namecards import demo
from namecards.collection import Collection
from namecards.core.errors import CannotRead, Unread
from namecards.core.learning.memory import Rating
from namecards.core.problems import Problem


@pytest.fixture
def school(sample: Collection, open_again: Open) -> Collection:
    """The sample roster and one answer, with the files of both as this computer saw them last."""
    session = sample.drill.start(sample.people.roster("Everyone"))
    sample.drill.answer(session, Rating.GOOD)
    sample.health.remember()
    return sample


def the_file(collection: Collection, kind: str = "documents") -> Path:
    """The only journal file of a kind."""
    (file,) = collection.home.journal.glob(f"{kind}-*.jsonl")
    return file


def files(problems: tuple[Problem, ...]) -> list[tuple[str, int]]:
    """The place of each serious problem."""
    return [(problem.file, problem.line) for problem in problems if problem.serious]


def told(opened: Collection) -> list[str]:
    """What the first screen tells, once reviews are read; the check has to find the same places."""
    opened.memory.load()
    found = opened.health.problems()
    assert set(files(opened.health.check())) >= set(files(found))
    return [str(problem) for problem in found]


def test_nothing_is_wrong_with_a_home_that_is_whole(school: Collection, open_again: Open) -> None:
    opened = open_again()
    assert told(opened) == []
    steps: list[tuple[int, int]] = []
    assert not files(opened.health.check(lambda done, total: steps.append((done, total))))
    assert steps[-1] == (23, 23)


@pytest.mark.parametrize("kind", ["documents", "reviews"])
def test_a_missing_file_is_told(school: Collection, open_again: Open, kind: str) -> None:
    file = the_file(school, kind)
    file.unlink()
    for _ in range(2):  # the second time it is known to be missing
        opened = open_again()
        (problem,) = told(opened)
        assert problem.startswith(f"{file.name}: ") and "missing" in problem and "backup" in problem
        assert ("Part of your data" in opened.notes.explain_nobody()) == (kind == "documents")
        opened.health.remember()
    opened.health.accept()
    assert "data" not in opened.notes.explain_nobody()


@pytest.mark.parametrize("is_killed", [False, True])
@pytest.mark.parametrize("kind", ["documents", "reviews"])
def test_a_shorter_file_is_told_at_every_start(
    school: Collection, open_again: Open, kind: str, is_killed: bool
) -> None:
    file = the_file(school, kind)
    if is_killed:  # nothing was remembered at the end
        (school.home.local / "seen.json").unlink()
    rows = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join(rows[:-1]))
    for _ in range(2):
        opened = open_again()
        (problem,) = told(opened)
        assert problem.startswith(f"{file.name}: ") and "shorter" in problem
        assert ("Part of your data" in opened.notes.explain_nobody()) == (kind == "documents")
        opened.health.remember()
    file.write_bytes(b"".join(rows))
    assert told(open_again()) == []


def test_a_file_that_an_editor_saved_without_its_last_line_end_has_lost_nothing(
    school: Collection, open_again: Open
) -> None:
    file = the_file(school)
    file.write_bytes(file.read_bytes()[:-1])
    opened = open_again()
    assert told(opened) == [] and len(opened.people.all()) == 24
    file.write_bytes(file.read_bytes()[:-1])
    assert len(told(open_again())) == 2, "shorter, and a line that can't be read"


@pytest.mark.parametrize("copy", ["{}.txt", "Copy of {}", "UPPER"])
def test_a_file_that_is_read_under_another_name_is_not_missing(
    school: Collection, open_again: Open, copy: str
) -> None:
    file = the_file(school)
    row = file.read_bytes()
    file.unlink()
    name = file.name.upper() if copy == "UPPER" else copy.format(file.name)
    (file.parent / name).write_bytes(row)
    opened = open_again()
    assert told(opened) == [] and len(opened.people.all()) == 24
    assert "data" not in opened.notes.explain_nobody()
    (file.parent / name).write_bytes(b"".join(row.splitlines(keepends=True)[:-1]))
    (problem,) = told(open_again())
    assert problem.startswith(f"{file.name}: ") and "shorter" in problem


def test_a_file_that_another_program_saved_in_its_own_letters_is_one_problem(
    school: Collection, open_again: Open
) -> None:
    file = the_file(school)
    file.write_bytes(file.read_text("utf-8").encode("utf-16"))
    (problem,) = told(open_again())
    assert problem.startswith(f"{file.name}, line 1: ") and " lines of a data file can't be read" in problem


def test_a_nul_in_a_line_is_told_by_file_and_line(school: Collection, open_again: Open) -> None:
    file = the_file(school)
    rows = file.read_bytes().splitlines(keepends=True)
    rows[4] = rows[4][:30] + b"\0" + rows[4][31:]
    file.write_bytes(b"".join(rows))
    opened = open_again()
    assert len(opened.people.all()) == 23
    (problem,) = told(opened)
    assert problem.startswith(f"{file.name}, line 5: ") and "can't be read" in problem


@pytest.mark.parametrize("kind", ["documents", "reviews"])
def test_a_file_that_cannot_be_read_is_told(
    school: Collection, open_again: Open, refused: set[str], kind: str
) -> None:
    refused.add(the_file(school, kind).name)
    opened = open_again()
    (problem,) = told(opened)
    assert problem.startswith(f"{the_file(school, kind).name}: ") and "Permission denied" in problem
    opened.health.accept()
    assert told(open_again()) == [problem], "nobody can accept that data waits"
    refused.clear()
    assert opened.refresh()
    assert told(opened) == []


@ordinary_rights
@pytest.mark.parametrize("name", ["journal", "photos"])
def test_a_folder_that_cannot_be_read_is_told_and_never_backed_up_as_empty(
    school: Collection, open_again: Open, name: str
) -> None:
    folder = school.home.data / name
    folder.chmod(0)
    try:
        opened = open_again()
        assert opened.health.problems()
        with pytest.raises(CannotRead, match="No backup was made"):
            opened.backups.write(school.home.data.parent / "b.zip", school.backups.counts())
        assert not any(map(opened.people.photo, opened.people.all()))
    finally:
        folder.chmod(0o700)


def test_no_import_while_a_file_cannot_be_read(
    school: Collection, open_again: Open, refused: set[str]
) -> None:
    refused.add(the_file(school).name)
    opened = open_again()
    assert "second time" in opened.health.import_warning()
    with pytest.raises(Unread, match="Nothing was changed"):
        opened.imports.plan(demo.sample())
    refused.clear()
    opened.refresh()
    assert opened.health.import_warning() == ""
    assert not opened.imports.plan(demo.sample()).new


def test_an_import_is_warned_of_while_a_file_is_missing(school: Collection, open_again: Open) -> None:
    the_file(school).unlink()
    assert "second time" in open_again().health.import_warning()


def test_a_folder_that_went_away_is_not_an_empty_home(school: Collection, open_again: Open) -> None:
    names = {path.name for path in school.home.journal.iterdir()}
    shutil.rmtree(school.home.journal)
    problems = open_again().health.problems(photos=False)
    assert {problem.file for problem in problems} == names
    assert all("If you moved your data" in problem.advice for problem in problems)


def test_lines_that_another_computer_wrote_over_are_told_until_they_are_accepted(
    school: Collection, open_again: Open
) -> None:
    """Two computers of one disk image write one file; the sync program kept the longer one, of the other."""
    school.notes.add(school.people.one("hodan"), "plays the cello")
    file = the_file(school)
    rows = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([*rows[:-1], rows[-1].replace(b"cello", b"cello very well")]))
    for opened in (open_again(), open_again()):
        (problem,) = opened.health.problems()
        assert file.name in str(problem) and "may be lost" in str(problem) and problem.serious
        assert problem in opened.health.check()
        opened.notes.add(opened.people.one("emeka"), "sings")
    open_again().health.accept()
    assert told(open_again()) == []


def test_a_chosen_folder_whose_disk_was_pulled_out_is_not_made_anew(
    school: Collection, open_again: Open, tmp_path: Path
) -> None:
    """A note in a new folder of that name would be hidden by the disk as soon as it is back."""
    school.home.data.rename(tmp_path / "stick in the pocket")
    with pytest.raises(CannotRead, match="Plug in its disk"):
        open_again()
    assert not school.home.data.exists()
    (tmp_path / "stick in the pocket").rename(school.home.data)
    assert told(open_again()) == [] and len(open_again().people.all()) == 24
    school.home.data.rename(tmp_path / "broken stick")
    school.home.data.mkdir()
    assert "missing" in str(open_again().health.problems()[0]), "whoever makes the folder begins anew"


@pytest.mark.parametrize("place", ["journal (1)", "journal-DESKTOP-7Q", "Copy of journal", "."])
def test_data_files_beside_the_folder_that_is_read_are_told(
    school: Collection, open_again: Open, place: str
) -> None:
    folder = school.home.data / place
    folder.mkdir(exist_ok=True)
    file = shutil.copy(the_file(school), folder)
    (problem,) = told(open_again())
    named = Path(file).name if place == "." else place
    assert problem.startswith(f"{named}: Data files lie here that are not read")
    assert school.home.data.joinpath("desktop.ini").write_bytes(b"") == 0
    (school.home.data / "my journal of visits").mkdir()
    assert len(told(open_again())) == 1, "other files and folders are nobody's business"


def test_a_file_of_a_newer_namecards_is_told_at_every_start(school: Collection, open_again: Open) -> None:
    (school.home.journal / "documents2-2027-k7q2.jsonl").write_bytes(b"{}\n")
    (problem,) = told(open_again())
    assert "A newer namecards wrote this file: it is not shown" in problem
    assert len(told(open_again())) == 1


def test_what_is_accepted_is_not_told_again_but_the_next_loss_is(
    school: Collection, open_again: Open
) -> None:
    the_file(school, "reviews").unlink()
    file = the_file(school)
    rows = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([*rows[:3], b"\0\n", *rows[3:]]))
    opened = open_again()
    assert len(told(opened)) == 2
    opened.health.accept()
    assert told(opened) == told(open_again()) == []
    assert (file.name, 4) in files(opened.health.check())
    file.write_bytes(b"".join(rows[:2]))
    assert len(told(open_again())) == 1


def test_missing_and_empty_photos_are_told_and_damaged_ones_by_the_check(
    school: Collection, open_again: Open
) -> None:
    first, second, third, *_ = sorted(school.home.photos.iterdir())
    first.unlink()
    damage(second, b"")
    damage(third, third.read_bytes()[:2000])
    opened = open_again()
    assert [problem.what for problem in opened.health.problems()] == [
        "1 photo is missing.",
        "1 photo is an empty file.",
    ]
    assert [file for file, _ in files(opened.health.check())] == [f"photos/{first.name}", "photos"]


def test_lines_from_the_future_and_a_clock_that_went_back(
    school: Collection, open_again: Open, clock: Clock
) -> None:
    clock.pass_(days=-400)
    opened = open_again()
    (problem,) = map(str, opened.health.problems())
    assert "10 August 2026, 9:00" in problem and "clock" in problem
    assert (the_file(school).name, 1) in files(opened.health.check())
    clock.pass_(days=400)
    assert told(open_again()) == []


def test_the_check_names_the_line_of_a_value(school: Collection, open_again: Open) -> None:
    other = school.home.journal / "documents-2026-other.jsonl"
    rows: list[dict[str, object]] = [
        {"in": "notes", "id": "n1", "new": {"person": 7}},
        {"in": "settings", "id": "plan", "new": {"minutes": 15}},
        {"in": "settings", "id": "plan", "set": {"minutes": "1u"}},
        {"in": "timetable", "id": "Room 12", "new": {"comes": "someday"}},
        {"in": "robots", "id": "r", "new": {"arm": 1}},
    ]
    for second, row in enumerate(rows):
        row["at"] = f"2026-08-10T09:00:0{second}Z"
    other.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    found = open_again().health.check()
    assert files(found) == [(other.name, 1), (other.name, 3), (other.name, 4), ("", 0)]
    assert any("robots" in problem.what for problem in found)


def test_the_check_tells_what_is_no_harm_too(school: Collection, open_again: Open) -> None:
    file = the_file(school)
    shutil.copyfile(file, file.with_name(f"{file.stem} (1).jsonl"))
    (school.home.journal / "notes.txt").write_text("x", encoding="utf-8")
    (school.home.journal / "desktop.ini").write_text("x", encoding="utf-8")
    (school.home.photos / "nobody.jpg").write_bytes(b"x")
    if os.name == "posix":
        school.home.data.chmod(0o755)
    found = open_again().health.check()
    assert not files(found)
    expected = {f"{file.stem} (1).jsonl", "notes.txt", "photos/nobody.jpg"}
    expected |= {str(school.home.data)} if os.name == "posix" else set()
    assert {problem.file for problem in found} == expected
    for copy in file.parent.glob(f"{file.stem}*"):
        copy.unlink()
    assert "photos/nobody.jpg" not in {problem.file for problem in open_again().health.check()}, (
        "it may be anybody's"
    )


def test_the_check_names_a_backup_that_still_holds_somebody_forgotten(
    school: Collection, open_again: Open, tmp_path: Path
) -> None:
    """The program was killed after the person was erased, and before there was a new backup."""
    backup = school.backups.write(tmp_path / "b.zip", school.backups.counts()).path
    assert not open_again().health.check()
    school.forgetting.erase_person(school.people.one("hodan"), with_mentions=False, with_files=False)
    (problem,) = open_again().health.check()
    assert str(problem).startswith(f"{backup}: This backup still holds somebody") and not problem.serious
    school.backups.write(tmp_path / "new.zip", school.backups.counts())
    school.backups.drop_stale()
    assert not open_again().health.check()


def test_the_check_changes_nothing(school: Collection, open_again: Open) -> None:
    the_file(school, "reviews").write_bytes(b"\0\n")
    opened = open_again()
    before = contents(school.home.data)
    opened.health.check()
    assert contents(school.home.data) == before


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
