"""The import of a form's answers."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path

import click

from namecards.cli.output import to_file, write
from namecards.cli.prompts import ask_number, ask_which
from namecards.cli.shared import echo, echo_each, open_collection
from namecards.collection import Collection
from namecards.core.people import Person
from namecards.importing.surveys.columns import COUNT_TITLES, Use, bars, count_rows
from namecards.importing.surveys.form import Form
from namecards.importing.surveys.plan import SurveyPlan, describe

_EXAMPLES = 3


@click.command()
@click.argument("file")
@click.option("--idea", multiple=True, metavar="TITLE", help="A column with ideas; several are possible.")
@click.option("--note", multiple=True, metavar="TITLE", help="A column whose answers become notes.")
@click.option("--skip", multiple=True, metavar="TITLE", help="A column that is not used.")
@click.option("--name", metavar="TITLE", help="The column with the name, or none.")
@click.option("--yes", is_flag=True, help="Import without asking; unclear names are not guessed.")
@to_file
def survey(
    file: str,
    idea: tuple[str, ...],
    note: tuple[str, ...],
    skip: tuple[str, ...],
    name: str | None,
    yes: bool,
    output: Path | None,
) -> None:
    """Import the answers of a form, CSV or Excel: ideas, notes and likes. Choices are counted.

    Nothing is written before you agree. Answers already imported are skipped, so a newer export of the same
    form adds only the new ones. `namecards undo` undoes the import. With -o the counts are written to a
    file, and nothing is imported.
    """
    collection = open_collection()
    form = collection.surveys.read(file)
    ask = sys.stdin.isatty() and not yes
    if ask and not (idea or note) and not collection.surveys.is_known(form) and not form.ideas and form.texts:
        idea = (_ask_column(form),)
    typed: dict[Use, tuple[str, ...]] = {"idea": idea, "note": note, "skip": skip}
    uses = {title: use for use, titles in typed.items() for title in titles}
    if len(uses) < len(idea) + len(note) + len(skip):
        raise click.UsageError("Name each column once: with --idea, --note or --skip.")
    plan = collection.surveys.preview(form, uses, "" if name and name.casefold() == "none" else name)
    if output:
        counts = {"counts": list(map(asdict, plan.counts))}
        write(collection, output, lambda: [COUNT_TITLES, *count_rows(plan.counts)], lambda: counts)
        echo("Only the counts were written. To import the answers, leave out -o.", err=True)
        return
    _show(plan)
    if plan.is_empty:
        echo("Nothing to import: every answer is here already.")
    elif yes or (ask and click.confirm("Import them?", default=True)):
        _import(collection, plan, _ask_people(plan) if ask else {})
    else:
        echo("Nothing was written. To import them, add --yes.")


def _import(collection: Collection, plan: SurveyPlan, who: dict[int, Person]) -> None:
    done = collection.surveys.apply(plan, who).value
    for person in dict.fromkeys(who.values()):
        if person.no_notes:
            echo(f"No notes are kept about {person.display}: the answers were left out.")
    echo(f"{done.summary}.{done.warning} `namecards undo` undoes it.")


def _show(plan: SurveyPlan) -> None:
    echo_each(describe(plan))
    for answer in plan.fresh[:_EXAMPLES]:
        person = plan.who.get(answer.row)
        echo(f"  {person.display if person else answer.name or '–'}: {answer.text}")
    if len(plan.fresh) > _EXAMPLES:
        echo(f"  and {len(plan.fresh) - _EXAMPLES} more")
    echo_each(bars(plan.counts))
    if plan.unclear:
        listed = ", ".join(dict.fromkeys(map(plan.name_in, plan.unclear)))
        echo(f"Not certain who this is: {listed}. The name stays in front of the idea.")


def _ask_column(form: Form) -> str:
    columns = form.texts or tuple(range(len(form.titles)))
    for number, at in enumerate(columns, 1):
        echo(f"{number}  {form.titles[at]}, for instance: {form.example(at)}")
    return form.titles[columns[ask_number("Which column is the idea?", 1, len(columns)) - 1]]


def _ask_people(plan: SurveyPlan) -> dict[int, Person]:
    """Ask for each row with a name that several people may have."""
    asked = {
        row: ask_which(people, f"Who is “{plan.name_in(row)}” ({plan.text_in(row)})? 0 is none of them")
        for row, people in plan.unclear.items()
        if people
    }
    return {row: person for row, person in asked.items() if person}
