"""The library's name, logo and colour on the screen: set, refused with a reason, taken back."""

from __future__ import annotations

from looking import painted, said, settle, type_text

from namecards.app import NamecardsApp
from namecards.collection import Collection


async def test_it_is_set_from_the_print_screen_and_undone(empty: Collection) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("p", "l")
        await type_text(pilot, "Rosa Parks Library")
        await pilot.press("down")
        await type_text(pilot, "/none.png")
        await pilot.press("enter")
        assert "not a picture" in painted(app) and "Rosa Parks Library" in painted(app), "still open"
        await pilot.press("ctrl+u", "down", *"green", "enter")
        assert "on everything you print" in said(app)
        kept = empty.printing.library.current
        assert (kept.name, kept.logo, kept.accent) == ("Rosa Parks Library", "", "#2b7a3d")
        await pilot.press("l")
        assert "#2b7a3d" in painted(app)
        await pilot.press("escape", "f3")
    assert empty.printing.library.current.name == ""
