"""Notes and lists in the shell: narrowed, private ones only when asked for."""

from __future__ import annotations

import json

import pytest
from test_cli import Shell, school, shell

__all__ = ["school", "shell"]  # fixtures


@pytest.fixture
def noted(school: Shell) -> Shell:
    for line in (
        "saoirse !find manga 4 @+2d #library",
        "zoe manga club, +beanbags",
        "yesterday: arjan %parents part",
    ):
        assert school("note", line).returncode == 0
    return school


def texts(shell: Shell, *options: str) -> list[str | None]:
    shown = shell("notes", *options, "--json")
    assert shown.returncode == 0, shown.stderr
    return [note["text"] for note in json.loads(shown.stdout)["notes"]]


def test_notes_are_narrowed_by_options_or_by_signs(noted: Shell) -> None:
    assert texts(noted, "manga") == ["find manga 4 #library", "manga club"]
    promises = ["find manga 4 #library"]
    assert texts(noted, "manga", "--kind", "promise") == texts(noted, "manga", "!") == promises
    assert texts(noted, "--person", "zoe") == ["manga club", "beanbags"]
    assert texts(noted, "--roster", "room 204") == [None], "it is private"
    assert texts(noted, "--topic", "library") == ["find manga 4 #library"]
    assert texts(noted, "--until", "yesterday") == [None] and len(texts(noted, "--since", "today")) == 3
    assert len(texts(noted, "--roster", "everyone")) == 4


def test_private_notes_only_when_asked_for(noted: Shell) -> None:
    assert texts(noted, "parents") == [] and texts(noted, "parents", "--private") == ["parents part"]
    assert "parents" not in noted("notes").stdout and "(private)" in noted("notes").stdout
    assert "parents part" in noted("notes", "--private").stdout


def test_mistakes_are_said(noted: Shell) -> None:
    for options, why in (
        (("--since", "foo"), "is no day"),
        (("--person", "maya"), "Maya Chen or Maya Johnson"),
        (("--roster", "Room 99"), "There is no roster"),
    ):
        shown = noted("notes", *options)
        assert shown.returncode == 2 and why in shown.stderr


def test_lists_in_the_shell(noted: Shell) -> None:
    shown = noted("lists").stdout
    assert "promises     1" in shown and "never       21" in shown
    assert "Saoirse O'Brien  find manga 4 #library" in noted("lists", "promises").stdout
    (due,) = json.loads(noted("lists", "due", "--json").stdout)["lists"]
    assert [(who["who"], who["why"]) for who in due["people"]] == [("Saoirse O'Brien", "in 2 days")]
    assert noted("lists", "missed").stdout == "Nobody.\n"
