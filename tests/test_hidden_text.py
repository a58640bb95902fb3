"""Text that would steer a terminal or hide something comes in nowhere: typed, or from another computer."""

from __future__ import annotations

import json
import os
import re
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Open
from test_terminal import Terminal
from textual import events

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.errors import UnknownPerson
from namecards.core.people import Person
from namecards.printing.job import Printer
from namecards.screens.widgets.lines import NoteLine

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
    assert sample.referrals.save(replace(sample.referrals.make(), name=HOSTILE)).value.name == SHOWN
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


CONTROLS = [
    "\x1b]0;title\x07",
    "\x1b[2J\x1b[H",
    "\x1bc",
    "\x1bP1;2q\x1b\\",
    "\x9b31m",
    "\x9d52;c;eA==\x9c",
    "a\bb\x7fc",
    "one\rtwo",
    "one\ntwo\x0bthree\u2028four\u0085five",
    "\u202etxet\u202c \u2066x\u2069",
    "a\u200bb\ufeffc\u2060d\u00ade",
    "\0\ud800",
]
"""Twelve texts that steer a terminal, hide something or break a line."""
OURS = re.compile(
    r"\x1b(\[[0-9;?<>=$]*[ -/]*[@-~]|[()][AB0]|[78=>])|[\r\n]"
    r"|\x1b\]22;[a-z-]*\x07|\x1bP\+q\w*\x1b\\|\x1b_G[^\x1b]*\x1b\\"
)
"""What Textual itself writes: cursor, colours, modes. No title, no clipboard, no reset of the terminal."""


def hidden(text: str) -> set[str]:
    """The hidden characters of a text."""
    return {char for char in text if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"}}


def strange(written: bytes) -> set[str]:
    """The hidden characters of an output that are not ours."""
    return hidden(OURS.sub("", written.decode()))


def foreign_lines(person: Person) -> Iterator[str]:
    """Lines of another computer with each text as a note, an inbox line, a class and a printer."""
    for number, text in enumerate(CONTROLS):
        at = f"2026-08-10T10:{number:02}:00Z"
        note = {"person": person.id, "kind": "note", "text": text, "at": at, "day": "2026-08-10"}
        item = {"text": text, "at": at, "day": "2026-08-10"}
        for table, new in (("notes", note), ("inbox", item), ("printers", {"dx": 1.5})):
            id = text if table == "printers" else f"{table}-{number}"
            line = json.dumps({"at": at, "in": table, "id": id, "new": new})
            yield line.replace("\\ud800", "?")  # no JSON of ours has half a letter


def run(home: Path, *words: str, steps: Sequence[tuple[str, str]] = ()) -> bytes:
    """What a command writes; or the screens, at keys and what is then waited for."""
    env = os.environ | {"NAMECARDS_HOME": str(home), "TERM": "xterm-256color"}
    opened = Terminal([sys.executable, "-m", "namecards", *words], env)
    if steps:
        opened.wait_for("23 faces are new")
        for keys, until in steps:
            opened.press(keys)
            opened.wait_for(until)
        opened.process.terminate()
    opened.wait_for_end()
    opened.close()
    return opened.raw


def test_no_control_of_another_computer_reaches_the_shell_or_a_screen(sample: Collection) -> None:
    lines = foreign_lines(sample.people.find("maya chen")[0])
    (sample.home.journal / "documents-2026-other.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    home = sample.home.data
    for words in (
        ["notes"],
        ["inbox"],
        ["lists", "due"],
        ["people"],
        ["notes", "--json"],
        ["undo", "--list"],
    ):
        assert hidden(run(home, *words).decode()) <= {*"\r\n"}, words
    steps = (
        *(("l/", "three"), ("\x1b", "· lists ·"), ("b", "· inbox ·"), ("\x1b", "· lists ·")),
        *(("\x1b", "· home ·"), ("dmaya c\rk", "You knew it")),
    )
    assert strange(run(home, steps=steps)) == set()


async def test_no_control_that_was_pasted_comes_into_a_line(sample: Collection) -> None:
    async with NamecardsApp(sample).run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        line = pilot.app.screen.query_one(NoteLine)
        for text in CONTROLS:
            line.value = ""
            pilot.app.post_message(events.Paste(f"maya c likes {text} chess"))
            await pilot.pause()
            pasted = line.value
            assert pasted.isprintable(), text
            assert pasted.startswith("maya c likes") and pasted.endswith("chess"), text


TYPED = CONTROLS[:-1]
"""No shell can hand over the last one."""


@pytest.mark.parametrize("who", ["Maya Chen", "Qqq"])
def test_no_control_that_was_typed_reaches_a_terminal_or_the_disk(sample: Collection, who: str) -> None:
    for text in TYPED if who == "Maya Chen" else ():
        sample.notes.add_line(f"{who} {text}")
    written = run(sample.home.data, "note", f"{who} {' '.join(TYPED)}")
    assert hidden(written.decode()) <= {*"\r\n"} and b"title" in written
    assert not hidden(raw(sample))


@pytest.mark.parametrize("words", [["{}"], ["import", "{}.csv"]], ids=["a command", "a file"])
def test_no_control_comes_back_with_a_refusal(tmp_path: Path, words: list[str]) -> None:
    written = run(tmp_path / "home", *(word.format(" ".join(TYPED)) for word in words))
    assert strange(written) == set() and b"title" in written, "it is named, without them"
