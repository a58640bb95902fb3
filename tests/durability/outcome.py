"""The outcome of an attack: what was acknowledged, and what of it was lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random


@dataclass(frozen=True, slots=True)
class Outcome:
    """The figures of one attack."""

    tried: str
    """How often what was done: "5,000 kills"."""
    saved: int
    """Entries that the program said were saved; 0 if the attack is not about that."""
    lost: int
    """Those of them that are gone or doubled, or whatever else must not happen."""
    detail: str = ""


class CannotTry(Exception):
    """The attack can't be made on this computer; the text says why."""


Attack = Callable[[Path, int, Random], Outcome]
"""Takes an empty folder, how often to attack, and the dice."""


def miscounted(saved: list[str], kept: list[str]) -> int:
    """Count the saved entries that are not there exactly once."""
    return sum(kept.count(each) != 1 for each in saved)
