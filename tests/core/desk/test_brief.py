"""What comes back at the next visit, and in which order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from namecards.core.desk.brief import (
    Brief,
    FollowUp,
    ShownNotes,
    build_brief,
    comes_back_later,
    may_be_old,
)
from namecards.core.desk.note_kinds import NoteKind
from namecards.core.desk.notes import Note, Visit, newest_first, to_json

MONDAY, WEDNESDAY, FRIDAY, SATURDAY = (date(2026, 8, day) for day in (24, 26, 28, 29))


def note(
    text: str,
    day: date,
    kind: NoteKind = "note",
    hour: int = 12,
    used: bool = False,
    due: date | None = None,
    pinned: bool = False,
) -> Note:
    at = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    return Note(
        id=text, person="maya", kind=kind, text=text, at=at, day=day, due=due, used=used, pinned=pinned
    )


DOG = note("dog surgery", MONDAY)
MANGA = note("find manga 4", MONDAY, "promise")
PLAY = note("did the play go well", WEDNESDAY, "question")
CELLO = note("plays the cello", WEDNESDAY, hour=13)
CHESS = note("plays chess", WEDNESDAY, hour=15)
DONE = note("bring the atlas", WEDNESDAY, "promise", hour=14, used=True)


def texts(notes: tuple[Note, ...]) -> list[str]:
    return [note.text for note in notes]


def test_the_groups_come_in_the_order_of_the_guide_and_nothing_that_was_used() -> None:
    later = note("lend the atlas", MONDAY, "promise", due=MONDAY + timedelta(days=9))
    overdue = note("bring the key", MONDAY, "promise", due=WEDNESDAY)
    fair = note("how was the fair", MONDAY, "question", due=FRIDAY)
    star = note("how is the puppy", MONDAY, pinned=True)
    sent, told = note("counselor", MONDAY, "referral"), note("a manga shelf", MONDAY, "idea", used=True)
    follow_ups = [FollowUp("did the counselor help?", sent.id), FollowUp("tell Maya: done", told.id)]
    notes = [DOG, CELLO, DONE, PLAY, MANGA, later, overdue, fair, star, sent, told]
    brief = build_brief(notes, [Visit("maya", FRIDAY)], FRIDAY, follow_ups)
    assert [item.text for item in brief.items] == [
        "bring the key",
        "how was the fair",
        "how is the puppy",
        "lend the atlas",
        "find manga 4",
        "did the play go well",
        "tell Maya: done",
        "did the counselor help?",
        "dog surgery",
        "plays the cello",
    ]
    assert brief.plain == (DOG, CELLO) and brief.days_since == 0 and brief.waiting_text == ""


def test_the_newest_note_is_the_one_of_the_latest_day_and_then_the_one_written_last() -> None:
    morning, noon, late = (note(text, MONDAY, hour=hour) for text, hour in (("a", 8), ("b", 12), ("c", 15)))
    afterwards = replace(note("yesterday: d", MONDAY - timedelta(days=1)), at=late.at + timedelta(hours=1))
    expected = [late, noon, morning, afterwards]
    assert newest_first([noon, afterwards, late, morning]) == expected
    assert newest_first([morning, noon, late, afterwards]) == expected


def test_all_stars_come_the_newest_first() -> None:
    old, new = note("how is the puppy", MONDAY, pinned=True), note("how was the play", WEDNESDAY, pinned=True)
    expected = ["how was the play", "how is the puppy", "find manga 4", "plays the cello"]
    assert texts(build_brief([old, MANGA, new, CELLO], [], FRIDAY).notes) == expected


def test_overdue_promises_come_first_then_those_that_are_due_soonest() -> None:
    promises = [
        note("some day", MONDAY, "promise"),
        note("in a week", MONDAY, "promise", due=FRIDAY + timedelta(days=7)),
        note("long ago", MONDAY, "promise", due=MONDAY),
        note("today", MONDAY, "promise", due=FRIDAY),
    ]
    brief = build_brief(promises, [], FRIDAY)
    assert texts(brief.notes) == ["long ago", "today", "in a week", "some day"]
    assert [note.is_overdue(FRIDAY) for note in brief.notes] == [True, False, False, False]


def test_a_note_with_a_day_comes_back_on_that_day_and_not_before() -> None:
    fair = note("how was the fair", MONDAY, "question", due=FRIDAY)
    brief = build_brief([fair], [], WEDNESDAY)
    assert brief == Brief(days_since=2, later=(fair,)) and brief.waiting_text == "1 later: F9"
    assert build_brief([fair], [], FRIDAY).notes == (fair,)
    assert comes_back_later(fair, WEDNESDAY) and not comes_back_later(fair, FRIDAY)
    promise = replace(MANGA, due=FRIDAY)
    assert not comes_back_later(promise, WEDNESDAY), "a promise is open all the time"
    assert build_brief([fair], [], FRIDAY + timedelta(days=300)).notes == (fair,), "and from then on"


def shown(day: date, *notes: Note) -> ShownNotes:
    return ShownNotes("maya", day, tuple(note.id for note in notes))


def test_plain_notes_take_turns_those_shown_least_often_first_then_the_older_ones() -> None:
    notes, visits = [DOG, CELLO, CHESS], [Visit("maya", FRIDAY)]
    assert build_brief(notes, [], FRIDAY).plain == (DOG, CELLO, CHESS)
    seen = [shown(FRIDAY, DOG, CELLO)]
    assert build_brief(notes, visits, FRIDAY, shown=seen).plain == (DOG, CELLO, CHESS), "the same all day"
    assert build_brief(notes, visits, SATURDAY, shown=seen).plain == (CHESS, DOG, CELLO)


def test_after_three_visits_on_screen_a_plain_note_is_older_and_counted() -> None:
    days = [FRIDAY + timedelta(days=n) for n in range(4)]
    visits, seen = [Visit("maya", day) for day in days], [shown(day, DOG) for day in days[:3]]
    assert build_brief([DOG, CELLO], visits, days[2], shown=seen).plain == (CELLO, DOG)
    brief = build_brief([DOG, CELLO], visits, days[3], shown=seen)
    assert (brief.plain, brief.older, brief.waiting_text) == ((CELLO,), (DOG,), "1 older: F9")
    twice = [*seen[:2], shown(days[1], DOG)]
    assert build_brief([DOG], visits, days[3], shown=twice).plain == (DOG,), "two computers, one visit"
    assert build_brief([DOG], visits[1:], days[3], shown=seen).plain == (DOG,), "one visit was undone"


@pytest.mark.parametrize("kind", ["promise", "question"])
def test_a_promise_a_question_a_dated_or_starred_note_never_becomes_older(kind: NoteKind) -> None:
    kept = [note("a", MONDAY, kind), note("b", MONDAY, due=MONDAY), note("c", MONDAY, pinned=True)]
    days = [MONDAY + timedelta(days=n) for n in range(1, 9)]
    visits, seen = [Visit("maya", day) for day in days], [shown(day, *kept) for day in days]
    brief = build_brief(kept, visits, MONDAY + timedelta(days=400), shown=seen)
    assert set(brief.notes) == set(kept) and not brief.older


def test_a_plain_note_and_an_undecided_idea_are_older_after_sixty_days() -> None:
    shelf = note("a manga shelf", MONDAY, "idea")
    assert build_brief([DOG, shelf], [], MONDAY + timedelta(days=60)).plain == (DOG, shelf)
    assert build_brief([DOG, shelf], [], MONDAY + timedelta(days=61)).older == (DOG, shelf)


def test_a_referral_keeps_its_star_and_its_day() -> None:
    star, dated = (
        note("nurse", MONDAY, "referral", pinned=True),
        note("counselor", MONDAY, "referral", due=FRIDAY),
    )
    follow_ups = [FollowUp("did the nurse help?", star.id), FollowUp("did the counselor help?", dated.id)]
    brief = build_brief([star, dated, MANGA], [], FRIDAY, follow_ups)
    assert [item.text for item in brief.items] == [
        "did the counselor help?",
        "did the nurse help?",
        "find manga 4",
    ]


def test_what_was_said_yesterday_is_older_than_what_was_said_today() -> None:
    late = note("written today about Monday", MONDAY, hour=23)
    assert texts(build_brief([late, CELLO], [], FRIDAY).plain) == [
        "written today about Monday",
        "plays the cello",
    ]


def test_after_sixty_days_a_note_may_be_old_and_a_promise_is_still_a_promise() -> None:
    assert not may_be_old(DOG, MONDAY + timedelta(days=60))
    assert may_be_old(DOG, MONDAY + timedelta(days=61))
    assert not may_be_old(MANGA, MONDAY + timedelta(days=365))


def test_notes_of_one_line_stay_in_their_order() -> None:
    first, second = note("dog", MONDAY), note("cat", MONDAY)
    assert build_brief([first, second], [], FRIDAY).plain == (first, second)


@pytest.mark.parametrize(
    ("notes", "visits", "days"),
    [
        ([], [], None),
        ([DOG], [], 4),
        ([DOG], [Visit("maya", WEDNESDAY)], 2),
        ([CELLO], [Visit("maya", MONDAY)], 2),
        ([], [Visit("maya", FRIDAY)], 0),
        ([], [Visit("maya", FRIDAY + timedelta(days=1))], 0),  # a clock that went back
    ],
)
def test_days_since_the_last_visit(notes: list[Note], visits: list[Visit], days: int | None) -> None:
    assert build_brief(notes, visits, FRIDAY).days_since == days


def test_a_first_visit() -> None:
    assert build_brief([], [], FRIDAY) == Brief(days_since=None)


def test_a_note_for_other_programs() -> None:
    assert to_json(note("find manga 4", MONDAY, "promise", due=FRIDAY), "Maya Chen") == {
        "id": "find manga 4",
        "who": "Maya Chen",
        "person": "maya",
        "kind": "promise",
        "text": "find manga 4",
        "day": "2026-08-24",
        "due": "2026-08-28",
        "used": False,
        "topics": [],
        "private": False,
        "pinned": False,
        "source": "talk",
        "answer": "",
    }
    assert to_json(DOG, "Maya Chen")["due"] is None
