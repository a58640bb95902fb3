"""The plan that a preview shows and its questions change, with the pictures that belong to it."""

from __future__ import annotations

from collections.abc import Mapping

from namecards.collection import Collection
from namecards.core.people import Person
from namecards.importing.plan import ImportPlan

_KEPT = "\0kept "
"""Before the file name of a kept photo, in place of a picture of the source: no file has such a name."""


class PreviewedPlan:
    """Shared by the preview and its questions."""

    def __init__(self, collection: Collection, plan: ImportPlan) -> None:
        self._collection = collection
        self.plan = plan

    def answer(self, answers: Mapping[str, str]) -> None:
        """Plan anew with these answers and no others. Raises `CannotRead` if a picture is gone by now."""
        self.plan = self._collection.imports.answer(self.plan, answers)

    def picture(self, name: str) -> bytes:
        """A picture of the source, or the photo that is kept of somebody here."""
        if name.startswith(_KEPT):
            return (self._collection.photos / name.removeprefix(_KEPT)).read_bytes()
        return self.plan.import_source.pictures.read(name)

    def kept_photo(self, person: Person | None) -> str:
        """The name that `picture` reads the photo of somebody here by; empty if there is none."""
        path = self._collection.people.photo(person)
        return f"{_KEPT}{path.name}" if path else ""
