"""Saving and editing notes, and the inbox."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

import click

from namecards.cli.shared import ask_which, echo, open_collection
from namecards.core.desk.note_kinds import NOTE_KINDS, SIGNS_HELP
from namecards.core.desk.notes import SAFEGUARDING
from namecards.core.errors import NamecardsError, NothingToNote

if TYPE_CHECKING:
    from namecards.collection import Collection
    from namecards.core.desk.notes import Draft, Note
    from namecards.core.finding import Addressee
    from namecards.core.people import Person

_MOST_NAMES = 5
"""Names listed when several people may be meant."""


@click.command(
    help=f"""Save one line about somebody: `namecards note` asks for it, and shows what it understood.

    A shell keeps what is typed after `note` in its history. For scripts, `namecards note -` reads notes from
    standard input, one a line, and namecards note 'maya dog surgery, !find manga 4 @fri' takes one.

    The name comes first, or `same:` for the same person as in your last note. Signs: {SIGNS_HELP}, #topic;
    @fri, @+2w or @2026-12-01 for the day it comes back; yesterday: in front of the name for the day it was
    said. If several people have the name, you are asked; if nobody has it, the line waits in the inbox.
    """
)
@click.argument("text", nargs=-1)
@click.option("--edit", "instead", is_flag=True, help="Replace your last note with this.")
def note(text: tuple[str, ...], instead: bool) -> None:
    """Save one line about somebody, or replace the last one."""
    save = _edit if instead else _save
    if text == ("-",):
        _save_all(save, sys.stdin)
    elif text:
        save(open_collection(), _unquote(" ".join(text)))
    elif sys.stdin.isatty():
        _ask(open_collection(), save)
    else:
        raise click.UsageError("Add what was said, or read it from standard input: namecards note -")


def _unquote(line: str) -> str:
    """Strip the pair of quotes that cmd on Windows leaves around a text."""
    return line[1:-1] if len(line) > 1 and line[0] == line[-1] and line[0] in "'\"" else line


def _save_all(save: Callable[[Collection, str], None], lines: Iterable[str]) -> None:
    """Save a note for each line; one that fails is named and does not stop the others. Exits with 1 then."""
    collection, failed = open_collection(), False
    for number, line in enumerate(lines, 1):
        try:
            if line.strip():
                save(collection, line)
        except (NamecardsError, click.UsageError) as error:
            failed = True
            echo(f"Line {number}: {error}", err=True)
    if failed:
        click.get_current_context().exit(1)


def _ask(collection: Collection, save: Callable[[Collection, str], None]) -> None:
    """Ask for a line, show whom and what it means, and save it on Enter, or ask for it again."""
    while True:
        line = click.prompt("Who, and what?").strip()
        found = collection.notes.resolve(line)
        echo(_about(found) or f"{collection.notes.nobody()} It will wait in the inbox.")
        for draft in collection.notes.preview(found.text):
            echo(_format(draft))
        if click.confirm("Enter saves it. Is this right?", default=True):
            save(collection, line)
            return


def _about(found: Addressee) -> str:
    """Say whom a line is about; nothing if it is nobody."""
    if found.person:
        return found.person.display
    names = ", ".join(person.display for person in found.people[:_MOST_NAMES])
    return f"Which one? {names}" if names else ""


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
        echo(SAFEGUARDING, err=True)


def _add_to_inbox(collection: Collection, line: str, people: Sequence[Person]) -> None:
    item = collection.inbox.add(line).value
    names = [person.display for person in people[:_MOST_NAMES]]
    others = [f"{len(people) - _MOST_NAMES} others"] if len(people) > _MOST_NAMES else []
    why = f"It may be about {' or '.join([*names, *others])}." if names else collection.notes.nobody()
    echo(f"Inbox: {item.text}")
    echo(f"Saved in the inbox. {why} Say who it is about with `namecards inbox`, or on the inbox screen.")


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
            echo(f"{place}  {line.day}  {line.text}")
        if not waiting:
            echo("Nothing waits in the inbox.")
        return
    if not 0 < number <= len(waiting):
        raise click.UsageError(f"There is no note {number} in the inbox. Notes there: {len(waiting)}.")
    if not who:
        raise click.UsageError(f"Say who it is about: namecards inbox {number} maya chen")
    person = collection.people.one(" ".join(who))
    _print_notes(collection, collection.inbox.assign(waiting[number - 1], person).value)


def _print_notes(collection: Collection, notes: Iterable[Note]) -> None:
    for note in notes:
        echo(f"{collection.people.get(note.person).display}: {_format(note)}")


def _format(note: Note | Draft) -> str:
    """Format a note as its kind, its text unless it is private, and its day."""
    due = f" ({NOTE_KINDS[note.kind].due} {note.due:%a} {note.due.day} {note.due:%b})" if note.due else ""
    return f"{note.kind}: {'(private)' if note.private else note.text}{due}"
