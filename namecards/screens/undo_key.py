"""F3, the same on every screen: it undoes the last change, some only at the second press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from namecards.collection import Collection

if TYPE_CHECKING:
    from namecards.collection.history import UndoResult
    from namecards.core.changes import Change


class UndoKey:
    """Remembers the change it asked about, so that the second press undoes it."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._asked: Change[None] | None = None

    def press(self) -> UndoResult | str:
        """Undo this computer's last change, or return the question to ask first.

        It asks before a change of an earlier day and one of several people's entries, such as an import: one
        press too many must not remove a class. Raises as `Collection.undo` does.
        """
        last, today = self._collection.history.last(), self._collection.today()
        asked, self._asked = self._asked, None
        if last.change == asked or (last.day == today and not last.is_list):
            return self._collection.undo(last.change)
        self._asked = last.change
        return f"Press F3 again to undo: {last.describe(today)}."
