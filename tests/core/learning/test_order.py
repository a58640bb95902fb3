"""The order in which new people are met."""

from __future__ import annotations

import itertools
from collections import Counter

from schoolmates import person

from namecards.core.learning.rounds import by_lot

SCHOOL = [person(f"{chr(65 + n % 26)}na{n}", "Li") for n in range(200)]


def test_the_lot_is_the_same_each_day_and_another_with_another_plan() -> None:
    assert by_lot(SCHOOL) == by_lot(SCHOOL[::-1]) != by_lot(SCHOOL, 1)
    assert sorted(one.id for one in by_lot(SCHOOL)) == sorted(one.id for one in SCHOOL)


def test_whoever_leaves_changes_nothing_for_the_others() -> None:
    before = by_lot(SCHOOL)
    assert by_lot(SCHOOL[1:]) == [one for one in before if one is not SCHOOL[0]]


def test_the_end_of_the_alphabet_is_not_always_last() -> None:
    """Of 200 people half are left out: over 20 plans everybody is met in some and left out in some."""
    met = Counter(one.id for lot in range(20) for one in by_lot(SCHOOL, lot)[:100])
    assert all(1 <= met[one.id] <= 19 for one in SCHOOL)
    assert by_lot(SCHOOL) != sorted(SCHOOL, key=lambda one: one.goes_by)


def test_three_jacksons_are_met_in_three_batches() -> None:
    jacksons = [person("Jackson", family) for family in ("Lee", "Poe", "Cruz")]
    for lot in range(20):
        order = by_lot([*SCHOOL[:60], *jacksons], lot)
        places = [order.index(one) for one in sorted(jacksons, key=order.index)]
        assert min(b - a for a, b in itertools.pairwise(places)) > 12


def test_where_all_have_one_name_nobody_is_lost() -> None:
    jacksons = [person("Jackson", str(n)) for n in range(5)]
    assert len(by_lot(jacksons)) == 5
