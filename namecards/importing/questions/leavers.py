"""Ask whether the people who miss on a list have left: all at once, or one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from zlib import crc32

from namecards.core.people import Person
from namecards.core.text import join_names
from namecards.importing.questions.questions import ARCHIVE, LEAVER, LEAVERS, Answers, Choice, Question

EACH, KEEP = "each", "keep"
_NAMED = 9


def leavers_key(leavers: Iterable[Person]) -> str:
    """Return the key of the question about these people: its answer archives nobody who is added later."""
    return f"{LEAVERS}:{crc32(' '.join(sorted(person.id for person in leavers)).encode()):x}"


def leavers_questions(
    leavers: Sequence[Person], people: Sequence[Person], answers: Answers
) -> Iterator[Question]:
    """Ask whether to archive the people who left; nobody is archived without a yes."""
    if not leavers:
        return
    names, count = join_names(name_apart(leavers, people), _NAMED), len(leavers)
    who = f"the {count} people who seem" if count > 1 else f"{names}, who seems"
    why = f"Not on the new list: {names}. Notes stay. Without an answer nobody is archived."
    one_by_one = [Choice(EACH, "ask about each of them")] if count > 1 else []
    ways = Choice(ARCHIVE, "archive them"), *one_by_one, Choice(KEEP, "keep them here")
    key, asked = leavers_key(leavers), f"Archive {who} to have left?"
    yield Question(key, "who has left?", asked, why, ways, is_doubt=False)
    if answers.get(key) == EACH:
        for person, name in zip(leavers, name_apart(leavers, people), strict=True):
            yield _one_question(person, name)


def _one_question(person: Person, name: str) -> Question:
    ways = Choice(ARCHIVE, "archive them", way=ARCHIVE), Choice(KEEP, "keep them here", way=KEEP)
    why = f"{name} is not on the new list. Without an answer they stay."
    asked = f"Has {name} left? Archive them?"
    return Question(f"{LEAVER}:{person.id}", "who has left?", asked, why, ways, is_doubt=False)


def answered_leavers(leavers: Sequence[Person], answers: Answers, answer: str) -> set[str]:
    """Return the ids of those who get an answer, by the question about all or that about each."""
    of_all = answers.get(leavers_key(leavers), "")
    decided = (
        (person.id, answers.get(f"{LEAVER}:{person.id}", "") if of_all == EACH else of_all)
        for person in leavers
    )
    return {id for id, own in decided if own == answer}


def name_apart(some: Sequence[Person], people: Sequence[Person]) -> list[str]:
    """Name people; with the class, else the number, if somebody else here has the name."""
    often = Counter(person.display for person in people if person.active)
    placed = Counter((person.display, person.place) for person in people if person.active)

    def name(person: Person) -> str:
        if often[person.display] < 2:
            return person.display
        is_alone = person.place and placed[person.display, person.place] < 2
        detail = person.place if is_alone else ", ".join(filter(None, (person.place, *person.ids[:1])))
        return f"{person.display} ({detail})" if detail else person.display

    return [name(person) for person in some]
