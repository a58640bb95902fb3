"""The person's page: what stands with the wrong person is moved by key, and F3 brings it back."""

from __future__ import annotations

from dataclasses import replace

from conftest import Clock
from looking import painted, said, settle, type_text

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.people import Person


async def test_a_note_goes_to_the_right_one_of_two_with_one_name_and_back(sample: Collection) -> None:
    saoirse = sample.people.one("saoirse")
    other = sample.people.add(replace(saoirse, id="", ids=("7",), photo="")).value
    sample.notes.add(saoirse, "dog surgery")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_screen("timeline", saoirse)
        await settle(pilot)
        assert "Saoirse O'Brien, 004217" in said(app)
        await pilot.press("w", "1")
        await settle(pilot)
        assert "Who is it about?" in said(app)
        await pilot.press("1")
        await settle(pilot)
        assert "Moved to Saoirse O'Brien, 7." in said(app)
        assert "0 notes" in said(app) and [note.text for note in sample.notes.about(other)] == ["dog surgery"]
        await pilot.press("f3")
        await settle(pilot)
        assert "1 note" in said(app) and not sample.notes.about(other)
        await pilot.press("w", "f")
        await settle(pilot)
        assert "Everything about Saoirse O'Brien (Grade 6 · Room 12 · 004217) goes" in said(app)


async def test_two_records_are_merged_and_split(sample: Collection) -> None:
    saoirse, zoe = sample.people.one("saoirse"), sample.people.one("zoe")
    zoe = sample.people.update(replace(zoe, active=False)).value
    before = len(sample.people.all())
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_screen("timeline", saoirse)
        await settle(pilot)
        await pilot.press("f9")
        await settle(pilot)
        assert "Merge with another record" in said(app) and "Split" not in said(app)
        await pilot.press("6")
        await settle(pilot)
        await type_text(pilot, "zoe")
        await settle(pilot)
        assert "has left, " in said(app)
        await pilot.press("enter")
        await settle(pilot)
        assert "Saoirse O'Brien (004217) and Zoë Kowalczyk (004158)" in said(app)
        assert "Are they one person?" in said(app)
        await pilot.press("y")
        await settle(pilot)
        assert len(sample.people.all()) == before - 1
        whole = sample.people.get(saoirse.id)
        assert f"They are one person now: {whole.display}, {whole.place}." in said(app), "whose class it is"
        await pilot.press("f9", "7")
        await settle(pilot)
        assert len(sample.people.all()) == before and zoe in sample.people.all()
        assert "Saoirse O'Brien, Grade 6 · Room 12 and the other records are separate again." in said(app)


async def test_a_record_without_a_number_is_not_merged_with_somebody_else_at_a_slip(
    sample: Collection,
) -> None:
    by_hand = sample.people.add(Person(id="", given="Maya", family="Chen")).value
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_screen("timeline", by_hand)
        await settle(pilot)
        await pilot.press("f9", "6")
        await settle(pilot)
        await type_text(pilot, "zoe")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert "Maya Chen and Zoë Kowalczyk (004158)" in said(app) and "different names" in said(app)
        await pilot.press("n", "f9", "6")
        await settle(pilot)
        await type_text(pilot, "004117")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert "They are one person now: Maya Chen" in said(app), "no question: the names are the same"
        before = len(sample.people.all())
        sample.people.add(Person(id="", given="Mayha", family="Chen"))
        await pilot.press("f9", "6")
        await settle(pilot)
        await type_text(pilot, "mayha")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert len(sample.people.all()) == before, "nor here: they share a word, and one has no number"


async def test_an_edit_asks_the_year_of_a_day_that_just_passed(sample: Collection) -> None:
    (note,) = sample.notes.add_line("saoirse !find manga").value
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_screen("timeline", sample.people.get(note.person))
        await pilot.pause()
        await pilot.press("enter", "end", *" @7aug 100%", "enter")
        assert "7 August is past" in painted(app)
        await pilot.press("2")
        assert "Is the note private?" in painted(app)
        await pilot.press("n")
        await settle(pilot)
    (after,) = sample.notes.all()
    assert (after.text, str(after.due), after.private) == ("find manga 100%", "2026-08-07", False)


async def test_a_wrong_greeting_is_removed_a_week_later_at_the_second_press(
    sample: Collection, clock: Clock
) -> None:
    saoirse = sample.people.one("saoirse")
    sample.desk.greet(saoirse, knew=False)
    clock.pass_(days=7)
    sample.notes.add(saoirse, "dog surgery")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_screen("timeline", saoirse)
        await settle(pilot)
        await pilot.press("down", "enter")
        assert "Only notes can be edited. F8 removes a visit or greeting." in said(app)
        await pilot.press("f8")
        assert "F8 again removes “forgot the name” of Mon 10 Aug, and its answer." in said(app)
        await pilot.press("up", "down", "f8")
        assert "forgot the name" in said(app) and sample.memory.cards, "the cursor was elsewhere: asked again"
        await pilot.press("f8")
        assert "Removed." in said(app) and sample.memory.cards == {}
        assert "forgot the name" not in said(app).replace("“forgot the name”", "")
        await pilot.press("f3")
        assert "forgot the name" in said(app) and sample.memory.cards


async def test_an_edit_goes_on_at_the_end_of_a_note(sample: Collection) -> None:
    """All of it was marked, so that " by a mile" took the place of "won the final"."""
    saoirse = sample.people.one("saoirse")
    sample.notes.add(saoirse, "won the final")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_screen("timeline", saoirse)
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        await type_text(pilot, " by a mile")
        await pilot.press("enter")
        await settle(pilot)
    assert [note.text for note in sample.notes.about(saoirse)] == ["won the final by a mile"]
