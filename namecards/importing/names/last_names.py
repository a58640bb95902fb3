"""Put a comma behind the last name of a whole name, if its position is known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from namecards.core.normalize import fold
from namecards.importing.cells.asides import split_aside
from namecards.importing.names.first_names import (
    ALSO_FIRST,
    FIRST_NAMES,
    LAST_NAMES,
    MAYBE_TWO_SIGNS,
    ONE_SIGN,
    TWO_SIGNS,
    TWO_WORDS,
    VIETNAMESE,
)
from namecards.importing.names.split_name import ALSO_LAST, HONOURED, SON, UNPARTED, is_shouted
from namecards.importing.text import BEFORE_LAST, PARTICLES, TITLES, is_written_as_name

_WITH_LAST = PARTICLES | BEFORE_LAST | TITLES | LAST_NAMES
"""Words that begin a last name: Dr. van Dijk has no first name."""
_SMALL = {"ван", "де", "ди", "да", "ла", "аль", "эль"}
"""Particles that with a capital are also last names."""
_AND = ("e", "y", "i")
"""Words between two last names: Araújo e Castro, Fernández y Gutiérrez, Puig i Cadafalch."""
_KOREAN = re.compile(r"[\uac00-\ud7af]+(?: [\uac00-\ud7af]+)+")
"""A name with a blank; a Korean last name has one sign, or two known ones: 김 서연."""
_SHORT = re.compile(r"(?!Ma\.)[^\W\d_]{1,2}\.", re.IGNORECASE)
"""A second last name, cut short; "Ma. Fernanda" is María."""

_THREE_WORDS = re.compile(r"([A-Z][a-z][\w'’-]*) ([A-Z][a-z]\w*) ([A-Z][\w'’-]+)", re.ASCII)
"""A name without particles and accents, which Spanish and Portuguese last names have."""
_MORE_THAN_CHANCE = 5
"""The names of three words that are too few to show that most people have a middle name."""
_FEWEST_OF_FATHERS = 2
"""The fewest children whose last word but one a parent has, so that it is no chance."""


def put_family_last(whole: str, two: bool = False, is_told: bool = False) -> str:
    """Put a comma behind the last name of a name that begins with it: `Kowalska Anna`, `鍾佳穎`.

    The last name is the first word, with particles before it: `van der Berg Anna`; or `two` such words, in
    lists from Spain and Latin America: `De León Ramírez Fátima`. The second of three words that is a first
    name is no last name, unless the title says so (`is_told`).
    """
    if HONOURED.fullmatch(whole):
        return whole
    if UNPARTED.fullmatch(plain := split_aside(whole)[0]):
        at = 2 if whole[:2] in TWO_SIGNS and plain[1:] not in MAYBE_TWO_SIGNS.get(whole[:2], ()) else 1
        if len(plain) == 3 + at and "\u3400" <= plain[0] <= "\u9fff" and plain[0] not in ONE_SIGN:
            return whole  # 阿依古丽
        return f"{whole[:at]}, {whole[at:]}" if whole[at:] else whole
    words = re.sub(r"^(\w\.)(?=\w\w)", r"\1 ", whole).split()  # Б.Анударь
    if SON.search(whole):
        return whole
    if _KOREAN.fullmatch(whole) and not _is_last_in_korea(words[0]):  # from elsewhere
        return f"{' '.join(words[1:])}, {words[0]}"
    if len(words) > 2 and fold(words[0]) in ALSO_FIRST and fold(words[-1]) in VIETNAMESE:  # Le Hoang Nam
        return f"{words[0]}, {' '.join(words[1:])}"
    at = _count_last(words, two, is_told)
    if " ".join(words[:2]).casefold() in TWO_WORDS or (len(words) > 2 and re.search(r"\w{3}né$", words[0])):
        at = 2
    at = 1 if at == len(words) > 1 and words[0][0].isupper() else at  # Lê Hoàng
    if not whole.isupper():  # SOLER IBARRA Macarena
        at = max(at, sum(1 for _ in takewhile(is_shouted, words)))
    return whole if "," in whole or at >= len(words) else f"{' '.join(words[:at])}, {' '.join(words[at:])}"


def _is_last_in_korea(word: str) -> bool:
    return len(word) == 1 or word in TWO_SIGNS or fold(word) in LAST_NAMES


def _count_last(words: Sequence[str], two: bool, is_told: bool) -> int:
    """Return how many of the first words of a name are the last name."""
    before = PARTICLES | (BEFORE_LAST if len(words) > 2 else set())
    plain = [{fold(word) if word.isascii() else "", word.casefold()} for word in words]  # Đỗ is no "do"
    plain = [own | ({"van"} if word in _SMALL else set()) for own, word in zip(plain, words, strict=True)]
    ends = [at for at, own in enumerate(plain, 1) if not own & (before if at > 1 else before | TITLES)] or [1]
    is_sure = is_told or len(ends) > 3
    if two and len(ends) > 2 and (is_sure or fold(words[ends[1] - 1]) not in FIRST_NAMES - ALSO_LAST):
        is_compound = ends[1] - ends[0] > 1 and len(ends) > 3  # Montes de Oca Ruiz, Ximena
        return ends[2] if is_compound and fold(words[ends[2] - 1]) not in FIRST_NAMES else ends[1]
    is_long = len(ends) > 2 and words[0][0].isupper() and words[ends[0]].islower()  # Meyer zu Hartum Ole
    first = ends[is_long and ends[1] - ends[0] > 1]
    short = takewhile(_SHORT.fullmatch, words[first:-1])  # Kovács Sz. Anna
    return first + len(list(short))


def split_by_relatives(whole: str, relatives: Sequence[str], of_both: bool = False) -> str:
    """Put a comma behind the last name if parents have its words, too: `da Rocha, João Pedro`.

    It begins with the first word that a parent has behind the first name, if all words after it are the
    parent's, too. If names end with one last name `of_both` parents, it is two words: `Morales Tzoc, Kevin`,
    whose mother is a Tzoc.
    """
    words = whole.split()
    shared = _last_words(relatives)
    at = len(words)
    if of_both and len(words) > 2 and _count_shared(words, shared) == 1:
        at -= 2
    while at > 1 and fold(words[at - 1]) in shared:
        at -= 1
    while 1 < at < len(words) and words[at - 1].casefold() in BEFORE_LAST:  # Fiadh Nic Aodha, of Mac Aodha
        at -= 1
    if 2 < at < len(words) and words[at - 1] in _AND:  # Bruno Araújo e Castro
        at -= 2
    is_split = "," not in whole and 2 - of_both <= at < len(words)
    return f"{' '.join(words[at:])}, {' '.join(words[:at])}" if is_split else whole


def _last_words(relatives: Sequence[str]) -> set[str]:
    return {fold(word) for one in relatives for word in one.replace(",", " ").split()[1:]} - FIRST_NAMES


def _count_shared(words: Sequence[str], shared: set[str]) -> int:
    return sum(fold(word) in shared for word in words[-2:])


def are_of_both(children: Iterable[tuple[str, Sequence[str]]]) -> bool:
    """Whether whole names end with two last names, as their parents show: several fathers have the first."""
    named = [(name.split(), _last_words(relatives)) for name, relatives in children if name.count(" ") > 1]
    one = [(words, shared) for words, shared in named if _count_shared(words, shared) == 1]
    before = sum(fold(words[-2]) in shared for words, shared in one)
    return before >= _FEWEST_OF_FATHERS and 4 * before >= len(one)


def split_last_words(whole: str, count: int = 1) -> str:
    """Put the last word, with particles before it, first: it is the last name of `Ayşe Nur Yıldız`.

    A word joined to it is part of it: `Rosa Fernández y Gutiérrez`. Or the last two, if two words are before
    them: `Laura Inés Gómez Paz`; of three, the first may be alone.
    """
    given, last = split_aside(whole)[0].split(), list[str]()
    for _ in range(count):
        last[:0] = given[-1:]
        del given[-1:]
        while len(given) > 1 and fold(given[-1]) in PARTICLES | BEFORE_LAST:
            last.insert(0, given.pop())
        if len(given) > 2 and given[-1] in _AND:
            last[:0] = given[-2:]
            del given[-2:]
    is_split = len(given) >= count and whole.endswith(behind := " ".join(last)) and "," not in whole
    return f"{behind}, {' '.join(given)}" if is_split else whole


def unusual_middles(names: Sequence[str]) -> list[str]:
    """Return the names with an unusual word in the middle, if most have a middle name: Noah Reed Hart.

    In such a list most middle names are usual first names, and hardly any name has four words.
    """
    found = [words for name in names if (words := _THREE_WORDS.fullmatch(name))]
    usual = sum(fold(words[2]) in FIRST_NAMES for words in found)
    are_plain = 2 * len(found) > len(names) and 4 * sum(name.count(" ") > 2 for name in names) < len(names)
    is_habit = are_plain and len(found) > _MORE_THAN_CHANCE and 2 * usual >= len(found)
    return [words[0] for words in found if _has_unusual_middle(words)] if is_habit else []


def split_middle_word(whole: str) -> str:
    """Put the last and the middle name of three words behind commas: `Hart, Noah, Reed`."""
    words = _THREE_WORDS.fullmatch(whole)
    return f"{words[3]}, {words[1]}, {words[2]}" if words and _has_unusual_middle(words) else whole


def _has_unusual_middle(words: re.Match[str]) -> bool:
    begins_last = {fold(words[2])} & (PARTICLES | BEFORE_LAST | LAST_NAMES)
    return not begins_last and fold(words[2]) not in FIRST_NAMES and fold(words[1]) in FIRST_NAMES


def without_title(given: str) -> tuple[str, str]:
    """Return an adult's first and last name without the form of address: "Dr. Alton Beaumont"."""
    title, _, rest = given.partition(" ")
    named, _, last = rest.partition(" ")
    both = fold(title) in TITLES and last and is_written_as_name(rest) and fold(named) not in _WITH_LAST
    return (named, last) if both else (given, "")
