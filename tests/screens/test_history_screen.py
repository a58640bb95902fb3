"""History: every change with its day, without private words, undone by one key."""

from __future__ import annotations

from conftest import Clock
from looking import painted, said

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.learning.memory import Rating


async def test_a_note_of_last_week_is_found_and_undone(sample: Collection, clock: Clock) -> None:
    sample.notes.add(sample.people.one("maya chen"), "%sees the counsellor")
    clock.pass_(days=7)
    sample.notes.add(sample.people.one("saoirse"), "plays the cello")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("m", "h")
        text = said(app)
        assert "Note for Saoirse" in text and "Note for Maya Chen" in text and "counsellor" not in text
        assert "a All" not in painted(app).splitlines()[-1], "every change is listed"
        await pilot.press("down", "enter")
        assert "Undone: Note for Maya Chen (Monday 10 August)" in said(app)
        assert [note.text for note in sample.notes.all()] == ["plays the cello"]
        await pilot.resize_terminal(40, 24)
        assert "…  (undone)" in painted(app), "a long line is cut before its mark"
        await pilot.resize_terminal(80, 24)
        await pilot.press("enter")
        assert "Done again: Note for Maya Chen" in said(app)
        await pilot.press("end", "enter")
        assert "The 23 photos that it brought will be deleted." in painted(app)
        await pilot.press("n")
        assert len(sample.notes.all()) == 2 and len(sample.people.all()) == 24
        await pilot.press("enter", "y")
        assert "(undone)" in painted(app) and "students.csv" in said(app)
        assert "To redo this import, import its list again." in said(app), "its photos are gone"
        assert "⏎" not in painted(app).splitlines()[-1], "so Enter promises nothing"


async def test_answers_of_a_drill_are_one_line_until_enter_which_is_named_after_what_it_does(
    sample: Collection, clock: Clock
) -> None:
    sample.notes.add(sample.people.one("maya chen"), "dog surgery")
    clock.pass_(minutes=1)
    session = sample.drill.start(sample.people.roster("Room 12"))
    while session.step:
        session = sample.drill.answer(session, Rating.GOOD)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("m", "h")
        assert "Drill: 18 answers" in said(app) and "Note for Maya Chen" in said(app)
        assert "⏎ Show" in painted(app).splitlines()[-1]
        await pilot.press("down")
        assert "⏎ Undo" in painted(app).splitlines()[-1]
        await pilot.press("enter")
        assert "⏎ Redo" in painted(app).splitlines()[-1]
        await pilot.press("home", "enter")
        assert "Drill: you knew" in said(app) and "18 answers" not in said(app)


async def test_the_undo_of_an_import_says_all_of_who_stays_at_80_columns(sample: Collection) -> None:
    """A sentence of four rows was cut in the line of three, without a sign."""
    for person in sample.people.roster("Everyone").people:
        sample.desk.record_visit(person)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("m", "h", "end", "enter", "y")
        told = "".join(note.message for note in app._notifications)
        assert "refused since: Hodan Abdi, Maya Chen, " in told and told.endswith("and 18 more.")


async def test_an_empty_history_says_what_will_be_there(empty: Collection) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("m", "h")
        assert "Nothing has changed yet" in said(app)
