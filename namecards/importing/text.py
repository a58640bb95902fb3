"""Cells made safe to keep and to show, and a whole name in one cell taken apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from namecards.core.normalize import fold
from namecards.core.spreadsheets import escape_formula
from namecards.core.text import clean_line

_EXCEL_TEXT = re.compile(r'\s*="(.*)"\s*', re.DOTALL)
"""How some systems write a number so that Excel keeps its zeros: `="00123"`."""
_ASIDE = re.compile(r"""\s*[(\["“]([^()\[\]"“”]*)[)\]"”]""")
_FLAGS = set(
    """new iep ell el esl eal sped sen gt withdrawn inactive dropped left moved transfer transferred absent
    exited suspended deceased duplicate test""".split()  # noqa: SIM905
)
"""What offices write in brackets behind a name and nobody is called."""
_SUFFIXES = {"jr", "sr", "ii", "iii", "iv"}
_PARTICLES = frozenset(
    "van von der den de da das dos del della di la le ter ten zu zur af av bin ibn".split()  # noqa: SIM905
)
"""What may stand, in small letters, before a family name; some lists put it behind the given name."""
_TITLES = {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "frau", "herr", "mme"}


def clean(text: str) -> str:
    """A cell as one line of visible text; one of nothing but punctuation, or "N/A", is empty."""
    if excel := _EXCEL_TEXT.fullmatch(text):
        text = excel[1]
    if text[:1] == "'" and escape_formula(text[1:]) == text:  # as we and others write what could be a formula
        text = text[1:]
    line = clean_line(text)
    return line if any(map(str.isalnum, line)) and line.upper() != "N/A" else ""


def join_names(names: Sequence[str], most: int) -> str:
    """Join names as in a sentence: "Maya Chen, Ben Ortiz and 3 more"."""
    shown, more = list(names[:most]), len(names) - most
    last = [f"{more} more"] if more > 0 else []
    *first, end = [*shown, *last] or [""]
    return f"{', '.join(first)} and {end}" if first else end


class Name(NamedTuple):
    """A name in its parts; a part that is not there is empty."""

    given: str
    family: str = ""
    preferred: str = ""
    middle: str = ""
    suffix: str = ""


def split_name(whole: str) -> Name:
    """A name from one cell: `Chen, Maya L.`, `Maya Chen`, `Cruz, Maximilian (Max)`, `Ms. Ortiz`.

    Without a comma the first word is the given name: that is what will be said, and the family name
    shows in full either way.
    """
    plain, preferred = split_aside(whole)
    parts = [part.strip() for part in plain.split(",")]
    named = [part for part in parts if part and not _is_suffix(part)]
    suffix = next(filter(_is_suffix, parts), "")
    if len(named) > 1:
        given, particles = _split_particles(" ".join(named[1:]))
        family, own = split_suffix(f"{particles} {named[0]}".strip())
    else:
        whole_name, own = split_suffix("".join(named))
        family, given = _split_at_first_blank(whole_name)
    given, middle = _split_initial(given)
    return Name(given, family, preferred, middle, suffix or own)


def split_suffix(family: str) -> tuple[str, str]:
    """`Smith Jr.` without what follows the name, and that: `Smith` and `Jr.`."""
    name, _, last = family.rpartition(" ")
    return (name.rstrip(","), last) if name and _is_suffix(last) else (family, "")


def _split_particles(given: str) -> tuple[str, str]:
    """`Anna van der`, of "Berg, Anna van der", is Anna and the beginning of her family name."""
    said = given.split()
    at = len(said)
    while at > 1 and said[at - 1] in _PARTICLES:
        at -= 1
    return " ".join(said[:at]), " ".join(said[at:])


def _is_suffix(part: str) -> bool:
    return part.casefold().rstrip(".") in _SUFFIXES


def split_aside(name: str) -> tuple[str, str]:
    """The name without what stands in brackets or double quotes, and that, if it is a nickname.

    `(7B)`, `(she/her)` and `[NEW]` are no nicknames.
    """
    asides = [said for aside in _ASIDE.finditer(name) if (said := clean(aside[1]))]
    nicknames = (said for said in asides if not re.search(r"[\d/]", said) and fold(said) not in _FLAGS)
    return _ASIDE.sub("", name).strip(), next(nicknames, "")


def _split_at_first_blank(name: str) -> tuple[str, str]:
    """Family and given name; "Ms. Ortiz" is not parted, because nobody is called "Ms."."""
    first, _, rest = name.partition(" ")
    return ("", name) if fold(first) in _TITLES else (rest, first)


def _split_initial(given: str) -> tuple[str, str]:
    """`Maya L.` is called Maya; `J. R.` stays."""
    initials = re.search(r"(?<=\w\w)(\s+\w\.?)+$", given)
    return (given[: initials.start()], initials[0].strip()) if initials else (given, "")
