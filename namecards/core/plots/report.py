"""The progress as one picture for a report (SVG): counts and a forecast, without anybody's name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import accumulate
from textwrap import wrap

from namecards.core.days import full_day, short_date
from namecards.core.learning.progress import Calibration, Progress, RosterProgress
from namecards.core.learning.report import about, calibration_lines, is_few, too_few
from namecards.core.planning.course import Course
from namecards.core.planning.plan_chart import curve, ticks
from namecards.core.plots.curve import Curve
from namecards.core.text import pluralize

WIDE, LEFT, RIGHT, BARS = 720, 40, 660, 180
"""Pixels: the picture, the ends of the curve, and where the bars of the classes begin."""
EDGE = 12
"""Pixels around everything."""
HIGH, ROW = 190, 20
"""Pixels of the curve, and of a row of text."""
DAYS = 28
"""How many days of minutes are shown."""
LONGEST = 24
"""Letters of the longest class name."""
MOST = 24
"""With more classes a printed page would be hard to read."""
INK, QUIET, RULE = "#222222", "#555555", "#999999"
KNOWN, LEARNING, NEW, LINE, BAND = "#4f7f35", "#dd9a58", "#e6e1d5", "#755000", "#ecd9a9"
"""Dark, middle and light, so that they are told apart in grey, too."""


def draw(progress: Progress, course: Course, roster: str) -> str:
    """Draw the curve of a roster, a bar a class, the minutes a day, and how good the forecasts are."""
    day, today = progress.day, course.so_far[-1][1]
    without = sum(
        (of.new + of.learning + of.known for of in progress.rosters if of.roster == roster), -course.total
    )
    asked = f" ({without} without a photo, or suspended: not asked)" if without > 0 else ""
    summary = f"about {today} of {pluralize(course.total, 'name')} known on {full_day(day)}{asked}"
    classes = 142 + HIGH * course.is_curve
    drawn = progress.rosters[:MOST]
    left_out = len(progress.rosters) - len(drawn)
    below = classes + 14 + ROW * (len(drawn) + bool(left_out)) + 40
    parts = [
        _text(0, 22, "Names known", 20, bold=True),
        _text(0, 42, f"{roster}: {summary}", paint=QUIET),
        *_heading(76, "Known over time", _curve_legend(course)),
        *_course(course, 92),
        *_heading(classes, "Classes", {"known": KNOWN, "learning": LEARNING, "new": NEW}),
        *(part for at, of in enumerate(drawn) for part in _class(of, classes + 14 + at * ROW)),
        *[_text(0, below - 42, f"{left_out} more are not drawn. The table (-o progress.csv) has all.")]
        * bool(left_out),
        *_heading(below, f"Minutes a day, {progress.total:.0f} in all", {}),
        *_minutes(progress, below),
        *_forecasts(progress.calibration, below),
    ]
    wide, high = WIDE + 2 * EDGE, below + 120 + 2 * EDGE
    size = f'width="{wide}" height="{high}" viewBox="{-EDGE} {-EDGE} {wide} {high}"'
    font = 'font-family="Noto Sans, Arial, Helvetica, sans-serif"'
    title = f"<title>{escape(f'{roster}: {summary}')}</title>"
    ground = _rect(-EDGE, -EDGE, wide, high, "#ffffff")
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} {font}>'
    return "\n".join([head, title, ground, *parts, "</svg>\n"])


def _text(
    x: float, y: float, words: str, size: int = 12, at: str = "start", bold: bool = False, paint: str = INK
) -> str:
    weight = ' font-weight="bold"' if bold else ""
    where = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{at}"'
    return f'<text {where} font-size="{size}"{weight} fill="{paint}">{escape(words)}</text>'


def _rect(x: float, y: float, wide: float, high: float, paint: str) -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}" fill="{paint}"/>'


def _path(points: Sequence[tuple[float, float]], look: str) -> str:
    return f'<path d="M{" L".join(f"{x:.1f},{y:.1f}" for x, y in points)}" {look}/>'


def _heading(y: float, words: str, legend: dict[str, str]) -> Iterator[str]:
    """A title, and at the right a square of each colour with its meaning."""
    yield _text(0, y, words, 14, bold=True)
    places = accumulate((40 + 7 * len(word) for word in legend), initial=BARS)
    for x, (word, paint) in zip(places, legend.items(), strict=False):
        yield _rect(x, y - 10, 11, 11, paint)
        yield _text(x + 16, y, word, paint=QUIET)


def _curve_legend(course: Course) -> dict[str, str]:
    ahead = {"forecast": LINE, "likely range (8 in 10)": BAND} if course.ahead else {}
    return {"so far": KNOWN} | ahead


def _course(course: Course, top: float) -> Iterator[str]:
    """The curve with its axes: an area so far, then a line in its band."""
    if not course.is_curve:
        yield _text(0, top + 6, "The curve begins on the second day of practice.", paint=QUIET)
        return
    of = curve(course)
    floor, step = top + HIGH, (RIGHT - LEFT) / of.days

    def points(which: int, first: int, last: int | None = None) -> list[tuple[float, float]]:
        values = list(enumerate(of.values))[first:last]
        return [(LEFT + day * step, floor - value[which] * HIGH / of.top) for day, value in values]

    now = len(of.so_far) - 1
    ends = [(LEFT + now * step, floor), (LEFT, floor)]
    yield _path([*points(1, 0, now + 1), *ends], f'fill="{KNOWN}"')
    if of.ahead:
        yield _path([*points(2, now), *reversed(points(0, now))], f'fill="{BAND}"')
        yield _path(points(1, now), f'fill="none" stroke="{LINE}" stroke-width="2.5"')
    yield _path([(LEFT, top), (LEFT, floor), (RIGHT, floor)], f'fill="none" stroke="{RULE}"')
    for value in (0, of.top):
        yield _text(LEFT - 6, floor - value * HIGH / of.top + 4, str(value), at="end")
    yield from _days(course, step, floor)
    yield from _ends(of, floor)


def _days(course: Course, step: float, floor: float) -> Iterator[str]:
    """Name the first day, today and the last, but not closer than their names are wide."""
    labelled: list[float] = []
    for day, name in ticks(course):
        x = LEFT + day * step
        if all(abs(x - other) > 50 for other in labelled):
            labelled.append(x)
            yield _text(x, floor + 16, name, at="middle")


def _ends(of: Curve, floor: float) -> Iterator[str]:
    """The numbers at the end of the curve, apart from each other."""
    low, known, high = of.values[-1]
    bottom = floor + 20.0
    for value in sorted({low, known, high}):
        bottom = min(floor - value * HIGH / of.top + 4, bottom - 13)
        yield _text(RIGHT + 6, bottom, f"{value:.0f}", bold=value == known)


def _class(of: RosterProgress, y: float) -> Iterator[str]:
    """A class: its name, a bar of three parts, and their numbers."""
    name = of.roster if len(of.roster) <= LONGEST else f"{of.roster[: LONGEST - 1]}…"
    yield _text(0, y + 12, name)
    counts = {KNOWN: of.known, LEARNING: of.learning, NEW: of.new}
    x, room = float(BARS), 300 / (sum(counts.values()) or 1)
    for paint, count in counts.items():
        yield _rect(x, y + 1, count * room, ROW - 6, paint)
        x += count * room
    yield _text(BARS + 310, y + 12, f"{of.known} known · {of.learning} learning · {of.new} new", paint=QUIET)


def _minutes(progress: Progress, top: float) -> Iterator[str]:
    """A column a day; the longest day has its number."""
    days = progress.last(DAYS)
    longest = max(minutes for _, minutes in days) or 1
    floor = top + 96
    for at, (_, minutes) in enumerate(days):
        high = 66 * minutes / longest
        yield _rect(at * 11, floor - high, 9, high, LINE)
        if minutes == longest:
            yield _text(at * 11 + 4.5, floor - high - 4, f"{minutes:.0f}", at="middle")
    yield _path([(0, floor), (11 * DAYS, floor)], f'stroke="{RULE}"')
    yield _text(0, floor + 16, short_date(days[0][0]))
    yield _text(11 * DAYS, floor + 16, "today", at="end")


def _forecasts(calibration: tuple[Calibration, ...], top: float) -> Iterator[str]:
    """A row a prediction: how often it was right, and a mark where the forecast was."""
    left = 370
    yield _text(left, top, "How good the forecasts are", 14, bold=True)
    if is_few(calibration):
        for at, line in enumerate(wrap(calibration_lines(calibration)[0], 50)):
            yield _text(left, top + 26 + at * ROW, line, paint=QUIET)
        return
    for at, row in enumerate(calibration):
        y = top + 14 + at * ROW
        yield _text(left, y + 12, about(row))
        yield _rect(left + 80, y + 1, 150, ROW - 6, NEW)
        yield _rect(left + 80, y + 1, 150 * row.right / row.answers, ROW - 6, KNOWN)
        yield _rect(left + 79 + 150 * row.predicted, y - 2, 3, ROW, INK)
        yield _text(left + 240, y + 12, f"{row.right} of {row.answers}{too_few(row)}", paint=QUIET)
    yield _text(left, top + 28 + ROW * len(calibration), "Bar: right. Mark: forecast.", paint=QUIET)
