"""Every text can be read in each theme: WCAG 2.2 asks for a contrast of 4.5, and of 3 where disabled.

https://www.w3.org/TR/WCAG22/#contrast-minimum; the formula is that of its "relative luminance".
"""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from looking import beside, said, settle
from rich.segment import Segment
from rich.style import Style
from textual.app import App
from textual.color import Color
from textual.pilot import Pilot
from textual.theme import Theme

import namecards
from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.errors import CannotWrite
from namecards.core.people import EVERYONE
from namecards.routes import make
from namecards.screens.pictures import ModeChoice
from namecards.screens.themes import DARK, LIGHT, TERMINAL
from namecards.screens.widgets import faces, portrait

SOURCES = [
    path.read_text(encoding="utf-8") for path in (Path(namecards.__file__).parent / "screens").rglob("*.py")
]
OPAQUE = [DARK, LIGHT]
CURSORS = {"block-cursor-background", "block-cursor-blurred-background"}
GROUNDS = {"background", "surface", "panel", "footer-background", *CURSORS}
"""Whatever any text may stand on: the screens, boxes, lines to type in, the bottom line, the chosen row."""


def luminance(colour: Color) -> float:
    parts = [part / 255 for part in (colour.r, colour.g, colour.b)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(text: Color, ground: Color) -> float:
    light, dark = sorted((luminance(text), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_formula_gives_the_figures_of_the_guideline() -> None:
    black, white, grey = Color(0, 0, 0), Color(255, 255, 255), Color(0x76, 0x76, 0x76)
    assert contrast(black, white) == pytest.approx(21)
    assert 4.5 <= contrast(grey, white) < 4.55, "#767676 is the lightest grey on white that passes"


def colours(theme: Theme) -> dict[str, str]:
    return theme.to_color_system().generate() | theme.variables


def colour(theme: Theme, name: str, ground: Color) -> Color:
    """A colour of a theme as it is painted on a ground."""
    value = colours(theme)[name]
    if value.startswith("auto"):
        return ground + ground.get_contrast_text(float(value[5:-1]) / 100)
    return ground + Color.parse(value)


def text_colours() -> set[str]:
    """The names of all colours in which our screens write."""
    found = set()
    for source in SOURCES:
        found |= set(re.findall(r"(?<![-\w])color: \$([a-z-]+)", source))
        found |= set(re.findall(r"\"(?:bold )?\$([a-z-]+)\"", source))
    return found | {"foreground", "text-disabled", "footer-key-foreground", "block-cursor-foreground"}


def test_no_ground_is_forgotten() -> None:
    used = {name for source in SOURCES for name in re.findall(r"background: \$([a-z-]+)", source)}
    assert used - GROUNDS == {"primary", "error"}, "the title and the warning on home: see below"


@pytest.mark.parametrize("theme", OPAQUE, ids=lambda theme: theme.name)
def test_every_text_is_readable_on_every_ground(theme: Theme) -> None:
    wrong = []
    for name, under in product(sorted(text_colours() - {"background"}), sorted(GROUNDS)):
        ground = Color.parse(colours(theme)[under])
        ratio = contrast(colour(theme, name, ground), ground)
        if ratio < 4.5:
            wrong.append(f"{name} on {under}: {ratio:.2f}")
    assert wrong == []


@pytest.mark.parametrize("theme", OPAQUE, ids=lambda theme: theme.name)
@pytest.mark.parametrize("under", ["primary", "error"])
def test_the_title_and_a_warning_are_readable(theme: Theme, under: str) -> None:
    assert contrast(Color.parse(str(theme.background)), Color.parse(colours(theme)[under])) >= 4.5


def test_the_terminals_theme_writes_in_nothing_but_the_terminals_own_text_and_ground() -> None:
    names = text_colours() | GROUNDS | {"primary", "error", "link-color-hover", "border"}
    painted = {Color.parse(colours(TERMINAL)[name]) for name in names} - {Color(0, 0, 0, 0)}
    assert painted == {Color.parse("ansi_default")}


@pytest.mark.parametrize("ground", [*portrait._GROUNDS, "#3b4250"])
def test_initials_are_readable_in_every_theme(ground: str) -> None:
    assert contrast(Color(255, 255, 255), Color.parse(ground)) >= 4.5
    assert Style(color="#ffffff", bgcolor="#3b4250") == faces._NO_FACE, "measured above"


def segments(app: App[Any]) -> list[Segment]:
    """What is painted, as it goes to the terminal."""
    strips = app.screen._compositor.render_strips(app.size)
    if app.screen.is_modal:  # what is behind a box is darkened on purpose
        box = app.screen.children[0].region
        strips = [strip.crop(box.x, box.right) for strip in strips[box.y : box.bottom]]
    for each in (each for each in app._filters if each.enabled):
        strips = [strip.apply_filter(each, app.screen.styles.background) for strip in strips]
    return [segment for strip in strips for segment in strip]


def words(app: App[Any]) -> list[Segment]:
    """The segments that are read, not looked at."""
    return [one for one in segments(app) if re.search(r"\w", one.text) and one.style]


SCREENS = [
    "desk",
    "lists",
    "progress",
    "pictures",
    "privacy",
    "help",
    "guide",
    "search",
    "plan",
    "visits",
    "timetable",
]


@pytest.mark.parametrize("theme", OPAQUE, ids=lambda theme: theme.name)
async def test_what_is_painted_is_readable(sample: Collection, theme: Theme) -> None:
    """The rows of Textual's own widgets, a cursor, dim words and all."""
    sample.terminal.choose_theme(theme.name)
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        wrong = unreadable(app, "home")
        for route in SCREENS:
            app.push_screen(make(route, sample, *([app.screen] if route == "help" else [])))
            await settle(pilot)
            wrong += unreadable(app, route)
            app.pop_screen()
        await pilot.press("m")
        wrong += unreadable(app, "menu")
        assert wrong == []


def unreadable(app: App[Any], where: str) -> list[str]:
    found = []
    for one in words(app):
        assert one.style and one.style.color and one.style.bgcolor
        front, ground = Color.from_rich_color(one.style.color), Color.from_rich_color(one.style.bgcolor)
        if contrast(front, ground) < (3 if one.style.dim else 4.5):
            found.append(f"{where}: {one.text.strip()} {contrast(front, ground):.2f}")
    return found


async def test_the_terminals_theme_paints_in_its_own_colours_and_faces_in_theirs(sample: Collection) -> None:
    sample.terminal.choose_theme(TERMINAL.name)
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        written = [one.style for one in words(app) if one.style]
        used = {front for each in written for front in (each.color, each.bgcolor) if front}
        assert written and all(each.is_default for each in used)
        assert any(each.reverse for each in written), "the title"
        app.push_screen(make("drill", sample, sample.people.roster(EVERYONE)))
        await settle(pilot)
        face = [
            one.style for one in segments(app) if re.search("[\u2580-\u259f\U0001fb00-\U0001fb3b]", one.text)
        ]
        assert any(each and each.color and each.color.triplet for each in face)


async def test_the_ground_around_a_face_is_that_of_the_screen_after_a_change(sample: Collection) -> None:
    """A photo of a head has corners that nothing is drawn in."""
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        app.push_screen(make("pictures", sample))
        await settle(pilot)
        for theme in (LIGHT, TERMINAL, DARK):
            app.theme = theme.name
            await settle(pilot)
            wanted = Color.parse(str(theme.background))
            for choice in app.screen.query(ModeChoice):
                *_, last = choice.render_line(0)
                assert last.text.isspace() and last.style and last.style.bgcolor
                assert Color.from_rich_color(last.style.bgcolor) == wanted


async def next_theme(pilot: Pilot[None]) -> str:
    await pilot.press("t")
    await settle(pilot)
    return pilot.app.theme


async def test_t_changes_the_theme_and_it_is_kept_on_this_computer(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("m", "p")
        await settle(pilot)
        for size in [(60, 20), (80, 24), (120, 40)]:
            await pilot.resize_terminal(*size)
            await settle(pilot)
            assert "Theme (t): Dark" in said(app)
            assert await next_theme(pilot) == LIGHT.name
            assert "Theme (t): Light" in said(app)
            assert app.screen.styles.background == Color.parse(str(LIGHT.background))
            assert NamecardsApp(Collection(sample.home)).theme == LIGHT.name, "at the next start"
            assert [await next_theme(pilot), await next_theme(pilot)] == [TERMINAL.name, DARK.name]
    assert not list(sample.home.data.rglob("*theme*")), "another computer has its own"


@pytest.mark.parametrize("kept", [b"", b"\xff", b"{", b'["x"]'])
def test_a_damaged_choice_is_dark(sample: Collection, kept: bytes) -> None:
    (sample.home.local / "themes.json").write_bytes(kept)
    assert NamecardsApp(Collection(sample.home)).theme == DARK.name


@pytest.mark.parametrize("kept", ["of a newer version", "dracula"])
def test_a_theme_that_is_not_ours_is_dark(sample: Collection, kept: str) -> None:
    sample.terminal.choose_theme(kept)
    assert NamecardsApp(Collection(sample.home)).theme == DARK.name


async def test_a_choice_that_cannot_be_kept_holds_and_says_so(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(theme: str) -> None:
        raise CannotWrite(Path("themes.json"), "the disk is full")

    monkeypatch.setattr(sample.terminal, "choose_theme", refuse)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        app.theme = LIGHT.name
        await settle(pilot)
        assert app.screen.styles.background == Color.parse(str(LIGHT.background))
        told = " ".join(beside(app, "Toast").replace("▌", "").split())
        assert "This theme lasts until you quit" in told and "Can't write" in told
