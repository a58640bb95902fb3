"""Bring the lines of each person into one: a number below a name, or all that a page shows of somebody."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from itertools import pairwise, takewhile

from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.labels import split_labels
from namecards.importing.cells.private import is_private
from namecards.importing.cells.remarks import says_left
from namecards.importing.cells.titles import title_kind
from namecards.importing.clues import FEWEST, MOSTLY
from namecards.importing.left_out import LeftOut
from namecards.importing.places.read_place import class_above
from namecards.importing.rows.typed_line import EAST, NUMBER, parse_line, split_label
from namecards.importing.text import clean
from namecards.importing.words import folded_phrases

Line = tuple[int, str]
"""A line with its number in the file."""
_GAP = "   "
"""Between the parts of a joined line."""
_BETWEEN = re.compile(r"\s*[|•·;\t]\s*|\s{2,}")
_SEX = folded_phrases("cells.sex")
_SEX_BEHIND = re.compile(r"(.*\d) ([^\W\d])")
_LABELLED = re.compile(r"([^\W\d][^\d:]*?)[\s:#.]*\w{0,3}\d[\w-]*")
_LONGEST = 8
"""The most lines of one person."""


def join_lines(lines: Iterable[Line]) -> tuple[list[Line], list[LeftOut], bool]:
    """Put what stands below a name behind it; blank lines are dropped.

    Return also what was not read there, and whether most people have several lines.
    """
    found = list[Line]()
    for at, line in (one for one in lines if clean(one[1])):
        if found and NUMBER.fullmatch(line.strip()) and not re.search(r"\d{4}", found[-1][1]):
            found[-1] = found[-1][0], f"{found[-1][1]}{_GAP}{line.strip()}"
        else:
            found.append((at, line))
    times = Counter(clean(line) for _, line in found)
    buttons = {text for text, count in times.items() if count >= FEWEST}
    people = _people_of_lines(found, buttons)
    taken = {at for person in people for at, _ in person}
    joined, left_out = list[Line](), list[LeftOut]()
    for (at, name), *below in people:
        told = [*takewhile(_is_about, texts := [line.strip() for _, line in below])]
        others = texts[len(told) :]
        told += [text for text in others if says_left(text)]
        facts = (part for text in told for part in _parts(text) if not _is_private_fact(part))
        parts = (f"Sex: {part}" if fold(part) in _SEX else part for part in facts)
        joined.append((at, _GAP.join([name.strip(), *parts])))
        unread = (text for text in others if text not in told and not (text in buttons and joined[1:]))
        left_out += [LeftOut("form" if _is_name(text, buttons) else "remark", clean(text)) for text in unread]
    lines = [*(line for line in found if line[0] not in taken), *joined]
    return sorted(lines, key=lambda line: line[0]), left_out, bool(people)  # one line may name several


def _people_of_lines(lines: Sequence[Line], buttons: Container[str]) -> list[Sequence[Line]]:
    """Return the lines of each person, if most names have their class, grade or number right below them."""
    named = [at for at, (_, line) in enumerate(lines) if _is_name(line, buttons)]
    begin = [at for at in named if at + 1 < len(lines) and _is_told(lines[at + 1][1])]
    within = [at for at in named if begin and begin[0] <= at]
    if len(begin) < FEWEST or len(begin) < MOSTLY * len(within):
        return []
    people = [lines[at:end] for at, end in pairwise(begin)]
    gaps = any(other > at + 1 for person in people for (at, _), (other, _) in pairwise(person))
    last = list(lines[begin[-1] : begin[-1] + max(map(len, people))])
    if not gaps:
        last = [line for nth, line in enumerate(last) if line[0] == last[0][0] + nth]
    people.append(last)
    return people if max(map(len, people)) <= _LONGEST and begin[-1] == within[-1] else []


def _is_name(line: str, buttons: Container[str]) -> bool:
    """Whether a line is a name alone; words that stand at many are none: "Present", "View profile"."""
    found = parse_line(0, line, is_list=bool(EAST.fullmatch(clean(line))))
    return (
        found is not None
        and not (found.tails or found.labelled or found.bullet)
        and clean(line) not in buttons
    )


def _is_told(line: str) -> bool:
    """Whether a line right below a name is about that person: where they are, or that they left."""
    return _tells(line) or says_left(clean(line))


def _is_about(line: str) -> bool:
    """Whether a line further below a name is about that person, too: "Nickname: Hodi"."""
    return _is_told(line) or (len(line) > 1 and all(map(_is_beside, _parts(line))))


def _tells(line: str) -> bool:
    """Whether a line below a name says where somebody is, or their number or address, perhaps with more."""
    parts = [part for part in _parts(line) if not _is_beside(part)]
    return bool(parts) and all(
        class_above(part)
        or NUMBER.fullmatch(part.lstrip("#"))
        or ("@" in part and " " not in part)
        or ((label := _LABELLED.fullmatch(part)) and title_kind(clean(label[1])) == "id")
        for part in parts
    )


def _parts(line: str) -> list[str]:
    """Return the parts of a line, which also begin with known titles: "ID: 2041 Grade: 08 F"."""
    wide = filter(None, map(clean, _BETWEEN.split(line)))
    return [part for each in wide for part in _split_sex(split_labels(each))]


def _split_sex(parts: list[str]) -> list[str]:
    """Part a letter for a sex from the grade before it: "Grade: 08 F"."""
    sex = _SEX_BEHIND.fullmatch(parts[-1])
    is_grade = sex and fold(sex[2]) in _SEX and title_kind(parts[-1].partition(":")[0]) == "grade"
    return [*parts[:-1], sex[1], sex[2]] if sex and is_grade else parts


def _is_private_fact(part: str) -> bool:
    """Whether a part is a fact that is not read: "DOB: 07 Feb 2017 (9 years, 7 months)"."""
    label = part.partition(":")[0]
    return label != part and not title_kind(label) and is_private(label)


def _is_beside(part: str) -> bool:
    """Whether a part of a line may stand beside a number or a class: "F", "Nickname: Hodi"."""
    both = split_label(part)
    return fold(part) in _SEX or (both is not None and title_kind(both[0]) not in ("id", *PLACES))
