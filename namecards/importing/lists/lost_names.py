"""Find names in the texts of a list that became nobody and that no sentence reports.

Each reader decides what is no person. This compares only the texts that were read with the people and the
reports that came of them, so that no decision of a reader can lose a name without a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.importing.candidate import Candidate, PeopleList, rooms
from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import title_kind
from namecards.importing.columns.name_order import is_common
from namecards.importing.left_out import LeftOut
from namecards.importing.names.nicknames import is_short_for
from namecards.importing.names.pairs import split_names
from namecards.importing.patterns import compile_later
from namecards.importing.row import LONGEST
from namecards.importing.shapes.mails import courtesies, without_greeting
from namecards.importing.text import clean, is_small
from namecards.importing.typed_lists.typed_line import parse_line
from namecards.importing.words import OTHERS, names_school

Text = Sequence[Sequence[str]]
"""The lines of a text or the rows of a table, each as its cells."""
_CELLS = compile_later(r"\t|;|\||\s{2,}|,(?=\S)")
_PARTS = compile_later(r"[,;:()/|]|\s[-–—]\s|[.!?]\s")
"""Signs that no name goes across."""
_WORD = compile_later(r"[^\W\d_]+")
_MOST_NAMES = 3
"""The most cells of a row in which each may be a person."""
_NAMES = frozenset(("given", "family", "full", "name", "middle", "particle", "family2"))
"""Kinds of columns that hold names of the people on a list."""


def rows_of_lines(lines: Iterable[str]) -> Text:
    """Return the lines of a text, also quoted ones, split at wide blanks and the signs between cells."""
    return [_CELLS.split(without_greeting(line.lstrip("> "))) for line in lines if len(line) <= LONGEST]


def report_lost_names(found: PeopleList, texts: Iterable[Text]) -> PeopleList:
    """Return a list that also reports the lines of its `texts` with a name that nothing else accounts for."""
    known = _Known(found)
    lost = dict[str, LeftOut]()
    for text in texts:
        for line, name in _lost_in(text, known):
            is_alone = name == line or len(line.split()) <= len(name.split()) + 1
            lost.setdefault(fold(name), LeftOut("form" if is_alone else "sentence", line))
    return found.saying(left_out=dict.fromkeys(lost.values()))


class _Known:
    """The people of a list and the words of its reports, to look up names in."""

    def __init__(self, found: PeopleList) -> None:
        words = ((word, at) for at, one in enumerate(found.candidates) for word in _words_of(one))
        self._owners = {word: frozenset(owners) for word, owners in group(words).items()}
        self._by_family = group((fold(one.family), one) for one in found.candidates)
        self._said = fold(" ".join([*(one.text for one in found.left_out), *found.unclear]))
        columns = (found.columns, *(columns for _, columns in found.more_columns))
        self.titles = {clean(one.title): one.kind for some in columns for one in some if one.title}

    def is_person(self, name: str) -> bool:
        """Whether somebody on the list has all words of a name but one, and two at least, or a short form."""
        words = [word for word in _fold_words(name) if len(word) > 1] or _fold_words(name)
        owners = sorted((self._owners.get(word, frozenset()) for word in words), key=len)
        if owners and owners[0].intersection(*owners[1:]):  # the usual case: all words
            return True
        fewest = max(min(2, len(words)), len(words) - 1)
        rarest = frozenset[int]().union(*owners[:2])  # whoever lacks one word has one of these
        return any(sum(at in some for some in owners) >= fewest for at in rarest) or self._is_short(name)

    def are_people(self, cell: str) -> bool:
        """Whether a cell is somebody on the list, or names several of them with their whole names."""
        names = split_names(cell)
        return self.is_person(cell) or all(" " in name and self.is_person(name) for name in names)

    def _is_short(self, name: str) -> bool:
        """Whether only one person has the last name, and the first name is short for theirs: Kate Stone."""
        first, _, family = name.partition(" ")
        owners = self._by_family.get(fold(family), ())
        return len(owners) == 1 and is_short_for(first, owners[0].given)

    def is_said(self, text: str) -> bool:
        """Whether a report has the text, or a name with its last word first."""
        *others, last = text.split() or [""]
        return fold(text) in self._said or fold(" ".join([last, *others])) in self._said


def _lost_in(text: Text, known: _Known) -> Iterator[tuple[str, str]]:
    """Yield the lines of a text with a name that nothing accounts for, each with that name.

    In a table with its titles only the names below them count, and nothing else is shown: the check reports
    the columns that are not read, and others may hold parents.
    """
    people = next(filter(None, (_columns_of_names(row, known.titles) for row in text)), [])
    parts_of = ([part for cell in row for line in cell.splitlines() if (part := clean(line))] for row in text)
    rows = [(row, filled) for row, filled in zip(text, parts_of, strict=True) if filled]
    is_table = any(part in known.titles for _, filled in rows for part in filled)
    polite = courtesies([" ".join(filled) for _, filled in rows])
    for row, filled in (both for at, both in enumerate(rows) if at not in polite):
        is_line = not is_table or (len(filled) < 2 and (not people or clean(row[0]) != ""))
        cells = filled if is_line else [_join(row, columns) for columns in people]
        others = [cell for cell in cells if " " not in cell or not known.are_people(cell)]
        names = [(cell, name) for cell in others for name in _names_in(cell, len(filled) == 1)]
        lost = [(cell, name) for cell, name in names if not known.is_person(name)]
        is_about_one = len(filled) > _MOST_NAMES and len(cells) - len(others) + len(names) - len(lost) == 1
        if is_about_one or (len(filled) > 1 and any(map(_is_of_others, filled))):
            continue  # facts about one person, perhaps with their parents, or about a parent
        yield from (both for both in lost if not any(map(known.is_said, (", ".join(filled), *both))))


def _columns_of_names(row: Sequence[str], titles: Mapping[str, str]) -> list[list[int]]:
    """Return the columns of each person's names in a table, if the row has its titles."""
    cells = list(map(clean, row))
    if len(titles) < 2 or not all(cell in titles for cell in cells if cell):
        return []
    found, seen = list[list[int]](), set[str]()
    for at, cell in enumerate(cells):
        if (kind := titles.get(cell, "")) in _NAMES:
            if not found or kind in seen:  # the next person side by side
                found, seen = [*found, []], set()
            found[-1].append(at)
            seen.add(kind)
    return found


def _join(row: Sequence[str], columns: Sequence[int]) -> str:
    return clean(" ".join(row[at] for at in columns if at < len(row)))


def _names_in(cell: str, is_alone: bool) -> Iterator[str]:
    """Yield the names in a cell or a sentence; one has a usual first name, unless it is a line of its own.

    A teacher with their title is none, nor is somebody behind a label: "Teacher: Ana Kos", "Mother: Eva Lee".
    """
    cell = cell.rstrip(" ,")
    label, colon, _ = cell.partition(":")
    if TEACHER.match(cell) or title_kind(cell) or (colon and _is_of_others(label)):
        return
    if one := parse_line(0, cell):
        name = split_aside(one.name)[0]
        words = _WORD.findall(name)
        is_plain = is_alone and not re.search(r"[\d:]", cell) and not any(map(role_of, (name, *words)))
        if len(words) > 1 and (is_plain or any(map(is_common, words))) and not names_school(name):
            yield name
        cell = cell.partition(one.name)[2]  # such as a remark about somebody else
    for part in _PARTS.split(cell) if colon or any(map(is_small, cell.split())) else ():
        words = _WORD.findall(part)
        yield from (f"{a} {b}" for a, b in pairwise(words) if is_common(a) and b.istitle())


def _is_of_others(label: str) -> bool:
    is_place = title_kind(label) in PLACES
    return is_place or bool(OTHERS & _fold_words(label)) or role_of(label) not in ("", "student")


def _words_of(one: Candidate) -> set[str]:
    written = (value for _, value in one.as_written)
    name = (one.given, one.family, one.other_family, one.preferred, one.middle, one.suffix, one.say)
    return {word for text in (*name, *rooms(one), *written) for word in _fold_words(text)}


def _fold_words(text: str) -> set[str]:
    return set(map(fold, _WORD.findall(text)))
