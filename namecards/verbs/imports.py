"""Rosters in: what an import would do, doing it, and taking it back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from namecards.core.errors import BadPhoto
from namecards.core.people import Person
from namecards.store import photos
from namecards.store.database import from_documents
from namecards.verbs.opened import Opened

if TYPE_CHECKING:
    from namecards.core.undo import Gone, Undo, Undone
    from namecards.importing.candidate import PhotoFile
    from namecards.importing.mapping import Remembered, Said
    from namecards.importing.plan import ImportPlan

_COLUMNS = "import.columns."
_RECENT = "import.recent"
_MOST_RECENT = 6
AT_ONCE = 2
"""Photos made ready at the same time. Pillow leaves Python's lock while it works, and most have two cores."""


class Imports(Opened):
    """The import."""

    def plan_import(self, path: Path | str) -> ImportPlan:
        """What an import would do; nothing is written. Raises `CannotRead`, `NoList` or `NoNames`."""
        from namecards.importing.plan import plan

        return plan(path, self.people(), self._columns())

    def answer_import(self, plan: ImportPlan, answers: Mapping[str, str]) -> ImportPlan:
        """The plan with these answers to its questions and no others, by key; nothing is written."""
        from namecards.importing.plan import answered

        return answered(plan.read, answers)

    def remember_columns(self, titles: tuple[str, ...], said: Said) -> None:
        """What the columns of lists with these titles hold, from now on."""
        from namecards.importing.mapping import signature

        self.choose(f"{_COLUMNS}{signature(titles)}", json.dumps(dict(said), ensure_ascii=False))

    def recent_imports(self) -> list[str]:
        """The paths of the last imports, the newest first."""
        return list(filter(None, self.choice(_RECENT, "").split("\n")))

    def keep_photos(self, plan: ImportPlan) -> Iterator[tuple[int, int, BadPhoto | None]]:
        """Make the plan's photos ready and keep them, one a step: (done, of how many, what was wrong).

        May run in a worker and be left half-way: a photo that nobody has is never shown.
        """
        from namecards.importing.plan import read_photo
        from namecards.importing.summary import wanted_photos
        from namecards.portraits.photo import prepare
        from namecards.verbs.side_by_side import side_by_side

        def keep(photo: PhotoFile) -> BadPhoto | None:
            try:
                if not (self.home.photos / photo.kept_as).exists():
                    photos.keep(self.home.photos, photo.kept_as, prepare(read_photo(plan, photo), photo.name))
            except BadPhoto as error:
                return error
            return None

        wanted = wanted_photos(plan)
        for done, wrong in enumerate(side_by_side(keep, wanted, AT_ONCE), 1):
            yield done, len(wanted), wrong

    def apply_import(self, plan: ImportPlan) -> None:
        """Do what the plan says, in one write; `keep_photos` comes first. Can be undone, also days later."""
        from namecards.core.undo import Gone, mark, remember
        from namecards.importing.candidate import person_fields

        known = {person.id: person for person in self.people()}
        gone = {kept.mark: kept.id for kept in from_documents(self._db.table("gone"), Gone)}
        new = [Person(id=self._new_id(), **person_fields(candidate)) for candidate in plan.new]
        after = [replace(person, id=gone.pop(mark(person), person.id)) for person in new]
        after += [_changed(known.get(c.person.id, c.person), c.fields) for c in plan.changed]
        after = [self._with_photo_on_disk(person, known.get(person.id)) for person in after]
        if not after:
            return
        kept = remember(plan.sentence, self._clock(), known, after)
        back: dict[str, Gone | None] = dict.fromkeys(kept.new)
        people = {person.id: person for person in after}
        self._db.keep({"undo": {kept.id: kept}, "people": people, "gone": back})
        self._people = None
        self._remember_path(str(plan.source))

    def last_import(self) -> Undo | None:
        """The import that can be taken back."""
        from namecards.core.undo import Undo

        return next(from_documents(self._db.table("undo"), Undo), None)

    def undo_import(self) -> Undone | None:
        """Put people and photos back as they were before the last import; None if there is none.

        What was changed by hand since stays, and whoever has notes or visits stays, without the photo.
        Photos that nobody has then are removed from the disk. What was learned comes back with the people, if
        a list brings them again.
        """
        from namecards.core.undo import Gone, mark, undone

        last = self.last_import()
        if not last:
            return None
        known = {person.id: person for person in self.people()}
        written = {str(d.get("person")) for table in ("notes", "visits") for d in self._db.table(table).all()}
        written |= {str(document.doc_id) for document in self._db.table("tags")}
        back = undone(last, known, written)
        gone = {id: Gone(id, mark(known[id])) for id, person in back.people.items() if not person}
        self._db.keep({"people": back.people, "gone": gone, "undo": {last.id: None}})
        self._people = None
        self._remove_photos(known[id] for id in back.people if id in known)
        return back

    def _remove_photos(self, before: Iterable[Person]) -> None:
        """Those of these people that nobody has any more."""
        had = {person.photo for person in before if person.photo}
        used = {name for person in self.people() for name in (person.photo, *person.old_photos)}
        photos.remove(self.home.photos, had - used)

    def _with_photo_on_disk(self, person: Person, before: Person | None) -> Person:
        """The person with the photo they had, where the new one turned out to be unreadable."""
        if not person.photo or self.photo(person) or (before and before.photo == person.photo):
            return person
        return replace(
            person,
            photo=before.photo if before else "",
            old_photos=before.old_photos if before else (),
        )

    def _columns(self) -> Remembered:
        """What was said of columns, by the signature of their titles."""
        decode = partial(msgspec.json.decode, type=dict[str, str])
        names = (str(kept.doc_id) for kept in self._db.table("choices").all())
        said = [name for name in names if name.startswith(_COLUMNS)]
        return {name.removeprefix(_COLUMNS): self.chosen(name, {}, decode) for name in said}

    def _remember_path(self, path: str) -> None:
        recent = dict.fromkeys([path, *self.recent_imports()])
        self.choose(_RECENT, "\n".join(list(recent)[:_MOST_RECENT]))


def _changed(person: Person, fields: Mapping[str, Any]) -> Person:
    """What the librarian typed since the plan was shown wins; a photo that is replaced is kept."""
    news = {name: value for name, value in fields.items() if name not in person.own}
    if person.photo and news.get("photo", person.photo) != person.photo:
        news["old_photos"] = (*person.old_photos, person.photo)
    return replace(person, **news)
