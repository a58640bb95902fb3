"""Help beside the screen, the guide inside the program, tooltips and the wheel."""

from __future__ import annotations

from looking import beside, painted, said, settle, until
from textual.events import MouseScrollDown
from textual.pilot import Pilot
from textual.widgets import Input, Markdown

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.routes import ROUTES
from namecards.screens.base import BaseScreen
from namecards.screens.guide import GuideScreen
from namecards.screens.guide_sections import sections
from namecards.screens.help import PANEL, HelpScreen
from namecards.screens.home import HomeScreen


async def test_help_lists_the_keys_of_the_screen_it_was_asked_on(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 50)) as pilot:
        await settle(pilot)
        await pilot.press("question_mark")
        text = painted(app)
        assert "Who just walked in?" in text and "Import a list with photos" in text
        assert str(sample.home.data)[:40] in said(app)
        assert "m        Menu" in text and "F1, ?    Help" in text
        await pilot.press("escape", "d", "f1")
        text = painted(app)
        assert "Show names at once" in text
        assert "m        Menu" not in text and "F1       Help" in text, (
            "m and ? are letters in the line there"
        )


async def test_a_dialog_has_help_of_its_own_and_the_keys_behind_it_are_gone(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 50)) as pilot:
        await settle(pilot)
        assert "q Quit" in painted(app)
        await pilot.press("f2")
        await settle(pilot)
        assert "F1 signs" in said(app) and "q Quit" not in painted(app)
        await pilot.press(*"li ?", "f1")
        await settle(pilot)
        assert "F7 Edit" in said(app) and "> referral" in said(app) and "m Menu" not in said(app)
        await pilot.press("escape")
        await settle(pilot)
        assert "li ?" in painted(app), "what was typed is there"
        await pilot.press("escape", "escape", "m", "f1")
        await settle(pilot)
        assert "Press the key before a line" in said(app)
        await pilot.press("escape", "escape")
        await settle(pilot)
        assert "q Quit" in painted(app)


async def test_from_100_columns_on_it_stands_beside_the_screen_which_keeps_its_parts(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("f1")
        assert "Import a list with" in beside(app, "#panel")
        left = [row[: 120 - PANEL] for row in painted(app).splitlines()]
        assert "home" in left[0] and "q Quit" in left[-1] and any("Room 204" in row for row in left)
        await pilot.resize_terminal(80, 24)
        await until(lambda: "Room 204" not in painted(app))  # over it where there is no room
        await pilot.resize_terminal(120, 40)
        await pilot.press("escape")
        await until(lambda: app.screen.size.width == 120 and app.screen.has_class("-wide"))
        await pilot.press("question_mark")
        rows = painted(app).splitlines()
        y = next(y for y, row in enumerate(rows) if "Promises, who is" in row)
        await pilot.click(offset=(95, y))  # a click on a key in the help presses it
        await until(lambda: "1 Promises" in said(app) and not isinstance(app.screen, HelpScreen))


async def test_beside_its_screen_a_key_works_there_as_the_help_says(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("f1", "l")
        await until(lambda: "1 Promises" in said(app) and not isinstance(app.screen, HelpScreen))
        await pilot.press("escape", "d", "f1", "m", "a")
        await settle(pilot)
        assert app.screen.query_one("#find", Input).value == "ma", "letters go to its line, in their order"


async def test_the_guide_opens_where_it_is_about_the_screen_and_goes_on_also_by_links(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("l", "question_mark", "g")
        await shows(pilot, "Nobody left out")
        await pilot.press("right")
        await shows(pilot, "Send somebody on, and ask")
        await pilot.press("escape", "escape", "escape", "m", "t", "f1", "g")
        await shows(pilot, "Type your timetable")
        text = app.screen.query_one(Markdown)
        links = {"#backups": "Backups", "printing.md#papers": "Papers", "rosters.md": "Which"}
        for link, heading in links.items():
            text.post_message(Markdown.LinkClicked(text, link))
            await shows(pilot, heading)
        text.post_message(Markdown.LinkClicked(text, "https://example.org"))
        await until(lambda: "https://example.org" in said(app))  # the program opens no page of the web


async def shows(pilot: Pilot[None], heading: str) -> None:
    await pilot.pause()
    await until(lambda: isinstance(pilot.app.screen, GuideScreen) and heading in painted(pilot.app))


def test_the_guide_has_a_section_about_every_screen() -> None:
    for place in (HomeScreen.section, *(section for _, section in ROUTES.values())):
        page, _, section = place.rpartition("#")
        assert section in sections(page or "guide.md"), place


async def test_a_text_that_can_be_clicked_says_what_it_does_and_the_wheel_goes_on_where_nothing_scrolls(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("v")
        rows = painted(app).splitlines()
        y = next(y for y, row in enumerate(rows) if "c class" in row)
        await pilot.hover(offset=(rows[y].index("c class") + 2, y))
        assert app.screen.tooltip == "Another class"
        await pilot.hover(offset=(70, 20))
        assert app.screen.tooltip is None
        first = app.screen.note_person if isinstance(app.screen, BaseScreen) else None
        app.screen.post_message(MouseScrollDown(app.screen, 5, 8, 0, 0, 0, False, False, False))
        await pilot.pause()
        assert isinstance(app.screen, BaseScreen) and app.screen.note_person not in (None, first)
        await pilot.press("escape")
        await pilot.hover("#waiting")
        assert app.screen.tooltip == "Promises, who is due, the inbox, ideas, search"
