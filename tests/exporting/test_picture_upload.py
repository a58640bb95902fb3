"""The zip for another system's picture upload, against what that system asks for."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from random import Random
from zipfile import ZipFile

import pytest
from PIL import Image

from namecards.collection import Collection
from namecards.core.errors import BadPhoto
from namecards.core.people import Person
from namecards.exporting import upload
from namecards.exporting.systems import System


@pytest.fixture
def noisy(tmp_path: Path) -> Path:
    """A photo that compresses badly, far above 20 KB."""
    path = tmp_path / "noisy.jpg"
    Image.frombytes("RGB", (600, 600), Random(3).randbytes(600 * 600 * 3)).save(path, quality=95)
    return path


def zipped(system: System, people: list[Person], photos: dict[str, Path], out: Path) -> dict[str, bytes]:
    assert not [wrong for wrong in upload.write(upload.choose_pictures(system, people, photos), out) if wrong]
    with ZipFile(out) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


MAYA = Person(id="a", given="Maya", family="Chen", ids=("004117",))
LUIS = Person(id="b", given="Luis", family="Rivera", ids=("P 1042", "77"))


def test_destiny(noisy: Path, tmp_path: Path) -> None:
    found = zipped("destiny", [MAYA, LUIS], {"a": noisy, "b": noisy}, tmp_path / "out.zip")
    assert found.keys() == {"004117.jpg", "P1042.jpg", "idlink.txt"}
    assert found["idlink.txt"] == b"004117,004117.jpg\r\nP 1042,P1042.jpg\r\n"
    for name in ("004117.jpg", "P1042.jpg"):
        assert len(found[name]) <= 20_000
        with Image.open(BytesIO(found[name])) as image:
            assert image.format == "JPEG" and image.width >= 120


def test_koha(noisy: Path, tmp_path: Path) -> None:
    found = zipped("koha", [MAYA], {"a": noisy}, tmp_path / "out.zip")
    assert found["datalink.txt"] == b"004117\t004117.jpg\n"
    assert len(found["004117.jpg"]) <= 550_000


def test_a_learning_system_takes_the_number_from_the_file_name(noisy: Path, tmp_path: Path) -> None:
    found = zipped("lms", [MAYA, LUIS], {"a": noisy, "b": noisy}, tmp_path / "out.zip")
    assert found.keys() == {"004117.jpg", "P 1042.jpg"}


def test_who_is_not_in_it_is_named_and_never_guessed(noisy: Path) -> None:
    people = [
        MAYA,
        Person(id="c", given="Noah", family="Kim", ids=("5",)),
        Person(id="d", given="Ana", family="Silva", ids=("8", "5")),
        Person(id="e", given="Tom", family="Brown", ids=("9",)),
        Person(id="f", given="Zoe", family="Lund"),
        Person(id="g", given="Eve", family="Dots", ids=("../1",)),
    ]
    chosen = upload.choose_pictures("destiny", people, dict.fromkeys("acdfg", noisy))
    assert [picture.number for picture in chosen.pictures] == ["004117", "8"]
    assert chosen.warnings == (
        "Not in the zip, several people have the same number: Noah Kim.",
        "Not in the zip, no photo: Tom Brown.",
        "Not in the zip, no number: Zoe Lund.",
        "Not in the zip, the number can't be a file name: Eve Dots.",
    )


def test_a_damaged_photo_is_left_out_of_the_zip_and_the_map(noisy: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"\xff\xd8\xff no picture" * 3000)
    chosen = upload.choose_pictures("destiny", [MAYA, LUIS], {"a": bad, "b": noisy})
    wrong, fine = upload.write(chosen, tmp_path / "out.zip")
    assert isinstance(wrong, BadPhoto) and fine is None
    with ZipFile(tmp_path / "out.zip") as archive:
        assert archive.namelist() == ["P1042.jpg", "idlink.txt"]
        assert b"004117" not in archive.read("idlink.txt")


def test_who_has_left_is_not_uploaded(sample: Collection, tmp_path: Path) -> None:
    coming = tmp_path / "left.csv"
    coming.write_text("Student Number,First Name,Last Name,Status\n004117,Maya,Chen,I\n", encoding="utf-8")
    sample.imports.apply(sample.imports.plan(coming))
    plan = sample.exports.plan(tmp_path / "out", pictures="lms")
    assert plan.upload and "004117" not in {picture.number for picture in plan.upload.pictures}
    assert len(plan.upload.pictures) == 22 and len(plan.photos) == 23
