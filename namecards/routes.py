"""Every screen by the name that others open it by. A screen is imported when it is opened.

To add a screen: its class in `screens/`, taking the Collection first, and a row here.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from namecards.collection import Collection

if TYPE_CHECKING:
    from namecards.screens.widgets.plot import Plot

ROUTES = {
    "answers": "paper.answers.AnswersScreen",
    "check": "check.CheckScreen",
    "class": "desk.class_view.ClassScreen",
    "crop": "crop.CropScreen",
    "counts": "desk.counts.CountsScreen",
    "desk": "desk.desk.DeskScreen",
    "drill": "learning.drill.DrillScreen",
    "drill settings": "learning.drill_settings.DrillSettingsScreen",
    "first days": "learning.first_days.FirstDaysScreen",
    "after first day": "learning.first_days.LaterScreen",
    "forget": "forget.ForgetScreen",
    "guide": "guide.GuideScreen",
    "help": "help.HelpScreen",
    "history": "history.HistoryScreen",
    "ideas": "desk.ideas.IdeasScreen",
    "import": "importing.choose.ImportScreen",
    "import oddities": "importing.odd.OdditiesScreen",
    "import preview": "importing.preview.PreviewScreen",
    "import request": "importing.ask.RequestScreen",
    "import questions": "importing.who.WhoScreen",
    "inbox": "desk.inbox.InboxScreen",
    "lists": "desk.lists.ListsScreen",
    "note": "desk.note.NoteScreen",
    "pictures": "pictures.PicturesScreen",
    "plan": "learning.plan.PlanScreen",
    "pledge": "paper.pledge.PledgeScreen",
    "print": "paper.print_screen.PrintScreen",
    "pack": "paper.pack.PackScreen",
    "print preview": "paper.preview.PrintPreviewScreen",
    "privacy": "privacy.PrivacyScreen",
    "progress": "learning.progress.ProgressScreen",
    "referrals": "desk.referrals.ReferralsScreen",
    "restore": "restore.RestoreScreen",
    "search": "desk.search.SearchScreen",
    "seating": "paper.seating.SeatingScreen",
    "survey": "desk.surveys.SurveyScreen",
    "survey preview": "desk.survey_preview.SurveyPreviewScreen",
    "tags": "paper.tags.TagsScreen",
    "timeline": "desk.timeline.TimelineScreen",
    "timetable": "desk.timetable.TimetableScreen",
    "twins": "desk.twins.TwinsScreen",
    "visit": "desk.visit.VisitScreen",
    "visits": "desk.visits.VisitsScreen",
    "year end": "year_end.YearEndScreen",
}

FORMS = {
    "add person": "dialogs.edit_person.add_person",
    "edit person": "dialogs.edit_person.edit_person",
    "new photo": "dialogs.edit_person.new_photo",
}
"""Forms that every screen can open, each made by a function."""
_PLOT = "widgets.plot.Plot"


def make(route: str, collection: Collection, *args: object) -> Screen[Any]:
    """Make the screen or the form of a route over a collection; `args` follow the collection."""
    screen: Screen[Any] = _load({**ROUTES, **FORMS}[route])(collection, *args)
    return screen


def make_plot() -> Plot:
    """Make a plot for home, which no start waits for: its forecast takes long to import."""
    plot: Plot = _load(_PLOT)()
    return plot


def _load(path: str) -> Any:
    module, _, name = path.rpartition(".")
    return getattr(import_module(f"namecards.screens.{module}"), name)
