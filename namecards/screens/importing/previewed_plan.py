"""The plan of an import, shared by its preview and its questions, with its pictures."""

from __future__ import annotations

from collections.abc import Mapping

from namecards import files
from namecards.collection import Collection
from namecards.core.people import Person
from namecards.importing.plan import ImportPlan

_KEPT = "\0kept "
"""Marks the name of a saved photo, as opposed to a picture of the source: no file has such a name."""


class PreviewedPlan:
    """The plan of an import as it is answered so far."""

    def __init__(self, collection: Collection, plan: ImportPlan) -> None:
        self._collection = collection
        self.plan = plan

    def answer(self, answers: Mapping[str, str]) -> None:
        """Plan again with these answers and no others. Raises `CannotRead` if a picture is gone."""
        self.plan = self._collection.imports.answer(self.plan, answers)

    def picture(self, name: str) -> bytes:
        """Read a picture of the source, or a saved photo."""
        if name.startswith(_KEPT):
            return files.read(self._collection.home.photos / name.removeprefix(_KEPT))
        return self.plan.import_source.pictures.read(name)

    def saved_photo(self, person: Person | None) -> str:
        """Return the name by which `picture` reads a person's saved photo; empty if there is none."""
        path = self._collection.people.photo(person)
        return f"{_KEPT}{path.name}" if path else ""
