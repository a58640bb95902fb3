"""What is asked of the reviews besides the cards: answers, misses, the history, undo and redo."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from computers import MONDAY, Computer, answer
from test_reviews import DAY, forgot, knew

from namecards.core.errors import ReviewedSince
from namecards.core.learning.memory import Rating, is_miss
from namecards.store.reviews import Reviews


def test_an_undo_can_be_redone_and_undone_again(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    reviews = computer.open_reviews()
    first, second = knew(reviews), forgot(reviews, day=DAY + timedelta(days=2))
    for _ in range(2):
        reviews.undo(second.key)
        assert reviews.cards == computer.open_reviews().cards == {"maya": first.card}
        reviews.redo(second.key)
        reviews.redo(second.key)  # a second time, there is nothing to redo
        assert reviews.cards == computer.open_reviews().cards == {"maya": second.card}
    assert [past.rating for past in reviews.of_card("maya")] == [Rating.GOOD, Rating.AGAIN]
    assert len(computer.reviews_file.read_text(encoding="utf-8").splitlines()) == 2 + 4


def test_a_redo_brings_back_no_other_review_that_was_undone(tmp_path: Path) -> None:
    reviews = Computer(tmp_path).open_reviews()
    first, second = knew(reviews), forgot(reviews)
    reviews.undo(second.key)
    reviews.undo(first.key)
    reviews.redo(first.key)
    assert reviews.cards == {"maya": first.card}
    reviews.redo(("nobody", MONDAY))
    assert reviews.cards == {"maya": first.card}


def test_a_review_is_not_undone_under_a_later_one_that_was_built_on_it(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    reviews, shell = computer.open_reviews(), computer.open_reviews()
    first = knew(reviews)
    second = knew(shell, day=DAY + timedelta(days=2))
    with pytest.raises(ReviewedSince):
        reviews.undo(first.key)
    assert reviews.cards == {"maya": second.card}, "the other program's answer was noticed, and stays"


def test_two_programs_on_one_computer_answer_upon_each_others_answers(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    reviews, shell = computer.open_reviews(), computer.open_reviews()
    assert [knew(each).card.reviews for each in (reviews, shell, reviews)] == [1, 2, 3]


def test_an_answer_before_anything_was_read_counts_the_answers_of_last_year(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    knew(computer.open_reviews())
    computer.clock.now = computer.clock.now.replace(year=2027)
    assert knew(computer.reviews(), day=DAY + timedelta(days=365)).card.reviews == 2


def test_a_persons_newest_answers_with_what_the_planner_needs_of_each(tmp_path: Path) -> None:
    reviews = Computer(tmp_path).open_reviews()
    look = answer(reviews, "maya", Rating.AGAIN, DAY, 4000, "look")
    wrong, right = forgot(reviews), answer(reviews, "maya", Rating.HARD, DAY, 1500, "greeting")
    reviews.undo(knew(reviews).key)
    knew(reviews, "noah")
    assert [
        (each.at, each.day, each.right, each.seconds, each.stability) for each in reviews.answers("maya")
    ] == [
        (look.at, DAY, None, 4.0, look.card.stability),
        (wrong.at, DAY, False, 2.5, wrong.card.stability),
        (right.at, DAY, True, 1.5, right.card.stability),
    ]
    assert [each.at for each in reviews.answers("maya", 2)] == [wrong.at, right.at]
    assert len(reviews.answers("maya", 0)) == 3
    assert reviews.answers("nobody") == []


def test_whose_name_was_given_instead_is_kept_with_the_answer(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    computer.open_reviews().answer("maya", Rating.AGAIN, DAY, 2500, "drill", other="noah")
    [miss] = computer.open_reviews().of_card("maya")
    assert (miss.rating, miss.other) == (Rating.AGAIN, "noah")


def test_a_first_look_is_no_miss_and_neither_is_an_undone_one(tmp_path: Path) -> None:
    reviews = Computer(tmp_path).open_reviews()
    reviews.answer("maya", Rating.AGAIN, DAY, 4000, "look")
    forgot(reviews)
    forgot(reviews)
    knew(reviews)
    reviews.undo(forgot(reviews).key)
    forgot(reviews, "noah")
    assert [sum(map(is_miss, reviews.of_card(person))) for person in ("maya", "noah", "nobody")] == [2, 1, 0]


def told(reviews: Reviews, own_only: bool = False) -> list[tuple[str, Rating | None, str, bool, bool]]:
    """What the list of changes shows of each review."""
    stored = reviews.newest_first(own_only)
    return [(each.line.card, each.line.rating, each.line.where, each.own, each.undone) for each in stored]


def test_the_history_has_undone_reviews_and_those_of_other_computers(tmp_path: Path) -> None:
    desk, laptop = Computer(tmp_path / "desk", "desk00"), Computer(tmp_path / "laptop", "lap000")
    laptop.clock.now += timedelta(hours=2)
    at_desk = desk.open_reviews()
    knew(at_desk)
    at_desk.undo(forgot(at_desk).key)
    laptop.open_reviews().answer("noah", Rating.EASY, DAY, 0, "greeting")
    laptop.give(desk)
    own = [
        ("maya", Rating.AGAIN, "drill", True, True),
        ("maya", Rating.GOOD, "drill", True, False),
    ]
    for reviews in (at_desk, desk.reviews()):  # read before, and not read yet
        assert told(reviews) == [("noah", Rating.EASY, "greeting", False, False), *own]
        assert told(reviews, own_only=True) == own
    assert [each.line.day for each in at_desk.newest_first()] == [DAY] * 3
    desk.give(laptop)
    assert told(laptop.reviews(), own_only=True) == [("noah", Rating.EASY, "greeting", True, False)]


def test_one_review_is_found_whether_it_stands_or_not(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    reviews = computer.open_reviews()
    review = computer.open_reviews().answer("maya", Rating.GOOD, DAY, 0, "greeting")
    found = reviews.find(review.key)
    assert found is not None
    assert found.line == review
    assert (found.own, found.undone) == (True, False)
    reviews.undo(review.key)
    undone = reviews.find(review.key)
    assert undone is not None and undone.undone
    assert reviews.find(("maya", MONDAY)) is reviews.find(("nobody", review.at)) is None
