"""Each change is undone by what it returned, and is in the list with its day and its people."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from conftest import Clock, Open

from namecards.collection import Collection
from namecards.core.changes import Change
from namecards.core.desk.referrals import Helper
from namecards.core.desk.timetable import Timetable
from namecards.core.errors import DeletedMeanwhile
from namecards.core.learning.memory import Rating
from namecards.core.paper.pledge import Pledge
from namecards.core.paper.tags import Tags
from namecards.core.people import Person
from namecards.core.planning.planner import Plan
from namecards.core.settings import DrillSettings
from namecards.printing.job import Printer


def maya(sample: Collection) -> Person:
    return sample.people.one("maya chen")


def decide(sample: Collection) -> Change[Any]:
    idea = next(idea for idea in sample.ideas.all() if idea.note.text == "beanbags")
    return sample.ideas.decide(idea, "done", "in June")


CHANGES: dict[str, Callable[[Collection], Change[Any]]] = {
    "a plan": lambda sample: sample.plan.update(Plan(sample.today() + timedelta(days=14), 20)),
    "seats": lambda sample: sample.seating.update(
        sample.seating.chart(room := sample.people.roster("Room 12")).fill(room.people)
    ),
    "likes": lambda sample: sample.tags.update(Tags(id=maya(sample).id, hobby=("chess",))),
    "an interview": lambda sample: sample.tags.add_answers(
        replace(maya(sample), say="MY-ah"), Tags(id=maya(sample).id, pet=("cat",)), "two brothers"
    ),
    "a decision": decide,
    "an idea": lambda sample: sample.ideas.add("a slide", "survey", maya(sample)),
    "a helper": lambda sample: sample.referrals.save(Helper(id="h1", name="counselor")),
    "a timetable": lambda sample: sample.timetable.update(Timetable(off=(4, 5))),
    "a pledge": lambda sample: sample.pledge.update(Pledge(lines=("listen",))),
    "a printer": lambda sample: sample.printers.save("office", Printer(dx=1)),
    "settings": lambda sample: sample.settings.update(DrillSettings(fast=True)),
    "a visit": lambda sample: sample.desk.record_visit(maya(sample)),
    "a note": lambda sample: sample.notes.add(maya(sample), "dog surgery"),
    "a line": lambda sample: sample.inbox.add("somebody lost a card"),
    "a person": lambda sample: sample.people.update(replace(maya(sample), hook="like May")),
}


def kept(collection: Collection) -> dict[str, dict[str, Any]]:
    """A copy of all documents by table and id."""
    return deepcopy(collection._store.documents.storage.read())


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_is_undone_and_done_again_by_what_it_returned(
    sample: Collection, open_again: Open, what: str
) -> None:
    sample.ideas.add("beanbags", "survey")
    before = kept(sample)
    change = CHANGES[what](sample)
    after = kept(sample)
    assert change and after != before
    assert kept(open_again()) == after
    sample.undo(change)
    assert kept(sample) == before
    assert sample.undo(change).redone
    assert kept(sample) == after


def test_the_list_says_when_whose_and_whether_it_counts(sample: Collection, clock: Clock) -> None:
    who, monday = maya(sample), sample.today()
    clock.pass_(minutes=1)
    sample.memory.reviews.answer(who.id, Rating.GOOD, monday, 2500, "drill")
    clock.pass_(days=1)
    sample.undo(sample.desk.greet(who, knew=True))
    clock.pass_(minutes=1)
    sample.notes.add(who, "dog surgery")
    note, greeting, drill, *_ = sample.history.entries()
    assert [each.day for each in (note, greeting, drill)] == [monday + timedelta(days=1)] * 2 + [monday]
    assert [each.undone for each in (note, greeting, drill)] == [False, True, False]
    assert [each.is_answer for each in (note, greeting, drill)] == [False, False, True]
    assert all(each.own and each.people == {who.id} for each in (note, greeting, drill))
    assert all("Maya Chen" in each.sentence for each in (note, greeting, drill))
    sample.undo(drill.change)
    assert who.id not in sample.memory.cards


def test_an_interview_card_brings_nobody_back(sample: Collection) -> None:
    CHANGES["an interview"](sample)
    assert sample.history.entries()[0].sentence == "Note for Maya Chen"


def test_likes_that_were_all_cleared_leave_nothing_behind(sample: Collection) -> None:
    sample.tags.update(Tags(id=maya(sample).id, hobby=("chess",)))
    sample.tags.update(Tags(id=maya(sample).id))
    assert "cleared" in sample.history.entries()[0].sentence
    sample.tags.add_answers(maya(sample), Tags(id=maya(sample).id, pet=("cat",)))
    sample.tags.add_answers(maya(sample), Tags(id=maya(sample).id))
    assert "tags" not in kept(sample)


def test_a_window_that_is_behind_takes_nothing_back(sample: Collection, open_again: Open) -> None:
    behind, emeka = open_again(), sample.people.one("emeka")
    (note,) = sample.notes.add(maya(sample), "!find manga").value
    behind.refresh()
    her, hers = maya(behind), behind.notes.all()
    sample.moving.note(note, emeka)
    sample.people.update(replace(maya(sample), never_print=True))
    behind.people.update(replace(her, say="MY-uh"))
    behind.notes.edit(hers, "!find manga 5")
    sample.refresh()
    assert [(each.person, each.text) for each in sample.notes.all()] == [(emeka.id, "find manga 5")]
    assert (maya(sample).never_print, maya(sample).say) == (True, "MY-uh")
    sample.notes.delete(sample.notes.all())
    with pytest.raises(DeletedMeanwhile):
        behind.notes.mark_used(hers[0])
    assert not sample.notes.all()
