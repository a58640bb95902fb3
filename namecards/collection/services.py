"""One service a subject."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from namecards.collection.about import About
    from namecards.collection.backups import Backups
    from namecards.collection.desk import Desk
    from namecards.collection.drill import Drills
    from namecards.collection.exports import Exports
    from namecards.collection.forecasts import Forecasts
    from namecards.collection.forgetting import Forgetting
    from namecards.collection.heads import Heads
    from namecards.collection.health import Health
    from namecards.collection.history import History
    from namecards.collection.ideas import Ideas
    from namecards.collection.imports import Imports
    from namecards.collection.inbox import Inbox
    from namecards.collection.known_files import KnownFiles
    from namecards.collection.lists import Lists
    from namecards.collection.memory import Memory
    from namecards.collection.moving import Moving
    from namecards.collection.notes import Notes
    from namecards.collection.packs import Packs
    from namecards.collection.people import People
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
    from namecards.collection.terminal import Terminal
    from namecards.collection.timetable import Timetables
    from namecards.collection.unsaved import UnsavedNotes
    from namecards.collection.visit_counts import VisitCounts
    from namecards.collection.year_end import YearEnds
    from namecards.store.store import Store


class Services:
    """The services of a collection; each is imported when it is first used."""

    _store: Store
    people: People

    @cached_property
    def health(self) -> Health:
        """Whether all data is there and readable."""
        from namecards.collection.health import Health

        return Health(self._store, self.people)

    @cached_property
    def heads(self) -> Heads:
        """The head in each photo."""
        from namecards.collection.heads import Heads

        return Heads(self._store, self.people)

    @cached_property
    def backups(self) -> Backups:
        """One file with everything, and putting it beside what is here."""
        from namecards.collection.backups import Backups

        return Backups(self._store)

    @cached_property
    def history(self) -> History:
        """The changes, newest first, and their undo."""
        from namecards.collection.history import History

        return History(self._store, self.people)

    @cached_property
    def settings(self) -> Settings:
        """The user's settings."""
        from namecards.collection.settings import Settings

        return Settings(self._store)

    @cached_property
    def memory(self) -> Memory:
        """The memory of each name."""
        from namecards.collection.memory import Memory

        return Memory(self._store, self.settings, lambda person: self.seating.seat_of(person))

    @cached_property
    def plan(self) -> Plans:
        """The days on which the names are needed, and the minutes of practice a day."""
        from namecards.collection.plan import Plans

        return Plans(self._store, self.settings, lambda: self.forecasts)

    @cached_property
    def forecasts(self) -> Forecasts:
        """The forecast of the plan, and the sessions of its days."""
        from namecards.collection.forecasts import Forecasts

        return Forecasts(self._store, self.people, self.settings, self.memory, lambda: self.plan.current)

    @cached_property
    def drill(self) -> Drills:
        """Asking names, and what was answered."""
        from namecards.collection.drill import Drills

        return Drills(
            self._store, self.people, self.memory, self.plan, self.forecasts, self.settings, self.history
        )

    @cached_property
    def referrals(self) -> Referrals:
        """People and places to refer students to."""
        from namecards.collection.referrals import Referrals

        return Referrals(self._store)

    @cached_property
    def notes(self) -> Notes:
        """Notes about people."""
        from namecards.collection.notes import Notes

        return Notes(self._store, self.people, self.settings)

    @cached_property
    def moving(self) -> Moving:
        """Giving what was written for the wrong person to the right one."""
        from namecards.collection.moving import Moving

        return Moving(self._store, self.people)

    @cached_property
    def forgetting(self) -> Forgetting:
        """Erasing people, and what else is to go for good."""
        from namecards.collection.forgetting import Forgetting

        return Forgetting(self._store, self.people, self.notes, self.backups, self.known_files)

    @cached_property
    def about(self) -> About:
        """Everything that is held on one person."""
        from namecards.collection.about import About

        return About(self._store, self.people, self.known_files)

    @cached_property
    def year_ends(self) -> YearEnds:
        """The year's end: who leaves, and what expires."""
        from namecards.collection.year_end import YearEnds

        return YearEnds(self._store, self.people, self.imports, self.visit_counts, self.known_files)

    @cached_property
    def unsaved(self) -> UnsavedNotes:
        """Notes that were half typed when the program was closed."""
        from namecards.collection.unsaved import UnsavedNotes

        return UnsavedNotes(self._store)

    @cached_property
    def inbox(self) -> Inbox:
        """Lines whose person is not known yet."""
        from namecards.collection.inbox import Inbox

        return Inbox(self._store, self.people, self.notes)

    @cached_property
    def desk(self) -> Desk:
        """Greetings, visits and follow-ups."""
        from namecards.collection.desk import Desk

        return Desk(self._store, self.people, self.memory, self.ideas, self.referrals)

    @cached_property
    def recommendations(self) -> Recommendations:
        """Recommended books: the answers, and erasing the titles."""
        from namecards.collection.recommendations import Recommendations

        return Recommendations(self._store, self.people, lambda: self.tags, lambda: self.forgetting)

    @cached_property
    def visit_counts(self) -> VisitCounts:
        """Counts of visits, by day, class, grade, period and reason."""
        from namecards.collection.visit_counts import VisitCounts

        return VisitCounts(self._store, self.people, self.notes, self.timetable)

    @cached_property
    def lists(self) -> Lists:
        """Lists of people and notes, the search, and timelines."""
        from namecards.collection.lists import Lists

        return Lists(self._store, self.people, self.memory, self.notes, self.ideas, self.settings, self.tags)

    @cached_property
    def ideas(self) -> Ideas:
        """Ideas of students, from first word to decision."""
        from namecards.collection.ideas import Ideas

        return Ideas(self._store, self.people, self.notes)

    @cached_property
    def surveys(self) -> Surveys:
        """The answers of forms."""
        from namecards.collection.surveys import Surveys

        return Surveys(self._store, self.people, self.tags)

    @cached_property
    def timetable(self) -> Timetables:
        """The timetable, and the classes expected now."""
        from namecards.collection.timetable import Timetables

        return Timetables(self._store, self.people, self.settings)

    @cached_property
    def imports(self) -> Imports:
        """Reading lists and photos in, after questions."""
        from namecards.collection.imports import Imports

        return Imports(self._store, self.people, self.settings, self.health)

    @cached_property
    def exports(self) -> Exports:
        """Lists and decks going out."""
        from namecards.collection.exports import Exports

        return Exports(self._store, self.people, self.known_files)

    @cached_property
    def known_files(self) -> KnownFiles:
        """The files with names or faces that were written outside the home."""
        from namecards.collection.known_files import WRITTEN, KnownFiles

        return KnownFiles(self._store.home.local / WRITTEN)

    @cached_property
    def terminal(self) -> Terminal:
        """The way this kind of terminal shows photos, and the theme of the screens."""
        from namecards.collection.terminal import Terminal

        return Terminal(self._store)

    @cached_property
    def seating(self) -> Seating:
        """Seating charts."""
        from namecards.collection.seating import Seating

        return Seating(self._store)

    @cached_property
    def tags(self) -> Tagging:
        """Interest tags of people, and the answers of interview cards."""
        from namecards.collection.tags import Tagging

        return Tagging(self._store, self.people, self.notes)

    @cached_property
    def printers(self) -> Printers:
        """Papers, and how far each printer is off."""
        from namecards.collection.printers import Printers

        return Printers(self._store, self.settings)

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
        others = (self.heads, self.desk, self.timetable, self.drill, self.forecasts)
        sheets = Sheets(self._store, self.people, *activities, self.visit_counts, *others)
        return Printing(self._store, self.printers, self.seating, self.settings, sheets, self.known_files)
