"""The import of lists: plan it, answer its questions, apply it."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from namecards import files
from namecards.collection.heads import documents_of
from namecards.collection.import_records import ColumnMemory, ImportMemory, ImportRecord
from namecards.collection.old_choices import old_json, old_names
from namecards.collection.past import find_past
from namecards.collection.people import People
from namecards.collection.settings import Settings
from namecards.core.changes import Change
from namecards.core.errors import BadPhoto, CannotRead, NamecardsError, PhotoRefused
from namecards.core.heads import Head
from namecards.core.history import Tombstone, fingerprint
from namecards.core.on_progress import OnProgress, ignore_progress
from namecards.core.paths import input_path
from namecards.core.people import Person
from namecards.core.refusals import plain_reason
from namecards.importing.candidate import PhotoFile, person_fields
from namecards.importing.changes import PersonChange
from namecards.importing.mapping import ColumnKinds, RememberedColumns, signature
from namecards.importing.matching.looks import digest
from namecards.importing.older_photos import photo_year
from namecards.importing.plan import ImportPlan, plan, read_photo
from namecards.importing.questions.leavers import KEEP, answered_leavers
from namecards.importing.report.summary import new_photos
from namecards.portraits.head import find_head, prepare_portrait
from namecards.portraits.photo import LONG_SIDE, MAX_BYTES, is_whole, read
from namecards.store import photos, unfinished
from namecards.store.store import Store

if TYPE_CHECKING:
    from namecards.collection.health import Health

_COLUMNS = "import.columns."
_MOST_RECENT = 6
AT_ONCE = 2
"""Photos prepared at the same time: Pillow releases the GIL, and most computers have two cores."""


class Imports:
    """The import: plan, answer, save the photos, apply."""

    def __init__(self, store: Store, people: People, settings: Settings, health: Health) -> None:
        self._store = store
        self._health = health
        self._people = people
        self._settings = settings
        self._unfinished: list[unfinished.UnfinishedImport] = []
        self._saved: dict[str, Head | None] = {}
        """The names of the photos that are on the disk for the import, and the heads that turned them."""
        self.heads: dict[str, Head] = {}
        """The heads found so far in photos that are imported, by the names of the photos."""
        self.unreadable: set[str] = set()
        """The names of the new photos that cannot be read, as far as they were looked at."""

    def plan(self, path: Path | str, progress: OnProgress = ignore_progress) -> ImportPlan:
        """Plan an import; nothing is written. Raises `CannotRead`, `NoList`, `NoNames` or `Unread`.

        `progress` is told how many photos were looked at; what it raises stops the work.
        """
        self._store.documents.storage.journal.require_read()
        is_lost = cache(lambda name: not is_whole(self._store.home.photos / name))
        people, today = self._people.all(), self._store.today()
        documents = self._store.documents
        imports = documents.all("imports", ImportRecord)
        past = find_past(documents.all_lines(), self._people.merged_records(), imports, self._store.utc_now())
        return plan(path, people, self._columns(), is_lost, self._read_saved, past, today, progress)

    def _read_saved(self, name: str) -> bytes:
        """Read a saved photo; empty if it is missing."""
        with suppress(OSError):
            return (self._store.home.photos / name).read_bytes()
        return b""

    def remember_columns(self, chosen: Mapping[tuple[str, ...], ColumnKinds | None]) -> Change[None]:
        """Remember the kinds of the columns of lists with these titles; without any forget them."""
        kept = {
            (id := signature(titles)): None if kinds is None else ColumnMemory(id=id, meanings=dict(kinds))
            for titles, kinds in chosen.items()
        }
        return Change(None, self._store.documents.keep({"columns": kept}))

    def recent(self) -> list[str]:
        """Return the paths of the last imports, newest first."""
        return list(self._settings.get(ImportMemory).recent)

    def look_for_heads(self, plan: ImportPlan) -> Iterator[None]:
        """Find the heads in the plan's new photos, one a step; nothing is written. May run in a worker."""
        for photo in new_photos(plan):
            if photo.stored_name not in self.heads:
                try:
                    picture = read(read_photo(plan, photo), photo.name, LONG_SIDE)
                    self.heads[photo.stored_name] = find_head(picture)
                except (NamecardsError, OSError):  # also a stick that was pulled out
                    self.unreadable.add(photo.stored_name)
            yield

    def heads_of(self, plan: ImportPlan) -> list[Head]:
        """Return the heads found so far in the new photos of this plan, of all that were previewed."""
        return [self.heads[name] for photo in new_photos(plan) if (name := photo.stored_name) in self.heads]

    def keep_photos(self, plan: ImportPlan) -> Generator[tuple[int, int, BadPhoto | None], None, None]:
        """Prepare and save the plan's photos, one a step: (done, in all, error).

        A photo is turned upright if its head was found by now; the others are looked at once all are in.
        May run in a worker and stop half-way; then call `drop_photos`. After a kill the next start does.
        """
        home, wanted = self._store.home, new_photos(plan)
        folder = home.photos
        self._unfinished.append(unfinished.begin(home, (photo.stored_name for photo in wanted)))

        def keep(photo: PhotoFile) -> BadPhoto | None:
            try:
                if is_whole(folder / photo.stored_name):
                    self._saved.setdefault(photo.stored_name, None)
                else:
                    photos.remove(folder, [photo.stored_name])
                    head, data = self.heads.get(photo.stored_name), read_photo(plan, photo)
                    photos.save(folder, photo.stored_name, prepare_portrait(data, photo.name, head))
                    self._saved[photo.stored_name] = head
            except BadPhoto as error:
                return error
            return None

        pool = ThreadPoolExecutor(AT_ONCE)
        try:
            for done, wrong in enumerate(pool.map(keep, wanted), 1):
                yield done, len(wanted), wrong
        finally:
            pool.shutdown(cancel_futures=True)

    def save_photo(self, path: str, person: Person) -> str:
        """Save the photo in a file for a person; return its name.

        Raises `CannotRead`, `BadPhoto`, `PhotoRefused` if none may be kept of this person, or
        `NamecardsError` if the picture is somebody else's photo: one of the two would be wrong.
        """
        if person.no_photo:
            raise PhotoRefused(person.display)
        file, folder = input_path(path), self._store.home.photos
        try:
            if file.stat().st_size > MAX_BYTES:
                raise BadPhoto(file.name, f"it is larger than {MAX_BYTES // 1_000_000} MB.")
            data = file.read_bytes()
        except OSError as error:
            raise CannotRead(file, plain_reason(error)) from error
        photo = PhotoFile(file.name, digest(data))
        for other in self._people.all():
            if other.photo == photo.stored_name and other.id != person.id:
                raise NamecardsError(
                    f"{file.name} is the photo of {other.display} already. If it is wrong there, move it on "
                    "their page in the program (F9). Nothing was saved."
                )
        photos.save(folder, photo.stored_name, prepare_portrait(data, file.name))
        photos.sync(folder)
        return photo.stored_name

    def drop_photos(self) -> bool:
        """Remove the photos of an import that was stopped or killed; never one that somebody has.

        While a data file is missing or can't be read, nothing is removed: the photo may be somebody's.
        Return whether one was killed before anybody of it was here.
        """
        stopped, self._unfinished = self._unfinished, []
        self._saved.clear()
        killed = list(unfinished.killed_imports(self._store.home))
        stopped += killed
        if not stopped:
            return False
        self._store.refresh()
        is_sure = self._health.is_complete()
        people = self._store.documents.all("people", Person)
        used = {name for p in people for name in p.photos}
        for each in stopped:
            each.drop(self._store.home, used) if is_sure else each.leave()
        return is_sure and any(each.names and used.isdisjoint(each.names) for each in killed)

    def is_current(self, plan: ImportPlan) -> bool:
        """Tell whether a plan was made with the people who are here now."""
        return {person.id for person in plan.import_source.people} == {p.id for p in self._people.all()}

    def apply(self, plan: ImportPlan) -> Change[None]:
        """Apply a plan in one write, after `keep_photos`. It can be undone, even days later.

        Raises `NamecardsError` if people came or went since it was made: it would bring them back, or twice;
        or if another program removed photos as its own import of them was stopped.
        """
        self._store.refresh()  # what was typed while the preview was open wins
        try:
            at = self._write(plan)
        except NamecardsError:  # also a full disk: nobody is here who has the photos
            self.drop_photos()
            raise
        self._end()
        return Change(None, at)

    def _write(self, plan: ImportPlan) -> datetime | None:
        """Write the new and changed people in one write; return its moment, None if there are none."""
        if not self.is_current(plan):
            raise NamecardsError(
                "People were added or removed meanwhile, so nothing was imported. Look at the preview again."
            )
        if not all(map(files.is_file, (self._store.home.photos / name for name in self._saved))):
            raise NamecardsError(
                "An import in another window was stopped, and photos of this one went with it. Nothing was "
                "imported. Try again."
            )
        by_id = self._people.by_id()
        gone = {stone.mark: stone.id for stone in self._store.documents.all("gone", Tombstone)}
        year = partial(photo_year, plan.import_source)
        new = [Person(id=self._store.new_id(), photo_year=year(c), **person_fields(c)) for c in plan.new]
        new = [replace(person, id=gone.pop(fingerprint(person), person.id)) for person in new]
        after = new + [
            _apply_change(by_id.get(c.person.id, c.person), c, year(c.candidate)) for c in plan.changed
        ]
        after = [self._with_photo_on_disk(person, by_id.get(person.id)) for person in after]
        if not after:
            return None
        record = self._record(plan, new)
        recent = dict.fromkeys([str(plan.source.absolute()), *self.recent()])
        memory = ImportMemory(recent=tuple(recent)[:_MOST_RECENT])
        photos.sync(self._store.home.photos)
        heads = {name: replace(head, turn=0) for name, head in self._saved.items() if head}
        back: dict[str, Tombstone | None] = dict.fromkeys(p.id for p in after if p.id not in by_id)
        return self._store.documents.keep(
            {
                "imports": {record.id: record},
                "people": self._people.entries(after),
                "heads": documents_of(after, heads),
                "gone": back,
                "remembered": {memory.id: memory},
            }
        )

    def _record(self, plan: ImportPlan, new: Iterable[Person]) -> ImportRecord:
        stay = answered_leavers(plan.leavers, plan.answers, KEEP)
        listed = dict.fromkeys((*(person.id for person in (*plan.known.values(), *new)), *sorted(stay)))
        is_new_year = plan.rollover is not None
        id, now = self._store.new_id(), self._store.utc_now()
        return ImportRecord(id=id, what=plan.sentence, at=now, listed=tuple(listed), is_new_year=is_new_year)

    def _end(self) -> None:
        """Forget the lists of photos: they are people's now."""
        self.heads.clear()
        self.unreadable.clear()
        self._saved.clear()
        while self._unfinished:
            self._unfinished.pop().end()

    def _with_photo_on_disk(self, person: Person, before: Person | None) -> Person:
        """The person with their old photo, if the new one could not be read."""
        if not person.photo or self._people.photo(person) or (before and before.photo == person.photo):
            return person
        photo, year, old = (before.photo, before.photo_year, before.old_photos) if before else ("", "", ())
        return replace(person, photo=photo, photo_year=year, old_photos=old)

    def _columns(self) -> RememberedColumns:
        """The remembered kinds of columns by the titles' signature, also an earlier version's."""
        documents = self._store.documents
        names = old_names(documents.strings(), _COLUMNS)
        old = {name: old_json(documents, f"{_COLUMNS}{name}", dict[str, str]) or {} for name in names}
        return old | {each.id: each.meanings for each in documents.all("columns", ColumnMemory)}


def _apply_change(person: Person, change: PersonChange, year: str) -> Person:
    """The person with the list's fields; what the user typed since wins, and an old photo is kept."""
    own = _typed_since(person, change)
    news = {name: value for name, value in change.fields.items() if name not in own}
    if news.get("no_photo", person.no_photo):
        news.pop("photo", None)
    if person.photo and news.get("photo", person.photo) != person.photo:
        news["old_photos"] = (*person.old_photos, person.photo)
    return replace(person, **news | {"own": own} | ({"photo_year": year} if "photo" in news else {}))


def _typed_since(person: Person, change: PersonChange) -> tuple[str, ...]:
    """The fields that no list changes after the import; a mark ends only if nothing was typed meanwhile."""
    before = change.person
    after = change.fields.get("own", before.own)
    ended = {n for n in before.own if n not in after and getattr(person, n) == getattr(before, n)}
    left = tuple(name for name in person.own if name not in ended)
    return tuple(dict.fromkeys((*left, *(name for name in after if name not in before.own))))
