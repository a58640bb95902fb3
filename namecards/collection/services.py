"""One service a subject. Its module is imported, and it is made, when it is first used.

To add one: a row here. It gets the services that its constructor names.
"""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

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
    from namecards.collection.library import Library
    from namecards.collection.lists import Lists
    from namecards.collection.memory import Memory
    from namecards.collection.moving import Moving
    from namecards.collection.notes import Notes
    from namecards.collection.packs import Packs
    from namecards.collection.people import People
    from namecards.collection.place import Place
    from namecards.collection.plan import Plans
    from namecards.collection.pledge import Pledges
    from namecards.collection.printers import Printers
    from namecards.collection.printing import Printing
    from namecards.collection.recommendations import Recommendations
    from namecards.collection.referrals import Referrals
    from namecards.collection.seating import Seating
    from namecards.collection.settings import Settings
    from namecards.collection.sheets import Sheets
    from namecards.collection.surveys import Surveys
    from namecards.collection.tags import Tagging
    from namecards.collection.terminal import Terminal
    from namecards.collection.timetable import Timetables
    from namecards.collection.unsaved import UnsavedNotes
    from namecards.collection.visit_counts import VisitCounts
    from namecards.collection.year_end import YearEnds
    from namecards.store.store import Store


def _service(place: str) -> Any:
    """Make the service of a `module.Class`."""

    def make(services: Services) -> Any:
        module, name = place.split(".")
        kind = getattr(import_module(f"namecards.collection.{module}"), name)
        return kind(*(getattr(services, "_store" if each == "store" else each) for each in needs(kind)))

    return cached_property(make)


def needs(kind: Any) -> list[str]:
    """Return the names of the services that the constructor of one asks for, and `store`."""
    names = [name.lstrip("_") for name in kind.__init__.__annotations__ if name != "return"]
    return names[: len(names) - len(kind.__init__.__defaults__ or ())]


class Services:
    """The services of a collection."""

    _store: Store
    people: People
    health: Health = _service("health.Health")
    """Whether all data is there and readable."""
    heads: Heads = _service("heads.Heads")
    """The head in each photo."""
    place: Place = _service("place.Place")
    """The folder of all data, and whether it lasts there."""
    backups: Backups = _service("backups.Backups")
    """One file with everything, and putting it beside what is here."""
    history: History = _service("history.History")
    """The changes, newest first, and their undo."""
    settings: Settings = _service("settings.Settings")
    """The user's settings."""
    forecasts: Forecasts = _service("forecasts.Forecasts")
    """The forecast of the plan, and the sessions of its days."""
    drill: Drills = _service("drill.Drills")
    """Asking names, and what was answered."""
    referrals: Referrals = _service("referrals.Referrals")
    """People and places to refer students to."""
    notes: Notes = _service("notes.Notes")
    """Notes about people."""
    moving: Moving = _service("moving.Moving")
    """Giving what was written for the wrong person to the right one."""
    forgetting: Forgetting = _service("forgetting.Forgetting")
    """Erasing people, and what else is to go for good."""
    about: About = _service("about.About")
    """Everything that is held on one person."""
    year_ends: YearEnds = _service("year_end.YearEnds")
    """The year's end: who leaves, and what expires."""
    unsaved: UnsavedNotes = _service("unsaved.UnsavedNotes")
    """Notes that were half typed when the program was closed."""
    inbox: Inbox = _service("inbox.Inbox")
    """Lines whose person is not known yet."""
    desk: Desk = _service("desk.Desk")
    """Greetings, visits and follow-ups."""
    recommendations: Recommendations = _service("recommendations.Recommendations")
    """Recommended books: the answers, and erasing the titles."""
    visit_counts: VisitCounts = _service("visit_counts.VisitCounts")
    """Counts of visits, by day, class, grade, period and reason."""
    lists: Lists = _service("lists.Lists")
    """Lists of people and notes, the search, and timelines."""
    ideas: Ideas = _service("ideas.Ideas")
    """Ideas of students, from first word to decision."""
    surveys: Surveys = _service("surveys.Surveys")
    """The answers of forms."""
    timetable: Timetables = _service("timetable.Timetables")
    """The timetable, and the classes expected now."""
    imports: Imports = _service("imports.Imports")
    """Reading lists and photos in, after questions."""
    exports: Exports = _service("exports.Exports")
    """Lists and decks going out."""
    terminal: Terminal = _service("terminal.Terminal")
    """The way this kind of terminal shows photos, and the theme of the screens."""
    seating: Seating = _service("seating.Seating")
    """Seating charts."""
    tags: Tagging = _service("tags.Tagging")
    """Interest tags of people, and the answers of interview cards."""
    library: Library = _service("library.Library")
    """The library's name, logo and colour."""
    printers: Printers = _service("printers.Printers")
    """Papers, and how far each printer is off."""
    pledge: Pledges = _service("pledge.Pledges")
    """The library's pledge."""
    packs: Packs = _service("packs.Packs")
    """Everything for the first day, all classes in one PDF."""
    sheets: Sheets = _service("sheets.Sheets")
    """What stands on each page."""
    printing: Printing = _service("printing.Printing")
    """Pages of a PDF."""

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
    def written(self) -> KnownFiles:
        """The files with names or faces that were written outside the home."""
        from namecards.collection.known_files import WRITTEN, KnownFiles

        return KnownFiles(self._store.home.local / WRITTEN)
