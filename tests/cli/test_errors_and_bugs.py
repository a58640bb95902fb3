"""What can go wrong in the shell: a mistake, a spoilt file, a bug; and the commands about the program."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest
from running import Result, Shell, imported, school, shell

from namecards.cli.commands import COMMANDS
from namecards.store import home
from namecards.store.own_files import OwnFiles

__all__ = ["imported", "school", "shell"]  # fixtures


def test_where_prints_the_home_first_and_where_this_computers_own_files_are(shell: Shell) -> None:
    first, *_, last = shell("where").stdout.splitlines()
    assert first == str(shell.home)
    assert last.endswith(str(home.home_at(shell.home).local))
    assert not shell.home.exists(), "asking makes nothing"


def test_where_says_which_computers_have_written_and_when(
    school: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    this = school("where").stdout
    (file,) = school.home.glob("journal/documents-*.jsonl")
    last = datetime.fromisoformat(json.loads(file.read_bytes().splitlines()[-1])["at"]).astimezone()
    assert f"This computer ({own_id(school)}) last wrote on {last:%Y-%m-%d at %H:%M}." in this
    assert "Another computer" not in this
    before = own_id(school)
    monkeypatch.setenv("NAMECARDS_STATE", str(tmp_path / "another computer"))
    assert "dog surgery" in school("note", "maya chen dog surgery").stdout
    both = school("where").stdout
    assert f"Another computer ({before})" in both
    assert f"This computer ({own_id(school)})" in both


@pytest.mark.skipif(sys.platform != "linux", reason="a device that is always full")
def test_an_answer_for_which_the_disk_is_full_is_no_bug_and_says_what_is_saved(school: Shell) -> None:
    env = os.environ | {"NAMECARDS_HOME": str(school.home)}
    command = [sys.executable, "-m", "namecards", "note", "saoirse plays chess"]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(command, env=env, stdout=full, stderr=subprocess.PIPE, encoding="utf-8")
    assert done.returncode == 2 and "What the command saved is saved." in done.stderr
    assert "plays chess" in school("notes").stdout


def test_a_new_file_is_begun_and_said_when_this_computers_file_has_changed(school: Shell) -> None:
    (file,) = school.home.glob("journal/documents-*.jsonl")
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join(lines[:-1]))
    said = school("note", "maya chen dog surgery")
    assert said.returncode == 0
    assert f"because {file.name} had changed" in said.stderr
    again = school("note", "maya chen the dog is well").stderr
    assert "because" not in again and "shorter than before" in again
    assert f"because {file.name} had changed" in school("where").stdout
    assert len(list(school.home.glob("journal/documents-*.jsonl"))) == 2


def own_id(shell: Shell) -> str:
    return OwnFiles(home.home_at(shell.home)).id


EVERY_COMMAND = {
    "about": ("saoirse", "-o", "about saoirse"),
    "export": ("out",),
    "forget": ("saoirse o'brien", "--yes"),
    "import": ("form.csv",),
    "note": ("saoirse dog surgery",),
    "plan": ("--day", "+1w"),
    "print": ("stocks",),
    "survey": ("form.csv",),
    "undo": ("--list",),
}
"""What is written behind the name of a command; nothing behind all others."""


FIRST_OF_MODULES = {
    place.partition(".")[0]: name
    for name, (place, _) in reversed(COMMANDS.items())
    if name not in ("demo", "pledge", "restore")
}


@pytest.mark.parametrize("command", FIRST_OF_MODULES.values())
def test_every_command_is_a_program_by_itself(school: Shell, tmp_path: Path, command: str) -> None:
    """One of each module has a process of its own, and what it imports; other tests run many in one."""
    (tmp_path / "form.csv").write_text("Name,Which books?\nMaya Chen,more manga\n", encoding="utf-8")
    done = school.start(command, *EVERY_COMMAND.get(command, ()), folder=tmp_path)
    assert done.returncode == 0, done.stderr


BAD_FILES = {
    "empty.csv": b"",
    "heads.csv": b"First Name,Last Name\n",
    "nameless.csv": b"Colour,Size\nred,1\nblue,2\n",
    "photo.csv": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
    "bad.zip": b"PK\x03\x04 not a zip at all",
    "form.csv": b"Name,Thought\nMaya Chen,more manga\n",
    "nobody/readme.txt": b"",
}


MISTAKES = {
    "no such path": "import missing.csv",
    "an empty file": "import empty.csv",
    "a list without people": "import heads.csv",
    "a list without names": "import nameless.csv",
    "a picture called csv": "import photo.csv",
    "a damaged zip": "import bad.zip",
    "a folder without a list": "import nobody",
    "no note at all": "note",
    "no note to change": "note --edit dog surgery",
    "a line of the inbox that is not there": "inbox 1 saoirse",
    "nothing said": "note saoirse",
    "notes about an empty name": "notes --person=",
    "a change without a number": "undo x",
    "one column twice": "survey form.csv --idea Thought --note Thought",
    "an unknown stock": "print tents --stock avery-1",
    "a stock for something else": "print tents --stock avery-5371",
    "an option that is none": "print tents --order height",
    "a printer that is not known": "print tents --printer Office",
    "nobody by that name": "print tents --only Xavier",
    "something that is not printed": "print wallpaper",
    "progress of an unknown roster": "progress --roster Room-99",
    "an unknown roster": "print tents --roster Room-99",
    "a folder that is not there": "print tents -o no/cards.pdf",
    "a preview into nobody's home": "print tents --preview ~nobody-here/x.png",
    "an export into nobody's home": "export ~nobody-here/out",
    "a deck of a long name": f"export --anki {'x' * 300}.apkg",
    "an export to nowhere": "export",
    "a plan for no day": "plan --day soon",
    "a plan for yesterday": "plan --day 2020-08-24",
    "a plan of no minutes": "plan --minutes 0",
    "a plan of no days": "plan --off always",
    "a day for an unknown roster": "plan --roster Room-99 --day +1w",
    "a roster without its day": "plan --roster Everyone",
    "an export into other files": "export nobody",
    "an export onto a file": "export empty.csv",
    "an export below no folder": "export no/out",
    "an upload nobody knows": "export out --pictures sis",
    "a table without a folder": "export --csv",
    "a deck that is not called one": "export --anki deck.zip",
    "a day that is none": "plan --day someday",
    "an unknown command": "frobnicate",
    "no terminal": "",
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_gets_a_sentence_and_nothing_is_lost(school: Shell, tmp_path: Path, mistake: str) -> None:
    before = journal(school)
    for name, data in BAD_FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    done = school(*MISTAKES[mistake].split(), folder=tmp_path)
    assert done.returncode == 2
    assert done.stderr.strip() and "Traceback" not in done.stderr
    assert journal(school) == before


def journal(shell: Shell) -> dict[str, bytes]:
    """The files that hold all that was written."""
    return {path.name: path.read_bytes() for path in (shell.home / "journal").iterdir()}


def test_a_home_that_cannot_be_written_is_said_in_words(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    done = shell("note", "maya dog surgery", home=tmp_path / "file" / "home")
    assert done.returncode == 2
    assert "Can't write" in done.stderr and "Traceback" not in done.stderr


def test_a_spoilt_line_is_named_and_the_rest_is_there(school: Shell) -> None:
    (journal,) = (school.home / "journal").glob("documents-*.jsonl")
    lines = len(journal.read_bytes().splitlines())
    with journal.open("ab") as file:
        file.write(b'{"at": "2026-\xff\xfe garbage about a child\n')
    done = school("people", "--json")
    assert len(json.loads(done.stdout)["people"]) == 24
    assert f"{journal.name}, line {lines + 1}" in done.stderr
    assert "garbage about a child" not in done.stderr
    assert school("note", "saoirse won the race").returncode == 0


FAULT = """
import sys, namecards.cli, namecards.collection.notes

def fault(self, line):
    child, note = "Maya Chen", line
    raise ValueError(f"{child}: {note}") from KeyError(child)

namecards.collection.notes.Notes.resolve = fault
sys.argv = ["namecards", "note", "maya dog surgery"]
namecards.cli.main()
"""


def faulty(home: Path) -> Result:
    """A command with a fault of its own, where children's data is at hand."""
    env = os.environ | {"NAMECARDS_HOME": str(home)}
    return subprocess.run([sys.executable, "-c", FAULT], env=env, capture_output=True, encoding="utf-8")


def test_a_fault_ends_in_a_sentence_and_a_private_report_without_names(school: Shell) -> None:
    done = faulty(school.home)
    reports = list(home.home_at(school.home).local.glob("*report*"))
    assert done.returncode == 1 and done.stdout == ""
    assert "Something went wrong" in done.stderr and "Your data is safe" in done.stderr
    assert len(reports) == 1 and str(reports[0]) in done.stderr
    report = reports[0].read_text(encoding="utf-8")
    assert "ValueError" in report and "KeyError" in report and "in fault" in report
    for private in ("Maya", "surgery"):
        assert private not in done.stderr and private not in report.replace('"Maya Chen"', "")
    if os.name == "posix":
        assert reports[0].stat().st_mode & 0o777 == 0o600


def test_a_fault_is_said_also_where_no_report_can_be_written(school: Shell) -> None:
    (home.home_at(school.home).local / "last-crash-report.txt").mkdir()
    done = faulty(school.home)
    assert done.returncode == 1
    assert "Something went wrong" in done.stderr and "Traceback" not in done.stderr
    assert "no report" in done.stderr


def test_a_reader_that_hangs_up_is_no_fault(school: Shell) -> None:
    """`namecards lists promises | head`."""
    command = [sys.executable, "-m", "namecards", "people", "--json"]
    env = os.environ | {"NAMECARDS_HOME": str(school.home), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as done:
        assert done.stdout and done.stderr
        done.stdout.close()
        said = done.stderr.read().decode()
    assert "went wrong" not in said and "Traceback" not in said


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
def test_temporary_folders_of_killed_programs_go_at_the_next_start(school: Shell, tmp_path: Path) -> None:
    from test_terminal import Terminal

    dead = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True).stdout
    left = tmp_path / f"namecards-{int(dead)}-x" / "004102.jpg"
    ours, others = tmp_path / f"namecards-demo-{os.getpid()}-x", tmp_path / "namecards-notes"
    today, yesterday = (tmp_path / f"namecards-demo-{int(dead)}-{day}" for day in ("today", "yesterday"))
    for folder in (left.parent, ours, others, today, yesterday):
        folder.mkdir()
    left.write_bytes(b"a face")
    (today / "place-cards.pdf").write_bytes(b"to be opened")
    os.utime(yesterday, (time.time() - 90_000,) * 2)
    env = os.environ | {"NAMECARDS_HOME": str(school.home), "TMPDIR": str(tmp_path), "TERM": "xterm-256color"}
    opened = Terminal([sys.executable, "-m", "namecards"], env)
    opened.wait_for("23 faces are new")
    opened.press("q")
    assert opened.wait_for_end() == 0
    opened.close()
    assert not left.parent.exists() and not yesterday.exists()
    assert ours.exists() and others.exists() and (today / "place-cards.pdf").exists()


def test_git_bash_without_a_terminal_is_told_how_to_start(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Git for Windows, FAQ: "Some native console programs don't work when run from Git Bash. How to fix
    it?" By `winpty`. Its shells set MSYSTEM."""
    monkeypatch.setenv("MSYSTEM", "MINGW64")
    done = shell()
    assert done.returncode == 2
    assert "winpty namecards" in done.stderr


def test_no_start_import_or_report_asks_windows_what_it_is() -> None:
    """`platform.uname` and all that use it ask WMI since Python 3.12: 5 to 10 seconds without permission
    (cpython#112278), or a crash (cpython#125315). Only the process that reads PDFs loads pypdfium2.
    """
    code = """
import pkgutil, platform, sys
import uuid  # asks on Linux only
platform.uname = platform.system = platform.node = platform.platform = lambda *_: sys.exit("asks WMI")
import namecards, textual.app, textual.widgets
for each in pkgutil.walk_packages(namecards.__path__, "namecards."):
    if not each.name.endswith(("__main__", "pages.pdf", "pages.clips", "pages.marks", "pages.upright")):
        __import__(each.name)
import fsrs, openpyxl, platformdirs, rapidfuzz.process, typst, uharfbuzz, genanki
platformdirs.user_data_dir("namecards")
from namecards.cli.crash import _report
print(*_report(ValueError()), sep="\\n")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert "ValueError" in done.stdout
