"""Lines of the documents journal, and how they change the documents.

    {"at":"2026-10-05T08:13:22.123456Z","in":"notes","id":"1m87q2","new":{"text":"dog surgery"}}
    {"at":"2026-10-06T09:00:01.000001Z","in":"notes","id":"1m87q2","set":{"used":true}}
    {"at":"2026-10-06T09:10:00.000001Z","in":"tags","id":"1m85q2","set":{"pet":["cat","dog"]},"was":{"pet":["cat"]}}
    {"at":"2026-10-07T09:30:00.000001Z","in":"notes","id":"1m87q2","gone":true}
    {"at":"2026-10-07T09:30:09.000001Z","in":"notes","id":"1m87q2","undo":"2026-10-07T09:30:00.000001Z"}

All lines of one write have the same moment. An undo names the moment of a line of the same document, and that
line no longer counts; so two computers end with the same documents, in whatever order the lines arrive.

A change of a document that is not there waits: another computer made it, which did not know yet that the
document was removed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec

from namecards.core.erasing import Mention
from namecards.core.people import LIMITS
from namecards.core.twins import aliases
from namecards.store.lines import Instant, JournalLine

Fields = dict[str, Any]
Tables = dict[str, dict[str, Fields]]
LineKey = tuple[str, str, datetime]
"""Table, id and moment: no two lines share all three."""
_WITH_PLACES = ("lines",)
"""The lists in which each place means something: the lines of a pledge. Others are sets."""


class DocumentLine(JournalLine, omit_defaults=True, gc=False):
    """One change of one document: created, fields set and dropped, removed, or an earlier change undone."""

    table: str = msgspec.field(name="in")
    id: str
    new: Fields | None = None
    set: Fields | None = None
    was: Fields | None = None
    """The lists and mappings among the changed fields, as they were: two computers may change one."""
    drop: tuple[str, ...] = ()
    gone: bool = False
    undo: Instant | None = None
    """The moment of the line that no longer counts."""

    @property
    def key(self) -> LineKey:
        """The key that an undo names this line by."""
        return self.table, self.id, self.at

    @property
    def mention(self) -> Mention:
        """Tell whom this change says that the document is about."""
        person = (self.new or self.set or {}).get("person")
        return Mention(self.table, self.id, str(person or ""), self.at)

    @property
    def fields(self) -> frozenset[str]:
        """The names of the fields that a patch changes."""
        return frozenset((*(self.set or ()), *self.drop))


def undone_lines(lines: Iterable[DocumentLine]) -> set[LineKey]:
    """Return the keys of undone lines; an undone undo doesn't count. `lines` are oldest first."""
    skipped: set[LineKey] = set()
    for line in reversed([line for line in lines if line.undo]):
        if line.undo and line.key not in skipped:
            skipped.add((line.table, line.id, line.undo))
    return skipped


def undo_lines(lines: Iterable[DocumentLine]) -> list[DocumentLine]:
    """Make the lines that undo others; the commit sets their moment."""
    return [DocumentLine(line.at, line.table, line.id, undo=line.at) for line in lines]


def removals(lines: Sequence[DocumentLine], table: str, ids: Collection[str]) -> list[DocumentLine]:
    """Return the lines that removed documents or undid their creation, and were not undone themselves."""
    theirs = [line for line in lines if line.table == table and line.id in ids]
    created, undone = {line.key for line in theirs if line.new is not None}, undone_lines(lines)
    removing = (line for line in theirs if line.gone or (table, line.id, line.undo) in created)
    return [line for line in removing if line.key not in undone]


def apply(lines: Iterable[DocumentLine], documents: dict[str, Fields], waiting: dict[str, Fields]) -> None:
    """Apply lines to the documents of their table, in this order. A changed document is a new dict.

    `waiting` holds what was changed of documents that are not there.
    """
    for line in lines:
        there = documents.get(line.id)
        if line.gone:
            documents.pop(line.id, None)
            waiting.pop(line.id, None)
        elif line.new is not None and there:  # two computers made it before they knew of each other
            documents[line.id] = there | _merge(there, line.new, containers({}, line.new))
        elif line.new is not None:
            left = waiting.pop(line.id, None)
            documents[line.id] = _keep_typed(line.new, left) if left else line.new
        elif there is not None and not line.undo:
            documents[line.id] = _patch(there, line)
        elif not line.undo:
            before = (line.was or {}) | waiting.get(line.id, {})
            waiting[line.id] = _patch(before, line) | dict.fromkeys(line.drop)


def _patch(there: Fields, line: DocumentLine) -> Fields:
    left = {key: value for key, value in there.items() if key not in line.drop}
    return left | _merge(there, line.set or {}, line.was or {})


def _keep_typed(new: Fields, waiting: Fields) -> Fields:
    """Return a person imported again, with the typed fields and the refusals that waited.

    No list changes these, so they hold although the first import was undone.
    """
    typed_names = waiting.get("own", [])
    names = waiting.keys() & {*typed_names, *(limit for limit in LIMITS if waiting.get(limit))}
    if not names:
        return new
    left = {name: value for name, value in new.items() if name not in names}
    typed = {name: waiting[name] for name in names if waiting[name] is not None}
    return left | typed | {"own": list(dict.fromkeys((*new.get("own", ()), *typed_names)))}


def containers(before: Fields, after: Fields) -> Fields:
    """Return the lists and mappings that a change touches, as they were; none that holds documents."""
    originals = {}
    for name in {**before, **after}:
        values = [fields[name] for fields in (before, after) if name in fields]
        kind = type(values[0])
        parts = [part for value in values if type(value) is kind in (list, dict) for part in value]
        if kind in (list, dict) and not any(isinstance(part, dict) for part in parts):
            originals[name] = before.get(name, kind())
    return originals


def _merge(there: Fields, changed: Fields, was: Fields) -> Fields:
    """Changed fields; what is there in a list and was not before the change came from another computer."""
    both = {
        name: _merge_values(name, there.get(name, type(before)()), before, changed.get(name, type(before)()))
        for name, before in was.items()
    }
    return changed | {name: value for name, value in both.items() if value or name in changed}


def _merge_values(name: str, current: Any, before: Any, after: Any) -> Any:
    """A list or mapping that two computers changed: `current`, with what the other one made of `before`.

    Where each place means something, places are merged; what holds something twice is changed as a whole.
    """
    if current == before or not type(current) is type(before) is type(after):
        return after
    if isinstance(before, dict):
        left = {key: value for key, value in current.items() if key in after or key not in before}
        return left | {key: value for key, value in after.items() if value != before.get(key)}
    if name in _WITH_PLACES and len(current) == len(before) == len(after):
        return [one if new == old else new for one, old, new in zip(current, before, after, strict=True)]
    has_doubles = any(some.count(each) > 1 for some in (current, before, after) for each in some)
    if name in _WITH_PLACES or has_doubles:
        return after
    kept = [each for each in current if each in after or each not in before]
    return kept + [each for each in after if each not in before and each not in current]


def find_aliases(tables: Tables, undone: Iterable[LineKey]) -> dict[str, str]:
    """Return the id that stands for each joined person.

    An undone automatic join stays undone, even if another computer joined the same two.
    """
    apart = {id for table, id, _ in undone if table == "joins"}
    joins = tables.get("joins", {}).items()
    chosen = {id: str(join.get("person")) if join.get("chosen") else "" for id, join in joins}
    same = {id: kept for id, kept in chosen.items() if kept or id not in apart}
    return aliases(same, tables.get("people", {}))


def follow(aliases: Mapping[str, str], tables: Tables, keys: Iterable[tuple[str, str]]) -> None:
    """Put the id that stands for a joined person into documents about that person, by table and id."""
    for table, id in keys:
        fields = tables[table].get(id, {})
        person = fields.get("person")
        if isinstance(person, str) and person in aliases:
            tables[table][id] = fields | {"person": aliases[person]}
