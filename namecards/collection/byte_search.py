"""A search of every byte for what was erased: somebody who was forgotten, or what went at a year's end."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from namecards import files
from namecards.collection.leftovers import temporary_folders
from namecards.collection.mentions import names_person
from namecards.collection.outside import every_file, is_packed
from namecards.collection.receipts import PersonSearch
from namecards.core.erasing import LAST, DocumentKey
from namecards.core.errors import Unread
from namecards.core.on_progress import OnProgress
from namecards.core.refusals import plain_reason
from namecards.core.traces import ManyTraces, Traces
from namecards.core.year_end import YearEndSearch
from namecards.store.erasing import photo_names
from namecards.store.listing import kind_of
from namecards.store.rewriting import decode
from namecards.store.store import Store

_Holds = Callable[[bytes], bool]
"""Whether bytes hold a trace."""


def search_person(
    store: Store, traces: Traces, kept: Collection[DocumentKey], waiting: Collection[str]
) -> PersonSearch:
    """Search the home, this computer's own folder, and what killed programs left in temporary folders.

    `kept` are the mentions that stay; `waiting` are the computers that have not erased their lines yet.
    """
    places, packed, elsewhere, count, size = list[str](), list[str](), dict[str, int](), 0, 0
    mentions = (each.line.mention for each in store.documents.all_lines())
    stays = {(each.table, each.id) for each in mentions if each.person and each.person not in traces.ids}
    stays |= {(table, id) for table, now in store.documents.storage.read().items() for id in now}
    is_left = partial(_holds_person, traces=traces, kept=kept, stays=stays)
    holds: Mapping[str, _Holds] = {"documents": is_left, "reviews": traces.has_id, "": traces.in_bytes}
    for path in every_file(store.home.data, store.home.local, *temporary_folders()):
        try:
            data = files.read(path)
        except FileNotFoundError:  # it went away meanwhile
            continue
        except OSError:
            packed.append(str(path))
            continue
        count, size = count + 1, size + len(data)
        in_name = traces.in_text(path.name) or traces.has_id(path.name.encode())
        hits = _places(path, data, holds) or [str(path)] * in_name
        if _is_of(path, store, waiting):
            elsewhere |= {str(path): len(hits)} if hits else {}
        elif is_packed(path) and not hits:
            packed.append(str(path))
        else:
            places += hits
    return PersonSearch(count, size, tuple(places), elsewhere, tuple(packed))


def search_year_end(
    store: Store, traces: ManyTraces, waiting: tuple[str, ...], progress: OnProgress
) -> YearEndSearch:
    """Search the home and this computer's own folder. What `progress` raises stops it. Raises `Unread`."""
    places, elsewhere, size = list[str](), dict[str, int](), 0
    paths = list(every_file(store.home.data, store.home.local))
    people = store.documents.storage.read().get("people", {}).values()
    photos = {Path(name).stem for name in {*traces.photos} - photo_names(people)}
    stays = {
        (table, id)
        for table, documents in store.documents.storage.read().items()
        for id, fields in documents.items()
        if table in ("people", "inbox") or fields.get("person")
    }
    in_line = partial(_holds_expired, traces=traces, stays=stays)
    holds: Mapping[str, _Holds] = {"documents": in_line, "reviews": in_line, "": traces.in_bytes}
    for done, path in enumerate(paths):
        progress(done, len(paths))
        try:
            data = files.read(path)
        except FileNotFoundError:  # it went away meanwhile
            continue
        except OSError as error:
            raise Unread(path, plain_reason(error)) from error
        size += len(data)
        places += [str(path)] * any(photo in path.name for photo in photos)
        hits = _places(path, data, holds)
        if hits and _is_of(path, store, waiting):
            elsewhere[str(path)] = len(hits)
        else:
            places += hits
    return YearEndSearch(traces.looked_for, len(paths), size, tuple(places), elsewhere, waiting)


def _places(path: Path, data: bytes, holds: Mapping[str, _Holds]) -> list[str]:
    """Name the lines of a journal file that hold a trace, else any other file that does.

    `holds` has a test for a line of each kind of journal file, and for a whole file under "".
    """
    if not (kind := kind_of(path.name)):
        return [str(path)] * holds[""](data)
    lines = enumerate(data.split(b"\n"), 1)
    return [f"{path}, line {number}" for number, line in lines if holds[kind](line)]


def _is_of(path: Path, store: Store, computers: Collection[str]) -> bool:
    """Whether one of these computers writes a journal file; nobody does where a copy of the folder lies."""
    return path.parent == store.home.journal and path.name.endswith(tuple(f"-{id}.jsonl" for id in computers))


def _holds_person(
    line: bytes, traces: Traces, kept: Collection[DocumentKey], stays: Collection[DocumentKey]
) -> bool:
    """Whether a line holds a trace: no bare id of a mark, and nothing that the user kept.

    A number or a word that somebody who stays has, too, is no trace, also in their deleted notes.
    """
    if not traces.in_line(line):
        return False
    row = decode(line) or {}
    table, id = _key(row)
    if table in LAST or (table, id) in kept:
        return False
    if (table, id) in stays and not traces.has_id(line):
        return any(names_person(table, row[part], traces) for part in ("new", "set", "was") if row.get(part))
    return True


def _holds_expired(line: bytes, traces: ManyTraces, stays: Collection[DocumentKey]) -> bool:
    """Whether a line holds a trace, and is neither a mark nor about somebody or something that stays."""
    if not traces.in_line(line):
        return False
    table, id = _key(decode(line) or {})
    return table not in LAST and (table, id) not in stays


def _key(row: Mapping[str, Any]) -> DocumentKey:
    return str(row.get("in", "")), str(row.get("id", ""))
