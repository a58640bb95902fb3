"""Clean cells so that they are safe to store and show, and tell names from the texts beside them."""

from __future__ import annotations

import re
from functools import lru_cache

from namecards.core.normalize import fold
from namecards.core.text import clean_line, escape_formula
from namecards.core.text import join_names as join_names
from namecards.importing.tables.standing import tells_of_leaving
from namecards.importing.words import COLONS, POINT, folded_phrases, pattern

_EXCEL_TEXT = re.compile(r'\s*="(.*)"\s*', re.DOTALL)
"""A number as some systems write it, so that Excel keeps its zeros: `="00123"`."""
_ASIDE = re.compile(r"""\s*[(（\["“]([^()（）\[\]"“”]*)[)）\]"”]|\s+['‘]([^'’]+)['’](?=\s|$)""")
_BEHIND = re.compile(r"\s[-–—|]\s+([^-–—|()\d]+)$")
_LEFT_BEHIND = re.compile(r"\s((?:[A-Z]{4,}|W/D)\b[^,]*|[^\W\d_]{4,} (?:\w+ )?\d{1,2}[./-]\d[^,]*)$")
"""What may say that somebody left, with no dash before it."""
_FLAGS = set(
    """iep ell el esl eal sped sen gt withdrawn inactive dropped left moved transfer transferred
    exited suspended deceased duplicate test student pupil member teacher staff guest owner parent
    schüler schülerin élève alumno alumna leerling elev lehrer lehrerin""".split()  # noqa: SIM905
) | folded_phrases("cells.new")
"""Words that offices write in brackets behind a name; nobody goes by them."""
_CALLED = re.compile(rf"({pattern('cells.called')})\s*:?\s+(?=[^\W\d])", re.IGNORECASE)
"""In brackets before what somebody is called."""
_ABSENT = re.compile(rf"({pattern('cells.absent')})(\s.*)?", re.IGNORECASE)
"""What is written behind the name of somebody who was not there when the photos were taken."""
PARTICLES = frozenset(
    """van von der den de da das dos dalla dalle del della di la le ter ten 't ’t zu zur af av bin binti binte
    a/l a/p ibn""".split()  # noqa: SIM905
)
"""Lower-case words before a family name; some lists put them behind the given name."""
CHILD_OF = set("ní nic uí mhic ó mac ap ferch".split())  # noqa: SIM905
"""Words before last names of Ireland and Wales: Aoife Rua Ní Bhriain."""
BEFORE_LAST = CHILD_OF | set(
    """el al lo los las ait ben bou ould abou san santa saint st
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
    line = clean_line(text)
    line = line if line.isascii() else POINT.sub(".", line).translate(COLONS)
    return line if any(map(str.isalnum, line)) and line.upper() != "N/A" else ""


def is_written_as_name(text: str) -> bool:
    """Whether each word begins with a capital, as in a name and not in a sentence; particles may be small."""
    return all(word in PARTICLES or not is_small(word[0]) for word in text.split())


def is_sentence(text: str, name: str) -> bool:
    """Whether most words of a text beside a name are small, unlike those of the name: "à venir"."""
    words = [word for word in text.split() if fold(word) not in PARTICLES | BEFORE_LAST]
    return is_written_as_name(name) and 2 * sum(is_small(word[0]) for word in words) > len(text.split())


def is_small(text: str) -> bool:
    """Whether all letters are small; Georgian has no capitals, so its letters are not."""
    return text.islower() and not re.search("[ა-ჿ]", text)


def asides(name: str) -> list[str]:
    """Return the texts in brackets or quotes beside a name."""
    found = (clean(aside[1] or aside[2] or "") for aside in _ASIDE.finditer(name))
    return [_CALLED.sub("", text, count=1) if _CALLED.match(text) else text for text in found if text]


def split_aside(name: str) -> tuple[str, str]:
    """Split off the words in brackets or double quotes, and return them if they are a nickname.

    `(7B)`, `(she/her)` and `[NEW]` are no nicknames.
    """
    behind = remark_behind(name)
    plain = _ASIDE.sub("", name[: behind.start()] if behind else name).strip()
    told = (text for text in asides(name) if not re.search(r"[\d/]", text))
    return plain, next((text for text in told if not is_remark(text, plain)), "")


def texts_beside(name: str) -> list[str]:
    """Return all texts beside a name: in brackets, in quotes and behind a dash."""
    return [*asides(name), *(clean(behind[1]) for behind in [remark_behind(name)] if behind)]


def remark_behind(name: str) -> re.Match[str] | None:
    """Return a remark behind a dash, of which some words are small: "- peanut allergy", or "- ABSENT".

    One on leaving needs no dash if it has capitals or a day: "Ava Moss LEFT 2/10"; Grace Left is a name.
    """
    found = _BEHIND.search(name)
    if found and (is_absent(found[1]) or not is_written_as_name(found[1])):
        return found
    blanks = () if name.isupper() else re.finditer(r"\s", name)
    left = (_LEFT_BEHIND.match(name, blank.start()) for blank in blanks)
    return next((one for one in left if one and tells_of_leaving(one[1])), None)


def is_remark(aside: str, name: str) -> bool:
    """Whether words in brackets beside a name are a flag, or a remark in small words: "away today"."""
    is_told = tells_of_leaving(aside) or is_absent(aside)
    return is_told or fold(aside) in _FLAGS or is_in_words(aside, name)


def is_in_words(aside: str, name: str) -> bool:
    """Whether a text beside a name has small words, unlike the name: "away today", "photo to follow"."""
    return (" " in aside and not is_written_as_name(aside)) or (is_small(aside) and not is_small(name))


def is_absent(text: str) -> bool:
    """Whether a text says that somebody was not there: "absent", "fehlt", "absent on picture day"."""
    return bool(_ABSENT.fullmatch(text.strip(" .!*")))
