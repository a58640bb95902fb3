"""Match pictures to candidates by number or name, never by a guess: a wrong photo teaches a wrong name."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from namecards.importing.candidate import Candidate, PhotoDoubt, PhotoFile
from namecards.importing.files.entries import Source
from namecards.importing.matching.photo_claims import Hit, claim
from namecards.importing.text import clean, join_names

_MAGIC = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*")


@dataclass(frozen=True, slots=True)
class PhotoMatch:
    """Candidates with their photos, and the pictures left over."""

    candidates: tuple[Candidate, ...]
    left_over: tuple[str, ...] = ()
    """Names of pictures of nobody on the list."""
    unclear: tuple[str, ...] = ()
    """Sentences about pictures that may show several people, or aren't pictures."""
    spare: tuple[str, ...] = ()
    """Those of `left_over` whose owner has a surer picture: a smaller size, an older one."""
    doubts: Mapping[str, PhotoDoubt] = field(default_factory=dict)
    """By the name of a picture: the people it may show, and why that is not sure."""


def match_photos(
    candidates: Sequence[Candidate], source: Source, links: Sequence[Candidate] = ()
) -> PhotoMatch:
    """Give each candidate their photo; only pictures with an owner are read.

    `links` are the lines of map files: a number or a name, and a picture.
    """
    claims = claim(candidates, [entry.name for entry in source.entries if entry.is_picture], links)
    given, over, doubts = list(candidates), tuple(map(clean, claims.left_over)), claims.doubts
    unclear = [doubt.why for doubt in doubts.values()]
    spare: list[str] = []
    for owner, hits in claims.hits.items():
        read = [(hit, _picture(hit.name, source)) for hit in sorted(hits)]
        unclear += [f"{clean(hit.name)} is not a picture, so it was left out." for hit, p in read if not p]
        best, weaker = _best_pictures([(hit, photo) for hit, photo in read if photo])
        spare += weaker
        if len(best) == 1:
            given[owner] = replace(candidates[owner], photo=best[0])
        elif best:
            names = sorted(photo.name for photo in best)
            unclear.append(several_photos(candidates[owner].display, names))
            doubts |= {name: PhotoDoubt(unclear[-1], (owner,)) for name in names}
    shared = _shared_digests(given)
    unclear += [_same_picture(digest, given) for digest in shared]
    given = [replace(c, photo=None) if c.photo and c.photo.digest in shared else c for c in given]
    return PhotoMatch(tuple(given), (*over, *spare), tuple(unclear), tuple(spare), doubts)


def _shared_digests(candidates: Sequence[Candidate]) -> list[str]:
    """Return the digests of pictures that more than one person would get: a silhouette, or a mistake."""
    counts = Counter(candidate.photo.digest for candidate in candidates if candidate.photo)
    return [digest for digest, count in counts.items() if count > 1]


def _same_picture(digest: str, candidates: Sequence[Candidate]) -> str:
    names = [c.display for c in candidates if c.photo and c.photo.digest == digest]
    return f"{join_names(names, 2)} have the same picture, so it was left out."


def _best_pictures(pictures: Sequence[tuple[Hit, PhotoFile]]) -> tuple[list[PhotoFile], list[str]]:
    """Return the best of somebody's pictures, several if they differ, and the names of those left over.

    Copies and earlier takes are not left over; pictures with a weaker name are.
    """
    if not pictures:
        return [], []
    best, _ = pictures[0]
    rivals = {photo.digest: photo for hit, photo in reversed(pictures) if hit[:2] == best[:2]}
    weaker = [p.name for hit, p in pictures if hit.strength > best.strength and p.digest not in rivals]
    return list(rivals.values()), list(map(clean, weaker))


def several_photos(who: str, names: Sequence[str]) -> str:
    """Say that a person has several different photos."""
    return (
        f"{who} has more than one photo ({join_names(list(map(clean, names)), 3)}). None was used: keep one."
    )


def _picture(name: str, source: Source) -> PhotoFile | None:
    data = source.read(name)
    return PhotoFile(name, digest(data)) if is_picture(data) else None


def digest(data: bytes) -> str:
    """Return the first 32 hex digits of the SHA-256 of a photo's bytes: its name in the collection."""
    return hashlib.sha256(data).hexdigest()[:32]


def is_picture(data: bytes) -> bool:
    """Whether bytes begin like a picture of a kind the program reads."""
    heic = data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"heim", b"hevc", b"mif1", b"msf1")
    return data.startswith(_MAGIC) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP") or heic
