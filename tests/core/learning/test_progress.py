"""Progress: who is known, which names are hard, the minutes, and how often the program was right."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from namecards.core.learning import memory
from namecards.core.learning.memory import Card, Rating, Where, is_right
from namecards.core.learning.progress import (
    Calibration,
    CardHistory,
    HardName,
    Progress,
    RosterProgress,
    predictions,
    progress,
)
from namecards.core.learning.report import KNOWN_MEANS, calibration_lines, lines, to_json, to_rows
from namecards.core.people import Person, Roster
from namecards.core.text import escape_formula

MONDAY = date(2026, 8, 10)
MAYA = Person(id="maya", given="Maya", family="Chen")
NOAH = Person(id="noah", given="Noah", family="Okafor")
ZOE = Person(id="zoe", given="Zoë", family="Kowalczyk")
ROOM_12 = Roster("Room 12", (MAYA, NOAH, ZOE))


@dataclass(frozen=True, slots=True)
class Stored:
    """A review as the store has it, and whose it is."""

    person: str
    day: date
    rating: Rating
    ms: int = 0
    where: Where = "drill"
    other: str = ""
    pause: int = 0
    at: datetime = datetime.min


def past(person: Person, after: int, rating: Rating, ms: int = 0, where: Where = "drill") -> Stored:
    """A review so many days after Monday."""
    return Stored(person.id, MONDAY + timedelta(days=after), rating, ms, where)


def look(person: Person, after: int = 0) -> Stored:
    return past(person, after, Rating.AGAIN, where="look")


def knew(person: Person, after: int = 0, ms: int = 0) -> Stored:
    return past(person, after, Rating.GOOD, ms)


def forgot(person: Person, after: int = 0, ms: int = 0) -> Stored:
    return past(person, after, Rating.AGAIN, ms)


def cards(history: list[Stored]) -> dict[str, Card]:
    """The cards that the reviews lead to, as the store has them."""
    people = {one.person for one in history}
    replayed = {
        id: memory.replay(id, [(one.rating, one.day) for one in history if one.person == id]) for id in people
    }
    return {id: card for id, card in replayed.items() if card}


def stored(history: list[Stored]) -> list[CardHistory]:
    """The reviews by card, with the stability after each."""
    begin, by_card = (
        datetime(2026, 8, 10),
        defaultdict[str, tuple[list[Stored], list[float]]](lambda: ([], [])),
    )
    so_far: dict[str, Card] = {}
    for number, one in enumerate(history):
        so_far[one.person] = memory.review(so_far.get(one.person), one.person, one.rating, one.day)
        by_card[one.person][0].append(replace(one, at=begin + timedelta(seconds=number)))
        by_card[one.person][1].append(so_far[one.person].stability)
    return [(card, *theirs) for card, theirs in by_card.items()]


def predicted(history: list[Stored]) -> list[tuple[float, bool]]:
    """What was predicted of all cards."""
    return [each for card in stored(history) for each in predictions(card)]


def on(after: int, history: list[Stored], *rosters: Roster) -> Progress:
    """The progress so many days after Monday; whoever was not missed is known."""
    met, day = cards(history), MONDAY + timedelta(days=after)
    chances = {id: 0.0 if card.missed else 1.0 for id, card in met.items()}
    return progress(rosters or (ROOM_12,), stored(history), met, day, chances)


def counts(found: Progress) -> tuple[int, int, int]:
    """New, met, and surely known of the first roster."""
    first = found.rosters[0]
    return first.new, first.learning + first.known - first.sure, first.sure


def test_a_name_is_known_once_it_was_right_on_two_days() -> None:
    history = [look(MAYA), knew(MAYA)]
    assert on(0, []).rosters == (RosterProgress("Room 12", new=3, learning=0, known=0),)
    assert counts(on(0, history)) == (2, 1, 0), "right a minute after it was shown proves little"
    assert counts(on(1, history)) == (2, 1, 0), "after one night it is 79 % likely"
    assert counts(on(1, [*history, knew(MAYA, 1)])) == (2, 0, 1)


def test_known_by_photo_and_known_in_person_are_counted_apart() -> None:
    def both(history: list[Stored], after: int = 1) -> tuple[int, int]:
        first = on(after, history).rosters[0]
        return first.by_photo, first.in_person

    drilled = [look(MAYA), knew(MAYA), knew(MAYA, 1)]
    assert both(drilled) == (1, 0)
    greeted = past(MAYA, 1, Rating.GOOD, where="greeting")
    assert both([*drilled, greeted]) == (1, 1)
    missed = past(MAYA, 1, Rating.AGAIN, where="greeting")
    assert both([*drilled, greeted, missed]) == (1, 0), "the last greeting counts"
    assert counts(on(1, [*drilled, missed])) == (2, 1, 0), "what was missed last is not known"
    assert both([past(NOAH, 0, Rating.GOOD, where="greeting")], after=0) == (0, 1)
    assert both([past(NOAH, 0, Rating.GOOD, where="greeting")], after=60) == (0, 0), "months ago"


def test_a_known_name_is_forgotten_when_nobody_asks() -> None:
    history = [look(MAYA), knew(MAYA), knew(MAYA, 1)]
    assert counts(on(2, history)) == (2, 0, 1)
    assert counts(on(200, history)) == (2, 1, 0)


def test_a_name_that_was_missed_today_is_not_known_until_it_was_right_again() -> None:
    history = [look(MAYA), knew(MAYA), knew(MAYA, 1), forgot(MAYA, 4)]
    assert memory.probability(cards(history)["maya"], MONDAY + timedelta(days=4)) == 1, "it was just shown"
    assert counts(on(4, history)) == (2, 1, 0)
    assert counts(on(4, [*history, knew(MAYA, 4)])) == (2, 0, 1)


def test_the_sentence_on_the_screen_says_what_known_means() -> None:
    assert "Known: about how many you would name today" in KNOWN_MEANS
    assert "Sure: right on an earlier day and the last time, and at least 90 % likely." in KNOWN_MEANS


def test_known_is_how_many_would_probably_be_named() -> None:
    """Three names, each as likely as not or better: about two of them."""
    history = [look(MAYA), look(MAYA, 1)]
    found = progress((ROOM_12,), stored(history), cards(history), MONDAY, {MAYA.id: 0.9})
    assert (found.rosters[0].new, found.rosters[0].learning, found.rosters[0].known) == (2, 0, 1)


def test_the_hardest_names_have_the_most_misses_and_a_first_look_is_none() -> None:
    history = [look(MAYA), look(NOAH), look(ZOE), forgot(NOAH), forgot(ZOE), forgot(NOAH), knew(NOAH)]
    assert on(0, history).hardest == (HardName(NOAH, 2), HardName(ZOE, 1))


def test_of_two_names_missed_as_often_the_one_missed_last_comes_first() -> None:
    history = [forgot(MAYA), forgot(NOAH), forgot(ZOE), forgot(MAYA, 1)]
    assert [hard.person for hard in on(1, history).hardest] == [MAYA, ZOE, NOAH]


def test_only_five_and_only_people_of_the_rosters_are_among_the_hardest() -> None:
    room = Roster("Room 9", tuple(Person(id=f"p{n}", given=f"Ana {n}") for n in range(8)))
    history = [forgot(person) for person in (*room.people, MAYA)]
    assert [hard.person.id for hard in on(0, history, room).hardest] == ["p7", "p6", "p5", "p4", "p3"]


def test_minutes_are_of_each_school_day_and_the_week_has_its_free_days() -> None:
    history = [knew(MAYA, 0, 90_000), forgot(NOAH, 0, 30_000), knew(MAYA, 2, 45_000), knew(ZOE, 3)]
    found = on(3, history)
    wednesday = MONDAY + timedelta(days=2)
    assert dict(found.minutes) == {MONDAY: 2.0, wednesday: 0.75}, "an answer that was not timed adds nothing"
    assert found.total == 2.75
    assert [minutes for _, minutes in found.last(7)] == [0, 0, 0, 2.0, 0, 0.75, 0]
    assert found.last(7)[-1][0] == MONDAY + timedelta(days=3)


def test_a_prediction_is_the_probability_before_the_first_answer_of_a_day() -> None:
    history = [look(MAYA), knew(MAYA), forgot(MAYA, 3), knew(MAYA, 3), knew(MAYA, 9)]
    on_thursday = memory.replay("maya", [(one.rating, one.day) for one in history[:2]])
    before_last = memory.replay("maya", [(one.rating, one.day) for one in history[:4]])
    assert on_thursday and before_last
    chances, right = zip(*predicted(history), strict=True)
    assert right == (False, True)
    assert chances == pytest.approx(
        [
            memory.probability(on_thursday, MONDAY + timedelta(days=3)),
            memory.probability(before_last, MONDAY + timedelta(days=9)),
        ]
    )


def test_names_asked_when_due_were_predicted_at_about_ninety_percent() -> None:
    """Thirty names, each asked on the day it fell due; every tenth is missed."""
    people = [Person(id=f"p{n}", given=f"Ana {n}") for n in range(30)]
    history = [knew(person) for person in people]
    due = (cards(history)["p0"].due - MONDAY).days
    history += [(forgot if n % 10 == 9 else knew)(person, due) for n, person in enumerate(people)]
    found = on(due, history)
    (row,) = found.calibration
    assert (row.right, row.answers) == (27, 30)
    assert row.predicted == pytest.approx(0.9, abs=0.03)
    assert calibration_lines(found.calibration)[0].endswith(" %” you were right 27 of 30 times.")


def test_calibration_is_told_in_plain_words() -> None:
    assert calibration_lines((Calibration(0.62, 3, 5), Calibration(0.9, 27, 31))) == [
        "At “about 62 %” you were right 3 of 5 times (too few to tell).",
        "At “about 90 %” you were right 27 of 31 times.",
    ]


def test_a_prediction_is_never_told_as_certain() -> None:
    assert calibration_lines((Calibration(0.998, 30, 30),)) == [
        "At “about 99 %” you were right 30 of 30 times."
    ]


def test_below_twenty_answers_it_says_that_there_are_too_few() -> None:
    (sentence,) = calibration_lines((Calibration(0.9, 18, 19),))
    assert (
        sentence.startswith("Too early to say")
        and "20 answers" in sentence
        and sentence.endswith("there are 19.")
    )
    assert calibration_lines(())[0].endswith("there are 0.")
    assert calibration_lines((Calibration(0.9, 1, 1),))[0].endswith("there is 1.")
    assert calibration_lines((Calibration(0.9, 18, 20),)) == [
        "At “about 90 %” you were right 18 of 20 times."
    ]


def test_the_same_figures_as_lines_json_and_rows() -> None:
    formula = Person(id="f", given="=2+3", family="Chen")
    room = Roster("@Room", (formula, NOAH))
    history = [look(formula), knew(formula, 0, 90_000), forgot(formula, 1), forgot(formula, 1)]
    found = on(1, history, room)
    assert list(lines(found))[1:4] == [
        "@Room: 1 new, 1 learning, 0 known; 0 sure, 0 by photo, 0 in person",
        "Hard: =2+3 Chen, missed twice",
        "Minutes: 2 in the last 7 days, 2 in all",
    ]
    as_json = to_json(found)
    assert as_json["day"] == "2026-08-11"
    assert as_json["rosters"] == [
        {"roster": "@Room", "new": 1, "learning": 1, "known": 0, "sure": 0, "by_photo": 0, "in_person": 0}
    ]
    assert as_json["hardest"] == [{"who": "=2+3 Chen", "misses": 2, "person": "f"}]
    assert as_json["minutes"] == [{"day": "2026-08-10", "minutes": 1.5}]
    ((chance, _),) = predicted(history)
    assert as_json["calibration"] == [{"predicted": round(chance, 4), "right": 0, "answers": 1}]
    assert list(to_rows(found)) == [
        ("rosters", "@Room", "new", 1),
        ("rosters", "@Room", "learning", 1),
        ("rosters", "@Room", "known", 0),
        ("rosters", "@Room", "sure", 0),
        ("rosters", "@Room", "by photo", 0),
        ("rosters", "@Room", "in person", 0),
        ("hardest", "=2+3 Chen", "misses", 2),
        ("minutes", "2026-08-10", "minutes", 1.5),
        ("calibration", f"about {100 * chance:.0f} %", "right", 0),
        ("calibration", f"about {100 * chance:.0f} %", "answers", 1),
    ]


@pytest.mark.parametrize("cell", ["=2+3", "+1", "-1", "@SUM(A1)", "\n=2+3", "＝2+3", "＠SUM(A1)"])
def test_a_cell_that_a_spreadsheet_would_run_is_made_text(cell: str) -> None:
    assert escape_formula(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["Zoë", "Smith-Jones", "王", ""])
def test_every_other_cell_stays_as_it_is(cell: str) -> None:
    assert escape_formula(cell) == cell


reviews = st.builds(
    past,
    st.sampled_from([MAYA, NOAH, ZOE]),
    st.integers(0, 40),
    st.sampled_from(Rating),
    st.integers(0, 60_000),
    st.sampled_from(["look", "drill"]),
)
histories = st.lists(reviews, max_size=40).map(lambda some: sorted(some, key=lambda one: one.day))


@examples(50)
@given(histories, st.integers(40, 60))
def test_whatever_was_answered_the_figures_agree_with_each_other(history: list[Stored], day: int) -> None:
    one_by_one = [Roster(person.given, (person,)) for person in ROOM_12.people]
    found = on(day, history, ROOM_12, *one_by_one)
    new, learning, known = counts(found)
    assert new + learning + known == 3 and new == 3 - len({one.person for one in history})
    assert known == sum(of.sure for of in found.rosters[1:])
    asked = [one for one in history if one.where == "drill"]
    assert sum(hard.misses for hard in found.hardest) == sum(one.rating is Rating.AGAIN for one in asked)
    assert found.total == pytest.approx(sum(one.ms for one in history) / 60_000)
    chances = predicted(history)
    assert sum(row.answers for row in found.calibration) == len(chances)
    assert len(chances) <= len({(one.person, one.day) for one in asked})
    assert sum(row.right for row in found.calibration) == sum(right for _, right in chances)
    assert all(0 < chance < 1 for chance, _ in chances)
    means = [row.predicted for row in found.calibration]
    assert means == sorted(means)


@examples(60)
@given(histories)
def test_who_is_known_was_right_before_and_is_likely_to_be_right_today(history: list[Stored]) -> None:
    day = MONDAY + timedelta(days=40)
    met = cards(history)
    for person in ROOM_12.people:
        if on(40, history, Roster("one", (person,))).rosters[0].sure:
            theirs = [one for one in history if one.person == person.id]
            assert is_right(theirs[-1]) and any(is_right(one) and one.day < day for one in theirs)
            assert memory.probability(met[person.id], day) >= 0.9


def test_two_people_who_are_mixed_up_are_named_together() -> None:
    mixed = [replace(forgot(MAYA, day), other="noah") for day in (0, 1)]
    found = on(1, [look(MAYA), look(NOAH), *mixed])
    assert [(mix.one, mix.other, mix.times) for mix in found.mix_ups] == [(MAYA, NOAH, 2)]
    assert any("Maya Chen" in line and "Noah Okafor" in line for line in lines(found))
    assert any({"Maya Chen", "Noah Okafor"} <= set(str(row[1]).split(", ")) for row in to_rows(found))


def test_no_more_are_sure_than_are_known() -> None:
    """They are counted one by one, the known by how likely each is: 24 sure were of 23 known."""
    history = [look(MAYA), knew(MAYA), knew(MAYA, 1)]
    found = progress((ROOM_12,), stored(history), cards(history), MONDAY + timedelta(days=1), {MAYA.id: 0.4})
    room = found.rosters[0]
    assert (room.learning, room.known, room.sure) == (1, 0, 0)
