"""The forms of the print screen: the library, a paper that is not listed, the alignment of a printer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static

from namecards.collection import Collection
from namecards.core.changes import Change
from namecards.core.paper.errors import BadMeasures
from namecards.core.paper.lengths import parse_mm
from namecards.core.settings import LibrarySettings
from namecards.printing.job import Printer
from namecards.printing.own_stocks import NUMBERS, SHEETS, MeasuredSheet
from namecards.printing.stock import Stock
from namecards.screens.dialogs.dialog import Dialog
from namecards.screens.dialogs.form_dialog import FormDialog
from namecards.screens.widgets.choices import ChoiceList
from namecards.screens.widgets.lines import FormLine, LineInput

_LIBRARY = {
    "name": ("Name", "e.g. Rosa Parks Library"),
    "logo": ("Logo", "path of an image file: PNG, JPEG, GIF or WebP"),
    "accent": ("Colour", "blue, green, maroon, … or #1f5fa8"),
}
_LIBRARY_TITLE = "Your library, on posters, badges, cards and at the foot of pages."
_MEASURES = {
    "right": "Too far right, mm",
    "low": "Too low, mm",
    "across": "Line across measures, mm",
    "down": "Line down measures, mm",
}
"""Measurements from the calibration page."""
_SHEET = {
    "name": ("Name", "such as: blue badges"),
    "sheet": ("Sheet", f"{' or '.join(SHEETS)}; add “wide” if it is printed sideways"),
    "left": ("From the left", "mm from the sheet’s edge to the first card"),
    "top": ("From the top", "mm from the sheet’s edge to the first card"),
    "width": ("Card width", "mm"),
    "height": ("Card height", "mm; of a tent, before it is folded"),
    "count": ("Cards", "on one sheet"),
}
_SHEET_TITLE = "Measure a sheet with a ruler, in mm or inches (2 1/4 in). The cards lie in its middle."


def library_form(collection: Collection) -> FormDialog[Change[LibrarySettings]]:
    """Make the form; Enter in it saves."""
    now = collection.printing.library.current
    before = {"name": now.name, "logo": now.logo, "accent": now.accent}

    def save(written: Mapping[str, str]) -> Change[LibrarySettings]:
        return collection.printing.library.save(written["name"], written["logo"], written["accent"])

    return FormDialog(save, _LIBRARY, before, _LIBRARY_TITLE)


def measure_sheet(tent: bool, keep: Callable[[MeasuredSheet], Change[Stock]]) -> FormDialog[Stock]:
    """Make the form; it ends with the paper that was kept, or None."""

    def build(written: Mapping[str, str]) -> Stock:
        size, _, wide = written["sheet"].casefold().partition(" ")
        try:
            lengths = {key: parse_mm(written[key]) for key in ("left", "top", "width", "height")}
            count = int(written["count"])
        except ValueError:
            raise BadMeasures(NUMBERS) from None
        is_wide = wide.strip() == "wide"
        sheet = MeasuredSheet(id=written["name"], sheet=size, wide=is_wide, tent=tent, count=count, **lengths)
        return keep(sheet).value

    return FormDialog(build, _SHEET, {"sheet": "letter"}, _SHEET_TITLE)


class PrintPrinterScreen(Dialog[str]):
    """Returns the name of the printer, empty for no correction; None for no change."""

    ABOUT = "Enter in the list uses that printer. Enter in the lines saves those measures."

    DEFAULT_CSS = """
    PrintPrinterScreen {
        & > Vertical { width: 72; max-height: 100%; padding: 0 1; }
        ChoiceList { height: auto; max-height: 6; }
        .part { text-style: bold; margin-top: 1; }
        FormLine Static { width: 28; }
        #how { margin-top: 1; }
    }
    """

    def __init__(self, collection: Collection, chosen: str) -> None:
        super().__init__()
        self._collection = collection
        self._chosen = chosen
        self._known = collection.printers.all()
        self._filled = self._measures(chosen)
        """The measures that the lines began with."""

    def _measures(self, name: str) -> dict[str, str]:
        """The saved measures of a printer, else those of an exact one."""
        return dict(zip(_MEASURES, self._known.get(name, Printer()).measures, strict=True))

    def compose(self) -> ComposeResult:
        printers = [(name, f"{name}: {printer}") for name, printer in self._known.items()]
        with Vertical():
            yield Static("Printer", classes="part")
            yield ChoiceList("printers", [("exact", "no correction"), *printers], self._chosen)
            yield Static("New printer, or new measurements from the calibration page", classes="part")
            yield FormLine("Printer name", LineInput(self._chosen, id="name"))
            for field, label in _MEASURES.items():
                yield FormLine(label, LineInput(self._filled[field], id=field))
            how = "Enter in the list uses that printer. Enter in the form saves. Tab: next line."
            yield Static(Content(how), id="how")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss("" if event.option_index == 0 else str(event.option_id))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show the measures of the printer that is named, in the lines that were not changed."""
        if event.input.id == "name":
            before, self._filled = self._filled, self._measures(event.value.strip())
            for field, measure in self._filled.items():
                line = self.query_one(f"#{field}", Input)
                line.value = measure if line.value == before[field] else line.value

    def on_input_submitted(self) -> None:
        name = self.query_one("#name", Input).value.strip()
        if not name:
            self.show_error("Type a name for the printer.")
            return
        with self.show_errors():
            measures = Printer.from_typed(*(self.query_one(f"#{field}", Input).value for field in _MEASURES))
            self._collection.printers.save(name, measures)
            self.dismiss(name)
