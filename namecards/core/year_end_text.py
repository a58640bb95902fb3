"""A year's end in counts without names: before it is done, and on the page to file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from namecards.core.days import format_moment, full_day
from namecards.core.erasing import NOT_USED, explain_elsewhere
from namecards.core.people import count_people
from namecards.core.text import pluralize
from namecards.core.year_end import YearEndPreview, YearEndSearch

STAYS = (
    "People who stay keep their name, photo, classes, likes and how to remember them. Your answers of "
    "drills and greetings stay, too: they say which names you know."
)
NOT_ERASED = "Not erased: paper, exports elsewhere, other backups, and versions that a cloud folder keeps."


def counts(preview: YearEndPreview) -> Iterator[tuple[str, str]]:
    """Yield the rows of the table: what, and how many."""
    until = f"up to {full_day(preview.choices.until)}"
    yield "Left the school", count_people(len(preview.leavers))
    yield "Forgotten (everything about them is erased)", count_people(len(preview.gone))
    yield "Archived", count_people(len(preview.archived))
    yield f"Notes and inbox lines erased, {until}", f"{len(preview.going) + preview.their_notes:,}"
    yield f"Notes kept, {until}", f"{len(preview.staying):,}"
    yield "Visits turned into counts without names", f"{len(preview.lost):,}"
    theirs = {name for person in preview.gone for name in person.photos}
    yield "Photos deleted", f"{len(theirs.union(preview.photos)):,}"
    yield "Files outside deleted", f"{len(preview.choices.files):,}"
    yield "Deleted and undone entries erased", f"{len(preview.undone):,}"


def summary(preview: YearEndPreview, computer: str, day: date) -> str:
    """Return the sentences for the other computers."""
    numbers = (
        (len(preview.gone), f"{count_people(len(preview.gone))} forgotten"),
        (len(preview.archived), f"{count_people(len(preview.archived))} archived"),
        (notes := len(preview.going) + preview.their_notes, f"{pluralize(notes, 'note')} erased"),
        (len(preview.lost), f"{pluralize(len(preview.lost), 'visit')} turned into counts"),
    )
    done = ", ".join(text for number, text in numbers if number) or "nobody forgotten, no note erased"
    undo = "That can't be undone."
    if preview.archived:
        undo = "History (m, then h) brings back who was archived; the rest can't be undone."
    return f"A year's end was done on another computer ({computer}) on {full_day(day)}: {done}. {undo}"


def table(preview: YearEndPreview) -> str:
    """Return the counts as lines."""
    return "\n".join(f"{what:<48}{number:>12}" for what, number in counts(preview))


def report(preview: YearEndPreview, now: datetime, searched: YearEndSearch, backup: str, lying: int) -> str:
    """Return the page; `lying` is the number of files outside that are still there."""
    places, waiting = searched.found, searched.waiting
    gone = f"{len(preview.leavers):,} left, {len(preview.gone):,} forgotten"
    count = len(places) + sum(searched.elsewhere.values())
    result = f"FOUND in {pluralize(count, 'place')}" if count else "nothing was found"
    lines = [
        "YEAR'S END OF NAMECARDS",
        f"Done on {format_moment(now, now)}.",
        "",
        f"{gone}, verified by reading {searched.bytes / 1e6:,.1f} MB in {searched.files:,} files: {result}.",
        f"Looked for: {searched.looked_for}.",
        *(f"Still in {place}." for place in places),
        *explain_elsewhere(searched.elsewhere),
        "",
        table(preview),
        "",
        STAYS,
        NOT_ERASED,
    ]
    if waiting:
        lines.append(
            f"{pluralize(len(waiting), 'other computer')} ({', '.join(waiting)}) must "
            "do the same, when namecards is next opened there. Until then random letters, which name nobody, "
            "stay here in place of each person. "
            f"{NOT_USED}"
        )
    if lying:
        lines.append(f"Files with names that still lie outside: {lying}. Privacy lists them.")
    if backup:
        lines.append(
            f"A backup from before still holds everything: {backup}. Delete it when you don't need it."
        )
    return "\n".join(lines) + "\n"
