"""Match pictures named by less than a number or full name: class and seat, last name and initial, first name.

They have owners only if everything agrees. One picture of the kind that fits nobody shows that the folder
holds other people, too; then the user is asked about the others.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from difflib import get_close_matches
from itertools import product
from pathlib import PurePosixPath

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.other_letters import spellings
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, PhotoDoubt, is_cut
from namecards.importing.matching.class_tags import by_tag, folder_tags, members_of
from namecards.importing.matching.photo_index import first_names, without_particles
from namecards.importing.matching.photo_seats import Found, by_seat, plain_class
from namecards.importing.matching.picture_names import FROM_CAMERA, GLUED, have_no_gaps, words_of_groups
from namecards.importing.matching.takes import split_take
from namecards.importing.patterns import compile_later
from namecards.importing.text import clean
from namecards.importing.words import folded_phrases, pattern

_CLASS = compile_later(r"\d{1,2}[a-z]")
_DOTTED = compile_later(r"\b(\d{1,2})\. ?(?=[^\W\d_]\b)")
"""The number of a class with a point behind it: 2.b."""
_CLASS_PHOTO = compile_later(rf"\b({pattern('headings.class_photo')})\b", re.IGNORECASE)
_FIGURES = compile_later(r"\d{4,}")
"""A year, a day or a number beside a name, where nobody on the list has a number."""
_FEWEST = 3
"""The fewest pictures named by first names alone that can be certain."""
_NEARLY_ALL = 0.9
"""The share of pictures whose names have a word that then says nothing."""
_ALIKE = 0.88
"""The share of letters that a misspelled name must have in common with the right one."""
_MOST_COMPARED = 20_000
_ADDRESSES = folded_phrases("people.address")
"""A form of address for adults, before a last name: Mrs Abel."""
_WHOLE = "whole"
"""A name without the words that all pictures share: it is somebody's whatever the others are."""
_OTHER_NAME = {"first": "last", "last": "first"}
"""Single words in a folder are either all first names or all last names, whichever fits more."""


def read_hints(people: Sequence[Candidate], tags: Sequence[frozenset[str]], names: Sequence[str]) -> Found:
    """Return owners and doubts of pictures whose names mean nobody alone; `people` have no picture yet.

    `tags` are the forms of each person's classes that file names may have.
    """
    owners, doubts = by_seat(people, tags, names)
    all_tags = frozenset().union(*tags)
    rest = [name for name in names if name not in owners and name not in doubts]
    rest = [name for name in rest if not _shows_class(name, all_tags)]
    theirs, more = by_part(people, rest, tags)
    rest = [name for name in rest if name not in theirs and name not in more]
    return owners | theirs, doubts | more | _by_spelling(people, rest)


def _shows_class(name: str, classes: Set[str]) -> bool:
    stem = PurePosixPath(name).stem
    return plain_class(fold(stem)) in classes or bool(_CLASS_PHOTO.search(stem.replace("_", " ")))


def _by_spelling(people: Sequence[Candidate], names: Sequence[str]) -> dict[str, PhotoDoubt]:
    """Return pictures whose names differ from one person's by a letter or two: they become questions."""
    named = [(at, one.given, one.family) for at, one in enumerate(people) if one.family]
    forms = {fold(name): at for at, a, b in named for name in (a + b, b + a)}
    doubts: dict[str, PhotoDoubt] = {}
    for name in names if len(names) * len(forms) < _MOST_COMPARED else ():
        words = re.split(r"[\s_.,-]+", split_take(PurePosixPath(name).stem)[0])
        plain = fold("".join(word for word in words if not any(map(str.isdigit, word))))
        near = {at for at, given, family in named if _is_short(plain, fold(given), fold(family))}
        near = near or {forms[form] for form in get_close_matches(plain, forms, cutoff=_ALIKE)}
        if len(near) == 1:
            who = people[next(iter(near))].display
            why = f"The photo {clean(name)} is spelled differently, so it was left out. Is it {who}?"
            doubts[name] = PhotoDoubt(why, tuple(near), likely=True)
    return doubts


def _is_short(plain: str, given: str, family: str) -> bool:
    """Whether a name has the last name and what may be short for the first: Khan_Will, Nguyen_Katie."""
    rest = plain.removeprefix(family) if plain.startswith(family) else plain.removesuffix(family)
    return rest != plain and len(rest) > 1 and rest[:2] == given[:2]


def by_part(people: Sequence[Candidate], names: Sequence[str], tags: Sequence[frozenset[str]] = ()) -> Found:
    """Match `Chen_M`, `MChen`, `Maya`, `04 Maya` and `Chen`; sure if each picture fits somebody.

    In a folder of a class it must be somebody of that class: in another class, Maya is another Maya. `tags`
    are the names of each person's classes.
    """
    members = by_tag(tags)
    all_tags = frozenset(members)
    in_class = _keep_class(members)
    index, numbered = _parts_of_names(people), any(one.ids for one in people)
    cut = group(
        (f"{first}_{fold(one.family)}", at)
        for at, one in enumerate(people)
        if is_cut(one.family)
        for first in first_names(one)
    )
    whole = [_words(f"{one.given} {one.preferred} {one.middle} {one.family}") for one in people]
    groups: dict[tuple[str, str], dict[str, set[int]]] = defaultdict(dict)
    stems = {name: split_take(PurePosixPath(name).stem)[0] for name in names}
    stems = {name: stem for name, stem in stems.items() if not FROM_CAMERA.fullmatch(stem)}
    words_of = {name: _words(GLUED.sub(" ", stem) if cut else stem) for name, stem in stems.items()}
    listed = list(words_of.values())
    first = [words[0] for words in listed if words]
    counts = frozenset(first) if have_no_gaps(first) else frozenset()  # 0007_Chen, 0008_Ortiz
    shared = (_shared_words(listed) | words_of_groups(listed)) - all_tags.union(*whole)
    for name in stems:
        path = PurePosixPath(name)
        parts = [
            word
            for word in words_of[name]
            if word not in shared and (numbered or word in all_tags or not _FIGURES.fullmatch(word))
        ]
        tags_in_name = {word for word in parts if word in all_tags and not word.isalpha()}  # 7A Chen
        count, words = _split_number([word for word in parts if word not in tags_in_name], all_tags, counts)
        for kind, theirs in _kinds_of_part(words, index, cut, whole):
            theirs = {at for at in theirs if not count or people[at].seat.lstrip("0") in ("", count)}
            theirs = in_class(tags_in_name, theirs) if kind in _OTHER_NAME else theirs
            groups[str(path.parent), kind][name] = in_class(folder_tags(path.parent), theirs)
    return _settle_parts(people, groups)


def _keep_class(members: Mapping[str, Sequence[int]]) -> Callable[[Set[str], set[int]], set[int]]:
    """Return what keeps those of some people who are in the class of some names, if these name one."""
    have_codes = any(map(_CLASS.fullmatch, members))

    def keep(named: Set[str], theirs: set[int]) -> set[int]:
        if have_codes and any(map(_CLASS.fullmatch, named - members.keys())):
            return set()
        return theirs & members_of(named, members) if named & members.keys() else theirs

    return keep


def _shared_words(names: Sequence[Sequence[str]]) -> set[str]:
    """Return the words that nearly all names of pictures have: "scaled", "portrait"."""
    often = Counter(word for words in names for word in {*words} if len(words) > 2)
    return {word for word, times in often.items() if times >= max(_FEWEST, _NEARLY_ALL * len(names))}


def _split_number(words: list[str], classes: Set[str], counts: Set[str]) -> tuple[str, list[str]]:
    """Split the running number before a name, 04 Maya, unless it is a class."""
    first = words[0] if len(words) > 1 else ""
    is_short = first.isdecimal() and len(first) <= len("999")
    is_counted = (is_short or first in counts) and first not in classes
    return (words[0].lstrip("0"), words[1:]) if is_counted else ("", words)


def _parts_of_names(people: Sequence[Candidate]) -> dict[str, set[int]]:
    """Return the people by each short form of their names: `chen_m`, `mchen`, `maya_`, `_chen`."""
    index: dict[str, set[int]] = defaultdict(set)
    for at, one in enumerate(people):
        lasts = dict.fromkeys((fold(one.family), without_particles(one.family) or fold(one.family)))
        others = [pair for first in (one.given, one.preferred) for pair in spellings(first, one.family)]
        for first, last in (*product(first_names(one), lasts), *(map(fold, pair) for pair in others)):
            pairs = ((last, first[:1]), (first[:1], last), (first, last[:1]), (last[:1], first), (first, ""))
            for pair in pairs if last else ():
                index["_".join(pair)].add(at)
            index[f"_{last}"].add(at)
            for glued in (first[:1] + last, last + first[:1], first + last[:1]) if last else ():
                index[glued].add(at)
        more = ("", one.middle, f"{one.preferred} {one.middle}")
        for own in (_words(f"{one.given} {words} {one.family}") for words in more):
            if len(own) > 1:
                index[_key_of_whole(own)].add(at)
    return index


def _key_of_whole(words: Sequence[str]) -> str:
    return " ".join(sorted(set(words)))


def _kinds_of_part(
    words: Sequence[str],
    index: Mapping[str, set[int]],
    cut: Mapping[str, Sequence[int]],
    whole: Sequence[Sequence[str]],
) -> Iterator[tuple[str, set[int]]]:
    """Yield the part of a name that a picture's words may be, and the people who have it."""
    words = words[1:] if len(words) == 2 and words[0] in _ADDRESSES else words
    if len(words) == 1 and words[0] not in index:
        words = [re.sub(r"(?<=[^\W\d_]{2})\d$", "", words[0])]  # Kim1
    elif words and re.fullmatch(r"[^\W\d_]+\d", words[-1]):
        words = [*words[:-1], words[-1][:-1]]  # Kim_A2
    name = "".join(words)
    if name in index:  # also m.al-farsi
        yield "initial", index[name]
    elif len(name) > 1 and ((len(words) == 1 and name.isalpha()) or {f"{name}_", f"_{name}"} & index.keys()):
        yield "first", index.get(f"{name}_", set())
        yield "last", index.get(f"_{name}", set())
    elif words and min(len(words[0]), len(words[-1])) == 1:  # Jan-Erik B
        keys = (f"{''.join(words[:-1])}_{words[-1]}", f"{words[0]}_{''.join(words[1:])}")
        yield "initial", next((index[key] for key in keys if key in index), set())
    elif len(words) > 1 and _key_of_whole(words) in index:
        yield _WHOLE, index[_key_of_whole(words)]
    elif short := _cut_forms(words) & cut.keys():
        yield "initial", {at for key in short for at in cut[key]}
    elif len(words) > 1 and all(map(str.isalpha, words)):
        yield "some", {at for at, own in enumerate(whole) if _is_part(words, own) or _is_part(own, words)}


def _cut_forms(words: Sequence[str]) -> set[str]:
    """Return the forms `noah_s` that a whole name may have on a list, wherever it is divided."""
    halves = [(words[:at], words[at:]) for at in range(1, len(words))]
    ends = {f"{words[0]}_{words[-1][0]}", f"{words[-1]}_{words[0][0]}"} if halves else set()
    return ends | {f"{''.join(a)}_{b[0][0]}" for half in halves for a, b in (half, half[::-1])}


def _settle_parts(
    people: Sequence[Candidate], groups: Mapping[tuple[str, str], Mapping[str, set[int]]]
) -> Found:
    """Return the owners in groups where each picture fits somebody; ask about the others."""
    owners: dict[str, int] = {}
    doubts: dict[str, PhotoDoubt] = {}
    for (folder, kind), named in groups.items():
        others = groups.get((folder, _OTHER_NAME.get(kind, "")), {})
        own, other = (sum(map(bool, fitting.values())) for fitting in (named, others))
        if own < other:
            continue
        all_fit = own == len(named) >= 2 * other and (kind == "initial" or own >= _FEWEST)
        is_sure = all_fit or kind == _WHOLE
        takes = {
            (at, split_take(PurePosixPath(name).stem)[0]) for name, found in named.items() for at in found
        }
        claimed = Counter(at for at, _ in takes)
        for name, theirs in named.items():
            if is_sure and len(theirs) == 1 and claimed[next(iter(theirs))] == 1:
                owners[name] = next(iter(theirs))
            elif theirs:
                who = join_names(dict.fromkeys(people[at].display for at in sorted(theirs)), 3, "or")
                what = "another part of the name than the list" if kind == "some" else "only a part of a name"
                why = f"The photo {clean(name)} has {what}, so it was left out. Is it {who}?"
                doubts[name] = PhotoDoubt(why, tuple(sorted(theirs)), likely=len(theirs) == 1)
    return owners, doubts


def _words(text: str) -> list[str]:
    return [word for part in re.split(r"[\s_.,-]+", _DOTTED.sub(r"\1", text)) if (word := fold(part))]


def _is_part(some: Sequence[str], whole: Sequence[str]) -> bool:
    """Whether a name is two or more words of another: with the father's name, but not the grandfather's."""
    return len(set(some)) > 1 and set(some) <= set(whole)
