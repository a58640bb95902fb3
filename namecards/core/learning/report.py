"""Progress as sentences for the screen and the shell, as JSON, and as rows for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from namecards.core.learning.progress import KNOWN, Calibration, Progress
from namecards.core.people import Person
from namecards.core.text import join_names

KNOWN_MEANS = (
    "New: not met yet. Learning: met. Known: about how many you would name today, as on home and the plan. "
    f"Sure: right on an earlier day and the last time, and at least {100 * KNOWN:.0f} % likely."
)
NAMED = 3
"""The most people without a photo who are named in a line."""
ENOUGH = 20
"""The least answers for a calibration: 4 of 5 and 9 of 10 could be the same luck."""


def lines(progress: Progress) -> Iterator[str]:
    """Yield the lines of `namecards progress`."""
    yield KNOWN_MEANS
    for of in progress.rosters:
        apart = f"{of.sure} sure, {of.by_photo} by photo, {of.in_person} in person"
        yield f"{of.roster}: {of.new} new, {of.learning} learning, {of.known} known; {apart}"
    for hard in progress.hardest:
        yield f"Hard: {hard.person.display}, missed {times(hard.misses)}"
    for mix in progress.mix_ups:
        yield f"Mixed up: {mix.one.display} and {mix.other.display}, {times(mix.times)}"
    week = sum(minutes for _, minutes in progress.last(7))
    yield f"Minutes: {week:.0f} in the last 7 days, {progress.total:.0f} in all"
    yield from calibration_lines(progress.calibration)


def not_asked_line(people: Iterable[Person], listed: str = "Lists (l, then 7)") -> str:
    """Say who is not asked: there is no photo to show, or they are suspended; empty if everybody is."""
    suspended, without = list[str](), list[str]()
    for person in people:
        if person.suspended:
            suspended.append(person.display)
        elif not person.shows_photo:
            without.append(person.display)
    sentences = []
    if without:
        why = "there is no photo" if len(without) == 1 else f"{len(without)} have no photo"
        more = f" {listed} has them all." if len(without) > NAMED else ""
        sentences.append(f"Not asked, because {why}: {join_names(without, NAMED)}.{more}")
    if suspended:
        why = "they are suspended" if len(suspended) == 1 else f"{len(suspended)} are suspended"
        sentences.append(f"Not asked, because {why}: {join_names(suspended, NAMED)}.")
    return " ".join(sentences)


def times(count: int) -> str:
    """A number of times in words: "once", "twice", "3 times"."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def calibration_lines(calibration: tuple[Calibration, ...]) -> list[str]:
    """Describe how good the forecasts are, in sentences; one sentence if there are too few answers."""
    if is_few(calibration):
        answers = sum(row.answers for row in calibration)
        return [
            f"Too early to say how good the forecasts are: that needs {ENOUGH} answers to names met on an "
            f"earlier day. So far there {'is 1' if answers == 1 else f'are {answers}'}."
        ]
    return [
        f"At “{about(row)}” you were right {row.right} of {row.answers} times{too_few(row, ' to tell')}."
        for row in calibration
    ]


def is_few(calibration: Iterable[Calibration]) -> bool:
    """Tell whether there are too few answers to say how good the forecasts are."""
    return sum(row.answers for row in calibration) < ENOUGH


def too_few(row: Calibration, to_tell: str = "") -> str:
    """Say so if these are too few answers."""
    return "" if row.answers >= ENOUGH else f" (too few{to_tell})"


def about(row: Calibration) -> str:
    """The prediction as a phrase."""
    return f"about {percent(row)}"


def percent(row: Calibration) -> str:
    """The prediction, at most 99 %."""
    return f"{min(round(100 * row.predicted), 99)} %"


def to_json(progress: Progress) -> dict[str, Any]:
    """Return `namecards progress --json`: the content of the screen, with every day of practice."""
    return {
        "day": progress.day.isoformat(),
        "known_means": KNOWN_MEANS,
        "rosters": [asdict(of) for of in progress.rosters],
        "hardest": [
            {"who": hard.person.display, "misses": hard.misses, "person": hard.person.id}
            for hard in progress.hardest
        ],
        "mixed_up": [
            {
                "who": [mix.one.display, mix.other.display],
                "times": mix.times,
                "people": [mix.one.id, mix.other.id],
            }
            for mix in progress.mix_ups
        ],
        "minutes": [
            {"day": day.isoformat(), "minutes": round(minutes, 2)}
            for day, minutes in progress.minutes.items()
        ],
        "calibration": [
            {"predicted": round(row.predicted, 4), "right": row.right, "answers": row.answers}
            for row in progress.calibration
        ],
    }


def to_rows(progress: Progress) -> Iterator[tuple[str, str, str, int | float]]:
    """Yield `namecards progress --csv`: table, row, name, value; one figure a row makes five tables one."""
    for of in map(asdict, progress.rosters):
        roster = of.pop("roster")
        yield from (("rosters", roster, what.replace("_", " "), people) for what, people in of.items())
    for hard in progress.hardest:
        yield "hardest", hard.person.display, "misses", hard.misses
    for mix in progress.mix_ups:
        yield "mixed up", f"{mix.one.display}, {mix.other.display}", "times", mix.times
    for day, minutes in progress.minutes.items():
        yield "minutes", day.isoformat(), "minutes", round(minutes, 2)
    for row in progress.calibration:
        yield "calibration", about(row), "right", row.right
        yield "calibration", about(row), "answers", row.answers
