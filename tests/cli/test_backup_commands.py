"""`namecards backup` and `namecards restore`."""

from __future__ import annotations

from pathlib import Path

import pytest
from running import Shell, imported, school, shell

from namecards.store import places

__all__ = ["imported", "school", "shell"]  # fixtures


def test_a_backup_is_written_and_read_back_and_restored_in_an_empty_home(
    school: Shell, tmp_path: Path
) -> None:
    school("note", "saoirse plays chess")
    made = school("backup", str(tmp_path / "b.zip"))
    assert "24 people, 1 note, 0 answers" in made.stdout and "read back: all right." in made.stdout
    assert made.stdout.splitlines()[-1] == str(tmp_path / "b.zip")
    other = tmp_path / "other"
    shown = school("restore", str(tmp_path / "b.zip"), home=other)
    assert "Not here now: 24 people, 1 note" in shown.stdout and "Nothing was written" in shown.stdout
    assert (
        "Here now: 24 people, 1 note"
        in school("restore", str(tmp_path / "b.zip"), "--yes", home=other).stdout
    )
    assert "here already" in school("restore", str(tmp_path / "b.zip"), "--yes", home=other).stdout
    assert "plays chess" in school("notes", "saoirse", home=other).stdout


def test_without_a_name_it_lies_in_documents(
    school: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "usual_folder", lambda kind: tmp_path / "Documents")
    assert school("backup").returncode == 0
    (made,) = (tmp_path / "Documents").iterdir()
    assert made.name.startswith("namecards-backup-20") and made.suffix == ".zip"


def test_a_backup_of_an_empty_home_is_no_good_news(shell: Shell, tmp_path: Path) -> None:
    assert "But nobody is in it" in shell("backup", str(tmp_path / "b.zip")).stdout


def test_a_mistyped_folder_or_the_one_of_the_data_gets_no_backup(school: Shell, tmp_path: Path) -> None:
    mistyped = tmp_path / "STIKC" / "b.zip"
    assert "No such file or folder." in school("backup", str(mistyped)).stderr
    assert not mistyped.parent.exists()
    inside = school("backup", str(school.home / "b.zip"))
    assert inside.returncode == 2 and "lost together with your data" in inside.stderr


def test_another_file_is_left_alone(school: Shell, tmp_path: Path) -> None:
    (tmp_path / "b.zip").write_text("mine", encoding="utf-8")
    for command in ("backup", "restore"):
        done = school(command, str(tmp_path / "b.zip"))
        assert done.returncode == 2 and "b.zip" in done.stderr
    assert (tmp_path / "b.zip").read_text(encoding="utf-8") == "mine"


def test_a_table_is_noted_as_a_file_with_names(school: Shell, tmp_path: Path) -> None:
    from namecards.collection import Collection
    from namecards.store.home import home_at

    school("people", "-o", str(tmp_path / "all.csv"))
    written = Collection(home_at(school.home)).known_files.still_there()
    assert [file.path for file in written] == [str(tmp_path / "all.csv")]
