"""List the kinds of columns. A column whose title means none of them is not read, for privacy.

To add a title: in `languages/`, in the file of its language. The order matters: if two columns of a list have
one kind, the one whose title comes first wins.
To add a kind of column: a name in `Field`, and its effect in `records.py`. With a row in `COLUMN_KINDS`, the
user can choose it on the Columns screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

# fmt: off
Field = Literal[
    "given", "family", "full", "name", "preferred", "middle", "suffix", "pronouns", "say", "id",
    "grade", "homeroom", "class", "section", "role", "status", "photo", "retake", "login", "folder", "size",
    "post", "particle", "family2", "code", "gone", "here", "remark", "exit", "seat",
    "may_photo", "no_photo", "may_print", "no_print", "may_notes", "no_notes",
]
# fmt: on

GROUPS: tuple[Field, ...] = ("homeroom", "class", "section")
PLACES: tuple[Field, ...] = ("grade", *GROUPS)
"""Fields for people's place; a title, a heading or a cell names one of them."""


class ColumnKind(NamedTuple):
    """A kind of column that the user can choose; the program recognizes more kinds."""

    letter: str
    """The key that chooses it on the Columns screen."""
    label: str
    """Its name on the screen."""


# fmt: off
COLUMN_KINDS: Mapping[str, ColumnKind] = {
    "given": ColumnKind("f", "first name"),
    "family": ColumnKind("l", "last name"),
    "full": ColumnKind("w", "whole name"),
    "preferred": ColumnKind("c", "goes by (preferred name)"),
    "middle": ColumnKind("m", "middle name"),
    "suffix": ColumnKind("j", "suffix (Jr., III)"),
    "pronouns": ColumnKind("o", "pronouns"),
    "say": ColumnKind("p", "pronunciation"),
    "id": ColumnKind("i", "number or barcode"),
    "grade": ColumnKind("g", "grade"),
    "homeroom": ColumnKind("h", "homeroom or teacher"),
    "class": ColumnKind("k", "class"),
    "section": ColumnKind("x", "section"),
    "role": ColumnKind("r", "role"),
    "status": ColumnKind("s", "status"),
    "photo": ColumnKind("t", "photo file name"),
    "may_photo": ColumnKind("a", "photo allowed (yes/no)"),
    "may_print": ColumnKind("b", "may be printed (yes/no)"),
    "may_notes": ColumnKind("e", "notes allowed (yes/no)"),
}
# fmt: on
