"""An import that is stopped or killed leaves no photo behind, and takes none from anybody."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from conftest import Open

from namecards import demo
from namecards.collection import Collection
from namecards.core.errors import CannotWrite, NamecardsError


def photos(collection: Collection) -> set[str]:
    return {path.name for path in collection.home.photos.iterdir()}


def lists(collection: Collection) -> list[Path]:
    return list(collection.home.local.glob("import-*"))


def begin(collection: Collection, steps: int) -> None:
    """Save some photos of the sample, and no people."""
    saving = collection.imports.keep_photos(collection.imports.plan(demo.sample()))
    for _ in range(steps):
        next(saving)
    saving.close()


def test_a_stopped_import_leaves_nothing(empty: Collection, monkeypatch: pytest.MonkeyPatch) -> None:
    begin(empty, 5)
    assert len(photos(empty)) >= 5
    empty.imports.drop_photos()
    assert photos(empty) == set() and lists(empty) == []
    begin(empty, 5)

    def full(*_: object) -> None:
        raise CannotWrite("list.csv", "The disk is full.")

    monkeypatch.setattr(type(empty.imports._store.documents), "keep", full)
    with pytest.raises(CannotWrite):
        empty.imports.apply(empty.imports.plan(demo.sample()))
    assert photos(empty) == set() and lists(empty) == [], "nor one whose people can't be written"


def test_a_killed_import_is_cleaned_at_the_next_start(empty: Collection, open_again: Open) -> None:
    begin(empty, 5)
    open_again()
    assert photos(empty), "another program does not clean an import that is still running"
    for each in empty.imports._unfinished:
        os.close(each._descriptor)  # as the system does when a program is killed
    [said] = open_again().notices
    assert photos(empty) == set() and lists(empty) == []
    assert "Nothing of it was kept: start it again." in said and not open_again().notices


def test_a_photo_that_somebody_has_stays(empty: Collection, open_again: Open) -> None:
    """Killed after the people were written and before the list was removed; and stopped in an earlier one."""
    begin(empty, 23)
    other = open_again()
    plan = other.imports.plan(demo.sample())
    list(other.imports.keep_photos(plan))
    next(empty.home.photos.iterdir()).unlink()
    # people came in without their photos, and nothing was said
    with pytest.raises(NamecardsError, match="another window was stopped"):
        other.imports.apply(plan)
    list(other.imports.keep_photos(plan))
    other.imports.apply(plan)
    empty.imports.drop_photos()
    assert len(photos(empty)) == 23 and lists(empty) == []


def test_while_data_is_missing_no_photo_is_removed(empty: Collection, open_again: Open) -> None:
    """The missing file may be the one that says whose photo it is."""
    person = open_again()
    person.notes  # noqa: B018
    plan = person.imports.plan(demo.sample())
    person.imports.apply(plan)
    person.health.remember()
    begin(empty, 3)
    for file in empty.home.journal.iterdir():
        file.unlink()
    empty.imports.drop_photos()
    assert photos(empty) and lists(empty), "it is tried again at the next start"
