"""The desk: who walked in is found among faces, in few keys, and the next person can be typed at once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from conftest import Clock
from copies import damage
from looking import painted, said, scan, settle, type_text, until

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.desk.timetable_parser import parse as parse_slots
from namecards.core.people import Person
from namecards.screens.desk.visit import VisitScreen
from namecards.screens.widgets.faces import Faces

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
    empty._store.documents.save("people", *everyone)
    return empty


async def test_look_up_note_and_ready_for_the_next_take_six_keys_beside_the_text(school: Collection) -> None:
    app = NamecardsApp(school)
    before, after = ["d", "h", "a", "enter", "k"], ["enter"]
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*before)
        assert "Hana Abdia" in painted(app)
        await type_text(pilot, "new puppy")
        await pilot.press(*after)
        assert "Saved for Hana Abdia: new puppy" in painted(app)
        await pilot.press("o", "l", "enter")
        assert "Who is this?" in painted(app), "the next person could be typed at once"
    assert len(before + after) <= 6
    assert [note.text for note in school.notes.all()] == ["new puppy"]
    (hana,) = school.memory.cards
    assert school.desk.name_status(school.people.get(hana)).in_person


async def test_with_names_shown_at_once_it_takes_a_key_less(school: Collection) -> None:
    app = NamecardsApp(school)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", "f8")
        assert "Names are shown at once" in painted(app)
        await pilot.press("k", "o")
        assert "Kofi" in painted(app)
        await pilot.press("enter")
        assert "Kofi Abdia" in painted(app) and "Who is this?" not in painted(app)
        await type_text(pilot, "lost a tooth")
        await pilot.press("enter", "o", "l", "enter")
        assert "Olga Abdia" in painted(app)
    assert school.memory.cards == {}, "a name that was shown is no review"


async def test_several_hits_are_numbered_faces_without_names_chosen_by_arrows_or_a_digit(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", *"maya", "down", "enter", "enter")
        assert "Maya Johnson" in painted(app)
        await pilot.press("escape", *"maya")
        await settle(pilot)
        text = painted(app)
        assert "2 people match" in text and "▸1" in text and "Room 204" in text and "Chen" not in text
        await pilot.press("2", "k")
        assert "Maya Johnson" in painted(app)
        await pilot.press("escape", *"12")
        assert "9 people match" in painted(app), "the class in this room"
        await pilot.press("escape", *"z 12")
        assert "Enter opens" in painted(app)
        await pilot.press("escape", *"maya004217", "enter", "k")
        assert "Saoirse O'Brien" in painted(app), "a digit that no face has begins a number"


async def test_more_than_nine_hits_are_on_pages_that_each_begin_with_one(school: Collection) -> None:
    app = NamecardsApp(school)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", "f8", "h", "a", *["down"] * 9)
        assert "Page 2 of" in painted(app) and "▸1 Hana" in painted(app)
        tenth = school.people.find("ha")[9]
        await pilot.press("1")
        assert tenth.display in painted(app)


async def test_after_a_whole_class_a_digit_chooses_but_not_while_it_could_still_be_the_class(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        await type_text(pilot, "room 20")
        assert "Press a number" not in painted(app)
        await pilot.press("4")
        assert "8 people match. Press a number" in painted(app)
        third = sample.people.find("room 204")[2]
        await pilot.press("3", "enter")
        assert third.display in painted(app)
        await pilot.press("enter")
        await type_text(pilot, "room 201")
        assert "Nobody matches." in painted(app), "no face was chosen by the 1"


async def test_a_scanner_types_the_number_and_enter(school: Collection) -> None:
    app = NamecardsApp(school)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        for count, scanned in enumerate(("000417", "P 000417", "P000417", "417"), 1):
            await pilot.press(*("space" if key == " " else key for key in scanned), "enter", "f")
            await type_text(pilot, "returned everything")
            await pilot.press("enter")
            notes = school.notes.all()
            assert len(notes) == count, scanned
            assert {school.people.get(note.person).ids for note in notes} == {("000417",)}, scanned


async def test_a_card_may_be_scanned_at_any_moment_of_a_visit(school: Collection) -> None:
    app = NamecardsApp(school)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        for card, key in (("000417", ""), ("000418", "k"), ("000419", "k")):
            scan(app, card)
            await until(partial(visits, app, card))
            await pilot.press(*filter(None, [key]))
        await pilot.press("enter")
    assert {school.people.get(id).ids for id in school.memory.cards} == {("000418",), ("000419",)}
    assert school.notes.all() == [], "no number became a note"


def visits(app: NamecardsApp, card: str) -> bool:
    person = app.screen.visible_person if isinstance(app.screen, VisitScreen) else None
    return person is not None and person.ids == (card,)


async def test_a_card_scanned_right_after_some_letters_is_understood(school: Collection) -> None:
    app = NamecardsApp(school)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", *"le000417", "enter", "k", *"new dog000418", "enter", "k", *"000418", "enter")
        assert "That was their own card" in painted(app)
    (note,) = school.notes.all()
    assert (note.text, school.people.get(note.person).ids) == ("new dog", ("000417",))
    assert {school.people.get(id).ids for id in school.memory.cards} == {("000417",), ("000418",)}


async def test_without_a_photo_no_letter_of_the_name_is_shown_before_it_is_asked(school: Collection) -> None:
    app = NamecardsApp(school)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        await type_text(pilot, "990417")
        await pilot.press("enter")
        assert "matches “990417”" in painted(app), "a number of nobody"
        await pilot.press(*"ol")
        assert "Enter opens" not in painted(app) and "people match" in painted(app), (
            "what was typed before is gone"
        )
        await pilot.press("escape", *"000417")
        text = painted(app)
        assert "Enter opens" in text and "?" in text and "Jade" not in text
        await pilot.press("enter")
        assert "JB" not in painted(app) and "no photo" in painted(app)
        await pilot.press("m", *"hana")
        text = painted(app)
        assert "9 Hana" in text and f"{len(school.people.find('hana')) - 9} more" in text
        await pilot.press("escape", "escape", "h", "a")
        assert "1 Hana" in painted(app), "among several it takes the names to choose"


@pytest.mark.parametrize(
    ("pictures", "damaged", "why"),
    [("none", False, "pictures are turned off"), ("half", True, "the photo cannot be read")],
)
async def test_the_place_of_a_face_says_why_there_is_none(
    sample: Collection, monkeypatch: pytest.MonkeyPatch, pictures: str, damaged: bool, why: str
) -> None:
    photo = sample.people.photo(next(one for one in sample.people.all() if one.display == "Maya Chen"))
    assert photo
    if damaged:
        damage(photo, b"no picture at all")
    monkeypatch.setenv("NAMECARDS_PHOTOS", pictures)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        await type_text(pilot, "maya chen")
        await pilot.press("enter")
        assert why in said(app) and "no photo" not in painted(app)


async def test_a_book_is_kindly_ignored(school: Collection) -> None:
    app = NamecardsApp(school)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        for code in ("9780306406157", "T 1234", "31234006394652"):
            await type_text(pilot, code)
            await pilot.press("enter")
            assert "That is a book" in painted(app), code
            await pilot.press("h", "a", "enter", "k")
            await type_text(pilot, code)
            await pilot.press("enter")
            assert "That was a book" in painted(app) and "Hana Abdia" in painted(app), code
            await pilot.press("escape")
    assert school.notes.all() == []


async def test_before_a_letter_the_expected_class_is_there_then_who_came_last(
    sample: Collection, clock: Clock
) -> None:
    for who in ("kenji", "maya c"):
        sample.desk.record_visit(sample.people.find(who)[0])
    clock.pass_(days=1)
    sample.desk.record_visit(sample.people.find("saoirse")[0])
    sample.timetable.update(
        replace(sample.timetable.current, slots={"Room 12": parse_slots("tue 8:30-9:20")})
    )
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        await settle(pilot)
        text = painted(app)
        assert "Room 12 now, until 9:20" in text and "Page 1 of 2" in text
        assert text.index("Saoirse") < text.index("today"), "she is here, so she is no longer expected"
        await pilot.press(*["down"] * 10)
        assert "▸ Ken" in painted(app) and "yesterday" in painted(app)


async def test_what_to_do_stands_by_the_line_while_nobody_is_meant_and_up_opens_the_last_person(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", *"zzz")
        await settle(pilot)
        assert "Nobody matches. F2: note for later. F9: add them." in said(app)
        await pilot.press("enter", *"saoi")
        await settle(pilot)
        assert "Enter opens." in said(app) and "F9" not in said(app)
        await pilot.press("enter", "k", "enter", "up")
        assert "Saoirse O'Brien" in painted(app) and "Who is this?" not in painted(app), "not asked again"


async def test_the_last_note_is_changed_and_changed_back(sample: Collection) -> None:
    sample.notes.add_line("saoirse dog surgery, !find manga 4")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", "f7")
        assert "dog surgery, !find manga 4" in painted(app)
        await pilot.press(*["backspace"], "5", "enter")
        assert [note.text for note in sample.notes.all()] == ["dog surgery", "find manga 5"]
        await pilot.press("f3")
        assert "Undone: changing the note for Saoirse O'Brien" in painted(app)
        assert [note.text for note in sample.notes.all()] == ["dog surgery", "find manga 4"]
        await pilot.press("f7", "f3", *["backspace"], "6")
        assert sample.notes.all() == []
        await pilot.press("enter")
    assert [note.text for note in sample.notes.all()] == ["dog surgery", "find manga 6"], "a new one"


async def test_everything_done_is_taken_back_the_last_first(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", "s", "a", "enter", "k")
        await type_text(pilot, "wrong person")
        await pilot.press("enter", "f3")
        assert "Undone: Note for Saoirse O'Brien" in painted(app)
        await pilot.press("f3")
        assert "Undone: Greeting: you knew Saoirse O'Brien" in painted(app)
        await pilot.press("f3")
        said_whole = " ".join(note.message for note in app._notifications)
        assert "Press F3 again to undo: importing the list" in said_whole, "nothing of the desk is left"
        assert "23 photos that it brought will be deleted." in said_whole, "one line is too short for it"
    assert (sample.notes.all(), sample.memory.cards) == ([], {})
    assert sample.desk.recent() == [], "the visit went with the greeting"


async def test_a_note_from_f2_is_taken_back_at_the_desk_and_hides_nothing(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", "s", "a", "enter", "k")
        await type_text(pilot, "dog surgery")
        await pilot.press("enter", "f2")
        await type_text(pilot, "zoe moved house")
        await pilot.press("enter")
        await pilot.pause()
        assert "Saved for Zoë Kowalczyk: moved house. F3 undoes." in painted(app)
        await pilot.press("f2")
        await type_text(pilot, "rupert lost his card")
        await pilot.press("enter")
        await pilot.pause()
        assert "Saved in the inbox" in painted(app) and not app._notifications
        Collection(sample.home, sample.now).notes.add_line("zoe got a cat")
        assert "F3 undoes" in painted(app)
        app.look_for_changes()
        await pilot.pause()
        assert "Saved in the inbox" in painted(app) and "F3 undoes" not in painted(app), "of the other window"
        await pilot.press("f3")
        await pilot.press("f3")
        assert "Undone: Note in the inbox" in painted(app), "the last first, wherever it was typed"
        await pilot.press("f3")
        assert "Undone: Note for Zoë Kowalczyk" in painted(app)
    assert [note.text for note in sample.notes.all()] == ["dog surgery"] and sample.inbox.all() == []


async def test_two_of_one_name_are_told_apart_wherever_they_stand(sample: Collection) -> None:
    for number, room in (("7003", "7B"), ("7004", "7B"), ("7005", "7A")):
        new = Person(id="", given="Omar", family="Ali", ids=(number,), homeroom=room)
        sample.notes.add(sample.people.add(new).value, f"!call home {number}")
    for who in ("maya c", "maya j"):
        sample.desk.record_visit(sample.people.find(who)[0])
    apart = ("7003", "7004", "7A")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        await settle(pilot)
        assert "Maya C." in painted(app) and "Maya J." in painted(app)
        assert all(f"{each} · today" in painted(app) for each in apart), "who came last"
        await type_text(pilot, "oma")
        await settle(pilot)
        assert all(each in painted(app) for each in apart), "faces to choose from"
        await pilot.press("escape", "escape", "l")
        assert all(f"Omar Ali, {each}" in painted(app) for each in apart), "promises"
        sample.people.update(replace(sample.people.find("7005")[0], active=False))
        await pilot.press("escape", "d")
        await type_text(pilot, "7005")
        assert "Omar Ali, Room 7A, has left (archived). F9 brings them back." in said(app)
        await pilot.press("f9", "x", "enter")
        assert sample.people.find("7005"), "here again, with all notes"
        for omar in sample.people.find("omar ali"):
            sample.people.update(replace(omar, active=False))
        await pilot.press("escape")
        await type_text(pilot, "omar al")
        assert "Omar Ali, Omar Ali and 1 more have left (archived)." in said(app)
    notes = [entry.sentence for entry in sample.history.entries() if "Note" in entry.sentence]
    assert notes == [f"Note for Omar Ali, {each}" for each in ("7A", "7004", "7003")]


async def test_a_card_or_book_scanned_after_a_blank_is_no_part_of_the_note(school: Collection) -> None:
    app = NamecardsApp(school)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("d", *"000417", "enter", "k", *"lost this", "space")
        scan(app, "9780306406157")
        await until(lambda: "That is a book" in painted(app))
        await pilot.press(*"book", "space")
        scan(app, "P 000418")
        await until(partial(visits, app, "000418"))
        await pilot.press("k", *"owes", "space", *"000417", "enter")
        await pilot.press(*"000417", "enter", "k", *"4711", "enter")
        assert "“4711” is not the number of one person. Enter again saves it as a note." in painted(app)
        await pilot.press(*["backspace"] * 4, "enter")
    assert [(school.people.get(note.person).ids[0], note.text) for note in school.notes.all()] == [
        ("000417", "lost this book"),
        ("000418", "owes 000417"),  # typed by hand, so it is said and not scanned
    ]


async def test_faces_are_as_large_as_all_of_them_fit(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        for typed, columns in (("maya", 30), ("ma", 16), ("mateo", 30)):
            await pilot.press(*typed)
            await settle(pilot)
            faces = app.screen.query_one(Faces)
            assert (faces.grid.wide, faces.page) == (columns, "page 1 of 1"), typed
            await pilot.resize_terminal(160, 50)
            await settle(pilot)
            assert faces.grid.wide > columns, typed
            await pilot.resize_terminal(80, 24)
            await pilot.press("escape")


async def test_f9_on_a_hidden_face_opens_their_page_and_does_not_add_them_again(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        await type_text(pilot, "saoirse")
        await pilot.press("f9")
        assert "Add" in painted(app) and "O'Brien" not in painted(app), "the name is still to be remembered"
        await pilot.press("o")
        await settle(pilot)
        assert isinstance(app.screen, VisitScreen)
        await pilot.press("escape", "escape")
        await type_text(pilot, "saoirsi")
        await pilot.press("f9")
        await settle(pilot)
        assert "Add a person" in painted(app), "nobody has this name"


async def test_with_nobody_here_the_desk_says_how_to_begin(empty: Collection) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(60, 20)) as pilot:
        await settle(pilot)
        await pilot.press("d")
        await settle(pilot)
        assert "Nobody is here yet. Press Esc, then i to import." in said(app)
