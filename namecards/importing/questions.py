"""What an import cannot know for sure, as questions. One without an answer leaves things alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from namecards.core.people import Person, place
from namecards.importing.candidate import Candidate
from namecards.importing.candidate import PhotoDoubt as PictureDoubt
from namecards.importing.matching.ambiguity import PersonDoubt
from namecards.importing.rollover import Rollover
from namecards.importing.text import clean

Answers = Mapping[str, str]
"""By a question's key, the answer of one of its choices. Empty, or not there: left alone."""
NEW = "new"
ARCHIVE = "archive"
LEAVERS = "leavers"
_ROW, _PHOTO = "row:", "photo:"
_MOST = 9
"""Choices of one question: a digit each."""
_SIMILAR = 60
"""Percent of likeness above which a file name may mean a name; it is only proposed, never taken."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible answer."""

    answer: str
    label: str
    person: Person | None = None
    """Somebody here whom it is about."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something to be asked, with the answers that are likely for sure; see `choices`."""

    key: str
    text: str
    why: str
    """Why it is not known, in a sentence that also tells what happens without an answer."""
    choices: tuple[Choice, ...]
    candidate: Candidate | None = None
    """Whose line on the list it is about."""
    picture: str = ""
    """Which picture of the source it is about."""
    is_doubt: bool = True
    """Whether it is said among what is unclear; a picture that is simply nobody's is only counted."""


def person_questions(doubts: Iterable[PersonDoubt], candidates: Sequence[Candidate]) -> list[Question]:
    """Who somebody on the list is, among the people here."""
    at = {candidate: number for number, candidate in enumerate(candidates)}
    return [
        Question(
            f"{_ROW}{at[doubt.candidate]}",
            f"Who is {doubt.candidate.display} ({doubt.candidate.origin})?",
            doubt.why,
            (
                *(
                    Choice(p.id, f"{p.display}, {p.place or 'here already'}", p)
                    for p in doubt.people[: _MOST - 1]
                ),
                Choice(NEW, "somebody new"),
            ),
            candidate=doubt.candidate,
        )
        for doubt in doubts
    ]


def photo_question(name: str, doubt: PictureDoubt | None, listed: Sequence[Candidate]) -> Question:
    """Whose picture it is, among those on the list; without a doubt it is called like nobody."""
    return Question(
        f"{_PHOTO}{name}",
        f"Whose photo is {clean(PurePosixPath(name).name)}?",
        doubt.why if doubt else "Nobody on the list is called so.",
        tuple(Choice(str(at), _label(listed[at])) for at in (doubt.owners if doubt else ())[:_MOST]),
        picture=name,
        is_doubt=bool(doubt),
    )


def choices(question: Question, listed: Sequence[Candidate]) -> tuple[Choice, ...]:
    """The likely answers; of a picture also those without a photo whose name or number is like the file's."""
    if not question.picture:
        return question.choices
    sure = {choice.answer for choice in question.choices}
    alike = (str(at) for at in _similar(question.picture, listed))
    more = (Choice(at, _label(listed[int(at)])) for at in alike if at not in sure)
    return (*question.choices, *more)[:_MOST]


def everybody(listed: Sequence[Candidate]) -> tuple[Choice, ...]:
    """Everyone on the list as an answer to whose picture it is, those without a photo first."""
    order = sorted(range(len(listed)), key=lambda at: listed[at].photo is not None)
    return tuple(Choice(str(at), _label(listed[at])) for at in order)


def leavers_questions(rollover: Rollover | None) -> list[Question]:
    """Whether those who left are put away; nobody is without a yes."""
    if not rollover or not rollover.leavers:
        return []
    names = ", ".join(person.display for person in rollover.leavers[:3])
    more = f" and {len(rollover.leavers) - 3} more" if len(rollover.leavers) > 3 else ""
    count = len(rollover.leavers)
    return [
        Question(
            LEAVERS,
            f"Archive the {count} who seem to have left?",
            f"Not on the new list: {names}{more}. Notes stay. Without an answer nobody is archived.",
            (Choice(ARCHIVE, "archive them"), Choice("", "keep them here")),
            is_doubt=False,
        )
    ]


def is_open(question: Question, answers: Answers) -> bool:
    """Whether it is still to be asked: also after an answer that could not be taken, as two had the same."""
    answer = answers.get(question.key)
    return answer is None or (answer != "" and question.key != LEAVERS)


def apply_person_answers(
    answers: Answers, listed: Sequence[Candidate], people: Iterable[Person]
) -> dict[Candidate, Person | None]:
    """Who the answers say a candidate is, None for somebody new; nobody here is two of the list."""
    known = {person.id: person for person in people}
    told: dict[Candidate, Person | None] = {}
    for at, candidate in enumerate(listed):
        answer = answers.get(f"{_ROW}{at}", "")
        person = known.pop(answer, None)
        if person or answer == NEW:
            told[candidate] = person
    return told


def apply_photo_answers(
    answers: Answers, waiting: Iterable[str], listed: Sequence[Candidate]
) -> dict[int, str]:
    """Which of the waiting pictures the answers give to whom on the list, by place."""
    given = {answers.get(f"{_PHOTO}{name}", ""): name for name in waiting}
    return {int(at): name for at, name in given.items() if at.isdecimal() and int(at) < len(listed)}


def _label(candidate: Candidate) -> str:
    where = place(candidate.grade, candidate.homeroom) or "; ".join(candidate.classes) or candidate.origin
    return f"{candidate.display}, {where}"


def _similar(name: str, listed: Sequence[Candidate]) -> list[int]:
    """The places of those without a photo who are called nearly so; if only few have none, of all of them."""
    from rapidfuzz import fuzz, process, utils

    without = {at: f"{c.display} {' '.join(c.ids)}" for at, c in enumerate(listed) if not c.photo}
    found = process.extract(
        PurePosixPath(name).stem,
        without,
        scorer=fuzz.token_set_ratio,
        processor=utils.default_process,
        limit=_MOST,
        score_cutoff=_SIMILAR,
    )
    near = [at for _, _, at in found]
    return near + [at for at in without if at not in near] if len(without) <= _MOST else near
