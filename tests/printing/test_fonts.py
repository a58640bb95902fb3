"""Which letters can be printed, asked before Typst would print boxes for those that cannot."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from namecards.printing import fonts


@pytest.mark.parametrize(
    "name",
    [
        "Maya Chen",
        "Nguyễn Thị Ánh",
        "Zoë",
        "Siobhán O’Brien",
        "Łukasz",
        "Đặng",
        "Kaʻiulani",
        "Ọláyínká Ṣadé",
        "Þórdís Ægisdóttir",
        "Ольга Щукина",
        "Ελένη",
        "सीता",
    ],
)
def test_the_packaged_font_has_these_names(name: str) -> None:
    assert fonts.missing_letters(name) == ""


@pytest.mark.parametrize(
    ("name", "missing"),
    [("王小明", "王小明"), ("王 Wang 王", "王"), ("שרה", "שרה"), ("Sam 🐢", "🐢")],
)
def test_letters_it_lacks_are_named_once(name: str, missing: str) -> None:
    assert fonts.missing_letters(name) == missing


def test_joiners_and_variants_need_no_letter_of_their_own() -> None:
    assert fonts.letters("सी\u200dता Ana\u00a0\ufe0f") == "सीताAna"


def test_no_font_has_a_letter_that_does_not_exist() -> None:
    assert fonts.system_face("\U0010ffff") is None


def test_a_font_of_this_computer_has_what_was_asked_for() -> None:
    face = fonts.system_face("שרה")
    if face is None:
        pytest.skip("no Hebrew font on this computer")
    assert {ord(letter) for letter in "שרה"} <= fonts.codepoints(Path(face.path or ""), face.index)


def test_the_job_sees_the_packaged_font_and_what_it_asked_for(tmp_path: Path) -> None:
    italic = fonts.folder() / "NotoSans-Italic[wdth,wght].ttf"
    with fonts.only([]) as packaged, fonts.only([str(italic)]) as more:
        assert packaged.families() == [fonts.FAMILY]
        assert len(more.fonts()) == len(packaged.fonts()) + 1


def cmap(*subtables: tuple[int, int, bytes]) -> bytes:
    """A `cmap` table of (platform, encoding, subtable)."""
    records, bodies, at = b"", b"", 4 + 8 * len(subtables)
    for platform, encoding, body in subtables:
        records += struct.pack(">2HI", platform, encoding, at + len(bodies))
        bodies += body
    return struct.pack(">2H", 0, len(subtables)) + records + bodies


def font(table: bytes, start: int = 0) -> bytes:
    """A font of one table, placed `start` bytes into its file."""
    return struct.pack(">4s4H4s3I", bytes(4), 1, 0, 0, 0, b"cmap", 0, start + 28, len(table)) + table


SEGMENTS = struct.pack(
    ">7H 3H H 3H 3H 3H 3H",
    *(4, 0, 0, 6, 0, 0, 0),
    *(0x42, 0x62, 0xFFFF),  # last characters: A to B by offset, a to b from the list, the end mark
    0,
    *(0x41, 0x61, 0xFFFF),
    *(0x10000 - 0x40, 0, 1),
    *(0, 4, 0),
    *(7, 0, 0),  # a is glyph 7, b is missing
)
GROUPS = struct.pack(">2H3I 3I", 12, 0, 28, 0, 1, 0x1F422, 0x1F423, 5)


def test_characters_are_read_from_segments_and_groups(tmp_path: Path) -> None:
    file = tmp_path / "small.ttf"
    file.write_bytes(font(cmap((3, 1, SEGMENTS), (3, 10, GROUPS))))
    assert fonts.codepoints(file) == {ord(c) for c in "ABa"} | {0x1F422, 0x1F423}


def test_a_subtable_that_is_not_unicode_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "symbols.ttf"
    file.write_bytes(font(cmap((3, 0, SEGMENTS), (1, 0, SEGMENTS))))
    assert fonts.codepoints(file) == frozenset()


def test_a_face_in_a_collection_is_found_by_its_index(tmp_path: Path) -> None:
    file = tmp_path / "two.ttc"
    first = font(cmap((3, 1, SEGMENTS)), start=20)
    second = font(cmap((0, 4, GROUPS)), start=20 + len(first))
    header = struct.pack(">4s2HI2I", b"ttcf", 1, 0, 2, 20, 20 + len(first))
    file.write_bytes(header + first + second)
    assert fonts.codepoints(file, 1) == {0x1F422, 0x1F423}


@pytest.mark.parametrize("damage", [b"", b"\0\1\0\0", font(b"")[:20], font(cmap((3, 1, SEGMENTS[:20])))])
def test_a_damaged_font_has_no_letters(tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / "damaged.ttf"
    file.write_bytes(damage)
    assert fonts.codepoints(file) == frozenset()


def test_a_font_that_is_gone_has_no_letters(tmp_path: Path) -> None:
    assert fonts.codepoints(tmp_path / "gone.ttf") == frozenset()
