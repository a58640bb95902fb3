"""The chosen one beside a list: face, facts, last lines and keys; and what an empty list teaches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Unhurried
from looking import back_home, beside, click_text, painted, said, settle, type_text, until

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.people import Person
from namecards.screens.desk.person_list import PersonPane
from namecards.screens.list_screen import Lines
from namecards.screens.widgets.faces import Faces, Tile

WIDE = (120, 40)


async def pane_says(app: NamecardsApp, words: str) -> str:
    """Wait until the pane says something, and return all that it says."""
    await until(lambda: app.screen.query_one(PersonPane).size and words in beside(app, "PersonPane"))
    return beside(app, "PersonPane")


@pytest.fixture
def noted(sample: Collection) -> Collection:
    sample.notes.add_line("saoirse dog surgery, !find manga 4, %parents part, =Amulet 3")
    sample.notes.add_line("zoe +beanbags")
    return sample


async def test_the_chosen_one_stands_beside_without_private_words_or_books(noted: Collection) -> None:
    app = NamecardsApp(noted)
    async with app.run_test(size=(99, 30)) as pilot:
        app.open_screen("lists")
        await settle(pilot)
        assert "find manga 4" in painted(app) and "dog surgery" not in painted(app), "too narrow"
        await pilot.resize_terminal(100, 30)
        assert "dog surgery" in await pane_says(app, "Saoirse O'Brien")
        await pilot.resize_terminal(*WIDE)
        for route in ("lists", "search"):
            if route == "search":
                app.open_screen(route)
                await settle(pilot)
                await type_text(pilot, "manga")
            text = await pane_says(app, "Saoirse O'Brien")
            assert "say: SEER-sha" in text and "Grade 6 · Room 12" in text
            assert "! find manga 4" in text and "dog surgery" in text and "(private)" in text
            await pilot.press("f6")
            await settle(pilot)
            assert "parents part" not in beside(app, "PersonPane"), "F6 shows it in the list only"
            assert "Amulet" not in painted(app)
            await back_home(pilot)
        app.open_screen("lists")
        await settle(pilot)
        await pane_says(app, "F4 Kept")
        await click_text(pilot, "F9 People")
        await until(lambda: "Saoirse O'Brien: name, class, number, photo" in said(app))


async def test_in_a_high_window_the_words_stand_right_below_the_face(noted: Collection) -> None:
    app = NamecardsApp(noted)
    async with app.run_test(size=(200, 60)) as pilot:
        await settle(pilot)
        await pilot.press("l")
        await pane_says(app, "Grade")
        pane = app.screen.query_one(PersonPane)
        faces, words = pane.query_one(Faces), pane.query_one("Static")
        assert faces.grid.high > 12 and words.region.y == faces.region.y + faces.grid.tall


async def test_the_inbox_shows_whom_a_line_may_mean_unless_it_is_private(sample: Collection) -> None:
    sample.inbox.add("saoirse likes chess")
    sample.inbox.add("% zoe cried")
    sample.inbox.add("somebody lost a scarf")
    sample.desk.record_visit(sample.people.one("emeka"))
    app = NamecardsApp(sample)
    async with app.run_test(size=WIDE) as pilot:
        app.open_screen("inbox")
        await settle(pilot)
        await pane_says(app, "Saoirse O'Brien")
        await pilot.press("down")
        assert not {"Zoë", "Emeka"} & set((await pane_says(app, "line is private")).split())
        await pilot.press("down")
        assert "Emeka Okafor" in await pane_says(app, "who came by on that day")
        await back_home(pilot)
        for family in ("Adams", "Baker", "Clark", "Diaz", "Evans"):
            sample.people.add(Person(id="", given="Alex", family=family))
        sample.inbox.add("alex likes chess")
        app.open_screen("inbox")
        await settle(pilot)
        await pilot.press("end")
        await pane_says(app, "and 2 more")


async def test_an_idea_a_referral_and_who_has_no_photo_say_whose_they_are_and_why(noted: Collection) -> None:
    noted.ideas.add("a sofa", "survey")
    noted.referrals.save(replace(noted.referrals.make(), name="counselor", where="Room 104"))
    (emeka,) = noted.people.find("emeka")
    emeka = noted.people.update(replace(emeka, no_photo=True, photo="")).value
    app = NamecardsApp(noted)
    async with app.run_test(size=WIDE) as pilot:
        app.open_screen("ideas")
        await settle(pilot)
        await pane_says(app, "Zoë Kowalczyk")
        await pilot.press("down")
        await pane_says(app, "Press w to say whose it is.")
        app.open_screen("referrals")
        await settle(pilot)
        await pane_says(app, "Counselor Room 104")
        app.open_screen("timeline", emeka)
        await settle(pilot)
        assert "no photo on file" in await pane_says(app, "Emeka Okafor")
        await pilot.resize_terminal(60, 20)
        await settle(pilot)
        assert "Press F2 to note what they say." in said(app), "there is no day yet"


async def test_a_held_key_draws_only_the_face_on_which_it_ends(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    show = Faces.show

    def note(faces: Faces, tiles: Sequence[Tile], together: bool = False) -> None:
        drawn.extend(tile.name for tile in tiles)
        show(faces, tiles, together)

    monkeypatch.setattr(Faces, "show", note)
    app = NamecardsApp(sample)
    async with app.run_test(size=WIDE) as pilot:
        app.open_screen("lists", "never")
        await settle(pilot)
        first, *_, last = (each.person.display for each in sample.lists.listing("never").entries[:10])
        await pane_says(app, first)
        for _ in range(9):
            app.screen.query_one(Lines).action_cursor_down()
        await pane_says(app, last)
        assert set(drawn) == {first, last}


EMPTY = (
    ("lists", ("promises",), "maya !find manga 4 @fri"),
    ("lists", ("due",), "maya ?how was the fair @fri"),
    ("lists", ("quiet",), "F5"),
    ("lists", ("missed",), "comes here, and u practices it."),
    ("search", (), "maya dog surgery, !find manga 4 @fri"),
    ("inbox", (), "Enter then asks who it is about."),
    ("ideas", (), "maya +beanbags"),
)
"""A list that is empty in a new library, and words of what it says."""


async def test_an_empty_list_teaches_and_none_of_it_is_cut(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(60, 20)) as pilot:
        for route, arguments, words in EMPTY:
            app.open_screen(route, *arguments)
            for size in (WIDE, (60, 20)):
                await pilot.resize_terminal(*size)
                await settle(pilot)
                assert words in said(app) and "…" not in painted(app), (route, arguments, size)
                opened = list(app.screen_stack)
                await pilot.press("down", "enter")
                assert app.screen_stack == opened, "there is nothing to open"
            await pilot.press("escape")


async def test_two_who_may_be_one_stand_beside_each_other_with_their_numbers(sample: Collection) -> None:
    (zoe,) = sample.people.find("zoe")
    sample.people.add(replace(zoe, id="another", ids=(), photo="", own=()))
    app = NamecardsApp(sample)
    async with app.run_test(size=WIDE) as pilot:
        app.open_screen("twins")
        await settle(pilot)
        text = await pane_says(app, "no number")
        assert text.count("Zoë Kowalczyk") == 4, "below each face, and each entry"
        assert zoe.ids[0] in text and "Two people" in text and "no photo on file" in text


async def test_a_form_about_somebody_shows_their_face_as_soon_as_there_is_room(noted: Collection) -> None:
    app = NamecardsApp(noted)
    async with app.run_test(size=(80, 24)) as pilot:
        for route in ("answers", "tags"):
            await pilot.resize_terminal(80, 24)
            app.open_screen(route, noted.people.roster("Room 12"))
            await settle(pilot)
            first = noted.people.roster("Room 12").people[0]
            assert painted(app).count(first.display) == 1, "above the form only"
            await pilot.resize_terminal(*WIDE)
            text = await pane_says(app, first.display)
            assert first.place in text and "manga 4" not in text, "their notes are no part of a form"
            await back_home(pilot)


async def test_a_backup_tells_beside_the_list_what_it_holds_and_is_added_by_a_second_enter(
    sample: Collection, tmp_path: Path, unhurried: Unhurried
) -> None:
    sample.notes.add_line("saoirse dog surgery")
    made = sample.backups.write(tmp_path / "here.zip", sample.backups.counts())
    broken = sample.backups.write(tmp_path / "broken.zip", sample.backups.counts()).path
    broken.write_bytes(b"PK no zip")
    saoirse = sample.people.one("saoirse")
    (photo,) = [path for path in [sample.people.photo(saoirse)] if path]
    photo.unlink()
    app = NamecardsApp(sample)
    async with app.run_test(size=WIDE) as pilot:
        app.open_screen("restore")
        await settle(pilot)
        await until(lambda: "it is damaged" in beside(app, "#beside"))
        assert "nothing here is replaced" in beside(app, "#beside").replace("\n", " ")
        await pilot.press("down")
        await until(lambda: "24 people, 1 note" in beside(app, "#beside"))
        assert "▓ 23" in beside(app, "#beside"), "of 23 photos one is not here"
        await pilot.press("enter")
        await until(lambda: "which can't be undone" in said(app))
        assert not photo.exists(), "the first Enter only asks"
        await pilot.press("up", "down")
        assert "which can't be undone" not in said(app)
        await pilot.press("enter")
        await until(lambda: "which can't be undone" in said(app))
        assert not photo.exists(), "another line was chosen in between"
        unhurried.step = 0.1
        await pilot.press("enter")
        await settle(pilot)
        assert "came too fast" in said(app) and not photo.exists(), "a second tap"
        unhurried.step = 1.0
        await pilot.press("enter")
        await until(lambda: "Done. Here now: 24 people, 1 note" in said(app))
        assert photo.exists() and made.path.exists()
        app.open_screen("timetable")
        await settle(pilot)
        assert "Nobody comes yet." in beside(app, "#beside")
        await type_text(pilot, "tue 9:10-9:55")
        await pilot.press("enter")
        assert "Mon 10 Aug – Tue 11 Aug 9:10-9:55 Grade 6" in beside(app, "#beside")
