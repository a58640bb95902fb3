"""Progress and the plan in the shell."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from running import Shell, imported, school, shell

from namecards.collection import Collection
from namecards.core.learning.memory import Rating
from namecards.store import home

__all__ = ["imported", "school", "shell"]  # fixtures


@pytest.fixture
def practised(school: Shell) -> Shell:
    """A batch of 12 looked at and two names asked, of which the second was missed; five seconds each."""
    collection = Collection(home.home_at(school.home))
    session = collection.drill.start(collection.people.roster("Everyone"))
    for rating in [Rating.GOOD] * 13 + [Rating.AGAIN]:
        session = collection.drill.answer(session, rating, ms=5000)
    return school


def test_progress_in_lines_json_and_rows(practised: Shell) -> None:
    lines = practised("progress").stdout.splitlines()
    assert lines[0].startswith("New: ")
    assert lines[1] == "Everyone: 12 new, 11 learning, 1 known; 0 sure, 0 by photo, 0 in person"
    assert lines[-4].startswith("Hard: ") and lines[-4].endswith(", missed once")
    assert lines[-1].startswith("Not asked, because there is no photo: Tom Brown.")
    assert lines[-3:-1] == [
        "Minutes: 1 in the last 7 days, 1 in all",
        "Too early to say how good the forecasts are: that needs 20 answers to names met on an earlier day. "
        "So far there are 0.",
    ]
    found = json.loads(practised("progress", "--class", "room 12", "--json").stdout)
    assert [roster["roster"] for roster in found["rosters"]] == ["Room 12"]
    rows = list(csv.reader(practised("progress", "--csv").stdout.splitlines()))
    assert rows[:3] == [
        ["table", "row", "what", "value"],
        ["rosters", "Everyone", "new", "12"],
        ["rosters", "Everyone", "learning", "11"],
    ]
    assert {len(row) for row in rows} == {4}


def test_a_list_without_photos_shows_no_empty_bars(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("First,Last,Homeroom\nMaya,Chen,4B\n", encoding="utf-8")
    lines = shell("import", str(tmp_path / "list.csv"), "--yes").stdout.splitlines()
    assert lines[-1] == "Done: 1 new, 0 changed. `namecards undo` undoes it."
    assert not {"Photos", "Faces in photos"} & {*map(str.strip, lines)}


def test_a_name_that_is_a_formula_is_text_in_the_rows_and_itself_in_json(
    shell: Shell, tmp_path: Path
) -> None:
    (tmp_path / "list.csv").write_text("First,Last,Homeroom\nWren,Li,=1+2\n", encoding="utf-8")
    assert shell("import", str(tmp_path / "list.csv"), "--yes").returncode == 0
    assert ["rosters", "'=1+2", "new", "1"] in csv.reader(shell("progress", "--csv").stdout.splitlines())
    assert json.loads(shell("progress", "--json").stdout)["rosters"][1]["roster"] == "=1+2"


def test_progress_with_nobody_here(shell: Shell) -> None:
    done = shell("progress")
    assert done.returncode == 0 and "Minutes: 0 in the last 7 days, 0 in all" in done.stdout


def test_a_picture_for_a_report_has_classes_and_numbers_but_nobody(practised: Shell, tmp_path: Path) -> None:
    assert practised("plan", "--day", "+3w").returncode == 0
    done = practised("progress", "-o", str(tmp_path / "p.svg"))
    assert done.stdout.splitlines() == ["Done. It has no student's name.", str(tmp_path / "p.svg")]
    drawn = "".join(ElementTree.parse(tmp_path / "p.svg").getroot().itertext())
    assert "Room 12" in drawn and "12 new" in drawn and "likely range" in drawn
    people = Collection(home.home_at(practised.home)).people.all()
    assert people and not any(name in drawn for one in people for name in (one.goes_by, one.family) if name)
    of_room = practised("progress", "--roster", "room 12", "-o", str(tmp_path / "p.svg")).stdout
    assert "It replaces the earlier file" in of_room
    assert "Room 12: about" in (tmp_path / "p.svg").read_text(encoding="utf-8")
    page = practised("progress", "-o", str(tmp_path / "p.pdf"))
    assert page.returncode == 0 and page.stdout.startswith("Progress report: 1 page.")
    assert (tmp_path / "p.pdf").read_bytes().startswith(b"%PDF")
    assert Collection(home.home_at(practised.home)).known_files.still_there() == [], "no file has names"


def test_a_plan_for_the_first_day(school: Shell) -> None:
    done = school("plan", "--day", "+3w", "--minutes", "10", "--off", "sat sun")
    assert "you will probably know about" in done.stdout and "of 23 names" in done.stdout
    assert "Today you know about 0 names" in done.stdout and "A forecast is an estimate" in done.stdout
    assert "│" not in done.stdout, "the plot is for a terminal"
    found = json.loads(school("plan", "--minutes", "5", "--json").stdout)
    assert (found["minutes"], found["off"], found["days_left"]) == (5, ["sat", "sun"], 15)
    likely = found["forecast"]
    assert 0 < likely["low"] <= likely["known"] <= likely["high"] <= likely["total"] == 23
    assert len(found["series"]) == 21
    assert found["series"][-1] == {"day": found["first_day"]} | {
        k: likely[k] for k in ("known", "low", "high")
    }
    assert (found["today"]["minutes"], found["today"]["done"], found["left_for_later"]) == (5, 0.0, [])
    assert "No first day of school is set" in school("plan", "--day", "none").stdout


def test_the_shell_names_commands_where_the_screens_name_keys(shell: Shell, tmp_path: Path) -> None:
    rows = "".join(f"Kid{letter},Hall,{at},6A\n" for at, letter in enumerate("abcdefgh", 10_001))
    (tmp_path / "list.csv").write_text(f"First name,Last name,Student ID,Homeroom\n{rows}", encoding="utf-8")
    shell("import", str(tmp_path / "list.csv"), "--yes")
    assert "`namecards lists photo` has them all." in shell("plan").stdout + shell("progress").stdout
    (tmp_path / "next.csv").write_text(
        "First name,Last name,Homeroom,Shelf\nKida,Hall,6A,12\n", encoding="utf-8"
    )
    shown = shell("import", str(tmp_path / "next.csv")).stdout
    assert ("F4" in shown or "F6" in shown) and "start namecards and press i" in shown


def test_a_class_with_a_day_of_its_own(school: Shell) -> None:
    school("plan", "--day", "+3w")
    done = school("plan", "--class", "room 12", "--day", "+4w", "--off", "+1d")
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
