"""Taking an import back: everybody as before, and nothing that was typed since is lost."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import msgspec

from namecards.core.people import Person, mark_typed_fields
from namecards.core.undo import Undo, remember, undone

MAYA = Person(id="m", given="Maya", family="Chen", grade="6", classes=("Art",), photo="old.jpg")
MOVED = replace(MAYA, grade="7", classes=("Gym", "Art"), photo="new.jpg", old_photos=("old.jpg",))
BEN = Person(id="b", given="Ben", photo="ben.jpg")
AT = datetime(2026, 8, 10, tzinfo=UTC)


def kept(undo: Undo) -> Undo:
    """As it comes back from the disk."""
    return msgspec.convert(json.loads(msgspec.json.encode(undo)), Undo)


UNDO = kept(remember("autumn.csv: 2 people.", AT, {"m": MAYA}, [MOVED, BEN]))


def test_everybody_is_as_before() -> None:
    back = undone(UNDO, {"m": MOVED, "b": BEN}, ())
    assert back.people == {"m": MAYA, "b": None}
    assert (back.gone, back.put_back, back.stay) == (1, 1, ())


def test_what_was_typed_since_stays() -> None:
    typed = mark_typed_fields(MOVED, replace(MOVED, grade="8", say="MY-ah"))
    back = undone(UNDO, {"m": typed, "b": BEN}, ()).people["m"]
    assert back == replace(MAYA, grade="8", say="MY-ah", own=("say", "grade"))


def test_who_has_notes_stays_without_the_photo() -> None:
    back = undone(UNDO, {"m": MOVED, "b": BEN}, {"b", "m"})
    assert back.people == {"m": MAYA, "b": replace(BEN, photo="")}
    assert [person.given for person in back.stay] == ["Ben"]
    assert (back.gone, back.put_back) == (0, 1)


def test_who_is_gone_already_stays_gone() -> None:
    assert undone(UNDO, {}, ()).people == {}
