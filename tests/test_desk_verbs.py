"""The desk without its screen: a greeting is a review, lines wait for a name, the last one is put right."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Clock, Open

from namecards.collection import Collection
from namecards.core.errors import NothingToNote, OlderNote
from namecards.core.learning.memory import Rating
from namecards.core.people import Person
from namecards.store.home import Home


def someone(collection: Collection, typed: str) -> Person:
    return collection.find(typed)[0]


def test_a_greeting_feeds_the_same_card_as_the_drill(sample: Collection, open_again: Open) -> None:
    saoirse, zoe = someone(sample, "saoirse"), someone(sample, "zoe")
    sitting = sample.start_drill(sample.roster("Room 12"))
    while sitting.step and sitting.step.look:
        sitting = sample.answer(sitting, Rating.AGAIN)
    before = sample.cards[saoirse.id]
    sample.greet(saoirse, knew=True)
    assert sample.cards[saoirse.id].reviews == before.reviews + 1
    assert sample.cards[saoirse.id].stability > before.stability
    assert sample.brief(saoirse).days_since == 0, "whoever is greeted is here"
    assert open_again().cards == sample.cards

    sample.greet(zoe, knew=False, mistaken_for=saoirse)
    assert sample.mixed_up(saoirse) == [(zoe, 1)]
    how = sample.acquaintance(zoe)
    assert (how.photo, how.met, how.greeted, how.misses) == (None, False, 1, 1)


def test_a_greeting_can_be_taken_back_with_the_visit_it_made(sample: Collection) -> None:
    saoirse = someone(sample, "saoirse")
    greeting = sample.greet(saoirse, knew=False)
    assert sample.acquaintance(saoirse).greeted == 1
    sample.take_back_greeting(greeting)
    assert sample.cards == {} and sample.acquaintance(saoirse).greeted == 0
    assert sample.brief(saoirse).days_since is None
    sample.came_by(saoirse)
    sample.take_back_greeting(sample.greet(saoirse, knew=True))
    assert sample.brief(saoirse).days_since == 0, "the visit was there before"


def test_who_came_last(sample: Collection, clock: Clock) -> None:
    for who, said in (("saoirse", "dog surgery"), ("zoe", ""), ("kenji", "yesterday: moved house")):
        if said:
            sample.note_about(someone(sample, who), said)
        else:
            sample.came_by(someone(sample, who))
        clock.pass_(minutes=5)
    today = sample.today()
    last = [(person.call, (today - day).days) for person, day in sample.came_last()]
    assert last == [("Zoë", 0), ("Saoirse", 0), ("Ken", 1)]
    assert len(sample.came_last(most=1)) == 1


def test_a_line_about_nobody_waits_in_the_inbox_and_becomes_a_note(
    sample: Collection, open_again: Open, clock: Clock
) -> None:
    line = "yesterday: xavier lost his card, !look for it @fri"
    sample.set_aside(line)
    clock.pass_(days=7)
    later = open_again()
    (waiting,) = later.inbox()
    assert (waiting.text, later.candidates(waiting)) == (line, ())
    kept = later.place(waiting, someone(later, "saoirse"))
    assert [note.text for note in kept] == ["xavier lost his card", "look for it"]
    assert [str(note.day) for note in kept] == ["2026-08-09", "2026-08-09"], "the day it was written counts"
    assert str(kept[1].due) == "2026-08-14"
    assert later.inbox() == []
    later.take_back_placing(waiting, kept)
    assert (later.inbox(), later.notes()) == ([waiting], [])


def test_the_name_goes_from_a_line_that_could_be_about_two(sample: Collection) -> None:
    sample.set_aside("maya lost her card")
    (waiting,) = sample.inbox()
    chen, johnson = sample.candidates(waiting)
    assert [note.text for note in sample.place(waiting, johnson)] == ["lost her card"]
    assert sample.brief(chen).last == ()


def test_a_line_can_be_thrown_away_and_put_back(sample: Collection) -> None:
    aside = sample.set_aside("xavier lost his card")
    sample.throw_away(aside)
    assert sample.inbox() == []
    sample.put_back(aside)
    assert sample.inbox() == [aside]
    with pytest.raises(NothingToNote):
        sample.set_aside("  ")


def test_same_is_whom_the_last_note_was_about(sample: Collection, clock: Clock) -> None:
    assert sample.address("same: likes trains") == ((), "same: likes trains"), "there was none yet"
    sample.note("saoirse dog surgery")
    clock.pass_(minutes=1)
    (note,) = sample.note("yesterday: Same: likes trains")
    assert (sample.person(note.person).call, note.text, str(note.day)) == (
        "Saoirse",
        "likes trains",
        "2026-08-09",
    )


def test_the_last_line_can_be_put_right_even_if_it_went_to_the_wrong_person(
    sample: Collection, clock: Clock
) -> None:
    assert sample.last_noted() == ()
    sample.note("zoe is back")
    clock.pass_(minutes=1)
    wrong = sample.note("maya c lost her card, !look for it")
    assert sample.last_noted() == wrong
    johnson = someone(sample, "maya j")
    sample.edit_note(wrong, "lost her library card", johnson)
    assert [(sample.person(note.person).display, note.text) for note in sample.notes()] == [
        ("Zoë Kowalczyk", "is back"),
        ("Maya Johnson", "lost her library card"),
    ]


def test_the_last_note_is_this_computers_last_whatever_the_clocks_say(
    sample: Collection, clock: Clock, tmp_path: Path
) -> None:
    elsewhere = Collection(Home(data=sample.home.data, local=tmp_path / "elsewhere"), clock)
    sample.note("zoe is back")
    clock.pass_(minutes=5)
    elsewhere.note("maya c lost her card")
    sample.refresh()
    assert [note.text for note in sample.last_noted()] == ["is back"]
    assert [note.text for note in elsewhere.last_noted()] == ["lost her card"]
    clock.pass_(days=-33)  # a clock that is put back
    sample.note("saoirse dog surgery")
    assert [note.text for note in sample.last_noted()] == ["dog surgery"]
    (note,) = sample.note("same: has a cat")
    assert sample.person(note.person).call == "Saoirse"


def test_an_older_line_never_becomes_somebody_elses(sample: Collection, clock: Clock) -> None:
    older = sample.note("zoe is back")
    clock.pass_(minutes=1)
    last, johnson = sample.note("maya c lost her card"), someone(sample, "maya j")
    with pytest.raises(OlderNote):
        sample.edit_note(older, "is back", johnson)
    clock.pass_(days=1)
    with pytest.raises(OlderNote):
        sample.edit_note(last, "lost her card", johnson)
    assert [note.text for note in sample.edit_note(last, "lost her library card")] == [
        "lost her library card"
    ]
    assert johnson.id not in {note.person for note in sample.notes()}


def test_the_safeguarding_line_is_said_once_per_collection(sample: Collection, open_again: Open) -> None:
    assert sample.needs_safeguarding_line()
    sample.said_safeguarding()
    assert not open_again().needs_safeguarding_line()


def test_the_desk_asks_first_unless_it_is_told_not_to(sample: Collection, open_again: Open) -> None:
    assert not sample.shows_at_once
    sample.show_at_once(True)
    assert open_again().shows_at_once


def test_a_note_for_a_later_day_is_not_among_those_for_the_next_visit(
    sample: Collection, clock: Clock
) -> None:
    sample.note("saoirse ?how was the fair @+3d, !find manga 4 @+9d")
    (waiting,) = sample.waiting()
    assert [note.text for note in waiting[1]] == ["find manga 4"], "a promise is open all the time"
    clock.pass_(days=3)
    (waiting,) = sample.waiting()
    assert [note.text for note in waiting[1]] == ["find manga 4", "how was the fair"]
