"""Finds the data about somebody forgotten, by where each table keeps the ids of people."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, NamedTuple

from namecards.core import tables
from namecards.core.text import pluralize

NOBODY = "0" * 12
"""Stands where an id stood inside a longer text."""
DocumentKey = tuple[str, str]
"""The table and the id of a document."""

PENDING = "year-end.json"
"""The file beside the lock that notes which files outside go with a year's end."""
NOT_USED = "If it is not used any more, type: namecards forget --elsewhere"
"""How to do the part of another computer."""
LAST = {"erasures", "moves", "year_ends"}
"""Their lines hold bare ids until every computer has erased what they name."""


def parse_key(text: str) -> DocumentKey:
    """Parse a key that is kept as a text: "notes/1m87q2"."""
    table, _, id = text.partition("/")
    return table, id


def explain_elsewhere(lines: Mapping[str, int]) -> Iterator[str]:
    """Yield a sentence for each file of another computer with lines about what was erased here."""
    for path, count in lines.items():
        yield f"Still in {path}, the file of another computer: {pluralize(count, 'line')}."


@dataclass(frozen=True, slots=True, kw_only=True)
class YearEndNews:
    """The sentences that every other computer says once; the decision goes when it is done, this stays."""

    TABLE: ClassVar[str] = "year_end_news"
    id: str
    """The id of the decision."""
    computer: str
    said: str
    """What was done, in numbers, without names."""


class Mention(NamedTuple):
    """A change of a document, as far as it tells whom the document is about."""

    table: str
    id: str
    person: str
    """The field `person` of this change; empty if it has none."""
    at: datetime


class Targets(NamedTuple):
    """The things to erase: people with everything about them, and single documents."""

    people: frozenset[str] = frozenset()
    documents: frozenset[DocumentKey] = frozenset()
    earlier: frozenset[DocumentKey] = frozenset()
    """Documents that stay, without what they said before."""

    def __bool__(self) -> bool:
        return bool(self.people or self.documents or self.earlier)

    def concern(self, table: str, id: str, person: object) -> bool:
        """Whether a document, as it is now, is to be erased; `person` is its field of that name."""
        if (table, id) in self.documents:
            return True
        trace = tables.table(table).trace
        if trace == "words":
            return not self.people.isdisjoint(id.split())
        owner = id if trace == "id" else person if trace == "person" else None
        return isinstance(owner, str) and owner in self.people


class Erasure:
    """The documents to erase, and those to keep that came to another person."""

    def __init__(
        self,
        people: frozenset[str],
        documents: frozenset[DocumentKey],
        owners: Mapping[DocumentKey, str],
        now: Mapping[DocumentKey, Mapping[str, Any]],
    ) -> None:
        """`owners` says whose a document is now that was once about somebody forgotten.

        `now` has the values of documents that stay without their earlier ones.
        """
        self.people, self.documents, self._owners, self._now = people, documents, owners, now
        self.ids = people.union(id for _, id in (*documents, *now))
        """Every row that changes has one of these ids."""
        entry_ids = (id for table, id in documents if tables.table(table).trace in ("person", "inbox"))
        self._scrubbed = people.union(entry_ids)
        """The ids to remove from other documents, too. Other tables' ids may be those of people who stay."""

    def row(self, row: dict[str, Any]) -> dict[str, Any] | None:
        """Return a row of the documents journal without what goes; None if all of it does."""
        key = str(row.get("in")), str(row.get("id"))
        if key in self.documents:
            return None
        if key[0] in LAST:
            return row
        kept = {name: scrub(value, self._scrubbed, self._owners.get(key, "")) for name, value in row.items()}
        if (now := self._now.get(key)) is not None:  # the fields as they are now, without those that went
            for part in filter(kept.get, ("new", "set")):
                kept[part] = {name: now[name] for name in kept[part] if name in now}
            kept.pop("was", None)
        return kept


def about(mention: Mention) -> tuple[str, ...]:
    """Return the ids of the people whom a change says that its document is about."""
    trace = tables.table(mention.table).trace
    if trace == "words":
        return tuple(mention.id.split()[mention.table == "printed" :])
    return (mention.id if trace == "id" else mention.person,) if trace in ("id", "person") else ()


def find_erasure(
    targets: Targets, mentions: Collection[Mention], now: Mapping[str, Mapping[str, Mapping[str, Any]]]
) -> Erasure:
    """Find every document to erase in all changes ever made; `now` are the documents by table and id.

    A document that is somebody else's now stays. One that was deleted or undone is theirs whom it was about.
    """
    gone, owners = set(targets.documents), dict[DocumentKey, str]()
    for table, id, person, _ in mentions:
        if targets.concern(table, id, person):
            fields = now.get(table, {}).get(id)
            owner = str(fields.get("person") or "") if fields else ""
            if owner and owner not in targets.people and (table, id) not in targets.documents:
                owners[table, id] = owner
            else:
                gone.add((table, id))
    notes = {id for table, id in gone if table == "notes"}
    moments = {each.at for each in mentions if each.table == "notes" and each.id in notes}
    for table, id, _, at in mentions:
        trace = tables.table(table).trace
        waits = id in now.get(table, {})  # it was given to somebody, and that was undone
        if (trace == "note" and id in notes) or (trace == "inbox" and at in moments and not waits):
            gone.add((table, id))
    values = {key: now.get(key[0], {}).get(key[1], {}) for key in targets.earlier - gone}
    return Erasure(targets.people, frozenset(gone), owners, values)


def scrub(value: Any, ids: frozenset[str], owner: str = "") -> Any:
    """Return a JSON value without ids: alone they go with their key, inside a text zeros take their place.

    `owner` takes their place in the field `person`.
    """
    if isinstance(value, dict):
        if owner and value.get("person") in ids:
            value = value | {"person": owner}
        return {k: scrub(v, ids, owner) for k, v in value.items() if k not in ids and not _is_id(v, ids)}
    if isinstance(value, list):
        return [scrub(each, ids, owner) for each in value if not _is_id(each, ids)]
    if isinstance(value, str):
        return re.sub("[0-9a-z]+", lambda word: NOBODY if word[0] in ids else word[0], value)
    return value


def _is_id(value: object, ids: frozenset[str]) -> bool:
    return isinstance(value, str) and value in ids
