"""A home in which everything was used, and one person of it who is forgotten: no byte of them is left."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from zipfile import ZipFile, is_zipfile

import pytest

from namecards.collection import Collection, about
from namecards.collection.receipts import Receipt
from namecards.core.learning.memory import Rating
from namecards.core.people import EVERYONE, Person
from namecards.store import places, seen
from namecards.store.home import home_at

from .world import AFTER, collection_at, fill

NAME, NUMBER = "Hodan Abdi", "004102"
SECRETS = (
    *(
        "dog surgery",
        "find manga",
        "how was the fair",
        "manga shelf",
        "half typed",
        "a mistake",
        "the sea wolf",
    ),
    *("paints boats", "moved to hodan", "rides horses", "hodan-abdi", "hodana", "sleepy", "in capitals"),
)
"""Words that only notes, answers and files about her hold."""


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Documents"
    folder.mkdir()
    for module in (places, about):
        monkeypatch.setattr(module, "usual_folder", lambda kind: folder)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    (tmp_path / "temp").mkdir()
    return folder


@pytest.fixture
def used(tmp_path: Path, documents: Path) -> Collection:
    """Everything that the program can write, about Hodan and about others."""
    fill(tmp_path / "home")
    collection = Collection(home_at(tmp_path / "home"), lambda: AFTER, Random(8))
    hodan, emeka = collection.people.one(NAME), collection.people.one("emeka")
    _write(collection, hodan, emeka)
    _print(collection, documents)
    _leave_behind(collection, collection.people.one(NAME, "alike"))
    return Collection(collection.home, lambda: AFTER + timedelta(days=1), Random(9))


def _write(collection: Collection, hodan: Person, emeka: Person) -> None:
    """Notes in every state, also of others."""
    notes, people = collection.notes, collection.people
    collection.undo(notes.add(hodan, "written by a mistake"))
    notes.delete(notes.add(hodan, "rides horses").value)
    people.update(replace(hodan, preferred="Hodana", hook="sleepy as a hedgehog", ids=(NUMBER, "7741009")))
    people.update(replace(people.get(hodan.id), preferred="", ids=(NUMBER,)))
    collection.moving.note(notes.add(emeka, "moved to Hodan").value[0], hodan)
    other = people.add(Person(id="", given="Hodan", family="Abdi", grade="6", homeroom="12")).value
    notes.add(other, "paints boats")
    people.merge(hodan, other)
    collection.moving.move(hodan, emeka, ("answers",))
    collection.desk.greet(hodan, knew=True)
    collection.desk.greet(emeka, knew=False, mistaken_for=hodan)
    collection.desk.remove_visit(hodan, collection.today())
    collection.desk.record_visit(hodan)
    collection.desk.record_shown(hodan, notes.about(hodan))
    notes.add(hodan, "*the sea wolf")
    collection.tags.add_answers(
        hodan, replace(collection.tags.of(hodan), hobby=("chess",)), "likes it in capitals"
    )
    session = collection.drill.start(people.roster(EVERYONE))
    while session.step and not session.step.look:
        session = collection.drill.answer(session, Rating.AGAIN, ms=900, other=hodan.id)
        break
    notes.add(emeka, "built a robot with hodan ABDI")
    collection.undo(notes.add(emeka, "sat beside Hodan Abdi"))
    notes.edit(notes.add(emeka, "plays chess with Hodan Abdi").value, "plays chess")
    notes.add(emeka, "is a friend of Hodan")
    people.update(replace(people.get(emeka.id), hook="the boy beside Hodan Abdi"))
    collection.inbox.add("Abdi, Hodan lost a scarf")
    collection.referrals.save(replace(collection.referrals.make(), name="Hodan Abdi", where="her locker"))
    people.update(replace(people.get(hodan.id), active=False))


def _print(collection: Collection, documents: Path) -> None:
    """Files outside, some with her name."""
    job = collection.printing.job("tents", collection.people.roster(EVERYONE), "avery-5302")
    collection.printing.write_pdf(job, documents / "tents.pdf")
    collection.printing.write_pdf(job, documents / "hodan-abdi.pdf")
    collection.exports.anki(documents / "deck.apkg")
    for _ in collection.exports.write(collection.exports.plan(documents / "export", csv=True)):
        pass
    collection.about.write(collection.people.one(NAME, "alike"))
    collection.backups.write(documents / "first.zip", collection.backups.counts())
    collection.backups.write(documents / "second.zip", collection.backups.counts())
    roster = documents / "Hodan Abdi.csv"
    roster.write_text("First,Last,Class\nQuentin,Newboy,Period 2\n", encoding="utf-8")
    collection.imports.apply(collection.imports.plan(roster))
    roster.unlink()


def _leave_behind(collection: Collection, hodan: Person) -> None:
    """What kills, sync clients and a damaged disk leave."""
    home, notes = collection.home, collection.notes
    unsaved = collection.unsaved
    unsaved.keep(unsaved.make("note", "hodan half typed secret"))
    unsaved.keep(replace(unsaved.make("visit", "half typed, too", notes.about(hodan)), id="abc-visit"))
    unsaved.keep(replace(unsaved.make("visit", "emeka stays here"), id="xyz-visit"))
    own = max(home.journal.glob("documents-*"), key=lambda path: path.stat().st_size)
    data = own.read_bytes()
    (home.journal / f".{own.name}.part").write_bytes(data)
    (home.journal / f"{own.stem} (conflicted copy).jsonl").write_bytes(data)
    with own.open("ab") as file:
        file.write(
            b'{"at":"2026-09-09T09:00:00Z","in":"notes","id":"q","new":{"person":"%s","te' % hodan.id.encode()
        )
    (home.local / ".seen.json.part").write_text(json.dumps({"accepted": [f"x {NAME}"]}), encoding="utf-8")
    (home.photos / f".{hodan.photo}.part").write_bytes(b"\xff\xd8half")
    known = seen.load(home.local)
    seen.save(home.local, seen.SeenFiles(known.files, ("value of Hodan Abdi",), known.missing))
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    left = Path(tempfile.gettempdir(), f"namecards-{dead.pid}-x1")
    left.mkdir()
    (left / "job.json").write_text(json.dumps({"name": NAME}), encoding="utf-8")


def everything(*folders: Path) -> Iterator[tuple[str, bytes]]:
    """Every file with its name, and every file packed in a zip; "%" stands for a photo's bytes."""
    for path in (path for folder in folders for path in folder.rglob("*") if path.is_file()):
        yield str(path), path.name.encode() + path.read_bytes()
        if is_zipfile(path):
            with ZipFile(path) as archive:
                yield from (
                    (f"{path}:{name}", name.encode() + archive.read(name)) for name in archive.namelist()
                )


def plain(data: bytes) -> str:
    """Letters without accents, in lower case."""
    return unicodedata.normalize("NFKD", data.decode(errors="replace")).casefold()


def left_of(traces: tuple[str, ...], *folders: Path) -> list[str]:
    """Where any of some words still stands."""
    return [
        f"{name}: {trace}"
        for name, data in everything(*folders)
        for trace in traces
        if trace.casefold() in plain(data)
    ]


@pytest.mark.parametrize("with_files", [True, False])
def test_no_byte_is_left_of_somebody_in_a_home_that_used_everything(
    used: Collection, documents: Path, tmp_path: Path, with_files: bool
) -> None:
    hodan = used.people.one(NAME, "alike")
    photos, others = set(hodan.photos), {p.id for p in used.people.all()} - {hodan.id}
    ids = {hodan.id, *used.people.by_id().keys() - {p.id for p in used.people.all()}}
    whole = (NAME, "abdi, hodan", NUMBER, "7741009", *ids, *SECRETS, *photos)
    assert len(left_of(whole, used.home.data)) > 20, "the test would see her"
    emeka = used.people.one("emeka")
    before = {note.text for note in used.notes.about(emeka)}
    goes = used.forgetting.preview(hodan)
    assert {each.text for each in goes.mentions} == {
        *("built a robot with hodan ABDI", "sat beside Hodan Abdi", "the boy beside Hodan Abdi"),
        *("Abdi, Hodan lost a scarf", "Hodan Abdi"),
    }
    assert len(goes.backups) == 2 and len(goes.files) == 5
    receipt = used.forgetting.forget(hodan, with_mentions=True, with_files=with_files)
    assert receipt.found.places == (), receipt
    assert len(receipt.waiting) == 1, "a computer that is not used any more"
    used.forgetting.finish()
    folders = (used.home.data, used.home.local, Path(tempfile.gettempdir()))
    assert not (left := left_of(whole, *folders)), "\n".join(left)
    assert not [path for path in used.home.photos.iterdir() if path.name in photos]
    assert len(used.backups.paths()) == 1 and used.backups.stale_paths() == []
    words = tuple(trace for trace in whole if trace not in ids)
    assert left_of(words, documents if with_files else used.home.data) == [], "bare ids may be in the backup"
    _look_at_the_others(used, others, before - {"built a robot with hodan ABDI"}, receipt, with_files)


def _look_at_the_others(
    used: Collection, others: set[str], texts: set[str], receipt: Receipt, with_files: bool
) -> None:
    again = collection_at(used.home.data, AFTER + timedelta(days=2))
    assert {person.id for person in again.people.all()} == others
    emeka = again.people.one("emeka")
    assert {note.text for note in again.notes.about(emeka)} == texts and emeka.hook == ""
    assert "plays chess" in texts and "is a friend of Hodan" in texts, "a first name is many children's"
    assert again.unsaved.first() and "emeka" in (again.unsaved.first() or again).line  # type: ignore[union-attr]
    assert again.health.problems() == ()
    assert (receipt.deleted, len(receipt.left)) == ((5, 0) if with_files else (0, 5))
    assert receipt.half_typed == 2
    if not with_files:
        assert {Path(known.path).name for known in again.known_files.still_there()} == {
            "tents.pdf",
            "deck.apkg",
            "export",
        }
