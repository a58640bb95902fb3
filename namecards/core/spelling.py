"""Compares the spellings of a name: typing errors that are forgiven, and names that sound the same."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache
from math import inf

from rapidfuzz.distance import OSA

from namecards.core.normalize import allowed_errors

SOUND = 0.5
"""The errors of a name that only sounds the same: less than one typing error."""

_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("^m[ou]h?amm?[ae]d$", "mohamed"),  # one name, the world's most frequent, in a dozen spellings
        ("^geof", "jef"),
        ("^abd[aeiou]l?(?=[dlnrstz])", "abdu"),  # Abdul Rahman is said, and written, Abdur Rahman
        ("oey$", "oe"),
        ("eigh$", "i"),
        ("x", "ks"),
        ("ph", "f"),
        ("ksh", "ks"),
        ("(?<=i)gh|(?<=[aeiouy])h(?=[mn]|$)", ""),
        ("^ch(?=[rl])", "k"),
        ("(?<=[bdgjklprt])h", ""),
        ("c(?=[eiy])", "s"),
        ("ck|c(?!h)|q", "k"),
        ("v", "f"),
        ("(?<=[aeiou])z(?=[aeiou])", "s"),
        ("aw", "au"),
        ("hyeo", "hyu"),  # Korean names, officially and as families write them
        ("yeong", "yung"),
        ("ee$|ey$|ie$", "i"),
        ("a[iy](?=[dl][ei])", "a"),  # Jayden and Jaden, Hailey and Haley
        ("ae$", "ay"),
        ("ee", "i"),
        ("oo|ou", "u"),
        ("(?<![aeo])wu", "u"),
        ("[ae][iy]", "e"),
        ("y", "i"),
        ("ie(?=[^aeiou])", "i"),
        ("e(?=line?$)|(?<=nn)e$|(?<=[^aeilnosu])e$", ""),  # but Simone is not Simon, nor Louise Louis
        (r"(.)\1+", r"\1"),
        ("([aeiou][^aeiou]+)[ae]([ndrl])$", r"\1e\2"),  # Aidan and Aiden, Ahmad and Ahmed
    )
)
"""How English readers say letters, in this order; what is left is compared."""


@lru_cache(maxsize=50_000)
def errors(typed: str, form: str) -> float:
    """Count typing errors (insert, delete, replace, swap); infinite if more than the length forgives."""
    if typed == form:
        return 0
    typed_sound, form_sound = sound(typed), sound(form)
    if typed_sound == form_sound and min(len(typed), len(form)) >= 3:
        return SOUND
    most = allowed_errors(form)
    by_sound = _distance(typed_sound, form_sound, min(most, allowed_errors(form_sound)))
    return min(_distance(typed, form, most), by_sound + SOUND)


def _distance(typed: str, form: str, most: int) -> float:
    if not most or abs(len(typed) - len(form)) > most:
        return inf
    distance = OSA.distance(typed, form, score_cutoff=most)
    is_another = distance > 1 and typed[0] != form[0]  # Manpreet is not a misspelled Harpreet
    return inf if distance > most or is_another else distance


_CONSONANTS = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        ("ph|[vw]", "f"),
        ("^dj|^[iyx](?=[aeiou])", "j"),
        ("zi", "ji"),
        ("^ch(?=[aeiou])|gh", ""),
        ("t?sch|ch|[cst]z|[sz]h?|ts|c(?=[eiy])", "s"),
        ("x", "ks"),
        ("[cqg]", "k"),
        ("d", "t"),
        ("b", "p"),
        ("(?<!^)[jy]|[aeiouh]", ""),
        (r"(.)\1+", r"\1"),
    )
)
"""Letters for consonants that one name has in different languages: Wiktoria, Javier and Xavier, Yusuf."""


def is_known_other(typed: str, form: str, known: Container[str]) -> bool:
    """Whether a first name is one of the `known`, with other consonants than this form of a name.

    Mason is no misspelled Jason, but Fatma may be Fatima.
    """
    is_known = typed.isascii() and typed in known
    return is_known and _consonants(typed).isdisjoint(_consonants(form))


@lru_cache(maxsize=20_000)
def _consonants(name: str) -> frozenset[str]:
    """Return a name's consonants, roughly as heard; a c may be an s or a k, a ch an sh, and a g a j."""
    found = []
    soft = re.sub("^g(?=[ei])", "j", re.sub("ch(?=.{4})", "sh", name))
    for letters in (name, re.sub("ch?|gh", "k", name), soft):
        for pattern, sound in _CONSONANTS:
            letters = pattern.sub(sound, letters)
        found.append(letters)
    return frozenset(found)


_HIS = (
    "adri[ae]n|bastien|ch?ristian|daniel|dorian|emm?anuel|fabi[ae]n|flori[ae]n|gabriel|jean|joel|juli[ae]n|"
)
_HIS += "justin|kristian|luci[ae]n|manuel|marcel|martin|michel|noel|pascal|raphael|sebasti[ae]n|valentin|"
_HIS += r"\w+ri(k|ch)"
_HIS_NAME, _HER_NAME = re.compile(_HIS), re.compile(f"({_HIS})(l|n)?e|(ch?|k)risti(a?ne|na)")
"""Names of boys, and the names of girls that are made of them with an e that is not always heard."""
_A = ("a", "а", "я", "α", "ه", "ה")
"""The a at the end of many girls' names: in Latin, Cyrillic, Greek, Arabic and Hebrew letters."""
_LAST_VOWEL = re.compile("(?<=[^aeiouy])(?:ie|[eioy])$")
_EASILY_LOST = re.compile("(?:[ei]n|l)e$")
"""An e that is often left out: Caroline and Carolin, Nicole and Nicol."""


def is_other_ending(typed: str, form: str) -> bool:
    """Whether they differ in an ending that makes another name, mostly a boy's or a girl's.

    One lacks the last vowel or has another one, and that is heard: Julian and Juliana, Emil and Emily, Kyle
    and Kylie. Or the names are known to be a boy's and a girl's: Daniel and Danielle.
    """
    if any(_HIS_NAME.fullmatch(one) and _HER_NAME.fullmatch(b) for one, b in ((typed, form), (form, typed))):
        return True
    if sound(typed) == sound(form):
        return False
    if typed.isascii() and (_lacks_last_vowel(typed, form) or _lacks_last_vowel(form, typed)):
        return True
    ends = [{name.endswith(_A), name.removesuffix("h").endswith(_A)} for name in (typed, form)]
    return ends[0].isdisjoint(ends[1]) and sorted(typed) != sorted(form)


def _lacks_last_vowel(short: str, long: str) -> bool:
    """Whether a name is another one without its last vowel, or with a silent e for it."""
    if not (stem := _LAST_VOWEL.sub("", long)) or stem == long or _EASILY_LOST.search(long):
        return False
    if short[-1:] == "e" and long[-1:] in ("e", "y"):
        return stem == short[:-1]
    return short[-1:] not in tuple("aeiouy") and sound(stem) == sound(short)


@lru_cache(maxsize=50_000)
def sound(name: str) -> str:
    """Return how a folded name sounds, in letters; a name in another script stays as it is."""
    if name.isascii():
        for pattern, letters in _SOUNDS:
            name = pattern.sub(letters, name)
    return name
