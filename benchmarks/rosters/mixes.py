"""The ways in which pictures are called and lie, and what the list has, in a sample of combinations."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from random import Random

NAMES = """
number: {id}
bare number: {bare}
card: P {id}
number and take: {id}_1
grade number: 06_{id}
year number: 2026-27_{id}
Last_First: {last}_{first}
First Last: {first} {last}
Last, First: {last}, {first}
LastFirst: {last}{first}
first.last: {plain}
FIRST_LAST: {LAST}_{FIRST}
ascii: {alast}_{afirst}
transcribed: {glast}_{gfirst}
decomposed: {last} {first}
Last-First-grade: {last}-{first}-6
number_Last_First: {id}_{last}_{first}
Last_First_number: {last}_{first}_{id}
Last, First (number): {last}, {first} ({id})
class_Last_First: {room}_{last}_{first}
First Last class: {first} {last} {room}
year_number_name: 2026_{id}_{last}_{first}
Last_First_class_year: {last}_{first}_{room}_2026-27
date First Last: 2026-09-14 {first} {last}
school_class_name_number: Lincoln MS_{room}_{last}_{first}_{id}
teacher_Last_First: {teacher}_{last}_{first}
room-Last-First: Rm{hall}-{last}-{first}
grade_teacher_name: 6_{teacher}_{last}_{first}
counted: {at:03}_{last}_{first}
frame - name: IMG_{frame} - {first} {last}
goes by: {goes} {last}
retouched: {last}_{first}_ret
edited: {first} {last}-edit
initial last: {initial}{last}
Last initial: {last}_{initial}
First initial: {first} {linitial}
first name: {first}
index names: IMG_{frame}
index numbers: IMG_{frame}
index whole: DSC_{frame}
pspa: {frame}
""".strip()
"""What a photographer or a teacher calls the pictures."""
WAYS = dict(line.split(": ", 1) for line in NAMES.splitlines())
FIELDS = {
    "full": "id last first class",
    "names": "last first class",
    "one": "name class",
    "bare": "sorted",
    "initial": "short class",
    "preferred": "id last first goes class",
    "by class": "last first",
    "teacher": "id last first grade teacher",
}
"""What the list has."""
KINDS = ("csv", "xlsx", "docx", "txt", "pdf")
PLACES = {
    "beside": "{file}",
    "folder": "Photos/{file}",
    "class folders": "{room}/{file}",
    "teacher folders": "Photos/Mrs {teacher}/{file}",
    "nested": "Lincoln 2026/Portraits/Grade 6/{room}/{file}",
    "zip": "{file}",
    "one zip": "Portraits/{file}",
    "list first": "{file}",
    "photos first": "{file}",
}
"""Where the pictures lie."""
LINES = {
    "full": "{id} {last}, {first} {class}",
    "names": "{last}, {first} {class}",
    "one": "{name} ({class})",
    "bare": "{sorted}",
    "initial": "{short} {class}",
    "preferred": "",
    "by class": "{first} {last}",
    "teacher": "",
}
"""How somebody types it; none: nobody does."""
EXTRAS = (
    "none",
    "away",
    "stranger",
    "teacher",
    "copies",
    "retake",
    "thumbs",
    "class photo",
    "litter",
    "namesake",
)
"""What else is in the folder, or is not."""


@dataclass(frozen=True, slots=True)
class Mix:
    """One way of everything."""

    way: str
    fields: str
    kind: str
    place: str
    extra: str

    @property
    def values(self) -> tuple[str, ...]:
        """The ways in the order of their kinds."""
        return self.way, self.fields, self.kind, self.place, self.extra

    @property
    def is_possible(self) -> bool:
        """Whether a school has this: many columns are not typed, pictures alone need names."""
        nameless = "number" in self.way.split() or not re.search(
            r"last|first|plain|goes|LAST", WAYS[self.way]
        )
        partly = "initial" in WAYS[self.way] or WAYS[self.way] == "{first}"
        typed = self.kind != "txt" or bool(LINES[self.fields])
        if self.place == "photos first" and (partly or (nameless and self.index in ("", "index numbers"))):
            return False
        return typed and not (self.place == "list first" and self.is_unsure)

    @property
    def index(self) -> str:
        """The kind of index beside the pictures."""
        return self.way if self.way.startswith(("index", "pspa")) else ""

    @property
    def is_unsure(self) -> bool:
        """Whether the pictures can't be known by what the list has."""
        numbered = "id" in FIELDS[self.fields].split()
        pattern = WAYS[self.way]
        by_number = self.way == "index numbers" or not (
            self.index or re.search("first|last|LAST|plain", pattern)
        )
        return (by_number and not numbered) or (self.fields == "initial" and "{initial}" in pattern)


def mixes(seed: int) -> list[Mix]:
    """Every way with every place; the rest is drawn so that each pair of ways comes as soon as it can."""
    kinds = (tuple(WAYS), tuple(FIELDS), KINDS, tuple(PLACES), EXTRAS)
    dice = Random(seed)
    seen: set[tuple[tuple[int, str], ...]] = set()
    found = []
    for way in WAYS:
        for place in PLACES:
            tries = [
                Mix(way, dice.choice(kinds[1]), dice.choice(KINDS), place, dice.choice(EXTRAS))
                for _ in range(24)
            ]
            best = max((t for t in tries if t.is_possible), key=lambda t: len(_pairs(t) - seen), default=None)
            if best:
                seen |= _pairs(best)
                found.append(best)
    return found


def _pairs(mix: Mix) -> set[tuple[tuple[int, str], ...]]:
    return set(combinations(enumerate(mix.values), 2))
