"""A person's timeline: notes, visits and greetings, day by day."""

from __future__ import annotations

from conftest import Clock

from namecards.collection import Collection


def test_what_was_said_and_what_became_of_it(sample: Collection, clock: Clock) -> None:
    (zoe,) = sample.people.find("zoe")
    sample.desk.record_visit(zoe)
    sample.desk.greet(zoe, knew=False)
    clock.pass_(days=1)
    (promise, idea) = sample.notes.add_line("zoe !find manga 4, +beanbags").value
    sample.desk.record_visit(zoe)
    clock.pass_(days=1)
    sample.desk.greet(zoe, knew=True)
    sample.notes.mark_used(promise)
    sample.ideas.decide(sample.ideas.all()[0], "doing", "two are ordered")
    events = [
        (event.day.day, event.note.text if event.note else "", event.what)
        for event in sample.lists.timeline(zoe)
    ]
    assert events == [
        (12, "", "greeted by name"),
        (11, "find manga 4", "kept"),
        (11, "beanbags", "we are doing it"),
        (10, "", "forgot the name"),
    ], "a visit is only told where nothing else of the day is"
    assert idea.text == "beanbags"


def test_a_note_of_yesterday_stands_on_its_day(sample: Collection) -> None:
    (zoe,) = sample.people.find("zoe")
    sample.notes.add_line("zoe today's news")
    sample.notes.add_line("yesterday: zoe dog surgery")
    assert [event.day.day for event in sample.lists.timeline(zoe)] == [10, 9]
