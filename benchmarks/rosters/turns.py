"""What may be otherwise on a second list of the same school: names, numbers, classes, people."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from benchmarks.rosters.schoolmates import Child, child, plain

Change = Callable[[list[Child]], list[Child]]


def _each(**how: Callable[[Child], object]) -> Change:
    return lambda people: [replace(c, **{name: f(c) for name, f in how.items()}) for c in people]  # type: ignore[arg-type]


def _some(keys: Sequence[int], **how: Callable[[Child], object]) -> Change:
    changed = _each(**how)
    return lambda people: [changed([c])[0] if c.key in keys else c for c in people]


def _next_year(people: list[Child]) -> list[Child]:
    up = {"6A": "7B", "6B": "7A", "7A": "8A"}
    return [replace(c, grade=c.grade + 1, room=up[c.room]) for c in people]


def _mixed_year(people: list[Child]) -> list[Child]:
    """Next year, with the classes mixed and the oldest gone."""
    return [replace(c, grade=c.grade + 1, room="7" + "AB"[c.key // 3 % 2]) for c in people if c.grade < 7]


def _without(*keys: int) -> Change:
    return lambda people: [c for c in people if c.key not in keys]


_SAME = _each()
_ONE_LAST_NAME = _some((2, 5, 23), family=lambda c: re.split("[ -]", c.family)[0])
_MIDDLE_NAMES = _each(given=lambda c: f"{c.given} {('Rose', 'James', 'Lee')[c.key % 3]}")
LEFT = 4, 20
JOINED = child(50, "Tomás Silva", "6A"), child(51, "Ruby Evans", "6B"), child(52, "Adam Walker", "7A")
_TWINS = (
    child(60, "Anna Berger", "6A"),
    child(61, "Hanna Berger", "6A"),
    child(62, "Jon Meyer", "6B"),
    child(63, "John Meyer", "6B"),
)
_NAMESAKES = child(70, "Daniel Park", "6A"), child(71, "Daniel Park", "6B")


@dataclass(frozen=True, slots=True)
class Turn:
    """What is otherwise on the second list."""

    change: Change = _SAME
    before: Change = _SAME
    """What is otherwise on the first only."""
    more: tuple[Child, ...] = ()
    """Who else is at the school."""
    october: bool = True
    """Whether three are new and two have left, too."""
    shows_without_last: bool = True
    """Whether first names and numbers are enough to see it."""
    numbered: bool = False
    """Whether only numbers could tell."""
    hard: tuple[int, ...] = ()
    """Whom nobody can be sure of without a number: a question for each is fine."""


TURNS = {
    "same": Turn(october=False),
    "October": Turn(),
    "sorted": Turn(lambda people: sorted(people, key=lambda c: c.given)),
    "capitals": Turn(_each(given=lambda c: c.given.upper(), family=lambda c: c.family.upper())),
    "last in capitals": Turn(_each(family=lambda c: c.family.upper())),
    "no accents": Turn(_each(given=lambda c: plain(c.given), family=lambda c: plain(c.family))),
    "no signs": Turn(_each(family=lambda c: re.sub("['-]", " " if "-" in c.family else "", plain(c.family)))),
    "preferred": Turn(_each(given=lambda c: c.goes or c.given), hard=(15, 18, 21, 25)),
    "legal": Turn(before=_each(given=lambda c: c.goes or c.given), hard=(15, 18, 21, 25)),
    "one last name": Turn(_ONE_LAST_NAME),
    "two last names": Turn(before=_ONE_LAST_NAME),
    "middle names": Turn(_MIDDLE_NAMES, shows_without_last=False),
    "middle letters": Turn(_each(given=lambda c: f"{c.given} {'RJL'[c.key % 3]}."), shows_without_last=False),
    "no middle names": Turn(before=_MIDDLE_NAMES),
    "married": Turn(_some((0, 11), family=lambda c: ("Walsh", "Ivanov")[c.key > 5]), hard=(0, 11)),
    "double name": Turn(_some((0, 11), family=lambda c: f"{c.family}-Walsh"), hard=(0, 11)),
    "misspelt before": Turn(before=_some((6, 22), family=lambda c: c.family.replace("k", "c")), hard=(6, 22)),
    "given misspelt": Turn(before=_some((10, 20), given=lambda c: c.given.replace("l", "ll")), hard=(10, 20)),
    "new numbers": Turn(
        _each(number=lambda c: f"{700100 + 3 * (c.key * 11 % 31)}", card=lambda c: f"55{c.key * 17 % 997}")
    ),
    "overlapping numbers": Turn(
        _each(number=lambda c: f"00{41230 + 7 * ((c.key + 4) % 30)}"), shows_without_last=False
    ),
    "no zeros": Turn(_each(number=lambda c: c.number.lstrip("0"))),
    "zeros": Turn(before=_each(number=lambda c: c.number.lstrip("0"))),
    "letter before": Turn(_each(number=lambda c: f"S{c.number}")),
    "next year": Turn(_next_year),
    "mixed year": Turn(_mixed_year),
    "one class": Turn(lambda people: [c for c in people if c.room == "6A"]),
    "a class more": Turn(before=lambda people: [c for c in people if c.room != "7A"]),
    "teachers swapped": Turn(_each(room=lambda c: {"6A": "6B", "6B": "6A"}.get(c.room, c.room))),
    "moved": Turn(_some((3, 12, 13), room=lambda c: "6B" if c.room == "6A" else "6A", grade=lambda c: 6)),
    "twins": Turn(more=_TWINS),
    "a twin joins": Turn(more=_TWINS, before=_without(61, 63)),
    "a twin left": Turn(_without(61, 63), more=_TWINS),
    "twins' numbers swapped": Turn(
        _some((60, 61), number=lambda c: _TWINS[61 - c.key].number, card=lambda c: _TWINS[61 - c.key].card),
        more=_TWINS, hard=(60, 61),
    ),
    "namesakes": Turn(more=_NAMESAKES, hard=(70, 71)),
    "a namesake joins": Turn(more=_NAMESAKES, before=_without(71), hard=(70, 71)),
    "a namesake for one who left": Turn(
        _without(70), more=_NAMESAKES, before=_without(71), hard=(70, 71), numbered=True
    ),
    "a number given again": Turn(
        lambda people: [*people[1:], child(80, "Ines Costa", "6A", number=people[0].number)], hard=(0, 80)
    ),
    "a number to a sibling": Turn(
        lambda people: [*people[1:], child(81, "Kai Chen", "6A", number=people[0].number)], hard=(0, 81)
    ),
}  # fmt: skip  # a line a turn
