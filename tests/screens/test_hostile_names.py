"""Every screen, fed the names that break terminal programs: small, then large."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

import pytest
from copies import copy_home
from looking import painted, settle, type_text
from textual.pilot import Pilot

from namecards.app import NamecardsApp
from namecards.collection import Clock, Collection
from namecards.core.people import Person
from namecards.screens.home import HomeScreen
from namecards.screens.importing.columns import ColumnsScreen
from namecards.screens.importing.oddities import OdditiesScreen
from namecards.store.home import home_at

NAMES = {
    "markup": ("x", "[/] y"),
    "more markup": ("[red]Kim[/red]", "[link=x]"),
    "chinese": ("小明", "王"),
    "sixty letters": ("Wolfeschlegelsteinhausenbergerdorff" + "welchevoralternwaren", "Senior"),
    "emoji": ("🦄 Uma", "👩‍👩‍👧"),
    "right to left": ("محمد", "علي"),
    "hebrew": ("שָׂרָה", "כהן"),
    "one name": ("", "Wulandari"),
}


@pytest.fixture
def collection(empty: Collection, tmp_path: Path) -> Collection:
    """A collection with all of them, and beside its home a list to import."""
    write_list(tmp_path / "list.csv")
    people = {
        key: Person(
            id=key, given=given, family=family, ids=(f"77{n}",), say="[/] say", homeroom="[b]12", grade="6"
        )
        for n, (key, (given, family)) in enumerate(NAMES.items())
    }
    empty._store.documents.keep({"people": people})
    for person in people.values():
        empty.notes.add(person, "[/] was said [link=")
    return empty


class School:
    """One run of the program: each visit finds a collection as it was at first, and starts at home."""

    def __init__(self, collection: Collection, clock: Clock) -> None:
        self._first, self._clock = collection, clock
        self.app = NamecardsApp(collection)

    async def start(self, pilot: Pilot[None], visit: str) -> None:
        """Leave every screen, and open home over a fresh copy."""
        beside = self._first.home.data.parent
        folder = beside / visit
        copy_home(self._first.home.data, folder / "home")
        shutil.copyfile(beside / "list.csv", folder / "list.csv")
        self.app.collection = Collection(home_at(folder / "home"), self._clock, Random(7))
        with self.app.batch_update():  # nothing is painted in between
            while len(self.app.screen_stack) > 1:
                await self.app.pop_screen()
            self.app.clear_notifications()
            self.app.push_screen(HomeScreen(self.app.collection))
        await pilot.pause()


def write_list(path: Path) -> None:
    """All of them on a list, each under the number of another, so that much looks odd."""
    rows = [
        f'77{(n + 1) % len(NAMES)},"{given}","{family}",[/]'
        for n, (given, family) in enumerate(NAMES.values())
    ]
    path.write_text("\n".join(["ID,First Name,Last Name,Homeroom,[/],[b]Title", *rows]), encoding="utf-8")


@pytest.fixture
def school(collection: Collection, clock: Clock) -> School:
    return School(collection, clock)


async def home(pilot: Pilot[None]) -> None:
    await settle(pilot)


async def drill(pilot: Pilot[None]) -> None:
    await settle(pilot)
    await pilot.press("enter")
    for _ in NAMES:
        await pilot.press("enter")
    for _ in range(6):  # asked: missed, gone on, missed …
        await pilot.press("enter")


async def fast_drill(pilot: Pilot[None]) -> None:
    await pilot.press("f6", "space", "k", "space", "f", "f4", "f3")


async def desk(pilot: Pilot[None]) -> None:
    await pilot.press("d")
    for number in range(len(NAMES)):
        await type_text(pilot, f"77{number}")
        await pilot.press("enter", "k")
        await type_text(pilot, "[/] !and [b]")
        await pilot.press("enter")
    await type_text(pilot, "w")
    await pilot.press("down", "enter", "f4", "f3", "escape", "f3", "down", "f8", "up", "f7")


async def note(pilot: Pilot[None]) -> None:
    await pilot.press("f2")
    await type_text(pilot, "wulandari [/] !later @fri")


async def import_(pilot: Pilot[None]) -> None:
    await pilot.press("i")
    await type_text(pilot, "/no/[/]/such")
    await pilot.press("enter")
    await settle(pilot)


async def preview(pilot: Pilot[None]) -> None:
    await pilot.press("i")
    await type_text(pilot, f"{pilot.app.collection.home.data.parent / 'list.csv'}")  # type: ignore[attr-defined]
    await pilot.press("enter")
    await settle(pilot)
    await settle(pilot)


async def preview_words(pilot: Pilot[None]) -> None:
    await pilot.press("f7")


async def oddities(pilot: Pilot[None]) -> None:
    await pilot.press("f7", "f8", *["down"] * len(NAMES))
    assert isinstance(pilot.app.screen, OdditiesScreen)


async def columns(pilot: Pilot[None]) -> None:
    await pilot.press("escape", "f6", "down", "w")
    assert isinstance(pilot.app.screen, ColumnsScreen)


async def printing(pilot: Pilot[None]) -> None:
    await pilot.press("p", "enter")
    await pilot.press("tab", "down", "tab")


async def progress(pilot: Pilot[None]) -> None:
    await pilot.press("escape", "m", "g")


async def seats(pilot: Pilot[None]) -> None:
    await settle(pilot)
    await pilot.press("p", "s", "f4", "n", "space", "right", "space")
    await type_text(pilot, "[/]")
    await pilot.press("enter", "escape")
    await type_text(pilot, "7")


async def pledge(pilot: Pilot[None]) -> None:
    await pilot.press("p", "w")
    await type_text(pilot, "[/] not [link=x]")
    await pilot.press("enter")


async def tags(pilot: Pilot[None]) -> None:
    await settle(pilot)
    await pilot.press("p", "t", "space", "a")
    await type_text(pilot, "[/] x, [b]y")
    await pilot.press(*["enter"] * len(NAMES))


async def answers(pilot: Pilot[None]) -> None:
    await settle(pilot)
    await pilot.press("p", "a")
    for _ in range(7):
        await type_text(pilot, "[/] [b]")
        await pilot.press("enter")
    await pilot.press(*["enter"] * 7)  # the next one's answers


async def plan(pilot: Pilot[None]) -> None:
    await pilot.press("f")
    await type_text(pilot, "[/]")
    await pilot.press("enter")


async def classes(pilot: Pilot[None]) -> None:
    await pilot.press("f", "f7", "down")
    await type_text(pilot, "[/]")
    await pilot.press("enter")


async def timetable(pilot: Pilot[None]) -> None:
    await pilot.press("m", "t", "down")
    await type_text(pilot, "mon 9:10")
    await pilot.press("enter")
    await type_text(pilot, "[/]")
    await pilot.press("enter")


async def lists(pilot: Pilot[None]) -> None:
    await pilot.press("l", "1", "2", "3", "5", "4", "left", "down", "enter", "enter", "f2")
    await type_text(pilot, "[/] !x [b]")
    await pilot.press("enter", "f6", "enter")


async def warm_up(pilot: Pilot[None]) -> None:
    await settle(pilot)
    await pilot.press("v", "w", "t", "escape")


async def search(pilot: Pilot[None]) -> None:
    await pilot.press("m", "s")
    await type_text(pilot, "[/")
    await pilot.press("f6", "f4", "f3")


async def ideas(pilot: Pilot[None]) -> None:
    await pilot.press("m", "e", "a")
    await type_text(pilot, "[/] idea [link=")
    await pilot.press("enter", "4", "enter")
    await type_text(pilot, "[/]")
    await pilot.press("down", *"[b]", "enter", "enter", "escape")


async def referrals(pilot: Pilot[None]) -> None:
    await pilot.press("m", "r", "a")
    await type_text(pilot, "[/] counselor [b]")
    await pilot.press("enter", "f2")
    await type_text(pilot, "x [/] y >[/")


async def later(pilot: Pilot[None]) -> None:
    await pilot.press("f")
    await type_text(pilot, "+1d")
    await pilot.press("down", "1", "enter")
    await settle(pilot)
    await pilot.press("f4")


async def help_(pilot: Pilot[None]) -> None:
    await pilot.press("question_mark")


STORIES = [
    (home,),
    (drill, fast_drill, progress),
    (desk,),
    (note,),
    (import_,),
    (preview, preview_words, oddities, columns),
    *((one,) for one in (printing, seats, pledge, tags, answers, plan, classes, timetable, ideas, search)),
    *((one,) for one in (lists, warm_up, referrals, later, help_)),
]
"""Visits to screens; each story begins at home, over the collection as it was at first."""


SIZES = ((80, 24), (120, 40))


def check_rows(app: NamecardsApp, height: int, visit: str) -> None:
    """That the screen is whole."""
    rows = painted(app).splitlines()
    is_whole = len(rows) in (height, height - 1)  # behind a dialog the bottom line is empty
    assert rows[0].startswith(" namecards · ") and is_whole and app.is_running, visit


async def test_every_screen_survives_them(school: School) -> None:
    sizes = SIZES
    async with school.app.run_test(size=sizes[0]) as pilot:
        for story in STORIES:
            await school.start(pilot, story[0].__name__)
            for visit in story:
                try:
                    await visit(pilot)
                    await settle(pilot)
                except Exception as error:
                    error.add_note(f"on the visit {visit.__name__}")
                    raise
                check_rows(school.app, sizes[0][1], visit.__name__)
                sizes = sizes[::-1]  # what follows begins in the other size
                await pilot.resize_terminal(*sizes[0])
                check_rows(school.app, sizes[0][1], visit.__name__)


async def test_a_name_is_shown_as_it_is_also_without_colours(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    school = School(collection, clock)
    async with school.app.run_test(size=(120, 40)) as pilot:
        for number, (name, (given, _)) in enumerate(NAMES.items()):
            if name == "one name":
                continue
            await school.start(pilot, name)
            await pilot.press("d")
            await type_text(pilot, f"77{number}")
            await pilot.press("enter", "k")
            text = painted(school.app)
            assert given[:30] in text, name
            assert "[/] was said [link=" in text, name


def test_such_names_can_be_printed_or_are_named_in_a_warning(collection: Collection, tmp_path: Path) -> None:
    job = collection.printing.job("tents", collection.people.roster("Everyone"), "avery-5305")
    printed = collection.printing.write_pdf(job, tmp_path / "cards.pdf")
    left_out = [warning for warning in printed.warnings if "the card was left out" in warning]
    assert printed.cards + len(left_out) == len(NAMES)
    assert any("🦄" in warning for warning in printed.warnings), "an emoji is no letter, and that is said"
