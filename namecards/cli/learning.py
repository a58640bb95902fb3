"""Progress and the plan from the shell."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import click

from namecards.cli.output import Row, echo_csv, is_pdf, to_paper, write, write_pdf, write_svg
from namecards.cli.shared import OF_CLASS, echo, echo_json, open_collection
from namecards.collection import Collection
from namecards.core.learning import report
from namecards.core.learning.progress import Progress
from namecards.core.people import EVERYONE
from namecards.core.planning import plan_chart, plan_parser
from namecards.core.planning import text as plan_text
from namecards.core.planning.plan_forecast import PlanForecast

PHOTO_LIST, REMOVE_DAY = "`namecards lists photo`", "`namecards plan --class NAME --day none` removes it"


@click.command()
@click.option(*OF_CLASS, default="", help="Only this class, homeroom or grade.")
@click.option("--json", "form", flag_value="json", help="For other programs.")
@click.option("--csv", "form", flag_value="csv", help="For a spreadsheet: one number a row.")
@partial(to_paper, picture=True)
def progress(roster: str, form: str | None, stock: str, output: Path | None) -> None:
    """Show who is known, hard names, minutes, and how good the forecasts are.

    -o progress.pdf, or .svg, is a picture for a report, with no student's name.
    Minutes and forecasts cover all your practice, also with --class.
    """
    collection = open_collection()
    people = collection.people
    rosters = [people.roster(roster)] if roster else people.filled_rosters()
    if output and output.suffix.casefold() in (".pdf", ".svg"):
        report_page = collection.printing.progress_report(rosters, stock)
        if is_pdf(output):
            write_pdf(collection, report_page, output)
        else:
            write_svg(collection, output, report_page.picture)
        return
    result = collection.drill.progress(rosters)
    if output:
        write(collection, output, lambda: _rows(result), lambda: report.to_json(result))
    elif form == "json":
        echo_json(report.to_json(result))
    elif form == "csv":
        echo_csv(_rows(result))
    else:
        without = report.not_asked_line(collection.memory.not_asked(people.active()), PHOTO_LIST)
        echo("\n".join(filter(None, (*report.lines(result), without))))


def _rows(progress: Progress) -> list[Row]:
    return [("table", "row", "what", "value"), *report.to_rows(progress)]


@click.command()
@click.option("--day", help="The first day of school: 2026-08-24, 24 aug, +3w, or none.")
@click.option(
    *OF_CLASS,
    default="",
    help="Make --day the first day of this class, homeroom or grade only.",
)
@click.option("--minutes", help="Minutes a day.")
@click.option("--off", help="Days without practice: sat sun, 17-21 aug.")
@click.option("--json", "as_json", is_flag=True, help="For other programs.")
def plan(day: str | None, roster: str, minutes: str | None, off: str | None, as_json: bool) -> None:
    """Plan for the first day of school, and see how many names you will probably know.

    The forecast is an estimate, tested on simulated learners only.
    """
    if roster and day is None:
        raise click.UsageError("--class needs --day: the first day of that class, or none.")
    collection = open_collection()
    if not (day is minutes is off is None):
        _change_plan(collection, day, roster, minutes, off)
    plan, today = collection.plan.current, collection.today()
    forecast = collection.forecasts.forecast(collection.people.roster(EVERYONE), plan)
    outcomes = collection.forecasts.outcomes()
    if as_json:
        echo_json(plan_chart.to_json(plan, today, forecast, outcomes))
        return
    without = report.not_asked_line(collection.memory.not_asked(collection.people.active()), PHOTO_LIST)
    gone = plan_text.gone_line(plan, collection.people.rosters(), today, REMOVE_DAY)
    lines = [*plan_text.report(plan, today, forecast, outcomes), *filter(None, (gone, without))]
    if forecast and sys.stdout.isatty():
        lines = list(_with_chart(lines, forecast))
    echo("\n".join(lines))


def _with_chart(lines: list[str], forecast: PlanForecast) -> Iterator[str]:
    """Wrap the lines to the terminal, and draw the forecast below them."""
    width = max(min(shutil.get_terminal_size().columns, 100), 30)
    yield from (click.wrap_text(line, width) for line in lines)
    yield from ("", plan_chart.LEGEND, *plan_chart.draw(forecast.course, width, 14))


def _change_plan(
    collection: Collection, day: str | None, roster: str, minutes: str | None, off: str | None
) -> None:
    """Change the parts of the plan that are given; None leaves a part as it is."""
    plan, today = collection.plan.current, collection.today()
    day = "" if day and day.strip().casefold() == "none" else day
    is_gone = roster in plan.meetings  # perhaps nobody is in it now
    name = roster if is_gone else collection.people.roster(roster).name if roster else EVERYONE
    typed = (day if name == EVERYONE else None, minutes, off)
    before = plan_parser.format_plan(plan)
    first, length, without = (old if new is None else new for old, new in zip(before, typed, strict=True))
    plan = plan_parser.parse(plan, first, length, without, today)
    if name != EVERYONE:
        plan = plan_parser.with_meeting(plan, name, day or "", today)
    collection.plan.update(plan)
