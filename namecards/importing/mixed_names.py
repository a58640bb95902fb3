"""Ask who the doubtful rows are; once for all if first and last names belong to different people here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from namecards.core.normalize import fold
from namecards.core.people import Person
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate
from namecards.importing.matching.ambiguity import PersonDoubt
from namecards.importing.questions.questions import COLUMN, Answers, Choice, Question, person_question

EACH = "each"
_FEWEST, _MOST = 5, 0.5
"""How many rows, and what share of the list, show that one column was sorted alone or slipped."""
_NAMED = 6
_KEY = f"{COLUMN}:names"


def doubt_questions(
    doubts: Sequence[PersonDoubt], listed: Sequence[Candidate], people: Sequence[Person], answers: Answers
) -> Iterator[Question]:
    """Yield a question for each doubt; without an answer, one for all whose names are mixed."""
    mixed = _find_mixed(doubts, people)
    if len(mixed) < max(_FEWEST, _MOST * len(listed)):
        mixed = []
    if mixed:
        yield _question(mixed, len(listed))
    places = {candidate: at for at, candidate in enumerate(listed)}
    for doubt in doubts:
        if doubt not in mixed or answers.get(_KEY) == EACH:
            yield person_question(places[doubt.candidate], doubt)


def _find_mixed(doubts: Sequence[PersonDoubt], people: Sequence[Person]) -> list[PersonDoubt]:
    firsts = {fold(name) for person in people for name in (person.given, person.preferred) if name}
    lasts = {fold(person.family) for person in people if person.family}
    return [
        doubt
        for doubt in doubts
        if fold(doubt.candidate.given) in firsts and fold(doubt.candidate.family) in lasts
    ]


def _question(mixed: Sequence[PersonDoubt], count: int) -> Question:
    names = join_names([doubt.candidate.display for doubt in mixed], _NAMED)
    why = f"{names}. Without an answer these rows are left out. Correct the list, and import it again."
    text = (
        f"{len(mixed)} of {count} names are the first name of one person here and the last name of another. "
        "Was one column sorted alone, or did it slip by a row?"
    )
    ways = Choice("", "yes: leave these rows out"), Choice(EACH, "no: ask about each row")
    return Question(_KEY, "mixed names?", text, why, ways)
