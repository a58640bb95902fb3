"""Find the names in a text for reading, such as a mail: lines of one form below a heading."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from namecards.core.grouping import group
from namecards.importing.cells.asides import asides, split_aside
from namecards.importing.cells.remarks import says_left
from namecards.importing.cells.titles import count_titles
from namecards.importing.clues import FEWEST, WITHIN
from namecards.importing.columns.name_order import is_common
from namecards.importing.columns.title_row import may_be_titles
from namecards.importing.formats.printed_columns import BELOW_TITLES, column_ends
from namecards.importing.formats.text_tables import is_delimited, without_leaders
from namecards.importing.left_out import LeftOut
from namecards.importing.places.class_headings import class_above
from namecards.importing.row import Row, trim
from namecards.importing.rows.side_by_side import unfold_blocks
from namecards.importing.shapes.chats import stamps_of
from namecards.importing.shapes.mails import body_of
from namecards.importing.shapes.numbered_columns import unfold_numbered
from namecards.importing.text import clean, has_capitals
from namecards.importing.typed_lists.entries import TypedLine, are_entries
from namecards.importing.typed_lists.joined_lines import Line, join_lines
from namecards.importing.typed_lists.newcomers import names_of
from namecards.importing.typed_lists.other_lines import left_out_lines, with_capitals
from namecards.importing.typed_lists.placed_names import people_in_sentences, split_sentences
from namecards.importing.typed_lists.sentences import apply_sentences
from namecards.importing.typed_lists.several_names import (
    ARE,
    are_first_names,
    are_items,
    are_rows_of_groups,
    is_in_signs,
    names_in_row,
    with_bullets,
)
from namecards.importing.typed_lists.typed_line import NUMBERED, lines_of_pairs, may_name, with_dashes
from namecards.importing.typed_lists.typed_lines import find_people
from namecards.importing.typed_lists.typed_rows import typed_rows

_COMMAS = str.maketrans({"،": ",", "؛": ";", "、": ",", "；": ";", "，": ", ", "：": ": "})
"""Commas of Arabic and of East Asia, and their colon."""
_MOST = 0.8
"""The share of numbered lines that must be people; with fewer, they are read as a list."""
_SENTENCE = re.compile(r".*\w{2}[.!?,:…؟]\s*|(\S+\s+){4,}\S+.*")
_LABEL = re.compile(r"[^\W\d]\S*(?: \S+){0,2} ?:")
"""Up to three words and a colon, above names."""
_ENDED = re.compile(r"\w{2}[.!?…؟]\s*$")
_COUNTED = re.compile(r" *\d{1,3}[.)।] ?[^\W\d]")
_GROUP = re.compile(r"[^\W\d][^:]{1,60}?\s?:\s+[^\W\d]\S* [^\W\d]")
"""A group and the first of its names, at the start of a line."""


def rows_of_prose(text: str) -> tuple[tuple[Row, ...], list[LeftOut]]:
    """Return the names in a text as rows below titles, and its other lines; nothing for other texts.

    In a text without a list, sentences may put people into classes: "Mamadou Keita est en 6D.".
    """
    rows, others = _rows_of_lists(text)
    body = [] if rows else body_of(text.splitlines())
    lines = [*enumerate((sentence for _, line in body for sentence in split_sentences(line)), 1)]
    people = people_in_sentences(lines)
    if not people:
        return rows, others
    placed = group((one.number, f"{names_of(one)[0]} is in {one.room or one.grade}") for one in people)
    telling = [LeftOut("told", clean(line), "; ".join(placed[at])) for at, line in lines if at in placed]
    silent = [one for one in lines if one[0] not in placed]
    return typed_rows(people), [*left_out_lines(silent, people), *telling]


def _rows_of_lists(text: str) -> tuple[tuple[Row, ...], list[LeftOut]]:
    copied, others = _copied_rows(text)
    if copied:
        return copied, others
    plain = without_leaders(unfold_numbered(text)).translate(_COMMAS)
    written = plain.splitlines()
    body = with_dashes(body_of(written))
    fewest = FEWEST - any(len(names_in_row(*line, FEWEST)) > 1 for line in body)
    fewest = 1 if are_rows_of_groups(body) else fewest
    named = [one for line in body for one in names_in_row(*line, fewest)]
    pairs_of = [lines_of_pairs(*line) for line in named]
    pairs = [LeftOut("pair", line) for (_, line), some in zip(named, pairs_of, strict=True) if len(some) > 1]
    lines, small = with_capitals([line for some in pairs_of for line in some if line[1].strip()])
    below, are_joined, entries = list[LeftOut](), False, are_entries([line for _, line in lines])
    if not entries:
        lines, below, are_joined = join_lines(lines)
    times = Counter(line.strip() for _, line in lines)
    buttons = {line for line, count in times.items() if count >= FEWEST}  # View profile
    lines_of = [one for one in lines if one[1].strip() not in buttons]
    are_alone = are_first_names(texts := [line for _, line in lines_of])
    lines_of = with_bullets(lines_of) if are_alone else lines_of
    is_plain = _are_grouped(lines_of) or are_items(texts) or 2 * sum(map(is_in_signs, texts)) > len(texts)
    is_plain |= entries and not any(map(_is_sentence, lines_of))
    found, lines, telling = apply_sentences(find_people(lines_of, is_list=are_alone or is_plain), lines)
    is_list = are_alone or entries or (all(one.is_told for one in found) and len(found) == len(lines))
    is_list |= len({one.form[1] for one in found}) > 1  # names in both orders
    is_list |= sum(bool(NUMBERED.match(line)) for _, line in lines) >= max(FEWEST, _MOST * len(found))
    words = (line for line in buttons if not (re.search(r"\d", line) or class_above(line)))
    is_copied = any(times[line] >= _MOST * len(found) > 0 for line in words)
    is_letter = len(body) < len(written) or any(map(_is_sentence, lines))  # it had a greeting, or an end
    if fewest == FEWEST and not (is_list or are_joined or is_copied or is_letter):
        return (), []
    found = _without_instruments(found)
    numbered = sum(bool(_COUNTED.match(line)) for _, line in lines)
    if len(found) < max(1 if entries else FEWEST, _MOST * numbered):
        return (), []
    times_of_day = (clean(written[at]) for at in sorted(stamps_of(written)))
    # With brackets it is a stamp of a chat; without, "Ben Tully 2:30" may be a child and a time.
    stamped = [LeftOut("form", line) for line in times_of_day if "[" not in line]
    return typed_rows(found), left_out_lines(lines, found) + telling + below + pairs + small + stamped


def _are_grouped(lines: Sequence[Line]) -> bool:
    """Whether short labels of groups stand above names and nothing else does: "Owls:", "Foxes:"."""
    labels = [line for line in lines if _LABEL.fullmatch(line[1].strip())]
    return len(labels) > 1 and not any(_is_sentence(line) for line in lines if line not in labels)


def _is_sentence(line: Line) -> bool:
    return bool(_SENTENCE.fullmatch(line[1])) and not may_name(line[1])


def _without_instruments(found: list[TypedLine]) -> list[TypedLine]:
    """Return people without the words in brackets that most have: nobody goes by instruments and days.

    In Thailand everybody has a nickname, and no two have the same.
    """
    called = [split_aside(one.name)[1] for one in found if _has_remark(one)]
    are_nicknames = len(set(called)) == len(called) and not any(text.isascii() for text in called)
    if 2 * len(called) <= len(found) or (are_nicknames and not has_capitals("".join(called))):
        return found
    return [
        replace(one, name=split_aside(one.name)[0], has_remark=True) if _has_remark(one) else one
        for one in found
    ]


def is_prose(text: str, rows: Sequence[Row]) -> bool:
    """Whether a text is to be read line by line, not as the table that its rows would be."""
    is_table = _is_text_table(text, rows) or unfold_blocks(rows) is not rows
    body = {at for at, _ in body_of(text.splitlines())}
    are_classes = _are_classes([row for row in rows if row.number in body])
    return _are_copied(text) or are_classes or _are_sentences(rows) or not is_table


def _is_text_table(text: str, rows: Sequence[Row]) -> bool:
    """Whether a text is a table by its cells or titles, and no lines with commas and tabs in them."""
    if "\t" not in text and not (rows and count_titles(rows[0].cells)):
        lines = [part for line in body_of(text.splitlines()) for _, part in names_in_row(*line, FEWEST)]
        if are_entries(lines):
            return False
    width, times = Counter(len(row.cells) for row in rows).most_common(1)[0] if rows else (0, 0)
    wide = sum(width - 1 <= len(row.cells) <= width for row in rows)  # the last cell may be blank
    groups = [row for row in rows if _GROUP.match(row.cells[0]) and len(row.cells) > 1]
    is_grouped = len(groups) > 1 or len(groups) == len(rows)
    if "\t" not in text and is_grouped and 2 * len(groups) > sum(len(row.cells) > 1 for row in rows):
        return False  # Table 1 (at the window): Ava Moss, Ben Ruiz, Ida Holm
    is_table = width > 3 and 2 * wide > len(rows)  # a text has no lines of so many columns each
    is_table |= width > 1 and times == len(rows) and count_titles(rows[0].cells) > 0
    is_table |= _is_below_titles(text, rows)
    is_table |= is_delimited(text) or text.count('\n"') > len(rows) / 2  # quoted cells of CSV
    top = [[re.sub(r" \d$", "", cell) for cell in row.cells] for row in rows[:WITHIN]]  # Student 1
    is_wide = 2 * sum(len(row.cells) > 1 for row in rows) > len(rows)  # else a page that was copied
    return is_table or (is_wide and any(map(may_be_titles, top)))


def _is_below_titles(text: str, rows: Sequence[Row]) -> bool:
    """Whether a text is a report with titles, or columns in line, between the heads of its pages."""
    with_cells = [row for row in rows if len(row.cells) > 1]
    is_tabbed = "\t" in text
    most = max((count_titles(row.cells) for row in with_cells), default=0)
    titled = most > 1 or (most == 1 and is_tabbed)
    share = 0 if titled and is_tabbed else BELOW_TITLES  # few people have a note
    is_enough = len(with_cells) >= max(FEWEST, share * len(rows))
    are_alike = len({len(row.cells) for row in with_cells}) < FEWEST
    return is_enough and ((titled and are_alike) or bool(column_ends(text)))


def without_sentences(rows: Sequence[Row]) -> tuple[tuple[Row, ...], list[LeftOut]]:
    """Split rows from sentences cut at their commas: "On Friday Ana Kos, Li Wei and I will come."."""
    lines = {row: ", ".join(row.cells) for row in rows}
    sentences = [row for row in rows if _speaks(row, lines[row])]
    left_out = [LeftOut("sentence", lines[row]) for row in sentences]
    return tuple(row for row in rows if row not in sentences), left_out


def _speaks(row: Row, line: str) -> bool:
    """Whether a row has words before the name in its first cell, and ends as a sentence."""
    common = [is_common(word) for word in row.cells[0].split()]
    return len(row.cells) > 1 and bool(_ENDED.search(line)) and any(common[1:-1]) and not common[0]


def _are_copied(text: str) -> bool:
    """Whether cells of a table were copied into a mail: lines with tabs among sentences, without titles."""
    return bool(_copied_rows(text)[0])


def _copied_rows(text: str) -> tuple[tuple[Row, ...], list[LeftOut]]:
    whole = list(filter(str.strip, text.splitlines())) if "\t" in text else []
    tabbed = [line for line in whole if "\t" in line.strip()]
    has_titles = any(count_titles(line.split("\t")) for line in tabbed[:FEWEST])
    if not FEWEST <= len(tabbed) < len(whole) or has_titles:
        return (), []
    body = [(at, line) for at, line in body_of(text.splitlines()) if line.strip()]
    headings = {at for at, line in body if "\t" not in line.strip() and class_above(line)}
    rows = tuple(
        Row(at, trim(line.split("\t"))) for at, line in body if "\t" in line.strip() or at in headings
    )
    others = [clean(line) for at, line in body if not ("\t" in line.strip() or at in headings)]
    is_mail = len(body) < len(whole)
    is_mail |= any(_SENTENCE.fullmatch(line) and not may_name(line) for line in others)
    if len(rows) < FEWEST or len(others) >= 2 * (len(rows) - len(headings)) or not is_mail:
        return (), []
    return rows, [LeftOut("form" if may_name(line) else "heading", line) for line in others]


def _are_classes(rows: Sequence[Row]) -> bool:
    """Whether each row of a text is a class with its people behind a colon: "5A: Maya Chen, Leo Park"."""
    parts = [row.cells[0].partition(":") for row in rows if len(row.cells) > 1]
    return len(parts) > 1 and all(class_above(before) and behind.strip() for before, _, behind in parts)


def _are_sentences(rows: Sequence[Row]) -> bool:
    """Whether several rows of a text are sentences with names: "My Grade 3s are Aiden Chow, Ana Kos"."""
    matches = (ARE.match(row.cells[0]) for row in rows if len(row.cells) > 1)
    return sum(bool(class_above(one["class"])) for one in matches if one) > 1


def _has_remark(one: TypedLine) -> bool:
    return one.name.endswith(")") and not (one.is_called or any(map(says_left, asides(one.name))))
