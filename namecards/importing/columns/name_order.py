"""Find the first names: in which of two columns they are, and at which end of whole names."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from namecards.core.normalize import fold
from namecards.importing.cells.asides import is_noted
from namecards.importing.clues import FEWEST, MOST, ROWS, SURELY, Clues
from namecards.importing.columns.content import are_alike, are_flags
from namecards.importing.names.first_names import ALSO_FIRST, KNOWN_FIRST_NAMES, LAST_NAMES
from namecards.importing.patterns import compile_later
from namecards.importing.text import CHILD_OF, EAST_ASIAN, PARTICLES
from namecards.importing.words import names_school

_SHARE = 0.15
"""The share of the names that must agree."""
_TIMES = 4
"""How many times more must agree than contradict."""
_APART = 0.2
"""The share of people whose names must differ in two columns for these to be first and last names."""
_SORTED = 6
"""The fewest rows that show an ordered column was sorted."""
_UPWARD = 0.85
"""The share of rows in order that shows a column was sorted; each class begins anew."""
_LAST_OR_FIRST = LAST_NAMES | ALSO_FIRST
_WORDS = compile_later(r"[^\W\d_][^\d@_,;]*")
_FAMILY_START = compile_later(
    r"(mc|mac(?=[^aeiouy\W]|[A-Z])|o['’]|d['’]|al[- ]|el |ben |bint? |st\. "
    r"|ال(?!یا)|بن(?!\w)|ب[نول](?!ق[يی]س|ران|[يی]ام)\w{3}|בן(?!\w))",
    re.IGNORECASE,
)
_FAMILY_END = compile_later(
    r"(sson|[jdtnkl]sen|ström|qvist|quist|gren|berg|bergh|lund|strand|stedt|mann|man|stein|bauer|hauer|m[ae][iy]er|huber"
    r"|schmidt|müller|dóttir|datter|ová|[oe]v|[oe]va|ski|sky|ska|cki|cka|wicz|czyk|czak|enko|chuk|ić|vić|oğlu|oglu|dze"
    r"|shvili|idis|akis|opoulos|poulos|[^i]ez|elli|etti|ucci|escu|eanu|aitis|aitė|[iy]tė|ienė|auskas|inskas|ičius"
    r"|eckis|nieks|niece|ienko|[aeiouyäö]nen|mägi|saar|mets|järv|põld|ham|ford"
    r"|worth|shaw|wood|field|stone|smith|kumar|wala|singh|yan(?<!ryan)|ián|ishvili|sma|stra|veld|huis|kamp|meijer"
    r"|(?<=..)[оеё]ва?|[кшжчхцщс]ина?|[сц]к(и|а|ий|ая)|ић|енко|[чщ]ук|нюк|дзе|швили|ძე|შვილი|յան|\w\w[oeý]wa|[ýy]ew"
    r"|πουλο[συ]|[ίι]δ(ησ|ου|η)|[άα][δκ](ησ|η)|(?<=..)ου)$",
    re.IGNORECASE,
)
"""Endings of last names in many countries that first names hardly have."""
_EAST = compile_later(f"[{EAST_ASIAN}]")
_VIETNAMESE = compile_later("[\u1ea0-\u1ef9]")
_FAMILY_SIGNS = compile_later(rf"[{EAST_ASIAN}]|.+[田藤本村川山野井木原島崎沢口谷橋部林森石宮塚澤邊辺﨑]")
"""Last names in Chinese, Japanese and Korean: one sign, or a sign for a place at the end."""


def pick_names(
    columns: Sequence[Sequence[str]], clues: Clues, among: Collection[int] | None = None
) -> tuple[int, int] | None:
    """Return the indexes of the columns of first and last names; None if nothing decides."""
    columns = [cells[:ROWS] for cells in columns]
    rows = list(zip(*columns, strict=True))
    open_ = range(len(columns)) if among is None else sorted(among)
    names = [at for at in open_ if _is_name_of_all(columns[at])]
    names = [at for at in names if not any(_contains(columns[at], columns[other]) for other in names)]
    bare = [tuple("" if "@" in cell else cell for cell in row) for row in rows]
    return _in_order(columns, names, rows, clues) or _in_order(columns, names, bare, clues)


def order_names(one: Sequence[str], other: Sequence[str], clues: Clues) -> tuple[int, int] | None:
    """Return which of two columns of names has the first names, and which the last, if that is known."""
    pair, columns = pick_names([one, other], clues), [one, other]
    return by_sorting(columns, 0, 1) if not pair and not any(map(are_several, columns)) else pair


def _in_order(
    columns: Sequence[Sequence[str]], names: Sequence[int], rows: Sequence[Sequence[str]], clues: Clues
) -> tuple[int, int] | None:
    """Return the best pair by the rows; addresses may begin with the last name and contradict the names."""
    found = []
    for first in names:
        for last in (at for at in names if at != first and not are_relatives(columns[at])):
            evidence = count_told(rows, first, last, clues)
            if not is_sure(evidence, count_told(rows, last, first, clues), len(rows)):
                continue
            proofs = sum(is_proved(row, first, last, clues) for row in rows)
            if 2 * proofs > len(rows) or not _is_of_relative(columns[first], columns[last]):
                is_one = not are_several(columns[first])
                apart = abs(first - last)
                found.append((proofs, is_one, apart == 1, evidence, -apart, -first, first, last))
    best = max(found, default=None)
    return None if best is None or _is_denied(best, found) else best[-2:]


def _is_denied(best: Sequence[int], found: Sequence[Sequence[int]]) -> bool:
    """Whether the opposite pair is nearly as likely: last names may be first names: Alba, Luna, Leire."""
    others = (pair for pair in found if pair[-1] == best[-2] or pair[-2] == best[-1])
    return not best[0] and any(2 * pair[3] >= best[3] for pair in others)


def are_names(cells: Sequence[str]) -> bool:
    """Whether cells are words that mostly differ, like names; yes and no, schools and days are none."""
    filled = [cell for cell in cells if cell]
    differ = len(filled) >= FEWEST and are_alike(_WORDS, filled) and 2 * len(set(filled)) > len(filled)
    others = sum(names_school(cell) or is_noted(cell) for cell in filled) if differ else 0
    return differ and not are_flags(filled) and 3 * others < len(filled)


def are_relatives(cells: Sequence[str]) -> bool:
    """Whether cells are whole names that begin with the first name, so that they are no last names."""
    filled = list(filter(None, cells))
    return are_several(filled) and 4 * sum(map(is_common, filled)) >= len(filled)


def _is_of_relative(firsts: Sequence[str], lasts: Sequence[str]) -> bool:
    """Whether a column of first names holds whole names, of the people themselves or of parents.

    A column in another script than the last names counts, too: 陳大文 beside Chan Tai Man.
    """
    if bool(_EAST.match("".join(firsts))) != bool(_EAST.match("".join(lasts))):
        return True
    both = [(fold(first), fold(last)) for first, last in zip(firsts, lasts, strict=True)]
    with_last = sum(bool(last) and first != last and first.endswith(last) for first, last in both)
    ends = [first.split()[-1] for first in firsts if " " in first]
    whole = 3 * len(ends) > 2 * len(firsts) and 4 * sum(map(is_common, ends)) < len(ends)
    if (
        whole
        and 4 * sum(map(looks_like_family, lasts)) < len(lasts)
        and sum(map(is_common, firsts)) >= SURELY
    ):
        return True  # beside books or instruments
    return with_last >= SURELY or (are_several(firsts) and are_several(lasts))


def are_several(cells: Sequence[str]) -> bool:
    """Whether most cells have several words, like whole names."""
    return 3 * sum(" " in cell for cell in cells) > 2 * len(cells)


def is_code_of(cell: str, first: str, last: str) -> bool:
    """Whether a code is made of the last name and the first: TUHOEM, KüpMe."""
    code, given, family = fold(cell).rstrip("0123456789"), fold(first), fold(last)
    if " " in cell or "@" in cell or cell.islower() or len(code) < FEWEST or code in (given, family):
        return False
    ends = range(len(code) // 2 + 1, len(code))
    return any(family.startswith(code[:end]) and given.startswith(code[end:]) for end in ends)


def split_by_address(whole: str, cells: Sequence[str], family_first: bool) -> str:
    """Put a comma behind the last name if an address in the row shows where it ends: `elia.dalpozzo@…`."""
    words = [] if "," in whole else whole.split()
    locals_ = (cell.partition("@")[0].rstrip("0123456789") for cell in cells if "@" in cell)
    parts = [{fold(part) for part in re.split(r"[._]", local)} for local in locals_]
    for at in range(1, len(words) if len(words) > 2 else 0):
        one, other = " ".join(words[:at]), " ".join(words[at:])
        if {fold(one), fold(other)} in parts:
            return f"{one}, {other}" if family_first else f"{other}, {one}"
    return whole


def _is_name_of_all(cells: Sequence[str]) -> bool:
    return are_names(cells) and sum(map(bool, cells)) >= MOST * len(cells)


def _contains(cells: Sequence[str], others: Sequence[str]) -> bool:
    """Whether most cells end with a cell of another column: parents have the same last name."""
    pairs = [(cell.split(), other.split()) for cell, other in zip(cells, others, strict=True)]
    return 2 * sum(len(c) > len(o) > 0 and c[-len(o) :] == o for c, o in pairs) > len(pairs)


def is_sure(told: int, contrary: int, rows: int) -> bool:
    return told >= max(SURELY, _SHARE * rows) and told >= _TIMES * contrary


def count_told(rows: Sequence[Sequence[str]], first: int, last: int, clues: Clues) -> int:
    """Count the rows in which anything shows which name is the first."""
    forms = (is_made_of, is_code_of, _is_relative)
    return sum(
        (fold(row[first]) in clues.firsts and fold(row[last]) in clues.families)
        or any(form(cell, row[first], row[last]) for form in forms for cell in row)
        or is_order(row[first], row[last])
        for row in rows
    )


def is_proved(row: Sequence[str], first: int, last: int, clues: Clues) -> bool:
    """Whether an address, a code or a picture is made of both names, in either order."""
    given, family = row[first], row[last]
    whole = (fold(given + family), fold(family + given))
    return any(name in picture for name in whole for picture in clues.pictures) or any(
        is_code_of(cell, *names) or is_made_of(cell, *names)
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


def is_order(first: str, last: str) -> bool:
    """Whether two names alone show that the first is the first name."""
    return (is_common(first), looks_like_family(last)) > (is_common(last), looks_like_family(first))


def is_common(name: str) -> bool:
    """Whether a name begins with a first name that many have."""
    return fold(re.split(r"[ -]", name)[0]) in KNOWN_FIRST_NAMES


def name_part_of(cells: Sequence[str], beside: Sequence[str]) -> Literal["given", "family", ""]:
    """Return the part of names in a column, if the column beside it has the other part.

    Common first names decide: last names are none of them, and whole names do not end with one.
    """
    pairs = [(one, other) for one, other in zip(cells, beside, strict=True) if one and other]
    apart = all(not {*map(fold, one.split())} & {*map(fold, other.split())} for one, other in pairs)
    if len(pairs) < FEWEST or not apart or any("," in cell for pair in pairs for cell in pair):
        return ""
    begin = sum(fold(one.split()[0]) in _LAST_OR_FIRST for one, _ in pairs)
    is_of_vietnam = 2 * begin > len(pairs) and _VIETNAMESE.search("".join(one for one, _ in pairs))
    if is_of_vietnam and not any(" " in other for _, other in pairs):
        return "family"  # Nguyễn Thị beside Ánh
    ones, others = ([name.split() for name in names] for names in zip(*pairs, strict=True))
    own, own_end = (sum(is_common(words[at]) for words in ones) for at in (0, -1))
    other, other_end = (sum(is_common(words[at]) for words in others) for at in (0, -1))
    least = max(_APART * len(pairs), 2)
    if 3 * other_end >= other >= max(own, own_end) + least:
        return "family"
    return "given" if 3 * own_end >= own >= max(other, other_end) + least else ""


@lru_cache(maxsize=20_000)
def looks_like_family(name: str) -> bool:
    words = name.casefold().split()
    return bool(
        (len(words) > 1 and words[0] in PARTICLES | CHILD_OF)
        or fold(name) in LAST_NAMES
        or _FAMILY_SIGNS.fullmatch(name)
        or _FAMILY_START.match(name)
        or (len(name) > 4 and _FAMILY_END.search(name))
    )


def by_sorting(columns: Sequence[Sequence[str]], one: int, other: int) -> tuple[int, int] | None:
    """Read the column by which the rows are sorted as the last names."""
    in_order = [at for at in (one, other) if _is_sorted(columns[at])]
    if len(in_order) != 1:
        return None
    return (other, one) if in_order == [one] else (one, other)


def _is_sorted(cells: Sequence[str]) -> bool:
    pairs = list(pairwise(map(fold, cells)))
    return len(cells) >= _SORTED and sum(one <= other for one, other in pairs) >= _UPWARD * len(pairs)


def is_made_of(cell: str, first: str, last: str) -> bool:
    """Whether an address or user name has the first name first: maya.chen@…, mchen, chenm."""
    local = cell.partition("@")[0].casefold().rstrip("0123456789")
    parts = [fold(part) for part in re.split(r"[._-]", local)]
    given, family = fold(first), fold(last)
    if not given or not family or not ("@" in cell or cell.islower()):
        return False
    initials = {given[0] + family, family + given[0]} - {family[0] + given, given + family[0]}
    return parts == [given, family] or (len(parts) == 1 and parts[0] in initials)
