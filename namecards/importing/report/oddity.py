"""Represent one thing to look at in an import, and make its sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal

from namecards.core.people import Person
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate
from namecards.importing.text import clean

NAMES = 6
"""The number of people named in one line; opening the line shows everybody."""


@dataclass(frozen=True, slots=True)
class Oddity:
    """One thing to look at: a sentence, and the people and pictures it is about."""

    text: str
    candidates: tuple[Candidate, ...] = ()
    """People on the list."""
    people: tuple[Person, ...] = ()
    """People already here."""
    pictures: tuple[str, ...] = ()
    """Names of entries of the source."""
    rows: tuple[str, ...] = ()
    """Texts of rows that are no people."""
    opens: Literal["faces", "questions", "columns"] = "faces"
    """The place where it can be corrected."""
    is_note: bool = False
    """Whether it is only a note, and not counted among the things to look at."""

    @property
    def names(self) -> tuple[str, ...]:
        """Everybody and everything it is about, by name."""
        whose: tuple[Candidate | Person, ...] = (*self.candidates, *self.people)
        return (*(one.display for one in whose), *map(file_name, self.pictures), *self.rows)


def about(who: Sequence[Candidate], one: str, several: str, is_note: bool = False) -> Oddity:
    """Make an oddity of people: "Maya Chen has no photo." or "3 people have no photo: …"."""
    if len(who) == 1:
        return Oddity(f"{who[0].display} {one}.", tuple(who), is_note=is_note)
    return Oddity(f"{len(who)} people {several}: {join_displays(who)}.", tuple(who), is_note=is_note)


def join_displays(who: Iterable[Candidate | Person]) -> str:
    """Name people in a sentence."""
    return join_names([one.display for one in who], NAMES)


def file_name(picture: str) -> str:
    """Return the name of a picture without its folder."""
    return clean(PurePosixPath(picture).name) or picture
