"""Random years of a school: notes never go to another child, and an October list asks little."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from effort import examples as _effort  # noqa: F401
from school_years import School


def live(folder: Path, seed: int, years: int, size: int) -> School:
    """Some years, with lists of all kinds."""
    random = Random(seed)
    school = School(random, size)
    school.is_imported(folder, "office")
    for _ in range(years):
        for _ in range(2):
            school.weeks_pass()
            school.is_imported(
                folder, random.choice(("office", "office", "library", "names", "numbers", "turned"))
            )
        school.year_passes()
        school.is_imported(folder, random.choice(("office", "office", "turned")))
    return school


@pytest.mark.parametrize("seed", range(4))
def test_nobodys_notes_go_to_another_child(tmp_path: Path, seed: int) -> None:
    school = live(tmp_path, seed, 3, 90)
    assert school.wrong == []


@pytest.mark.parametrize("seed", range(2))
def test_an_october_list_asks_at_most_one_question_in_fifty_people(tmp_path: Path, seed: int) -> None:
    school = School(Random(seed), 300)
    school.is_imported(tmp_path, "office")
    school.weeks_pass()
    school.is_imported(tmp_path, "office")
    assert school.wrong == [] and school.asked[-1] <= 6
