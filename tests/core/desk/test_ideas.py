"""Ideas: decided, told to whoever asked, and on the poster without a name."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from conftest import Clock, Open
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from namecards.collection import Collection
from namecards.core.desk.errors import NothingToNote
from namecards.core.desk.ideas import DECISIONS, Idea, Outcome
from namecards.core.desk.notes import Note
from namecards.core.errors import NamecardsError
from namecards.core.paper.errors import NameInPrint
from namecards.core.paper.poster import PosterLine, poster
from namecards.core.people import Person


def decide(collection: Collection, text: str, decision: str, answer: str = "", asks: str = "") -> None:
    (idea,) = [idea for idea in collection.ideas.all() if idea.note.text == text]
    collection.ideas.decide(idea, decision, answer, asks)  # type: ignore[arg-type]


def test_a_decided_idea_is_told_at_the_next_visit(sample: Collection, open_again: Open, clock: Clock) -> None:
    (saoirse,) = sample.people.find("saoirse")
    sample.notes.add_line("saoirse +manga shelf")
    assert [note.text for note in sample.desk.brief(saoirse).notes] == ["manga shelf"]
    clock.pass_(days=3)
    decide(sample, "manga shelf", "done", "it stands by the door")
    brief = open_again().desk.brief(saoirse)
    (tell,) = brief.follow_ups
    assert tell.text == "tell Saoirse: “manga shelf” – done: it stands by the door"
    assert brief.notes == (), "it is told in place of being asked about"
    sample.desk.mark_told(tell)
    assert sample.desk.brief(saoirse).follow_ups == () and sample.desk.brief(saoirse).notes == ()
    sample.desk.mark_told(tell, told=False)
    assert sample.desk.brief(saoirse).follow_ups == (tell,)


def test_what_two_asked_for_in_one_line_is_decided_once_and_told_to_each(sample: Collection) -> None:
    people = [sample.people.one(name) for name in ("saoirse", "hodan")]
    sample.notes.add(people, "+manga shelf")
    sample.notes.add(people[0], "+beanbags")
    shelf = next(idea for idea in sample.ideas.all() if idea.note.text == "manga shelf")
    change = sample.ideas.decide(shelf, "done", "by the door")
    assert [tell.text for person in people for tell in sample.desk.brief(person).follow_ups] == [
        f"tell {name}: “manga shelf” – done: by the door" for name in ("Saoirse", "Hodan")
    ]
    assert sample.ideas.count_undecided() == 1, "the beanbags"
    assert {len(sample.ideas.find_alike(idea)) for idea in sample.ideas.all()} == {1, 2}
    sample.undo(change)
    assert sample.ideas.count_undecided() == 3


def test_an_idea_that_came_twice_is_told_once(sample: Collection) -> None:
    hodan = sample.people.one("hodan")
    for line in ("+manga shelf", "+manga shelf", "+beanbags", "+%a corner", "+%a lamp"):
        sample.notes.add([hodan], line)
    for idea in sample.ideas.all():
        sample.ideas.decide(idea, "doing" if idea.note.text == "beanbags" else "done")
    tells = sample.desk.brief(hodan).follow_ups
    private = "tell Hodan: what they asked for in private – done"
    assert sorted(tell.text for tell in tells) == [
        private,
        private,
        "tell Hodan: “beanbags” – we are doing it",
        "tell Hodan: “manga shelf” – done",
    ]
    (shelf,) = (tell for tell in tells if "manga" in tell.text)
    change = sample.desk.mark_told(shelf)
    assert len(sample.desk.brief(hodan).follow_ups) == 3
    sample.undo(change)
    assert sample.desk.brief(hodan).follow_ups == tells


def test_a_new_decision_is_told_anew_and_other_words_for_the_poster_are_not(sample: Collection) -> None:
    (saoirse,) = sample.people.find("saoirse")
    sample.notes.add_line("saoirse +manga shelf")
    decide(sample, "manga shelf", "doing")
    sample.desk.mark_told(sample.desk.brief(saoirse).follow_ups[0])
    decide(sample, "manga shelf", "doing", asks="More manga")
    assert sample.desk.brief(saoirse).follow_ups == ()
    decide(sample, "manga shelf", "done", asks="More manga")
    assert [tell.text for tell in sample.desk.brief(saoirse).follow_ups] == [
        "tell Saoirse: “manga shelf” – done"
    ]


def test_what_was_private_stays_private_when_it_is_told(sample: Collection) -> None:
    (saoirse,) = sample.people.find("saoirse")
    sample.notes.add_line("saoirse +%a quiet corner for prayer")
    decide(sample, "a quiet corner for prayer", "done", "behind the atlas")
    (tell,) = sample.desk.brief(saoirse).follow_ups
    assert tell.text == "tell Saoirse: what they asked for in private – done"


def test_who_says_no_says_why(sample: Collection) -> None:
    sample.ideas.add("a slide", "focus group")
    with pytest.raises(NamecardsError, match="Say why it is not possible"):
        decide(sample, "a slide", "cannot", "  ")
    assert sample.ideas.all()[0].outcome.decision == "new"
    with pytest.raises(NothingToNote):
        sample.ideas.add(" ", "talk")


def test_the_poster_counts_and_has_no_names(sample: Collection) -> None:
    sample.notes.add_line("saoirse +manga shelf, +more beanbags")
    sample.notes.add_line("zoe +more manga please")
    sample.notes.add_line("zoe +manga again")
    sample.ideas.add("manga!", "survey")
    sample.ideas.add("open on saturdays", "survey")
    for text in ("manga shelf", "more manga please", "manga again", "manga!"):
        decide(sample, text, "done", "A shelf by the door", "More manga")
    decide(sample, "open on saturdays", "cannot", "nobody is in the building", "Open on Saturdays")
    found = sample.ideas.poster()
    assert found.done == (PosterLine("More manga", 3, "A shelf by the door"),), (
        "Zoë asked twice and counts once"
    )
    assert found.cannot == (PosterLine("Open on Saturdays", 1, "nobody is in the building"),)
    assert (found.asked, found.new) == (6, ())
    with pytest.raises(NameInPrint, match="“Saoirse” is somebody's name"):
        decide(sample, "more beanbags", "done", "As Saoirse wished", "Beanbags")


@st.composite
def ideas(draw: DrawFn) -> Idea:
    words = st.sampled_from(["Maya", "more", "manga", "MAYA", "Chen", "quiet", "Eva", "shelf", "O'Brien"])
    said = st.lists(words, max_size=4).map(" ".join)
    id = draw(st.uuids()).hex
    who = draw(st.sampled_from(["", "p1", "p2"]))
    at = datetime(2026, 9, 1, tzinfo=UTC)
    note = Note(id=id, person=who, kind="idea", text="x", at=at, day=date(2026, 9, 1))
    decision = draw(st.sampled_from(list(DECISIONS)))
    return Idea(note, Outcome(id=id, decision=decision, answer=draw(said), asks=draw(said)))


PEOPLE = (
    Person(id="p1", given="Maya", family="Chen"),
    Person(id="p2", given="Aoife", preferred="ÉVA", family="O'Brien"),
)


@given(st.lists(ideas()))
def test_no_poster_ever_names_anybody(some: list[Idea]) -> None:
    found = poster(some, PEOPLE)
    lines = (*found.done, *found.doing, *found.cannot, *found.new)
    assert found.asked == len(some) and sum(line.count for line in lines) <= len(some)
    for line in lines:
        assert not {"Maya", "MAYA", "Chen", "Eva", "Brien"} & set(
            f"{line.what} {line.answer}".replace("'", " ").split()
        )


def test_an_idea_without_a_name_gets_its_owner_later(sample: Collection, open_again: Open) -> None:
    """A survey has answers such as "Maya Chen: a slide", and the librarian knows whose they are."""
    maya, zoe = sample.people.one("maya chen"), sample.people.one("zoe")
    note = sample.ideas.add("Maya Chen: a slide", "survey").value
    mine = sample.ideas.assign(note, maya).value
    assert (mine.person, mine.text) == (maya.id, "a slide")
    others = sample.ideas.assign(note, zoe)
    assert (others.value.person, others.value.text) == (zoe.id, "Maya Chen: a slide"), "it may be about Maya"
    nobodys = sample.ideas.assign(others.value, None).value
    assert (nobodys.person, nobodys.text) == ("", "Maya Chen: a slide")
    assert [idea.note for idea in open_again().ideas.all()] == [nobodys]


def test_a_deleted_idea_takes_its_decision_along_and_brings_it_back(sample: Collection) -> None:
    sample.ideas.add("beanbags", "survey")
    decide(sample, "beanbags", "done", "in June")
    [idea] = sample.ideas.all()
    deleted = sample.ideas.delete(idea)
    assert sample.ideas.all() == []
    sample.undo(deleted)
    assert sample.ideas.all() == [idea]


def test_what_is_to_be_told_can_be_ticked_though_its_note_was_deleted_elsewhere(
    sample: Collection, open_again: Open
) -> None:
    (note,) = sample.notes.add_line("saoirse +beanbags").value
    decide(sample, "beanbags", "done", "in June")
    saoirse = sample.people.get(note.person)
    due = [follow_up for follow_up in sample.desk.brief(saoirse).follow_ups if follow_up.note == note.id]
    other = open_again()
    other.notes.delete([note])
    sample.refresh()
    sample.desk.mark_told(due[0])
    assert sample.desk.brief(saoirse).follow_ups == () and sample.notes.all() == []
