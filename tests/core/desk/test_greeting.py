"""Names known by photo and names known in person are two things."""

from __future__ import annotations

from datetime import UTC, date, datetime

from namecards.core.desk.greeting import NameStatus, name_status
from namecards.core.learning.memory import Rating, Where
from namecards.store.review_lines import ReviewLine

MONDAY = date(2026, 8, 24)


def asked(where: Where, rating: Rating = Rating.GOOD) -> ReviewLine:
    return ReviewLine(datetime(2026, 8, 24, 9, tzinfo=UTC), "maya", MONDAY, rating, where=where)


def test_nobody_asked_yet() -> None:
    assert name_status([]) == name_status([asked("look", Rating.AGAIN)]) == NameStatus()


def test_a_photo_that_is_known_is_not_yet_the_person() -> None:
    past = [asked("look", Rating.AGAIN), asked("drill")]
    assert name_status(past) == NameStatus(by_photo=True)
    past.append(asked("greeting", Rating.AGAIN))
    assert name_status(past) == NameStatus(by_photo=True, in_person=False, greetings=1, misses=1)
    past.append(asked("greeting"))
    assert name_status(past) == NameStatus(
        by_photo=True, in_person=True, in_person_on=MONDAY, greetings=2, misses=1
    )


def test_the_newest_answer_of_each_kind_counts() -> None:
    past = [asked("greeting"), asked("drill"), asked("drill", Rating.AGAIN)]
    assert name_status(past) == NameStatus(
        by_photo=False, in_person=True, in_person_on=MONDAY, greetings=1, misses=1
    )
    assert name_status([asked("known", Rating.EASY)]).by_photo
