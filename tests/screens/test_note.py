"""A note from any screen: whose it is, what it will become, and the inbox if that is not clear."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Clock, Open
from looking import back_home, beside, painted, said, settle, type_text

from namecards.app import LOOK_EVERY, NamecardsApp
from namecards.collection import Collection
from namecards.screens.desk import desk_actions
from namecards.screens.widgets.lines import NoteLine


def kept(collection: Collection) -> list[tuple[str, str]]:
    return [(collection.people.get(note.person).display, note.text) for note in collection.notes.all()]


async def test_a_name_that_two_have_is_asked_with_numbered_faces_also_in_the_inbox(
    sample: Collection,
) -> None:
    sample.inbox.add("maya lost her card")
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
        assert "Notes wait for 1 person" in painted(app)
        await pilot.press("l", "b", "enter", "2")
    assert kept(sample) == [("Maya Johnson", "bring the atlas"), ("Maya Johnson", "lost her card")]


async def test_a_line_about_nobody_goes_to_the_inbox_and_gets_its_person_there(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        assert "safeguarding procedure" in said(app)
        await type_text(pilot, "xavier lost his card, !look for it")
        assert "Enter saves it in the inbox" in painted(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "1 note in the inbox" in painted(app)
        await pilot.press("l", "b")
        assert "xavier lost his card, !look for it" in painted(app)
        await pilot.press("enter", *"sao", "enter")
        assert "Saved for Saoirse O'Brien: xavier lost his card, look for it. F3 undoes." in said(app)
        await pilot.press("f3")
        assert "1 note" in painted(app)
        await pilot.press("f8")
        assert "Nothing waits" in painted(app)
        await pilot.press("f3", "enter", *"sao", "enter")
        emeka = sample.people.one("emeka")
        sample.people.update(replace(emeka, active=False))
        for key in "1", "2":
            await pilot.press("f2")
            await type_text(pilot, f"emeka visit {key}")
            assert f"{emeka.display}, {emeka.place}, has left (archived). Enter asks." in said(app)
            await pilot.press("enter")
            await settle(pilot)
            assert "Write it on their page" in said(app)
            await pilot.press("enter", key)  # the second half of a double Enter chooses nothing
            assert sample.people.get(emeka.id).active == (key == "2")
        assert "visit 2. Emeka Okafor is back." in said(app)
        await pilot.press("f3")
        assert "Undone: Note for Emeka Okafor, who was brought back." in said(app)
        assert not sample.people.get(emeka.id).active and len(sample.notes.about(emeka)) == 1, "in one step"
        sample.notes.add(emeka, "visit 2", back=True)
        sample.people.update(replace(emeka, active=False))
        app.open_screen("timeline", sample.people.get(emeka.id))
        await settle(pilot)
        assert f"has left, {emeka.place}" in said(app)
        await pilot.press("f2")
        await type_text(pilot, "visit 3")
        assert "(archived). Enter saves it" in said(app), "their page is below"
        await pilot.press("enter")
    assert kept(sample) == [
        ("Saoirse O'Brien", "xavier lost his card"),
        ("Saoirse O'Brien", "look for it"),
        *((emeka.display, f"visit {number}") for number in (1, 2, 3)),
    ]


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
        assert "Not saved yet. Enter saves it; Esc again discards it." in painted(app)
        await pilot.press("escape")
        assert not app.screen.query(NoteLine)


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
        await pilot.press("enter", "enter", "escape")
        assert "Enter again to save it in the inbox" in said(app), "a double Enter chooses nobody"
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


async def test_a_line_that_says_nothing_is_refused_in_words(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for line in ("saoirse", "maya", "  "):
            await pilot.press("f2")
            await type_text(pilot, line)
            await pilot.press("enter")
            await settle(pilot)
            if line == "maya":
                await pilot.press("1")
            assert "There is no text for" in said(app), line
            await back_home(pilot)
    assert sample.notes.all() == [] and sample.inbox.all() == []


@pytest.fixture
def lenas(sample: Collection, tmp_path: Path) -> Collection:
    """The sample with two Lena Maiers, of one grade."""
    rows = "Number,First,Last,Grade,Homeroom\n1003,Lena,Maier,7,7b\n13,Lena,Maier,7,7a\n"
    (tmp_path / "list.csv").write_text(rows, encoding="utf-8")
    sample.imports.apply(sample.imports.plan(tmp_path / "list.csv"))
    return sample


async def test_one_line_for_several_or_a_class_is_counted_before_and_undone_at_once(
    lenas: Collection,
) -> None:
    app = NamecardsApp(lenas)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await type_text(pilot, "emeka and lena: built a fort")
        assert "Which “lena”? Lena Maier, 7b · Lena Maier, 7a. Enter asks." in said(app)
        await pilot.press("enter", "2")
        assert "A note for each of 2 people: Emeka Okafor · Lena Maier, 7a" in painted(app)
        await pilot.press("enter")
        assert kept(lenas) == [("Emeka Okafor", "built a fort"), ("Lena Maier", "built a fort")]
        await pilot.press("f2", "f7")
        assert app.screen.query_one(NoteLine).value == "Emeka Okafor and Lena Maier 7a: built a fort"
        await pilot.press("s", "enter", "f2")
        await type_text(pilot, "same: and a moat")
        await pilot.press("enter")
        assert [text for _, text in kept(lenas)] == ["built a forts"] * 2 + ["and a moat"] * 2
        await pilot.press("f3", "f3", "f3")
        assert kept(lenas) == [], "each of the three lines at one press"
        await pilot.press("escape", "escape", "f2")
        await type_text(pilot, "room 12: was quiet")
        count = len(lenas.people.roster("Room 12").people)
        assert f"A note for each of {count} people" in painted(app)
        await pilot.press("enter")
        await settle(pilot)
        assert len(lenas.notes.all()) == count
        await pilot.press("f3")
    assert lenas.notes.all() == []


def test_a_report_names_a_few_people_and_counts_many(lenas: Collection) -> None:
    room = lenas.people.roster("Room 12").people
    assert desk_actions.add_note(lenas, room, "was quiet") == f"Saved for {len(room)} people: was quiet."
    both = lenas.people.find("lena")
    assert desk_actions.add_note(lenas, both, "won, %x") == (
        "Saved for Lena Maier, 7b and Lena Maier, 7a: won, (private)."
    )
    lines = ["saoirse won", "same: is proud", "xavier lost his card"]
    assert desk_actions.add_lines(lenas, lines).startswith("2 of 3 lines saved. 1 in the inbox")


async def test_a_day_that_just_passed_asks_which_year(sample: Collection, clock: Clock) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for answer, due in (("1", "2027-08-07"), ("2", "2026-08-07")):
            await pilot.press("f2")
            await type_text(pilot, "saoirse !find manga @7aug")
            assert "by Sat 7 Aug 2027" in painted(app), "another year is shown"
            await pilot.press("enter")
            assert "7 August is past. When does it come back?" in painted(app)
            await pilot.press(answer)
            await settle(pilot)
            assert [str(note.due) for note in sample.notes.last()] == [due]
            clock.pass_(minutes=1)


async def test_a_percent_sign_that_is_not_private_is_asked_about_once(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await type_text(pilot, "saoirse 100% sure")
        await pilot.press("enter", "escape")
        assert sample.notes.all() == [] and "saoirse 100% sure" in painted(app)
        await pilot.press("enter", "n")
        await settle(pilot)
        await pilot.press("f2", "f7", *" now", "enter")
        await settle(pilot)
    assert [(note.text, note.private) for note in sample.notes.all()] == [("100% sure now", False)]


async def test_an_older_note_moves_to_somebody_else_only_when_asked(sample: Collection, clock: Clock) -> None:
    sample.notes.add_line("saoirse is back")
    clock.pass_(days=3)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for answer, whose in (("n", "Saoirse O'Brien"), ("y", "Zoë Kowalczyk")):
            await pilot.press("f2", "f7")
            app.screen.query_one(NoteLine).value = "zoe is back"
            await pilot.press("enter")
            assert "is not your last note" in said(app) and "move it to Zoë" in painted(app)
            await pilot.press(answer, "escape")
            await settle(pilot)
            assert kept(sample) == [(whose, "is back")]


async def test_pasted_lines_are_a_note_each_and_whoever_types_a_whole_name_is_not_asked_for_it(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await type_text(pilot, "saoirse won\nsame: and is proud\nxavier lost his card\n")
        assert "3 lines for Saoirse O'Brien (2) and the inbox" in painted(app)
        await pilot.press("enter")
        await settle(pilot)
        assert len(sample.notes.all()) == 2 and len(sample.inbox.all()) == 1
        await pilot.press("f3")
        assert sample.notes.all() == [] and sample.inbox.all() == [], "all at one press"
        await pilot.press("d", *"sao", "enter", "k")
        await type_text(pilot, "won the race\n!bring the atlas\n")
        await pilot.press("enter")
        await type_text(pilot, "emeka okafor")
        await pilot.press("enter")
        assert "Who is this?" not in painted(app) and "Emeka" in painted(app), "the whole name was typed"
        await pilot.press("escape")
        await type_text(pilot, "emeka")
        await pilot.press("enter")
        assert "Who is this?" in painted(app), "a first name is how anybody is searched for"
    assert kept(sample) == [("Saoirse O'Brien", "won the race"), ("Saoirse O'Brien", "bring the atlas")]


async def test_two_names_without_a_colon_are_asked_about(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for key, whose in (("a", ["Emeka", "Saoirse"]), ("1", ["Saoirse"]), ("2", ["Emeka"])):
            await pilot.press("f2")
            await type_text(pilot, "saoirse and emeka built a fort")
            assert "For each or one? Saoirse O'Brien · Emeka Okafor." in said(app)
            await pilot.press("enter")
            assert "All 2: a note for each" in painted(app) and sample.notes.all() == []
            await pilot.press(key)
            await settle(pilot)
            notes = sample.notes.all()
            assert sorted(sample.people.get(note.person).goes_by for note in notes) == whose
            assert {note.text for note in notes} == {"saoirse and emeka built a fort"}
            sample.undo()


async def test_a_line_about_a_class_may_be_given_to_all_of_it_also_from_the_inbox(sample: Collection) -> None:
    sample.people.add(replace(sample.people.one("emeka"), id="tenth", given="Zed", ids=()))
    size = len(sample.people.roster("Room 12").people)
    assert size > 9, "more than there are digits"
    sample.inbox.add("room 12 was quiet")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await type_text(pilot, "room 12 was loud")
        await pilot.press("enter", "a")
        await settle(pilot)
        await pilot.press("l", "b", "enter")
        assert f"All {size}: a note for each" in painted(app)
        await pilot.press("o")
        assert "… and 1 more" in painted(app), "one of them may be chosen, too"
        await pilot.press("escape", "enter", "a")
        await settle(pilot)
    texts = [note.text for note in sample.notes.all()]
    assert (texts.count("room 12 was loud"), texts.count("room 12 was quiet")) == (size, size)
    assert sample.inbox.all() == []


async def test_f3_asks_before_it_undoes_something_while_a_line_is_typed(sample: Collection) -> None:
    sample.notes.add_line("emeka lost a card")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("f2", *"maya c sang", "f3")
        assert "Press F3 again to undo: Note for Emeka Okafor" in said(app)
        await pilot.press("y", "f3")
        assert len(sample.notes.all()) == 1, "the question was not shown any more"
        await pilot.press("f3")
        assert not sample.notes.all() and "maya c sangy" in said(app), "the typed line stays"


async def test_a_long_note_covers_neither_its_dialog_nor_the_screen(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("f2")
        app.screen.query_one(NoteLine).value = "emeka: " + "word " * 900
        await settle(pilot)
        assert "Enter saves, Esc closes" in said(app) and said(app).count("word") < 50 and "…" in said(app)
        await pilot.press("enter")
        await settle(pilot)
        told = " ".join(re.sub("[▌─]", " ", beside(app, "Toast")).split())
        assert "Saved for Emeka" in told and told.count("word") < 25 and "F3 undoes" in told
    assert sample.notes.all()[0].text == ("word " * 900).strip()


async def test_a_half_typed_line_is_on_disk_within_seconds_until_it_is_saved_or_dropped(
    sample: Collection, open_again: Open
) -> None:
    """A power cut or a kill gives no time for it. Another window leaves it alone while this one is open."""
    app, other = NamecardsApp(sample), open_again()
    async with app.run_test(size=(80, 24)) as pilot:
        for end in (["enter"], ["escape", "escape"], ["backspace"] * 30):
            await pilot.press("f2")
            await type_text(pilot, "maya c feeds the fish")
            await pilot.pause(LOOK_EVERY)
            (file,) = sample.home.local.glob("unsaved-*")
            assert "feeds the fish" in file.read_text() and other.unsaved.first() is None
            await pilot.press(*end)
            await pilot.pause(LOOK_EVERY)
            assert not list(sample.home.local.glob("unsaved-*")) + list(sample.home.local.glob("typing-*"))
    assert kept(sample) == [("Maya Chen", "feeds the fish")]
