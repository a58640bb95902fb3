"""Choose which lists of one source are current: sheets of a workbook and files of a folder by one rule.

Offices keep what was beside what is: "Current" and "Old", 2026-27 and 2025-26, a waitlist, a copy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from namecards.core.people import LIMITS
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, PeopleList
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.remarks import say_who_left, says_left
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.school_years import is_of_past_year
from namecards.importing.left_out import Kind, LeftOut
from namecards.importing.lists.earlier_years import earlier_pages
from namecards.importing.lists.names_of_copies import newest_last, plain_words, without_words
from namecards.importing.lists.states import PeopleIndex, key_of, newer_by_grades, settle, share_half
from namecards.importing.lists.which_files import LISTS
from namecards.importing.words import names_list

Lists = Mapping[int, PeopleList]
_LASTING = frozenset(("ids", "preferred", "middle", "pronouns", "say", "logins", "pictures", *LIMITS))
"""Fields that an older list may add to a newer one: they say what a new year does not change."""
_PLACES = frozenset(("grade", "homeroom", "classes"))


@dataclass
class Current:
    """The lists that are current, by their keys, and what is said of the others."""

    kept: dict[int, PeopleList]
    older: dict[int, PeopleList] = field(default_factory=dict)
    """What only older lists tell of the people on the current ones."""
    said: list[str] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


def keep_current(read: Lists, today: date | None) -> Current:
    """Return the lists that are current: of the same people each once, and nobody who is not here."""
    current = Current(dict(read))
    if len(read) > 1:
        _leave_out_others(current)
        _leave_out_earlier_pages(current)
        _keep_newest(current)
        _leave_out_old(current)
        _keep_newest(current)
        _leave_out_past_years(current, today)
        _leave_out_lower_grades(current)
        current.said += settle(current.kept, {at: label(one) for at, one in current.kept.items()})
        current.kept |= current.older
    return current


def label(found: PeopleList) -> str:
    """Return what a sentence calls a list: sheet “Old”, or students.csv."""
    book, _, sheet = found.name.rpartition(", ")
    is_sheet = PurePosixPath(book).suffix.casefold() in LISTS
    return f"sheet “{sheet}”" if is_sheet else found.name


def _title(found: PeopleList) -> str:
    """Return the name of a sheet, or of a file without its ending."""
    name = label(found)
    return name[7:-1] if name != found.name else PurePosixPath(name).stem


def _leave_out_others(current: Current) -> None:
    """Leave out lists that are named as of people who are not here, or not yet: Waitlist, Moved."""
    kept = current.kept
    people = {at: found for at, found in kept.items() if found.pupils}
    aside = [at for at, found in people.items() if _is_of_others(found)]
    if len(aside) == len(people):
        return
    for at in aside:
        found = kept.pop(at)
        why = "because by its name the people on it are not at the school, or not yet"
        current.said.append(_sentence(f"{label(found)} was not read, {why}"))
        current.left_out += _only_on([found], kept, "not here")


def _is_of_others(found: PeopleList) -> bool:
    """Whether the name of a list says that its people are not here, or may be elsewhere: "Moved"."""
    title = _title(found)
    if without_words(title, "headings.not_here") is not None:
        return True
    return says_left(title) and not say_who_left(title)


def _leave_out_old(current: Current) -> None:
    """Leave out lists that are out of use by their names: Old, Archive, backup."""
    for are_pupils in (True, False):
        lists = {at: found for at, found in current.kept.items() if bool(found.pupils) == are_pupils}
        titles = {at: _title(found) for at, found in lists.items()}
        plain = {at: plain_words(title) for at, title in titles.items()}
        old = [at for at in lists if _is_old(lists[at], titles[at], [plain[o] for o in plain if o != at])]
        if 0 < len(old) < len(titles):
            _drop(current, old)


def _leave_out_past_years(current: Current, today: date | None) -> None:
    """Leave out lists with the number of a past year beside one without: "Students 2025", Students."""
    kept = current.kept
    titles = {at: _title(found) for at, found in kept.items() if found.pupils}
    past = [at for at, title in titles.items() if is_of_past_year(title, today)]
    for at in past:
        same = [o for o in titles if o not in past and plain_words(titles[o]) == plain_words(titles[at])]
        newer = next((other for other in same if share_half(kept[at], kept[other])), None)
        if newer is not None:
            _drop(current, [at], newest=newer)


def _leave_out_earlier_pages(current: Current) -> None:
    """Leave out pages with photos of an earlier year: their people are in other classes by now."""
    pages = {at: found for at, found in current.kept.items() if found.pictures and found.pupils}
    if old := earlier_pages(pages):
        _drop(current, old, max(pages.keys() - set(old)) if len(pages) - len(old) == 1 else None)


def _is_old(found: PeopleList, title: str, others: Sequence[Sequence[str]]) -> bool:
    """Whether the name of a list says that it is out of use: "OLD do not use", "5A old" beside 5A."""
    folders = () if _title(found) != PurePosixPath(found.name).stem else PurePosixPath(found.name).parts[:-1]
    if any(without_words(folder, "headings.older") == [] for folder in folders):
        return True
    rest = without_words(title, "headings.older")
    if rest is None:
        return False
    are_of_list = (word.isdecimal() or names_list(word) or role_of(word) == "student" for word in rest)
    return all(are_of_list) or rest in others


def _keep_newest(current: Current) -> None:
    """Keep the newest of several copies of one list by the days, terms or years in their names.

    Who is only on an older copy is asked about; of an older school year, they are named and left out.
    """
    kept = current.kept
    tables = {at: found for at, found in kept.items() if found.columns and not found.pictures}
    longest_first = sorted(tables, key=lambda at: -len(kept[at].name))  # "… - copy" goes, if it is the same
    content = {at: tuple(map(_without_origin, kept[at].candidates)) for at in longest_first}
    apart = {people: at for at, people in content.items()}
    order, is_of_year = newest_last({at: _title(kept[at]) for at in sorted(apart.values())})
    if len(order) < 2:
        return
    *older, newest = order
    if not all(share_half(kept[at], kept[newest]) and _has_places_of(kept[newest], kept[at]) for at in older):
        return
    for at in (at for at, people in content.items() if apart[people] in order and at not in order):
        del kept[at]
    if not is_of_year:
        here = PeopleIndex(kept[newest].candidates)
        all_older = {
            key_of(p): replace(p, only_on=label(kept[at])) for at in older for p in kept[at].candidates
        }
        only = (one for one in all_older.values() if not here.find(one))
        kept[newest] = kept[newest].with_people((*kept[newest].candidates, *only))
    _drop(current, older, newest, is_of_year)


def _has_places_of(newest: PeopleList, older: PeopleList) -> bool:
    """Whether a newer list tells grades or classes, if an older one does."""
    return not _fields_of(newest).isdisjoint(_PLACES) or _fields_of(older).isdisjoint(_PLACES)


def _fields_of(found: PeopleList) -> set[str]:
    """Return the fields that a list tells of anybody."""
    fields = _LASTING | _PLACES
    return {name for name in fields for one in found.candidates if getattr(one, name)}


def _leave_out_lower_grades(current: Current) -> None:
    """Leave out lists whose people are one grade higher on another list: last year's.

    An index of photos stays: where it has names only, its grades tell which child of two is in a picture.
    """
    kept = current.kept
    pupils = {at: found for at, found in kept.items() if found.pupils and not _names_photos_alone(found)}
    for at, newer in newer_by_grades(pupils).items():
        if at in kept and newer in kept:
            _drop(current, [at], newest=newer)


def _names_photos_alone(found: PeopleList) -> bool:
    """Whether a list holds photos, or names them beside people without numbers."""
    return bool(found.pictures) or any(one.pictures and not one.ids for one in found.candidates)


def _drop(current: Current, old: Sequence[int], newest: int | None = None, is_of_year: bool = True) -> None:
    """Leave out older lists, and name who is only on them; `newest` is the list that replaces them.

    What only an older list tells of the people who are on the newest, as their numbers, is kept.
    """
    lists = {at: current.kept.pop(at) for at in old}
    names, are = join_names(list(map(label, lists.values())), 3), "is" if len(lists) == 1 else "are"
    by_name = "by its name, and was" if len(lists) == 1 else "by their names, and were"
    than = f"than {label(current.kept[newest])}, whose classes were" if newest is not None else ""
    current.said.append(_sentence(f"{names} {are} older {than or f'{by_name} not'} read"))
    current.left_out += _only_on([*lists.values()], current.kept, "older")
    if newest is None:
        return
    for at, found in lists.items():
        if _fields_of(found) & _LASTING - _fields_of(current.kept[newest]):
            current.older[at] = _lasting(found, current.kept[newest], is_of_year)


def _lasting(older: PeopleList, newest: PeopleList, is_of_year: bool) -> PeopleList:
    """Return what an older list tells of the people on the newest one that time does not change.

    Earlier in the same year a class may be one that the newest list does not tell.
    """
    old = _PLACES if is_of_year else _PLACES & _fields_of(newest)
    blank: dict[str, Any] = {"active": None, "standing": "", "seat": ""}
    blank |= {name: () if name == "classes" else "" for name in old}
    here = PeopleIndex(newest.candidates)
    people = (replace(one, **blank) for one in older.candidates if here.find(one))
    columns = tuple(column for column in older.columns if column.kind not in PLACES)
    return replace(older.with_people(people), columns=columns)


def _only_on(lists: Sequence[PeopleList], kept: Lists, kind: Kind) -> list[LeftOut]:
    here = PeopleIndex(one for found in kept.values() for one in found.candidates)
    alone = {key_of(one): one for found in lists for one in found.candidates if not here.find(one)}
    return [LeftOut(kind, f"{one.given} {one.family}".strip()) for one in alone.values()]


def _sentence(text: str) -> str:
    return f"S{text[1:]}." if text.startswith("sheet “") else f"{text}."


def _without_origin(one: Candidate) -> Candidate:
    return replace(one, origin="")
