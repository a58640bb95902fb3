"""Notes: save, edit and list them, and the inbox."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import click

from namecards.cli.shared import ask_which, echo_json, open_collection
from namecards.collection import Collection
from namecards.core.desk import searching
from namecards.core.desk.note_kinds import NOTE_KINDS, SIGNS_HELP, NoteKind
from namecards.core.desk.notes import SAFEGUARDING, Note, to_json
from namecards.core.desk.searching import Query
from namecards.core.errors import NothingToNote
from namecards.core.normalize import fold
from namecards.core.people import EVERYONE, Person


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
    _print_notes(collection, collection.notes.add(person, found.text).value)
    if collection.notes.needs_safeguarding_line():
        click.echo(SAFEGUARDING, err=True)
        collection.notes.mark_safeguarding_shown()


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


@click.command()
@click.argument("words", nargs=-1)
@click.option("--person", default="", help="Only about this person.")
@click.option("--roster", default="", help="Only about this class, homeroom or grade.")
@click.option("--kind", type=click.Choice(list(NOTE_KINDS)), help="Only of this kind.")
@click.option("--topic", default="", help="Only with this topic.")
@click.option("--since", default="", help="Said on this day or later: 2026-10-01, monday, yesterday, oct.")
@click.option("--until", default="", help="Said on this day or earlier.")
@click.option("--private", is_flag=True, help="Search and show private notes too.")
@click.option("--json", "as_json", is_flag=True, help="For other programs.")
def notes(words: tuple[str, ...], person: str, as_json: bool, **narrowed: Any) -> None:
    """List notes, oldest first; with WORDS, only the notes that match them.

    Words may be signs, topics and days, as on the search screen: namecards notes manga '#library' '!' @oct.
    """
    collection = open_collection()
    query = _query(collection, " ".join(words), person, **narrowed)
    found = sorted(collection.lists.searcher().search(query), key=lambda each: (each.note.day, each.note.at))
    if as_json:
        some = [to_json(f.note, f.person.display if f.person else "", query.private) for f in found]
        echo_json({"notes": some})
        return
    for each in found:
        note = each.note
        done = f" ({NOTE_KINDS[note.kind].done})" if note.used else ""
        text = note.text if query.private or not note.private else "(private)"
        who = each.person.display if each.person else "somebody"
        click.echo(f"{note.day}  {who}: {note.kind}: {text}{done}")


def _query(
    collection: Collection,
    line: str,
    person: str,
    roster: str,
    kind: NoteKind | None,
    topic: str,
    since: str,
    until: str,
    private: bool,
) -> Query:
    """Combine the words and the options into one query. Raises `UsageError` for a day it can't read."""
    today = collection.today()
    query = searching.parse(line, today, private)
    if since:
        query = replace(query, since=_parse_limit("--since", since, f"@{since}..", today).since)
    if until:
        query = replace(query, until=_parse_limit("--until", until, f"@..{until}", today).until)
    everyone = fold(roster) in ("", fold(EVERYONE))
    return replace(
        query,
        person=collection.people.one(person).id if person else "",
        roster="" if everyone else collection.people.roster(roster).name,
        kinds=query.kinds | ({kind} if kind else set()),
        topics=(*query.topics, topic.removeprefix("#").casefold()) if topic else query.topics,
    )


def _parse_limit(option: str, typed: str, line: str, today: date) -> Query:
    days = searching.parse(line, today)
    if not (days.since or days.until):
        raise click.UsageError(f"{option}: “{typed}” is not a day. Write 2026-10-01 or monday.")
    return days


def _print_notes(collection: Collection, notes: Iterable[Note]) -> None:
    for note in notes:
        due = f" ({NOTE_KINDS[note.kind].due} {note.due:%a} {note.due.day} {note.due:%b})" if note.due else ""
        text = "(private)" if note.private else note.text
        click.echo(f"{collection.people.get(note.person).display}: {note.kind}: {text}{due}")
