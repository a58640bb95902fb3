"""Ask about a whole list at once: unknown words of a status, the order of names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Any

from namecards.core.people import Person, count_people
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate
from namecards.importing.names.capitals import as_written, in_usual_case, remarks
from namecards.importing.questions.questions import CAPITALS, LINES, ORDER, STATUS, Answers, Choice, Question
from namecards.importing.report.oddity import NAMES, join_displays

_LEFT, _HERE, _WRITTEN, _USUAL = "left", "here", "written", "usual"
_AS_READ, _TURNED = "read", "turned"
_MOST_WORDS = 8
"""The most words to ask about; a column with more is no status."""


def list_questions(listed: Sequence[Candidate], known: Collection[Candidate]) -> Iterator[Question]:
    """Ask what rarer words of a status mean, and how names are written if somebody is new."""
    new = [one for one in listed if one not in known]
    words = Counter(one.standing for one in listed if one.standing)
    usual = [word for word, count in words.items() if 2 * count >= len(listed)]
    asked = [word for word in words if usual != [word] and any(one.standing == word for one in new)]
    for word in asked[:_MOST_WORDS]:
        yield _status_question(word, [one for one in listed if one.standing == word])
    for name in dict.fromkeys(one.order_of for one in new if one.order_of and one.family):
        yield _order_question(name, [one for one in new if one.order_of == name and one.family])
    if shouted := [one for one in new if one.as_written]:
        one = max(shouted[:NAMES], key=lambda one: len(one.display))
        yield Question(
            CAPITALS,
            "names in capitals",
            "How do you want the names that are in capitals on the list?",
            "Without an answer they are written in usual case.",
            (
                Choice(_USUAL, f"usual case: {one.display}"),
                Choice(_WRITTEN, f"as on the list: {as_written(one).display}"),
            ),
            is_doubt=False,
        )


def list_remarks(
    listed: Sequence[Candidate], questions: Sequence[Question], answers: Answers
) -> Iterator[str]:
    """Report decisions about a whole list that need no question."""
    asked = {*answers, *(question.key for question in questions)}
    words = Counter(word for one in listed if (word := one.standing) and f"{STATUS}:{word}" not in asked)
    if words:
        counts = join_names([f"“{word}” ({times})" for word, times in words.most_common()], _MOST_WORDS)
        yield f"The status {counts} is not known, so everybody with it is read as still here."
    yield from remarks(listed, CAPITALS in answers)


def _status_question(word: str, who: Sequence[Candidate]) -> Question:
    have = "has" if len(who) == 1 else "have"
    return Question(
        f"{STATUS}:{word}",
        "still here?",
        f"{count_people(len(who))} {have} the status “{word}”. Are they still at your school?",
        f"The status “{word}” is not known: {join_displays(who)}. Without an answer they stay.",
        (Choice(_HERE, "they are here", way=_HERE), Choice(_LEFT, "they have left: archive them", way=_LEFT)),
    )


def _order_question(name: str, who: Sequence[Candidate]) -> Question:
    one = who[0]
    firsts = join_names([one.given for one in who], NAMES)
    return Question(
        f"{ORDER}:{name}",
        "first or last name?",
        f"Which is the first name, {one.given} or {one.family}?",
        f"It isn't certain which names in {name} are first names. Without an answer, these are: {firsts}.",
        (
            Choice(_AS_READ, f"first name {one.given}, last name {one.family}"),
            Choice(_TURNED, f"first name {one.family}, last name {one.given}"),
        ),
    )


def _turn(one: Candidate) -> Candidate:
    """Return somebody with first and last name exchanged, if there are both."""
    names = as_written(one)
    both: dict[str, Any] = {"given": names.family, "family": names.given} if names.family else {}
    return replace(names, repeats=tuple(map(_turn, names.repeats)), **both)


def apply_list_answers(
    answers: Answers, listed: Sequence[Candidate], people: Sequence[Person]
) -> tuple[Candidate, ...]:
    """Return everyone as the answers say; people already here keep the capitals of earlier answers."""
    turned = [one for one in listed if one.order_of and answers.get(f"{ORDER}:{one.order_of}") == _TURNED]
    usual = dict(zip(turned, in_usual_case(list(map(_turn, turned))), strict=True))
    listed = [usual.get(one, one) for one in listed]
    here = {(person.given, person.family) for person in people}

    def apply(one: Candidate) -> Candidate:
        if answers.get(f"{STATUS}:{one.standing}") == _LEFT and one.standing:
            one = replace(one, active=False)
        if one.as_written:
            written, answer = as_written(one), answers.get(CAPITALS)
            stays = not answer and (written.given, written.family) in here
            one = written if stays or answer == _WRITTEN else one
        return replace(one, repeats=tuple(map(apply, one.repeats))) if one.repeats else one

    return tuple(map(apply, listed))


def skipped_rows(answers: Answers, listed: Sequence[Candidate]) -> list[Candidate]:
    """Return the people whose line was skipped by an answer: nobody comes of it."""
    return [one for at, one in enumerate(listed) if "" in [answers.get(f"{about}{at}") for about in LINES]]
