"""Read the classes, teachers and grades that stand over blocks of people side by side."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import reduce

from namecards.importing.cells.not_names import is_no_class, names_sex
from namecards.importing.cells.titles import title_kind
from namecards.importing.columns.content import has_own_number, name_grades
from namecards.importing.places.class_headings import class_above, class_of, with_line_below
from namecards.importing.places.read_place import read_place
from namecards.importing.places.whereabouts import Whereabouts
from namecards.importing.row import Row
from namecards.importing.text import clean


def facts_over(above: Sequence[Row], blocks: Sequence[range]) -> tuple[dict[str, list[str]], int]:
    """Return the classes over blocks, their teachers and grades, by title, and the number of their rows."""
    over = _heads_over(above, blocks)
    whole = [reduce(with_line_below, texts) for texts in zip(*over, strict=True)]
    apart = bool(over) and name_groups(above[-1], over[-1])
    rooms = list(map(_class_in, whole))
    are_about_classes = all(rooms) or apart or not all(map(is_no_class, whole))
    if not whole or len(set(whole)) < len(whole) or not all(whole) or not are_about_classes:
        return {}, 0
    classes = rooms if all(rooms) else whole
    below = over[-1] if len(over) > 1 else [""]
    teachers = [read_place(text).teacher for text in below]
    if not all(teachers):
        beside = ([clean(above[-1].cell(at)) for at in block[1:]] for block in blocks)
        teachers = [next((text for text in texts if read_place(text).teacher), "") for texts in beside]
    kind = "Homeroom" if all(rooms) and not all(below) else "Class"
    facts = {"Grade level" if name_grades(whole) else kind: classes}
    facts |= {"Homeroom teacher": teachers} if all(teachers) else {}
    places = [(text, read_place(text)) for text in whole]
    if all(_is_teacher_in_room(*place) for place in places):
        facts = {"Homeroom": [one.teacher for _, one in places], "Class": [one.room for _, one in places]}
    grades = [one.grade for _, one in places]
    are_bare = not all(grades) or any(map(has_own_number, classes))  # not by "Oak Class - Year 2"
    return facts if are_bare else {**facts, "Grade level": grades}, len(over)


def _is_teacher_in_room(text: str, place: Whereabouts) -> bool:
    """Whether a heading begins with a teacher and only tells her room besides: "Mrs. Lee - Room 14"."""
    is_first = bool(place.teacher and place.room) and text.startswith(place.teacher)
    return is_first and not (place.name or place.grade)


def _class_in(text: str) -> str:
    """Return the class in a heading, or in the first part of it that names one."""
    parts = re.split(r"\s[-–|]\s", text)
    whole = [text] * any(read_place(part).is_grade for part in parts)  # 3rd Grade - Mrs. Harper
    return next(filter(None, map(class_of, (*whole, *parts))), "")


def _heads_over(above: Sequence[Row], blocks: Sequence[range]) -> list[list[str]]:
    """Return the texts over each block, row by row: right above it, and above that if they name classes."""
    found = [texts_over(row, blocks) for row in above[-1:]]
    for row in reversed(above[:-1]):
        texts = texts_over(row, blocks)
        if not (are_heads(above[-1], found[-1]) and are_heads(row, texts) and all(map(class_above, texts))):
            break
        found.insert(0, texts)
    return found


def classes_over(above: Sequence[Row], blocks: Sequence[range]) -> tuple[Row | None, Sequence[str]]:
    """Return the row that names another class over each block, and the classes: "1A (Mr. Brown)", "1B".

    Groups within one class, which is named above them, are no classes.
    """
    for at, row in enumerate(above):
        if classes := classes_in(row, blocks):
            over = (cell for higher in above[:at] for cell in higher.cells)
            are_groups = all(name.split()[-1].isdecimal() for name in classes) and any(map(class_of, over))
            return row, [""] * len(blocks) if are_groups else classes
    for row in above:
        texts = _whole_texts(row, blocks)
        if name_groups(row, texts):
            return row, texts  # Bluebirds, Owls
    return None, [""] * len(blocks)


def classes_in(row: Row, blocks: Sequence[range]) -> list[str]:
    """Return the classes of a row that names another one over each block; else nothing."""
    classes = [class_of(text) for text in _or_merged(row, _whole_texts(row, blocks))]
    return classes if all(classes) and len(set(classes)) == len(blocks) else []


def _whole_texts(row: Row, blocks: Sequence[range]) -> list[str]:
    return ["".join(row.cell(at) for at in block).strip() for block in blocks]


def texts_over(row: Row, blocks: Sequence[range]) -> list[str]:
    """Return the text at the left over each block; of merged cells that name classes, in their order."""
    return _or_merged(row, [clean(row.cell(block.start)) for block in blocks])


def _or_merged(row: Row, texts: list[str]) -> list[str]:
    """Return the texts over blocks, or all of the row if merged cells name a class each: "5/A" and "5/B"."""
    if all(texts) or row.filled != len(texts):
        return texts
    return row.texts if all(has_own_number(class_of(text)) for text in row.texts) else texts


def are_heads(row: Row, texts: Sequence[str]) -> bool:
    """Whether a row has another text over each block, and nothing else."""
    return all(texts) and len(set(texts)) == len(texts) == row.filled


def name_groups(row: Row, texts: Sequence[str]) -> bool:
    """Whether a row only has another group over each block: Robins, Hawks; no titles, no "Boys"."""
    return are_heads(row, texts) and not any(title_kind(text) or names_sex(text) for text in texts)
