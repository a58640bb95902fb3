"""What holds for every screen: its keys fit, each has a second way, F3 is Undo, and a click selects."""

from __future__ import annotations

import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from conftest import Clock
from copies import copy_home
from looking import painted, said, scan, settle, styles, styles_anew, until
from private_notes import SECRET, keep_private_notes
from scans import BOOK, CARD, NOBODY, lines_written, with_card
from textual.app import App
from textual.content import Content
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, OptionList

import namecards
from namecards import demo
from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.people import EVERYONE
from namecards.core.planning.planner import Plan
from namecards.routes import FORMS, ROUTES, make
from namecards.screens.base import VISIT, BaseScreen
from namecards.screens.desk.desk import DeskScreen
from namecards.screens.desk.visit import VisitScreen
from namecards.screens.dialogs.menu import MenuScreen
from namecards.screens.home import HomeScreen
from namecards.screens.importing.previewed_plan import PreviewedPlan
from namecards.screens.learning.drill import DrillScreen
from namecards.screens.widgets.key_bar import LEAST_NEEDED, KeyBar
from namecards.screens.widgets.pick_list import PickList
from namecards.store.home import home_at

SCREENS = ["home", *ROUTES]

AT_THE_DESK = {
    *("desk", VISIT, "class", "lists", "inbox", "ideas", "survey", "search", "timeline"),
    *("referrals", "timetable"),
}
"""Where even the narrowest bottom line names Esc; elsewhere help does."""


def arguments(route: str, collection: Collection, folder: Path) -> tuple[object, ...]:
    """What one route is opened with."""
    everyone, [person, *_] = collection.people.roster(EVERYONE), collection.people.active()
    listed = folder / "list.csv"
    match route:
        case "answers" | "class" | "drill" | "seating" | "tags":
            return (everyone,)
        case "after first day":
            return (collection.forecasts.forecast(everyone, Plan(first_day=date(2026, 8, 24), minutes=5)),)
        case "help":
            return (HomeScreen(collection),)
        case "import preview":
            return (collection.imports.plan(demo.sample()),)
        case "import oddities" | "import questions":
            listed.write_text("ID,Name\n004117,Ben Ortiz\n", encoding="utf-8")
            return (PreviewedPlan(collection, collection.imports.plan(listed)),)
        case "crop" | "forget" | "note" | "timeline" | "visit":
            return (person,)
        case "print":
            return "tents", EVERYONE
        case "print preview":
            return (collection.printing.job("tents", everyone, "avery-5302"),)
        case "survey preview":
            listed.write_text("Name,Which books?\nZoë,more manga please\n,a sofa\n", encoding="utf-8")
            return (collection.surveys.preview(collection.surveys.read(listed)),)
        case _:
            return ()


class Walk:
    """One run of the program, in which every screen is opened over a fresh copy of the sample."""

    def __init__(self, sample: Collection, clock: Clock, folder: Path) -> None:
        sample.plan.update(Plan(first_day=date(2026, 8, 24), minutes=5))
        sample.notes.add(sample.people.active()[0], "dog surgery, +more manga, !find manga 4")
        sample.inbox.add("somebody lost a scarf")
        self._first, self._clock, self._folder = sample, clock, folder
        self.app = NamecardsApp(sample)

    @asynccontextmanager
    async def open(self, pilot: Pilot[None], route: str) -> AsyncIterator[Screen[Any]]:
        """Open a screen above home, and leave everything afterwards."""
        if self.app.is_screen_installed(VISIT):
            self.app.uninstall_screen(VISIT)  # it is over the home of the route before
        folder = self._folder / route
        copy_home(self._first.home.data, folder / "home")
        collection = Collection(home_at(folder / "home"), self._clock, Random(7))
        self.app.collection = collection
        self.app.push_screen(
            make(route, collection, *arguments(route, collection, folder))
            if route in ROUTES
            else HomeScreen(collection)
        )
        await settle(pilot)
        await pilot.pause()
        try:
            yield self.app.screen
        except BaseException as error:
            error.add_note(f"on the screen “{route}”")
            raise
        with self.app.batch_update():
            while len(self.app.screen_stack) > 1:
                await self.app.pop_screen()
        self.app.clear_notifications()


@pytest.fixture
def few(empty: Collection, tmp_path: Path) -> Collection:
    """Three of the sample, with their photos, as an import brought them."""
    office = tmp_path / "office"
    office.mkdir()
    rows = (demo.sample() / "students.csv").read_text(encoding="utf-8").splitlines()
    some = [row for row in rows if row.startswith(("Student", "004102", "004117", "004158"))]
    (office / "students.csv").write_text("\n".join(some), encoding="utf-8")
    for name in ("004102.jpg", "Chen, Maya.jpg", "004158.jpg"):
        shutil.copyfile(demo.sample() / "photos" / name, office / name)
    plan = empty.imports.plan(office)
    assert [wrong for *_, wrong in empty.imports.keep_photos(plan)] == [None] * 3
    empty.imports.apply(plan)
    return empty


def keys(screen: Screen[Any]) -> dict[str, str]:
    """What each key does on a screen now."""
    return {key: active.binding.action for key, active in screen.active_bindings.items() if active.enabled}


def test_whatever_a_screen_opens_is_a_route() -> None:
    opens = re.compile(r"""\bopen\(\\?['"]([a-z ]+)\\?['"]""")
    for path in (Path(namecards.__file__).parent / "screens").rglob("*.py"):
        assert set(opens.findall(path.read_text(encoding="utf-8"))) <= {*ROUTES, *FORMS}, path.name


def check_bars(screen: Screen[Any]) -> None:
    """That no key is cut off, and that each says what it does."""
    for bar in screen.query(KeyBar):
        line = bar.content
        assert isinstance(line, Content) and line.cell_length <= bar.size.width
        own = [b.binding for b in screen.active_bindings.values() if b.binding.show]
        assert own and all(each.tooltip and each.id for each in own)
        assert "Esc" in line.plain or not any(each.action == "back" for each in own)
        shown = {each.description for each in own if each.action not in (*LEAST_NEEDED, "back")}
        assert not {label for label in shown if label not in line.plain}


async def check_hiding(pilot: Pilot[None], names: set[str]) -> None:
    """Hide the screen and bring it back: nobody's name is seen, and everything is as it was."""
    app = pilot.app
    before, screen, focused = painted(app), app.screen, app.screen.focused
    await pilot.press("f12")
    hidden = painted(app)
    assert "Hidden" in hidden and not any(name in hidden for name in names)
    await pilot.press("f12")
    await settle(pilot)
    assert app.screen is screen and screen.focused is focused and painted(app) == before


async def check_keys(pilot: Pilot[None], screen: BaseScreen) -> None:
    """Every F-key has a line in the menu, F3 is Undo, and M opens the menu, where no name is typed."""
    pressed = keys(screen)
    assert pressed.get("f3", "undo") == "undo"
    actions = [command.action for command in screen.menu_items()]
    assert {pressed[key] for key in pressed if re.fullmatch(r"f\d+", key)} <= set(actions)
    assert len(actions) == len(set(actions)), "one line each"
    types_names = isinstance(screen.focused, Input) or isinstance(screen, DrillScreen)
    if not types_names and pressed["m"] == "menu":
        await pilot.press("m")
        assert isinstance(pilot.app.screen, MenuScreen)
        await pilot.press("escape")


async def check_clicks(pilot: Pilot[None], screen: Screen[Any]) -> None:
    """In every list a click selects, and a second one opens."""
    for listed in screen.query(OptionList):
        assert isinstance(listed, PickList)
        if listed.option_count < 2 or not listed.region:  # hidden where there is no room
            continue
        top = round(listed.scroll_y)  # the click before may have changed what is listed
        first = str(listed.get_option_at_index(top).prompt)
        second = (4, listed.gutter.top + first.count("\n") + 1)
        before = stack(pilot.app)
        await pilot.click(listed, offset=second)
        assert (listed.highlighted, stack(pilot.app)) == (top + 1, before)
        await pilot.click(listed, offset=second)


def stack(app: App[None]) -> list[Screen[Any]]:
    return list(app.screen_stack)


async def check_undo(pilot: Pilot[None], collection: Collection) -> None:
    """An import that is undone leaves no screen over nobody."""
    for _ in collection.history.entries()[1:]:
        collection.undo()  # whatever came after the import
    await pilot.press("f3", "f3")  # an import is undone at the second press
    await settle(pilot)
    assert not collection.people.all()
    assert pilot.app.is_running
    await pilot.press("down", "enter", "escape")


async def check_scans(pilot: Pilot[None], walk: Walk, screen: Screen[Any]) -> None:
    """A book's code and a stranger's are said and act on nothing; a card opens the visit over the screen."""
    app, before = walk.app, lines_written(walk.app.collection)
    scan(app, BOOK)
    await until(lambda: "That is a book (ISBN)" in said(app))
    scan(app, NOBODY)
    await until(lambda: f"“{NOBODY}”" in said(app))
    assert app.screen is screen
    if isinstance(screen, VisitScreen):  # it ends with the next person's
        return
    typed = [line.value for line in screen.query(Input)]
    scan(app, CARD)
    await until(lambda: isinstance(app.screen, VisitScreen))
    await settle(pilot)
    assert app.screen.visible_person.ids == (CARD,)  # type: ignore[attr-defined]
    assert app.screen_stack[-2] is screen
    assert [line.value for line in screen.query(Input)] == typed or isinstance(screen, DeskScreen)
    assert lines_written(app.collection) == before
    await pilot.press("escape")
    app.clear_notifications()


async def test_keys_fit_f12_hides_a_click_selects_a_card_opens_the_visit_and_no_private_note_is_shown(
    sample: Collection, clock: Clock, tmp_path: Path
) -> None:
    with_card(sample)
    keep_private_notes(sample, clock)
    walk = Walk(sample, clock, tmp_path)
    names = {name for person in sample.people.all() for name in (person.goes_by, person.family) if name}
    async with walk.app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("escape")  # the note that was half typed
        for route in SCREENS:
            async with walk.open(pilot, route) as screen:
                assert SECRET not in painted(walk.app)
                assert styles(screen) == styles_anew(screen), "it keeps those it was made with"
                check_bars(screen)
                await check_hiding(pilot, names)
                if isinstance(screen, BaseScreen):
                    await check_keys(pilot, screen)
                await check_scans(pilot, walk, screen)
                await check_clicks(pilot, screen)


async def test_keys_fit_a_small_screen_and_f3_takes_back_an_import_on_it(
    few: Collection, clock: Clock, tmp_path: Path
) -> None:
    walk = Walk(few, clock, tmp_path)
    async with walk.app.run_test(size=(60, 20)) as pilot:
        for route in SCREENS:
            async with walk.open(pilot, route) as screen:
                check_bars(screen)
                assert route not in AT_THE_DESK or "Esc" in painted(walk.app).splitlines()[-1]
                if keys(screen).get("f3") == "undo":
                    await check_undo(pilot, walk.app.collection)
