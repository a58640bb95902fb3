"""Find the lines among names that are no headings: a name with a number, a remark."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from itertools import groupby, pairwise

from namecards.importing.cells.teachers import TEACHER
from namecards.importing.clues import RARE
from namecards.importing.columns.name_order import is_common
from namecards.importing.letters import BULLETS, LETTERS
from namecards.importing.places.class_headings import class_above
from namecards.importing.text import clean
from namecards.importing.typed_lists.entries import TypedLine
from namecards.importing.typed_lists.headings import heading_meaning
from namecards.importing.typed_lists.other_lines import Parsed

_FEW_CLASSES = 2
_REMARK = re.compile(rf"\s*[{BULLETS}]\s+[^\W\d_A-ZÀ-Þ].*[^:\s]\s*")
_COUNTED = re.compile(r"[\W\d]*(?:\d[^\W\d]?\s+)?")
_WHOLE_NAME = re.compile(r"[^\W\da-zß-ÿ]\S* [^\W\da-zß-ÿ][^\W\d]")


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
