"""What a scanner types at the desk: a library card in any of its forms, or somebody scanned the book."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schoolmates import displays, person, thorough

from namecards.core.barcodes import book_code, may_begin, readings
from namecards.core.finding import Finder

CARDS = (person("Maya", "Chen", ids=("639465",)), person("Kofi", "Mensah", ids=("29876000123455",)))
LONG = "21234006394654"
"""A person's card (2) of library 1234, number 00639465, check digit 4."""


@pytest.mark.parametrize("scanned", ["639465", "P 639465", "P639465", "p639465", "0639465", LONG])
def test_every_form_of_a_card_finds_its_owner(scanned: str) -> None:
    assert displays(Finder(CARDS).find(scanned)) == ["Maya Chen"]
    assert not book_code(scanned)


def test_a_long_number_in_the_list_is_found_by_its_short_form_too() -> None:
    finder = Finder(CARDS)
    for scanned in ("29876000123455", "12345", "P 12345"):
        assert displays(finder.find(scanned)) == ["Kofi Mensah"]


@pytest.mark.parametrize("scanned", ["21234006394657", "2123400639465", "31234006394652", "T 639465"])
def test_a_misread_card_and_a_book_are_nobodys(scanned: str) -> None:
    assert Finder(CARDS).by_code(scanned) is None


@pytest.mark.parametrize(
    ("scanned", "kind"),
    [
        ("9780306406157", "ISBN"),
        ("978-0-306-40615-7", "ISBN"),
        ("9780306406157 51995", "ISBN"),  # with the price beside it
        ("979-10-90636-07-1", "ISBN"),
        ("0306406152", "ISBN"),
        ("080442957X", "ISBN"),
        ("T 1234", "barcode"),
        ("T1234", "barcode"),
        ("X 88", "barcode"),
        ("31234006394652", "barcode"),  # 3: an item
        ("9780306406158", ""),  # misread
        ("31234006394653", ""),
        ("5012345678900", ""),  # a box of biscuits
        ("639465", ""),
        ("Tom 1", ""),
        ("T", ""),
        ("", ""),
    ],
)
def test_books(scanned: str, kind: str) -> None:
    assert book_code(scanned) == kind


@thorough
@given(st.text() | st.text("0123456789PTXx -", max_size=20))
def test_any_text_may_be_scanned(text: str) -> None:
    assert book_code(text) in ("ISBN", "barcode", "")
    assert len(list(readings(text))) in (2, 3)
    Finder(CARDS).find(text)


@pytest.mark.parametrize("code", ["000417", "P 000417", "P000417", "T 1234", "9780306406157", "080442957X"])
def test_whatever_a_code_begins_with_may_begin_one(code: str) -> None:
    assert all(may_begin(code[:length]) for length in range(1, len(code) + 1))


@pytest.mark.parametrize("typed", ["a", "pa", "p p", "6a", "12-", "2026-08"])
def test_words_and_days_begin_no_code(typed: str) -> None:
    assert not may_begin(typed)
