"""A note from any screen: whose it is, what it will become, and the inbox if that is not clear."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Clock
from looking import painted, said, settle, type_text

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.screens.widgets.lines import NoteLine


def kept(collection: Collection) -> list[tuple[str, str]]:
    return [(collection.people.get(note.person).display, note.text) for note in collection.notes.all()]


async def test_a_name_that_two_have_is_asked_with_numbered_faces(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await type_text(pilot, "maya !bring the atlas @fri")
        assert "Maya Chen · Maya Johnson" in painted(app)
        assert "! promise (by Fri 14 Aug): bring the atlas" in painted(app)
        await pilot.press("enter")
        assert "1 Maya Chen" in painted(app) and "2 Maya Johnson" in painted(app)
        await pilot.press("2")
        await pilot.pause()
        assert "Notes are waiting for 1 person." in painted(app)
    assert kept(sample) == [("Maya Johnson", "bring the atlas")]


async def test_a_line_about_nobody_goes_to_the_inbox_and_gets_its_person_there(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        assert "safeguarding procedure" in said(app)
        await type_text(pilot, "xavier lost his card, !look for it")
        assert "Enter saves it in the inbox" in painted(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "Inbox: 1 note is waiting for a name. Press l, then b." in painted(app)
        await pilot.press("l", "b")
        assert "xavier lost his card, !look for it" in painted(app)
        await pilot.press("enter", *"sao", "enter")
        assert "Saved for Saoirse O'Brien: xavier lost his card, look for it. F3 undoes." in said(app)
        await pilot.press("f3")
        assert "1 note" in painted(app)
        await pilot.press("f8")
        assert "Nothing waits" in painted(app)
        await pilot.press("f3", "enter", *"sao", "enter")
    assert kept(sample) == [("Saoirse O'Brien", "xavier lost his card"), ("Saoirse O'Brien", "look for it")]


async def test_the_inbox_proposes_whom_the_first_words_could_mean(sample: Collection) -> None:
    sample.inbox.add("maya lost her card")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", "b", "enter", "2")
    assert kept(sample) == [("Maya Johnson", "lost her card")]


async def test_the_same_person_again_the_last_note_changed_and_taken_back(
    sample: Collection, clock: Clock
) -> None:
    sample.notes.add_line("maya c lost her card")
    clock.pass_(minutes=1)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2", "up")
        await type_text(pilot, "has a cat")
        await pilot.press("enter")
        assert kept(sample)[-1] == ("Maya Chen", "has a cat")
        await pilot.press("f2", "f7")
        assert "Maya Chen: has a cat" in painted(app)
        await pilot.press("s", "enter")
        assert kept(sample)[-1] == ("Maya Chen", "has a cats")
        await pilot.press("f2", "f3")
        assert kept(sample)[-1] == ("Maya Chen", "has a cat")
        assert "Maya Chen: has a cats" in painted(app), "its words can be corrected and saved"
        await pilot.press("f3")
        assert kept(sample) == [("Maya Chen", "lost her card")]
        assert app.screen.query_one(NoteLine).value == "Maya Chen: has a cat"
        await pilot.press("escape")


async def test_a_private_note_is_seen_only_with_f6(sample: Collection) -> None:
    sample.notes.add_line("saoirse %her parents part")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for opening in (("d", "f7"), ("escape", "f2", "f7")):
            await pilot.press(*opening)
            assert "parents part" not in painted(app) and "private" in painted(app)
            await pilot.press("f6")
            assert "%her parents part" in painted(app), "it can be put right"
            await pilot.press("s", "enter")
            await settle(pilot)
        await pilot.press("f2", "f3")
        assert [note.text for note in sample.notes.all()] == ["her parents parts"]
        assert "parents part" not in painted(app)
        await pilot.press("f3", "f3")
        assert sample.notes.all() == [] and "parents part" not in painted(app)
        await pilot.press("f6", "enter")
    assert [(note.text, note.private) for note in sample.notes.all()] == [("her parents part", True)]


async def test_a_typing_error_is_asked_about_and_no_word_is_lost(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await type_text(pilot, "saorse dog surgery")
        assert "Saoirse O'Brien? Enter asks" in painted(app)
        await pilot.press("enter", "1")
        await settle(pilot)
        await pilot.press("f2")
        await type_text(pilot, "al fresco day was good")
        assert "Alex Taylor? Enter asks" in painted(app)
        await pilot.press("enter", "escape")
        assert "Enter again to save it in the inbox" in said(app)
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("f2")
        await type_text(pilot, "when is the book fair")
        assert "Enter saves it in the inbox" in painted(app)
        await pilot.press("enter")
    assert kept(sample) == [("Saoirse O'Brien", "saorse dog surgery")]
    assert [line.text for line in sample.inbox.all()] == ["al fresco day was good", "when is the book fair"]


async def test_same_is_never_sam(sample: Collection, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("First,Last\nSam,Reed\n", encoding="utf-8")
    sample.imports.apply(sample.imports.plan(tmp_path / "list.csv"))
    sample.notes.add_line("saoirse dog surgery")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await type_text(pilot, "same: has a cat")
        assert "Saoirse O'Brien" in painted(app) and "Sam" not in painted(app)
        await pilot.press("enter", "d")
        await type_text(pilot, "same:")
        await pilot.press("enter", "enter")
        assert "Saoirse O'Brien" in painted(app)
    assert kept(sample) == [("Saoirse O'Brien", "dog surgery"), ("Saoirse O'Brien", "has a cat")]


@pytest.mark.parametrize("line", ["saoirse", "maya", "  "])
async def test_a_line_that_says_nothing_is_refused_in_words(sample: Collection, line: str) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await type_text(pilot, line)
        await pilot.press("enter")
        await settle(pilot)
        if line == "maya":
            await pilot.press("1")
        assert "There is no text for" in said(app)
    assert sample.notes.all() == [] and sample.inbox.all() == []
