"""What comes back at the next visit, and in which order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from namecards.core.desk.brief import Brief, build_brief, comes_back_later, is_overdue, may_be_old
from namecards.core.desk.note_kinds import NoteKind
from namecards.core.desk.notes import Note, Visit, newest_first, to_json, waiting

MONDAY, WEDNESDAY, FRIDAY = date(2026, 8, 24), date(2026, 8, 26), date(2026, 8, 28)


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
DONE = note("bring the atlas", WEDNESDAY, "promise", hour=14, used=True)


def texts(notes: tuple[Note, ...]) -> list[str]:
    return [note.text for note in notes]


def test_promises_then_questions_then_the_last_notes_and_nothing_that_was_used() -> None:
    brief = build_brief([DOG, PLAY, DONE, CELLO, MANGA], [Visit("maya", FRIDAY)], FRIDAY + timedelta(days=3))
    assert brief == Brief(days_since=3, promises=(MANGA,), questions=(PLAY,), last=(CELLO, DOG))
    assert brief.notes == (MANGA, PLAY, CELLO, DOG)


def test_the_newest_note_is_the_one_of_the_latest_day_and_then_the_one_written_last() -> None:
    morning, noon, late = (note(text, MONDAY, hour=hour) for text, hour in (("a", 8), ("b", 12), ("c", 15)))
    afterwards = replace(note("yesterday: d", MONDAY - timedelta(days=1)), at=late.at + timedelta(hours=1))
    expected = [late, noon, morning, afterwards]
    assert newest_first([noon, afterwards, late, morning]) == expected
    assert newest_first([morning, noon, late, afterwards]) == expected


def test_everything_that_is_pinned_is_on_top_the_newest_first() -> None:
    old, new = note("how is the puppy", MONDAY, pinned=True), note("how was the play", WEDNESDAY, pinned=True)
    brief = build_brief([old, MANGA, new, CELLO], [], FRIDAY)
    expected = ["how was the play", "how is the puppy", "find manga 4", "plays the cello"]
    assert texts(brief.notes) == texts(waiting([CELLO, MANGA, old, new, DONE])) == expected


def test_overdue_promises_come_first_then_those_that_are_due_soonest() -> None:
    promises = [
        note("some day", MONDAY, "promise"),
        note("in a week", MONDAY, "promise", due=FRIDAY + timedelta(days=7)),
        note("long ago", MONDAY, "promise", due=MONDAY),
        note("today", MONDAY, "promise", due=FRIDAY),
    ]
    brief = build_brief(promises, [], FRIDAY)
    assert texts(brief.promises) == ["long ago", "today", "in a week", "some day"]
    assert [is_overdue(note, FRIDAY) for note in brief.promises] == [True, False, False, False]


def test_a_note_with_a_day_comes_back_on_that_day_and_not_before() -> None:
    fair = note("how was the fair", MONDAY, "question", due=FRIDAY)
    assert build_brief([fair], [], WEDNESDAY) == Brief(days_since=2, later=(fair,))
    assert build_brief([fair], [], FRIDAY).questions == (fair,)
    assert comes_back_later(fair, WEDNESDAY) and not comes_back_later(fair, FRIDAY)
    promise = replace(MANGA, due=FRIDAY)
    assert not comes_back_later(promise, WEDNESDAY), "a promise is open all the time"
    assert build_brief([fair], [], FRIDAY + timedelta(days=30)).questions == (fair,)


def test_three_plain_notes_come_back_the_others_are_counted_and_a_used_one_makes_room() -> None:
    said = [note(f"note {n}", MONDAY, hour=n) for n in range(6)]
    brief = build_brief(said, [], FRIDAY)
    assert texts(brief.last) == ["note 5", "note 4", "note 3"] and brief.count_text == "3 of 6 notes"
    said[5] = note("note 5", MONDAY, hour=5, used=True)
    brief = build_brief(said, [], FRIDAY)
    assert texts(brief.last) == ["note 4", "note 3", "note 2"] and brief.count_text == "3 of 5 notes"
    assert build_brief(said[:3], [], FRIDAY).count_text == ""


def test_what_was_promised_to_come_back_is_never_cut_by_later_notes() -> None:
    premiere = note("play premiere, ask how it went", MONDAY, due=WEDNESDAY)
    shelf, puppy = note("a manga shelf", MONDAY, "idea"), note("how is the puppy", MONDAY, pinned=True)
    later = [note(f"note {n}", WEDNESDAY, hour=n) for n in range(4)]
    brief = build_brief([premiere, shelf, puppy, *later], [], FRIDAY)
    assert texts(brief.notes) == [
        "how is the puppy",
        "play premiere, ask how it went",
        "a manga shelf",
        "note 3",
        "note 2",
        "note 1",
    ]
    assert brief.left_out == 1


def test_what_was_said_yesterday_is_older_than_what_was_said_today() -> None:
    late = note("written today about Monday", MONDAY, hour=23)
    assert texts(build_brief([late, PLAY, CELLO], [], FRIDAY).last) == [
        "plays the cello",
        "written today about Monday",
    ]


def test_after_sixty_days_a_note_may_be_old_and_a_promise_is_still_a_promise() -> None:
    assert not may_be_old(DOG, MONDAY + timedelta(days=60))
    assert may_be_old(DOG, MONDAY + timedelta(days=61))
    assert not may_be_old(MANGA, MONDAY + timedelta(days=365))


def test_notes_of_one_line_stay_in_their_order() -> None:
    first, second = note("dog", MONDAY), note("cat", MONDAY)
    assert waiting([first, second]) == (first, second)
    assert build_brief([first, second], [], FRIDAY).last == (first, second)


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
    }
    assert to_json(DOG, "Maya Chen")["due"] is None
