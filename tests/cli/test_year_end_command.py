"""`namecards year-end`: shown first, done after a yes, with a backup before and a page after."""

from __future__ import annotations

from pathlib import Path

import pytest
from running import Shell, imported, school, shell

from namecards.store import places

__all__ = ["imported", "school", "shell"]  # fixtures


@pytest.fixture(autouse=True)
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Documents"
    monkeypatch.setattr(places, "usual_folder", lambda kind: folder)
    return folder


def test_without_a_yes_it_is_only_shown(school: Shell, documents: Path) -> None:
    school("note", "maya chen dog surgery")
    made = documents.parent / "list.csv"
    school("people", "-o", str(made))
    assert str(made) not in school("year-end", "--keep-files").stdout
    shown = school("year-end", "--grade", "6", "--until", "today").stdout
    assert str(made) in shown, "it would be deleted"
    assert "Maya Chen" in shown and "Forgotten (everything about them is erased)" in shown
    assert "Maya Chen" in school("people").stdout and not documents.exists()


def test_with_a_yes_it_is_done_and_a_page_of_counts_is_written(school: Shell, documents: Path) -> None:
    school("note", "maya chen dog surgery")
    count = sum("Grade 6" in line for line in school("people").stdout.splitlines())
    done = school("year-end", "--grade", "6", "--until", "today", "--yes").stdout
    assert f"{count} left, {count} forgotten, verified by reading" in done and "nothing was found" in done
    assert "Maya Chen" not in school("people").stdout and "surgery" not in school("notes").stdout
    (page,) = documents.glob("*.txt")
    assert done.splitlines()[-1] == str(page) and len(list(documents.glob("*.zip"))) == 1
    assert "Maya" not in page.read_text(encoding="utf-8")
    assert "All data is there" in school("check").stdout


def test_archived_people_stay_in_the_data(school: Shell) -> None:
    school("year-end", "--grade", "6", "--archive", "--yes")
    assert "Maya Chen · Grade 6 · Room 12 · has left" in school("people").stdout
    assert "archived" not in school("year-end", "--grade", "12").stderr, "it is no grade"
    assert "Undone" in school("undo").stdout and "has left" not in school("people").stdout


def test_a_grade_without_anybody_and_a_day_that_is_none(school: Shell) -> None:
    assert "Nobody is in grade 12. Grades here: Grade 6" in school("year-end", "--grade", "12").stderr
    assert "is not a day" in school("year-end", "--until", "soonish").stderr
