"""The lists of home: its classes, and the commands that have no room in its bottom line."""

from __future__ import annotations

from textual.content import Content

from namecards.screens.commands import Command
from namecards.screens.home_text import key_line
from namecards.screens.keys import bind
from namecards.screens.text import cells, link
from namecards.screens.widgets.pick_list import PickList

MENU = (
    Command("Note", "Write down what someone said", "note", "n"),
    Command("Import", "Import a list with photos", "open('import')", "i"),
    Command("Add a person", "A student, teacher or parent who is not here yet", "add_person", "a"),
    Command("Progress", "Who you know, and which names are hard", "open('progress')", "g"),
    Command("Timetable", "When each class comes", "open('timetable')", "t"),
    Command("Referrals", "People and places to refer students to", "open('referrals')", "r"),
    Command("Inbox", "Notes waiting for a name", "open('inbox')", "b"),
    Command("Ideas", "What students ask for", "open('ideas')", "e"),
    Command("Visits", "How many came, and a page for the principal", "open('visits')", "k"),
    Command("Search", "Search all notes", "open('search')", "s"),
    Command("Here twice?", "People who may be here twice", "open('twins')", "w"),
    Command("History", "Every change; undo any of them", "open('history')", "h"),
    Command("Privacy", "Make or restore a backup; files with names; hiding", "open('privacy')", "x"),
    Command("Year's end", "Forget who left; notes, visits, photos, paper", "open('year end')", "y"),
    Command("Check", "Whether all data is there and can be read", "open('check')", "c"),
    Command("Drill settings", "How the drill asks", "open('drill settings')", "o"),
    Command("Pictures and theme", "How this terminal shows faces; dark or light", "open('pictures')", "p"),
    Command("Help", "What this screen is for, every key, and the guide", "help", "?"),
)
"""To add one: a row here, its route in `routes.py`."""
IN_MENU = {command.action for command in MENU}


def menu_line(command: Command) -> Content:
    """Show a command of the menu with its keys; a click runs it."""
    line = key_line(f"m {command.key}", Content(cells(command.title, 18)), command.about)
    return link(line, command.action)


class Rosters(PickList):
    """The list of classes; Enter drills the one at the cursor."""

    BINDINGS = [bind("enter", "select", "Drill", "Drill the names of this class")]
