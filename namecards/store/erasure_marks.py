"""Erasure marks: what to erase, and the progress of each computer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from namecards.core.erasing import Targets, parse_key


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureMark:
    """The progress of a computer with an erasure."""

    id: str
    """The id of the erasure and of the computer, with a blank between them."""
    people: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    """Each a table and an id, with a slash between them."""
    earlier: tuple[str, ...] = ()
    """The documents that stay without what they said before."""
    undone: datetime | None = None
    """Up to this moment, lines that were undone go, and then the lines that undid them."""
    done: bool = False
    """Whether the files of this computer hold nothing of it any more."""
    cleared: bool = False
    """Whether this computer knows that all have done it."""

    @property
    def erasure(self) -> str:
        """The id of the erasure."""
        return self.id.partition(" ")[0]

    @property
    def computer(self) -> str:
        """The id of the computer."""
        return self.id.partition(" ")[2]


def targets(marks: Iterable[ErasureMark]) -> Targets:
    """Return what some marks want erased."""
    marks = tuple(marks)
    return Targets(
        people=frozenset(id for mark in marks for id in mark.people),
        documents=frozenset(parse_key(each) for mark in marks for each in mark.documents),
        earlier=frozenset(parse_key(each) for mark in marks for each in mark.earlier),
    )


def last_undone(marks: Iterable[ErasureMark]) -> datetime | None:
    """Return the last moment up to which undone lines go."""
    return max((mark.undone for mark in marks if mark.undone), default=None)


def by_computer(marks: Iterable[ErasureMark]) -> dict[str, ErasureMark]:
    """Return the marks of one erasure, each by its computer."""
    return {mark.computer: mark for mark in marks}


def is_done(computer: str, marks: Mapping[str, ErasureMark]) -> bool:
    """Whether a computer has done its part: one that cleared its mark has seen that all had."""
    if any(mark.cleared for mark in marks.values()):
        return True
    return computer in marks and marks[computer].done
