"""Text of two directions as Unicode's UAX 9 orders it; expectations as browsers show the same lines."""

from __future__ import annotations

import pytest

from namecards.printing.bidi import levels, visual_order


@pytest.mark.parametrize(
    ("text", "rtl", "shown"),
    [
        ("Maya 3", False, "Maya 3"),
        ("שרה", True, "הרש"),
        ("שרה L.", True, ".L הרש"),
        ("سارة Sara", True, "Sara ةراس"),
        ("Sara سارة", False, "Sara ةراس"),
        ("Mo שרה 3", False, "Mo 3 הרש"),
        ("שרה 12", True, "12 הרש"),
        ("שרה Lea Bo כהן", True, "ןהכ Lea Bo הרש"),
        ("", True, ""),
    ],
)
def test_the_letters_stand_on_the_page_as_unicode_has_them(text: str, rtl: bool, shown: str) -> None:
    assert "".join(text[at] for at in visual_order(levels(text, rtl))) == shown
