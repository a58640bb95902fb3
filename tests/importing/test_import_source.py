"""Folders, zips, single files and paths as they are typed: opened kindly, within limits."""

from __future__ import annotations

import os
import stat
import sys
import zipfile
from pathlib import Path
from zlib import crc32

import pytest
from school_files import fill, pack, pictures

from namecards.core.errors import CannotRead
from namecards.core.paths import input_path
from namecards.importing.files.source import open_source

LIST = "Student ID,Name\n1042,Maya Chen\n"


def names(path: Path) -> list[str]:
    return [entry.name for entry in open_source(path).entries]


@pytest.mark.parametrize(
    "typed",
    [
        "{path}",
        "  {path} \n",
        "'{path}'",
        '"{path}"',
        "{escaped}",
        "file://{quoted}",
        "file://localhost{quoted}",
    ],
)
@pytest.mark.skipif(os.sep != "/", reason="a backslash parts folders on Windows")
def test_a_path_as_terminals_write_it(tmp_path: Path, typed: str) -> None:
    path = tmp_path / "My Class (7B).csv"
    path.touch()
    escaped = str(path).replace(" ", "\\ ").replace("(", "\\(").replace(")", "\\)")
    assert input_path(typed.format(path=path, escaped=escaped, quoted=path.as_uri()[7:])) == path


def test_a_path_in_the_home_folder() -> None:
    assert input_path("~/list.csv") == Path.home() / "list.csv"


def test_the_home_folder_of_nobody() -> None:
    with pytest.raises(CannotRead, match="no such home folder"):
        input_path("~nobody-of-this-name/list.csv")


def test_a_windows_address() -> None:
    assert input_path("file:///C:/My%20Lists/a.csv") == Path("C:/My Lists/a.csv")


@pytest.mark.parametrize("typed", ["", "  ", "''", "\0"])
def test_no_path_at_all(typed: str) -> None:
    with pytest.raises(CannotRead, match="file or folder"):
        input_path(typed)


def test_a_folder_is_listed_without_what_computers_leave(tmp_path: Path) -> None:
    fill(
        tmp_path,
        {
            "students.csv": LIST,
            "photos/1042.jpg": b"x",
            ".DS_Store": b"x",
            "photos/._1042.jpg": b"x",
            "photos/Thumbs.db": b"x",
            "__MACOSX/photos/1042.jpg": b"x",
            ".git/config": b"x",
        },
    )
    assert names(tmp_path) == ["students.csv", "photos/1042.jpg"]


def test_links_are_not_followed(tmp_path: Path) -> None:
    fill(tmp_path, {"secret/1042.jpg": b"x", "chosen/students.csv": LIST})
    (tmp_path / "chosen/1042.jpg").symlink_to(tmp_path / "secret/1042.jpg")
    (tmp_path / "chosen/photos").symlink_to(tmp_path / "secret")
    assert names(tmp_path / "chosen") == ["students.csv"]
    assert names(tmp_path / "chosen/students.csv") == ["students.csv"]
    (tmp_path / "chosen/Class 5B.lnk").write_bytes(b"L")
    said = "3 shortcuts were not followed: 1042.jpg, Class 5B.lnk and photos."
    assert said in open_source(tmp_path / "chosen").remarks[0]
    said = "2 shortcuts were not followed: 1042.jpg and photos."
    assert said in open_source(tmp_path / "chosen/students.csv").remarks[0]


def test_a_single_list_brings_the_photos_beside_it_and_nothing_else(tmp_path: Path) -> None:
    fill(
        tmp_path,
        {
            "students.csv": LIST,
            "teachers.csv": LIST,
            "1042.jpg": b"x",
            "Photos/fall/1043.JPG": b"x",
            "fotos/1044.png": b"x",
            "holidays/beach.jpg": b"x",
        },
    )
    assert names(tmp_path / "students.csv") == [
        "students.csv",
        "1042.jpg",
        "Photos/fall/1043.JPG",
        "fotos/1044.png",
    ]


def test_a_zip_is_known_by_its_first_bytes(tmp_path: Path) -> None:
    path = pack(tmp_path / "download", {"students.csv": LIST, "__MACOSX/._students.csv": "x"})
    source = open_source(path)
    assert [entry.name for entry in source.entries] == ["students.csv"]
    assert source.read("students.csv") == LIST.encode()


@pytest.mark.parametrize(
    "name", ["../1042.jpg", "photos/../../1042.jpg", "/etc/1042.jpg", "C:/1042.jpg", "..\\1042.jpg"]
)
def test_a_zip_cannot_name_what_is_outside_it(tmp_path: Path, name: str) -> None:
    assert names(pack(tmp_path / "a.zip", {name: b"x", "students.csv": LIST})) == ["students.csv"]


def test_a_link_in_a_zip_is_ignored(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        link = zipfile.ZipInfo("1042.jpg")
        link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    assert names(tmp_path / "a.zip") == []


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("Zoë Müller.jpg", "cp850"),
        ("Zoë Müller.jpg", "utf-8"),
        ("Íñigo Núñez.jpg", "cp850"),
        ("王小明.jpg", "gbk"),
        ("照片/1042陈思远.jpg", "gbk"),
        ("김민준.jpg", "euc_kr"),
    ],
)
def test_names_of_a_zip_that_does_not_say_how_they_are_written(
    tmp_path: Path, name: str, encoding: str
) -> None:
    """Python writes only ASCII names without the UTF-8 flag, so the name is put in afterwards."""
    raw = name.encode(encoding)
    path = pack(tmp_path / "a.zip", {"N" * len(raw): b"x"})
    path.write_bytes(path.read_bytes().replace(b"N" * len(raw), raw))
    source = open_source(path)
    assert [entry.name for entry in source.entries] == [name]
    assert source.read(name) == b"x"
    assert [name.rpartition("/")[2] in said for said in source.remarks] == [True] * (encoding != "utf-8")


def test_names_of_a_zip_that_says_they_are_utf_8(tmp_path: Path) -> None:
    assert names(pack(tmp_path / "a.zip", {"Zoë Müller.jpg": b"x"})) == ["Zoë Müller.jpg"]


def test_a_name_in_utf_8_beside_the_old_one_is_no_trouble(tmp_path: Path) -> None:
    """Python from 3.12 on reads the Unicode Path field (0x7075), the ones before it do not."""
    name = "王小明.jpg".encode()
    field = b"\x01" + crc32(b"x.jpg").to_bytes(4, "little") + name
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        entry = zipfile.ZipInfo("x.jpg")
        entry.extra = b"\x75\x70" + len(field).to_bytes(2, "little") + field
        archive.writestr(entry, b"x")
    (found,) = open_source(tmp_path / "a.zip").entries
    assert found.name in ("王小明.jpg", "x.jpg")


def test_a_folder_in_a_zip_made_on_windows(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.zip", {"photos/1042.jpg": b"x"})
    path.write_bytes(path.read_bytes().replace(b"photos/1042", b"photos\\1042"))
    assert names(path) == ["photos/1042.jpg"]


def refusal(path: Path, entry: str = "") -> str:
    with pytest.raises(CannotRead) as refused:
        source = open_source(path)
        source.read(entry or source.entries[0].name)
    return str(refused.value)


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    assert "far more" in refusal(pack(tmp_path / "a.zip", {"students.csv": b"0" * 2_000_000}))


def test_an_entry_above_50_mb(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("1042.jpg", bytes(50_000_001))
    assert "larger than 50 MB" in refusal(tmp_path / "a.zip")
    fill(tmp_path / "folder", {"1042.jpg": bytes(50_000_001)})
    assert "larger than 50 MB" in refusal(tmp_path / "folder")


def test_a_zip_that_lies_about_its_sizes_gives_no_more_than_it_declares(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.zip", {"1042.jpg": b"0" * 900_000})
    path.write_bytes(path.read_bytes().replace((900_000).to_bytes(4, "little"), (9).to_bytes(4, "little")))
    assert "damaged" in refusal(path)


def test_two_names_for_the_same_packed_bytes(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.zip", {"a.jpg": b"x", "b.jpg": b"x"})
    first, second, last = path.read_bytes().split(b"PK\1\2")
    path.write_bytes(b"PK\1\2".join([first, second, last[:38] + bytes(4) + last[42:]]))
    assert "damaged" in refusal(path)


def test_more_than_a_gigabyte_in_all(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.zip", {f"{number}.jpg": b"x" for number in range(21)})
    local, mark, directory = path.read_bytes().partition(b"PK\1\2")
    one_byte, declared = (1).to_bytes(4, "little"), (49_000_000).to_bytes(4, "little")
    path.write_bytes(local + mark + directory.replace(one_byte, declared))
    assert "more than 1 GB" in refusal(path)


def test_more_than_20_000_files(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for number in range(20_001):
            archive.writestr(f"{number}.jpg", b"")
    assert "20,000" in refusal(tmp_path / "a.zip")


def test_a_zip_with_a_password(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.zip", {"students.csv": LIST})
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.index(mark) + at] |= 1
    path.write_bytes(data)
    assert "password" in refusal(path)


def test_an_unusual_packing(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("students.csv", LIST)
    assert "unusual way" in refusal(tmp_path / "a.zip")


@pytest.mark.parametrize("keep", [4, 40, -10])
def test_a_damaged_zip(tmp_path: Path, keep: int) -> None:
    path = pack(tmp_path / "a.zip", {"students.csv": LIST})
    path.write_bytes(path.read_bytes()[:keep])
    assert "the zip is damaged" in refusal(path)


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    assert "No such file" in refusal(tmp_path / "gone.csv")
    assert "not a path" in refusal(tmp_path / "a\0b")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("no pipes in this system's folders")
    os.mkfifo(tmp_path / "pipe")
    assert "neither a file nor a folder" in refusal(tmp_path / "pipe")


def test_a_file_that_vanished_after_it_was_listed(tmp_path: Path) -> None:
    source = open_source(fill(tmp_path, pictures("1042.jpg")))
    (tmp_path / "1042.jpg").unlink()
    with pytest.raises(CannotRead, match="No such file"):
        source.read("1042.jpg")
