"""A form's answers in."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from namecards.cli.shared import open_collection

if TYPE_CHECKING:
    from namecards.collection import Collection
    from namecards.core.people import Person
    from namecards.importing.surveys import Form, SurveyPlan

_EXAMPLES = 3


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--idea", default="", metavar="TITLE", help="The column with the idea.")
@click.option("--name", metavar="TITLE", help="The column with the name, or none.")
@click.option("--yes", is_flag=True, help="Bring it in without asking; what is unclear is not guessed.")
def survey(file: Path, idea: str, name: str | None, yes: bool) -> None:
    """Bring in the answers of a form, CSV or Excel, as ideas; the name is optional.

    Nothing is written before you agree. A row never comes in twice, so a newer export of the same form adds
    what is new. `namecards undo` undoes it.
    """
    collection = open_collection()
    form = collection.surveys.read(file)
    ask = sys.stdin.isatty() and not yes
    if ask and not idea and not collection.surveys.is_known(form) and form.idea is None:
        idea = _which_column(form)
    plan = collection.surveys.preview(form, idea, "" if name and name.casefold() == "none" else name)
    _show(plan)
    if not plan.fresh:
        click.echo("Nothing to do: every answer is here already.")
    elif yes or (ask and click.confirm("Bring them in?", default=True)):
        survey = collection.surveys.apply(plan, _whose(collection, plan) if ask else None).value
        click.echo(f"Done: {len(survey.notes)} ideas. `namecards undo` undoes it.")
    else:
        click.echo("Nothing was written. To bring them in, say --yes.")


def _show(plan: SurveyPlan) -> None:
    from namecards.importing.surveys import describe

    for sentence in describe(plan):
        click.echo(sentence)
    for answer in plan.fresh[:_EXAMPLES]:
        person = plan.who.get(answer.key)
        click.echo(f"  {person.display if person else answer.name or '–'}: {answer.text}")
    if plan.unclear:
        listed = ", ".join(plan.unclear)
        click.echo(f"Not sure who this is: {listed}. Such a name stays in front of the idea.")


def _which_column(form: Form) -> str:
    columns = form.texts or tuple(range(len(form.titles)))
    for number, at in enumerate(columns, 1):
        click.echo(f"{number}  {form.titles[at]}, for instance: {form.example(at)}")
    chosen: int = click.prompt("Which column is the idea?", type=click.IntRange(1, len(columns)))
    return form.titles[columns[chosen - 1]]


def _whose(collection: Collection, plan: SurveyPlan) -> dict[str, Person]:
    """Ask of each name that could be several people; 0 is nobody."""
    found = {}
    for name, people in plan.unclear.items():
        if not people:
            continue
        for number, person in enumerate(people[:9], 1):
            click.echo(f"{number}  {person.display}  {person.place}")
        numbers = click.IntRange(0, min(len(people), 9))
        chosen: int = click.prompt(f"Who is “{name}”? 0 is none of them", type=numbers)
        if chosen:
            found[name] = people[chosen - 1]
    return found
