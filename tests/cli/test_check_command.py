"""`namecards check`, and what every command tells when data is missing."""

from __future__ import annotations

from pathlib import Path

from rights import ordinary_rights
from running import Shell, imported, school, shell

from namecards import demo

__all__ = ["imported", "school", "shell"]  # fixtures


def documents(school: Shell) -> Path:
    (file,) = (school.home / "journal").glob("documents-*")
    return file


def test_a_whole_home_is_good(school: Shell) -> None:
    done = school("check")
    good, heads = done.stdout.splitlines()
    assert (done.returncode, good) == (0, "All data is there and can be read.")
    assert heads.startswith("Heads in photos: ") and "found by namecards" in heads


def test_a_missing_file_is_told_by_every_command_and_before_an_import(school: Shell) -> None:
    school("people")
    file = documents(school)
    file.rename(school.home / "elsewhere")
    for _ in range(2):
        done = school("people")
        assert (done.returncode, done.stdout) == (0, "") and f"{file.name}: " in done.stderr
    done = school("import", str(demo.sample()))
    assert "second time" in done.stderr
    done = school("import", str(demo.sample()), "--yes")
    assert done.returncode == 2 and "Nothing was written" in done.stderr
    assert "--despite-missing" in done.stderr and school("people").stdout == ""
    done = school("check")
    assert done.returncode == 1 and f"{file.name}: " in done.stdout and "missing" in done.stdout
    assert school("check", "--accept").returncode == 0
    assert school("people").stderr == "Nobody is here.\n"


def test_an_import_despite_missing_data_has_to_be_asked_for(school: Shell) -> None:
    school("people")
    documents(school).unlink()
    assert school("import", str(demo.sample()), "--yes", "--despite-missing").returncode == 0
    assert len(school("people").stdout.splitlines()) == 24


def test_a_damaged_line_is_told_by_file_and_line(school: Shell) -> None:
    file = documents(school)
    rows = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([rows[0], b"\0" * 9 + b"\n", *rows[1:]]))
    done = school("check")
    assert done.returncode == 1
    assert done.stdout.startswith(f"{file.name}, line 2: ") and len(done.stdout.splitlines()) == 1


@ordinary_rights
def test_a_file_of_somebody_else_stops_notes_and_imports(school: Shell) -> None:
    documents(school).chmod(0)
    for words in (("note", "maya dog surgery"), ("import", str(demo.sample()), "--yes")):
        done = school(*words)
        assert done.returncode == 2 and "Nothing was changed" in done.stderr
    assert school("check").returncode == 1
    documents(school).chmod(0o600)
    assert school("note", "maya chen dog surgery").returncode == 0
