"""Hold one row of a table by its fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.roles import role_in


@dataclass(frozen=True, slots=True)
class Record:
    """One row: clean values by field; empty fields are left out."""

    number: int
    values: Mapping[Field, tuple[str, ...]]
    addresses: tuple[str, ...] = ()
    """Addresses, by which another list may identify the person."""
    moved_from: int = 0
    """The row's number in the file, if it is another one."""

    @property
    def place(self) -> str:
        """The words for the row in the file: "row 12"."""
        return f"row {self.moved_from or self.number}"

    def first(self, kind: Field) -> str:
        """Return the most telling value of a field, or an empty text."""
        found = self.values.get(kind)
        return found[0] if found else ""

    @property
    def post(self) -> str:
        """The role or the post that the row gives."""
        return self.first("role") or self.first("post")


def is_parent(record: Record) -> bool:
    """Whether a record is a parent or another contact of a student."""
    return "parent" in (role_in(record.post), role_in(record.first("grade")))


def written_name(record: Record) -> str:
    """Return the name of a record as it is written."""
    return record.first("full") or f"{record.first('given')} {record.first('family')}".strip()
