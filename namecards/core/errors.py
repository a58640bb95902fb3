"""One tree of errors. `str(error)` tells the user what happened, that nothing was lost, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from namecards.core.text import clean_lines, join_names

if TYPE_CHECKING:
    from namecards.core.people import Person

MOST_NAMED = 5
"""People named in an error."""
PART_MISSING = "Part of your data is missing or can't be read now."


class NamecardsError(Exception):
    """Root of every error a user can cause; the message is shown as it is, without hidden characters."""

    sentence = "{}"
    """The message: the values go into its braces, several of a kind with commas."""

    def __init__(self, *values: object) -> None:
        """Say the sentence of the kind with these values."""
        super().__init__(self.sentence.format(*map(_format_value, values)))

    def __str__(self) -> str:
        return clean_lines(super().__str__())


class CannotRead(NamecardsError):
    """A path that is missing, unreadable, damaged or too large."""

    sentence = "Can't read {}: {} Nothing was changed."


class NoList(NamecardsError):
    """A folder, zip or file in which no list of people was found."""

    sentence = "No list of people in {}: {} Nothing was changed."


class NoNamesBeside(NoList):
    """A page with several pictures that may be photos, but no names beside them; it may still hold a list."""


class NoNames(NoList):
    """A table without a known name column; the user can say which of its `titles` holds names."""

    def __init__(self, path: Path | str, why: str, titles: Iterable[str]) -> None:
        self.titles = tuple(titles)
        super().__init__(path, why)


class BadPhoto(NamecardsError):
    """A picture file that can't be read."""

    sentence = "The photo {} can't be used: {}"


class UnknownPerson(NamecardsError):
    """Nobody in the collection, or in the part of it that is there now, has the typed name or number."""

    def __init__(self, typed: str, is_whole: bool = True) -> None:
        advice = "Try fewer letters, or the student number." if is_whole else f"{PART_MISSING} See Check."
        super().__init__(f"No name or card number matches “{typed}”. {advice}")


class HasLeft(NamecardsError):
    """A typed name of somebody who is archived."""

    sentence = '{0} has left. Nothing was saved. If they are back: namecards people edit "{0}" --here yes'


class Forgotten(NamecardsError):
    """A change about somebody whom another program or computer has forgotten meanwhile."""

    sentence = "This person was forgotten meanwhile. Nothing was saved about them."


class DeletedMeanwhile(NamecardsError):
    """A change of something that another program or computer deleted, or that was undone there."""

    sentence = "This was deleted meanwhile, in another window or on another computer. Nothing was saved."


class YearEndBegun(NamecardsError):
    """A year's end that was decided, and could not be finished now."""

    sentence = (
        "The year's end has begun, but a file can't be written or read now. What is left of it is done when "
        "namecards is next opened."
    )


class SeveralPeople(NamecardsError):
    """A typed name that fits more than one person."""

    sentence = "“{}” could be {}. Add the last name, the class or the number."

    def __init__(self, typed: str, displays: Iterable[str], people: Sequence[Person] = ()) -> None:
        self.typed, self.displays, self.people = typed, tuple(displays), people
        super().__init__(typed, join_names(self.displays, MOST_NAMED, "or"))


class SimilarPeople(SeveralPeople):
    """A typed name that is nobody's, only similar to one or more, or a part of them."""

    sentence = "“{}” could be {}. Write the whole name or the number."


class PhotoRefused(NamecardsError):
    """A photo of somebody of whom none may be kept."""

    sentence = "No photo is kept of {}: their record says so. Nothing was saved."


class BadPlan(NamecardsError):
    """A line of the plan that can't be understood."""

    sentence = "{} The plan was not changed."


class NoPledge(NamecardsError):
    """A pledge without a line."""

    sentence = (
        "There is no pledge yet. Open namecards and press p, then w: seven questions help you write one."
    )


class CannotWrite(NamecardsError):
    """A disk that is full, read-only, or blocked by another program."""

    sentence = "Can't write to {}: {} Nothing was changed."


class Unread(CannotWrite):
    """A journal file that is there and can't be read now: writing on would take it for empty."""

    sentence = "{} can't be read now. {} Nothing was changed."


class AnotherWrites(CannotWrite):
    """A lock that another program on this computer holds."""

    sentence = "Another namecards is writing. Nothing was changed. Try again."


class NothingToExport(NamecardsError):
    """An export without anybody in it."""

    sentence = "There is nothing to export: {}"


class ChangedSince(NamecardsError):
    """A change that can't be undone, because a later one changed the same thing."""

    sentence = (
        "“{}” can't be undone: it was changed again later. Undo the later change first. Nothing was changed."
    )


class UsedSince(NamecardsError):
    """Somebody added who can't be undone, because something is kept about them since."""

    sentence = (
        "“{}” can't be undone: something about them was noted, moved, merged or refused since, or a list has "
        "them. Undo that first, or forget the person. Nothing was changed."
    )


class ReviewedSince(NamecardsError):
    """An answer that can't be undone, because the same name was asked again later."""

    sentence = (
        "This answer can't be undone: the same name was asked again later. Undo that answer first. "
        "Nothing was changed."
    )


class NothingToUndo(NamecardsError):
    """No change of this computer is left to undo."""

    sentence = "There is nothing to undo."


def _format_value(value: object) -> object:
    return ", ".join(map(str, value)) if isinstance(value, Iterable) and not isinstance(value, str) else value
