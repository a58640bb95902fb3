"""Random years of many schools: notes on another child, questions; the CPU of a large plan and of a mail."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from random import Random

from benchmarks.measure import Figure, Line, cpu
from benchmarks.years import KINDS, School
from namecards.cli import tune_gc
from namecards.importing.plan import plan

SCHOOLS, SIZE, YEARS = 100, 150, 3
LARGE, MOST_MS = 3000, 2000
USUAL, TOLD, MOST_MAIL_MS = 800, 100, 2000
"""People of a usual school, the sentences of a mail about them, and what reading it may take."""
MOST_ASKED = 1.0
"""Questions per 50 people of an October list, on average."""


def run() -> Iterator[Figure | Line]:
    """Live some years in many schools, then plan the list of a large one."""
    wrong = 0
    asked: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(SCHOOLS):
            school = live(Path(folder), seed, YEARS, SIZE, asked)
            wrong += len(school.wrong)
        for when, counts in sorted(asked.items()):
            mean = sum(counts) / len(counts)
            lists = f"{len(counts)} lists, at most {max(counts):.1f}"
            yield Line(
                f"{when}: {mean:.2f} questions per 50 people in {lists}",
                "new year" in when or mean <= MOST_ASKED,
            )
        yield Line(f"{wrong} rows with the notes of another child", not wrong)
        yield _large(Path(folder))
        yield _mail(Path(folder))


def live(
    folder: Path, seed: int, years: int, size: int, asked: dict[str, list[float]] | None = None
) -> School:
    """Live some years, with lists of all kinds."""
    random = Random(seed)
    school = School(random, size)
    school.is_imported(folder, "office")
    for _ in range(years):
        for when, kinds in (("October", (*KINDS, "office")),) * 2 + (
            ("new year", ("office", "turned", "names")),
        ):
            if when == "October":
                school.weeks_pass()
            else:
                school.year_passes()
            kind = random.choice(kinds)
            school.is_imported(folder, kind)
            if asked is not None:
                asked[f"{when}, {kind}"].append(50 * school.asked[-1] / size)
    return school


def _large(folder: Path) -> Figure:
    school = School(Random(1), LARGE)
    school.is_imported(folder, "office")
    school.weeks_pass()
    (folder / "list.csv").write_text(school.list_of("office")[0], encoding="utf-8")
    tune_gc()  # as the program runs
    first = cpu(lambda: plan(folder, []), 3)
    again = cpu(lambda: plan(folder, school.people), 3)
    return Figure(
        f"Plan of {LARGE} people, all here", again, "the same list, nobody here", first, most_ms=MOST_MS
    )


def _mail(folder: Path) -> Figure:
    school = School(Random(1), USUAL)
    school.is_imported(folder, "office")
    told = school.people[:TOLD]
    mail, sheet = folder / "mail", folder / "sheet"
    mail.mkdir()
    sheet.mkdir()
    sentences = (f"{who.given} {who.family} moved from {who.homeroom} to 9Z, and likes it." for who in told)
    (mail / "changes.txt").write_text("\n".join(sentences), encoding="utf-8")
    (sheet / "list.csv").write_text(school.list_of("office")[0], encoding="utf-8")
    ours = cpu(lambda: plan(mail, school.people), 3)
    list_of_all = cpu(lambda: plan(sheet, school.people), 3)
    what = f"Plan of {TOLD} sentences, {USUAL} people here"
    return Figure(what, ours, "the same people's list", list_of_all, most_ms=MOST_MAIL_MS)
