"""Mentions in what is about others of a person to be forgotten, now or in an earlier version."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass

from namecards.collection.people import People
from namecards.collection.receipts import NamingEntry
from namecards.core.desk.note_parser import has_percent
from namecards.core.desk.notes import HIDDEN
from namecards.core.erasing import LAST, DocumentKey
from namecards.core.people import Person
from namecards.core.tables import heading, table
from namecards.core.traces import Traces
from namecards.store.documents import Fields
from namecards.store.erasing import Eraser
from namecards.store.store import Store

FindPeople = Callable[[str], Iterable[Person]]
_FREE_TEXTS = {"people": ("hook", "say")}
"""The fields of these documents that may name somebody else; of all others every field may."""


@dataclass(frozen=True, slots=True)
class Mentions:
    """The mentions of a person in what is about others."""

    mentions: tuple[NamingEntry, ...]
    """To be asked about."""
    memory: Mapping[DocumentKey, Fields]
    """What the program remembers for itself, as it is."""
    earlier: tuple[DocumentKey, ...]
    """Documents that named the person before they were changed."""


def find_mentions(store: Store, people: People, traces: Traces, find: FindPeople) -> Mentions:
    """Find documents of others that name the person, now or before, and lines of nobody that may mean them.

    `find` returns the candidates for such a line, by its first words.
    """
    eraser = Eraser(store)
    names, theirs = people.by_id(), eraser.documents_about(frozenset(traces.ids))
    mentions, memory, earlier = list[NamingEntry](), dict[DocumentKey, Fields](), list[DocumentKey]()
    now, states = store.documents.storage.read(), eraser.states()
    assigned = {each.get("at") for key, every in states.items() if key[0] == "notes" for each in every}
    for key, every in states.items():
        name, id = key
        if key in theirs or name in LAST:
            continue
        fields = now.get(name, {}).get(id)
        last = fields or every[-1]
        naming = [each for each in every if names_person(name, each, traces)]
        is_nobodys = _is_nobodys(name, last, assigned if fields is None else ())
        may_be = is_nobodys and any(person.id in traces.ids for person in find(str(last["text"])))
        if not (naming or may_be):
            continue
        if table(name).is_memory:
            memory |= {key: fields} if fields else {}
            earlier.append(key)
        elif fields is None or may_be or names_person(name, fields, traces):
            shown = last if fields or may_be else naming[-1]
            who = names.get(str(shown.get("person") or id))
            owner = who.display if who else heading(name)
            mentions.append(NamingEntry(key, owner, _text(name, shown, traces), fields is None))
        else:
            earlier.append(key)
    return Mentions(tuple(mentions), memory, tuple(earlier))


def _is_nobodys(table: str, fields: Fields, assigned: Container[object]) -> bool:
    """Whether a text is about nobody yet: a line of the inbox, or an answer behind a name that is not clear.

    A line written at one of the moments in `assigned` became somebody's note.
    """
    if table == "inbox":
        return bool(fields.get("text")) and fields.get("at") not in assigned
    return table == "notes" and not fields.get("person") and ": " in str(fields.get("text", ""))


def names_person(table: str, fields: Fields, traces: Traces) -> bool:
    """Whether a document names the person; a line of the inbox may begin with the first name."""
    begins = table == "inbox" and traces.is_addressed(str(fields.get("text", "")))
    return begins or any(map(traces.mentioned_in, _texts(table, fields).values()))


def _texts(table: str, fields: Fields) -> Fields:
    """The fields that may name somebody else."""
    wanted = _FREE_TEXTS.get(table, fields)
    return {name: fields[name] for name in wanted if name in fields and name not in ("id", "person")}


def _text(table: str, fields: Fields, traces: Traces) -> str:
    """The text to show of a mention; a private note is not shown, nor a line of the inbox that may be one."""
    if fields.get("private") or (table == "inbox" and has_percent(str(fields.get("text", "")))):
        return HIDDEN
    texts = (v for k, v in _texts(table, fields).items() if k == "text" or traces.mentioned_in(v))
    return "; ".join(str(text) for text in texts)


def cut(table: str, fields: Fields, traces: Traces) -> Fields | None:
    """A document without the name; a string of an earlier version goes whole."""
    return None if table == "choices" else {**fields, **traces.cut(_texts(table, fields))}
