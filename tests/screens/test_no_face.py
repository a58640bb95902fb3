"""Where no face can stand, its place says why; and the drill asks by the seat, or not at all."""

from dataclasses import replace

import pytest
from conftest import Unhurried
from copies import damage
from looking import back_home, beside, painted, said, settle, type_text
from textual.geometry import Size

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.learning.memory import Rating
from namecards.core.people import Person, Roster
from namecards.core.settings import DrillSettings
from namecards.screens.desk.visit import VisitScreen
from namecards.screens.learning.drill import DrillScreen
from namecards.screens.widgets.portrait import Portrait, face_width

BLOCKS = set("▀▄▌▐▘▝▖▗▙▟▛▜▚▞█")


def person(collection: Collection, name: str) -> Person:
    return next(one for one in collection.people.all() if one.display == name)


def seated(collection: Collection, *names: str) -> Roster:
    """A class of some people, each with a seat."""
    people = tuple(person(collection, name) for name in names)
    roster = Roster(f"Room {people[0].homeroom}", people)
    collection.seating.update(collection.seating.chart(roster).fill(people))
    return roster


async def first_question(
    collection: Collection, roster: Roster, size: tuple[int, int] = (80, 24)
) -> tuple[str, str]:
    """What is painted while the first name of a class is asked, and what is painted of a face."""
    collection.settings.update(DrillSettings(seats=True))
    for one in roster.people:
        collection.drill.mark_known(collection.drill.start(roster), one)
    app = NamecardsApp(collection)
    async with app.run_test(size=size) as pilot:
        await app.push_screen(DrillScreen(collection, roster, cram=True))
        await settle(pilot)
        face = app.screen.query_one(Portrait).region
        rows = painted(app).splitlines()[face.y : face.bottom]
        return said(app), " ".join(" ".join(row[face.x : face.right] for row in rows).split())


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"photo": ""}, "no photo on file"),
        ({"bad_photo": "same"}, "hidden by you"),
        ({"photo": "gone.jpg"}, "the photo cannot be read"),
    ],
)
async def test_the_drill_says_which_of_the_reasons_it_is(
    sample: Collection, change: dict[str, str], why: str
) -> None:
    maya = person(sample, "Maya Chen")
    change = {name: maya.photo if value == "same" else value for name, value in change.items()}
    sample.people.update(replace(maya, **change))  # type: ignore[arg-type]
    text, face = await first_question(sample, seated(sample, "Maya Chen"))
    assert "Who is this?" in text and why in face
    assert "row 1 from the front, seat 1 from the left" in face and "MC" not in face


async def test_a_damaged_photo_is_not_said_to_be_missing(sample: Collection) -> None:
    photo = sample.people.photo(person(sample, "Maya Chen"))
    assert photo
    damage(photo, b"no picture at all")
    _, face = await first_question(sample, seated(sample, "Maya Chen"))
    assert "the photo cannot be read" in face and "no photo" not in face


async def test_a_poor_terminal_says_what_helps_and_asks_by_the_seat(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "linux")
    text, face = await first_question(sample, seated(sample, "Maya Chen"))
    assert "this terminal shows too few colours: F5 opens it, ? says more" in face
    assert "Who is this?" in text and "MC" not in face and not BLOCKS & set(face)


async def test_without_a_photo_nobody_is_asked_unless_the_user_wants_the_seat(sample: Collection) -> None:
    roster = seated(sample, "Tom Brown")
    assert sample.drill.start(roster).step is None
    assert sample.memory.not_asked(roster.people) == roster.people
    sample.settings.update(DrillSettings(seats=True))
    assert sample.memory.not_asked(roster.people) == ()
    session = sample.drill.start(roster)
    assert session.step and session.step.look
    session = sample.drill.answer(sample.drill.answer(session, Rating.AGAIN), Rating.GOOD, by_seat=True)
    assert sample.drill.progress([roster]).rosters[0].by_photo == 0
    assert [one.where for one in sample.memory.reviews.of_card(roster.people[0].id)] == ["look", "seat"]


async def test_the_first_look_shows_one_thing_they_like(sample: Collection) -> None:
    maya = person(sample, "Maya Chen")
    sample.tags.update(sample.tags.of(maya).with_words("hobby", ["chess", "swimming"]))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(DrillScreen(sample, Roster("One", (maya,))))
        await settle(pilot)
        assert "likes chess" in beside(app) and "swimming" not in beside(app)
        await pilot.press("enter")
        assert "likes chess" not in beside(app)


async def test_in_a_tiny_window_a_face_is_no_question(sample: Collection) -> None:
    _, face = await first_question(sample, Roster("Room 12", (person(sample, "Maya Chen"),)), (80, 12))
    assert "this window is too small for a face: F5 opens it" in face and not BLOCKS & set(face)


async def test_without_pictures_everybody_is_asked_by_the_seat_and_it_is_said_once(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NAMECARDS_PHOTOS", "none")
    roster = seated(sample, "Maya Chen", "Ben Whitfield")
    sample.settings.update(DrillSettings(seats=True))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(DrillScreen(sample, roster))
        await settle(pilot)
        told = said(app).count("pictures are turned off")
        while app.screen.state.phase == "look":  # type: ignore[attr-defined]
            await pilot.press("enter")
            told += said(app).count("pictures are turned off")
        assert "Room 12: row 1 from the front" in said(app) and not BLOCKS & set(painted(app))
    assert told == 1


async def test_who_has_neither_face_nor_seat_is_left_out_and_named(sample: Collection) -> None:
    """Nothing can be asked about them, and an answer would count as one to the photo."""
    roster = Roster("Two", (person(sample, "Tom Brown"), person(sample, "Maya Chen")))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, roster)
        await app.push_screen(screen)
        await settle(pilot)
        assert "Maya Chen" in said(app) and "1 without a photo" in beside(app)
        await pilot.press("f3")
        assert "Maya Chen" in said(app), "there is nothing to undo"


async def test_a_class_without_faces_and_seats_says_what_helps(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has a photo needs no import."""
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "23 faces are new" in said(app)
        await app.push_screen(DrillScreen(sample, Roster("One", (person(sample, "Tom Brown"),))))
        await settle(pilot)
        text = beside(app)
        assert "Nobody can be asked about here. Left out: Tom." in text and "Import photos" in text
        monkeypatch.setenv("NAMECARDS_PHOTOS", "none")
        await app.push_screen(DrillScreen(sample, Roster("One", (person(sample, "Maya Chen"),))))
        await settle(pilot)
        text = beside(app)
        assert "Left out: Maya." in text and "Choose how photos are drawn" in text and "Import" not in text
        await pilot.press("escape", "escape")
        await settle(pilot)
        assert "This terminal shows no faces" in said(app) and "faces are new" not in said(app)


def test_a_seat_is_told_as_it_is_seen(sample: Collection) -> None:
    maya, ben = person(sample, "Maya Chen"), person(sample, "Ben Whitfield")
    roster = Roster("Room 12", (maya, ben))
    chart = sample.seating.chart(roster).rearrange([(0, 0), (2, 1), (2, 4)]).clear()
    sample.seating.update(chart.sit(maya.id, (2, 4)))
    assert sample.seating.seat_of(maya) == "Room 12: row 2 from the front, seat 2 from the left"
    sample.seating.update(sample.seating.chart(roster).turn())
    assert sample.seating.seat_of(maya) == "Room 12: row 2 from the front, seat 1 from the left"
    assert sample.seating.seat_of(ben) == ""
    assert sample.seating.seat_of(replace(maya, homeroom="204")) == "", "she sits in that room no more"


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [(76, 16, 26), (116, 32, 58), (116, 20, 40), (200, 40, 80), (60, 16, 20), (30, 16, 10)],
)
def test_a_face_has_the_width_that_words_leave(width: int, height: int, expected: int) -> None:
    """Words need 50 columns, or two thirds of a narrow place; a face of 10 rows has 20 columns."""
    assert face_width(width, height) == expected


async def test_the_visit_gives_the_face_the_free_width(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for size, face in (((80, 24), Size(26, 17)), ((120, 40), Size(58, 33))):
            await pilot.resize_terminal(*size)
            await pilot.press("d")
            await type_text(pilot, "maya chen")
            await pilot.press("enter")
            await settle(pilot)
            assert isinstance(app.screen, VisitScreen)
            assert app.screen.query_one(Portrait).size == face
            await back_home(pilot)


async def test_a_name_asked_by_the_seat_stays_so_when_it_is_judged_again(
    sample: Collection, unhurried: Unhurried
) -> None:
    roster = seated(sample, "Tom Brown")
    sample.settings.update(DrillSettings(seats=True))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(DrillScreen(sample, roster))
        await pilot.press("enter", "enter", "f4")
        await settle(pilot)
    reviews = sample.memory.reviews.of_card(roster.people[0].id)
    assert [(one.where, one.rating) for one in reviews] == [("look", Rating.AGAIN), ("seat", Rating.GOOD)]
