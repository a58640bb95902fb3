"""Recognize the father's name, which follows the first name in many countries."""

from __future__ import annotations

import re

from namecards.importing.words import APOSTROPHES

SON = re.compile(
    r"\s(bin|binti|binte|bte?\.?|ibn|bint|anak|a/[lpk]|[sdw]/o|بن|بنت|ابن)\s(?=\w)", re.IGNORECASE
)
"""Words for "son of" or "daughter of"; the given name comes before them."""
PATRONYMIC = re.compile(
    r"\s(\w+([иі]ч|[вчў]на|[oe]vich|[oe]vna|[oeý]wi[çc]|[oeý]wna|\wի|[ұу]лы|[кқг]ызы)"
    rf"|\S+[\s-](оглы|углы|кызы|[ұу]лы|уулу|қызы|ўғли|қизи|o[gğ]lu|q[ıi]z[ıi]|ogly|gyzy|o[{APOSTROPHES}]?g[{APOSTROPHES}]?li))$",
    re.IGNORECASE,
)
"""A father's name behind a first name, from Belarus to Uzbekistan: Петровна, Rəşad oğlu, Талғатұлы."""
_OF_BULGARIA = re.compile(r"(?<=\w\w)\s[а-я]{2,}[оеё]ва?$", re.IGNORECASE)


def fathers_name(given: str) -> re.Match[str] | None:
    """Return the father's name behind a first name; in Bulgaria, the second of three: Калина Петрова."""
    return PATRONYMIC.search(given) or _OF_BULGARIA.search(given)
