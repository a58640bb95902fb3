"""The text of home: what to do next, the plan, the next class, the classes, how much is waiting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from textual.content import Content

from namecards.core.people import Roster, count_people
from namecards.core.planning.planner import Plan, format_long_day
from namecards.core.problems import Problem
from namecards.core.text import counted
from namecards.screens.text import cells

if TYPE_CHECKING:
    from namecards.collection.place import Place
    from namecards.core.desk.brief import Brief
    from namecards.core.desk.timetable import ExpectedClass
    from namecards.core.learning.known import Standing
    from namecards.core.planning.forecast import Morning


@dataclass(frozen=True, slots=True)
class Today:
    """Today's session by the plan."""

    minutes: int
    done: int
    """Minutes done."""
    session: Morning
    """What is left of it."""


NAME = 22
BAR = 12
BATCH = 12
"""New faces before they are asked for."""
WELCOME = (
    "Welcome! There are no students yet.\n\n"
    "Press i to import a list of students with their photos: a CSV file, a folder or a zip.\n"
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


def next_step(standings: list[Standing | None], today: Today | None, waiting: int, problems: bool) -> Content:
    """Advise what to do next, in one line; the first standing is everybody's."""
    if not standings and problems:
        return Content("No students can be shown. Press c before you import anything.")
    if not standings:
        return Content("All students are archived. Press i to import this year's list.")
    if standings[0] is None:
        return Content("Reading your answers…")
    if today:
        return Content.assemble(("Today: ", "bold $accent"), session_line(today))
    return Content.assemble(("Next: ", "bold $accent"), _advice(standings[0], waiting))


def session_line(today: Today) -> str:
    """Say what a planned session brings: "15 minutes, 5 to ask, about 40 new faces"."""
    asked, met, minutes = today.session.asked, today.session.met, f"{today.minutes} minutes"
    if not (asked or met):
        return f"your {minutes} are done. Press d for the desk." if today.done else "nothing is due."
    time = f"{today.done} of {minutes} done, still" if today.done else f"{minutes},"
    faces = f"about {met} new {'face' if met == 1 else 'faces'}" if met else ""
    to_do = ", ".join(filter(None, (f"{asked} to ask" if asked else "", faces)))
    return f"{time} {to_do}. Press Enter to practice."


def plan_line(plan: Plan) -> str:
    """Show how long the plan goes on."""
    if plan.last_day is None:
        return ""
    return f"Plan: {plan.minutes} min a day until {format_long_day(plan.last_day)}.\n"


def inbox_line(waiting: int) -> str:
    """Show how many notes are waiting for a name."""
    notes = "1 note is waiting" if waiting == 1 else f"{waiting} notes are waiting"
    return f"Inbox: {notes} for a name. Press l, then b.\n" if waiting else ""


def twins_line(waiting: int) -> str:
    """Show how many people may be here twice."""
    who = count_people(waiting)
    return f"{who} may be here twice. Press m, then w.\n" if waiting else ""


def backup_line(offer: str) -> str:
    """Offer a backup, if one is due."""
    return f"{offer} Press x, then b, for a backup.\n" if offer else ""


def refused_line(people: int) -> str:
    """Show how many people have a photo here that may not be kept."""
    who = count_people(people)
    return f"Photos of {who} who may have none are still on the disk: press x.\n" if people else ""


def files_line(paths: Sequence[Path]) -> str:
    """Show how many files with names or faces still lie where they were written."""
    if not paths:
        return ""
    folders = {path.parent for path in paths}
    where = folders.pop().name if len(folders) == 1 else f"{len(folders)} folders"
    files = "1 file with names still lies" if len(paths) == 1 else f"{len(paths)} files with names still lie"
    return f"{files} in {where}: x lists them.\n"


def class_line(expected: tuple[ExpectedClass, ...]) -> str:
    """Show the class that is here, or comes next."""
    if not expected:
        return ""
    classes = ", ".join(f"{each.roster} ({len(each.people)}) {each.when}" for each in expected)
    warm_up = " Press v." if expected[0].today else ""
    return f"{'Class' if expected[0].now else 'Next class'}: {classes}.{warm_up}\n"


def waiting_line(waiting: Sequence[Brief], today: date) -> Content:
    """Count what waits, overdue promises first; names and texts are not for whoever passes by."""
    if not waiting:
        return Content("")
    due = [note for brief in waiting for note in brief.notes if note.due and note.due <= today]
    overdue = sum(note.is_overdue(today) for note in due)
    promises = f"{counted(overdue, 'promise')} overdue" if overdue else ""
    others = f"{len(due) - overdue} due today" if len(due) > overdue else ""
    counts = " · ".join(filter(None, (promises, others)))
    return Content.assemble(
        (promises, "bold $error"),
        (counts.removeprefix(promises), "bold"),
        ". Press l, then 2.\n" if counts else "",
        (f"Notes are waiting for {count_people(len(waiting))}.", "$text-muted"),
    )


def _advice(everyone: Standing, waiting: int) -> str:
    due, new = everyone.due, everyone.to_meet
    names = f"{due} {'name is' if due == 1 else 'names are'} due today" if due else ""
    faces = f"{new} {'face is' if new == 1 else 'faces are'} new" if new else ""
    if due or new:
        to_do = "to practice" if due else f"to meet the first {min(BATCH, new)}"
        return f"{', '.join(filter(None, (names, faces)))}. Press Enter {to_do}."
    if waiting:
        people = count_people(waiting)
        return f"All done for today. Notes are waiting for {people}: press d for the desk."
    return "All done for today. Press d for the desk."


def roster_line(roster: Roster, standing: Standing | None) -> Content:
    """Show a class, and how many names are new, learning and known once the reviews are read."""
    name = f"{cells(roster.name, NAME)}"
    if standing is None:
        return Content.assemble(name, (f"{len(roster.people):>6} people", "$text-muted"))
    counts = f"{standing.new:>6}{standing.learning:>10}{standing.known:>7}  "
    return Content.assemble(name, counts, *_bar(standing))


def _bar(standing: Standing) -> list[tuple[str, str]]:
    """Draw known, learning and new as a bar; each has its own shade, so that colour is not the only sign."""
    total = standing.new + standing.learning + standing.known or 1
    known = round(BAR * standing.known / total)
    learning = min(BAR - known, max(round(BAR * standing.learning / total), 1 if standing.learning else 0))
    new = BAR - known - learning
    return [("█" * known, "$success"), ("▓" * learning, "$warning"), ("░" * new, "$text-muted")]
