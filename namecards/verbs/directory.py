"""The directory of referrals: whom and what students can be sent to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from namecards.core.errors import NoHelper
from namecards.core.text import visible
from namecards.store.database import from_documents
from namecards.verbs.opened import Opened

if TYPE_CHECKING:
    from namecards.core.desk.referrals import Helper


class Directory(Opened):
    """Helpers."""

    def helpers(self) -> list[Helper]:
        """Everybody and every place to refer to, by name."""
        from namecards.core.desk.referrals import Helper

        every = from_documents(self._db.table("helpers"), Helper)
        return sorted(every, key=lambda helper: helper.name.casefold())

    def new_helper(self) -> Helper:
        """An empty entry, not kept yet."""
        from namecards.core.desk.referrals import Helper

        return Helper(id=self._new_id(), name="")

    def keep_helper(self, helper: Helper) -> Helper:
        """Keep an entry, new or changed, without the spaces around. Raises `NoHelper` without a name."""
        fields = ("name", "topics", "where", "when", "backup")
        helper = replace(helper, **{name: visible(getattr(helper, name)) for name in fields})
        if not helper.name:
            raise NoHelper
        self._db.table("helpers").keep({helper.id: helper})
        return helper

    def forget_helper(self, helper: Helper) -> None:
        """Take an entry away; notes that name it stay as they are."""
        self._db.table("helpers").put({helper.id: None})

    def complete(self, line: str) -> str | None:
        """A note line that ends in a referral being typed, gone on with from the directory."""
        from namecards.core.desk.referrals import completed

        return completed(line, self.helpers())
