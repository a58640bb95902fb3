"""A data file that another program holds while the program is open: every key says so, and tries again."""

from __future__ import annotations

from looking import back_home, said, settle, type_text

from namecards.app import NamecardsApp
from namecards.collection import Collection

KEYS = {
    "undo": ["f3"],
    "undo in the note": ["f2", "f3"],
    "the last note": ["f2", "f7"],
    "the same person": ["f2", "up"],
    "the history": ["m", "h"],
}


async def test_what_needs_the_file_says_that_it_cannot_be_read(sample: Collection, refused: set[str]) -> None:
    sample.notes.add_line("maya chen dog surgery")
    file = next(sample.home.journal.glob("documents-*"))
    before = file.read_bytes()
    async with NamecardsApp(sample).run_test(size=(120, 30)) as pilot:
        for what, keys in KEYS.items():
            await settle(pilot)
            refused.add(file.name)
            await pilot.press(*keys)
            await settle(pilot)
            shown = said(pilot.app) + " ".join(str(each.message) for each in pilot.app._notifications)
            assert f"{file.name} can't be read now" in " ".join(shown.split()), what
            refused.clear()
            await back_home(pilot)
    assert file.read_bytes() == before


async def test_a_line_for_the_same_person_is_not_refused_meanwhile(
    sample: Collection, refused: set[str]
) -> None:
    sample.notes.add_line("maya chen dog surgery")
    async with NamecardsApp(sample).run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        refused.add(next(sample.home.journal.glob("documents-*")).name)
        await type_text(pilot, "same: a cat")
        assert "Enter saves it in the inbox" in said(pilot.app)
        refused.clear()
        await pilot.press("enter")
        assert [note.text for note in sample.notes.all()] == ["dog surgery", "a cat"]
