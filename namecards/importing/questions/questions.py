"""Ask about what an import can't know for sure. Without an answer nothing is changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from namecards.core.normalize import fold
from namecards.core.people import Person, place
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, PhotoDoubt, PhotoFile, rooms
from namecards.importing.matching.ambiguity import PersonDoubt
from namecards.importing.matching.photos import several_photos
from namecards.importing.repeats import ONE, SEVERAL
from namecards.importing.text import clean

Answers = Mapping[str, str]
"""The `answer` of a choice by the question's key; if empty or missing, nothing is changed."""
NEW, ARCHIVE = "new", "archive"
LEAVERS, LEAVER, BACK, STATUS, CAPITALS, ORDER = "leavers", "leaver", "back", "status", "capitals", "order"
OLDER, SCHOOL, COLUMN, MISNAMED = "older", "school", "column", "misnamed"
PHOTO = "photo:"
"""The beginning of a key for a question about a picture; its name follows."""
_ROW, _WHICH, _SAME, _ONLY = "row:", "which:", "same:", "only:"
LINES = _ROW, _SAME, _ONLY
"""Beginnings of keys for questions about a line of the list."""
_MOST = 9
"""The most choices of one question, one for each digit key."""
_SIMILAR = 75
"""The percentage of likeness at which a file name is offered; it is never used without an answer."""
HERE = "here"
"""The `way` of an answer that means the first person offered."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible answer."""

    answer: str
    label: str
    person: Person | None = None
    """The person already here, if the answer means one."""
    picture: str = ""
    """The picture, if the answer means one."""
    way: str = ""
    """The feature that this answer shares with answers to other questions: "someone new", a folder."""
    faces: tuple[tuple[str, str], ...] = ()
    """The pictures of a page with the names that this answer gives them."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its likeliest choices; `choices` adds more."""

    key: str
    title: str
    """The subject in a few words, for the title of the screen."""
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

    @property
    def kind(self) -> str:
        """The kind of question; questions of one kind can get one answer."""
        kind = self.key.partition(":")[0]
        return f"{kind} {self.is_doubt} {any(c.way for c in self.choices)}" if self.picture else kind


def person_question(at: int, doubt: PersonDoubt) -> Question:
    """Ask which person here somebody on the list is."""
    who, likely = doubt.candidate, doubt.people[: _MOST - 1]
    labels = [f"{p.display}, {_describe_place(p)}" for p in likely]
    here = (
        Choice(
            p.id,
            f"{label}, {(*p.ids, 'without a number')[0]}" if labels.count(label) > 1 else label,
            p,
            way="" if at else HERE,
        )
        for at, (p, label) in enumerate(zip(likely, labels, strict=True))
    )
    number = f", {who.ids[0]}" if who.ids else ""
    text = f"Who is {who.display}{number} ({who.origin})?"
    new = Choice(NEW, "someone new", way=NEW)
    return Question(f"{_ROW}{at}", "who is this?", text, doubt.why, (*here, new), candidate=who)


def _describe_place(person: Person) -> str:
    left = [] if person.active else ["has left"]
    return ", ".join(filter(None, (person.place, *left))) or "here already"


def repeat_question(at: int, one: Candidate) -> Question:
    """Ask whether several rows of one name are one student."""
    count = len(one.repeats)
    rows = join_names([row.origin.rpartition(", ")[2] for row in one.repeats], 3)
    where = _describe_listed(one)
    who = f"{one.display}, {where}," if where else one.display
    choices = (
        Choice(ONE, "one student", way=ONE),
        Choice(SEVERAL, f"{count} students of one name", way=SEVERAL),
    )
    why = f"Nothing distinguishes the rows ({rows}). Without an answer none of them is imported."
    text = f"{who} is on the list {count} times. One student or several?"
    return Question(f"{_SAME}{at}", "one or several?", text, why, choices, candidate=one)


def only_question(at: int, one: Candidate) -> Question:
    """Ask whether to import somebody whom only one of two joined lists has."""
    shown = ", with a photo" if one.photo or one.pictures else ""
    return Question(
        f"{_ONLY}{at}",
        "on one list only",
        f"Import {one.display}, who is only on {one.only_on}?",
        f"{one.display} is only on {one.only_on}{shown}. Without an answer they are left out.",
        (Choice(ONE, "import them", way=ONE), Choice("", "leave them out")),
        candidate=one,
    )


def repeat_answers(answers: Answers) -> dict[int, str]:
    """Return the answers about repeated rows, and about people of one list only, by index."""
    return {int(key.partition(":")[2]): a for key, a in answers.items() if key.startswith((_SAME, _ONLY))}


def which_question(at: int, who: Candidate, photos: Sequence[PhotoFile]) -> Question:
    """Ask which of several different pictures shows somebody."""
    choices = tuple(
        Choice(photo.name, clean(photo.name), picture=photo.name, way=_kind_of_name(photo.name))
        for photo in photos[:_MOST]
    )
    why = several_photos(who.display, [photo.name for photo in photos])
    text = f"Which photo is {_label(who)}?"
    return Question(f"{_WHICH}{at}", "which photo?", text, why, choices, candidate=who)


def _kind_of_name(picture: str) -> str:
    """Return a kind that pictures of several people share: the folder, and whether the name is a number."""
    path = PurePosixPath(picture)
    return f"{path.parent} {path.stem.isdecimal()}"


def which_answers(answers: Answers, rivals: Mapping[int, Sequence[PhotoFile]]) -> dict[int, PhotoFile | None]:
    """Return the picture that the answers choose for each candidate; None if they say that none is right."""
    names = {at: answers[key] for at in rivals if (key := f"{_WHICH}{at}") in answers}
    chosen = {at: next((one for one in rivals[at] if one.name == name), None) for at, name in names.items()}
    return {at: photo for at, photo in chosen.items() if photo or not names[at]}


def photo_question(name: str, doubt: PhotoDoubt | None, listed: Sequence[Candidate]) -> Question:
    """Ask who on the list a picture shows; without a doubt, its name matches nobody."""
    offered = _people_choices((doubt.owners if doubt else ())[:_MOST], listed)
    return Question(
        f"{PHOTO}{name}",
        "whose photo?",
        f"Whose photo is {clean(PurePosixPath(name).name)}?",
        doubt.why if doubt else "The file name matches nobody on the list.",
        tuple(replace(one, way=HERE) for one in offered) if doubt and doubt.likely else offered,
        picture=name,
        is_doubt=bool(doubt),
    )


def choices(question: Question, listed: Sequence[Candidate]) -> tuple[Choice, ...]:
    """Return likely answers; for a picture also people without a photo whose name or number is similar."""
    if not question.picture:
        return question.choices
    sure = {choice.answer for choice in question.choices}
    similar = [at for at in _similar(question.picture, listed) if str(at) not in sure]
    return (*question.choices, *_people_choices(similar, listed))[:_MOST]


def find(typed: str, listed: Sequence[Candidate]) -> tuple[Choice, ...]:
    """Return people with the typed letters in the name, or at the start of the class or number, as answers.

    People with a name that begins with the letters come first, then people without a photo.
    """
    letters = fold(typed)

    def fits(one: Candidate) -> bool:
        places = map(fold, (*rooms(one), *one.ids))
        return letters in fold(one.display) or any(place.startswith(letters) for place in places)

    def order(at: int) -> tuple[bool, bool]:
        one = listed[at]
        names = map(fold, f"{one.preferred or one.given} {one.family}".split())
        return not any(name.startswith(letters) for name in names), listed[at].photo is not None

    found = [at for at, one in enumerate(listed) if fits(one)]
    return _people_choices(sorted(found, key=order), listed)


def _people_choices(indexes: Iterable[int], listed: Sequence[Candidate]) -> tuple[Choice, ...]:
    """Return people on the list as answers; if name and place are the same, with their number or row."""
    labels = [(at, _label(listed[at])) for at in indexes]
    often = Counter(label for _, label in labels)
    return tuple(
        Choice(str(at), f"{label}, {(*listed[at].ids, listed[at].origin)[0]}" if often[label] > 1 else label)
        for at, label in labels
    )


def same_answers(questions: Sequence[Question], like: Question, answer: str) -> dict[str, str]:
    """Return one answer for all questions of a kind that can have it: skip it, someone new, a folder.

    Of the answers that mean a person here, only the likeliest can be given to all.
    """
    alike = [question for question in questions if question.kind == like.kind]
    if not answer:
        return {question.key: "" for question in alike}
    way = next((choice.way for choice in like.choices if choice.answer == answer), "")
    if not way:
        return {like.key: answer}
    found = {q.key: [c.answer for c in q.choices if c.way == way] for q in alike}
    return {key: answers[0] for key, answers in found.items() if len(answers) == 1} | {like.key: answer}


def is_open(question: Question, answers: Answers) -> bool:
    """Whether a question is still open, also if another question took the same answer."""
    answer = answers.get(question.key)
    is_final = question.kind in (LEAVERS, LEAVER, BACK, STATUS, CAPITALS, ORDER, OLDER, SCHOOL, COLUMN)
    is_final |= any(choice.faces for choice in question.choices)
    return answer is None or (answer != "" and not is_final)


def apply_person_answers(
    answers: Answers, listed: Sequence[Candidate], people: Iterable[Person]
) -> dict[Candidate, Person | None]:
    """Return the person each answered candidate is, None for someone new; each person only once."""
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
    given = {answers.get(f"{PHOTO}{name}", ""): name for name in waiting}
    return {int(at): name for at, name in given.items() if at.isdecimal() and int(at) < len(listed)}


def _label(candidate: Candidate) -> str:
    return f"{candidate.display}, {_describe_listed(candidate) or candidate.origin}"


def _describe_listed(one: Candidate) -> str:
    return place(one.grade, one.homeroom, one.classes) or "; ".join(one.classes)


def _similar(name: str, listed: Sequence[Candidate]) -> list[int]:
    """Return the indexes of people without a photo whose number, last name or similar name is in a file name.

    Somebody unlike is never offered.
    """
    from rapidfuzz import fuzz, process, utils

    stem = PurePosixPath(name).stem
    parts = set(re.split(r"[\W_]+", stem))
    without = {at: c for at, c in enumerate(listed) if not c.photo}
    numbered = [at for at, c in without.items() if parts & set(c.ids)]
    found = process.extract(
        stem,
        {at: c.display for at, c in without.items()},
        scorer=fuzz.token_set_ratio,
        processor=utils.default_process,
        limit=_MOST,
        score_cutoff=_SIMILAR,
    )
    words = set(map(fold, parts))
    family = [at for at, c in without.items() if c.family and fold(c.family) in words]  # Bobby Ng is Robert
    family.sort(key=lambda at: not any(word[:1] == fold(without[at].given)[:1] for word in words))
    return list(dict.fromkeys([*numbered, *(at for _, _, at in found), *family]))
