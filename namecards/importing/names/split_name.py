"""Split a full name in one cell into its parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from namecards.core.normalize import fold
from namecards.importing.cells.asides import split_aside
from namecards.importing.letters import MARKS
from namecards.importing.names.degrees import is_suffix, split_suffix
from namecards.importing.names.first_names import (
    ALSO_FIRST,
    FIRST_NAMES,
    FIRST_OF_TWO,
    KNOWN_FIRST_NAMES,
    LAST_NAMES,
    TWO_SIGNS,
    VIETNAMESE,
)
from namecards.importing.patterns import compile_later
from namecards.importing.text import BEFORE_LAST, CHILD_OF, EAST_ASIAN, HAN, PARTICLES, TITLES
from namecards.importing.words import APOSTROPHES, fold_words

_EAST_ASIAN = compile_later(rf"[\u3040-\u30ff{EAST_ASIAN}々 ]+|[\u1780-\u17ff ]+")
"""Chinese, Japanese, Korean and Khmer letters; names in them begin with the family name."""
HONOURED = compile_later(
    rf"([{HAN}]{{1,4}}|[図司]書[室館]?の)(老师|老師|先生)|[\uac00-\ud7af]{{1,4}} ?선생님"
)
"""A name with the word "teacher", which people say together; a letter greets the librarian so, too."""
_PARTS = 3
"""The last, the first and the middle name, with commas between."""
_DAUGHTER = compile_later(r"d[óo]ttir$")
_SYLLABLE = compile_later(r"[bcdfghjklmnpqrstwxyz]{0,3}[aeiouy]{1,3}(n|ng|h|k|m|p|t|w)?", re.IGNORECASE)
"""A syllable of a Chinese or Korean first name in Latin letters: Wei, Xiang, Hyun."""
_LAST_OF_VIETNAM = frozenset("hoang huynh luong ngo nguyen pham tran trinh truong".split())  # noqa: SIM905
_POINTED = compile_later(r"([^\W\d_]\.)+")
_TAIL = compile_later(r"\s+[-–|]\s+[^,]*\d[^,]*$")
"""A class or a number behind a whole name: ` - Gr 7`."""
_INITIALS = compile_later(r"(?<=\w\w)(\s+[^\W\d_]{1,2}\.)+$")
"""The initials of the father's name behind a last name, as in Romania."""
_BEFORE = compile_later(
    r"^(\d{1,3}\s?[.)–-]\s*(?=[^\W\d])|เด็กชาย|เด็กหญิง|นางสาว|นาง|นาย|ด\.ช\.|ด\.ญ\.|น\.ส\."
    r"|ທ້າວ|ນາງສາວ|ນາງ)\s*"
)
"""Running numbers, and forms of address that Thai and Lao lists write before a name without a blank."""
UNPARTED = compile_later(rf"[{HAN}]{{2,4}}|[\uac00-\ud7af]{{2,4}}")
"""Whole names of Chinese and Koreans: the last name is one sign, seldom two."""
_SHORT = compile_later(rf"[\uac00-\ud7af]{{2,4}}|[{HAN}]{{2,3}}")
_FOREIGN = compile_later(
    rf"[\u30a0-\u30ff{EAST_ASIAN}]{{1,8}}([ ·・][\u30a0-\u30ff{EAST_ASIAN}]{{1,8}}){{1,3}}"
)
ALSO_LAST = fold_words("martin leon santiago lucas mateo vera marin")
"""Common first names that may be the first of two last names."""
SON = re.compile(
    r"\s(bin|binti|binte|bte?\.?|ibn|bint|anak|a/[lpk]|[sdw]/o|بن|بنت|ابن)\s(?=\w)", re.IGNORECASE
)
"""Words for "son of" or "daughter of"; the given name comes before them."""
PATRONYMIC = re.compile(
    r"\s(\w+([иі]ч|[вчў]на|[oe]vich|[oe]vna|[oeý]wi[çc]|[oeý]wna|\wի|[ұу]лы|[кқг]ызы)"
    rf"|\S+[\s-](оглы|углы|кызы|[ұу]лы|уулу|қызы|ўғли|қизи|o[gğ]lu|q[ıi]z[ıi]|ogly|gyzy|o[{APOSTROPHES}]?g[{APOSTROPHES}]?li)|\S{{2,}}(?:bhai|ભાઈ))$",
    re.IGNORECASE,
)
"""A father's name behind a first name, from Belarus to Uzbekistan: Петровна, Rəşad oğlu, Талғатұлы; in
Gujarat, Maheshbhai."""
_FATHERS_INITIALS = compile_later(rf"((?:(?:[\u0b80-\u0d7f][{MARKS}]*){{1,2}}\.\s*)+)(?=\w\S)")
"""The initial of the father before a name in a script of India: க. அபிநயா."""
_OF_BULGARIA = re.compile(r"(?<=\w\w)\s[а-я]{2,}[оеё]ва?$", re.IGNORECASE)


class Name(NamedTuple):
    """The parts of a name; a missing part is empty."""

    given: str
    family: str = ""
    preferred: str = ""
    middle: str = ""
    suffix: str = ""

    def with_first(self, called: str) -> Name:
        """Return a name with what somebody goes by among the first names: Karl Axel + Holm, called Axel."""
        first, _, last = self.family.partition(" ")
        is_first = last and fold(first) == fold(called)
        return self._replace(given=f"{self.given} {first}", family=last) if is_first else self


def split_name(whole: str) -> Name:
    """Split a name in one cell: `Chen, Maya L.`, `Maya Chen`, `Cruz, Maximilian (Max)`, `Ms. Ortiz`.

    Without a comma the first word is the given name, because people say that word; the family name is shown
    in full either way.
    """
    if HONOURED.fullmatch(whole):
        return Name(whole)
    plain, preferred = split_aside(_TAIL.sub("", _BEFORE.sub("", whole)))
    parts = [part.strip() for part in plain.split(",")]
    suffix = next(filter(is_suffix, parts[1:]), "")  # the first part is a name: D. Ward
    names = [part for at, part in enumerate(parts) if part and not (at and is_suffix(part))]
    third = names[-1] if len(names) == _PARTS else ""  # Cruz, Ana, Lim
    if len(names) > 1 and (first := _split_with_first(names[0])):  # CHAN Tai Man, Peter
        (family, given), preferred, own = first, preferred or names[1], ""
    elif len(names) > 1:
        given, particles = _split_particles(" ".join(names[1:]).removesuffix(third).strip())
        given, behind = (given, "") if third else split_suffix(given)
        family, own = split_suffix(f"{particles} {names[0]}".strip())
        own = own or behind
    else:
        whole_name, own = split_suffix("".join(names))
        son = SON.search(whole_name)
        if son:
            return Name(whole_name[: son.start()].strip(), whole_name[son.start() :].strip(), preferred)
        if shouted := split_at_capitals(whole_name):
            given, particles = _split_particles(shouted[1])  # Evi van 't HOF
            family = f"{particles} {shouted[0]}".strip()
        else:
            family, given = _split_at_first_blank(whole_name)
            third, family = _split_middle(given, family)
        if given and family and is_east_asian(whole_name):
            given, family = family, given
    given, middle = split_initial(given)
    if given and (initials := _INITIALS.search(family)):  # ANTON D. Andreea
        family, middle = family[: initials.start()], middle or initials[0].strip()
    return Name(given, family, preferred, third or middle, suffix or own)


def _split_with_first(part: str) -> tuple[str, str] | None:
    """Return the last and first name of a part before a comma that has both, with an English one behind."""
    if _is_east_in_latin(words := part.split()):  # TAN WEI LING, RACHEL
        return words[0], " ".join(words[1:])
    found = None if split_suffix(part)[1] else split_at_capitals(part)
    is_first = found and found[1].istitle() and not _POINTED.match(found[1])
    return found if found and is_first and fold(found[0].split()[-1]) not in PARTICLES else None


def _is_east_in_latin(words: Sequence[str]) -> bool:
    """Whether words are a last name as in Singapore or Hong Kong and the two syllables of a first name."""
    known = len(words) == _PARTS and fold(words[0]) in LAST_NAMES - ALSO_FIRST
    syllables = [word for word in words[1:] if _SYLLABLE.fullmatch(word) and fold(word) not in PARTICLES]
    return known and len(syllables) == len(words) - 1


def is_shouted(word: str) -> bool:
    """Whether a word is in capitals like a last name, also 'T HOF; J.D. and an initial are not."""
    letters = sum(map(str.isalpha, word))
    return word in ("Ó", "'T", "’T") or (word.isupper() and letters > 1 and not _POINTED.fullmatch(word))


def is_east_asian(name: str) -> bool:
    """Whether a name is in a script in which names begin with the last name."""
    return bool(_EAST_ASIAN.fullmatch(name))


def has_no_blanks(names: Sequence[str]) -> bool:
    """Whether whole names in a column are Korean or Chinese, without blanks.

    Japanese names have four signs; Chinese names have two or three, or a last name of two. A few may be
    foreign names in the same script, with a blank or a point: 마르코 실바.
    """
    names = [split_aside(name)[0] for name in names]
    fit = sum(bool(_SHORT.fullmatch(name) or name[:2] in TWO_SIGNS) for name in names)
    foreign = sum(bool(_FOREIGN.fullmatch(name)) for name in names)
    return len(names) > 2 and fit >= 0.7 * len(names) and fit + foreign >= 0.9 * len(names)


def _split_particles(given: str) -> tuple[str, str]:
    """Split `Anna van der`, from "Berg, Anna van der", before the start of the family name."""
    words = given.split()
    at = len(words)
    before = PARTICLES | BEFORE_LAST | ({"in"} if {"'t", "’t"} & set(words) else set())
    while at > 1 and words[at - 1] in before:
        at -= 1
    return " ".join(words[:at]), " ".join(words[at:])


def split_at_capitals(name: str) -> tuple[str, str] | None:
    """Return family and given name if only the family name is in capitals: `LEFÈVRE Chloé`."""
    words = name.split()
    shouted = [at for at, word in enumerate(words) if is_shouted(word)]
    start, end = (shouted[0] - (shouted[0] == 1), shouted[-1]) if shouted else (0, 0)
    letters = [at for at in range(start, end) if len(words[at]) == 1 and words[at].isupper()]  # O BRIEN Siân
    family = [word for at, word in enumerate(words) if at in (*shouted, *letters)]
    given = [word for at, word in enumerate(words) if at not in (*shouted, *letters)]
    if len(family) > 1 and all(len(word.strip(".")) == 1 for word in given):  # LAKSHMI NARAYANAN R
        return None
    are_parted = given and words in (given + family, family + given)
    is_split = are_parted and len(max(family, key=len, default="")) > 2
    return (" ".join(family), " ".join(given)) if is_split else None


def _split_at_first_blank(name: str) -> tuple[str, str]:
    """Return family and given name; "Ms. Ortiz" stays whole, because "Ms." is no given name."""
    if initials := _FATHERS_INITIALS.match(name):
        return initials[0].strip(), name[initials.end() :]
    count = _count_first_names(name.split())
    parts = name.split(maxsplit=count)
    first, rest = " ".join(parts[:count]), "".join(parts[count:])
    before, _, last = name.rpartition(" ")
    if child := re.search(rf"(?<=\w) (?=({'|'.join(CHILD_OF)}) \w)", rest, re.IGNORECASE):
        return rest[child.end() :], f"{first} {rest[: child.start()]}"
    if rest != last and (_DAUGHTER.search(last) or (_fathers_name(before) and not PATRONYMIC.search(name))):
        return last, before  # Ásdís Eva Ragnarsdóttir, Калина Петрова Хаджииванова, Анна Сергеевна Петрова
    if fold(last) in LAST_NAMES and not {fold(first), fold(rest.split(" ")[0])} & LAST_NAMES:
        return last, before  # Minh Anh Truong
    if _is_chinese_last(name.split()):
        return last, before  # Mei Ling Goh, though Ling is a last name, too
    if " " in rest and fold(last) in VIETNAMESE and fold(first) in LAST_NAMES | ALSO_FIRST:
        return first, rest  # Le Quoc Bao
    return ("", name) if fold(first) in TITLES else (rest, first)


def _is_chinese_last(words: Sequence[str]) -> bool:
    """Whether words are the two syllables of a Chinese first name and a last name behind them."""
    *first, last = words or [""]
    if len(first) != 2 or not all(map(_SYLLABLE.fullmatch, first)) or fold(first[0]) in LAST_NAMES:
        return False
    return fold(last) in LAST_NAMES and not {*map(fold, words)} & _LAST_OF_VIETNAM


def _count_first_names(words: Sequence[str]) -> int:
    """Count the words of the first name at the start, with initials: K. Lakshmi Priya, Liam J Walker."""
    if found := FIRST_OF_TWO.match(" ".join(map(fold, words))):
        return found[0].count(" ") + 1
    before = sum(1 for _ in takewhile(_is_initial, words[:-1]))
    first = max(min(before + 1, len(words) - 1), 1)
    return first + sum(1 for _ in takewhile(_is_initial, words[first:-1]))


def _is_initial(word: str) -> bool:
    return word != "Ó" and (len(word.rstrip(".")) == 1 and word[0].isupper())


def _split_middle(given: str, family: str) -> tuple[str, str]:
    """Split a second first name from the last name, where both are common: Liam James Walker."""
    words = family.split() if fold(given.partition(" ")[0]) in KNOWN_FIRST_NAMES else []
    middle = list(takewhile(lambda word: fold(word) in FIRST_NAMES - LAST_NAMES - ALSO_LAST, words[:-1]))
    return " ".join(middle), " ".join(words[len(middle) :]) or family


def split_initial(given: str) -> tuple[str, str]:
    """Split the initial from `Maya L.`; `J. R.` stays whole."""
    initials = re.search(r"(?<=\w\w)(\s+\w\.?)+$", given) or _fathers_name(given)
    if initials and fold(given[: initials.start()].split()[-1]) in PARTICLES:  # María de la O
        return given, ""
    return (given[: initials.start()], initials[0].strip()) if initials else (given, "")


def _fathers_name(given: str) -> re.Match[str] | None:
    """Return the father's name behind a first name; in Bulgaria, the second of three: Калина Петрова."""
    return PATRONYMIC.search(given) or _OF_BULGARIA.search(given)
