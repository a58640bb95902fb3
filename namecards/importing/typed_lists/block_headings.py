"""Choose the heading of each block of names in a typed list: the class or group that its people are in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.core.normalize import fold
from namecards.core.text import only
from namecards.importing.cells.asides import is_absent
from namecards.importing.cells.grades import is_grade
from namecards.importing.cells.leaving import is_of_leavers
from namecards.importing.cells.not_names import is_no_class, why_nobody
from namecards.importing.cells.photo_consent import asks_for_photos, may_refuse_photos
from namecards.importing.cells.remarks import say_who_left
from namecards.importing.cells.teachers import TEACHER, split_teacher
from namecards.importing.columns.named_groups import is_of_subgroups
from namecards.importing.places.alike import named_by_number
from namecards.importing.places.bits import LESSON
from namecards.importing.places.class_headings import class_above
from namecards.importing.places.read_place import plain_heading, read_place
from namecards.importing.typed_lists.headings import GONE, heading_meaning
from namecards.importing.typed_lists.placed_names import place_in, places_among
from namecards.importing.words import folded_phrases

_COUNTED = re.compile(r"([^\W\d]{4,}) ?\d{1,2}(?!\w)")
"""A word and a number at the start of a heading: Period 1."""
_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_NUMBERS = re.compile(r"(?<![\w/.-])\d{1,2}[/.-]\d{1,2}(?![\w/.-])")
"""A class of two numbers, which may be a day unless each heading has one: 7-2 and 7-3."""
_LONGEST_HEADING, _MOST_WORDS = 60, 4
_NO_GROUPS = folded_phrases("cells.beside")
"""Days, among others: who comes on Monday is no class."""


def best_headings(blocks: Sequence[Sequence[str]]) -> list[str]:
    """Return the heading of each block; numbered headings win: "Period 1 - Art", "Period 3 - Art"."""
    counted = [{c[0]: (c[1], text) for text in texts if (c := _COUNTED.match(text))} for texts in blocks]
    words = {word for each in counted for word, _ in each.values()}
    for word in words if len(blocks) > 1 else ():
        own = [only([text for begin, text in each.values() if begin == word]) for each in counted]
        if all(own) and len({*own}) == len(blocks):
            return own
    alike = [{_NUMBER.sub("0", text): text for text in texts if _NUMBER.search(text)} for texts in blocks]
    for form in alike[0] if len(blocks) > 1 else ():
        texts = [each[form] for each in alike if form in each]
        if len({*texts}) == len(blocks):
            return texts
    return list(map(_best_heading, blocks))


def groups_below_class(blocks: Sequence[Sequence[str]]) -> tuple[str, list[str]]:
    """Return the class above the first block and the group right above each: "Class 5A", "Otters", "Herons".

    Who is there and who is away are no groups, nor boys and girls, nor days. Return nothing if any of the
    other lines may be a class, a teacher or a sentence.
    """
    first, *others = blocks or [[]]
    *above, last = first or [""]
    short = (text for text in above if len(text) <= _LONGEST_HEADING)
    groups = [last, *(texts[-1] if len(texts) == 1 else "" for texts in others)]
    are_told = all(map(is_of_subgroups, groups))  # Voici les 5B en deux groupes
    named = (place_in(text) if are_told and not class_above(text) else text for text in short)
    classes = [text for text in named if re.search(r"\d", class_above(text))]
    if not classes or not all(map(_is_of_group, groups)) or not len({*groups}) == len(groups) > 1:
        return "", []
    return classes[-1], [""] * len(groups) if any(map(is_no_group, groups)) else groups


def is_no_group(text: str) -> bool:
    """Whether a line above or before names is no class or group of theirs: Away, Boys, Monday."""
    return is_absent(text) or is_no_class(text) or fold(text) in _NO_GROUPS


def classes_above_grades(blocks: Sequence[Sequence[str]]) -> list[str]:
    """Return the class of each block below a grade: "Kestrels (Mr Ray)", Year 3, Year 4, "Owls (Ms Bell)".

    Return nothing unless two blocks begin another class.
    """
    found = list[str]()
    for texts in blocks:
        *above, grade = texts or [""]
        teacher = split_teacher(above[-1]) if above else ("", "")
        own = teacher[0] if teacher[1] else ""
        if not read_place(grade).is_grade or not (own or (found and not above)):
            return []
        found.append(own or found[-1])
    return found if 1 < len(set(found)) < len(found) else []


def _is_of_group(text: str) -> bool:
    """Whether a line may name a group: "Reading group 2 (Mr. Roy)", Otters; no class, teacher or sentence."""
    if is_of_subgroups(text):
        return True
    is_other = class_above(text) or TEACHER.match(text) or heading_meaning(text, False) is not None
    words = re.sub(r"\(.*?\)", "", text).split()  # Row 1 (by the window)
    return bool(text) and not is_other and len(words) <= _MOST_WORDS and text[-1] not in ".!?,"


def _best_heading(texts: Sequence[str]) -> str:
    """Return the most telling of lines above names: a class with a number, a teacher, else the last line."""
    texts = [text for text in reversed(texts) if text and len(split_teacher(text)[0]) <= _LONGEST_HEADING]
    classes = [text for text in texts if class_above(text)]
    classes = [text for text in classes if not read_place(text).is_grade] or classes  # Class: Ash, Year: 5
    numbered = (text for text in classes if is_grade(text) or _is_of_class(text))
    others = sorted(classes or texts, key=lambda text: not read_place(text).teacher)  # not the room
    return next(numbered, next(iter(others), ""))


def _is_of_class(text: str) -> bool:
    """Whether a line names more than a teacher or a room."""
    place = read_place(text)
    return bool(place.grade or place.name or (not place.room and re.search(r"\d", class_above(text))))


def rooms_of_headings(headings: Sequence[str], is_list: bool) -> list[str]:
    """Return the class that each of several headings names; headings of a list may have any name: Red."""
    rooms = [class_above(text) or _lesson(text) or only(set(places_among(text))) for text in headings]
    numbers = [only(_NUMBERS.findall(text)) for text in headings]
    if all(numbers) and len({*numbers}) > 1 and not any(map(is_no_group, headings)):
        rooms = [room or number for room, number in zip(rooms, numbers, strict=True)]
    names = [
        heading
        for heading in headings
        if heading_meaning(heading, False) is None
        and not (are_leavers(heading) or may_refuse_photos(heading) or asks_for_photos(heading))
        and not (why_nobody(heading) or is_no_group(heading))
    ]
    if is_list and len(set(headings)) == len(headings) > 1 and all(headings):
        return [room or heading * (heading in names) for room, heading in zip(rooms, headings, strict=True)]
    are_apart = len(set(headings)) == len(headings) > 1
    parts = list(map(split_teacher, headings))  # Lotus (Ms Parvin)
    if are_apart and not any(rooms) and all(teacher and _is_of_group(own) for own, teacher in parts):
        return [own * (heading in names) for (own, _), heading in zip(parts, headings, strict=True)]
    graded = are_apart and all(read_place(text).grade for text in headings)
    return rooms if any(rooms) else list(headings) if graded else named_by_number(headings) or rooms


def _lesson(text: str) -> str:
    return plain_heading(text) if LESSON.match(text) else ""


def have_left(heading: str, texts: Sequence[str]) -> bool:
    """Whether the texts above people, or the most telling of them, say that they left."""
    return are_leavers(heading) or any(heading_meaning(text, False) == GONE for text in texts)


def are_leavers(heading: str) -> bool:
    """Whether a heading says that the people below it have left."""
    return is_of_leavers(heading) or say_who_left(heading)
