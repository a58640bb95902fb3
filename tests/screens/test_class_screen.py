"""A class on one screen: who is here is marked by a key or a click, and a note is a few keys away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Clock
from looking import beside, painted, said, scan, settle, type_text, until
from textual.pilot import Pilot
from textual.widgets import Input

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.desk.timetable_parser import with_roster
from namecards.core.people import EVERYONE, Person
from namecards.screens.desk.class_view import ClassScreen
from namecards.screens.desk.visit import VisitScreen
from namecards.screens.learning.drill import DrillScreen
from namecards.screens.text import cut_name
from namecards.screens.widgets.faces import Faces
from namecards.screens.widgets.names import NameList

COUNTS = (25, 34, 40)
SIZES = ((80, 24), (100, 30), (110, 30), (120, 40), (160, 50))


def a_class(collection: Collection, count: int = 25) -> tuple[Person, ...]:
    """Put people into the class that comes on Monday at nine, as it is now."""
    known = list(collection.people.active())
    for number in range(max(count - len(known), 0)):
        one = known[number]
        collection.people.add(replace(one, id="", ids=(), given=f"{one.given}-Lee", preferred="", photo=""))
    for person in collection.people.active()[:count]:
        collection.people.update(replace(person, classes=("Club",)))
    collection.timetable.update(with_roster(collection.timetable.current, "Club", "mon 9:00-9:45"))
    return collection.people.roster("Club").people


def here(collection: Collection, people: Sequence[Person]) -> list[str]:
    return [person.display for person in people if collection.desk.brief(person).days_since == 0]


async def open_class(pilot: Pilot[None]) -> ClassScreen:
    await settle(pilot)
    await pilot.press("v")
    await settle(pilot)
    screen = pilot.app.screen
    assert isinstance(screen, ClassScreen)
    return screen


async def test_all_faces_are_on_one_page_or_all_names_in_columns_beside_a_large_face(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for size, count in (((120, 40), 25), ((200, 50), 34), ((200, 50), 40)):
            people = a_class(sample, count)
            await pilot.resize_terminal(*size)
            screen = await open_class(pilot)
            faces = screen.query_one(Faces)
            assert faces.display and faces.page == "page 1 of 1" and faces.grid.high >= 5
            face, words = screen.query_one("Portrait").region, screen.query_one("#about").region
            assert not face or (face.bottom == words.y and face.width // 2 == face.height), "at the face"
            await pilot.resize_terminal(80, 24)
            await settle(pilot)
            names = screen.query_one(NameList)
            assert not faces.display and names.display
            assert ("shown" in said(app)) == (len(names.shown_places) < count), "the heading is of this size"
            await pilot.press("escape")
            screen = await open_class(pilot)
            rows = painted(app).splitlines()
            assert sum("○" in part for row in rows[4:] for part in row.split("·")) == count
            assert f"Club · 0 of {count} here · now" in rows[1]
            assert screen.query_one("Portrait").size.height >= 12
            assert screen.note_person == people[0]
            await pilot.press("escape")


def test_a_cut_name_keeps_the_letters_that_tell_it_from_its_namesakes() -> None:
    assert [cut_name(name, 10) for name in ("Jean-Luc R.", "Jean-Luc Pa.", "Maximiliano", "Ben F.")] == [
        "Jean-Luc R",
        "Jean-L… Pa",
        "Maximilia…",
        "Ben F.    ",
    ]


async def test_the_marks_say_what_waits_and_nothing_private(sample: Collection) -> None:
    a_class(sample)
    sample.notes.add(sample.people.one("saoirse"), "!find manga 4 @2026-08-03, ?how was the fair")
    sample.notes.add(sample.people.one("zoe"), "!%parents part")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_class(pilot)
        row = next(row for row in painted(app).splitlines() if "Saoirse" in row)
        assert "✓ Saoirse" in row and "!?" in row
        await pilot.press("slash", *"saoi")
        assert "overdue ! find manga 4 by Mon 3 Aug" in beside(app, "#about")
        await pilot.press("escape", "slash", *"zo")
        assert "(private)" in said(app) and "parents" not in said(app)


async def test_all_are_here_by_one_key_which_is_one_change_and_no_review(sample: Collection) -> None:
    people = a_class(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_class(pilot)
        await pilot.press("a")
        assert "25 of 25 here" in said(app) and len(here(sample, people)) == 25
        await pilot.press("down", "space")
        assert f"Not here: {people[1].display}." in said(app) and "24 of 25 here" in said(app)
        await pilot.press("space")
        assert "25 of 25 here" in said(app)
        await pilot.press("f3", "f3")
        assert "25 of 25 here" in said(app), "the one is in again"
        await pilot.press("f3")
        assert "Press F3 again to undo: Visit of 25 people" in said(app)
        await pilot.press("f3")
        assert here(sample, people) == []
    assert sample.memory.cards == {}


async def test_who_was_greeted_by_name_or_has_a_note_stays_here(sample: Collection) -> None:
    people = a_class(sample)
    sample.desk.greet(people[0], knew=True)
    sample.notes.add(people[1], "dog surgery")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_class(pilot)
        await pilot.press("space")
        assert "was greeted by name today" in said(app)
        await pilot.press("down", "space")
        assert "has a note of today" in said(app)
    assert here(sample, people) == [people[0].display, people[1].display]


async def test_a_class_of_25_is_greeted_with_three_notes_in_at_most_15_keys(sample: Collection) -> None:
    """The keys beside the texts of the notes; letters that find a name are keys."""
    people = a_class(sample)
    app = NamecardsApp(sample)
    keys = 0
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)

        async def press(*some: str) -> None:
            nonlocal keys
            keys += len(some)
            await pilot.press(*some)

        await press("v", "a")
        for letter, text in (("s", "new glasses"), ("z", "?how is the puppy"), ("w", "!find manga 4")):
            await press("slash", letter, "enter")
            await type_text(pilot, text)
            await press("enter")
    assert keys <= 15, keys
    assert len(here(sample, people)) == 25
    said_to = {sample.people.get(note.person).goes_by: note.text for note in sample.notes.all()}
    assert said_to == {"Saoirse": "new glasses", "Zoë": "how is the puppy", "Wulandari": "find manga 4"}


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_25_people_are_greeted_by_mouse_with_a_click_each(
    sample: Collection, size: tuple[int, int]
) -> None:
    people = a_class(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=size) as pilot:
        screen = await open_class(pilot)
        for at in range(25):
            page = screen.query_one(Faces) if size[0] > 80 else screen.query_one(NameList)
            if isinstance(page, Faces):
                row, column = divmod(at, page.steps[1])
                offset = (column * (page.grid.wide + 2) + 3, row * page.grid.tall + page.grid.high + 1)
            else:
                column, row = divmod(at, page.size.height)
                offset = (column * (page.size.width // 2) + 1, row)
            await pilot.click(page, offset=offset)
        assert len(here(sample, people)) == 25
        await pilot.click(page, offset=(6, 0))
        assert screen.note_person == people[0] and app.screen is screen
        await pilot.click(page, offset=(6, 0))
        assert isinstance(app.screen, VisitScreen) and people[0].display in said(app)


async def test_a_visit_leads_back_and_a_card_opens_the_next(sample: Collection) -> None:
    people = a_class(sample)
    sample.people.update(replace(people[3], ids=("639007",)))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_class(pilot)
        await pilot.press("enter")
        assert "Who is this?" not in said(app), "the name stood there"
        await pilot.press(*"chess")
        scan(app, "639007")
        await until(lambda: people[3].display in painted(app))
        await pilot.press("escape")
        assert app.screen is screen and people[0].display in here(sample, people)
        await pilot.press("n")
        assert f"{people[0].display}:" in said(app)


async def test_a_large_class_says_that_there_are_more(sample: Collection) -> None:
    a_class(sample, 48)
    app = NamecardsApp(sample)
    async with app.run_test(size=(60, 20)) as pilot:
        screen = await open_class(pilot)
        assert "· 1 to 14 shown ↓" in said(app)
        last = len(sample.people.roster("Club").people) - 1
        for _ in range(last):
            await pilot.press("down")
        assert screen._chosen == last and f"to {last + 1} shown ↑" in said(app)


async def test_another_class_practice_and_the_desk_lead_to_the_same_screen(
    sample: Collection, clock: Clock
) -> None:
    a_class(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_class(pilot)
        await pilot.press("w", "w")
        await settle(pilot)
        assert "practice · Club" in said(app) and "5 min left" in said(app)
        await pilot.press("escape", "c")
        await pilot.press("3")
        await settle(pilot)
        assert "Grade 6 · 0 of 10 here" in said(app)
        await pilot.press("escape", "d", "f4")
        assert "0 of 25 here" in said(app)
        clock.pass_(days=300)
        await pilot.press("slash", *"qqq", "enter")
        assert "Nobody in this class matches “qqq”." in said(app)


async def test_names_are_hidden_and_shown_by_a_key(sample: Collection) -> None:
    people = a_class(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        await open_class(pilot)
        assert people[0].goes_by in said(app)
        await pilot.press("h")
        assert not any(person.goes_by in said(app) for person in people) and "Who is this?" in said(app)
        await pilot.press("h")
        assert people[0].goes_by in said(app)


async def test_only_these_are_drilled(sample: Collection) -> None:
    people = a_class(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_class(pilot)
        await pilot.press("o", "down", "o", "down", "o", "o")
        assert said(app).count("◆") == 2
        await pilot.press("w", "o")
        assert isinstance(app.screen, DrillScreen)
        asked = {step.person for round in app.screen.state.session.queue.rounds for step in round}  # type: ignore[union-attr]
        assert asked == {people[0].id, people[1].id}


async def test_who_is_suspended_is_never_asked_and_can_be_asked_again(
    sample: Collection, clock: Clock
) -> None:
    people, everyone = a_class(sample), sample.people.roster("Everyone")
    app = NamecardsApp(sample)

    def asked() -> set[str]:
        course = sample.drill.start(sample.people.roster("Everyone")).queue
        return {step.person for round in course.rounds for step in round}  # type: ignore[union-attr]

    async with app.run_test(size=(80, 24)) as pilot:
        await open_class(pilot)
        await pilot.press("e", "s")
        assert "is suspended. F3 undoes." in said(app) and "suspended" in said(app)
        assert sample.people.get(people[0].id).suspended
        clock.pass_(days=40)
        assert people[0].id not in asked() and people[1].id in asked()
        assert sample.people.roster("Everyone").people[0].id == everyone.people[0].id, "still on every list"
        await pilot.press("e", "s")
        assert people[0].id in asked()


async def test_a_new_photo_and_an_archive_from_the_class(sample: Collection, tmp_path: Path) -> None:
    people = a_class(sample)
    other = sample.people.photo(people[2])
    assert other
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_class(pilot)
        await pilot.press("e", "p")
        copy = tmp_path / "new.jpg"
        copy.write_bytes(other.read_bytes())
        await type_text(pilot, str(copy))
        await pilot.press("enter")
        changed = sample.people.get(people[0].id)
        assert changed.photo != people[0].photo and people[0].photo in changed.old_photos
        await pilot.press("e", "x")
        assert (
            not sample.people.get(people[0].id).active
            and people[0].display not in said(app).split("Archived")[0]
        )


async def test_people_mixed_up_are_told_apart_from_the_class(sample: Collection) -> None:
    a_class(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_class(pilot)
        await pilot.press("w", "a")
        assert "Of those you met in a drill, nobody was mixed up" in said(app), (
            "at the desk it may be otherwise"
        )


async def test_a_page_before_the_class_is_two_keys_away(sample: Collection, tmp_path: Path) -> None:
    a_class(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_class(pilot)
        await pilot.press("p")
        assert "Page before a class" in said(app) and "Club (25)" in said(app)
        app.screen.query_one("#file", Input).value = str(tmp_path / "page.pdf")
        await pilot.press("f4")
        await settle(pilot)
        assert "Page before a class: 25 on" in said(app)
    assert (tmp_path / "page.pdf").exists()


async def test_lines_without_room_are_counted_and_overdue_is_never_cut(
    sample: Collection, clock: Clock
) -> None:
    first = a_class(sample)[0]
    for number in range(7):
        sample.notes.add(first, f"line {number} {'with many words ' * (2 + 20 * (number == 6))}end{number}")
    sample.notes.add(first, f"!bring back {'one of the atlases ' * 3} @+1d")
    clock.pass_(days=7)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_class(pilot)
        for size in SIZES:
            await pilot.resize_terminal(*size)
            await settle(pilot)
            about = beside(app, "#about")
            assert "overdue ! bring back" in about, size
            shown = sum(f"end{number}" in about for number in range(7)) + 1
            assert f"and {8 - shown} more" in about or "1 of 8: overdue" in about, painted(app)
        for note in sample.notes.about(first)[1:]:
            sample.notes.mark_used(note, note.text[5] != "6")
        sample.notes.mark_used(sample.notes.about(first)[0])
        app.screen.collection_changed()  # type: ignore[attr-defined]
        for size in SIZES:
            await pilot.resize_terminal(*size)
            await settle(pilot)
            about = beside(app, "#about")
            assert "line 6 with many words" in about and ("…" in about or "end6" in about), size


async def test_home_end_and_page_keys_go_through_a_class(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(60, 20)) as pilot:
        await settle(pilot)
        screen = ClassScreen(sample, sample.people.roster(EVERYONE))
        await app.push_screen(screen)
        await settle(pilot)
        names: list[Person | None] = [
            member.person for member in sample.desk.class_view(sample.people.roster(EVERYONE))
        ]
        chosen = []
        for key in ("end", "home", "pagedown", "pagedown", "pagedown", "pageup", "pageup", "pageup"):
            await pilot.press(key)
            chosen.append(names.index(screen.note_person))
        assert chosen[:2] == [len(names) - 1, 0] and chosen[2] > 1 and chosen[4] == len(names) - 1
        assert chosen[-1] == 0
