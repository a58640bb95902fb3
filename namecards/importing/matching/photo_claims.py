"""Whose each picture is by its name alone: no picture is opened here.

Strongest first: the list or a map file says so; an exact number; a number but for zeros or the `P ` of
library cards; the full name in either order; the called name; a name with a class. What fits several people
is nobody's.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import NamedTuple

from namecards.core.normalize import bare_number
from namecards.importing.candidate import Candidate, PhotoDoubt
from namecards.importing.matching.photo_index import LISTED, Owners, PhotoIndex, Strengths, name_key
from namecards.importing.text import clean

_RETAKE = re.compile(r"\s*\(\d{1,2}\)$")


class Hit(NamedTuple):
    """A picture that is one candidate's by its name; the best sorts first."""

    strength: int
    older: int
    """Minus the number in `1042(2).jpg`, a retake; 0 for `1042.jpg`."""
    name: str


@dataclass(frozen=True, slots=True)
class Claims:
    """Pictures by whose they are, and what is left."""

    hits: dict[int, list[Hit]] = field(default_factory=lambda: defaultdict(list))
    """By the place of the candidate."""
    left_over: list[str] = field(default_factory=list)
    """Pictures that are nobody's."""
    doubts: dict[str, PhotoDoubt] = field(default_factory=dict)
    """Pictures that may be several people's."""


def claim(candidates: Sequence[Candidate], names: Sequence[str], links: Sequence[Candidate] = ()) -> Claims:
    """Whose each of the pictures called `names` is; `links` are what map files say about them."""
    people, claims = PhotoIndex(candidates), Claims()
    listed = _listed_owners(people, links)
    unused = {name for link in _last_lines(links) for name in link.pictures}
    spoken = {name for one in (*candidates, *links) for name in one.pictures}
    serial = _serial_folders(candidates, links)
    stems = {PurePosixPath(name).with_suffix("") for name in names}
    for name in names:
        if name in listed:
            _assign(name, Owners(listed[name]), 0, people, claims)
        elif name not in spoken:
            path = PurePosixPath(name)
            stem, older = people.split_retake(path, stems)
            whose = people.find_owners(stem, path.parent, str(path.parent) not in serial)
            _assign(name, whose, older, people, claims)
        elif name in unused:
            claims.left_over.append(name)
    return claims


def _assign(name: str, whose: Owners, older: int, people: PhotoIndex, claims: Claims) -> None:
    if whose.sure and len(whose.strengths) == 1:
        ((owner, strength),) = whose.strengths.items()
        claims.hits[owner].append(Hit(strength, older, name))
    elif whose.strengths:
        why = _doubt_sentence(name, [people.candidates[at] for at in whose.strengths])
        claims.doubts[name] = PhotoDoubt(why, tuple(whose.strengths))
    else:
        claims.left_over.append(name)


def _listed_owners(people: PhotoIndex, links: Sequence[Candidate]) -> dict[str, Strengths]:
    """What the list itself and map files say; of several lines for one number the last is the retake."""
    said: dict[str, Strengths] = defaultdict(dict)
    for at, candidate in enumerate(people.candidates):
        for name in candidate.pictures[:1]:
            said[name][at] = LISTED
    for link in _last_lines(links):
        for at, strength in people.lookup(link).items():
            if not people.candidates[at].pictures:
                said[link.pictures[0]][at] = strength
    return said


def _last_lines(links: Sequence[Candidate]) -> Iterable[Candidate]:
    """The last line for each number or name: the ones before it were retaken."""
    return {(link.ids, name_key(link)): link for link in links}.values()


def _serial_folders(candidates: Sequence[Candidate], links: Sequence[Candidate]) -> set[str]:
    """Folders in which pictures are just counted through: there, `00042.jpg` is not number 42's."""
    return {
        str(PurePosixPath(name).parent)
        for one in (*candidates, *links)
        for name in one.pictures
        if bare_number(_RETAKE.sub("", PurePosixPath(name).stem))
        not in {bare_number(n) for n in (*one.ids, *one.logins)}
        and any(map(str.isdigit, PurePosixPath(name).stem))
    }


def _doubt_sentence(name: str, owners: Sequence[Candidate]) -> str:
    names = " or ".join(f"{owner.display} ({owner.origin})" for owner in owners[:3])
    names += " or of somebody else" if len(owners) == 1 else ""
    return f"The photo {clean(name)} could be of {names}: it was not used. Name it by student number."
