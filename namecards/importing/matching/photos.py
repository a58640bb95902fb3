"""Match pictures to candidates by number or name, never by a guess: a wrong photo teaches a wrong name."""

from __future__ import annotations

from base64 import b64decode
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from types import MappingProxyType

from namecards.core.on_progress import OnProgress, ignore_progress
from namecards.core.people import Person
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, PhotoDoubt, PhotoFile
from namecards.importing.files.entries import Source
from namecards.importing.matching.looks import Look, groups, is_part, look_at, look_at_all
from namecards.importing.matching.photo_claims import Claims, Hit, claim
from namecards.importing.matching.picture_sizes import without_smaller
from namecards.importing.matching.takes import without_take
from namecards.importing.text import clean

Read = Callable[[str], bytes]
"""Returns the bytes of a picture by its name."""
_JPEG_2000 = (b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51")
_MAGIC = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*")
_HEIF = (b"heic", b"heix", b"heim", b"hevc", b"mif1", b"msf1", b"avif", b"avis")
NOT_DOUBTED: Mapping[str, PhotoDoubt] = MappingProxyType({})
_BATCH = 24
"""Pictures held in memory at the same time."""
_MANY = 3
"""The number of people with one picture that shows it is of nobody: a silhouette, a logo."""


@dataclass(frozen=True, slots=True)
class PhotoMatch:
    """Candidates with their photos, and the pictures left over."""

    candidates: tuple[Candidate, ...]
    left_over: tuple[str, ...] = ()
    """Names of pictures that show nobody on the list."""
    unclear: tuple[str, ...] = ()
    """Sentences about pictures that may show several people, or aren't pictures."""
    doubts: Mapping[str, PhotoDoubt] = field(default_factory=dict)
    """By the name of a picture: the people it may show, and why that is unsure."""
    rivals: Mapping[int, tuple[PhotoFile, ...]] = field(default_factory=dict)
    """By the index of a candidate: their different pictures, of which at most one is right."""


@dataclass(frozen=True, slots=True)
class _Claimed:
    """A picture that belongs to somebody by its name."""

    owner: int
    hit: Hit
    look: Look

    @property
    def is_readable(self) -> bool:
        """Whether the picture can be decoded."""
        return self.look.shades is not None

    @property
    def file(self) -> PhotoFile:
        return PhotoFile(self.hit.name, self.look.digest, self.look.pixels)


def match_photos(
    candidates: Sequence[Candidate],
    source: Source,
    links: Sequence[Candidate] = (),
    doubted: Mapping[str, PhotoDoubt] = NOT_DOUBTED,
    progress: OnProgress = ignore_progress,
) -> PhotoMatch:
    """Give each candidate their photo; only pictures with an owner are read.

    `links` are the lines of map files: a number or a name, and a picture. Files that are one picture count as
    one, the largest; two different pictures of one person, and one picture of two people, are doubts. A
    `doubted` picture stays in doubt: among fewer people its name would seem sure.
    """
    names = [entry.name for entry in source.entries if entry.is_picture and entry.name not in doubted]
    named = {name for one in (*candidates, *links) for name in one.pictures}
    pictures = without_smaller(names, source, named)
    claims = claim(candidates, pictures, links)
    claims.doubts.update(doubted)
    unclear = [doubt.why for doubt in claims.doubts.values()]
    newest = [hit.name for hits in claims.hits.values() for hit in next(_takes(hits))]
    looks = _look_at_all(list(dict.fromkeys(newest)), source, progress)
    claimed = list(_read(claims, source, looks, candidates, unclear))
    theirs, doubts = _own_pictures(claimed, candidates, unclear)
    given, rivals = _give(candidates, theirs, unclear)
    return PhotoMatch(
        given, tuple(map(clean, claims.left_over)), tuple(unclear), claims.doubts | doubts, rivals
    )


def _own_pictures(
    claimed: Sequence[_Claimed], candidates: Sequence[Candidate], unclear: list[str]
) -> tuple[dict[int, list[_Claimed]], dict[str, PhotoDoubt]]:
    """Return everybody's own pictures, and doubts about one that two have; report those that show nobody."""
    theirs: dict[int, list[_Claimed]] = defaultdict(list)
    doubts = dict[str, PhotoDoubt]()
    for indexes in groups([one.look for one in claimed]):
        group = [claimed[at] for at in indexes]
        owners = sorted({one.owner for one in group})
        names = [candidates[owner].display for owner in owners]
        look = group[0].look
        if look.is_blank or (len(owners) < _MANY and look.is_flat):
            grey = "a picture of a few grey tones, perhaps a silhouette, so it was left out"
            what = "a picture that shows nothing, so it was left out" if look.is_blank else grey
            unclear.append(f"{join_names(names, _MANY)} {'has' if len(names) == 1 else 'have'} {what}.")
        elif len(owners) == 1:
            theirs[owners[0]].append(_largest(group))
        elif len(owners) < _MANY:
            largest = _largest(group)
            why = f"{join_names(names, 2)} have the same picture: {_names(group)}. At most one is in it."
            doubts[largest.hit.name] = PhotoDoubt(why, tuple(owners))
            unclear.append(why)
        else:
            what = "the same picture, perhaps a silhouette, so it was left out"
            unclear.append(f"{len(names)} people have {what}: {join_names(names, _MANY)}.")
    return theirs, doubts


def _give(
    candidates: Sequence[Candidate], theirs: Mapping[int, list[_Claimed]], unclear: list[str]
) -> tuple[tuple[Candidate, ...], dict[int, tuple[PhotoFile, ...]]]:
    """Return the candidates with their photos, and the pictures of those who have several different ones."""
    given, rivals = list(candidates), dict[int, tuple[PhotoFile, ...]]()
    for owner, own in sorted(theirs.items()):
        different = _without_parts(_readable(own, unclear))
        if len(different) == 1:
            given[owner] = replace(candidates[owner], photo=different[0].file)
        else:
            rivals[owner] = tuple(one.file for one in different)
            unclear.append(several_photos(candidates[owner].display, [one.hit.name for one in different]))
    return tuple(given), rivals


def _takes(hits: Iterable[Hit]) -> Iterator[list[Hit]]:
    """Yield somebody's pictures by take, the last take first."""
    left = sorted(hits)
    while left:
        earlier = [hit for hit in left if any(_is_retake(other, hit) for other in left)]
        yield [hit for hit in left if hit not in earlier]
        left = earlier


def _look_at_all(names: Sequence[str], source: Source, progress: OnProgress) -> dict[str, Look | None]:
    """Look at pictures, some at a time; None for a file that is no picture."""
    looks = dict[str, Look | None]()
    for begin in range(0, len(names), _BATCH):
        read = {name: source.read(name) for name in names[begin : begin + _BATCH]}
        pictures = {name: data for name, data in read.items() if is_picture(data)}
        looks |= dict.fromkeys(read) | dict(zip(pictures, look_at_all(pictures.values()), strict=True))
        progress(len(looks), len(names))
    return looks


def _read(
    claims: Claims,
    source: Source,
    looks: dict[str, Look | None],
    candidates: Sequence[Candidate],
    unclear: list[str],
) -> Iterator[_Claimed]:
    """Yield the pictures that have an owner; of several takes, use the last readable one and report it.

    An earlier take is opened only if no later one can be read.
    """
    retaken = list[int]()
    for owner, hits in claims.hits.items():
        takes = list(_takes(hits))
        for take in takes:
            looks |= _look_at_all(
                [hit.name for hit in take if hit.name not in looks], source, ignore_progress
            )
            whose = candidates[owner]
            own = [_Claimed(owner, hit, look) for hit in take if (look := _look(hit, looks, whose, unclear))]
            if take is takes[-1] or any(one.is_readable for one in own):
                retaken += [owner] if take is not takes[-1] else []
                lost = [one for one in own if _is_damaged(one, own, source)]
                unclear += [_mention_damaged(one, candidates[owner]) for one in lost]
                yield from (one for one in own if one not in lost)
                break
            unclear += [_mention_unreadable(one) for one in own]
    if names := join_names([candidates[owner].display for owner in retaken], 5):
        get = "gets" if len(retaken) == 1 else "get"
        unclear.append(
            f"{names} {get} the last of several photos: its file name has (2), “retake” or the like."
        )


def _look(hit: Hit, looks: Mapping[str, Look | None], whose: Candidate, unclear: list[str]) -> Look | None:
    """Return what a picture looks like; None if it is no picture, which is reported."""
    if not looks[hit.name]:
        unclear.append(f"{clean(hit.name)} of {whose.display} is not a picture, so it was left out.")
    return looks[hit.name]


def _is_damaged(one: _Claimed, own: Sequence[_Claimed], source: Source) -> bool:
    """Whether somebody's only picture can't be read; HEIC is only read when it is saved."""
    return not any(each.is_readable for each in own) and not _is_heif(source.read(one.hit.name))


def _mention_damaged(one: _Claimed, whose: Candidate) -> str:
    name = clean(one.hit.name)
    return f"{name} of {whose.display} is damaged or too large, so it was left out. Copy or save it again."


def _mention_unreadable(one: _Claimed) -> str:
    return f"{clean(one.hit.name)} is a picture that can't be read, so it was left out."


def _readable(own: Sequence[_Claimed], unclear: list[str]) -> Sequence[_Claimed]:
    """Return somebody's pictures without the unreadable ones, if others can be read.

    Report these, unless it is the second file of one picture: a phone writes IMG_1.HEIC and IMG_1.JPG.
    """
    readable = [one for one in own if one.is_readable]
    stems = {PurePosixPath(one.hit.name).with_suffix("") for one in readable}
    for one in own if readable else ():
        if not one.is_readable and PurePosixPath(one.hit.name).with_suffix("") not in stems:
            unclear.append(_mention_unreadable(one))
    return readable or own


def _is_retake(hit: Hit, of: Hit) -> bool:
    """Whether a picture is a later take of another: by its number, or because only it is on the list."""
    if hit.strength == of.strength or (hit.strength < of.strength and hit.older < of.older):
        return hit.older < of.older
    return hit.strength < of.strength and without_take(hit.name) == PurePosixPath(of.name).with_suffix("")


def _largest(group: Sequence[_Claimed]) -> _Claimed:
    return max(group, key=lambda one: one.look.pixels)


def _without_parts(own: Sequence[_Claimed]) -> list[_Claimed]:
    """Return somebody's pictures without those that are a part of a larger one."""
    whole: list[_Claimed] = []
    for one in sorted(own, key=lambda one: -one.look.pixels):
        if not any(is_part(larger.look, one.look) for larger in whole):
            whole.append(one)
    return sorted(whole, key=lambda one: one.hit.name)


def _names(group: Sequence[_Claimed]) -> str:
    return join_names([clean(one.hit.name) for one in group], _MANY)


def several_photos(who: str, names: Sequence[str]) -> str:
    """Say that a person has several different photos."""
    return f"{who} has more than one photo ({join_names(map(clean, names), 3)}). None was used."


def is_picture(data: bytes) -> bool:
    """Whether bytes begin like a picture of a kind the program reads."""
    is_webp = data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    return data.startswith((*_MAGIC, *_JPEG_2000)) or is_webp or _is_heif(data)


def _is_heif(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and data[8:12] in _HEIF


def decode_picture(text: str) -> bytes | None:
    """Return the picture in a base 64 text, as in address cards and JSON; None if it is none."""
    encoded = text.partition("base64,")[2] if text[:5].casefold() == "data:" else text
    if "://" in encoded[:12]:
        return None
    data = decode_base64(encoded)
    return data if data and is_picture(data) else None


def decode_base64(text: str) -> bytes | None:
    """Return the bytes of a base 64 text, also of one in several lines; None if it is none."""
    try:
        return b64decode("".join(text.split()))
    except ValueError:
        return None


def is_same_picture(candidate: Candidate, person: Person, read: Read, read_saved: Read) -> bool:
    """Whether somebody's photo on the list and the one saved here are one picture."""
    photo = candidate.photo
    if not photo or not person.photo or photo.stored_name == person.photo:
        return bool(photo and person.photo)
    return is_part(look_at(read(photo.name)), look_at(read_saved(person.photo)))


def is_copy(candidate: Candidate, person: Person, read: Read, read_saved: Read) -> bool:
    """Whether somebody's photo on the list is the one saved here, with no more pixels."""
    photo = candidate.photo
    if not photo or not photo.pixels or not person.photo or photo.stored_name == person.photo:
        return False
    saved = look_at(read_saved(person.photo))
    return photo.pixels <= saved.pixels and is_part(look_at(read(photo.name)), saved)
