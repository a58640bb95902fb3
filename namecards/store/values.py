"""Documents as frozen dataclasses and back. A stored value that cannot be read never stops the program."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast, get_type_hints

import msgspec

from namecards.store.documents import Fields

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T")


class BadValue(NamedTuple):
    """A stored field, or a whole document, that cannot be read; it stays on the disk as it is."""

    table: str
    id: str
    field: str = ""
    """Empty: a field without a default is wrong, so the document is left out."""

    def __str__(self) -> str:
        if not self.field:
            return f"{self.table}, entry {self.id}: can't be read, so it is not shown. It is left as it is."
        return f"{self.table}, entry {self.id}: “{self.field}” can't be read, so its usual value is used."


def from_fields(
    table: str, id: str, stored: Mapping[str, Any], kind: type[T], strict: bool = True
) -> tuple[T | None, list[BadValue]]:
    """A document as a dataclass of a kind, and what could not be read of it.

    A wrong field falls back to its default; without a default the whole document is None. Not `strict`: text
    is taken for a number or a day, too.
    """
    fields = {**stored, "id": id}
    wrong: list[str] = []
    try:
        value = msgspec.convert(fields, kind, strict=strict)
    except msgspec.ValidationError:
        hints = get_type_hints(kind)
        wrong = [name for name in fields if name in hints and not _fits(fields[name], hints[name], strict)]
        try:
            value = msgspec.convert(_without(fields, wrong), kind, strict=strict)
        except msgspec.ValidationError:
            return None, [BadValue(table, id)]
    impossible = [name for name, check in _checks(cast(Any, kind)).items() if not check(getattr(value, name))]
    if impossible:
        value = msgspec.convert(_without(fields, wrong + impossible), kind, strict=strict)
    return value, [BadValue(table, id, name) for name in wrong + impossible]


def to_fields(value: DataclassInstance) -> Fields:
    """A frozen dataclass as a document: what is not at its default, in JSON's types, without its id."""
    plain = msgspec.to_builtins(value)
    told = [f for f in dataclasses.fields(value) if f.name != "id" and getattr(value, f.name) != f.default]
    return {f.name: _as_list(plain[f.name]) for f in told}


def unknown_fields(stored: Fields, value: DataclassInstance) -> Fields:
    """The stored fields that this version's dataclass does not have."""
    own = {field.name for field in dataclasses.fields(value)}
    return {name: kept for name, kept in stored.items() if name not in own}


def _without(fields: Fields, names: list[str]) -> Fields:
    return {name: value for name, value in fields.items() if name not in names}


@cache
def _checks(kind: Any) -> dict[str, Callable[[Any], bool]]:
    """The fields that say in their metadata, under `possible`, which values can be true."""
    return {f.name: f.metadata["possible"] for f in dataclasses.fields(kind) if "possible" in f.metadata}


def _fits(value: object, hint: Any, strict: bool) -> bool:
    try:
        msgspec.convert(value, hint, strict=strict)
    except msgspec.ValidationError:
        return False
    return True


def _as_list(value: Any) -> Any:
    """JSON has lists only: a tuple would not be equal to what is read back."""
    return list(value) if isinstance(value, tuple) else value
