"""The oddities of an import: a line each, with the faces it is about."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.importing.report.oddity import Oddity
from namecards.screens.base import BaseScreen
from namecards.screens.importing.previewed_plan import PreviewedPlan
from namecards.screens.keys import bind
from namecards.screens.widgets.faces import FEW, Faces, FacesResized
from namecards.screens.widgets.pick_list import PickList


class OdditiesScreen(BaseScreen):
    """Ends with the chosen line, for the preview to open what mends it; Esc ends with None."""

    DEFAULT_CSS = """
    OdditiesScreen {
        PickList { height: auto; max-height: 40%; margin: 1 0 0 0; }
        #whole { margin: 1 2 0 2; height: auto; max-height: 4; }
        VerticalScroll { margin: 1 2 0 2; height: 1fr; display: none; }
    }
    """
    BINDINGS = [
        bind("enter", "choose", "Open", "The questions or the columns", priority=True),
        bind("right,pagedown", "turn(1)", "Next faces", "The next faces", show=False),
        bind("left,pageup", "turn(-1)", "Previous", "The faces before", show=False),
    ]
    ABOUT = (
        "What to look at before you import: lines with ! first, then what is only good to know. Go through "
        "them with up and down: the faces, or the rows of the list, are below. Enter opens the questions or "
        "the columns if the line is about them. Nothing is written yet."
    )
    HEADING = "import · check"

    def __init__(self, collection: Collection, previewed: PreviewedPlan) -> None:
        super().__init__(collection)
        self._previewed = previewed
        self._oddities = previewed.oddities

    def body(self) -> ComposeResult:
        yield PickList(*(Option(_line(oddity)) for oddity in self._oddities), markup=False)
        yield Static(id="whole")
        yield Faces(self._previewed.picture)
        yield VerticalScroll(Static(id="rows"), can_focus=False)
        yield Static(id="status")

    def on_mount(self) -> None:
        if self._oddities:
            last = len(self._oddities) - 1
            self.query_one(PickList).highlighted = min(self._previewed.line, last)

    @property
    def _chosen_oddity(self) -> Oddity | None:
        at = self.query_one(PickList).highlighted
        return None if at is None else self._oddities[at]

    def on_option_list_option_highlighted(self) -> None:
        if oddity := self._chosen_oddity:
            self._previewed.line = self.query_one(PickList).highlighted or 0
            cut = Content(oddity.text).cell_length > self.size.width - 6
            self.query_one("#whole", Static).update(Content(oddity.text if cut else ""))
            tiles = self._previewed.tiles(oddity) or self._previewed.find_tiles()
            together = len(tiles) <= FEW and any(tile.picture for tile in tiles)
            self.query_one(Faces).show(tiles, together)
            self._show_rows(oddity)
            self.call_after_refresh(self._show_keys)
            self.refresh_bindings()

    def _show_rows(self, oddity: Oddity) -> None:
        """Show lines of the list as text, in place of faces."""
        is_text = bool(oddity.rows and oddity.names == oddity.rows)
        self.query_one(Faces).display = not is_text
        self.query_one(VerticalScroll).display = is_text
        self.query_one("#rows", Static).update(Content("\n".join(oddity.rows)))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "choose" or bool(self._chosen_oddity and self._chosen_oddity.opens != "faces")

    @on(FacesResized)
    def _show_keys(self) -> None:
        if self.is_attached and (oddity := self._chosen_oddity):
            enter = f"Enter: the {oddity.opens}." if oddity.opens != "faces" else ""
            page = self.query_one(Faces).page
            page = "" if page.endswith(" 1") else f"← → faces, {page}."
            page = "" if self.query_one(VerticalScroll).display else page
            everybody = "" if oddity.names else "Below: everybody on the list."
            parts = everybody, "↑ ↓ lines.", enter, page, "Esc: back to all faces."
            self.notify_user(" ".join(filter(None, parts)))

    @on(OptionList.OptionSelected)
    def action_choose(self) -> None:
        if self.check_action("choose", ()):
            self.dismiss(self._chosen_oddity)

    def action_turn(self, by: int) -> None:
        self.query_one(Faces).turn(by)
        self.query_one(VerticalScroll).scroll_relative(y=by * self.size.height // 3, animate=False)
        self._show_keys()


def _line(oddity: Oddity) -> Content:
    sign = ("  ", "") if oddity.is_note else ("! ", "bold $warning")
    return Content.assemble(sign, (oddity.text, "$text-muted" if oddity.is_note else ""))
