"""Bingo, find someone who and interview cards: from ticked tags, a different sheet each, never from notes."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random

import pytest
from pages import Page, printed

from namecards.collection import Collection
from namecards.core.paper.activities import ICEBREAKERS
from namecards.core.paper.tags import STARTERS, TAG_KINDS, Tags

ROOM = "Room 12"
LETTER_AND_A4 = pytest.mark.parametrize("stock", ["letter", "a4"])


@pytest.fixture
def school(sample: Collection) -> Collection:
    """Everybody of Room 12 has a few ticks, and a note that is nobody else's business."""
    chance = Random(12)
    for person in sample.people.roster(ROOM).people:
        ticked = {sort: tuple(chance.sample(STARTERS[sort], 3)) for sort in TAG_KINDS}
        sample.tags.update(Tags(id=person.id, **ticked))
        sample.notes.add(person, "dog surgery on friday, %parents part")
    return sample


def calls(collection: Collection) -> list[str]:
    """How the people of Room 12 are called."""
    return [person.goes_by for person in collection.people.roster(ROOM).people]


def assert_one_sheet_each(pages: list[Page], collection: Collection) -> None:
    """Each name is on one sheet, all sheets differ, and nothing that was noted is on any."""
    named = Counter(call for page in pages for call in calls(collection) if f" {call} " in f" {page.text} ")
    assert named == Counter(calls(collection))
    assert len({page.text for page in pages}) == len(pages)
    text = " ".join(page.text for page in pages)
    assert "surgery" not in text and "parents" not in text
    for person in collection.people.roster(ROOM).people:
        for secret in (person.family, *person.ids):
            assert not secret or f" {secret} " not in f" {text} "


@LETTER_AND_A4
def test_a_bingo_sheet_each(school: Collection, tmp_path: Path, stock: str) -> None:
    pages = printed(school, "bingo", stock, tmp_path / "out.pdf", ROOM, key="no")
    assert_one_sheet_each(pages, school)
    everything = {
        tag.clause for tags in school.tags.of_all(school.people.roster(ROOM).people) for tag in tags.all
    }
    for page in pages:
        squares = [said for said in everything if said in page.text]
        assert len(squares) >= 8
        assert page.text.count("free") in (0, 1)
        boxes = [rect for rect in page.raw.rects + page.raw.curves if rect["width"] > 60]
        assert len(boxes) in (16, 25)


def test_find_someone_who(school: Collection, tmp_path: Path) -> None:
    pages = printed(school, "find-someone", "a4", tmp_path / "out.pdf", ROOM, key="no")
    assert_one_sheet_each(pages, school)
    assert all(len([line for line in page.raw.lines if 100 < line["width"] < 400]) == 12 for page in pages)


@pytest.mark.parametrize("stock", ["plain-letter-card-4", "plain-a4-card-4"])
def test_interview_cards_and_blank_ones(school: Collection, tmp_path: Path, stock: str) -> None:
    pages = printed(school, "interview-cards", stock, tmp_path / "out.pdf", ROOM, spares="2")
    text = " ".join(page.text for page in pages)
    assert len(pages) == 3 and text.count("How can people remember your name?") == 11
    assert all(text.count(f"{call} ") >= 1 for call in calls(school))
    assert "surgery" not in text


def test_the_same_sheets_until_another_mix_is_asked_for(school: Collection, tmp_path: Path) -> None:
    first = printed(school, "bingo", "letter", tmp_path / "1.pdf", ROOM)
    assert (tmp_path / "1.pdf").read_bytes() == (
        printed(school, "bingo", "letter", tmp_path / "2.pdf", ROOM)
    )[0].pdf
    other = printed(school, "bingo", "letter", tmp_path / "3.pdf", ROOM, mix="2")
    assert first[0].text != other[0].text


def test_in_the_first_week_general_prompts_fill_the_sheets(sample: Collection, tmp_path: Path) -> None:
    pages = printed(sample, "bingo", "letter", tmp_path / "out.pdf", ROOM)
    assert_one_sheet_each(pages, sample)
    assert len(pages) == 9, "no answers, because nothing is ticked"
    assert all(sum(line in page.text for line in ICEBREAKERS) >= 16 for page in pages)


def test_the_answers_are_a_last_page_for_the_librarian(school: Collection, tmp_path: Path) -> None:
    [*_, last] = printed(school, "find-someone", "letter", tmp_path / "out.pdf", ROOM, key="yes")
    assert "Answers, for you: Room 12" in last.text
    for tags in school.tags.of_all(school.people.roster(ROOM).people):
        for tag in tags.all:
            assert f"{tag.clause}:" in last.text
    assert "surgery" not in last.text


FORBIDDEN = {
    *("mother", "father", "parent", "mom", "dad", "brother", "sister", "family", "god", "church", "pray"),
    *("rich", "poor", "buy", "money", "fat", "thin", "tall", "short", "hair", "skin", "grade", "phone"),
}


def test_no_icebreaker_is_about_what_may_hurt() -> None:
    assert len(ICEBREAKERS) >= 60
    for line in ICEBREAKERS:
        assert not set(line.split()) & FORBIDDEN, line


def test_whoever_loses_a_sheet_gets_the_same_again(school: Collection, tmp_path: Path) -> None:
    roster = school.people.roster(ROOM)
    whole = printed(school, "bingo", "letter", tmp_path / "all.pdf", ROOM, key="no")
    job = school.printing.job("bingo", roster, "letter", only=[roster.people[3]])
    assert [card.texts for card in job.cards] == [
        school.printing.job("bingo", roster, "letter").cards[3].texts
    ]
    assert len(whole) == 9 and len(job.cards) == 1
