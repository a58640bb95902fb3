"""`namecards forget` and `namecards about`: what is held on one person, and that nothing stays."""

from __future__ import annotations

import csv
import stat
import sys
from pathlib import Path

import pytest
from running import Shell, imported, school, shell

from namecards.store.home import home_at

__all__ = ["imported", "school", "shell"]  # fixtures


@pytest.fixture
def noted(school: Shell) -> Shell:
    """Maya Chen has two notes, one of them private; Emeka's note names her."""
    school("note", "maya chen dog surgery, %moved out of home")
    school("note", "emeka built a robot with Maya Chen")
    return school


def test_nobody_is_forgotten_without_a_yes(noted: Shell) -> None:
    asked = noted("forget", "maya chen")
    assert "Everything about Maya Chen (Grade 6 · Room 12 · 004117) goes: 2 notes, 0 ideas" in asked.stdout
    assert "built a robot with Maya Chen" in asked.stdout
    assert "Maya Chen" in noted("people").stdout


def test_forgetting_ends_in_a_receipt(noted: Shell) -> None:
    done = noted("forget", "maya chen", "--yes", "--with-mentions")
    assert "Looked for: the full name, 1 number, the words of 2 notes, the id.\nFound: 0.\n" in done.stdout
    assert "Maya Chen" not in noted("people").stdout and not noted("notes", "dog").stdout
    assert "All data is there" in noted("check").stdout, "the shorter files are no damage"
    assert "forgot" not in noted("undo", "--list").stdout


def test_with_elsewhere_whoever_is_forgotten_now_goes_from_the_other_computers_files_too(
    noted: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert "No file of another computer" in noted("forget", "--elsewhere").stdout
    monkeypatch.setenv("NAMECARDS_STATE", str(tmp_path / "another computer"))
    done = noted("forget", "maya chen", "--yes", "--with-mentions", "--elsewhere")
    assert done.stdout.endswith("erased from the files of the other computers, too.\n")
    assert not [file for file in noted.home.glob("journal/*") if b"Maya Chen" in file.read_bytes()]
    assert "has not erased yet" not in noted("check").stdout


def test_somebody_unknown_or_nobody(noted: Shell) -> None:
    assert "No name or card number matches" in noted("forget", "wolfgang", "--yes").stderr
    assert "Say whom" in noted("forget").stderr
    assert "give the whole name or the number: Hodan Abdi" in noted("forget", "hodan", "--yes").stderr
    assert "Hodan Abdi" in noted("people").stdout


def test_everything_that_is_held_comes_in_a_folder_only_for_her(noted: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "for maya's parents"
    assert "Open index.html in it" in noted("about", "maya chen", "-o", str(folder)).stdout
    with (folder / "everything.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    what = {kind: text for kind, _, text in rows}
    assert "given: Maya" in what["Record"] and "ids: 004117" in what["Record"]
    assert any("moved out of home" in text and "private: yes" in text for _, _, text in rows)
    page = (folder / "index.html").read_text(encoding="utf-8")
    assert "<h1>Maya Chen</h1>" in page and "dog surgery" in page and "http" not in page
    assert "robot" not in page, "the note of another child is not hers to see"
    assert (folder / "photo-1.jpg").stat().st_size > 1000
    if sys.platform != "win32":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert "of this name is there already" in noted("about", "maya chen", "-o", str(folder)).stderr


def test_what_was_saved_before_about_a_person_comes_too(noted: Shell, tmp_path: Path) -> None:
    noted("people", "edit", "maya chen", "--number", "90417")
    noted("about", "maya chen", "-o", str(tmp_path / "maya"))
    noted("about", "hodan abdi", "-o", str(tmp_path / "hodan"))
    held = (tmp_path / "maya" / "everything.csv").read_text(encoding="utf-8-sig")
    assert "ids: 90417" in held and "ids: 004117 (earlier)" in held
    assert "(earlier)" not in (tmp_path / "hodan" / "everything.csv").read_text(encoding="utf-8-sig")


def test_files_and_backups_made_here_are_named_and_the_backups_renewed(noted: Shell, tmp_path: Path) -> None:
    noted("backup", str(tmp_path / "old.zip"))
    noted("people", "-o", str(tmp_path / "people.csv"))
    noted("about", "maya chen", "-o", str(tmp_path / "about Maya Chen"))
    asked = noted("forget", "maya chen", "--with-mentions").stdout
    assert all(name in asked for name in ("old.zip", "people.csv", "about Maya Chen"))
    kept = noted("forget", "maya chen", "--yes")
    assert "may show this person" in kept.stdout and (tmp_path / "people.csv").exists()
    assert not (tmp_path / "old.zip").exists() and "The new one: " in kept.stdout
    gone = noted("forget", "hodan abdi", "--yes", "--with-files").stdout
    assert "Deleted outside: 1 file." in gone and not (tmp_path / "people.csv").exists()


def test_a_backup_after_a_kill_replaces_those_with_somebody_forgotten(noted: Shell, tmp_path: Path) -> None:
    noted("backup", str(tmp_path / "old.zip"))
    known = home_at(noted.home).local / "backups.json"
    text = known.read_text(encoding="utf-8")
    known.write_text(text.replace('"stale":false', '"stale":true'), encoding="utf-8")
    assert "still held somebody who was forgotten" in noted("backup", str(tmp_path / "new.zip")).stdout
    assert not (tmp_path / "old.zip").exists() and (tmp_path / "new.zip").exists()
