"""Read a sheet of labels: each cell is a person, with the name, class and number below each other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence

from namecards.importing.cells.labels import LABELLED, split_labels
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import count_titles, title_kind
from namecards.importing.clues import FEWEST, MOSTLY, WITHIN
from namecards.importing.names.pairs import two_people
from namecards.importing.places.read_place import class_above, class_of, read_place
from namecards.importing.row import Row
from namecards.importing.text import clean, is_written_as_name

_NUMBER = re.compile(r"[*#]?\s*(?:[^\W\d]{1,3}[ -]?)?\d{3,}\s*[*]?")
"""A number alone, perhaps between the stars of a bar code: *0045127*."""
_NAME, _CLASS, _ROLE, _ID = "Full name", "Class", "Role", "Student number"
_TITLES = (_NAME, _CLASS, _ROLE, _ID)


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
    common = [line for line, count in times.items() if 2 * count > len(labels) and _kind(line) in ("", _NAME)]
    again = {line for line, count in times.items() if count > 1}
    people = [
        (number, _person([line for line in lines if line not in common], again)) for number, lines in labels
    ]
    named = sum(bool(person.get(_NAME)) for _, person in people)
    more = [person for _, person in people if len(person) > 1]
    if named < len(people) or (len(more) < MOSTLY * len(people) and not common):  # "Hello, my name is"
        return []
    titles = [*_TITLES, *(key for _, person in people for key in person)]
    titles = [title for title in dict.fromkeys(titles) if any(title in person for _, person in people)]
    found = [Row(number, tuple(person.get(title, "") for title in titles)) for number, person in people]
    return [*(Row(-1, ("", line)) for line in common), Row(0, tuple(titles)), *found]


def _person(lines: Sequence[str], again: Container[str]) -> dict[str, str]:
    """Return the lines of a label by title; nothing if two of them may be names.

    "5 Wattle" is a class if it is on another label `again`; "12 Elm Street" is an address.
    """
    found: dict[str, str] = {}
    for line in (part for text in lines for part in split_labels(text)):
        pair = LABELLED.fullmatch(line)
        if pair and title_kind(pair[1]):
            title, value = clean(pair[1]), clean(pair[2])
        else:
            title, value = _kind(line), line.strip("*# ") if _NUMBER.fullmatch(line) else line
            title = "" if title == _CLASS and not (class_of(line) or line in again) else title
        if title == _NAME and title in found:
            return {}
        found[title] = f"{found[title]} {value}" if title in found else value
    if _NAME not in found and TEACHER.match(found.get(_CLASS, "")):  # a label of Ms. Lee herself
        found[_NAME] = found.pop(_CLASS)
    return found


def _kind(line: str) -> str:
    if role_of(line):
        return _ROLE
    if _NUMBER.fullmatch(line):
        return _ID
    if class_above(line) or read_place(line).grade:
        return _CLASS
    is_name = is_written_as_name(line) or two_people(line)
    return _NAME if is_name and not re.search(r"\d", line) else ""
