"""Greetings and visits: a greeting is a review of the drill's card, and the last visitors come first."""

from __future__ import annotations

from pathlib import Path
from random import Random

from conftest import Clock, Open

from namecards.collection import Collection
from namecards.core.learning.memory import Rating, is_right
from namecards.core.people import Person
from namecards.core.settings import DeskSettings
from namecards.store.home import home_at


def someone(collection: Collection, typed: str) -> Person:
    return collection.people.find(typed)[0]


def test_a_greeting_feeds_the_same_card_as_the_drill(sample: Collection, open_again: Open) -> None:
    saoirse, zoe = someone(sample, "saoirse"), someone(sample, "zoe")
    session = sample.drill.start(sample.people.roster("Room 12"))
    while session.step and session.step.look:
        session = sample.drill.answer(session, Rating.AGAIN)
    before = sample.memory.cards[saoirse.id]
    sample.desk.greet(saoirse, knew=True)
    assert sample.memory.cards[saoirse.id].reviews == before.reviews + 1
    assert sample.memory.cards[saoirse.id].stability > before.stability
    assert sample.desk.brief(saoirse).days_since == 0, "whoever is greeted is here"
    assert open_again().memory.cards == sample.memory.cards

    sample.desk.greet(zoe, knew=False, mistaken_for=saoirse)
    assert sample.drill.confused_with(saoirse) == [(zoe, 1)]
    how = sample.desk.name_status(zoe)
    assert (how.by_photo, how.in_person, how.greetings, how.misses) == (None, False, 1, 1)


def test_a_greeting_is_undone_with_the_visit_it_made(sample: Collection) -> None:
    saoirse = someone(sample, "saoirse")
    greeting = sample.desk.greet(saoirse, knew=False)
    assert sample.desk.name_status(saoirse).greetings == 1
    sample.undo(greeting)
    assert sample.memory.cards == {} and sample.desk.name_status(saoirse).greetings == 0
    assert sample.desk.brief(saoirse).days_since is None
    sample.desk.record_visit(saoirse)
    sample.undo(sample.desk.greet(saoirse, knew=True))
    assert sample.desk.brief(saoirse).days_since == 0, "the visit was there before"


def test_who_came_last(sample: Collection, clock: Clock) -> None:
    for who, said in (("saoirse", "dog surgery"), ("zoe", ""), ("kenji", "yesterday: moved house")):
        if said:
            sample.notes.add(someone(sample, who), said)
        else:
            sample.desk.record_visit(someone(sample, who))
        clock.pass_(minutes=5)
    today = sample.today()
    last = [(person.goes_by, (today - day).days) for person, day in sample.desk.recent()]
    assert last == [("Zoë", 0), ("Saoirse", 0), ("Ken", 1)]
    assert len(sample.desk.recent(most=1)) == 1
    again = sample.desk.record_visit(someone(sample, "saoirse"))
    assert [person.goes_by for person, _ in sample.desk.recent()] == ["Saoirse", "Zoë", "Ken"]
    sample.undo(again)
    assert [person.goes_by for person, _ in sample.desk.recent(on=today)] == ["Zoë", "Saoirse"]
    assert [person.goes_by for person, _ in sample.desk.recent()] == ["Zoë", "Saoirse", "Ken"]


def test_the_desk_asks_first_unless_it_is_told_not_to(sample: Collection, open_again: Open) -> None:
    assert not sample.settings.get(DeskSettings).names_at_once
    sample.settings.update(DeskSettings(names_at_once=True))
    assert open_again().settings.get(DeskSettings).names_at_once


def test_a_name_known_twice_on_one_day_is_one_review_and_one_visit(sample: Collection) -> None:
    """So soon after the first, it proves nothing; a name forgotten after all does."""
    saoirse = someone(sample, "saoirse")
    assert sample.desk.greet(saoirse, knew=True)
    assert not sample.desk.greet(saoirse, knew=True), "nothing is written, so there is nothing to undo"
    assert (sample.memory.cards[saoirse.id].reviews, len(sample.desk.visits(saoirse))) == (1, 1)
    assert sample.desk.greet(saoirse, knew=False)
    assert (sample.memory.cards[saoirse.id].reviews, len(sample.desk.visits(saoirse))) == (2, 1)


def test_who_is_mixed_up_with_others_is_not_mixed_up_with_everybody(sample: Collection) -> None:
    saoirse, zoe, kenji = (someone(sample, typed) for typed in ("saoirse", "zoe", "kenji"))
    sample.desk.greet(zoe, knew=False, mistaken_for=saoirse)
    assert sample.drill.confused_with(zoe) == [(saoirse, 1)]
    assert sample.drill.confused_with(kenji) == []


def test_a_wrong_greeting_is_removed_a_week_later_and_its_review_with_it(
    sample: Collection, clock: Clock, open_again: Open
) -> None:
    saoirse = someone(sample, "saoirse")
    sample.drill.mark_known(sample.drill.start(sample.people.roster("Everyone")), saoirse)
    clock.pass_(days=1)
    wrong_day = sample.today()
    sample.desk.greet(saoirse, knew=False)
    clock.pass_(days=7)
    without = [one.where for one in sample.memory.reviews.of_card(saoirse.id) if one.where != "greeting"]
    sample.desk.greet(saoirse, knew=True)
    with_both = sample.memory.cards[saoirse.id]

    sample.desk.remove_visit(saoirse, wrong_day)
    assert [one.where for one in sample.memory.reviews.of_card(saoirse.id)] == [*without, "greeting"]
    assert sample.memory.cards[saoirse.id].stability > with_both.stability, "as if it was never forgotten"
    assert {visit.day for visit in sample.desk.visits(saoirse)} == {sample.today()}
    assert open_again().memory.cards == sample.memory.cards

    undone = sample.undo(sample.history.last().change)
    assert undone.sentence(sample.today()) == "Undone: removing the greeting of Saoirse O'Brien."
    assert sample.memory.cards[saoirse.id] == with_both
    assert {visit.day for visit in sample.desk.visits(saoirse)} == {sample.today(), wrong_day}
    sample.undo(undone.entry.change)
    assert sample.desk.name_status(saoirse).greetings == 1, "done again"
    assert open_again().memory.cards == sample.memory.cards


def test_another_computer_may_remove_a_greeting_that_was_drilled_on_meanwhile(
    tmp_path: Path, sample: Collection, clock: Clock
) -> None:
    saoirse = someone(sample, "saoirse")
    sample.desk.greet(saoirse, knew=False)
    day = sample.today()
    clock.pass_(days=7)
    other = Collection(
        home_at(sample.home.data, {"NAMECARDS_STATE": str(tmp_path / "other")}), clock, Random(8)
    )
    other.desk.remove_visit(saoirse, day)
    sample.desk.greet(saoirse, knew=True)
    sample.refresh()
    other.refresh()
    assert sample.memory.cards == other.memory.cards
    assert list(map(is_right, sample.memory.reviews.of_card(saoirse.id))) == [True]
    other.undo(other.history.last().change)
    sample.refresh()
    assert list(map(is_right, sample.memory.reviews.of_card(saoirse.id))) == [False, True]
    assert sample.memory.cards == other.memory.cards


def test_a_class_is_marked_here_in_one_change_that_is_no_review(sample: Collection) -> None:
    people = sample.people.roster("Room 12").people
    change = sample.desk.record_visits(people)
    assert change.value == len(people) and all(map(sample.desk.is_here_today, people))
    assert sample.memory.cards == {}
    assert sample.history.last().sentence == f"Visit of {len(people)} people"
    sample.undo(change)
    assert not any(map(sample.desk.is_here_today, people))
