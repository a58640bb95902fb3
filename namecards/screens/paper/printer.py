"""Which printer, and what it is off by."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static

from namecards.collection import Collection
from namecards.printing.job import Printer
from namecards.screens.widgets.choices import Choices

FIELDS = {
    "right": ("Too far right, mm", "0"),
    "low": ("Too low, mm", "0"),
    "across": ("Line across measures, mm", "100"),
    "down": ("Line down measures, mm", "100"),
}
"""What is read from the calibration page, and what an exact printer would give."""


class PrintPrinterScreen(ModalScreen[str | None]):
    """Gives back the name of the printer, empty for an exact one; None if nothing is to change."""

    DEFAULT_CSS = """
    PrintPrinterScreen {
        align: center middle;
        & > Vertical { width: 72; max-width: 100%; height: auto; max-height: 100%; padding: 0 1; }
        & > Vertical { background: $surface; border: round $primary; }
        Choices { height: auto; max-height: 6; }
        .part { text-style: bold; margin-top: 1; }
        Horizontal { height: 1; }
        Horizontal Static { width: 28; }
        Input, Input:focus { width: 1fr; border: none; height: 1; background: $background; }
        Input:focus { background: $panel; }
        #how { color: $text-muted; margin-top: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Cancel", id="printer.cancel", tooltip="Nothing changes"),
    ]

    def __init__(self, collection: Collection, chosen: str) -> None:
        """With the printer that is chosen so far."""
        super().__init__()
        self._collection = collection
        self._chosen = chosen

    def compose(self) -> ComposeResult:
        """The printers there are, and a form for another one or for new numbers."""
        known = [(name, f"{name}: {printer}") for name, printer in self._collection.printers.all().items()]
        with Vertical():
            yield Static("Printer", classes="part")
            yield Choices("printers", [("exact", "no correction"), *known], self._chosen)
            yield Static("A new one, or new numbers, from the calibration page", classes="part")
            yield from self._line("name", "Its name", self._chosen)
            for field, (label, usual) in FIELDS.items():
                yield from self._line(field, label, usual)
            how = "Enter in the list takes that printer; Enter below keeps the numbers. Tab moves."
            yield Static(Content(how), id="how")

    def _line(self, field: str, label: str, value: str) -> ComposeResult:
        with Horizontal():
            yield Static(label)
            yield Input(value, id=field)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take that printer."""
        self.dismiss("" if event.option_index == 0 else str(event.option_id))

    def on_input_submitted(self) -> None:
        """Keep the numbers, if they are such."""
        name = self.query_one("#name", Input).value.strip()
        try:
            right, low, across, down = (self._number(field) for field in FIELDS)
        except ValueError:
            self._wrong("Numbers are needed, such as 0.5 or -1.")
            return
        if not name:
            self._wrong("The printer needs a name.")
        elif not (80 <= across <= 120 and 80 <= down <= 120 and abs(right) <= 30 and abs(low) <= 30):
            self._wrong("Lines of 80 to 120 mm, and up to 30 mm off, can be put right.")
        else:
            self._collection.printers.save(name, Printer(-right, -low, 100 / across, 100 / down))
            self.dismiss(name)

    def _number(self, field: str) -> float:
        return float(self.query_one(f"#{field}", Input).value.strip().replace(",", "."))

    def _wrong(self, sentence: str) -> None:
        self.query_one("#how", Static).update(Content.styled(sentence, "$error"))
