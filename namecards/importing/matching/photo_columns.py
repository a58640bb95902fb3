"""Read pictures whose names hold more than a number or a name as a column: what fits most people fits all.

`Card_10417_Maya-Chen_Grade-5` and `0004_Chen_Maya` alone may be anybody's. If most people's numbers or names
are at one position, the rest of each file's name means nothing.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from pathlib import PurePosixPath

from namecards.core.normalize import fold
from namecards.importing.matching.photo_index import IN_CLASS, NUMBER, PhotoIndex
from namecards.importing.matching.picture_names import (
    IN_CAMERA,
    Parts,
    have_no_gaps,
    split_names,
    words_of_groups,
)
from namecards.importing.matching.takes import split_take
from namecards.importing.patterns import compile_later

_FEWEST = 3
"""The fewest pictures that prove the content of a position."""
_MOST = 0.8
"""The share of the pictures in which it must belong to somebody."""
_PART = 3
"""The fewest digits of a number's part between signs; its end has more."""
_SEAT = compile_later(r"(?<=[^\W\d_]{2})-(?=\d{1,3} [^\W\d_])")
"""The hyphen between a teacher and a seat: Harper-01 Chen Maya."""
Owners = dict[str, tuple[int, int]]
"""By picture: its owner, and the strength of the evidence."""


def owners_by_columns(people: PhotoIndex, names: Sequence[str], serial: Collection[str]) -> Owners:
    """Return the owners of pictures by the position of numbers or names in all of them.

    `serial` are folders whose numbers are the photographer's.
    """
    paths = {name: PurePosixPath(name) for name in names}
    stems = {name: _SEAT.sub("_", split_take(path.stem)[0]) for name, path in paths.items()}
    parts_of = split_names(stems, _FEWEST)
    numbered = {name: parts for name, parts in parts_of.items() if str(paths[name].parent) not in serial}
    by_number = _by_number(people, numbered)
    if _are_most(by_number, parts_of):
        others = _are_others(people, parts_of, by_number)
        return {name: (at, NUMBER) for name, at in by_number.items() if name not in others}
    for owners in (
        _by_name(people, parts_of),
        _by_name(people, _without_groups(parts_of)),
        _by_end(people, numbered),
    ):
        if _are_most(owners, parts_of):
            return {name: (at, IN_CLASS) for name, at in owners.items()}
    return {}


def _are_most(owners: Mapping[str, int], names: Collection[str]) -> bool:
    """Whether most pictures have an owner, and hardly two share one: retakes are few."""
    enough = len(owners) >= max(_FEWEST, _MOST * len(names))
    return enough and len(set(owners.values())) >= _MOST * len(owners)


def _by_number(people: PhotoIndex, parts_of: Mapping[str, Parts]) -> dict[str, int]:
    """Return the owners of the numbers at the position where most pictures have somebody's number.

    A camera's or a photographer's numbers may be students' by chance: there a name must agree.
    """
    columns: dict[object, dict[str, int]] = defaultdict(dict)
    digits: dict[object, list[str]] = defaultdict(list)
    for name, parts in parts_of.items():
        for slot, text in parts.numbers.items():
            whole = people.by_number(text) is not None  # 417-A
            for nth, run in enumerate([text] if whole else re.findall(r"\d+", text)):
                digits[slot, nth].append(run)
                if (owner := people.by_number(run)) is not None:
                    columns[slot, nth][name] = owner
    best = max(columns, key=lambda place: len(set(columns[place].values())), default=None)
    if best is None:
        return {}
    serial = have_no_gaps(digits[best])
    return {
        name: at
        for name, at in columns[best].items()
        if at in people.by_name("".join(parts_of[name].words))
        or not (serial or IN_CAMERA.match(PurePosixPath(name).stem))
    }


def _by_end(people: PhotoIndex, parts_of: Mapping[str, Parts]) -> dict[str, int]:
    """Return the people whose number ends with, or holds, a picture's: 140023 of 136712140023, 2231 of 2231A.

    A part of several people's numbers is nobody's. Return nothing if the numbers run on, as a photographer's
    do.
    """
    runs = {name: "".join(parts.numbers.values()) for name, parts in parts_of.items() if not parts.words}
    runs = {name: run for name, run in runs.items() if run.isdecimal() and len(run) >= _PART}
    ends = {len(run) for run in runs.values() if len(run) > _PART}
    owners: dict[str, set[int]] = defaultdict(set)
    for at, one in enumerate(people.candidates):
        for number in (*one.ids, *one.logins):
            for part in {number[-length:] for length in ends} | {*re.split(r"\D", number)}:
                owners[part].add(at)
    found = {} if have_no_gaps(runs.values()) else runs
    return {name: next(iter(owners[run])) for name, run in found.items() if len(owners[run]) == 1}


def _are_others(people: PhotoIndex, parts_of: Mapping[str, Parts], owners: Mapping[str, int]) -> set[str]:
    """Return the pictures whose words are somebody else's name: all of it, or only the first or last name."""
    known = set().union(*(people.name_parts(at) for at in range(len(people.candidates))))
    others = set()
    for name, at in owners.items():
        whole = people.by_name("".join(parts_of[name].words))
        words = {fold(word) for part in parts_of[name].words for word in re.split(r"[\s,-]+", part)}
        if at not in whole and (whole or (words & known and not words & people.name_parts(at))):
            others.add(name)
    return others


def _by_name(people: PhotoIndex, parts_of: Mapping[str, Parts]) -> dict[str, int]:
    """Return the owners of the full names in the words; nobody if a number or class is somebody else's."""
    owners = {}
    for name, places in _places(parts_of).items():
        parts, known = parts_of[name], places & people.all_tags
        fits = [at for at in people.by_name("".join(parts.words)) if not known or known & people.tags[at]]
        digits = [run for text in parts.numbers.values() for run in re.findall(r"\d{3,}", text)]
        if len(fits) == 1 and all(people.by_number(run) in (None, fits[0]) for run in digits):
            owners[name] = fits[0]
    return owners


def _without_groups(parts_of: Mapping[str, Parts]) -> dict[str, Parts]:
    """Put aside a word before or behind the name that several pictures share: a teacher, a house."""
    groups = words_of_groups([" ".join(parts.words).split() for parts in parts_of.values()])
    kept = dict[str, Parts]()
    for name, parts in parts_of.items():
        words = parts.words[1:] if {*parts.words[:1]} & groups else parts.words
        words = words[:-1] if {*words[-1:]} & groups else words
        if words:
            aside = parts.aside or next((word for word in parts.words if word not in words), "")
            parts = parts._replace(words=words, aside=aside)
        kept[name] = parts
    return kept


def _places(parts_of: Mapping[str, Parts]) -> dict[str, set[str]]:
    """Return possible names of a class in each file name and its folders; a number in only one is none."""
    shared = Counter((slot, text) for parts in parts_of.values() for slot, text in parts.numbers.items())
    return {
        name: {
            *(fold(text) for slot, text in parts.numbers.items() if shared[slot, text] > 1),
            *map(fold, (parts.aside, *PurePosixPath(name).parts[:-1])),
        }
        for name, parts in parts_of.items()
    }
