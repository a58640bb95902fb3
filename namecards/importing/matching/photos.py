"""Which picture is whose: by number or by name, and never by a guess. A wrong photo teaches a wrong name."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import NamedTuple

from namecards.core.forms import fold
from namecards.importing.candidate import Candidate, PhotoFile, bare, full_names
from namecards.importing.files.source import Source
from namecards.importing.text import clean

_MAGIC = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*")
_RETAKE = re.compile(r"(.+?)\s*\((\d{1,2})\)")


class Doubt(NamedTuple):
    """Why a picture was not used: a sentence of `unclear`, and the places of the candidates it may show."""

    why: str
    owners: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """Candidates with their photos, and what is left."""

    candidates: tuple[Candidate, ...]
    over: tuple[str, ...] = ()
    """Names of pictures that are nobody's on the list."""
    unclear: tuple[str, ...] = ()
    """Sentences about pictures that could be several people's, or are no pictures."""
    doubts: Mapping[str, Doubt] = field(default_factory=dict)
    """By the name of a picture that may be somebody's: why it is not sure, and whose it may be."""


class _Hit(NamedTuple):
    """A picture that is named like one candidate; the best sorts first."""

    strength: int
    """0 for a number, 1 for a number but for zeros, 2 for the full name, 3 for the called name."""
    older: int
    """Minus the number in `1042(2).jpg`, a retake; 0 for `1042.jpg`."""
    name: str


Key = tuple[str, str]
"""A kind of name for a picture ("number", "bare", "name"), and that name."""
Owners = dict[int, int]
"""Whose a name for a picture is: the place of each candidate, and how strongly it says so."""


def match_photos(candidates: Sequence[Candidate], source: Source) -> Matched:
    """Give everyone their photo; only pictures whose name says whose they are get read."""
    index = _index(candidates)
    hits: dict[int, list[_Hit]] = defaultdict(list)
    given, over, unclear = list(candidates), [], []
    doubts: dict[str, Doubt] = {}
    for name in (entry.name for entry in source.entries if entry.is_picture):
        owners, older = _owners(name, index)
        if len(owners) == 1:
            ((owner, strength),) = owners.items()
            hits[owner].append(_Hit(strength, older, name))
        elif owners:
            unclear.append(_whose(name, [candidates[at] for at in owners]))
            doubts[name] = Doubt(unclear[-1], tuple(owners))
        else:
            over.append(clean(name))
    for owner, found in hits.items():
        choice = _choose(candidates[owner].display, sorted(found), source)
        given[owner] = replace(candidates[owner], photo=choice.photo)
        over += choice.over
        unclear += choice.unclear
        doubts |= {name: Doubt(choice.unclear[-1], (owner,)) for name in choice.rivals}
    return Matched(tuple(given), tuple(over), tuple(unclear), doubts)


def _index(candidates: Sequence[Candidate]) -> dict[Key, Owners]:
    index: dict[Key, Owners] = defaultdict(dict)
    for at, candidate in enumerate(candidates):
        for key, strength in _keys(candidate).items():
            index[key][at] = strength
    return index


def _keys(candidate: Candidate) -> dict[Key, int]:
    """What a picture of somebody may be called, and how strongly that says so.

    A number counts without its `P ` just as strongly: the bare number may be somebody else's.
    """
    numbers = {_code(number) for number in candidate.ids}
    numbers |= {re.sub(r"^p[\s_-]*(?=\d)", "", number) for number in numbers}
    called = {both for a, b in full_names(candidate) for both in (a + b, b + a)}
    given, family = fold(candidate.given), fold(candidate.family)
    return {
        **{("number", number): 0 for number in numbers},
        **{("bare", bare(number)): 1 for number in candidate.ids},
        **{("name", name): 3 for name in called},
        **{("name", name): 2 for name in (given + family, family + given)},
    }


def _owners(name: str, index: Mapping[Key, Owners]) -> tuple[Owners, int]:
    """Whose picture this is by the strongest kind of name that is anybody's, and minus its retake number."""
    stem = PurePosixPath(name).stem
    retake = _RETAKE.fullmatch(stem)
    stem, older = (retake[1], -int(retake[2])) if retake else (stem, 0)
    keys = (("number", _code(stem)), ("bare", bare(stem)), ("name", fold(stem)))
    return next((index[key] for key in keys if key in index), {}), older


def _code(number: str) -> str:
    return unicodedata.normalize("NFC", number).casefold().strip()


class _Choice(NamedTuple):
    photo: PhotoFile | None
    over: list[str]
    unclear: list[str]
    rivals: list[str]
    """Different pictures that are named as strongly; then the last sentence of `unclear` is about them."""


def _choose(who: str, hits: Sequence[_Hit], source: Source) -> _Choice:
    """The best of somebody's pictures; none if the best two are different pictures.

    Copies of it and those it retakes are not left over; pictures that are named less strongly are.
    """
    read = [(hit, _picture(hit.name, source)) for hit in hits]
    pictures = [(hit, photo) for hit, photo in read if photo]
    unclear = [f"{clean(hit.name)} is not a picture: it was not used." for hit, photo in read if not photo]
    if not pictures:
        return _Choice(None, [], unclear, [])
    best, photo = pictures[0]
    rivals = {p.digest: hit.name for hit, p in reversed(pictures) if hit[:2] == best[:2]}
    weaker = [hit.name for hit, p in pictures if hit.strength > best.strength and p.digest not in rivals]
    several = sorted(rivals.values()) if len(rivals) > 1 else []
    if several:
        names = " and ".join(map(clean, several))
        unclear.append(f"{who} has more than one photo, {names}: none was used. Keep one of them.")
    return _Choice(None if several else photo, list(map(clean, weaker)), unclear, several)


def _picture(name: str, source: Source) -> PhotoFile | None:
    data = source.read(name)
    return PhotoFile(name, digest(data)) if _is_picture(data) else None


def digest(data: bytes) -> str:
    """What a photo is kept under: the first 32 hex digits of the SHA-256 of its bytes."""
    return hashlib.sha256(data).hexdigest()[:32]


def _is_picture(data: bytes) -> bool:
    return data.startswith(_MAGIC) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


def _whose(name: str, owners: Sequence[Candidate]) -> str:
    names = " or ".join(f"{owner.display} ({owner.origin})" for owner in owners[:3])
    return f"The photo {clean(name)} could be of {names}: it was not used. Name it by student number."
