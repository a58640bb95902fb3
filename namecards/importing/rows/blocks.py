"""Read the texts above blocks of typed names: whose class or role each gives, and which blocks go on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.importing.cells.roles import ADULTS
from namecards.importing.places.read_place import class_above
from namecards.importing.rows.headings import heading_meaning
from namecards.importing.rows.joined_lines import Line
from namecards.importing.rows.typed_line import TypedLine

Block = tuple[list[Line], list[TypedLine]]
"""The texts above some names, and the names."""


def counts_on(above: Sequence[TypedLine], people: Sequence[TypedLine]) -> bool:
    """Whether the line numbers go on below a text: "I forgot one: 8. Ava Moss"."""
    last, first = (re.match(r"\d{1,3}(?!\d)", one.bullet) for one in (above[-1], people[0]))
    return last is not None and first is not None and int(last[0]) + 1 == int(first[0])


def put_classes_above(blocks: list[Block], below: list[Line]) -> list[Block]:
    """Return each block with the texts below it above, if the classes are there; the last gets `below`."""
    if len(blocks) < 2:
        return blocks
    after = [*(texts for texts, _ in blocks[1:]), below]
    ends = [people[-1].number for _, people in blocks]
    classes = [
        [at for at, text in texts if at > end and class_above(text)]
        for texts, end in zip(after, ends, strict=True)
    ]
    if not all(classes):
        return blocks
    begins = [people[0].number for _, people in blocks[1:]]
    gaps = [(own[0] - end, begin - own[-1]) for own, end, begin in zip(classes, ends, begins, strict=False)]
    is_told = any(class_above(text) for _, text in blocks[0][0])
    if any(above > under or (is_told and above == under) for above, under in gaps):
        return blocks
    return [(texts, people) for texts, (_, people) in zip(after, blocks, strict=True)]


def roles_of_blocks(texts: Sequence[Sequence[str]], headings: list[str], rooms: list[str]) -> list[str]:
    """Return the roles of blocks of people below texts: "Teachers", then "Students".

    A class above the first of these headings is for the students, not for adults; `headings` and `rooms` are
    corrected.
    """
    roles, page = [""] * len(texts), ("", "")
    for at, above in enumerate(texts):
        meanings = [heading_meaning(text, False) for text in above]
        told = [nth for nth, meaning in enumerate(meanings) if meaning in ("", *ADULTS)]
        if not told:
            continue
        roles[at] = meanings[told[-1]] or ""
        page = (headings[at], rooms[at]) if rooms[at] and headings[at] in above[: told[0]] else page
        if roles[at]:
            headings[at], rooms[at] = "", ""
        elif not rooms[at]:
            headings[at], rooms[at] = page
    return roles
