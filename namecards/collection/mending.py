"""Joins the work of two computers that did not know of each other, once the lines of both are here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType
from typing import Any

from namecards.collection.import_records import ImportRecord
from namecards.collection.people import People
from namecards.core.erasing import PENDING, YearEndNews
from namecards.core.people import LIMITS, count_people
from namecards.core.tables import IMPORTS
from namecards.core.text import pluralize
from namecards.store.documents import removals
from namecards.store.rewriting import erased_bytes
from namecards.store.seen import checksum
from namecards.store.store import Store

Fields = Mapping[str, Any]
_UNFINISHED = {"year_ends", "erasures"}


def mend(store: Store, people: People, is_complete: Callable[[], bool]) -> list[str]:
    """Restore edited notes and the people that notes need, join certain twins; return a sentence for each.

    `is_complete` tells whether all files are there.
    """
    notices: list[str] = []
    year_end_id = ""
    erased, pending = _erased_by_others(store), (store.home.local / PENDING).exists()
    is_new = erased != store.seen.erased
    if is_new or pending or not _UNFINISHED.isdisjoint(store.documents.storage.read()):
        from namecards.collection import outside, year_end_finish

        year_end_id = year_end_finish.find_unfinished(store)
        year_end_finish.finish(store)
        if year_end_id:
            rest = "It is done now; its page of counts was not written."
            if not store.is_whole:
                rest = "It goes on when the missing data file is back."
            notices.append(f"The year's end was stopped half-way. {rest}")
        if is_new and is_complete():
            outside.erase_vanished(store, erased)
    notices += _erase_again(store)
    notices += _year_ends_elsewhere(store, year_end_id)
    if edited := _bring_back_notes(store):
        notices.append(
            f"{pluralize(edited, 'note')} came back: deleted or undone on one computer, edited on another."
        )
    if back := _bring_back(store, people):
        notices.append(
            f"{count_people(back)} came back: an undo had removed them, but another list has them, or "
            "something about them was kept or edited."
        )
    if joined := len(people.join_twins().value):
        was, are = ("was", "They are") if joined == 1 else ("were", "Each is")
        notices.append(
            f"{count_people(joined)} {was} here twice, because two computers imported the same list or a "
            f"backup was restored. {are} one person now, with the notes and answers of both. "
            "The history can undo it."
        )
    return notices


def _erase_again(store: Store) -> list[str]:
    """Erase the people, notes and lines of the inbox that are here although this computer erased them."""
    if not (checksums := {each[:8] for each in store.seen.erased_keys}):
        return []
    tables = store.documents.storage.read()
    keys = {(table, id) for table in ("people", "notes", "inbox") for id in tables.get(table, {})}
    keys |= {("people", str(note.get("person"))) for note in tables.get("notes", {}).values()}
    if not (back := {key for key in keys if checksum(key) in checksums}):
        return []
    from namecards.collection import outside

    tables_back = [table for table, _ in outside.erase_again(store, back)]
    people, notes = (sum((table == "people") == is_one for table in tables_back) for is_one in (True, False))
    what = [count_people(people)] * bool(people) + [pluralize(notes, "note")] * bool(notes)
    sentence = "An old copy of a data file brought back what was erased here, which is erased again: "
    return [f"{sentence}{' and '.join(what)}."] if what else []


def _year_ends_elsewhere(store: Store, year_end_id: str) -> list[str]:
    """Say once what other computers did at a year's end; a computer that is new here has missed nothing.

    `year_end_id` is this computer's own one, which it may have finished under a new id.
    """
    news, before = store.documents.all(YearEndNews.TABLE, YearEndNews), store.seen
    if not (new := [each for each in news if each.id not in before.told]):
        return []
    store.note_seen(told=tuple(each.id for each in news))
    own_ids = {store.own_files.id, year_end_id}
    if not before.files:
        return []
    return [each.said for each in new if own_ids.isdisjoint({each.computer, each.id})]


def _erased_by_others(store: Store) -> int:
    """The bytes that other computers erased from their files."""
    ending = f"-{store.own_files.id}.jsonl"
    names = (name for name in store.documents.storage.journal.sizes() if not name.endswith(ending))
    return sum(erased_bytes(store.home.journal / name) for name in names)


def ids_in_use(store: Store) -> set[str]:
    """Return the ids of people with notes, visits or likes, or to whom answers or a photo were moved."""
    read = store.documents.storage.read()
    about = (d.get("person") for table in ("notes", "visits") for d in read.get(table, {}).values())
    to = (move.get("to") for move in read.get("moves", {}).values())
    return {str(id) for id in (*about, *to, *read.get("tags", {}))}


def listed_people(store: Store, without: Collection[str] = ()) -> set[str]:
    """Return the ids of the people on the lists of all imports but some."""
    records = store.documents.all("imports", ImportRecord)
    return {id for each in records if each.id not in without for id in each.listed}


def refuses(fields: Fields, before: Fields = MappingProxyType({})) -> bool:
    """Tell whether a person's document refuses a photo, printing or notes, as it did not `before`."""
    return any(fields.get(limit) and not before.get(limit) for limit in LIMITS)


def _bring_back_notes(store: Store) -> int:
    """Bring back notes that one computer removed before it knew that another one edited them."""
    waiting = store.documents.storage.waiting.get("notes", {})
    edited = {id for id, fields in waiting.items() if fields.keys() - {"used"}}
    if not edited:
        return 0
    lines = [each.line for each in store.documents.all_lines()]
    removed = removals(lines, "notes", edited)
    moments = {line.at for line in removed if line.undo}
    with_them = (line for line in lines if line.at in moments and line.undo and line.table != "notes")
    if removed:  # with a visit, or the line of the inbox that the note was
        store.documents.undo([*removed, *with_them])
    waiting.clear()  # the rest was erased, and is not to be looked for again
    return len({line.id for line in removed})


def _bring_back(store: Store, people: People) -> int:
    """Bring back people whose import or entry was undone although something is kept about them.

    That is a note, a visit, likes, a refusal or another list; of somebody added by hand any edit. On the
    computer that undid it this was not known yet. Edits of somebody imported wait for the next import of
    the list.
    """
    storage = store.documents.storage
    undone = {id for table, id, _ in storage.undone if table == "people"}
    if not (missing := undone - people.by_id().keys()):
        return 0
    waiting = storage.waiting.get("people", {})
    kept = (
        ids_in_use(store) | listed_people(store) | {id for id, fields in waiting.items() if refuses(fields)}
    )
    edited = missing & waiting.keys() - storage.read().get("gone", {}).keys()
    if not (wanted := missing & kept | edited):
        return 0
    lines = [each.line for each in store.documents.all_lines()]
    moments = {line.at for line in lines if line.table in IMPORTS}
    listed = {line.id for line in lines if line.table == "people" and line.new and line.at in moments}
    wanted -= listed - kept
    back = removals(lines, "people", wanted)
    if back:
        store.documents.undo(back, {"gone": dict.fromkeys(wanted)})
    return len({line.id for line in back})
