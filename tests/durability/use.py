"""Everything the program does with a home, and each fault that comes of it."""

from __future__ import annotations

import asyncio
import shlex
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from click.testing import CliRunner

from namecards import demo
from namecards.app import NamecardsApp
from namecards.cli.commands import cli
from namecards.collection import Collection
from namecards.core.desk.lists import LISTS
from namecards.core.errors import NamecardsError
from namecards.core.people import EVERYONE, Roster
from namecards.core.planning.planner import Plan
from namecards.routes import ROUTES, make

from .world import AFTER, collection_at, environment

COMMANDS = (
    *("people", "people --json", "notes", "notes dog --json", "inbox", "where", "undo --list --all"),
    *("plan --json", "plan --day +3w --minutes 10", "progress", "progress --json", "progress --csv"),
    *(
        "lists",
        *(f"lists {kind}" for kind in LISTS),
        "print stocks",
        "print printer",
        "print tents -o cards.pdf",
    ),
    *(
        "pledge",
        "note maya chen has a hamster",
        "note nobody at all",
        "note --edit maya chen has two hamsters",
    ),
    *("survey form.csv --yes", f"import {demo.sample()} --yes", "undo --yes", "export out --csv"),
)
ABOUT_EVERYONE = ("answers", "class", "drill", "seating", "tags")
OPENED_BY_OTHERS = (
    "after first day",
    "crop",
    "help",
    "import oddities",
    "import preview",
    "import questions",
    "print preview",
    "survey",
)
"""Screens that another one gives its work to; the tests of the screens open them."""


def fault_of(step: Callable[[], object]) -> str:
    """Run a step; return the traceback of a fault, empty for none. A sentence for the user is no fault."""
    try:
        step()
    except NamecardsError:
        return ""
    except Exception:
        return traceback.format_exc()
    return ""


def faults_of_services(folder: Path) -> Iterator[str]:
    """Use every service of a home."""
    try:
        collection = collection_at(folder)
        everyone = collection.people.roster(EVERYONE)
    except Exception:
        yield traceback.format_exc()
        return
    for part in (_lists, _people, _learning, _planning, _desk, _paper, _files, _writing):
        yield from filter(None, (fault_of(step) for step in part(collection, everyone, folder)))


def faults_of_commands(folder: Path) -> Iterator[str]:
    """Run every command over a home."""
    runner = CliRunner(env=environment(folder))
    for line in COMMANDS:
        words = [w.replace("cards.pdf", str(folder / "cards.pdf")) for w in shlex.split(line)]
        words = [str(folder / word) if word in ("form.csv", "out") else word for word in words]
        error = runner.invoke(cli, words, catch_exceptions=True).exception
        if error and not isinstance(error, NamecardsError | SystemExit):
            yield f"namecards {line}\n{''.join(traceback.format_exception(error))}"


def faults_of_screens(folder: Path) -> Iterator[str]:
    """Start the screens over a home, and open each that opens by itself, up to the first fault."""
    opened = ["home"]
    if fault := fault_of(lambda: asyncio.run(open_all(folder, opened))):
        yield f"the screen “{opened[-1]}”\n{fault}"


async def open_all(folder: Path, opened: list[str]) -> None:
    """Open each screen that opens by itself, and take down which."""
    collection = collection_at(folder)
    app = NamecardsApp(collection)
    async with app.run_test(size=(80, 24)) as pilot:
        for route in sorted(set(ROUTES) - set(OPENED_BY_OTHERS)):
            opened.append(route)
            with suppress(NamecardsError), app.batch_update():  # home is not painted in between
                while len(app.screen_stack) > 2:
                    await app.pop_screen()
                app.push_screen(make(route, collection, *_given(route, collection, folder)))
            await pilot.pause()
            await app.workers.wait_for_complete()
            await pilot.pause()


def _given(route: str, collection: Collection, folder: Path) -> tuple[object, ...]:
    """What a screen is opened with."""
    everyone = collection.people.roster(EVERYONE)
    if route == "survey preview":
        return (collection.surveys.preview(collection.surveys.read(folder / "form.csv")),)
    if route in ("forget", "note", "timeline", "visit"):
        return (everyone.people[0],)
    return {"print": ("tents", EVERYONE)}.get(route, (everyone,) if route in ABOUT_EVERYONE else ())


Steps = Iterator[Callable[[], object]]


def _lists(collection: Collection, everyone: Roster, folder: Path) -> Steps:
    yield lambda: [collection.lists.listing(kind) for kind in LISTS]
    yield lambda: collection.desk.class_view(everyone)
    yield lambda: [collection.lists.timeline(person) for person in everyone.people[:4]]
    yield lambda: collection.lists.searcher()


def _people(collection: Collection, everyone: Roster, folder: Path) -> Steps:
    yield lambda: [collection.people.photo(person) for person in everyone.people]
    yield lambda: (collection.people.find("ma"), collection.people.rosters())
    yield lambda: collection.tags.of_all(everyone.people)
    yield lambda: [collection.inbox.resolve(item).people for item in collection.inbox.all()]
    yield lambda: (collection.ideas.poster(), collection.surveys.all(), collection.referrals.all())


def _learning(collection: Collection, everyone: Roster, folder: Path) -> Steps:
    yield lambda: collection.drill.progress(collection.people.rosters())
    yield lambda: (collection.drill.start(everyone), collection.drill.start_warm_up(everyone))
    yield lambda: (collection.drill.start_cram(everyone), collection.drill.days_away(everyone))
    yield lambda: [collection.drill.confused_with(person) for person in everyone.people[:4]]
    yield lambda: collection.memory.standing(everyone)


def _planning(collection: Collection, everyone: Roster, folder: Path) -> Steps:
    open_plan = Plan(first_day=AFTER.date().replace(month=10), minutes=10)
    yield lambda: collection.forecasts.forecast(everyone, collection.plan.current)
    yield lambda: collection.forecasts.forecast(everyone, open_plan)
    yield lambda: (collection.forecasts.next_session(everyone), collection.forecasts.minutes_today())
    yield lambda: collection.timetable.expected_now()
    yield lambda: collection.timetable.update(collection.timetable.current)
    yield lambda: (collection.plan.update(open_plan), collection.drill.start(everyone))


def _desk(collection: Collection, everyone: Roster, folder: Path) -> Steps:
    yield lambda: [collection.desk.brief(person) for person in everyone.people[:4]]
    yield lambda: [collection.desk.name_status(person) for person in everyone.people[:4]]
    yield lambda: (collection.desk.recent(), collection.desk.waiting(), collection.notes.last())


def _paper(collection: Collection, everyone: Roster, folder: Path) -> Steps:
    yield lambda: (collection.pledge.current.promises, collection.printers.all(), collection.printers.current)
    yield lambda: (collection.seating.chart(everyone), collection.printing.last_kind)
    for kind in ("tents", "bingo", "faces", "seating", "pledge"):
        yield lambda kind=kind: collection.printing.job(  # type: ignore[misc]
            kind, everyone, "letter", collection.printing.options(kind)
        )
    yield lambda: collection.printing.job("tents", everyone, "avery-5302", {"who": "new"}, printer="office")


def _files(collection: Collection, everyone: Roster, folder: Path) -> Steps:
    yield lambda: collection.imports.plan(demo.sample())
    yield lambda: collection.surveys.preview(collection.surveys.read(folder / "form.csv"))
    yield lambda: collection.exports.plan(folder / "out", csv=True)
    yield lambda: [entry.sentence for entry in collection.history.entries()]


def _writing(collection: Collection, everyone: Roster, folder: Path) -> Steps:
    yield lambda: collection.notes.add_line("maya chen said something new")
    yield lambda: collection.desk.greet(everyone.people[0], knew=True)
    yield lambda: (collection.undo(), collection.undo())
    yield lambda: list(map(str, collection.health.problems()))
