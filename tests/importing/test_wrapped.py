"""Mail programs wrap plain text at about 72 letters; a name or a sentence may be in two lines then."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from school_files import fill

from namecards.importing.plan import plan
from namecards.importing.shapes.wrapped import unwrap

NAMES = (
    "Anahera Pomare, Blake Thornley, Charlotte Ngatai, Daisy Fepuleai, Eru Wihongi, Finn Maddox, "
    "Georgie Allardyce, Harjot Singh, Isla Rutherford, Jayden Kereama and Lupe Taufa"
)


@pytest.mark.parametrize("width", [65, 72, 76, 78])
def test_a_paragraph_of_names_is_one_line_again(tmp_path: Path, width: int) -> None:
    letter = f"Kia ora Jude,\n\nEveryone in Room 7:\n\n{textwrap.fill(NAMES + '.', width)}\n\nThanks, Aroha\n"
    found = plan(fill(tmp_path, {"room 7.txt": letter}) / "room 7.txt", [])
    assert ", ".join(f"{one.given} {one.family}" for one in found.listed) == NAMES.replace(" and", ",")


def test_a_class_above_a_wrapped_row_of_names_stays_apart() -> None:
    names = "Archie Bonner, Leilani Faumuina, Grace Hanrahan, Vivaan Joshi, Maddie\nLockyer, Toby Sutcliffe"
    assert unwrap(f"1R (Miss Tran)\n{names}") == f"1R (Miss Tran)\n{names.replace(chr(10), ' ')}"


def test_a_sentence_is_one_line_again() -> None:
    text = "Leo Brandt moved away over the summer holidays, so please take him off\nthe list of 3B.\n"
    assert unwrap(text).strip() == text.replace("\n", " ").strip()


@pytest.mark.parametrize(
    "text",
    [
        "Maya Chen\nBen Tully\nLeo Brandt",
        "- Maya Chen goes home by the yellow bus with her older brother Li\n- Ben Tully walks home alone",
        "1. Maya Chen, who is allergic to nuts and to eggs, so no cookies please\n2. Ben Tully, Room 5",
        "Red: Maya Chen, Ben Tully, Leo Brandt, Sofia Marchetti, Ida Holm and Ana\nBlue: Tom Lee, Eva Kim",
        "118204,Ackerly,Wilhelmina,Billie,2,2A,Ms. Joanna Petrie,Bus\nb18211,Banerjee,Rohan,,2,2A",
        "Maya Chen\t3B\tgoes home by the yellow bus with her older brother Li\nben tully\t3B\twalks",
        "Maya Chen – reads a lot, may take three books at once and keep them\nMaximilian Brunner\nIda Holm",
        "Maya Chen – may be photographed, may use the net\nBen Tully – may be photographed, may not use it",
        "First,Last,Note\r\nMaya,Chen,takes the bus\x0bwith her brother\r\n",
        "Maya Chen is in 3B now, and her brother Li Chen has come to 1A with her.\nBen Tully left.",
    ],
)
def test_lists_and_tables_keep_their_lines(text: str) -> None:
    assert unwrap(text) == text


@given(
    words=st.lists(st.sampled_from(("library", "the", "of", "every", "children", "a")), min_size=20),
    width=st.integers(60, 80),
)
def test_what_was_wrapped_is_as_it_was(words: list[str], width: int) -> None:
    text = " ".join(words)
    assert unwrap(textwrap.fill(text, width)) == text


@given(lines=st.lists(st.sampled_from(("Maya Chen", "Ben Tully, 3B", "- Leo", "", "a,b;c")), max_size=12))
def test_no_word_is_lost(lines: list[str]) -> None:
    assert unwrap("\n".join(lines)).split() == "\n".join(lines).split()


def test_a_short_paragraph_is_as_wide_as_the_others_of_its_letter() -> None:
    letter = (
        "Finn Oltmanns ist mit seinen Eltern nach Bremen gezogen und nicht mehr\nbei uns. Er las gern.\n\n"
        "Bei Matthias Vos habe ich mich im Sommer vertippt, richtig ist Mathis\nVoss.\n"
    )
    assert "richtig ist Mathis Voss." in unwrap(letter)
