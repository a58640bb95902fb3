"""Where everything is kept, and the photo files in it."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
from rights import ordinary_rights

from namecards import demo
from namecards.collection import Collection
from namecards.core.errors import CannotWrite
from namecards.store import home, photos, places

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_namecards_home_holds_the_data_and_nothing_of_this_computer(tmp_path: Path) -> None:
    """The folder may be synced: an id or a lock in it would come to other computers, too."""
    env = {"NAMECARDS_HOME": str(tmp_path / "names"), "NAMECARDS_STATE": str(tmp_path / "state")}
    chosen = home.default_home(env)
    chosen.create()
    assert sorted(path.name for path in (tmp_path / "names").iterdir()) == ["journal", "photos"]
    assert chosen.local.parent == tmp_path / "state"


def test_each_home_has_its_own_folder_of_this_computer_whatever_path_leads_there(tmp_path: Path) -> None:
    env = {"NAMECARDS_STATE": str(tmp_path / "state")}
    (tmp_path / "names").mkdir()
    one, other = (home.home_at(tmp_path / name, env).local for name in ("names", "others"))
    assert one != other
    assert home.home_at(tmp_path / "others" / ".." / "names", env).local == one


@pytest.mark.parametrize("env", [{}, {"NAMECARDS_HOME": "/somewhere/names"}])
def test_what_belongs_to_this_computer_lies_in_the_platforms_folder_apart_from_the_data(
    env: dict[str, str],
) -> None:
    usual = home.default_home(env)
    assert usual.data.is_absolute()
    assert "namecards" in str(usual.local)
    assert usual.data not in usual.local.parents


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these folders are Linux's")
def test_the_folders_are_those_that_the_desktop_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """The XDG base directories: a backup of the data folder takes no lock and no computer's id along."""
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    monkeypatch.setenv("XDG_STATE_HOME", "/state")
    usual = home.default_home({})
    assert usual.data == Path("/data/namecards") and usual.local.parent == Path("/state/namecards")


@pytest.mark.parametrize("typed", ["~/names", '"~/names"', "%USERPROFILE%/names"])
def test_the_users_own_folder_is_found_however_it_is_set(typed: str) -> None:
    """`set NAMECARDS_HOME="…"` keeps its quotes in cmd, and PowerShell its percent signs."""
    assert home.default_home({"NAMECARDS_HOME": typed}).data == Path.home() / "names"


def test_this_computers_own_files_never_lie_in_the_folder_that_may_be_synced(tmp_path: Path) -> None:
    env = {"NAMECARDS_HOME": str(tmp_path), "NAMECARDS_STATE": str(tmp_path / "state")}
    with pytest.raises(CannotWrite, match="outside your data"):
        home.default_home(env)


def test_half_a_path_is_refused_because_it_would_be_another_folder_each_time() -> None:
    with pytest.raises(CannotWrite, match=r"OneDrive.names: NAMECARDS_HOME needs the whole path"):
        home.default_home({"NAMECARDS_HOME": "OneDrive/names"})


@posix
def test_folders_are_for_this_user_only(tmp_path: Path) -> None:
    chosen = home.home_at(tmp_path / "names")
    chosen.create()
    made = (chosen.data, chosen.journal, chosen.photos, chosen.local)
    assert [mode(folder) for folder in made] == [0o700] * 4


@posix
def test_a_folder_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o750)
    home.home_at(shared).create()
    assert mode(shared) == 0o750


def test_a_file_where_the_folder_should_be_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "names").write_text("not a folder", encoding="utf-8")
    with pytest.raises(CannotWrite, match=r"Can.t write to .*names: "):
        home.home_at(tmp_path / "names").create()


@ordinary_rights
def test_a_folder_that_nobody_may_look_into_is_said_in_a_sentence(tmp_path: Path) -> None:
    home.home_at(tmp_path / "names").create()
    (tmp_path / "names").chmod(0)
    try:
        with pytest.raises(CannotWrite, match="Permission denied"):
            home.home_at(tmp_path / "names").create()
    finally:
        (tmp_path / "names").chmod(0o700)


@pytest.mark.parametrize("target", ["a disk that is not plugged in", "link"])
def test_a_link_that_leads_nowhere_now_is_said_in_a_sentence(tmp_path: Path, target: str) -> None:
    try:
        (tmp_path / "link").symlink_to(tmp_path / target)
    except OSError:
        pytest.skip("Windows makes links for administrators only, and exFAT has none")
    with pytest.raises(CannotWrite, match="link: It is a link, and the folder"):
        home.home_at(tmp_path / "link").create()
    assert places.as_seen(tmp_path / "link") == tmp_path / "link"


def test_a_photo_is_written_once_and_never_changed(tmp_path: Path) -> None:
    photos.save(tmp_path, "ab12.jpg", b"a face")
    photos.save(tmp_path, "ab12.jpg", b"another face")
    assert (tmp_path / "ab12.jpg").read_bytes() == b"a face"
    assert [path.name for path in tmp_path.iterdir()] == ["ab12.jpg"]


def test_a_photo_left_half_written_is_written_anew(tmp_path: Path) -> None:
    (tmp_path / "ab12.part").write_bytes(b"half of a much longer face")
    photos.save(tmp_path, "ab12.jpg", b"a face")
    assert (tmp_path / "ab12.jpg").read_bytes() == b"a face"


@posix
def test_a_photo_that_could_only_be_written_in_part_is_not_there(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no limit on file sizes")
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(CannotWrite):
            photos.save(tmp_path, "ab12.jpg", bytes(3000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not (tmp_path / "ab12.jpg").exists()
    photos.save(tmp_path, "ab12.jpg", bytes(3000))
    assert (tmp_path / "ab12.jpg").read_bytes() == bytes(3000)


@posix
def test_photos_are_for_this_user_only(tmp_path: Path) -> None:
    photos.save(tmp_path, "ab12.jpg", b"a face")
    assert mode(tmp_path / "ab12.jpg") == 0o600


def test_a_photo_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match=r"ab12\.jpg: No such file or folder\. Nothing was changed"):
        photos.save(tmp_path / "gone", "ab12.jpg", b"a face")


def test_photos_that_nobody_uses_any_more_are_removed_and_no_others(tmp_path: Path) -> None:
    for name in ("ab12.jpg", "cd34.jpg", "ef56.jpg"):
        photos.save(tmp_path, name, b"a face")
    (tmp_path / "stuck.jpg").mkdir()
    photos.remove(tmp_path, ["ab12.jpg", "was never there.jpg", "stuck.jpg", "cd34.jpg"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ef56.jpg", "stuck.jpg"]


@pytest.mark.skipif(os.name != "posix", reason="Windows syncs no folders")
def test_an_import_is_written_after_the_names_of_its_photos_are_on_the_disk(
    empty: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    folders = {path.stat().st_ino: path for path in (empty.home.journal, empty.home.photos)}
    real = os.fsync

    def fsync(descriptor: int) -> None:
        found = os.fstat(descriptor)
        synced.extend([folders[found.st_ino]] if found.st_ino in folders else [])
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    demo.import_sample(empty)
    assert synced == [empty.home.photos, empty.home.journal]
