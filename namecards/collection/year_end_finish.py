"""Doing what a year's end decided: now, or at the next start after a kill, on whatever computer."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace
from typing import Any

from namecards import files
from namecards.collection import outside
from namecards.collection.known_files import BACKUPS, WRITTEN, KnownFiles
from namecards.core.erasing import PENDING, parse_key
from namecards.core.errors import CannotWrite, NamecardsError
from namecards.core.people import Person
from namecards.core.refusals import plain_reason
from namecards.core.year_end import YearEndDecision
from namecards.store import local_files, photos
from namecards.store.erasing import Eraser
from namecards.store.store import Store


def finish(store: Store) -> None:
    """Do what was decided, and what else is to be erased; a kill at any point leaves it to the next start.

    Raises `CannotWrite` or `Unread`, and leaves it to the next start, too.
    """
    try:
        for decision in store.documents.all("year_ends", YearEndDecision) if store.is_whole else []:
            _count_and_archive(store, decision)
            _delete_files(store, decision)
            documents = [*map(parse_key, decision.documents), ("year_ends", decision.id)]
            Eraser(store).mark(decision.forget, documents, undone=decision.undone, id=decision.id)
        outside.finish(store)
    except OSError as error:
        raise CannotWrite(error.filename or store.home.journal, plain_reason(error)) from error
    with suppress(OSError):
        files.remove(store.home.local / PENDING)


def is_begun(store: Store) -> bool:
    """Tell whether a year's end of this computer was decided and is not done."""
    begun = (local_files.read(store.home.local / PENDING, dict[str, Any]) or {}).get("id")
    tables = store.documents.storage.read()
    return any(begun == id.split()[0] for name in ("year_ends", "erasures") for id in tables.get(name, {}))


def _count_and_archive(store: Store, decision: YearEndDecision) -> None:
    store.documents.keep({"visit_counts": {each.id: each for each in decision.counts}})
    gone = {*decision.photos}
    people = [p for p in store.documents.all("people", Person) if p.id not in decision.forget]
    changed = {p.id: _without_photos(p, gone) for p in people if not gone.isdisjoint(p.photos)}
    store.documents.keep({"people": changed})
    used = {
        name
        for p in store.documents.all("people", Person)
        for name in p.photos
        if p.id not in decision.forget
    }
    photos.remove_all(store.home.photos, gone - used)
    leaving = [p for p in store.documents.all("people", Person) if p.id in decision.archive]
    store.documents.keep({"people": {p.id: replace(p, active=False) for p in leaving}})


def _without_photos(person: Person, gone: Collection[str]) -> Person:
    return replace(
        person,
        photo="" if person.photo in gone else person.photo,
        bad_photo="" if person.bad_photo in gone else person.bad_photo,
        old_photos=tuple(name for name in person.old_photos if name not in gone),
    )


def _delete_files(store: Store, decision: YearEndDecision) -> None:
    """Delete the files outside; one that can't be deleted stays in the list of those that lie around."""
    noted = local_files.read(store.home.local / PENDING, dict[str, Any]) or {}
    for name in (WRITTEN, BACKUPS):
        for path in noted["paths"] if noted.get("id") == decision.id else ():
            with suppress(NamecardsError):
                KnownFiles(store.home.local / name).delete([path])
