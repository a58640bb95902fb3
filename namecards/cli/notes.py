"""What was said."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from namecards.cli.shared import echo_json, open_collection
from namecards.core.desk.note_kinds import NOTE_KINDS, SIGNS_HELP, NoteKind
from namecards.core.errors import NothingToNote
from namecards.core.normalize import fold
from namecards.core.people import EVERYONE

if TYPE_CHECKING:
    from namecards.collection import Collection
    from namecards.core.desk.notes import Note
    from namecards.core.desk.searching import Query
    from namecards.core.people import Person

_MOST_CHOICES = 9


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
        raise click.UsageError("Write what was said: namecards note 'maya dog surgery'.")
    elif instead:
        _edit(collection, " ".join(text))
    else:
        _keep(collection, " ".join(text))


def _keep(collection: Collection, line: str) -> None:
    found = collection.notes.resolve(line)
    if found.sure and found.people and not found.text.strip():
        raise NothingToNote(found.people[0].display if found.person else line.strip())
    person = found.person or _which(found.people)
    if person is None:
        _add_to_inbox(collection, line, found.people)
        return
    _echo(collection, collection.notes.add(person, found.text).value)
    if collection.notes.needs_safeguarding_line():
        from namecards.core.desk.notes import SAFEGUARDING

        click.echo(SAFEGUARDING, err=True)
        collection.notes.mark_safeguarding_shown()


def _which(who: tuple[Person, ...]) -> Person | None:
    """Ask which of several people is meant; None if nobody can be asked, or nobody is it."""
    if not who or not sys.stdin.isatty():
        return None
    for number, person in enumerate(who[:_MOST_CHOICES], 1):
        click.echo(f"{number}  {person.display}  {person.place}")
    last = min(len(who), _MOST_CHOICES)
    if len(who) > last:
        click.echo(f"and {len(who) - last} more: press 0, then give the whole name in `namecards inbox`.")
    chosen: int = click.prompt("Which? 0 puts it in the inbox", type=click.IntRange(0, last))
    return who[chosen - 1] if chosen else None


def _add_to_inbox(collection: Collection, line: str, who: Iterable[Person]) -> None:
    item = collection.inbox.add(line).value
    some = [person.display for person in who]
    could = " or ".join([*some[:5], *([f"{len(some) - 5} others"] if len(some) > 5 else [])])
    why = f"it could be about {could}" if could else "nobody here is called that"
    click.echo(f"Inbox: {item.text}")
    click.echo(f"It is kept: {why}. Say who with `namecards inbox`, or press b at home.")


def _edit(collection: Collection, line: str) -> None:
    """Without a name it stays with whom it was about; with another's, it goes there."""
    last = collection.notes.last()
    if not last:
        raise click.UsageError("There is no note to change.")
    found = collection.notes.resolve(line)
    about = collection.people.get(last[0].person)
    if found.sure and about in found.people:
        line = found.text
    elif found.person:
        about, line = found.person, found.text
    _echo(collection, collection.notes.edit(last, line, about).value)


@click.command()
@click.argument("number", type=int, required=False)
@click.argument("who", nargs=-1)
def inbox(number: int | None, who: tuple[str, ...]) -> None:
    """List the notes that wait for a name; `namecards inbox 1 maya chen` says whom the first is about."""
    collection = open_collection()
    waiting = collection.inbox.all()
    if number is None:
        for place, line in enumerate(waiting, 1):
            click.echo(f"{place}  {line.day}  {line.text}")
        return
    if not 0 < number <= len(waiting):
        raise click.UsageError(f"There is no note {number} in the inbox; it holds {len(waiting)}.")
    person = collection.people.one(" ".join(who))
    _echo(collection, collection.inbox.assign(waiting[number - 1], person).value)


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
    """List what was noted, oldest first; with words, only what has them.

    Words may be signs and days as in the program: namecards notes manga '#library' '!' @oct.
    """
    from namecards.core.desk.notes import to_json

    collection = open_collection()
    query = _query(collection, " ".join(words), person, **narrowed)
    found = sorted(collection.lists.searcher().search(query), key=lambda each: (each.note.day, each.note.at))
    if as_json:
        some = [to_json(f.note, f.person.display if f.person else "", query.private) for f in found]
        echo_json({"notes": some})
        return
    for each in found:
        note = each.note
        done = " (used)" if note.used else ""
        said = note.text if query.private or not note.private else "(private)"
        who = each.person.display if each.person else "somebody"
        click.echo(f"{note.day}  {who}: {note.kind}: {said}{done}")


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
    """What the words and the options ask for, together. Options that are not understood are refused."""
    from dataclasses import replace

    from namecards.core.desk import searching

    today = collection.today()
    query = searching.parse(line, today, private)
    if since or until:
        days = searching.parse(f"@{since}..{until}", today)
        if not (days.since or days.until):
            raise click.UsageError(
                f"--since or --until: “{since or until}” is no day. Write 2026-10-01 or monday."
            )
        query = replace(query, since=days.since or query.since, until=days.until or query.until)
    everyone = fold(roster) in ("", fold(EVERYONE))
    return replace(
        query,
        person=collection.people.one(person).id if person else "",
        roster="" if everyone else collection.people.roster(roster).name,
        kinds=query.kinds | ({kind} if kind else set()),
        topics=(*query.topics, topic.removeprefix("#").casefold()) if topic else query.topics,
    )


def _echo(collection: Collection, kept: Iterable[Note]) -> None:
    for note in kept:
        due = f" ({NOTE_KINDS[note.kind].due} {note.due:%a} {note.due.day} {note.due:%b})" if note.due else ""
        written = "(private)" if note.private else note.text
        click.echo(f"{collection.people.get(note.person).display}: {note.kind}: {written}{due}")
