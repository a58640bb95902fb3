"""Roster in, place cards out, home and help, as they are seen."""

from __future__ import annotations

from pathlib import Path

from looking import painted, said, settle, type_text

from namecards.app import NamecardsApp
from namecards.collection import Collection


async def test_an_empty_home_says_how_to_begin(empty: Collection) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "Press i to bring in a list" in painted(app)
        await pilot.press("enter", "p", "enter", "f4")
        assert "nothing to print" in said(app)


async def test_print_makes_a_pdf_and_asks_before_it_replaces_a_file(
    sample: Collection, tmp_path: Path
) -> None:
    app = NamecardsApp(sample)
    out = tmp_path / "cards.pdf"
    out.write_text("my tax return", encoding="utf-8")
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("p", "enter", "tab", "down", "tab", "end", "ctrl+u")
        await type_text(pilot, str(out))
        await pilot.press("enter")
        assert "F4 again replaces it" in said(app)
        assert out.read_text(encoding="utf-8") == "my tax return"
        await pilot.press("f4")
        await settle(pilot)
        assert "Name tents: 24 on 12 pages" in painted(app)
    assert out.read_bytes().startswith(b"%PDF-")
    assert sample.choice("print.tents.stock", "") == "avery-5305"


async def test_home_says_what_to_do_next(sample: Collection) -> None:
    app = NamecardsApp(sample)
    sample.note("saoirse !find manga 4")
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        text = painted(app)
    assert "Next: 24 faces are new. Press Enter to meet the first 12." in text
    assert "Room 12" in text and "Saoirse O'Brien" in text and "find manga 4" in text


async def test_help_lists_the_keys_of_the_screen_it_was_asked_on(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 50)) as pilot:
        await settle(pilot)
        await pilot.press("question_mark")
        text = painted(app)
        assert "Who just walked in?" in text and "Bring in a list with photos" in text
        assert str(sample.home.data)[:40] in text
        await pilot.press("escape", "d", "f1")
        assert "Show names at once, or ask for them first" in painted(app)


async def test_the_command_palette_offers_the_keys_of_the_screen(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+p")
        await type_text(pilot, "desk")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert "Somebody comes in" in painted(app)


async def test_every_binding_has_an_id_and_a_tooltip(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test() as pilot:
        for keys in ([], ["d"], ["escape", "i"], ["escape", "p"]):
            await pilot.press(*keys)
            shown = [b.binding for b in app.screen.active_bindings.values() if b.binding.show]
            ours = [b for b in shown if not b.system and b.id]
            assert ours and all(binding.tooltip for binding in ours)
