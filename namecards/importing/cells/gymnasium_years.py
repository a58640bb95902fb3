"""Read the years of a gymnasium, whose numbers are no grades: kvarta B, Klasse Quinta, Β Λυκείου."""

from __future__ import annotations

import re
from collections.abc import Iterable

from namecards.core.normalize import fold
from namecards.importing.cells.grades import ORDINALS
from namecards.importing.patterns import compile_later
from namecards.importing.words import any_of, languages, languages_of, pattern, phrases, phrases_of

_KEY = "cells.latin_years"
_WORDS = frozenset(map(fold, phrases(_KEY)))
_ONLY = [word for word in phrases(_KEY) if fold(word) not in ORDINALS]
"""Names of years that are no ordinals elsewhere; quinta and sexta are."""
_COUNTRIES = [language for language in languages() if any(phrases_of(language, _KEY))]
_PLACES = any_of({word for one in _COUNTRIES for word in phrases_of(one, "headings.place")})
_LETTER = r"(?: ?\.?[^\W\d_])?"
_CLASS = compile_later(
    rf"(?:(?:.* )?(?:{_PLACES})[ :]+)((?:{any_of(phrases(_KEY))}){_LETTER})|((?:{any_of(_ONLY)}){_LETTER}"
    rf"|[Α-Γ]['΄´’ʹ]? (?:{pattern('headings.upper')}))",
    re.IGNORECASE,
)


def gymnasium_class(text: str) -> str:
    """Return the class that is named by its year: kvarta B of "Seznam třídy kvarta B"."""
    found = _CLASS.fullmatch(text)
    return (found[1] or found[2]) if found else ""


def without_latin_years(classes: Iterable[str], titles: Iterable[str]) -> list[str]:
    """Return classes without those named by Latin years, if one surely is or titles are in Czech."""
    classes = list(classes)
    spoken = languages_of(titles) & {one["language"] for one in _COUNTRIES}
    if not spoken and not any(map(gymnasium_class, classes)):
        return classes
    return [name for name in classes if fold(re.split("[ .]", name)[0]) not in _WORDS]
