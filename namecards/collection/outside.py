"""This computer's own files outside the journal: they may hold somebody who is to be forgotten."""

from __future__ import annotations

from collections.abc import Iterator, Set
from contextlib import suppress
from pathlib import Path

import msgspec

from namecards import files
from namecards.collection.known_files import BACKUPS, WRITTEN, KnownFiles
from namecards.collection.leftovers import remove_leftovers
from namecards.collection.unsaved import UnsavedNotes
from namecards.core.erasing import DocumentKey
from namecards.core.people import Person
from namecards.core.traces import Traces
from namecards.store import seen
from namecards.store.erasing import Eraser, digest
from namecards.store.listing import is_restored
from namecards.store.store import Store
from namecards.store.values import from_fields


def finish(store: Store, everywhere: bool = False) -> None:
    """Do this computer's part of every erasure; `everywhere`: also that of all others.

    What lies outside the journal goes first, because afterwards nobody knows what to look for. Raises
    `CannotWrite` or `Unread`; the next start tries again.
    """
    eraser = Eraser(store)
    if people := eraser.targets_left().people:
        clean_up(store, find_traces_of(store, people))
    eraser.finish(everywhere)


def erase_vanished(store: Store, erased: int) -> None:
    """Erase what this computer wrote about people forgotten on a computer that did not know of it.

    `erased` are the bytes erased by others. All files must be there: else the person may be in a missing one.
    """
    if unknown := Eraser(store).unknown_ids():
        Eraser(store).mark(unknown)
        finish(store)
    store.note_seen(erased=erased)


def erase_again(store: Store, keys: Set[DocumentKey]) -> Set[DocumentKey]:
    """Erase those that were erased before, except what a restored backup brought; return what went."""
    back = {key for key in keys if digest(key) in store.seen.erased_keys}
    lines = store.documents.storage.journal.numbered_lines() if back else ()
    if restored := back & {line.key[:2] for name, _, line in lines if is_restored(name)}:
        store.note_seen(erased_keys=store.seen.erased_keys - set(map(digest, restored)))
    if back := back - restored:
        people = {id for table, id in back if table == "people"}
        Eraser(store).mark(people, {key for key in back if key[0] != "people"})
        finish(store)
    return back


def find_traces_of(store: Store, people: frozenset[str]) -> Traces:
    """Find what to look for: every name, number, photo and note that some people ever had."""
    eraser = Eraser(store)
    states = eraser.states(eraser.documents_about(people).__contains__)
    entries = [fields for (table, _), every in states.items() if table == "people" for fields in every]
    return Traces(
        tuple(person for fields in entries if (person := from_fields("people", "", fields, Person)[0])),
        tuple(sorted(people)),
        frozenset(str(each["text"]) for every in states.values() for each in every if each.get("text")),
        frozenset(eraser.photos_of(states.keys())),
        frozenset(id for table, id in states if table == "notes"),
    )


def clean_up(store: Store, traces: Traces) -> int:
    """Remove traces from local files, mark backups stale; return how many half-typed notes were dropped."""
    local, active = store.home.local, store.documents.all("people", Person)
    half_typed = UnsavedNotes(store).drop_about(
        lambda line: traces.in_text(line) or traces.is_addressed(line, active), traces.notes
    )
    with suppress(OSError):
        before = seen.load(local)
        accepted = tuple(each for each in before.accepted if not traces.in_text(each))
        if accepted != before.accepted:
            seen.save(local, msgspec.structs.replace(before, accepted=accepted))
    KnownFiles(local / BACKUPS).mark_stale()
    KnownFiles(local / WRITTEN).drop_lost(traces.in_text)
    remove_leftovers(store.home.photos)
    for path in (*store.home.journal.glob(".*.part"), *local.glob(".*.part")):
        with suppress(OSError):  # a killed program left it half written
            if traces.in_bytes(files.read(path)):
                files.remove(path)
    return half_typed


def every_file(*folders: Path) -> Iterator[Path]:
    """Yield every file in some folders and the folders in them."""
    for folder in folders:
        yield from (path for path in sorted(folder.rglob("*")) if path.is_file())


def is_packed(path: Path) -> bool:
    """Whether a search of the bytes can't find what is in a file."""
    return path.suffix.casefold() in (".zip", ".apkg", ".pdf", ".gz", ".7z", ".xlsx", ".docx")
