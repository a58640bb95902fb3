"""What of a text may be shown, in every script."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from namecards.core.text import clean_line, clean_lines


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Maya Chen \x1b]0;X\x07\x1b[2J", "Maya Chen ]0;X[2J"),
        ("a\x9b2Jb\x7f", "a2Jb"),
        ("\u202eayaM\u202c \u2066x\u2069\u200f", "ayaM x"),
        ("one\r\ntwo\tthree\u2028four\x85five", "one two three four five"),
        ("Ma\u200bya\u2060\ufeff Chen", "Maya Chen"),
        ("Ma\u200cya\u200d", "Maya"),
        ("Jose\u0301", "José"),
    ],
)
def test_what_hides_or_steers_goes(typed: str, shown: str) -> None:
    assert clean_line(typed) == shown


@pytest.mark.parametrize(
    "text",
    [
        "علی\u200cرضا",  # Ali-Reza, Persian
        "ක්\u200dරිෂ්",  # Krish, Sinhala
        "അനില്\u200d",  # Anil, Malayalam in its older spelling: a joiner at the end
        "श्री क्\u200cष",
        "👩\u200d👧\u200d👦 🏳️\u200d🌈 👩🏽\u200d🚀 ❤️\u200d🔥",
        "Nguyễn O’Brien-Đặng 李小明",
    ],
)
def test_joiners_that_are_part_of_a_spelling_or_an_emoji_stay(text: str) -> None:
    assert clean_line(text) == unicodedata.normalize("NFC", text)


@given(st.text())
def test_it_is_one_line_without_controls_and_settled(text: str) -> None:
    shown = clean_line(text)
    assert clean_line(shown) == shown
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]
    assert not set(shown) & set("\u200b\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def test_lines_and_paths_keep_their_blanks() -> None:
    assert clean_lines("/a  b/\x1b[2Jc\n/d") == "/a  b/[2Jc\n/d"
