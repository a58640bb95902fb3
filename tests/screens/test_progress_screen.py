"""Progress as it is seen."""

from __future__ import annotations

from datetime import timedelta

import pytest
from conftest import Clock, Open
from looking import back_home, beside, painted, said, settle
from textual.pilot import Pilot

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.learning.memory import Rating
from namecards.core.people import Person
from namecards.core.planning.planner import Plan
from namecards.screens.home import HomeScreen
from namecards.screens.widgets.faces import Faces


def practise(collection: Collection, roster: str, missed: tuple[str, ...] = ()) -> None:
    """A whole session in which some people are missed the first time; ten seconds an answer."""
    session = collection.drill.start(collection.people.roster(roster))
    while step := session.step:
        forgot = not step.misses and collection.people.get(step.person).display in missed
        session = collection.drill.answer(session, Rating.AGAIN if forgot else Rating.GOOD, ms=10_000)


async def show(pilot: Pilot[None]) -> str:
    """Open the progress from home's menu and wait for the figures."""
    await settle(pilot)
    await pilot.press("m", "g")
    await settle(pilot)
    return painted(pilot.app)


@pytest.fixture
def practised(sample: Collection, clock: Clock) -> Collection:
    """Room 12, met on Monday and asked on Tuesday and Friday; it is Friday."""
    practise(sample, "Room 12", missed=("Maya Chen", "Zoë Kowalczyk"))
    clock.pass_(days=1)
    practise(sample, "Room 12", missed=("Maya Chen",))
    clock.pass_(days=3)
    practise(sample, "Room 12")
    return sample


async def test_a_week_of_practice_at_a_glance(practised: Collection) -> None:
    app = NamecardsApp(practised)
    async with app.run_test(size=(80, 24)) as pilot:
        text = await show(pilot)
        await pilot.resize_terminal(120, 40)
        await settle(pilot)
        assert "Sure: right on an earlier day" in said(app), "what the words mean"
        await back_home(pilot)
        await pilot.press("m", "g", "escape")  # before the figures are there
        await settle(pilot)
        assert isinstance(app.screen, HomeScreen)
    rows = [row.split() for row in text.splitlines()]
    assert len(rows) == 24
    assert ["new", "learn", "known", "sure", "photo", "person"] in rows and "Minutes, 6 in all" in text
    assert any(row[:2] == ["Grade", "6"] and row[6:9] == ["9", "9", "0"] for row in rows)
    [everyone] = [row for row in rows if row[:1] == ["Everyone"]]
    assert everyone[2] == "15" and everyone[5:8] == ["9", "9", "0"]
    assert [set(everyone[1][at]) for at in (0, -1)] == [{"█"}, {"░"}], "known first, new last"
    assert "█ known  ▓ learning  ░ new" in text
    assert "Sat Sun Mon Tue Wed Thu Fri" in text and "██" in text
    assert "Maya Chen         missed twice" in text and "Zoë Kowalczyk     missed once" in text


async def test_what_the_program_predicted_is_compared_in_words(practised: Collection, clock: Clock) -> None:
    app = NamecardsApp(practised)
    async with app.run_test(size=(80, 24)) as pilot:
        await show(pilot)
        assert "Too early to say how good the forecasts are: that needs 20 answers" in beside(app, "#beside")
        clock.pass_(days=30)
        practise(practised, "Room 12", missed=("Maya Chen",))
        await pilot.press("escape")
        text = await show(pilot)
        assert "15 of 15, few" in text and "█ right  ┃ forecast" in text


async def test_before_two_days_of_practice_an_example_stands_there_and_a_second_program_is_seen(
    sample: Collection, open_again: Open
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        for size in [(120, 40), (80, 24)]:
            await pilot.resize_terminal(*size)
            text = await show(pilot)
            assert "Practice on two days" in text and "For example:" in text
            assert "░ likely (8 in 10)" in text and any("└──" in row for row in text.splitlines())
            if size == (120, 40):
                await back_home(pilot)
        text = said(app)
        [row] = [row.split() for row in painted(app).splitlines() if row.startswith(" Everyone")]
        assert set(row[1]) == {"░"} and row[2:5] == ["24", "0", "0"] and "Minutes, 0 in all" in text
        assert "None yet: names that you missed." in text and "So far there are 0." in text
        assert "streak" not in text and "overdue" not in text
        practise(open_again(), "Room 12")
        app.look_for_changes()
        await settle(pilot)
        [row] = [row.split() for row in painted(app).splitlines() if row.startswith(" Everyone")]
        assert row[2] == "15"


async def test_the_curve_of_home_s_number_is_drawn_and_told_apart_without_colour_and_mix_ups_fit(
    practised: Collection,
) -> None:
    practised.plan.update(Plan(practised.today() + timedelta(days=9), 5))
    app = NamecardsApp(practised)
    async with app.run_test(size=(80, 24)) as pilot:
        rows = (await show(pilot)).splitlines()
        await back_home(pilot)
        room = practised.people.roster("Room 12")
        session = practised.drill.start_warm_up(room)
        assert session.step
        other = next(person for person in room.people if person.id != session.step.person)
        practised.drill.answer(session, Rating.AGAIN, other=other.id)
        mixed = (await show(pilot)).splitlines()
    axis = next(row for row in rows if "└" in row).index("└")
    drawn = "".join(row[axis : axis + 36] for row in rows[4:16])
    assert all(set(marks) & set(drawn) for marks in ("▁▂▃▅▆▇█", "▀▄", "░")), "so far, forecast, band"
    assert {"10", "Aug", "today", "23"} <= set("\n".join(rows).split()), "its days"
    assert any("Mixed up" in row for row in mixed)
    assert any("once: " in row and " and " in row for row in mixed)


async def test_hard_names_and_mix_ups_are_faces_where_there_is_room(practised: Collection) -> None:
    room = practised.people.roster("Room 12")
    session = practised.drill.start_warm_up(room)
    assert session.step
    asked = practised.people.get(session.step.person)
    other = next(person for person in room.people if person != asked)
    practised.drill.answer(session, Rating.AGAIN, other=other.id)
    app = NamecardsApp(practised)
    async with app.run_test(size=(120, 40)) as pilot:
        await show(pilot)
        hardest, pair, *more = app.screen.query(Faces)
        assert [tile.more for tile in hardest._tiles[:2]] == ["3 times", "once"]
        assert {tile.name for tile in pair._tiles} == {asked.goes_by, other.goes_by}
        assert pair.display and not any(faces.display for faces in more)
        assert all(faces.size.height >= 8 for faces in (hardest, pair)), "a face of six rows, and its words"
        await pilot.resize_terminal(80, 24)
        await settle(pilot)
        assert "missed 3 times" in painted(app) and "once: " in painted(app)
        for columns in (6, 30):
            await pilot.resize_terminal(columns, 12)
            await settle(pilot)
        assert "Known over time" in painted(app), "no window is too small for it"


async def test_an_empty_collection_has_a_progress_and_a_hard_name_with_markup_is_shown_as_it_is(
    empty: Collection,
) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        assert "Classes" in await show(pilot)
        await back_home(pilot)
        empty._store.documents.keep(
            {"people": {"x": Person(id="x", given="x", family="[/] y", homeroom="[b]12", photo="a.jpg")}}
        )
        practise(empty, "Everyone", missed=("x [/] y",))
        text = await show(pilot)
    assert "x [/] y           missed once" in text and "[b]12" in text


async def test_home_and_progress_say_one_number(practised: Collection) -> None:
    standing = practised.memory.standing(practised.people.roster("Everyone"))
    of = practised.drill.progress([practised.people.roster("Everyone")]).rosters[0]
    assert (standing.new, standing.learning, standing.known) == (of.new, of.learning, of.known)
    practised.plan.update(Plan(practised.today() + timedelta(days=9), 5))
    found = practised.forecasts.forecast(practised.people.roster("Everyone"), practised.plan.current)
    assert found and found.so_far[-1] == (practised.today(), of.known)
