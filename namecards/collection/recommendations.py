"""Recommended books: the answers, and erasing the titles for good.

No list of what somebody read exists: a title is shown at that person's visit and in their timeline only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from namecards.collection.people import People
from namecards.core.changes import Change
from namecards.core.desk.brief import FollowUp
from namecards.core.desk.note_kinds import NoteKind
from namecards.core.desk.notes import Note
from namecards.core.learning.memory import school_day
from namecards.store.store import Store

if TYPE_CHECKING:
    from namecards.collection.forgetting import Forgetting
    from namecards.collection.tags import Tagging
    from namecards.core.paper.tags import Tag

KIND: NoteKind = "recommendation"


class Recommendations:
    """Keeps at most a like of each recommended book."""

    def __init__(
        self, store: Store, people: People, tags: Callable[[], Tagging], forgetting: Callable[[], Forgetting]
    ) -> None:
        """`tags` and `forgetting` load slowly, and no start needs them."""
        self._store = store
        self._people = people
        self._tags = tags
        self._forgetting = forgetting
        self._newest = store.documents.storage.journal.newest
        """When something was last saved before this start."""

    def answer(self, asked: FollowUp | Note, like: Tag | None = None) -> Change[None]:
        """Mark the question as answered and tick a like, in one write. The answer itself is not kept."""
        id = asked.note if isinstance(asked, FollowUp) else asked.id
        note = self._store.documents.get("notes", id, Note)
        if note is None:
            return Change(None)
        tagging = self._tags()
        tags = tagging.of(self._people.get(note.person))
        ticked = tags.with_words(like.kind, (*tags.of(like.kind), like.word)) if like else tags
        liked = tagging.documents(ticked) if ticked != tags else {}
        at = self._store.documents.keep({"notes": {id: replace(note, used=True)}, "tags": liked})
        return Change(None, at)

    def erase_expired(self, undone: bool = False) -> None:
        """Erase the titles that were answered or are too old, for good.

        They are too old if they were on the last day that was saved before this start, too: a clock that is
        ahead erases none. `undone`: also those whose note was undone, which takes longer.

        Raises `CannotWrite` or `Unread`.
        """
        expired = {*self._old_books(), *(self._undone_books() if undone else ())}
        if expired:
            self._forgetting().erase(("notes", id) for id in expired)

    def _old_books(self) -> Iterator[str]:
        documents, today = self._store.documents, self._store.today()
        if self._newest:
            today = min(today, school_day(self._newest.astimezone(self._store.now().tzinfo)))
        for id, fields in documents.storage.read().get("notes", {}).items():
            if fields.get("kind") == KIND:
                note = documents.get("notes", id, Note)
                if note and note.is_over(today):
                    yield id

    def _undone_books(self) -> set[str]:
        storage = self._store.documents.storage
        notes_now = storage.read().get("notes", {})
        undone = {id for table, id, _ in storage.undone if table == "notes" and id not in notes_now}
        lines = storage.journal.lines_with([f'"{KIND}"']) if undone else ()
        return {line.id for line in lines if (line.new or line.set or {}).get("kind") == KIND} & undone
