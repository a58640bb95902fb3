"""Listing and searching notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from namecards.cli.output import to_file, write
from namecards.cli.prompts import choose_person
from namecards.cli.shared import OF_CLASS, echo, echo_json, open_collection
from namecards.collection import Collection
from namecards.core.desk import searching
from namecards.core.desk.note_kinds import NOTE_KINDS, NoteKind, due_words
from namecards.core.desk.notes import to_json
from namecards.core.desk.searching import Query
from namecards.core.normalize import fold
from namecards.core.people import EVERYONE
from namecards.core.text import pluralize


@click.command()
@click.argument("words", nargs=-1)
@click.option("--person", help="Only about this person.")
@click.option(*OF_CLASS, default="", help="Only about this class, homeroom or grade.")
@click.option("--kind", type=click.Choice(list(NOTE_KINDS)), help="Only of this kind.")
@click.option("--topic", default="", help="Only with this topic.")
@click.option("--since", default="", help="Said on this day or later: 2026-10-01, monday, yesterday, oct.")
@click.option("--until", default="", help="Said on this day or earlier.")
@click.option("--private", is_flag=True, help="Search and show private notes too.")
@click.option("--json", "as_json", is_flag=True, help="For other programs.")
@to_file
def notes(
    words: tuple[str, ...], person: str | None, as_json: bool, output: Path | None, **narrowed: Any
) -> None:
    """List notes, oldest first; with WORDS, only the notes that match them.

    Words may be signs, topics and days, as on the search screen: namecards notes manga '#library' '!' @oct.
    """
    collection = open_collection()
    query = _query(collection, " ".join(words), person, **narrowed)
    matches = collection.lists.searcher().search(query)
    matches.sort(key=lambda match: (match.note.day, match.note.at))

    def value() -> dict[str, object]:
        shown = (to_json(f.note, f.person.display if f.person else "", query.private) for f in matches)
        return {"notes": list(shown)}

    rows = searching.table(matches, collection.people.address, query.private)
    if output:
        write(collection, output, lambda: rows, value)
    elif as_json:
        echo_json(value())
    else:
        for word in query.not_days:
            echo(f"“{word}” is not a day, so it is searched as a word.", err=True)
        if not matches:
            echo("No note matches.", err=True)
        if waiting := collection.inbox.count_matches(query):
            echo(
                f"In the inbox: {pluralize(waiting, 'line')} with these words. See `namecards inbox`.",
                err=True,
            )
        for each, (day, who, _, kind, text, done, _) in zip(matches, list(rows)[1:], strict=True):
            more = done or due_words(each.note.kind, each.note.due, collection.today())
            echo(f"{day}  {who}: {kind}: {text}{f' ({more})' if more else ''}")


def _query(
    collection: Collection,
    line: str,
    person: str | None,
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
    first, last = parse_span(since, until, today)
    everyone = fold(roster) in ("", fold(EVERYONE))
    return replace(
        query,
        since=first or query.since,
        until=last or query.until,
        person="" if person is None else choose_person(collection, person, "alike").id,
        roster="" if everyone else collection.people.roster(roster).name,
        kinds=query.kinds | ({kind} if kind else set()),
        topics=(*query.topics, topic.removeprefix("#").casefold()) if topic else query.topics,
    )


def parse_span(since: str, until: str, today: date) -> tuple[date | None, date | None]:
    """Parse --since and --until. Raises `UsageError` for what is no day, or a span that ends too early."""
    begin, end = ("".join(typed.split()) for typed in (since, until))  # "1 oct" is 1oct
    first = searching.parse(f"@{begin}..", today).since
    last = searching.parse(f"@..{end}", today).until
    if first and last and first > last:  # 1 sep to 30 sep, in September
        both = searching.parse(f"@{begin}..{end}", today)
        first, last = both.since, both.until
    for option, typed, day in (("--since", since, first), ("--until", until, last)):
        if typed and not day:
            raise click.UsageError(f"{option}: “{typed}” is not a day. Write 2026-10-01 or monday.")
    if first and last and first > last:
        raise click.UsageError(f"The last day ({last}) is before the first ({first}).")
    return first, last
