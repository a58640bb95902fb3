"""Every verb of the command line, and the only place that prints or exits.

Nothing heavy is imported here: a verb imports what it needs, so that a note from the shell is kept at once.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from namecards import __version__
from namecards.core.errors import NamecardsError

if TYPE_CHECKING:
    from namecards.collection import Collection
    from namecards.exporting.plan import ExportPlan
    from namecards.exporting.upload import System
    from namecards.importing.plan import ImportPlan
    from namecards.store.home import Home

MISTAKE = 2
"""Exit code when the user can put it right."""


def main() -> None:
    """Run the command line; a mistake ends in one sentence on standard error and exit code 2."""
    _speak_utf8()
    try:
        sys.exit(cli(standalone_mode=False) or 0)
    except NamecardsError as error:
        click.echo(str(error), err=True)
    except click.ClickException as error:
        error.show()
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. Nothing was changed.", err=True)
    sys.exit(MISTAKE)


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="namecards")
@click.pass_context
def cli(context: click.Context) -> None:
    """Greet every student by name, and pick up where you left off.

    Without a command, the program opens. Data stays in one folder on this computer: see `namecards where`.
    """
    if context.invoked_subcommand is None:
        _run_program(_open())


@cli.command()
def demo() -> None:
    """Open the program on a sample roster; nothing of yours is touched.

    When the output is not a terminal, walk through the main job and say what was done.
    """
    import shutil
    import tempfile

    from namecards import demo

    folder = Path(tempfile.mkdtemp(prefix="namecards-demo-"))
    if not sys.stdout.isatty():
        for line in demo.walk(folder):
            click.echo(line)
        return
    try:
        _run_program(demo.collection(folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@cli.command("import")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Import without asking; what is unclear is left alone.")
def import_(path: Path, yes: bool) -> None:
    """Bring in a list of people with their photos: a CSV, a folder or a zip.

    What would be done is shown first; nothing is written before you agree.
    """
    from namecards.importing.summary import does_something, summary

    collection = _open()
    plan = collection.plan_import(path)
    for line in summary(plan):
        click.echo(line)
    if not does_something(plan):
        click.echo("Nothing to do: everything on it is here already.")
    elif yes or (sys.stdin.isatty() and click.confirm("Import this?", default=True)):
        _import(collection, plan)
    else:
        click.echo("Nothing was written. To import it, say --yes.")


def _import(collection: Collection, plan: ImportPlan) -> None:
    from namecards.importing.summary import wanted_photos

    photos = collection.keep_photos(plan)
    with click.progressbar(photos, length=len(wanted_photos(plan)), label="Photos") as steps:
        spoilt = [wrong for _, _, wrong in steps if wrong]
    for wrong in spoilt:
        click.echo(str(wrong), err=True)
    collection.apply_import(plan)
    click.echo(f"Done: {len(plan.new)} new, {len(plan.changed)} changed.")


@cli.command()
@click.argument("text", nargs=-1, required=True)
def note(text: tuple[str, ...]) -> None:
    """Keep one line about somebody: namecards note 'maya dog surgery, !find manga 4 @fri'.

    The name comes first. ! promise, ? question, + idea, > referral; @fri, @+2w or @2026-12-01 for a day.
    """
    collection = _open()
    for kept in collection.note(" ".join(text)):
        person = collection.person(kept.person)
        due = f" (by {kept.due:%a %d %b})" if kept.due else ""
        click.echo(f"{person.display}: {kept.kind}: {kept.text}{due}")


@cli.command()
@click.option("--json", "as_json", is_flag=True, help="For other programs.")
def people(as_json: bool) -> None:
    """List the people there are."""
    from namecards.core.people import to_json

    collection = _open()
    if as_json:
        _echo_json({"people": [to_json(p, _text(collection.photo(p))) for p in collection.people()]})
        return
    for person in collection.people():
        click.echo(
            " · ".join(filter(None, (person.display, person.place, "" if person.active else "has left")))
        )


@cli.command()
@click.option("--json", "as_json", is_flag=True, help="For other programs.")
def notes(as_json: bool) -> None:
    """List what was noted, oldest first."""
    from namecards.core.notes import to_json

    collection = _open()
    displays = {person.id: person.display for person in collection.people()}
    every = collection.notes()
    if as_json:
        _echo_json({"notes": [to_json(note, displays.get(note.person, "")) for note in every]})
        return
    for note in every:
        done = " (used)" if note.used else ""
        click.echo(f"{note.day}  {displays.get(note.person, '?')}: {note.kind}: {note.text}{done}")


@cli.command()
@click.option("--roster", default="", help="Only this class, homeroom or grade.")
@click.option("--json", "form", flag_value="json", help="For other programs.")
@click.option("--csv", "form", flag_value="csv", help="For a spreadsheet: one figure a row.")
def progress(roster: str, form: str | None) -> None:
    """Show who is known, which names are hard, minutes, and how often the program was right.

    Minutes, and how often it was right, are of all your practice.
    """
    from namecards.core import report

    collection = _open()
    every = [collection.roster(roster)] if roster else [r for r in collection.rosters() if r.people]
    found = collection.progress(every)
    if form == "json":
        _echo_json(report.to_json(found))
    elif form == "csv":
        _echo_csv([("table", "row", "what", "value"), *report.to_rows(found)])
    else:
        click.echo("\n".join(report.lines(found)))


@cli.command()
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

    from namecards.core import plan_figures, plan_words
    from namecards.core.people import EVERYONE

    if roster and day is None:
        raise click.UsageError("--roster goes with --day: the day on which it first comes, or none.")
    collection = _open()
    if not (day is minutes is off is None):
        _change_plan(collection, day, roster, minutes, off)
    plan, today = collection.plan, collection.today()
    found = collection.prospect(collection.roster(EVERYONE), plan)
    if as_json:
        _echo_json(plan_figures.to_json(plan, today, found))
        return
    told = plan_words.report(plan, today, found)
    if found and sys.stdout.isatty():
        width = max(min(shutil.get_terminal_size().columns, 100), 30)
        told = [click.wrap_text(line, width) for line in told]
        told += ["", plan_figures.LEGEND, *plan_figures.drawn(found, width, 14)]
    click.echo("\n".join(told))


def _change_plan(
    collection: Collection, day: str | None, roster: str, minutes: str | None, off: str | None
) -> None:
    """What is None stays as it is."""
    from namecards.core import plan_typed
    from namecards.core.people import EVERYONE

    plan, today = collection.plan, collection.today()
    day = "" if day and day.strip().casefold() == "none" else day
    whose = collection.roster(roster).name if roster else EVERYONE
    typed = (day if whose == EVERYONE else None, minutes, off)
    was = plan_typed.written(plan)
    first, length, without = (old if new is None else new for old, new in zip(was, typed, strict=True))
    plan = plan_typed.parse(plan, first, length, without, today)
    if whose != EVERYONE:
        plan = plan_typed.with_meeting(plan, whose, day or "", today)
    collection.set_plan(plan)


@cli.group("print")
def print_() -> None:
    """Print place cards as a PDF."""


@print_.command()
@click.option(
    "--roster", default="Everyone", show_default=True, help="Whose cards: a class, homeroom or grade."
)
@click.option(
    "--stock", default="avery-5302", show_default=True, help="The paper: avery-5302, plain-a4-tent-4 …"
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), default=Path("place-cards.pdf"), show_default=True
)
def tents(roster: str, stock: str, output: Path) -> None:
    """Folded tents with the called name on both sides."""
    collection = _open()
    printed = collection.print_tents(collection.roster(roster), stock, output)
    for warning in printed.warnings:
        click.echo(warning, err=True)
    click.echo(f"{printed.cards} place cards on {printed.pages} pages. Print at actual size (100 %).")
    click.echo(str(printed.path))


@cli.command()
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@click.option("--csv", is_flag=True, help="A table too: people.csv, which `namecards import` reads.")
@click.option(
    "--pictures", type=click.Choice(["destiny", "koha", "lms"]), help="A zip too, for that picture upload."
)
@click.option("--anki", type=click.Path(path_type=Path), help="A deck for Anki, as FILE.apkg.")
def export(folder: Path | None, csv: bool, pictures: System | None, anki: Path | None) -> None:
    """Write people and photos for other programs: people.json and photos/ in FOLDER, or a deck for Anki.

    What is written leaves the program's keeping: delete it when it is no longer needed.
    """
    if not (folder or anki):
        raise click.UsageError("Say where to: a new folder, or --anki FILE.apkg.")
    if not folder and (csv or pictures):
        raise click.UsageError("--csv and --pictures need a folder to write to.")
    collection = _open()
    if folder:
        _export(collection, collection.plan_export(folder, csv, pictures))
    if anki:
        deck = collection.export_anki(anki)
        _say_exported(deck.warnings, f"{deck.notes} people with two cards each.", deck.path)


def _export(collection: Collection, plan: ExportPlan) -> None:
    from namecards.exporting.folder import steps

    with click.progressbar(collection.export(plan), length=steps(plan), label="Photos") as written:
        spoilt = [str(wrong) for _, _, wrong in written if wrong]
    said = f"{len(plan.people)} people, {len(plan.photos)} photos."
    _say_exported((*plan.warnings, *spoilt), said, plan.out)


def _say_exported(warnings: Iterable[str], said: str, path: Path) -> None:
    for warning in warnings:
        click.echo(warning, err=True)
    click.echo(f"Done: {said} This copy is outside the program's keeping: delete it when it has served.")
    click.echo(str(path))


@cli.command()
def where() -> None:
    """Print the folder that everything is kept in."""
    click.echo(str(_home().data))


def _home() -> Home:
    from namecards.store import home

    return home.default(os.environ)


def _open() -> Collection:
    from namecards.collection import Collection

    collection = Collection(_home())
    for problem in collection.problems():
        click.echo(str(problem), err=True)
    return collection


def _run_program(collection: Collection) -> None:
    """Open the screens; needs a terminal."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.UsageError("The program needs a terminal. For a script, see `namecards --help`.")
    if "WT_SESSION" in os.environ:  # Windows Terminal shows all colours and does not say so inside WSL
        os.environ.setdefault("TEXTUAL_COLOR_SYSTEM", "truecolor")
    from namecards.app import NamecardsApp

    NamecardsApp(collection).run()


def _echo_json(value: object) -> None:
    import json

    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


def _echo_csv(rows: Iterable[Sequence[object]]) -> None:
    import csv

    csv.writer(sys.stdout, lineterminator="\n").writerows(rows)


def _text(path: Path | None) -> str | None:
    return str(path) if path else None


def _speak_utf8() -> None:
    """Names survive a pipe on Windows too, where the default is a code page."""
    import io

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
