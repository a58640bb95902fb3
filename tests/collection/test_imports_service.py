"""Importing through the Collection: photos that can't be read, and what is remembered for the next time."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from conftest import Clock, Open

from namecards import demo
from namecards.collection import Collection

LIST = Path(demo.__file__).parents[1] / "rosters" / "sample"


def bring_in(collection: Collection, path: Path) -> list[str]:
    """Import a list with its photos; the names of the photos that could not be read."""
    plan = collection.imports.plan(path)
    wrong = [str(bad) for _, _, bad in collection.imports.keep_photos(plan) if bad]
    collection.imports.apply(plan)
    return wrong


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
        path.write_text(f"First Name,Last Name,Grade\nZuri,Bello{number},6\n", encoding="utf-8")
        clock.pass_(minutes=1)
        bring_in(sample, Path(path.name))  # as in a shell; the next start may be from a desktop icon
    assert open_again().imports.recent()[:2] == [str(paths[1]), str(paths[0])]
    bring_in(sample, paths[0])
    assert sample.imports.recent()[:2] == [str(paths[1]), str(paths[0])], "it brought nothing new"
