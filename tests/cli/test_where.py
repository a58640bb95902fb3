"""`namecards where`: the folder of the data, opened, and moved to Documents."""

from __future__ import annotations

import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from running import Shell, imported, school, shell

from namecards.cli.program import where
from namecards.collection import Collection
from namecards.core.people import Person
from namecards.store import places
from namecards.store.home import home_at

__all__ = ["imported", "school", "shell"]  # fixtures


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="they always have a desktop")
def test_without_a_desktop_a_sentence_says_so(school: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    shown = school("where", "--open")
    assert shown.returncode == 0 and "no desktop" in shown.stderr
    assert "not there yet" in school("where", "--open", home=school.home.with_name("new")).stderr


def test_open_opens_the_folder_in_the_file_manager(school: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def launch(folder: str) -> int:
        opened.append(folder)
        return 0

    monkeypatch.setattr(click, "launch", launch)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("NAMECARDS_HOME", str(school.home))
    assert CliRunner().invoke(where, ["--open"]).exit_code == 0
    assert opened == [str(school.home)]


def test_data_that_lasts_where_it_is_is_not_moved(school: Shell) -> None:
    refused = school("where", "--documents")
    assert refused.returncode == 2 and "lasts where it is" in refused.stderr
    assert (school.home / "journal").is_dir()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these folders are Linux's")
def test_a_move_to_documents_ends_with_the_new_folder_and_no_false_alarm(
    tmp_path: Path, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder of a Store Python, simulated by its name; the user's own folders are elsewhere."""
    private = tmp_path / "Packages" / "PythonSoftwareFoundation.Python.3.13" / "LocalCache"
    env = {"XDG_DATA_HOME": str(private), "NAMECARDS_HOME": ""}
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    before = Collection(home_at(private / "namecards"))
    before.people.update(Person(id="maya", given="Maya"))
    before.health.remember()
    monkeypatch.setattr(places, "_TEMPORARY", ())
    moved = CliRunner().invoke(where, ["--documents"])
    assert f"Your data is now in {documents / 'namecards'}" in moved.stdout
    assert str(documents / "namecards") in moved.stdout.splitlines()
    assert moved.stderr == ""
