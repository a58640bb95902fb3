"""Out again: a folder that other programs read, and that comes back in as it went out."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from io import StringIO
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PIL import Image

from namecards.collection import Collection
from namecards.core.errors import CannotWrite, NamecardsError, NothingToExport
from namecards.core.people import Person
from namecards.exporting import folder, names, tables
from namecards.exporting.earlier import STAGING
from namecards.exporting.plan import ExportedPerson, plan
from namecards.store import home


@pytest.fixture
def photo(tmp_path: Path) -> Callable[[int], Path]:
    """A photo of one colour, by whose red it is known again; one of grey alone shows nothing."""

    def make(grey: int) -> Path:
        path = tmp_path / f"{grey:032x}.jpg"
        Image.new("RGB", (60, 80), (grey, 90, 210)).save(path)
        return path

    return make


def export(collection: Collection, out: Path, **how: Any) -> list[dict[str, Any]]:
    for _ in collection.exports.write(collection.exports.plan(out, **how)):
        pass
    people: list[dict[str, Any]] = json.loads((out / "people.json").read_text(encoding="utf-8"))["people"]
    return people


def write(out: Path, people: list[Person], photos: dict[str, Path]) -> None:
    for _ in folder.write(plan(out, people, photos, csv=True)):
        pass


def import_into(where: Path, source: Path) -> Collection:
    collection = Collection(home.home_at(where), rng=Random(8))
    coming = collection.imports.plan(source)
    for _, _, wrong in collection.imports.keep_photos(coming):
        assert wrong is None
    collection.imports.apply(coming)
    return collection


def files(out: Path) -> set[str]:
    return {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}


def grey(path: Path) -> int:
    with Image.open(path) as image:
        return image.convert("L").tobytes()[0]


def test_people_and_photos(sample: Collection, tmp_path: Path) -> None:
    out = tmp_path / "out"
    people = export(sample, out)
    (anh,) = (entry for entry in people if entry["id"] == "004166")
    assert anh == {
        "id": "004166",
        "ids": ["004166"],
        "call": "Minh Anh",
        "first": "Thị Minh Anh",
        "last": "Nguyễn",
        "middle": "",
        "suffix": "",
        "pronouns": "",
        "preferred": "Minh Anh",
        "display": "Minh Anh Nguyễn",
        "grade": "6",
        "homeroom": "12",
        "classes": ["Period 2 Library"],
        "role": "student",
        "active": True,
        "photo": "photos/004166.jpg",
    }
    assert [entry["display"] for entry in people if entry["photo"] is None] == ["Tom Brown"]
    assert files(out) == {"people.json", *(entry["photo"] for entry in people if entry["photo"])}


def test_what_goes_out_with_a_table_comes_in_the_same(sample: Collection, tmp_path: Path) -> None:
    export(sample, tmp_path / "out", csv=True)
    again = import_into(tmp_path / "second", tmp_path / "out")
    assert [replace(p, id="", photo="") for p in again.people.all()] == [
        replace(p, id="", photo="") for p in sample.people.all()
    ]
    theirs = {person.display: sample.people.photo(person) for person in sample.people.all()}
    for person in again.people.all():
        before, after = theirs[person.display], again.people.photo(person)
        assert (before is None) == (after is None)
        if before and after:
            assert picture(before) == pytest.approx(picture(after), abs=6)
    assert len({picture(path) for path in theirs.values() if path}) == 23, "no two pictures are alike"


@pytest.mark.parametrize("source", ["out", "out/people.csv"])
def test_two_numbers_and_rare_parts_of_a_name_come_in_the_same(tmp_path: Path, source: str) -> None:
    """Father and son's namesakes are told apart by them on cards; each number may be on a scanned card."""
    people = [
        Person(id="a", given="Hal", family="Hazel", suffix="Jr.", middle="Ray", ids=("S 100 20", "L-0003")),
        Person(id="b", given="Hal", family="Hazel", suffix="Sr.", pronouns="he/him", ids=("S 100 21",)),
        Person(id="c", given="Fay", family="Fir", pronouns="she/her", ids=("2025/17", "L-0001", "77123")),
    ]
    people = [replace(person, classes=("7A",), grade="7") for person in people]
    write(tmp_path / "out", people, {})
    again = import_into(tmp_path / "second", tmp_path / source)
    assert {replace(person, id="") for person in again.people.all()} == {
        replace(person, id="") for person in people
    }


def picture(path: Path) -> tuple[int, ...]:
    with Image.open(path) as image:
        return tuple(image.convert("L").resize((12, 12)).tobytes())


def test_people_without_a_number_and_of_one_number_keep_their_own_photos(
    tmp_path: Path, photo: Callable[[int], Path]
) -> None:
    people = [
        Person(id="a", given="Maya", family="Chen", grade="6"),
        Person(id="b", given="Luis", family="Rivera", grade="6", ids=("1042", "P 77")),
        Person(id="c", given="Noah", family="Kim", grade="6", ids=("5",)),
        Person(id="d", given="Old", family="Leaver", grade="8", ids=("5",), active=False),
        Person(id="e", given="Sam", family="Ito", grade="6"),
        Person(id="f", given="Sam", family="Ito", grade="7"),
        Person(id="g", given="1042", grade="6"),
    ]
    photos = {person.id: photo(30 * at + 20) for at, person in enumerate(people)}
    write(tmp_path / "out", people, photos)
    named = json.loads((tmp_path / "out" / "people.json").read_text(encoding="utf-8"))["people"]
    assert [Path(entry["photo"]).stem for entry in named] == [
        "Maya Chen", "1042", "Noah Kim", "Old Leaver", "e", "f", "g",
    ]  # fmt: skip
    again = import_into(tmp_path / "second", tmp_path / "out")
    before = {(person.display, person.grade): grey(photos[person.id]) for person in people}
    matched = [(person, path) for person in again.people.all() if (path := again.people.photo(person))]
    assert {person.display for person, _ in matched} >= {"Maya Chen", "Luis Rivera"}
    for person, path in matched:
        assert grey(path) == pytest.approx(before[person.display, person.grade], abs=2)


HOSTILE = ["../../etc/passwd", "CON", "a/b", "a\\b", ".hidden", "x:y", "1\n2", "12(2)", "9" * 300, "7\x1b[2J"]


@pytest.mark.parametrize("number", HOSTILE)
def test_a_number_that_is_no_file_name_never_becomes_one(
    number: str, tmp_path: Path, photo: Callable[[int], Path]
) -> None:
    person = Person(id="k7", given="../Maya", family="[/] <b>", ids=(number,))
    write(tmp_path / "out", [person], {"k7": photo(90)})
    assert files(tmp_path / "out") == {"people.json", "people.csv", "photos/k7.jpg"}


def test_numbers_that_are_one_file_on_windows_are_two_files() -> None:
    pair = [Person(id="a", given="Maya", ids=("a1",)), Person(id="b", given="Luis", ids=("A1",))]
    assert names.file_stems(pair) == {"a": "Maya", "b": "Luis"}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_of_the_table_is_a_formula(start: str) -> None:
    formula = f"{start}HYPERLINK(1)"
    person = Person(
        id="a",
        given=formula,
        family=formula,
        preferred=formula,
        say=formula,
        ids=(formula,),
        grade=formula,
        homeroom=formula,
        classes=(formula,),
    )
    (_, row) = csv.reader(
        StringIO(tables.to_csv(tables.people_rows([ExportedPerson(person, None, None)])), newline="")
    )
    assert [cell for cell in row if formula in cell] == [f"'{formula}"] * 8


def test_an_earlier_export_is_replaced_as_a_whole(sample: Collection, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export(sample, out, csv=True, pictures="koha")
    (out / "photos" / "Thumbs.db").write_bytes(b"left by Windows")
    (out / STAGING).mkdir()
    people = export(sample, out)
    assert files(out) == {"people.json", *(entry["photo"] for entry in people if entry["photo"])}
    assert {path.name for path in out.iterdir()} == {"people.json", "photos"}


OTHERS = {
    "thesis.docx": b"three years of work",
    "photos/holiday.jpg": b"not ours",
    "photos": b"a file",
    "people.json": b'{"people": [{"name": "of another program"}]}',
    "people.csv": b"First,Last\n",
}


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("beside_an_export", [False, True])
def test_a_folder_with_anything_else_is_refused(
    sample: Collection, tmp_path: Path, name: str, beside_an_export: bool
) -> None:
    out = tmp_path / "out"
    if beside_an_export and name.startswith(("thesis", "photos/")):
        export(sample, out)
    (out / name).parent.mkdir(parents=True, exist_ok=True)
    (out / name).write_bytes(OTHERS[name])
    before = {name: (out / name).read_bytes() for name in files(out)}
    with pytest.raises(NamecardsError, match="Nothing was written"):
        sample.exports.plan(out)
    assert {name: (out / name).read_bytes() for name in files(out)} == before


def test_left_half_way_nothing_has_changed(sample: Collection, tmp_path: Path) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    export(sample, old, csv=True)
    before = {name: (old / name).read_bytes() for name in files(old)}
    for out in (new, old):
        begun = sample.exports.write(sample.exports.plan(out))
        next(begun)
        begun.close()  # type: ignore[attr-defined]
    assert not new.exists()
    assert {name: (old / name).read_bytes() for name in files(old)} == before


def test_a_disk_that_refuses_a_move_leaves_the_earlier_export(sample: Collection, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export(sample, out)
    before = {name: (out / name).read_bytes() for name in files(out)}
    with pytest.raises(CannotWrite):
        for done, of, _ in sample.exports.write(sample.exports.plan(out)):
            if done == of:
                (out / STAGING / "old" / "photos").mkdir()
                (out / STAGING / "old" / "photos" / "in the way").touch()
    assert {name: (out / name).read_bytes() for name in files(out)} == before


def test_nobody_to_export_and_nowhere_to_export_to(sample: Collection, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite, match="not a folder"):
        sample.exports.plan(tmp_path / "file")
    with pytest.raises(CannotWrite, match="There is no folder"):
        sample.exports.plan(tmp_path / "no" / "out")
    with pytest.raises(NothingToExport, match="Import a list first"):
        Collection(home.home_at(tmp_path / "nobody")).exports.plan(tmp_path / "out")
