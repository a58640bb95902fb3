"""Questions about what an import can't know for sure. Without an answer nothing is changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from namecards.core.people import Person, place
from namecards.importing.candidate import Candidate, PhotoDoubt
from namecards.importing.matching.ambiguity import PersonDoubt
from namecards.importing.rollover import Rollover
from namecards.importing.text import clean, join_names

Answers = Mapping[str, str]
"""By a question's key, the `answer` of a choice; if empty or missing, nothing is changed."""
NEW = "new"
ARCHIVE = "archive"
LEAVERS = "leavers"
_ROW, _PHOTO = "row:", "photo:"
_MOST = 9
"""Choices of one question, one for each digit key."""
_SIMILAR = 60
"""Percent of likeness from which a file name is offered for a name; it is never taken without an answer."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible answer."""

    answer: str
    label: str
    person: Person | None = None
    """The person already here, if the answer means one."""
    faces: tuple[tuple[str, str], ...] = ()
    """The pictures of a page with the names that this answer gives them."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its surest choices; `choices` adds more."""

    key: str
    text: str
    why: str
    """The reason for asking, and what happens without an answer."""
    choices: tuple[Choice, ...]
    candidate: Candidate | None = None
    """The person on the list, if it is about one."""
    picture: str = ""
    """The picture, if it is about one."""
    is_doubt: bool = True
    """Whether `why` is listed as unclear; pictures of nobody are only counted."""


def person_questions(doubts: Iterable[PersonDoubt], candidates: Sequence[Candidate]) -> list[Question]:
    """Ask which person here somebody on the list is."""
    at = {candidate: number for number, candidate in enumerate(candidates)}
    return [_person_question(at[doubt.candidate], doubt) for doubt in doubts]


def _person_question(at: int, doubt: PersonDoubt) -> Question:
    who, likely = doubt.candidate, doubt.people[: _MOST - 1]
    here = (Choice(p.id, f"{p.display}, {p.place or 'here already'}", p) for p in likely)
    text = f"Who is {who.display} ({who.origin})?"
    return Question(f"{_ROW}{at}", text, doubt.why, (*here, Choice(NEW, "someone new")), candidate=who)


def photo_question(name: str, doubt: PhotoDoubt | None, listed: Sequence[Candidate]) -> Question:
    """Ask who on the list a picture shows; without a doubt, its name matches nobody."""
    return Question(
        f"{_PHOTO}{name}",
        f"Whose photo is {clean(PurePosixPath(name).name)}?",
        doubt.why if doubt else "The file name matches nobody on the list.",
        tuple(Choice(str(at), _label(listed[at])) for at in (doubt.owners if doubt else ())[:_MOST]),
        picture=name,
        is_doubt=bool(doubt),
    )


def choices(question: Question, listed: Sequence[Candidate]) -> tuple[Choice, ...]:
    """Return likely answers; for a picture also people without a photo whose name or number is similar."""
    if not question.picture:
        return question.choices
    sure = {choice.answer for choice in question.choices}
    similar = (str(at) for at in _similar(question.picture, listed))
    more = (Choice(at, _label(listed[int(at)])) for at in similar if at not in sure)
    return (*question.choices, *more)[:_MOST]


def everybody(listed: Sequence[Candidate]) -> tuple[Choice, ...]:
    """Return everyone on the list as an answer about a picture, people without a photo first."""
    order = sorted(range(len(listed)), key=lambda at: listed[at].photo is not None)
    return tuple(Choice(str(at), _label(listed[at])) for at in order)


def leavers_questions(rollover: Rollover | None) -> list[Question]:
    """Ask whether to archive the people who left; nobody is archived without a yes."""
    if not rollover or not rollover.leavers:
        return []
    names, count = join_names([person.display for person in rollover.leavers], 3), len(rollover.leavers)
    who = f"the {count} people who seem" if count > 1 else f"{names}, who seems"
    why = f"Not on the new list: {names}. Notes stay. Without an answer nobody is archived."
    answers = (Choice(ARCHIVE, "archive them"), Choice("", "keep them here"))
    return [Question(LEAVERS, f"Archive {who} to have left?", why, answers, is_doubt=False)]


def is_open(question: Question, answers: Answers) -> bool:
    """Whether a question is still open, also because another question took the same answer."""
    answer = answers.get(question.key)
    final = question.key == LEAVERS or any(choice.faces for choice in question.choices)
    return answer is None or (answer != "" and not final)


def apply_person_answers(
    answers: Answers, listed: Sequence[Candidate], people: Iterable[Person]
) -> dict[Candidate, Person | None]:
    """Return the person each answered candidate is, None for someone new; a person is used only once."""
    known = {person.id: person for person in people}
    answered: dict[Candidate, Person | None] = {}
    for at, candidate in enumerate(listed):
        answer = answers.get(f"{_ROW}{at}", "")
        person = known.pop(answer, None)
        if person or answer == NEW:
            answered[candidate] = person
    return answered


def apply_photo_answers(
    answers: Answers, waiting: Iterable[str], listed: Sequence[Candidate]
) -> dict[int, str]:
    """Return the picture that the answers give to each candidate, by index."""
    given = {answers.get(f"{_PHOTO}{name}", ""): name for name in waiting}
    return {int(at): name for at, name in given.items() if at.isdecimal() and int(at) < len(listed)}


def _label(candidate: Candidate) -> str:
    where = place(candidate.grade, candidate.homeroom) or "; ".join(candidate.classes) or candidate.origin
    return f"{candidate.display}, {where}"


def _similar(name: str, listed: Sequence[Candidate]) -> list[int]:
    """Return the indexes of people without a photo by similar names; of all of them, if they are few."""
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
