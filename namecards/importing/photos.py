"""Which picture is whose: by number or by name, and never by a guess. A wrong photo teaches a wrong name."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import NamedTuple

from namecards.core.names import fold
from namecards.importing.candidate import Candidate, PhotoFile, bare, full_names
from namecards.importing.source import Source
from namecards.importing.text import clean

_MAGIC = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*")
_RETAKE = re.compile(r"(.+?)\s*\((\d{1,2})\)")


@dataclass(frozen=True, slots=True)
class Matched:
    """Candidates with their photos, and what is left."""

    candidates: tuple[Candidate, ...]
    over: tuple[str, ...]
    """Names of pictures that are nobody's on the list."""
    unclear: tuple[str, ...]
    """Sentences about pictures that could be several people's, or are no pictures."""


def match_photos(candidates: Sequence[Candidate], source: Source) -> Matched:
    """Give everyone their photo; only pictures whose name says whose they are are read."""
    owners = _index(candidates)
    hits: dict[int, list[_Hit]] = defaultdict(list)
    over, unclear = [], []
    for entry in source.entries:
        if not entry.is_picture:
            continue
        found = _owners(entry.name, owners)
        if len(found) == 1:
            hits[found[0].owner].append(found[0])
        elif found:
            unclear.append(_whose(entry.name, [candidates[hit.owner] for hit in found]))
        else:
            over.append(clean(entry.name))
    given = list(candidates)
    for owner, pictures in hits.items():
        choice = _choose(candidates[owner], pictures, source)
        given[owner] = replace(candidates[owner], photo=choice.photo)
        over += choice.over
        unclear += choice.unclear
    return Matched(tuple(given), tuple(over), tuple(unclear))


class _Hit(NamedTuple):
    """A picture that is named like one candidate."""

    strength: int
    """The step at which it was found; 0 is the strongest."""
    retake: int
    """The number in `1042(2).jpg`; 0 for `1042.jpg`."""
    name: str
    owner: int
