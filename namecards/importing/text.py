"""Clean cells so that they are safe to store and show, and distinguish names from sentences."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape
from itertools import pairwise

from namecards.core.normalize import fold
from namecards.core.text import clean_line, escape_formula
from namecards.importing.words import COLONS, POINT, folded_phrases

_ERROR = re.compile(r"#(N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!)", re.IGNORECASE)
"""Texts that statistics programs write for unknown values."""
_EXCEL_TEXT = re.compile(r'\s*="(.*)"\s*', re.DOTALL)
"""A number as some systems write it, so that Excel keeps its zeros: `="00123"`."""
_ESCAPED = re.compile(r"\\+(?=['’`\"])|\buri://[^\s#]+#")
"""The backslash of databases before an apostrophe, O\\'Brien, and the list that an interface's word is of."""
_ENTITY = re.compile(r"&(?:#\d{2,5}|#x[\da-f]{2,5}|[a-z]+);", re.IGNORECASE)
"""A sign as a web page writes it: O&#039;Brien."""
READING = re.compile(r"[\u3040-\u309fー・]+\s[\u3040-\u309fー・]+|[\u30a0-\u30ff]+\s[\u30a0-\u30ff]+")
"""How a name in Japanese signs is read, in hiragana or katakana: 青木 陽向（あおき ひなた）."""
HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\U000e0100-\U000e01ef"
"""Chinese signs, for a pattern, with those that few names have: 﨑, 𠮷."""
EAST_ASIAN = HAN + "\uac00-\ud7af"
"""Chinese signs and Korean syllables, for a pattern."""
_NAME_POINT = re.compile(rf"(?<=[{HAN}])[．‧•∙](?=[{HAN}])")
"""What some write for the point between the parts of a name: 巴奈．古牧."""
_MUTATED = re.compile(r"(?:[hnt]-?|bh|bp|dt|gc|mb|n[dg]|ts|d['’]|dell['’]|l['’])(?=[^\W\d_a-zà-öø-ÿ])")
"""Letters before the capital of some last names: "Mac an tSaoir", "Ó hÓgáin", "d'Arc"."""
PARTICLES = frozenset(
    """van von der den de da das do dos du des dalla dalle del della dei degli di la le ter ten 't ’t zu zum
    zur vom af av bin binti binte a/l a/p ibn an na фон дер цу дель ибн φον ფონ פון""".split()  # noqa: SIM905
)
"""Lower-case words before a family name; some lists put them behind the given name."""
AT_THE = re.compile(r"\b(aan|bij|in|op|over|uit|voor|auf|aus) (?=(?:de|dem|den|der|het|'t|’t) )")
"""Words before the article of a Dutch last name: Sem in 't Veld, Roos op den Akker."""
CHILD_OF = set("ní nic uí mhic ó mac ap ferch".split())  # noqa: SIM905
"""Words before last names of Ireland and Wales: Aoife Rua Ní Bhriain."""
BEFORE_LAST = CHILD_OF | set(
    """el al lo los las ait ben bou ould abou san santa saint st te dela delos
    بن ابن بو ابو ایت ال ولد בן בר אבו אבן""".split()  # noqa: SIM905
)
"""Words that begin last names of several words: EL IDRISSI Anas."""
TITLES = folded_phrases("people.address")


@lru_cache(maxsize=50_000)
def clean(text: str) -> str:
    """Return a cell as one line of visible text; empty if it is only punctuation or "N/A"."""
    if excel := _EXCEL_TEXT.fullmatch(text):
        text = excel[1]
    if text[:1] == "'" and escape_formula(text[1:]) == text:  # as we and others write what could be a formula
        text = text[1:]
    line = clean_line(_ENTITY.sub(lambda found: unescape(found[0]), _ESCAPED.sub("", text)))
    line = line if line.isascii() else _NAME_POINT.sub("·", POINT.sub(".", line).translate(COLONS))
    is_empty = line.upper() == "N/A" or (line[:1] == "#" and _ERROR.fullmatch(line))
    return line if any(map(str.isalnum, line)) and not is_empty else ""


_CUT_PARTICLES = {"v.", "d.", "t."}
"""Last names cut to their first letter: Sofia v. for van der Berg."""


_FEWEST_WORDS = 5
"""The fewest words of a sentence; a signature and a heading are shorter."""
_CUT_NAME = re.compile(r"\S+ [^\W\d_]\.")


def is_written_as_name(text: str) -> bool:
    """Whether each word begins with a capital, like a name and unlike a sentence; particles may be small."""
    words = (word for word in AT_THE.sub("", text).split() if word not in PARTICLES | _CUT_PARTICLES)
    return all(not is_small(word[0]) or _MUTATED.match(word) for word in words)


def is_number(text: str) -> bool:
    """Whether a text is one plain number: alone it is no title, no name and no place."""
    return text.isascii() and text.isdecimal()


def names_inside(line: str) -> bool:
    """Whether a sentence has a first and a last name inside: "Also Ana Kos, 2nd grade, starts Monday"."""
    words = line.split()
    return len(words) > _FEWEST_WORDS and any(a.istitle() and b.istitle() for a, b in pairwise(words[1:]))


def is_cut_name(text: str) -> bool:
    """Whether a text is a first name with the first letter of the last name: "Ana R."."""
    return bool(_CUT_NAME.fullmatch(text))


def ends_as_sentence(text: str) -> bool:
    """Whether a text begins with a capital, and its last two words are small and no particles."""
    words = text.split()
    last = [word for word in words[1:] if word not in PARTICLES][-2:]
    return len(words) > 2 and last == words[-2:] and not is_small(words[0][0]) and all(map(is_small, last))


def has_sentence_end(text: str) -> bool:
    """Whether a text ends like a sentence and has a word in small letters, unlike "Sam Cole Jr."."""
    return text.rstrip()[-1:] in tuple(".!?") and any(map(is_small, text.split()))


def is_sentence(text: str, name: str) -> bool:
    """Whether most words of a text beside a name are small, unlike the name's: "à venir".

    Beside a whole name, a single small word is enough: "Wears glasses".
    """
    words = [word for word in text.split() if fold(word) not in PARTICLES | BEFORE_LAST]
    small = [word for word in words if is_small(word[0])]
    has_verb = " " in name and not is_small(text[0]) and any(len(word) > 1 for word in small)
    return is_written_as_name(name) and (has_verb or 2 * len(small) > len(text.split()))


def has_capitals(text: str) -> bool:
    """Whether a text is in a script that has capitals, unlike Hebrew, Thai or Georgian."""
    return any(letter.isupper() or is_small(letter) for letter in text)


def is_small(text: str) -> bool:
    """Whether all letters are small; Georgian and letters such as º have no capitals, so they are not."""
    return text.islower() and text != text.upper() and not re.search("[ა-ჿ]", text)
