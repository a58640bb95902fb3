"""Two forms of the print screen: the library's name, logo and colour; a paper that is not listed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from namecards.collection import Collection
from namecards.core.changes import Change
from namecards.core.paper.errors import BadMeasures
from namecards.core.settings import LibrarySettings
from namecards.printing.own_stocks import NUMBERS, SHEETS, MeasuredSheet
from namecards.printing.stock import Stock
from namecards.screens.dialogs.form_dialog import FormDialog

_LIBRARY = {
    "name": ("Name", "e.g. Rosa Parks Library"),
    "logo": ("Logo", "path of an image file: PNG, JPEG, GIF or WebP"),
    "accent": ("Colour", "blue, green, maroon, … or #1f5fa8"),
}
_LIBRARY_TITLE = "Your library, on posters, badges, cards and at the foot of pages."
_SHEET = {
    "name": ("Name", "such as: blue badges"),
    "sheet": ("Sheet", f"{' or '.join(SHEETS)}; add “wide” if it is printed sideways"),
    "left": ("From the left", "mm from the sheet’s edge to the first card"),
    "top": ("From the top", "mm from the sheet’s edge to the first card"),
    "width": ("Card width", "mm"),
    "height": ("Card height", "mm; of a tent, before it is folded"),
    "count": ("Cards", "on one sheet"),
}
_SHEET_TITLE = "Measure a sheet with a ruler, in millimetres. The cards lie in its middle."


def library_form(collection: Collection) -> FormDialog[Change[LibrarySettings]]:
    """Make the form; Enter in it saves."""
    now = collection.library.current
    before = {"name": now.name, "logo": now.logo, "accent": now.accent}

    def save(written: Mapping[str, str]) -> Change[LibrarySettings]:
        return collection.library.save(written["name"], written["logo"], written["accent"])

    return FormDialog(save, _LIBRARY, before, _LIBRARY_TITLE)


def measure_sheet(tent: bool, keep: Callable[[MeasuredSheet], Change[Stock]]) -> FormDialog[Stock]:
    """Make the form; it ends with the paper that was kept, or None."""

    def build(written: Mapping[str, str]) -> Stock:
        size, _, wide = written["sheet"].casefold().partition(" ")
        try:
            left, top, width, height = (float(written[key].replace(",", ".")) for key in list(_SHEET)[2:6])
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

    return FormDialog(build, _SHEET, {"sheet": "letter"}, _SHEET_TITLE)
