"""A table below the faces: it compares the answers to a question of an import."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from textual.content import Content

from namecards.core.normalize import fold
from namecards.core.people import Person
from namecards.importing.candidate import Candidate
from namecards.importing.questions.questions import Question
from namecards.screens.text import cells

Anybody = Person | Candidate
FACTS: Mapping[str, Callable[[Anybody], tuple[str, ...]]] = {
    "first name": lambda one: (one.given,),
    "goes by": lambda one: (one.preferred,),
    "last name": lambda one: (one.family,),
    "number": lambda one: one.ids,
    "grade": lambda one: (one.grade,),
    "class": lambda one: (one.homeroom,),
    "courses": lambda one: one.classes,
}
"""The facts by which people are told apart; all values of each."""
LABEL = 11


def compare(question: Question, answers: Sequence[Anybody], width: int) -> Content:
    """Compare the answers with the one on the list, or with a picture's file name; without either, nothing.

    Of rows that may be one student, the first is what the others are compared with.
    """
    repeats = question.candidate.repeats if question.candidate else ()
    first = [question.candidate] if question.candidate and not repeats else []
    everybody = [*first, *repeats, *answers]
    if len(everybody) < 1 + (not question.picture):
        return Content("")
    wide = (width - LABEL) // len(everybody)
    rows = []
    for label, tell in FACTS.items():
        values = [tuple(filter(None, tell(one))) for one in everybody]
        if any(values):
            reference = () if question.picture else values[0]
            first_cell = _cell(values[0], (), question.picture, wide)
            others = (_cell(each, reference, question.picture, wide) for each in values[1:])
            rows.append(Content.assemble((cells(label, LABEL), "$text-muted"), first_cell, *others))
    return Content("\n").join(rows)


def _cell(values: Sequence[str], reference: Sequence[str], picture: str, wide: int) -> tuple[str, str]:
    """Mark values that equal the reference or stand in the picture's name with =, others with ≠."""
    same = {fold(value) for value in values} & {fold(value) for value in reference}
    telling = (value for value in values if len(value) > 2)  # a grade is in many file names
    same |= {value for value in telling if fold(value) in fold(picture)}
    sign, look = ("=", "$success") if same else ("≠", "$warning") if values and reference else (" ", "")
    text = "; ".join(values) or "–"
    return f"{cells(f'{sign} {text}', wide - 1)} ", look
