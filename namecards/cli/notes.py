"""Saving and editing notes, and the inbox."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click

from namecards.cli.shared import ask_which, open_collection
from namecards.core.desk.note_kinds import NOTE_KINDS, SIGNS_HELP
from namecards.core.desk.notes import SAFEGUARDING
from namecards.core.errors import NothingToNote

if TYPE_CHECKING:
    from namecards.collection import Collection
    from namecards.core.desk.notes import Note
    from namecards.core.people import Person


@click.command(
    help=f"""Save one line about somebody: namecards note 'maya dog surgery, !find manga 4 @fri'.

    The name comes first, or `same:` for the same person as in your last note. Signs: {SIGNS_HELP}, #topic;
    @fri, @+2w or @2026-12-01 for the day it comes back; yesterday: in front of the name for the day it was
    said. If several people have the name, you are asked; if nobody has it, the line waits in the inbox.
    """
)
@click.argument("text", nargs=-1)
@click.option("--edit", "instead", is_flag=True, help="Replace your last note with this.")
def note(text: tuple[str, ...], instead: bool) -> None:
    """Save one line about somebody, or replace the last one."""
    collection = open_collection()
    if not text:
        raise click.UsageError("Add what was said: namecards note 'maya dog surgery'.")
    elif instead:
        _edit(collection, " ".join(text))
    else:
        _save(collection, " ".join(text))


def _save(collection: Collection, line: str) -> None:
    found = collection.notes.resolve(line)
    if found.sure and found.people and not found.text.strip():
        raise NothingToNote(found.people[0].display if found.person else line.strip())
    person = found.person
    if person is None and found.people and sys.stdin.isatty():
        person = ask_which(found.people, "Which one? 0 puts the line in the inbox")
    if person is None:
        _add_to_inbox(collection, line, found.people)
        return
    is_first = collection.notes.needs_safeguarding_line()
    _print_notes(collection, collection.notes.add(person, found.text).value)
    if is_first:
        click.echo(SAFEGUARDING, err=True)


def _add_to_inbox(collection: Collection, line: str, people: Sequence[Person]) -> None:
    item = collection.inbox.add(line).value
    names = [person.display for person in people[:5]]
    others = [f"{len(people) - 5} others"] if len(people) > 5 else []
    why = f"it may be about {' or '.join([*names, *others])}" if names else "no student has this name"
    click.echo(f"Inbox: {item.text}")
    click.echo(
        f"Saved in the inbox: {why}. Say who it is about with `namecards inbox`, or on the inbox screen."
    )


def _edit(collection: Collection, line: str) -> None:
    """Replace the last note; another person's name in front moves it to them."""
    last = collection.notes.last()
    if not last:
        raise click.UsageError("There is no note to edit yet.")
    found = collection.notes.resolve(line)
    about = collection.people.get(last[0].person)
    if found.sure and about in found.people:
        line = found.text
    elif found.person:
        about, line = found.person, found.text
    _print_notes(collection, collection.notes.edit(last, line, about).value)


@click.command()
@click.argument("number", type=int, required=False)
@click.argument("who", nargs=-1)
def inbox(number: int | None, who: tuple[str, ...]) -> None:
    """List the notes that wait for a name; `namecards inbox 1 maya chen` says who the first is about."""
    collection = open_collection()
    waiting = collection.inbox.all()
    if number is None:
        for place, line in enumerate(waiting, 1):
            click.echo(f"{place}  {line.day}  {line.text}")
        if not waiting:
            click.echo("Nothing waits in the inbox.")
        return
    if not 0 < number <= len(waiting):
        raise click.UsageError(f"There is no note {number} in the inbox. Notes there: {len(waiting)}.")
    if not who:
        raise click.UsageError(f"Say who it is about: namecards inbox {number} maya chen")
    person = collection.people.one(" ".join(who))
    _print_notes(collection, collection.inbox.assign(waiting[number - 1], person).value)


def _print_notes(collection: Collection, notes: Iterable[Note]) -> None:
    for note in notes:
        due = f" ({NOTE_KINDS[note.kind].due} {note.due:%a} {note.due.day} {note.due:%b})" if note.due else ""
        text = "(private)" if note.private else note.text
        click.echo(f"{collection.people.get(note.person).display}: {note.kind}: {text}{due}")
