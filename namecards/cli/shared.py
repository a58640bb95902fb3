"""Shared by the commands: opening the collection, printing JSON, asking for a person."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from namecards.core.text import clean_lines

if TYPE_CHECKING:
    from namecards.collection import Collection
    from namecards.core.people import Person
    from namecards.store.home import Home

_MOST_NUMBERED = 9
"""People offered by number."""
UNPROTECTED = "This copy is not protected by the program: delete it when you are done with it."


def home() -> Home:
    """Return the home of NAMECARDS_HOME, else this computer's default."""
    from namecards.store import home

    return home.default_home(os.environ)


def open_collection() -> Collection:
    """Open the collection; problems with its data are printed on standard error when the command ends."""
    from namecards.collection import Collection

    collection = Collection(home())
    for sentence in collection.notices:
        echo(sentence, err=True)
    click.get_current_context().call_on_close(lambda: _print_problems(collection))
    return collection


def _print_problems(collection: Collection) -> None:
    for problem in collection.health.problems(photos=False):
        echo(str(problem), err=True)
    collection.health.remember()


def echo(text: str, err: bool = False) -> None:
    """Print lines without hidden characters: the only way to a terminal, whatever a file or a name holds."""
    click.echo(clean_lines(text), err=err)


def echo_json(value: object) -> None:
    """Print a value as JSON."""
    echo(json.dumps(value, ensure_ascii=False, indent=1))


@contextmanager
def progress_bar(label: str) -> Iterator[Callable[[int, int], None]]:
    """Show a bar on standard error; call what it yields with the steps done and in all."""
    with click.progressbar(length=1, label=label, file=sys.stderr) as bar:

        def show(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        yield show


def ask_which(people: Sequence[Person], question: str) -> Person | None:
    """Ask for one of several people by number; None if the user presses 0."""
    numbered = people[:_MOST_NUMBERED]
    for number, person in enumerate(numbered, 1):
        echo(f"{number}  {person.display}  {' · '.join(filter(None, (person.place, *person.ids[:1])))}")
    if more := len(people) - len(numbered):
        echo(f"and {more} more. If it is one of them, press 0.")
    chosen: int = click.prompt(question, type=click.IntRange(0, len(numbered)))
    return people[chosen - 1] if chosen else None
