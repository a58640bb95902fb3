"""The seating chart on the screen: typed in, moved about, taken back, found again."""

from __future__ import annotations

from dataclasses import replace

from conftest import Open
from looking import back_home, click_text, painted, said, settle, type_text
from textual.pilot import Pilot

from namecards.app import NamecardsApp
from namecards.collection import Collection


async def seats(pilot: Pilot[None]) -> None:
    """The seats of Room 12, which is the eighth roster of the sample."""
    await settle(pilot)
    await pilot.press(*["down"] * 7, "p", "s")


def room(collection: Collection) -> list[str]:
    """Who sits in Room 12, front to back."""
    chart = collection.seating.chart(collection.people.roster("Room 12"))
    return [collection.people.get(seat.person).goes_by if seat.person else "" for seat in chart.seats]


async def test_names_are_typed_onto_the_seats_and_kept(sample: Collection, open_again: Open) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await seats(pilot)
        assert "seating · Room 12" in painted(app) and "F9 Print" in painted(app)
        await pilot.press("escape", "t")
        assert "1 of 9 · Room 12" in painted(app), "so do the likes"
        await pilot.press("escape", "s")
        assert "Without a seat (9)" in painted(app)
        await pilot.resize_terminal(120, 40)
        await settle(pilot)
        assert painted(app).count("Without a seat") == 1, "at the right, where there is room"
        await type_text(pilot, "saoi")
        assert "Enter: Saoirse O'Brien sits here" in painted(app)
        await pilot.press("enter")
        await type_text(pilot, "zz")
        await pilot.press("enter")
        assert "No student of Room 12 has the name “zz”" in said(app)
        await pilot.press(*["backspace"] * 2, *"sao")
        assert "Enter: Saoirse O'Brien moves here" in painted(app)
    assert room(open_again())[:2] == ["Saoirse", ""]


async def test_two_who_begin_alike_are_typed_one_after_the_other_and_it_goes_on_to_paper(
    sample: Collection,
) -> None:
    sample.people.add(replace(sample.people.one("josé"), id="", ids=("7",), photo=""))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await seats(pilot)
        await pilot.press(*"jo", "enter", *"jo", "enter", *"saoi", "enter")
        assert room(sample)[:4] == ["José", "José", "Saoirse", ""]
        await pilot.press("f9")
        await pilot.pause()
        assert "Seating chart: the room" in painted(app)
        await back_home(pilot)
        await pilot.press("p", "m")  # the menu of print opens it, too
        assert "Who sits where in this class" in said(app)
        await pilot.press("s")
        await pilot.pause()
        assert "front of the room" in painted(app)


async def test_two_swap_and_it_is_taken_back(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await seats(pilot)
        await pilot.press("f4", "n")
        first, second, *rest = room(sample)
        await pilot.press("space", "right", "space")
        assert room(sample) == [second, first, *rest]
        await pilot.press("f3")
        assert room(sample) == [first, second, *rest]
        for name in (first, first, second, second):  # by mouse: choose, pick up, choose, swap
            await click_text(pilot, name)
        assert room(sample) == [second, first, *rest]
        await pilot.press("f3", "f3")
        assert set(room(sample)) == {""}
        await pilot.press("f3")
        assert "Press F3 again to undo: importing the list" in said(app)


async def test_a_person_in_hand_is_laid_back_by_esc(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await seats(pilot)
        await pilot.press("f4", "n", "space", "down", "down", "down", "space")
        assert "There is no seat here" in painted(app)
        before = room(sample)
        await pilot.press("escape")
        assert "Everyone has a seat" in painted(app)
        await pilot.press("escape", "escape")
        assert "Press Enter to meet" in painted(app), "back home"
    assert room(sample) == before


async def test_the_room_is_set_up_and_seats_are_put_and_freed(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await seats(pilot)
        await pilot.press("f4", "l", "f5", "t")
        assert len(room(sample)) == 12 and "Free seats: 3" in painted(app)
        await pilot.press("f8")
        assert "Without a seat (1)" in painted(app)
        await pilot.press("right", "right", "f7")
        assert len(room(sample)) == 13
        await pilot.press("f6")
        rows = painted(app).splitlines()
        assert next(n for n, row in enumerate(rows) if "front of the room" in row) > 4, "the front is below"


async def test_the_number_that_tells_two_apart_stays_on_a_narrow_seat(sample: Collection) -> None:
    long = replace(sample.people.one("josé"), preferred="Josephine-Charlotte")
    sample.people.update(long)
    sample.people.add(replace(long, id="", ids=("7",), photo=""))
    app = NamecardsApp(sample)
    async with app.run_test(size=(60, 20)) as pilot:
        await seats(pilot)
        await pilot.press(*"josephine", "enter", *"josephine", "enter")
        [row] = [line for line in painted(app).splitlines() if line.count("Jose") == 2]
        assert "… 1" in row and "… 2" in row
