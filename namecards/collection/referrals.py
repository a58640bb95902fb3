"""People and places to refer students to."""

from __future__ import annotations

from dataclasses import replace

from namecards.core.changes import Change
from namecards.core.desk.errors import NamelessHelper
from namecards.core.desk.referrals import Helper, complete_line
from namecards.core.text import clean_line
from namecards.store.store import Store


class Referrals:
    """The directory of people and places."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Helper]:
        """Return every entry, by name."""
        every = self._store.documents.all("helpers", Helper)
        return sorted(every, key=lambda helper: helper.name.casefold())

    def make(self) -> Helper:
        """Make an empty entry without saving it."""
        return Helper(id=self._store.new_id(), name="")

    def save(self, helper: Helper) -> Change[Helper]:
        """Save an entry, without the spaces around it. Raises `NamelessHelper` without a name."""
        fields = ("name", "topics", "where", "when", "backup")
        helper = replace(helper, **{name: clean_line(getattr(helper, name)) for name in fields})
        if not helper.name:
            raise NamelessHelper
        return Change(helper, self._store.documents.save("helpers", helper))

    def delete(self, helper: Helper) -> Change[None]:
        """Delete an entry; notes that name it stay as they are."""
        return Change(None, self._store.documents.keep({"helpers": {helper.id: None}}))

    def complete(self, line: str) -> str | None:
        """Complete a note line that ends in the beginning of a referral; None if nothing fits."""
        return complete_line(line, self.all())
