"""People who may be here twice are asked about; those who certainly are, are joined and it is said."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

import pytest
from conftest import Clock
from looking import painted, said, settle, until

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.screens.desk.twins import TwinsScreen
from namecards.store.home import home_at


def imported(folder: Path, clock: Clock, text: str) -> Collection:
    """A computer that imported a list of its own."""
    collection = Collection(home_at(folder), clock, Random(folder.name))
    (folder / "list.csv").write_text(text, encoding="utf-8")
    collection.imports.apply(collection.imports.plan(folder / "list.csv"))
    return collection


def brought(here: Collection, there: Collection) -> None:
    """Bring one computer's journal to another, as a synced folder does."""
    for path in there.home.journal.iterdir():
        shutil.copyfile(path, here.home.journal / path.name)


async def test_what_is_not_certain_is_asked_and_answered_with_a_key(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("namecards.app.NOTICE", 0.2)
    head = "ID,Name,Grade\n9,Zoë Ortiz,7\n"
    desk = imported(tmp_path / "desk", clock, f"{head},Maya Chen,6\n1043,Ben Ortiz,6\n")
    laptop = imported(tmp_path / "laptop", clock, f"{head}1042,Maya Chen,6\n1043,Benjamin Ortega,6\n")
    laptop.notes.add(laptop.people.one("Maya"), "dog surgery")
    app = NamecardsApp(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        brought(desk, laptop)
        app.look_for_changes()
        await settle(pilot)
        assert "2 people may be here twice" in said(app)
        joined = "1 person was here twice"
        await until(lambda: any(joined in note.message for note in app._notifications))
        app.clear_notifications()
        await until(lambda: any(joined in note.message for note in app._notifications))  # nobody was there
        await pilot.press("m", "w")
        await settle(pilot)
        assert isinstance(app.screen, TwinsScreen)
        asked = [(one.display, other.display) for one, other in desk.people.possible_twins()]
        first = asked[0]
        assert "⏎ One person" in painted(app), "the bottom line names what Enter does"
        await pilot.press("enter")
        await settle(pilot)
        assert len(desk.people.all()) == 4 and len(desk.people.possible_twins()) == 1
        await pilot.press("f8")
        await settle(pilot)
        assert "Nobody seems" in said(app) and len(desk.people.all()) == 4
        await pilot.press("f3", "f3")
        await settle(pilot)
        assert [(one.display, other.display) for one, other in desk.people.possible_twins()][:1] == [first]
