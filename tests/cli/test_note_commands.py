"""Notes through the shell."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from running import Shell, imported, school, shell

from namecards.cli.notes import pasted_lines

__all__ = ["imported", "school", "shell"]  # fixtures


def test_a_note_for_nobody_or_for_two_waits_in_the_inbox(school: Shell) -> None:
    assert "No student has this name." in school("note", "xavier lost his card, !look for it").stdout
    asked = school("note", "maya lost her card")
    assert asked.returncode == 0 and "about Maya Chen or Maya Johnson" in asked.stdout
    listed = [line.split("  ", 2)[2] for line in school("inbox").stdout.splitlines()]
    assert listed == ["xavier lost his card, !look for it", "maya lost her card"]
    assert school("inbox", "2", "maya").returncode == 2, "two are called so"
    given = school("inbox", "2", "maya", "j")
    assert (given.stdout, given.stderr) == ("Maya Johnson: note: lost her card\n", "")
    assert school("note", "maya j *how is she").stdout == "Maya Johnson: note, to ask first: how is she\n"
    assert school("inbox", "1", "saoirse").stdout.splitlines() == [
        "Saoirse O'Brien: note: xavier lost his card",
        "Saoirse O'Brien: promise: look for it",
    ]
    assert "Nothing waits" in school("inbox").stdout
    assert "Saved in the inbox." in school("note", "room 12 was quiet").stdout, "nobody can be asked"
    assert " people: note: room 12 was quiet" in school("inbox", "1", "room", "12").stdout, (
        "each of the class"
    )
    school("people", "archive", "emeka")
    waits = school("note", "emeka likes chess").stdout
    assert "Emeka Okafor, Grade 6 · Room 12, has left (archived)." in waits and "--here yes" in waits
    assert school("inbox", "1", "emeka").stdout == "Emeka Okafor: note: likes chess\n", "on their page"


def test_the_numbers_that_other_lines_of_the_inbox_get_are_said(school: Shell) -> None:
    for line in ("xavier a", "yann b", "zack c"):
        school("note", line)
    said = school("inbox", "2", "saoirse").stderr.splitlines()
    assert said[0].startswith("The lines below it have other numbers now")
    assert len(said) == 2 and said[1].startswith("2  ") and said[1].endswith("zack c")


def test_a_day_that_is_not_understood_is_said(school: Shell) -> None:
    saved = school("note", "maya c bring the form @12/15")
    assert saved.stdout == "Maya Chen: note: bring the form @12/15\n"
    assert "“@12/15” stays in the text: it is not the day this comes back." in saved.stderr
    private = school("note", "maya c %court @12/15")
    assert "stays in the text" in private.stderr and "12/15" not in private.stderr


def test_the_last_note_is_changed_moved_undone_and_gone_on_with(school: Shell) -> None:
    def notes() -> list[tuple[str, str]]:
        return [(n["who"], n["text"]) for n in json.loads(school("notes", "--json").stdout)["notes"]]

    school("note", "maya c lost her card")
    assert school("note", "--edit", "found her card").stdout == "Maya Chen: note: found her card\n"
    assert school("note", "--edit", "maya j found her card").stdout == "Maya Johnson: note: found her card\n"
    for name in ("emka", "maya c and emka"):
        moved = school("note", "--edit", f"{name}: found her card").stderr
        assert "“emka” could be Emeka" in moved, "the name is no text of Maya's note"
    assert school("note", "same: !praise her").stdout == "Maya Johnson: promise: praise her\n"
    assert school("undo").stdout == "Undone: Note for Maya Johnson.\n"
    assert notes() == [("Maya Johnson", "found her card")]
    school("undo")
    assert notes() == [("Maya Chen", "found her card")], "each change is undone by itself"
    school("undo")
    assert notes() == [("Maya Chen", "lost her card")]
    school("undo")
    assert notes() == []
    assert "no note to edit" in school("note", "--edit", "found her card").stderr
    assert "importing the list" in school("undo", "--yes").stdout, "there is no note left to undo"


def test_where_disclosures_belong_is_said_with_the_first_note(school: Shell) -> None:
    assert "safeguarding procedure" in school("note", "saoirse dog surgery").stderr
    assert school("note", "saoirse has a cat").stderr == ""


def test_a_note_from_any_shell(school: Shell) -> None:
    done = school("note", "maya c dog surgery, !find manga 4")
    assert done.stdout.splitlines() == ["Maya Chen: note: dog surgery", "Maya Chen: promise: find manga 4"]
    assert school("note", "saoirse", "won", "the", "race").returncode == 0
    notes = json.loads(school("notes", "--json").stdout)["notes"]
    assert [(n["who"], n["kind"], n["text"], n["used"]) for n in notes] == [
        ("Maya Chen", "note", "dog surgery", False),
        ("Maya Chen", "promise", "find manga 4", False),
        ("Saoirse O'Brien", "note", "won the race", False),
    ]


def piped(school: Shell, lines: str, *words: str, code: str = "utf-8") -> subprocess.CompletedProcess[str]:
    env = os.environ | {"NAMECARDS_HOME": str(school.home)}
    command = [sys.executable, "-m", "namecards", "note", *words]
    done = subprocess.run(command, env=env, input=lines.encode(code), capture_output=True)
    return subprocess.CompletedProcess(command, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.mark.skipif(os.name == "nt", reason="Windows passes letters, not bytes")
def test_letters_of_another_terminal_are_guessed_and_never_dropped(school: Shell) -> None:
    done = school("note", os.fsdecode(b"maya chen was at the caf\xe9"))
    assert "was at the café" in done.stdout and "letters were guessed" in done.stderr


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_no_letter_of_a_file_of_notes_is_lost_whatever_wrote_it(school: Shell, code: str) -> None:
    done = piped(school, "maya c was at the café\nsaoirse likes piñatas\n", "-", code=code)
    assert done.stdout.replace("\r", "").splitlines() == [
        "Maya Chen: note: was at the café",
        "Saoirse O'Brien: note: likes piñatas",
    ]
    assert ("letters were guessed" in done.stderr) == (code == "cp1252")


def test_standard_input_without_a_line_is_said(school: Shell) -> None:
    assert "No lines were saved." in piped(school, "\n", "-").stderr
    assert "It is not text." in piped(school, "\0\1\xff", "-", code="latin-1").stderr


def test_several_lines_of_standard_input_are_several_notes(school: Shell) -> None:
    done = piped(school, "maya c dog surgery\n\nsaoirse\nsaoirse won the race\nqqq plays chess\n", "-")
    assert done.returncode == 1, "one line has no text"
    assert done.stdout.splitlines()[:3] == [
        "Maya Chen: note: dog surgery",
        "Saoirse O'Brien: note: won the race",
        "Inbox: qqq plays chess",
    ]
    assert "Line 3: There is no text for Saoirse" in done.stderr
    texts = [note["text"] for note in json.loads(school("notes", "--json").stdout)["notes"]]
    assert texts == ["dog surgery", "won the race"]
    assert piped(school, "maya c has a cat\n", "-").returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="only a shell of Unix closes standard input")
def test_with_standard_input_closed_it_is_a_script_like_any_other(school: Shell) -> None:
    env = os.environ | {"NAMECARDS_HOME": str(school.home)}
    script = f"'{sys.executable}' -m namecards note <&-"
    done = subprocess.run(script, shell=True, env=env, capture_output=True, encoding="utf-8")
    assert done.returncode == 2 and "namecards note -" in done.stderr


def test_without_text_and_without_a_terminal_it_says_what_to_do(school: Shell) -> None:
    done = piped(school, "maya c dog surgery\n")
    assert done.returncode == 2 and "namecards note -" in done.stderr
    assert json.loads(school("notes", "--json").stdout)["notes"] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_lines_that_were_pasted_after_the_first_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform == "win32":
        return
    terminal, program = os.openpty()
    with os.fdopen(program, encoding="utf-8") as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        assert list(pasted_lines()) == []
        os.write(terminal, b"hodan two\nxyz three\n")
        assert list(pasted_lines()) == ["hodan two\n", "xyz three\n"]
    os.close(terminal)


def test_the_quotes_that_cmd_leaves_are_not_part_of_the_note(school: Shell) -> None:
    done = school("note", "'maya", "c", "!find", "manga", "4", "@2099-01-02'")
    assert done.stdout.startswith("Maya Chen: promise: find manga 4 (")
    assert school("note", '"maya c likes chess"').stdout == "Maya Chen: note: likes chess\n"


def test_a_note_for_several_and_two_of_one_name(school: Shell, tmp_path: Path) -> None:
    rows = "Number,First,Last,Grade,Homeroom\n1003,Lena,Maier,7,7b\n13,Lena,Maier,7,7a\n"
    (tmp_path / "list.csv").write_text(rows, encoding="utf-8")
    assert school("import", str(tmp_path / "list.csv"), "--yes").returncode == 0
    done = school("note", "emeka and lena 7b: built a fort")
    assert done.stdout == "Emeka Okafor and Lena Maier, 7b: note: built a fort\n"
    assert school("note", "room 12: was quiet").stdout == "9 people: note: was quiet\n"
    assert "about Lena Maier, 7b or Lena Maier, 7a." in school("note", "lena is back").stdout
    assert school("note", "lena maier 13 is back").stdout == "Lena Maier, 7a: note: is back\n"
    assert school("inbox", "1", "lena", "maier", "13").stdout == "Lena Maier, 7a: note: is back\n"


def test_what_cannot_be_asked_is_said(school: Shell) -> None:
    kept = school("note", "saoirse 100% sure")
    assert kept.stdout == "Saoirse O'Brien: note: (private)\n" and "so it is private" in kept.stderr
    yesterday = date.today() - timedelta(days=2)
    done = school("note", f"saoirse !find manga @{yesterday:%d%b}")
    assert str(yesterday.year + 1) in done.stdout and "is past, so this comes back on" in done.stderr


def test_every_pasted_line_is_a_note(school: Shell) -> None:
    done = school("note", "saoirse won the race\n\nmaya c has a cat\n")
    assert done.stdout.splitlines() == ["Saoirse O'Brien: note: won the race", "Maya Chen: note: has a cat"]
    assert "2 lines were saved." in done.stderr


def test_an_edit_after_a_line_that_waits_changes_no_other_childs_note(school: Shell) -> None:
    school("note", "emeka !find skateboard book @fri")
    school("note", "maya dog is ill")
    refused = school("note", "--edit", "maya c dog is ill")
    assert refused.returncode == 2 and "Your last line waits in the inbox" in refused.stderr
    assert "find skateboard book" in school("notes", "emeka").stdout
    found = school("notes", "dog")
    assert "No note matches." in found.stderr and "In the inbox: 1 line with these words." in found.stderr
