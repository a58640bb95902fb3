"""Split a line of a text with several names: behind a group, in a sentence, or beside each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

from namecards.importing.candidate import is_cut
from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.leaving import names_class
from namecards.importing.clues import FEWEST
from namecards.importing.columns.name_order import is_common
from namecards.importing.names.first_names import KOREAN_SIGN, ONE_SIGN, TWO_SIGNS
from namecards.importing.names.pairs import split_names
from namecards.importing.patterns import compile_later
from namecards.importing.places.class_headings import class_above
from namecards.importing.text import is_small
from namecards.importing.typed_lists.entries import parse_entry
from namecards.importing.typed_lists.joined_lines import Line
from namecards.importing.typed_lists.placed_names import place_in, split_sentences
from namecards.importing.typed_lists.typed_line import BEFORE, EAST, may_name, parse_line
from namecards.importing.words import names_relative, pattern

_ALONE = 0.5
"""The share of lines that must be first names, and of these that must be usual ones."""
_WIDE, _DASH = re.compile(r"\s{3,}"), re.compile(r"\s+[-–—•·/]\s+")
_COUNT = re.compile(r"\s*\((\d{1,2})\)[\s.]*$")
_LONGEST_ROW, _MOST_OF_HEADING = 2000, 4
"""The most letters of a row of names, and the most words of the heading before them."""
_LAST_SIGNS = ONE_SIGN | KOREAN_SIGN
ARE = compile_later(rf"(?P<class>[^,;:]+ (?:{pattern('headings.are')})) (?=[^\W\d_]*[A-ZÀ-Þ])")
"""The words before the names in a sentence: "My Grade 3s are Aiden Chow, Brooke Lafleur and Ana Kos."."""
_PICTURE_ROW = compile_later(rf"(?<!\w)(?:{pattern('headings.picture_rows')})(?!\w)", re.IGNORECASE)
"""The row of a class picture, in the caption below it: "Back row (left to right): ", "2e rang : "."""


def are_first_names(lines: Sequence[str]) -> bool:
    """Whether most lines are first names alone, perhaps with facts beside them: "Oliver – owes $4.50"."""
    alone = list(filter(is_first_name, lines))
    known = sum(map(is_common, alone))
    return len(alone) >= max(FEWEST + 1, _ALONE * len(lines)) and known >= _ALONE * len(alone)


def are_items(lines: Sequence[str]) -> bool:
    """Whether all lines with bullets are first names alone, and most are usual: "- Ruby" is one of them."""
    items = [one for line in lines if (one := parse_entry(line)) and one.bullet]
    names = [split_aside(one.name)[0] for one in items]
    return not any(" " in name for name in names) and 2 * sum(map(is_common, names)) > len(names) >= FEWEST


def with_bullets(lines: Sequence[Line]) -> list[Line]:
    """Return a list of first names as items, also "Owen R." and a whole name right below another item.

    A whole name that stands apart, or on top, may be the teacher's.
    """
    items = set[int]()
    for at, line in lines:
        if is_first_name(line) or _begins_as_others(line, is_below=at - 1 in items):
            items.add(at)
    return [(at, f"- {line}" if at in items else line) for at, line in lines]


def _begins_as_others(line: str, is_below: bool) -> bool:
    is_told = is_below or is_cut(line.rpartition(" ")[2])
    return is_told and is_common(line) and may_name(line) and not class_above(line)


def is_first_name(line: str) -> bool:
    """Whether a line is one first name, perhaps with facts beside it and no bullet before it."""
    one = parse_entry(line)
    return bool(one and not one.bullet and " " not in split_aside(one.name)[0])


def names_in_row(number: int, line: str, fewest: int) -> list[tuple[int, str]]:
    """Split the names behind a colon, or in a whole line: "My group: Amina Yusuf and Li Wei"."""
    if len(line) > _LONGEST_ROW:
        return [(number, line)]
    if len(sentences := split_sentences(line)) > 1:  # Room 12: Ana Kos, Ben Lee, Eva Roy. Thanks!
        parts = [names_in_row(number, one, fewest) for one in sentences]
        return [*chain(*parts)] if any(len(part) > FEWEST for part in parts) else [(number, line)]
    wide = _WIDE.split(line.strip())
    if len(wide) > 1 and all(" " in part and is_common(part) and parse_line(number, part) for part in wide):
        return [(number, part) for part in wide]
    before, colon, behind = line.rpartition(":")
    names = _names_behind(behind)
    if not colon and names and (classed := BEFORE.match(names[0])) and not any(map(BEFORE.match, names[1:])):
        # 5A Maya Chen, Leo Park, Ana Kos
        before, colon, names[0] = classed[1], ":", names[0][classed.end() :]
    if not colon and names and (match := ARE.match(names[0])) and class_above(match["class"]):
        words, names[0] = match["class"], names[0][match.end() :]
        before, colon = (place_in(words) if len(words.split()) > _MOST_OF_HEADING else "") or words, ":"
    is_row = bool(colon and _PICTURE_ROW.search(before))
    is_first, is_classed = are_first_names(names), bool(class_above(before) or names_class(before))
    parsed = [is_first or _may_name(number, name, is_classed) for name in names]
    if len(names) < max(1, fewest - is_row) or not all(parsed):
        return _names_behind_words(number, line)
    heading = [(number, before + colon)] if colon and not is_row else []
    return [*heading, *((number, name) for name in names)]


def _names_behind(text: str) -> list[str]:
    """Return the names between commas, or between dashes, without their number behind the last: "... (8)"."""
    count = _COUNT.search(text)
    plain = text[: count.start()] if count else text
    dashed = _DASH.split(plain.strip(" ."))
    are_dashed = len(dashed) >= FEWEST and all(" " in one and not re.search(r"\d", one) for one in dashed)
    names = dashed if are_dashed else split_names(plain)
    return split_names(text) if count and count[1] != str(len(names)) else names


def _names_behind_words(number: int, line: str) -> list[Line]:
    """Split the names at the end of a sentence: "In Room 12 I have Ana Kos, Ben Lee, Eva Roy and Li Wei."."""
    first, *names = split_names(line.rstrip(".")) or [""]
    before, name = _split_words(first)
    are_names = all(" " in one and parse_line(number, one) for one in (name, *names))
    if not before or not are_names or len(names) < FEWEST:
        return [(number, line)]
    return [(number, text) for text in (place_in(before) or before, name, *names)]


def _split_words(text: str) -> tuple[str, str]:
    """Split the words of a sentence from the name at its end."""
    words = text.split()
    last = next((at for at in range(len(words), 0, -1) if is_small(words[at - 1])), 0)
    return " ".join(words[:last]), " ".join(words[last:])


def are_rows_of_groups(lines: Sequence[Line]) -> bool:
    """Whether most lines are groups, some with two names or more behind it: "6B: Zara Khan, Oliver Price"."""
    filled = [(at, line) for at, line in lines if line.strip()]
    parts = [names_in_row(at, line, 1) for at, line in filled]
    groups = [some for some in parts if some[0][1].endswith(":")]
    labels = [some[0][1].rstrip(" :") for some in groups]
    several = {label for label, some in zip(labels, groups, strict=True) if len(some) > 2}
    is_of_groups = len(several) > 1 and not any(map(names_relative, labels))
    heads = sum(len(some) == 1 and bool(class_above(some[0][1])) for some in parts)  # the class above all
    return is_of_groups and 2 * len(labels) > len(filled) - heads


def is_in_signs(text: str) -> bool:
    """Whether a text may be a name of East Asia without a blank, perhaps with a remark in brackets."""
    return bool(EAST.fullmatch(split_aside(text)[0]))


def _may_name(number: int, text: str, is_classed: bool) -> bool:
    """Whether a text between commas is a whole name: of two words, or in signs, which may mean anything.

    Behind a class any signs may be a name: 佐藤陽菜; elsewhere a usual last name must be first: 김도윤.
    """
    is_east = is_in_signs(text)
    is_last = is_classed or text[:1] in _LAST_SIGNS or text[:2] in TWO_SIGNS
    return bool((is_last if is_east else " " in text) and parse_line(number, text, is_list=is_east))
