"""Decode the bytes of a text, whatever program saved it."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from namecards.core.errors import CannotRead

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_MAC_LETTERS = re.compile("(?<=[a-zà-ÿ])[ŽŠŒŸ‡ˆ‰‹›ƒ†€˜]|[ƒ€†](?=[a-z])|(?<=[a-z])[•™…“”–—](?=[a-z])")
"""Accented letters of an older Mac, read as Windows letters: "JosŽ", "MŸller"."""
_MOST_ACCENTS = 0.3
"""The share of letters beyond ASCII above which bytes are no text of an older Mac."""


class Text(NamedTuple):
    """A text, and a sentence if its encoding was a guess."""

    text: str
    remark: str = ""


def decode(name: str, data: bytes) -> Text:
    """Decode by BOM, else as UTF-16 if there are NULs, else UTF-8, else as Excel on Windows or an older Mac.

    Raises CannotRead if it is no text.
    """
    marked = next((encoding for bom, encoding in _BOMS if data.startswith(bom)), None)
    for encoding in [marked] if marked else _guess_encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return _windows_or_mac(name, data, text) if encoding == "cp1252" else Text(text)
    mac = data.decode("mac_roman")
    if "\0" in mac or marked or _accents(mac) > _MOST_ACCENTS:
        raise CannotRead(name, "it is not a text file. Save the list as CSV (UTF-8) and import that.")
    return Text(mac, _remark(name, mac))


def _guess_encodings(data: bytes) -> list[str]:
    if b"\0" not in data:
        return ["utf-8", "cp1252"]
    high_byte_last = data[1::2].count(0) > data[::2].count(0)
    return ["utf-16-le" if high_byte_last else "utf-16-be"]


def _windows_or_mac(name: str, data: bytes, windows: str) -> Text:
    """Choose the Windows text, unless it has signs or capitals where an older Mac has letters."""
    odd = _MAC_LETTERS.search(windows)
    mac = data.decode("mac_roman")
    return Text(mac, _remark(name, mac)) if odd and mac[odd.start()].isalpha() else Text(windows)


def _remark(name: str, mac: str) -> str:
    accented = next((word for word in re.findall(r"\w+", mac) if not word.isascii()), "")
    return (
        f"{name} was read as text from an older Mac, for example {accented}. "
        "If a name looks wrong, save the list as CSV (UTF-8) and import that."
    )


def _accents(text: str) -> float:
    return sum(not char.isascii() for char in text) / max(len(text), 1)
