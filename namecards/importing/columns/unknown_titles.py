"""Read columns with unknown or empty titles by their cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from namecards.core.normalize import fold
from namecards.importing.cells import leaving, roles
from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.grades import is_grade, read_grade
from namecards.importing.cells.photo_consent import asks_for_photos
from namecards.importing.cells.private import begin_with_birth, is_private
from namecards.importing.cells.remarks import are_remarks, says_left
from namecards.importing.cells.titles import LABEL, split_title, title_kind
from namecards.importing.clues import MOSTLY, Clues
from namecards.importing.columns import content
from namecards.importing.columns.class_columns import add_places
from namecards.importing.columns.fill_down import fill_down
from namecards.importing.columns.half_known_titles import OF_OTHER_TIMES
from namecards.importing.columns.layout import ENOUGH, PRIVATE, Layout
from namecards.importing.columns.name_order import are_names
from namecards.importing.columns.number_columns import add_names_of_photos, add_numbers
from namecards.importing.columns.other_names import add_preferred
from namecards.importing.columns.other_people import drop_of_others
from namecards.importing.columns.picture_columns import (
    ASKS,
    RETAKEN,
    are_picture_names,
    is_of_meals,
    name_pictures,
    shows_others,
)
from namecards.importing.columns.without_titles import settle_parts
from namecards.importing.files.naming import is_of_retake
from namecards.importing.names.nicknames import may_be_called, nickname_in
from namecards.importing.places.read_place import read_place
from namecards.importing.text import PARTICLES, TITLES
from namecards.importing.words import WHOSE, fold_words

_INITIAL = re.compile(r"[A-Za-z]\.*")
_LEVELS = fold_words("level lvl stage nível form primary secondary p klass mef next year")
_STAGE = re.compile(r"(?!KS)[A-Z]{1,3} ?\d{1,2}")
"""A grade with the letters of its school: S2, P7, JHS 1; a key stage has several."""
_WORDED = re.compile(r"[^\W\d_]{3}")
"""A title with more than a day of a month or week: in a register, "moved 10/2" is below the days."""
_ADULTS = frozenset(roles.ADULTS)
_LONGEST_MARK = 3
"""The most letters of a mark in a register."""
_LONGEST_PARTICLE = 6
"""Letters of a small word that is too long for a particle of a name: op den, in 't."""
_INSTEAD: tuple[Field, ...] = ("middle", "preferred")
"""Titles that can mean the first name if no other title does."""


class _Rule(NamedTuple):
    """A field for a column whose title and cells pass a test."""

    field: Field
    test: Callable[[Layout, str, Sequence[str]], bool]
    why: str


def _is_level(title: str) -> bool:
    """Whether a title may mean grades, if the cells are grades: "Level", "P/S Level"."""
    words = {word for word in split_title(title) if word not in WHOSE and word not in LABEL}
    return bool(words) and words <= _LEVELS


def _is_grade(layout: Layout, title: str, cells: Sequence[str]) -> bool:
    hinted = _is_level(title) and all(is_grade(read_grade(cell)) or _STAGE.fullmatch(cell) for cell in cells)
    has_grades = (hinted and not content.are_marks(cells)) or content.name_grades(cells)
    return not layout.fields.get("grade") and has_grades


def _are_particles(cells: Sequence[str]) -> bool:
    """Whether a column holds words before last names: von, van der. A single short one may be a yes: da."""
    small = [cell for cell in cells if cell.islower() and max(map(len, cell.split())) < _LONGEST_PARTICLE]
    known = [cell for cell in cells if PARTICLES.issuperset(cell.casefold().split())]
    is_yes = content.are_flags(cells)
    return bool(cells) and len(small) >= MOSTLY * len(cells) and 2 * len(known) > len(cells) and not is_yes


def _are_marks(cells: Sequence[str]) -> bool:
    """Whether a column is a day of a register, with leavers over the marks: I, /, "left 6 Nov to Leeds"."""
    others = [cell for cell in cells if not (says_left(cell) and " " in cell)]
    return 0 < len(others) < len(cells) and all(len(cell) <= _LONGEST_MARK for cell in others)


def _left_by(cells: Sequence[str], people: Sequence[object]) -> bool:
    """Whether most people would have left by a column: "TC 14/22" is where they live, "e-transfer" paid."""
    return 2 * sum(says_left(cell) or leaving.is_here(cell) is False for cell in cells) > len(people)


COMES_AND_GOES, WHO_LEFT = "its cells say who comes and goes", "its cells say who has left"
# fmt: off
_RULES = (
    _Rule("retake", lambda _, title, cells: is_of_retake(title) and are_picture_names(cells), RETAKEN),
    _Rule("photo", lambda _, title, cells: are_picture_names(cells) and not shows_others(title),
          "its cells are names of pictures"),
    _Rule("status", lambda _, title, cells: leaving.are_changes(cells), COMES_AND_GOES),
    _Rule("status", lambda _, title, cells: (
          leaving.are_statuses(cells) and not content.are_flags(cells)
          and not (are_remarks(title) or leaving.is_of_program(title))
          and OF_OTHER_TIMES.isdisjoint(split_title(title))),  # next year's status is not today's
          WHO_LEFT),
    _Rule("exit", lambda _, title, cells: (
          (leaving.is_leaving_title(title) or leaving.is_word_for_gone(title)) and content.are_days(cells)),
          "days on which people left"),
    _Rule("may_photo", lambda _, title, cells: content.are_flags(cells) and asks_for_photos(title), ASKS),
    _Rule("remark", lambda _, title, cells: (
          any(says_left(cell) or nickname_in(cell) or (are_remarks(title) and may_be_called(cell))
              for cell in cells)
          and (not _WORDED.search(title) or are_remarks(title) or content.are_numbers(cells)
               or _are_marks(cells))),
          "it says who left or is called otherwise"),
    _Rule("gone", lambda _, title, cells: leaving.is_word_for_gone(title) and content.are_flags(cells),
          "it says who has left"),
    _Rule("here", lambda _, title, cells: leaving.is_word_for_here(title) and content.are_flags(cells),
          "it says who is here"),
    _Rule("particle", lambda layout, _, cells: (
          bool(layout.fields.get("family")) and not layout.fields.get("particle")
          and _are_particles(cells)), "its cells stand before last names"),
    _Rule("role", lambda layout, _, cells: (
          not layout.fields.get("role") and roles.are_told_roles(cells)
          and not (layout.fields.get("grade") and _ADULTS.issuperset(map(roles.role_of, cells)))),
          "its cells are roles"),
    _Rule("post", lambda layout, title, cells: (
          not layout.of("role", "post") and not are_remarks(title)
          and bool(cells) and all(fold(cell) in TITLES for cell in cells)),
          "its cells are forms of address"),
    _Rule("grade", _is_grade, "its cells are grades"),
)
# fmt: on


def add_by_content(layout: Layout, clues: Clues) -> None:
    """Read the columns whose titles say nothing by their cells, if these are clear."""
    free = (at for at in range(layout.width) if layout.why.get(at, PRIVATE) == PRIVATE)
    unread = [at for at in free if at not in layout.others and layout.cells(at)]
    private = [at for at in unread if is_private(layout.title(at)) or begin_with_birth(layout.cells(at))]
    own = [at for at in unread if at in layout.why or at in private]
    open_ = [at for at in unread if at not in own or is_of_meals(layout, at, clues)]
    for at, rule in ((at, rule) for rule in _RULES for at in unread):
        is_open = at in open_ or rule.field in ("photo", "retake", "status")
        is_open |= rule.field == "remark" and content.are_numbers(layout.cells(at))  # phones, and "W/D 10/2"
        is_told = at in open_ and (rule.why != WHO_LEFT or not layout.title(at))
        if rule.field in ("status", "remark") and not is_told:
            is_open &= not _left_by(layout.cells(at), layout.rows)
        if is_open and not layout.kind(at) and rule.test(layout, layout.title(at), layout.cells(at)):
            layout.add(rule.field, at, rule.why)
    for at in layout.unread(unread):
        if name_pictures(layout.cells(at), clues, private=at not in open_):
            add_names_of_photos(layout, at)
    if not clues.is_prose:
        fill_down(layout, layout.unread(open_))
    _add_missing_name(layout, open_)
    add_preferred(layout, open_ if layout.by_content else layout.open())
    add_numbers(layout, drop_of_others(layout, open_), clues)
    if all(read_place(heading).is_grade for heading in layout.headings.values() if heading):
        places = [at for at in layout.unread(open_) if not are_remarks(layout.title(at))]
        add_places(layout, places, clues)


def _add_missing_name(layout: Layout, open_: Sequence[int]) -> None:
    """Read the only column of names beside the first or last name, or beside "Name", as the other."""
    if not layout.of("given", "family"):
        settle_parts(layout, layout.unread(open_))
    _settle_full(layout)
    _settle_called(layout)
    has = {kind: layout.fields.get(kind, ()) for kind in ("given", "family", "full")}
    if has["family"] and not has["given"] and not has["full"]:
        filled = {kind: layout.cells((*layout.fields.get(kind, ()), -1)[0]) for kind in _INSTEAD}
        best = max(_INSTEAD, key=lambda kind: len(filled[kind]))
        if 2 * len(filled[best]) > len(layout.rows[:ENOUGH]):
            if best == "middle":  # "Surname, Other names"
                layout.fields["given"] = layout.fields.pop(best)
            return
    known = [at for places in has.values() for at in places]
    words = [at for at in layout.unread(open_) if are_names(layout.cells(at))]
    names = [at for at in words if not all(map(_INITIAL.fullmatch, layout.cells(at)))]
    beside = [at for at in names if abs(at - known[0]) == 1] if known else []
    other = only[0] if len(only := beside or names) == 1 else None
    called = next(map(layout.cells, layout.fields.get("preferred", ())), [])
    if has["family"] and are_names(called) and 2 * len(called) > len(layout.rows):
        return  # what everybody is called is the first name
    if len(known) != 1 or other is None or has["full"]:
        return
    layout.add("family" if layout.fields.get("given") else "given", other, "it stands beside the other name")


def _settle_called(layout: Layout) -> None:
    """Read "Naam" as the last and "Roepnaam" as the first name, if everybody has both."""
    full, called = layout.of("full"), layout.of("preferred")
    others = layout.of("given", "family", "middle")
    if len(full) != 1 or len(called) != 1 or others or title_kind(layout.title(full[0])) != "name":
        return
    pairs = list(zip(layout.column(full[0]), layout.column(called[0]), strict=True))
    apart = all(first and fold(first) not in fold(last) for last, first in pairs)
    single = sum(len([word for word in last.split() if not word.islower()]) == 1 for last, _ in pairs)
    if apart and len(pairs) > 2 and single >= MOSTLY * len(pairs):
        layout.fields["family"] = layout.fields.pop("full")
        layout.fields["given"] = layout.fields.pop("preferred")


def _settle_full(layout: Layout) -> None:
    """Read whole names without the last names beside them as first names: 이름 beside 성."""
    full, given, family = layout.of("full"), layout.of("given"), layout.of("family")
    if not full or bool(given) == bool(family):
        return
    at = (given or family)[0]
    pairs = [(fold(row.cell(full[0])), fold(row.cell(at))) for row in layout.rows[:ENOUGH]]
    if not any(part and part in whole for whole, part in pairs):
        layout.fields["family" if given else "given"] = layout.fields.pop("full")
