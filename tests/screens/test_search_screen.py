"""Search on the screen."""

from __future__ import annotations

import pytest
from looking import back_home, painted, said, type_text

from namecards.app import NamecardsApp
from namecards.collection import Collection


@pytest.fixture
def term(sample: Collection) -> Collection:
    sample.notes.add_line("saoirse !find manga 4")
    sample.notes.add_line("zoe manga club, %parents part")
    return sample


async def test_notes_are_narrowed_as_letters_are_typed(term: Collection) -> None:
    app = NamecardsApp(term)
    async with app.run_test(size=(80, 24)) as pilot:
        for size in [(80, 24), (60, 20)]:
            await pilot.resize_terminal(*size)
            await pilot.press("l", "slash")
            assert "3 of 3 notes." in said(app)
            await type_text(pilot, "manga ")
            assert "2 of 3 notes." in said(app)
            await type_text(pilot, "!")
            assert "1 of 3 notes." in said(app) and "! find manga 4" in said(app)
            await pilot.press("f4")
            assert term.notes.all()[0].used
            await pilot.press("f3")
            assert not term.notes.all()[0].used
            await pilot.press("enter")
            assert "timeline · Saoirse O'Brien" in said(app)
            await pilot.press("escape")
            assert "1 of 3 notes." in said(app)
            await back_home(pilot)


async def test_what_is_private_is_found_with_a_key_and_hides_at_the_next(term: Collection) -> None:
    app = NamecardsApp(term)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", "slash", *"pare")
        assert "0 of 3 notes." in said(app)
        await pilot.press("f6")
        assert "parents part" in painted(app)
        await pilot.press("n")
        assert "parents part" not in painted(app) and "0 of 3 notes." in said(app)


async def test_more_lists_the_key(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 34)) as pilot:
        await pilot.press("m")
        assert "s Search: Search all notes" in said(app)
        await pilot.press("s")
        assert "There are no notes yet." in said(app)
