"""One tree of errors. `str(error)` is a sentence for the user: what happened and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path


class NamecardsError(Exception):
    """Root of every error a user can cause; the message is shown as it is."""


class CannotRead(NamecardsError):
    """A path that is missing, unreadable, damaged or too large."""

    def __init__(self, path: Path | str, why: str) -> None:
        super().__init__(f"Cannot read {path}: {why} Nothing was changed.")


class NoList(NamecardsError):
    """A folder, zip or file in which no list of people was found."""

    def __init__(self, path: Path | str, why: str) -> None:
        super().__init__(f"No list of people in {path}: {why} Nothing was changed.")


class NoNames(NoList):
    """A table in which no column is known to hold names; its `titles` can be told what they mean."""

    def __init__(self, path: Path | str, why: str, titles: Iterable[str]) -> None:
        self.titles = tuple(titles)
        super().__init__(path, why)


class BadPhoto(NamecardsError):
    """A file that is called a picture and cannot be read as one."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"The photo {name} cannot be used: {why}")


class UnknownPerson(NamecardsError):
    """Nobody in the collection answers to what was typed."""

    def __init__(self, typed: str) -> None:
        super().__init__(f"Nobody here is called “{typed}”. Try fewer letters, or the student number.")


class SeveralPeople(NamecardsError):
    """What was typed fits more than one person, so the user has to say which."""

    def __init__(self, typed: str, displays: Iterable[str]) -> None:
        self.displays = tuple(displays)
        super().__init__(
            f"“{typed}” could be {_join_names(self.displays)}. Add the last name. Nothing was saved."
        )


class UnknownRoster(NamecardsError):
    """No roster of that name; the message lists those there are."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        listed = ", ".join(known) or "none yet: import a list first"
        super().__init__(f"There is no roster “{name}”. Rosters: {listed}.")


class UnknownStock(NamecardsError):
    """No paper stock of that key; the message lists those there are."""

    def __init__(self, key: str, known: Iterable[str]) -> None:
        super().__init__(f"There is no stock “{key}”. Stocks: {', '.join(known)}.")


class BadPapers(NamecardsError):
    """A paper in the user's own file that cannot be true, or a file that cannot be read."""

    def __init__(self, path: Path, key: str, why: str) -> None:
        where = f"the paper “{key}”" if key else "it"
        super().__init__(
            f"In {path}, {where} is not right: {why} Put it right, or take it out: see docs/printing.md. "
            "The papers that came with the program are not touched by this."
        )


class UnknownPrinter(NamecardsError):
    """A printer of which nothing is known; the message lists those there are."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        listed = ", ".join(known) or "none yet"
        super().__init__(
            f"There is no printer “{name}”. Printers: {listed}. Print the calibration page, then say what "
            f'it is off by: namecards print printer "{name}" --help'
        )


class UnknownPrintable(NamecardsError):
    """Nothing that can be printed is called so; the message lists what can."""

    def __init__(self, key: str, known: Iterable[str]) -> None:
        super().__init__(f"“{key}” cannot be printed. What can: {', '.join(known)}.")


class BadOption(NamecardsError):
    """A value that an option does not take; the message says which it does."""

    def __init__(self, option: str, typed: str, known: Iterable[str]) -> None:
        super().__init__(f"“{typed}” is nothing that {option} can be. It can be: {', '.join(known)}.")


class WrongStock(NamecardsError):
    """A stock that a printable does not fit; the message lists those that it fits."""

    def __init__(self, kind: str, stock: str, fitting: Iterable[str]) -> None:
        super().__init__(f"{kind} do not fit “{stock}”. They fit: {', '.join(fitting)}.")


class NothingToPrint(NamecardsError):
    """A print was asked for without a single person on it."""

    def __init__(self, roster: str) -> None:
        super().__init__(f"Nobody is on “{roster}”, so there is nothing to print.")


class NothingToNote(NamecardsError):
    """A note with a name and nothing after it."""

    def __init__(self, who: str) -> None:
        super().__init__(f"Nothing was said about {who}: write it after the name. Nothing was saved.")


class OlderNote(NamecardsError):
    """A line that was not written just now would become somebody else's."""

    def __init__(self, day: date) -> None:
        super().__init__(
            f"This note of {day.isoformat()} is not your last one of today, so it stays with its person. "
            "Nothing was changed. To move it, remove it in their timeline and write it anew."
        )


class NoFont(NamecardsError):
    """No name that was to be printed has a font with its letters."""

    def __init__(self, names: Iterable[str]) -> None:
        super().__init__(
            f"No font on this computer has the letters of {', '.join(names)}. "
            "Install a font that has them. Nothing was printed."
        )


class BadPlan(NamecardsError):
    """A line of the plan that is not understood."""

    def __init__(self, why: str) -> None:
        super().__init__(f"{why} The plan is as it was.")


class BadTimetable(NamecardsError):
    """A line of the timetable that is not understood."""

    def __init__(self, why: str) -> None:
        super().__init__(f"{why} The timetable is as it was.")


class NameInTag(NamecardsError):
    """A tag in which somebody's name is."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}” is somebody's name here, and tags are printed on sheets for everybody. Use other "
            "words, or small letters if it is no name. Nothing was changed."
        )


class TooFewTags(NamecardsError):
    """Not enough different tags are ticked for a sheet."""

    def __init__(self, what: str, needed: int, have: int) -> None:
        super().__init__(
            f"{what} needs at least {needed} different tags that somebody else on the list has; there "
            f"{'is' if have == 1 else 'are'} {have}. Press p, then t, and tick what people like."
        )


class NothingOnSheet(NamecardsError):
    """A sheet with nothing to put on it; the sentence says what has to be there first."""

    def __init__(self, why: str) -> None:
        super().__init__(f"There is nothing to print yet: {why}")


class NoPledge(NamecardsError):
    """The pledge has no line yet."""

    def __init__(self) -> None:
        super().__init__("There is no pledge yet. Open namecards and press w: seven questions lead to it.")


class NoReason(NamecardsError):
    """An idea was turned down without a word why."""

    def __init__(self) -> None:
        super().__init__("Say why it cannot be: whoever asked is told the reason. Nothing was changed.")


class NameOnPoster(NamecardsError):
    """Words for the poster in which somebody's name is."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}” is somebody's name here, and the poster has none. Use other words, or small letters "
            "if it is no name. Nothing was changed."
        )


class NamelessPerson(NamecardsError):
    """A person whose every name was taken away."""

    def __init__(self) -> None:
        super().__init__("A person needs a name.")


class BadSurvey(NamecardsError):
    """A file without answers of a form, or of which it is not known which column is the idea."""

    def __init__(self, path: Path | str, why: str) -> None:
        super().__init__(f"{path}: {why} Nothing was changed.")


class NamelessHelper(NamecardsError):
    """An entry of the referral directory without a name."""

    def __init__(self) -> None:
        super().__init__("Give it a name: counselor, Ms. Diaz, homework club. Nothing was changed.")


class CannotWrite(NamecardsError):
    """The disk refused: full, read-only, blocked by another program."""

    def __init__(self, path: Path | str, why: str) -> None:
        super().__init__(f"Cannot write to {path}: {why} What was saved before is safe.")


class NothingToExport(NamecardsError):
    """An export without anybody in it."""

    def __init__(self, why: str) -> None:
        super().__init__(f"Nothing to export: {why}")


class NotAnExport(NamecardsError):
    """A folder that holds something else than an earlier export, named in the sentence."""

    def __init__(self, path: Path, strange: str) -> None:
        super().__init__(
            f"{path} holds “{strange}”, which is not from an earlier export. "
            "Choose a new or an empty folder. Nothing was written."
        )


class MissingPackage(NamecardsError):
    """An optional package is not installed; the sentence has the command for it."""

    def __init__(self, what: str, command: str) -> None:
        super().__init__(f"{what} needs one more package. Get it with this, then try again:\n{command}")


class NewerFormat(NamecardsError):
    """The folder holds files of a newer program, so this one only reads."""

    def __init__(self, path: Path | str) -> None:
        super().__init__(
            f"{path} was written by a newer namecards. Your data is safe and can be read here, "
            "but not changed: update namecards on this computer."
        )


@contextmanager
def refuse_unforeseen(path: Path | str) -> Iterator[None]:
    """Turn any error that nobody foresaw while a file is read into a `CannotRead` that repeats nothing of it.

    Such an error may hold names, and must not end the program.
    """
    try:
        yield
    except NamecardsError:
        raise
    except Exception as error:
        why = "namecards has a fault and cannot understand this file. Get the list as CSV or Excel."
        raise CannotRead(path, why) from error


def plain_reason(error: OSError) -> str:
    """The operating system's reason as a sentence, without its number or path."""
    return f"{error.strerror or type(error).__name__}."


def _join_names(displays: tuple[str, ...], most: int = 5) -> str:
    """`Maya Chen or Maya Cruz`; a long list ends in how many more there are."""
    if len(displays) > most:
        return f"{', '.join(displays[:most])} or {len(displays) - most} more"
    return " or ".join(filter(None, (", ".join(displays[:-1]), displays[-1])))


class ChangedSince(NamecardsError):
    """A change that can't be undone, because what it changed was changed again since."""

    def __init__(self, sentence: str) -> None:
        super().__init__(
            f"“{sentence}” can't be undone: it was changed again since. Undo the later change first. "
            "Nothing was changed."
        )


class ReviewedSince(NamecardsError):
    """An answer that can't be undone, because the same name was asked again since."""

    def __init__(self) -> None:
        super().__init__(
            "This answer can't be undone: the same name was asked again since. Undo the later answer first. "
            "Nothing was changed."
        )


class NothingToUndo(NamecardsError):
    """There is no change of this computer that could be undone."""

    def __init__(self) -> None:
        super().__init__("There is nothing to undo.")
