"""How faces are shown: chosen by eye, kept on this computer, and offered once where namecards is unsure."""

from pathlib import Path

import pytest
from looking import back_home, painted, said, settle
from textual.pilot import Pilot

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.collection.terminal import Terminal
from namecards.core.errors import CannotWrite
from namecards.screens.pictures import ModeChoice, PicturesScreen

XTERM = {"TERM": "xterm-256color", "XTERM_VERSION": "XTerm(398)"}


async def open_pictures(pilot: Pilot[None]) -> str:
    await settle(pilot)
    await pilot.press("m", "p")
    await pilot.pause()
    return said(pilot.app)


async def test_one_face_stands_in_each_mode_with_its_key(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for size in [(80, 24), (120, 40)]:
            await pilot.resize_terminal(*size)
            text = await open_pictures(pilot)
            for number, name in enumerate(("Quadrant", "Sextant", "Half", "Grey", "None"), 1):
                assert f"{number} {name}" in text
            assert any("\U0001fb00" <= glyph <= "\U0001fb3b" for glyph in text), "a sextant is drawn"
            await back_home(pilot)


async def test_a_key_or_a_click_chooses_and_it_is_kept_on_this_computer_only(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_pictures(pilot)
        await pilot.press("2")
        assert "▸ 2 Sextant" in said(app) and "automatic" not in said(app)
        chosen = {sample.terminal.chosen_mode, Collection(sample.home).terminal.chosen_mode}
        assert chosen == {"sextant"}, "also at the next start"
        kept = [
            path for path in sample.home.data.rglob("*") if path.is_file() and b"sextant" in path.read_bytes()
        ]
        assert kept == [], "the home may be synced to a computer with another terminal"
        await pilot.click(list(app.screen.query(ModeChoice))[2])
        assert sample.terminal.chosen_mode == "half"
        await pilot.press("0")
        assert sample.terminal.chosen_mode is None and "automatic" in said(app)
        await back_home(pilot)
        await pilot.press("enter", "f1")
        await pilot.pause()
        await pilot.press("p")
        assert isinstance(app.screen, PicturesScreen), "the help of a drill leads there"
        await back_home(pilot)
        app.paint_in("256")
        await open_pictures(pilot)
        assert app.console.color_system == "truecolor", "painted in all colours, to choose"
        await pilot.press("4", "escape")
        assert app.console.color_system == "256", "grey needs no more"


async def test_the_environment_wins_and_the_screen_says_so(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NAMECARDS_PHOTOS", "half")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        assert "NAMECARDS_PHOTOS is set to half, and wins" in await open_pictures(pilot)
        await pilot.press("2")
        assert sample.terminal.mode("truecolor") == "half"


async def test_without_any_photo_a_drawn_person_is_shown(empty: Collection) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_pictures(pilot)
        assert sum(painted(app).count(glyph) for glyph in "▀▄▌▐▘▝▖▗▙▟") > 20


async def test_where_it_is_unsure_the_choice_is_offered_once(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    texts = []
    for _ in range(2):
        app = NamecardsApp(Collection(sample.home))
        app.paint_in("256")
        async with app.run_test(size=(80, 24), notifications=True) as pilot:
            await settle(pilot)
            texts.append(said(app))
    assert ["may show faces better" in text for text in texts] == [True, False]


def test_each_kind_of_terminal_has_its_own_choice(sample: Collection) -> None:
    in_xterm, in_foot = Terminal(sample._store, XTERM), Terminal(sample._store, {"TERM": "foot"})
    in_xterm.choose_mode("half")
    assert (in_xterm.mode("256"), in_foot.mode("truecolor")) == ("half", "sextant")
    assert in_xterm.colour_system == "truecolor"


@pytest.mark.parametrize("damage", [b"", b"{", b'{"xterm": "sixel"}', b'{"xterm": 3}', b"\xff"])
def test_a_damaged_choice_is_none(sample: Collection, damage: bytes) -> None:
    (sample.home.local / "pictures.json").write_bytes(damage)
    assert Terminal(sample._store, XTERM).chosen_mode is None


def test_a_choice_that_cannot_be_kept_says_so(sample: Collection, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, data: bytes) -> None:
        raise PermissionError

    monkeypatch.setattr("namecards.files.replace", refuse)
    terminal = Terminal(sample._store, XTERM)
    with pytest.raises(CannotWrite):
        terminal.choose_mode("half")
    assert terminal.chosen_mode == "half", "until the program is closed"
