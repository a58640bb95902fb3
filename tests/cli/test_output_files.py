"""`-o FILE`: a file that Excel opens rightly, in place of `>`, which PowerShell 5.1 garbles."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from running import Shell, imported, school, shell

__all__ = ["imported", "school", "shell"]  # fixtures


@pytest.fixture
def noted(school: Shell) -> Shell:
    for line in ("saoirse !=1+2", "arjan %parents part"):
        assert school("note", line).returncode == 0
    return school


def table(path: Path) -> list[list[str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf"), "without it Excel reads Zoë as ZoÃ«"
    return list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))


def test_everybody_as_a_table_that_import_reads(school: Shell, tmp_path: Path) -> None:
    done = school("people", "-o", str(tmp_path / "all.csv"))
    assert done.stdout.splitlines()[-1] == str(tmp_path / "all.csv") and "not protected" in done.stdout
    rows = table(tmp_path / "all.csv")
    assert len(rows) == 25 and "Zoë" in [row[2] for row in rows]
    assert "24 people" in school("import", str(tmp_path / "all.csv")).stdout


def test_an_earlier_file_is_replaced_and_that_is_said(school: Shell, tmp_path: Path) -> None:
    assert "replaces" not in school("people", "-o", str(tmp_path / "all.csv")).stdout
    assert "It replaces the earlier file" in school("people", "-o", str(tmp_path / "all.csv")).stdout
    own = tmp_path / "students.csv"
    own.write_text("my only list", encoding="utf-8")
    assert "that namecards did not write" in school("people", "-o", str(own)).stderr
    assert own.read_text(encoding="utf-8") == "my only list"
    assert len(table(tmp_path / "all.csv")) == 25
    assert [path.name for path in tmp_path.glob("*all*")] == ["all.csv"]


def test_notes_and_lists_as_tables_without_private_notes_and_formulas(noted: Shell, tmp_path: Path) -> None:
    noted("notes", "-o", str(tmp_path / "notes.csv"))
    titles, *rows = table(tmp_path / "notes.csv")
    assert titles[:5] == ["Day", "Who", "Class", "Kind", "Note"]
    assert [(row[1], row[4]) for row in rows] == [
        ("Saoirse O'Brien", "'=1+2"),
        ("Arjan Singh", "(private)"),
    ]
    noted("lists", "promises", "-o", str(tmp_path / "list.csv"))
    titles, row = table(tmp_path / "list.csv")
    assert row[:2] == ["promises", "Saoirse O'Brien"] and "'=1+2" in row
    noted("notes", "--private", "-o", str(tmp_path / "notes.csv"))
    assert "parents part" in (tmp_path / "notes.csv").read_text(encoding="utf-8")
    noted("people", "add", "Saoirse O'Brien", "--again", "--number", "777")
    for command in ("notes", "lists", "class"):
        noted(command, "-o", str(tmp_path / f"{command}.csv"))
        assert "Saoirse O'Brien, 12" in {
            row[command != "class"] for row in table(tmp_path / f"{command}.csv")
        }


def test_a_class_before_it_comes_as_text_table_and_page(noted: Shell, tmp_path: Path) -> None:
    noted("note", "emeka >counselor, !lend him | the `atlas`")
    shown = noted("class", "room", "12").stdout
    assert shown.startswith("Room 12 · 9 people · 2 promises") and "  !  =1+2" in shown
    assert noted("class", "-o", str(tmp_path / "c.md")).returncode == 0
    rows = (tmp_path / "c.md").read_text(encoding="utf-8").splitlines()
    assert rows[0].startswith("| Name | Say |") and rows[1].count("---") == rows[0].count("|") - 1
    assert any(r"| ! | lend him \| the \`atlas\` |" in row for row in rows)
    assert "parents part" not in (tmp_path / "c.md").read_text(encoding="utf-8")
    assert noted("class", "Room 12", "-o", str(tmp_path / "c.csv")).returncode == 0
    assert ["Saoirse O'Brien", "'=1+2"] in [[row[0], row[5]] for row in table(tmp_path / "c.csv")]
    page = noted("class", "Room 12", "-o", str(tmp_path / "c.pdf"))
    assert page.returncode == 0 and (tmp_path / "c.pdf").read_bytes().startswith(b"%PDF")
    refused = noted("class", "-o", str(tmp_path / "c.docx"))
    assert refused.returncode == 2 and ".md (Markdown)" in refused.stderr
    assert noted("class", "Room 99").returncode == 2


@pytest.mark.parametrize("command", ["people", "notes", "lists", "progress"])
def test_a_json_file_has_what_json_prints(noted: Shell, tmp_path: Path, command: str) -> None:
    assert noted(command, "-o", str(tmp_path / "x.json")).returncode == 0
    written = json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))
    assert written == json.loads(noted(command, "--json").stdout)


def test_progress_as_a_table(school: Shell, tmp_path: Path) -> None:
    school("progress", "-o", str(tmp_path / "progress.csv"))
    assert table(tmp_path / "progress.csv")[:2] == [
        ["table", "row", "what", "value"],
        ["rosters", "Everyone", "new", "24"],
    ]


def test_what_cannot_be_written_is_said(school: Shell, tmp_path: Path) -> None:
    for name, why in (("x.xlsx", "ends in .csv"), ("no/x.csv", "No such file or folder")):
        refused = school("people", "-o", str(tmp_path / name))
        assert refused.returncode == 2 and why in refused.stderr


def test_an_export_names_whose_photo_is_lost(school: Shell, tmp_path: Path) -> None:
    """A folder of names without faces looks whole to the program that takes it."""
    assert "photo" not in school("export", str(tmp_path / "whole")).stderr
    photos = school.home / "photos"
    photos.rename(tmp_path / "photos of another disk")
    done = school("export", str(tmp_path / "out"))
    assert "missing or can't be read now" in done.stderr and "and 17 more" in done.stderr
    assert "24 people, 0 photos" in done.stdout
