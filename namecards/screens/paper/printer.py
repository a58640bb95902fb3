"""Printer alignment: which printer, and its measurements from the calibration page."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static

from namecards.collection import Collection
from namecards.printing.job import Printer
from namecards.screens.dialogs.dialog import Dialog
from namecards.screens.widgets.choices import ChoiceList
from namecards.screens.widgets.lines import FormLine, LineInput

FIELDS = {
    "right": ("Too far right, mm", "0"),
    "low": ("Too low, mm", "0"),
    "across": ("Line across measures, mm", "100"),
    "down": ("Line down measures, mm", "100"),
}
"""Measurements from the calibration page, with the values of an exact printer."""


class PrintPrinterScreen(Dialog[str]):
    """Returns the name of the printer, empty for no correction; None for no change."""

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
        """Start with the current printer."""
        super().__init__()
        self._collection = collection
        self._chosen = chosen

    def compose(self) -> ComposeResult:
        """The saved printers, and a form for a new one or new measurements."""
        known = [(name, f"{name}: {printer}") for name, printer in self._collection.printers.all().items()]
        with Vertical():
            yield Static("Printer", classes="part")
            yield ChoiceList("printers", [("exact", "no correction"), *known], self._chosen)
            yield Static("New printer, or new measurements from the calibration page", classes="part")
            yield FormLine("Printer name", LineInput(self._chosen, id="name"))
            for field, (label, usual) in FIELDS.items():
                yield FormLine(label, LineInput(usual, id=field))
            how = "Enter in the list uses that printer. Enter in the form saves. Tab: next line."
            yield Static(Content(how), id="how")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Use that printer."""
        self.dismiss("" if event.option_index == 0 else str(event.option_id))

    def on_input_submitted(self) -> None:
        """Save the measurements, if they are plausible."""
        name = self.query_one("#name", Input).value.strip()
        if not name:
            self.show_error("Type a name for the printer.")
            return
        with self.show_errors():
            measures = Printer.from_typed(*(self.query_one(f"#{field}", Input).value for field in FIELDS))
            self._collection.printers.save(name, measures)
            self.dismiss(name)
