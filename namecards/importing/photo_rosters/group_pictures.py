"""Tell pictures of groups among portraits by their captions, which are no names: "Our trip to the zoo"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from namecards.importing.columns.name_order import is_common
from namecards.importing.left_out import LeftOut
from namecards.importing.photo_rosters.cards import Cell
from namecards.importing.photo_rosters.classify_line import LABELLED, NAME
from namecards.importing.text import is_written_as_name

_WITHOUT = "a wide picture without a name"


def without_groups(found: Sequence[Cell], groups: Set[str]) -> tuple[list[Cell], list[LeftOut]]:
    """Return the cells that are people, and the captions of pictures that may show a group.

    Below such a picture, a caption that is not written as a name is nobody. One that may be a name, and has
    no usual first name, is of somebody who is perhaps not on the picture.
    """
    people, left_out = list[Cell](), list[LeftOut]()
    for cell in found:
        if groups.isdisjoint((cell.picture, *cell.likely)):
            people.append(cell)
            continue
        names = [item.text for item in cell.items if item.meaning == NAME]
        if names and all(map(is_written_as_name, names)):
            is_sure = is_common(names[0]) or not cell.picture
            people.append(cell if is_sure else replace(cell, picture="", likely=(cell.picture,)))
        else:
            caption = " ".join(item.text for item in cell.items if item.kind != LABELLED)
            left_out.append(LeftOut("group", caption or _WITHOUT))
    in_cells = {name for cell in found for name in (cell.picture, *cell.likely)}
    left_out += [LeftOut("group", _WITHOUT) for name in sorted(groups) if name not in in_cells]
    return people, left_out
