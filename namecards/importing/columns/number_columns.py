"""Distinguish columns of people's numbers from those that count people or number things."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from namecards.core.grades import plain_grade
from namecards.core.normalize import fold
from namecards.core.text import join_names
from namecards.importing.cells import numbers_of_things, roles
from namecards.importing.cells.titles import is_shared_number, split_title
from namecards.importing.clues import FEWEST, MOST, MOSTLY, SHORTEST, Clues
from namecards.importing.columns import content
from namecards.importing.columns.class_columns import count_in_classes
from namecards.importing.columns.doubted_numbers import is_by_state
from namecards.importing.columns.half_known_titles import OF_OTHER_TIMES
from namecards.importing.columns.layout import ENOUGH, NAMES, POWER, Layout, plain_float
from namecards.importing.columns.name_order import are_names, are_several
from namecards.importing.columns.picture_columns import are_frames, number_pictures
from namecards.importing.files.naming import is_of_retake
from namecards.importing.left_out import Info
from namecards.importing.patterns import compile_later
from namecards.importing.words import NUMBER_WORDS, PERSON_WORDS, folded_phrases, pattern

_SUMS = folded_phrases("cells.sum") - NUMBER_WORDS
_ZIP = compile_later(r"\d{4,5}")
_LABEL = compile_later(rf"({pattern('title_words.number')})[.:#\s]*[:#\s]\s*(?=\d)", re.IGNORECASE)
_IN_GROUPS = compile_later(r"\d{1,3}( \d{3})+|\d{1,3}(,\d{3})+|\d{1,3}\.\d{3}|\d{1,5}( \d{1,8}){2,}")
_TELEPHONE = compile_later(r"(?!(?:\d{3} )+\d{3}$)\d{2,4}(?: \d{2,4}){2,4}")
"""Groups of digits that no program writes to ease reading: 333 121 4517."""
_EXTENSION = compile_later(r"(?:x|(?i:ext)\.?) ?\d{2,5}")
"""The telephone of somebody of the staff: x204."""
_IN_CLASS = compile_later(r"\d{1,2}[A-Za-z][-/ ]?(\d{1,2})")
_CODE = compile_later(r"[A-Z]{3,8}")
_GRADE_AND_COUNT = compile_later(r"0?([1-9]|1[0-3])(\d\d)")
COUNTS = "it only counts the people"
DIFFERENT = "all its cells are different numbers"


def add_numbers(layout: Layout, open_: Sequence[int], clues: Clues) -> None:
    """Read numbers proved by photos or the people here, then those that only count, then the likeliest."""
    for at in layout.unread(open_):
        _add_proved(layout, at, clues)
    if not layout.fields.get("id"):
        _read_logins(layout)
    for at in layout.unread(open_):
        if content.are_running(layout.cells(at)) or count_in_classes(layout, at):
            layout.add("seat", at, COUNTS)
    possible = _possible_numbers(layout, layout.unread(open_))
    for at in layout.of("id"):
        if why := _why_seat(layout, at, clues, possible):
            layout.reread("seat", at, why)
    for at in layout.of("seat"):
        if _names_photos(layout, at, clues) and min(map(len, layout.cells(at))) >= SHORTEST:
            layout.fields["login"] = (*layout.fields.get("login", ()), at)  # next year it is another's
    _add_best_number(layout, possible)
    if ids := layout.fields.get("id"):
        layout.fields["id"] = tuple(
            sorted(ids, key=lambda at: (not _names_photos(layout, at, clues), is_by_state(layout.title(at))))
        )


def _add_proved(layout: Layout, at: int, clues: Clues) -> None:
    """Read a column whose numbers are those of the pictures, or of people here."""
    title, numbers = layout.title(at), _numbers(layout, at)
    differ = len(set(numbers)) >= MOST * len(numbers)  # tables and buses have photos, too
    why = content.number_evidence(numbers, clues) if differ else ""
    if are_frames(layout.cells(at), clues) or number_pictures(title, layout.cells(at), clues):
        layout.add("retake" if is_of_retake(title) else "photo", at, "the pictures have these numbers")
    elif why == content.BY_PHOTOS and content.are_running(numbers) and numbers[0].strip("0.") == "1":
        add_names_of_photos(layout, at)  # next year they are others'
    elif why:
        is_only = not layout.fields.get("id") and content.are_codes(numbers)
        layout.add("id" if is_only or content.have_digits(numbers) else "login", at, why)


def _possible_numbers(layout: Layout, free: Sequence[int]) -> list[int]:
    """Return the columns that may be people's numbers, and explain why others are none."""
    of_things = [at for at in free if numbers_of_things.is_of_thing(layout.title(at))]
    of_things = [at for at in of_things if not _are_of_teachers(layout, at)]
    layout.why |= {at: numbers_of_things.WHY for at in of_things if content.have_digits(layout.cells(at))}
    own = [at for at in free if at not in of_things and not is_shared_number(layout.title(at))]
    own = [at for at in own if not _are_calls(layout, at)]
    most = [at for at in own if 2 * len(layout.cells(at)) > len(layout.rows[:ENOUGH])]  # no checks
    numbers = [at for at in most if content.look_like_numbers(_numbers(layout, at))]
    lives = any(content.are_addresses(layout.cells(at)) for at in free)
    codes = [at for at in own if lives and content.are_alike(_ZIP, layout.cells(at))]
    if set(codes) <= set(numbers):  # else several people have the code of the same town
        towns = [at for at in codes if layout.cells(at) != sorted(layout.cells(at))]
        layout.why |= dict.fromkeys(towns, "it may be the code of a town")
        numbers = [at for at in numbers if at not in towns]
    short = [at for at in numbers if _is_short_and_untold(layout, at)]
    layout.why |= dict.fromkeys(short, "it may be the number of a thing")
    return [at for at in numbers if at not in short]


def _are_of_teachers(layout: Layout, at: int) -> bool:
    """Whether numbers below "Teacher ID" are the people's own: all differ, and no column has a class."""
    words = set(split_title(layout.title(at))) - NUMBER_WORDS
    differ = len(set(layout.cells(at))) == len(layout.rows)
    has_class = bool(layout.of("grade", "homeroom", "class", "section"))
    return differ and not has_class and roles.is_only_role(" ".join(words))


def add_names_of_photos(layout: Layout, at: int) -> None:
    """Read a column only to match photos to people, and say so."""
    layout.add("login", at, content.BY_PHOTOS)
    layout.remarks.append(Info(f"{layout.title(at)} was used to match the photos. It is not saved."))


def _are_calls(layout: Layout, at: int) -> bool:
    """Whether long numbers without a title are telephones: behind others' whole names, or by their form.

    Numbers of one town may count up, but begin with 0, and have blanks: 06 12 34 50 70.
    """
    cells = layout.cells(at)
    long = all(sum(map(str.isdigit, cell)) >= content.CALL for cell in cells)
    if long and not layout.title(at) and content.are_phones(cells):
        return all(cell[0] in "+0(" or _TELEPHONE.fullmatch(cell) for cell in cells)
    others = not layout.title(at) and not layout.kind(at - 1)
    return long and others and are_names(layout.cells(at - 1)) and are_several(layout.cells(at - 1))


def _read_logins(layout: Layout) -> None:
    """Read plain numbers that people log in with as their numbers, except private ones that name photos."""
    for at in (at for at in layout.of("login") if layout.why[at] != content.BY_PHOTOS):
        numbers = _numbers(layout, at)
        if all(map(str.isdecimal, numbers)) and content.look_like_numbers(numbers):
            layout.reread("id", at, DIFFERENT)


def _names_photos(layout: Layout, at: int, clues: Clues) -> bool:
    return content.number_evidence(_numbers(layout, at), clues) == content.BY_PHOTOS


def _numbers(layout: Layout, at: int) -> Sequence[str]:
    """Return the numbers of a column, once for each name, without labels and words for none: ID: 4417."""
    named = layout.of(*NAMES)
    cells = zip(layout.rows, layout.column(at), strict=False)
    own = {(*map(row.cell, named), cell): cell for row, cell in cells if cell}
    return content.numbers_in([plain_number(cell) for cell in own.values()])


def _is_short_and_untold(layout: Layout, at: int) -> bool:
    """Whether numbers are as short as those of lockers, below a title that explains nothing."""
    words = {*split_title(layout.title(at))}
    has_meaning = not words or (words & NUMBER_WORDS and not words & _SUMS) or words & PERSON_WORDS
    return not has_meaning and all(len(cell) <= SHORTEST for cell in layout.cells(at))


def _add_best_number(layout: Layout, numbers: Sequence[int]) -> None:
    """Read the column that is most likely the people's number; if two are as likely, read none and say so.

    If titles don't distinguish them, all columns that count on are read: the school's, the library's. Beside
    a number of the state, one with a title for numbers is read.
    """
    layout.why |= dict.fromkeys(numbers, "it may be a number, but another column was taken")
    known = layout.of("id")
    if known and all(map(is_by_state, map(layout.title, known))):  # the school's own is better
        numbers = [at for at in numbers if NUMBER_WORDS.intersection(split_title(layout.title(at)))]
    elif known:
        return
    likely = {at: _likely_number(layout, at) for at in numbers}
    best = [at for at in numbers if likely[at] == max(likely.values())]
    best = [*{tuple(layout.cells(at)): at for at in reversed(best)}.values()][::-1]  # the same twice
    kinds = {re.sub(r"\d", "", layout.title(at)) for at in best}
    if layout.by_content and len(best) > 1 and (series := [at for at in best if _are_series(layout, at)]):
        for at in series:
            layout.add("id", at, DIFFERENT)
        read = _titles(layout, series) + (" was" if len(series) < 2 else " were")
        layout.remarks.append(f"Each of {_titles(layout, best)} may be the people's number, so {read} read.")
    elif len(best) == 1 or (len(kinds) == 1 and "" not in kinds):  # ID 1, ID 2
        layout.add("id", best[0], DIFFERENT)
    elif best:
        how = "F6 chooses." if layout.titles else "Write a title above the right one to choose it."
        each = f"Each of {_titles(layout, best)} may be the people's number"
        layout.remarks.append(f"{each}, so none was read. {how}")


def _titles(layout: Layout, columns: Sequence[int]) -> str:
    return join_names([layout.title(at) or f"column {at + 1}" for at in columns], 5)


def _are_series(layout: Layout, at: int) -> bool:
    """Whether numbers were given one after the other, as their beginnings show: no PINs, no telephones."""
    cells = _numbers(layout, at)
    same = max(Counter(cell[:1] for cell in cells).values(), default=0)
    return same >= MOSTLY * len(cells) and max(sum(map(str.isdigit, cell)) for cell in cells) < content.CALL


def plain_number(number: str) -> str:
    """Return a number without the signs that people and programs add: 1001.0, 412 730 016, ID: 44."""
    plain = _LABEL.sub("", plain_float(number.lstrip("'#")))
    return re.sub("[ .,]", "", plain) if _IN_GROUPS.fullmatch(plain) else plain


def own_numbers(cells: Iterable[str], names: Sequence[str], any_word: bool) -> tuple[str, ...]:
    """Return those of somebody's cells that are a number; `-`, `none` and `0000` are not. "12; L-7" are two.

    A code without digits is one if it is short for their name: DRUMF for Fiona Drummond. With `any_word`,
    every word is one.
    """
    return tuple(
        cell
        for cell in (part.strip() for cell in cells for part in cell.split(";"))
        if _is_own_number(cell)
        or (any_word and cell.isalpha())
        or (_CODE.fullmatch(cell) and _is_short_for(cell.casefold(), names))
    )


def _is_own_number(cell: str) -> bool:
    is_none = not fold(cell).strip("0") or POWER.fullmatch(cell) or _EXTENSION.fullmatch(cell)
    return content.has_own_number(cell) and not is_none


def _is_short_for(code: str, names: Iterable[str]) -> bool:
    words = [fold(word) for name in names for word in name.split()]
    letters = iter("".join([*words, *words]))
    return any(word[:1] == code[0] for word in words) and all(letter in letters for letter in code)


def _likely_number(layout: Layout, at: int) -> int:
    """Weigh a column of numbers: its title, one for everybody, one length; numbers of orders count up.

    Below "School ID" they may count up, too: a school gives its numbers one after the other.
    """
    cells, words = _numbers(layout, at), set(split_title(layout.title(at)))
    numbers = [int(cell) for cell in cells if cell.isdecimal()]
    counts = len(numbers) == len(cells) and all(b == a + 1 for a, b in pairwise(numbers))
    weight = (
        2 * bool(words & NUMBER_WORDS) + 2 * bool(words & PERSON_WORDS) - 2 * bool(words & OF_OTHER_TIMES)
    )
    filled = len(layout.cells(at)) == len(layout.rows)
    return weight + filled + (len(set(map(len, cells))) == 1) - 3 * (counts and weight < 1)


def _why_seat(layout: Layout, at: int, clues: Clues, possible: Sequence[int]) -> str:
    """Return why numbers only count the rows, or people of a class; next year they are other people's."""
    cells, title = layout.cells(at), layout.title(at)
    is_untold = bool(title) and numbers_of_things.is_plain(title)
    is_plain = is_untold and "0" not in "".join(cell[:1] for cell in cells)
    least = content.RUNNING if "id" in split_title(title) else 1 if is_plain else FEWEST
    may_count = content.are_running(cells, least) or (is_untold and _count_all(cells))
    may_count |= is_plain and _rise_with_gaps(layout, cells, possible)
    if may_count and not content.number_evidence(cells, clues):
        return COUNTS
    if len(layout.of("id")) < 2:
        return ""
    if _count_behind_classes(cells) and _begin_with_grade(layout, at):
        return "its numbers count in each class"
    are_short = all(cell.isdecimal() and len(cell) < SHORTEST for cell in cells)
    are_enough = len(cells) >= FEWEST or content.are_running(cells, 2)
    return "its numbers are too short beside the others" if are_short and are_enough else ""


def _count_all(cells: Sequence[str]) -> bool:
    """Whether cells are 1 to their count, in any order: the left halves of pages may be before the right."""
    numbers = sorted(int(cell) for cell in cells if cell.isdecimal())
    return len(cells) >= FEWEST and numbers == [*range(1, len(cells) + 1)]


def _rise_with_gaps(layout: Layout, cells: Sequence[str], possible: Sequence[int]) -> bool:
    """Whether low numbers rise with gaps, as in a part of a list.

    Half of them are missing at most, or another column has longer numbers.
    """
    numbers = [int(cell) for cell in cells if cell.isdecimal()]
    if len(numbers) < len(cells) or numbers != sorted(numbers):
        return False
    longer = (min(map(len, layout.cells(at))) > max(map(len, cells)) for at in possible)
    most = max(numbers, default=0)
    return most < content.COUNTED and (most <= 2 * len(numbers) or any(longer))


def _begin_with_grade(layout: Layout, at: int) -> bool:
    """Whether numbers begin with the grades of their people, if these have any: 601 in grade 6."""
    grades = [plain_grade(cell) for cell in layout.column(next(iter(layout.of("grade")), layout.width))]
    pairs = [pair for pair in zip(layout.column(at), grades, strict=True) if all(pair)]
    return 2 * sum(cell.lstrip("0").startswith(grade) for cell, grade in pairs) >= len(pairs)


def _count_behind_classes(cells: Sequence[str]) -> bool:
    """Whether numbers are a class and the number in it, as roll numbers of India: 6A01, 6B01; 601, 602."""
    counts = [one[2] for cell in cells if (one := _GRADE_AND_COUNT.fullmatch(cell))]
    if len(counts) == len(cells) and content.are_running(counts):
        return True
    found = [_IN_CLASS.fullmatch(cell) for cell in cells]
    return len(found) >= FEWEST and all(found) and "1" in {one[1].lstrip("0") for one in found if one}
