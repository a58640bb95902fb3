"""Errors of the desk: notes, visits, ideas, surveys, referrals and the timetable."""

from __future__ import annotations

from namecards.core.errors import NamecardsError


class NothingToNote(NamecardsError):
    """A note with a name and no text."""

    sentence = "There is no text for {}. Write it after the name. Nothing was saved."


class NotesRefused(NamecardsError):
    """A note about somebody of whom none may be kept."""

    sentence = "No notes are kept about {}. Nothing was saved."


class NothingToMove(NamecardsError):
    """A move of notes, answers or a photo where there are none."""

    sentence = "Nothing of this kind is saved about {}. Nothing was moved."


class OlderNote(NamecardsError):
    """An older note that an edit would move to somebody else; the user is asked first."""

    sentence = (
        "This note of {} is not your last note of today, and would move to somebody else. "
        "Nothing was changed."
    )


class BadTimetable(NamecardsError):
    """A line of the timetable that can't be understood."""

    sentence = "{} The timetable was not changed."


class VisitNotSaved(NamecardsError):
    """A visit that can't be written, after the answer about the name was."""

    sentence = (
        "Your answer about the name was saved, but not the visit: the disk may be full. Enter saves it."
    )


class BadSurvey(NamecardsError):
    """A file without answers of a form, or without a known idea column."""

    sentence = "{}: {} Nothing was changed."


class NamelessHelper(NamecardsError):
    """A person or place to refer to without a name."""

    sentence = "It needs a name, such as counselor, Ms. Diaz or homework club. Nothing was changed."
