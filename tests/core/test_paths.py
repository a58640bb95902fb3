"""What is typed, pasted or dropped as a path: a path, or a sentence."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from namecards.core.errors import CannotRead, CannotWrite
from namecards.core.paths import input_path, output_file, output_folder

NO_FILE = ["", "  ", "\0", ".", "/", "..", "out/..", "~foo-nobody/x.pdf", "x" * 300, "é" * 128, "a/" * 3000]


@pytest.mark.parametrize("typed", NO_FILE)
def test_what_cannot_be_a_file_is_a_sentence(typed: str) -> None:
    with pytest.raises(CannotWrite, match=r"Can.t write to .*\."):
        output_file(typed)


@pytest.mark.parametrize("typed", ["", " ", "~foo-nobody/out", "x" * 300])
def test_what_cannot_be_a_folder_is_a_sentence(typed: str) -> None:
    with pytest.raises(CannotWrite):
        output_folder(typed)


def test_a_path_is_as_it_was_typed_and_the_home_folder_is_found() -> None:
    assert output_file(" my tents.pdf ") == Path("my tents.pdf")
    assert output_file("~/tents.pdf") == Path.home() / "tents.pdf"
    assert output_file(Path("/tmp/tents.pdf")) == Path("/tmp/tents.pdf")
    assert output_folder(".") == Path()


COPIED = [
    "\u202a{path}",
    "\u200e{path} \n",
    "\ufeff'{path}'",
    '"\u202a{path}"',
    "\x1b{path}\0",
    "FILE://{path}",
]


@pytest.mark.parametrize("typed", COPIED)
def test_what_copying_adds_around_a_path_is_dropped(tmp_path: Path, typed: str) -> None:
    path = tmp_path / "list.csv"
    assert {read(typed.format(path=path)) for read in (input_path, output_file, output_folder)} == {path}


@pytest.mark.parametrize(
    "typed", ["a\0b.csv", "x" * 300, "a/" * 3000, "~nobody-here/a.csv", "\ud800.csv", "\u202a"]
)
def test_what_no_disk_can_hold_is_a_sentence(typed: str) -> None:
    with pytest.raises(CannotRead, match=r"Can.t read .*Nothing was changed"):
        input_path(typed)
    with pytest.raises(CannotWrite, match=r"Can.t write to .*Nothing was changed"):
        output_file(typed)


@pytest.mark.parametrize("typed", ["%USERPROFILE%/lists/a.csv", "%UserProfile%/lists/a.csv"])
def test_the_home_folder_as_windows_writes_it(typed: str) -> None:
    assert input_path(typed) == Path.home() / "lists" / "a.csv"


@pytest.mark.parametrize(
    "typed", [r"'/lists/O'\''Neil'\''s.csv'", r"/lists/O\'Neil\'s.csv", "& '/lists/O'Neil's.csv'"]
)
def test_a_file_with_an_apostrophe_that_is_dropped_on_a_terminal(typed: str) -> None:
    assert input_path(typed) == Path("/lists/O'Neil's.csv")


def test_two_dropped_files_and_a_web_address_are_said() -> None:
    with pytest.raises(CannotRead, match="put them into one folder"):
        input_path("'/lists/a.csv' '/lists/photos'")
    with pytest.raises(CannotRead, match="Download the file first"):
        input_path("https://drive.example/a.csv")


def test_a_file_on_a_server() -> None:
    assert input_path("file://office/lists/a%20b.csv") == Path("//office/lists/a b.csv")


@pytest.mark.parametrize("typed", ["C:\\lists\\nul.txt", "tents.pdf:more", "who?.csv", "CON", "a\tb.csv"])
def test_what_windows_takes_for_something_else_is_a_sentence(
    typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(CannotWrite, match="doesn't allow"):
        output_file(typed)
    assert output_file("C:\\My Lists\\console.pdf").name.endswith("console.pdf")
