"""Reads bars as a scanner does, to check a code before it is printed.

Its tables are those of the standards that `barcode.py` names; it shares nothing with what makes the bars.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_WIDTHS = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 "
    "122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 "
    "322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 "
    "112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 "
    "331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 "
    "112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 "
    "124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 "
    "411311 113141 114131 311141 411131 211412 211214 211232 "
)
"""Widths of the bars and spaces of each value of Code 128, from 0 to 105."""
_CODE128 = _WIDTHS.split()
_START_B, _START_C, _TO_C, _TO_B = 104, 105, 99, 100
_STOP, _BLANK, _SIGNS, _MODULO = "2331112", ord(" "), 95, 103

_CODE39 = (
    "034 121 061 160 031 130 070 025 124 064 109 049 148 019 118 058 00d 10c 04c 01c 103 043 "
    "142 013 112 052 007 106 046 016 181 0c1 1c0 091 190 0d0 085 184 0c4 0a8 0a2 08a 02a 094"
)
_CODABAR = "003 006 009 060 012 042 021 024 030 048 00c 018 045 051 054 015 01a 029 00b 00e"


def _table(letters: str, patterns: str) -> Mapping[int, str]:
    """Letters by their pattern: a bit for each bar and space, 1 if it is wide."""
    return {int(pattern, 16): letter for letter, pattern in zip(letters, patterns.split(), strict=True)}


_WIDE_AND_NARROW = {
    "code39": (9, "*", _table("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%*", _CODE39)),
    "codabar": (7, "ABCD", _table("0123456789-$:/.+ABCD", _CODABAR)),
}
"""By code: how many bars and spaces a letter has, the letters that only start and end it, and all letters."""


def read_bars(widths: Sequence[float], code: str) -> str | None:
    """Return the number that bars and spaces of these widths say; None if they are no whole code."""
    return _read_code128(widths) if code == "code128" else _read_wide_and_narrow(widths, code)


def _read_wide_and_narrow(widths: Sequence[float], code: str) -> str | None:
    """Read letters with a space between them."""
    size, edges, letters = _WIDE_AND_NARROW[code]
    read = ""
    for at in range(0, len(widths), size + 1):
        bits = "".join("1" if width > 1 else "0" for width in widths[at : at + size])
        read += letters.get(int(bits, 2), "?") if len(bits) == size else "?"
    start, number, end = read[:1], read[1:-1], read[1:][-1:]
    is_whole = start and end and start in edges and end in edges and not set(number) & {"?", *edges}
    return number if is_whole else None


def _read_code128(widths: Sequence[float]) -> str | None:
    """Read the values between start and stop, if the check value is right."""
    digits = "".join(f"{width:g}" for width in widths)
    symbols = [digits[at : at + 6] for at in range(0, len(digits) - len(_STOP), 6)]
    if not digits.endswith(_STOP) or not all(symbol in _CODE128 for symbol in symbols):
        return None
    start, *values, check = map(_CODE128.index, symbols) if len(symbols) > 1 else (0, 0)
    weighed = start + sum(at * value for at, value in enumerate(values, 1))
    if start not in (_START_B, _START_C) or check != weighed % _MODULO:
        return None
    return _text(values, in_pairs=start == _START_C)


def _text(values: Sequence[int], in_pairs: bool) -> str | None:
    """Write out values: each a letter (code set B), or `in_pairs` of digits (code set C)."""
    text = ""
    for value in values:
        if value == (_TO_B if in_pairs else _TO_C):
            in_pairs = not in_pairs
        elif value >= (_TO_B if in_pairs else _SIGNS):
            return None
        else:
            text += f"{value:02}" if in_pairs else chr(_BLANK + value)
    return text
