"""Notes and lists in the shell: narrowed, private ones only when asked for."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from running import Shell, imported, school, shell

from namecards.cli.searching import parse_span

__all__ = ["imported", "school", "shell"]  # fixtures


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
    assert texts(noted, "--class", "room 204") == [None], "it is private"
    assert texts(noted, "--topic", "library") == ["find manga 4 #library"]
    assert texts(noted, "--until", "yesterday") == [None] and len(texts(noted, "--since", "today")) == 3
    assert len(texts(noted, "--roster", "everyone")) == 4


def test_notes_and_lists_say_by_when(noted: Shell) -> None:
    noted("note", "zoe !bring the map @2099-01-02")
    assert "promise: bring the map (by Fri 2 Jan 2099)\n" in noted("notes").stdout
    assert "bring the map  by Fri 2 Jan 2099\n" in noted("lists", "promises").stdout


def test_a_like_that_nobody_has_is_said_with_those_there_are(noted: Shell) -> None:
    said = noted("lists", "--like", "ches")
    assert said.returncode == 2 and "Nobody likes “ches”. Likes here: none yet." in said.stderr


def test_same_is_never_sam(school: Shell, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("First,Last\nSam,Reed\n", encoding="utf-8")
    assert school("import", str(tmp_path / "list.csv"), "--yes").returncode == 0
    assert "Inbox" in school("note", "same: before any note").stdout
    school("note", "saoirse dog surgery")
    assert school("note", "same: !send a card").stdout == "Saoirse O'Brien: promise: send a card\n"
    assert "note: was glad (said " in school("note", "yesterday: same: was glad").stdout
    assert school("note", "same:").returncode == 2, "nothing was said"
    assert texts(school, "--person", "sam") == []


SENTENCES = (
    "when is the book fair",
    "no notes needed for grade 6 today",
    "chess club moves to friday",
    "grade 6 comes at ten",
    "the printer is out of paper",
)
"""No child's name is in them, though some begin nearly like one: Chen, Novák."""


def test_a_sentence_without_a_name_is_no_childs_note(school: Shell) -> None:
    for line in (*SENTENCES, "chen lost her card", "saorse dog surgery", "sa dog surgery"):
        assert f"Inbox: {line}" in school("note", line).stdout
    assert texts(school) == [], "nobody can be asked here, so they wait as they were typed"
    assert "Saoirse O'Brien" in school("note", "saorse dog surgery").stdout, "who it could be is said"
    assert school("note", "Saoirse O'Brien dog surgery").returncode == 0
    assert texts(school) == ["dog surgery"]


def test_a_line_of_the_inbox_needs_its_person(school: Shell) -> None:
    school("note", "xavier lost his card")
    asked = school("inbox", "1")
    assert asked.returncode == 2 and "Say who it is about" in asked.stderr
    assert school("inbox", "1", "saoirse").stdout == "Saoirse O'Brien: note: xavier lost his card\n"


def test_private_notes_only_when_asked_for(noted: Shell) -> None:
    assert texts(noted, "parents") == [] and texts(noted, "parents", "--private") == ["parents part"]
    assert "parents" not in noted("notes").stdout and "(private)" in noted("notes").stdout
    assert "parents part" in noted("notes", "--private").stdout


def test_a_span_may_end_later_than_today() -> None:
    september = date(2026, 9, 1), date(2026, 9, 30)
    assert parse_span("1 sep", "30 sep", date(2026, 9, 23)) == september


def test_mistakes_are_said(noted: Shell) -> None:
    for options, why in (
        (("--since", "foo"), "--since: “foo” is not a day"),
        (("--since", "monday", "--until", "foo"), "--until: “foo” is not a day"),
        (("--since", "2026-12-01", "--until", "2026-11-01"), "is before the first"),
        (("--person", "maya"), "Maya Chen or Maya Johnson"),
        (("--class", "Room 99"), "There is no class or roster"),
    ):
        shown = noted("notes", *options)
        assert shown.returncode == 2 and why in shown.stderr and "saved" not in shown.stderr


def test_a_private_note_is_taken_back_and_changed_without_being_shown(noted: Shell) -> None:
    changed = noted("note", "--edit", "%parents have parted")
    assert changed.stdout.startswith("Arjan Singh: note: (private) (said ")
    assert texts(noted, "--person", "arjan", "--private") == ["parents have parted"]
    assert "so it stays private" in noted("note", "--edit", "parents agree again").stderr
    assert texts(noted, "--person", "arjan") == [None]
    noted("undo")
    undone = noted("undo")
    assert "the note for Arjan Singh" in undone.stdout and "part" not in undone.stdout + undone.stderr
    assert texts(noted, "--person", "arjan", "--private") == ["parents part"]
    assert noted("undo").stdout == "Undone: Note for Arjan Singh.\n"
    assert texts(noted, "--person", "arjan", "--private") == []


def test_an_edit_that_deletes_a_part_says_so(school: Shell) -> None:
    school("note", "ben and zoe: built a fort, !bring glue")
    assert "Deleted with the earlier line: 2 notes." in school("note", "--edit", "built a castle").stdout
    assert school("undo").stdout == "Undone: changing the note for 2 people.\n"


def test_an_empty_school_has_no_lists_yet(shell: Shell) -> None:
    assert shell("lists").stdout == "There are no students yet. `namecards import PATH` imports a list.\n"


def test_lists_in_the_shell(noted: Shell) -> None:
    shown = noted("lists").stdout
    assert "promises     1" in shown and "never       21" in shown
    assert "Saoirse O'Brien  find manga 4 #library" in noted("lists", "promises").stdout
    (due,) = json.loads(noted("lists", "due", "--json").stdout)["lists"]
    assert [(who["who"], who["why"]) for who in due["people"]] == [("Saoirse O'Brien", "in 2 days")]
    assert noted("lists", "missed").stdout == "Nobody.\n"


def test_a_survey_comes_in_and_is_taken_back(school: Shell, tmp_path: Path) -> None:
    form = tmp_path / "form.csv"
    form.write_text("Name,Your idea\nZoë Kowalczyk,more manga\n,beanbags\n", encoding="utf-8")
    assert "Nothing was written" in school("survey", str(form)).stdout
    counted = school("survey", str(form), "--yes", "-o", str(tmp_path / "counts.csv"))
    assert "Only the counts were written." in counted.stderr and texts(school, "--kind", "idea") == []
    done = school("survey", str(form), "--yes")
    assert "The idea is in “Your idea”; the name is in “Name”." in done.stdout
    assert "Imported 2 answers" in done.stdout
    assert texts(school, "--kind", "idea") == ["more manga", "beanbags"]
    assert "Nothing to import" in school("survey", str(form), "--yes").stdout
    assert "Undone: importing the survey" in school("undo").stdout
    assert texts(school, "--kind", "idea") == []
    assert "Survey imported (undone)" in school("undo", "--list").stdout
    unsure = tmp_path / "unsure.csv"
    unsure.write_text("Book,Why\nDune,I like sand a lot\nSmile,it is funny to me\n", encoding="utf-8")
    refused = school("survey", str(unsure), "--yes")
    assert refused.returncode == 2 and "which column is the idea?" in refused.stderr
    assert "Imported 2" in school("survey", str(unsure), "--idea", "why", "--name", "none", "--yes").stdout
