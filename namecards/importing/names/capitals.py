"""Write names in capitals, as many systems export them, in usual case: "O’NEIL-MCDONALD" as on a card."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import dropwhile
from typing import Any

from namecards.core.text import join_names
from namecards.importing.candidate import Candidate
from namecards.importing.left_out import Info
from namecards.importing.names.dotless_i import has_dotless_i, is_unsure
from namecards.importing.text import AT_THE, PARTICLES

_MOSTLY = 0.8
"""The share of names in capitals that shows the list writes all names so."""
_FEWEST = 3
_INITIALS = 2
"""The most letters of a name that may be initials: TJ."""
_GLOTTAL = "ʻʽʾʿ"
"""Signs that are letters of a name: the ʻokina of Hawaii, hamza and ayn."""
_APOSTROPHES = "'’‘`´ʼ"
_LETTERS = rf"[^\W\d_ʼ{_GLOTTAL}]+"
_PART = re.compile(rf"{_LETTERS}(?:[{_APOSTROPHES}{_GLOTTAL}]{_LETTERS})*")
_PIECE = re.compile(rf"([{_APOSTROPHES}{_GLOTTAL}]?)({_LETTERS})")
_ELISIONS = frozenset("ALL COLL DALL DEGL DELL NELL SANT".split())  # noqa: SIM905
"""Before the apostrophe and another capital, besides single letters: Dell'Acqua, O'Neil."""
_BEFORE_GIVEN = frozenset(("DA", "DE", "LA"))
"""Before an apostrophe of first names: De'Andre."""
_BEFORE_CONSONANT = re.compile(r"[A-Z]{1,2}[AEIOU]'[B-DF-HJ-NP-TV-XZ]")
"""First names in which another part is likely to begin: Ja'Marcus."""
_NO_ELISION = re.compile(r"[AEIUYG]|[А-ЯЄІЇҐ](?=.[ЯЮЄЇ])")
"""Single letters before an apostrophe inside a word: A'isha, G'ani, В'ячеслав."""
_BARE = re.compile(r"[B-DF-HJ-NP-TV-XZ]{2}|[AEIOU]J")
"""First names that nobody can say are initials: TJ, AJ."""
_SHORTENED = frozenset(("KH", "MD", "NG", "SK", "ST"))
"""First names without a vowel that are no initials: Md is short for Mohammad."""
_ROMAN = re.compile(r"II|III|IV|VI{0,3}")
_JUNIOR = re.compile(r"[JS]N?R\.?")
_MC = re.compile(r"\b(Mc)([^\W\d_])")
"""The beginning of family names before a capital. Not "Mac": Mackay and MacKay are both usual."""
_BEGUN = re.compile(r"[A-Z][a-z]{1,3}(?=[A-ZÀ-Ž]{3})")
"""The beginning of a name that is not in capitals like the rest: McDONALD, LeBLANC."""
_TWO_WAYS = re.compile(r"\bMac[^\W\d_]|\b(de|del|di|da|la|le|van|von|der|den)\s", re.IGNORECASE)
_SONS = frozenset("binti binte bt a/l a/p s/o d/o".split())  # noqa: SIM905
_ARTICLES = frozenset(("los", "las"))
_FIRST = _ARTICLES | set("le la di della delle dei degli dalla dalle".split())  # noqa: SIM905
"""Particles that have a capital at the start of a name: Le Goff, Di Stefano, Las Heras, but de las Heras."""
_AND = ("E", "Y", "I")
"""Between two last names: DA SILVA E SOUZA."""
_OPEN_APOSTROPHE = re.compile(rf"([A-ZÀ-Ž]{{2,}})[{_APOSTROPHES}][A-ZÀ-Ž]{{2,}}")
"""In a name in capitals: Ka'ahumanu, but De'Andre."""
_NO_CAPITALS = re.compile("[Ꭰ-Ᏽ]")
"""Cherokee names are written in these letters throughout; few fonts have the small ones."""
_NO_FIRST_CAPITAL = re.compile("[Ა-Ჿ]")
"""Georgian capitals are for headings, and no name begins with one."""
_FIELDS = ("given", "family", "preferred", "middle")


def in_usual_case(people: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the people with names in usual case, if the list was in capitals.

    First and last names are judged separately: French lists have only the last name in capitals. A whole name
    in capitals was typed so, whatever the others are.
    """
    names = {field: [name for one in people if (name := getattr(one, field))] for field in _FIELDS}
    shouted = [field for field in _FIELDS if _is_in_capitals(names[field])]
    if "given" in shouted:  # a few last names among initials
        shouted = [field for field in _FIELDS if field in shouted or all(map(str.isupper, names[field]))]
    turkish = has_dotless_i(list(map(_whole_name, people)))
    fields = (_all_in_capitals(one) or shouted for one in people)
    both = zip(people, fields, turkish, strict=True)
    return tuple(_change(one, of, is_turkish) if of else one for one, of, is_turkish in both)


def _whole_name(one: Candidate) -> str:
    return " ".join(getattr(one, field) for field in _FIELDS)


def remarks(people: Sequence[Candidate], is_answered: bool) -> Iterator[str]:
    """Report that names in capitals are written in usual case here, and which can be written in two ways."""
    changed = [one for one in people if one.as_written]
    if changed and not is_answered:
        yield Info("Names in capitals are written in usual case here.")
    unsure = is_unsure([_whole_name(as_written(one)) for one in people])
    both = zip(people, unsure, strict=True)
    doubtful = [one.display for one, is_open in both if one.as_written and (is_open or _is_guessed(one))]
    if doubtful:
        yield f"The capitals of {join_names(doubtful, 5)} were guessed. Edit the person to change them."


def as_written(one: Candidate) -> Candidate:
    """Return somebody with the name in the capitals of the list."""
    written: dict[str, Any] = dict(one.as_written)
    return replace(one, **written, as_written=())


def _is_guessed(one: Candidate) -> bool:
    """Whether capitals of a name can be written in two ways: Mackay, Ka'ahumanu, Md."""
    written = dict(one.as_written)
    given = f"{written.get('given', '')} {written.get('preferred', '')}"
    return bool(
        ("family" in written and _TWO_WAYS.search(one.family))
        or any(found[1] not in _ELISIONS for found in _OPEN_APOSTROPHE.finditer(" ".join(written.values())))
        or re.search(rf"\bO[{_APOSTROPHES}]", given)
        or _SHORTENED & set(given.split())
    )


def _change(one: Candidate, fields: Sequence[str], turkish: bool) -> Candidate:
    written: dict[str, Any] = {field: usual_case(getattr(one, field), field, turkish) for field in fields}
    written |= {"suffix": one.suffix.capitalize()} if _JUNIOR.fullmatch(one.suffix) else {}
    before = tuple((field, getattr(one, field)) for field in written if getattr(one, field) != written[field])
    repeats = tuple(_change(row, fields, turkish) for row in one.repeats)
    return replace(one, **written, as_written=before, repeats=repeats)


def _all_in_capitals(one: Candidate) -> Sequence[str]:
    """The fields of a name, if first and last name are in capitals: MAYA LI, but not JJ LI."""
    is_word = sum(map(str.isalpha, one.given)) > _INITIALS
    return _FIELDS if is_word and _is_shouted(one.given) and _is_shouted(one.family) else ()


def _is_in_capitals(names: Sequence[str]) -> bool:
    cased = (name for name in names if name.upper() != name.lower() and not _NO_CAPITALS.search(name))
    words = [name for name in cased if sum(map(str.isalpha, name)) > _INITIALS]
    shouted = sum(map(_is_shouted, words))
    return len(words) >= _FEWEST and shouted >= _MOSTLY * len(words)


def _is_shouted(name: str) -> bool:
    """Whether a name is in capitals, perhaps behind others: "van der BERG", "St. JAMES", "MacDONALD"."""
    words = dropwhile(_is_before_capitals, name.split())
    return "".join(_BEGUN.sub("", word) for word in words).isupper()


def _is_before_capitals(word: str) -> bool:
    return word.islower() or (word.istitle() and (word == "St." or word.lower() in PARTICLES))


def usual_case(name: str, field: str = "family", turkish: bool = False) -> str:
    """Return a name in capitals as it is usually written: `MCDONALD` is McDonald, `DE LA CRUZ` de la Cruz."""
    if not _is_shouted(name):
        return name
    *before, last = name.split(" ")
    particles = PARTICLES | _ARTICLES | _SONS if field == "family" else frozenset()
    known = {*particles, *filter(str.islower, before)}
    known |= set(AT_THE.findall(name.lower()) if field == "family" else ())
    first = [word for word in before[:1] if word.isupper() and word.lower() in _FIRST]
    later = list(enumerate(before))[len(first) :]
    small = [at for at, word in later if (at and word in _AND) or word.lower() in known]
    small = [at for at in small if before[at].isupper() or before[at].islower()]  # not in Van DYKE
    words = (word.lower() if at in small else _word(word, field, turkish) for at, word in enumerate(before))
    return " ".join([*words, _word(last, field, turkish)])


def _word(word: str, field: str, turkish: bool) -> str:
    if begun := _BEGUN.match(word):
        return begun[0] + _word(word[begun.end() :], field, turkish)
    is_bare = field != "family" and _BARE.fullmatch(word) and word not in _SHORTENED
    if is_bare or _ROMAN.fullmatch(word) or _NO_CAPITALS.search(word):
        return word
    capital = _PART.sub(lambda part: _capitals(part[0], field, turkish), word)
    return _MC.sub(lambda found: found[1] + found[2].upper(), capital)


def _capitals(part: str, field: str, turkish: bool) -> str:
    """Return a word with a capital at the start, and after an apostrophe where another part begins."""
    written, before = "", ""
    for sign, piece in _PIECE.findall(part):
        is_start = not before or (sign not in _GLOTTAL and _is_elision(before, piece, field))
        written += sign + (_capital(piece, turkish) if is_start else _small(piece, turkish))
        before = piece
    return written


def _is_elision(before: str, piece: str, field: str) -> bool:
    """Whether another part begins after an apostrophe: O'Neil, Dell'Acqua, De'Andre, but Ka'ahumanu."""
    if len(before) == 1:
        return not _NO_ELISION.match(f"{before}'{piece}")
    is_given = before in _BEFORE_GIVEN or _BEFORE_CONSONANT.match(f"{before}'{piece}")
    return before in _ELISIONS or bool(field != "family" and is_given)


def _capital(part: str, turkish: bool) -> str:
    """Return a word with a capital at the start; Dutch IJ is one letter."""
    first = 2 if part.startswith("IJ") and len(part) > _FEWEST else 1
    small = _small(part, turkish)
    return small if _NO_FIRST_CAPITAL.match(part) else part[:first] + small[first:]


def _small(part: str, turkish: bool) -> str:
    """Return a word in small letters; Turkish small ı has no dot."""
    plain = part.replace("İ", "i")
    return (plain.replace("I", "ı") if turkish else plain).lower()
