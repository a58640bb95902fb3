"""Rosters in: what an import would do, doing it, and taking it back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from namecards.core.errors import BadPhoto
from namecards.core.people import Person
from namecards.store import photos
from namecards.verbs.opened import Opened

if TYPE_CHECKING:
    from namecards.importing.plan import ImportPlan


class Imports(Opened):
    """The import."""

    def plan_import(self, path: Path | str) -> ImportPlan:
        """What an import would do; nothing is written. Raises `CannotRead` or `NoList`."""
        from namecards.importing.plan import plan

        return plan(path, self.people())

    def keep_photos(self, plan: ImportPlan) -> Iterator[tuple[int, int, BadPhoto | None]]:
        """Make the plan's photos ready and keep them, one a step: (done, of how many, what was wrong).

        May run in a worker and be left half-way: a photo that nobody has is never shown.
        """
        from namecards.importing.plan import read_photo
        from namecards.importing.summary import wanted_photos
        from namecards.portraits.photo import prepare

        wanted = wanted_photos(plan)
        for done, photo in enumerate(wanted, 1):
            wrong = None
            try:
                if not (self.home.photos / photo.kept_as).exists():
                    photos.keep(self.home.photos, photo.kept_as, prepare(read_photo(plan, photo), photo.name))
            except BadPhoto as error:
                wrong = error
            yield done, len(wanted), wrong

    def apply_import(self, plan: ImportPlan) -> None:
        """Do what the plan says, in one write; `keep_photos` comes first. Can be undone."""
        from namecards.importing.candidate import person_fields

        known = {person.id: person for person in self.people()}
        after = [Person(id=self._new_id(), **person_fields(candidate)) for candidate in plan.new]
        after += [replace(known.get(c.person.id, c.person), **c.fields) for c in plan.changed]
        self._undo_import = {p.id: known.get(p.id) for p in after}
        self._keep_people({p.id: self._with_photo_on_disk(p, known.get(p.id)) for p in after})

    def undo_import(self) -> bool:
        """Put people back as they were before the last import of this sitting; False if there was none."""
        undo, self._undo_import = self._undo_import, {}
        self._keep_people(undo)
        return bool(undo)

    def _with_photo_on_disk(self, person: Person, before: Person | None) -> Person:
        """The person with the photo they had, where the new one turned out to be unreadable."""
        if not person.photo or self.photo(person):
            return person
        return replace(person, photo=before.photo if before else "")
