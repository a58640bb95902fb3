"""Sheets for the first weeks, a different one for each: bingo, find someone who, interview cards.

Chance is passed in, so the same people, tags and seed make the same sheets.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import perm
from random import Random

from namecards.core.errors import TooFewTags
from namecards.core.paper.tags import Tag, TagKind, Tags

FREE = "free"
"""The square in the middle of a bingo sheet of three or five a side."""
LINES = 12
"""The most lines on a sheet to find people by."""
FEWEST_LINES = 4

Sheets = dict[str, tuple[str, ...]]
"""What is on the sheet of each person, by id."""


def bingo(tags: Sequence[Tags], chance: Random) -> Sheets:
    """Square sheets, as large as the tags allow: 5, 4 or 3 a side, a free square in the middle of odd ones.

    Each square is true of somebody else in the group. Raises `TooFewTags`.
    """
    found = _true_of_others(tags)
    most = min((len(said) for said in found.values()), default=0)
    side = next((side for side in (5, 4, 3) if most >= side * side - side % 2), 0)
    if not side:
        raise TooFewTags("People bingo", 8, most)
    middle = side * side // 2
    sheets = _draw_different(found, side * side - side % 2, chance)
    if side % 2 == 0:
        return sheets
    return {id: (*squares[:middle], FREE, *squares[middle:]) for id, squares in sheets.items()}


def find_someone(tags: Sequence[Tags], chance: Random) -> Sheets:
    """Lines that go on after "Find someone who", each true of somebody else. Raises `TooFewTags`."""
    found = _true_of_others(tags)
    most = min((len(said) for said in found.values()), default=0)
    if most < FEWEST_LINES:
        raise TooFewTags("“Find someone who”", FEWEST_LINES, most)
    return _draw_different(found, min(LINES, most), chance)


GENERAL: Mapping[TagKind, tuple[str, ...]] = {
    "hobby": (
        "What do you like to do after school?",
        "What could you do for hours?",
        "What are you good at?",
    ),
    "genre": (
        "What do you like to read?",
        "Which book or series did you love?",
        "What would you read if you had a free day?",
    ),
    "pet": (
        "Do you have a pet?",
        "Which animal would you like to live with?",
        "Which animal do you like best?",
    ),
}
"""What to ask somebody of whom nothing of a sort is ticked."""

FOLLOW_UPS: Mapping[TagKind, tuple[str, ...]] = {
    "hobby": (
        "You like {}. How did you begin?",
        "You like {}. What is hard about it?",
        "Who shares {} with you?",
    ),
    "genre": (
        "You read {}. What should I read first?",
        "You read {}. What should we get?",
        "What makes {} good?",
    ),
    "pet": (
        "You have {}. Any names?",
        "You have {}. What is the best of it?",
        "You have {}. Who takes care?",
    ),
}
"""What to ask about a tag that is ticked."""

NAME = ("How do you say your name, and what shall we call you?", "How do people remember your name?")
"""What every card asks: the person's own hook is the best there is (users.md 3.4)."""


def interview_questions(tags: Sequence[Tags], chance: Random) -> Sheets:
    """Five questions each: one of each sort, about a ticked tag if there is one, and two about the name."""
    return {one.id: _questions(one, chance) for one in tags}


def _questions(tags: Tags, chance: Random) -> tuple[str, ...]:
    return (*(_question(tags, sort, chance) for sort in GENERAL), *NAME)


def _question(tags: Tags, sort: TagKind, chance: Random) -> str:
    if not tags.of(sort):
        return chance.choice(GENERAL[sort])
    tag = Tag(sort, chance.choice(tags.of(sort)))
    about = tag.clause.removeprefix("has ") if sort == "pet" else tag.word
    return chance.choice(FOLLOW_UPS[sort]).format(about)


def _true_of_others(tags: Sequence[Tags]) -> dict[str, list[str]]:
    """For each person what is true of somebody else, in order of the alphabet."""
    have: dict[str, set[str]] = {}
    for one in tags:
        for tag in one.all:
            have.setdefault(tag.clause, set()).add(one.id)
    return {one.id: sorted(said for said, ids in have.items() if ids - {one.id}) for one in tags}


def _draw_different(found: Mapping[str, list[str]], count: int, chance: Random) -> Sheets:
    """So many for each person, by chance; two sheets are alike only when no other mix is left."""
    sheets: Sheets = {}
    seen: set[tuple[str, ...]] = set()
    for id, said in found.items():
        sheet = tuple(chance.sample(said, count))
        while sheet in seen and _is_left(said, count, seen):
            sheet = tuple(chance.sample(said, count))
        seen.add(sheet)
        sheets[id] = sheet
    return sheets


def _is_left(said: Sequence[str], count: int, seen: Iterable[tuple[str, ...]]) -> bool:
    """Whether there is a mix of these that nobody has."""
    return perm(len(said), count) > sum(set(said).issuperset(sheet) for sheet in seen)
