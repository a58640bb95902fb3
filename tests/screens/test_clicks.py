"""A text that names a key does by mouse what the key does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from looking import back_home, click_text, painted, said, settle, type_text
from textual import events
from textual.widgets import OptionList

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.desk.timetable_parser import with_roster
from namecards.screens.desk.note import NoteScreen
from namecards.screens.dialogs.menu import MenuScreen
from namecards.screens.learning.drill import DrillScreen
from namecards.screens.widgets.faces import Faces
from namecards.screens.widgets.pick_list import PickList

BUTTONS = (
    ("", "Room 12 (9)", "of 9 here"),
    ("", "1 note in the inbox", "namecards · inbox"),
    ("", "No backup yet", "namecards · backup and privacy"),
    ("v", "c class", "Grade 11"),
    ("l", "2 Due", "▸2 Due"),
    ("l", "6 Likes", "▸6 Likes"),
    ("l", "◂", "Room 310: 0 of"),
    ("l", "▸ classes", "Grade 6: 0 of"),
    ("l", "b inbox", "namecards · inbox"),
    ("l", "e ideas", "namecards · ideas"),
    ("l", "v visits", "namecards · visits"),
    ("l", "/ search", "namecards · search"),
    ("le", "2 doing", "▸2 doing 0"),
)
"""The keys from home to a screen, a text on it, and what is said after a click on the text.

The first four stand in another place where there is room.
"""


@pytest.mark.parametrize(("size", "buttons"), [((80, 24), BUTTONS), ((120, 40), BUTTONS[:4])])
async def test_a_text_with_a_key_is_a_button(
    sample: Collection, size: tuple[int, int], buttons: tuple[tuple[str, str, str], ...]
) -> None:
    sample.timetable.update(with_roster(sample.timetable.current, "Room 12", "mon 9:00-9:45"))
    sample.inbox.add("somebody lost a card")
    sample.notes.add_line("saoirse +beanbags")
    app = NamecardsApp(sample)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        for keys, text, then in buttons:
            await pilot.press(*keys)
            await settle(pilot)
            await click_text(pilot, text)
            assert then in said(app), (keys, text)
            await back_home(pilot)


ANSWERS = {
    "just show me": "say: SEER-sha",
    "I thought of someone else": "Whose name did you think of?",
    "I knew it": "You knew it",
    "I forgot": "You forgot it",
}


async def test_the_name_at_the_desk_is_answered_by_mouse(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for text, then in ANSWERS.items():
            await pilot.press("d", "s", "a", "enter")
            await click_text(pilot, text)
            assert then in said(app), text
            if text == "I knew it":
                await click_text(pilot, "Saoirse O'Brien")
                saoirse = sample.people.find("saoirse")[0].id
                assert len(sample.memory.reviews.greetings(saoirse, sample.today())) == 1
            await back_home(pilot)


async def test_the_first_click_on_a_tick_changes_it_and_one_on_its_words_only_chooses(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_screen("year end")
        await settle(pilot)
        await click_text(pilot, "Grade 11")
        assert "[x] Grade 11" not in said(app)
        await click_text(pilot, "[ ]")
        assert "[x] Grade 6" in said(app)


async def test_a_face_at_the_desk_is_opened_by_a_click_or_its_number(sample: Collection) -> None:
    (maya,) = (person for person in sample.people.active() if person.display == "Maya Chen")
    sample.people.add(replace(maya, id="", ids=(), homeroom="204", photo=""))
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("d", "m", "a")
        await settle(pilot)
        hits = sample.people.find("ma")
        assert len(hits) > 1
        faces = app.screen.query_one(Faces)
        x, y = faces.region.x + faces.grid.wide + 4, faces.region.y + 5
        for button in (3, 2, 1):
            assert "people match" in said(app), "only the left button opens"
            for half in (events.MouseDown, events.MouseUp):
                app.post_message(half(None, x, y, 0, 0, button, False, False, False))
            await settle(pilot)
        await pilot.press("k")
        assert hits[1].display in said(app) and sample.desk.is_here_today(hits[1])
        await pilot.press("escape")
        await type_text(pilot, "maya chen")
        await pilot.press("2")
        await settle(pilot)
        assert "Who is this?" not in said(app) and "Maya Chen" in said(app), "the whole name was typed"


async def test_a_double_click_does_not_answer_the_question_that_its_first_half_asks(
    sample: Collection, tmp_path: Path
) -> None:
    for name in "abcdef":
        (tmp_path / f"{name}.pdf").touch()
        sample.known_files.add(tmp_path / f"{name}.pdf", "Name tents", sample.now())
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x", *["down"] * 7)
        files = app.screen.query_one(PickList)
        row = files.content_region.y + (files.highlighted or 0)
        for _ in range(3):
            for half in (events.MouseDown, events.MouseUp):
                app.post_message(half(None, 9, row, 0, 0, 1, False, False, False))
            await settle(pilot)
        assert "Delete d.pdf?" in said(app)
        assert painted(app).splitlines()[row].split()[1:3] == ["y", "Delete;"]


async def test_a_letter_of_a_menu_may_be_typed_small(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(DrillScreen(sample, sample.people.roster("Room 12")))
        await pilot.press("f6", "m")
        assert " A  More: " in painted(app)
        await pilot.press("a")
        await settle(pilot)
        assert "Drill settings" in painted(app)


async def test_two_clicks_that_waited_for_the_program_ask_once_and_close_once(sample: Collection) -> None:
    sample.notes.add_line("saoirse +beanbags")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for keys, then in ((["m"], NoteScreen), (["escape", "l", "e"], MenuScreen)):
            await pilot.press(*keys)
            await settle(pilot)
            for _ in range(2):
                app.screen.query_one(OptionList).action_select()
            await settle(pilot)
            assert isinstance(app.screen, then) and not isinstance(app.screen_stack[-2], then)
