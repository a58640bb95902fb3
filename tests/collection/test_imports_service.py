"""Importing through the Collection: photos that can't be read, and what is remembered for the next time."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Clock, Open
from PIL import Image

from namecards import demo
from namecards.collection import Collection
from namecards.importing.plan import make_plan

LIST = Path(demo.__file__).parents[1] / "rosters" / "sample"


def bring_in(collection: Collection, path: Path) -> list[str]:
    """Import a list with its photos; what was said of the photos that could not be read."""
    plan = collection.imports.plan(path)
    assert not any(bad for _, _, bad in collection.imports.keep_photos(plan))
    collection.imports.apply(plan)
    return [said for said in plan.unclear if "is damaged" in said]


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Next year's pictures; those of two people arrived cut off."""
    folder = tmp_path / "new year"
    shutil.copytree(LIST, folder)
    for photo in sorted((folder / "photos").iterdir())[:2]:
        photo.write_bytes((whole := photo.read_bytes())[: len(whole) // 2])
    return folder


def test_a_new_photo_that_cannot_be_read_leaves_the_old_one(
    sample: Collection, open_again: Open, broken: Path
) -> None:
    before = {person.id: person.photo for person in sample.people.all()}
    wrong = bring_in(sample, broken)
    assert len(wrong) == 2
    again = open_again()
    assert {person.id: person.photo for person in again.people.all()} == before
    assert all(again.people.photo(person) for person in again.people.all() if person.photo)
    assert not any(person.old_photos for person in again.people.all())


def test_who_is_new_and_has_a_broken_photo_comes_in_without_one(empty: Collection, broken: Path) -> None:
    assert len(bring_in(empty, broken)) == 2
    people = empty.people.all()
    with_photo = [person for person in people if person.photo]
    assert (len(people), len(with_photo)) == (24, 21)
    assert all(empty.people.photo(person) for person in with_photo)


def test_the_last_lists_are_offered_again_the_newest_first(
    sample: Collection, open_again: Open, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    paths = [tmp_path / f"list {number}.csv" for number in range(2)]
    for number, path in enumerate(paths):
        name = ("Zuri,Bello", "Omar,Haddad")[number]
        path.write_text(f"First Name,Last Name,Grade\n{name},6\n", encoding="utf-8")
        clock.pass_(minutes=1)
        bring_in(sample, Path(path.name))  # as in a shell; the next start may be from a desktop icon
    assert open_again().imports.recent()[:2] == [str(paths[1]), str(paths[0])]
    bring_in(sample, paths[0])
    assert sample.imports.recent()[:2] == [str(paths[1]), str(paths[0])], "it brought nothing new"


def test_the_year_of_a_photo_folder_is_remembered_until_another_photo_comes(
    empty: Collection, tmp_path: Path
) -> None:
    """Last year's folder after this year's is asked about; last year's alone is not."""
    for year, colour in (("2025", "red"), ("2026", "blue")):
        folder = tmp_path / year / f"Fall {year}"
        folder.mkdir(parents=True)
        Image.new("RGB", (60, 80), colour).save(folder / "Maya Chen.jpg")
    for year in ("2025", "2026"):
        bring_in(empty, tmp_path / year)
    [maya] = empty.people.all()
    assert maya.photo_year == "2026" and len(maya.old_photos) == 1
    Image.new("RGB", (60, 80), "green").save(tmp_path / "2025" / "Fall 2025" / "Maya Chen.jpg")
    plan = empty.imports.plan(tmp_path / "2025")
    assert not plan.changed and "“Fall 2025”" in plan.questions[0].text


def test_who_was_brought_back_by_hand_is_archived_by_an_answer_given_now(
    empty: Collection, tmp_path: Path
) -> None:
    """The import said "1 archived", and she was still here: what was typed in September won."""
    names = ("Chen,Maya", "Ortiz,Ben", "Diaz,Ana", "Park,Leo", "Fox,Ada", "Reed,Max")
    rows = [f"{4100 + at},{name},6,12\n" for at, name in enumerate(names)]
    path = tmp_path / "students.csv"
    path.write_text("Number,Last,First,Grade,Room\n" + "".join(rows), encoding="utf-8")
    bring_in(empty, path)
    for active in (False, True):
        empty.people.update(replace(empty.people.one("Ben Ortiz", left="alike"), active=active))
    bring_in(empty, path)  # the list has him again
    path.write_text("Number,Last,First,Grade,Room\n" + "".join(rows[:1] + rows[2:]), encoding="utf-8")
    plan = empty.imports.plan(path)
    (asked,) = plan.questions
    empty.imports.apply(make_plan(plan.import_source, {asked.key: asked.choices[0].answer}))
    (ben,) = (one for one in empty.people.all() if one.given == "Ben")
    assert not ben.active and "active" not in ben.own


@pytest.mark.parametrize("numbers", [("4107", "4170"), ("", "")])
def test_the_rows_of_two_records_that_were_merged_stay_one_person_with_their_refusals(
    empty: Collection, tmp_path: Path, numbers: tuple[str, str]
) -> None:
    """The office has a child twice, under two last names; the next list tore the merged record apart."""
    names = ("Chen,Maya", "Ortiz,Ben", "Diaz,Ana", "Park,Leo", "Fox,Ada", "Reed,Max")
    rows = [f"{4100 + at},{name},6,12\n" for at, name in enumerate(names)]
    rows += [f"{numbers[0]},Lang,Ida,6,12\n", f"{numbers[1]},Lang-Moreau,Ida,6,12\n"]
    path = tmp_path / "students.csv"
    path.write_text("Number,Last,First,Grade,Room\n" + "".join(rows), encoding="utf-8")
    bring_in(empty, path)
    kept, other = empty.people.one("Ida Lang-Moreau"), empty.people.one("Ida Lang")
    empty.people.merge(kept, other)
    empty.people.update(replace(empty.people.get(kept.id), no_photo=True, no_notes=True))
    plan = empty.imports.plan(path)
    said = "The list has two records that you merged, and each was read as one: Ida Lang-Moreau."
    assert not plan.new and not plan.questions and said in plan.unclear
    empty.imports.apply(plan)
    (ida,) = (one for one in empty.people.all() if one.given == "Ida")
    assert (ida.family, ida.no_photo, ida.no_notes) == ("Lang-Moreau", True, True)
