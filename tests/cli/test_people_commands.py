"""People in and out through the shell: import, list, export."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from PIL import Image
from running import Shell, imported, school, shell

from namecards import demo
from namecards.collection import Collection
from namecards.exporting.systems import System

__all__ = ["imported", "school", "shell"]  # fixtures


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
    wrong = school("import", str(tmp_path / "list.csv"), "--yes", "--answer", f"{question['key']}=knew")
    assert "as --json lists them" in wrong.stderr and wrong.returncode
    answer = f"{question['key']}=new"
    done = school("import", str(tmp_path / "list.csv"), "--yes", "--answer", answer)
    assert "Done: 1 new, 1 changed." in done.stdout


def test_an_import_is_undone_in_another_run(school: Shell) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Collection, "today", lambda self: date(2099, 1, 1))
        refused = school("undo")
    assert refused.returncode == 2 and "is from another day" in refused.stderr, "a script sees that it failed"
    assert len(json.loads(school("people", "--json").stdout)["people"]) == 24
    school("people", "edit", "maya chen", "--goes-by", "May")
    refused = school("undo", "2")
    assert "23 photos" in refused.stdout and "changes to 1 person" in refused.stdout
    assert refused.returncode == 2 and "--yes" in refused.stderr
    assert "Nothing was undone." in school("undo", "2", typed="n\n").stdout
    assert len(json.loads(school("people", "--json").stdout)["people"]) == 24
    undone = school("undo", "2", "--yes")
    assert "changes to 1 person" in undone.stdout and "Undone: importing the list" in undone.stdout
    assert json.loads(school("people", "--json").stdout) == {"people": []}
    assert list((school.home / "photos").iterdir()) == []
    school("undo")
    again = school("undo")
    assert again.returncode == 2 and "nothing to undo" in again.stderr
    assert "23 photos (undone)" in school("undo", "--all").stdout  # it lists, and undoes nothing


def test_after_a_clock_was_a_year_ahead_once_a_change_made_now_is_undone_without_a_question(
    school: Shell,
) -> None:
    """Each line is dated after the one before, so for a year all lines seem to be of that later day."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Collection, "today", lambda self: date(2020, 1, 1))
        school("people", "edit", "maya chen", "--goes-by", "May")
        undone = school("undo")
    assert undone.returncode == 0 and "Undone: changing May Chen" in undone.stdout


def test_data_of_namecards_is_no_list_and_says_what_to_do_with_it(school: Shell, tmp_path: Path) -> None:
    backup = tmp_path / "b.zip"
    school("backup", str(backup))
    for own in (backup, school.home, school.home / "journal"):
        said = school("import", str(own))
        assert said.returncode == 2 and "it is data of namecards." in said.stderr


def test_commands_are_known_in_capitals(school: Shell) -> None:
    assert school("People").stdout == school("people").stdout != ""


def test_people_as_json(school: Shell) -> None:
    people = json.loads(school("people", "--json").stdout)["people"]
    (anh,) = (person for person in people if person["id"] == "004166")
    with Image.open(anh["photo"]) as picture:
        assert picture.format == "JPEG"
    assert anh == {
        "photo": anh["photo"],
        "id": "004166",
        "ids": ["004166"],
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
    assert (
        "people.csv: 24 people, 23 photos." in again and " new:" not in again and "your answer" not in again
    )


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
    again = school("export", "--anki", str(tmp_path / "names.apkg")).stdout
    assert "It replaces the earlier file of this name." in again
