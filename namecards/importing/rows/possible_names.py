"""Tell whether a line that somebody typed may be a person, before it is read."""

from __future__ import annotations

from namecards.importing.cells.remarks import says_left
from namecards.importing.columns.name_order import is_common
from namecards.importing.places.read_place import class_above
from namecards.importing.rows.typed_line import kind_of_sign, parse_line, split_start
from namecards.importing.text import is_small
from namecards.importing.words import phrases, words_of

_COMES = frozenset(word for phrase in phrases("headings.joined") for word in words_of(phrase)[:1])
"""The start of a label before people who joined: "New from Monday: Otto Weiss"."""


def may_name(line: str) -> bool:
    """Whether a line looks like the name of a person, perhaps with a class behind it."""
    return parse_line(0, line) is not None


def speaks_of_somebody(line: str) -> bool:
    """Whether a line looks like a name, or names who came or left: "Moved away in July: Leo Park"."""
    before, _, behind = line.partition(":")
    changes = says_left(before) or not _COMES.isdisjoint(words_of(before)[:1])
    return may_name(line) or bool(changes and may_name(behind.strip()))


def sign_of(line: str) -> str:
    """Return the kind of bullet at the start of a line: "0." of "12. Ana Kos"."""
    bullet, rest, _ = split_start(line, is_list=False)
    return kind_of_sign(bullet) if rest[:1].isalpha() and not is_small(rest[:1]) else ""


def is_somebodys(line: str, sign: str = "") -> bool:
    """Whether a line has the sign of a list, or begins like a name: Ida Holm sits with Ben."""
    first, second, *more = *line.split(), "", ""
    begins = bool("".join(more)) and is_common(first) and second.istitle() and not class_above(line)
    return begins or bool(sign and sign_of(line) and not class_above(line))
