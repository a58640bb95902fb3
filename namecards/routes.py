"""Every screen by the name that others open it by. A screen is imported when it is opened.

To add a screen: its class in `screens/`, taking the Collection first, and a row here.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from textual.screen import Screen

from namecards.collection import Collection
from namecards.screens.base import BaseScreen
from namecards.screens.dialogs.dialog import Dialog

ROUTES = {
    "answers": ("paper.interview_cards.InterviewCardsScreen", "get-to-know-each-other"),
    "check": ("check.CheckScreen", "if-data-is-missing"),
    "class": ("desk.class_view.ClassScreen", "a-class-on-one-screen"),
    "crop": ("crop.CropScreen", "learn-the-names"),
    "counts": ("desk.counts.CountsScreen", "read-a-forms-answers"),
    "desk": ("desk.desk.DeskScreen", "greet-at-the-desk"),
    "drill": ("learning.drill.DrillScreen", "learn-the-names"),
    "drill settings": ("learning.drill_settings.DrillSettingsScreen", "learn-the-names"),
    "first days": ("learning.first_days.FirstDaysScreen", "make-a-plan-for-the-first-day"),
    "after first day": ("learning.first_days.LaterScreen", "make-a-plan-for-the-first-day"),
    "forget": ("forget.ForgetScreen", "forget-a-person-or-show-what-is-held"),
    "guide": ("guide.GuideScreen", "using-namecards"),
    "help": ("help.HelpScreen", "using-namecards"),
    "history": ("history.HistoryScreen", "undo-anything"),
    "ideas": ("desk.ideas.IdeasScreen", "nobody-left-out"),
    "import": ("importing.choose.ImportScreen", "rosters.md#which-lists-you-can-import"),
    "import oddities": ("importing.oddities.OdditiesScreen", "rosters.md#what-is-imported"),
    "import preview": ("importing.preview.PreviewScreen", "rosters.md#what-is-imported"),
    "import request": ("importing.request.RequestScreen", "rosters.md#get-it-what-to-ask-for"),
    "import questions": ("importing.questions.QuestionsScreen", "rosters.md#who-is-who"),
    "inbox": ("desk.inbox.InboxScreen", "take-a-note-anywhere"),
    "lists": ("desk.lists.ListsScreen", "nobody-left-out"),
    "note": ("desk.note.NoteScreen", "take-a-note-anywhere"),
    "pictures": ("pictures.PicturesScreen", "terminals.md#faces-in-your-terminal"),
    "plan": ("learning.plan.PlanScreen", "make-a-plan-for-the-first-day"),
    "pledge": ("paper.pledge.PledgeScreen", "write-your-pledge"),
    "print": ("paper.print_screen.PrintScreen", "printing.md#printing"),
    "pack": ("paper.pack.PackScreen", "printing.md#the-august-pack"),
    "print preview": ("paper.preview.PrintPreviewScreen", "printing.md#getting-it-right-on-paper"),
    "privacy": ("privacy.PrivacyScreen", "backups"),
    "progress": ("learning.progress.ProgressScreen", "see-how-far-you-are"),
    "referrals": ("desk.referrals.ReferralsScreen", "send-somebody-on-and-ask"),
    "restore": ("restore.RestoreScreen", "backups"),
    "search": ("desk.search.SearchScreen", "nobody-left-out"),
    "seating": ("paper.seating.SeatingScreen", "know-who-sits-where"),
    "survey": ("desk.surveys.SurveyScreen", "read-a-forms-answers"),
    "survey preview": ("desk.survey_preview.SurveyPreviewScreen", "read-a-forms-answers"),
    "tags": ("paper.tags.TagsScreen", "get-to-know-each-other"),
    "timeline": ("desk.timeline.TimelineScreen", "what-comes-back-at-a-visit"),
    "timetable": ("desk.timetable.TimetableScreen", "type-your-timetable"),
    "twins": ("desk.twins.TwinsScreen", "one-person-twice-or-a-note-with-the-wrong-one"),
    "visit": ("desk.visit.VisitScreen", "what-comes-back-at-a-visit"),
    "visits": ("desk.visits.VisitsScreen", "count-the-visits"),
    "year end": ("year_end.YearEndScreen", "end-the-year-in-five-steps"),
}
"""By name the class, and the section of the guide about it, on another page if one is named."""

FORMS = {
    "add person": "dialogs.edit_person.add_person",
    "edit person": "dialogs.edit_person.edit_person",
    "new photo": "dialogs.edit_person.new_photo",
}
"""Forms that every screen can open, each made by a function."""


def make(route: str, collection: Collection, *args: object) -> Screen[Any]:
    """Make the screen or the form of a route over a collection; `args` follow the collection."""
    path, section = ROUTES.get(route) or (FORMS[route], "")
    module, _, name = path.rpartition(".")
    screen: Screen[Any] = getattr(import_module(f"namecards.screens.{module}"), name)(collection, *args)
    if isinstance(screen, BaseScreen | Dialog):
        screen.section = section
    return screen
