"""Bring each person who takes several rows, or a pasted line, into one row."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from namecards.core.normalize import fold
from namecards.importing.cells.labels import LABELLED
from namecards.importing.cells.private import is_private_fact
from namecards.importing.cells.titles import count_titles, is_name_title, title_kind
from namecards.importing.clues import FEWEST, MOSTLY
from namecards.importing.columns.name_order import is_common
from namecards.importing.files.entries import is_picture_name
from namecards.importing.formats.text_tables import rows_of
from namecards.importing.patterns import compile_later
from namecards.importing.places.class_headings import class_of
from namecards.importing.row import Row, width_of
from namecards.importing.rows.cards import people_of_cards, people_of_labels
from namecards.importing.rows.columns_of_names import columns_of_names
from namecards.importing.rows.labelled_rows import form_of_one, turned_table
from namecards.importing.rows.lists_in_cells import WHOLE_NAME, lists_in_cells
from namecards.importing.rows.month_blocks import stack_months
from namecards.importing.text import clean
from namecards.importing.typed_lists.beside import clean_end
from namecards.importing.typed_lists.joined_lines import join_cut_lines
from namecards.importing.typed_lists.typed_lines import list_of
from namecards.importing.words import folded_phrases, pattern

_LONGEST = 8
"""The most rows that one person takes."""
_HIGH = 4
"""The rows above which blocks of names are no persons."""
_MOST_BLOCKS = 10
"""Empty columns between cards beside each other."""
_TAIL = 2
"""Rows below the last person."""
_BETWEEN = compile_later(r"\s{2,}|\s*[|•·;\t]\s*|,\s+")
"""Between the labels of one line."""
_WITH_NUMBER = compile_later(
    rf"([^\W\d][^\d,;@]*,\s*[^\W\d][^\d,;@:]*?)(?i:\s+(?:{pattern('title_words.whose')}))?\s*[(#]?(\w?\d{{4,}})\)?"
)
"""A person above what they borrowed: "Arnett, Joelle   40113", "Arnold, Finja   Leser 20417"."""
_NUMBER, _WORDS, _PICTURE, _MIXED = "nwpm"
"""Kinds of rows."""


def one_row_per_person(name: str, rows: Sequence[Row]) -> Sequence[Row]:
    """Return a list with one row for each person, however many rows it was; others unchanged."""
    if all(len(row.cells) == 1 for row in rows) and len(rows) >= FEWEST:
        text = "\n".join(clean_end(re.sub(r"\s*\n\s*", " ", row.cells[0])) for row in rows)
        pasted = join_cut_lines(rows_of(name, text))
        if len(pasted) == len(rows) and sum(len(row.cells) > 1 for row in pasted) >= MOSTLY * len(rows):
            return [Row(row.number, one.cells) for row, one in zip(rows, pasted, strict=True)]
    if labels := people_of_labels(rows):
        return labels
    rows = _with_facts_behind(rows)
    if len(rows) > FEWEST and list_of(rows, has_titles=True)[0]:
        return rows  # lines that are read as typed ones
    if _are_lists_below(rows) or stack_months(rows):
        return rows
    rows = _unwrap(rows)
    if found := form_of_one(rows) or turned_table(rows):
        return found
    found = people_of_cards(_of_all_blocks(rows)) or _people_of_blocks(rows) or _above_things(rows)
    return found or lists_in_cells(rows) or rows


def _with_facts_behind(rows: Sequence[Row]) -> Sequence[Row]:
    """Put private facts below names, "Guardian: Anna Park", behind the columns, where they are not read."""
    labels = [[text.partition(":")[0] for text in row.texts if is_private_fact(text)] for row in rows]
    if any(len(set(own)) < len(own) for own in labels):  # several people are beside each other
        return rows
    found = list[tuple[Row, list[str]]]()
    for row in rows:
        rest, facts = _split_facts(row)
        if found and facts and not rest.filled and not class_of(_only(found[-1][0])):
            found[-1][1].extend(facts)
        else:
            found.append((rest, facts) if rest.filled else (row, []))
    if sum(bool(facts) for _, facts in found) < FEWEST:
        return rows
    width = width_of(rows)
    return [row.split_cell(0, width, row.cell(0), "\n".join(facts)) if facts else row for row, facts in found]


def _split_facts(row: Row) -> tuple[Row, list[str]]:
    """Split the private facts in lines below others, or in a row of nothing else, from a row."""
    texts = row.texts
    if texts and is_private_fact(texts[0]) and all(":" not in one or is_private_fact(one) for one in texts):
        return Row(row.number, ()), texts
    facts = list[str]()
    for at, cell in enumerate(row.cells):
        first, *lines = cell.strip().split("\n")
        if own := [line for line in lines if is_private_fact(line.strip())]:
            row = row.with_cell(at, "\n".join([first, *(line for line in lines if line not in own)]))
            facts += own
    return row, facts


def _people_of_blocks(rows: Sequence[Row]) -> list[Row]:
    found = _blocks(rows)
    return [] if found and _are_below_classes(rows) else found


def _are_below_classes(rows: Sequence[Row]) -> bool:
    """Whether names stand below classes or teachers that are beside each other in the first wide row."""
    first = next((row.texts for row in rows if row.filled > 1), [])
    return bool(first) and all(map(class_of, first)) and bool(columns_of_names(rows))


def _are_lists_below(rows: Sequence[Row]) -> bool:
    """Whether "Name" stands above the names of each class, in one column: at least two names below each."""
    texts = [_only(row) for row in rows]
    names = [bool(WHOLE_NAME.fullmatch(text)) for text in texts]
    above = [text for text, *below in zip(texts, names[1:], names[2:], strict=False) if all(below)]
    heads = _count_heads(above)  # few texts are above names, and to read each as a title takes long
    return heads > 1 and all(texts) and heads == _count_heads(texts)


def _count_heads(texts: Sequence[str]) -> int:
    return sum(is_name_title(text) for text in texts)


def _unwrap(rows: Sequence[Row]) -> Sequence[Row]:
    """Join a first name that was broken off behind the comma: "Mariana" below "Alvarado-Fuentes,"."""
    found = list(rows[:1])
    ends = {row.number for row in rows if any(cell.rstrip().endswith(",") for cell in row.cells)}
    for row in rows[1:]:
        begin = found[-1]
        at = row.places[0] if row.filled == 1 < len(begin.cells) and row.number not in ends else None
        if at is not None and _is_broken(begin.cell(at).strip()) and _form(row) == _WORDS:
            found[-1] = begin.with_cell(at, f"{begin.cell(at)} {row.cell(at).strip()}")
        else:
            found.append(row)
    return found


def _is_broken(cell: str) -> bool:
    """Whether a cell ends behind a last name: "Alvarado-Fuentes,", not "Maya Chen,"."""
    return cell.endswith(",") and not (" " in cell and is_common(cell))


def _of_all_blocks(rows: Sequence[Row]) -> list[Row]:
    """Return the rows of each block of columns below those of the block before.

    Empty columns divide them, or the labels of the first column begin each.
    """
    width = width_of(rows)
    columns = [[row.cell(at).strip() for row in rows] for at in range(width)]
    labels = [column for column in columns[:1] if sum(bool(title_kind(cell)) for cell in column) >= FEWEST]
    starts = [0, *(at for at in range(1, width) if columns[at] in labels or not any(columns[at]))]
    if not 1 < len(starts) <= _MOST_BLOCKS:
        return list(rows)
    cut = (Row(row.number, row.cells[a:b]) for a, b in pairwise((*starts, width)) for row in rows)
    return [row for row in cut if row.filled]


def _above_things(rows: Sequence[Row]) -> list[Row]:
    """Return people, with their numbers, above the things they have; these get a column without a title."""
    if any(count_titles(row.cells) > 1 for row in rows):
        return []
    found = {row.number: _WITH_NUMBER.fullmatch(_only(row)) for row in rows}
    people = sum(map(bool, found.values()))
    begins = [clean(row.cells[0]) for row in rows if row.filled > 1]
    begins += [_only(Row(row.number, row.cells[:2])) for row in rows if row.filled > 2]
    is_table = any(map(_WITH_NUMBER.fullmatch, begins))  # Chen, Maya (10421) | 6A
    if people < FEWEST or 5 * people < len(rows) or is_table:
        return []
    first = next(at for at, row in enumerate(rows) if found[row.number])
    things = any(not found[row.number] and not class_of(_only(row)) for row in rows[first:])
    cut = (Row(row.number, one.groups()) if (one := found[row.number]) else row for row in rows)
    placed = (
        row if class_of(_only(row)) or found[row.number] else Row(row.number, ("", "", _only(row)))
        for row in cut
    )
    return [Row(0, ("Name", "Student number")), *placed] if things else []


def _blocks(rows: Sequence[Row]) -> list[Row]:
    """Return people in blocks that are alike: each person in a column, with the cells below each other.

    A copied page has one column, a sheet of faces several: pictures, names below, numbers below.
    """
    if any(count_titles(row.cells) and len(set(filter(None, map(fold, row.cells)))) > 1 for row in rows):
        return []  # they stand above columns
    forms = list(map(_form, rows))
    several = sum(row.filled > 1 for row in rows)
    least = 2 if 2 * several > len(rows) else FEWEST
    for high in range(2, _LONGEST + 1):
        ends = range(len(rows), max(len(rows) - _TAIL - 1, 0), -1)
        found = [(start, end) for end in ends if (start := _start(forms[:end], high)) is not None]
        found = [(start, end) for start, end in found if end - start >= least * high]
        people = [(start, end) for start, end in found if not _are_classes(rows[start:end], high)]
        if found and not people:
            break  # also of several of these blocks each
        if people:
            start, end = max(people, key=lambda place: _gaps(rows, range(place[0], place[1], high)))
            return _unstack(rows, start, end, high)
    return []


def _gaps(rows: Sequence[Row], begin: Sequence[int]) -> int:
    """Count the blocks that begin below a blank line."""
    return sum(at > 0 and rows[at].number > rows[at - 1].number + 1 for at in begin)


def _are_classes(rows: Sequence[Row], high: int) -> bool:
    """Whether each block is another class, or has another heading, with several people below it."""
    columns = [list(map(_only, rows[at::high])) for at in range(high)]
    classes = [column for column in columns if all(map(class_of, column))]
    others = [column for column in columns if not any(map(WHOLE_NAME.fullmatch, column))]
    counted = [column for column in others if _count(column)]
    heads = classes or counted or [one for one in others if high > _HIGH or any(map(class_of, one))]
    names = [text for column in columns if column not in heads for text in column]
    whole = sum(bool(WHOLE_NAME.fullmatch(text)) for text in names)  # all but the title, perhaps
    differ = len(heads) == 1 and len(set(heads[0])) == len(heads[0])
    return differ and high > 2 and whole >= MOSTLY * len(names)


def _count(texts: Sequence[str]) -> bool:
    """Whether most texts with more than a number count: "Group 1", "Group 2"."""
    found = [re.search(r"\d+", text) for text in texts if not text.strip("().").isdecimal()]
    numbers = [int(one[0]) for one in found if one]
    count = sum(two == one + 1 for one, two in pairwise(numbers))
    return len(numbers) == len(texts) >= FEWEST and count >= MOSTLY * (len(numbers) - 1)


def _start(forms: Sequence[str], high: int) -> int | None:
    """Return where forms begin to repeat after `high` rows, as names and more; None if they don't."""
    last = len(forms) - high
    kinds = Counter(forms[max(last, 0) :])
    if last < high or not kinds[_WORDS] or len(kinds) < 2 or kinds[_MIXED]:
        return None
    at = last
    while at >= high and forms[at - high : at] == forms[last:]:
        at -= high
    return at


def _unstack(rows: Sequence[Row], start: int, end: int, high: int) -> list[Row]:
    above = list(rows[:start])
    people = list[Row]()
    for at in range(start, end, high):
        block = rows[at : at + high]
        places = range(width_of(block))
        columns = ([_without_placeholder(row.cell(place)) for row in block] for place in places)
        people += [Row(block[0].number, tuple(column)) for column in columns if any(column)]
    named, people = _labelled_columns(people)
    beside = () if named else ("",)  # below no title
    found = [Row(row.number, (*beside, *row.cells)) for row in above]
    return [*found, *named, *people, *(Row(row.number, ("", *row.cells)) for row in rows[end:])]


def _without_placeholder(cell: str) -> str:
    """Return a cell without a colon at its end; empty for a placeholder of a picture."""
    return "" if _says_no_photo(cell) else cell.strip().rstrip(":")


def _labelled_columns(people: list[Row]) -> tuple[list[Row], list[Row]]:
    """Return the labels that all have, "ID" of "ID: 20417   Grade: 09", as titles; and the rest."""
    titles, columns = list[str](), list[Sequence[str]]()
    for cells in zip(*(row.cells for row in people), strict=True):
        pairs = [[LABELLED.fullmatch(part) for part in _BETWEEN.split(cell)] for cell in cells]
        labels = [[clean(one[1]) for one in each if one] for each in pairs]
        is_labelled = all(map(all, pairs)) and labels.count(labels[0]) == len(labels)
        titles += labels[0] if is_labelled else ["Name" if _are_own_words(cells) else ""]
        values = zip(*([clean(one[2]) for one in each if one] for each in pairs), strict=True)
        columns += values if is_labelled else [cells]
    if titles.count("Name") != 1 or not set(titles) - {"", "Name"}:
        return [], people
    rows = [Row(row.number, cells) for row, cells in zip(people, zip(*columns, strict=True), strict=True)]
    return [Row(people[0].number - 1, tuple(titles))], rows


def _are_own_words(cells: Sequence[str]) -> bool:
    """Whether cells are words that mostly differ, as names do."""
    return all(_form_of(cell) == _WORDS for cell in cells) and 2 * len(set(cells)) > len(cells)


def _only(row: Row) -> str:
    return clean(" ".join(filter(str.strip, row.cells)))


def _form(row: Row) -> str:
    """Return the kind of all cells of a row: numbers, pictures or placeholders for them, or words."""
    forms = {_form_of(cell) for cell in row.cells if cell.strip()}
    return forms.pop() if len(forms) == 1 else _MIXED


def _says_no_photo(cell: str) -> bool:
    return fold(cell) in folded_phrases("cells.no_photo")


def _form_of(cell: str) -> str:
    if is_picture_name(cell) or _says_no_photo(cell):
        return _PICTURE
    return _NUMBER if any(map(str.isdigit, cell)) else _WORDS
