"""The writes of imports: the people and photos they added, their list, and what was used since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import replace

from namecards.collection.mending import ids_in_use, listed_people, refuses
from namecards.core.people import Person
from namecards.core.tables import IMPORTS
from namecards.core.twins import Join
from namecards.store.documents import DocumentLine
from namecards.store.history import DocumentHistory, Write
from namecards.store.store import Store


def photos_given(write: Write) -> dict[str, str]:
    """Return the photos that a write gave to people, by id."""
    people = (line for line in write.lines if line.table == "people")
    given = {line.id: (line.new or line.set or {}).get("photo") for line in people}
    return {id: str(name) for id, name in given.items() if name}


def other_writes(write: Write, documents: DocumentHistory) -> Iterator[Write]:
    """Yield all other writes that were not undone and undo none."""
    return (w for w in documents.writes if w.at != write.at and not (w.undone or w.is_undo))


def photos_given_only_by(write: Write, documents: DocumentHistory) -> dict[str, str]:
    """Return the photos that a write gave to people, by id, and no other gave them."""
    again = {pair for each in other_writes(write, documents) for pair in photos_given(each).items()}
    return dict(photos_given(write).items() - again)


def added_people(*writes: Write) -> list[str]:
    """Return the ids of the people whom writes added."""
    lines = (line for write in writes for line in write.lines)
    return [line.id for line in lines if line.table == "people" and line.new is not None]


def only_listed(
    store: Store, write: Write, documents: DocumentHistory, kept: Set[tuple[str, str]]
) -> list[DocumentLine]:
    """Return the lines of people whose own import was undone, and who are here because of this list alone.

    `kept` is what stays when the write is undone.
    """
    records = [line.new for line in write.lines if line.table == "imports" and line.new]
    here = store.entries().keys() - {id for table, id in kept if table == "people"} - {*added_people(write)}
    ids = here & {id for record in records for id in record.get("listed", ())}
    undone = (each.lines for each in documents.writes if each.undone)
    imports = (lines for lines in undone if any(line.table in IMPORTS for line in lines))
    people = (each for lines in imports for each in lines if each.table == "people" and each.new)
    return [each for each in people if each.id in ids]


def changed_since(write: Write, documents: DocumentHistory) -> list[str]:
    """Return the ids of people of whom a write changed something that was changed again since."""
    lines = (line for line in write.lines if line.table == "people" and line.set)
    return [line.id for line in lines if documents.is_changed_since(line)]


def describe_list(write: Write) -> str:
    """Return the list of an import: " – students.csv, 24 people, 23 photos"; empty for other writes."""
    records = (line.new or {} for line in write.lines if line.table in IMPORTS)
    what = str(next(records, {}).get("what", "")).rstrip(".")
    return f" – {what.replace(': ', ', ', 1)}" if what else ""


def used_since(store: Store, write: Write, documents: DocumentHistory) -> set[tuple[str, str]]:
    """Return what stays when an import or a survey is undone, by table and id.

    That is people with notes, visits, likes, moved answers or later refusals, or merged by hand with others;
    and answers that were decided or changed.
    """
    tables = store.documents.storage.read()
    entries = tables.get("people", {})
    listed = {line.id: line.new or {} for line in write.lines if line.table == "people"}
    refusing = {id for id, before in listed.items() if refuses(entries.get(id, {}), before)}
    answers = (line for line in write.lines if line.table == "notes" and line.id in tables.get("notes", {}))
    changed = {line.id for line in answers if documents.is_changed_since(line)}
    people = {("people", id) for id in ids_in_use(store) | refusing | _merged_by_hand(store)}
    return people | {("notes", id) for id in tables.get("ideas", {}).keys() | changed}


def listed_elsewhere(store: Store, write: Write) -> set[tuple[str, str]]:
    """Return the people on the lists of all imports but this one, by table and id."""
    own = {line.id for line in write.lines if line.table == "imports"}
    return {("people", id) for id in listed_people(store, own)}


def kept_since(store: Store, write: Write, documents: DocumentHistory) -> set[tuple[str, str]]:
    """Return what stays when a write is undone: what was used since, and people whom another list has."""
    return used_since(store, write, documents) | listed_elsewhere(store, write)


def _merged_by_hand(store: Store) -> set[str]:
    joins = store.documents.all("joins", Join)
    return {id for each in joins if each.chosen for id in each.id.split()}


def photos_of(write: Write, documents: DocumentHistory, entries: Mapping[str, Person]) -> set[str]:
    """Return the photos that nobody may need after the undo of an import.

    Not those that another write gave to somebody else: the undo of a move brings them back there.
    """
    brought = set(added_people(write))
    given = (pair for each in other_writes(write, documents) for pair in photos_given(each).items())
    others = {name for id, name in given if id not in brought}
    changed = {line.id for line in write.lines if line.table == "people"} & entries.keys()
    had = {name for id in changed for name in entries[id].photos}
    return {*photos_given_only_by(write, documents).values(), *had} - others


def without_given(people: Iterable[Person], write: Write, documents: DocumentHistory) -> Iterator[Person]:
    """Yield people whom a write added without its photos, and without numbers that it took from others."""
    given = photos_given_only_by(write, documents)
    earlier = [line.was or {} for line in write.lines if line.table == "people"]
    numbers = {number for fields in earlier for number in fields.get("ids", ())}
    for each in people:
        photo = given.get(each.id, "")
        yield replace(
            each,
            photo="" if each.photo == photo else each.photo,
            old_photos=tuple(name for name in each.old_photos if name != photo),
            ids=tuple(number for number in each.ids if number not in numbers),
        )


def losses(store: Store, write: Write, documents: DocumentHistory) -> tuple[set[str], set[str]]:
    """Return whom the undo of an import removes, by id, and the photos that nobody has then."""
    entries, own_photos = store.entries(), photos_given_only_by(write, documents).items()
    kept = {id for table, id in kept_since(store, write, documents) if table == "people"}
    again = added_people(*other_writes(write, documents))
    goes = {id for id in added_people(write) if id in entries} - kept - {*again}
    left = {
        name
        for entry in entries.values()
        for name in entry.photos
        if entry.id not in goes and (entry.id, name) not in own_photos
    }
    return goes, photos_of(write, documents, entries) - left
