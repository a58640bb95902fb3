"""Before a class: the weakest names first, in five minutes."""

from __future__ import annotations

from conftest import Clock

from namecards.collection import Collection
from namecards.core.desk.warmup import ANSWERS, WeakName, pick_warm_up, rank
from namecards.core.learning.memory import Rating
from namecards.core.people import Person


def learn(collection: Collection, roster: str, weak: str) -> None:
    """Everybody of a roster is met and known, but one name is missed once."""
    session = collection.drill.start(collection.people.roster(roster))
    while step := session.step:
        missed = collection.people.get(step.person).goes_by == weak and not step.look and not step.misses
        session = collection.drill.answer(session, Rating.AGAIN if missed else Rating.GOOD)


def weak_names(collection: Collection, roster: str) -> list[WeakName]:
    people, cards = collection.people.roster(roster).people, collection.memory.cards
    return rank(people, cards, collection.today())


def test_the_weakest_names_come_first(sample: Collection, clock: Clock) -> None:
    learn(sample, "Room 12", weak="Saoirse")
    clock.pass_(days=2)
    found = weak_names(sample, "Grade 6")
    assert found[0].person.goes_by == "Saoirse"
    chances = [weak.chance for weak in found]
    assert all(chance is not None for chance in chances) and chances == sorted(c for c in chances if c)


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
    class_ = [WeakName(Person(id=str(n), given=f"P{n}"), n / 40 if n >= 5 else None) for n in range(40)]
    ask, meet = pick_warm_up(class_)
    assert meet == ["0", "1", "2", "3", "4"] and ask == [str(n) for n in range(5, 25)]
    assert len(ask) + 2 * len(meet) == ANSWERS


def test_a_name_missed_a_minute_ago_is_weak(sample: Collection) -> None:
    session = sample.drill.start(sample.people.roster("Room 12"))
    while session.step and session.step.look:
        session = sample.drill.answer(session, Rating.GOOD)
    assert session.step
    missed = session.step.person
    sample.drill.answer(session, Rating.AGAIN)
    weak = {weak.person.id: weak.chance for weak in weak_names(sample, "Room 12")}
    assert weak[missed] == 0.0


def test_of_names_known_today_those_that_were_missed_on_the_way_come_first(sample: Collection) -> None:
    learn(sample, "Room 12", weak="Zoë")
    first, *others = weak_names(sample, "Room 12")
    assert first.person.goes_by == "Zoë"
    assert {weak.chance for weak in others} == {first.chance} == {1.0}, "which the screen calls sure"
