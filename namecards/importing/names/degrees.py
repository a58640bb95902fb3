"""Separate academic degrees, suffixes (Jr., III) and the address of children (Miss) from names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.importing.clues import FEWEST, MOSTLY
from namecards.importing.patterns import compile_later
from namecards.importing.words import pattern

_DEGREE = (
    r"(?:(?:mgr|phdr|rndr|mudr|mvdr|judr|paeddr|pharmdr|csc|drsc|phd|msc|inż)\b\.?"
    r"|(?:ing|bc|bca|doc|mag|dis|dipl|ph\. ?d|m\.a|b\.a|m\.sc|b\.sc)\.)"
)
_DEGREES = re.compile(
    rf"^(?:(?:prof|dr)\.\s*(?={_DEGREE}))?(?:{_DEGREE}(?:\s+et\s+|\s*))+(?=[^\W\d])|(?:[,\s]\s*(?:et\s+)?{_DEGREE})+$",
    re.IGNORECASE,
)
"""Degrees before and behind a name, which are no part of it: `Mgr. Jana Vlková, Ph.D.`."""
_SUFFIX = re.compile(r"(?i:jr|sr|ii|iii|iv)\.*|[A-Z]\.\s?[A-Z][a-z]{1,3}\.?([A-Z]\.?)?|Ph\.?D\.?")
"""Jr., and degrees of teachers in Indonesia: S.Pd., M.Pd.I, S.Kom."""
_ADDRESS = compile_later(
    rf"(?:^|(?<=, )|(?<=[\d][.)] )|(?<=[•☐–-] ))(?:{pattern('people.address_of_children')})\.?\s+(?=[^\W\d])",
    re.IGNORECASE,
)


def without_degrees(name: str) -> str:
    """Return a name without academic degrees; `Mgr. Vlková` stays, because it has no other first part."""
    plain = _DEGREES.sub("", name).strip()
    return plain if " " in plain else name


def is_suffix(part: str) -> bool:
    """Whether a part of a name belongs behind the last name: `Jr.`, `III`, `S.Pd.`."""
    return bool(_SUFFIX.fullmatch(part))


def split_suffix(family: str) -> tuple[str, str]:
    """Split `Smith Jr.` into `Smith` and `Jr.`."""
    name, _, last = family.rpartition(" ")
    return (name.rstrip(","), last) if name and is_suffix(last) else (family, "")


def without_address(names: Sequence[str]) -> Sequence[str]:
    """Return the names of pupils without Miss and Master, if most have one of them."""
    count = sum(bool(_ADDRESS.search(name)) for name in names)
    is_told = count >= max(FEWEST, MOSTLY * sum(map(bool, names)))
    return [_ADDRESS.sub("", name, count=1) for name in names] if is_told else names
