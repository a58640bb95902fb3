"""What home says: what to do next, the plan, the class that comes, the rosters and whose notes wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from namecards.core.desk.notes import Note
from namecards.core.people import Person, Roster
from namecards.core.planning.planner import Plan, Standing, format_long_day
from namecards.screens.text import cells, note_line

if TYPE_CHECKING:
    from namecards.core.desk.timetable import ExpectedClass

NAME = 22
BAR = 12
MOST_WAITING = 30
WELCOME = (
    "Welcome. Nobody is here yet.\n\n"
    "Press i to bring in a list of students with their photos: a CSV file, a folder or a zip.\n"
    "To look around first, leave with q and type: namecards demo\n\n"
    "What you keep here stays on this computer."
)


def next_step(standings: list[Standing | None], waiting: int) -> Content:
    """What to do next, in one line; the first standing is everybody's."""
    if not standings:
        return Content(WELCOME)
    if standings[0] is None:
        return Content("Reading what you know…")
    return Content.assemble(("Next: ", "bold $accent"), _advice(standings[0], waiting))


def plan_line(plan: Plan, done: float) -> str:
    """What the plan wants of today; `done` are the minutes of it that are done."""
    if plan.last_day is None:
        return ""
    today = f" Today: {done:.0f} of {plan.minutes} min done." if done >= 0.5 else ""
    return f"Plan: {plan.minutes} min a day until {format_long_day(plan.last_day)}.{today}\n"


def inbox_line(waiting: int) -> str:
    """How many notes wait for a name."""
    notes = "1 note waits" if waiting == 1 else f"{waiting} notes wait"
    return f"Inbox: {notes} for a name. Press l, then b.\n" if waiting else ""


def class_line(expected: tuple[ExpectedClass, ...]) -> str:
    """Which class is there, or comes next."""
    if not expected:
        return ""
    classes = ", ".join(f"{each.roster} ({len(each.people)}) {each.when}" for each in expected)
    warm_up = " Press v to warm up." if expected[0].today else ""
    return f"{'Class' if expected[0].now else 'Next class'}: {classes}.{warm_up}\n"


def waiting_lines(waiting: list[tuple[Person, tuple[Note, ...]]]) -> Content:
    """Whose notes wait, a line each with what to ask."""
    if not waiting:
        return Content("")
    lines = [Content.styled(f"To ask at the next visit ({len(waiting)})", "bold")]
    lines += [
        Content.assemble((cells(person.display, 18), "bold"), " ", note_line(theirs[0]))
        for person, theirs in waiting[:MOST_WAITING]
    ]
    return Content("\n").join(lines)


def _advice(everyone: Standing, waiting: int) -> str:
    if everyone.due:
        names = "name is" if everyone.due == 1 else "names are"
        return f"{everyone.due} {names} due today. Press Enter to be asked."
    if everyone.new:
        faces = "face is" if everyone.new == 1 else "faces are"
        return f"{everyone.new} {faces} new. Press Enter to meet the first {min(12, everyone.new)}."
    if waiting:
        people = "1 person" if waiting == 1 else f"{waiting} people"
        return f"Nobody is left to ask today. Notes wait for {people}: press d for the desk."
    return "Nobody is left to ask today. Press d for the desk."


def roster_line(roster: Roster, standing: Standing | None) -> Content:
    """A roster, and how many of it are new, due and asked later, if that was read already."""
    name = f"{cells(roster.name, NAME)}"
    if standing is None:
        return Content.assemble(name, (f"{len(roster.people):>6} people", "$text-muted"))
    counts = f"{standing.new:>6}{standing.due:>6}{standing.known:>7}  "
    return Content.assemble(name, counts, *_bar(standing))


def _bar(standing: Standing) -> list[tuple[str, str]]:
    """Later, due and new as a bar; each has its own shading, so that colour is not the only sign."""
    total = standing.new + standing.due + standing.known or 1
    later = round(BAR * standing.known / total)
    due = min(BAR - later, max(round(BAR * standing.due / total), 1 if standing.due else 0))
    return [("█" * later, "$success"), ("▓" * due, "$warning"), ("░" * (BAR - later - due), "$text-muted")]
