"""The Anki deck, opened as Anki does: a zip, a SQLite database, and the pictures."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from conftest import Clock

from namecards.collection import Collection
from namecards.core.errors import CannotWrite, NothingToExport
from namecards.core.people import Person
from namecards.exporting import anki

AT = datetime(2026, 8, 10, 9, tzinfo=UTC)


@dataclass(frozen=True)
class Opened:
    notes: dict[str, tuple[int, int, list[str], str]]
    """By GUID: id, modified, fields, tags."""
    cards: dict[int, list[int]]
    """By note: which templates."""
    decks: dict[str, Any]
    models: dict[str, Any]
    media: dict[str, bytes]


def opened(path: Path) -> Opened:
    with ZipFile(path) as archive:
        called = json.loads(archive.read("media"))
        media = {name: archive.read(at) for at, name in called.items()}
        data = archive.read("collection.anki2")
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(data)
        rows = database.execute("SELECT guid, id, mod, flds, tags FROM notes").fetchall()
        cards: dict[int, list[int]] = {}
        for note, template in database.execute("SELECT nid, ord FROM cards ORDER BY ord"):
            cards.setdefault(note, []).append(template)
        ((decks, models),) = database.execute("SELECT decks, models FROM col")
    notes = {guid: (id, mod, flds.split("\x1f"), tags) for guid, id, mod, flds, tags in rows}
    return Opened(notes, cards, json.loads(decks), json.loads(models), media)


def note_of(deck: Opened, name: str) -> tuple[list[str], list[str]]:
    (found,) = (note for note in deck.notes.values() if note[2][0] == name)
    return found[2], found[3].split()


@pytest.fixture(scope="module", autouse=True)
def _genanki() -> None:
    pytest.importorskip("genanki")


def test_one_note_a_person_two_cards_a_note_one_picture_a_face(sample: Collection, tmp_path: Path) -> None:
    done = sample.exports.anki(tmp_path / "names.apkg")
    deck = opened(done.path)
    assert done.notes == len(deck.notes) == len(deck.media) == 23
    assert all(templates == [0, 1] for templates in deck.cards.values()) and len(deck.cards) == 23
    assert all(data.startswith(b"\xff\xd8\xff") for data in deck.media.values())
    [warning] = done.warnings
    assert "Tom Brown" in warning and "no photo" in warning
    fields, tags = note_of(deck, "Hodan")
    (hodan,) = (person for person in sample.people.all() if person.given == "Hodan")
    assert fields == ["Hodan", f'<img src="{hodan.photo}">', "HOH-dahn", "Grade 6 · Room 12"]
    assert set(tags) == {"Grade_6", "Room_12", "Period_2_Library"}
    assert hodan.photo in deck.media


def test_two_mayas_are_told_apart(sample: Collection, tmp_path: Path) -> None:
    deck = opened(sample.exports.anki(tmp_path / "names.apkg").path)
    called = [note[2][0] for note in deck.notes.values()]
    mayas = [name for name in called if name.startswith("Maya")]
    assert len(mayas) == 2 == len(set(mayas)) and "Maya" not in mayas


def test_importing_again_updates_and_keeps_progress(sample: Collection, clock: Clock, tmp_path: Path) -> None:
    first = opened(sample.exports.anki(tmp_path / "names.apkg").path)
    clock.pass_(days=1)
    (tmp_path / "moved.csv").write_text(
        "Student Number,First Name,Last Name,Homeroom\n004102,Hodan,Abdi,14\n", encoding="utf-8"
    )
    sample.imports.apply(sample.imports.plan(tmp_path / "moved.csv"))
    second = opened(sample.exports.anki(tmp_path / "names.apkg").path)
    assert second.notes.keys() == first.notes.keys()
    assert note_of(second, "Hodan")[0][3] == "Grade 6 · Room 14"
    assert min(note[1] for note in second.notes.values()) > max(note[1] for note in first.notes.values())
    for deck in (first, second):
        assert str(anki.DECK_ID) in deck.decks and str(anki.MODEL_ID) in deck.models


def test_no_note_and_no_number_is_in_it(sample: Collection, tmp_path: Path) -> None:
    sample.notes.add_line("saoirse her rabbit is called Zanzibar")
    path = sample.exports.anki(tmp_path / "names.apkg").path
    whole = repr(opened(path)).encode()
    assert b"Zanzibar" not in whole and b"rabbit" not in whole
    numbers = [number for person in sample.people.all() for number in person.ids]
    text = " ".join(" ".join((*note[2], note[3])) for note in opened(path).notes.values())
    assert len(numbers) == 24 and not [number for number in numbers if number in text]


def test_nothing_of_it_stays_in_the_temporary_folder(
    sample: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    sample.exports.anki(tmp_path / "names.apkg")
    assert list((tmp_path / "temp").iterdir()) == []
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_two_of_one_name_are_said_and_an_apostrophe_stays(sample: Collection, tmp_path: Path) -> None:
    photo = next(path for person in sample.people.all() if (path := sample.people.photo(person)))
    people = [Person(id=id, given="D'Andre", family="O'Neal", ids=(id,)) for id in ("1", "2")]
    done = anki.write(tmp_path / "x.apkg", people, {"1": photo, "2": photo}, AT)
    assert {note[2][0] for note in opened(done.path).notes.values()} == {"D'Andre O'Neal"}
    assert done.warnings == ("The same name is on several cards: “D'Andre O'Neal” (number 1, number 2).",)


@pytest.mark.parametrize(
    "name", ["<script>x</script>", "[sound:a.mp3]", "{{Name}}", "a\x1fb", "[/] & <b", "x::y z"]
)
def test_hostile_names_are_text(sample: Collection, tmp_path: Path, name: str) -> None:
    photo = next(path for person in sample.people.all() if (path := sample.people.photo(person)))
    person = Person(id="k", given=name, say=name, homeroom=name, classes=(name,), ids=("1",))
    deck = opened(anki.write(tmp_path / "x.apkg", [person], {"k": photo}, AT).path)
    ((_, _, fields, tags),) = deck.notes.values()
    assert len(fields) == 4
    for text in (fields[0], *fields[2:]):
        assert "<" not in text and "[" not in text
    assert len(tags.split()) == 1, "the homeroom and the class are one roster here"
    assert "::" not in tags


def test_the_mistakes(sample: Collection, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match=r"end in \.apkg"):
        sample.exports.anki(tmp_path / "names.docx")
    with pytest.raises(CannotWrite, match="There is no folder"):
        sample.exports.anki(tmp_path / "no" / "names.apkg")
    (tmp_path / "taken.apkg").mkdir()
    with pytest.raises(CannotWrite):
        sample.exports.anki(tmp_path / "taken.apkg")
    with pytest.raises(NothingToExport, match="nobody has a photo"):
        anki.write(tmp_path / "x.apkg", sample.people.all(), {}, AT)
