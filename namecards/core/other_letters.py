"""Other letters for one name, in files and on keyboards: Jovanovic for Јовановић, Sakura for さくら."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

_CYRILLIC = dict(zip("абвгдежзийклмнопрстуфхцчшыэіїєјґё", "abvgdezzijklmnoprstufhccsyeiiejge", strict=True))
_CYRILLIC |= {"ђ": "d", "ћ": "c", "љ": "lj", "њ": "nj", "џ": "dz", "щ": "sc", "ю": "ju", "я": "ja"}
_CYRILLIC |= {"ъ": "", "ь": "", "ѓ": "gj", "ќ": "kj", "ѕ": "dz", "ў": "u"}
_CYRILLIC |= dict(zip("әғқңөүұһҳ", "agknouuhh", strict=True))
_ENGLISH = _CYRILLIC | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "й": "y"}
_ENGLISH |= {"ю": "yu", "я": "ya", "ї": "yi", "є": "ye"}
_YE = {f"{before}е": "ye" for before in "аеёиоуыэюяъь"}
_GREEK = dict(zip("αβγδεζηικλμνξοπρσςτυφω", "avgdeziiklmnxoprsstyfo", strict=True))
_GREEK |= {"θ": "th", "χ": "ch", "ψ": "ps"}
_CAUCASIAN = dict(zip("აბგდევზთიკლმნოპრსტუფქყჯჰ", "abgdevztiklmnoprstupkqjh", strict=True))
_CAUCASIAN |= dict(zip("ჟღშჩცძწჭხ", ["zh", "gh", "sh", "ch", "ts", "dz", "ts", "ch", "kh"], strict=True))
_CAUCASIAN |= dict(zip("աբգդեզէըիլկհմյնոպջռսվտրւփքօֆ", "abgdezeyilkhmynopjrsvtrvpkof", strict=True))
_CAUCASIAN |= dict(
    zip("թժխծձղճշչց", ["t", "zh", "kh", "ts", "dz", "gh", "ch", "sh", "ch", "ts"], strict=True)
)
_CAUCASIAN |= {"շ": "sh", "չ": "ch", "ց": "ts", " ե": "ye", " ո": "vo"}
_WAYS: tuple[Mapping[str, str], ...] = (
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"},
    {"đ": "dj"},
    _CYRILLIC,
    _CYRILLIC | {"ђ": "dj", "џ": "dz", "ћ": "c"},
    _ENGLISH,
    _ENGLISH | {"й": "i", "ю": "iu", "я": "ia", "ъ": "ie", "ї": "i", "є": "ie"},
    _ENGLISH
    | {"г": "h", "и": "y", "х": "kh", "й": "i", "ю": "iu", "я": "ia", "ї": "i", "є": "ie"}
    | {" й": "y", " ю": "yu", " я": "ya", " ї": "yi", " є": "ye"},
    _ENGLISH | _YE,
    _ENGLISH | {"ия": "a", "ія": "a", "ий": ""},
    _ENGLISH | {"щ": "sht", "ъ": "a", "х": "h"},
    _GREEK,
    _GREEK | {"χ": "h", "η": "e"},
    _CAUCASIAN,
    _ENGLISH | {"ж": "j", "ө": "u", "й": "i", "ё": "yo"},
    _ENGLISH | {"ж": "j", "х": "x", "ў": "o", "қ": "q", "ё": "yo"} | _YE,
    {"ə": "e"},
    {"ə": "a"},
)
"""German and Nordic; Serbian and scientific, twice; Russian in English and in passports; Ukrainian; Russian
on maps; as families write Yulia and Dmitri; Bulgarian; Greek, twice; Georgian and Armenian; Mongolian; Uzbek;
Azerbaijani, twice. A letter behind a blank begins a word."""
_PAIRS = {"ου": "ou", "αυ": "av", "ευ": "ev", "γγ": "ng", "ու": "u"}

_KANA = {"si": "shi", "ti": "chi", "tu": "tsu", "hu": "fu", "zi": "ji", "di": "ji", "du": "zu"}
"""Syllables that are not written as Unicode calls them."""
_SMALL = (("<tu(.)", r"\1\1"), ("(sh|ch|j)i<y", r"\1"), ("i<y", "y"), ("[aeiou]<", ""), ("<", ""))
"""What a small kana, here behind a "<", does to the syllable before it or to the letter behind it."""


def spellings(*parts: str) -> Iterator[tuple[str, ...]]:
    """Yield the parts of a name in each other way to write its letters, all parts in the same way."""
    plain = tuple(unicodedata.normalize("NFC", part).casefold() for part in parts)
    if "".join(plain).isascii():
        return
    letters = set("".join(plain))
    ways = (way for way in _WAYS if letters & way.keys())
    found = {tuple(_spell(part, way) for part in plain) for way in ways}
    found.add(tuple(map(_in_syllables, plain)))
    yield from sorted(found - {plain})


def _spell(text: str, way: Mapping[str, str]) -> str:
    if "α" in way:
        bare = unicodedata.normalize("NFD", text).translate({0x301: None})
        text = unicodedata.normalize("NFC", bare)
    for pair, latin in _PAIRS.items():
        text = text.replace(pair, latin) if pair[0] in way else text
    pairs = zip(f" {text}", text, strict=False)
    return "".join(way.get(before + letter, way.get(letter, letter)) for before, letter in pairs)


def _in_syllables(text: str) -> str:
    """Write Japanese kana and Korean letters as they are said."""
    said = "".join(map(_syllable, text))
    for small, how in _SMALL if "<" in said else ():
        said = re.sub(small, how, said)
    return said


def _syllable(letter: str) -> str:
    script, *kind = ("?",) if letter.isascii() else unicodedata.name(letter, "?").split()
    if script in ("HIRAGANA", "KATAKANA"):
        said = kind[-1].lower()
        return f"<{said}" if "SMALL" in kind else _KANA.get(said, said)
    if script == "KATAKANA-HIRAGANA":
        return ""  # it makes a vowel longer
    return kind[-1].lower() if script == "HANGUL" else letter
