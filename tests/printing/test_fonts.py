"""Which letters can be printed, asked before Typst would print boxes for those that cannot."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from namecards.printing import fonts
from namecards.printing.fonts import FontFace
from namecards.printing.phrase import letters, shape


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


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("王小明", "Microsoft YaHei"),
        ("さくら", "Yu Gothic"),
        ("山田さくら", "Yu Gothic"),
        ("김민준", "Malgun Gothic"),
    ],
)
def test_a_computers_own_font_is_of_the_language_of_the_name(
    monkeypatch: pytest.MonkeyPatch, name: str, family: str
) -> None:
    """Real fonts of the three languages, called and sorted as on Windows: each has all Han letters."""
    as_on_windows = {"KR": "Malgun Gothic", "SC": "Microsoft YaHei", "JP": "Yu Gothic"}
    found = {face.family[-2:]: face for face in fonts._extras()}
    here = tuple(replace(found[end], family=called) for end, called in as_on_windows.items())
    monkeypatch.setattr(fonts, "_extras", tuple)
    for system in (here, here[::-1]):
        monkeypatch.setattr(fonts, "_system", lambda system=system: system)
        face = fonts.face_for(letters(name))
        assert face and face.family == family


@pytest.mark.parametrize(
    ("family", "language"),
    [
        ("Noto Sans CJK JP", "Japanese"),
        ("Source Han Sans K", "Korean"),
        ("Hiragino Sans GB", "Simplified"),
        ("Hiragino Kaku Gothic ProN", "Japanese"),
        ("PingFang TC", "Traditional"),
        ("STHeiti", "Simplified"),
        ("PMingLiU-ExtB", "Traditional"),
        ("MS PGothic", "Japanese"),
        ("AppleGothic", "Korean"),
        ("Apple SD Gothic Neo", "Korean"),
        ("Century Gothic", ""),
        ("Kalam", ""),
    ],
)
def test_the_language_of_a_font_is_told_by_its_name(family: str, language: str) -> None:
    assert FontFace(family, "").language == language


@pytest.mark.parametrize("label", ["שרה כ.", "שרה 2", "محمد Mo", "ნინო Sara"])
def test_a_font_of_the_computer_with_every_letter_does_not_replace_ours(
    monkeypatch: pytest.MonkeyPatch, label: str
) -> None:
    """The initial of a namesake has a full stop, which the font of a script may lack."""
    every = FontFace("Every Letter", "")
    vars(every)["letters"] = frozenset(map(ord, label)) | fonts.default_face().letters
    monkeypatch.setattr(fonts, "_system", lambda: (every,))
    shape.cache_clear()
    shaped = shape(label)
    shape.cache_clear()
    assert shaped and shaped.faces <= {fonts.default_face(), *fonts._extras()}


def test_joiners_and_variants_need_no_letter_of_their_own() -> None:
    assert letters("सी\u200dता Ana\u00a0\ufe0f") == "सीताAna"


def test_no_font_has_a_letter_that_does_not_exist() -> None:
    assert fonts.face_for("\U0010ffff") is None


@pytest.mark.parametrize("may_link", [True, False])
def test_the_job_sees_the_fonts_it_asked_for_and_no_other(
    monkeypatch: pytest.MonkeyPatch, may_link: bool
) -> None:
    """Windows lets only developers and administrators make links."""

    def refuse(*_: object) -> None:
        raise OSError("A required privilege is not held by the client")

    if not may_link:
        monkeypatch.setattr(Path, "symlink_to", refuse)
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
