"""Referrals: the people and places to send somebody to, the slip, and the question at the next visit."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from namecards.core.desk.brief import FollowUp
from namecards.core.desk.note_kinds import MORE_CLASS, NOTE_KINDS, SIGN_CLASS
from namecards.core.desk.notes import Note
from namecards.core.normalize import words

_SIGN = NOTE_KINDS["referral"].sign
_UNFINISHED = (
    rf"(?:(?:^|[,;])\s*{_SIGN}[{MORE_CLASS}]{{0,2}}\s*|\s{_SIGN}[{MORE_CLASS}]{{0,2}}(?=[^\W\d_]))"
    rf"([^,;@#{SIGN_CLASS}]*)$"
)
"""A referral at the end of a line, and its text so far."""


ASKED = NOTE_KINDS["referral"].done
ANSWERS = {"y": "it helped", "n": "it didn't help", "w": "they didn't go"}
"""What may come of a referral, by the key that says so; kept with the note."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Helper:
    """A person or place to refer students to."""

    id: str
    name: str
    """As you say it: "counselor", "Ms. Diaz", "homework club"."""
    topics: str = ""
    """Their topics, with commas: "friends, family, grief"."""
    where: str = ""
    """"Room 104"."""
    when: str = ""
    """"daily 8:00-15:00"."""
    backup: str = ""
    """Somebody else, when nobody is there."""

    @property
    def title(self) -> str:
        """The name with a capital: "Counselor"."""
        return self.name[:1].upper() + self.name[1:]

    @property
    def slip(self) -> str:
        """The slip for a student, without name or reason: "Counselor · Room 104 · daily 8:00-15:00"."""
        otherwise = self.backup and f"if nobody is there: {self.backup}"
        return " · ".join(filter(None, (self.title, self.where, self.when, otherwise)))


def find_helper(text: str, helpers: Iterable[Helper]) -> Helper | None:
    """Find the helper that a referral names; of two, the one with the longer name."""
    text_words = f" {' '.join(words(text.replace(':', ' ')))} "
    matches = [helper for helper in helpers if f" {' '.join(words(helper.name))} " in text_words]
    return max(matches, key=lambda helper: len(helper.name), default=None)


def complete_line(line: str, helpers: Sequence[Helper]) -> str | None:
    """Complete a line that ends in an unfinished referral; None if no helper fits.

    `>cou` becomes `>counselor`; a topic gets its helper: `>gri` becomes `>grief: counselor`.
    """
    unfinished = re.search(_UNFINISHED, line)
    if unfinished is None or not unfinished[1].strip():
        return None
    typed = unfinished[1].casefold()
    for helper in helpers:
        if len(helper.name) > len(typed) and helper.name.casefold().startswith(typed):
            return line + helper.name[len(typed) :]
    for helper in helpers:
        for topic in map(str.strip, helper.topics.split(",")):
            if topic.casefold().startswith(typed.rstrip()):
                return f"{line.rstrip()}{topic[len(typed.rstrip()) :]}: {helper.name}"
    return None


def follow_up(note: Note, goes_by: str, helpers: Iterable[Helper]) -> FollowUp:
    """Return the question for a referred person. The words of a private referral are left out."""
    if note.private:
        return FollowUp(
            f"ask {goes_by} how it went, where you sent them in private", note.id, ASKED, private=True
        )
    helper = find_helper(note.text, helpers)
    if helper is None:
        return FollowUp(f"ask {goes_by} how it went: {note.text}", note.id, ASKED)
    article = "the " if helper.name[:1].islower() else ""
    return FollowUp(f"ask {goes_by}: did {article}{helper.name} help?", note.id, ASKED)


def referrals_to(helper: Helper, helpers: Iterable[Helper], notes: Iterable[Note]) -> list[Note]:
    """List the notes that sent somebody to a helper."""
    every = tuple(helpers)
    return [n for n in notes if n.kind == "referral" and find_helper(n.text, every) == helper]


def count_answers(sent: Sequence[Note]) -> str:
    """Count the referrals to a helper by answer: "sent 3 · it helped 2"; empty if there are none."""
    counts = Counter(note.answer for note in sent)
    came = (f"{answer} {counts[answer]}" for answer in ANSWERS.values() if counts[answer])
    return " · ".join((f"sent {len(sent)}", *came)) if sent else ""
