"""The desk: who walked in, what to ask, and what they said, in few keys."""

from __future__ import annotations

import pytest
from conftest import Clock
from looking import painted, type_text

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.people import Person

FIRST = ["Aaliyah", "Bram", "Chloé", "Diego", "Elif", "Farid", "Grace", "Hana"]
FIRST += ["Imran", "Jade", "Kofi", "Lina", "Mateo", "Noor", "Olga", "Pavel"]
LAST = ["Abdi", "Baker", "Castro", "Dumas", "Evans", "Fofana", "Garcia", "Hassan", "Ito", "Jones"]


@pytest.fixture
def school(empty: Collection) -> Collection:
    """800 people: 16 first names, 10 last names, five classes of each."""
    everyone = [
        Person(
            id=f"p{n}",
            given=FIRST[n % 16],
            family=f"{LAST[n // 16 % 10]}{'abcde'[n // 160]}",
            ids=(f"{n:06}",),
        )
        for n in range(800)
    ]
    empty._keep_people({person.id: person for person in everyone})
    return empty


async def test_look_up_and_a_saved_note_take_six_keys_beside_the_text(school: Collection) -> None:
    app = NamecardsApp(school)
    keys = ["d", "h", "a", "enter"]
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*keys)
        assert "Hana Abdia" in painted(app)
        await type_text(pilot, "new puppy")
        await pilot.press("enter")
        keys.append("enter")
        assert "Saved for Hana Abdia: new puppy" in painted(app)
    assert len(keys) <= 6
    assert [note.text for note in school.notes()] == ["new puppy"]


async def test_after_saving_the_next_person_can_be_typed_at_once(school: Collection) -> None:
    app = NamecardsApp(school)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", "k", "o", "enter")
        await type_text(pilot, "lost a tooth")
        await pilot.press("enter", "o", "l", "enter")
        assert "Olga Abdia" in painted(app)


async def test_a_scanner_types_the_number_and_enter(school: Collection) -> None:
    app = NamecardsApp(school)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", *"000417", "enter")
        await type_text(pilot, "returned everything")
        await pilot.press("enter")
    (note,) = school.notes()
    assert school.person(note.person).ids == ("000417",)


async def test_a_number_of_nobody_is_said_in_words(school: Collection) -> None:
    app = NamecardsApp(school)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        await type_text(pilot, "990417")
        await pilot.press("enter")
        assert "Nobody here is called or numbered “990417”" in painted(app)


async def test_what_was_said_comes_back_until_it_was_asked(sample: Collection, clock: Clock) -> None:
    sample.note("saoirse dog surgery, !find manga 4")
    clock.pass_(days=3)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", "s", "a")
        text = painted(app)
        assert "say: SEER-sha" in text and "Last here 3 days ago" in text
        assert text.index("find manga 4") < text.index("dog surgery"), "the promise comes first"
        await pilot.press("enter", "f4")
        assert "Asked: find manga 4" in painted(app)
        await pilot.press("f3")
        assert "Waiting again: find manga 4" in painted(app)
        await pilot.press("f4", "f4")
    assert sample.waiting() == []


async def test_an_empty_note_line_keeps_the_visit(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", "s", "a", "enter", "enter")
        assert "Saoirse O'Brien came by." in painted(app)
        await pilot.press("s", "a")
        assert "Was here today" in painted(app)
    assert sample.notes() == []


async def test_a_saved_note_can_be_taken_back(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", "s", "a", "enter")
        await type_text(pilot, "wrong person")
        await pilot.press("enter", "f3")
        assert "Taken back: wrong person" in painted(app)
    assert sample.notes() == []


async def test_down_chooses_between_two_mayas(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        await type_text(pilot, "maya")
        assert "▸Maya Chen" in painted(app)
        await pilot.press("down")
        assert "▸Maya Johnson" in painted(app)


async def test_a_note_from_any_screen_names_the_person_first(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await type_text(pilot, "maya")
        assert "Which? Maya Chen · Maya Johnson" in painted(app)
        await pilot.press("enter")
        assert "Nothing was saved" in painted(app)
        await type_text(pilot, " j !bring the atlas @fri")
        assert "bring the atlas  by Fri 14 Aug" in painted(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "To ask at the next visit (1)" in painted(app)
    assert [(note.kind, note.text) for note in sample.notes()] == [("promise", "bring the atlas")]


async def test_a_note_from_a_second_shell_shows_on_the_open_desk(sample: Collection, clock: Clock) -> None:
    other = Collection(sample.home, clock)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", "s", "a")
        other.note("saoirse has a new brother")
        app.look_for_changes()
        await pilot.pause()
        assert "has a new brother" in painted(app)


async def test_how_a_name_is_said_can_be_put_right_and_undone(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", "k", "e", "n", "enter", "f7", "down")
        await type_text(pilot, "ken, as it looks")
        await pilot.press("enter")
        assert "say: ken, as it looks" in painted(app)
        assert sample.find("ken")[0].say == "ken, as it looks"
        await pilot.press("f3")
        assert "as it looks" not in painted(app) and sample.find("ken")[0].say == ""
