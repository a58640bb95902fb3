"""What was chosen once: typed values, one write each."""

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

SETTINGS = (DrillSettings, DeskSettings, ListSettings, PlanSettings, TimetableSettings)
"""What the user chose; these changes are in the history."""
Setting = DrillSettings | DeskSettings | ListSettings | PlanSettings | TimetableSettings
Memory = ImportMemory | PrintMemory | NoteMemory
"""What the program remembers to offer again; F3 passes over it."""
S = TypeVar("S", bound=Setting | Memory)


class Settings:
    """Typed, frozen values; what cannot be read falls back to its default and stands in `problems`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, kind: type[S]) -> S:
        """The settings of a subject."""
        usual = kind()
        kept = self._store.documents.get(_table(usual), usual.id, kind)
        if kept:
            self._store.documents.set_problems("choices", usual.id, ())  # the old strings count no longer
        return kept or self._carried_over(kind, usual)

    def update(self, value: S) -> Change[S]:
        """Keep the settings of a subject, in one write."""
        return Change(value, self._store.documents.table(_table(value)).keep({value.id: value}))

    def _carried_over(self, kind: type[S], usual: S) -> S:
        """What an earlier version kept as strings, until it is changed for the first time."""
        strings = self._store.documents.strings()
        if not strings or kind not in OLD_CHOICES:
            return usual
        value, wrong = from_fields("choices", usual.id, OLD_CHOICES[kind](strings), kind, strict=False)
        self._store.documents.set_problems("choices", usual.id, wrong)
        return value or usual


def _table(value: Setting | Memory) -> str:
    return "settings" if isinstance(value, SETTINGS) else "remembered"
