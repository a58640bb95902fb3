"""What is typed as a place to write to: a path, or a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from namecards.core.destination import output_file, output_folder
from namecards.core.errors import CannotWrite

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
