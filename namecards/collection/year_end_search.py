"""The search of every byte after a year's end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from namecards import files
from namecards.core.erasing import LAST
from namecards.core.errors import Unread
from namecards.core.many_traces import ManyTraces
from namecards.core.problems import Progress
from namecards.core.refusals import plain_reason
from namecards.core.year_end import Searched
from namecards.store.erasing import Eraser
from namecards.store.listing import is_journal
from namecards.store.rewriting import decode
from namecards.store.store import Store


def search(store: Store, traces: ManyTraces, progress: Progress) -> Searched:
    """Search every byte of the home. A worker may call it; what `progress` raises stops it.

    Raises `Unread`.
    """
    waiting, found, size = tuple(sorted(Eraser(store).waiting())), list[str](), 0
    folders = (store.home.data, store.home.local)
    paths = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    for done, path in enumerate(paths):
        progress(done, len(paths))
        data = _read(path)
        size += len(data)
        if not any(path.name.endswith(f"-{id}.jsonl") for id in waiting):
            found += _places(store, path, data, traces)
    return Searched(traces.looked_for, len(paths), size, tuple(found), waiting)


def _read(path: Path) -> bytes:
    """The bytes of a file; none if it went away meanwhile."""
    try:
        return files.read(path)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise Unread(path, plain_reason(error)) from error


def _places(store: Store, path: Path, data: bytes, traces: ManyTraces) -> Iterator[str]:
    if any(is_journal(path.name, kind) for kind in ("documents", "reviews")):
        for number, line in enumerate(data.split(b"\n"), 1):
            if traces.in_line(line) and not _is_of_others(store, line):
                yield f"{path.name}, line {number}"
    elif traces.in_bytes(data):
        yield str(path)


def _is_of_others(store: Store, line: bytes) -> bool:
    """Whether a line belongs to somebody or something that stays, or marks the erasure."""
    row = decode(line) or {}
    table, id = str(row.get("in", "")), str(row.get("id", ""))
    fields = store.documents.storage.read().get(table, {}).get(id)
    is_kept = fields is not None and (table in ("people", "inbox") or bool(fields.get("person")))
    return table in LAST or is_kept
