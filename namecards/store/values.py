"""Converts documents to frozen dataclasses and back. An unreadable value never stops the program."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar, cast, get_type_hints

import msgspec

from namecards.store.documents import Fields

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    class Document(DataclassInstance, Protocol):
        """A dataclass with an id of its own."""

        @property
        def id(self) -> str:
            """Its key in the table."""


T = TypeVar("T")


def texts(value: object) -> list[str]:
    """Return the texts in a list of a document, or the one text; nothing of any other value."""
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)]


class BadValue(NamedTuple):
    """An unreadable field, or a whole document; it stays on the disk as it is."""

    table: str
    id: str
    field: str = ""
    """Empty: a field without a default is unreadable, so the document is left out."""

    def __str__(self) -> str:
        if not self.field:
            return f"{self.table}, entry {self.id}: can't be read, so it is not shown. It is left as it is."
        return f"{self.table}, entry {self.id}: “{self.field}” can't be read, so the default is used."


def from_fields(
    table: str, id: str, stored: Mapping[str, Any], kind: type[T], strict: bool = True
) -> tuple[T | None, list[BadValue]]:
    """Convert a document to a dataclass; return it with its unreadable values.

    A wrong field falls back to its default; without a default the document is None. If not `strict`, text is
    converted to numbers and days too.
    """
    fields = {**_defaults(cast(Any, kind)), **stored, "id": id}
    wrong: list[str] = []
    try:
        value = msgspec.convert(fields, kind, strict=strict)
    except msgspec.ValidationError:
        hints = get_type_hints(kind)
        wrong = [name for name in fields if name in hints and not _fits(fields[name], hints[name], strict)]
        try:
            value = msgspec.convert(_drop_fields(fields, wrong), kind, strict=strict)
        except msgspec.ValidationError:
            return None, [BadValue(table, id)]
    if checks := _checks(cast(Any, kind)):
        impossible = [name for name, check in checks.items() if not check(getattr(value, name))]
        if impossible:
            wrong += impossible
            value = msgspec.convert(_drop_fields(fields, wrong), kind, strict=strict)
    return value, [BadValue(table, id, name) for name in wrong] if wrong else []


def to_fields(value: DataclassInstance) -> Fields:
    """Convert a dataclass to a document: its fields that differ from the default, in JSON's types, no id."""
    plain = msgspec.to_builtins(value)
    fields = [f for f in dataclasses.fields(value) if f.name != "id" and getattr(value, f.name) != f.default]
    # JSON has lists only: a tuple would not be equal to what is read back.
    return {f.name: list(v) if isinstance(v := plain[f.name], tuple) else v for f in fields}


def unknown_fields(stored: Fields, value: DataclassInstance) -> Fields:
    """Return the stored fields that this version's dataclass doesn't have."""
    names = {field.name for field in dataclasses.fields(value)}
    return {name: value for name, value in stored.items() if name not in names}


def _drop_fields(fields: Fields, names: list[str]) -> Fields:
    return {name: value for name, value in fields.items() if name not in names}


@cache
def _defaults(kind: Any) -> Fields:
    """The fields with a default: msgspec raises and catches an error for each one that is missing."""
    defaults = {f.name: f.default for f in dataclasses.fields(kind) if f.default is not dataclasses.MISSING}
    return cast(Fields, msgspec.to_builtins(defaults))


@cache
def _checks(kind: Any) -> dict[str, Callable[[Any], bool]]:
    """The checks that fields have in their metadata, under `possible`."""
    return {f.name: f.metadata["possible"] for f in dataclasses.fields(kind) if "possible" in f.metadata}


def _fits(value: object, hint: Any, strict: bool) -> bool:
    try:
        msgspec.convert(value, hint, strict=strict)
    except msgspec.ValidationError:
        return False
    return True
