"""Columns whose titles say little or nothing: their cells tell what they hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from namecards.core.normalize import fold
from namecards.importing.tables import content, standing, things
from namecards.importing.tables.class_columns import add_places, count_in_classes, drop_asides, fill_down
from namecards.importing.tables.content import Clues
from namecards.importing.tables.grade_cells import read_number
from namecards.importing.tables.headers import (
    is_family_first,
    is_given_title,
    is_level,
    is_part_title,
    is_shared_number,
    split_title,
    title_kind,
)
from namecards.importing.tables.layout import ENOUGH, SAME_TITLE, Layout
from namecards.importing.tables.name_order import are_names, are_several, is_code_of, pick_names
from namecards.importing.tables.of_pictures import (
    RETAKEN,
    are_frames,
    are_picture_names,
    is_of_meals,
    is_of_retake,
    name_pictures,
    number_pictures,
    shows_others,
)
from namecards.importing.tables.private import is_private
from namecards.importing.tables.remarks import are_remarks, called_in, tells_of_leaving
from namecards.importing.tables.titles import Field
from namecards.importing.text import clean, join_names
from namecards.importing.words import NUMBER_WORDS, PERSON_WORDS, folded, folded_phrases

_SUMS = folded_phrases("cells.sum") - NUMBER_WORDS
_FEWEST = 3
"""Rows that tell anything."""
_WHOLE = re.compile(r"[ ,]|[\u3400-\u9fff\uac00-\ud7af]{2}")
_ZIP = re.compile(r"\d{4,5}")
_INITIAL = re.compile(r"[A-Za-z]\.*")
_INITIALS = re.compile(r"[A-Za-z]\.*|([^\W\d_]{1,2}\.[ -]?)+")
"""Initials say less than what somebody is called: S.M., Th. A."""
_LEGAL = folded("legal lgl official passport")
_STAGE = re.compile(r"[A-Z]{1,3} ?\d{1,2}")
"""A grade with the letters of its school: S2, P7, JHS 1."""
_ADULTS = frozenset(standing.ADULTS)
_APART = {"ho"}
"""In Vietnam the last word of a name has a column of its own, below "Họ và tên"."""
_MERGED = 0.8
"""The share of people who have a name in the second column below one title."""
_SHORT = 3
"""Digits of the shortest number of a person who has another number, too."""
COUNTS = "it only counts the people"
DIFFERENT = "all its cells are different numbers"
MERGED = "one title stands over both names"


class _Rule(NamedTuple):
    """What a column holds if its title and its cells pass a test."""

    field: Field
    test: Callable[[Layout, str, Sequence[str]], bool]
    why: str


def _is_grade(layout: Layout, title: str, cells: Sequence[str]) -> bool:
    hinted = is_level(title) and all(
        read_number(cell) is not None or _STAGE.fullmatch(cell) for cell in cells
    )
    return not layout.fields.get("grade") and (hinted or content.name_grades(cells))


# fmt: off
_RULES = (
    _Rule("retake", lambda _, title, cells: is_of_retake(title) and are_picture_names(cells), RETAKEN),
    _Rule("photo", lambda _, title, cells: are_picture_names(cells) and not shows_others(title),
          "its cells are names of pictures"),
    _Rule("status", lambda _, title, cells: standing.are_statuses(cells) and not content.are_flags(cells),
          "its cells say who has left"),
    _Rule("exit", lambda _, title, cells: standing.speaks_of_leaving(title) and content.are_days(cells),
          "days on which people left"),
    _Rule("remark", lambda _, title, cells: (
          any(tells_of_leaving(cell) or called_in(cell) for cell in cells)
          and (are_remarks(title) or content.are_numbers(cells))), "it says who left or is called otherwise"),
    _Rule("gone", lambda _, title, cells: standing.is_word_for_gone(title) and content.are_flags(cells),
          "it says who has left"),
    _Rule("here", lambda _, title, cells: standing.is_word_for_here(title) and content.are_flags(cells),
          "it says who is here"),
    _Rule("particle", lambda layout, _, cells: (
          bool(layout.fields.get("family")) and not layout.fields.get("particle")
          and content.are_particles(cells)), "its cells stand before last names"),
    _Rule("role", lambda layout, _, cells: (
          not layout.fields.get("role") and standing.are_told_roles(cells)
          and not (layout.fields.get("grade") and _ADULTS.issuperset(map(standing.role_of, cells)))),
          "its cells are roles"),
    _Rule("grade", _is_grade, "its cells are grades"),
)
# fmt: on


def add_by_content(layout: Layout, clues: Clues) -> None:
    """Read the columns whose titles say nothing, if their cells tell."""
    free = (at for at in range(layout.width) if at not in layout.why and at not in layout.others)
    unread = list(filter(layout.cells, free))
    open_ = [at for at in unread if not is_private(layout.title(at)) or is_of_meals(layout, at, clues)]
    for at, rule in ((at, rule) for rule in _RULES for at in unread):
        is_open = at in open_ or rule.field in ("photo", "retake", "status")
        if is_open and not layout.kind(at) and rule.test(layout, layout.title(at), layout.cells(at)):
            layout.add(rule.field, at, rule.why)
    for at in (at for at in unread if not layout.kind(at)):
        if name_pictures(layout.cells(at), clues, private=at not in open_):
            layout.add("login", at, content.BY_PHOTOS)
            layout.remarks.append(f"{layout.title(at)} tells whose each photo is, and is not kept.")
    unnamed = [at for at in open_ if not layout.kind(at)]
    drop_asides(layout, unnamed)
    fill_down(layout, unnamed)
    _add_missing_name(layout, open_, clues)
    _add_preferred(layout, open_ if layout.by_content else layout.open())
    _add_numbers(layout, open_, clues)
    if not layout.headings:
        add_places(layout, [at for at in open_ if not layout.kind(at)], clues)


def _add_missing_name(layout: Layout, open_: Sequence[int], clues: Clues) -> None:
    """Read the one column of names beside the first or the last name, or beside "Name", as the other."""
    _settle_full(layout)
    _part_merged(layout, open_, clues)
    has = {kind: layout.fields.get(kind, ()) for kind in ("given", "family", "full")}
    known = [at for places in has.values() for at in places]
    words = [at for at in open_ if not layout.kind(at) and are_names(layout.cells(at))]
    has_called = bool(layout.fields.get("preferred"))
    letters = _INITIALS if has_called else _INITIAL
    names = [at for at in words if not all(map(letters.fullmatch, layout.cells(at)))]
    beside = [at for at in names if abs(at - known[0]) == 1] if known else []
    other = only[0] if len(only := beside or names) == 1 else None
    if len(known) != 1 or other is None:
        if has["family"] and not has["given"] and not has["full"] and layout.fields.get("middle"):
            layout.fields["given"] = layout.fields.pop("middle")  # "Surname, Other names"
        return
    if has["full"]:
        whole = sum(bool(_WHOLE.search(cell)) for cell in layout.cells(known[0]))
        if 4 * whole > len(layout.cells(known[0])) or not is_part_title(layout.title(known[0])):
            return
        columns = [[clean(row.cell(at)) for row in layout.rows[:ENOUGH]] for at in (known[0], other)]
        is_given = is_given_title(layout.title(known[0]))
        order = pick_names(columns, clues) or ((0, 1) if is_given else (1, 0))
        layout.fields.pop("full")
        layout.add("given" if order == (0, 1) else "family", known[0], "another column has the other name")
    layout.add("family" if layout.fields.get("given") else "given", other, "it stands beside the other name")


def _part_merged(layout: Layout, open_: Sequence[int], clues: Clues) -> None:
    """Read a title of whole names that stands over two columns of names as both: "Họ và tên"."""
    at = next(iter(layout.fields.get("full", ())), layout.width)
    behind, first, title = layout.cells(at + 1), layout.cells(at), layout.title(at)
    is_free = at + 1 in open_ and not layout.kind(at + 1) and not layout.title(at + 1).strip()
    is_whole = content.have_commas(first) or (are_several(first) and not _APART & set(split_title(title)))
    if layout.by_content or not is_free or not are_names(behind) or is_whole:
        return
    if len(behind) >= _MERGED * len(first):
        both = [[clean(row.cell(place)) for row in layout.rows[:ENOUGH]] for place in (at, at + 1)]
        turned = is_family_first(title) or pick_names(both, clues) == (1, 0)
        order: tuple[Field, Field] = ("family", "given") if turned else ("given", "family")
        layout.drop(at, "")
        layout.add(order[0], at, MERGED)
        layout.add(order[1], at + 1, MERGED)


def _settle_full(layout: Layout) -> None:
    """Read whole names beside last names that are not in them as first names: 이름 beside 성."""
    full, given, family = (layout.fields.get(kind, ()) for kind in ("full", "given", "family"))
    if not full or bool(given) == bool(family):
        return
    at = (given or family)[0]
    pairs = [(fold(row.cell(full[0])), fold(row.cell(at))) for row in layout.rows[:ENOUGH]]
    if not any(part and part in whole for whole, part in pairs):
        layout.fields["family" if given else "given"] = layout.fields.pop("full")


def _add_preferred(layout: Layout, open_: Sequence[int]) -> None:
    """Read a second column of first names, as a list without titles has, as what people are called.

    Of two with titles, what people are called is not the legal one.
    """
    given = layout.fields.get("given", ())
    if not given or layout.fields.get("preferred"):
        return
    same_title = [at for at in open_ if layout.why.get(at) == SAME_TITLE]
    same_title = [at for at in same_title if title_kind(layout.title(at)) == "given"]
    for at in open_ if layout.by_content else same_title:
        pairs = [(clean(row.cell(at)), clean(row.cell(given[0]))) for row in layout.rows[:ENOUGH]]
        same = sum(name == first != "" for name, first in pairs)
        if not layout.kind(at) and len(pairs) > same > len(pairs) / 2:
            if is_legal := bool(_LEGAL.intersection(split_title(layout.title(at)))):
                layout.fields["given"] = (at,)
                layout.why[at] = layout.why[given[0]]
            layout.add("preferred", given[0] if is_legal else at, "it mostly repeats the first names")
            return


def _add_numbers(layout: Layout, open_: Sequence[int], clues: Clues) -> None:
    for at in (at for at in open_ if not layout.kind(at)):
        title, why = layout.title(at), content.number_evidence(layout.cells(at), clues)
        if are_frames(layout.cells(at), clues) or number_pictures(title, layout.cells(at), clues):
            layout.add("retake" if is_of_retake(title) else "photo", at, "the pictures are numbered so")
        elif why:
            alone = not layout.fields.get("id") and content.are_codes(layout.cells(at))
            is_number = alone or content.have_digits(layout.cells(at))
            layout.add("id" if is_number else "login", at, why)
    for at in (at for at in open_ if not layout.kind(at)):
        if content.are_running(layout.cells(at)) or count_in_classes(layout, at):
            layout.add("seat", at, COUNTS)
    _settle_running(layout, clues)
    free = [at for at in open_ if not layout.kind(at)]
    of_things = [at for at in free if things.is_of_thing(layout.title(at))]
    own = [at for at in free if at not in of_things and not is_shared_number(layout.title(at))]
    lives = any(content.are_addresses(layout.cells(at)) for at in free)
    numbers = [at for at in own if content.look_like_numbers(layout.cells(at))]
    layout.why |= {at: things.WHY for at in of_things if content.have_digits(layout.cells(at))}
    codes = [at for at in own if lives and content.are_alike(_ZIP, layout.cells(at))]
    is_known = bool(set(codes) - set(numbers))  # several people have the code of the same town
    towns = [] if is_known else [at for at in codes if layout.cells(at) != sorted(layout.cells(at))]
    layout.why |= dict.fromkeys(towns, "it may be the code of a town, so it was left out; F6 says otherwise")
    short = [at for at in numbers if at not in towns and _is_short_and_untold(layout, at)]
    said = "it may be the number of a thing"
    layout.why |= dict.fromkeys(short, said)
    _add_best_number(layout, [at for at in numbers if at not in (*towns, *short)])
    if not layout.fields.get("id") and layout.by_content:
        _add_codes(layout, free)


def _is_short_and_untold(layout: Layout, at: int) -> bool:
    """Whether numbers are as short as those of lockers, below a title that does not say what they are."""
    words = {*split_title(layout.title(at))}
    told = not words or (words & NUMBER_WORDS and not words & _SUMS) or words & PERSON_WORDS
    return not told and all(len(cell) <= _SHORT for cell in layout.cells(at))


def _add_best_number(layout: Layout, numbers: Sequence[int]) -> None:
    """Read the column that is most likely the people's number; if two are as likely, none, and say so."""
    if layout.fields.get("id"):
        layout.why |= dict.fromkeys(numbers, "it may be a number, but another column was taken")
        return
    likely = {at: _likely_number(layout, at) for at in numbers}
    best = [at for at in numbers if likely[at] == max(likely.values())]
    layout.why |= dict.fromkeys(numbers, "it may be a number, but another column was taken")
    if len(best) == 1:
        layout.add("id", best[0], DIFFERENT)
    elif best:
        titles = join_names([layout.title(at) or f"column {at + 1}" for at in best], 5)
        layout.remarks.append(f"Each of {titles} may be the people's number, so none was read. F6 chooses.")


def _likely_number(layout: Layout, at: int) -> int:
    """Weigh a column of numbers: what its title says, one for everybody, of one length; orders count up."""
    cells, words = layout.cells(at), set(split_title(layout.title(at)))
    numbers = [int(cell) for cell in cells if cell.isdecimal()]
    counts = len(numbers) == len(cells) and all(b == a + 1 for a, b in pairwise(numbers))
    told = 2 * bool(words & NUMBER_WORDS) + 2 * bool(words & PERSON_WORDS)
    return told + (len(cells) == len(layout.rows)) + (len(set(map(len, cells))) == 1) - 3 * counts


def _add_codes(layout: Layout, free: Sequence[int]) -> None:
    """Read codes made of the names as numbers, in a list without titles and numbers: TUHOEM."""
    given, family = (layout.fields.get(kind, ()) for kind in ("given", "family"))
    for at in free if given and family else ():
        made = [
            is_code_of(clean(row.cell(at)), clean(row.cell(given[0])), clean(row.cell(family[0])))
            for row in layout.rows[:ENOUGH]
        ]
        if all(made) and len(set(layout.cells(at))) == len(made):
            layout.add("id", at, "its cells are codes made of the names")
            return


def _settle_running(layout: Layout, clues: Clues) -> None:
    """Read numbers that only count the rows as seats; next year they are other people's."""
    for at in layout.fields.get("id", ()):
        cells = layout.cells(at)
        title = layout.title(at)
        plain = things.is_plain(title) and "0" not in "".join(cell[:1] for cell in cells)
        least = content.RUNNING if "id" in split_title(title) else 1 if title and plain else _FEWEST
        if content.are_running(cells, least) and not content.number_evidence(cells, clues):
            layout.drop(at, "")
            layout.add("seat", at, COUNTS)
        elif (
            len(layout.fields["id"]) > 1
            and (len(cells) >= _FEWEST or content.are_running(cells, 2))
            and all(cell.isdecimal() and len(cell) < _SHORT for cell in cells)
        ):
            layout.drop(at, "")
            layout.add("seat", at, "its numbers are too short beside the others")
