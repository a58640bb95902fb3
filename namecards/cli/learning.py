"""How well names are known, and how far practice will get."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from namecards.cli.shared import echo_csv, echo_json, open_collection

if TYPE_CHECKING:
    from namecards.collection import Collection


@click.command()
@click.option("--roster", default="", help="Only this class, homeroom or grade.")
@click.option("--json", "form", flag_value="json", help="For other programs.")
@click.option("--csv", "form", flag_value="csv", help="For a spreadsheet: one figure a row.")
def progress(roster: str, form: str | None) -> None:
    """Show who is known, which names are hard, minutes, and how often the program was right.

    Minutes, and how often it was right, are of all your practice.
    """
    from namecards.core.learning import report

    collection = open_collection()
    every = (
        [collection.people.roster(roster)] if roster else [r for r in collection.people.rosters() if r.people]
    )
    found = collection.drill.progress(every)
    if form == "json":
        echo_json(report.to_json(found))
    elif form == "csv":
        echo_csv([("table", "row", "what", "value"), *report.to_rows(found)])
    else:
        click.echo("\n".join(report.lines(found)))


@click.command()
@click.option("--day", help="The first day of school: 2026-08-24, 24 aug, +3w, or none.")
@click.option("--roster", default="", help="Then --day is when this class, homeroom or grade first comes.")
@click.option("--minutes", help="Minutes a day.")
@click.option("--off", help="Days without practice: sat sun, 17-21 aug.")
@click.option("--json", "as_json", is_flag=True, help="For other programs.")
def plan(day: str | None, roster: str, minutes: str | None, off: str | None, as_json: bool) -> None:
    """Plan for the first day of school, and see how far it will get.

    The forecast is an estimate that was tried in simulation, not on people. The plan is made anew every day.
    """
    import shutil

    from namecards.core.people import EVERYONE
    from namecards.core.planning import plan_chart as plan_figures
    from namecards.core.planning import text as plan_words

    if roster and day is None:
        raise click.UsageError("--roster goes with --day: the day on which it first comes, or none.")
    collection = open_collection()
    if not (day is minutes is off is None):
        _change_plan(collection, day, roster, minutes, off)
    plan, today = collection.plan.current, collection.today()
    found = collection.plan.forecast(collection.people.roster(EVERYONE), plan)
    if as_json:
        echo_json(plan_figures.to_json(plan, today, found))
        return
    told = plan_words.report(plan, today, found)
    if found and sys.stdout.isatty():
        width = max(min(shutil.get_terminal_size().columns, 100), 30)
        told = [click.wrap_text(line, width) for line in told]
        told += ["", plan_figures.LEGEND, *plan_figures.draw(found, width, 14)]
    click.echo("\n".join(told))


def _change_plan(
    collection: Collection, day: str | None, roster: str, minutes: str | None, off: str | None
) -> None:
    """What is None stays as it is."""
    from namecards.core.people import EVERYONE
    from namecards.core.planning import plan_parser as plan_typed

    plan, today = collection.plan.current, collection.today()
    day = "" if day and day.strip().casefold() == "none" else day
    whose = collection.people.roster(roster).name if roster else EVERYONE
    typed = (day if whose == EVERYONE else None, minutes, off)
    was = plan_typed.format_plan(plan)
    first, length, without = (old if new is None else new for old, new in zip(was, typed, strict=True))
    plan = plan_typed.parse(plan, first, length, without, today)
    if whose != EVERYONE:
        plan = plan_typed.with_meeting(plan, whose, day or "", today)
    collection.plan.update(plan)
