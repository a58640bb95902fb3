"""Find the adults on a list by codes of a library or an office that no list of words can hold: DOC, OOP."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, rooms
from namecards.importing.cells.leaving import is_of_leavers
from namecards.importing.cells.roles import role_in
from namecards.importing.clues import FEWEST, MOSTLY
from namecards.importing.tables.record import Record
from namecards.importing.text import TITLES

_SHOWN = 5
_SHORT = 2
"""The most letters of a code that may mean anything: S is a student here, the staff there."""


def with_adults(
    rows: Sequence[Candidate], records: Sequence[Record]
) -> tuple[list[Candidate], tuple[str, ...]]:
    """Return people with the role "staff" if their role's code is unknown and none of them has a class.

    Most others must have a class. All other unknown roles are reported.
    """
    codes = [record.post for record in records]
    groups = group(zip(map(fold, codes), rows, strict=True))
    placed = {code: sum(map(_is_placed, people)) for code, people in groups.items()}
    pupils = [code for code in groups if placed[code] >= max(FEWEST, MOSTLY * len(groups[code]))]
    unknown = {fold(code): code for code in codes if _is_unknown(code) and not placed[fold(code)]}
    found = [
        replace(one, role="staff") if pupils and fold(code) in unknown else one
        for code, one in zip(codes, rows, strict=True)
    ]
    adults = [one.display for one, old in zip(found, rows, strict=True) if one is not old]
    if not adults or 2 * len(adults) >= len(rows):
        return list(rows), tuple(_mention_unknown(codes))
    who = f"People with the role {join_names([f'“{code}”' for code in unknown.values()], _SHOWN)}"
    why = "have no class, unlike the others, so they were read as staff"
    others = _mention_unknown([code for code in codes if fold(code) not in unknown])
    return found, (f"{who} {why}: {join_names(adults, _SHOWN)}.", *others)


def _is_placed(one: Candidate) -> bool:
    return bool(one.grade or rooms(one))


def _is_unknown(code: str) -> bool:
    role = role_in(code)
    is_open = not role or (role == "student" and len(code) <= _SHORT)
    return bool(code) and is_open and not is_of_leavers(code)


def _mention_unknown(codes: Sequence[str]) -> Iterator[str]:
    """Say which roles are not known, unless all people have the same one."""
    known = (code for code in codes if role_in(code) or fold(code) in TITLES or is_of_leavers(code))
    open_ = {fold(code): f"“{code}”" for code in codes if code}
    for code in known:
        open_.pop(fold(code), None)
    if open_ and len(set(map(fold, codes))) > 1:
        are, them = ("role {} is", "it") if len(open_) == 1 else ("roles {} are", "them")
        roles = are.format(join_names([*open_.values()], _SHOWN))
        yield f"The {roles} not known, so everybody with {them} was read as a student."
