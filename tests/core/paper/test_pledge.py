"""The pledge: questions answered in a line, positives only, and a day to look at it again."""

from __future__ import annotations

from datetime import date

import pytest

from namecards.core.paper.pledge import QUESTIONS, Pledge, as_text, hint, tidy

TODAY = date(2026, 8, 10)


def test_a_question_is_answered_in_a_line() -> None:
    pledge = Pledge().with_line(1, "greet you by name").with_line(0, "serve everybody here")
    assert pledge.promises == ("We will serve everybody here.", "We will greet you by name.")


def test_there_are_at_most_seven_lines_and_the_five_questions_come_first() -> None:
    asked = " ".join(question.ask for question in QUESTIONS)
    assert len(QUESTIONS) == len(Pledge().lines) == 7
    for words in ("Whom do we serve", "count on", "How do we answer", "cannot", "feedback"):
        assert words in asked
    assert not any(hint(question.example) for question in QUESTIONS), "the examples are positives themselves"


@pytest.mark.parametrize(
    "typed",
    [
        "greet you by name",
        "We will greet you by name.",
        "we'll Greet  you by name",
        "Will greet you by name. ",
    ],
)
def test_a_line_follows_we_will_however_it_was_typed(typed: str) -> None:
    assert tidy(typed) == "greet you by name"


def test_a_line_keeps_its_capitals_and_its_own_last_sign() -> None:
    assert tidy("ILL requests come first") == "ILL requests come first"
    assert Pledge().with_line(0, "cheer for every book!").promises == ("We will cheer for every book!",)


@pytest.mark.parametrize(
    "typed", ["never shush", "not laugh at a question", "don't judge", "say no to nobody"]
)
def test_a_line_about_what_is_not_done_gets_a_kind_hint(typed: str) -> None:
    assert "What will you do instead?" in hint(typed)


@pytest.mark.parametrize(
    "typed", ["notice when you are new", "knock before we come in", "banish boredom", ""]
)
def test_other_lines_get_none(typed: str) -> None:
    assert hint(typed) == ""


def test_a_line_is_kept_whole_and_a_long_one_gets_a_hint() -> None:
    line = "serve every student, family and colleague in all 37 languages of our school, also before lessons"
    assert Pledge().with_line(0, f"We will {line}.").lines[0] == line
    assert hint(line).startswith("96 letters.") and "90 or fewer" in hint(line)


def test_it_is_due_on_the_day_and_only_if_there_is_a_line() -> None:
    pledge = Pledge(review=date(2026, 8, 10))
    assert not pledge.is_due(TODAY)
    assert pledge.with_line(0, "serve everybody").is_due(TODAY)
    assert not pledge.with_line(0, "serve everybody").is_due(date(2026, 8, 9))


def test_as_plain_text() -> None:
    pledge = Pledge(review=date(2027, 1, 15)).with_line(1, "greet you by name")
    assert as_text(pledge, TODAY) == (
        "Our pledge to you\n\n- We will greet you by name.\n\nWe will review this pledge by 15 January 2027."
    )
