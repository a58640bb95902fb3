"""Settings: typed values, saved in one write each."""

from __future__ import annotations

from typing import TypeVar

from namecards.collection.old_choices import OLD_CHOICES
from namecards.core.changes import Change
from namecards.core.settings import (
    DeskSettings,
    DrillSettings,
    ImportMemory,
    ListSettings,
    NoteMemory,
    PlanSettings,
    PrintMemory,
    TimetableSettings,
)
from namecards.store.store import Store
from namecards.store.values import from_fields

Setting = DrillSettings | DeskSettings | ListSettings | PlanSettings | TimetableSettings
"""Settings that the user chose; their changes are in the history."""
Memory = ImportMemory | PrintMemory | NoteMemory
"""Values that the program remembers for itself; F3 skips them."""
S = TypeVar("S", bound=Setting | Memory)


class Settings:
    """Typed, frozen settings; a value that can't be read falls back to its default and is in `problems`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, kind: type[S]) -> S:
        """Return the settings of a subject."""
        usual = kind()
        kept = self._store.documents.get(_table(usual), usual.id, kind)
        if kept:
            self._store.documents.set_problems("choices", usual.id, ())  # the old strings count no longer
        return kept or self._from_old_choices(kind, usual)

    def update(self, value: S) -> Change[S]:
        """Save the settings of a subject, in one write."""
        return Change(value, self._store.documents.table(_table(value)).keep({value.id: value}))

    def _from_old_choices(self, kind: type[S], usual: S) -> S:
        """The settings that an earlier version kept as strings, until they are changed."""
        strings = self._store.documents.strings()
        if not strings or kind not in OLD_CHOICES:
            return usual
        value, wrong = from_fields("choices", usual.id, OLD_CHOICES[kind](strings), kind, strict=False)
        self._store.documents.set_problems("choices", usual.id, wrong)
        return value or usual


def _table(value: Setting | Memory) -> str:
    return "settings" if isinstance(value, Setting) else "remembered"
