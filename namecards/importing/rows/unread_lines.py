"""Say which lines of a typed list are nobody, and which remarks beside names were not read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.not_names import why_nobody
from namecards.importing.left_out import Kind, LeftOut
from namecards.importing.places.read_place import class_above
from namecards.importing.rows.possible_names import is_somebodys, may_name, sign_of
from namecards.importing.rows.typed_line import TypedLine
from namecards.importing.text import clean


def left_out_lines(lines: Sequence[tuple[int, str]], people: Sequence[TypedLine]) -> list[LeftOut]:
    """Return the lines that are no people, and the remarks beside names."""
    taken, rooms = {one.number for one in people}, {one.room for one in people} - {""}
    times = Counter(at for at, _ in lines)  # one line may name several
    shared = [one for one in lines if times[one[0]] > 1 and may_name(one[1])]
    words = [(who.number, set(split_aside(who.name)[0].replace(",", "").split())) for who in people]
    lost = [one for one in shared if not any(at == one[0] and own <= _words(one[1]) for at, own in words)]
    others = (one for one in lines if one[0] not in taken or one in lost)
    left_out = list[LeftOut]()
    for at, said in ((at, said) for at, line in others if (said := clean(line))):
        is_name = (may_name(said) or is_somebodys(said)) and (at > people[0].number or not people[0].bullet)
        is_name |= bool(sign_of(said)) and sign_of(said) == people[0].form[0]
        is_class = not rooms.isdisjoint((class_above(said.rstrip(" :")), said))
        kind: Kind = "class" if is_class else "sum" if is_sum(said) else "form" if is_name else "heading"
        if is_class and not any(one.number > at and one.room in (class_above(said), said) for one in people):
            kind = "class below"
        left_out.append(LeftOut(kind, said))
    refused = [LeftOut("refusal", f"{one.name}: {one.refusal}") for one in people if one.refusal]
    return (
        left_out
        + refused
        + [LeftOut("remark", one.name) for one in people if one.has_remark and not one.refusal]
    )


def _words(line: str) -> set[str]:
    return set(re.split(r"[\s,]+", line))


def is_sum(text: str) -> bool:
    """Whether a line is a total, and no heading of a class."""
    return why_nobody(text) == "sum" and not class_above(text) and not text.endswith(":")
