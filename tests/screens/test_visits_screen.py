"""Visits that count, and likes, by keys and mouse; why somebody came; "liked it?"."""

from __future__ import annotations

from pathlib import Path

import pdfplumber
import pytest
from conftest import Clock
from looking import back_home, beside, click_text, painted, said, settle, type_text
from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Input

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.paper.tags import Tag
from namecards.screens.desk.visits import VisitsScreen

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)])


@pytest.fixture
def week(sample: Collection, clock: Clock) -> Collection:
    """Two came on Monday, two on Tuesday, nobody since; it is Thursday."""
    for names in (("saoirse", "emeka"), ("saoirse", "zoe"), (), ()):
        for name in names:
            (person,) = sample.people.find(name)
            sample.desk.record_visit(person)
            clock.pass_(minutes=10)
        clock.pass_(days=1)
    clock.pass_(days=-1)
    return sample


async def to_saoirse(pilot: Pilot[None]) -> None:
    """Open her visit from home."""
    await pilot.press("d")
    await type_text(pilot, "saoirse obrien")
    await pilot.press("enter")


async def open_visits(pilot: Pilot[None]) -> VisitsScreen:
    await settle(pilot)
    await pilot.press("l", "v")
    await settle(pilot)
    assert isinstance(pilot.app.screen, VisitsScreen)
    return pilot.app.screen


def rows(app: App[None]) -> list[str]:
    """The rows of the counts, without their bars (one or two rows high) and the names beside them."""
    text = painted(app).splitlines()
    start = next(at for at, line in enumerate(text) if " by " in line or "No visit" in line)
    parts = (
        line.replace("█", " ").replace("░", " ").split() for line in text[start + 1 :] if line[:18].strip()
    )
    return [" ".join(part[:4]) for part in parts]


async def test_digits_choose_what_to_count_by_and_arrows_the_days(week: Collection) -> None:
    app = NamecardsApp(week)
    async with app.run_test(size=(80, 24)) as pilot:
        for size in ((60, 20), (80, 24), (100, 30)):
            await pilot.resize_terminal(*size)
            await open_visits(pilot)
            await look_at_the_counts(pilot, wide=size == (100, 30))
            await back_home(pilot)


async def look_at_the_counts(pilot: Pilot[None], wide: bool) -> None:
    app = pilot.app
    assert "This week: 4 visits by 3 people" in said(app)
    assert rows(app)[:4] == ["Mon 10 Aug 2", "Tue 11 Aug 2", "Wed 12 Aug 0", "Thu 13 Aug 0"]
    assert "with a note for that day" in said(app)
    weeks = said(app).partition("Week by week")[2]
    assert ("4 10 Aug" in " ".join(weeks.replace("│", " ").split())) == wide
    await pilot.press("2")
    await settle(pilot)
    assert rows(app)[0].startswith("Room 12 4")
    await pilot.press("3")
    await settle(pilot)
    assert rows(app)[0].startswith("Grade 6 4") and "more" not in said(app), "three faces fit"
    await pilot.press("4")
    await settle(pilot)
    assert rows(app)[0].startswith("9:00-10:00 4"), "without a timetable by the hour"
    await pilot.press("5")
    await settle(pilot)
    assert rows(app)[0].startswith("no reason given 4")
    await pilot.press("left")
    await settle(pilot)
    assert "No visit is recorded in these days." in said(app)
    await pilot.press("left", "left")
    await settle(pilot)
    assert "This month: 4 visits" in said(app), "round and round"


async def test_the_names_of_a_row_stand_beside_it_and_lead_to_the_timeline(week: Collection) -> None:
    app = NamecardsApp(week)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_visits(pilot)
        assert "Saoirse O'Brien" in beside(app, "#who") and "Emeka" in beside(app, "#who")
        assert "Zoë" not in beside(app, "#who")
        await pilot.press("down")
        await settle(pilot)
        assert "Zoë" in beside(app, "#who") and "Emeka" not in beside(app, "#who")
        await pilot.press("tab", "down", "enter")
        await settle(pilot)
        assert "Zoë Kowalczyk" in said(app) and "came by" in said(app)
        await pilot.press("escape", "tab", "up")
        await settle(pilot)
        assert "Emeka" in beside(app, "#who")


async def test_a_click_chooses_what_a_key_does(week: Collection) -> None:
    app = NamecardsApp(week)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_visits(pilot)
        await click_text(pilot, "2 Class")
        assert rows(app)[0].startswith("Room 12 4")
        await click_text(pilot, "Today")
        assert "No visit is recorded" in said(app)
        await click_text(pilot, "This month")
        await click_text(pilot, "1 Day")
        names = screen.query_one("#who")
        await pilot.click("#counts", offset=(4, 3))
        await settle(pilot)
        assert "Zoë" in beside(app, "#who")
        await pilot.click(names, offset=(4, 0))
        await settle(pilot)
        assert "Saoirse O'Brien" in said(app) and "came by" in said(app)


async def test_the_page_for_the_principal_has_the_days_of_the_screen_and_no_name(
    week: Collection, tmp_path: Path
) -> None:
    app = NamecardsApp(week)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_visits(pilot)
        await pilot.press("p")
        await settle(pilot)
        app.screen.query_one("#file", Input).value = str(tmp_path / "v.pdf")
        await pilot.press("f4")
        await settle(pilot)
        assert "Visit report: 1 page" in said(app)
    with pdfplumber.open(tmp_path / "v.pdf") as pdf:
        text = " ".join(pdf.pages[0].extract_text().split())
    assert "This week: 10 August 2026 to 13 August 2026" in text and "4 visits by 3 people" in text
    assert "not one about a whole class" in text
    assert not any(name in text for name in ("Saoirse", "Emeka", "Zoë", "Brien", "Okafor"))


@SIZES
async def test_tab_says_why_they_came_and_the_visit_is_recorded_with_it(
    sample: Collection, size: tuple[int, int]
) -> None:
    (saoirse,) = sample.people.find("saoirse")
    app = NamecardsApp(sample)
    async with app.run_test(size=size) as pilot:
        await to_saoirse(pilot)
        await pilot.press("tab")
        assert "Why did Saoirse come?" in said(app)
        await pilot.press("escape")
        assert not sample.desk.is_here_today(saoirse), "a look is no visit"
        await pilot.press("tab", "p")
        assert "Visit recorded: printing." in said(app) and "was here" not in said(app)
        assert sample.desk.reason(saoirse) == "printing" and len(sample.desk.visits(saoirse)) == 1
        await pilot.press("tab", "0")
        assert sample.desk.reason(saoirse) == "" and sample.desk.is_here_today(saoirse)
        await pilot.press("f3")
        assert sample.desk.reason(saoirse) == "printing"
        await pilot.press(*"lost her card", "tab", "h", "enter")
        await settle(pilot)
    assert [note.text for note in sample.notes.about(saoirse)] == ["lost her card"], "the line was kept"
    assert sample.desk.reason(saoirse) == "help"
    (came,) = sample.visit_counts.report(sample.today(), sample.today()).came
    assert came.reason == "help", "the note of that visit is no second one"


async def test_liked_it_is_answered_with_one_key(sample: Collection, clock: Clock) -> None:
    (saoirse,) = sample.people.find("saoirse")
    like = sample.tags.choices()["genre"][0]
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for number, key in enumerate(("n", "y", "r", "1", "escape")):
            sample.notes.add_line("saoirse =Amulet 3")
            clock.pass_(days=14)
            await pilot.resize_terminal(*((80, 24), (120, 40))[number % 2])
            await to_saoirse(pilot)
            assert "→ Amulet 3: liked it?" in said(app)
            await pilot.press("f4")
            assert "Amulet 3: liked it?" in said(app)
            assert f"yes, and likes {like}" in said(app) or key == "escape"
            await pilot.press(key)
            await settle(pilot)
            assert ("The title goes when you leave. F3 undoes." in said(app)) == (key != "escape")
            assert ("▸ → Amulet 3" in said(app)) == (key == "escape")
            if key == "n":
                await pilot.press("f3")
                await settle(pilot)
                assert "→ Amulet 3: liked it?" in said(app), "undone until the visit ends"
                await pilot.press("f4", "n")
            await pilot.press("escape", "escape")
            await settle(pilot)
            files = [file.read_bytes() for file in sample.home.data.rglob("*") if file.is_file()]
            left = any(b"Amulet" in file for file in files)
            assert left == (key == "escape"), "the title is erased when the visit ends"
            expected = (Tag("genre", like),) if number > 2 else ()
            assert sample.tags.of(saoirse).all == expected


async def test_likes_are_listed_and_one_is_chosen_and_stands_in_the_visit(sample: Collection) -> None:
    (saoirse,) = sample.people.find("saoirse")
    (zoe,) = sample.people.find("zoe")
    sample.tags.update(sample.tags.of(saoirse).with_words("genre", ("mysteries",)))
    sample.tags.update(sample.tags.of(zoe).with_words("genre", ("graphic novels", "mysteries")))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for size in ((80, 24), (120, 40)):
            await pilot.resize_terminal(*size)
            await pilot.press("l", "6")
            text = said(app)
            assert "2 people." in text and "Saoirse O'Brien mysteries" in text
            await pilot.press("f7")
            text = said(app)
            assert ("1 mysteries: 2" in text and "2 graphic novels: 1" in text) or "mysteries: 2" in text
            assert text.index("mysteries: 2") < text.index("graphic novels: 1"), "the most frequent first"
            await pilot.press("3")
            await settle(pilot)
            assert "1 person, graphic novels." in said(app) and "Zoë Kowalczyk" in said(app)
            assert "Saoirse" not in said(app)
            await pilot.press("escape")
            await to_saoirse(pilot)
            assert "likes mysteries" in said(app)
            await back_home(pilot)


async def test_days_on_which_nobody_came_are_shown_as_zero_also_before_the_first_who_did(
    week: Collection, clock: Clock
) -> None:
    clock.pass_(days=7)
    week.desk.record_visit(week.people.find("zoe")[0])
    app = NamecardsApp(week)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_visits(pilot)
        assert rows(app)[:2] == ["Mon 17 Aug 0", "Tue 18 Aug 0"] and rows(app)[3].startswith("Thu 20 Aug 1")
