"""Posters, slips and welcome cards: what hangs on the wall, and what is handed out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pages import printed
from PIL import Image

from namecards.collection import Collection
from namecards.core.desk.referrals import Helper
from namecards.core.errors import NoPledge
from namecards.core.learning.memory import Rating
from namecards.core.paper.errors import NothingOnSheet
from namecards.core.paper.pledge import QUESTIONS
from namecards.core.paper.seating import Chart, Seat

LETTER_AND_A4 = pytest.mark.parametrize("stock", ["letter", "a4"])


@LETTER_AND_A4
def test_the_pledge_hangs_on_the_wall(empty: Collection, tmp_path: Path, stock: str) -> None:
    pledge = empty.pledge.current
    for number, question in enumerate(QUESTIONS):
        pledge = pledge.with_line(number, question.example)
    empty.pledge.update(replace(pledge, review=date(2027, 1, 15)))
    [page] = printed(empty, "pledge", stock, tmp_path / "out.pdf")
    for promise in empty.pledge.current.promises:
        assert page.text.count(promise) == 1
    assert "by 15 January 2027" in page.text
    sizes = {round(char["size"], 1) for char in page.raw.chars if char["text"] == "W"}
    small, lines = sorted(sizes)
    assert small == 11 and lines >= 16, "all lines alike, to be read from across a room"


def test_a_long_promise_takes_three_lines_rather_than_making_all_small(
    empty: Collection, tmp_path: Path
) -> None:
    long = "serve every student, family, caregiver, colleague, volunteer and neighbour of our whole school, "
    pledge = empty.pledge.current.with_line(0, f"{long}whatever language they speak")
    for number, question in enumerate(QUESTIONS[1:], 1):
        pledge = pledge.with_line(number, question.example)
    empty.pledge.update(pledge)
    [page] = printed(empty, "pledge", "letter", tmp_path / "out.pdf")
    size = max(char["size"] for char in page.raw.chars if char["text"] == "W")
    assert size >= 16 and page.text.count("whatever language they speak.") == 1


def test_without_a_line_there_is_no_pledge_to_print(empty: Collection) -> None:
    with pytest.raises(NoPledge):
        empty.printing.job("pledge", empty.people.roster("Everyone"), "letter")


@LETTER_AND_A4
def test_the_page_for_the_principal_has_counts_and_no_names(
    sample: Collection, tmp_path: Path, stock: str
) -> None:
    for person in sample.people.active():
        sample.desk.set_reason(person, "printing")
    sample.notes.add(sample.people.find("saoirse")[0], "yesterday: dog surgery")
    [page] = printed(sample, "visits", stock, tmp_path / "out.pdf")
    assert "25 visits by 24 people" in page.text and "with a note for that day" in page.text
    for words in ("By class", "Room 12", "By grade", "Grade 6", "By period", "By reason", "printing"):
        assert words in page.text
    for person in sample.people.all():
        assert not any(name and name in page.text for name in (person.goes_by, person.family))
    assert "dog" not in page.text


@LETTER_AND_A4
def test_the_progress_report_is_one_page_with_the_picture_and_no_names(
    sample: Collection, tmp_path: Path, stock: str
) -> None:
    session = sample.drill.start(sample.people.roster("Room 12"))
    for rating in (Rating.GOOD, Rating.AGAIN, Rating.AGAIN):
        session = sample.drill.answer(session, rating, 60_000)
    [page] = printed(sample, "progress", stock, tmp_path / "out.pdf")
    for words in ("Names known", "Room 12", "Minutes a day, 3 in all", "Too early to say", "21 new"):
        assert words in page.text
    for person in sample.people.all():
        assert not any(name and name in page.text for name in (person.goes_by, person.family))


def test_the_logo_is_seen_on_the_progress_report(sample: Collection, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    Image.new("RGB", (90, 90), "black").save(logo)
    sample.printing.library.save("", str(logo), "")
    [page] = printed(sample, "progress", "letter", tmp_path / "out.pdf")
    ink = page.ink()
    corner = ink.crop((ink.width * 2 // 3, 0, ink.width, ink.height // 12))
    assert corner.histogram()[255] > 30 * 30


def test_without_a_visit_there_is_no_page_for_the_principal(sample: Collection) -> None:
    with pytest.raises(NothingOnSheet):
        sample.printing.job("visits", sample.people.roster("Everyone"), "letter")


@LETTER_AND_A4
def test_you_asked_has_counts_and_no_names(sample: Collection, tmp_path: Path, stock: str) -> None:
    some = sample.people.roster("Room 12").people[:3]
    for person in some:
        sample.notes.add(person, "+beanbags please")
    sample.notes.add(some[0], "+a library cat, +open at lunch")
    for idea in sample.ideas.all():
        if "beanbags" in idea.note.text:
            sample.ideas.decide(idea, "done", "Four stand by the window.", "Beanbags in the corner")
        elif "cat" in idea.note.text:
            sample.ideas.decide(idea, "cannot", "Some of us sneeze near cats.", "A cat")
    [page] = printed(sample, "you-asked", stock, tmp_path / "out.pdf")
    assert "You asked" in page.text and "5 ideas so far" in page.text
    for words in (
        "We did",
        "Beanbags in the corner (3)",
        "Four stand by the window.",
        "can’t yet, because",
        "A cat",
    ):
        assert page.text.count(words) == 1, words
    assert "working on it" not in page.text and "lunch" not in page.text, "not decided yet"
    for person in sample.people.active():
        assert f" {person.goes_by} " not in f" {page.text} " and f" {person.family} " not in f" {page.text} "


@pytest.mark.parametrize(("ideas", "pages"), [(20, 1), (74, 3)])
def test_a_poster_of_many_ideas_goes_on_to_more_sheets(
    sample: Collection, tmp_path: Path, ideas: int, pages: int
) -> None:
    for number in range(ideas):
        [note] = sample.notes.add(sample.people.active()[number % 5], f"+idea {number}").value
        idea = next(idea for idea in sample.ideas.all() if idea.note.id == note.id)
        sample.ideas.decide(
            idea, "done", "We did it, and we told everybody about it.", f"Something new {number}"
        )
    found = printed(sample, "you-asked", "letter", tmp_path / "out.pdf")
    assert sum(page.text.count("Something new") for page in found) == ideas
    assert (
        len(found) <= pages and min(char["size"] for char in found[0].raw.chars if char["text"] == "W") > 13.9
    )


def test_nothing_decided_nothing_to_hang(sample: Collection) -> None:
    everyone = sample.people.roster("Everyone")
    with pytest.raises(NothingOnSheet, match="no idea has a text for the poster"):
        sample.printing.job("you-asked", everyone, "letter")
    with pytest.raises(NothingOnSheet, match="there are no referrals"):
        sample.printing.job("referral-slips", everyone, "plain-letter-card-8")
    sample.seating.update(Chart(id="Everyone", seats=(Seat(0, 0),)).toggle_seat((0, 0)))
    with pytest.raises(NothingOnSheet, match="the room of Everyone has no seats"):
        sample.printing.job("seating", everyone, "letter")


@pytest.mark.parametrize("stock", ["plain-letter-card-8", "plain-a4-card-8"])
def test_referral_slips_say_where_and_when_and_never_who(
    sample: Collection, tmp_path: Path, stock: str
) -> None:
    sample.referrals.save(
        Helper(
            id="1",
            name="counselor",
            topics="grief",
            where="Room 104",
            when="daily 8:00-15:00",
            backup="nurse",
        )
    )
    sample.notes.add(sample.people.active()[0], ">counselor about her parents")
    [page] = printed(sample, "referral-slips", stock, tmp_path / "out.pdf", copies="3")
    for words in ("Counselor", "Room 104", "daily 8:00-15:00", "If nobody is there: nurse"):
        assert page.text.count(words) == 8, "three are wanted, and the sheet is filled"
    assert "parents" not in page.text and "grief" not in page.text
    if stock.startswith("plain"):
        assert len(printed(sample, "referral-slips", stock, tmp_path / "two.pdf", copies="9")) == 2


@pytest.mark.parametrize("stock", ["plain-letter-card-8", "plain-a4-card-8", "avery-5371"])
def test_a_welcome_card_each(sample: Collection, tmp_path: Path, stock: str) -> None:
    options = {"heading": "Rosa Parks Library", "line": "Open from 8:00 to 15:30"}
    pages = printed(sample, "welcome-cards", stock, tmp_path / "out.pdf", "Room 12", **options)
    text = " ".join(page.text for page in pages)
    assert text.count("Welcome to our library") == text.count("Rosa Parks Library") == 9
    for person in sample.people.roster("Room 12").people:
        assert text.count(person.goes_by) == 1
        assert f" {person.family} " not in text
