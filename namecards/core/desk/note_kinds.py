"""The kinds of notes, one row each: the parser, the search, the help and the screens are made from the rows.

To add one: its key in `NoteKind`, which is stored with every note, and a row in `NOTE_KINDS`. Its sign is one
character that is part of no word; `@`, `#`, comma, semicolon and colon are taken.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Literal, NamedTuple

from namecards.core.days import short_day

NoteKind = Literal["note", "promise", "question", "idea", "referral", "recommendation"]


class NoteKindInfo(NamedTuple):
    """One kind of note."""

    sign: str
    """The character that begins such a note; empty for a plain note."""
    help: str
    """Its name in help, after the sign."""
    due: str = "comes back"
    """The words before its day."""
    done: str = "asked"
    """What a used one is called in the timeline."""


NOTE_KINDS: dict[NoteKind, NoteKindInfo] = {
    "note": NoteKindInfo(sign="", help="note"),
    "promise": NoteKindInfo(sign="!", help="promise", due="by", done="kept"),
    "question": NoteKindInfo(sign="?", help="to find out", done="found out"),
    "idea": NoteKindInfo(sign="+", help="idea"),
    "referral": NoteKindInfo(sign=">", help="referral"),
    "recommendation": NoteKindInfo(sign="=", help="book", done="answered"),
}
SIGNS: dict[str, NoteKind] = {info.sign: kind for kind, info in NOTE_KINDS.items() if info.sign}

PIN, PRIVATE = "*", "%"
"""Signs that may stand beside the sign of any kind."""
NEXT_LINE = "⏎"
"""Between two lines of a pasted block: each is a note."""
PLAIN_SIGN = "·"
"""Shown on screens before a note without a sign."""

SIGN_CLASS = re.escape("".join(SIGNS))
"""The signs of the kinds, for use inside `[]` in a pattern."""
MORE_CLASS = re.escape(PIN + PRIVATE)
"""`PIN` and `PRIVATE`, for use inside `[]` in a pattern."""

KINDS_HELP = ", ".join(f"{sign} {NOTE_KINDS[kind].help}" for sign, kind in SIGNS.items())
"""`! promise, ? to find out, …`, for help."""
SIGNS_HELP = f"{KINDS_HELP}, {PIN} ask this first next time, {PRIVATE} private"


def due_words(kind: NoteKind, due: date | None, today: date) -> str:
    """Say when a note comes back, or by when a promise is to be kept; nothing without a day."""
    return f"{NOTE_KINDS[kind].due} {short_day(due, today)}" if due else ""


def signs(kind: NoteKind, pinned: bool) -> str:
    """Return the signs before a note: `*` in place of the one of a plain note."""
    return f"{PIN}{NOTE_KINDS[kind].sign}" if pinned else shown_sign(kind)


def shown_sign(kind: NoteKind) -> str:
    """Return the sign that a screen shows before a note of a kind."""
    return NOTE_KINDS[kind].sign or PLAIN_SIGN
