"""Questions and progress of a command: a choice among several people, a bar for long work."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager

import click

from namecards.cli.shared import echo
from namecards.collection import Collection
from namecards.collection.people import Left
from namecards.core.errors import SeveralPeople
from namecards.core.on_progress import OnProgress
from namecards.core.people import Person

MOST_NUMBERED = 9
"""People offered by number."""


@contextmanager
def progress_bar(label: str) -> Iterator[OnProgress]:
    """Show a bar on standard error; yields the function to call with (done, total)."""
    with ExitStack() as shown:
        hidden = not sys.stderr.isatty()
        bar = click.progressbar(length=1, label=label, show_pos=True, file=sys.stderr, hidden=hidden)

        def show(done: int, total: int) -> None:
            bar.length = total
            if not bar.entered:
                shown.enter_context(bar)
            bar.update(done - bar.pos)

        yield show


def choose_person(collection: Collection, name: str, left: Left = "refused") -> Person:
    """Return the person with a name or number; what is not certain is asked, or refused without a terminal.

    Every command that takes a name finds its person here. Raises what `People.one` raises.
    """
    try:
        return collection.people.one(name, left)
    except SeveralPeople as error:
        return collection.people.require_here(ask_or_refuse(error), left)


def ask_or_refuse(several: SeveralPeople) -> Person:
    """Ask which of several people a name means. Raises the error where nobody can be asked."""
    if not sys.stdin.isatty():
        raise several
    if chosen := ask_which(several.people, f"Who is “{several.typed}”? 0 is none of them"):
        return chosen
    raise click.Abort


def ask_which(people: Sequence[Person], question: str) -> Person | None:
    """Ask for one of several people by number; None if the user presses 0."""
    numbered = people[:MOST_NUMBERED]
    for number, person in enumerate(numbered, 1):
        echo(
            f"{number}  {person.display}  {' · '.join(filter(None, (person.where, *person.ids[:1])))}",
            err=True,
        )
    if more := len(people) - len(numbered):
        echo(f"and {more} more. If it is one of them, press 0.", err=True)
    chosen = ask_number(question, 0, len(numbered))
    return people[chosen - 1] if chosen else None


def ask_number(question: str, least: int, most: int) -> int:
    """Ask for a number between two."""

    def read(typed: str) -> int:
        if typed.strip() not in map(str, range(least, most + 1)):
            raise click.UsageError(f"Type a number from {least} to {most}.")
        return int(typed)

    chosen: int = click.prompt(question, value_proc=read, err=True)
    return chosen
