"""What people like, as ticked, and the sheets made from it: a class of six, then any class."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from namecards.core.errors import NamecardsError
from namecards.core.paper import activities
from namecards.core.paper.activities import ICEBREAKERS
from namecards.core.paper.tags import (
    STARTERS,
    TAG_KINDS,
    Tag,
    Tags,
    choices,
    is_like,
    match_known,
    split_words,
)

MAYA = Tags(id="maya", hobby=("chess", "drawing", "go"), genre=("manga",), pet=("cat",))
BEN = Tags(id="ben", hobby=("chess", "football"), genre=("fantasy", "horror", "manga"), pet=("guinea pigs",))
ANA = Tags(id="ana", hobby=("baking", "swimming"), genre=("poetry",), pet=("iguana",))
NEW = Tags(id="new")
CLASS = (MAYA, BEN, ANA, NEW)


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        (Tag("hobby", "chess"), "likes chess"),
        (Tag("genre", "manga"), "reads manga"),
        (Tag("pet", "cat"), "has a cat"),
        (Tag("pet", "iguana"), "has an iguana"),
        (Tag("pet", "guinea pigs"), "has guinea pigs"),
        (Tag("pet", "two dogs"), "has two dogs"),
    ],
)
def test_a_tag_is_said_in_plain_words(tag: Tag, said: str) -> None:
    assert tag.clause == said


def test_a_tick_is_set_and_taken_away_in_any_spelling() -> None:
    ticked = NEW.toggle(Tag("genre", "Manga"))
    assert ticked.genre == ("Manga",)
    assert ticked.toggle(Tag("genre", "manga")) == NEW
    assert MAYA.with_words("hobby", ["Chess", "chess", "go"]).hobby == ("chess", "go")


def test_words_that_were_added_can_be_ticked_for_everybody() -> None:
    assert "iguana" in choices(CLASS)["pet"]
    assert choices([])["hobby"] == tuple(sorted(STARTERS["hobby"]))
    assert match_known("CHESS", choices(CLASS)["hobby"]) == "chess"
    assert split_words(" chess,  guinea   pigs ,, ") == ["chess", "guinea pigs"]
    assert not is_like("🐶") and is_like("🐶 dogs")
    with pytest.raises(NamecardsError, match="has no letters"):
        split_words("chess, 🐶")


@pytest.mark.parametrize(
    "answer",
    [
        *("nope", "never", "idk", "prefer not to say", "keine", "ninguno", "rien", "geen"),
        *("allergic to dogs", "cat (allergic)", "alergia a los gatos", "we can't have pets", "dont have any"),
        *(
            "my dog died",
            "had a cat",
            "used to have a fish",
            "hate reading",
            "church choir",
            "therapy",
            "vaping",
        ),
    ],
)
def test_what_takes_it_back_or_is_not_harmless_is_no_tick(answer: str) -> None:
    assert not is_like(answer)


@pytest.mark.parametrize(
    "answer", ["elephant", "plants", "Nova", "notebooks", "paper cutting", "Adopt Me", "iguana", "two dogs"]
)
def test_harmless_words_are_ticked(answer: str) -> None:
    assert is_like(answer)


def test_a_bingo_square_is_true_of_somebody_else() -> None:
    sheets = activities.bingo(CLASS, Random(1))
    assert {len(sheet) for sheet in sheets.values()} == {9}, "three a side: Ben and Ana have 8 to choose from"
    assert all(sheet[4] == activities.FREE for sheet in sheets.values())
    for one in CLASS:
        others = {tag.clause for other in CLASS if other is not one for tag in other.all}
        assert set(sheets[one.id]) - {activities.FREE} <= others | set(ICEBREAKERS)


def test_each_gets_another_sheet_and_the_same_chance_makes_the_same_sheets() -> None:
    sheets = activities.bingo(CLASS, Random("Room 12"))
    assert len(set(sheets.values())) == len(CLASS)
    assert sheets == activities.bingo(CLASS, Random("Room 12")) != activities.bingo(CLASS, Random("again"))


def test_find_someone_who() -> None:
    sheets = activities.find_someone(CLASS, Random(1))
    assert set(sheets) == {"maya", "ben", "ana", "new"}
    assert all(len(set(lines)) == len(lines) == activities.LINES for lines in sheets.values())


@pytest.mark.parametrize("people", [2, 25, 800])
def test_nobody_gets_the_sheet_of_another_even_if_all_like_the_same(people: int) -> None:
    group = [Tags(id=str(number), hobby=("baking", "chess", "drawing", "go")) for number in range(people)]
    for sheets in (activities.find_someone(group, Random(1)), activities.bingo(group, Random(1))):
        assert len(sheets) == len(set(sheets.values())) == people


def test_the_more_is_ticked_the_more_of_it_is_asked() -> None:
    hobbies = STARTERS["hobby"]
    for few, many in ((0, 4), (4, 12)):
        asked = []
        for count in (few, many):
            group = [Tags(id=str(number), hobby=hobbies[:count]) for number in range(12)]
            sheets = activities.bingo(group, Random(1)).values()
            asked.append(
                sum(clause.startswith("likes ") and clause not in ICEBREAKERS for s in sheets for clause in s)
            )
        assert asked[0] < asked[1]


def test_the_answer_key_says_of_whom_each_line_is_true() -> None:
    key = activities.answer_key(CLASS, {"maya": "Maya", "ben": "Ben"})
    assert "likes chess: Maya, Ben" in key
    assert len(key) == 9, "Ana is not on the list"


def test_an_interview_asks_about_what_is_ticked_and_else_in_general() -> None:
    cards = activities.interview_questions(CLASS, Random(1))
    hobby, genre, pet, *name = cards["maya"]
    assert "chess" in hobby or "drawing" in hobby
    assert "manga" in genre and "a cat" in pet
    assert name == list(activities.NAME)
    assert cards["new"][0] in activities.GENERAL["hobby"]


def test_a_pet_question_has_the_right_number() -> None:
    asked = {q for n in range(30) for q in activities.interview_questions((MAYA, BEN), Random(n))["maya"]}
    assert {"You have a cat. What is its name?", "You have a cat. Who looks after it?"} < asked
    asked = {q for n in range(30) for q in activities.interview_questions((MAYA, BEN), Random(n))["ben"]}
    assert "You have guinea pigs. What are their names?" in asked


tags = st.builds(
    Tags,
    id=st.just(""),
    **{sort: st.sets(st.sampled_from(STARTERS[sort]), max_size=6).map(tuple) for sort in TAG_KINDS},
)


@given(st.lists(tags, min_size=2, max_size=30), st.integers())
def test_any_class_gets_whole_sheets(some: list[Tags], seed: int) -> None:
    group = [Tags(id=str(n), hobby=t.hobby, genre=t.genre, pet=t.pet) for n, t in enumerate(some)]
    sheets = activities.bingo(group, Random(seed))
    (size,) = {len(sheet) for sheet in sheets.values()}
    assert size in (9, 16, 25)
    assert len(set(sheets.values())) == len(group)
    for one in group:
        true_of_others = {tag.clause for other in group if other.id != one.id for tag in other.all}
        squares = [square for square in sheets[one.id] if square != activities.FREE]
        assert (
            set(squares) <= true_of_others | set(ICEBREAKERS)
            and len(set(squares)) == len(squares) == size - size % 2
        )


@pytest.mark.parametrize(("people", "squares"), [(2, 9), (7, 9), (8, 16), (11, 16), (12, 25), (800, 25)])
def test_a_bingo_sheet_is_as_large_as_its_class_allows(people: int, squares: int) -> None:
    """Sheets of nine and of 25 squares have a free one in the middle; each person signs at most twice."""
    sheets = activities.bingo([Tags(id=str(number)) for number in range(people)], Random(1))
    assert {len(sheet) for sheet in sheets.values()} == {squares}
