"""Split a line of several labels with values: "ID: 2041 Grade: 08 Gender: F"."""

from __future__ import annotations

import re
from itertools import pairwise

from namecards.importing.cells.private import is_private
from namecards.importing.cells.titles import NAME_FIELDS, WHICH, is_put_together, split_title, title_kind
from namecards.importing.text import clean
from namecards.importing.words import NUMBER_WORDS

LABELLED = re.compile(r"(?:[-*•]\s+)?([^\W\d][^:：]{0,40}?)(?:\s*[:：]|\s{3,})\s*(.*)", re.DOTALL)
"""A label and its value, with a colon or wide blanks between: "- Grade: 6"."""
_COLON = re.compile(r"(?<=[^\W\d])\.?\s*[:：](?!//)")
_WORD = re.compile(r"(?<=\s)[^\W\d]")
_NUMBER_LABELS = NUMBER_WORDS | WHICH
"""Words that alone are the title of a person's own number: Roll No."""
_LONGEST = 3
"""The most words of a label that does not begin a line."""
SHORT_LABEL, NUMBER_OF_STATE = re.compile("[A-Z]{2,5}"), re.compile(r"\d[\d.-]{5,}\w?")
"""A label of a country and a number: RUN 25.114.873-K."""


def split_labels(text: str) -> list[str]:
    """Split a text before each label that follows another label's value, or a number: "2041 Grade: 08".

    An unknown label begins with its last capital: "Né le".
    """
    starts = [0]
    for colon in _COLON.finditer(text):
        words = [word.start() for word in _WORD.finditer(text, starts[-1], colon.start())]
        behind = [at for at in words[-_LONGEST:] if _is_value(text[starts[-1] : at])]
        known = [at for at in behind if _is_label(text[at : colon.start()].strip())]
        large = [at for at in behind if text[at].isupper()]
        starts += known[:1] or large[-1:] or behind[-1:]
    return [text[start:stop].strip() for start, stop in pairwise([*starts, len(text)])]


def _is_value(before: str) -> bool:
    return bool(_COLON.search(before)) or before.rstrip()[-1:].isdigit()


def _is_label(title: str) -> bool:
    """Whether words name a field of a person, including the first word: "Parent Name", not "Lee Gender"."""
    of_number = set(split_title(title)) <= _NUMBER_LABELS
    known = title_kind(title) and (of_number or not is_put_together(title))
    return bool(known) or (is_private(title) and not is_private(title.partition(" ")[2]))


def split_label(text: str) -> tuple[str, str] | None:
    """Split a known title, but none of names, from its value: "Grade: 08", "DOB: 3/4/2015"."""
    label, _, value = (clean(part) for part in text.partition(":"))
    kind = title_kind(label)
    known = bool(kind) and (kind not in NAME_FIELDS or kind == "preferred")
    known |= bool(SHORT_LABEL.fullmatch(label) and NUMBER_OF_STATE.fullmatch(value))
    return (label, value) if value and (known or is_private(label)) else None
