"""Which picture is whose: by number or by name, and never by a guess. A wrong photo teaches a wrong name."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from namecards.importing.candidate import Candidate, PhotoDoubt, PhotoFile
from namecards.importing.files.source import Source
from namecards.importing.matching.photo_claims import Hit, claim
from namecards.importing.text import clean

_MAGIC = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*")


@dataclass(frozen=True, slots=True)
class PhotoMatch:
    """Candidates with their photos, and what is left."""

    candidates: tuple[Candidate, ...]
    left_over: tuple[str, ...] = ()
    """Names of pictures that are nobody's on the list."""
    unclear: tuple[str, ...] = ()
    """Sentences about pictures that could be several people's, or are no pictures."""
    spare: tuple[str, ...] = ()
    """Names of those of `over` that are somebody's who has a surer one: a smaller size, an older picture."""
    doubts: Mapping[str, PhotoDoubt] = field(default_factory=dict)
    """By the name of a picture that may be somebody's: why it is not sure, and whose it may be."""


def match_photos(
    candidates: Sequence[Candidate], source: Source, links: Sequence[Candidate] = ()
) -> PhotoMatch:
    """Give everyone their photo; only pictures of which it is known whose they are get read.

    `links` are what map files say: a number or a name, and a picture.
    """
    claims = claim(candidates, [entry.name for entry in source.entries if entry.is_picture], links)
    given, over, doubts = list(candidates), tuple(map(clean, claims.left_over)), claims.doubts
    unclear = [doubt.why for doubt in doubts.values()]
    spare: list[str] = []
    for owner, found in claims.hits.items():
        choice = _choose(candidates[owner].display, sorted(found), source)
        given[owner] = replace(candidates[owner], photo=choice.photo)
        spare += choice.left_over
        unclear += choice.unclear
        doubts |= {name: PhotoDoubt(choice.unclear[-1], (owner,)) for name in choice.rivals}
    shared = _shared_digests(given)
    unclear += [_same_picture(digest, given) for digest in shared]
    given = [replace(c, photo=None) if c.photo and c.photo.digest in shared else c for c in given]
    return PhotoMatch(tuple(given), (*over, *spare), tuple(unclear), tuple(spare), doubts)


def _shared_digests(candidates: Sequence[Candidate]) -> list[str]:
    """Pictures that more than one person would have: a silhouette, or a mistake."""
    counts = Counter(candidate.photo.digest for candidate in candidates if candidate.photo)
    return [digest for digest, count in counts.items() if count > 1]


def _same_picture(digest: str, candidates: Sequence[Candidate]) -> str:
    of = [c for c in candidates if c.photo and c.photo.digest == digest]
    more = f" and {len(of) - 2} more" if len(of) > 2 else ""
    return f"{of[0].display} and {of[1].display}{more} have the same picture: it was not used."


class _Choice(NamedTuple):
    photo: PhotoFile | None
    left_over: list[str]
    unclear: list[str]
    rivals: list[str]
    """Different pictures that are named as strongly; then the last sentence of `unclear` is about them."""


def _choose(who: str, hits: Sequence[Hit], source: Source) -> _Choice:
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
    return PhotoFile(name, digest(data)) if is_picture(data) else None


def digest(data: bytes) -> str:
    """What a photo is kept under: the first 32 hex digits of the SHA-256 of its bytes."""
    return hashlib.sha256(data).hexdigest()[:32]


def is_picture(data: bytes) -> bool:
    """Whether bytes begin as a picture does that we read."""
    heic = data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"heim", b"hevc", b"mif1", b"msf1")
    return data.startswith(_MAGIC) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP") or heic
