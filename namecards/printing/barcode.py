"""Barcodes of numbers, as widths of bars and spaces.

Code 39 is ISO/IEC 16388, Code 128 ISO/IEC 15417, Codabar ANSI/AIM BC3. The library python-barcode makes the
pattern; sizes and quiet zones are set by the templates.
"""

from __future__ import annotations

import re
from itertools import groupby

from namecards.core.errors import NamecardsError
from namecards.printing.barcode_reader import read_bars

_POSSIBLE = {"code128": r"[ -~]{1,24}", "code39": r"[0-9A-Z. $/+%-]{1,24}", "codabar": r"[0-9$:/.+-]{1,24}"}
"""What each code can hold, by the key of the option."""
_UNITS = {"code128": 1, "code39": 1, "codabar": 2}
"""Units of the pattern in its narrowest bar."""


def bars(number: str, code: str) -> tuple[float, ...] | None:
    """Return the widths of bars and spaces by turns, in widths of the narrowest.

    None if the code can't hold the number. The bars are read back, because other ones are another student's
    card. Raises `NamecardsError` if they don't say the number.
    """
    if not re.fullmatch(_POSSIBLE[code], number):
        return None
    pattern = _pattern(number, code)
    widths = tuple(len(list(run)) / _UNITS[code] for _, run in groupby(pattern.strip("0")))
    if read_bars(widths, code) != number:
        raise NamecardsError(
            f"The barcode of {number} can't be made: its bars would be read as another number. "
            "Nothing was printed. Choose another barcode, or none."
        )
    return widths


def _pattern(number: str, code: str) -> str:
    """Let the library draw a number: 1 for each unit of a bar, 0 of a space."""
    from barcode import CODABAR, Code39, Code128

    if code == "codabar":
        code_drawer = CODABAR(f"A{number}B")
    elif code == "code39":
        code_drawer = Code39(number, add_checksum=False)
    else:
        code_drawer = Code128(number)
        if re.match(
            r"\d\d", number
        ):  # the library takes the digits 99 at the start for a change of code sets
            code_drawer._try_to_optimize = list
    return "".join(code_drawer.build())
