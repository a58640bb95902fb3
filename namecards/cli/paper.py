"""Place cards and everything else that can be printed, and the pledge as text."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

import click

from namecards.cli.mistakes import PlainGroup
from namecards.cli.output import replaces, report_pdf, write_pdf
from namecards.cli.prompts import choose_person, progress_bar
from namecards.cli.shared import OF_CLASS, echo, echo_each, open_collection
from namecards.collection import Collection
from namecards.collection.packs import PARTS, TITLE
from namecards.collection.printed_cards import INTERVIEWS
from namecards.core.paths import pdf_file, pdf_name, table_file
from namecards.core.people import EVERYONE
from namecards.printing.job import Job, Printer
from namecards.printing.kinds import KINDS
from namecards.printing.options import DESTROY
from namecards.printing.prepare import omission, unprintable_names
from namecards.printing.stock import stocks as built_in_stocks

ACTUAL_SIZE = " Print at actual size (100 %)."
_PRINTER_HELP = "A printer saved with `print printer`, or none.  [default: the one chosen last]"


class Printables(PlainGroup):
    """Has a command for each printable, made from the table of kinds."""

    def list_commands(self, context: click.Context) -> list[str]:
        """List every printable, and the other commands."""
        return [*KINDS, *super().list_commands(context)]

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """Make the command of one printable."""
        return _command(name) if name in KINDS else super().get_command(context, name)


@click.group("print", cls=Printables)
def print_() -> None:
    """Print place cards and more as a PDF."""


@print_.command()
def stocks() -> None:
    """List the papers, other numbers on their boxes, which measures nobody has confirmed, and your own."""
    collection = open_collection()
    for stock in collection.printers.stocks().values():
        echo(f"{stock.key:<22} {stock.title}")
        if stock.also:
            echo(f"{'':<22} also sold as {', '.join(stock.also)}")
        if not stock.is_sure:
            echo(f"{'':<22} {stock.trust}")
    echo_each(collection.printers.wrong_stocks(), err=True)
    echo(f"Your own papers: {collection.printers.own_stocks}")


@print_.command()
@click.argument("name", default="")
@click.option("--right", help="How far right the print is, in mm.")
@click.option("--low", help="How low the print is, in mm.")
@click.option("--across", help="Length of the line across, in mm.")
@click.option("--down", help="Length of the line down, in mm.")
def printer(name: str, right: str | None, low: str | None, across: str | None, down: str | None) -> None:
    """Save the alignment of printer NAME from the calibration page; without measures, show it.

    A measure that is left out stays as it was. Without NAME, list all printers.
    """
    printers = open_collection().printers
    if (right, low, across, down) != (None, None, None, None):
        if not name:
            raise click.UsageError("Give the printer a name: namecards print printer Library --right 1.5")
        given = zip((right, low, across, down), printers.all().get(name, Printer()).measures, strict=True)
        printers.save(name, Printer.from_typed(*(before if new is None else new for new, before in given)))
    for each, values in ({name: printers.get(name)} if name else printers.all()).items():
        echo(f"{each}: {values}")
    if not printers.all():
        echo("No printer has an alignment yet. Print the calibration page, and measure it.")


@print_.command()
@click.option("--class", "names", multiple=True, help="Only this class. Repeat it for more.")
@click.option(
    "--without", multiple=True, type=click.Choice(PARTS), help="Leave a part out. Repeat it for more."
)
@click.option("--order", type=click.Choice(["name", "family", "seat"]), default="name", show_default=True)
@click.option("-o", "--output", help="File or folder.  [default: August pack.pdf, in this folder]")
@click.option("--printer", help=_PRINTER_HELP)
def pack(
    names: tuple[str, ...], without: tuple[str, ...], order: str, output: str | None, printer: str | None
) -> None:
    """Everything for the first day, all classes in one PDF."""
    collection = open_collection()
    rosters = list(dict.fromkeys(map(collection.people.roster, names))) or collection.packs.classes()
    path = pdf_file(output or Path.cwd(), pdf_name(TITLE))
    aligned = _aligned_printer(collection, printer)
    built = collection.packs.build(rosters, set(PARTS) - set(without), order, printer=aligned)
    _tell_alignment(built.jobs, printer)
    left_out, replaced = _tell_left_out(built.jobs), replaces(path)
    with progress_bar(TITLE) as show:
        printed = collection.packs.write(built, path, show)
    if outside := [] if names else collection.packs.people_outside(rosters):
        echo(f"In none of the classes: {', '.join(person.display for person in outside)}.", err=True)
    report_pdf(printed, replaced + ACTUAL_SIZE, warned=left_out)


@print_.command()
@click.option("--name", help="Its name.")
@click.option("--logo", help="An image file; empty for none.")
@click.option("--colour", help="The colour of lines and headings, such as blue or #1f5fa8; empty for black.")
def library(name: str | None, logo: str | None, colour: str | None) -> None:
    """Set your library's name, logo and colour for everything you print; without options, show them."""
    shown = open_collection().printing.library
    now = shown.current
    if (name, logo, colour) != (None, None, None):
        given = zip((name, logo, colour), (now.name, now.logo, now.accent), strict=True)
        now = shown.save(*(before if new is None else new for new, before in given)).value
    echo(f"{now.name or 'no name'}; logo: {now.logo or 'none'}; colour: {now.accent or 'black'}")


@click.command()
def pledge() -> None:
    """Print your pledge as plain text, for a web page or a letter."""
    echo(open_collection().pledge.text())


def _aligned_printer(collection: Collection, asked: str | None) -> str:
    """Return the printer to align for: the given one, else the last used, as on screens."""
    return collection.printers.current if asked is None else "" if asked == "none" else asked


def _tell_alignment(jobs: Iterable[Job], asked: str | None) -> None:
    """Say which alignment is used if none was asked for; whole sheets need none."""
    used = (job.printer.id for job in jobs if job.stock.use != "page" or job.kind.key == "calibration")
    if asked is None and (aligned := next(used, "")):
        echo(f"Printed with the alignment of “{aligned}”. To leave it out: --printer none", err=True)


def _tell_left_out(jobs: Iterable[Job]) -> list[str]:
    """Say, before anything is made, which names can't be set."""
    names = dict.fromkeys(name for job in jobs for name in unprintable_names(job))
    sentences = list(map(omission, names))
    echo_each(sentences, err=True)
    return sentences


def _command(key: str) -> click.Command:
    """Make the command of one printable, with its options from the table."""
    kind = KINDS[key]
    fitting = [stock.key for stock in built_in_stocks().values() if kind.fits(stock)]
    for_people: list[click.Parameter] = [
        click.Option(
            OF_CLASS,
            default=EVERYONE,
            show_default=True,
            help="The class, homeroom or grade.",
        ),
        click.Option(["--only"], multiple=True, help="Only this person. Repeat it for more."),
    ]
    params: list[click.Parameter] = [
        *(for_people if kind.roster else ()),
        click.Option(["--stock"], default=kind.stock, show_default=True, help=f"{', '.join(fitting)}."),
        click.Option(
            ["-o", "--output"], help="File or folder.  [default: named after kind and class, in this folder]"
        ),
        click.Option(
            ["--preview"],
            type=lambda typed: table_file(typed, (".png",)),
            metavar="PNG_FILE",
            help="Also save a PNG of the first sheet.",
        ),
        click.Option(["--printer"], help=_PRINTER_HELP),
        click.Option(["--printed"], is_flag=True, help="Note that it is printed: who, and how many cards."),
    ]
    for option in kind.all_options:
        text = "a day, such as 1 jun" if option is DESTROY else "any text"
        number = text if option.text else f"{option.least} to {option.most}"
        choices = (value if value == label else f"{value} ({label})" for value, label in option.choices)
        values = ", ".join(choices) or number
        params.append(click.Option([f"--{option.key}"], help=f"{option.title}: {values}."))
    return click.Command(
        key, callback=partial(_print, key), params=params, help=f"{kind.title}: {kind.about}."
    )


def _print(
    key: str,
    /,  # an option of bingo is called key, too
    stock: str,
    output: str | None,
    preview: Path | None,
    printer: str | None,
    printed: bool,
    roster: str = EVERYONE,
    only: tuple[str, ...] = (),
    **options: str | None,
) -> None:
    collection = open_collection()
    asked = {name: value for name, value in options.items() if value is not None}
    people = [choose_person(collection, name) for name in only]
    target = collection.people.roster(roster)
    if outside := [person.display for person in people if person not in target.people]:
        raise click.UsageError(f"Not on “{target.name}”: {', '.join(outside)}. Nothing was printed.")
    aligned = _aligned_printer(collection, printer)
    job = collection.printing.job(key, target, stock, asked, people, aligned)
    _tell_alignment([job], printer)
    left_out = _tell_left_out([job])
    path = collection.printing.file(output or Path.cwd(), key, target.name)
    write_pdf(collection, job, path, ACTUAL_SIZE, warned=left_out)
    if printed:
        collection.printing.mark_printed(job)
    elif key == INTERVIEWS:  # else answers to its questions would be taken for likes
        collection.printing.remember(job)
    if preview:
        collection.printing.preview(job, preview)
