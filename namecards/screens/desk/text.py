"""The lines of the desk: the person, the state of the name, waiting notes, the preview of a note."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from textual.content import Content

from namecards.collection import Collection
from namecards.core.addressing import Addressee, explain_left
from namecards.core.days import short_day
from namecards.core.desk.brief import FollowUp, describe_day, may_be_old
from namecards.core.desk.greeting import ASK_THEM, NameStatus
from namecards.core.desk.note_kinds import due_words, shown_sign, signs
from namecards.core.desk.note_parser import unused_day
from namecards.core.desk.notes import SAFEGUARDING, Note, NoteDraft, visible_text
from namecards.core.desk.timetable import ExpectedClass
from namecards.core.paper.tags import Tags
from namecards.core.people import Person, room
from namecards.core.text import join_names
from namecards.screens.text import cells, link

MOST_DRAFTS = 3
MOST_PREVIEWED = 110
"""Cells of a note in its preview, about two lines."""
MOST_NAMES = 6
"""People that the preview of a note names."""
MOST_LAST = 9
"""The people who came last are shown, so many of them."""
NOBODY = "Somebody comes in? Type a name, or scan the card."
NO_PEOPLE = "Nobody is here yet. Press Esc, then i to import."
AGAIN = "↓ pick a face · ↑ last person again"


def hits_hint(count: int, numbered: bool, left: Sequence[Person]) -> str:
    """Say how to open one of the people found, or who has `left`."""
    if count < 2:
        return "Enter opens." if count else explain_nobody(left)
    return f"{count} people match. {'Press a number, or ↑ ↓ and Enter' if numbered else '↑ ↓ and Enter'}."


def explain_nobody(left: Sequence[Person], number: str = "") -> str:
    """Say that no active person has this name or number, and name those who have left."""
    if len(left) == 1:
        return f"{left[0].explain_left()} F9 brings them back."
    if left:
        names = join_names([person.display for person in left], 2)
        return f"{names} have left (archived). Type more letters."
    what = f"No card number matches “{number}”" if number else "Nobody matches"
    return f"{what}. F2: note for later. F9: add them."


def empty_line_hint(expected: Sequence[ExpectedClass], came: bool, is_anybody_here: bool) -> str:
    """Make the hint before anything is typed: the class that is here, and the keys."""
    if not is_anybody_here:
        return NO_PEOPLE
    classes = ", ".join(f"{each.roster} {each.when}" for each in expected if each.now)
    return " ".join(filter(None, (classes and f"{classes}.", AGAIN if came or classes else NOBODY)))


def expected_people(
    expected: Sequence[ExpectedClass], last: Sequence[tuple[Person, date]], today: date
) -> tuple[list[Person], dict[str, str]]:
    """List who may come now: the expected who are not here yet, then the last visitors, with their days."""
    ids_here = {person.id for person, day in last if day == today}
    coming = {p.id: p for each in expected if each.now for p in each.people if p.id not in ids_here}
    came = [(person, day) for person, day in last if person.id not in coming][:MOST_LAST]
    people = [*coming.values(), *(person for person, _ in came)]
    return people, {person.id: _describe_day(day, today) for person, day in came}


def _describe_day(day: date, today: date) -> str:
    days = (today - day).days
    later = f"on {short_day(day, today)}"
    return {0: "today", 1: "yesterday"}.get(days, f"{days} days ago" if days > 0 else later)


def under_face(person: Person, shows_name: bool) -> str:
    """Make the line under a small face that tells people apart: the rest of the name, or the class."""
    rest = person.family if shows_name and person.family != person.goes_by else ""
    return rest or (room(person.homeroom) if person.homeroom else person.place)


def name_question(person: Person) -> list[Content]:
    """Ask for the name: the keys that answer."""
    answers = {
        "k": ("I knew it", "greet(True)"),
        "f": ("I forgot", "greet(False)"),
        "m": ("I thought of someone else", "mixed_up"),
        "Enter": ("just show me", "show"),
    }
    head = [Content.styled("Who is this?", "bold $accent"), Content.styled(person.place, "$text-muted")]
    return [
        *head,
        Content(""),
        *(
            link(Content.assemble((f"{key:6}", "bold $accent"), what), action)
            for key, (what, action) in answers.items()
        ),
    ]


def person_lines(
    person: Person, since: str, status: NameStatus, tags: Tags, reason: str = "", name: str = ""
) -> list[Content]:
    """Describe a person: how to say and remember the name, the last visit and the reason of today's, likes,
    how well you know the name. With the `name` that is only theirs: ask for help with a hard one.
    """
    lines = [Content.styled(name or person.display, "bold $accent")]
    if person.say:
        lines.append(Content.assemble("say: ", (person.say, "bold")))
    if person.hook:
        lines.append(Content(f"remember: {person.hook}"))
    where = (person.where, since, reason, person.limits)
    lines.append(Content(" · ".join(filter(None, where))))
    if tags.all:
        lines.append(Content.styled(f"likes {', '.join(tag.word for tag in tags.all)}", "$text-muted"))
    lines.append(Content.styled(format_name_status(status), "$text-muted"))
    if name and status.misses >= ASK_THEM and not person.hook:
        ask = "Ask: “How do people remember your name?” F8 saves the answer."
        lines.append(Content.styled(f"Missed {status.misses} times. {ask}", "$warning"))
    return lines


def format_name_status(status: NameStatus) -> str:
    """Say whether you knew the name by photo and in person, counted separately."""
    words = {None: "not asked yet", True: "knew it", False: "missed it"}
    return f"photo: {words[status.by_photo]} · in person: {words[status.in_person]}"


def note_line(note: Note | NoteDraft, today: date, shown: bool = False, dated: bool = True) -> Content:
    """Format a note as one line: sign, text, day; a private text only if `shown`."""
    due = f"  {due_words(note.kind, note.due, today)}" if note.due and dated else ""
    sign = f"{signs(note.kind, note.pinned)} "
    return Content.assemble((sign, "bold $accent"), Content(visible_text(note, shown)), (due, "$warning"))


def brief_line(item: Note | FollowUp, shown: bool, today: date, day_first: bool = False) -> Content:
    """Format one line of what comes back: sign, text, day; `day_first` if the end may be out of sight."""
    if isinstance(item, FollowUp):
        return Content.assemble(("→ ", "bold $accent"), item.text)
    text, day = note_line(item, today, shown, dated=False), describe_day(item, today)
    style = _style(item, today)
    line = Content.assemble((f"{day}: ", style), text) if day_first and day else text
    line = Content.assemble(line, (f"  {day}", style)) if day and not day_first else line
    return line.stylize("$text-muted") if may_be_old(item, today) else line


def _style(note: Note, today: date) -> str:
    """Return the style of a line's day: overdue, a day that counts, or just the day it was said."""
    if note.is_overdue(today):
        return "bold $error"
    return "$warning" if note.due or note.kind == "promise" else "$text-muted"


def rows_under_line(
    drafts: Sequence[NoteDraft], today: date, warns: bool, status: Content, leaving: bool
) -> list[Content]:
    """List the notes a line will become, or the safeguarding line, then the status in the last row.

    `leaving`: the status asks whether to discard the line, or whom it is for, and must be seen.
    """
    warning = SAFEGUARDING.replace("your ", "your\n").split("\n") if warns else []
    will = [Content.styled(each, "$warning") for each in warning] or draft_lines(drafts, today)
    last = MOST_DRAFTS - 1
    will = will[:last] if leaving else will
    return [*will, *[Content("")] * (last - len(will)), status][:MOST_DRAFTS]


def draft_lines(some: Sequence[NoteDraft], today: date) -> list[Content]:
    """List the notes a line will become; not the text of a private one."""
    lines = [_draft(draft, today) for draft in some[:MOST_DRAFTS]]
    if len(some) > MOST_DRAFTS:
        lines[-1] = Content.assemble(lines[-1], (f"   and {len(some) - MOST_DRAFTS} more", "$text-muted"))
    return lines


def lines_for(names_of_lines: Sequence[str]) -> str:
    """Say whom pasted lines are for: "30 lines for Li O", "3 lines for Li O (2) and the inbox"."""
    counts = Counter(name or "the inbox" for name in names_of_lines)
    several = len(counts) > 1
    names = [f"{name} ({count})" if several and count > 1 else name for name, count in counts.items()]
    return f"{len(names_of_lines)} lines for {join_names(names, MOST_NAMES)}"


def _draft(draft: NoteDraft, today: date) -> Content:
    more = (
        "ask next" if draft.pinned else "",
        "private" if draft.private else "",
        f"said {short_day(draft.day, today)}" if draft.day else "",
        due_words(draft.kind, draft.due, today),
        "deleted once answered" if draft.kind == "recommendation" else "",
        "which is past" if draft.due and draft.due < today else "",
        f"“{'@' if draft.private else unused}” stays in the text" if (unused := unused_day(draft)) else "",
    )
    details = ", ".join(filter(None, more))  # before the text, which the note line shows all the same
    return Content.assemble(
        (f"{shown_sign(draft.kind)} {draft.kind}", "bold $accent"),
        (f" ({details})" if details else "", "$warning"),
        ("" if draft.private else ": ", "bold $accent"),
        Content("" if draft.private else cells(draft.text, MOST_PREVIEWED).rstrip()),
    )


def read_at_visit(collection: Collection, line: str, person: Person) -> tuple[str, str]:
    """Split a line typed at a visit: the text without the person's own name, and other people it names."""
    addressee = collection.notes.resolve(line) if ":" in line else Addressee((), line)
    if addressee.certain == (person,):
        return addressee.text, ""
    is_another = addressee.sure and person not in addressee.people
    joined_by = "and" if addressee.certain else "or"
    return line, collection.people.describe(addressee.people, joined_by) if is_another else ""


def no_last_note(collection: Collection) -> str:
    """Say why there is no last note to go on with."""
    waits = "Your last line waits in the inbox (l, then b, at home). Say there who it is about."
    return waits if collection.notes.is_last_waiting() else "There is no note to edit yet."


def addressee_line(
    collection: Collection, addressee: Addressee, people: Sequence[Person], page: str
) -> Content:
    """Say whom a note is about, or what Enter asks; `page` is the id of the person on the screen below."""
    if len(people) > 1:
        each = f"A note for each of {len(people)} people: "
        return Content.assemble((each, "bold $accent"), _list(collection, people))
    if people:
        return Content.styled(collection.people.address(people[0]), "bold $accent")
    if [person.id for person in addressee.people] == [page]:
        return Content.styled(f"{explain_left([addressee])} Enter saves it on their page.", "$warning")
    which = f"“{addressee.unclear}”" if addressee.unclear else "one"
    names = _list(collection, addressee.people)
    if not addressee.people:
        text = f"{collection.notes.explain_nobody()} Enter saves it in the inbox."
    elif len(addressee.people) == 1 and (left := explain_left([addressee])):
        text = f"{left} Enter asks."
    elif addressee.sure or addressee.unclear:
        text = f"Which {which}? {names}. Enter asks."
    else:
        text = f"For each or one? {names}." if addressee.each else f"Do you mean {names}?"
        text += " Enter asks."
    return Content.styled(text, "$warning")


def _list(collection: Collection, who: Sequence[Person]) -> str:
    """List some people by name, and how many more there are."""
    more = [f"{len(who) - MOST_NAMES} more"] if len(who) > MOST_NAMES else []
    return " · ".join([*map(collection.people.label, who[:MOST_NAMES]), *more])
