"""Put tables and people side by side on one sheet below each other, with the classes above each block."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from namecards.core.normalize import fold
from namecards.core.text import only
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.titles import NAME_FIELDS, count_titles, title_kind
from namecards.importing.clues import FEWEST, MOSTLY, SHORTEST, WITHIN
from namecards.importing.columns.content import are_running, has_own_number, have_commas
from namecards.importing.columns.name_order import are_several
from namecards.importing.places.class_headings import class_of
from namecards.importing.places.read_place import read_place
from namecards.importing.row import Row, in_order, join_tables, width_of
from namecards.importing.rows.columns_of_names import columns_of_names
from namecards.importing.rows.counted_columns import counted_columns
from namecards.importing.rows.facts_over import (
    are_heads,
    classes_in,
    classes_over,
    facts_over,
    name_groups,
    texts_over,
)
from namecards.importing.rows.month_blocks import stack_months
from namecards.importing.rows.notes import notes_of
from namecards.importing.rows.siblings import one_row_per_child
from namecards.importing.typed_lists.headings import split_letters
from namecards.importing.words import OTHERS

_MOST_BESIDE = 4
"""The people in a row of a list that was folded to fit a page."""
_RELATED = 0.3
"""The share of rows with one last name that shows the second person to be a parent."""


def unfold_blocks(rows: Sequence[Row]) -> Sequence[Row]:
    """Return the people of blocks beside each other one after the other; other tables unchanged."""
    counted = (stack_months, one_row_per_child, counted_columns, _stack_folded)
    ways = (*counted, columns_of_names, _stack_titled, _stack_pairs, _stack_register)
    notes = notes_of(rows)
    numbers = {note.number for note in notes}
    people = [row for row in rows if row.number not in numbers] if notes else rows
    return next((in_order([*found, *notes]) for find in ways if (found := find(people))), rows)


def _stack(
    above: Sequence[Row], body: Sequence[Row], blocks: Sequence[range], facts: Mapping[str, Sequence[str]]
) -> list[Row]:
    """Return the cells of the blocks below each other, with the last row above them as titles.

    Facts above each block get a column each, by its title.
    """
    found = [*above[:-1], *(_cut(row, blocks[0], *facts) for row in above[-1:])]
    end = len(body)  # a teacher below the first block is not above the next
    while end and all(_cut(body[end - 1], block).filled < 2 for block in blocks):
        end -= 1
    for part in (body[:end], body[end:]):
        for at, block in enumerate(blocks):
            more = [texts[at] for texts in facts.values()]
            found += [_cut(row, block, *more) for row in part if _cut(row, block).filled]
    return found


def _cut(row: Row, block: range, *more: str) -> Row:
    return replace(row, cells=(*(row.cell(at) for at in block), *more))


def _stack_titled(rows: Sequence[Row]) -> list[Row]:
    """Stack blocks with the same titles that an empty column divides, or a class above each.

    Without such a division, the second name is a parent's.
    """
    tops = ((at, _blocks(row) or _below_classes(rows, at)) for at, row in enumerate(rows[:WITHIN]))
    at, blocks = next(((at, blocks) for at, blocks in tops if blocks), (0, []))
    if not blocks:
        return []
    header, width = rows[at], len(blocks[0])
    bands = list(_bands(rows, at, blocks))
    before = int(_are_counted(blocks, bands[0][1]))
    blocks = [range(block.start - before, block.start + width) for block in blocks]
    between = [block.start - 1 for block in blocks[1:]] if blocks[1].start > width else []
    if any(row.cell(place).strip() for place in between for row in rows[at + 1 :]):
        return []
    heads = facts_over(rows[:at], blocks)[1]
    found, above = list[list[Row]](), dict[str, list[str]]()
    for over, body, count in bands:
        facts, _ = facts_over(over, blocks[:count])
        above = {
            title: texts + above.get(title, [""] * len(blocks))[count:] for title, texts in facts.items()
        }
        found.append(_stack([header], [*(over if found and not facts else ()), *body], blocks, above))
    return [*rows[: at - heads], *join_tables(found)]


def _bands(
    rows: Sequence[Row], at: int, blocks: Sequence[range]
) -> Iterator[tuple[Sequence[Row], Sequence[Row], int]]:
    """Yield bands of blocks: the rows over them, those of their people, and how many have a class over them.

    Each begins with another class over each block, or over the first ones, perhaps with the titles again.
    """
    over, body, count = list(rows[:at]), list[Row](), len(blocks)
    for row in rows[at + 1 :]:
        again = _count_titled(row, rows[at], blocks)
        above = [last for last in body[-1:] if again and _has_only_groups(last, blocks[:again])]
        is_head = _names_classes(row, blocks[: row.filled])
        if above or (body and is_head):
            yield over, body[: len(body) - len(above)], count
            over, body, count = above or [row], [], again or row.filled
        elif not body and (again or is_head):
            over += [] if again else [row]
        else:
            body.append(row)
    yield over, body, count


def _count_titled(row: Row, header: Row, blocks: Sequence[range]) -> int:
    """Return over how many blocks a row has the titles again, and nothing else."""
    titled = [block for block in blocks if _cut(row, block).texts == _cut(header, block).texts]
    alone = row.filled == sum(header.cell(at).strip() != "" for block in titled for at in block)
    return len(titled) if titled == list(blocks[: len(titled)]) and alone else 0


def _has_only_groups(row: Row, blocks: Sequence[range]) -> bool:
    """Whether a row right above titles only has another group over each block, and no sums: Robins, Hawks."""
    texts = texts_over(row, blocks)
    return name_groups(row, texts) and not any(map(has_own_number, texts))


def _names_classes(row: Row, blocks: Sequence[range]) -> bool:
    """Whether a row only has another class or teacher over each block."""
    texts = texts_over(row, blocks)
    return are_heads(row, texts) and all(class_of(text) or read_place(text).teacher for text in texts)


def _stack_pairs(rows: Sequence[Row]) -> list[Row]:
    """Stack people beside each other, each with a class behind the name: Buddy, Class, Reader, Class."""
    for at, row in enumerate(rows[:WITHIN]):
        kinds = list(map(title_kind, row.cells))
        twice = only({kind for kind in PLACES if kinds.count(kind) > 1})
        blocks = [range(place - 1, place + 1) for place, kind in enumerate(kinds) if twice and kind == twice]
        titled = [kinds[block.start] if block.start >= 0 else "id" for block in blocks]
        columns = [[other.cell(block.start) for other in rows[at + 1 :]] for block in blocks]
        are_people = set(titled) <= {"", *NAME_FIELDS} and all(map(are_several, columns))
        if blocks and are_people and _are_names(columns):
            header = row.split_cell(blocks[0].start, len(row.cells), "Name")
            return _stack([*rows[:at], header], rows[at + 1 :], blocks, {})
    return []


def _stack_register(rows: Sequence[Row]) -> list[Row]:
    """Stack the columns of a register: letters, each above the names that begin with it, beside names."""
    first = next((at for at, row in enumerate(rows) if row.filled > 1), len(rows))
    columns = (((row.number, row.cell(at)) for row in rows[first:]) for at in range(width_of(rows)))
    cells = [Row(number, (cell,)) for column in columns for number, cell in column if cell.strip()]
    letters = [row.cells for row in split_letters(cells)[1]]
    return [*rows[:first], *cells] if len(set(letters)) == len(letters) > 0 else []  # grades are alike: K, K


def _stack_folded(rows: Sequence[Row]) -> list[Row]:
    """Stack the blocks of a list that was folded to fit a page: in each row several people with numbers."""
    width = width_of(rows)
    for wide in (width // beside for beside in range(_MOST_BESIDE, 1, -1) if width % beside == 0):
        number = _number_column(rows, wide, width // wide) if wide > 1 else None
        if number is None:
            continue
        blocks = [range(at, at + wide) for at in range(0, width, wide)]
        first = next(at for at, row in enumerate(rows) if _number(row.cell(number)))
        above = rows[:first]
        if above and any(row.texts == above[-1].texts for row in rows[first:]):
            continue  # bands with titles each
        titles = [[fold(above[-1].cell(at)) for at in block] for block in blocks] if above else []
        if not all(each == titles[0] or sum(map(bool, each)) < 2 for each in titles):
            continue
        head, classes = classes_over(above, blocks)
        plain = [replace(row, cells=row.cells[:wide]) for row in above if row is not head]
        plain = [row for row in plain if row.filled]
        if head and head is above[-1]:  # without titles
            cells = [[row.cell(at) for row in rows[first:] if row.cell(at).strip()] for at in range(wide)]
            words = [2 * sum(any(map(str.isalpha, cell)) for cell in own) > len(own) for own in cells]
            new_titles = ["Name" if is_word and sum(words) == 1 else "" for is_word in words]
            new_titles[number] = "No."
            plain.append(Row(head.number, tuple(new_titles)))
        found = list[Row]()
        for names, body in _sections(rows[first:], blocks, classes):
            found += _stack([] if found else plain, body, blocks, {"Class": names} if head else {})
        return found
    return []


def _sections(
    rows: Sequence[Row], blocks: Sequence[range], classes: Sequence[str]
) -> Iterator[tuple[Sequence[str], list[Row]]]:
    """Yield the rows below each row that names another class over each block, with these classes.

    A text alone in its row is a heading, too, of all blocks below it.
    """
    body = list[Row]()
    for row in rows:
        names = classes_in(row, blocks)
        if names or row.filled == 1:
            yield classes, body
            classes, body = names or classes, [] if names else [row]
        else:
            body.append(row)
    yield classes, body


def _are_counted(blocks: Sequence[range], rows: Sequence[Row]) -> bool:
    """Whether the people of each block are counted in a column before it, which has no title."""
    counts = [[number for row in rows if (number := _number(row.cell(block.start - 1)))] for block in blocks]
    return blocks[0].start > 0 and all(are_running(each, 2) for each in counts)


def _blocks(row: Row) -> list[range]:
    """Return the positions of the blocks of a row of titles: equal groups of cells, divided by empty ones."""
    titles = [[fold(row.cell(at)) for at in block] for block in row.blocks]
    alike = len(titles) > 1 and all(each == titles[0] for each in titles)
    return row.blocks if alike and count_titles([row.cell(at) for at in row.blocks[0]]) else []


def _below_classes(rows: Sequence[Row], at: int) -> list[range]:
    """Return the positions of adjacent blocks with the same titles, each below another class.

    Blocks that have a class or a number each count, too; people of one family beside each other don't.
    """
    titles = [fold(cell) for cell in rows[at].cells]
    wide = titles.index(titles[0], 1) if titles.count(titles[0]) > 1 else len(titles)
    blocks = [range(start, start + wide) for start in range(0, len(titles), wide)]
    if titles != titles[:wide] * len(blocks) or not count_titles(titles[:wide]) or len(blocks) < 2:
        return []
    kinds = list(map(title_kind, titles[:wide]))
    if not set(kinds).isdisjoint(PLACES):
        return blocks
    over = texts_over(rows[at - 1], blocks) if at else []
    are_apart = bool(over) and are_heads(rows[at - 1], over)
    if are_apart and all(map(class_of, over)):
        return blocks
    of_others = any(role_of(word) or fold(word) in OTHERS for text in over for word in text.split())
    named = [place for place, kind in enumerate(kinds) if kind in NAME_FIELDS]
    columns = [[[row.cell(block[place]) for row in rows[at + 1 :]] for block in blocks] for place in named]
    are_people = (are_apart or "id" in kinds) and not of_others and all(map(_are_names, columns))
    return blocks if are_people else []


def _number_column(rows: Sequence[Row], wide: int, beside: int) -> int | None:
    """Return the position of the number in the first block, if all blocks have one there, and other names."""
    body = [row for row in rows if any(map(_number, row.cells))]
    columns = [[row.cell(at).strip() for row in body] for at in range(wide * beside)]
    numbers = [at for at in range(wide) if _are_numbers(columns[at::wide])]
    named = [list(filter(None, columns[at])) for at in range(wide) if _are_names(columns[at::wide])]
    whole = len(named) > 1 or any(are_several(column) or have_commas(column) for column in named)
    return numbers[0] if numbers and whole else None


def _are_numbers(columns: Sequence[Sequence[str]]) -> bool:
    """Whether these columns have different numbers of one length, or count on, or each count from 1.

    Those of each class may count on from column to column: 1, 2, 3, 1, 2, 3 beside 4, 5, 6, 4, 5.
    """
    each = [list(filter(None, column)) for column in columns]
    every = [number for cells in each for cell in cells if (number := _number(cell))]
    if len(every) < sum(map(len, each)) or min(map(len, each)) < FEWEST:
        return False
    alike = len(set(map(len, every))) == 1 and len(set(every)) == len(every)
    times = Counter(map(int, every))
    steps = (int(number) - int(before) for cells in each for before, number in pairwise(map(_number, cells)))
    together = all(step == 1 or step < 0 for step in steps)
    together &= 0 < len(times) == max(times) and all(times[one] >= times[one + 1] for one in times)
    return together or all(map(are_running, each)) or (alike and len(every[0]) >= SHORTEST)


def _number(cell: str) -> str:
    """Return the digits of a number, also with a point behind it; nothing for another cell."""
    plain = cell.strip().rstrip(".)")
    return plain if plain.isdecimal() else ""


def _are_names(columns: Sequence[Sequence[str]]) -> bool:
    """Whether all these columns have names, and not those of one family beside each other."""
    for column in columns:
        named = sum(any(map(str.isalpha, cell)) and not any(map(str.isdigit, cell)) for cell in column)
        filled = list(filter(None, column))
        if named < MOSTLY * len(filled) or 2 * len(set(filled)) < len(filled):
            return False
    first, *others = columns
    pairs = [(one, other) for column in others for one, other in zip(first, column, strict=True) if other]
    related = sum(_last_name(one) == _last_name(other) for one, other in pairs)
    return related < _RELATED * len(pairs)


def _last_name(name: str) -> str:
    return fold(name.partition(",")[0] if "," in name else name.split()[-1] if name else "")
