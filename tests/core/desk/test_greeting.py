"""Names known by photo and names known in person are two things."""

from __future__ import annotations

from datetime import date

from namecards.core.desk.greeting import Acquaintance, acquaintance
from namecards.core.learning.memory import Rating, Retrieval, Where

MONDAY = date(2026, 8, 24)


def asked(where: Where, rating: Rating = Rating.GOOD) -> Retrieval:
    return Retrieval("maya", MONDAY, rating, 0, where)


def test_nobody_asked_yet() -> None:
    assert acquaintance([]) == acquaintance([asked("look", Rating.AGAIN)]) == Acquaintance()


def test_a_photo_that_is_known_is_not_yet_the_person() -> None:
    past = [asked("look", Rating.AGAIN), asked("drill")]
    assert acquaintance(past) == Acquaintance(photo=True)
    past.append(asked("greeting", Rating.AGAIN))
    assert acquaintance(past) == Acquaintance(photo=True, met=False, greeted=1, misses=1)
    past.append(asked("greeting"))
    assert acquaintance(past) == Acquaintance(photo=True, met=True, met_on=MONDAY, greeted=2, misses=1)


def test_the_newest_answer_of_each_kind_counts() -> None:
    past = [asked("greeting"), asked("drill"), asked("drill", Rating.AGAIN)]
    assert acquaintance(past) == Acquaintance(photo=False, met=True, met_on=MONDAY, greeted=1, misses=1)
    assert acquaintance([asked("known", Rating.EASY)]).photo
