"""Read headings of a single text: what they say of the people below, leavers, the staff or a class."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from namecards.core.normalize import fold
from namecards.core.text import only
from namecards.importing.cells.column_kinds import PLACES, Field
from namecards.importing.cells.leaving import says_all_left, says_came_or_changed
from namecards.importing.cells.remarks import say_who_left
from namecards.importing.cells.roles import ADULTS, PARENT, is_one_adult, role_of, without_addressee
from namecards.importing.cells.titles import count_titles, title_kind
from namecards.importing.columns.layout import Layout
from namecards.importing.columns.name_order import is_common
from namecards.importing.letters import LETTERS
from namecards.importing.names.split_name import HONOURED
from namecards.importing.patterns import compile_later
from namecards.importing.places.class_headings import class_of
from namecards.importing.places.file_names import plain_title
from namecards.importing.places.read_place import are_of_one_class, read_place
from namecards.importing.row import Row
from namecards.importing.text import PARTICLES, clean
from namecards.importing.words import WHOSE, fold_words, folded_phrases, names_school, pattern

GONE: Field = "gone"
_PLAIN = WHOSE.union(*(folded_phrases(f"headings.{key}") for key in ("lists", "months", "seasons", "terms")))
_PLAIN |= fold_words(
    "who have has been this year since on as at over during holidays seit zum am depuis dal sedan od от"
)
"""Words that change nothing beside those for leavers and adults: "Students who left this year"."""
_DAY = re.compile(r"\d+([./-]\d+)+\.?|(19|20)\d\d")
_YEAR_BEHIND = compile_later(rf"[\s,:-]+(?:{pattern('headings.this_year')})\s*$", re.IGNORECASE)
_AS = {GONE: "people who have left", "teacher": "teachers", "staff": "the staff", PARENT: "parents"}

_LETTER, _FEWEST_LETTERS, _MOST_FIT = re.compile(r"-? ?[^\W\d_] ?-?"), 3, 0.9
"""A letter of a register, the fewest of them, and the share of the names below that begin with theirs."""
_SHORT = 4
_JOINED = folded_phrases("headings.joined")
_OF_LISTS = folded_phrases("headings.lists") - set(map(fold, PARTICLES))
_ACTIVITIES = folded_phrases("title_words.activities")
_SCHOOLS = {word for word in folded_phrases("title_words.schools") if len(word) > 5}
"""Those of them that are nobody's last name."""


def read_headings(layout: Layout, rows: Sequence[Row]) -> tuple[dict[int, str], set[int]]:
    """Return by row what the heading above says, "gone" or a role, and the rows of such headings.

    A heading is alone in its row. It is valid up to the next class or "Students"; the class above it is not
    theirs. Above all people it only says that they left.
    """
    people = [row.number for row in layout.rows]
    if layout.is_typed or not people or people != sorted(set(people)):  # or tables beside each other
        return {}, set()
    meanings, heads, meaning, text, room = dict[int, str](), set[int](), "", "", ""
    for row in rows:
        alone = only(row.texts)
        found = heading_meaning(alone, len(layout.titles) > 1) if alone else None
        if found == GONE or (found is not None and (row.number > people[0] or is_of_changes(alone))):
            heads.add(row.number)
            meaning, text, room = found, alone, ""
        elif (alone and _is_heading(alone, layout)) or layout.headings.get(row.number, room) != room != "":
            meaning = ""
        elif meaning and row.number in people:
            meanings[row.number], room = meaning, layout.headings.pop(row.number, room)
            layout.remarks.append(f"Those below “{text}” were read as {_AS[meaning]}.")
    layout.remarks[:] = dict.fromkeys(layout.remarks)
    return meanings, heads


def _is_heading(text: str, layout: Layout) -> bool:
    """Whether a text alone in its row is another heading: a class, or one word among wider rows, "Aides"."""
    return bool(class_of(text)) or (len(layout.titles) > 1 and " " not in text)


def split_letters(rows: Sequence[Row]) -> tuple[Sequence[Row], Sequence[Row]]:
    """Separate the letters of a register, "A" above Abara and Ackley, from the other rows."""
    letters = [row for row in rows if _LETTER.fullmatch("".join(row.texts))]
    above, fit, count = "", 0, 0
    for row in rows:
        first = fold("".join(row.texts).lstrip("- "))[:1]
        if row in letters:
            above = first
        elif above:
            fit, count = fit + (first == above), count + 1
    if len(letters) < _FEWEST_LETTERS or fit < max(len(letters), _MOST_FIT * count):
        return rows, ()
    return [row for row in rows if row not in letters], letters


def join_heads(rows: Sequence[Row]) -> Sequence[Row]:
    """Return rows with the class above titles in one cell, where its grade and teacher have others."""
    titled = [count_titles(row.texts) > 1 for row in rows]
    return [
        replace(row, cells=(" · ".join(row.texts),)) if is_over and _is_of_class(row.texts) else row
        for row, is_over in zip(rows, [*titled[1:], False], strict=True)
    ]


def _is_of_class(texts: Sequence[str]) -> bool:
    """Whether texts beside each other tell a grade, a class and its teacher or room, and nothing else."""
    if len(texts) < 2 or any(":" in text or title_kind(text) for text in texts):
        return False
    place = read_place(" · ".join(texts))
    return bool(place.name and len(place.kinds) >= len(texts)) and not place.rest and are_of_one_class(texts)


def heading_meaning(text: str, among_wider: bool) -> str | None:
    """Return what a heading says of the people below; nothing for "Students"; None for another text.

    "For the teachers" only says whom the list is for, so those below are students.
    """
    if among_wider and "," not in text and say_who_left(text):
        return GONE  # TC ISSUED
    if is_of_changes(text):
        return ""
    if role_of(text.rstrip(" :")) == PARENT and text.rstrip(" ").endswith(("s", ":")):  # Parent helpers
        return PARENT
    plain = without_addressee(text)
    words = re.findall(LETTERS, plain)
    others = [word for word in words if not _tells(word)]
    meanings = [_tells(word) for word in words if word not in others]
    is_one = is_one_adult(text) and not {*ADULTS}.isdisjoint(meanings)  # Teacher Li
    if is_one or re.search(r"\d", _DAY.sub("", text)) or any(fold(word) not in _PLAIN for word in others):
        return None
    long = [word for word in words if len(word) > 1 or not word.isascii()]  # April S. is somebody
    is_of_students = plain != text or any(role_of(word) == "student" for word in long)
    return (GONE if GONE in meanings else meanings[0]) if meanings else "" if is_of_students else None


def is_of_others(row: Row) -> bool:
    """Whether a row is only a heading for leavers or adults: "Left", "Teachers"."""
    return row.filled == 1 and bool(heading_meaning("".join(row.texts), True))


def is_of_changes(text: str) -> bool:
    """Whether a heading is for people who are new or have moved: "New this year", "Changed class"."""
    plain = _YEAR_BEHIND.sub("", text)
    return says_came_or_changed(plain) or fold(plain) in _JOINED


def _tells(word: str) -> str:
    if HONOURED.fullmatch(word):  # 山下先生 and 図書室の先生 are one, as in a greeting
        return ""
    if (len(word) < 4 and word.isascii()) or fold(word).startswith("graduat"):  # graduating: still here
        return ""
    role = role_of(word)
    return GONE if says_all_left(word) else role if role in ADULTS else ""


def is_of_school(text: str, is_top: bool) -> bool:
    """Whether a text names a school, or on top has a word of headings: Library Orientation."""
    words = {fold(word) for word in re.findall(LETTERS, text) if len(word) > _SHORT}
    is_heading = names_school(text) or (is_top and not words.isdisjoint(_OF_LISTS))
    return not words.isdisjoint(_SCHOOLS) or (is_heading and not is_common(text))


def is_of_activity(text: str) -> bool:
    """Whether a text is an activity, not somebody's name: Book Club."""
    return not is_common(text) and any(fold(word) in _ACTIVITIES for word in text.split())


def plain_text(row: Row) -> str:
    """Return the only text of a row without words for lists and years: Owls of "Owls list 2026"."""
    text = only_text(row)
    plain = plain_title(text)
    is_led = title_kind(plain.partition(" ")[0]) in PLACES and not re.search(r"\d", plain)  # CLASS WISE LIST
    place = read_place(text)
    return text if is_led or place.name or place.grade else plain


def only_text(row: Row) -> str:
    """Return the text of a row with one filled cell; nothing for a wider row.

    Of several lines in the cell, the one with a class counts, below the names of the state and the school.
    """
    if row.filled != 1:
        return ""
    cell = next(filter(str.strip, row.cells))
    first, *others = map(clean, cell.strip().split("\n"))
    below = () if class_of(first) else (line for line in others if read_place(line).name)
    return next(iter(below), clean(cell))
