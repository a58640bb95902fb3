"""Match pictures named by a number in a class: `7A-03.jpg`, or `03.jpg` in the folder of a class."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from namecards.core.grades import plain_grade
from namecards.core.normalize import fold
from namecards.importing.candidate import Candidate, PhotoDoubt
from namecards.importing.cells.asian_classes import with_short_classes
from namecards.importing.files.naming import frame_of
from namecards.importing.matching.class_tags import by_tag, class_among, folder_tags
from namecards.importing.patterns import compile_later
from namecards.importing.text import clean
from namecards.importing.words import any_of, folded_phrases, pattern

_CLASS_WORD = compile_later(rf"^({any_of(folded_phrases('headings.place'))}|hr)(?=\d)|\b0+(?=\d)")
_SEAT = compile_later(
    rf"(?:(.*?\S)[\s_.-]+)??(?:(nr|no|platz|sitz|roll|{pattern('titles.seat')})[\s_.-]*(?:no[\s_.-]*)?)?(\d{{1,2}})",
    re.IGNORECASE,
)
_UNDIVIDED = compile_later(r"((?<=[^\W\d_])|(?<=(?<!\d)\d{3})|(?<=(?<!\d)\d\d))(?=\d{2}$)")
"""Between the class and the number in it: 5A01, 1101, 30201."""
_NUMBER_SIGN = compile_later(r"(?<=\d)\s*[番号號번]$")
"""Behind a number in the class, as in `1年2組03番`."""
_DEEPEST = 2
"""Folders above a picture of which one may be its class."""
Found = tuple[dict[str, int], dict[str, PhotoDoubt]]
"""By picture: its owner, or the people it may show."""


@dataclass
class _Numbered:
    """Pictures of one class that are named by a number in it."""

    shown: str
    """The class as the files write it."""
    pictures: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    names_class: bool = False
    """Whether the pictures' own names give the class, not only the folder."""
    worded: bool = False
    """Whether they have a word for the number: `Roll 12`."""


def by_seat(people: Sequence[Candidate], tags: Sequence[frozenset[str]], names: Sequence[str]) -> Found:
    """Match `7A-03` and `7A/03` by the seats on the list; without seats, ask whether they are in its order.

    A folder that is no class holds everybody, if it is the only one: `photos/3`.
    """
    members = by_tag([{*map(plain_class, own)} for own in tags])
    classes = _numbered_classes(names, members)
    owners: dict[str, int] = {}
    doubts: dict[str, PhotoDoubt] = {}
    rolls = {tag: {int(people[at].seat or 0) for at in members.get(tag, ())} for tag in classes}
    by_roll = _leave_gaps(
        [(rolls[tag], one.pictures.keys()) for tag, one in classes.items() if not one.names_class]
    )
    for tag, one in classes.items():
        alone = len(classes) == 1 and tag not in members
        class_ = [at for at, who in enumerate(people) if who.seat] if alone else members.get(tag, [])
        if not class_ or any(len(pictures) > 1 for pictures in one.pictures.values()):
            continue
        shown = {seat: pictures[0] for seat, pictures in sorted(one.pictures.items())}
        taken = Counter(people[at].seat for at in class_)
        if len(taken) == len(class_) and "" not in taken:
            by_seat = {int(people[at].seat): at for at in class_}
            named = (one.worded or (one.names_class and not alone)) and by_seat.keys() >= shown.keys()
            is_bare = not one.names_class or alone
            if named or (is_bare and (by_roll or _go_by_seat(by_seat.keys(), shown.keys(), alone))):
                owners |= {shown[seat]: by_seat[seat] for seat in by_seat.keys() & shown.keys()}
            elif by_seat.keys() == shown.keys():
                photos = {by_seat[seat]: shown[seat] for seat in shown}
                doubts |= _in_order(people, photos, "this folder", "the numbers may only count them")
        elif set(taken) == {""} and list(shown) == list(range(1, len(class_) + 1)):
            photos = dict(zip(class_, shown.values(), strict=True))
            doubts |= _in_order(people, photos, one.shown, "the list has no such number")
    return owners, doubts


def _leave_gaps(folders: Sequence[tuple[Set[int], Set[int]]]) -> bool:
    """Whether folders of classes go by seats: no number is another's, and one lacks somebody who was away."""
    gaps = any(shown < seats and _go_by_seat(seats, shown, False) for seats, shown in folders)
    return gaps and all(shown <= seats for seats, shown in folders)


def _numbered_classes(names: Sequence[str], members: Mapping[str, Sequence[int]]) -> dict[str, _Numbered]:
    """Return by class the pictures that are named by a number in it."""
    classes: dict[str, _Numbered] = {}
    for name in names:
        path = PurePosixPath(name)
        stem = _NUMBER_SIGN.sub("", with_short_classes(path.stem))
        apart = _UNDIVIDED.sub(" ", stem)
        stem = apart if plain_class(fold(apart[:-3])) in members else stem
        found = _SEAT.fullmatch(stem)
        if found and not frame_of(path.stem):
            titles = [found[1]] if found[1] else [folder.name for folder in path.parents]  # 6A/photos
            tags = [(_tag(title, members), title) for title in titles[:_DEEPEST]]
            tag, title = next((both for both in tags if both[0] in members), tags[0])
            one = classes.setdefault(tag, _Numbered(clean(title)))
            one.pictures[int(found[3])].append(name)
            one.names_class |= bool(found[1])
            one.worded |= fold(found[2] or "no") not in ("no", "nr")
    return classes


def _tag(title: str, members: Mapping[str, Sequence[int]]) -> str:
    """Return the class that a file or a folder is called after, else its name."""
    tag = plain_class(fold("".join(map(plain_grade, re.split(r"[\s_]+", title)))))  # Six_Padma
    return tag if tag in members else class_among(set(map(plain_class, folder_tags(title))), members) or tag


def _go_by_seat(seats: Set[int], shown: Set[int], counted: bool) -> bool:
    """Whether pictures named by a number alone are numbered by seats, and do not only count who came.

    Somebody without a picture must have left a gap; else everyone behind them may be off by one. Where the
    numbers only count the lines of a list, somebody must be away whose number no picture has. Numbers beyond
    the last line are nobody's.
    """
    last = max(shown)
    if counted:
        away = set(range(min(seats), max(seats))) - seats
        return any(number < last for number in away) and not any(n < max(seats) for n in shown - seats)
    return shown <= seats and (shown == seats or any(seat not in shown for seat in seats if seat < last))


def plain_class(tag: str) -> str:
    """Return the folded name of a class without the word for it: 6a of class6a."""
    return _CLASS_WORD.sub("", tag)


def _in_order(
    people: Sequence[Candidate], pictures: Mapping[int, str], what: str, but: str
) -> dict[str, PhotoDoubt]:
    """Offer the pictures of a class in the order of the list, by name, if there are as many as people."""
    by_name = sorted(pictures, key=lambda at: (fold(people[at].family), fold(people[at].given)))
    orders = dict.fromkeys((tuple(pictures), tuple(by_name)))
    why = f"The photos of {what} are numbered, but {but}. Are they in this order? If not, they are left out."
    return {
        name: PhotoDoubt(why, tuple(set(ways)), f"the photos of {what}", ways, page_why=why)
        for name, ways in zip(pictures.values(), zip(*orders, strict=True), strict=True)
    }
