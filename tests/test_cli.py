"""The command line as a shell sees it: what is printed, what is kept, and the exit code."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
from PIL import Image

from namecards import demo
from namecards.collection import Collection
from namecards.core.learning.memory import Rating
from namecards.exporting.upload import System
from namecards.store import home

Result = subprocess.CompletedProcess[str]


class Shell:
    """Runs `namecards` in a home of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def __call__(self, *words: str, home: Path | None = None, folder: Path | None = None) -> Result:
        env = os.environ | {"NAMECARDS_HOME": str(home or self.home), "PYTHONIOENCODING": "cp1252"}
        command = [sys.executable, "-m", "namecards", *words]
        return subprocess.run(
            command, env=env, cwd=folder, capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL
        )


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "home")


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home into which the shell imported the sample roster, to be copied."""
    folder = tmp_path_factory.mktemp("imported") / "home"
    assert Shell(folder)("import", str(demo.sample()), "--yes").returncode == 0
    return folder


@pytest.fixture
def school(shell: Shell, imported: Path) -> Shell:
    shutil.copytree(imported, shell.home)
    return shell


@pytest.fixture
def practised(school: Shell) -> Shell:
    """A batch of 12 looked at and two names asked, of which the second was missed; five seconds each."""
    collection = Collection(home.home_at(school.home))
    session = collection.drill.start(collection.people.roster("Everyone"))
    for rating in [Rating.GOOD] * 13 + [Rating.AGAIN]:
        session = collection.drill.answer(session, rating, ms=5000)
    return school


def test_import_shows_the_plan_and_writes_only_with_yes(shell: Shell) -> None:
    shown = shell("import", str(demo.sample()))
    assert shown.returncode == 0
    assert "24 people, 23 photos" in shown.stdout and "Nothing was written" in shown.stdout
    assert json.loads(shell("people", "--json").stdout) == {"people": []}
    done = shell("import", str(demo.sample()), "--yes")
    assert "Done: 24 new, 0 changed." in done.stdout
    assert "Nothing to import" in shell("import", str(demo.sample()), "--yes").stdout


def test_an_import_as_json_has_the_plan_and_the_questions(school: Shell, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("ID,Name\n004117,Ben Ortiz\n9,Wren Li\n", encoding="utf-8")
    shown = json.loads(school("import", str(tmp_path / "list.csv"), "--json").stdout)
    assert shown["counts"]["new"] == 1 and [who["display"] for who in shown["new"]] == ["Wren Li"]
    (question,) = shown["questions"]
    assert all(word in question["why"] for word in ("004117", "Maya Chen", "Ben Ortiz"))
    assert [choice["answer"] for choice in question["choices"]][1:] == ["new"]
    assert "Done: 1 new" in school("import", str(tmp_path / "list.csv"), "--yes").stdout, "it is not guessed"
    answer = f"{question['key']}=new"
    done = school("import", str(tmp_path / "list.csv"), "--yes", "--answer", answer)
    assert "Done: 1 new, 1 changed." in done.stdout


def test_an_import_is_undone_in_another_run(school: Shell) -> None:
    assert len(json.loads(school("people", "--json").stdout)["people"]) == 24
    assert "Undone: List imported" in school("undo").stdout
    assert json.loads(school("people", "--json").stdout) == {"people": []}
    assert list((school.home / "photos").iterdir()) == []
    again = school("undo")
    assert again.returncode == 2 and "nothing to undo" in again.stderr
    assert "23 photos (undone)" in school("undo", "--list").stdout


def test_people_as_json(school: Shell) -> None:
    people = json.loads(school("people", "--json").stdout)["people"]
    (anh,) = (person for person in people if person["id"] == "004166")
    with Image.open(anh["photo"]) as picture:
        assert picture.format == "JPEG"
    assert anh == {
        "photo": anh["photo"],
        "id": "004166",
        "call": "Minh Anh",
        "first": "Thị Minh Anh",
        "last": "Nguyễn",
        "preferred": "Minh Anh",
        "display": "Minh Anh Nguyễn",
        "grade": "6",
        "homeroom": "12",
        "classes": ["Period 2 Library"],
        "role": "student",
        "active": True,
    }
    assert [person["last"] for person in people if person["photo"] is None] == ["Brown"]


def test_a_note_for_nobody_or_for_two_waits_in_the_inbox(school: Shell) -> None:
    assert "nobody here is called that" in school("note", "xavier lost his card, !look for it").stdout
    asked = school("note", "maya lost her card")
    assert asked.returncode == 0 and "it could be about Maya Chen or Maya Johnson" in asked.stdout
    listed = [line.split("  ", 2)[2] for line in school("inbox").stdout.splitlines()]
    assert listed == ["xavier lost his card, !look for it", "maya lost her card"]
    assert school("inbox", "2", "maya").returncode == 2, "two are called so"
    assert school("inbox", "2", "maya", "j").stdout == "Maya Johnson: note: lost her card\n"
    assert school("inbox", "1", "saoirse").stdout.splitlines() == [
        "Saoirse O'Brien: note: xavier lost his card",
        "Saoirse O'Brien: promise: look for it",
    ]
    assert school("inbox").stdout == ""


def test_the_last_note_is_changed_moved_undone_and_gone_on_with(school: Shell) -> None:
    def notes() -> list[tuple[str, str]]:
        return [(n["who"], n["text"]) for n in json.loads(school("notes", "--json").stdout)["notes"]]

    school("note", "maya c lost her card")
    assert school("note", "--edit", "found her card").stdout == "Maya Chen: note: found her card\n"
    assert school("note", "--edit", "maya j found her card").stdout == "Maya Johnson: note: found her card\n"
    assert school("note", "same: !praise her").stdout == "Maya Johnson: promise: praise her\n"
    assert school("undo").stdout == "Undone: Note for Maya Johnson.\n"
    assert notes() == [("Maya Johnson", "found her card")]
    school("undo")
    assert notes() == [("Maya Chen", "found her card")], "each change is undone by itself"
    school("undo")
    assert notes() == [("Maya Chen", "lost her card")]
    school("undo")
    assert notes() == []
    assert "no note to change" in school("note", "--edit", "found her card").stderr
    assert "List imported" in school("undo").stdout, "there is no note left to undo"


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


def test_place_cards(school: Shell, tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    done = school("print", "tents", "--roster", "room 12", "--stock", "zweckform-32257", "-o", str(out))
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "Name tents: 9 on 5 pages. Print at actual size (100 %).",
        str(out),
    ]
    assert out.read_bytes().startswith(b"%PDF-")


def test_printing_with_options_a_printer_and_a_picture(school: Shell, tmp_path: Path) -> None:
    done = school("print", "printer", "Library", "--right", "1.5", "--across", "99")
    assert done.stdout == "Library: prints 1.5 mm right, 0 mm low; 100 mm come out as 99 across, 100 down\n"
    out, picture = tmp_path / "badges.pdf", tmp_path / "badges.png"
    printing = ["print", "badges", "--roster", "room 12", "--stock", "avery-l7418", "-o", str(out)]
    printing += ["--printer", "Library", "--heading", "Lincoln Library", "--small", "place", "--start", "3"]
    done = school(*printing, "--only", "saoirse", "--only", "maya c", "--preview", str(picture))
    assert done.stdout.splitlines()[0] == "Badges: 2 on 1 page. Print at actual size (100 %)."
    assert out.read_bytes().startswith(b"%PDF-") and picture.read_bytes().startswith(b"\x89PNG")
    assert school(*printing, "--who", "new").stdout.startswith("Badges: 7 on 2 pages")


def test_the_papers_are_listed(school: Shell) -> None:
    lines = school("print", "stocks").stdout.splitlines()
    assert "avery-5302             Avery 5302 – 4 small tents, US Letter" in lines
    assert lines[-1].startswith("Your own: ") and lines[-1].endswith("stocks.json")
    assert "place-cards" in school("print", "--help").stdout
    assert "--inside" in school("print", "tents", "--help").stdout


def test_export_for_other_programs(school: Shell, tmp_path: Path) -> None:
    out = tmp_path / "out"
    for _ in "twice":
        done = school("export", str(out), "--csv", "--pictures", "destiny")
        assert done.returncode == 0
        assert "24 people, 23 photos" in done.stdout and "delete it when you are done" in done.stdout
        assert done.stderr.splitlines() == ["Not in the zip, no photo: Tom Brown."]
    assert sorted(path.name for path in out.iterdir()) == [
        "destiny-pictures.zip",
        "people.csv",
        "people.json",
        "photos",
    ]
    assert len(list((out / "photos").iterdir())) == 23
    again = school("import", str(out)).stdout
    assert "people.csv: 24 people, 23 photos." in again and "0 new" in again and "0 unclear" in again


@pytest.mark.parametrize("system", get_args(System))
def test_every_picture_upload_can_be_asked_for(school: Shell, tmp_path: Path, system: str) -> None:
    assert school("export", str(tmp_path / "out"), "--pictures", system).returncode == 0
    assert (tmp_path / "out" / f"{system}-pictures.zip").is_file()


def test_an_anki_deck(school: Shell, tmp_path: Path) -> None:
    pytest.importorskip("genanki")
    done = school("export", "--anki", str(tmp_path / "names.apkg"))
    assert done.returncode == 0
    assert "23 people with two cards each" in done.stdout
    assert (tmp_path / "names.apkg").read_bytes().startswith(b"PK")


def test_progress_in_lines_json_and_rows(practised: Shell) -> None:
    lines = practised("progress").stdout.splitlines()
    assert lines[0].startswith("New: ")
    assert lines[1] == "Everyone: 12 new, 12 learning, 0 known; 0 by photo, 0 in person"
    assert lines[-3].startswith("Hard: ") and lines[-3].endswith(", missed once")
    assert lines[-2:] == [
        "Minutes: 1 in the last 7 days, 1 in all",
        "Too early to say how good the forecasts are: that needs 20 answers to names met on an earlier day. "
        "So far there are 0.",
    ]
    found = json.loads(practised("progress", "--roster", "room 12", "--json").stdout)
    assert [roster["roster"] for roster in found["rosters"]] == ["Room 12"]
    rows = list(csv.reader(practised("progress", "--csv").stdout.splitlines()))
    assert rows[:3] == [
        ["table", "row", "what", "value"],
        ["rosters", "Everyone", "new", "12"],
        ["rosters", "Everyone", "learning", "12"],
    ]
    assert {len(row) for row in rows} == {4}


def test_a_name_that_is_a_formula_is_text_in_the_rows_and_itself_in_json(
    shell: Shell, tmp_path: Path
) -> None:
    (tmp_path / "list.csv").write_text("First,Last,Homeroom\nWren,Li,=1+2\n", encoding="utf-8")
    assert shell("import", str(tmp_path / "list.csv"), "--yes").returncode == 0
    assert "rosters,'=1+2,new,1" in shell("progress", "--csv").stdout.splitlines()
    assert json.loads(shell("progress", "--json").stdout)["rosters"][1]["roster"] == "=1+2"


def test_progress_with_nobody_here(shell: Shell) -> None:
    done = shell("progress")
    assert done.returncode == 0 and "Minutes: 0 in the last 7 days, 0 in all" in done.stdout


def test_a_plan_for_the_first_day(school: Shell) -> None:
    done = school("plan", "--day", "+3w", "--minutes", "10", "--off", "sat sun")
    assert "you will probably know about" in done.stdout and "of 24 names" in done.stdout
    assert "This morning you knew about 0 names" in done.stdout and "A forecast is an estimate" in done.stdout
    assert "│" not in done.stdout, "the plot is for a terminal"
    found = json.loads(school("plan", "--minutes", "5", "--json").stdout)
    assert (found["minutes"], found["off"], found["days_left"]) == (5, ["sat", "sun"], 15)
    likely = found["forecast"]
    assert 0 < likely["low"] <= likely["known"] <= likely["high"] <= likely["total"] == 24
    assert len(found["series"]) == 21
    assert found["series"][-1] == {"day": found["first_day"]} | {
        k: likely[k] for k in ("known", "low", "high")
    }
    assert (found["today"]["minutes"], found["today"]["done"], found["left_for_later"]) == (5, 0.0, [])
    assert "No first day of school is set" in school("plan", "--day", "none").stdout


def test_a_class_with_a_day_of_its_own(school: Shell) -> None:
    school("plan", "--day", "+3w")
    done = school("plan", "--roster", "room 12", "--day", "+4w", "--off", "+1d")
    assert "On their first days" in done.stdout
    assert "Classes with a first day of their own: Room 12 on " in done.stdout
    found = json.loads(school("plan", "--json").stdout)
    assert list(found["first_meetings"]) == ["Room 12"] and len(found["series"]) == 28
    assert found["days_off"] == [[found["series"][0]["day"]] * 2]
    assert "Room 12" not in school("plan", "--roster", "Room 12", "--day", "none").stdout
    assert "On their first days" not in school("plan", "--roster", "everyone", "--day", "+1w").stdout


def test_whom_there_is_no_time_for_is_told_by_name(school: Shell) -> None:
    done = school("plan", "--day", "+2d", "--minutes", "1")
    count = len(json.loads(school("plan", "--json").stdout)["left_for_later"])
    assert count > 10 and f"{count} people are left for later" in done.stdout
    assert f" and {count - 5} more." in done.stdout


def test_where_prints_the_home(shell: Shell) -> None:
    assert shell("where").stdout.strip() == str(shell.home)


def test_the_demo_walks_through_the_main_job_when_nobody_watches(shell: Shell) -> None:
    done = shell("demo")
    lines = done.stdout.splitlines()
    assert done.returncode == 0 and 10 <= len(lines) <= 14
    assert Path(lines[-1]).is_absolute() and Path(lines[-1]).read_bytes().startswith(b"%PDF-")
    assert not shell.home.exists(), "nothing of the user's is touched"


BAD_FILES = {
    "empty.csv": b"",
    "heads.csv": b"First Name,Last Name\n",
    "nameless.csv": b"Colour,Size\nred,1\nblue,2\n",
    "photo.csv": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
    "bad.zip": b"PK\x03\x04 not a zip at all",
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
    "an unknown stock": "print tents --stock avery-1",
    "a stock for something else": "print tents --stock avery-5371",
    "an option that is none": "print tents --order height",
    "a printer that is not known": "print tents --printer Office",
    "nobody by that name": "print tents --only Xavier",
    "something that is not printed": "print wallpaper",
    "progress of an unknown roster": "progress --roster Room-99",
    "an unknown roster": "print tents --roster Room-99",
    "a folder that is not there": "print tents -o no/cards.pdf",
    "a folder as a file": "print tents -o .",
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
    before = school("people", "--json").stdout, school("notes", "--json").stdout
    for name, data in BAD_FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    done = school(*MISTAKES[mistake].split(), folder=tmp_path)
    assert done.returncode == 2
    assert done.stderr.strip() and "Traceback" not in done.stderr
    assert (school("people", "--json").stdout, school("notes", "--json").stdout) == before


def test_a_home_that_cannot_be_written_is_said_in_words(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    done = shell("note", "maya dog surgery", home=tmp_path / "file" / "home")
    assert done.returncode == 2
    assert "Can't write" in done.stderr and "Traceback" not in done.stderr


def test_a_spoilt_line_is_named_and_the_rest_is_there(school: Shell) -> None:
    (journal,) = (school.home / "journal").glob("documents-*.jsonl")
    with journal.open("ab") as file:
        file.write(b'{"at": "2026-\xff\xfe garbage about a child\n')
    done = school("people", "--json")
    assert len(json.loads(done.stdout)["people"]) == 24
    assert f"{journal.name}, line 27" in done.stderr
    assert "garbage about a child" not in done.stderr
    assert school("note", "saoirse won the race").returncode == 0


def test_the_pledge_as_plain_text(shell: Shell) -> None:
    assert "Open namecards and press w" in shell("pledge").stderr
    collection = Collection(home.home_at(shell.home))
    collection.pledge.update(collection.pledge.current.with_line(1, "greet you by name"))
    assert "- We will greet you by name." in shell("pledge").stdout.splitlines()


def test_every_printable_has_a_command(school: Shell, tmp_path: Path) -> None:
    assert "--only" in school("print", "faces", "--help").stdout
    pledge = school("print", "pledge", "--help").stdout
    assert "--stock" in pledge and "--only" not in pledge and "--roster" not in pledge
    out = str(tmp_path / "faces.pdf")
    done = school("print", "faces", "--roster", "Room 12", "--stock", "a4", "--destroy", "1 jun", "-o", out)
    assert done.stdout.startswith("Class photo sheet: 9 on 1 page.")
    assert "a day from today on" in school("print", "faces", "--destroy", "soon", "-o", out).stderr


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
