"""Read cards: a column of labels with values, `Name: Yara Haddad`, or a person in each cell of a sheet."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.labels import LABELLED, split_labels
from namecards.importing.cells.not_names import why_nobody
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import count_titles, is_name_title, title_kind
from namecards.importing.clues import FEWEST, MOSTLY, WITHIN
from namecards.importing.names.pairs import two_people
from namecards.importing.places.class_headings import class_above, class_of
from namecards.importing.places.read_place import read_place
from namecards.importing.row import Row
from namecards.importing.rows.cells_in_lines import unfold_cells
from namecards.importing.rows.labelled_rows import with_values
from namecards.importing.text import clean, is_written_as_name

_COUNTED = re.compile(r"([^\W\d][^\d:：]{2,40}?)\s*(\d[\w/-]*)")
"""The heading of a card, with its number: "Karta czytelnika nr 0312"."""
_MOST = 0.6
"""The share of the rows that must be a label with its value."""
_SAMPLE = 200
"""Rows that are enough to see whether a table is cards."""
_NAME, _CLASS, _ROLE, _ID = "Full name", "Class", "Role", "Student number"
_APART = re.compile(r"\s{3,}")
_BARE_NUMBER = re.compile(r"[*#]?\s*(?:[^\W\d]{1,3}[ -]?)?\d{3,}\s*[*]?")
"""A number alone, perhaps between the stars of a bar code: *0045127*."""
_TITLES = (_NAME, _CLASS, _ROLE, _ID)
"""The titles of labels, in their order."""


class _CardLine(NamedTuple):
    number: int
    label: str
    value: str

    @property
    def text(self) -> str:
        """The value, with a label that means something: "Class: 6B", but no "Period 3: Room 118"."""
        return f"{self.label}: {self.value}" if title_kind(self.label) else self.value


def people_of_cards(rows: Sequence[Row]) -> list[Row]:
    """Return titles and a row for each card, or for a table with a cell in each line; nothing for others.

    Lines without a label have no title.
    """
    filled = [row for row in rows if any(map(str.isalnum, "".join(row.cells)))]
    if table := unfold_cells(filled):
        return table
    texts = [row.texts[0] for row in filled if row.filled == 1]
    has_value = any((pair := LABELLED.fullmatch(text)) and pair[2] for text in texts)
    if len(texts) == len(filled) and not has_value and any(text.endswith(":") for text in texts):
        filled = [Row(at, cells) for at, cells in enumerate(with_values(texts), 1)]
    sample = _labelled_lines(filled[:_SAMPLE])
    if sum(bool(line.label) for line in sample) < _MOST * len(sample):
        return []
    lines = _labelled_lines(filled)
    times = Counter(line.label for line in lines if line.label)
    again = [label for label in times if times[label] > 1]
    starts = [*again[:1], *(label for label in again if title_kind(label))]
    return next((found for start in starts if (found := _people(lines, start))), [])


def _labelled_lines(rows: Sequence[Row]) -> list[_CardLine]:
    colons = {row.number for row in rows if re.search("[:：]", "".join(row.cells))}
    return _with_names(list(_lines_of(rows)), colons)


def _with_names(lines: list[_CardLine], colons: Set[int]) -> list[_CardLine]:
    """Return lines with a label for each card's name where it is alone above a label: "Moss, Ava"."""
    times = Counter(line.label for line in lines if line.label and line.number in colons)  # no "Grade 6"
    again = [label for label in times if times[label] > 1]
    several = any(re.search(r"[:：|]", line.value) for line in lines if line.label in again)  # ID: 1 Grade: 6
    if several or any(map(is_name_title, again)):
        return lines
    for label in again:
        names = {at - 1 for at, line in enumerate(lines) if line.label == label}
        if all(at >= 0 and _is_name(lines[at]) for at in names):
            return [one._replace(label="Name") if at in names else one for at, one in enumerate(lines)]
    return lines


def _is_name(line: _CardLine) -> bool:
    known = line.label or title_kind(line.value) or why_nobody(line.value) or re.search(r"\d", line.value)
    return not known and " " in line.value and is_written_as_name(line.value)


def lines_of(text: str) -> list[Row]:
    """Return each line of a text that is not blank as a row of one cell."""
    return [Row(at, (line.strip(),)) for at, line in enumerate(text.splitlines(), 1) if line.strip()]


def _people(lines: Sequence[_CardLine], start: str) -> list[Row]:
    """Return the people on cards that begin with a label, and the classes above some of them."""
    lines = [line for line in lines if line.label or not is_name_title(line.value)]
    begin = [at for at, line in enumerate(lines) if line.label == start]
    cards = [lines[at:end] for at, end in pairwise((*begin, len(lines)))]
    heads = list(map(_head_below, cards))
    if 2 * sum(map(bool, heads)) > len(cards):  # each has its class
        heads = [[] for _ in cards]
    cards = [card[: len(card) - len(head)] for card, head in zip(cards, heads, strict=True)]
    labels = [[line.label for line in card if line.label] for card in cards]
    titles = list(dict.fromkeys(label for card in labels for label in card))
    named = all(any(map(is_name_title, card)) for card in labels)
    once = all(len(set(card)) == len(card) > 1 for card in labels)
    if not named or not once or len(titles) > 2 * min(map(len, labels)):
        return []
    people, has_others = list[Row](), False
    for card, head in zip(cards, heads, strict=True):
        values = {line.label: line.value for line in card if line.label}
        others = " ".join(line.value for line in card if not line.label)
        has_others = has_others or bool(others)
        people.append(Row(card[0].number, (*(values.get(title, "") for title in titles), others)))
        people += [Row(line.number, (line.text,)) for line in head]
    titles += [""] * has_others
    first = max(cards[0][0].number - 1, 0)
    above = [Row(min(line.number, first - 1), (line.text,)) for line in lines[: begin[0]]]
    return [*above, Row(first, tuple(titles)), *people]


def _head_below(card: Sequence[_CardLine]) -> Sequence[_CardLine]:
    """Return the lines below a card that begin with a class: they are above the next card."""
    return card[next((at for at, line in enumerate(card) if at and class_above(line.text)), len(card)) :]


def _lines_of(rows: Sequence[Row]) -> Iterator[_CardLine]:
    """Yield each row with its label; the heading of a card is the label before its number."""
    counted = {row.number: _COUNTED.fullmatch(clean(row.cells[0])) for row in rows if row.filled == 1}
    heads = Counter(found[1] for found in counted.values() if found)
    for row in rows:
        found = counted.get(row.number)
        if found and heads[found[1]] > 1:
            yield _CardLine(row.number, found[1], found[2])
        elif pair := _label_and_value(row):
            value, *beside = _APART.split(pair[1])
            yield _CardLine(row.number, pair[0], clean(value))
            yield from (_CardLine(row.number, "", clean(text)) for text in beside)
        else:
            text = clean(" ".join(filter(str.strip, row.cells)))
            role = role_of(split_aside(text)[0]) if row.filled == 1 else ""
            yield _CardLine(row.number, _ROLE if role else "", role or text)


def _label_and_value(row: Row) -> tuple[str, str] | None:
    """Return the label and the value in a row of one cell, or of two."""
    cells = list(filter(str.strip, row.cells))
    if len(cells) == 2 and (title_kind(clean(cells[0])) or cells[0].strip().endswith(":")):
        return clean(cells[0]).rstrip(" :"), cells[1].strip()
    found = LABELLED.fullmatch(cells[0].strip()) if len(cells) == 1 else None
    return (clean(found[1]), found[2]) if found else None


def people_of_labels(rows: Sequence[Row]) -> list[Row]:
    """Return titles and a row for each label; nothing for other tables.

    A text on most labels, such as the school, is no person. Unknown lines have no title.
    """
    if not any("\n" in cell for row in rows[:WITHIN] for cell in row.cells):
        return []
    cells = [(row.number, [clean(line) for line in cell.split("\n")]) for row in rows for cell in row.cells]
    labels = [(number, [line for line in lines if line]) for number, lines in cells if any(lines)]
    high = [len(lines) > 1 for _, lines in labels]
    if (
        len(labels) < FEWEST
        or sum(high) < MOSTLY * len(labels)
        or any(count_titles(row.cells) for row in rows)
    ):
        return []
    times = Counter(line for _, lines in labels for line in set(lines))
    usual = (line for line, count in times.items() if 2 * count > len(labels))
    common = [line for line in usual if _title_of(line) in ("", _NAME)]
    again = {line for line, count in times.items() if count > 1}
    own = ((number, [line for line in lines if line not in common]) for number, lines in labels)
    people = [(number, _label(lines, again)) for number, lines in own]
    named = sum(bool(person.get(_NAME)) for _, person in people)
    more = [person for _, person in people if len(person) > 1]
    if named < len(people) or (len(more) < MOSTLY * len(people) and not common):  # "Hello, my name is"
        return []
    titles = [*_TITLES, *(key for _, person in people for key in person)]
    titles = [title for title in dict.fromkeys(titles) if any(title in person for _, person in people)]
    found = [Row(number, tuple(person.get(title, "") for title in titles)) for number, person in people]
    return [*(Row(-1, ("", line)) for line in common), Row(0, tuple(titles)), *found]


def _label(lines: Sequence[str], again: Container[str]) -> dict[str, str]:
    """Return the lines of a label by title; nothing if two of them may be names.

    "5 Wattle" is a class if it is on another label `again`; "12 Elm Street" is an address.
    """
    found: dict[str, str] = {}
    for line in (part for text in lines for part in split_labels(text)):
        pair = LABELLED.fullmatch(line)
        if pair and title_kind(pair[1]):
            title, value = clean(pair[1]), clean(pair[2])
        else:
            title, value = _title_of(line), line.strip("*# ") if _BARE_NUMBER.fullmatch(line) else line
            title = "" if title == _CLASS and not (class_of(line) or line in again) else title
        if title == _NAME and title in found:
            return {}
        found[title] = f"{found[title]} {value}" if title in found else value
    if _NAME not in found and TEACHER.match(found.get(_CLASS, "")):  # a label of Ms. Lee herself
        found[_NAME] = found.pop(_CLASS)
    return found


def _title_of(line: str) -> str:
    if role_of(line):
        return _ROLE
    if _BARE_NUMBER.fullmatch(line):
        return _ID
    if class_above(line) or read_place(line).grade:
        return _CLASS
    is_name = is_written_as_name(line) or two_people(line)
    return _NAME if is_name and not re.search(r"\d", line) else ""
