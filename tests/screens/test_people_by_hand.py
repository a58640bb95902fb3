"""A new pupil in October, a teacher, a new photo: by hand, from the places where people are listed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from conftest import Open
from looking import back_home, painted, said, settle, type_text
from textual.pilot import Pilot

from namecards import demo
from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.people import Person


def one(collection: Collection, name: str) -> Person:
    return collection.people.one(name)


async def write(pilot: Pilot[None], lines: dict[str, str]) -> None:
    for field, text in lines.items():
        pilot.app.screen.query_one(f"#{field}").focus()
        await pilot.press("ctrl+u")
        await type_text(pilot, text)
    await pilot.press("enter")
    await settle(pilot)


async def test_whoever_is_added_on_a_class_is_in_it_and_f3_undoes(sample: Collection, tmp_path: Path) -> None:
    async with NamecardsApp(sample).run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "v", "f9", "a")
        photo = tmp_path / "wei.jpg"
        photo.write_bytes(next((demo.sample() / "photos").iterdir()).read_bytes() + b"\0")
        await write(pilot, {"given": "Wei", "family": "Tan", "ids": "1042", "photo": str(photo)})
        wei = one(sample, "wei tan")
        assert "Added: Wei Tan. F3 undoes." in said(pilot.app) and "Wei Tan" in painted(pilot.app)
        assert wei.place and wei.ids == ("1042",) and sample.people.photo(wei)
        await pilot.press("f3")
        assert not sample.people.find("wei tan")


async def test_the_desk_adds_whom_it_does_not_know_and_a_name_twice_only_by_a_second_enter(
    sample: Collection,
) -> None:
    async with NamecardsApp(sample).run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        await type_text(pilot, "wei tan")
        await pilot.press("enter")
        assert "F9: add them" in said(pilot.app)
        await pilot.press("f9", "enter")
        assert one(sample, "wei tan").display == "Wei Tan"
        await back_home(pilot)
        await pilot.resize_terminal(60, 20)
        await pilot.press("f9")
        await settle(pilot)
        assert "Enter saves. Esc cancels." in painted(pilot.app), "also in a small window"
        await pilot.resize_terminal(80, 24)
        await write(pilot, {"given": "Wei", "family": "Tan"})
        assert "is here already" in said(pilot.app) and len(sample.people.active()) == 25
        await pilot.press("enter")
        assert len(sample.people.active()) == 26


async def test_somebody_is_archived_and_comes_back(sample: Collection) -> None:
    async with NamecardsApp(sample).run_test(size=(80, 24)) as pilot:
        await pilot.press("v", "f9", "x")
        assert len(sample.people.active()) == 23 and "Archived" in said(pilot.app)
        await pilot.press("f3")
        assert len(sample.people.active()) == 24
        await pilot.press("f9", "e")
        (first,) = (p for p in sample.people.all() if f"Edit {p.display}" in said(pilot.app))
        sample.people.update(replace(first, never_print=True))  # by another computer while the form is open
        await write(pilot, {"say": "MY-uh"})
        edited = sample.people.get(first.id)
        assert (edited.never_print, edited.say) == (True, "MY-uh")


async def test_who_comes_back_has_no_number_that_somebody_else_got_meanwhile(sample: Collection) -> None:
    ken = one(sample, "ken yamamoto")
    sample.people.update(replace(ken, active=False))
    sample.people.add(Person(id="", given="Grace", family="Abbott", ids=ken.ids))
    async with NamecardsApp(sample).run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        await type_text(pilot, "ken yamamoto")
        await pilot.press("f9", "x")
        told = " ".join(note.message for note in pilot.app._notifications)  # the line is too short
        assert "003871 is the number of Grace Abbott" in told
        assert not sample.people.get(ken.id).active
        sample.people.update(replace(one(sample, "grace abbott"), ids=()))
        await pilot.press("f9", "x")
        assert "Back: Ken Yamamoto." in said(pilot.app) and sample.people.get(ken.id).active


async def test_staff_are_a_class_that_is_drilled_and_greeted(sample: Collection) -> None:
    sample.people.add(Person(id="", given="Ms. Ortiz", role="teacher"))
    sample.people.add(Person(id="", given="Rosa", family="Park", role="parent"))
    names = [roster.name for roster in sample.people.rosters()]
    staff = sample.people.roster("Staff")
    assert [person.display for person in staff.people] == ["Ms. Ortiz"] and "Parents" in names
    async with NamecardsApp(sample).run_test(size=(80, 24)) as pilot:
        pilot.app.open_screen("drill", staff)  # type: ignore[attr-defined]
        await settle(pilot)
        assert "Ms. Ortiz" in painted(pilot.app)
    sample.desk.record_visit(staff.people[0])
    assert sample.desk.is_here_today(staff.people[0])


async def test_f9_opens_the_form_wherever_people_are_listed(sample: Collection) -> None:
    async with NamecardsApp(sample).run_test(size=(80, 24)) as pilot:
        for route in ("lists", "search", "progress", "inbox", "history"):
            pilot.app.open_screen(route)  # type: ignore[attr-defined]
            await settle(pilot)
            await pilot.press("f9")
            assert "a student, teacher" in said(pilot.app) or "Add a person" in said(pilot.app), route
            await pilot.press("escape", "escape")


async def test_whoever_was_forgotten_while_they_were_edited_is_said(
    sample: Collection, open_again: Open
) -> None:
    async with NamecardsApp(sample).run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        await type_text(pilot, "tom brown")
        await pilot.press("enter", "f7")
        other = open_again()
        other.forgetting.forget(one(other, "tom brown"))
        sample.refresh()
        await write(pilot, {"say": "TOMM"})
        assert "This was deleted meanwhile" in painted(pilot.app)


async def test_the_key_that_the_desk_names_for_the_face_at_the_cursor_archives(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("d", *"maya", "f9")
        assert "F7 there edits or archives" in said(app)
        await pilot.press("o", "enter", "f7")
        await settle(pilot)
        assert "Edit Maya Chen" in said(app) and "Here? (yes/no)" in said(app)
