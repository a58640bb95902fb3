"""Report odd names, and changes of people who are here: missing, left, a new name or number."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from namecards.core.grades import grade_number, grades_up
from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.people import Person, place
from namecards.core.text import join_names, pluralize
from namecards.core.twins import shared_numbers
from namecards.importing.candidate import PHOTOS, Candidate, grade_of, is_cut, rooms
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.changes import PersonChange
from namecards.importing.columns.name_order import is_common
from namecards.importing.letters import MARKS
from namecards.importing.names.cut_names import say_lost_letters
from namecards.importing.names.first_names import MAYBE_TWO_SIGNS
from namecards.importing.plan import ImportPlan
from namecards.importing.questions.leavers import answered_leavers, name_apart
from namecards.importing.questions.questions import ARCHIVE, LEAVER, LEAVERS
from namecards.importing.report.oddity import NAMES, Oddity, about, join_displays
from namecards.importing.text import BEFORE_LAST, is_written_as_name

_ODD_NAME = re.compile(
    rf"[\d@\[\]{{}}()<>/\\|_*#=?&;+]| and | or |"
    rf"[a-z] [A-Z]$|^\W*[^\W\u3040-\u9fff\uac00-\ud7af]?(?![{MARKS}])\W*$|[£¥¤§©®¬±³²¹¼½¾\ufffd]|Ã."
)
"""Digits, signs, a single letter (a mark of a register?), letters of a wrong encoding, or lost: ?ukasik."""
_SON = re.compile(r"\b([sd]/o|a/[lp])\s", re.IGNORECASE)
_SMALL_WORD = re.compile(rf"(?<!\S)(?:\w{{1,2}}['’]?|{'|'.join(BEFORE_LAST)})(?=\s)")
"""A word in small letters that last names have: de los Reyes, ap Rhys."""
_INITIAL = re.compile(r"[^\W\d_]\.")
"""An initial of the father's name, as a last name in the south of India: Karthik R."""
_NOBODY = set("test tester demo sample dummy unknown tba tbd vacant student name total teacher use".split())  # noqa: SIM905
_MOSTLY, _LONG = 0.7, 7


def odd_names(plan: ImportPlan) -> Iterator[Oddity]:
    """Report people with odd names, or with only one; the first may be the heading of the list."""
    cut = [one for one in plan.listed if is_cut(one.family)]
    are_cut = 2 * len(cut) > len(plan.listed)
    if are_cut:
        yield _cut_names(plan, cut)
    odd = [one for one in plan.listed if not (are_cut and is_cut(one.family)) and _is_odd_name(one)]
    if odd:
        found = about(odd, "does not look like a name", "do not look like names")
        yield replace(found, text=f"{found.text} {say_lost_letters(odd)}".strip())
    is_titled = any(column.kind == "preferred" for column in plan.columns)
    called = [] if is_titled else [one for one in plan.listed if _may_be_remark(one)]
    if called:
        words = join_names([f"“{one.preferred}”" for one in called], NAMES)
        yield Oddity(f"{words} may be a remark, not what somebody goes by.", tuple(called))
    adults = [one for one in plan.listed if not one.role and TEACHER.match(one.display)]
    if adults and 2 * len(adults) < len(plan.listed):
        yield about(adults, "may be an adult, by the first word", "may be adults, by the first word")
    usual = sum(is_common(one.display) for one in plan.listed)
    first = [one for one in plan.listed[:1] if one.origin.endswith(", row 1") and not is_common(one.display)]
    if first and usual >= _MOSTLY * len(plan.listed):
        yield about(first, "stands first and has no usual name, so it may be the heading of the list", "")
    short = [one for one in plan.listed if not (one.given and one.family) and one not in odd]
    if short and 2 * len(short) < len(plan.listed):
        yield about(short, "has only one name", "have only one name")
    nameless = [one for one in plan.listed if not one.given]
    if 2 * len(nameless) > len(plan.listed):
        text = f"Most people have no first name: {join_displays(nameless)}. F6 (Columns) changes it."
        yield Oddity(text, tuple(nameless))


def _cut_names(plan: ImportPlan, cut: Sequence[Candidate]) -> Oddity:
    """Say who was found by the first name and a letter, and that whole names are added later."""
    whole = [f"{one.display} is {plan.known[one].display}" for one in cut if one in plan.known]
    read = f"With the first name each fits one person: {join_names(whole, NAMES)}." if whole else ""
    later = "If a later list has whole names, it adds them." if len(whole) < len(cut) else ""
    only = f"Only the first letter of last names is on the list ({cut[0].display})."
    return Oddity(" ".join(filter(None, (only, read, later))), tuple(cut))


def _may_be_remark(one: Candidate) -> bool:
    """Whether a text beside a name is long, no usual name or two, and shares nothing with the first name."""
    own, given = fold(one.preferred), fold(one.given)
    shares = own[:3] == given[:3] or set(own.split()) & set(given.split())
    return len(own) > _LONG and not (shares or (is_common(one.preferred) and " " not in own))


def _is_odd_name(one: Candidate) -> bool:
    parts = [part for part in (one.given, one.family, one.preferred) if part]
    words = {word for part in parts for word in fold(part).split()}
    long = (_SMALL_WORD.sub("", part) for part in parts if not part.islower())
    parts = [_SON.sub(" ", part) for part in parts if not _INITIAL.fullmatch(part)]
    is_remark = not all(map(is_written_as_name, long))  # Tully see note
    return is_remark or any(map(_ODD_NAME.search, parts)) or bool(words & _NOBODY)


def same_names(plan: ImportPlan) -> Iterator[Oddity]:
    """Report people with the same name in one class."""
    for alike in _by_name(plan):
        often = Counter(where for one in alike for where in {*_places(one)})
        together = [one for one in alike if any(often[where] > 1 for where in _places(one))]
        if len(together) > 1:
            where = next((room for room in rooms(together[0]) if often[room] > 1), "one class")
            who = f"{len(together)} people named {together[0].display} are in {where}"
            yield Oddity(f"{who}. Are they different people?", tuple(together))


def same_names_apart(plan: ImportPlan) -> Iterator[Oddity]:
    """Report people with the same name in different classes, whom no number tells apart."""
    apart = [
        alike
        for alike in _by_name(plan)
        if len({_places(one) for one in alike}) == len(alike) > 1 and alike[0].family
        if not all(one.ids for one in alike) and not any(one.only_on for one in alike)
    ]
    if not apart:
        return
    where = [join_names([_place(one) for one in alike], 3) for alike in apart]
    described = [f"{alike[0].display} ({places})" for alike, places in zip(apart, where, strict=True)]
    what = pluralize(len(apart), "name is", "names are")
    yield Oddity(
        f"{what} on the list more than once, in different classes: {join_names(described, NAMES)}. "
        "Are they different people?",
        tuple(one for alike in apart for one in alike),
    )


def _by_name(plan: ImportPlan) -> list[list[Candidate]]:
    return list(group(((fold(one.given), fold(one.family)), one) for one in plan.listed).values())


def _place(one: Candidate) -> str:
    return place(one.grade, one.homeroom, one.classes) or join_names(one.classes, 2) or one.origin


def missing(plan: ImportPlan) -> Iterator[Oddity]:
    """Report people in classes of the list who are not on it."""
    if plan.leavers:
        seem = pluralize(len(plan.leavers), "person seems", "people seem")
        left = answered_leavers(plan.leavers, plan.answers, ARCHIVE)
        is_open = any(question.kind in (LEAVERS, LEAVER) for question in plan.questions)
        some = f"{len(left)} of them" if 0 < len(left) < len(plan.leavers) else "They"
        archived = f"{some} {'is' if some[:2] == '1 ' else 'are'} archived." if left else ""
        what = "A question asks whether to archive them." if is_open else archived or "They stay."
        names = join_names(name_apart(plan.leavers, plan.import_source.people), NAMES)
        text = f"{seem} to have left, not on this list: {names}. {what}"
        yield Oddity(text, people=plan.leavers, opens="questions" if is_open else "faces")
    listed = [*map(_places, plan.known.values()), *map(_places, plan.new)]
    covered = {name for places in listed for name in places}
    whole = 2 * len(plan.known) > len(plan.known) + len(plan.missing)
    leavers = {person.id for person in plan.leavers}
    stay = [person for person in plan.missing if person.id not in leavers]
    of_others = [person for person in stay if not whole and covered.isdisjoint(_places(person))]
    if gone := tuple(person for person in stay if whole or not covered.isdisjoint(_places(person))):
        may_lack = 10 * len(gone) > len(plan.known) >= len(gone)  # most are on it: no choir, no new arrivals
        few = "Is the list complete? " if may_lack else ""
        who = pluralize(len(gone), "person who is", "people who are")
        text = f"{few}{who} here already, not on this list: {join_displays(gone)}. They stay."
        yield Oddity(text, people=gone)
    if of_others:
        who = pluralize(len(of_others), "person", "people")
        text = f"{who} of other classes not on this list: {join_displays(of_others)}. They stay."
        yield Oddity(text, people=tuple(of_others), is_note=True)


def _places(one: Candidate | Person) -> tuple[str, ...]:
    """Return the classes of somebody, else the grade."""
    return rooms(one) or (one.grade,)


def with_new_name(plan: ImportPlan) -> Iterator[Oddity]:
    """Report new people who may be somebody renamed: missing from the class, or gone from the grade."""
    up, left = int(plan.rollover is not None), {person.id for person in plan.leavers}
    away = {person.id: person for person in (*plan.missing, *plan.leavers)}.values()
    grades = {p.id: _grade_after(p, up) for p in away if up or p.id in left}
    gone = group(((fold(p.given), place), p) for p in away for place in (*rooms(p), grades.get(p.id, "")))
    for one in plan.new:
        places = filter(None, (*rooms(one), _grade_after(one, 0)))
        found = [person for place in places for person in gone.get((fold(one.given), place), ())]
        if len({person.id for person in found}) == 1:
            what = "class" if {*rooms(one)} & {*rooms(found[0])} else "grade"
            yield Oddity(
                f"{one.display} is new, and {found[0].display} of the same {what} is not on the list. If "
                "they are one person, merge the two records afterwards: F9 twice in a visit, then 6.",
                (one,),
                (found[0],),
            )


def _grade_after(one: Candidate | Person, up: int) -> str:
    """Return a key for somebody's grade after some years; no class has such a name."""
    number = grade_number(grade_of(one))
    return "" if number is None else f"grade {number + up}"


def leavers(plan: ImportPlan) -> Iterator[Oddity]:
    """Report people whom the list marks as left, and people who come back."""
    typed = {change.candidate for change in plan.conflicts if "active" in change.conflicts}
    if left := [one for one in plan.listed if one.active is False and one not in typed]:
        yield about(left, "is marked as left, so archived", "are marked as left, so archived")
    if back := [c.candidate for c in plan.changed if c.candidate and c.fields.get("active") is True]:
        yield about(back, "comes back from the archive", "come back from the archive")


def last_names(plan: ImportPlan) -> Iterator[Oddity]:
    """Report new people whose Korean names don't show where the last name ends: 황보라, 선우진."""
    whole = {one: one.family + one.given for one in plan.new}
    unsure = [one for one, name in whole.items() if len(name) == 3 and name[:2] in MAYBE_TWO_SIGNS]
    if unsure:
        read = join_names([f"{one.family} {one.given}" for one in unsure], NAMES)
        what = f"of one syllable or of two (read as {read})"
        yield about(unsure, f"may have a last name {what}", f"may have last names {what}")


def changes(plan: ImportPlan) -> Iterator[Oddity]:
    """Report names that the list changes, values that stay as typed, and values made up for the list."""
    changed = [(change, one) for change in plan.changed if (one := change.candidate)]
    if down := [one for change, one in changed if _grades_up(change) < 0]:
        who = f"{pluralize(len(down), 'person goes', 'people go')} down a grade: {join_displays(down)}"
        yield Oddity(f"{who}. Is this list older than what is here?", tuple(down))
    if not plan.rollover and (up := [one for change, one in changed if _jumps(change, one)]):
        same = "Is it the same student?" if len(up) == 1 else "Are they the same students?"
        who = pluralize(len(up), "person without a number goes", "people without numbers go")
        yield Oddity(f"{who} up a grade: {join_displays(up)}. {same}", tuple(up))
    named = [(change, one) for change, one in changed if {"given", "family"} & change.fields.keys()]
    if renamed := [(c.person.display, one) for c, one in named if c.person.display != one.display]:
        names = join_names([f"{before} → {one.display}" for before, one in renamed], NAMES)
        what = pluralize(len(renamed), "name changes", "names change")
        yield Oddity(f"{what}: {names}.", tuple(one for _, one in renamed))
    if official := [(c, one) for c, one in named if c.fields.get("preferred") == ""]:
        names = join_names([f"{c.person.given} → {one.given} {one.family}" for c, one in official], NAMES)
        what = pluralize(len(official), "official first name changes", "official first names change")
        yield Oddity(f"{what}: {names}.", tuple(one for _, one in official))
    if adults := [one for one in plan.listed if one.role not in ("", "student")]:
        yield about(adults, "is an adult, not a student", "are adults, not students", is_note=True)
    bare = not any(one.grade or rooms(one) for one in plan.listed)
    if bare and plan.new and plan.new[0].classes:
        text = f"The list names no class, so new people are in “{plan.new[0].classes[0]}”."
        yield Oddity(text, is_note=True)


def _jumps(change: PersonChange, one: Candidate) -> bool:
    """Whether only the name says that somebody in a higher grade is the same person."""
    return _grades_up(change) > 0 and not {*one.ids} & {*change.person.ids}


def _grades_up(change: PersonChange) -> int:
    """Return by how many grades somebody goes up; 0 if that is not known."""
    return grades_up(change.person.grade, change.fields.get("grade", change.person.grade)) or 0


def moved_numbers(plan: ImportPlan) -> Iterator[Oddity]:
    """Report numbers that move from one person to another: swapped, corrected, or reused."""
    owners = {number: person for person in plan.import_source.people for number in person.ids}
    got = [(c.candidate, c.person.id, c.fields.get("ids", ())) for c in plan.changed if c.candidate]
    got += [(one, "", one.ids) for one in plan.new]
    kept = {(person.id, number) for row, person in plan.known.items() for number in row.ids}
    moved = [
        (one, owners[number], number)
        for one, own, numbers in got
        for number in numbers
        if number in owners and owners[number].id != own and (owners[number].id, number) not in kept
    ]
    if moved:
        moves = join_names([f"{n} from {was.display} to {now.display}" for now, was, n in moved], NAMES)
        what = pluralize(len(moved), "number goes", "numbers go")
        people = tuple(dict.fromkeys(was for _, was, _ in moved))
        yield Oddity(f"{what} to another person: {moves}.", tuple(now for now, _, _ in moved), people)


def numbers_of_several(plan: ImportPlan) -> Iterator[Oddity]:
    """Report numbers that several people here have, also after the import."""
    ids = {change.person.id: change.fields["ids"] for change in plan.changed if "ids" in change.fields}
    people = (replace(p, ids=ids.get(p.id, p.ids)) for p in plan.import_source.people if p.active)
    if shared := shared_numbers(people):
        said = [f"{number} of {join_displays(some)}" for number, some in shared.items()]
        what = pluralize(len(shared), "number belongs", "numbers belong")
        owners = tuple(dict.fromkeys(person for some in shared.values() for person in some))
        text = f"{what} to several people here: {join_names(said, NAMES)}. Correct it on their pages."
        yield Oddity(text, people=owners)


def still_without(plan: ImportPlan) -> Iterator[Oddity]:
    """Report people here without a photo whose classmates get one from pictures that come without a list."""
    if plan.import_source.people_list.format != PHOTOS:
        return
    pictured = [one for one in plan.listed if one.photo]
    shown = {room for one in pictured for room in rooms(one)}
    listed = {person.id for person in plan.known.values()}
    left = [
        person
        for person in plan.import_source.people
        if person.active and not (person.photo or person.no_photo or person.id in listed)
        and not shown.isdisjoint(rooms(person))
    ]  # fmt: skip
    if 0 < len(left) < len(pictured):
        have = pluralize(len(left), "classmate of theirs has", "classmates of theirs have")
        yield Oddity(f"{have} no photo yet: {join_displays(left)}.", people=tuple(left), is_note=True)
