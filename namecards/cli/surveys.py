"""The import of a form's answers."""

from __future__ import annotations

import sys

import click

from namecards.cli.shared import ask_which, echo, open_collection
from namecards.core.people import Person
from namecards.importing.surveys import Form, SurveyPlan, describe

_EXAMPLES = 3


@click.command()
@click.argument("file")
@click.option("--idea", default="", metavar="TITLE", help="The column with the idea.")
@click.option("--name", metavar="TITLE", help="The column with the name, or none.")
@click.option("--yes", is_flag=True, help="Import without asking; unclear names are not guessed.")
def survey(file: str, idea: str, name: str | None, yes: bool) -> None:
    """Import the answers of a form, CSV or Excel, as ideas; names are optional.

    Nothing is written before you agree. Rows already imported are skipped, so a newer export of the same
    form adds only the new answers. `namecards undo` undoes the import.
    """
    collection = open_collection()
    form = collection.surveys.read(file)
    ask = sys.stdin.isatty() and not yes
    if ask and not idea and not collection.surveys.is_known(form) and form.idea is None:
        idea = _ask_column(form)
    plan = collection.surveys.preview(form, idea, "" if name and name.casefold() == "none" else name)
    _show(plan)
    if not plan.fresh:
        echo("Nothing to import: every answer is here already.")
    elif yes or (ask and click.confirm("Import them?", default=True)):
        count = len(collection.surveys.apply(plan, _ask_people(plan) if ask else None).value.notes)
        echo(f"Imported {count} {'idea' if count == 1 else 'ideas'}. `namecards undo` undoes it.")
    else:
        echo("Nothing was written. To import them, add --yes.")


def _show(plan: SurveyPlan) -> None:
    for sentence in describe(plan):
        echo(sentence)
    for answer in plan.fresh[:_EXAMPLES]:
        person = plan.who.get(answer.key)
        echo(f"  {person.display if person else answer.name or '–'}: {answer.text}")
    if plan.unclear:
        listed = ", ".join(plan.unclear)
        echo(f"Not certain who this is: {listed}. The name stays in front of the idea.")


def _ask_column(form: Form) -> str:
    columns = form.texts or tuple(range(len(form.titles)))
    for number, at in enumerate(columns, 1):
        echo(f"{number}  {form.titles[at]}, for instance: {form.example(at)}")
    chosen: int = click.prompt("Which column is the idea?", type=click.IntRange(1, len(columns)))
    return form.titles[columns[chosen - 1]]


def _ask_people(plan: SurveyPlan) -> dict[str, Person]:
    """Ask for each name that several people may have."""
    asked = {
        name: ask_which(people, f"Who is “{name}”? 0 is none of them")
        for name, people in plan.unclear.items()
        if people
    }
    return {name: person for name, person in asked.items() if person}
