"""Join the lines of each person: a number below a name, or everything that a page shows of somebody."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from itertools import pairwise, takewhile
from math import inf

from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.labels import NUMBER_OF_STATE, SHORT_LABEL, split_label, split_labels
from namecards.importing.cells.private import is_private
from namecards.importing.cells.remarks import says_left
from namecards.importing.cells.roles import ADULTS, role_of
from namecards.importing.cells.titles import NAME_FIELDS, title_kind
from namecards.importing.clues import FEWEST, MOSTLY
from namecards.importing.columns.content import are_days
from namecards.importing.left_out import LeftOut
from namecards.importing.places.class_headings import class_above
from namecards.importing.row import Row
from namecards.importing.text import clean
from namecards.importing.typed_lists.class_beside import split_classes
from namecards.importing.typed_lists.typed_line import EAST, NUMBER, parse_line
from namecards.importing.words import folded_phrases

Line = tuple[int, str]
"""A line with its number in the file."""
_GAP = "   "
"""Between the parts of a joined line."""
_BETWEEN = re.compile(r"\s*[|•·;\t]\s*|\s{2,}")
_SEX = folded_phrases("cells.sex")
_SEX_BEHIND = re.compile(r"(.*\d) ([^\W\d])")
_LABELLED = re.compile(r"([^\W\d][^\d:]*?)[\s:#.]*\w{0,3}\d[\w-]*")
_LABELLED_IN_SHORT = re.compile(rf"^({SHORT_LABEL.pattern}) ({NUMBER_OF_STATE.pattern})$")
_LONGEST = 8
"""The most lines of one person."""
_MOST_PARENTS = 6
"""Lines of the parents of one child."""
_PLAIN_NAME = re.compile(r"[^\d,(:]+")
_COUNT = re.compile(r"\s*(\d{1,3})[.)º°ª]?\s*")
"""A list number, alone above a name."""


def join_lines(lines: Iterable[Line]) -> tuple[list[Line], list[LeftOut], bool]:
    """Join the lines below a name to it; blank lines are dropped.

    Return also what was not read, and whether most people have several lines.
    """
    plain, parents = _without_parents([one for one in lines if clean(one[1])])
    found = _without_counts(_without_initials(plain))
    times = Counter(clean(line) for _, line in found)
    buttons = {text for text, count in times.items() if count >= FEWEST}
    people = _people_of_lines(found, buttons)
    if not people and (numbered := _with_numbers(found)) != found:
        found, people = numbered, _people_of_lines(numbered, buttons)
    taken = {at for person in people for at, _ in person}
    joined, left_out = list[Line](), list[LeftOut]()
    titles = _titles_above(found, people)
    numbers = {sum(bool(NUMBER.fullmatch(line.strip())) for _, line in below) for _, *below in people}
    for (at, name), *below in people:
        about, others = _tell([line.strip() for _, line in below], titles)
        facts = (part for text in about for part in _parts(text) if not _is_private_fact(part))
        parts = (_LABELLED_IN_SHORT.sub(r"\1: \2", part) for part in facts)
        parts = (f"Sex: {part}" if fold(part) in _SEX else part for part in parts)
        parts = (f"Role: {part}" if _is_role(part) else part for part in parts)
        parts = (f"ID: {part}" if numbers == {0, 1} and NUMBER.fullmatch(part) else part for part in parts)
        joined.append((at, _GAP.join([name.strip(), *parts])))
        left_out += [LeftOut("form" if _is_name(one, buttons) else "remark", clean(one)) for one in others]
    once = dict.fromkeys(one for one in left_out if one.text in buttons)
    left_out = [*parents, *once, *(one for one in left_out if one.text not in buttons)]
    end = people[-1][-1][0] if people else inf
    after = {at for at, line in found if at > end and _is_name(line, buttons)}
    left_out += [LeftOut("form", clean(line)) for at, line in found if at in after]
    taken |= after
    lines = [*(line for line in found if line[0] not in taken), *joined]
    return sorted(lines, key=lambda line: line[0]), left_out, bool(people)  # one line may name several


def _without_parents(lines: Sequence[Line]) -> tuple[list[Line], list[LeftOut]]:
    """Return the lines without those below "Parents" or "Forældre", up to the next blank line; and those.

    They are among the lines of each person, which blank lines separate. Texts beside their names are not
    shown.
    """
    heads = [at for at, (_, line) in enumerate(lines) if role_of(clean(line).rstrip(" :")) == "parent"]
    ends = [next(end for end in range(at + 1, len(lines) + 1) if _is_below_gap(lines, end)) for at in heads]
    blocks = list(map(range, heads, ends))
    if len(heads) < FEWEST or not all(2 <= len(block) <= _MOST_PARENTS for block in blocks):
        return list(lines), []
    gone = {at for block in blocks for at in block}
    names = (_PLAIN_NAME.match(clean(lines[at][1])) for at in sorted(gone - {*heads}))
    left_out = [LeftOut("parent", text) for name in names if name and (text := clean(name[0]))]
    return [line for at, line in enumerate(lines) if at not in gone], left_out


def _is_below_gap(lines: Sequence[Line], at: int) -> bool:
    """Whether a blank line comes before a line, or nothing follows."""
    return at == len(lines) or lines[at][0] > lines[at - 1][0] + 1


def _tell(texts: Sequence[str], titles: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the lines below a name that are about the person, with their titles if known, and the others."""
    if len(texts) + 1 == len(titles):
        pairs = zip(titles[1:], texts, strict=True)
        texts = [text if says_left(text) else f"{title}: {text}" for title, text in pairs]
        about = [text for text in texts if says_left(text) or split_label(text)]
    else:
        about = [*takewhile(_is_about, texts)]
        about += [text for text in texts[len(about) :] if says_left(text)]
    return about, [text for text in texts if text not in about]


def _titles_above(lines: Sequence[Line], people: Sequence[Sequence[Line]]) -> list[str]:
    """Return the titles of people's lines from above, in one line or in several: "Name", "ID", "Grade"."""
    if not people:
        return []
    high = Counter(map(len, people)).most_common(1)[0][0]
    above = [line for at, line in lines if at < people[0][0][0]]
    beside = [clean(text) for text in _BETWEEN.split(above[-1])] if above else []
    titles = beside if len(beside) > 1 else [clean(line) for line in above[-high:]]
    kinds = list(map(title_kind, titles))
    is_told = len(titles) == high and {*kinds[:1]} <= {*NAME_FIELDS} and sum(map(bool, kinds)) > 1
    return titles if is_told else []


def _with_numbers(lines: Sequence[Line]) -> list[Line]:
    """Join each number that is alone in its line to the line above it."""
    found = list[Line]()
    for at, line in lines:
        if found and NUMBER.fullmatch(line.strip()) and not re.search(r"\d{4}", found[-1][1]):
            found[-1] = found[-1][0], f"{found[-1][1]}{_GAP}{line.strip()}"
        else:
            found.append((at, line))
    return found


def _without_initials(lines: Sequence[Line]) -> list[Line]:
    """Drop the letters that pages show above a name in place of a picture: "AC" above "Ava Chen"."""
    initials = {one for one, (_, below) in pairwise(lines) if _are_initials(clean(one[1]), below)}
    return [one for one in lines if len(initials) < FEWEST or one not in initials]


def _without_counts(lines: Sequence[Line]) -> Sequence[Line]:
    """Drop numbers that count names below them: "1" above "Chen, Maya", then "2"."""
    counts = {at: found[1] for at, (_, line) in enumerate(lines) if (found := _COUNT.fullmatch(line))}
    on_names = all(_is_name(line, ()) for at in counts for _, line in lines[at + 1 : at + 2])
    is_counted = list(map(int, counts.values())) == list(range(1, len(counts) + 1)) and on_names
    if len(counts) < FEWEST or not is_counted or len(lines) - 1 in counts:
        return lines
    return [line for at, line in enumerate(lines) if at not in counts]


def _are_initials(text: str, name: str) -> bool:
    begin = [fold(word[:1]) for word in re.findall(r"[^\W\d]+", name)]
    return text.isupper() and len(text) <= min(len(begin), 3) and {*map(fold, text)} <= {*begin}


def _people_of_lines(lines: Sequence[Line], buttons: Container[str]) -> list[Sequence[Line]]:
    """Return the lines of each person, if most names have a class, grade or number right below them."""
    named = [at for at, (_, line) in enumerate(lines) if _is_name(line, buttons)]
    if split_classes(lines, is_list=True):  # each class stands beside its name
        return []
    begin = [at for at in named if at + 1 < len(lines) and _is_told(lines[at + 1][1])]
    within = [at for at in named if begin and begin[0] <= at]
    if len(begin) < FEWEST or len(begin) < MOSTLY * len(within):
        return []
    people = [lines[at:end] for at, end in pairwise(begin)]
    end = next((at for at in named if at > begin[-1]), None)
    gaps = any(other > at + 1 for person in people for (at, _), (other, _) in pairwise(person))
    last = list(lines[begin[-1] : end][: max(map(len, people))])
    if not gaps:
        last = [line for nth, line in enumerate(last) if line[0] == last[0][0] + nth]
    people.append(last)
    return people if max(map(len, people)) <= _LONGEST else []


def _is_name(line: str, buttons: Container[str]) -> bool:
    """Whether a line is a name alone; words that many people have are none: "Present", "View profile"."""
    found = parse_line(0, line, is_list=bool(EAST.fullmatch(clean(line))))
    if not found or found.tails or found.labelled or found.bullet:
        return False
    return clean(line) not in buttons


def _is_told(line: str) -> bool:
    """Whether a line right below a name is about that person: their place, their role, that they left."""
    text = clean(line)
    return _is_role(text) or _tells(line) or says_left(text) or _is_private_fact(text)


def _is_role(text: str) -> bool:
    """Whether a text is one or several roles: "Lærer, klasselærer", "Student"."""
    return all(role_of(part) in (*ADULTS, "student") for part in re.split(r"\s*,\s*", text))


def _is_about(line: str) -> bool:
    """Whether a line further below a name is about that person, too: "Nickname: Hodi"."""
    return _is_told(line) or (len(line) > 1 and all(map(_is_beside, _parts(line))))


def _tells(line: str) -> bool:
    """Whether a line below a name gives a place, a number or an address, perhaps with more."""
    parts = [part for part in _parts(line) if not _is_beside(part)]
    return bool(parts) and all(
        class_above(part)
        or NUMBER.fullmatch(part.lstrip("#"))
        or _LABELLED_IN_SHORT.match(part)
        or ("@" in part and " " not in part)
        or ((label := _LABELLED.fullmatch(part)) and title_kind(clean(label[1])) == "id")
        for part in parts
    )


def _parts(line: str) -> list[str]:
    """Return the parts of a line; known titles begin parts, too: "ID: 2041 Grade: 08 F"."""
    wide = filter(None, map(clean, _BETWEEN.split(line)))
    return [part for each in wide for part in _split_sex(split_labels(each))]


def _split_sex(parts: list[str]) -> list[str]:
    """Split a letter for the sex from the grade before it: "Grade: 08 F"."""
    sex = _SEX_BEHIND.fullmatch(parts[-1])
    is_grade = sex and fold(sex[2]) in _SEX and title_kind(parts[-1].partition(":")[0]) == "grade"
    return [*parts[:-1], sex[1], sex[2]] if sex and is_grade else parts


def _is_private_fact(part: str) -> bool:
    """Whether a part is a fact that is not read: "DOB: 07 Feb 2017 (9 years)", "née le 12/02/2013".

    "Ida Kern, geb. 17.09.2018" is somebody.
    """
    label = re.split(r"[:,\d]", part)[0]
    return label != part and not title_kind(label) and (is_private(label) or (not label and are_days([part])))


def _is_beside(part: str) -> bool:
    """Whether a part of a line may be beside a number or a class: "F", "Nickname: Hodi"."""
    both = split_label(part)
    return fold(part) in _SEX or (both is not None and title_kind(both[0]) not in ("id", *PLACES))


def join_cut_lines(rows: Sequence[Row]) -> Sequence[Row]:
    """Return lines as they were before commas within classes behind the names cut most of them."""
    if 2 * sum(map(_is_cut, rows)) < len(rows):
        return rows
    return [Row(row.number, (", ".join(row.texts),)) for row in rows]


def _is_cut(row: Row) -> bool:
    """Whether a comma was within a class: "Ana Kos: grade 7, class C", "Tim Lee (4th, Mr. Roy)"."""
    name, _, place = row.cells[0].partition(": ")
    is_open = any(cell.count("(") > cell.count(")") for cell in row.cells)
    return len(row.cells) > 1 and (is_open or bool(place and " " in name and class_above(place)))
