"""Text that would steer a terminal or hide something comes in nowhere: typed, or from another computer."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace

import pytest
from conftest import Open
from test_terminal import Terminal

from namecards.collection import Collection
from namecards.core.errors import UnknownPerson
from namecards.core.people import Person
from namecards.printing.job import Printer

HOSTILE = "\x1b]0;X\x07\x1b[2J dog\nsurgery \u202ecba\u200b"
SHOWN = "]0;X[2J dog surgery cba"


def raw(collection: Collection) -> str:
    """All that is on the disk, as JSON reads it."""
    files = collection.home.journal.iterdir()
    lines = (line for file in files for line in file.read_text(encoding="utf-8").splitlines())
    return "".join(json.dumps(json.loads(line), ensure_ascii=False) for line in lines)


def hostile_note(person: Person) -> dict[str, str]:
    when = {"at": "2026-08-10T08:00:00Z", "day": "2026-08-10"}
    return {"person": person.id, "kind": "note", "text": HOSTILE} | when


def test_every_typed_door(sample: Collection) -> None:
    maya = sample.people.find("maya chen")[0]
    assert [note.text for note in sample.notes.add_line(f"Maya Chen {HOSTILE}").value] == [SHOWN]
    assert [note.text for note in sample.notes.add(maya, HOSTILE).value] == [SHOWN]
    assert [draft.text for draft in sample.notes.preview(HOSTILE)] == [SHOWN]
    assert sample.inbox.add(HOSTILE).value.text == SHOWN
    idea = sample.ideas.add(HOSTILE, "focus group").value
    assert idea.text == SHOWN
    decided = next(each for each in sample.ideas.all() if each.note.id == idea.id)
    assert sample.ideas.decide(decided, "cannot", HOSTILE, HOSTILE).value.answer == SHOWN
    sample.people.update(replace(maya, hook=HOSTILE, say=HOSTILE))
    assert (sample.people.get(maya.id).hook, sample.people.get(maya.id).say) == (SHOWN, SHOWN)
    assert sample.referrals.save(replace(sample.referrals.new(), name=HOSTILE)).value.name == SHOWN
    sample.pledge.update(replace(sample.pledge.current, lines=(HOSTILE,)))
    assert sample.pledge.current.lines == (SHOWN,)
    sample.printers.save(HOSTILE, Printer(1.5))
    assert list(sample.printers.all()) == [SHOWN]
    sample.printers.choose(HOSTILE)
    everyone = sample.people.roster("Everyone")
    sample.printing.remember(sample.printing.job("badges", everyone, "avery-l7418", {"heading": HOSTILE}))
    assert sample.printing.options("badges")["heading"] == SHOWN
    assert "\x1b" not in raw(sample) and "\u202e" not in raw(sample) and "\u200b" not in raw(sample)
    with pytest.raises(UnknownPerson) as error:
        sample.notes.add_line(f"\x1b[2Jqqq {HOSTILE}")
    assert "\x1b" not in str(error.value)


def test_lines_of_another_computer(sample: Collection, open_again: Open) -> None:
    maya = sample.people.find("maya chen")[0]
    lines: list[dict[str, object]] = [
        {"in": "remembered", "id": "import", "gone": True},
        {"in": "notes", "id": "n1", "new": hostile_note(maya)},
        {"in": "people", "id": maya.id, "set": {"say": HOSTILE, "classes": [HOSTILE]}},
        {"in": "choices", "id": "import.recent", "new": {"value": "/a  b/\x1b[2Jc\n/d"}},
        {"in": "printers", "id": HOSTILE, "new": {"dx": 1.5}},
    ]
    with (sample.home.journal / "documents-2026-other.jsonl").open("w", encoding="utf-8") as file:
        file.writelines(json.dumps({"at": "2026-08-10T10:00:00Z"} | line) + "\n" for line in lines)
    opened = open_again()
    assert [note.text for note in opened.notes.all()] == [SHOWN]
    assert opened.people.get(maya.id).say == SHOWN and opened.people.get(maya.id).classes == (SHOWN,)
    assert SHOWN in [roster.name for roster in opened.people.rosters()]
    assert list(opened.printers.all()) == [SHOWN]
    assert opened.imports.recent() == ["/a  b/[2Jc", "/d"]
    new = {"in": "remembered", "id": "import", "new": {"recent": ["/e  f/\x1b[2Jg"]}}
    with (sample.home.journal / "documents-2026-other.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps({"at": "2026-08-10T10:01:00Z"} | new) + "\n")
    assert open_again().imports.recent() == ["/e  f/[2Jg"]


@pytest.mark.parametrize("line", ["Maya Chen \x1b]0;X\x07\x1b[2J", "Qqq \u202e\x1b[2J"])
def test_a_terminal_gets_none_of_it(sample: Collection, line: str) -> None:
    env = os.environ | {"NAMECARDS_HOME": str(sample.home.data), "TERM": "xterm-256color"}
    for words in (["note", line], ["notes"], ["inbox"]):
        opened = Terminal([sys.executable, "-m", "namecards", *words], env)
        ended, shown = opened.wait_for_end(), opened.raw.decode()
        opened.close()
        assert ended == 0 and not set(shown) & set("\x1b\x07\u202e")


def test_the_search_shows_a_hostile_line_of_another_computer_as_text(sample: Collection) -> None:
    maya = sample.people.find("maya chen")[0]
    line = {"at": "2026-08-10T10:00:00Z", "in": "notes", "id": "n1", "new": hostile_note(maya)}
    (sample.home.journal / "documents-2026-other.jsonl").write_text(json.dumps(line) + "\n")
    env = os.environ | {"NAMECARDS_HOME": str(sample.home.data), "TERM": "xterm-256color"}
    opened = Terminal([sys.executable, "-m", "namecards"], env)
    opened.wait_for("24 faces are new")
    opened.press("/")
    opened.wait_for("surgery cba")
    raw = opened.raw
    opened.close()
    assert b"\x1b]0;X" not in raw and "\u202e".encode() not in raw
