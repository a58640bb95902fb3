"""Which of two columns holds the first names, and at which end of whole names they stand."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from namecards.core.normalize import MARKS, fold
from namecards.importing.tables.content import NO_CLUES, Clues, are_alike
from namecards.importing.tables.first_names import FIRST_NAMES, LAST_NAMES
from namecards.importing.tables.headers import split_title
from namecards.importing.text import PARTICLES, PATRONYMIC, SON, is_unparted
from namecards.importing.words import folded

_FEWEST = 3
_SURELY = 2
"""Names that must tell the order."""
_SHARE = 0.15
"""The share of the names that must tell it."""
_TIMES = 4
"""How many more must tell it than tell the opposite."""
_MOST = 0.9
"""The share of a column that must be filled for it to be everybody's name."""
_FEW_BACK = 5
"""Names in order for each that is not."""
_SORTED = 6
"""Rows from which a column that is in order was sorted."""
_LAST_NAMES = folded("apellidos apelidos cognoms llinatges abizenak deiturak")
"""Words for several last names in titles of languages in which everybody has two."""
_ROWS = 60
"""Rows that are enough to tell."""
_INITIALS = re.compile(r"([^,]*[^\W\d_]{2}[^,]*?)\s+((?:[^\W\d_](?:\.\s?|\s|$))+)")
"""A name and initials behind it: ANJALI K, MUHAMMED FASIL P.P."""
_INITIAL_FIRST = re.compile(rf"(?:[\u0900-\u0dff][{MARKS}]*\.)+")
_WORDS = re.compile(r"[^\W\d_][^\d@_,;]*")
_FATHERS_INITIAL = re.compile(r"[А-ЯӨҮ]\. ?[А-ЯӨҮ][а-яөү-]{2,}")
_TURKISH = re.compile("[ğĞıİ]")
_PARENT = re.compile("(son|dóttir)$")
_HUNGARIAN = re.compile("[őű]", re.IGNORECASE)
"""Letters that only Hungarian has; there, the last name comes first."""
_FAMILY_START = re.compile(
    r"(mc|mac(?=[^aeiouy\W]|[A-Z])|o['’]|d['’]|al[- ]|el |ben |bint? |st\. "
    r"|ال(?!یا)|بن(?!\w)|ب[نول](?!ق[يی]س|ران|[يی]ام)\w{3}|בן(?!\w))",
    re.IGNORECASE,
)
_FAMILY_END = re.compile(
    r"(sson|[jdtnkl]sen|ström|qvist|quist|gren|berg|bergh|lund|strand|stedt|mann|man|stein|bauer|hauer|m[ae][iy]er|huber"
    r"|schmidt|müller|dóttir|datter|ová|[oe]v|[oe]va|ski|sky|ska|cki|cka|wicz|czyk|czak|enko|chuk|ić|vić|oğlu|oglu|dze"
    r"|shvili|idis|akis|opoulos|poulos|[^i]ez|elli|etti|ucci|escu|eanu|aitis|aitė|[iy]tė|ienė|auskas|inskas|ičius"
    r"|eckis|nieks|niece|ienko|[aeiouyäö]nen|mägi|saar|mets|järv|põld|ham|ford"
    r"|worth|shaw|wood|field|stone|smith|kumar|wala|singh|yan(?<!ryan)|ián|ishvili|sma|stra|veld|huis|kamp|meijer"
    r"|(?<=..)[оеё]ва?|[кшжчхцщс]ина?|[сц]к(ий|ая)|енко|[чщ]ук|нюк|дзе|швили|ძე|შვილი|յան|\w\w[oeý]wa|[ýy]ew)",
    re.IGNORECASE,
)
"""Ends that last names of many countries have, and first names hardly."""
_DIGIT = re.compile(r"[\d@]")
_EAST_NAMES = re.compile(r"[\u3400-\u9fff\uac00-\ud7af ]{2,}")
_EAST = re.compile(r"[\u3400-\u9fff\uac00-\ud7af]")
_FAMILY_SIGNS = re.compile(
    r"[\u3400-\u9fff\uac00-\ud7af]|.+[田藤本村川山野井木原島崎沢口谷橋部林森石宮塚澤邊辺]"
)
"""Last names in Chinese, Japanese and Korean letters: one sign, or one that says a place at the end."""


def pick_names(
    columns: Sequence[Sequence[str]], clues: Clues, among: Collection[int] | None = None
) -> tuple[int, int] | None:
    """Return the indexes of the columns of first and last names.

    Addresses, codes, pictures, relatives, the people here and the names themselves tell; if they don't: None.
    """
    columns = [cells[:_ROWS] for cells in columns]
    rows = list(zip(*columns, strict=True))
    names = [
        at for at, cells in enumerate(columns) if _is_name_of_all(cells) and (among is None or at in among)
    ]
    names = [at for at in names if not any(_contains(columns[at], columns[other]) for other in names)]
    bare = [tuple("" if "@" in cell else cell for cell in row) for row in rows]
    found = _in_order(columns, names, rows, clues) or _in_order(columns, names, bare, clues)
    if not found and len(names) == 2:
        return _by_sorting(columns, *names)
    return found


def _in_order(
    columns: Sequence[Sequence[str]], names: Sequence[int], rows: Sequence[Sequence[str]], clues: Clues
) -> tuple[int, int] | None:
    """Return the best pair that the rows tell; addresses may begin with the last name, against the names."""
    found = []
    for first in names:
        for last in (at for at in names if at != first):
            told = _told(rows, first, last, clues)
            if not _is_sure(told, _told(rows, last, first, clues), len(rows)):
                continue
            proofs = sum(_is_proved(row, first, last, clues) for row in rows)
            if 2 * proofs > len(rows) or not _is_of_relative(columns[first], columns[last]):
                is_one = not are_several(columns[first])
                found.append((proofs, is_one, told, -abs(first - last), -first, first, last))
    return max(found)[-2:] if found else None


def are_names(cells: Sequence[str]) -> bool:
    """Whether cells are words that mostly differ, as names do."""
    filled = [cell for cell in cells if cell]
    return len(filled) >= _FEWEST and are_alike(_WORDS, filled) and 2 * len(set(filled)) > len(filled)


def _is_of_relative(firsts: Sequence[str], lasts: Sequence[str]) -> bool:
    """Whether a column of first names is one of whole names: of the people themselves, or of their parents.

    So is one in other letters than the last names: 陳大文 beside Chan Tai Man.
    """
    if bool(_EAST.match("".join(firsts))) != bool(_EAST.match("".join(lasts))):
        return True
    both = [(fold(first), fold(last)) for first, last in zip(firsts, lasts, strict=True)]
    with_last = sum(bool(last) and first != last and first.endswith(last) for first, last in both)
    if all(len(last.rstrip(".")) == 1 and last.isascii() for last in filter(None, lasts)):
        return True  # levels of reading
    ends = [first.split()[-1] for first in firsts if " " in first]
    whole = 3 * len(ends) > 2 * len(firsts) and 2 * sum(map(is_common, ends)) < len(ends)
    if (
        whole
        and 4 * sum(map(_looks_like_family, lasts)) < len(lasts)
        and sum(map(is_common, firsts)) >= _SURELY
    ):
        return True  # beside books or instruments
    return with_last >= _SURELY or (are_several(firsts) and are_several(lasts))


def are_several(cells: Sequence[str]) -> bool:
    """Whether most cells are several words, as whole names are."""
    return 3 * sum(" " in cell for cell in cells) > 2 * len(cells)


def are_whole(cells: Sequence[str]) -> bool:
    """Whether cells are whole names: several words, or signs of East Asia, that mostly differ."""
    names = len(cells) >= _FEWEST and 2 * len(set(cells)) > len(cells) and not any(map(_DIGIT.search, cells))
    return names and (are_several(cells) or are_alike(_EAST_NAMES, cells))


def are_family_first(cells: Sequence[str], clues: Clues = NO_CLUES) -> bool:
    """Whether whole names without commas begin with the last name: `Thöne Henrik`."""
    if is_unparted(cells):
        return True
    names = [cell.split() for cell in cells if "," not in cell and " " in cell and not SON.search(cell)]
    if len(names) >= _FEWEST and all(_INITIAL_FIRST.fullmatch(name[0]) for name in names):
        return True  # க. அபிநயா: the initial of the father
    shouted = sum(name[0].isupper() and len(name[0]) > 1 and not name[-1].isupper() for name in names)
    if len(names) >= _FEWEST and shouted >= _MOST * len(names):  # LI Bo
        return True
    ends = [(fold(name[0]), fold(name[-1])) for name in names]
    known, turned = (
        sum(one in clues.families and other in clues.firsts for one, other in pairs)
        for pairs in (ends, [(b, a) for a, b in ends])
    )
    if _is_sure(known, turned, len(names)):  # Chen Maya, who is here, or whose photo is Chen, Maya
        return True
    if 2 * sum(len(n) > 2 and bool(PATRONYMIC.search(" ".join(n))) for n in names) > max(len(names), _FEWEST):
        return True  # Смирнова Анна Петровна
    fathers = [name[2:] for name in cells if _FATHERS_INITIAL.fullmatch(name)]
    if len(fathers) >= max(_FEWEST, _MOST * len(cells)) and not any(map(_looks_like_family, fathers)):
        return True  # Б.Анударь of Mongolia; in А.Ахметов, the last name is behind
    begin, end = (sum(fold(name[at]) in LAST_NAMES for name in names) for at in (0, -1))
    if begin >= max(_FEWEST, _MOST * len(names)) and begin > end:  # Wong Mei Ling
        return True
    contrary, last = _orders(names)
    if sum(bool(_HUNGARIAN.search(cell)) for cell in cells) >= _SURELY and last >= contrary:
        return True
    begins = [fold(name[0]) for name in names]
    back = sum(one >= other for one, other in pairwise(begins))
    if last and not contrary and len(names) > _FEWEST and back * _FEW_BACK <= len(names):
        return True  # Vogt Amelie, Wirth Konstantin, Zeller Marlene: in the order of the last names
    return last >= _FEWEST and _is_sure(last, contrary, len(names))


def are_given_first(cells: Sequence[str]) -> bool:
    """Whether whole names surely begin with the first name, whatever the title says."""
    names = [cell.split() for cell in cells if "," not in cell and " " in cell]
    told, contrary = _orders(names)
    return told >= _FEWEST and _is_sure(told, contrary, len(names))


def _orders(names: Sequence[Sequence[str]]) -> tuple[int, int]:
    """Count the whole names whose words alone say that the first name stands first, and last."""
    first = sum(_is_order(name[0], name[-1]) for name in names)
    return first, sum(_is_order(name[-1], name[0]) for name in names)


def have_two_last_names(title: str, cells: Sequence[str]) -> bool:
    """Whether whole names that begin with the last name begin with two: `Aguilar Castro Ximena`.

    First names behind the second word tell it, in Spanish or where the title has last names in the plural.
    """
    names = [
        [word for word in cell.split() if fold(word) not in PARTICLES] for cell in cells if "," not in cell
    ]
    long = [name for name in names if len(name) > 2]
    if (
        len(long) < _FEWEST
        or 3 * len(long) < 2 * len(names)
        or any(fold(name[0]) in LAST_NAMES for name in names)
    ):
        return False
    second, later = (sum(is_common(name[at]) for name in long) for at in (1, 2))
    plural = bool(_LAST_NAMES.intersection(split_title(title)))
    return _is_sure(later, second, len(long)) or (plural and later >= second)


def are_turkish(cells: Sequence[str]) -> bool:
    """Whether whole names have letters of Turkish, where no last name has two words."""
    return sum(bool(_TURKISH.search(cell)) for cell in cells) >= _SURELY


def are_icelandic(cells: Sequence[str]) -> bool:
    """Whether whole names end with the name of a parent: what stands before it are first names."""
    ends = [found[1] for cell in cells if "," not in cell and (found := _PARENT.search(cell))]
    return "dóttir" in ends and 2 * len(ends) > len(cells)


def is_code_of(cell: str, first: str, last: str) -> bool:
    """Whether a code is put together from the last name and the first: TUHOEM, KüpMe."""
    code, given, family = fold(cell).rstrip("0123456789"), fold(first), fold(last)
    if " " in cell or "@" in cell or cell.islower() or len(code) < _FEWEST or code in (given, family):
        return False
    ends = range(len(code) // 2 + 1, len(code))
    return any(family.startswith(code[:end]) and given.startswith(code[end:]) for end in ends)


def part_by_address(whole: str, cells: Sequence[str], family_first: bool) -> str:
    """Put a comma behind the last name if an address in the row tells where it ends: `elia.dalpozzo@…`."""
    words = [] if "," in whole else whole.split()
    locals_ = (cell.partition("@")[0].rstrip("0123456789") for cell in cells if "@" in cell)
    parts = [{fold(part) for part in re.split(r"[._]", local)} for local in locals_]
    for at in range(1, len(words) if len(words) > 2 else 0):
        one, other = " ".join(words[:at]), " ".join(words[at:])
        if {fold(one), fold(other)} in parts:
            return f"{one}, {other}" if family_first else f"{other}, {one}"
    return whole


def have_initials_behind(cells: Sequence[str]) -> bool:
    """Whether some names of a list in capitals end with initials; all do where last names stand first."""
    some = sum(bool(_INITIALS.fullmatch(cell)) for cell in cells)
    return 0 < some < _MOST * len(cells) and all(map(str.isupper, cells))


def part_initials(whole: str) -> str:
    """Put the initials behind a name where the last name stands: `K, ANJALI`."""
    found = _INITIALS.fullmatch(whole)
    return f"{found[2]}, {found[1]}" if found else whole


def _is_name_of_all(cells: Sequence[str]) -> bool:
    return are_names(cells) and sum(map(bool, cells)) >= _MOST * len(cells)


def _contains(cells: Sequence[str], others: Sequence[str]) -> bool:
    """Whether most cells end with a cell of another column: parents have the last name, too."""
    pairs = [(cell.split(), other.split()) for cell, other in zip(cells, others, strict=True)]
    return 2 * sum(len(c) > len(o) > 0 and c[-len(o) :] == o for c, o in pairs) > len(pairs)


def _is_sure(told: int, contrary: int, rows: int) -> bool:
    return told >= max(_SURELY, _SHARE * rows) and told >= _TIMES * contrary


def _told(rows: Sequence[Sequence[str]], first: int, last: int, clues: Clues) -> int:
    """The number of rows in which anything says which name is the first."""
    return sum(
        any(
            _is_made_of(cell, row[first], row[last]) or is_code_of(cell, row[first], row[last])
            for cell in row
        )
        or (fold(row[first]) in clues.firsts and fold(row[last]) in clues.families)
        or any(_is_relative(cell, row[first], row[last]) for cell in row)
        or _is_order(row[first], row[last])
        for row in rows
    )


def _is_proved(row: Sequence[str], first: int, last: int, clues: Clues) -> bool:
    """Whether an address, a code or a picture is made of both names, in whatever order."""
    given, family = row[first], row[last]
    whole = (fold(given + family), fold(family + given))
    return any(name in picture for name in whole for picture in clues.pictures) or any(
        is_code_of(cell, *names) or _is_made_of(cell, *names)
        for cell in row
        for names in ((given, family), (family, given))
    )


def _is_relative(cell: str, first: str, last: str) -> bool:
    """Whether a cell is the whole name of somebody with the same last name."""
    whole, family = fold(cell), fold(last)
    return " " in cell and cell != last and whole.endswith(family) and fold(first) not in whole


def letters_of(text: str) -> str:
    """Return the letters of a name, an address or a picture in one order, so that they can be compared."""
    return "".join(sorted(fold(text.partition("@")[0].rstrip("0123456789"))))


def _is_order(first: str, last: str) -> bool:
    """Whether two names alone say that the first is the first."""
    return (is_common(first), _looks_like_family(last)) > (is_common(last), _looks_like_family(first)) or (
        _looks_like_family(last) and not _looks_like_family(first) and not is_common(last)
    )


def is_common(name: str) -> bool:
    """Whether a name begins with a first name that many have."""
    return fold(re.split(r"[ -]", name)[0]) in FIRST_NAMES


def _looks_like_family(name: str) -> bool:
    words = name.casefold().split()
    return bool(
        (len(words) > 1 and words[0] in PARTICLES)
        or fold(name) in LAST_NAMES
        or _FAMILY_SIGNS.fullmatch(name)
        or _FAMILY_START.match(name)
        or (len(name) > 4 and re.search(_FAMILY_END.pattern + "$", name, re.IGNORECASE))
    )


def _by_sorting(columns: Sequence[Sequence[str]], one: int, other: int) -> tuple[int, int] | None:
    """Read the column by which the rows are sorted as the last names."""
    in_order = [at for at in (one, other) if list(map(fold, columns[at])) == sorted(map(fold, columns[at]))]
    if len(in_order) != 1 or len(columns[one]) < _SORTED:
        return None
    return (other, one) if in_order == [one] else (one, other)


def _is_made_of(cell: str, first: str, last: str) -> bool:
    """Whether an address or user name says the first name first: maya.chen@…, mchen, chenm."""
    local = cell.partition("@")[0].casefold().rstrip("0123456789")
    parts = [fold(part) for part in re.split(r"[._-]", local)]
    given, family = fold(first), fold(last)
    if not given or not family or not ("@" in cell or cell.islower()):
        return False
    initials = {given[0] + family, family + given[0]} - {family[0] + given, given + family[0]}
    return parts == [given, family] or (len(parts) == 1 and parts[0] in initials)
