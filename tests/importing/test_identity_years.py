"""Random years of a school: notes never go to another child, and an October list asks little."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from benchmarks.identity import live
from benchmarks.years import School


@pytest.mark.parametrize("seed", range(2))
def test_nobodys_notes_go_to_another_child(tmp_path: Path, seed: int) -> None:
    school = live(tmp_path, seed, 3, 90)
    assert school.wrong == []


@pytest.mark.parametrize("seed", range(1))
def test_an_october_list_asks_at_most_one_question_in_fifty_people(tmp_path: Path, seed: int) -> None:
    school = School(Random(seed), 300)
    school.is_imported(tmp_path, "office")
    school.weeks_pass()
    school.is_imported(tmp_path, "office")
    assert school.wrong == [] and school.asked[-1] <= 6
