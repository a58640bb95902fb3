"""Read consents: whether people allow photos, printing and notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from namecards.core.text import join_names
from namecards.importing.candidate import Candidate
from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.leaving import says_yes
from namecards.importing.left_out import Info
from namecards.importing.tables.record import Record

LIMITS: Mapping[str, tuple[Field, Field]] = {
    "no_photo": ("may_photo", "no_photo"),
    "never_print": ("may_print", "no_print"),
    "no_notes": ("may_notes", "no_notes"),
}
"""Each refusal, the column that allows it with yes, and the column that refuses it with yes."""


def is_refused(record: Record, allowed: Field, refused: Field) -> bool | None:
    """Whether a row refuses something; one refusal is enough, and an unknown word is no refusal."""
    yes = [says_yes(cell) for cell in record.values.get(allowed, ())]
    no = [says_yes(cell) for cell in record.values.get(refused, ())]
    return merge_answers([*(None if answer is None else not answer for answer in yes), *no])


def merge_answers(answers: Iterable[bool | None]) -> bool | None:
    return max((each for each in answers if each is not None), default=None)


def unread_consents(records: Sequence[Record], rows: Sequence[Candidate]) -> Iterator[str]:
    """Yield a sentence for each kind of consent with blank cells beside a yes, or with neither yes nor no."""
    for what, kinds in zip(("photo", "print", "notes"), LIMITS.values(), strict=True):
        allowed = [record.values.get(kinds[0], ()) for record in records]
        if any(says_yes(cell) for cells in allowed for cell in cells):
            blank = (one for one, cells in zip(rows, allowed, strict=True) if not any(cells))
            if unanswered := [one.display for one in blank if one.active is not False]:
                yield Info(f"The {what} consent of {join_names(unanswered, 5)} is blank, so nothing was set.")
        unread = [
            (row.display, cell)
            for record, row in zip(records, rows, strict=True)
            for kind in kinds
            for cell in record.values.get(kind, ())
            if says_yes(cell) is None
        ]
        if unread:
            words = join_names(dict.fromkeys(f"“{cell}”" for _, cell in unread), 3)
            names = join_names([name for name, _ in unread], 5)
            yield f"The {what} consent of {names} is neither yes nor no ({words}), so nothing was set."
