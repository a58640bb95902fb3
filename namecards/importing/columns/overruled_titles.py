"""Let the cells overrule the titles: "Student" may hold numbers, "Grade" marks, "ID" user names."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import chain
from typing import Literal, NamedTuple

from namecards.importing.cells import leaving, numbers_of_things, roles
from namecards.importing.cells.column_kinds import GROUPS, Field
from namecards.importing.cells.photo_consent import asks_for_photos
from namecards.importing.cells.private import begin_with_birth, is_choice, is_private, tell_ways_home
from namecards.importing.cells.titles import is_put_together
from namecards.importing.clues import FEWEST, MOSTLY, Clues
from namecards.importing.columns import content
from namecards.importing.columns.doubted_numbers import changes_by_row, is_of_badge, is_of_thing, is_vague
from namecards.importing.columns.grade_cells import contradict, rise_with_scores
from namecards.importing.columns.layout import BLANK, NAMES, POWER, PRIVATE, SAME_TITLE, Layout
from namecards.importing.columns.name_order import is_common
from namecards.importing.columns.number_columns import COUNTS, DIFFERENT
from namecards.importing.columns.other_names import names_relatives
from namecards.importing.columns.other_people import RELATION, is_of_contact, is_of_household, second_names
from namecards.importing.columns.picture_columns import ASKS, OF_OTHERS, RETAKEN, shows_others
from namecards.importing.columns.place_columns import (
    Seen,
    are_beside_teachers,
    are_grades,
    are_grades_and_roles,
    are_letters_of_grades,
    are_ranks,
    are_rooms,
    are_told,
    begins_classes,
    divides_classes,
    drop_other_years,
    is_across,
    is_coarse,
    is_code_of_class,
    is_kind_of_school,
    is_number_of_teacher,
    is_of_class,
    is_of_room,
    is_shared,
    names_places,
    sort_homerooms,
)
from namecards.importing.columns.private_columns import are_contacts, are_streets, reach_somebody
from namecards.importing.columns.seats import (
    REPEATS,
    has_no_numbers,
    is_number_of_people,
    is_of_one_each,
    repeats_as_class,
)
from namecards.importing.columns.titled_names import (
    has_other_name,
    is_beside_names_of_others,
    is_beside_whole_names,
    is_last_name,
    is_of_father,
)
from namecards.importing.columns.whole_names import are_whole
from namecards.importing.files.naming import is_of_retake
from namecards.importing.places.leading_grade import is_class_by_grade
from namecards.importing.places.several_texts import codes_in

_CODE = re.compile(r"[^\W\d]{0,3}\d{3,}")
_INITIALS = re.compile(r"[^\W\da-zà-ÿ]{2,4}")
"""The letters by which a school knows a teacher: SMI."""
_PLAIN = re.compile(r"\d{2,5}")


class _Case(NamedTuple):
    """Another field for a column, or the reason not to read it, if its cells pass a test."""

    kinds: str
    becomes: Field | Literal[""]
    why: str
    test: Callable[[Seen], bool]


def _are_numbers(seen: Seen) -> bool:
    numbers = [cell for cell in seen.cells if not any(map(str.isalpha, cell)) or _CODE.fullmatch(cell)]
    return len(numbers) >= max(1, MOSTLY * len(seen.cells))


def _is_usual(seen: Seen, cells: Sequence[str]) -> bool:
    """Whether most people have something in a column: then it is not about people who left."""
    return len(seen.layout.rows) >= FEWEST and 2 * len(cells) > len(seen.layout.rows)


def _are_flags(layout: Layout, at: int) -> bool:
    """Whether cells are yes and no, and no class N: PP is the pupil premium, and a teacher in France."""
    cells = layout.cells(at)
    some = len(set(cells)) > 1 or len(cells) < len(layout.rows) or len(layout.of(*GROUPS)) > 1
    return content.are_flags(cells) and some


def _follow_scores(seen: Seen) -> bool:
    """Whether grades rise with the scores in the column before them, or those beside them are no such grades.

    The class in a row, or above all of them, and another column of grades contradict marks.
    """
    layout, before = seen.layout, seen.at - 1
    if not seen.at or layout.kind(before) or is_private(layout.title(before)):
        return False
    grades = layout.column(seen.at)
    above = [code for one in layout.left_out if one.kind == "above" for code in codes_in(one.text)]
    others = [layout.column(at) for at in seen.others("grade", "class", "homeroom")]
    others += [[code] * len(grades) for code in above]
    is_doubted = content.are_scores(layout.cells(before)) and any(contradict(grades, one) for one in others)
    return is_doubted or rise_with_scores(grades, layout.column(before))


_FATHERS = "the names of the father and the grandfather stand behind the first"
_DAYS = "its cells are days or telephone numbers"
_FLAGS = "its cells are yes and no"
_OF_CONTACT = "it says who the contact is"
_NAMES = "given family full preferred middle suffix say"
_PLACED = "grade homeroom class section role post status"
_SAME_WORD = "several people have the same word in it"
NUMBERS, _ROLES, _GRADES = "its cells are numbers", "its cells are roles", "its cells are grades"
# fmt: off
_CASES = (
    _Case(_NAMES, "", PRIVATE, lambda seen: reach_somebody(seen.cells)),
    _Case(_PLACED, "", PRIVATE,
             lambda seen: are_contacts(seen.cells) or are_streets(seen.cells)),
    _Case("family", "", "its cells are codes, not names",
             lambda seen: content.are_codes(seen.cells) and has_other_name(seen)),
    _Case("given family full", "", _DAYS, lambda seen: content.are_days(seen.cells)),
    _Case("given family full", "", numbers_of_things.WHY,
             lambda seen: _are_numbers(seen) and numbers_of_things.is_of_thing(seen.title)),
    _Case("given family full", "", NUMBERS, lambda seen: _are_numbers(seen) and (
             content.are_years(seen.cells) or is_shared(seen)
             or (seen.has("id") and not content.look_like_numbers(seen.cells)))),
    _Case("given family full", "id", NUMBERS, _are_numbers),
    _Case("preferred given", "full", "its cells are whole names",
             lambda seen: are_whole(seen.cells) and not seen.others(*NAMES)),
    _Case("family", "", "another column holds whole names", is_beside_whole_names),
    _Case("family", "", "it names the whole family", is_of_household),
    _Case("family", "middle", "another column has the last name", is_of_father),
    _Case("given", "", "another column holds whole names", is_beside_names_of_others),
    _Case("family", "full", "its cells are whole names", lambda seen: (
          content.have_commas(seen.cells) or ("/" in seen.title  # Surname / Name, and "name" once more
          and are_whole(seen.cells) and not seen.others(*NAMES)))),
    _Case("given", "full", "its cells are whole names", lambda seen: (
          not seen.has("family", "full") and content.have_commas(seen.cells))),
    _Case("given", "full", "its cells are whole names", lambda seen: (
          not seen.has("family", "full") and are_whole(seen.cells)
          and 2 * sum(is_common(cell.rpartition(" ")[2]) for cell in seen.cells) < len(seen.cells))),
    _Case("given full", "", "its cells are codes, not names",
             lambda seen: content.are_codes(seen.cells) and has_other_name(seen)),
    _Case("no_photo", "photo", NUMBERS,  # No. de foto; no 1 and 0, no days
             lambda seen: 2 * sum(bool(_PLAIN.fullmatch(c)) for c in seen.cells) > len(seen.cells)),
    _Case("photo", "retake", RETAKEN, lambda seen: is_of_retake(seen.title)),
    _Case("photo", "", "it counts pictures", lambda seen: (
             len(set(seen.cells)) < len(seen.cells) and all(re.fullmatch(r"\d\d?", c) for c in seen.cells))),
    _Case("photo", "", OF_OTHERS, lambda seen: shows_others(seen.title)),
    _Case("exit", "", "by it, most people would have left",
             lambda seen: _is_usual(seen, [c for c in seen.cells if leaving.has_left(c, seen.clues.today)])),
    _Case("status", "", _DAYS, lambda seen: content.are_days(seen.cells)),
    _Case("status", "", "by its letters, most people would have left", lambda seen: _is_usual(
             seen, [c for c in seen.cells if len(c) == 1 and leaving.is_here(c) is False])),
    _Case("gone", "", "most people have something in it",
             lambda seen: _is_usual(seen, seen.cells) and not content.are_flags(seen.cells)),
    _Case("status", "here", "it says who is here", lambda seen: (
             content.are_flags(seen.cells) and leaving.is_word_for_here(seen.title))),
    _Case("grade", "", "its cells are no grades", is_kind_of_school),
    _Case("homeroom", "family", "each person has another one", is_last_name),
    _Case("homeroom", "grade", _GRADES, are_grades),
    _Case("homeroom", "class", "another column has the teachers", are_beside_teachers),
    _Case("class homeroom", "", "each person has another one, so it is no class", is_of_one_each),
    _Case("class homeroom", "id", DIFFERENT, lambda seen: (
             content.look_like_numbers(seen.cells) and len(seen.cells) > FEWEST
             and not is_of_room(seen.title))),
    _Case("class", "seat", COUNTS, lambda seen: (
          content.are_running(seen.cells) and len(seen.layout.fields["class"]) > 1)),
    _Case("homeroom", "seat", COUNTS, lambda seen: content.are_running(seen.cells)),
    _Case("class section", "", "it divides the classes of another column", divides_classes),
    _Case("class", "grade", _GRADES, are_grades),
    _Case("role", "", "its cells are places in a ranking", lambda seen: are_ranks(seen.cells)),
    _Case("class homeroom role", "grade", _GRADES, are_grades_and_roles),
    _Case("class homeroom section", "", "its cells are people of the same families",
             lambda seen: names_relatives(seen.layout, seen.at)),
    _Case("photo", "may_photo", ASKS, lambda seen: (
             content.are_flags(seen.cells) and asks_for_photos(seen.title))),
    _Case("photo", "", _FLAGS, lambda seen: content.are_flags(seen.cells)),
    _Case("class homeroom section", "", PRIVATE,
          lambda seen: is_choice(seen.title, seen.cells) or tell_ways_home(seen.cells)),
    _Case("homeroom", "", "another column has the names of the teachers", is_number_of_teacher),
    _Case("homeroom", "", "it says who teaches the class in another column", is_of_class),
    _Case("class", "", "it says who teaches the class in another column",
          lambda seen: all(map(_INITIALS.fullmatch, seen.cells)) and is_of_class(seen)),
    _Case("class", "", "another column names the class", is_code_of_class),
    _Case("class section", "", "its groups are mixed from several classes", is_across),
    _Case("status", "role", _ROLES, lambda seen: roles.are_roles(seen.cells)),
    _Case("class section", "role", _ROLES,
             lambda seen: bool(seen.cells) and all(map(roles.role_of, seen.cells))),
    _Case("role", "", _OF_CONTACT, is_of_contact),
    _Case("role", "class", "its cells look like classes", lambda seen: (  # Roll is a role in Swedish
             not any(map(roles.role_of, seen.cells))
             and all(map(is_class_by_grade, seen.cells)) and len(set(seen.cells)) > 1)),
    _Case("post", "id", DIFFERENT, lambda seen: content.look_like_numbers(seen.cells)),
    _Case("role", "homeroom", "its cells say where they are", names_places),
    _Case("role", "seat", NUMBERS, _are_numbers),
    _Case("seat", "homeroom", REPEATS, repeats_as_class),
    _Case("seat", "", "its cells are no numbers", has_no_numbers),
    _Case("seat", "id", DIFFERENT, is_number_of_people),
    _Case("class", "grade", "the classes of another column begin with it", begins_classes),
    _Case("class", "", "another column divides it further", is_coarse),
    _Case("class", "", "its cells are years", lambda seen: content.are_years(seen.cells)),
    _Case("grade", "", "its cells are marks, not grades of a school",
             lambda seen: content.are_marks(seen.cells) or _follow_scores(seen)),
    _Case("id login", "", "only programs know people by it", lambda seen: (
             bool(seen.cells) and all(map(numbers_of_things.is_made_by_program, seen.cells)))),
    _Case("id", "", "a spreadsheet cut its numbers short",
             lambda seen: 2 * sum(map(bool, map(POWER.fullmatch, seen.cells))) > len(seen.cells)),
    _Case("id", "status", "its letters say who is here", lambda seen: {True, False} == {
             *map(leaving.is_here, seen.cells)}),  # A and W; A and B are classes
    _Case("id", "section", "its cells are letters of classes", are_letters_of_grades),
    _Case("id", "", _SAME_WORD, lambda seen: (
          content.are_words(seen.cells) and len(set(seen.cells)) < len(seen.cells)
          and not is_shared(seen) and not changes_by_row(seen))),
    _Case("id", "login", "its cells are words, not numbers", lambda seen: (
          not is_shared(seen) and content.are_words(seen.cells)
          and not numbers_of_things.are_staff_codes(seen.title, seen.cells))),
    _Case("id", "", PRIVATE, lambda seen: begin_with_birth(seen.cells) or (
             is_put_together(seen.title) and is_private(seen.title))),
    _Case("id", "", numbers_of_things.WHY, is_of_thing),
    _Case("id", "", "another column is the number of the people", is_vague),
    _Case("id", "", _DAYS, lambda seen: numbers_of_things.is_plain(seen.title) and (
             content.are_days(seen.cells) or content.are_phones(seen.cells))
             and not seen.evidence),
    _Case("id", "", "several people have the same number in it", is_shared),
    _Case("id", "", "one person has several numbers in it", changes_by_row),
    _Case("id", "", "it may be the number of a card of another office", is_of_badge),
)
# fmt: on
"""The first that fits counts."""


def _settle_fathers(layout: Layout) -> None:
    """Read the father's name as the last name where the grandfather's is behind it: Ethiopia, Iraq."""
    for at in (at for at in layout.fields.get("family2", ()) if is_private(layout.title(at))):
        family, before = layout.fields.get("family", ()), at - 1
        if at and not layout.kind(before) and not family and is_private(layout.title(before)):
            layout.add("family", before, _FATHERS)
        elif family[:1] != (before,):
            layout.drop(at, PRIVATE)


def judge_titled(layout: Layout, clues: Clues) -> None:
    """Correct the fields of columns by their cells; 8R wins over its teacher; a blank one is none."""
    for at in [*chain.from_iterable(layout.fields.values())] if layout.rows else []:
        if not any(row.cell(at).strip() for row in layout.rows):
            layout.drop(at, BLANK)
        elif layout.kind(at) == "homeroom" and _are_flags(layout, at):
            layout.drop(at, _FLAGS)
    drop_other_years(layout, clues.today)
    sort_homerooms(layout)
    if grades := layout.fields.get("grade", ()):  # GRADO, SÉPTIMO, goes behind GRADO_COD, 7
        layout.fields["grade"] = tuple(sorted(grades, key=lambda at: not are_told(layout, at)))
    if names := layout.fields.get("full", ()):  # 英文姓名, which all have, goes before 中文姓名
        layout.fields["full"] = tuple(sorted(names, key=lambda at: -len(layout.cells(at))))
    first = layout.fields.get("grade", ())
    for at in [*first, *(at for at in chain.from_iterable(layout.fields.values()) if at not in first)]:
        kind, seen = layout.kind(at), Seen(layout, at, layout.cells(at), clues)
        in_rooms = any(are_rooms(layout, room) for room in layout.of("homeroom"))
        has_class = in_rooms or seen.has("class")  # a teacher is no class
        if kind == "grade" and content.are_classes(seen.cells) and not has_class:
            layout.add("class", at, "its cells are grades with classes")
            continue
        if case := next((one for one in _CASES if kind in one.kinds.split() and one.test(seen)), None):
            layout.drop(at, case.why)
            is_seat = kind == "id" and not case.becomes and content.are_running(seen.cells)
            if becomes := "seat" if is_seat else case.becomes:
                layout.add(becomes, at, COUNTS if is_seat else case.why)
    _settle_fathers(layout)
    if _OF_CONTACT not in layout.why.values():
        return
    for at in second_names(layout):
        layout.drop(at, "it is about somebody else")
    again = [at for at, why in layout.why.items() if why == SAME_TITLE and RELATION.search(layout.title(at))]
    if own := [at for at in again if roles.are_roles(layout.cells(at))]:
        layout.add("role", own[0], _ROLES)
