"""The lists over everybody."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import cast

import click

from namecards.cli.output import to_file, write
from namecards.cli.shared import OF_CLASS, echo, echo_json, open_collection
from namecards.collection import Collection
from namecards.core.desk.lists import LISTS, ListEntry, Listing, ListKind, table
from namecards.core.desk.note_kinds import due_words
from namecards.core.people import EVERYONE, count_people

_ABOUT = "; ".join(f"{kind}: {info.about}" for kind, info in LISTS.items())


@click.command(
    help=f"""Show who and what needs attention. The lists: {_ABOUT}.

    Without a name, how many people are on each list, and the classes that stand out.
    """
)
@click.argument("which", type=click.Choice(list(LISTS)), required=False)
@click.option(*OF_CLASS, default="", help="Only this class, homeroom or grade.")
@click.option("--like", default="", help="Who likes this: graphic novels, chess. The list is then likes.")
@click.option("--private", is_flag=True, help="Show private notes too.")
@click.option("--json", "as_json", is_flag=True, help="For other programs.")
@to_file
def lists(
    which: str | None, roster: str, like: str, private: bool, as_json: bool, output: Path | None
) -> None:
    """Show one list, or how many are on each."""
    if like and which not in (None, "likes"):
        raise click.UsageError("--like goes with the list likes only.")
    collection, which = open_collection(), "likes" if like else which
    among = {person.id for person in collection.people.roster(roster or EVERYONE).people}
    kinds = [cast(ListKind, which)] if which else list(LISTS)
    listings = {kind: collection.lists.listing(kind, like) for kind in kinds}
    if like and not listings["likes"].entries:
        likes = ", ".join(collection.lists.likes()) or "none yet"
        raise click.UsageError(f"Nobody likes “{like}”. Likes here: {likes}.")
    some = {kind: [e for e in listing.entries if e.person.id in among] for kind, listing in listings.items()}

    def value() -> dict[str, object]:
        return {"lists": [_to_json(kind, some[kind], listings[kind], private) for kind in listings]}

    if output:
        write(collection, output, lambda: table(some, collection.people.address, private), value)
    elif as_json:
        echo_json(value())
    elif which:
        lines = (_line(collection, entry, private) for entry in some[kinds[0]])
        echo("\n".join(lines) or "Nobody.")
    elif not collection.people.active():
        echo("There are no students yet. `namecards import PATH` imports a list.")
    else:
        for kind, listing in listings.items():
            people = count_people(len({entry.person.id for entry in some[kind]}))
            echo(f"{kind:<9} {people:>11}  {LISTS[kind].title}{_stand_out(listing)}")


def _stand_out(listing: Listing) -> str:
    out = [f"{share.roster} ({share.count} of {share.of})" for share in listing.shares if share.stands_out]
    return f"; stands out: {', '.join(out)}" if out else ""


def _line(collection: Collection, entry: ListEntry, private: bool) -> str:
    text, note = entry.text(private) or entry.person.place, entry.note
    due = due_words(note.kind, note.due, collection.today()) if note else ""
    return "  ".join(filter(None, (collection.people.address(entry.person), entry.why, text, due)))


def _to_json(kind: ListKind, some: list[ListEntry], listing: Listing, private: bool) -> dict[str, object]:
    """Convert one list; a private note's text is left out unless `private`."""
    return {
        "list": kind,
        "people": [
            {
                "who": entry.person.display,
                "person": entry.person.id,
                "why": entry.why,
                "note": entry.note.text if entry.note and (private or not entry.note.private) else None,
                "due": entry.note.due.isoformat() if entry.note and entry.note.due else None,
            }
            for entry in some
        ],
        "classes": [asdict(share) for share in listing.shares],
    }
