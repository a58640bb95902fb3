"""What the desk says, as lines: who it is, how the name stands, what comes back, what a note will become."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.content import Content

from namecards.core.desk.brief import Brief, FollowUp, is_overdue, may_be_old
from namecards.core.desk.greeting import ASK_THEM, NameStatus
from namecards.core.desk.note_kinds import NOTE_KINDS, shown_sign
from namecards.core.desk.notes import Draft, Note
from namecards.core.desk.timetable import ExpectedClass
from namecards.core.people import Person, room
from namecards.screens.text import days_ago, note_line, short_day

MOST_DRAFTS = 3
MOST_LAST = 9
"""Of those who came last, so many are shown."""
NOBODY = "Somebody comes in: type letters of their name, or scan their card."
AGAIN = "↓ chooses, ↑ last person."


def hits(count: int, numbered: bool) -> str:
    """What can be done with what was found."""
    if count < 2:
        return "Enter opens." if count else "Nobody here is called that."
    return f"{count} fit. A digit opens, or ↑ ↓ and Enter." if numbered else f"{count} fit. ↑ ↓ and Enter."


def before_finding(expected: Sequence[ExpectedClass], came: bool) -> str:
    """The hint before anything is typed: which class is there."""
    classes = ", ".join(f"{each.roster} {each.when}" for each in expected if each.now)
    return " ".join(filter(None, (classes and f"{classes}.", AGAIN if came or classes else NOBODY)))


def waiting(
    expected: Sequence[ExpectedClass], last: Sequence[tuple[Person, date]], today: date
) -> tuple[list[Person], dict[str, str]]:
    """Who may come now: those expected who are not here yet, then who came last; and when those came."""
    here = {person.id for person, day in last if day == today}
    coming = {p.id: p for each in expected if each.now for p in each.people if p.id not in here}
    came = [(person, day) for person, day in last if person.id not in coming][:MOST_LAST]
    people = [*coming.values(), *(person for person, _ in came)]
    return people, {person.id: _when(day, today) for person, day in came}


def _when(day: date, today: date) -> str:
    days = (today - day).days
    return {0: "today", 1: "yesterday"}.get(days, f"{days} days ago" if days > 0 else f"on {short_day(day)}")


def under_face(person: Person, named: bool) -> str:
    """What tells people apart under a small face: the rest of the name, or where they belong."""
    rest = person.family if named and person.family != person.goes_by else ""
    return rest or (room(person.homeroom) if person.homeroom else person.place)


def unnamed(person: Person) -> list[Content]:
    """Before the name is shown."""
    keys = {"k": "I knew the name", "f": "I forgot it", "m": "I mixed them up", "Enter": "just show it"}
    head = [Content.styled("Who is this?", "bold $accent"), Content.styled(person.place, "$text-muted")]
    return [
        *head,
        Content(""),
        *(Content.assemble((f"{key:6}", "bold $accent"), what) for key, what in keys.items()),
    ]


def about(person: Person, since: int | None, how: NameStatus) -> list[Content]:
    """Who it is: how to say the name, days since, how the name stands, what helps with it."""
    lines = [Content.styled(person.display, "bold $accent")]
    if person.say:
        lines.append(Content.assemble("say: ", (person.say, "bold")))
    if person.hook:
        lines.append(Content(f"remember: {person.hook}"))
    where = (person.place, days_ago(since))
    lines.append(Content(" · ".join(filter(None, where))))
    lines.append(Content.styled(standing(how), "$text-muted"))
    if how.misses >= ASK_THEM and not person.hook:
        lines.append(
            Content.styled(
                f"Missed {how.misses} times. Ask: “How do people remember your name?” F8 keeps the answer.",
                "$warning",
            )
        )
    return lines


def standing(how: NameStatus) -> str:
    """How the name stands by photo and in person, apart."""
    by_photo = {None: "not asked", True: "known", False: "missed"}[how.by_photo]
    in_person = {None: "not asked", True: "known", False: "missed"}[how.in_person]
    return f"name by photo: {by_photo} · in person: {in_person}"


def left_out(brief: Brief) -> Content:
    """The line above what comes back: how many notes do not; empty if all do."""
    return Content.styled(f"Only {brief.count_text}. F9 shows all." if brief.count_text else "", "$warning")


def coming_back(brief: Brief, cursor: int, shown: bool, today: date) -> list[Content]:
    """What comes back, a line each; the one under the cursor is what F4 marks."""
    return [
        Content.assemble(("▸ " if number == cursor else "  ", "bold $accent"), _item(item, shown, today))
        for number, item in enumerate(brief.items)
    ]


def _item(item: Note | FollowUp, shown: bool, today: date) -> Content:
    if isinstance(item, FollowUp):
        return Content.assemble(("→ ", "bold $accent"), item.text)
    said, day = note_line(item, shown), short_day(item.day)
    if may_be_old(item, today):
        return Content.assemble(f"{day} {item.day.year}, may be old: ", said.plain).stylize("$text-muted")
    if item.kind == "promise":
        return Content.assemble(said, (" overdue", "bold $error") if is_overdue(item, today) else "")
    return Content.assemble(said, (f"  {day}", "$text-muted"))


def has_private(brief: Brief) -> bool:
    """Whether there is something that only shows when it is asked for."""
    return any(isinstance(item, Note) and item.private for item in brief.items)


def drafts(some: Sequence[Draft]) -> list[Content]:
    """What a line will become, a row a note."""
    lines = [_draft(draft) for draft in some[:MOST_DRAFTS]]
    if len(some) > MOST_DRAFTS:
        lines[-1] = Content.assemble(lines[-1], (f"   and {len(some) - MOST_DRAFTS} more", "$text-muted"))
    return lines


def _draft(draft: Draft) -> Content:
    more = (
        "ask next" if draft.pinned else "",
        "private" if draft.private else "",
        f"said {short_day(draft.day)}" if draft.day else "",
        f"{NOTE_KINDS[draft.kind].due} {short_day(draft.due)}" if draft.due else "",
    )
    told = ", ".join(filter(None, more))  # before the text, which is in the line above all the same
    return Content.assemble(
        (f"{shown_sign(draft.kind)} {draft.kind}", "bold $accent"),
        (f" ({told})" if told else "", "$warning"),
        (": ", "bold $accent"),
        Content(draft.text),
    )
