"""Doing what a year's end decided: now, or at the next start after a kill, on whatever computer."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace

import msgspec

from namecards import files
from namecards.collection import outside
from namecards.collection.known_files import BACKUPS, WRITTEN, KnownFiles
from namecards.core.erasing import PENDING, YearEndNews, parse_key
from namecards.core.errors import CannotWrite, NamecardsError
from namecards.core.people import Person
from namecards.core.refusals import plain_reason
from namecards.core.year_end import YearEndDecision
from namecards.store import local_files, photos
from namecards.store.erasing import Eraser
from namecards.store.store import Store


class _Noted(msgspec.Struct):
    id: str = ""
    """The id of the decision."""
    paths: tuple[str, ...] = ()


def finish(store: Store) -> None:
    """Carry out the decision and all other erasures. If the program is killed, the next start goes on.

    Raises `CannotWrite` or `Unread`, and leaves it to the next start, too.
    """
    is_whole = store.is_whole
    try:
        if find_unfinished(store):  # also if another computer has done the rest of it
            _delete_files(store)
        for decision in store.documents.all("year_ends", YearEndDecision) if is_whole else []:
            _count_and_archive(store, decision)
            documents = [*map(parse_key, decision.documents), ("year_ends", decision.id)]
            Eraser(store).mark(decision.forget, documents, undone=decision.undone, id=decision.id)
        outside.finish(store)
    except OSError as error:
        raise CannotWrite(error.filename or store.home.journal, plain_reason(error)) from error
    if is_whole:  # else the decision may be in the file that is missing
        with suppress(OSError):
            files.remove(store.home.local / PENDING)


def find_unfinished(store: Store) -> str:
    """Return the id of a year's end of this computer that was decided and is not done; empty for none."""
    year_end_id, tables = _read_noted(store).id, store.documents.storage.read()
    names = ("year_ends", "erasures", YearEndNews.TABLE)  # the last one stays when all is erased
    is_left = any(year_end_id == id.split()[0] for name in names for id in tables.get(name, {}))
    return year_end_id if is_left else ""


def _read_noted(store: Store) -> _Noted:
    return local_files.read(store.home.local / PENDING, _Noted) or _Noted()


def _count_and_archive(store: Store, decision: YearEndDecision) -> None:
    news = YearEndNews(id=decision.id, computer=decision.computer, said=decision.said)
    counts = {"visit_counts": {each.id: each for each in decision.counts}}
    store.documents.keep(counts | ({news.TABLE: {news.id: news}} if news.said else {}))
    gone = {*decision.photos}
    people = [p for p in store.documents.all("people", Person) if p.id not in decision.forget]
    changed = {p.id: _without_photos(p, gone) for p in people if not gone.isdisjoint(p.photos)}
    store.documents.keep({"people": changed})
    now = store.documents.all("people", Person)
    used = {name for p in now for name in p.photos if p.id not in decision.forget}
    photos.remove_all(store.home.photos, gone - used)
    leaving = [p for p in now if p.id in decision.archive]
    store.documents.keep({"people": {p.id: replace(p, active=False) for p in leaving}})


def _without_photos(person: Person, gone: Collection[str]) -> Person:
    return replace(
        person,
        photo="" if person.photo in gone else person.photo,
        bad_photo="" if person.bad_photo in gone else person.bad_photo,
        old_photos=tuple(name for name in person.old_photos if name not in gone),
    )


def _delete_files(store: Store) -> None:
    """Delete the files outside; one that can't be deleted stays in the list of those that lie around."""
    paths = _read_noted(store).paths
    for name in (WRITTEN, BACKUPS):
        for path in paths:
            with suppress(NamecardsError):
                KnownFiles(store.home.local / name).delete([path])
