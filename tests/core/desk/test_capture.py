"""The one-line grammar of notes: signs, days, topics, and that nothing typed is lost."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schoolmates import thorough

from namecards.core.desk.note_kinds import NOTE_KINDS, PIN, PRIVATE, SIGNS
from namecards.core.desk.note_parser import format_note, is_odd, parse, past_day, split_day, unused_day
from namecards.core.desk.notes import NoteDraft
from namecards.core.learning.memory import school_day

WEDNESDAY = date(2026, 8, 26)
FRIDAY = date(2026, 8, 28)


@pytest.mark.parametrize(
    ("line", "drafts"),
    [
        ("dog surgery", [NoteDraft("note", "dog surgery")]),
        ("!find manga 4", [NoteDraft("promise", "find manga 4")]),
        ("?did the play go well", [NoteDraft("question", "did the play go well")]),
        ("+ quiet corner", [NoteDraft("idea", "quiet corner")]),
        ("> nurse, about the headaches", [NoteDraft("referral", "nurse, about the headaches")]),
        (
            "dog surgery, !find manga 4 @fri",
            [NoteDraft("note", "dog surgery"), NoteDraft("promise", "find manga 4", FRIDAY)],
        ),
        (
            "!call home;?new house , + beanbags",
            [
                NoteDraft("promise", "call home"),
                NoteDraft("question", "new house"),
                NoteDraft("idea", "beanbags"),
            ],
        ),
        ("!find @fri manga 4", [NoteDraft("promise", "find manga 4", FRIDAY)]),
        ("@fri bring the atlas", [NoteDraft("note", "bring the atlas", FRIDAY)]),
        ("@fri !bring the atlas", [NoteDraft("promise", "bring the atlas", FRIDAY)]),
        ("!one @thu or @fri", [NoteDraft("promise", "one @thu or", FRIDAY)]),
        (
            "dog surgery !find manga 4 @fri ?how was it",
            [
                NoteDraft("note", "dog surgery"),
                NoteDraft("promise", "find manga 4", FRIDAY),
                NoteDraft("question", "how was it"),
            ],
        ),
        ("!!call home", [NoteDraft("promise", "call home")]),
        ("!! call home", [NoteDraft("promise", "call home")]),
        ("!!! lost ANOTHER book !!!", [NoteDraft("note", "!!! lost ANOTHER book !!!")]),
        ("??? where is her bag", [NoteDraft("note", "??? where is her bag")]),
        ("!!!", [NoteDraft("note", "!!!")]),
        (
            "dog surgery - !find manga @weds",
            [NoteDraft("note", "dog surgery"), NoteDraft("promise", "find manga", date(2026, 9, 2))],
        ),
        ("bring the atlas @tmrw", [NoteDraft("note", "bring the atlas", date(2026, 8, 27))]),
        ("3, @fri >4", [NoteDraft("note", "3, @fri >4")]),  # without the day it would be two notes
        ("*how was the play", [NoteDraft("note", "how was the play", pinned=True)]),
        ("*?how was the play", [NoteDraft("question", "how was the play", pinned=True)]),
        ("?*how was the play", [NoteDraft("question", "how was the play", pinned=True)]),
        (
            "% parents part, !call home",
            [
                NoteDraft("note", "parents part", private=True),
                NoteDraft("promise", "call home"),
            ],
        ),
        (
            "likes #Manga and #science-fair",
            [NoteDraft("note", "likes #Manga and #science-fair", topics=("manga", "science-fair"))],
        ),
        (
            "yesterday: dog surgery, !find manga",
            [
                NoteDraft("note", "dog surgery", day=date(2026, 8, 25)),
                NoteDraft("promise", "find manga", day=date(2026, 8, 25)),
            ],
        ),
        ("Monday: dog surgery", [NoteDraft("note", "dog surgery", day=date(2026, 8, 24))]),
        ("today: dog surgery", [NoteDraft("note", "dog surgery", day=WEDNESDAY)]),
        ("yesterday: !", [NoteDraft("note", "!", day=date(2026, 8, 25))]),
        ("wednesday: dog surgery", [NoteDraft("note", "dog surgery", day=date(2026, 8, 19))]),
        ("2026-08-20: !call @fri", [NoteDraft("promise", "call", FRIDAY, day=date(2026, 8, 20))]),
        ("mail @home about @fri", [NoteDraft("note", "mail @home about", FRIDAY)]),
        ("sad %parents part", [NoteDraft("note", "sad"), NoteDraft("note", "parents part", private=True)]),
        ("sad %!call home", [NoteDraft("note", "sad"), NoteDraft("promise", "call home", private=True)]),
        ("sad !%call home", [NoteDraft("note", "sad"), NoteDraft("promise", "call home", private=True)]),
        ("mon: dog surgery", [NoteDraft("note", "dog surgery", day=date(2026, 8, 24))]),
        ("!find manga (@fri)", [NoteDraft("promise", "find manga", FRIDAY)]),
        ("find it (@fri) for her", [NoteDraft("note", "find it for her", FRIDAY)]),
        ("find it (maybe @fri), or not", [NoteDraft("note", "find it (maybe), or not", FRIDAY)]),
        ("find it (@fri or so)", [NoteDraft("note", "find it (or so)", FRIDAY)]),
        ("!find manga @friday!", [NoteDraft("promise", "find manga", FRIDAY)]),
        ("!find manga @2 sep for her", [NoteDraft("promise", "find manga for her", date(2026, 9, 2))]),
        # What looks like a sign and is none stays in the text.
        ("grade went from 3 to 4, 5 > 4", [NoteDraft("note", "grade went from 3 to 4, 5 > 4")]),
        ("likes cats, dogs, birds", [NoteDraft("note", "likes cats, dogs, birds")]),
        ("2026-09-01: a day to come", [NoteDraft("note", "2026-09-01: a day to come")]),
        ("tomorrow: a day to come", [NoteDraft("note", "tomorrow: a day to come")]),
        ("yesterday:", [NoteDraft("note", "yesterday:")]),
        ("she said: yes", [NoteDraft("note", "she said: yes")]),
        ("is #1 in C# and a#b", [NoteDraft("note", "is #1 in C# and a#b")]),
        ("super ! il revient +1", [NoteDraft("note", "super ! il revient +1")]),
        ("*", [NoteDraft("note", "*")]),
        ("% @fri", [NoteDraft("note", "% @fri")]),  # there are no words to hide
        ("why? no idea!", [NoteDraft("note", "why? no idea!")]),
        ("wow, !!!", [NoteDraft("note", "wow, !!!")]),
        ("mail maya@fri.example", [NoteDraft("note", "mail maya@fri.example")]),
        ("back @noon", [NoteDraft("note", "back @noon")]),
        ("back @fr", [NoteDraft("note", "back @fr")]),
        ("back @2026-02-30", [NoteDraft("note", "back @2026-02-30")]),
        # A sign with nothing to say is kept as it was typed.
        ("!", [NoteDraft("note", "!")]),
        ("@fri", [NoteDraft("note", "@fri")]),
        ("! @fri", [NoteDraft("note", "! @fri")]),
        ("", []),
        ("   ", []),
    ],
)
def test_a_line(line: str, drafts: list[NoteDraft]) -> None:
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
        ("@next week", date(2026, 8, 31)),  # its Monday
        ("@next fri", date(2026, 9, 4)),
        ("@fri next week", date(2026, 9, 4)),
        ("@mon 7 sep", date(2026, 9, 7)),
        ("@20 jan 2028", date(2028, 1, 20)),
        ("@Dec 1, 2027", date(2027, 12, 1)),
        ("@friday the 18th", date(2026, 9, 18)),  # not this week's
        ("@fri, the 11th", date(2026, 9, 11)),
        ("@mon 31st", date(2026, 8, 31)),
        ("@fri 11", date(2026, 9, 11)),
        ("@fri 9/11", date(2026, 9, 11)),  # the 9th of November is a Monday
        ("@fri 11/9", date(2026, 9, 11)),
        ("@9 oct 27", date(2027, 10, 9)),
        ("@this wed", WEDNESDAY),
    ],
)
def test_days(when: str, day: date) -> None:
    assert parse(f"!find manga {when}", WEDNESDAY) == (NoteDraft("promise", "find manga", day),)


@pytest.mark.parametrize(
    "line",
    [
        *("100% sure he moves", "sad % parents part", "sad %", "50 % of it, and 5 + 3", "sad%parents part"),
        *("sad％parents part", "!call home, 3% of it"),
    ],
)
def test_a_line_with_an_odd_percent_sign_is_private_until_it_is_answered(line: str) -> None:
    assert is_odd(line, WEDNESDAY)
    assert all(draft.private for draft in parse(line, WEDNESDAY))
    assert all(draft.private for draft in parse(line, WEDNESDAY, private=True))
    assert not any(draft.private for draft in parse(line, WEDNESDAY, private=False))


@pytest.mark.parametrize("line", ["sad", "%parents part", "sad, % parents part", "sad %parents part", "%"])
def test_a_percent_sign_where_the_others_stand_needs_no_question(line: str) -> None:
    assert not is_odd(line, WEDNESDAY)


@pytest.mark.parametrize(
    "when",
    [
        *("tue the 9th", "fri 12th", "mon 7/4", "thu 16 oct", "fri 12.9.", "fri 2 weeks", "fri 18 books"),
        *("in two weeks friday", "4 weeks from mon", "two weeks on mon"),
    ],
)
def test_a_day_that_another_word_makes_unclear_is_none(when: str) -> None:
    """A weekday that is not that of its date, or two days in one: a day too early would look right."""
    (draft,) = parse(f"!find manga @{when}", WEDNESDAY)
    assert draft.due is None
    assert unused_day(draft) == f"@{when.split()[0]}"


@pytest.mark.parametrize(
    ("when", "day", "rest"),
    [
        ("@fri 3 books", FRIDAY, "3 books"),
        ("@fri 28 books", FRIDAY, "28 books"),
        ("@mon 3rd period", date(2026, 8, 31), "3rd period"),
        ("@fri 10:30", FRIDAY, "10:30"),
        ("@fri 2pm", FRIDAY, "2pm"),
        ("@9 oct 27 books", date(2026, 10, 9), "27 books"),
    ],
)
def test_a_number_after_a_day_that_counts_something_is_text(when: str, day: date, rest: str) -> None:
    assert parse(f"!bring {when}", WEDNESDAY) == (NoteDraft("promise", f"bring {rest}", day),)


def test_what_stands_after_an_at_sign_and_is_no_day_is_named() -> None:
    lines = [
        "library test @12/15",
        "bring it @tomorow!",
        "@31.2. party",
        "find @fri book @mon",
        "(@home) alone",
    ]
    named = [unused_day(draft) for line in lines for draft in parse(line, WEDNESDAY)]
    assert named == ["@12/15", "@tomorow", "@31.2", "@fri", "@home"]
    for line in ("book @fri", "write to a@b.com", "meet @ 3", "back @24 aug"):
        assert [unused_day(draft) for draft in parse(line, WEDNESDAY)] == [""], line


def test_a_day_that_just_passed_is_asked_about_and_either_answer_is_a_line() -> None:
    day = past_day("!find manga @20aug, please", WEDNESDAY)
    assert day is not None
    assert (day.past, day.coming) == (date(2026, 8, 20), date(2027, 8, 20))
    assert day.line(day.past) == "!find manga @2026-08-20, please"
    assert past_day(day.line(day.past), WEDNESDAY, [day.past]) is None, "asked once"
    for line in ("find @27aug", "find @5jan", "find @2026-12-20", "find @fri", "find @wed", "find", "@"):
        assert past_day(line, WEDNESDAY) is None, line
    slip = past_day("find @2025-12-20", WEDNESDAY)
    assert slip and slip.coming == date(2026, 12, 20), "another year by mistake"
    assert past_day("find @2nov", date(2027, 1, 10)), "after new year, too"


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
        "*",
        "%",
        "!*find",
        "#manga",
        "yesterday: ",
        "@+999w",
    ]
)
lines = st.text() | st.lists(pieces | st.text(max_size=3), max_size=10).map(" ".join)


dates = st.dates()


def letters(text: str) -> Counter[str]:
    """What is said in a text: all but spaces, the signs that begin a note, and what parts two."""
    return Counter(c for c in text if not c.isspace() and c not in {*SIGNS, PIN, PRIVATE, ",", ";"})


@pytest.mark.parametrize(
    "line",
    [
        "said 2+2=4 on the board",
        "the rule is a = b",
        "wants to know why e=mc2",
        "asks what x =y means",
        "mx =b + c, he said",
        "types =SUM(A1) in a sheet",
        "needs 3 books => ask the office",
        "grades >= 90",
        "the price is =5",
        "loves C== and :=)",
        "has read 5, => wants more",
        "=) was happy today",
    ],
)
def test_an_equals_sign_in_words_prices_and_formulas_stays_text(line: str) -> None:
    drafts = parse(line, WEDNESDAY)
    assert all(draft.kind == "note" for draft in drafts)
    assert ", ".join(draft.text for draft in drafts) == line


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("=1984", "1984"),
        ("likes the cold, =A Wrinkle in Time", "A Wrinkle in Time"),
        ("dog surgery =I Survived", "I Survived"),
        ("dog surgery =Amulet 3 @+3w", "Amulet 3"),
    ],
)
def test_an_equals_sign_before_a_title_is_a_recommended_book(line: str, title: str) -> None:
    book = parse(line, WEDNESDAY)[-1]
    assert (book.kind, book.text) == ("recommendation", title)


@thorough
@given(lines, dates)
def test_nothing_that_is_typed_is_lost_but_the_days_that_were_understood(line: str, today: date) -> None:
    drafts = parse(line, today)
    front, rest = split_day(line, today)
    lost = letters(rest) - sum((letters(draft.text) for draft in drafts), Counter())
    assert lost["@"] == sum(draft.due is not None for draft in drafts)
    assert bool(lost) == any(draft.due for draft in drafts)
    assert all(bool(draft.day) == bool(front) for draft in drafts)
    assert bool(drafts) == bool(line.strip())


@thorough
@given(lines, dates)
def test_the_words_come_back_in_their_order(line: str, today: date) -> None:
    said = [c for draft in parse(line, today) for c in draft.text if c.isalnum()]
    typed = iter(line)
    assert all(c in typed for c in said)


@thorough
@given(lines, dates)
def test_every_draft_says_something(line: str, today: date) -> None:
    for draft in parse(line, today):
        assert draft.text == draft.text.strip() != ""
        assert draft.kind in NOTE_KINDS


@thorough
@given(lines, dates)
def test_a_note_written_as_a_line_is_read_back_the_same(line: str, today: date) -> None:
    for draft in parse(line, today):
        again = parse(format_note(draft), today)
        assert again == (replace(draft, day=None),) or split_day(draft.text, today)[0]


@thorough
@given(st.sampled_from(["", *SIGNS]), st.text("abc d", min_size=1).filter(str.strip), st.integers(1, 999))
def test_what_is_written_by_the_grammar_is_read_by_it(mark: str, text: str, days: int) -> None:
    (draft,) = parse(f"{mark}{text} @+{days}d", WEDNESDAY)
    days = min(days, 60) if mark == "=" else days  # then the title is erased
    expected = NoteDraft(SIGNS.get(mark, "note"), text.strip(), WEDNESDAY + timedelta(days=days))
    assert draft == expected


NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("now", "line", "day", "due"),
    [
        # The clocks go back at two on 1 November 2026, and forward at two on 14 March 2027.
        (datetime(2026, 10, 31, 15, 0), "yesterday: x @tomorrow", date(2026, 10, 30), date(2026, 11, 1)),
        (datetime(2026, 11, 1, 1, 30, fold=1), "x @tomorrow", None, date(2026, 11, 1)),  # still Saturday
        (datetime(2026, 11, 1, 4, 0), "yesterday: x @+1d", date(2026, 10, 31), date(2026, 11, 2)),
        (datetime(2027, 3, 14, 3, 30), "yesterday: x @sun", date(2027, 3, 12), date(2027, 3, 14)),
        (datetime(2027, 3, 14, 4, 0), "yesterday: x @sun", date(2027, 3, 13), date(2027, 3, 21)),
        # New year.
        (datetime(2026, 12, 31, 12, 0), "x @+2w", None, date(2027, 1, 14)),
        (datetime(2026, 12, 31, 23, 59), "x @fri", None, date(2027, 1, 1)),
        (datetime(2027, 1, 1, 3, 59), "yesterday: x @fri", date(2026, 12, 30), date(2027, 1, 1)),
        (datetime(2027, 1, 1, 4, 0), "yesterday: x @1jan", date(2026, 12, 31), date(2027, 1, 1)),
        (datetime(2028, 2, 28, 12, 0), "x @+1d", None, date(2028, 2, 29)),
    ],
)
def test_days_at_the_turns_of_the_year(now: datetime, line: str, day: date | None, due: date) -> None:
    assert parse(line, school_day(now.replace(tzinfo=NEW_YORK))) == (NoteDraft("note", "x", due, day),)
