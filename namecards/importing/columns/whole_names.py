"""Find the order of the parts of whole names in a column, by their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from namecards.core.normalize import fold
from namecards.core.text import join_names
from namecards.importing.cells.titles import split_title, title_kind
from namecards.importing.cells.whole_name_titles import has_middle_within, is_family_first, names_two_families
from namecards.importing.clues import FEWEST, MOST, NO_CLUES, SURELY, Clues
from namecards.importing.columns.content import are_alike
from namecards.importing.columns.layout import Layout
from namecards.importing.columns.name_order import (
    are_several,
    is_common,
    is_made_of,
    is_order,
    is_sure,
    looks_like_family,
)
from namecards.importing.columns.parents_in_brackets import have_parents_in_brackets, without_brackets
from namecards.importing.names.degrees import is_suffix
from namecards.importing.names.first_names import LAST_NAMES
from namecards.importing.names.last_names import put_family_last, unusual_middles
from namecards.importing.names.split_name import PATRONYMIC, SON, has_no_blanks, split_at_capitals
from namecards.importing.text import EAST_ASIAN, PARTICLES
from namecards.importing.words import fold_words, folded_phrases, parent_in, without_father

_MIDDLE = re.compile(r"(?<![^\W_])(middle|LFM)(?![^\W_])", re.IGNORECASE)
"""In a title: "Last, First Middle"; LFM in Skyward."""
_INITIAL_LAST = re.compile(r"\s[^\W\d_]\.?$")
_WITH_MIDDLE = re.compile(r"^([^,]+, [^,\s]+) ([^,]+)$")
_SHORTEST_OF_TWO = 5
"""Letters of the shortest of two last names that are known by their endings."""
_EAST_NAMES = re.compile(rf"[{EAST_ASIAN} ]{{2,}}")
_FATHER_LAST = folded_phrases("title_words.father_last")
_DIGIT = re.compile(r"[\d@]")
_FEW_BACK = 5
"""How many times more names must be in order than not."""
_LAST_NAMES = folded_phrases("title_words.last_names")
_ONE_WORD = folded_phrases("title_words.one_last")
_INITIALS = re.compile(r"([^,]*[^\W\d_]{2}[^,]*?)\s+((?:[^\W\d_](?:\.\s?|\s|$))+)")
"""A name with initials behind it: ANJALI K, MUHAMMED FASIL P.P, Anjali K S."""
_FATHERS_INITIAL = re.compile(r"[А-ЯӨҮ]\. ?[А-ЯӨҮ][а-яөү-]{2,}")
_KATAKANA = re.compile(r"[\u30a0-\u30ff]+ [\u30a0-\u30ff ]+")
"""A name from elsewhere in Japanese letters: schools write it in either order."""
_TURKISH = re.compile("[ğĞıİ]")
_DASHED = re.compile(r"(?<![^ ])([^\W\d_]{2,}) [-–] ([^\W\d_]{2,})(?![^ ])")
_PARENT = re.compile("(son|dóttir)$")
_HUNGARIAN = re.compile("[őű]", re.IGNORECASE)
"""Letters that only Hungarian has; its last names come first."""
_SYLLABLES = re.compile(r"([A-Z][a-z]+) ([A-Z][a-z]{1,5})-[A-Za-z][a-z]{1,5}")
_KOREAN = LAST_NAMES | fold_words("kim lee")


def are_whole(cells: Sequence[str]) -> bool:
    """Whether cells are whole names: several words, or East Asian signs, that mostly differ."""
    names = len(cells) >= FEWEST and 2 * len(set(cells)) > len(cells) and not any(map(_DIGIT.search, cells))
    return names and (are_several(cells) or are_alike(_EAST_NAMES, cells))


def are_family_first(cells: Sequence[str], clues: Clues = NO_CLUES) -> bool:
    """Whether whole names without commas begin with the last name: `Thöne Henrik`."""
    if has_no_blanks(cells):
        return True
    if sum(map(_is_korean, cells)) >= max(FEWEST, MOST * len(cells)):
        return True
    names = [cell.split() for cell in cells if "," not in cell and " " in cell and not SON.search(cell)]
    pairs = ((name[0].strip("."), name[-1]) for name in names)
    shouted = sum(first.isupper() and len(first) > 1 and not last.isupper() for first, last in pairs)
    if len(names) >= FEWEST and shouted >= MOST * len(names):  # LI Bo, but not A. Roux
        return True
    if sum(bool(SON.search(cell)) for cell in cells) >= SURELY:
        return False  # Nurul Izzati binti Kamarudin: beside them, the Chinese ones alone are turned
    ends = [(fold(name[0]), fold(name[-1])) for name in names]
    known = sum(first in clues.families and last in clues.firsts for first, last in ends)
    turned = sum(last in clues.families and first in clues.firsts for first, last in ends)
    if is_sure(known, turned, len(names)):  # Chen Maya, who is here, or whose photo is Chen, Maya
        return True
    behind, within = (
        sum(bool(PATRONYMIC.search(" ".join(name[: len(name) - at]))) for name in names if len(name) > 2)
        for at in (0, 1)
    )
    if 2 * behind > max(len(names), FEWEST) or behind > 1 + _FEW_BACK * within:
        return True  # Смирнова Анна Петровна
    fathers = [name[2:] for name in cells if _FATHERS_INITIAL.fullmatch(name)]
    if len(fathers) >= max(FEWEST, MOST * len(cells)) and not any(map(looks_like_family, fathers)):
        return True  # Б.Анударь of Mongolia; in А.Ахметов, the last name is behind
    begin, end = (sum(fold(name[at]) in LAST_NAMES for name in names) for at in (0, -1))
    if begin >= max(FEWEST, MOST * len(names)) and begin > end:  # Wong Mei Ling
        return True
    contrary, last = _orders(names)
    if sum(bool(_HUNGARIAN.search(cell)) for cell in cells) >= SURELY and last >= contrary:
        return True
    begins = [fold(name[0]) for name in names]
    back = sum(one >= other for one, other in pairwise(begins))
    if last and not contrary and len(names) > FEWEST and back * _FEW_BACK <= len(names):
        return True  # Vogt Amelie, Wirth Konstantin, Zeller Marlene: in the order of the last names
    return last >= FEWEST and is_sure(last, contrary, len(names))


def _is_korean(whole: str) -> bool:
    """Whether a name is a last name of Korea and two syllables: "Kim Min-jun", but not "Kim Anne-Marie"."""
    found = _SYLLABLES.fullmatch(whole)
    return bool(found and fold(found[1]) in _KOREAN and not is_common(found[2]))


def _are_given_first(cells: Sequence[str]) -> bool:
    """Whether whole names surely begin with the first name, whatever the title says."""
    names = [cell.split() for cell in cells if "," not in cell and " " in cell]
    for_it, contrary = _orders(names)
    return for_it >= FEWEST and is_sure(for_it, contrary, len(names))


def _orders(names: Sequence[Sequence[str]]) -> tuple[int, int]:
    """Count the whole names whose words alone show that the first name is first, and that it is last."""
    first = sum(is_order(name[0], name[-1]) for name in names)
    return first, sum(is_order(name[-1], name[0]) for name in names)


def count_turned(firsts: Sequence[str], lasts: Sequence[str]) -> int:
    """Count the people whose names show that the first name is in the column of last names."""
    return _orders([pair for pair in zip(firsts, lasts, strict=True) if all(pair)])[1]


def _have_two_last_names(title: str, cells: Sequence[str]) -> bool:
    """Whether whole names that begin with the last name begin with two: `Aguilar Castro Ximena`.

    First names behind the second word show it, in Spanish or if the title has last names in the plural.
    """
    words_of = (cell.split() for cell in cells if "," not in cell)
    words_of = ([word for word in words if fold(word) not in PARTICLES] for words in words_of)
    words_of = ([word for word in words if len(word.rstrip(".")) > 1] for words in words_of)
    names = list(filter(None, words_of))  # в. is a particle
    long = [name for name in names if len(name) > 2]
    if 3 * len(long) < max(2 * len(names), 3 * FEWEST) or any(fold(name[0]) in LAST_NAMES for name in names):
        return False
    second, later = (sum(is_common(name[at]) for name in long) for at in (1, 2))
    plural = bool(_LAST_NAMES.intersection(split_title(title)))
    return is_sure(later, second, len(long)) or (plural and later >= second)


def _end_with_last_names(cells: Sequence[str]) -> bool:
    """Whether whole names end with a last name of one word, whatever is before it.

    Names with Turkish letters do, and those of Icelanders with the name of a parent.
    """
    ends = [found[1] for cell in cells if "," not in cell and (found := _PARENT.search(cell))]
    turkish = sum(bool(_TURKISH.search(cell)) for cell in cells)
    icelandic = "dóttir" in ends and 2 * len(ends) > len(cells)
    return turkish >= SURELY or icelandic


def without_parent(whole: str, title: str) -> str:
    """Return a name without the word that its title says is a parent's: "Prezime (ime oca) ime".

    A father's name that belongs to it is moved: "Soyad, ad, ata adı".
    """
    words, sign = whole.replace(",", " ").split(), " "
    parts = [part.strip() for part in whole.split(",")]
    if "," in whole and (len(parts) == title.count(",") + 1 or " " in parts[0]):  # DELA CRUZ, ANA,
        words, sign = [part for part in parts if part], ", "
    by_kind = dict(zip(map(title_kind, parent_in(title)[0]), words, strict=False))
    given = by_kind.get("given", by_kind.get("name"))
    if given and {"family", "middle"} < by_kind.keys() and len(words) == len(by_kind) == FEWEST:
        return ", ".join((by_kind["family"], given, by_kind["middle"]))
    at = parent_in(title)[1]
    if at == 1 and "(" in whole:
        return without_brackets(whole, is_family_first(without_father(title)))
    if not at or len(words) < FEWEST or words[at].endswith("."):
        return whole
    is_sure = len(words) == FEWEST or is_family_first(without_father(title))
    at = len(words) - 1 if at > 1 else at
    return sign.join(words[:at] + words[at + 1 :]) if is_sure else whole


def with_hyphens(name: str) -> str:
    """Return a name with its double name joined: "Kowalska - Nowak Anna", "Nash Anna - Maria"."""
    found = _DASHED.search(name)
    if not found or "," in name:
        return name
    common, family = ([judge(part) for part in found.groups()] for judge in (is_common, looks_like_family))
    begins = found.start() == 0 and found.end() < len(name) and common[0] == common[1]
    return _DASHED.sub(r"\1-\2", name, count=1) if begins or all(common) or all(family) else name


def _have_initials_behind(cells: Sequence[str]) -> bool:
    """Whether some names of a list in capitals end with initials; if last names come first, all must.

    Two initials, neither of which can be a last name, show it in any list: Anjali K S.
    """
    some = [found for cell in cells if (found := _INITIALS.fullmatch(cell))]
    several = any(sum(map(str.isalpha, found[2])) > 1 for found in some)
    return several or (0 < len(some) < MOST * len(cells) and all(map(str.isupper, cells)))


def split_initials(whole: str) -> str:
    """Put the initials behind a name in the place of the last name: `K, ANJALI`."""
    found = _INITIALS.fullmatch(whole)
    return f"{found[2]}, {found[1]}" if found else whole


def judge_order(layout: Layout, at: int, clues: Clues) -> None:
    """Decide the order of the parts of names in a column, and how many words the last names have."""
    rows = zip(layout.rows, layout.column(at), strict=False)
    cells, title = [cell for row, cell in rows if cell and not layout.is_parent(row)], layout.title(at)
    if have_parents_in_brackets(cells) and not parent_in(title)[1]:
        layout.parents_in_brackets, cells = True, list(map(without_brackets, cells))
        layout.remarks.append("The names in brackets were read as those of parents, so left out.")
    is_turned = are_family_first(cells, clues) or _are_turned_in_logins(layout, at)
    layout.family_first = is_turned or (is_family_first(title) and not _are_given_first(cells))
    if not layout.family_first and not any(map(SON.search, cells)):
        plain = (cell.split() for cell in cells if "," not in cell and not _EAST_NAMES.fullmatch(cell))
        first, last = _orders([words for words in plain if len(words) > 1])
        layout.order_open |= first < last  # Mensah Kwame
    layout.two_told = layout.family_first and names_two_families(title)
    is_father_last = layout.family_first and not _FATHER_LAST.isdisjoint(split_title(title))
    layout.two_last = layout.two_told or (
        layout.family_first and not is_father_last and _have_two_last_names(title, cells)
    )
    layout.middle_last |= is_father_last or (
        bool(_MIDDLE.search(title)) and not any(map(_INITIAL_LAST.search, cells))
    )
    layout.initials_behind |= not is_turned and _have_initials_behind(cells)
    layout.chinese_first |= not is_turned and any(map(SON.search, cells))
    layout.last_word |= has_middle_within(title) or _end_with_last_names(cells)
    layout.last_word |= bool(_ONE_WORD.intersection(split_title(title)))
    layout.last_two = not layout.family_first and bool(_LAST_NAMES.intersection(split_title(title)))
    if not (layout.family_first or layout.last_word) and (middles := unusual_middles(cells)):
        layout.has_middles = True
        layout.remarks.append(f"The second name was read as a middle name in {join_names(middles, 3)}.")
    if layout.family_first:
        layout.remarks += _say_last_names(cells, layout.two_last)


def _say_last_names(cells: Sequence[str], are_two: bool) -> Iterator[str]:
    """Say which last names before the first names are of two words, or may be."""
    if are_two:
        yield "Where two last names stand before the first names, both were read."
    elif two := list(filter(begins_with_two, cells)):
        yield f"Two last names were read in {join_names(two, 3)}."
    elif kana := [cell for cell in cells if _KATAKANA.fullmatch(cell)]:
        yield f"It is not certain which is the first name of {join_names(kana, 3)}."
    elif open_ := _with_unclear_second([cell for cell in cells if not split_at_capitals(cell)]):
        yield f"The first word was read as the last name of {join_names(open_, 3)}. It may be two words."


def put_last_first(whole: str, layout: Layout) -> str:
    """Put a comma behind the last name, if a column's names, its Chinese names or this one begin with it."""
    is_chinese = layout.chinese_first and fold(whole.split()[0]) in _KOREAN
    if layout.family_first or is_chinese or _is_korean(whole):
        two = begins_with_two(whole)
        return put_family_last(whole, two or layout.two_last, two or layout.two_told)
    return whole


def split_middle(whole: str) -> str:
    """Put a comma before the middle name: "Abbott, Jonah Michael" is "Abbott, Jonah, Michael"."""
    return whole if any(map(is_suffix, whole.split()[-1:])) else _WITH_MIDDLE.sub(r"\1, \2", whole)


def begins_with_two(whole: str) -> bool:
    """Whether a name that begins with the last name begins with two: Kovačić Matić Lana, García López Ana."""
    words = whole.split()
    is_short = min(map(len, words[:2]), default=0) < _SHORTEST_OF_TWO  # Yeo Hui Min, Đỗ Hoàng Gia Hân
    if len(words) < FEWEST or is_short or "," in whole or PATRONYMIC.search(whole):
        return False
    if looks_like_family(words[1]) and not any(map(is_common, words[:2])) and is_common(words[2]):
        return True
    last = all(looks_like_family(w) and (not is_common(w) or w.endswith("ić")) for w in words[:2])
    return last and not any(map(looks_like_family, words[2:]))


def _with_unclear_second(names: Sequence[str]) -> list[str]:
    """Return names that begin with the last name, and whose second word is no first name: Kos Horvat Anna.

    If most names in small letters are such, second first names are only unusual there: Nguyễn Thị Mai.
    """
    found = [name for name in names if "," not in name and _may_have_two(name.split())]
    small = [name for name in found if not name.isupper()]
    return found if 2 * len(small) < len(names) else [name for name in found if name.isupper()]


def _may_have_two(words: Sequence[str]) -> bool:
    is_open = len(words) > 2 and not is_common(words[1]) and words[1][:1].isupper()
    return is_open and fold(words[0]) not in LAST_NAMES and any(map(is_common, words[2:]))


def _are_turned_in_logins(layout: Layout, at: int) -> bool:
    """Whether addresses or logins show that whole names begin with the last name: alise.ziedina."""
    split = ((row.cells, name.split()) for row, name in zip(layout.rows, layout.column(at), strict=False))
    names = [(cells, words) for cells, words in split if len(words) > 1 and "," not in words[0]]
    turned, straight = (
        sum(any(is_made_of(cell, words[a], words[b]) for cell in cells) for cells, words in names)
        for a, b in ((-1, 0), (0, -1))
    )
    return is_sure(turned, straight, len(names))
