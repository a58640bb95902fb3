"""A photo that is lost or torn comes back with the next import of the same list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from copies import damage
from PIL import Image

from namecards import demo
from namecards.collection import Collection
from namecards.core.history import HistoryEntry
from namecards.importing.plan import ImportPlan
from namecards.importing.report.summary import has_changes, result, summary


def import_again(collection: Collection) -> ImportPlan:
    plan = collection.imports.plan(demo.sample())
    assert not [wrong for _, _, wrong in collection.imports.keep_photos(plan) if wrong]
    collection.imports.apply(plan)
    return plan


def photo_of(collection: Collection, name: str) -> Path:
    return collection.home.photos / collection.people.one(name).photo


def is_picture(path: Path) -> bool:
    with Image.open(path) as image:
        image.load()
    return True


def halve(path: Path) -> None:
    damage(path, path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.parametrize(
    "harm",
    [
        Path.unlink,
        lambda path: damage(path, b""),
        halve,
        lambda path: damage(path, b"\0" * path.stat().st_size),
    ],
    ids=["missing", "empty", "torn", "zeros"],
)
def test_a_lost_photo_comes_back(sample: Collection, harm: Callable[[Path], object]) -> None:
    whole = photo_of(sample, "Maya Chen").read_bytes()
    harm(photo_of(sample, "Maya Chen"))
    history = [entry.change for entry in sample.history.entries()]
    plan = import_again(sample)
    assert not plan.changed and not plan.new and has_changes(plan)
    assert result(plan).endswith("1 photo restored")
    assert any("1 photo restored" in line for line in summary(plan))
    assert photo_of(sample, "Maya Chen").read_bytes() == whole
    assert [entry.change for entry in sample.history.entries()] == history, "there is nothing to undo"
    assert not has_changes(sample.imports.plan(demo.sample()))


def test_all_photos_are_lost(sample: Collection) -> None:
    """The folder `photos` was not synced."""
    for path in sample.home.photos.iterdir():
        path.unlink()
    assert len(import_again(sample).photos_restored) == 23
    assert all(is_picture(path) for path in sample.home.photos.iterdir())
    assert len(list(sample.home.photos.iterdir())) == 23


def test_a_torn_photo_of_somebody_who_is_changed_comes_back_too(sample: Collection) -> None:
    photo = photo_of(sample, "Maya Chen")
    last: HistoryEntry = sample.history.last()
    sample.undo(last.change)
    damage(photo, b"")
    import_again(sample)
    assert is_picture(photo_of(sample, "Maya Chen"))
