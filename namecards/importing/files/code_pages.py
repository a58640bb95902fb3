"""Find by its letters the code page of a list, or of a name in a zip, that does not name it.

The library charset-normalizer needs longer texts: of the short lists in the tests it reads half.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from contextlib import suppress

_ALPHABETS = """
äöüßçéèëñ àâæçéèêëîïôœùûüÿ áéíóúñüç ãõáéíóúâêôçàü àèéìíîòóùú åäöæøéèüáôšž
áðéíóúýþæö äöüõšž ëïéèöüáóçâê àéèíïóòúüç· ąćęłńóśźż áčďéěíňóřšťúůýž
áäčďéíĺľňóôŕšťúýž áéíóöőúüű čćđšž ăâîșțşţ çğıöşüâîi ąčęėįšųūž
āčēģīķļņšūž
""".split()  # noqa: SIM905
"""The letters beyond a to z: German, French, Spanish, Portuguese, Italian, Nordic, Icelandic, Estonian,
Dutch, Catalan, Polish, Czech, Slovak, Hungarian, Croatian, Romanian, Turkish, Lithuanian, Latvian.
In German classes there are Çelik, Zoë and René beside Jäger."""
WINDOWS = ("cp1252", "cp1250", "cp1254", "cp1257", "mac_roman", "cp850", "cp852", "cp857", "mac_latin2")
DOS = ("cp850", "cp852", "cp857", "cp1252", "cp1250", "cp1254", "cp1257")
_CYRILLIC = "[А-ЯЁЂ-Џ]?[а-яёђ-џґ]+|[А-ЯЁЂ-Џ]+"
_SCRIPTS = {
    "cp1255": "[א-ת'\"]+",
    "cp1253": "[Ά-ΏΑ-Ϋ]?[ά-ία-ώ]+|[Ά-ΏΑ-Ϋ]+",
    **dict.fromkeys(("cp1251", "cp866", "koi8-r", "mac_cyrillic"), _CYRILLIC),
    "cp1256": "[ء-ۓ\u200c\u200d]+",
    "cp874": "[ก-๛]+",
}
"""Words of other scripts; those before Cyrillic ones could be read as these, but not the other way round."""
_SIGNS = {
    "cp932": (range(0x81, 0x99), "[\u3040-\u30ff\u4e00-\u9fff々〆]"),
    "euc_kr": (range(0xB0, 0xC9), "[가-힣]"),
    "gb18030": (range(0xB0, 0xD8), "[\u4e00-\u9fff]"),
    "big5hkscs": (range(0xA4, 0xC7), "[\u4e00-\u9fff]"),
}
"""The first bytes of the usual signs of Japan, Korea, China and Taiwan, with the signs."""
_MOST = 0.9
_MANY = 0.3
"""The share of lines with such letters in a list from a country that writes them."""
_RARE = 0.3
"""The share of accented letters that a text in Latin letters does not exceed."""
_FEWEST = 3
"""Different letters, in several lines, that prove a language if the first code page is possible, too."""
_MARKS = set("’‘–“”´")


def code_by_letters(lines: Sequence[bytes], codes: Sequence[str] = WINDOWS, share: float = _MANY) -> str:
    """Return the first code page in which the letters of all lines are of one language; else nothing.

    If only one code page is possible, names may have letters of several languages.
    """
    telling = [line for line in lines if not line.isascii()]
    if not telling or len(telling) < share * len(lines):
        return ""
    data = b"\n".join(telling)
    if re.search(rb"[\x00-\x08\x0e-\x1f]", data):  # no text
        return ""
    accents = len(re.findall(rb"[\x80-\xff]", data)) / len(data)
    fewest = _FEWEST if len(telling) > 1 else len(data)
    latin = _of_alphabet(data, codes, fewest) if accents < _RARE else ""
    return _of_signs(data) or latin or _of_script(data)


def _of_signs(data: bytes) -> str:
    """Return the code page of a text in signs: nearly all are usual, most together, none inside a word.

    The 5ªA of Spain would be 5服 in Taiwan.
    """
    for code, (firsts, usual) in _SIGNS.items():
        with suppress(UnicodeError):
            text = data.decode(code)
            signs = [char for char in text if not char.isascii() and char.isalpha()]
            common = [s for s in signs if s.encode(code)[0] in firsts and re.fullmatch(usual, s)]
            runs = sum(map(len, re.findall(r"[^\W\x00-\x7f]{2,}", text)))
            mixed = re.findall(r"[A-Za-z][^\x00-\x7f]|[^\x00-\x7f][A-Za-z]", text)
            are_usual = len(common) >= _MOST * len(signs) and len(mixed) <= len(signs) // 10
            if len(signs) > 1 and are_usual and 2 * runs > len(signs):
                return code
    return ""


def _of_alphabet(data: bytes, codes: Sequence[str], fewest: int) -> str:
    least, known = 1, _ALPHABETS if len(codes) > 1 else ["".join(_ALPHABETS)]  # Hübner, in Czech
    for at, code in enumerate(codes):
        with suppress(UnicodeError):
            text = unicodedata.normalize("NFC", data.decode(code))
            found = set(re.findall(r"(?<=\w)[^\x00-\x7f]|[^\x00-\x7f](?=\w)", text)) - _MARKS
            letters = {letter.lower()[0] for letter in found}
            odd = re.search(r"[a-zà-ÿ][À-ÖØ-Þ]|iæ\b", text) or not all(map(str.isalpha, found))
            fits = any(letters <= set(alphabet) for alphabet in known)
            if fits and not odd and (not at or len(letters) >= least):
                return code
            if not at and not odd:
                least = fewest
    return ""


def _of_script(data: bytes) -> str:
    """Return the code page in which all words are of one script and written like names."""
    for code, form in _SCRIPTS.items():
        with suppress(UnicodeError):
            words = re.findall(r"[A-Za-z]*[^\x00-\x7f]+[A-Za-z]*", data.decode(code))
            usual = [word for word in words if re.fullmatch(form, word)]
            if len(words) > 1 and len(usual) >= _MOST * len(words):
                return code
    return ""
