"""Judges a typed name word by word."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from math import inf
from types import MappingProxyType

from namecards.core.name_readings import NameReading, NameReadings, readings_of
from namecards.core.normalize import fold, scripts, words
from namecards.core.people import Person
from namecards.core.spelling import SOUND, errors, is_known_other, is_other_ending

_HALVES = frozenset(
    ["abd", "abdi", "abdul", "abdel", "abu", "ana", "jose", "juan", "maria", "min", "sai", "seo", "xiao"]
)
"""Words that begin a double first name and are seldom called alone."""
_SMALL = {"al", "bin", "bint", "da", "das", "de", "del", "dela", "den", "der", "di", "dos", "du", "el", "ibn"}
_SMALL |= {"la", "las", "le", "los", "te", "van", "von", "y"}
"""Words of a last name that are no last name alone."""


class Judgement(Enum):
    """The judgement of a typed name for the person shown."""

    EXACT = "exact"
    SPELLING = "spelling"
    """Right, but misspelled."""
    WHICH = "which"
    """Right so far, but somebody else has the name too: ask for the last initial."""
    SECOND = "second"
    """The first half of a double name: ask for the second."""
    SOMEONE_ELSE = "someone else"
    """The name of somebody else here, as it is written or as it sounds."""
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A judgement, and the other person, if it involves one."""

    judgement: Judgement
    other: Person | None = None

    @property
    def right(self) -> bool:
        """Whether this counts as knowing the name."""
        return self.judgement in (Judgement.EXACT, Judgement.SPELLING)

    @property
    def asks_more(self) -> bool:
        """Whether more of the name is asked for before it counts."""
        return self.judgement in (Judgement.WHICH, Judgement.SECOND)

    @property
    def mixed_up(self) -> Person | None:
        """The person whose name was really given."""
        return self.other if self.judgement is Judgement.SOMEONE_ELSE else None


@dataclass(frozen=True, slots=True, order=True)
class _Nearness:
    """The distance of a typed name from a person; less is nearer."""

    errors: float = inf
    part: bool = False
    """Whether only the first words of the first name were typed."""
    open: bool = True
    """Whether some of the last name is still unsaid."""
    turned: bool = False
    """Whether the last name was given first."""
    half: bool = False
    """Whether the words typed are no name by themselves."""
    begins: bool = False
    """Whether the typed letters begin this name."""
    form: str = ""

    @property
    def is_given(self) -> bool:
        """Whether the name was given as it is written, or as it sounds."""
        return self.errors <= SOUND


def judge(
    typed: str,
    person: Person,
    roster: Iterable[Person],
    school: Mapping[str, Sequence[Person]] = MappingProxyType({}),
    known: Container[str] = frozenset(),
) -> Verdict:
    """Judge a typed name for the shown person among the people of a roster, word by word.

    Case, accents, apostrophes, hyphens and spaces don't matter. Right are a first word that is a name by
    itself, one of several last names, and the last name first. A name that sounds the same, or with one or
    two typing errors, is right if it is long enough and nobody else's name is as close. `school`: everybody
    by each folded form of their name; what is exactly somebody's name there is no misspelled one. `known`:
    folded first names that people have anywhere.
    """

    def is_other(first: str, form: str) -> bool:
        return first in school or is_known_other(first, form, known)

    readings = readings_of(typed)
    mine = _match(readings, person, is_other)
    others = [(_match(readings, other), other) for other in _others(readings, mine, person, roster, school)]
    given = sorted(((m, other) for m, other in others if m.is_given), key=lambda pair: pair[0])
    if mine.part and mine.errors < inf and (mine.half or given):
        return Verdict(Judgement.SECOND, given[0][1] if given else None)
    if mine.is_given:
        return _judge_given(mine, [(m, other) for m, other in given if not m.part])
    if given and (not given[0][0].part or len(given) == 1):
        return Verdict(Judgement.SOMEONE_ELSE, given[0][1])
    return _judge_misspelled(person, mine, others)


def _others(
    readings: NameReadings,
    mine: _Nearness,
    person: Person,
    roster: Iterable[Person],
    school: Mapping[str, Sequence[Person]],
) -> Iterable[Person]:
    """The roster, then whoever else at the school has exactly a first or full name that was typed.

    Of a name that is the shown person's, but not the whole one, no namesake in another class matters.
    """
    people = {other.id: other for other in roster}
    if not (mine.is_given and mine.open):
        names = {"".join(first) for every in readings for first, *_ in every}
        people |= {other.id: other for name in sorted(names) for other in school.get(name, ())}
    people.pop(person.id, None)
    return people.values()


def _judge_given(mine: _Nearness, given: Sequence[tuple[_Nearness, Person]]) -> Verdict:
    """Judge the person's name, as it is written or as it sounds, among others who have it too."""
    right = Verdict(Judgement.EXACT if mine.errors < SOUND else Judgement.SPELLING)
    same, other = given[0] if given else (_Nearness(), None)
    if same.errors > mine.errors and mine.errors < SOUND:
        return right
    if not mine.open and other:
        as_written = mine.turned and not same.turned and not same.open  # Jordan Taylor is not Taylor Jordan
        is_others = same.errors < mine.errors or as_written
        return Verdict(Judgement.SOMEONE_ELSE, other) if is_others else right
    return Verdict(Judgement.WHICH, other) if other else right


def _judge_misspelled(person: Person, mine: _Nearness, others: Iterable[tuple[_Nearness, Person]]) -> Verdict:
    """Judge a name that no one has: misspelled for one person, for several, or wrong."""
    near = ((m, other) for m, other in others if m.errors < inf)
    rival, other = min(near, key=lambda r: (r[0].errors, r[0].form == mine.form), default=(_Nearness(), None))
    if mine.errors == inf or (rival.errors < mine.errors and not mine.begins):
        return Verdict(Judgement.WRONG, other)
    namesake = rival.form == mine.form
    is_double = namesake and other is not None and fold(other.display) == fold(person.display)
    if rival.errors > mine.errors or (mine.begins and not namesake) or (is_double and not mine.open):
        return Verdict(Judgement.SPELLING)
    return Verdict(Judgement.WHICH if namesake else Judgement.WRONG, other)


UNSAID = 0.1
"""The errors of a name with another one between, which is not on record: nobody's own is farther."""


@dataclass(frozen=True, slots=True)
class _First:
    form: str
    part: bool = False
    half: bool = False
    heard: bool = False
    """Whether this is how the name is said, not how it is written."""


@dataclass(frozen=True, slots=True)
class _FoldedNames:
    firsts: tuple[_First, ...]
    lasts: frozenset[str]
    """The whole last name."""
    some_lasts: frozenset[str]
    """One or several words of it."""
    initials: frozenset[str]
    fulls: frozenset[str]
    """First and last name written as one word."""
    turned: frozenset[str]
    """The same with the last name first."""
    one: bool
    """Whether there is only one name, so that no other can be asked for."""


def _match(
    readings: NameReadings, person: Person, is_other: Callable[[str, str], bool] = lambda first, form: False
) -> _Nearness:
    """The nearest reading of a typed name; a first name that is another one is no misspelled one."""
    names = _names(person.preferred, person.given, person.middle, person.family, person.say, person.is_adult)
    every = readings[0] | readings[1] if person.is_adult else readings[0]
    wholes = {"".join(reading.first) for reading in every if not reading.last}
    if not wholes.isdisjoint(names.fulls) or not wholes.isdisjoint(names.turned):
        return _Nearness(0, open=False, turned=wholes.isdisjoint(names.fulls))
    nearest = min((m for reading in every for m in _matches(reading, names, is_other)), default=_Nearness())
    ends = [
        NameReading(end, last, turned)
        for first, last, turned in every
        if last and len(first) > 1
        for end in (first[:1], first[-1:])
    ]
    if nearest.errors < inf or not ends or person.middle or len(words(person.given)) > 1:
        return nearest
    between = min((m for reading in ends for m in _matches(reading, names, is_other)), default=None)
    return replace(between, errors=between.errors + UNSAID) if between else nearest


def _matches(
    reading: NameReading, names: _FoldedNames, is_other: Callable[[str, str], bool]
) -> Iterator[_Nearness]:
    """The nearness to each first name; the last name is looked at only if one is near, as few are."""
    typed = "".join(reading.first)
    near = [
        (wrong, name)
        for name in names.firsts
        if (wrong := errors(typed, name.form)) < inf and not is_other_ending(typed, name.form)
        if wrong <= SOUND or not is_other(typed, name.form)
    ]
    if not near:
        return
    whole = "".join(reading.last)
    missed, unsaid = _errors_in_last(whole, names)
    if missed == inf:
        return
    for wrong, name in near:
        total = (max(wrong, SOUND) if name.heard else wrong) + missed
        half, begins = name.half and not whole, name.form.startswith(typed)
        form = f"{name.form} {whole[:1]}"
        yield _Nearness(total, name.part, unsaid, reading.turned, half, begins, form)


def _errors_in_last(typed: str, names: _FoldedNames) -> tuple[float, bool]:
    """Typing errors in a last name, and whether some of it is still unsaid.

    Its first letter must be right. Up to three are as good, as in print; more are misspelled, as they may be
    another last name: Harris for Harrison. One letter short is a mistake.
    """
    if len(typed) < 2:
        fits = not typed or typed in names.initials or typed in names.lasts
        return (0 if fits else inf), not names.one and typed not in names.lasts
    if typed in names.lasts | names.some_lasts:
        return 0, typed not in names.lasts
    short = (last for last in names.lasts if last.startswith(typed))
    if any(len(last) - len(typed) > (len(typed) > 2) for last in short):
        return (0 if len(typed) <= 3 else SOUND), True
    whole = min((errors(typed, last) for last in names.lasts), default=inf)
    some = min((errors(typed, last) for last in names.some_lasts), default=inf)
    return (whole, False) if whole <= some else (some, True)


@lru_cache(maxsize=20_000)
def _names(preferred: str, given: str, middle: str, family: str, say: str, adult: bool) -> _FoldedNames:
    first_names = [name for name in (preferred, given) if name.strip()]
    lasts = [tuple(words(form)) for form in scripts(family)] if first_names else []
    lasts += [some[::-1] for some in lasts if len(some) == 2]
    several = [(given, middle), (middle, given), (given, middle[:1]), (given, preferred)]
    extra = [f"{one} {other}" for one, other in several if one and other]
    runs = {some[i:j] for some in lasts for i in range(len(some)) for j in range(i + 1, len(some) + 1)}
    some_lasts = frozenset("".join(some) for some in runs if not _SMALL.issuperset(some))
    wholes = [*first_names, *extra, *([] if first_names else [family])]
    firsts = [_First(fold(form)) for name in wholes for form in scripts(name)]
    firsts += [_First(last) for last in sorted(some_lasts) if adult]
    firsts += [part for name in first_names for part in _parts(name)]
    firsts += [_First(fold(say), heard=True)] if first_names else []
    seconds = [word for name in first_names for form in scripts(name) for word in words(form)[1:]]
    pairs = [(one.form, "".join(last)) for one in firsts if one.form for last in lasts if last]
    return _FoldedNames(
        tuple(dict.fromkeys(one for one in firsts if one.form)),
        frozenset("".join(some) for some in lasts if some),
        some_lasts,
        frozenset(word[0] for some in (*lasts, seconds) for word in some if word),
        frozenset(first + last for first, last in pairs),
        frozenset(last + first for first, last in pairs),
        not any(lasts),
    )


def _parts(name: str) -> Iterator[_First]:
    """The first words of a first name that has several; at a hyphen they are only half of it."""
    groups = [words(group) for group in name.split()]
    every = [word for group in groups for word in group]
    ends = {sum(map(len, groups[: i + 1])) for i in range(len(groups))}
    for end in range(1, len(every)):
        is_half = end not in ends or len(every[0]) < 3 or (end == 1 and every[0] in _HALVES)
        yield _First("".join(every[:end]), part=True, half=is_half)
