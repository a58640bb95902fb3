"""500 photo rosters drawn as PDF in random layouts: how many people come back right, and none wrong.

100 are laid out by Typst (`layouts`), 400 placed by reportlab as report programs do (`grids`).
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import Line
from namecards.core.errors import NamecardsError
from namecards.core.normalize import fold, words
from namecards.importing.candidate import Candidate
from namecards.importing.plan import ImportPlan, plan, read_photo
from rosters.drawn.grid_layouts import some_grid
from rosters.drawn.grids import drawn
from rosters.drawn.layouts import Expected, document
from rosters.drawn.marked import number_of

FLOWING, PLACED = 100, 400
FIRST = int(os.environ.get("PAGES_FIRST", "0"))
"""The first seed; others draw other documents."""
LEAST_PERCENT = 98.0
MOST_SECONDS = 0.5
"""CPU for one document, with the process that reads it."""


@dataclass(frozen=True, slots=True)
class Score:
    """How a document came back, in people."""

    people: int = 0
    right: int = 0
    names: int = 0
    asked: int = 0
    wrong_photo: int = 0
    wrong_id: int = 0
    invented: int = 0
    refused: int = 0


def run() -> Iterator[Line]:
    """Draw, read and compare; a line a document only where something is not right."""
    begin = _cpu()
    drawing = 0.0
    with tempfile.TemporaryDirectory() as folder:
        scores = []
        for what, pdf, expected, seconds in _documents():
            drawing += seconds
            score = judge(pdf, expected, Path(folder) / "roster.pdf")
            scores.append(score)
            if score.right < score.people or score.invented:
                yield Line(f"{what}: {score}")
    each = (_cpu() - begin - drawing) / len(scores)
    total = Score(*(sum(values) for values in zip(*map(_values, scores), strict=True)))
    percent = 100 * total.right / total.people
    yield Line(
        f"{total.right} of {total.people} people right, {percent:.1f} %   target {LEAST_PERCENT:g} %",
        percent >= LEAST_PERCENT,
    )
    yield Line(f"{total.wrong_photo} wrong photos   target 0", not total.wrong_photo)
    yield Line(f"{total.wrong_id} wrong ids   target 0", not total.wrong_id)
    yield Line(f"{total.asked} questions, {total.invented} lines taken for people who are none")
    yield Line(f"{total.refused} documents refused   target 0", not total.refused)
    yield Line(f"{each:.2f} s CPU a document   target {MOST_SECONDS:g} s", each <= MOST_SECONDS)


def _documents() -> Iterator[tuple[str, bytes, tuple[Expected, ...], float]]:
    """Draw all documents; with each, the CPU seconds that drawing it took."""
    for seed in range(FIRST, FIRST + FLOWING):
        begin = _cpu()
        flowing = document(seed)
        yield f"layout {seed}, {flowing.what}", flowing.pdf, flowing.expected, _cpu() - begin
    for seed in range(FIRST, FIRST + PLACED):
        begin = _cpu()
        grid = some_grid(seed)
        pdf, expected = drawn(grid)
        what = f"grid {seed}, {grid.side}, {grid.columns} columns, {grid.names}, without: {grid.blank}"
        yield what, pdf, expected, _cpu() - begin


def _cpu() -> float:
    """CPU seconds of this process and of those it waited for."""
    return sum(os.times()[:4])


def _values(score: Score) -> tuple[int, ...]:
    return (
        score.people,
        score.right,
        score.names,
        score.asked,
        score.wrong_photo,
        score.wrong_id,
        score.invented,
        score.refused,
    )


def judge(pdf: bytes, expected: tuple[Expected, ...], path: Path) -> Score:
    """Import a document and compare."""
    path.write_bytes(pdf)
    try:
        found = plan(path, [])
    except NamecardsError as error:
        print(error)
        return Score(people=len(expected), refused=1)
    return compare(expected, found)


def compare(expected: tuple[Expected, ...], found: ImportPlan) -> Score:
    """Photos and numbers are wrong if they are another one's. Names in capitals come back in usual case."""
    wanted = {(fold(one.given), fold(one.family)): one for one in expected}
    right = names = wrong_photo = wrong_id = invented = 0
    for candidate in found.listed:
        one = wanted.pop((fold(candidate.given), fold(candidate.family)), None)
        picture = _picture(found, candidate)
        if one is None:
            invented += 1
            wrong_photo += picture != 0 and not _is_of(picture, candidate, expected)
            wrong_id += bool(candidate.ids) and not _has(candidate, expected)
            continue
        names += 1
        right += picture == one.picture and candidate.ids == one.ids
        wrong_photo += picture not in (0, one.picture)
        wrong_id += candidate.ids not in ((), one.ids)
    return Score(len(expected), right, names, len(found.questions), wrong_photo, wrong_id, invented)


def _picture(found: ImportPlan, candidate: Candidate) -> int:
    return number_of(read_photo(found, candidate.photo)) if candidate.photo else 0


def _is_of(picture: int, candidate: Candidate, expected: tuple[Expected, ...]) -> bool:
    """Whether somebody who came back under a name that is not quite theirs has their own picture."""
    owner = next((one for one in expected if one.picture == picture), None)
    return owner is not None and _is_called_nearly(owner, candidate)


def _has(candidate: Candidate, expected: tuple[Expected, ...]) -> bool:
    owner = next((one for one in expected if one.ids == candidate.ids), None)
    return owner is not None and _is_called_nearly(owner, candidate)


def _is_called_nearly(one: Expected, candidate: Candidate) -> bool:
    said, meant = words(f"{candidate.given} {candidate.family}"), words(f"{one.given} {one.family}")
    return bool(set(said) & set(meant)) and (set(said) <= set(meant) or set(meant) <= set(said))
