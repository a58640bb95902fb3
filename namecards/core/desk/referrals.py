"""Referrals: whom or what to send somebody to, the slip to give them, and the question at the next visit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from namecards.core.desk.brief import FollowUp
from namecards.core.desk.note_kinds import MORE_CLASS, NOTE_KINDS, SIGN_CLASS
from namecards.core.desk.notes import Note
from namecards.core.normalize import fold, words

_SIGN = NOTE_KINDS["referral"].sign
_UNFINISHED = (
    rf"(?:(?:^|[,;])\s*{_SIGN}[{MORE_CLASS}]{{0,2}}\s*|\s{_SIGN}[{MORE_CLASS}]{{0,2}}(?=[^\W\d_]))"
    rf"([^,;@#{SIGN_CLASS}]*)$"
)
"""A referral at the end of a line, and its text so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Helper:
    """A person or a place that students can be referred to."""

    id: str
    name: str
    """As it is said: "counselor", "Ms. Diaz", "homework club"."""
    topics: str = ""
    """What they help with, with commas: "friends, family, grief"."""
    where: str = ""
    """"Room 104"."""
    when: str = ""
    """"daily 8:00-15:00"."""
    backup: str = ""
    """Who else, when they are not there."""


@dataclass(frozen=True, slots=True)
class Slip:
    """What to hand to somebody who is sent on: where to go and when. It says neither who they are nor why."""

    to: str
    where: str = ""
    when: str = ""
    backup: str = ""

    @property
    def line(self) -> str:
        """All of it in one line: "Counselor · Room 104 · daily 8:00-15:00 · or: nurse"."""
        otherwise = self.backup and f"or: {self.backup}"
        return " · ".join(filter(None, (self.to, self.where, self.when, otherwise)))


def slip(helper: Helper) -> Slip:
    """The slip for a helper."""
    return Slip(helper.name[:1].upper() + helper.name[1:], helper.where, helper.when, helper.backup)


def find_helper(text: str, helpers: Iterable[Helper]) -> Helper | None:
    """Whom a referral names, anywhere in its words; of two, the one with the longer name."""
    said = f" {' '.join(words(text.replace(':', ' ')))} "
    named = [helper for helper in helpers if f" {' '.join(words(helper.name))} " in said]
    return max(named, key=lambda helper: len(helper.name), default=None)


def complete_line(line: str, helpers: Sequence[Helper]) -> str | None:
    """A line that ends in a referral that is being typed, gone on with; None if nothing fits.

    `>cou` becomes `>counselor`; a topic gets its helper: `>grief` becomes `>grief: counselor`.
    """
    begun = re.search(_UNFINISHED, line)
    if begun is None or not begun[1].strip():
        return None
    typed = begun[1].casefold()
    for helper in helpers:
        if len(helper.name) > len(typed) and helper.name.casefold().startswith(typed):
            return line + helper.name[len(typed) :]
    helper_of = next((helper for helper in helpers if _helps_with(helper, begun[1])), None)
    return f"{line.rstrip()}: {helper_of.name}" if helper_of else None


def follow_up(note: Note, goes_by: str, helpers: Iterable[Helper]) -> FollowUp:
    """What to ask somebody who was referred; of a private referral the words are left out."""
    if note.private:
        return FollowUp(f"ask {goes_by} how it went, where you sent them in private", note.id)
    helper = find_helper(note.text, helpers)
    if helper is None:
        return FollowUp(f"ask {goes_by} how it went: {note.text}", note.id)
    article = "the " if helper.name[:1].islower() else ""
    return FollowUp(f"ask {goes_by}: did {article}{helper.name} help?", note.id)


def _helps_with(helper: Helper, typed: str) -> bool:
    return bool(fold(typed)) and fold(typed) in {fold(topic) for topic in helper.topics.split(",")}
