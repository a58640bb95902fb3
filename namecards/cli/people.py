"""All people, and people written by hand: add, edit, archive."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from namecards.cli.mistakes import PlainGroup
from namecards.cli.output import to_file, write
from namecards.cli.prompts import choose_person
from namecards.cli.shared import echo, echo_json, open_collection
from namecards.collection import Collection
from namecards.collection.by_hand import edit as edit_by_hand
from namecards.core import by_hand
from namecards.core.normalize import fold
from namecards.core.people import Person, natural_key, place, roster_names, to_json
from namecards.core.text import join_names
from namecards.exporting.plan import ExportedPerson
from namecards.exporting.tables import people_rows

_YES_NO = click.Choice(["yes", "no"])


@click.group(cls=PlainGroup, invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="For other programs.")
@to_file
@click.pass_context
def people(context: click.Context, as_json: bool, output: Path | None) -> None:
    """List everybody, also those who have left; or add, edit or archive one person."""
    if context.invoked_subcommand is None:
        _list(open_collection(), as_json, output)


def _list(collection: Collection, as_json: bool, output: Path | None) -> None:
    everybody = collection.people.all()

    def value() -> dict[str, object]:
        photos = ((person, collection.people.photo(person)) for person in everybody)
        return {"people": [to_json(who, str(photo) if photo else None) for who, photo in photos]}

    if output:
        rows = [ExportedPerson(person, source=None, photo=None) for person in everybody]
        write(collection, output, lambda: people_rows(rows), value)
        return
    if as_json:
        echo_json(value())
        return
    if not everybody:
        echo("Nobody is here.", err=True)
    for person in everybody:
        left = "" if person.active else "has left"
        where = person.place or ", ".join(person.classes)
        echo(" · ".join(filter(None, (collection.people.address(person), where, left))))


def _lines(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say something about a person."""
    for option in (
        click.option("--photo", help="A picture file."),
        click.option("--notes", type=_YES_NO, help="Whether notes may be kept about them."),
        click.option("--print", type=_YES_NO, help="Whether they may be printed."),
        click.option("--picture", type=_YES_NO, help="Whether a photo may be kept of them."),
        click.option("--role", help=f"{', '.join(by_hand.ROLES)}."),
        click.option("--goes-by", "preferred", help="The name they go by, or none."),
        click.option("--say", help="How to say the name, or none."),
        click.option("--number", "ids", help="Student number or library card; several with commas, or none."),
        click.option("--class", "class_", help="Classes, homeroom or grade: 7B; Band; Grade 6; or none."),
    ):
        command = option(command)
    return command


@people.command()
@click.argument("name")
@click.option("--again", is_flag=True, help="Add a second person of the same name.")
@_lines
def add(name: str, again: bool, **written: str | None) -> None:
    """Add NAME: a new student, a teacher, a parent."""
    from namecards.importing.names.split_name import split_name  # slow to load

    collection = open_collection()
    new = Person(id="", **split_name(name)._asdict())
    if (twin := by_hand.same_name(new, collection.people.all())) and not again:
        back = "" if twin.active else " `namecards people edit NAME --here yes` brings them back;"
        raise click.UsageError(f"{by_hand.describe_twin(twin)}.{back} --again adds a second one.")
    person = collection.people.add(_edit_person(collection, new, written)).value
    _echo_saved(collection, person, f"Added: {_describe(person)}.")


@people.command()
@click.argument("name")
@click.option("--here", type=_YES_NO, help="Whether they are here: yes brings somebody back who has left.")
@_lines
def edit(name: str, **written: str | None) -> None:
    """Edit the person with this name or number."""
    collection = open_collection()
    before = choose_person(collection, name, "first" if written["here"] == "yes" else "refused")
    person = _edit_person(collection, before, written)
    if person == before:
        who = collection.people.address(before)
        raise click.UsageError(f"Nothing to change: {who} is like that already. `--help` lists the options.")
    collection.people.update(person)
    gone = sorted(roster_names(before) - roster_names(person), key=natural_key)
    left = f" No longer in {join_names(gone, 5)}." if gone else ""
    left += by_hand.describe_grade(before, person)
    _echo_saved(collection, person, f"Saved: {collection.people.address(person)}.{left}")
    if person.no_photo and person.photos:
        question = f"Delete the photo of {person.display} from this computer now? It can't be undone"
        if sys.stdin.isatty() and click.confirm(question, default=False):
            collection.people.delete_photos([person])
        else:
            echo("Their photo is no longer shown. To delete the file, start namecards and press x.")


@people.command()
@click.argument("name")
def archive(name: str) -> None:
    """Archive somebody who has left; notes and history stay."""
    collection = open_collection()
    person = by_hand.from_lines(choose_person(collection, name), {"here": "no"})
    collection.people.update(person)
    echo(f"Archived: {collection.people.address(person)}. `namecards undo` undoes it.")


def _echo_saved(collection: Collection, person: Person, sentence: str) -> None:
    odd = collection.heads.check_new_photo(person)
    echo(" ".join(filter(None, (sentence, odd, "`namecards undo` undoes it."))))


def _describe(person: Person) -> str:
    """Name somebody new as they were understood: the parts of a long name, and the classes."""
    parts = {"middle name": person.middle, "last name": person.family if " " in person.family else ""}
    split = ", ".join(f"{what} {part}" for what, part in parts.items() if part)
    where = [place(person.grade, person.homeroom), *person.classes]
    return ", ".join(filter(None, (f"{person.display} ({split})" if split else person.display, *where)))


def _edit_person(collection: Collection, person: Person, written: dict[str, Any]) -> Person:
    lines = {name: "" if fold(text) == "none" else text for name, text in written.items() if text is not None}
    if (class_ := lines.pop("class_", None)) is not None:
        lines = by_hand.lines_of_class(class_, collection.people.active()) | lines
    return edit_by_hand(collection, person, lines)
