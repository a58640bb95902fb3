"""A paper that is not listed: five measures of a sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from namecards.core.changes import Change
from namecards.core.paper.errors import BadMeasures
from namecards.printing.own_stocks import NUMBERS, SHEETS, MeasuredSheet
from namecards.printing.stock import Stock
from namecards.screens.dialogs.form_dialog import FormDialog

_FIELDS = {
    "name": ("Name", "such as: blue badges"),
    "sheet": ("Sheet", f"{' or '.join(SHEETS)}; add “wide” if it is printed sideways"),
    "left": ("From the left", "mm from the sheet’s edge to the first card"),
    "top": ("From the top", "mm from the sheet’s edge to the first card"),
    "width": ("Card width", "mm"),
    "height": ("Card height", "mm; of a tent, before it is folded"),
    "count": ("Cards", "on one sheet"),
}
_TITLE = "Measure a sheet with a ruler, in millimetres. The cards lie in its middle."


def measure_sheet(tent: bool, keep: Callable[[MeasuredSheet], Change[Stock]]) -> FormDialog[Stock]:
    """Make the form; it ends with the paper that was kept, or None."""

    def build(written: Mapping[str, str]) -> Stock:
        size, _, wide = written["sheet"].casefold().partition(" ")
        try:
            left, top, width, height = (float(written[key].replace(",", ".")) for key in list(_FIELDS)[2:6])
            count = int(written["count"])
        except ValueError:
            raise BadMeasures(NUMBERS) from None
        sheet = MeasuredSheet(
            id=written["name"],
            sheet=size,
            wide=wide.strip() == "wide",
            tent=tent,
            left=left,
            top=top,
            width=width,
            height=height,
            count=count,
        )
        return keep(sheet).value

    return FormDialog(build, _FIELDS, {"sheet": "letter"}, _TITLE)
