"""Before a class: the weakest names first, in five minutes."""

from __future__ import annotations

from datetime import date, timedelta

from conftest import Clock

from namecards.collection import Collection
from namecards.core.desk.warmup import ANSWERS, pick_warm_up
from namecards.core.learning.memory import Card, Rating, probability
from namecards.core.people import Person

MONDAY = date(2026, 8, 24)


def learn(collection: Collection, roster: str, weak: str) -> None:
    """Everybody of a roster is met and known, but one name is missed once."""
    session = collection.drill.start(collection.people.roster(roster))
    while step := session.step:
        missed = collection.people.get(step.person).goes_by == weak and not step.look and not step.misses
        session = collection.drill.answer(session, Rating.AGAIN if missed else Rating.GOOD)


def asked(collection: Collection, roster: str) -> list[str]:
    """The names of those who are asked, in their order."""
    people, cards = collection.people.roster(roster).people, collection.memory.cards
    return [collection.people.get(id).goes_by for id in pick_warm_up(people, cards, collection.today())[0]]


def test_the_weakest_names_come_first(sample: Collection, clock: Clock) -> None:
    learn(sample, "Room 12", weak="Saoirse")
    clock.pass_(days=2)
    cards, today = sample.memory.cards, sample.today()
    ask, _ = pick_warm_up(sample.people.roster("Grade 6").people, cards, today)
    assert sample.people.get(ask[0]).goes_by == "Saoirse"
    chances = [probability(cards[id], today) for id in ask]
    assert chances == sorted(chances)


def test_it_is_a_real_session_of_five_minutes(sample: Collection, clock: Clock) -> None:
    learn(sample, "Room 12", weak="Saoirse")
    clock.pass_(days=1)
    session = sample.drill.start_warm_up(sample.people.roster("Everyone"))
    assert session.minutes_left == 5
    asked = set()
    while step := session.step:
        asked.add(step.person)
        clock.pass_(seconds=10)
        session = sample.drill.answer(session, Rating.GOOD)
    assert (session.asked, session.met) == (9 + 9, 12), "the nine, then twelve new faces until the time is up"
    assert set(asked) <= set(sample.memory.cards), "the answers count"


def test_a_large_class_gives_its_weakest_names() -> None:
    class_ = [Person(id=str(number), given=f"P{number}") for number in range(40)]
    cards = {str(n): Card(str(n), n, 5.0, MONDAY, MONDAY, 1) for n in range(5, 40)}
    ask, meet = pick_warm_up(class_, cards, MONDAY + timedelta(days=7))
    assert meet == ["0", "1", "2", "3", "4"] and ask == [str(n) for n in range(5, 25)]
    assert len(ask) + 2 * len(meet) == ANSWERS


def test_a_name_missed_a_minute_ago_is_weak(sample: Collection) -> None:
    session = sample.drill.start(sample.people.roster("Room 12"))
    while session.step and session.step.look:
        session = sample.drill.answer(session, Rating.GOOD)
    first, second = session.queue.next_people(2)
    session = sample.drill.answer(session, Rating.GOOD)
    sample.drill.answer(session, Rating.AGAIN)
    names = asked(sample, "Room 12")
    assert names.index(sample.people.get(second).goes_by) < names.index(sample.people.get(first).goes_by)


def test_of_names_known_today_those_that_were_missed_on_the_way_come_first(sample: Collection) -> None:
    learn(sample, "Room 12", weak="Zoë")
    assert asked(sample, "Room 12")[0] == "Zoë"
