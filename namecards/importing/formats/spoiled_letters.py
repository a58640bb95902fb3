"""Put right letters that a program spoiled: MuÃ±oz, Mu√±oz, a line in the letters of older Windows.

The library ftfy is made for sentences: of single names that DOS or a Mac spoiled it mends half.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from dataclasses import replace
from unicodedata import category

from namecards.core.text import join_names
from namecards.importing.left_out import Info
from namecards.importing.row import Row

_LEADS = {"cp1252": "ÂÃÄÅáâïÎÏÐÑ×ØÙ", "mac_roman": "√ƒ≈‚", "cp850": "├─┼", "cp1250": "ĂĹ"}
"""The first sign of a letter in UTF-8, as programs show it that read the text as another encoding."""
_IN_WORD = r'[^ \t\r\n,;|"<>]'
_WORD = re.compile(rf"(?<!{_IN_WORD}){_IN_WORD}{{,60}}[{''.join(_LEADS.values())}]{_IN_WORD}{{1,60}}")
_LETTERS = ("L", "P", "Zs")
_FEW = (1, 2)
"""The numbers of Greek, Cyrillic or other letters that may come about by chance."""
_MARK = "\ue000"
"""Stands before a letter that was read by a guess; no text has it."""
_FITS = re.compile(rf"(?:(?<![a-zß-öø-ÿ]){_MARK}[ÀÁÄ-ÖØ-ÞŠŽ]|{_MARK}[ß-öø-ÿšžœ]|(?<=\w){_MARK}’(?=\w))")


def mend_letters(text: str) -> str:
    """Return a text with the words right that were saved as UTF-8 twice: Muñoz for MuÃ±oz."""
    return text if text.isascii() else _WORD.sub(lambda found: _mend_word(found[0]), text)


def mend_rows(rows: Sequence[Row]) -> tuple[Sequence[Row], list[str]]:
    """Return the rows of a table with their letters right, and a sentence about them."""
    remark = mention_mended("\n".join(cell for row in rows for cell in row.cells))
    mended = [replace(row, cells=tuple(map(mend_letters, row.cells))) for row in rows] if remark else rows
    return mended, [remark] * bool(remark)


def mention_mended(text: str) -> str:
    """Return a sentence with the words of a text that `mend_letters` puts right; empty if there are none."""
    found = () if text.isascii() else dict.fromkeys(_WORD.findall(text))
    words = [mended for word in found if (mended := _mend_word(word)) != word]
    return (words and Info(f"Spoiled letters were corrected: {join_names(words, 3)}.")) or ""


def _mend_word(word: str) -> str:
    for code, leads in _LEADS.items():
        if any(lead in word for lead in leads):
            try:
                plain = mend_letters(b"".join(_byte(sign, code) for sign in word).decode())
            except UnicodeError:
                continue
            signs = [sign for sign in plain if not sign.isascii()]
            foreign = sum("\u0370" < sign < "\u1000" for sign in signs)
            if foreign not in _FEW and all(s in "°\ufffd" or category(s).startswith(_LETTERS) for s in signs):
                return plain.upper() if re.sub(r"[^A-Za-z]", "", word).isupper() else plain
    return word


def _byte(sign: str, code: str) -> bytes:
    return sign.encode("latin-1" if "\x80" <= sign < "\xa0" else code)


def decode_mixed(data: bytes) -> tuple[str, list[str]]:
    """Decode UTF-8 with some bytes of older Windows, and return the text and the words with such bytes.

    A byte that fits no word as a letter is unknown: �.
    """
    text = data.decode("utf-8-sig", "namecards.windows")
    text = re.sub(f"{_MARK}.", "\ufffd", _FITS.sub(lambda found: found[0].replace(_MARK, "\ue001"), text))
    words = [word for word in re.split(r"[,;\t\r\n|]", text) if "\ue001" in word or "\ufffd" in word]
    return text.replace("\ue001", ""), [word.replace("\ue001", "").strip(' "') for word in words]


def _windows(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    signs = error.object[error.start : error.end].decode("cp1252", "replace")
    return "".join(_MARK + sign for sign in signs), error.end


codecs.register_error("namecards.windows", _windows)
