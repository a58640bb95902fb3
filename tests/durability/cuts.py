"""Files cut at every byte of their last lines, as a crash of the computer leaves them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from tinydb import TinyDB

from namecards.collection import Collection

from . import writer
from .outcome import Outcome, miscounted
from .world import collection_at, fill

STEP = 11
"""Of a single line, the short run cuts at every eleventh byte."""


def cut(folder: Path, lines: int, chance: Random) -> Outcome:
    """Cut either journal at every byte of its last lines; open, write, open again."""
    fill(folder)
    files = {path: path.read_bytes() for path in (folder / "journal").iterdir()}
    cuts = saved = lost = 0
    for path, end in _cuts(files, lines):
        for begun in (folder / "journal").iterdir():  # after a cut a new file is begun
            begun.unlink()
        for each, data in files.items():
            each.write_bytes(data[:end] if each == path else data)
        whole = sum(_whole_lines(each.read_bytes()) for each in files)
        opened = collection_at(folder)
        lost += whole - _lines(opened)
        opened.notes.add_line("maya chen wrote this after the cut")
        opened.desk.greet(opened.people.active()[7], knew=True)
        again = collection_at(folder)
        lost += max(0, whole + 3 - _lines(again)) + (again.notes.last()[0].text != "wrote this after the cut")
        cuts, saved = cuts + 1, saved + whole + 3
    return Outcome(f"{cuts:,} cuts", saved, lost)


def cut_stock(folder: Path, lines: int, chance: Random) -> Outcome:
    """Cut the file of stock TinyDB at every byte of its last entries."""
    place = folder / "stock.json"
    with TinyDB(place) as database:
        database.insert_multiple({"person": "maya chen", "text": f"text {number}"} for number in range(40))
    data = place.read_bytes()
    ends = range(len(data) - 45 * lines, len(data))
    lost = 0
    for end in ends:
        place.write_bytes(data[:end])
        lost += miscounted([f"text {number}" for number in range(40 - lines)], writer.kept_by_stock(place))
    return Outcome(f"{len(ends):,} cuts", len(ends) * (40 - lines), lost)


def _cuts(files: dict[Path, bytes], lines: int) -> Iterator[tuple[Path, int]]:
    for path, data in sorted(files.items()):
        begin = len(data) - sum(map(len, data.splitlines(keepends=True)[-lines:]))
        yield from ((path, end) for end in range(begin, len(data), STEP if lines == 1 else 1))


def _whole_lines(data: bytes) -> int:
    """Lines that end in their last brace; the newline behind it may be cut off."""
    return sum(line.endswith(b"}") and line.count(b"{") == line.count(b"}") for line in data.splitlines())


def _lines(collection: Collection) -> int:
    collection.memory.load()
    return collection._store.lines_read
