"""Home counts what is due; whoever passes by reads no name and no note there."""

from __future__ import annotations

from conftest import Clock
from looking import click_text, painted, said, settle

from namecards.app import NamecardsApp
from namecards.collection import Collection


async def test_overdue_promises_are_counted_first_and_a_click_opens_them(
    sample: Collection, clock: Clock
) -> None:
    sample.notes.add_line("saoirse !find manga 4 @+1d, !lend the atlas @+1d, !some day")
    sample.notes.add_line("zoe ?how was the fair @+2d, dog surgery")
    sample.notes.add_line("emeka !bring the key @+2d, ?the play @+9d")
    clock.pass_(days=2)
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        text = painted(app)
        assert "l 2 2 promises overdue" in said(app) and "l 2 2 due today" in said(app)
        assert "Notes wait for 3 people" in text
        assert not any(word in text for word in ("Saoirse", "Emeka", "manga", "surgery"))
        await click_text(pilot, "2 due today")
        text = painted(app)
        at = [
            text.index(words)
            for words in ("find manga 4", "lend the atlas", "how was the fair", "bring the key")
        ]
        assert at == sorted(at)
        await pilot.press("escape", "l", "2")
        assert "how was the fair" in painted(app)


async def test_a_note_that_no_longer_comes_back_is_not_counted(sample: Collection, clock: Clock) -> None:
    sample.notes.add_line("saoirse dog surgery")
    sample.notes.add_line("zoe ?how was the fair")
    clock.pass_(days=61)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "Notes wait for 1 person" in painted(app), "a question never ends by itself"
        sample.notes.mark_used(sample.notes.all()[1])
        await pilot.press("l", "escape")
        assert "Notes wait" not in painted(app)


async def test_nothing_due_is_not_counted(sample: Collection) -> None:
    sample.notes.add_line("saoirse dog surgery")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        text = painted(app)
        assert "Notes wait for 1 person" in text and "due today" not in text and "overdue" not in text
