"""Barcodes of numbers, as widths of bars and spaces.

Code 39 is ISO/IEC 16388, Code 128 ISO/IEC 15417, Codabar ANSI/AIM BC3. The library python-barcode makes the
pattern; sizes and quiet zones are set by the templates.
"""

from __future__ import annotations

import re
from itertools import groupby

_POSSIBLE = {"code128": r"[ -~]{1,24}", "code39": r"[0-9A-Z. $/+%-]{1,24}", "codabar": r"[0-9$:/.+-]{1,24}"}
"""What each code can hold, by the key of the option."""
_UNITS = {"code128": 1, "code39": 1, "codabar": 2}
"""Units of the pattern in its narrowest bar."""


def bars(number: str, code: str) -> tuple[float, ...] | None:
    """Return the widths of bars and spaces by turns, in widths of the narrowest.

    None if the code can't hold the number.
    """
    if not re.fullmatch(_POSSIBLE[code], number):
        return None
    from barcode import get_barcode_class

    make = get_barcode_class(code)
    text = f"A{number}B" if code == "codabar" else number
    [pattern] = (make(text, add_checksum=False) if code == "code39" else make(text)).build()
    return tuple(len(list(run)) / _UNITS[code] for _, run in groupby(pattern.strip("0")))
