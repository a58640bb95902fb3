"""A kept photo as cells, initials without one, and how portraits are shown in which terminal."""

import sys
from pathlib import Path

import pytest
from PIL import Image

from namecards.core.errors import BadPhoto
from namecards.portraits.portrait import initials, mode, portrait


def test_a_photo_is_drawn_in_the_cells_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "ab12.jpg"
    Image.new("RGB", (480, 600), (200, 60, 60)).save(path)
    cells = portrait(path, 24, 12, "quadrant")
    assert [len(row) for row in cells] == [24] * 12
    assert all(cell is not None for row in cells for cell in row)


def test_it_is_drawn_once(tmp_path: Path) -> None:
    path = tmp_path / "ab12.jpg"
    Image.new("RGB", (48, 60)).save(path)
    assert portrait(path, 8, 4, "half") is portrait(path, 8, 4, "half")


def test_a_missing_or_damaged_photo_says_so(tmp_path: Path) -> None:
    with pytest.raises(BadPhoto, match="missing"):
        portrait(tmp_path / "gone.jpg", 24, 12, "quadrant")
    (tmp_path / "bad.jpg").write_bytes(b"not a photo")
    with pytest.raises(BadPhoto, match="damaged"):
        portrait(tmp_path / "bad.jpg", 24, 12, "quadrant")


@pytest.mark.parametrize(
    ("call", "family", "expected"),
    [
        ("Maya", "Chen", "MC"),
        ("Zoe\u0308", "O'Brien", "ZO"),
        ("émile", "de la Fuente", "ÉD"),
        ("ʻIolani", "Kahale", "IK"),
        ("Софія", "Бондаренко", "СБ"),
        ("小明", "王", "小王"),
        ("Wulandari", "", "W"),
        ("Prince", "Prince", "P"),
        ("", "", "?"),
    ],
)
def test_initials(call: str, family: str, expected: str) -> None:
    assert initials(call, family) == expected


@pytest.mark.parametrize(
    ("env", "colours", "expected"),
    [
        ({}, "truecolor", "quadrant"),
        ({}, "256", "gray"),
        ({}, "standard", "none"),
        ({}, "windows", "none"),
        ({}, None, "none"),
        ({"NO_COLOR": "1"}, "truecolor", "gray"),
        ({"NO_COLOR": "1"}, "standard", "none"),
        ({"TERM": "linux"}, "truecolor", "none"),
        ({"TERM": "dumb"}, "256", "none"),
        ({"TERM": "xterm-256color"}, "truecolor", "quadrant"),
        ({"NAMECARDS_PHOTOS": "half"}, "truecolor", "half"),
        ({"NAMECARDS_PHOTOS": "None", "TERM": "xterm"}, "truecolor", "none"),
        ({"NAMECARDS_PHOTOS": "quadrant", "NO_COLOR": "1", "TERM": "linux"}, None, "quadrant"),
        ({"NAMECARDS_PHOTOS": "sixel"}, "truecolor", "quadrant"),
    ],
)
def test_how_portraits_are_shown(env: dict[str, str], colours: str | None, expected: str) -> None:
    assert mode(env, colours) == expected


@pytest.mark.parametrize(
    ("env", "colours", "expected"),
    [
        ({}, "truecolor", "half"),
        ({"NO_COLOR": "1"}, "truecolor", "half"),
        ({}, "256", "half"),
        ({"WT_SESSION": "e1d171d9"}, "truecolor", "quadrant"),
        ({"TERM_PROGRAM": "vscode"}, "truecolor", "quadrant"),
    ],
)
def test_the_old_console_of_windows_gets_half_blocks(
    monkeypatch: pytest.MonkeyPatch, env: dict[str, str], colours: str, expected: str
) -> None:
    """Consolas, its font, has the half blocks of code page 437 (▀▄▌▐█), but no quadrants, and "Use a fallback
    font to display missing characters" is open (microsoft/WSL#1124, microsoft/terminal#387)."""
    monkeypatch.setattr(sys, "platform", "win32")
    assert mode(env, colours) == expected
