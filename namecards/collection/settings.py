"""Settings: typed values, saved in one write each."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol, TypeVar

from namecards.core.changes import Change
from namecards.store.store import Store
from namecards.store.values import from_fields

if TYPE_CHECKING:
    from namecards.store.values import Document

    class SingleDocument(Document, Protocol):
        """A table with one document; F3 skips those that the program remembers for itself."""

        TABLE: ClassVar[str]


REMEMBERED = "remembered"
"""The table of what the program remembers for itself."""
S = TypeVar("S", bound="SingleDocument")


class Settings:
    """Typed, frozen settings; a value that can't be read falls back to its default and is in `problems`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, kind: type[S]) -> S:
        """Return the settings of a subject."""
        usual = kind()
        kept = self._store.documents.get(kind.TABLE, usual.id, kind)
        if kept:
            self._store.documents.set_problems("choices", usual.id, ())  # the old strings count no longer
        return kept or self._from_old_choices(kind, usual)

    def update(self, value: S) -> Change[S]:
        """Save the settings of a subject, in one write."""
        return Change(value, self._store.documents.save(value.TABLE, value))

    def _from_old_choices(self, kind: type[S], usual: S) -> S:
        """The settings that an earlier version kept as strings, until they are changed."""
        strings = self._store.documents.strings()
        if not strings:
            return usual
        from namecards.collection.old_choices import OLD_CHOICES

        if usual.id not in OLD_CHOICES:
            return usual
        value, wrong = from_fields("choices", usual.id, OLD_CHOICES[usual.id](strings), kind, strict=False)
        self._store.documents.set_problems("choices", usual.id, wrong)
        return value or usual
