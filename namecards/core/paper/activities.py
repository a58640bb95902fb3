"""Draw a different sheet for each person: bingo, find someone who, interview cards.

Randomness is passed in, so the same people, tags and seed make the same sheets.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random

from namecards.core.grouping import group
from namecards.core.paper.tags import Tag, TagKind, Tags

FREE = "free"
"""The text of the middle square of a 3 x 3 or 5 x 5 bingo sheet."""
LINES = 12
"""The lines on a “Find someone who” sheet."""
TICKED = 0.75
"""The most of the ticks that fit which a sheet takes, so that no two sheets have the same."""
SIDES = ((12, 5), (8, 4), (0, 3))
"""The fewest people for a bingo sheet with so many squares a side."""

ICEBREAKERS = (
    *("has read a book in one day", "has read a book twice", "knows a poem by heart", "reads in bed"),
    *("likes scary stories", "likes funny books", "likes true stories", "can name three authors"),
    *("has a library card", "reads comics", "reads in two languages", "has written a story"),
    *("has drawn a comic", "would like to write a book", "listens to audiobooks", "reads before breakfast"),
    *("can name a book with a dragon", "can name a book about space", "knows a good joke", "can whistle"),
    *("can juggle", "can say hello in three languages", "knows a card trick", "can draw a horse"),
    *("plays an instrument", "likes to sing", "likes to dance", "likes to draw", "likes to build things"),
    *("likes puzzles", "plays chess", "likes board games", "likes video games", "likes to cook"),
    *("can bake a cake", "likes spicy food", "likes vegetables", "likes pineapple on pizza"),
    *("has grown a plant", "likes to be outdoors", "has seen a shooting star", "has slept in a tent"),
    *("has found a fossil or a shell", "likes rain", "likes snow", "likes mornings", "likes to stay up late"),
    *("is afraid of spiders", "would like to go to the moon", "would like to live by the sea"),
    *("would like to meet a whale", "has a collection", "likes green best"),
    *("likes orange", "has a lucky number", "has been to a museum", "has been on a train"),
    *(
        "has met somebody famous",
        "knows what they want to be",
        "likes numbers",
        "likes history",
        "likes science",
    ),
    *("likes to take photos", "can type without looking", "likes trying new things", "likes quiet places"),
)
"""Lines for the first week, when nothing is ticked yet; each goes on after “someone who …”.

Anybody may say them aloud: none is about family, money, the body, faith or marks.
"""
SheetTexts = dict[str, tuple[str, ...]]
"""The texts of each person's sheet, by id."""


def bingo(tags: Sequence[Tags], chance: Random) -> SheetTexts:
    """Draw square sheets, as large as the group allows: 5, 4 or 3 a side; odd ones have a free square.

    What was ticked is true of someone else in the group; icebreakers fill the other squares.
    """
    side = next(side for fewest, side in SIDES if len(tags) >= fewest)
    middle = side * side // 2
    sheets = _draw(tags, side * side - side % 2, chance)
    if side % 2 == 0:
        return sheets
    return {id: (*squares[:middle], FREE, *squares[middle:]) for id, squares in sheets.items()}


def find_someone(tags: Sequence[Tags], chance: Random) -> SheetTexts:
    """Draw lines for "Find someone who"; each line from a tick is true of a different person."""
    return _draw(tags, LINES, chance)


def answer_key(tags: Sequence[Tags], labels: Mapping[str, str]) -> tuple[str, ...]:
    """List each ticked clause with those it is true of: "likes chess: Ben, Maya"."""
    have = group((tag.clause, labels[each.id]) for each in tags if each.id in labels for tag in each.all)
    return tuple(f"{clause}: {', '.join(names)}" for clause, names in sorted(have.items()))


HAS_PET = "Do you have a pet?"
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
    "pet": (HAS_PET, "Which animal would you like to live with?", "Which animal do you like best?"),
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


def interview_questions(tags: Sequence[Tags], chance: Random) -> SheetTexts:
    """Draw five questions each: one of each kind, about a tag if there is one, and two about the name.

    What is ticked for one person changes nobody else's.
    """
    seed = chance.random()
    each = {one.id: Random(f"{seed} {one.id}") for one in tags}
    return {one.id: (*(_question(one, kind, each[one.id]) for kind in GENERAL), *NAME) for one in tags}


def asks_for_tags(kind: TagKind, question: str) -> bool:
    """Whether the answer is a like itself; the answer to any other question is a note."""
    return question == HAS_PET if kind == "pet" else question in GENERAL[kind]


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
    have = group((tag.clause, one.id) for one in tags for tag in one.all)
    return {one.id: sorted(clause for clause, ids in have.items() if {*ids} - {one.id}) for one in tags}


def _draw(tags: Sequence[Tags], count: int, chance: Random) -> SheetTexts:
    """Draw `count` different clauses for each person, in any order."""
    sheets: SheetTexts = {}
    for id, ticked in _true_of_others(tags).items():
        some = chance.sample(ticked, min(count, -int(-TICKED * len(ticked) // 1)))
        fill = [line for line in ICEBREAKERS if line not in ticked]
        clauses = [*some, *chance.sample(fill, count - len(some))]
        chance.shuffle(clauses)
        sheets[id] = tuple(clauses)
    return sheets
