"""Report names that look odd, and those that several people have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, rooms
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.columns.name_order import is_common
from namecards.importing.letters import MARKS
from namecards.importing.plan import ImportPlan
from namecards.importing.report.oddity import NAMES, Oddity, about

_ODD_NAME = re.compile(
    rf"[\d@\[\]{{}}()<>/\\|_*#=?]|^\W*[^\W\u3040-\u9fff\uac00-\ud7af]?(?![{MARKS}])\W*$|[£¥¤§©®¬±³²¹¼½¾\ufffd]|Ã."
)
"""Digits, signs, a single letter, and letters of a wrongly read encoding, or lost by one: ?ukasik."""
_SON = re.compile(r"\b([sd]/o|a/[lp])\s", re.IGNORECASE)
_INITIAL = re.compile(r"[^\W\d_]\.")
"""Of the father's name, as children in the south of India have it for a last name: Karthik R."""
_NOBODY = set("test tester demo sample dummy unknown tba tbd vacant student name total".split())  # noqa: SIM905
_MOSTLY, _LONG = 0.7, 7


def odd_names(plan: ImportPlan) -> Iterator[Oddity]:
    """People whose names look odd, or who have only one; the first may be the heading of the list."""
    odd = [one for one in plan.listed if _is_odd_name(one)]
    if odd:
        yield about(odd, "does not look like a name", "do not look like names")
    called = [one for one in plan.listed if len(one.preferred) > _LONG and not is_common(one.preferred)]
    if called := [one for one in called if fold(one.preferred)[:3] != fold(one.given)[:3]]:
        words = join_names([f"“{one.preferred}”" for one in called], NAMES)
        yield Oddity(f"{words} may be a remark, not what somebody goes by.", tuple(called))
    adults = [one for one in plan.listed if not one.role and TEACHER.match(one.display)]
    if adults and 2 * len(adults) < len(plan.listed):
        yield about(adults, "may be an adult, by the first word", "may be adults, by the first word")
    first, *others = plan.listed
    usual = sum(is_common(one.display) for one in others)
    if (
        first.origin.endswith(", row 1")
        and not is_common(first.display)
        and usual >= _MOSTLY * len(plan.listed)
    ):
        yield about([first], "stands first and has no usual name, so it may be the heading of the list", "")
    short = [one for one in plan.listed if not (one.given and one.family) and one not in odd]
    if short and 2 * len(short) < len(plan.listed):
        yield about(short, "has only one name", "have only one name")


def _is_odd_name(one: Candidate) -> bool:
    parts = [part for part in (one.given, one.family, one.preferred) if part]
    words = {word for part in parts for word in fold(part).split()}
    parts = [_SON.sub(" ", part) for part in parts if not _INITIAL.fullmatch(part)]
    return any(map(_ODD_NAME.search, parts)) or bool(words & _NOBODY)


def same_names(plan: ImportPlan) -> Iterator[Oddity]:
    """People of one name in one class."""
    for alike in group(((fold(one.given), fold(one.family)), one) for one in plan.listed).values():
        often = Counter(where for one in alike for where in _places(one))
        together = [one for one in alike if any(often[where] > 1 for where in _places(one))]
        if len(together) > 1:
            where = next((room for room in rooms(together[0]) if often[room] > 1), "one class")
            yield Oddity(
                f"{len(together)} people named {together[0].display} are in {where}. "
                "Are they different people?",
                tuple(together),
            )


def _places(one: Candidate) -> set[str]:
    return set(rooms(one)) or {one.grade}
