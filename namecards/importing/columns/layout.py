"""Keep the layout of a table: its columns, the field of each, and why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from namecards.core.normalize import fold
from namecards.importing.cells import roles
from namecards.importing.cells.column_kinds import GROUPS, Field
from namecards.importing.cells.private import is_private
from namecards.importing.cells.titles import NAME_FIELDS, split_title
from namecards.importing.left_out import Kind, LeftOut
from namecards.importing.row import Row, width_of
from namecards.importing.text import clean
from namecards.importing.words import OTHERS, fold_words

NAMES: tuple[Field, ...] = ("given", "family", "full")
ENOUGH = 1000
"""Rows that are enough evidence."""
_FLOAT = re.compile(r"(\d{3,})\.0+$")
POWER = re.compile(r"(\d)[.,](\d+)E\+(\d+)", re.IGNORECASE)
"""A long number as Excel shows it, and saves it as CSV: 2.1234E+13."""
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_NOT_OWN = OTHERS | fold_words(
    "contact emergency home recovery secondary alternate teacher counselor advisor"
)
PRIVATE = "private"
BLANK = "it is blank"
OTHER_YEAR = "it is of another school year"
SAME_TITLE = "another column has the same title"
HIDDEN = "it is hidden, and another column tells the same"
PARTED = "it divides the class that is named above"
SUBGROUPS = "it is a group within the class that is named above"
CHOSEN = "you chose the columns of this list"


def plain_float(number: str) -> str:
    """Return a number without the decimals that spreadsheets add: 1001.0, 1.0423E+04 with all its digits."""
    if (power := POWER.fullmatch(number)) and len(power[2]) == int(power[3]) > 1:
        return power[1] + power[2]
    return _FLOAT.sub(r"\1", number) if number.endswith("0") else number


@dataclass(slots=True)
class Layout:
    """The columns of a table: by index, the field each holds, and why."""

    titles: tuple[str, ...]
    """Empty if the table has none."""
    rows: Sequence[Row]
    """The rows of people."""
    fields: dict[Field, tuple[int, ...]] = field(default_factory=dict)
    """The columns of each field, the most telling first."""
    why: dict[int, str] = field(default_factory=dict)
    """The reason why a column is read as this field, or not read."""
    headings: dict[int, str] = field(default_factory=dict)
    """By the number of a row: the class in the heading above it."""
    facts: Mapping[Field, str] = field(default_factory=dict)
    """The class and grade of everybody, in a row above the titles: "Section", "Narra"."""
    facts_of_pages: Mapping[int, Mapping[Field, str]] = field(default_factory=dict)
    """The same by the number of a row, where titles are repeated below another page head."""
    remarks: list[str] = field(default_factory=list)
    """Sentences about what was guessed or left out."""
    left_out: list[LeftOut] = field(default_factory=list)
    """Rows that are no people."""
    day_first: bool | None = None
    """Whether days are written day, month, year; None if that is unknown."""
    is_typed: bool = False
    """Whether each line was a name: headings between them are already read, and rows have new numbers."""
    by_content: bool = False
    """Whether the table has no titles, so that the cells alone decide."""
    order_open: bool = False
    """Whether it is unclear which of two columns has the first names."""
    family_first: bool = False
    """Whether whole names begin with the last name without a comma behind it."""
    two_last: bool = False
    """Whether that last name has two words, as in Spain and Latin America."""
    two_told: bool = False
    """Whether the title says so."""
    others: frozenset[int] = frozenset()
    """Columns about somebody else, such as the teacher."""
    relatives: tuple[int, ...] = ()
    """Columns of parents, who share the last names of the people beside them."""
    of_both: bool = False
    """Whether parents show that whole names end with two last names, one from each."""
    chinese_first: bool = False
    """Whether last names come first only in Chinese names, as in a list with Malay names."""
    last_two: bool = False
    """Whether whole names end with two last names: "Nombres y apellidos"."""
    middle_last: bool = False
    """Whether the title says that whole names end with the middle name, and none ends with an initial."""
    parents_in_brackets: bool = False
    """Whether a parent's name stands in brackets within each whole name."""
    has_middles: bool = False
    """Whether most whole names of three words have a middle name, so that the second word is one."""
    initials_behind: bool = False
    """Whether some names end with initials, as in the south of India: "ANJALI K S"."""
    last_word: bool = False
    """Whether the last word of whole names is the last name, however many words come before."""

    def parents(self, row: Row) -> list[str]:
        """Return the parents of the person in a row."""
        return [clean(row.cell(at)) for at in self.relatives]

    def cells(self, at: int) -> list[str]:
        """Return the clean cells of a column without blank ones, from rows with a name if names are known."""
        rows = self.rows[:ENOUGH]
        named = self.of(*NAME_FIELDS)
        rows = [row for row in rows if any(map(row.cell, named))] or rows if named else rows
        return [plain_float(cell) for row in rows if (cell := clean(row.cell(at)))]

    def column(self, at: int, most: int = ENOUGH) -> list[str]:
        """Return the clean cells of a column in the first rows, also blank ones."""
        return [clean(row.cell(at)) for row in self.rows[:most]]

    def put(self, at: int, cells: Sequence[str]) -> None:
        """Put other cells into a column, one in each row."""
        self.rows = [
            row.with_cell(at, *[""] * (at - len(row.cells)), cell)
            for row, cell in zip(self.rows, cells, strict=True)
        ]

    def of(self, *kinds: Field) -> list[int]:
        """Return the columns of some fields, the most telling first."""
        return [at for kind in kinds for at in self.fields.get(kind, ())]

    def kind(self, at: int) -> str:
        """Return the field of a column; empty if it is not read."""
        return next((kind for kind, places in self.fields.items() if at in places), "")

    def addresses(self, row: Row) -> tuple[str, ...]:
        """Return the addresses in a row that are no relative's, by their titles."""
        cells = ((at, clean(cell)) for at, cell in enumerate(row.cells) if _ADDRESS.fullmatch(clean(cell)))
        return tuple(cell for at, cell in cells if _NOT_OWN.isdisjoint(split_title(self.title(at))))

    def is_parent(self, row: Row) -> bool:
        """Whether a row is a student's parent, who has the student's number."""
        return any(roles.role_of(row.cell(at)) == "parent" for at in self.of("role"))

    def name(self, row: Row, *kinds: Field) -> str:
        """Return the text of a row in the columns of names, or of some of these fields."""
        return " ".join(filter(None, (clean(row.cell(at)) for at in self.of(*(kinds or NAMES)))))

    def names_place(self, text: str) -> bool:
        """Whether a text ends with a class of the list that has letters: "Transferred to West"."""
        classes = {fold(cell) for at in self.of(*GROUPS) for cell in self.cells(at) if not cell.isdecimal()}
        words = text.split()
        return any(fold(" ".join(words[-count:])) in classes for count in (1, 2, 3))

    def title(self, at: int) -> str:
        """Return the title of a column; empty if it has none."""
        return self.titles[at] if at < len(self.titles) else ""

    @property
    def width(self) -> int:
        """The number of columns."""
        return max(len(self.titles), width_of(self.rows))

    def open(self) -> list[int]:
        """Return the columns that are not read yet, and not private."""
        columns = (at for at in self.unread() if at not in self.others and self.cells(at))
        return [at for at in columns if not is_private(self.title(at))]

    def add(self, kind: Field, at: int, why: str) -> None:
        """Read a column as a field, after the others of the same kind."""
        self.fields[kind] = (*self.fields.get(kind, ()), at)
        self.why[at] = why

    def leave_out(self, kind: Kind, rows: Iterable[Row]) -> None:
        """Keep rows that are no people, each with its first text in letters: a name, not its number."""
        for row in rows:
            worded = (text for text in row.texts if any(map(str.isalpha, text)))
            self.left_out.append(LeftOut(kind, next(worded, next(iter(row.texts), row.place))))

    def unread(self, among: Iterable[int] | None = None) -> list[int]:
        """Return the columns that are not read, of all or of some."""
        return [at for at in (range(self.width) if among is None else among) if not self.kind(at)]

    def reread(self, kind: Field, at: int, why: str) -> None:
        """Read a column as another field than before."""
        self.drop(at, why)
        self.add(kind, at, why)

    def drop(self, at: int, why: str) -> None:
        """Do not read a column."""
        for kind, places in self.fields.items():
            self.fields[kind] = tuple(place for place in places if place != at)
        self.why[at] = why
