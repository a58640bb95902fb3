"""Draw a different sheet for each person: bingo, find someone who, interview cards.

Randomness is passed in, so the same people, tags and seed make the same sheets.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import perm
from random import Random

from namecards.core.paper.errors import TooFewTags
from namecards.core.paper.tags import Tag, TagKind, Tags

FREE = "free"
"""The text of the middle square of a 3 x 3 or 5 x 5 bingo sheet."""
LINES = 12
"""The most lines on a “Find someone who” sheet."""
FEWEST_LINES = 4
"""The fewest."""

Sheets = dict[str, tuple[str, ...]]
"""The texts of each person's sheet, by id."""


def bingo(tags: Sequence[Tags], chance: Random) -> Sheets:
    """Draw square sheets, as large as the tags allow: 5, 4 or 3 a side; odd ones have a free square.

    Each square is true of someone else in the group. Raises `TooFewTags`.
    """
    found = _true_of_others(tags)
    most = min(map(len, found.values()), default=0)
    side = next((side for side in (5, 4, 3) if most >= side * side - side % 2), 0)
    if not side:
        raise TooFewTags("People bingo", 8, most)
    middle = side * side // 2
    sheets = _draw_different(found, side * side - side % 2, chance)
    if side % 2 == 0:
        return sheets
    return {id: (*squares[:middle], FREE, *squares[middle:]) for id, squares in sheets.items()}


def find_someone(tags: Sequence[Tags], chance: Random) -> Sheets:
    """Draw lines that continue "Find someone who", each true of someone else. Raises `TooFewTags`."""
    found = _true_of_others(tags)
    most = min(map(len, found.values()), default=0)
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
        "Which book or series do you love?",
        "What would you read if you had a free day?",
    ),
    "pet": (
        "Do you have a pet?",
        "Which animal would you like to live with?",
        "Which animal do you like best?",
    ),
}
"""Questions for a person without a tag of this kind."""

FOLLOW_UPS: Mapping[TagKind, tuple[str, ...]] = {
    "hobby": (
        "You like {}. How did you start?",
        "You like {}. What is hard about it?",
        "Who do you share {} with?",
    ),
    "genre": (
        "You read {}. What should I read first?",
        "You read {}. What should the library get?",
        "What makes {} good?",
    ),
    "pet": (
        "You have {}. What {names}?",
        "What is the best thing about having {}?",
        "You have {}. Who looks after {them}?",
    ),
}
"""Questions about a tag."""

NAME = ("How do you say your name? What should we call you?", "How can people remember your name?")
"""Questions on every card: a person's own way to remember their name is the best."""


def interview_questions(tags: Sequence[Tags], chance: Random) -> Sheets:
    """Draw five questions each: one of each kind, about a tag if there is one, and two about the name."""
    return {one.id: (*(_question(one, kind, chance) for kind in GENERAL), *NAME) for one in tags}


def _question(tags: Tags, kind: TagKind, chance: Random) -> str:
    if not tags.of(kind):
        return chance.choice(GENERAL[kind])
    tag = Tag(kind, chance.choice(tags.of(kind)))
    about = tag.clause.removeprefix("has ") if kind == "pet" else tag.word
    several = about == tag.word  # no article: guinea pigs, two dogs
    names, them = ("are their names", "them") if several else ("is its name", "it")
    return chance.choice(FOLLOW_UPS[kind]).format(about, names=names, them=them)


def _true_of_others(tags: Sequence[Tags]) -> dict[str, list[str]]:
    """The clauses that are true of someone else, in alphabetical order, by person id."""
    have: dict[str, set[str]] = {}
    for one in tags:
        for tag in one.all:
            have.setdefault(tag.clause, set()).add(one.id)
    return {one.id: sorted(clause for clause, ids in have.items() if ids - {one.id}) for one in tags}


def _draw_different(found: Mapping[str, list[str]], count: int, chance: Random) -> Sheets:
    """Draw `count` clauses for each person; two sheets are the same only when no other mix is left."""
    sheets: Sheets = {}
    seen: set[tuple[str, ...]] = set()
    for id, clauses in found.items():
        sheet = tuple(chance.sample(clauses, count))
        while sheet in seen and _is_left(clauses, count, seen):
            sheet = tuple(chance.sample(clauses, count))
        seen.add(sheet)
        sheets[id] = sheet
    return sheets


def _is_left(clauses: Sequence[str], count: int, seen: Iterable[tuple[str, ...]]) -> bool:
    """Whether a mix of these clauses is left that nobody has."""
    return perm(len(clauses), count) > sum(set(clauses).issuperset(sheet) for sheet in seen)
