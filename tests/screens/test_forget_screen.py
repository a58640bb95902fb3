"""Forgetting from the person's page: the question, the typed name, the receipt, then home."""

from __future__ import annotations

from looking import said, type_text

from namecards.app import NamecardsApp
from namecards.collection import Collection


async def test_the_name_is_typed_then_the_receipt_stays_until_esc_goes_home(sample: Collection) -> None:
    maya, emeka = sample.people.one("maya chen"), sample.people.one("emeka")
    sample.notes.add(maya, "dog surgery")
    sample.notes.add(emeka, "built a robot with Maya Chen")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_screen("timeline", maya)
        await pilot.pause()
        await pilot.press("f9", "f")
        assert "1 entry about somebody else names Maya: Emeka Okafor: built a robot" in said(
            app
        ) and "They stay. F4" in said(app)
        await pilot.press("f4")
        assert "They go, too." in said(app)
        await type_text(pilot, "emeka")
        await pilot.press("enter")
        assert "Nothing was erased" in said(app) and maya in sample.people.active()
        await pilot.press("ctrl+u")
        await type_text(pilot, "maya")
        await pilot.press("enter")
        assert "Found: 0." in said(app) and not sample.people.find("maya chen")
        assert not sample.notes.about(emeka)
        await pilot.press("escape")
        assert "namecards · home" in said(app) and len(app.screen_stack) == 1
