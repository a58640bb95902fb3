"""The text of home: its menu, today's session, the class that is here, the classes, how much is waiting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from textual.content import Content

from namecards.core.days import long_day
from namecards.core.people import Roster, count_people
from namecards.core.planning.planner import Plan
from namecards.core.planning.text import likely_minutes
from namecards.core.plots import bars
from namecards.core.problems import Problem
from namecards.core.text import pluralize
from namecards.screens.action_screen import MenuItem
from namecards.screens.text import capitalize, cells, link

if TYPE_CHECKING:
    from namecards.collection.place import Place
    from namecards.core.desk.brief import Brief
    from namecards.core.desk.timetable import ExpectedClass
    from namecards.core.learning.known import Standing
    from namecards.core.planning.forecast import Morning


@dataclass(frozen=True, slots=True)
class TodaySession:
    """Today's session by the plan."""

    minutes: int
    done: int
    """Minutes done."""
    session: Morning
    """The rest of it."""


MENU = (
    MenuItem("Note", "Write down what someone said", "note", "n"),
    MenuItem("Import", "Import a list with photos", "open('import')", "i"),
    MenuItem("Add a person", "A student, teacher or parent who is not here yet", "add_person", "a"),
    MenuItem("Progress", "Who you know, and which names are hard", "open('progress')", "g"),
    MenuItem("Timetable", "When each class comes", "open('timetable')", "t"),
    MenuItem("Referrals", "People and places to refer students to", "open('referrals')", "r"),
    MenuItem("Inbox", "Notes waiting for a name", "open('inbox')", "b"),
    MenuItem("Ideas", "What students ask for", "open('ideas')", "e"),
    MenuItem("Visits", "How many came, and a page for the principal", "open('visits')", "k"),
    MenuItem("Search", "Search all notes", "open('search')", "s"),
    MenuItem("Here twice?", "People who may be here twice", "open('twins')", "w"),
    MenuItem("History", "Every change; undo any of them", "open('history')", "h"),
    MenuItem("Privacy", "Make or restore a backup; files with names; hiding", "open('privacy')", "x"),
    MenuItem("Year's end", "Forget who left; notes, visits, photos, paper", "open('year end')", "y"),
    MenuItem("Check", "Whether all data is there and can be read", "open('check')", "c"),
    MenuItem("Drill settings", "How the drill asks", "open('drill settings')", "o"),
    MenuItem("Pictures and theme", "How this terminal shows faces; dark or light", "open('pictures')", "p"),
    MenuItem("Help", "What this screen is for, every key, and the guide", "help", "?"),
)
"""To add one: a row here, its route in `routes.py`."""
WITHOUT_MENU = "cinx"
"""The keys of the menu that also work without it."""
IN_MENU = {item.action for item in MENU}
NAME = 22
NUMBERS = 15
"""Columns of the three numbers of a class."""
MINUTES = 20
"""Columns of the minutes done."""
NOBODY = "Nobody is here yet. Press i to import a list."
NO_TIMETABLE = "Press m, then t, to say when each class comes. This place then shows the one that is here."
NOTHING_WAITS = "Nothing waits. Press n to note what somebody said: it comes back at their next visit."
KEYS = 5
"""Columns of the keys before a count."""
SHARES = (("$success", "known"), ("$warning", "learning"), ("$text-muted", "new"))
"""The parts of a class's bar: the style of each, and what it means."""
LEGEND = Content.assemble(
    "Classes ",
    *(
        part
        for sign, (style, word) in zip(bars.PARTS, SHARES, strict=True)
        for part in ((f" {sign}", style), f" {word} ")
    ),
)
NO_FACES = (
    "This terminal shows no faces, so names can't be asked. Enter says what helps. Press d for the desk."
)
BATCH = 12
"""New faces before they are asked for."""
WELCOME = (
    "Welcome! There are no students yet.\n\n"
    "Press i to import a list of students with their photos: Excel, CSV, PDF, a folder or a zip.\n"
    "Do you have a backup from another computer? Press x, then r.\n"
    "To try the program first, press q and type: namecards demo\n\n"
)


def welcome(place: Place) -> str:
    """Say what to do first, where the data is kept, and why it should not stay there."""
    where = f"Your data is kept in {place.folder}"
    return "\n".join(filter(None, (f"{WELCOME}{where}", place.danger, place.advice)))


def banner(problems: Sequence[Problem]) -> Content:
    """Show the first problem, how many more there are, and the key to press."""
    if not problems:
        return Content("")
    more = f" And {len(problems) - 1} more." if problems[1:] else ""
    return Content.assemble(
        ("! ", "bold"), f"{problems[0].what}{more} ", ("Press c to see what to do.", "bold")
    )


def next_step(
    standings: list[Standing | None], today: TodaySession | None, not_asked: int, waiting: int, problems: bool
) -> Content:
    """Advise what to do next; the first standing is everybody's, and so many of them can't be asked."""
    if not standings and problems:
        return Content("No students can be shown. Press c before you import anything.")
    if not standings:
        return Content("All students are archived. Press i to import this year's list.")
    if standings[0] is None:
        return Content("Reading your answers…")
    planned = today and (today.done or today.session.asked or today.session.met)
    who = f"{count_people(not_asked)} can't be asked: Enter says who." if not_asked else ""
    return Content(
        capitalize(session_line(today, who) if today and planned else _advice(standings[0], who, waiting))
    )


def session_line(today: TodaySession, not_asked: str) -> str:
    """Say what a planned session brings: "15 minutes, 5 to ask, about 40 new faces", or why it ends early."""
    asked, met, minutes = today.session.asked, today.session.met, pluralize(today.minutes, "minute")
    if not (asked or met):
        early = today.done < today.minutes
        done = f"enough for today, after {today.done} of {minutes}" if early else f"your {minutes} are done"
        why = f" {not_asked}" if early and not_asked else ""
        return f"{done}.{why} Press d for the desk."
    likely = likely_minutes(today.session, today.minutes)
    time = (
        f"{today.done} of {minutes} done, still" if today.done else f"{likely} {minutes.partition(' ')[2]},"
    )
    faces = f"about {pluralize(met, 'new face')}" if met else ""
    to_do = ", ".join(filter(None, (f"{asked} to ask" if asked else "", faces)))
    return f"{time} {to_do}. Press Enter to practice."


def plan_line(plan: Plan, today: date) -> str:
    """Show how long the plan goes on, and whether it has today off."""
    if plan.last_day is None:
        return ""
    off = " Today is a day off." if plan.is_off(today) else ""
    return f"Plan: {plan.minutes} min a day until {long_day(plan.last_day, today)}.{off}"


def minutes_bar(today: TodaySession) -> Content:
    """Draw how much of today's minutes is done."""
    full = min(round(MINUTES * today.done / today.minutes), MINUTES)
    bar = [("━" * full, "$accent"), ("─" * (MINUTES - full), "$text-muted")]
    return Content.assemble(*bar, f" {today.done} of {today.minutes} min")


def key_line(keys: str, text: Content, about: str = "") -> Content:
    """Put the keys before what they open, in a column."""
    more = f" {about}" if about else ""
    return Content.assemble((cells(keys, KEYS), "bold $accent"), text, (more, "$text-muted"))


def menu_line(item: MenuItem) -> Content:
    """Show an item of the menu with its keys; a click runs it."""
    line = key_line(f"m {item.key}", Content(cells(item.title, 18)), item.about)
    return link(line, item.action)


def bar_width(panel: int) -> int:
    """Return the columns that a bar can have in a panel, beside the name and the numbers."""
    return max(min(panel - NAME - NUMBERS - 7, 60), 5)


def files_line(paths: Sequence[Path]) -> str:
    """Show how many files with names or faces still lie where they were written."""
    folders = {path.parent for path in paths}
    where = folders.pop().name if len(folders) == 1 else f"{len(folders)} folders"
    files = pluralize(len(paths), "file with names still lies", "files with names still lie")
    return f"{files} in {where}: x lists {'them' if paths[1:] else 'it'}."


def refused_photos_line(people: int) -> str:
    """Say that photos which families refused still lie on the disk."""
    if people == 1:
        return "The photo of 1 person whose family refused it is still on the disk: press x."
    return f"Photos of {count_people(people)} whose families refused them are still on the disk: press x."


def class_line(expected: ExpectedClass, count_here: int, waiting: int, gap: str) -> Content:
    """Show a class that is here or comes next: its time, how many are here, for how many something waits."""
    came = f"{count_here} of {len(expected.people)} here" if expected.now else ""
    notes = f"notes wait for {waiting}" if waiting else ""
    counts = " · ".join(filter(None, (came, notes)))
    head = f"{expected.roster} ({len(expected.people)}) {expected.when}"
    return Content.assemble((head, "bold"), f"{gap}{'· ' * (gap == ' ')}{counts}" if counts else "")


def count_lines(
    waiting: Sequence[Brief], inbox: int, ideas: int, today: date
) -> Iterator[tuple[str, Content, str]]:
    """Count what waits, without names: overdue promises first, each with its keys and its action."""
    due = [note for brief in waiting for note in brief.notes if note.due and note.due <= today]
    overdue = sum(note.is_overdue(today) for note in due)
    if overdue:
        promises = Content.styled(f"{pluralize(overdue, 'promise')} overdue", "bold $error")
        yield "l 2", promises, "open('lists', 'due')"
    if len(due) > overdue:
        yield "l 2", Content.styled(f"{len(due) - overdue} due today", "bold"), "open('lists', 'due')"
    if inbox:
        yield "l b", Content(f"{pluralize(inbox, 'note')} in the inbox"), "open('inbox')"
    if ideas:
        yield "l e", Content(f"{pluralize(ideas, 'idea')} to decide"), "open('ideas')"
    if waiting:
        yield "d", Content(f"Notes wait for {count_people(len(waiting))}"), "open('desk')"


def _advice(everyone: Standing, not_asked: str, waiting: int) -> str:
    due, new = everyone.due, everyone.to_meet
    names = pluralize(due, "name is due today", "names are due today") if due else ""
    faces = pluralize(new, "face is new", "faces are new") if new else ""
    if due or new:
        to_do = "to practice" if due else f"to meet the first {min(BATCH, new)}"
        return f"{', '.join(filter(None, (names, faces)))}. Press Enter {to_do}."
    notes = f"Notes wait for {count_people(waiting)}: press" if waiting else "Press"
    return f"{not_asked or 'All done for today.'} {notes} d for the desk."


def roster_line(roster: Roster, standing: Standing | None, bar: int) -> Content:
    """Show a class as a bar with its three numbers, once the reviews are read."""
    name = f"{cells(roster.name, NAME)} "
    if standing is None:
        return Content.assemble(name, (count_people(len(roster.people)), "$text-muted"))
    counts = (standing.known, standing.learning, standing.new)
    numbers = [(f"{count:>5}", style) for count, (style, _) in zip(counts, SHARES, strict=True)]
    drawn = [(part, style) for part, (style, _) in zip(bars.parts(counts, bar), SHARES, strict=True)]
    return Content.assemble(name, *drawn, *numbers)
