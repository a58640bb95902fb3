"""The texts of a class on one screen: its heading, and the chosen one with what waits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.content import Content

from namecards.core.desk.brief import FollowUp, is_overdue
from namecards.core.desk.class_view import AWAY, HERE, LEGEND, Member
from namecards.core.desk.notes import Note
from namecards.screens.text import days_ago, note_line

SURE = 0.99
"""Above this chance the name was known today."""
MOST_LINES = 3
"""Lines that wait shown under a face; the visit has all."""


def mark(member: Member) -> str:
    """Return the mark of who is here."""
    return HERE if member.is_here else AWAY


def heading(name: str, when: str | None, members: Sequence[Member], shown: range | None) -> Content:
    """Say which class it is, when it comes, how many are here, and what the marks mean.

    `shown` are the places on the screen, if they may not be all.
    """
    here, count = sum(member.is_here for member in members), len(members)
    more = ""
    if shown and len(shown) < count:
        arrows = f"{'↑' * (shown.start > 0)}{'↓' * (shown.stop < count)}"
        more = f"{shown.start + 1} to {shown.stop} shown {arrows}"
    head = " · ".join(filter(None, (name, f"{here} of {count} here", more, when)))
    return Content.assemble((head, "bold $accent"), "\n", (f"{LEGEND}   c another class", "$text-muted"))


def about_member(member: Member | None, today: date, short: bool) -> Content:
    """Describe the chosen one: the name, how to say it, the last visit, and the first lines that wait.

    `short`: in two lines, for the place below a page of faces.
    """
    if member is None:
        return Content("Nobody is in this class.")
    person, chance, items = member.person, member.chance, member.brief.items
    known = "new" if chance is None else "name known" if chance > SURE else f"name known: {chance:.0%}"
    facts = filter(None, (person.say and f"say: {person.say}", days_ago(member.brief.days_since), known))
    head = Content.assemble((person.display, "bold $accent"), " · " if short else "\n", " · ".join(facts))
    most = 1 if short else MOST_LINES
    lines = [waiting_line(item, today) for item in items[:most]]
    if len(items) > most:
        lines[-1] = Content.assemble(lines[-1], (f"  and {len(items) - most} more", "$text-muted"))
    return Content("\n").join([head, *lines])


def waiting_line(item: Note | FollowUp, today: date) -> Content:
    """Format a line that waits; a private text stays hidden, because others look on."""
    if isinstance(item, FollowUp):
        return Content.assemble(("→ ", "bold $accent"), item.text)
    overdue = (" overdue", "bold $error") if is_overdue(item, today) else ""
    return Content.assemble(note_line(item), overdue)
