"""A form's answers: which columns are the idea and the name, and each answer exactly once."""

from __future__ import annotations

from pathlib import Path

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from namecards.core.desk.errors import BadSurvey
from namecards.core.errors import CannotRead
from namecards.importing.row import Row
from namecards.importing.surveys.form import Form, is_answer
from namecards.importing.surveys.reading import read_form

HEAD = ["Timestamp", "What is your name? (optional)", "What should we change?"]
ROWS = [
    ["2026/08/05 9:12", "Zoë Kowalczyk", "More manga"],
    ["2026/08/05 9:13", "", "Beanbags, by the window"],
]


@pytest.mark.parametrize(
    ("titles", "idea", "names"),
    [
        (["First Name", "Last Name", "Your idea"], 2, (0, 1)),
        (["Email Address", "Name", "Suggestions"], 2, (1,)),
        (["ID", "Start time", "Completion time", "Email", "Name", "How can we improve?"], 5, (4,)),
        (["Anything"], 0, ()),
        (["Favourite book name", "Wishes for the library"], 1, ()),
    ],
)
def test_what_titles_say(titles: list[str], idea: int, names: tuple[int, ...]) -> None:
    cells = [f"some words of {title} here {{n}}" for title in titles]
    rows = tuple(Row(n + 2, tuple(cell.format(n=n) for cell in cells)) for n in range(3))
    form = Form("form.csv", tuple(titles), rows)
    assert (form.ideas, form.names) == ((idea,), names)


@pytest.mark.parametrize(
    ("stamps", "days"),
    [
        (("2026/08/05 9:12", "2026-09-13"), ("2026-08-05", "2026-09-13")),
        (("8/5/2026 9:12:08", "8/25/2026 9:13:00"), ("2026-08-05", "2026-08-25")),  # Google, United States
        (("05/08/2026 09:12", "25/08/2026 09:13"), ("2026-08-05", "2026-08-25")),  # Google, Britain
        (("05.08.2026 09:12", "06.08.2026"), ("2026-08-05", "2026-08-06")),  # Germany
        (("Aug 5, 2026", "5 August 2026"), ("2026-08-05", "2026-08-05")),
        (("8/5/26 9:12", "9/6/26 9:12"), ("None", "None")),  # Microsoft: day or month first?
        (("", "yesterday"), ("None", "None")),
    ],
)
def test_the_day_of_an_answer_is_read_where_it_is_sure(stamps: list[str], days: tuple[str, ...]) -> None:
    rows = tuple(Row(n + 2, (stamp, "Zoë", f"Wish {n}")) for n, stamp in enumerate(stamps))
    answers = Form("form.csv", ("Completion time", "Name", "Wish"), rows).answers({2: "idea"}, (1,))
    assert tuple(str(answer.day) for answer in answers) == days


def test_an_excel_file_and_what_is_no_form(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    assert book.active is not None
    for row in (HEAD, *ROWS):
        book.active.append(row)
    book.save(tmp_path / "form.xlsx")
    form = read_form(tmp_path / "form.xlsx")
    assert form.ideas == (2,) and len(form.rows) == 2
    empty = tmp_path / "empty.csv"
    empty.write_text(",".join(HEAD), encoding="utf-8")
    with pytest.raises(BadSurvey, match="a row of questions"):
        read_form(empty)
    with pytest.raises(CannotRead):
        read_form(tmp_path / "none.csv")


CELL = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=12)


@examples(25)
@given(st.lists(st.tuples(CELL, CELL), min_size=1, max_size=8))
def test_whatever_is_answered_comes_in_once(rows: list[tuple[str, str]]) -> None:
    table = tuple(Row(n, cells) for n, cells in enumerate(rows, 2))
    form = Form("form.csv", ("Name", "Your idea"), table)
    found = list(form.answers({1: "idea"}, (0,)))
    assert len({answer.key for answer in found}) == len(found), "every row is one, equal rows too"
    assert list(form.answers({1: "idea"}, (0,))) == found
    assert all(answer.text.strip() for answer in found)
    longer = Form("form.csv", form.titles, (*table, Row(99, ("", "one more"))))
    assert {a.key for a in found} < {a.key for a in longer.answers({1: "idea"}, (0,))}, (
        "a newer export has the same rows"
    )


@pytest.mark.parametrize(
    "text", ["N.A.", "--", "?", "👍", "I don’t know.", "dont know", "Keine", "no sé", "nah"]
)
def test_what_says_nothing_is_no_idea(text: str) -> None:
    assert not is_answer(text)


@pytest.mark.parametrize("text", ["No phones", "nothing but manga", "x-box", "Nada más que cómics"])
def test_an_idea_may_begin_like_a_no(text: str) -> None:
    assert is_answer(text)
