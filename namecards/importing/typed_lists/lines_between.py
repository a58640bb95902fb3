"""Tell headings and names in a typed list apart: remarks are no headings, and headings are no names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from itertools import groupby, pairwise

from namecards.importing.cells.teachers import TEACHER, split_teacher
from namecards.importing.clues import FEWEST, RARE
from namecards.importing.columns.name_order import is_common
from namecards.importing.letters import BULLETS, LETTERS
from namecards.importing.places.class_headings import class_above
from namecards.importing.places.read_place import read_place
from namecards.importing.text import clean
from namecards.importing.typed_lists.entries import TypedLine
from namecards.importing.typed_lists.headings import heading_meaning
from namecards.importing.typed_lists.joined_lines import Line
from namecards.importing.typed_lists.other_lines import Parsed

MOST_ABOVE = 2
"""The most lines above the first class of a list."""
_FEW_CLASSES = 2
_INITIAL, _SHORT_NAME = re.compile(r"[^\W\d_]\. "), 4
_REMARK = re.compile(rf"\s*[{BULLETS}]\s+[^\W\d_A-ZÀ-Þ].*[^:\s]\s*")
_COUNTED = re.compile(r"[\W\d]*(?:\d[^\W\d]?\s+)?")
_WHOLE_NAME = re.compile(r"[^\W\da-zß-ÿ]\S* [^\W\da-zß-ÿ][^\W\d]")
Found = tuple[str, TypedLine | None]
"""A line, and its parts if it may be a name."""


def lines_between_names(parsed: Sequence[Parsed], named: Set[TypedLine]) -> list[Parsed]:
    """Return the lines alone between names that are no headings like the others, which are all classes.

    "- needs large print" is a remark. "12. Ben Tully" stands among names without numbers, or "ask Ms Lee": no
    blank line is beside it, and there are some beside the headings, or it has a usual first name.
    """
    heads, classes = _headings(parsed, named)
    remarks = [each for each in parsed if not each[2] and _REMARK.fullmatch(each[1])]
    if len(classes) < _FEW_CLASSES:
        return remarks
    ends = {at for two in pairwise(parsed) for at, *_ in two if _is_gap(*two)}
    are_apart = all(ends.intersection(at for at, *_ in group) for group in classes[1:])
    alone = [group for group in heads if len({at for at, *_ in group}) == 1 and group not in classes]
    several = {at for at, count in Counter(at for at, *_ in parsed).items() if count > 1}
    inside = {at for at, *_ in parsed[1:-1]} - ends
    are_small = any(clean(text)[:1].islower() for group in classes for _, text, _ in group)

    def is_between(at: int, text: str, one: TypedLine | None) -> bool:
        is_told = are_apart or any(map(is_common, re.findall(LETTERS, text)))
        is_told |= text[:1].islower() and not are_small  # "see over"
        is_told |= heading_meaning(text, False) == ""  # New:
        is_own = at not in several or bool(one and not one.tails)
        return at in inside and is_told and is_own and not heading_meaning(text, False)

    between = (each for group in alone for each in group if is_between(each[0], clean(each[1]), each[2]))
    return [*remarks, *between]


def without_remarks(headings: Mapping[int, str]) -> dict[int, str]:
    """Return headings by row without names and remarks, unless most are: "Ben Tully (3A)", "moved here"."""
    names = {at: _COUNTED.sub("", text, count=1) for at, text in headings.items() if not TEACHER.match(text)}
    people = {at for at, text in names.items() if is_common(text) and _WHOLE_NAME.match(text)}
    others = people | {at for at, text in headings.items() if text[:1].islower()}
    return {at: text for at, text in headings.items() if at not in others or 2 * len(others) >= len(headings)}


def classes_like_names(parsed: Sequence[Parsed], named: Set[TypedLine]) -> set[TypedLine]:
    """Return what looks like a name, and stands alone between blank lines as all classes do: "Busy Bees"."""
    apart = {
        two
        for one, (two, text, found), three in zip(parsed, parsed[1:], parsed[2:], strict=False)
        if _is_gap(one, (two, text, found)) and _is_gap((two, text, found), three)
    }
    classes = [group for group in _headings(parsed, named)[1] if group[0][0] > parsed[0][0]]
    if not classes or not all(apart.intersection(at for at, *_ in group) for group in classes):
        return set()
    alone = {one for at, _, one in parsed if one and one in named and at in apart}
    is_rare = RARE * len(alone) < len(named)  # no blank line between all
    return {one for one in alone if is_rare and not is_common(one.name)}


def _headings(
    parsed: Sequence[Parsed], named: Set[TypedLine]
) -> tuple[list[list[Parsed]], list[list[Parsed]]]:
    """Return the lines between names, and those with a class among them."""
    groups = [list(group) for _, group in groupby(parsed, key=lambda each: each[2] in named)]
    heads = [group for group in groups if group[0][2] not in named]
    classes = [group for group in heads if any(class_above(clean(text)) for _, text, one in group if not one)]
    return heads, classes


def _is_gap(above: Parsed, below: Parsed) -> bool:
    return below[0] > above[0] + 1


def without_loud(found: Sequence[Found]) -> list[Found]:
    """Return lines of which those in capitals are nobody among names that aren't: CHANGED CLASS."""
    loud = [one.name.isupper() for _, one in found if one]
    few = 2 * sum(loud) < len(loud)
    return [(line, None if few and one and _is_loud(one.name) else one) for line, one in found]


def adults_above(found: Sequence[Found]) -> list[int]:
    """Return the places of adults with an address, if the first is above all names; two together are none."""
    cut = [line for line, one in found if one and _INITIAL.match(line)]
    initials = cut if len({line[0] for line in cut}) >= FEWEST else []  # M. Maj beside Z. Lis: no Monsieur
    bare = [line if one and not one.bullet and line not in initials else "" for line, one in found]
    adults = [at for at, line in enumerate(bare) if TEACHER.match(line)]
    is_told = adults and (not any(one for _, one in found[: adults[0]]) or "." in found[adults[0]][0])
    return [at for at in adults if is_told and not {at - 1, at + 1}.intersection(adults)]


def lines_above_class(lines: Sequence[Line], found: Sequence[Found]) -> list[int]:
    """Return the places above the first class, and the top of a list that stands apart: Book Club."""
    first = next((at for at, (line, one) in enumerate(found) if not one and class_above(line)), 0)
    (top, text), (second, _) = (*lines[:2], (0, ""), (0, ""))[:2]
    is_apart = top + 1 < second and not ("," in text or is_common(text))
    return [*range(first if first <= MOST_ABOVE else 0), *[0] * is_apart]


def without_class_names(found: Sequence[Found]) -> list[Found]:
    """Return lines of which none above a grade is a person: "Barn Owls (Miss Rushworth)", above Year 3."""
    nobody = {
        at
        for at, ((line, one), (below, _)) in enumerate(pairwise(found))
        if one and split_teacher(clean(line))[1] and read_place(clean(below)).is_grade
    }
    return [(line, None if at in nobody else one) for at, (line, one) in enumerate(found)]


def _is_loud(name: str) -> bool:
    """Whether words in capitals are a heading among names that are not: no word is a usual first name."""
    return name.isupper() and len(name) > _SHORT_NAME and not any(map(is_common, name.split()))
