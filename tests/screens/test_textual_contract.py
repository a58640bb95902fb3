"""What the program relies on in Textual, beside the keys (test_key_queue.py): see docs/architecture.md.

When a test here fails after an update of Textual, that page says which file to look at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from inspect import getsource
from pkgutil import walk_packages
from typing import Any

import pytest
from looking import painted, settle, styles, styles_anew
from textual import work
from textual.app import App, ComposeResult
from textual.color import Color
from textual.geometry import Region
from textual.screen import Screen
from textual.strip import Strip
from textual.theme import Theme
from textual.widget import Widget
from textual.widgets import Input, Static

from namecards import screens
from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.collection.memory import Memory
from namecards.core.paper.pledge import Pledge
from namecards.screens.base import BaseScreen
from namecards.screens.dialogs.menu import MenuScreen
from namecards.screens.list_screen import Lines
from namecards.screens.paper.pledge import PledgeScreen
from namecards.screens.themes import DARK, LIGHT, TERMINAL

pytestmark = pytest.mark.usefixtures("every_frame")
PRIVATE = "Maya Chen: dog surgery"


class Faulty(NamecardsApp):
    """A program with three faults, each where a child's data is at hand."""

    def action_help(self) -> None:
        child = PRIVATE
        raise ValueError(child)

    @work(thread=True)
    def action_help_aside(self) -> None:
        child = PRIVATE
        raise ValueError(child)

    @work
    async def action_help_later(self) -> None:
        child = PRIVATE
        raise ValueError(child)

    BINDINGS = [("z", "help", ""), ("y", "help_aside", ""), ("j", "help_later", "")]  # noqa: RUF012


@pytest.mark.parametrize("key", "zyj")
async def test_a_fault_prints_nothing_of_anybody_and_is_known_afterwards(
    sample: Collection, key: str, capfd: pytest.CaptureFixture[str]
) -> None:
    app = Faulty(sample)
    with pytest.raises(Exception, match=r"Maya|failed"):
        async with app.run_test() as pilot:
            await pilot.press(key)
            await pilot.pause()
    assert app.return_code == 1
    assert isinstance(app.fault, ValueError) and str(app.fault) == PRIVATE
    assert "".join(capfd.readouterr()) == ""


async def test_leaving_is_no_fault(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test() as pilot:
        await pilot.press("q")
    assert app.fault is None


def test_no_class_of_ours_overwrites_a_private_name_of_textual() -> None:
    for module in walk_packages(screens.__path__, f"{screens.__name__}."):
        import_module(module.name)
    names: dict[type[Any], set[str]] = {}
    for ours in (*subclasses(App), *subclasses(Widget)):
        names[ours] = private_names(ours)
        for base in ours.__mro__:
            if base.__module__.startswith("textual."):
                names[base] = names.get(base) or private_names(base)
                assert not names[ours] & names[base], f"{ours}: {base}"


def subclasses(of: type[Any]) -> Iterator[type[Any]]:
    """The classes of the program below a class of Textual."""
    each: type[Any]
    for each in of.__subclasses__():
        if each.__module__.startswith("namecards."):
            yield each
        yield from subclasses(each)


def private_names(owner: Any) -> set[str]:
    """The names with a leading underscore that a class defines, or sets on itself."""
    return set(re.findall(r"(?:self\.|def )(_[a-z]\w*)(?: = |: |\()", getsource(owner)))


async def test_a_change_of_focus_and_a_letter_paint_only_their_lines(empty: Collection) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        screen = PledgeScreen(empty)
        app.push_screen(screen)
        await pilot.pause()
        whole: list[tuple[Region, ...]] = []
        layouts: list[object] = []
        screen.screen_layout_refresh_signal.subscribe(screen, layouts.append)
        refresh = BaseScreen.refresh

        def noted(self: BaseScreen, *regions: Region, **more: bool) -> BaseScreen:
            whole.append(regions)
            return refresh(self, *regions, **more)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(BaseScreen, "refresh", noted)
            await pilot.press("down", "x")
            await settle(pilot)
        assert isinstance(screen.focused, Input) and screen.focused.id == "line-1"
        assert () not in whole, "the whole screen was painted"
        assert layouts == [] and screen.focused.value.endswith("x"), "the whole screen was laid out"
        assert "Who" in painted(app)


async def test_home_is_painted_before_the_reviews_are_read(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The scheduler's library takes as long as the rest of the screen."""
    steps: list[str] = []
    read = Memory.load

    def load(memory: Memory) -> None:
        steps.append("read")
        read(memory)

    monkeypatch.setattr(NamecardsApp, "post_display_hook", lambda app: steps.append("painted"))
    monkeypatch.setattr(Memory, "load", load)
    app = NamecardsApp(sample)
    async with app.run_test() as pilot:
        await settle(pilot)
        assert steps[0] == "painted" and steps.count("read") == 1


@pytest.mark.parametrize("theme", [DARK, LIGHT, TERMINAL], ids=lambda theme: theme.name)
async def test_the_first_picture_has_our_colours_and_the_styles_are_read_once(
    sample: Collection, monkeypatch: pytest.MonkeyPatch, theme: Theme
) -> None:
    sample.terminal.choose_theme(theme.name)
    monkeypatch.setattr(App, "refresh_css", lambda *_, **__: pytest.fail("the styles are read again"))
    app = NamecardsApp(Collection(sample.home))
    async with app.run_test() as pilot:
        await settle(pilot)
        assert app.theme == theme.name
        assert app.screen.styles.background == Color.parse(str(theme.background))
        assert app.native_ansi_color == theme.ansi
        assert app._filters[0].enabled != theme.ansi, "the terminal's own colours reach it unchanged"


class Sized(BaseScreen):
    """Notes the classes by which its body is styled first."""

    VERTICAL_BREAKPOINTS = [(0, "-low"), (30, "-high")]  # noqa: RUF012

    def body(self) -> ComposeResult:
        self.first = set(self.classes)
        yield Static()


@pytest.mark.parametrize(
    ("size", "classes"), [((99, 30), {"-narrow", "-high"}), ((100, 29), {"-wide", "-low"})]
)
async def test_a_screen_is_styled_and_laid_out_once_for_its_size(
    empty: Collection, size: tuple[int, int], classes: set[str]
) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=size):
        screen = Sized(empty)
        await app.push_screen(screen)
        assert screen.first == screen.classes == classes


async def test_a_new_screen_lays_out_nothing_below_it_and_itself_again_only_for_sizes_of_its_widgets(
    empty: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out: list[Screen[object]] = []
    lay_out = Screen._refresh_layout

    def noted(screen: Screen[object], *size: Any, **more: Any) -> None:
        laid_out.append(screen)
        lay_out(screen, *size, **more)

    app = NamecardsApp(empty)
    async with app.run_test(size=(120, 40)) as pilot:
        home, screen, menu = app.screen, Sized(empty), MenuScreen("Menu", {"a": "A line"})
        await settle(pilot)
        monkeypatch.setattr(Screen, "_refresh_layout", noted)
        app.push_screen(screen)
        await settle(pilot)
        assert laid_out == [screen, screen]
        app.push_screen(menu)
        await settle(pilot)
        assert laid_out == [screen, screen, menu, menu]
        await pilot.resize_terminal(80, 20)
        await settle(pilot)
        assert screen.size == menu.size == (80, 20) and screen.classes == {"-narrow", "-low"}
        menu.dismiss()
        await settle(pilot)
        app.pop_screen()
        await settle(pilot)
        assert home.size == (80, 20) and {"-narrow", "-low"} <= home.classes


async def test_a_screen_is_styled_again_only_for_another_theme(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The screen for all visits is installed: no change of theme reaches it while it is not shown."""
    styled: list[object] = []
    usual = Screen.update_node_styles

    def noted(screen: Screen[object], animate: bool = True) -> None:
        styled.extend([screen] * bool(screen.children))  # for its size, before it has any
        usual(screen, animate)

    app = NamecardsApp(sample)
    async with app.run_test() as pilot:
        await settle(pilot)
        for theme, times in ((DARK, 0), (DARK, 0), (LIGHT, 1), (LIGHT, 0)):
            app.theme = theme.name
            await pilot.pause()
            with monkeypatch.context() as patch:
                patch.setattr(Screen, "update_node_styles", noted)
                app.open_visit(sample.people.active()[0], lambda _: None)
                await settle(pilot)
            assert styled.count(app.screen) == times
            assert styles(app.screen) == styles_anew(app.screen)
            assert app.screen.styles.background == Color.parse(str(theme.background))
            styled.clear()
            app.pop_screen()
            await settle(pilot)


async def test_the_bottom_line_is_worked_out_once_for_all_that_a_key_changes(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked_out: list[str] = []
    usual: Any = Screen.__dict__["active_bindings"].fget

    def noted(screen: Screen[object]) -> object:
        worked_out.append(type(screen).__name__)
        return usual(screen)

    app = NamecardsApp(sample)
    async with app.run_test() as pilot:
        await settle(pilot)
        app.open_screen("lists", "never")
        await settle(pilot)
        monkeypatch.setattr(Screen, "active_bindings", property(noted))
        for _ in range(3):
            app.screen.refresh_bindings()
            app.screen_stack[0].refresh_bindings()
        await settle(pilot)
        assert worked_out == ["ListsScreen"]
        app.pop_screen()
        await settle(pilot)
        assert "Quit" in painted(app), "a covered screen shows its keys when it is seen again"


async def test_a_move_in_a_list_repaints_two_lines(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = set[int]()
    real = Lines.render_line

    def render_line(lines: Lines, y: int) -> Strip:
        drawn.add(y)
        return real(lines, y)

    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_screen("lists", "never")
        await settle(pilot)
        await pilot.press("down", "down")
        await settle(pilot)
        monkeypatch.setattr(Lines, "render_line", render_line)
        await pilot.press("down")
        await settle(pilot)
        assert drawn == {2, 3}


async def test_a_hint_and_a_text_that_have_no_room_end_with_a_sign(sample: Collection) -> None:
    sample.pledge.update(Pledge(lines=("", "answer every question by the next school day, or before")))
    app = NamecardsApp(sample)
    async with app.run_test(size=(60, 20)) as pilot:
        app.open_screen("pledge")
        await settle(pilot)
        assert "e.g. serve every student, family and c…" in painted(app)
        assert "answer every question by the next scho…" in painted(app)
        await pilot.press("down")
        await settle(pilot)
        assert re.search("will +….*school day, or before", painted(app))
        assert app.screen.query_one("#line-0", Input).placeholder.endswith("of this school")
