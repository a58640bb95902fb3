"""The bottom line: what the keys do now."""

from __future__ import annotations

import re
from string import punctuation

from looking import back_home, painted, said

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.screens.widgets.key_bar import KeyBar


def bottom(app: NamecardsApp) -> str:
    return painted(app).splitlines()[-1]


def words(app: NamecardsApp) -> str:
    return " ".join(bottom(app).split())


async def test_it_names_the_keys_that_do_something_now(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", *"saoi", "enter")
        assert words(app) == "Esc Back F3 Undo m Mix-up F1 Help k Knew it f Forgot ⏎ Show"
        await pilot.press("f9")
        assert "Say first whether you knew the name" in said(app), "their page would give it away"
        await pilot.press("k")
        assert words(app) == "Tab Reason Esc Back F3 Undo F1 Help F9 All F7 Edit F8 Remember"


async def test_the_way_out_and_enter_are_named_on_60_columns(sample: Collection) -> None:
    sample.notes.add_line("saoirse !find manga 4")
    app = NamecardsApp(sample)
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.press("p", "s")
        assert words(app).startswith("Esc F1 Help F9 Print"), "the word after Esc has no room"
        await back_home(pilot)
        await pilot.press("i")
        assert "⏎ Open" in words(app) and "Esc Back" in words(app)
        await back_home(pilot)
        await pilot.press("l", "slash")
        assert "⏎ Open" in words(app)


async def test_the_keys_stand_closer_where_there_is_less_room(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(100, 24)) as pilot:
        await pilot.press("d", *"saoi", "enter")
        assert "F1 Help   k Knew it   f Forgot" in bottom(app)
        await pilot.resize_terminal(68, 24)
        await pilot.pause()
        assert "F1 Help  k Knew it  f Forgot" in bottom(app)
        await pilot.resize_terminal(58, 24)
        await pilot.pause()
        assert words(app) == "Esc Back m Mix-up F1 Help k Knew it f Forgot ⏎ Show", "help lists the others"


async def test_a_key_may_be_clicked_and_says_more_under_the_mouse(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", *"saoi", "enter")
        place = (bottom(app).index("k Knew it") + 1, 0)
        await pilot.hover(KeyBar, place)
        assert app.screen.query_one(KeyBar).tooltip == "I knew the name before it was shown"
        await pilot.click(KeyBar, place)
        assert "Saoirse O'Brien" in painted(app)


async def test_what_the_keys_do_stays_readable_while_another_window_has_the_focus(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        before = bottom(app)
        app.app_focus = False
        await pilot.pause()
        assert bottom(app) == before


async def test_no_key_is_cut_off_at_home_and_in_the_drill_on_80_columns(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        assert words(app).endswith("p Print f Plan q Quit")
        await pilot.press("enter", *["enter"] * 12, "f6", "space", "k")
        assert words(app) == "Esc Back F3 Undo F1 Help F9 Letter Space Show F4 I was wrong F6 Type F8 More"
        await pilot.press("f6")
        assert words(app).endswith("F4 I was wrong F6 Fast F8 More")


async def test_a_sign_that_means_nothing_here_does_nothing(sample: Collection) -> None:
    """To Textual a `key_at` of the app is the handler of "@": a time of that name ended the program."""
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for opens in ("", "m"):
            await pilot.press(*filter(None, [opens]), *sorted({*punctuation} - {"?"}))
            await pilot.press("escape")
        handlers = [
            f"{type(each).__name__}.{name}"
            for each in (app, app.screen, *app.screen.walk_children())
            for name in dir(each)
            if re.match("_?key_", name) and not callable(getattr(each, name))
        ]
    assert handlers == []
