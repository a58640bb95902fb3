"""Which letters can be printed, asked before Typst would print boxes for those that cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from namecards.printing import fonts
from namecards.printing.fonts import FontFace
from namecards.printing.phrase import letters


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
    assert fonts.face_for(letters(name)) == fonts.default_face()


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("שרה", "Noto Sans Hebrew"),
        ("محمد", "Noto Sans Arabic"),
        ("ณัฐพงษ์", "Noto Sans Thai"),
        ("பிரியா", "Noto Sans Tamil"),
        ("প্রিয়া", "Noto Sans Bengali"),
        ("王小明", "Noto Sans CJK SC"),
        ("さくら", "Noto Sans CJK JP"),
        ("김민준", "Noto Sans CJK KR"),
    ],
)
def test_other_scripts_have_the_fonts_of_the_extras(name: str, family: str) -> None:
    face = fonts.face_for(letters(name))
    assert face and face.family == family


def test_joiners_and_variants_need_no_letter_of_their_own() -> None:
    assert letters("सी\u200dता Ana\u00a0\ufe0f") == "सीताAna"


def test_no_font_has_a_letter_that_does_not_exist() -> None:
    assert fonts.face_for("\U0010ffff") is None


def test_the_job_sees_the_fonts_it_asked_for_and_no_other() -> None:
    hebrew = fonts.face_for("שרה")
    assert hebrew
    with (
        fonts.typst_fonts([fonts.default_face()]) as packaged,
        fonts.typst_fonts([fonts.default_face(), hebrew]) as more,
    ):
        assert packaged.families() == [fonts.FAMILY]
        assert more.families() == [fonts.FAMILY, hebrew.family]


def test_a_file_that_is_no_font_has_no_letters(tmp_path: Path) -> None:
    (tmp_path / "damaged.ttf").write_bytes(b"\0\1\0\0 no font")
    assert FontFace("Damaged", str(tmp_path / "damaged.ttf")).letters == frozenset()
    assert FontFace("Gone", str(tmp_path / "gone.ttf")).letters == frozenset()
