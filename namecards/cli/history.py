"""The history of changes, and undoing any of them."""

from __future__ import annotations

import sys

import click

from namecards.cli.shared import echo, open_collection
from namecards.collection import Collection
from namecards.core.history import HistoryEntry

_LISTED = 30
"""Changes that are listed unless more are asked for."""


@click.command()
@click.argument("number", type=int, required=False)
@click.option("--list", "listed", is_flag=True, help="List the changes, newest first, each with its number.")
@click.option("--all", "every", is_flag=True, help="List every change, not only the last 30.")
@click.option("--yes", is_flag=True, help="Don't ask before undoing an import or a change of another day.")
def undo(number: int | None, listed: bool, every: bool, yes: bool) -> None:
    """Undo the last change made on this computer, or change NUMBER of `namecards undo --list`.

    To redo a change, undo it again by its number. The words of notes are never shown.
    """
    collection = open_collection()
    if listed or every:
        _list(collection, every)
        return
    entry = _entry(collection, number)
    if warning := collection.history.warning(entry):
        echo(warning)
    is_asked = (warning or _is_old(collection, entry)) and not yes
    if is_asked and not _agrees(collection, entry):
        echo("Nothing was undone.")
        return
    echo(collection.undo(entry.change).sentence(collection.today()))


def _list(collection: Collection, every: bool) -> None:
    entries = collection.history.entries()
    shown = entries if every else entries[:_LISTED]
    for number, entry in enumerate(shown, 1):
        marks = f"{' (another computer)' if not entry.own else ''}{' (undone)' if entry.undone else ''}"
        echo(f"{number:>3}  {entry.day}  {entry.sentence}{marks}")
    if not entries:
        echo("There are no changes yet.")
    elif len(shown) < len(entries):
        echo(f"{len(entries) - len(shown)} older changes are not listed. To list them, add --all.")


def _entry(collection: Collection, number: int | None) -> HistoryEntry:
    """Look up a change by its number, else this computer's last one. Raises an error if there is none."""
    if number is None:
        return collection.history.last()
    entries = collection.history.entries()
    if not 0 < number <= len(entries):
        raise click.UsageError(f"There is no change {number}. `namecards undo --all` numbers them.")
    return entries[number - 1]


def _is_old(collection: Collection, entry: HistoryEntry) -> bool:
    """Whether a change is of an earlier day. After a clock was ahead once, new changes are dated later."""
    return entry.day < collection.today()


def _agrees(collection: Collection, entry: HistoryEntry) -> bool:
    """Ask before undoing an old change, or one that takes more with it; without a terminal, refuse."""
    what = entry.describe_doing(collection.today())
    if not sys.stdin.isatty():
        day = f"This change is from another day: {what}. " if _is_old(collection, entry) else ""
        raise click.UsageError(f"{day}Nothing was undone. To undo it, add --yes.")
    return click.confirm(f"Undo: {what}?", default=True)
