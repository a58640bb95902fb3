"""The first page beside the choices follows the cursor, hides with the screen, and is never on the disk."""

from __future__ import annotations

import tempfile
from itertools import pairwise
from pathlib import Path
from threading import Event

import pytest
from looking import said, settle
from textual.pilot import Pilot

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.collection.printers import PrintMemory
from namecards.core.people import Person
from namecards.printing.job import Job
from namecards.printing.render import preview
from namecards.screens.paper import page
from namecards.screens.paper.page import FirstPage

PREVIEW = "namecards.screens.paper.page.preview"


@pytest.fixture
def jobs(monkeypatch: pytest.MonkeyPatch) -> list[Job]:
    """The jobs of which a page is really set."""
    jobs = list[Job]()

    def watched(job: Job, ppi: float) -> bytes:
        jobs.append(job)
        return preview(job, ppi=ppi)

    monkeypatch.setattr(PREVIEW, watched)
    return jobs


async def opened(pilot: Pilot[None], *keys: str) -> FirstPage:
    await pilot.press("p", *keys)
    await settle(pilot)
    return pilot.app.screen.query_one(FirstPage)


def printed_last(collection: Collection, kind: str) -> None:
    """Let the cursor begin at a printable: no page is set of those before it."""
    collection.settings.update(PrintMemory(kind=kind))


def drawn(shown: FirstPage) -> list[str]:
    """The rows as they are painted, with their colours."""
    return [repr(list(shown.render_line(y))) for y in range(shown.size.height)]


def words(shown: FirstPage) -> str:
    """What stands in place of the page."""
    return " ".join(" ".join(shown.render_line(y).text for y in range(shown.size.height)).split())


def white(shown: FirstPage) -> tuple[int, int]:
    """The width and height in cells of the paper: whatever is not the ground of the screen."""
    rows = [shown.render_line(y) for y in range(shown.size.height)]
    ground = shown.rich_style
    wide = [sum(segment.cell_length for segment in row if segment.style != ground) for row in rows]
    return max(wide), sum(1 for width in wide if width)


async def test_the_page_has_the_shape_of_its_paper(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        for kind, wide, high in (("tents", 8.5, 11), ("faces", 8.5, 11), ("seating", 11, 8.5)):
            printed_last(sample, kind)
            columns, rows = white(await opened(pilot))
            await pilot.press("escape")
            ratio = pytest.approx(wide / high, rel=0.07)
            assert columns / (2 * rows) == ratio, f"{kind}: a cell is twice as high as wide"


async def test_the_page_follows_kind_class_paper_and_options(sample: Collection, jobs: list[Job]) -> None:
    app = NamecardsApp(sample)
    pages = []
    async with app.run_test(size=(120, 40)) as pilot:
        shown = await opened(pilot)
        for keys in ([], ["down"], ["tab", "down"], ["tab", "down"], ["f6", "down", "right"]):
            await pilot.press(*keys)
            await settle(pilot)
            pages.append(drawn(shown))
        assert all(one != other for one, other in pairwise(pages))
        assert [job.kind.key for job in jobs] == ["tents", *["place-cards"] * 4]
        await pilot.press("left")
        await settle(pilot)
        assert drawn(shown) == pages[-2], "the option as before is the page as before"
        assert len(jobs) == 5, "a page that was shown is not set again"


async def test_a_key_drops_the_page_that_is_being_set(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    going, jobs = Event(), list[str]()

    def slow(job: Job, ppi: float) -> bytes:
        jobs.append(job.kind.key)
        if job.kind.key == "tents":
            going.wait(10)
        return preview(job, ppi=ppi)

    monkeypatch.setattr(PREVIEW, slow)
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("p")
        while not jobs:
            await pilot.pause()
        for _ in range(3):
            await pilot.press("down")
            await pilot.pause(2 * page.PAUSE)
        going.set()
        await settle(pilot)
        assert jobs == ["tents", "desk-tags"], "those that the cursor left were never set"
        await pilot.press("up", "down")
        await settle(pilot)
        shown = drawn(app.screen.query_one(FirstPage))
        await pilot.press("home")
        await settle(pilot)
        assert jobs[-1] == "tents" and drawn(app.screen.query_one(FirstPage)) != shown


async def test_what_cannot_be_set_says_why_in_place_of_the_page(sample: Collection) -> None:
    printed_last(sample, "pledge")
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        shown = await opened(pilot)
        assert words(shown).startswith("There is no pledge yet.")
        await pilot.press("down")
        await settle(pilot)
        assert "no idea has a text for the poster" in words(shown) and "no pledge" not in words(shown)


async def test_names_without_a_font_say_so_in_place_of_the_page(empty: Collection) -> None:
    empty.people.add(Person(id="x1", given="\u0378"))
    app = NamecardsApp(empty)
    async with app.run_test(size=(120, 40)) as pilot:
        assert "No font on this computer has the letters of \u0378." in words(await opened(pilot))


async def test_it_hides_with_the_screen_and_comes_back_and_nothing_of_it_stays_on_the_disk(
    sample: Collection, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    kept = set(sample.home.data.rglob("*"))
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        shown = await opened(pilot)
        assert max(white(shown)) > 20
        before = drawn(shown)
        await pilot.press("down", "f12")
        await settle(pilot)
        assert not app.screen.query(FirstPage) and "Hidden." in said(app)
        await pilot.press("f12")
        await settle(pilot)
        after = drawn(app.screen.query_one(FirstPage))
        assert after != before, "the page of the kind that was chosen last"
    assert list(folder.iterdir()) == []
    assert set(sample.home.data.rglob("*")) == kept


async def test_without_pictures_a_sentence_stands_there(
    sample: Collection, jobs: list[Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NAMECARDS_PHOTOS", "none")
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        shown = await opened(pilot)
        assert words(shown) == "This terminal can't show pictures. F4 makes the PDF; then o opens it."
    assert jobs == [], "nothing is set that nobody sees"


async def test_a_narrow_window_sets_no_page_until_it_is_wide(sample: Collection, jobs: list[Job]) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        shown = await opened(pilot, "down")
        assert not shown.size and jobs == []
        await pilot.resize_terminal(100, 30)
        await settle(pilot)
        await pilot.pause()
        assert white(shown)[0] > 20 and len(jobs) == 1


async def test_two_keys_from_home_print_the_tents_of_the_class_at_the_cursor(
    sample: Collection, documents: Path
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("p", "f4")
        await settle(pilot)
        assert "Name tents: 24 on 12 pages" in said(app)
    assert [path.name for path in documents.iterdir()] == ["Name tents - Everyone.pdf"]


async def test_of_a_long_text_the_first_page_alone_is_made(
    sample: Collection, jobs: list[Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    printed_last(sample, "class-page")
    for number in range(50):
        sample.people.add(Person(id=f"new{number}", given=f"Aaron{number}", family="Zed", homeroom="Room 1"))
    pages = []
    for entries in (page.FIRST, 1000):
        monkeypatch.setattr(page, "FIRST", entries)
        app = NamecardsApp(sample)
        async with app.run_test(size=(120, 40)) as pilot:
            pages.append(drawn(await opened(pilot)))
    assert [len(job.cards) for job in jobs if job.kind.key == "class-page"] == [60, 74]
    differ = [at for at, (first, whole) in enumerate(zip(*pages, strict=True)) if first != whole]
    assert len(differ) <= 1, "but for how many pages there are"
