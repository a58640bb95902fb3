"""Everything the program can do. START HERE.

The screens and the command line both talk to a `Collection` and to nothing below it: one service a subject, a
file each. Every method that changes something returns a `Change` after the change is on the disk.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cached_property
from random import Random, SystemRandom
from typing import TYPE_CHECKING, Any

from namecards.collection.mending import mend
from namecards.collection.people import People
from namecards.core.changes import Change
from namecards.core.errors import NamecardsError
from namecards.store import unfinished
from namecards.store.home import Home
from namecards.store.store import Clock, Store

if TYPE_CHECKING:
    from namecards.collection.about import About
    from namecards.collection.backups import Backups
    from namecards.collection.desk import Desk
    from namecards.collection.drill import Drills
    from namecards.collection.exports import Exports
    from namecards.collection.forgetting import Forgetting
    from namecards.collection.heads import Heads
    from namecards.collection.health import Health
    from namecards.collection.history import History, Undone
    from namecards.collection.ideas import Ideas
    from namecards.collection.imports import Imports
    from namecards.collection.inbox import Inbox
    from namecards.collection.known_files import KnownFiles
    from namecards.collection.lists import Lists
    from namecards.collection.look import Look
    from namecards.collection.memory import Memory
    from namecards.collection.moving import Moving
    from namecards.collection.notes import Notes
    from namecards.collection.packs import Packs
    from namecards.collection.pictures import Pictures
    from namecards.collection.place import Place
    from namecards.collection.plan import Plans
    from namecards.collection.pledge import Pledges
    from namecards.collection.printers import Printers
    from namecards.collection.printing import Printing
    from namecards.collection.recommendations import Recommendations
    from namecards.collection.referrals import Referrals
    from namecards.collection.seating import Seating
    from namecards.collection.settings import Settings
    from namecards.collection.surveys import Surveys
    from namecards.collection.tags import Tagging
    from namecards.collection.timetable import Timetables
    from namecards.collection.unsaved import UnsavedNotes
    from namecards.collection.visit_counts import VisitCounts
    from namecards.collection.year_end import YearEnds
    from namecards.core.problems import Problem

__all__ = ["Clock", "Collection", "local_now"]


def local_now() -> datetime:
    """The clock of this computer."""
    return datetime.now().astimezone()


class Collection:
    """One home, opened, with one service a subject; each is imported when it is first used."""

    def __init__(self, home: Home, clock: Clock = local_now, rng: Random | None = None) -> None:
        """Open `home`, or create it. Raises `CannotWrite` if its folders can't be made."""
        self._store = Store(home, clock, rng or SystemRandom())
        self._lines_read = self._store.lines_read
        self.people = People(self._store)
        self.notices: list[str] = []
        """Sentences about what was mended at the start or at the last `refresh`."""
        self._mended = -1
        self._mend()
        if unfinished.is_any(home):
            self.imports.drop_photos()

    @property
    def home(self) -> Home:
        """The folder of all data."""
        return self._store.home

    def today(self) -> date:
        """Return the current school day."""
        return self._store.today()

    def now(self) -> datetime:
        """Return the local time."""
        return self._store.now()

    def refresh(self) -> bool:
        """Read what other programs and computers wrote; return whether there was anything new."""
        self._store.refresh()
        self._mend()
        before, self._lines_read = self._lines_read, self._store.lines_read
        return self._lines_read != before

    def _mend(self) -> None:
        """Put together what two computers did before they knew of each other, if anything has changed."""
        storage = self._store.documents.storage
        if self._mended == storage.changes:
            self.notices = []
            return
        try:
            self.notices = mend(self._store, self.people, lambda: self.health.is_complete())
            self._mended = storage.changes
        except NamecardsError as error:  # such as a full disk: everything can still be read
            self.notices = [str(error)]

    def wait_at_most(self, seconds: float) -> None:
        """Set how long a write waits for another program on this computer before it raises `CannotWrite`."""
        self._store.wait_at_most(seconds)

    def problems(self) -> tuple[Problem, ...]:
        """Return what is missing or can't be read, by a quick look; it stays on the disk as it is."""
        return self.health.problems()

    def undo(self, change: Change[Any] | None = None) -> Undone:
        """Undo a change, or this computer's last one; an undone change is done again.

        Raises `NothingToUndo`, or `ChangedSince` or `ReviewedSince` if it was changed again since.
        """
        return self.history.undo(change or self.history.last().change)

    @cached_property
    def health(self) -> Health:
        """Whether all data is there and readable."""
        from namecards.collection.health import Health

        return Health(self._store, self.people, self.place)

    @cached_property
    def heads(self) -> Heads:
        """Where the head is in each photo."""
        from namecards.collection.heads import Heads

        return Heads(self._store, self.people)

    @cached_property
    def place(self) -> Place:
        """The folder of all data, and whether it lasts there."""
        from namecards.collection.place import Place

        return Place(self._store)

    @cached_property
    def backups(self) -> Backups:
        """One file with everything, and putting it beside what is here."""
        from namecards.collection.backups import Backups

        return Backups(self._store)

    @cached_property
    def history(self) -> History:
        """What was changed, newest first, and undoing it."""
        from namecards.collection.history import History

        return History(self._store, self.people)

    @cached_property
    def settings(self) -> Settings:
        """What the user chose."""
        from namecards.collection.settings import Settings

        return Settings(self._store)

    @cached_property
    def memory(self) -> Memory:
        """How well each name is known."""
        from namecards.collection.memory import Memory

        return Memory(self._store, self.people, self.settings, lambda person: self.seating.seat_of(person))

    @cached_property
    def plan(self) -> Plans:
        """Which names come on which day until the first day of school."""
        from namecards.collection.plan import Plans

        return Plans(self._store, self.people, self.settings, self.memory)

    @cached_property
    def drill(self) -> Drills:
        """Asking names, and what was answered."""
        from namecards.collection.drill import Drills

        return Drills(self._store, self.people, self.memory, self.plan, self.settings, self.history)

    @cached_property
    def referrals(self) -> Referrals:
        """People and places to refer students to."""
        from namecards.collection.referrals import Referrals

        return Referrals(self._store)

    @cached_property
    def notes(self) -> Notes:
        """What was said, person by person."""
        from namecards.collection.notes import Notes

        return Notes(self._store, self.people, self.settings)

    @cached_property
    def moving(self) -> Moving:
        """Giving what was written for the wrong person to the right one."""
        from namecards.collection.moving import Moving

        return Moving(self._store)

    @cached_property
    def forgetting(self) -> Forgetting:
        """Erasing people, and what else is to go for good."""
        from namecards.collection.forgetting import Forgetting

        return Forgetting(self._store, self.people, self.backups, self.written)

    @cached_property
    def about(self) -> About:
        """Everything that is held on one person."""
        from namecards.collection.about import About

        return About(self._store, self.people, self.written)

    @cached_property
    def year_ends(self) -> YearEnds:
        """The year's end: who leaves, and what expires."""
        from namecards.collection.year_end import YearEnds

        return YearEnds(self._store, self.people, self.plan, self.imports, self.visit_counts, self.written)

    @cached_property
    def unsaved(self) -> UnsavedNotes:
        """Notes that were half typed when the program was closed."""
        from namecards.collection.unsaved import UnsavedNotes

        return UnsavedNotes(self._store)

    @cached_property
    def inbox(self) -> Inbox:
        """Lines whose person is not known yet."""
        from namecards.collection.inbox import Inbox

        return Inbox(self._store, self.notes)

    @cached_property
    def desk(self) -> Desk:
        """Who came by today."""
        from namecards.collection.desk import Desk

        return Desk(self._store, self.people, self.memory, self.notes, self.ideas, self.referrals)

    @cached_property
    def recommendations(self) -> Recommendations:
        """Recommended books: the answers, and erasing the titles."""
        from namecards.collection.recommendations import Recommendations

        return Recommendations(self._store, self.people, self.tags, self.forgetting)

    @cached_property
    def visit_counts(self) -> VisitCounts:
        """How many came, by day, class, grade, period and reason."""
        from namecards.collection.visit_counts import VisitCounts

        return VisitCounts(self._store, self.people, self.notes, self.timetable)

    @cached_property
    def lists(self) -> Lists:
        """Who has no note, who is due, whose birthday it is."""
        from namecards.collection.lists import Lists

        return Lists(self._store, self.people, self.memory, self.notes, self.ideas, self.settings, self.tags)

    @cached_property
    def ideas(self) -> Ideas:
        """Ideas of students, from first word to decision."""
        from namecards.collection.ideas import Ideas

        return Ideas(self._store, self.people, self.notes)

    @cached_property
    def surveys(self) -> Surveys:
        """Answers of the beginning-of-year form."""
        from namecards.collection.surveys import Surveys

        return Surveys(self._store, self.people, self.tags)

    @cached_property
    def timetable(self) -> Timetables:
        """When each class comes, and which is expected now."""
        from namecards.collection.timetable import Timetables

        return Timetables(self._store, self.people, self.plan, self.settings)

    @cached_property
    def imports(self) -> Imports:
        """Reading lists and photos in, after questions."""
        from namecards.collection.imports import Imports

        return Imports(self._store, self.people, self.settings, self.health)

    @cached_property
    def exports(self) -> Exports:
        """Lists and decks going out."""
        from namecards.collection.exports import Exports

        return Exports(self._store, self.people, self.written)

    @cached_property
    def written(self) -> KnownFiles:
        """The files with names or faces that were written outside the home."""
        from namecards.collection.known_files import WRITTEN, KnownFiles

        return KnownFiles(self._store.home.local / WRITTEN)

    @cached_property
    def printers(self) -> Printers:
        """Papers, and how far each printer is off."""
        from namecards.collection.printers import Printers

        return Printers(self._store, self.settings)

    @cached_property
    def pictures(self) -> Pictures:
        """How this terminal shows photos."""
        from namecards.collection.pictures import Pictures

        return Pictures(self._store)

    @cached_property
    def look(self) -> Look:
        """The theme of this kind of terminal."""
        from namecards.collection.look import Look

        return Look(self._store)

    @cached_property
    def seating(self) -> Seating:
        """Who sits where."""
        from namecards.collection.seating import Seating

        return Seating(self._store)

    @cached_property
    def tags(self) -> Tagging:
        """Interest tags of people, and the answers of interview cards."""
        from namecards.collection.tags import Tagging

        return Tagging(self._store, self.people, self.notes)

    @cached_property
    def pledge(self) -> Pledges:
        """The library's pledge."""
        from namecards.collection.pledge import Pledges

        return Pledges(self._store)

    @cached_property
    def packs(self) -> Packs:
        """Everything for the first day, all classes in one PDF."""
        from namecards.collection.packs import Packs

        return Packs(self.people, self.printers, self.printing)

    @cached_property
    def printing(self) -> Printing:
        """Pages of a PDF."""
        from namecards.collection.printing import Printing
        from namecards.collection.sheets import Sheets

        activities = (self.seating, self.tags, self.pledge, self.ideas, self.referrals)
        sheets = Sheets(self._store, self.people, *activities, self.visit_counts, self.heads, self.desk)
        return Printing(
            self._store, self.people, self.printers, self.seating, self.settings, sheets, self.written
        )
