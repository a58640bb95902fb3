"""Where the data is kept on Windows, macOS and Linux, and what is said of a place that does not last.

Windows and macOS are simulated: their folders by platformdirs' own classes, the redirection of a Store Python
by a link, which `realpath` resolves just so (docs.python.org, "Using Python on Windows", 4.2.1).
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

import platformdirs
import pytest
from platformdirs import windows as of_windows
from platformdirs.macos import MacOS
from platformdirs.windows import Windows

from namecards.collection import Collection
from namecards.core.errors import CannotWrite
from namecards.core.people import Person
from namecards.screens import home_text
from namecards.store import home, places

STORE_PYTHON = "Packages/PythonSoftwareFoundation.Python.3.13_qbz5n2kfra8p0/LocalCache/Local"


@pytest.fixture
def windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Windows profile, whose folders are found as platformdirs finds them there."""
    profile = tmp_path / "Users" / "librarian"
    monkeypatch.setattr(platformdirs, "PlatformDirs", Windows)
    monkeypatch.setattr(places, "_TEMPORARY", ())
    for folder in ("AppData/Local", "Documents"):
        (profile / folder).mkdir(parents=True)
    monkeypatch.setattr(of_windows, "get_win_folder", lambda name: _known_folder(profile, name))
    monkeypatch.setattr(Path, "home", lambda: profile)
    return profile


def _known_folder(profile: Path, name: str) -> str:
    """The shell's known folders; a policy may redirect Documents."""
    documents = os.environ.get("DOCUMENTS_OF_TEST", str(profile / "Documents"))
    return {"CSIDL_LOCAL_APPDATA": str(profile / "AppData/Local"), "CSIDL_PERSONAL": documents}[name]


@pytest.fixture
def store_python(windows: Path) -> Path:
    """A Store Python's own `namecards`; it sees it under the name that every Python uses."""
    local = windows / "AppData/Local"
    (local / STORE_PYTHON / "namecards").mkdir(parents=True)
    link(local / "namecards", local / STORE_PYTHON / "namecards")
    return local / STORE_PYTHON / "namecards"


def link(at: Path, to: Path) -> None:
    try:
        at.symlink_to(to, target_is_directory=True)
    except OSError:
        pytest.skip("Windows makes links for administrators and in developer mode only")


def started(env: dict[str, str] | None = None) -> Collection:
    return Collection(home.default_home(env or {}), rng=Random(7))


def with_somebody(collection: Collection) -> Collection:
    collection.people.update(Person(id="maya", given="Maya"))
    return collection


@pytest.mark.parametrize("system", [Windows, MacOS])
def test_where_data_and_state_are_one_folder_what_belongs_to_this_computer_lies_apart(
    system: type[Windows | MacOS], windows: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NAMECARDS_STATE")
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setattr(platformdirs, "PlatformDirs", system)
    assert platformdirs.user_state_dir("x") == platformdirs.user_data_dir("x")
    usual = home.default_home({})
    assert usual.data not in (usual.local, *usual.local.parents)


def test_the_first_start_says_where_the_data_is(windows: Path) -> None:
    text = home_text.welcome(started().health.place)
    assert f"Your data is kept in {windows / 'AppData/Local/namecards'}" in text
    assert "Documents" not in text


def test_in_a_store_python_the_first_start_names_the_real_folder_and_offers_documents(
    store_python: Path,
) -> None:
    text = home_text.welcome(started().health.place)
    assert f"Your data is kept in {store_python}" in text
    assert "uninstalling that Python deletes your data" in text and "namecards where --documents" in text


def test_data_moved_to_documents_is_found_at_each_start_and_nothing_is_lost(
    store_python: Path, windows: Path
) -> None:
    before = with_somebody(started())
    to, old = before.health.place.move()
    assert to == windows / "Documents/namecards" and (old / "journal").is_dir()
    after = started()
    assert after.home.data == to
    assert [person.given for person in after.people.all()] == ["Maya"]
    assert after.health.problems() == ()
    assert "Maya" in str(after.undo()), "this computer still knows which changes are its own"


def test_documents_chosen_before_anything_was_saved_is_remembered(store_python: Path, windows: Path) -> None:
    started().health.place.move()
    assert started().home.data == windows / "Documents/namecards"


def test_namecards_home_wins_over_documents(store_python: Path, tmp_path: Path) -> None:
    started().health.place.move()
    chosen = started({"NAMECARDS_HOME": str(tmp_path / "chosen")})
    assert chosen.home.data == tmp_path / "chosen" and chosen.health.place.danger == ""


def test_data_in_a_place_that_does_not_last_is_a_problem_at_each_start_until_it_is_moved(
    store_python: Path,
) -> None:
    assert started().health.problems() == (), "there is nothing to lose"
    (problem,) = with_somebody(started()).health.problems()
    assert "uninstalling" in str(problem) and "where --documents" in problem.advice


def test_data_of_another_python_is_not_left_behind_without_a_word(windows: Path) -> None:
    """First the Store Python wrote there, now another one starts, which Windows does not redirect."""
    private = windows / "AppData/Local" / STORE_PYTHON / "namecards"
    with_somebody(Collection(home.home_at(private), rng=Random(7)))
    (problem,) = started().health.problems()
    assert str(private) in str(problem) and "not shown" in str(problem)


def test_data_in_documents_is_found_by_every_python(windows: Path) -> None:
    with_somebody(Collection(home.home_at(windows / "Documents/namecards"), rng=Random(7)))
    assert home.default_home({}).data == windows / "Documents/namecards"


def test_data_in_both_places_is_said(windows: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """OneDrive may bring the Documents of another computer."""
    here = with_somebody(started())
    with_somebody(Collection(home.home_at(windows / "Documents/namecards"), rng=Random(8)))
    (problem,) = here.health.problems()
    assert str(windows / "Documents/namecards") in str(problem)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not here.health.problems(), "a Mac would ask whether we may look into Documents"


def mandatory(flags: Any) -> int:
    """Answer as the userenv.dll of Windows: PT_MANDATORY, and that the call succeeded."""
    flags._obj.value = 4
    return 1


def test_a_profile_that_the_school_wipes_gets_documents_only_if_they_are_not_in_it(
    windows: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(
        ctypes, "windll", SimpleNamespace(userenv=SimpleNamespace(GetProfileType=mandatory)), raising=False
    )
    usual = home.default_home({}).data
    assert "sign out" in places.danger(usual) and "network drive" in places.advice(usual)
    monkeypatch.setenv("OneDriveCommercial", str(windows / "OneDrive - School"))
    monkeypatch.setenv("DOCUMENTS_OF_TEST", str(windows / "OneDrive - School/Documents"))
    assert "Documents (OneDrive syncs it)" in places.advice(usual)
    monkeypatch.setenv("DOCUMENTS_OF_TEST", str(tmp_path / "server/librarian"))
    assert places.safer_folder(usual) == tmp_path / "server/librarian/namecards"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these folders are Linux's")
def test_a_temporary_place_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/tmp/guest/.local/share")
    assert "temporary" in places.danger(home.default_home({}).data)
    assert places.danger(Path.home() / ".local/share/namecards") == ""


def test_a_move_that_the_disk_refuses_leaves_everything_where_it_was(
    store_python: Path, windows: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = with_somebody(started())
    usual = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path == store_python:
            raise PermissionError(13, "Access is denied")
        return usual(path, target)

    def is_full(start: str, end: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as full, pytest.raises(CannotWrite, match="The disk is full"):
        full.setattr(shutil, "copy2", is_full)
        before.health.place.move()
    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(CannotWrite, match="Nothing was changed"):
        before.health.place.move()
    assert list((windows / "Documents").iterdir()) == []
    assert [person.given for person in started().people.all()] == ["Maya"]
    (windows / "Documents/namecards").mkdir()
    with pytest.raises(CannotWrite, match="there already"):
        before.health.place.move()


@pytest.mark.parametrize("slip", ["namecards/journal", ".", "namecards/new"])
def test_a_folder_just_above_or_below_the_data_is_no_new_start_without_a_word(
    tmp_path: Path, slip: str
) -> None:
    data = tmp_path / "OneDrive" / "namecards"
    Collection(home.home_at(data), rng=Random(1)).people.add(Person(id="", given="Maya"))
    env = {**os.environ, "NAMECARDS_HOME": str(tmp_path / "OneDrive" / slip)}
    opened = Collection(home.default_home(env), rng=Random(2))
    (problem,) = opened.health.place.problems()
    assert problem in opened.health.problems()
    assert str(problem).startswith(f"There is other data in {data}, which is not shown.")
    assert "NAMECARDS_HOME" in problem.advice
    opened.people.add(Person(id="", given="Ben"))
    assert not list(opened.health.place.problems()), "it is in use"
    assert places.nearby_with_data(data / "not made yet") == (data,)


def test_an_empty_folder_of_the_users_own_names_the_data_that_lies_where_it_was(windows: Path) -> None:
    started().people.add(Person(id="", given="Maya"))
    env = {"NAMECARDS_HOME": str(windows / "OneDrive" / "namecards")}
    opened = Collection(home.default_home(env), rng=Random(2))
    (problem,) = opened.health.place.problems()
    assert str(started().home.data) in str(problem) and "set NAMECARDS_HOME" in str(problem)
    opened.people.add(Person(id="", given="Zoë"))
    assert not [*opened.health.place.problems()], "it was meant"
