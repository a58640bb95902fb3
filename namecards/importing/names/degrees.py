"""Academic degrees around names, which nobody is called by."""

from __future__ import annotations

import re

_DEGREE = (
    r"(?:(?:mgr|phdr|rndr|mudr|mvdr|judr|paeddr|pharmdr|csc|drsc|phd|msc|inż)\b\.?"
    r"|(?:ing|bc|bca|doc|mag|dis|dipl|ph\. ?d|m\.a|b\.a|m\.sc|b\.sc)\.)"
)
_DEGREES = re.compile(
    rf"^(?:(?:prof|dr)\.\s*(?={_DEGREE}))?(?:{_DEGREE}(?:\s+et\s+|\s*))+(?=[^\W\d])|(?:[,\s]\s*(?:et\s+)?{_DEGREE})+$",
    re.IGNORECASE,
)
"""Degrees before a name and behind it, which nobody is called by: `Mgr. Jana Vlková, Ph.D.`."""


def without_degrees(name: str) -> str:
    """Return a name without academic degrees; `Mgr. Vlková` stays, as it has no other first part."""
    plain = _DEGREES.sub("", name).strip()
    return plain if " " in plain else name
