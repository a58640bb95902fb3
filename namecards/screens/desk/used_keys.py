"""F4 under the name that fits the line under the cursor: a question was asked, a promise kept."""

from __future__ import annotations

from textual.binding import Binding

from namecards.core.desk.brief import FollowUp
from namecards.core.desk.note_kinds import NOTE_KINDS
from namecards.core.desk.notes import Note
from namecards.screens.keys import bind

TOLD = "told"
_WORDS = tuple(dict.fromkeys(info.done for info in NOTE_KINDS.values()))


def used_keys(*more: str) -> list[Binding]:
    """Bind F4 once for each word, and for `more`; `names_use` says which one is enabled."""
    about = "Mark this line as {}: it won't come back"
    words = (*_WORDS, *more)
    return [bind("f4", f"used('{w}')", w.split()[0].capitalize(), about.format(w)) for w in words]


def names_use(word: object, item: Note | FollowUp | None) -> bool:
    """Tell whether a word is the one for what is done with an item."""
    done = item.done if isinstance(item, FollowUp) else NOTE_KINDS[item.kind].done if item else None
    return word == done
