"""Find the columns that hold the names of the people by their cells alone."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from namecards.core.normalize import fold
from namecards.importing.cells.roles import role_of
from namecards.importing.clues import MOST, ROWS, SURELY, Clues
from namecards.importing.columns import content
from namecards.importing.columns.name_order import (
    are_names,
    is_common,
    letters_of,
    looks_like_family,
    pick_names,
)
from namecards.importing.columns.plain_names import KNOWN, are_plain_names, guess_pair
from namecards.importing.columns.whole_names import are_whole
from namecards.importing.names.split_name import has_no_blanks
from namecards.importing.patterns import compile_later
from namecards.importing.text import EAST_ASIAN, is_written_as_name

_LAST_FIRST = compile_later(r"[^\W\d][^\d,;@]*(,\s*[^\W\d][^\d,;@]*){1,2}")
_WORD = rf"([^\W\d][^\s\d@,]+|['’][^\W\d][^\s\d@,]*|[^\W\d_](?= [^\W\d]{{2}})|[{EAST_ASIAN}])"
_SEVERAL = compile_later(rf"{_WORD}( {_WORD}){{1,5}}")
_ONE = compile_later(_WORD)
FORMS = (_LAST_FIRST, _SEVERAL)
_COMMA, _CLEAR, _GUESS, _MIXED, _WORDS = 4, 3, 2, 1, 0
_SOME = 0.3
"""The share of whole names in a column that makes its single words names, too: Sukarman."""


class NameColumns(NamedTuple):
    """A way to read the names: whole from one column, or first and last names from two."""

    columns: tuple[int, ...]
    names: Sequence[str]
    clarity: int
    """The rank of the cells as names: with commas, of several words, or only words."""
    is_guess: bool = False
    """Whether it is unclear which of two columns has the first names."""


def find_names(
    columns: Sequence[Sequence[str]], open_: Sequence[int], clues: Clues, is_of_people: bool
) -> NameColumns | None:
    """Return the likeliest reading: proved by addresses and pictures, not of relatives, clearest, leftmost.

    `is_of_people` means that the table lists people, so that words beside each other are names.
    """
    roles = [set(map(role_of, filter(None, cells))) for cells in columns]
    relations = [at for at, each in enumerate(roles) if each == {"parent"}]
    open_, is_of_people = [at for at in open_ if at not in relations], is_of_people or bool(relations)
    words = [at for at in open_ if are_names(columns[at])]
    whole = [one for at in open_ if (one := _whole(at, columns, alone=words == [at]))]
    found = [one for one in whole if one.clarity > _WORDS and (is_of_people or _are_known(one))]
    beside = {at + way for at in relations for way in (-1, 1)}
    contacts = {one.columns[0] for one in found if one.columns[0] in beside} | _with_calls(found, columns)
    parts, is_bare = [at for at in open_ if at not in contacts], is_of_people and len(found) == len(contacts)
    sure = pick_names(columns, clues, parts)
    sure = sure and _before_relatives(sure, columns, parts)
    guess = None if sure else guess_pair(columns, clues, parts, is_bare)
    if pair := sure or (guess and guess.columns):
        names = [f"{first} {last}".strip() for first, last in zip(*(columns[at] for at in pair), strict=True)]
        found.append(NameColumns(pair, names, _CLEAR if sure else _GUESS, bool(guess and not guess.is_told)))
    elif is_bare and len(whole) == len(found) + 1:
        found = whole  # Sukarman, Ningsih: one column of words that differ

    def weigh(one: NameColumns) -> tuple[float, ...]:
        proofs, is_other = _proofs(one, columns, clues), pair is not None and one.columns != pair
        is_part = is_other and one.columns[0] in (pair or ())
        is_relative = is_part or (is_other and _is_of_others(one, columns[(pair or (0, 0))[1]]))
        is_contact = one.columns[0] in contacts or (is_other and bool(relations))
        shared = sum(_count_shared(one, other) for other in found if other is not one)
        not_calls = not _have_calls_behind(one, columns)
        own = proofs > 0 or not is_contact
        return not is_relative, proofs, own, one.clarity, shared, not_calls, -min(one.columns)

    return max(found, key=weigh) if found else _only_east(columns, open_)


def _before_relatives(
    pair: tuple[int, int], columns: Sequence[Sequence[str]], open_: Collection[int]
) -> tuple[int, int]:
    """Return the first of two pairs of columns with the same last names: children come before a parent."""
    given, family = pair
    for last in (at for at in sorted(open_) if at < min(pair)):
        first, families = last + given - family, zip(columns[last], columns[family], strict=True)
        same = sum(bool(one) and fold(one) == fold(other) for one, other in families)
        are_names = first in open_ and all(map(are_plain_names, (columns[first], columns[last])))
        if are_names and first < min(pair) and 3 * same > len(columns[last]):
            return first, last
    return pair


def _with_calls(found: Sequence[NameColumns], columns: Sequence[Sequence[str]]) -> set[int]:
    """Return the columns of names with telephone numbers behind them, if there are two: of both parents."""
    calls = {one.columns[0] for one in found if _have_calls_behind(one, columns)}
    return calls if len(calls) > 1 else set()


def _have_calls_behind(one: NameColumns, columns: Sequence[Sequence[str]]) -> bool:
    behind = one.columns[-1] + 1
    return behind < len(columns) and content.are_phones(columns[behind])


def _whole(at: int, columns: Sequence[Sequence[str]], alone: bool) -> NameColumns | None:
    """Read a column as whole names, if its cells fit.

    Some may have only one word among names of several words, but only few if the column is alone in the
    table.
    """
    cells = columns[at]
    if len(columns) == 1 and not all(map(is_written_as_name, cells[1:])):
        return None
    for form, clarity in zip(FORMS, (_COMMA, _CLEAR), strict=True):
        if is_clearly(form, cells):
            return NameColumns((at,), cells, clarity)
    several = [sum(bool(form.fullmatch(cell)) for cell in cells) for form in FORMS]
    names = several[0] + several[1] + sum(bool(_ONE.fullmatch(cell)) for cell in cells)
    least = SURELY if alone and len(columns) > 1 else max(SURELY, _SOME * len(cells))
    if min(names, len(set(cells))) < MOST * len(cells) or not all(map(is_written_as_name, cells)):
        return None
    clarity = _COMMA if several[0] >= least else _MIXED if sum(several) >= least else _WORDS
    return NameColumns((at,), cells, clarity)


def _are_known(one: NameColumns) -> bool:
    """Whether whole names are surely names: by commas, because all have several words, or some are known."""
    names = list(filter(None, (name.split() for name in one.names)))
    known = sum(is_common(name[0]) or looks_like_family(name[-1]) for name in names)
    return one.clarity > _MIXED or known >= KNOWN * len(names)


def is_clearly(whole_name: re.Pattern[str], cells: Sequence[str]) -> bool:
    """Whether the cells are names, except the first, which may be a title."""
    names = {cell for cell in cells if whole_name.fullmatch(cell)}
    return len(cells) > 1 and len(names - {cells[0]}) >= MOST * (len(cells) - 1)


def _count_shared(one: NameColumns, other: NameColumns) -> int:
    """Count the rows in which two readings share a word: relatives have the same last names."""
    pairs = zip(one.names[:ROWS], other.names[:ROWS], strict=True)
    return sum(bool({*map(fold, a.split())} & {*map(fold, b.split())}) for a, b in pairs)


def _proofs(one: NameColumns, columns: Sequence[Sequence[str]], clues: Clues) -> int:
    """Count the names from which an address in the row or a picture's name is made."""
    pictures = set(map(letters_of, clues.pictures))
    return sum(
        letters_of(name) in pictures
        or (" " in name and letters_of(name) in [letters_of(cell) for cell in row if "@" in cell])
        for name, *row in list(zip(one.names, *columns, strict=True))[:ROWS]
    )


def _is_of_others(whole: NameColumns, families: Sequence[str]) -> bool:
    """Whether whole names are those of relatives of the people with last names, or their own again."""
    pairs = zip(whole.names, families, strict=True)
    return 4 * sum(bool(last) and fold(last) in fold(name) for name, last in pairs) > len(whole.names)


def _only_east(columns: Sequence[Sequence[str]], open_: Sequence[int]) -> NameColumns | None:
    """Return the only column of names in an East Asian script."""
    east = [at for at in open_ if has_no_blanks(columns[at]) and are_whole(columns[at])]
    return NameColumns((east[0],), columns[east[0]], _MIXED) if len(east) == 1 else None
