"""Import a list from the shell: the plan is shown first, then confirmed."""

from __future__ import annotations

import re
import sys

import click

from namecards.cli.prompts import progress_bar
from namecards.cli.shared import echo, echo_each, echo_json, open_collection
from namecards.collection import Collection
from namecards.core.errors import BadPhoto
from namecards.core.heads import count_odd
from namecards.core.text import pluralize
from namecards.importing.plan import ImportPlan, make_plan
from namecards.importing.questions.questions import ARCHIVE, LEAVERS
from namecards.importing.report.as_json import to_json
from namecards.importing.report.summary import has_changes, new_photos, result, summary


@click.command("import")
@click.argument("path")
@click.option("--yes", is_flag=True, help="Import without asking; open questions are skipped.")
@click.option("--despite-missing", is_flag=True, help="Import with --yes although data is missing.")
@click.option(
    "--answer", "answers", multiple=True, metavar="KEY=ANSWER", help="Answer a question; --json lists both."
)
@click.option("--json", "as_json", is_flag=True, help="Print the plan and its questions; nothing is written.")
def import_(path: str, yes: bool, despite_missing: bool, answers: tuple[str, ...], as_json: bool) -> None:
    """Import people with their photos from a list, a photo roster, a folder or a zip.

    You see the plan first. Nothing is written before you agree, and nothing unclear is guessed.
    """
    collection = open_collection()
    with progress_bar("Looking at photos") as show:
        plan = collection.imports.plan(path, show)
    for text in answers:
        plan = _answer(plan, text)
    if as_json:
        echo_json(to_json(plan))
        return
    lines = summary(plan)
    echo_each(lines)
    if re.search(r"\bF\d", " ".join(lines)):
        echo("F-keys are keys of the program: to use them, start namecards and press i.")
    if plan.questions:
        need = pluralize(len(plan.questions), "question needs", "questions need")
        echo(f"{need} your answer: start namecards and press i, or use --json and --answer.")
    if not yes and sys.stdin.isatty():
        plan = _offer_archive(plan)
    warning = collection.health.import_warning()
    if warning:
        echo(warning, err=True)
    if not has_changes(plan):
        why = "without an answer nobody is new" if plan.questions else "everybody on the list is here already"
        echo(f"Nothing to import: {why}.")
    elif yes and warning and not despite_missing:
        raise click.UsageError("Nothing was written. To import it all the same, add --despite-missing.")
    elif yes or (sys.stdin.isatty() and click.confirm("Import this?", default=not warning)):
        _import(collection, plan)
    else:
        echo("Nothing was written. Add --yes to import it.")


def _answer(plan: ImportPlan, text: str) -> ImportPlan:
    """Give one answer: to a picture also anybody on the list, by the place there; nothing skips."""
    key, _, answer = text.rpartition("=")
    asked = next((question for question in plan.questions if question.key == key), None)
    possible = {"", *(choice.answer for choice in asked.choices)} if asked else set()
    possible |= set(map(str, range(len(plan.listed)))) if asked and asked.picture else set()
    if answer not in possible:
        raise click.UsageError(f"--answer {text}: write KEY=ANSWER, as --json lists them.")
    return make_plan(plan.import_source, {**plan.answers, key: answer})


def _offer_archive(plan: ImportPlan) -> ImportPlan:
    """Ask whether to archive the people who seem to have left; the screen asks all other questions."""
    for question in plan.questions:
        if question.kind == LEAVERS and click.confirm(f"{question.why} {question.text}", default=False):
            return make_plan(plan.import_source, {**plan.answers, question.key: ARCHIVE})
    return plan


def _import(collection: Collection, plan: ImportPlan) -> None:
    photos, count = collection.imports.keep_photos(plan), len(new_photos(plan))
    unreadable = list[BadPhoto]()
    try:
        with progress_bar("Faces in photos") as show:
            for done, _ in enumerate(collection.imports.look_for_heads(plan), 1):
                show(done, count)
        with progress_bar("Photos") as show:
            for done, _, error in photos:
                show(done, count)
                unreadable += [error] if error else []
    except BaseException:  # Ctrl-C, or the disk is full
        photos.close()
        collection.imports.drop_photos()
        raise
    echo_each(unreadable, err=True)
    odd = count_odd(collection.imports.heads_of(plan))
    undo = " `namecards undo` undoes it." if collection.imports.apply(plan) else ""
    echo(f"Done: {result(plan)}.{undo}")
    if odd:
        echo(f"Photos to look at: {odd}. In namecards, c on the first screen shows them first.")
