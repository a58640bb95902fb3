"""Saving and editing notes, and the inbox."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date

import click

from namecards.cli.prompts import ask_or_refuse, ask_which, choose_person
from namecards.cli.shared import echo, open_collection
from namecards.collection import Collection
from namecards.core.addressing import Addressee, explain_left
from namecards.core.days import format_day, short_day
from namecards.core.desk import note_parser
from namecards.core.desk.errors import NothingToNote, OlderNote
from namecards.core.desk.note_kinds import SIGNS_HELP, due_words
from namecards.core.desk.notes import SAFEGUARDING, Note, NoteDraft, visible_text
from namecards.core.errors import CannotRead, NamecardsError, SeveralPeople, SimilarPeople
from namecards.core.text import clean_line, pluralize
from namecards.importing.files.code_pages import code_by_letters

if sys.platform == "win32":
    import msvcrt
else:
    import select

_MOST_NAMES = 5
"""Names listed when several people may be meant."""


@click.command(
    help=f"""Save one line about somebody: `namecards note` asks for it, and shows what it understood.

    A shell keeps what is typed after `note` in its history. For scripts, `namecards note -` reads notes from
    standard input, one a line, and namecards note 'maya dog surgery, !find manga 4 @fri' takes one.

    The name comes first, or `same:` for the same people as in your last note. Before a colon there may be
    several names or a class: emeka and hodan: built a fort; room 12: was quiet. Signs: {SIGNS_HELP}, #topic;
    @fri, @next week or @2026-12-01 for the day it comes back; mon: in front of the name for the day it was
    said. If several people have the name, you are asked; if nobody has it, the line waits in the inbox.
    """
)
@click.argument("text", nargs=-1)
@click.option("--edit", "instead", is_flag=True, help="Replace your last note with this.")
def note(text: tuple[str, ...], instead: bool) -> None:
    """Save one line about somebody, or replace the last one."""
    save = _edit if instead else _save
    lines = _unquote(" ".join(text)).splitlines()
    if text == ("-",) or len(lines) > 1:
        _save_all(save, _read_lines() if text == ("-",) else lines)
    elif lines:
        save(open_collection(), lines[0])
    elif sys.stdin.isatty():
        _ask(open_collection(), save)
    else:
        raise click.UsageError("Add what was said, or read it from standard input: namecards note -")


def _unquote(line: str) -> str:
    """Strip the pair of quotes that cmd on Windows leaves around a text."""
    return line[1:-1] if len(line) > 1 and line[0] == line[-1] and line[0] in "'\"" else line


def _read_lines() -> Iterable[str]:
    """The lines of standard input, whatever program wrote them; a terminal's one by one."""
    if sys.stdin.isatty() or not (data := sys.stdin.buffer.read()).strip():
        return sys.stdin
    with suppress(UnicodeDecodeError):
        marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        return data.decode("utf-16" if marked else "utf-8-sig").splitlines()
    if b"\0" in data:
        raise CannotRead("standard input", "It is not text. Save it as UTF-8 and try again.")
    echo("Standard input is not UTF-8, so its letters were guessed. Check those with accents.", err=True)
    return data.decode(code_by_letters(data.splitlines(), share=0) or "cp1252", "replace").splitlines()


def _save_all(save: Callable[[Collection, str], None], lines: Iterable[str]) -> None:
    """Save a note for each line; one that fails is named and does not stop the others. Exits with 1 then."""
    collection, failed, saved = open_collection(), False, 0
    for number, line in enumerate(lines, 1):
        try:
            if line.strip():
                save(collection, line)
                saved += 1
        except (NamecardsError, click.UsageError) as error:
            failed = True
            echo(f"Line {number}: {error}", err=True)
    if saved != 1:
        echo(f"{saved or 'No'} lines were saved.", err=True)
    if failed:
        click.get_current_context().exit(1)


def _ask(collection: Collection, save: Callable[[Collection, str], None]) -> None:
    """Ask for a line, show whom and what it means, and save it on Enter, or ask for it again.

    Several lines that were pasted are a note each.
    """
    while True:
        typed = click.prompt("Who, and what?").splitlines()
        lines = [line.strip() for line in (*typed, *pasted_lines()) if line.strip()]
        if not lines:
            continue
        for line in lines:
            addressee = collection.notes.resolve(line)
            echo(_about(collection, addressee))
            for draft in collection.notes.preview(addressee.text):
                echo(_format(draft, collection.today()))
        what = f"Enter saves these {len(lines)} lines" if len(lines) > 1 else "Enter saves it"
        if click.confirm(f"{what}. Is this right?", default=True):
            for line in lines:
                save(collection, line)
            return


def pasted_lines() -> Iterator[str]:
    """Read the lines that were pasted after the first one and wait already."""
    while _is_waiting():
        yield sys.stdin.readline()


def _is_waiting() -> bool:
    """Tell whether the terminal has more to read."""
    if sys.platform == "win32":
        return msvcrt.kbhit()
    else:
        return bool(select.select([sys.stdin], [], [], 0)[0])


def _about(collection: Collection, addressee: Addressee) -> str:
    """Say whom a line is about, or that it will wait."""
    if addressee.certain:
        return collection.people.describe(addressee.certain)
    if not addressee.people:
        return f"{collection.notes.explain_nobody()} It will wait in the inbox."
    names = " · ".join(map(collection.people.label, addressee.people[:_MOST_NAMES]))
    if addressee.each:
        return f"For each, or for one? {names}"
    return f"Which “{addressee.unclear}”? {names}" if addressee.unclear else f"Which one? {names}"


def _save(collection: Collection, line: str) -> None:
    addressee = collection.notes.resolve(line)
    if addressee.sure and addressee.people and not addressee.text.strip():
        raise NothingToNote(collection.people.describe(addressee.certain) or line.strip())
    people = addressee.certain
    if addressee.each and not people and sys.stdin.isatty():  # "emeka and hodan built a fort"
        names = collection.people.describe(addressee.people)
        people = addressee.people if click.confirm(f"A note for each of them ({names})?") else ()
    if not people and addressee.people and sys.stdin.isatty():
        question = f"Who is “{addressee.unclear}”?" if addressee.unclear else "Which one?"
        chosen = ask_which(addressee.people, f"{question} 0 puts the line in the inbox")
        if chosen and addressee.unclear:
            _save(collection, addressee.clear(collection.people.address(chosen)))
            return
        if chosen:
            text = collection.notes.text_about(line, addressee, chosen)
            people, addressee = (chosen,), addressee._replace(text=text)
    if not people:
        _add_to_inbox(collection, line, addressee)
        return
    is_first = collection.notes.needs_safeguarding_line()
    text, private = _answer(addressee.text, collection.today())
    _print_notes(collection, collection.notes.add(people, text, private).value)
    if left_out := collection.notes.explain_refused(people):
        echo(left_out.strip(), err=True)
    if is_first:
        echo(SAFEGUARDING, err=True)


def _answer(text: str, today: date, before: Sequence[Note] = ()) -> tuple[str, bool | None]:
    """Ask what is not clear in a text; where nobody can be asked, say what was assumed.

    Of notes that it edits, `before`, it is known already whether they are private.
    """
    asks = sys.stdin.isatty()
    days = [note.due for note in before]
    text = note_parser.keep_days(text, today, days)
    while day := note_parser.past_day(text, today, days):
        past, coming = format_day(day.past, today), format_day(day.coming, today)
        days.append(day.past)
        comes = day.coming
        if not asks:
            echo(f"{past} is past, so this comes back on {coming}.", err=True)
        elif not click.confirm(f"{past} is past. Does it come back on {coming}? n: at the next visit", True):
            comes = day.past
        text = day.line(comes)
    was_private = any(note.private for note in before)
    if was_private and not any(draft.private for draft in note_parser.parse(text, today)):
        if asks:
            return text, click.confirm("The note was private. Is it still private?", default=True)
        echo("The note was private, so it stays private. If it is not, edit it on the timeline.", err=True)
        return text, True
    if note_parser.have_percent(before) or not note_parser.is_odd(text, today):
        return text, None
    if asks:
        return text, click.confirm("There is a % in this note. Is the note private?", default=True)
    echo("There is a % in this note, so it is private. If it is not, edit it on the timeline.", err=True)
    return text, None


def _add_to_inbox(collection: Collection, line: str, addressee: Addressee) -> None:
    item = collection.inbox.add(line).value
    people, left = [person for person in addressee.people if person.active], explain_left([addressee])
    names = [collection.people.address(person) for person in people[:_MOST_NAMES]]
    others = [f"{len(people) - _MOST_NAMES} others"] if len(people) > _MOST_NAMES else []
    likely = f"It may be about {' or '.join([*names, *others])}." if names else ""
    why = " ".join(filter(None, (left, likely))) or collection.notes.explain_nobody()
    echo(f"Inbox: {collection.inbox.visible_text(item)}")
    echo(f"Saved in the inbox. {why} Say who it is about with `namecards inbox`, or on the inbox screen.")
    if left:
        echo("That saves it on their page. `namecards people edit NAME --here yes` brings somebody back.")


def _edit(collection: Collection, line: str) -> None:
    """Replace the last note; another person's name in front moves it to them."""
    last, line = collection.notes.last(), clean_line(line)
    if not last and collection.notes.is_last_waiting():
        raise NamecardsError(
            "Your last line waits in the inbox, so no note was changed. Say who it is about with "
            "`namecards inbox`, or undo it with `namecards undo`."
        )
    if not last:
        raise click.UsageError("There is no note to edit yet.")
    addressee = collection.notes.resolve(line)
    people, before = addressee.certain, set(collection.notes.people_of(last))
    name = addressee.unclear or line[: len(line) - len(addressee.text)].strip(" :%")
    if people or (addressee.sure and not before.isdisjoint(addressee.people)):
        line = addressee.text
    elif addressee.people and name:
        kind = SeveralPeople if addressee.sure else SimilarPeople
        several = kind(name, map(collection.people.label, addressee.people), addressee.people)
        if addressee.unclear:  # one of several names
            raise several
        people, line = (ask_or_refuse(several),), addressee.text
    line, private = _answer(line, collection.today(), last)
    try:
        after = collection.notes.edit(last, line, people, private).value
    except OlderNote as error:
        if not sys.stdin.isatty() or not click.confirm(f"{error} Move it?", default=False):
            raise
        after = collection.notes.edit(last, line, people, private, older=True).value
    _print_notes(collection, after)
    if gone := {note.id for note in last} - {note.id for note in after}:
        echo(f"Deleted with the earlier line: {pluralize(len(gone), 'note')}. `namecards undo` undoes it.")


@click.command()
@click.argument("number", type=int, required=False)
@click.argument("who", nargs=-1)
@click.option("--private", is_flag=True, help="Show private lines too.")
def inbox(number: int | None, who: tuple[str, ...], private: bool) -> None:
    """List the notes that wait for a name; `namecards inbox 1 maya chen` says who the first is about."""
    collection = open_collection()
    waiting = collection.inbox.all()
    if number is None:
        _list_inbox(collection, private)
        return
    if not 0 < number <= len(waiting):
        raise click.UsageError(f"There is no note {number} in the inbox. `namecards inbox` numbers them.")
    if not who:
        raise click.UsageError(f"Say who it is about: namecards inbox {number} maya chen")
    person = choose_person(collection, " ".join(who), "last")
    item = waiting[number - 1]
    text, answer = _answer(item.text, item.day)
    _print_notes(collection, collection.inbox.assign(replace(item, text=text), person, answer).value)
    if number < len(waiting):
        echo("The lines below it have other numbers now:", err=True)
        _list_inbox(collection, private, number)


def _list_inbox(collection: Collection, private: bool, start: int = 1) -> None:
    """Print the lines that wait, from a number on."""
    waiting = collection.inbox.all()
    for place, line in enumerate(waiting[start - 1 :], start):
        echo(f"{place}  {line.day}  {collection.inbox.visible_text(line, private)}", err=start > 1)
    if not waiting:
        echo("Nothing waits in the inbox.")


def _print_notes(collection: Collection, notes: Sequence[Note]) -> None:
    """Print the notes, once for all the people they were saved for."""
    people = collection.notes.people_of(notes)
    for note in notes:
        if note.person == notes[0].person:
            echo(f"{collection.people.describe(people)}: {_format(note, collection.today())}")
            if unused := note_parser.explain_unused_day(note):
                echo(unused, err=True)


def _format(note: Note | NoteDraft, today: date) -> str:
    """Format a note as its kind, its text unless it is private, and its days."""
    spoken = f"said {short_day(note.day, today)}" if note.day and note.day != today else ""
    days = ", ".join(filter(None, (spoken, due_words(note.kind, note.due, today))))
    return f"{note.kind}: {visible_text(note)}{f' ({days})' if days else ''}"
