"""Where everything is kept, and the photo files in it."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from namecards import demo
from namecards.collection import Collection
from namecards.core.errors import CannotWrite
from namecards.store import home, photos
from namecards.store.home import Home

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_namecards_home_holds_everything_in_one_folder(tmp_path: Path) -> None:
    chosen = home.default_home({"NAMECARDS_HOME": str(tmp_path / "names")})
    chosen.create()
    assert chosen == home.home_at(tmp_path / "names")
    assert sorted(path.name for path in (tmp_path / "names").iterdir()) == ["journal", "local", "photos"]


def test_without_it_data_and_what_belongs_to_this_computer_lie_apart() -> None:
    usual = home.default_home({})
    assert usual.data.is_absolute()
    assert "namecards" in str(usual.data)
    assert usual.data != usual.local


def test_a_tilde_is_the_users_own_folder() -> None:
    assert home.home_at(Path("~/names")).data == Path.home() / "names"


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


def test_a_computer_keeps_its_id(tmp_path: Path) -> None:
    chosen = home.home_at(tmp_path)
    chosen.create()
    assert chosen.device("k7q2") == "k7q2"
    assert chosen.device("another") == "k7q2"


def test_a_computer_that_got_anothers_local_folder_takes_an_id_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copied disk or a synced local folder: two writers of one journal file would lose lines."""
    chosen = home.home_at(tmp_path)
    chosen.create()
    assert chosen.device("desk00") == "desk00"
    monkeypatch.setattr("platform.node", lambda: "laptop")
    assert chosen.device("lap000") == "lap000"
    monkeypatch.undo()
    assert chosen.device("new000") == "desk00"


def test_an_id_that_cannot_be_kept_is_said_in_a_sentence(tmp_path: Path) -> None:
    nowhere = Home(data=tmp_path, local=tmp_path / "nowhere")
    with pytest.raises(CannotWrite, match="Nothing was changed"):
        nowhere.device("k7q2")


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
    with pytest.raises(CannotWrite, match=r"ab12\.jpg: No such file or directory\. Nothing was changed"):
        photos.save(tmp_path / "gone", "ab12.jpg", b"a face")


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
