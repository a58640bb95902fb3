"""Bring several tables on one sheet into one order of columns, each by its own titles.

What stands below a title of one table belongs to nobody of another: such columns and rows are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import reduce
from itertools import pairwise

from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.private import is_private
from namecards.importing.cells.titles import (
    NAME_FIELDS,
    RELATIVES,
    count_titles,
    is_name_title,
    split_title,
    title_kind,
)
from namecards.importing.clues import FEWEST, WITHIN
from namecards.importing.columns.content import has_own_number
from namecards.importing.columns.other_people import name_others
from namecards.importing.left_out import LeftOut
from namecards.importing.row import Row, trim, width_of
from namecards.importing.rows.beside_tables import POSTS
from namecards.importing.text import clean


def align_tables(rows: Sequence[Row]) -> tuple[Sequence[Row], list[LeftOut]]:
    """Return tables beside and below each other with the titles of the first in each, and rows left out."""
    below, left_out = _align_below(rows)
    beside, more = _align_beside(below)
    return beside, [*left_out, *more]


def _keys(titles: Sequence[str]) -> list[str]:
    """Return what each title means; its words if they are unknown, or if two titles mean the same."""
    kinds = list(map(title_kind, titles))
    return [
        kind if kind and kinds.count(kind) == 1 else fold(title)
        for kind, title in zip(kinds, titles, strict=True)
    ]


def _are_of_one_list(titles: Sequence[str], others: Sequence[str]) -> bool:
    """Whether two tables surely hold the same things: the same titles, or numbers and a few more.

    Both have the same parts of a name.
    """
    first, second = _keys(titles), _keys(others)
    named = [NAME_FIELDS.intersection(keys) for keys in (first, second)]
    if named[0] != named[1] or not named[0] or any(len(set(keys)) < len(keys) for keys in (first, second)):
        return False
    title_of = dict(zip(first + second, [*titles, *others], strict=True))
    more = [title_of[key] for key in set(first) ^ set(second)]
    return not more or ("id" in first and "id" in second and not any(map(_is_of_adults, more)))


def _is_of_adults(title: str) -> bool:
    """Whether a title is one of parents or staff, if the other table has none such: Phone, Position."""
    return is_private(title) or fold(title) in POSTS or bool(RELATIVES.intersection(split_title(title)))


def _in_order(titles: Sequence[str], others: Sequence[str]) -> list[int]:
    """Return for each title where the other table has it; -1 where it has none."""
    own = _keys(others)
    return [own.index(key) if key and key in own else -1 for key in _keys(titles)]


def _with_more(titles: Sequence[str], others: Sequence[str]) -> list[str]:
    """Return titles with those that only the other table has behind them."""
    own = _keys(titles)
    return [*titles, *(one for one, key in zip(others, _keys(others), strict=True) if key not in own)]


def _align_beside(rows: Sequence[Row]) -> tuple[Sequence[Row], list[LeftOut]]:
    """Put the columns of tables beside each other into the order of the first.

    If these may hold other things, all but the first table is left out, unless they name the same families.
    """
    found = ((at, _blocks(row)) for at, row in enumerate(rows[:WITHIN]))
    at, blocks = next(((at, blocks) for at, blocks in found if blocks), (0, []))
    titles = [_titles(rows[at], block) for block in blocks]
    orders = [list(map(fold, each)) for each in titles]
    body = rows[at + 1 :]
    if all(order == orders[0] for order in orders) or any("" in order for order in orders):
        return rows, []
    if not name_others([_names(body, rows[at], block) for block in blocks]):
        return rows, []
    if all(_are_of_one_list(titles[0], each) for each in titles[1:]):
        return _with_one_order(rows, at, blocks), []
    if any(row.cell(place).strip() for row in body for place in _between(blocks)):
        return rows, []
    others = [name for block in blocks[1:] for row in body if (name := _name(row, block))]
    cut = (replace(row, cells=row.cells[: blocks[1].start]) for row in rows)
    return [row for row in cut if row.filled], [LeftOut("below", name) for name in others]


def _titles(header: Row, block: range) -> list[str]:
    return [header.cell(at) for at in block]


def _between(blocks: Sequence[range]) -> list[int]:
    return [at for one, other in pairwise(blocks) for at in range(one.stop, other.start)]


def _name(row: Row, block: range) -> str:
    """Return the texts of a row in a block that have letters, to tell who was left out."""
    return clean(" ".join(cell for at in block if any(map(str.isalpha, cell := row.cell(at)))))


def _blocks(header: Row) -> list[range]:
    """Return the columns of tables with names beside each other, behind blank titles or adjacent."""
    blocks = list[range]()
    for block in header.blocks:
        named = [_parts_of_names(header, one) for one in (*blocks[-1:], block)]
        is_whole = any({"full", "name"} & kinds for kinds in named) or not named[0].isdisjoint(named[-1])
        if blocks and not (named[-1] and is_whole):
            blocks[-1] = range(blocks[-1].start, block.stop)  # Notes, or First behind Last
        else:
            blocks.append(block)
    blocks = _adjacent(header, blocks[0]) if len(blocks) == 1 else blocks
    return blocks if len(blocks) > 1 and all(count_titles(_titles(header, block)) for block in blocks) else []


def _parts_of_names(header: Row, block: range) -> frozenset[Field]:
    return NAME_FIELDS.intersection(map(title_kind, _titles(header, block)))


def _adjacent(header: Row, block: range) -> list[range]:
    """Return adjacent tables: all with the same titles, or two with numbers where the titles begin again."""
    titles = [fold(header.cell(at)) for at in block]
    keys = [title_kind(header.cell(at)) or title for at, title in zip(block, titles, strict=True)]
    for wide in range(2, len(keys) // 2 + 1):
        parts = [sorted(keys[at : at + wide]) for at in range(0, len(keys), wide)]
        if len(set(parts[0])) == wide and all(part == parts[0] for part in parts):
            return [block[at : at + wide] for at in range(0, len(keys), wide)]
    again = next((at for at, title in enumerate(titles) if title in titles[:at]), 0)
    halves = [block[:again], block[again:]]
    numbered = ["id" in map(title_kind, _titles(header, part)) for part in halves]
    return halves if all(numbered) else [block]


def _names(rows: Sequence[Row], header: Row, block: range) -> list[str]:
    named = [at for at in block if is_name_title(header.cell(at))]
    return [" ".join(map(row.cell, named)) for row in rows]


def _with_one_order(rows: Sequence[Row], at: int, blocks: Sequence[range]) -> list[Row]:
    """Return rows in which all blocks have the same titles in the same order; what is between them stays."""
    own = [_titles(rows[at], block) for block in blocks]
    titles = reduce(_with_more, own)
    orders = [_in_order(titles, each) for each in own]

    def in_order(row: Row, is_above: bool) -> Row:
        is_head = is_above or not any(row.cell(place).strip() for block in blocks for place in block[1:])
        cells, end = list[str](), 0
        for block, order, texts_of in zip(blocks, orders, own, strict=True):
            texts = _titles(row, block)
            placed = texts if is_head else [texts[place] if place >= 0 else "" for place in order]
            placed = titles if texts == texts_of else placed
            cells += [row.cell(place) for place in range(end, block.start)]
            cells += [*placed, *[""] * (len(titles) - len(placed))]
            end = block.stop
        return replace(row, cells=(*cells, *row.cells[end:]))

    return [in_order(row, place < at) for place, row in enumerate(rows)]


def _align_below(rows: Sequence[Row]) -> tuple[Sequence[Row], list[LeftOut]]:
    """Put the columns of tables below each other into the order of the first, and leave out other tables.

    Another table with its names in the same columns is left to the reading of columns.
    """
    header, starts = _starts_below(rows)
    tables = [list(rows[start:end]) for start, end in pairwise((*starts, len(rows)))]
    if all(table[0].cells == header.cells for table in tables) or _names_twice(header):
        return rows, []
    alike = [table for table in tables if _are_of_one_list(header.texts, table[0].texts)]
    own = [header.cell(at) for at in range(width_of(rows))]
    titles = reduce(_with_more, (table[0].texts for table in alike), own)
    kept = [replace(row, cells=trim(titles)) if row is header else row for row in rows[: starts[0]]]
    left_out = list[LeftOut]()
    for table in tables:
        if table in alike:
            kept += _by_titles(titles, table)
        elif _columns_of_names(table[0]) == _columns_of_names(header):
            kept += table
        else:
            heads = kept[-1:] if kept[-1].filled == 1 else []
            kept = kept[: len(kept) - len(heads)]
            left_out += [LeftOut("heading", head.texts[0]) for head in heads]
            names = (_name(row, range(len(row.cells))) for row in table[1:])
            left_out += [LeftOut("below", name) for name in names if name]
    return kept, left_out


def _starts_below(rows: Sequence[Row]) -> tuple[Row, list[int]]:
    """Return the first titles above people, and where titles stand again; a menu has none below."""
    for top, header in enumerate(rows[:WITHIN]):
        if count_titles(header.cells) > 1:
            below = enumerate(pairwise(rows[top:]), top + 1)
            titled = [at for at, (above, row) in below if _are_titles_again(row, above, header)]
            starts = [at for at in titled if at - 1 not in (top, *titled)]  # titles may have two rows
            first = rows[top + 1 : min(starts, default=len(rows))]
            if 2 * sum(2 * row.filled > header.filled for row in first) > len(first):
                return header, starts
    return Row(0, ()), []


def _names_twice(header: Row) -> bool:
    """Whether titles have a part of a name twice, as those of tables beside each other."""
    kinds = [title_kind(header.cell(at)) for at in _columns_of_names(header)]
    return len(set(kinds)) < len(kinds)


def _columns_of_names(header: Row) -> list[int]:
    return [at for at, title in enumerate(header.cells) if is_name_title(title)]


def _are_titles_again(row: Row, above: Row, header: Row) -> bool:
    """Whether a row below titles has titles, too, in any order: no person has three cells of such words.

    It shares a title with the first, or stands behind a gap or a single text; to try each row takes long.
    """
    texts, own = row.texts, set(map(fold, header.texts))
    if len(texts) < 2 or any(map(has_own_number, texts)):
        return False
    same = [text for text in texts if fold(text) in own]
    if not same and above.filled > 1 and row.number <= above.number + 1:
        return False
    return count_titles(texts) > 0 and (same == texts or sum(map(bool, map(title_kind, texts))) >= FEWEST)


def _by_titles(titles: Sequence[str], table: Sequence[Row]) -> Iterator[Row]:
    """Yield the rows of a table below these titles, by its own ones; cells without a title stay behind."""
    first = table[0]
    own = [first.cell(at) for at in range(width_of(table))]
    order = _in_order(titles, own)
    untitled = [at for at, title in enumerate(own) if not title.strip()]
    taken = [at for at in untitled if at < len(titles) and titles[at].strip()]
    places = [at if at in untitled and at not in taken else order[at] for at in range(len(titles))]
    for row in table:
        if row is first:
            yield replace(row, cells=trim(titles))
        elif row.filled == 1 and not has_own_number(row.cell(0)) and row.cell(0).strip():
            yield row  # a heading
        else:
            yield replace(row, cells=trim([row.cell(at) for at in (*places, *taken)]))
