"""Decode the bytes of a text, whatever program saved it."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from typing import NamedTuple

from namecards.core.errors import CannotRead
from namecards.core.text import join_names
from namecards.importing.cells.titles import count_titles, title_kind
from namecards.importing.files.code_pages import code_by_letters
from namecards.importing.formats.spoiled_letters import decode_mixed, mend_letters, mention_mended
from namecards.importing.words import languages_of

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_MAC_LETTERS = re.compile(
    "(?<=[a-zà-ÿšžœ])[ŽŠŒŸ‡ˆ‰‹›ƒ†€˜]|[ƒ€†](?=[a-z])|(?<=[A-Z])[ŽŠŒŸ](?=[a-z])"
    "|(?<=[a-z])§(?=[a-z])|(?<=[a-z])[•™…“”–—¿¡](?=[a-zŽŠŒŸ‡])"
)
"""Accented letters of an older Mac, read as Windows letters: "JosŽ", "MŸller"."""
_WRONG = 3
"""The number of UTF-8 letters a text must have for each byte that can't be read."""
_BY_TITLES = {
    "mac_roman": "an older Mac",
    "cp1250": "Windows for Central Europe",
    "cp932": "Windows for Japan",
    "cp1251": "Windows for Cyrillic letters",
    "gb18030": "Windows for China",
    "euc_kr": "a computer for Korea",
    "cp1253": "Windows for Greece",
    "cp1254": "Windows for Turkey",
    "cp1255": "Windows for Hebrew",
    "cp1256": "Windows for Arabic",
    "cp950": "Windows for Taiwan",
    "cp874": "Windows for Thailand",
    "cp1257": "Windows for the Baltic countries",
    "cp1258": "Windows for Vietnam",
    "koi8-r": "an older computer for Cyrillic letters",
    "cp866": "DOS for Cyrillic letters",
    "cp852": "DOS for Central Europe",
    "cp850": "DOS",
    "mac_latin2": "an older Mac for Central Europe",
    "mac_cyrillic": "an older Mac for Cyrillic letters",
}
"""Encodings that are tried if the titles of columns make sense only in them."""
_LANGUAGES = {
    "cp1250": "Polish Czech Slovak Hungarian Slovene Croatian Bosnian Serbian Romanian",
    "cp1254": "Turkish Azerbaijani",
    "cp1257": "Lithuanian Latvian Estonian",
}
"""Languages of encodings that share bytes with other letters in the West."""
_COMPUTERS = _BY_TITLES | {"big5hkscs": "Windows for Taiwan", "cp857": "DOS for Turkey"}
_RARE = 200
"""The fewest bytes of a text for each NUL that is only a fault."""
_FEWEST_PLAIN = 0.7
"""The share of ASCII letters that a text from an older Mac must have."""


class Text(NamedTuple):
    """A text, and a sentence if its encoding was a guess."""

    text: str
    remark: str = ""


def decode(name: str, data: bytes) -> Text:
    """Decode a text, and put its spoiled letters right; CannotRead if it is no text."""
    found = _decode(name, data)
    remark = found.remark or mention_mended(found.text)
    return Text(mend_letters(found.text), remark)


def _decode(name: str, data: bytes) -> Text:
    """Decode by BOM, else as UTF-16 if there are NULs, else UTF-8, else as Excel on Windows or an older Mac.

    Raises CannotRead if it is no text.
    """
    if 0 < data.count(0) * _RARE < len(data):  # the fault of a careless program
        data = data.replace(b"\0", b"")
    if mended := _decode_damaged(name, data):
        return mended
    marked = next((encoding for bom, encoding in _BOMS if data.startswith(bom)), None)
    for encoding in [marked] if marked else _guess_encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text and encoding == "cp1252":
            return _from_elsewhere(name, data, text, text) or _windows_or_mac(name, data, text)
        if "\0" not in text:
            return Text(text)
    rough = data.decode("cp1252", "replace")  # ť of Central Europe is no letter in the West
    if found := _from_elsewhere(name, data, "", rough):
        return found
    mac = data.decode("mac_roman")
    if "\0" in mac or marked or sum(map(str.isascii, mac)) < _FEWEST_PLAIN * len(mac):
        raise CannotRead(name, "it is not a text file. Save the list as CSV (UTF-8) and import that.")
    return _guess(name, data, "mac_roman")


def _decode_damaged(name: str, data: bytes) -> Text | None:
    """Decode UTF-8 with a broken byte here and there, or with some lines that another program wrote."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    broken = data.decode("utf-8-sig", "replace").count("\ufffd")
    text, cells = decode_mixed(data)
    if not broken:
        return None if b"\0" in data else Text(text)
    is_read = "\ufffd" not in text
    lines = sum(map(_is_utf8, data.splitlines())) if is_read else 0
    if lines < len(cells) and sum(not char.isascii() for char in text) - broken < _WRONG * broken:
        return None
    if is_read:
        warning = f"has letters of two encodings. Check {join_names(cells, 5)}."
    else:
        warning = f"has letters that can't be read, in {join_names(cells, 5)}. Correct them."
    return Text(text, f"{name} {warning}")


def _is_utf8(line: bytes) -> bool:
    with suppress(UnicodeDecodeError):
        return not line.isascii() and bool(line.decode())
    return False


def _from_elsewhere(name: str, data: bytes, western: str, rough: str) -> Text | None:
    """Choose the encoding of a text that is not UTF-8, by its titles, their language and its letters."""
    return _by_titles(name, data, western) or _by_language(name, data, rough) or _by_letters(name, data)


def _by_titles(name: str, data: bytes, western: str) -> Text | None:
    """Choose an encoding in which more titles are known; titles in plain letters don't decide."""
    best, most = None, _known_titles(western)
    for encoding in _BY_TITLES:
        with suppress(UnicodeDecodeError):
            if (known := _known_titles(data.decode(encoding))) > most:
                best, most = _guess(name, data, encoding), known
    return best


def _by_language(name: str, data: bytes, western: str) -> Text | None:
    """Choose the encoding of the language of the titles, which may be plain: `Prezime;Ime;Razred`."""
    spoken = languages_of(_titles(western))
    for code, names in _LANGUAGES.items():
        if spoken and spoken <= set(names.split()) and code_by_letters(data.splitlines(), (code,), 0):
            return _guess(name, data, code, western) if data.decode(code) != western else Text(western)
    return None


def _by_letters(name: str, data: bytes) -> Text | None:
    """Choose an encoding in which the letters are from one language."""
    code = code_by_letters(data.splitlines())
    return None if code in ("", "cp1252") else _guess(name, data, code)


def _known_titles(text: str) -> int:
    """Count the known titles beyond plain letters in the row of titles; half-width letters are an error."""
    if re.search("[\uff61-\uff9f]", text):
        return 0
    cells = (cell for cell in _titles(text) if not "".join(filter(str.isalpha, cell)).isascii())
    return sum(bool(title_kind(cell)) for cell in cells)


def _titles(text: str) -> list[str]:
    """Return the cells of the row of titles."""
    rows = [[cell.strip(' "') for cell in re.split(r"[,;\t|]", line)] for line in text.splitlines()[:30]]
    return next((row for row in rows if count_titles(row)), [])


def _guess_encodings(data: bytes) -> list[str]:
    if b"\0" not in data:
        return ["utf-8", "cp1252"]
    high_byte_last = data[1::2].count(0) > data[::2].count(0)
    return ["utf-16-le" if high_byte_last else "utf-16-be"]


def _windows_or_mac(name: str, data: bytes, windows: str) -> Text:
    """Choose the Windows text, unless it has signs or capitals where an older Mac has letters."""
    odd = _MAC_LETTERS.search(windows)
    mac = data.decode("mac_roman")
    return _guess(name, data, "mac_roman") if odd and mac[odd.start()].isalpha() else Text(windows)


def _guess(name: str, data: bytes, code: str, other: str = "") -> Text:
    """Decode by a guess, and report it with a word that the `other` encoding reads differently."""
    text = data.decode(code)
    words = (word for word in re.findall(r"\w+", text) if not word.isascii() and word not in other)
    sentence = f"{name} was read as text from {_COMPUTERS[code]}, for example {next(words, '')}. "
    return Text(text, f"{sentence}If a name looks wrong, save the list as CSV (UTF-8) and import that.")
