"""The thorough check: every document typed, every photo decoded, and what surrounds the data."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from namecards import files
from namecards.collection.import_records import ColumnMemory, ImportMemory, ImportRecord
from namecards.collection.known_files import BACKUPS, KnownFiles
from namecards.collection.notes import NoteMemory
from namecards.collection.old_choices import old_json
from namecards.collection.people import People
from namecards.collection.plan import FirstMeeting
from namecards.collection.printed_cards import PrintedCard
from namecards.collection.printers import KindMemory, Printers, PrintMemory
from namecards.collection.settings import Settings
from namecards.collection.survey_records import Survey, SurveyMemory
from namecards.collection.timetable import Lessons, Timetables
from namecards.core.days import format_moment
from namecards.core.desk.brief import ShownNotes
from namecards.core.desk.greeting import RemovedGreetings
from namecards.core.desk.ideas import Outcome
from namecards.core.desk.notes import InboxItem, Note, Visit
from namecards.core.desk.referrals import Helper
from namecards.core.desk.visit_counts import AnonymousVisits
from namecards.core.erasing import NOT_USED, YearEndNews
from namecards.core.errors import BadPhoto
from namecards.core.grouping import group
from namecards.core.heads import KeptHead
from namecards.core.history import Tombstone
from namecards.core.on_progress import OnProgress
from namecards.core.paper.pledge import Pledge
from namecards.core.paper.seating import Chart
from namecards.core.paper.tags import Tags
from namecards.core.people import Person
from namecards.core.problems import CLOCK_ERROR, Problem, future, photo, value
from namecards.core.settings import Setting
from namecards.core.text import pluralize
from namecards.core.twins import Join, Move, shared_numbers
from namecards.core.year_end import YearEndDecision
from namecards.portraits.photo import LONG_SIDE, read
from namecards.printing.job import Printer
from namecards.printing.own_stocks import MeasuredSheet
from namecards.store.documents import undone_lines
from namecards.store.erasing import Eraser
from namecards.store.erasure_marks import ErasureMark
from namecards.store.journal import Journal
from namecards.store.listing import has_own_name, is_restored, kind_of, writers
from namecards.store.store import Store

LEAST_SPACE = 100_000_000
"""Free bytes below which the check warns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedPerson:
    """A person who is not asked on a day."""

    id: str
    day: date


KINDS: dict[str, type[Any]] = {
    **{"people": Person, "notes": Note, "visits": Visit, "inbox": InboxItem, "ideas": Outcome},
    **{"helpers": Helper, "tags": Tags, "seating": Chart, "pledge": Pledge, "timetable": Lessons},
    **{"first_meetings": FirstMeeting, "skipped": SkippedPerson, "printers": Printer},
    **{"print_kinds": KindMemory, "printed": PrintedCard, "columns": ColumnMemory, "surveys": Survey},
    **{"survey_columns": SurveyMemory, "imports": ImportRecord, "undo": ImportRecord, "gone": Tombstone},
    **{"joins": Join, "apart": Join, "moves": Move, "erasures": ErasureMark, "shown": ShownNotes},
    **{"removed": RemovedGreetings, "visit_counts": AnonymousVisits, "year_ends": YearEndDecision},
    **{"year_end_news": YearEndNews, "asked": PrintedCard},
    **{"sheets": MeasuredSheet, "heads": KeptHead, "crops": KeptHead},
}
"""The type of each table's documents. Settings, and what is remembered, have one a document."""
OF_THE_SYSTEM = {"desktop.ini", "Thumbs.db"}
IN_DOCUMENTS = {"settings", "remembered", "choices"}


def type_documents(store: Store) -> None:
    """Read every document as its type; what can't be read is then in `documents.problems`."""
    documents, settings, people = store.documents, Settings(store), People(store)
    for table in KINDS:
        documents.all(table, KINDS[table])
    for kind in (*Setting.__subclasses__(), ImportMemory, NoteMemory, PrintMemory):
        settings.get(kind)
    for name in documents.strings():
        if name.startswith(("import.columns.", "survey.columns.")) or name.endswith(".options"):
            old_json(documents, name, dict[str, Any])
    Printers(store, settings).all()
    _ = Timetables(store, people, settings).current


def find_problems(store: Store, people: People, progress: OnProgress) -> Iterator[Problem]:
    """Yield what only reading everything finds."""
    yield from _values(store)
    for journal in (store.documents.storage.journal, store.reviews.journal):
        yield from _future(store, journal)
    yield from _tables(store)
    yield from _photos(store.home.photos, people, progress)
    yield from _surroundings(store)
    yield from _copies(store.home.journal)
    yield from _unerased_files(store)
    yield from _stale_backups(store)
    yield from _given_twice(store)
    yield from _shared_numbers(people)


def _values(store: Store) -> Iterator[Problem]:
    """The unreadable values, each with the last line that wrote it."""
    places: dict[tuple[str, str, str], tuple[datetime, str, int]] = {}
    wanted = store.documents.problems
    ids = {(bad.table, bad.id) for bad in wanted}
    for file, number, line in store.documents.storage.journal.numbered_lines() if wanted else ():
        for field in () if line.key[:2] not in ids else ("", *line.fields, *(line.new or ())):
            key = line.table, line.id, field
            places[key] = max(places.get(key, (line.at, "", 0)), (line.at, file, number))
    for bad in sorted(wanted):
        _, file, number = places.get((bad.table, bad.id, bad.field), ("", "", 0))
        yield value(str(bad), file, number)


def _future(store: Store, journal: Journal[Any]) -> Iterator[Problem]:
    limit = store.utc_now() + CLOCK_ERROR
    if journal.newest is None or journal.newest <= limit:
        return
    numbered = journal.numbered_lines()
    ahead = group((file, (number, line)) for file, number, line in numbered if line.at > limit)
    for file, lines in ahead.items():
        number, line = lines[0]
        what = "This entry is" if len(lines) == 1 else f"This entry and {len(lines) - 1} after it are"
        yield future(f"{what} dated {format_moment(line.at, store.now())}", file, number)


def _tables(store: Store) -> Iterator[Problem]:
    for table in sorted(store.documents.storage.read().keys() - KINDS.keys() - IN_DOCUMENTS):
        what = f"Entries of the kind “{table}” are not shown: this version does not know them."
        yield Problem(what, "Update namecards on this computer.")


def _photos(folder: Path, people: People, progress: OnProgress) -> Iterator[Problem]:
    bad: dict[str, list[str]] = {"missing": [], "damaged or can't be read": []}
    names = sorted({person.photo for person in people.all() if person.shows_photo})
    for done, name in enumerate(names):
        progress(done, len(names))
        try:
            read(files.read(folder / name), name, LONG_SIDE)
        except FileNotFoundError:
            bad["missing"].append(name)
        except (OSError, BadPhoto):
            bad["damaged or can't be read"].append(name)
    for what, affected in bad.items():
        if len(affected) > 1:
            yield photo(f"{len(affected)} photos are {what}.", folder.name)
        elif affected:
            yield photo(f"This photo is {what}.", f"{folder.name}/{affected[0]}")
    progress(len(names), len(names))


def _surroundings(store: Store) -> Iterator[Problem]:
    home = store.home
    for folder in (home.data, home.journal, home.photos, home.local):
        if not os.access(folder, os.W_OK | os.X_OK):
            yield Problem(
                "Nothing can be saved in this folder.", "Ask for the right to write there.", str(folder)
            )
    if os.name == "posix" and home.data.stat().st_mode & 0o077:
        advice = f"To make it private, type: chmod 700 '{home.data}'"
        what = "Other users of this computer can open this folder."
        yield Problem(what, advice, str(home.data), serious=False)
    free = shutil.disk_usage(home.data).free
    if free < LEAST_SPACE:
        what = f"Only {free // 1_000_000} MB are free on this disk."
        yield Problem(what, "Make room, or nothing can be saved soon.", str(home.data))


def _unerased_files(store: Store) -> Iterator[Problem]:
    """Yield the computers whose files still have lines about forgotten people."""
    for id in sorted(Eraser(store).waiting_computers() - {store.own_files.id}):
        last = writers(store.home.journal).get(id)
        when = f", last used on {last:%Y-%m-%d}" if last else ""
        what = f"Another computer ({id}{when}) has not erased yet what was forgotten."
        advice = f"It will when namecards is next opened there. {NOT_USED}"
        yield Problem(what, advice, serious=False)


def _stale_backups(store: Store) -> Iterator[Problem]:
    """The backups made here that hold somebody forgotten: a kill came before there was a new one."""
    for known in KnownFiles(store.home.local / BACKUPS).still_there():
        if known.stale:
            what = "This backup still holds somebody who was forgotten."
            advice = "A new one replaces it: x on the first screen, then b, or namecards backup."
            yield Problem(what, advice, known.path, serious=False)


def _given_twice(store: Store) -> Iterator[Problem]:
    """The lines of the inbox that two computers gave to two people."""
    every = (line for _, _, line in store.documents.storage.journal.numbered_lines())
    lines = sorted((line for line in every if line.table in ("inbox", "notes")), key=lambda line: line.at)
    undone, notes_now = undone_lines(lines), store.documents.storage.read().get("notes", {})
    counting = [line for line in lines if line.key not in undone]
    assigned = group((line.id, line.at) for line in counting if line.gone and line.table == "inbox")
    made = (line for line in counting if line.new and line.id in notes_now)
    notes = group((line.at, notes_now[line.id].get("person")) for line in made)
    by_line = ({frozenset(notes[at]) for at in moments if at in notes} for moments in assigned.values())
    if count := sum(len(people) > 1 for people in by_line):
        what = f"{pluralize(count, 'line')} of the inbox became the note of two people, on two computers."
        advice = "Look for both notes in the history (m, then h), and undo the wrong one."
        yield Problem(what, advice, serious=False)


def _shared_numbers(people: People) -> Iterator[Problem]:
    """The numbers of several people who are here."""
    if count := len(shared_numbers(people.active())):
        what = f"{pluralize(count, 'number belongs', 'numbers belong')} to several people: a scan finds all."
        advice = "The preview of the next list says whose. Correct it on their pages (F9)."
        yield Problem(what, advice, serious=False)


def _copies(folder: Path) -> Iterator[Problem]:
    """Second copies, and files that are not read."""
    for name in _names(folder):
        if name.startswith((".", "~")) or name in OF_THE_SYSTEM:
            continue
        if not kind_of(name):
            what = "This file is not read: its name is not one of namecards."
            yield Problem(what, "If it has your data, rename it back.", name, serious=False)
        elif is_restored(name) or not has_own_name(name):
            origin = "Restoring a backup added this file" if is_restored(name) else "This is a second copy"
            what = f"{origin}. Its lines are read too, each only once."
            yield Problem(what, "Leave it there: some lines may be in no other file.", name, serious=False)


def orphans(folder: Path, people: People) -> Iterator[Problem]:
    """Yield the photos of nobody. While part of the data is missing, anybody's photo may seem so."""
    used = {name for person in people.all() for name in person.photos}
    for name in sorted({*_names(folder)} - used):
        advice = (
            "It can be left over from a change that was undone, or an import that was stopped; or a sync "
            "program brought it back after somebody was forgotten. If all classes are complete, delete it."
        )
        yield Problem("This photo belongs to nobody.", advice, f"{folder.name}/{name}", serious=False)


def _names(folder: Path) -> list[str]:
    """The names in a folder; none if it can't be listed, which is a problem of its own."""
    with suppress(OSError):
        return sorted(path.name for path in folder.iterdir())
    return []
