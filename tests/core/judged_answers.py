"""Reads the table of typed names that were judged by people who know the names, not by the judge."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from namecards.core.finding import Finder
from namecards.core.judging import Judgement, judge
from namecards.core.people import Person
from namecards.importing.names.first_names import KNOWN_FIRST_NAMES

TABLE = Path(__file__).with_suffix(".txt")
WORDS = {"right": "exact", "spelled": "spelling", "initial": "which"}
_PERSON = re.compile(r"(\*?)(.*?)/(.*?)(?: =(.*?))?(?: \+(.*))?$")


@dataclass(frozen=True)
class Answer:
    """One row: a typed name, who is shown, who else is here, and what a fair person would say."""

    culture: str
    typed: str
    shown: Person
    here: tuple[Person, ...]
    verdict: str
    reason: str
    seen: bool
    """Whether the judge was mended by this row; the others were kept apart until it was finished."""

    def judged(self) -> str:
        """What the judge says, in the words of the table."""
        people = (self.shown, *self.here)
        verdict = judge(self.typed, self.shown, people, Finder(people).by_name, KNOWN_FIRST_NAMES)
        if verdict.judgement is Judgement.SOMEONE_ELSE and verdict.other:
            return f"is {verdict.other.display}"
        back = {theirs: ours for ours, theirs in WORDS.items()}
        return back.get(verdict.judgement.value, verdict.judgement.value)


def answers() -> list[Answer]:
    """Every row of the table."""
    found, culture = [], ""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            culture = line[3:]
        elif line and not line.startswith("#"):
            typed, shown, here, verdict, reason = (part.strip() for part in line.split("|"))
            people = [_person(text, n) for n, text in enumerate((shown, *here.split(", ")))]
            seen = crc32(line.encode()) % 2 == 0
            found.append(Answer(culture, typed, people[0], tuple(people[1:]), verdict, reason, seen))
    return found


def _person(text: str, number: int) -> Person:
    match = _PERSON.match(text)
    assert match, text
    star, given, family, preferred, middle = (part or "" for part in match.groups())
    role = "teacher" if star else "student"
    return Person(id=f"p{number}", role=role, given=given, family=family, preferred=preferred, middle=middle)
