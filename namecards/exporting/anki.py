"""Export people as an Anki deck: one note for each, with cards from face to name and from name to face.

It holds only the face, the name they go by, how to say it, grade and homeroom: no number, no note.
"""

from __future__ import annotations

import html
import itertools
import json
import re
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile, ZipInfo

from namecards import files
from namecards.core.errors import CannotWrite, NothingToExport
from namecards.core.grouping import group
from namecards.core.parts import needs
from namecards.core.paths import require_folder
from namecards.core.people import EVERYONE, Person, rosters
from namecards.core.refusals import writing_to
from namecards.core.short_names import shared_names, short_names

MODEL_ID, DECK_ID = 1_764_027_301, 1_764_027_302
"""Fixed ids: with them, importing again updates the deck and keeps the learning."""
_FIELDS = ("Name", "Photo", "Say", "Place")
_ANSWER = "<div class=name>{{Name}}</div><div>{{Say}}</div><div class=place>{{Place}}</div>"
_TEMPLATES = (
    ("Face to name", "{{Photo}}", "{{FrontSide}}<hr id=answer>" + _ANSWER),
    ("Name to face", "<div class=name>{{Name}}</div>", "{{Photo}}<hr id=answer>" + _ANSWER),
)
_CSS = """.card { font-family: sans-serif; font-size: 20px; text-align: center; }
.name { font-size: 36px; } .place { opacity: 0.6; } img { max-height: 60vh; }"""


@dataclass(frozen=True, slots=True)
class Deck:
    """A written deck, and warnings for those who are not in it."""

    path: Path
    notes: int
    warnings: tuple[str, ...]


def write(out: Path, people: Sequence[Person], photos: Mapping[str, Path], at: datetime) -> Deck:
    """Write every active person with a photo (by person id) to `out`, whole or not at all.

    `at` is the time: Anki's import takes the newer note. Raises MissingPart, NothingToExport, CannotWrite.
    """
    with needs("An Anki deck"):
        import genanki
    active = [person for person in people if person.active]
    shown = [person for person in active if person.id in photos]
    if not shown:
        raise NothingToExport("nobody has a photo, and an Anki deck needs faces.")
    if out.suffix.casefold() != ".apkg":
        raise CannotWrite(out, "The name of an Anki deck must end in .apkg.")
    require_folder(out)
    deck = genanki.Deck(DECK_ID, "namecards")
    model = _model(genanki)
    names, tags = short_names(active), _tags(active)
    for person in shown:
        photo = f'<img src="{html.escape(photos[person.id].name)}">'
        fields = [_html(names[person.id]), photo, _html(person.say), _html(person.place)]
        guid = genanki.guid_for("namecards", person.id)
        deck.add_note(genanki.Note(model, fields, guid=guid, tags=tags.get(person.id, [])))
    _write(out, _database(genanki.Package(deck), at.timestamp()), [photos[person.id] for person in shown])
    without = ", ".join(person.display for person in active if person.id not in photos)
    warnings = [f"Not in the deck, because they have no photo: {without}."] if without else []
    if same := shared_names(shown, names):
        warnings.append(f"The same name is on several cards: {', '.join(same)}.")
    return Deck(out.absolute(), len(shown), tuple(warnings))


def _model(genanki: Any) -> Any:
    return genanki.Model(
        MODEL_ID,
        "namecards person",
        fields=[{"name": name} for name in _FIELDS],
        templates=[{"name": name, "qfmt": front, "afmt": back} for name, front, back in _TEMPLATES],
        css=_CSS,
    )


def _html(text: str) -> str:
    """Escape text for Anki: no HTML, no `[sound:...]`, and no U+001F, which separates fields there."""
    return html.escape(" ".join(text.split()), quote=False).replace("[", "&#91;")


def _tags(people: Sequence[Person]) -> Mapping[str, list[str]]:
    """Each person's rosters as tags: a blank would split a tag, and `::` would nest it."""
    tagged = [(re.sub(r"\s+|::+", "_", each.name), each) for each in rosters(people) if each.name != EVERYONE]
    return group((person.id, tag) for tag, roster in tagged for person in roster.people)


def _database(package: Any, at: float) -> bytes:
    """Build the package's SQLite file in memory, because genanki leaves its own in the temp folder."""
    with closing(sqlite3.connect(":memory:")) as database:
        package.write_to_db(database.cursor(), at, itertools.count(int(at * 1000)))
        database.commit()
        return database.serialize()


def _write(out: Path, database: bytes, photos: Sequence[Path]) -> None:
    """Write an .apkg: a zip of the database, files named 0, 1, 2 …, and a map to their names in Anki."""
    media = {path.name: path for path in photos}
    with writing_to(out), files.replacing(out) as file, ZipFile(file, "w") as archive:
        archive.writestr(ZipInfo("collection.anki2"), database)
        archive.writestr(ZipInfo("media"), json.dumps({str(at): name for at, name in enumerate(media)}))
        for at, path in enumerate(media.values()):
            archive.writestr(ZipInfo(str(at)), files.read(path))
