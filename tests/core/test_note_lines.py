"""The one-line grammar of notes, and what comes back at the next visit."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schoolmates import thorough

from namecards.core.notes import MARKS, Brief, Draft, Kind, Note, Visit, parse, resurface, to_json, waiting

WEDNESDAY = date(2026, 8, 26)
FRIDAY = date(2026, 8, 28)


@pytest.mark.parametrize(
    ("line", "drafts"),
    [
        ("dog surgery", [Draft("note", "dog surgery")]),
        ("!find manga 4", [Draft("promise", "find manga 4")]),
        ("?did the play go well", [Draft("question", "did the play go well")]),
        ("+ quiet corner", [Draft("idea", "quiet corner")]),
        ("> nurse, about the headaches", [Draft("referral", "nurse, about the headaches")]),
        (
            "dog surgery, !find manga 4 @fri",
            [Draft("note", "dog surgery"), Draft("promise", "find manga 4", FRIDAY)],
        ),
        (
            "!call home;?new house , + beanbags",
            [Draft("promise", "call home"), Draft("question", "new house"), Draft("idea", "beanbags")],
        ),
        ("!find @fri manga 4", [Draft("promise", "find manga 4", FRIDAY)]),
        ("@fri bring the atlas", [Draft("note", "bring the atlas", FRIDAY)]),
        ("mail @home about @fri", [Draft("note", "mail @home about", FRIDAY)]),
        # What looks like a sign and is none stays in the text.
        ("grade went from 3 to 4, 5 > 4", [Draft("note", "grade went from 3 to 4, 5 > 4")]),
        ("likes cats, dogs, birds", [Draft("note", "likes cats, dogs, birds")]),
        ("why? no idea!", [Draft("note", "why? no idea!")]),
        ("wow, !!!", [Draft("note", "wow, !!!")]),
        ("mail maya@fri.example", [Draft("note", "mail maya@fri.example")]),
        ("back @noon", [Draft("note", "back @noon")]),
        ("back @fr", [Draft("note", "back @fr")]),
        ("back @2026-02-30", [Draft("note", "back @2026-02-30")]),
        # A sign with nothing to say is kept as it was typed.
        ("!", [Draft("note", "!")]),
        ("@fri", [Draft("note", "@fri")]),
        ("! @fri", [Draft("note", "! @fri")]),
        ("", []),
        ("   ", []),
    ],
)
def test_a_line(line: str, drafts: list[Draft]) -> None:
    assert parse(line, WEDNESDAY) == tuple(drafts)


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("@thu", date(2026, 8, 27)),
        ("@thurs", date(2026, 8, 27)),
        ("@Friday", FRIDAY),
        ("@fri,", FRIDAY),
        ("@tue", date(2026, 9, 1)),
        ("@wed", date(2026, 9, 2)),  # today's name is a week from now
        ("@tomorrow", date(2026, 8, 27)),
        ("@+3d", date(2026, 8, 29)),
        ("@+2w", date(2026, 9, 9)),
        ("@2026-12-01", date(2026, 12, 1)),
    ],
)
def test_days(when: str, day: date) -> None:
    assert parse(f"!find manga {when}", WEDNESDAY) == (Draft("promise", "find manga", day),)


def note(
    text: str, day: date, kind: Kind = "note", hour: int = 12, used: bool = False, due: date | None = None
) -> Note:
    at = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    return Note(id=text, person="maya", kind=kind, text=text, at=at, day=day, due=due, used=used)


MONDAY = date(2026, 8, 24)
DOG = note("dog surgery", MONDAY)
MANGA = note("find manga 4", MONDAY, "promise")
PLAY = note("did the play go well", WEDNESDAY, "question")
CELLO = note("plays the cello", WEDNESDAY, hour=13)
DONE = note("bring the atlas", WEDNESDAY, "promise", hour=14, used=True)


def test_at_a_visit_promises_come_first_then_questions_then_the_newest() -> None:
    brief = resurface([DOG, PLAY, DONE, CELLO, MANGA], [Visit("maya", FRIDAY)], FRIDAY + timedelta(days=3))
    assert brief == Brief(days_since=3, ask=(MANGA, PLAY, CELLO, DOG), last=(DONE, CELLO, PLAY))


def test_notes_of_one_line_stay_in_their_order() -> None:
    first, second = note("dog", MONDAY), note("cat", MONDAY)
    assert waiting([first, second]) == (first, second)


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
    assert resurface(notes, visits, FRIDAY).days_since == days


def test_a_first_visit() -> None:
    assert resurface([], [], FRIDAY) == Brief(days_since=None, ask=(), last=())


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
    }
    assert to_json(DOG, "Maya Chen")["due"] is None


pieces = st.sampled_from(
    [
        "dog",
        "@fri",
        "@+2w",
        "@tomorrow,",
        "@home",
        "@2026-12-01",
        "!find",
        "? why",
        "+",
        ">",
        ", !",
        ";?",
        "é",
    ]
)
lines = st.text() | st.lists(pieces | st.text(max_size=3), max_size=10).map(" ".join)


def tokens(text: str) -> Counter[str]:
    """The words of a line, without the signs that begin a note and part two."""
    return Counter(re.findall(r"@\+\d+[dw]\S*|[^\s,;!?+>]+", text))


@thorough
@given(lines, st.dates(max_value=date(9000, 1, 1)))
def test_nothing_that_is_typed_is_lost_but_the_day_that_was_understood(line: str, today: date) -> None:
    drafts = parse(line, today)
    lost = tokens(line) - sum((tokens(draft.text) for draft in drafts), Counter())
    assert all(token.startswith("@") for token in lost)
    assert lost.total() == sum(draft.due is not None for draft in drafts)
    assert bool(drafts) == bool(line.strip())


@thorough
@given(lines, st.dates(max_value=date(9000, 1, 1)))
def test_every_draft_says_something(line: str, today: date) -> None:
    for draft in parse(line, today):
        assert draft.text == draft.text.strip() != ""
        assert draft.kind in ("note", *MARKS.values())


@thorough
@given(st.sampled_from(["", *MARKS]), st.text("abc d", min_size=1).filter(str.strip), st.integers(1, 999))
def test_what_is_written_by_the_grammar_is_read_by_it(mark: str, text: str, days: int) -> None:
    (draft,) = parse(f"{mark}{text} @+{days}d", WEDNESDAY)
    expected = Draft(MARKS.get(mark, "note"), text.strip(), WEDNESDAY + timedelta(days=days))
    assert draft == expected
