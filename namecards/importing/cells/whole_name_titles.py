"""Read from the title of a column of whole names their order, and whether they have two last names."""

from __future__ import annotations

from collections.abc import Sequence

from namecards.importing.cells.titles import AND, FIELDS, names_in, split_title
from namecards.importing.words import PERSON_WORDS, folded_phrases

_INITIAL = frozenset(("m", "mi"))
_FAMILY_FIRST = folded_phrases("title_words.family_first")
"""Words for whole names in languages that say the last name first."""


def is_family_first(title: str) -> bool:
    """Whether a title of whole names has the last name first: "Nachname, Vorname", "Nazwisko i imię"."""
    plain = [word for word in split_title(title) if word not in PERSON_WORDS]
    words = [word for word in plain if word not in AND]
    short = "".join(word for word in plain if len(word) == 1)  # Ф.И.О.
    if _FAMILY_FIRST.intersection([*split_title(title), short]):
        return True
    if [kind for kind in _kinds(words) if kind in ("given", "family")] == ["family", "given"]:
        return True  # Name (Last First)
    kinds = [found[0] for at in range(len(words), 0, -1) if (found := FIELDS.get("".join(words[:at])))]
    behind = [found[0] for at in range(1, len(words)) if (found := FIELDS.get("".join(words[at:])))]
    if next((kind for kind in kinds if kind in ("family", "given")), "") == "family":
        return True
    return kinds[-1:] == ["name"] and behind[:1] == ["given"]  # Nom et prénoms


def has_middle_within(title: str) -> bool:
    """Whether a title of whole names has the middle name between the others: "Name (First Middle Last)"."""
    kinds = _kinds(split_title(title))
    return [kind for kind in kinds if kind in ("given", "middle", "family")] == ["given", "middle", "family"]


def middle_behind(title: str) -> str:
    """Return the words for the middle name that end a title of last names, as in Vietnam: họ và tên đệm."""
    words = split_title(title)
    if FIELDS.get("".join(words), ("",))[0] != "family":
        return ""
    ends = (words[at:] for at in range(1, len(words)))
    return next((" ".join(end) for end in ends if FIELDS.get("".join(end), ("",))[0] == "middle"), "")


def _kinds(words: Sequence[str]) -> list[str]:
    return ["middle" if word in _INITIAL else FIELDS.get(word, ("",))[0] for word in words]


def names_two_families(title: str) -> bool:
    """Whether a title of whole names has both last names: "Apellido paterno, materno y nombre"."""
    return "family2" in names_in([word for word in split_title(title) if word not in AND and len(word) > 1])
