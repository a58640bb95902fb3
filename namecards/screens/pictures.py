"""Pictures: one face in each way that a terminal can show it, to choose the best by eye."""

from __future__ import annotations

from typing import Any, cast

from rich.segment import Segment
from rich.style import Style
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Static

from namecards.collection import Collection
from namecards.portraits.portrait import draw_person
from namecards.portraits.terminal import Mode
from namecards.screens.base import BaseScreen
from namecards.screens.keys import bind
from namecards.screens.text import center
from namecards.screens.themes import THEMES
from namecards.screens.widgets import drawn
from namecards.screens.widgets.drawn import Frame, head_in

MODES: dict[Mode, tuple[str, str]] = {
    "quadrant": ("Quadrant", "for most terminals"),
    "sextant": ("Sextant", "finest, if no gaps"),
    "half": ("Half", "coarse, any font"),
    "gray": ("Grey", "for few colours"),
    "none": ("None", "seat and class"),
}
"""The name of each mode, and what to know of it. Their order gives them their keys."""


class ModeChoice(Widget):
    """A face in one mode, with its key; a click chooses it."""

    DEFAULT_CSS = "ModeChoice { height: 1fr; }"

    def __init__(self, key: str, mode: Mode, photo: str) -> None:
        """`photo` is the path of a photo; empty: a drawn person."""
        super().__init__()
        self._key, self.mode, self._photo = key, mode, photo
        self.chosen = False

    def render_line(self, y: int) -> Strip:
        """Draw one row: the face, then its key and what to know of it."""
        width, high = self.size.width, self.size.height - 3
        if 0 <= y < high and self.mode != "none":
            colours, head = self.app.console.color_system, head_in(self.app, self._photo)
            frame = Frame(width, high, self.mode, self.rich_style, colours, head)
            face = drawn.face(self._photo, frame) if self._photo else None
            return (face or drawn.face("", frame, ModeChoice, lambda name: draw_person()) or ())[y]
        name, about = MODES[self.mode]
        words = {high // 2: "Room 12, seat 3"} if self.mode == "none" else {}
        words |= {high: f"{'▸ ' * self.chosen}{self._key}  {name}", high + 1: about}
        style = self.rich_style + Style(bold=y == high)
        return Strip([Segment(center(words.get(y, ""), width), style)])

    async def on_click(self) -> None:
        await self.run_action(f"screen.choose('{self.mode}')")


class PicturesScreen(BaseScreen):
    """Chooses how this kind of terminal shows pictures, on this computer only."""

    DEFAULT_CSS = """
    PicturesScreen {
        #intro { margin: 1 2 0 2; height: auto; }
        #modes { layout: grid; grid-size: 3 2; grid-gutter: 0 1; height: 1fr; margin: 1 2 0 2; }
        #now { margin: 0 1; }
    }
    """
    BINDINGS = [
        *(
            bind(str(number), f"choose('{mode}')", name, about, show=False)
            for number, (mode, (name, about)) in enumerate(MODES.items(), 1)
        ),
        bind("0", "choose('')", "Automatic", "Let namecards choose"),
        bind("t", "next_theme", "Theme", "Dark, light or the terminal's"),
    ]
    ABOUT = (
        "One face, drawn in each way that a terminal may show it. Choose the one in which you know the face "
        "best: press its number, or click it. The choice holds for this kind of terminal on this computer. "
        "Grey is for terminals that show the colours of the others wrongly. “None” is for screen readers: "
        "names are asked by seat and class. If the environment variable NAMECARDS_PHOTOS is set, it wins. "
        "t changes the theme: dark, light, or the terminal's own text and background."
    )
    HEADING = "pictures and theme"

    def __init__(self, collection: Collection) -> None:
        """Nothing is changed until a key is pressed."""
        super().__init__(collection)
        self._before = collection.terminal.chosen_mode
        photos = filter(None, map(collection.people.photo, collection.people.active()))
        self._photo = str(next(photos, ""))

    def body(self) -> ComposeResult:
        forced = self.collection.terminal.forced_mode
        wins = f"\nNAMECARDS_PHOTOS is set to {forced}, and wins over your choice." if forced else ""
        question = f"In which picture do you know the face best? Press its number, or click it.{wins}"
        yield Static(Content(question), id="intro")
        with Container(id="modes"):
            for key, mode in enumerate(MODES, 1):
                yield ModeChoice(str(key), mode, self._photo)
            yield Static(id="now")

    def on_mount(self) -> None:
        """Show all colours, so that a terminal that was thought poor can prove itself."""
        self._paint_in(self.collection.terminal.most_colours)
        self._show()

    def on_unmount(self) -> None:
        """Paint in the colours of the choice, or those of before if nothing was chosen."""
        terminal = self.collection.terminal
        self._paint_in(terminal.colour_system if terminal.chosen_mode != self._before else "")

    def action_choose(self, mode: Mode | None) -> None:
        """Keep a mode; nothing: what namecards finds best."""
        with self.show_errors():
            self.collection.terminal.choose_mode(mode or None)
            self._show()

    def action_next_theme(self) -> None:
        names = [theme.name for theme in THEMES.values()]
        self.app.theme = names[(names.index(self.app.theme) + 1) % len(names)]
        self._show()

    def _show(self) -> None:
        terminal = self.collection.terminal
        for choice in self.query(ModeChoice):
            choice.chosen = choice.mode == terminal.chosen_mode
            choice.refresh()
        best = MODES[terminal.chosen_mode][0] if terminal.chosen_mode else "automatic"
        theme = next(name for name, one in THEMES.items() if one.name == self.app.theme)
        now = Content.assemble(
            f"In {terminal.name} on this computer: ",
            (best, "bold $accent"),
            "\n\nTheme (t): ",
            (theme, "bold $accent"),
        )
        self.query_one("#now", Static).update(now)

    def _paint_in(self, colours: str) -> None:
        cast(Any, self.app).paint_in(colours)
