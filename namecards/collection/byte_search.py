"""A search of every byte for somebody who was forgotten."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import partial
from pathlib import Path

from namecards import files
from namecards.collection import outside
from namecards.collection.mentions import is_named
from namecards.collection.receipts import Found
from namecards.core.erasing import LAST, DocumentKey
from namecards.core.traces import Traces
from namecards.store.listing import is_journal
from namecards.store.rewriting import decode
from namecards.store.store import Store


def search(store: Store, traces: Traces, kept: Collection[DocumentKey], waiting: Collection[str]) -> Found:
    """Search the home, this computer's own folder, and what killed programs left in temporary folders.

    `kept` are the mentions that stay; `waiting` are the computers that have not erased their lines yet.
    """
    places, packed, elsewhere, count, size = list[str](), list[str](), 0, 0, 0
    mentions = (each.line.mention for each in store.documents.all_lines())
    stays = {(each.table, each.id) for each in mentions if each.person and each.person not in traces.ids}
    stays |= {(table, id) for table, now in store.documents.storage.read().items() for id in now}
    is_left = partial(_is_left, traces=traces, kept=kept, stays=stays)
    for path in outside.every_file(store.home):
        try:
            data = files.read(path)
        except FileNotFoundError:  # it went away meanwhile
            continue
        except OSError:
            packed.append(str(path))
            continue
        count, size = count + 1, size + len(data)
        found = list(_places(path, data, traces, is_left))
        if any(path.name.endswith(f"-{id}.jsonl") for id in waiting):
            elsewhere += len(found)
        elif outside.is_packed(path) and not found:
            packed.append(str(path))
        else:
            places += found
    return Found(count, size, tuple(places), elsewhere, tuple(packed))


def _places(path: Path, data: bytes, traces: Traces, is_left: Callable[[bytes], bool]) -> Iterator[str]:
    """Name the places of a file that hold a trace."""
    if is_journal(path.name, "documents") or is_journal(path.name, "reviews"):
        holds = is_left if is_journal(path.name, "documents") else traces.has_id
        lines = enumerate(data.split(b"\n"), 1)
        yield from (f"{path}, line {number}" for number, line in lines if holds(line))
    elif traces.in_bytes(data) or traces.in_text(path.name) or traces.has_id(path.name.encode()):
        yield str(path)


def _is_left(
    line: bytes, traces: Traces, kept: Collection[DocumentKey], stays: Collection[DocumentKey]
) -> bool:
    """Whether a line holds a trace: no bare id of a mark, and nothing that the user kept.

    A number or a word that somebody who stays has, too, is no trace, also in their deleted notes.
    """
    if not traces.in_line(line):
        return False
    row = decode(line) or {}
    table, id = str(row.get("in", "")), str(row.get("id", ""))
    if table in LAST or (table, id) in kept:
        return False
    if (table, id) in stays and not traces.has_id(line):
        return any(is_named(table, row[part], traces) for part in ("new", "set", "was") if row.get(part))
    return True
