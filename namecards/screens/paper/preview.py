"""Preview of the sheets in terminal cells: a whole sheet, or one card as large as possible."""

from __future__ import annotations

from functools import partial

from PIL import Image
from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from namecards.collection import Collection
from namecards.printing.job import Job
from namecards.printing.render import page_count, preview
from namecards.screens.base import BaseScreen
from namecards.screens.keys import bind
from namecards.screens.paper.page import SheetView, read_picture
from namecards.screens.widgets.drawn import picture_mode


class PrintPreviewScreen(BaseScreen):
    """Shows one sheet or card of a job at a time."""

    DEFAULT_CSS = """
    PrintPreviewScreen {
        Horizontal { background: $panel; }
        &.-narrow #card { display: none; }
    }
    """
    BINDINGS = [
        bind("right", "turn(1)", "Next", "The next sheet, or the next card"),
        bind("left", "turn(-1)", "Previous", "The previous sheet, or the previous card"),
        bind("z,space", "zoom", "Zoom", "One card, or the whole sheet"),
    ]
    ABOUT = (
        "The sheets as they will be printed. Left and right turn the sheets; z zooms to one card, and left "
        "and right then go from card to card. Esc goes back; F4 there makes the PDF."
    )
    HEADING = "print · preview"
    WHEEL = "turn({})"

    def __init__(self, collection: Collection, job: Job) -> None:
        super().__init__(collection)
        self._job = job
        self._sheet, self._card = 0, -1
        self._pictures: dict[int, Image.Image] = {}
        self._sheets = 1

    def body(self) -> ComposeResult:
        with Horizontal():
            yield SheetView(id="sheet")
            if self._job.stock.per_sheet > 1:
                yield SheetView(id="card")
        yield Static(id="status")

    @on(events.Mount)
    def _show(self) -> None:
        picture = self._pictures.get(self._sheet)
        if picture is None:
            self.notify_user("Making the preview…")
            sheet = self._sheet
            self.read_aside(lambda: self._draw(sheet), partial(self._add_picture, sheet))
            return
        card = picture.crop(self._box(picture))
        self.query_one("#sheet", SheetView).show(picture if self._card < 0 else card)
        for beside in self.query("#card").results(SheetView):
            beside.show(card)
        self.refresh_bindings()
        of = f"Page {self._sheet + 1} of {self._sheets}"
        self.notify_user(of if self._card < 0 else f"{of}, card {self._card + 1}")

    def _draw(self, sheet: int) -> tuple[Image.Image, int]:
        return read_picture(preview(self._job, sheet)), page_count(self._job)

    def _add_picture(self, sheet: int, drawn: tuple[Image.Image, int]) -> None:
        picture, self._sheets = drawn
        self._pictures = {sheet: picture}
        if sheet == self._sheet:
            self._show()

    def _box(self, picture: Image.Image) -> tuple[int, int, int, int]:
        """The rectangle of the card in the picture of its sheet, in pixels."""
        stock = self._job.stock
        row, col = divmod(max(self._card, 0), stock.cols)
        scale = picture.width / stock.page[0]
        left = (stock.origin[0] + col * stock.pitch[0]) * scale
        top = (stock.origin[1] + row * stock.pitch[1]) * scale
        right, bottom = left + stock.card[0] * scale, top + stock.card[1] * scale
        return round(left), round(top), round(right), round(bottom)

    def action_zoom(self) -> None:
        self._card = 0 if self._card < 0 else -1
        self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "turn":
            return self._sheets * (1 if self._card < 0 else self._job.stock.per_sheet) > 1
        return super().check_action(action, parameters)

    def action_turn(self, by: int) -> None:
        if self._card < 0:
            self._sheet = (self._sheet + by) % self._sheets
        else:
            each = self._job.stock.per_sheet
            place = (self._sheet * each + self._card + by) % (self._sheets * each)
            self._sheet, self._card = divmod(place, each)
        self._show()

    def notify_user(self, sentence: str, wrong: bool = False) -> None:
        """Show a sentence under the picture, and say if the terminal can't show pictures."""
        super().notify_user(sentence, wrong)
        if picture_mode(self.app) == "none" and not wrong:
            how = "This terminal can't show pictures. Press Esc, F4 to make the PDF, and o to open it."
            self.query_one("#status", Static).update(Content(f"{sentence}. {how}"))
