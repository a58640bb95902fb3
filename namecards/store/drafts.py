"""A table that is being changed, and the lines that its changes become."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec

from namecards.store.documents import DocumentLine, Fields, containers
from namecards.store.values import to_fields, unknown_fields

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_TOGETHER = {"people": ("grade", "homeroom")}
"""The fields of a table that are one value: a line that changes one of them says both."""
_UNDATED = datetime.min.replace(tzinfo=UTC)
"""The moment of a line until `commit` sets it."""


class TableDraft(MutableMapping[str, Fields]):
    """A changeable view of a table; a document is copied when it is first touched."""

    def __init__(self, base: dict[str, Fields]) -> None:
        self._base = base
        self._touched: dict[str, Fields | None] = {}
        """The touched documents; None: removed."""

    def __getitem__(self, id: str) -> Fields:
        if id not in self._touched:
            self._touched[id] = msgspec.to_builtins(self._base[id])
        fields = self._touched[id]
        if fields is None:
            raise KeyError(id)
        return fields

    def __setitem__(self, id: str, fields: Fields) -> None:
        self._touched[id] = fields

    def __delitem__(self, id: str) -> None:
        if id not in self:
            raise KeyError(id)
        self._touched[id] = None

    def __contains__(self, id: object) -> bool:
        return self._touched[id] is not None if id in self._touched else id in self._base

    def __iter__(self) -> Iterator[str]:
        return (id for id in self._base | self._touched if id in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def clear(self) -> None:
        """Remove every document; the inherited method is quadratic."""
        self._touched = dict.fromkeys(self._base)

    def changes(self, table: str) -> list[DocumentLine]:
        """Return the lines that turn the base into this draft; none for an equal document."""
        changes = (
            patch(table, str(id), self._base.get(str(id)), msgspec.to_builtins(fields))
            for id, fields in self._touched.items()
        )
        return [change for change in changes if change is not None]


def keep(draft: TableDraft, values: Mapping[str, DataclassInstance | None]) -> None:
    """Create, replace or (None) remove dataclasses; unknown fields, of a newer namecards, stay."""
    for id, value in values.items():
        if value is None:
            draft.pop(id, None)
        else:
            draft[id] = unknown_fields(draft.get(id, {}), value) | to_fields(value)


def patch(table: str, id: str, before: Fields | None, after: Fields | None) -> DocumentLine | None:
    """Make the line that turns a document (None: missing) into another; None if they are equal."""
    if after is None:
        return removal(table, id) if before is not None else None
    if before is None:
        return DocumentLine(_UNDATED, table, id, new=after)
    changed = {k: v for k, v in after.items() if k not in before or not _is_same(before[k], v)}
    dropped = tuple(key for key in before if key not in after)
    if not (changed or dropped):
        return None
    together = _TOGETHER.get(table, ())
    if not {*together}.isdisjoint((*changed, *dropped)):
        changed |= {name: after[name] for name in together if name in after}
        dropped = tuple({*dropped, *together} - {*after})
    was = containers({name: before[name] for name in (*changed, *dropped) if name in before}, changed)
    return DocumentLine(_UNDATED, table, id, set=changed or None, was=was or None, drop=dropped)


def removal(table: str, id: str) -> DocumentLine:
    """Make the line that removes a document."""
    return DocumentLine(_UNDATED, table, id, gone=True)


def _is_same(one: Any, other: Any) -> bool:
    """Whether two values have the same JSON; `==` takes 1, 1.0 and True for the same."""
    return one is other or (one == other and msgspec.json.encode(one) == msgspec.json.encode(other))
