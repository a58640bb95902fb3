"""What is the same when names are compared, and what is not."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schoolmates import thorough

from namecards.core.normalize import fold, words

NO_SIGNS = {"Cn", "Co", "Cs"}


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("MAYA", "Maya"),
        ("jose", "José"),
        ("Nguyen", "Nguyễn"),
        ("Dang", "Đặng"),
        ("Soren", "Søren"),
        ("Lukasz", "Łukasz"),
        ("Saethor", "Sæþor"),
        ("strasse", "Straße"),
        ("Isil", "Işıl"),
        ("ISIL", "ışıl"),
        ("obrien", "O'Brien"),
        ("O'Brien", "O’Brien"),
        ("Kaimi", "Kaʻimi"),
        ("mary jane", "Mary-Jane"),
        ("maryjane", "Mary‑Jane"),
        ("Jr", "Jr."),
        ("Алена", "Алёна"),
        ("ΑΛΕΞΗΣ", "Αλέξης"),
        ("שרה", "שָׂרָה"),
        ("محمد", "مُحَمَّد"),
        ("محمـــد", "محمد"),
        ("ሃና ሃይሌ", "ሀና ኃይሌ"),
        ("ፀሐይ", "ጸሀይ"),
        ("ዓለም", "አለም"),
        ("Maya", "Ｍａｙａ"),
        ("Jose\u0301", "José"),
        ("", "   "),
    ],
)
def test_these_are_the_same(typed: str, name: str) -> None:
    assert fold(typed) == fold(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Maya", "Mara"),
        ("किरण", "करण"),  # Kiran and Karan: only the vowel sign differs
        ("মিতা", "মাতা"),
        ("จันทร์", "จนทร"),
        ("が", "か"),
        ("Анна", "Anna"),
        ("!", "?"),
        ("🦄", "🐴"),
    ],
)
def test_these_are_not(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_a_korean_syllable_is_one_letter_so_that_short_names_stay_short() -> None:
    assert len(fold("지우")) == 2


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Mary-Jane O’Brien", ["mary", "jane", "obrien"]),
        ("Chen, Maya", ["chen", "maya"]),
        ("J.P. van der Berg", ["j", "p", "van", "der", "berg"]),
        ("  ", []),
        ("-", []),
    ],
)
def test_words_of_a_name(name: str, parts: list[str]) -> None:
    assert words(name) == parts


def test_folding_any_letter_twice_changes_nothing_more() -> None:
    """Only those that are letters, or any other sign: three quarters of the codes are none."""
    every = (c for c in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(c) not in NO_SIGNS)
    changed = {c: folded for c in every if (folded := fold.__wrapped__(c)) != c}
    assert {c: folded for c, folded in changed.items() if fold(folded) != folded} == {}


@thorough
@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@thorough
@given(st.text())
def test_however_a_computer_composes_its_accents_it_is_the_same_name(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))
