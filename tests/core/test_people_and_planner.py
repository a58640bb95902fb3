"""Who somebody is on the screen, the rosters they are on, and what to study next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schoolmates import displays, person, thorough

from namecards.core.errors import SeveralPeople
from namecards.core.learning.known import Standing, standing
from namecards.core.learning.memory import Card, Rating, probability, review
from namecards.core.people import EVERYONE, Person, Roster, natural_key, rosters, to_json
from namecards.core.planning.planner import (
    LONG_BREAK,
    MANY,
    days_away,
    due_people,
    new_people,
)
from namecards.core.refusals import plain_reason
from namecards.core.twins import certain_pairs, doubtful_pairs

DAY = timedelta(days=1)
MONDAY = date(2026, 8, 24)
MAYA = replace(person("Maya", "Chen", ids=("00412",)), grade="6", homeroom="12", classes=("Art",))
LIZ = replace(person("Elizabeth", "Okafor", preferred="Liz"), grade="10", homeroom="9", classes=("Art",))
ANGEL = replace(person("Ángel", "Ruiz"), grade="6", homeroom="Ms. Ortiz")
TEACHER = replace(person("", "Ortiz"), role="teacher")


@pytest.mark.parametrize(
    ("who", "call", "display", "place"),
    [
        (MAYA, "Maya", "Maya Chen", "Grade 6 · Room 12"),
        (LIZ, "Liz", "Liz Okafor", "Grade 10 · Room 9"),
        (ANGEL, "Ángel", "Ángel Ruiz", "Grade 6 · Ms. Ortiz"),
        (TEACHER, "Ortiz", "Ortiz", ""),
        (person("Wulandari"), "Wulandari", "Wulandari", ""),
    ],
)
def test_how_somebody_is_called(who: Person, call: str, display: str, place: str) -> None:
    assert (who.goes_by, who.display, who.place) == (call, display, place)


def test_everyone_then_grades_rooms_and_classes_in_natural_order() -> None:
    left = replace(person("Noah", "Kim"), grade="11", active=False)
    assert [
        (roster.name, displays(roster.people)) for roster in rosters([TEACHER, MAYA, left, LIZ, ANGEL])
    ] == [
        (EVERYONE, ["Ángel Ruiz", "Liz Okafor", "Maya Chen", "Ortiz"]),
        ("Art", ["Liz Okafor", "Maya Chen"]),
        ("Grade 6", ["Ángel Ruiz", "Maya Chen"]),
        ("Grade 10", ["Liz Okafor"]),
        ("Ms. Ortiz", ["Ángel Ruiz"]),
        ("Room 9", ["Liz Okafor"]),
        ("Room 12", ["Maya Chen"]),
        ("Staff", ["Ortiz"]),
    ]


def test_a_number_that_is_typed_twice_makes_nobody_a_twin() -> None:
    twice = replace(person("Ben", "Whitfield"), ids=("77", "77"))
    assert not certain_pairs([twice]) and not doubtful_pairs([twice])


def test_nobody_is_a_roster_too() -> None:
    assert rosters([]) == (Roster(EVERYONE, ()),)


def test_a_class_called_like_the_room_is_one_roster() -> None:
    both = replace(MAYA, grade="", classes=("Room 12",))
    assert [roster.name for roster in rosters([both])] == [EVERYONE, "Room 12"]


def test_a_person_for_other_programs() -> None:
    assert to_json(MAYA, "maya.jpg") == {
        "id": "00412",
        "ids": ("00412",),
        "call": "Maya",
        "first": "Maya",
        "last": "Chen",
        "display": "Maya Chen",
        "preferred": "",
        "grade": "6",
        "homeroom": "12",
        "classes": ("Art",),
        "role": "student",
        "active": True,
        "photo": "maya.jpg",
    }
    assert to_json(LIZ, None)["id"] == LIZ.id, "without a number of the school, our own"


def test_numbers_in_names_count_as_numbers() -> None:
    names = ["Room 10", "art 10", "12", "Room 9 B", "Art 2", "7B", "Room 9"]
    assert sorted(names, key=natural_key) == ["7B", "12", "Art 2", "art 10", "Room 9", "Room 9 B", "Room 10"]


@thorough
@given(st.text(), st.text())
def test_any_two_names_have_a_natural_order(one: str, other: str) -> None:
    assert (natural_key(one) < natural_key(other)) == (natural_key(other) > natural_key(one))


@pytest.mark.parametrize(
    ("displays", "sentence"),
    [
        (["Maya Chen", "Maya Cruz"], "“maya” could be Maya Chen or Maya Cruz. Add"),
        (["A", "B", "C"], "“maya” could be A, B or C. Add"),
        (list("ABCDE"), "“maya” could be A, B, C, D or E. Add"),
        (list("ABCDEFG"), "“maya” could be A, B, C, D, E or 2 more. Add"),
    ],
)
def test_several_people_are_named_in_a_sentence(displays: list[str], sentence: str) -> None:
    error = SeveralPeople("maya", iter(displays))
    assert str(error).startswith(sentence)
    assert error.displays == tuple(displays)


def test_the_reason_of_the_computer_is_a_sentence() -> None:
    assert plain_reason(OSError(28, "No space left on device", "/secret")) == "The disk is full."
    assert plain_reason(TimeoutError()) == "TimeoutError."


def card(who: Person, *ratings: Rating) -> Card:
    """The card after one review a day from Monday on."""
    known = None
    for turn, rating in enumerate(ratings):
        known = review(known, who.id, rating, MONDAY + turn * DAY)
    assert known
    return known


def test_a_roster_is_new_then_learning_then_known() -> None:
    roster = Roster("Room 12", (MAYA, LIZ))
    assert standing(roster, {}, {}, MONDAY, roster.people) == Standing(2, 0, 0, due=0, to_meet=2)
    cards = {MAYA.id: card(MAYA, Rating.AGAIN), LIZ.id: card(LIZ, Rating.GOOD)}
    chances = {MAYA.id: 0.2, LIZ.id: 0.9}
    days = [standing(roster, cards, chances, MONDAY + n * DAY, roster.people) for n in range(3)]
    assert [(day.new, day.learning, day.known) for day in days] == [(0, 1, 1)] * 3
    assert [day.due for day in days] == [1, 1, 2], "a miss is due at once"


def test_the_least_sure_are_reviewed_first_and_the_new_met_in_order() -> None:
    cards = {MAYA.id: card(MAYA, Rating.GOOD), LIZ.id: card(LIZ, Rating.AGAIN)}
    people = (ANGEL, MAYA, LIZ, TEACHER)
    assert due_people(people, cards, MONDAY) == [LIZ.id], "missed today, and the session was left"
    assert due_people(people, cards, MONDAY + DAY) == [LIZ.id]
    assert due_people(people, cards, MONDAY + 9 * DAY) == [LIZ.id, MAYA.id]
    assert new_people(people, cards) == [ANGEL.id, TEACHER.id]


ratings = st.lists(st.sampled_from(Rating), max_size=4)


@thorough
@given(st.lists(ratings, max_size=8), st.integers(0, 30))
def test_new_learning_and_known_add_up_and_are_what_a_session_asks(
    histories: list[list[Rating]], later: int
) -> None:
    people = tuple(person("Maya", "Chen") for _ in histories)
    cards = {who.id: card(who, *given) for who, given in zip(people, histories, strict=True) if given}
    cards["left"] = card(MAYA, Rating.AGAIN)
    day = MONDAY + later * DAY
    today = standing(Roster("Room 12", people), cards, dict.fromkeys(cards, 0.6), day, people)
    due, new = due_people(people, cards, day), new_people(people, cards)
    assert today.new + today.learning + today.known == len(people)
    assert (today.new, today.to_meet, today.due) == (len(new), len(new), len(due))
    assert not set(new) & set(due)
    sure = [probability(cards[id], day) for id in due]
    assert sure == sorted(sure)


def test_after_a_long_break_the_days_are_those_since_the_last_answer_to_anybody() -> None:
    class_ = [person(f"Ana{number}") for number in range(MANY)]
    cards = {p.id: review(None, p.id, Rating.GOOD, MONDAY - DAY) for p in class_}
    cards[class_[0].id] = review(None, class_[0].id, Rating.GOOD, MONDAY)
    long = MONDAY + LONG_BREAK * DAY
    assert days_away(class_, cards, long) == LONG_BREAK
    assert days_away(class_, cards, long - DAY) == 0, "a week-end is no long break"
    assert days_away(class_[:-1], cards, long) == 0, "so few names are asked in a minute"
    assert days_away(class_, {}, long) == days_away([], cards, long) == 0


def test_who_cannot_be_asked_is_new_and_not_to_be_met() -> None:
    """People without a usable photo are on the roster, but no drill can ask them."""
    roster = Roster("Room 12", (MAYA, LIZ))
    found = standing(roster, {}, {}, MONDAY, available=[MAYA])
    assert (found.new, found.to_meet) == (2, 1)
