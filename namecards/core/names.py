"""Judging a typed name, and finding a person by a few letters or a scanned code.

All comparing is done on folded names: `fold("O’Brien-Đặng") == "obriendang"`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from namecards.core.people import Person

_NOT_DECOMPOSED = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "þ": "th", "ð": "d", "ŋ": "n"}
)
# Vowel signs of Indic scripts and Thai are letters to their readers, so only these marks go:
# combining diacritics (Latin, Greek, Cyrillic), Hebrew points, Arabic vowel marks.
_MARKS_TO_DROP = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]")
_BETWEEN_WORDS = re.compile(r"[\s\-‐‑–,./_]+")


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """Letters and digits only, lower case, without accents; a text of neither stays as it is."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_NOT_DECOMPOSED)
    kept = _MARKS_TO_DROP.sub("", plain)
    return "".join(c for c in kept if c.isalnum() or unicodedata.category(c)[0] == "M") or text.strip()


def words(text: str) -> list[str]:
    """The folded words of a name; hyphens and commas part words, apostrophes do not."""
    return [fold(word) for word in _BETWEEN_WORDS.split(text) if word]


class Judgement(Enum):
    """What a typed name is, for the person whose face is shown."""

    EXACT = "exact"
    SPELLING = "spelling"
    """Right, and the spelling is worth showing."""
    WHICH = "which"
    """Right so far, but somebody else here answers to it too: ask for the last initial."""
    SOMEONE_ELSE = "someone else"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement, and the other person it is about, if it is about one."""

    judgement: Judgement
    other: Person | None = None

    @property
    def right(self) -> bool:
        """Whether this counts as knowing the name."""
        return self.judgement in (Judgement.EXACT, Judgement.SPELLING)


@dataclass(frozen=True, slots=True)
class _Forms:
    """What a person answers to, folded."""

    firsts: frozenset[str]
    fulls: frozenset[str]
    family: str
    initials: frozenset[str]


@lru_cache(maxsize=20_000)
def _forms(person: Person) -> _Forms:
    firsts = frozenset(fold(n) for n in (person.preferred, person.given) if n) or {fold(person.family)}
    family = fold(person.family) if person.family else ""
    initials = frozenset(word[0] for word in words(person.family))
    return _Forms(frozenset(firsts), frozenset(first + family for first in firsts), family, initials)


def answers(typed: str, person: Person) -> bool:
    """Whether the person answers to exactly this: first name, first and last, or first and last initial."""
    forms, said = _forms(person), fold(typed)
    if said in forms.firsts or said in forms.fulls:
        return True
    *first, last = words(typed) or [""]
    return "".join(first) in forms.firsts and last in forms.initials


def judge(typed: str, person: Person, here: Iterable[Person]) -> Verdict:
    """Judge a typed name for the shown person among the people `here`.

    Case, accents, apostrophes, hyphens and spaces do not matter. One or two typing errors are right if the
    name is long enough and nobody else's name is as near. A part of a name is never right.
    """
    said = fold(typed)
    others = [other for other in here if other.id != person.id]
    same = [other for other in others if answers(typed, other)]
    if not said:
        return Verdict(Judgement.WRONG)
    if answers(typed, person):
        if same and said not in _forms(person).fulls:
            return Verdict(Judgement.WHICH, same[0])
        return Verdict(Judgement.EXACT)
    if same:
        return Verdict(Judgement.SOMEONE_ELSE, same[0])
    return _judge_spelling(said, person, others)


def _judge_spelling(said: str, person: Person, others: Sequence[Person]) -> Verdict:
    """`said` is nobody's name exactly: is it a near miss, and of whose name?"""
    errors, form = _nearest(said, person)
    rivals = [(*_nearest(said, other), other) for other in others]
    rival_errors, rival_form, rival = min(rivals, key=lambda r: r[0], default=(_FAR, "", None))
    if rival_errors < errors:
        return Verdict(Judgement.SOMEONE_ELSE, rival)
    if errors == _FAR:
        return Verdict(Judgement.WRONG)
    if rival_errors == errors:
        return Verdict(Judgement.WHICH if rival_form == form else Judgement.WRONG, rival)
    return Verdict(Judgement.SPELLING)


_FAR = 99
"""More typing errors than are ever forgiven."""


def _nearest(said: str, person: Person) -> tuple[int, str]:
    """The fewest forgivable typing errors between what was said and a form of the name, and that form."""
    forms = _forms(person)
    return min((_errors(said, form), form) for form in forms.firsts | forms.fulls)


def _errors(said: str, form: str) -> int:
    """Typing errors (insert, delete, replace, swap), or `_FAR` if more than the name's length forgives."""
    from rapidfuzz.distance import OSA

    forgiven = 0 if len(form) <= 3 else 1 if len(form) <= 7 else 2
    if said in form or abs(len(said) - len(form)) > forgiven:
        return _FAR
    errors = OSA.distance(said, form, score_cutoff=forgiven)
    return errors if errors <= forgiven else _FAR


def find(query: str, people: Iterable[Person], limit: int = 20) -> list[Person]:
    """The people a few letters or a scanned code could mean, best first; empty for an empty query.

    Every word typed must begin a word of the name. Typing errors are forgiven only if nothing else fits.
    """
    people = list(people)
    scanned = by_code(query, people)
    if scanned:
        return [scanned]
    typed = words(query)
    if not typed:
        return []
    hits = [(rank, p) for p in people if (rank := _rank(typed, p)) is not None]
    if not hits and len(fold(query)) >= 4:
        hits = [((errors,), p) for p in people if (errors := _nearest(fold(query), p)[0]) < _FAR]
    hits.sort(key=lambda hit: (hit[0], fold(hit[1].display)))
    return [person for _, person in hits[:limit]]


def _rank(typed: Sequence[str], person: Person) -> tuple[int, ...] | None:
    """How well the typed words begin words of the name: the called name first, then given, then family."""
    call, given, family = (words(n) for n in (person.call, person.given, person.family))
    names = [*call, *given, *family]
    if not all(any(name.startswith(word) for name in names) for word in typed):
        return None
    for rank, group in enumerate((call, given, family)):
        if any(name.startswith(typed[0]) for name in group):
            return (rank, 0 if typed[0] in group else 1)
    return (3, 1)


def by_code(code: str, people: Iterable[Person]) -> Person | None:
    """Whose number this is: as printed, else without leading zeros or the `P ` of library cards.

    A person only if exactly one fits: a wrong student is worse than none.
    """
    scanned = fold(code)
    if not any(c.isdigit() for c in scanned):
        return None
    people = list(people)
    for same in (fold, _bare_code):
        fits = [p for p in people if any(same(id) == same(code) for id in p.ids)]
        if fits:
            return fits[0] if len(fits) == 1 else None
    return None


def _bare_code(code: str) -> str:
    return fold(code).removeprefix("p").lstrip("0")


def address(text: str, people: Sequence[Person]) -> tuple[tuple[Person, ...], str]:
    """Part `maya dog surgery` into whom it is about and what is said; several people if it is not clear.

    The name comes first: a full name, a first name with the last initial if shared, the first letters of
    one, or a number; a colon may close it. Nobody: an empty tuple and the text as it was.
    """
    named, colon, rest = text.partition(":")
    if colon and len(named.split()) <= 4 and (people_meant := find(named, people)):
        exact = tuple(p for p in people_meant if answers(named, p))
        return exact or tuple(people_meant), rest.strip()
    pieces = text.split()
    for count in range(min(4, len(pieces)), 0, -1):
        head = " ".join(pieces[:count])
        fits = tuple(p for p in people if fold(head) in _forms(p).fulls)
        if fits:
            return fits, " ".join(pieces[count:])
    return _address_by_first_name(pieces, people) or ((), text)


def _address_by_first_name(
    pieces: Sequence[str], people: Sequence[Person]
) -> tuple[tuple[Person, ...], str] | None:
    for count in range(min(3, len(pieces)), 0, -1):
        head, rest = " ".join(pieces[:count]), pieces[count:]
        fits = tuple(p for p in people if fold(head) in _forms(p).firsts)
        if len(fits) > 1 and rest:
            closer = tuple(p for p in fits if answers(f"{head} {rest[0]}", p))
            fits, rest = (closer, rest[1:]) if closer else (fits, rest)
        if fits:
            return fits, " ".join(rest)
    begun = tuple(find(pieces[0], people)) if pieces and len(pieces[0]) > 1 else ()
    return (begun, " ".join(pieces[1:])) if begun else None


def labels(people: Iterable[Person]) -> dict[str, str]:
    """What to print for each person's id: the called name, with the last initial where two share it.

    Where initials are shared too, as many letters of the last name as tell them apart.
    """
    people = list(people)
    named = {p.id: p.call for p in people}
    for person in people:
        twins = [p for p in people if p.id != person.id and fold(p.call) == fold(person.call)]
        if twins and person.family and person.family != person.call:
            named[person.id] = f"{person.call} {_telling_initial(person.family, [t.family for t in twins])}"
    return named


def _telling_initial(family: str, others: Sequence[str]) -> str:
    """The shortest beginning of a family name that no other begins with: "C.", or "Che." and "Cho."."""
    for length in range(1, len(family)):
        if not any(fold(other).startswith(fold(family[:length])) for other in others):
            return f"{family[:length]}."
    return family
