"""Single flipped bits in the journal: none may end in a traceback."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from random import Random

from tinydb import TinyDB

from .outcome import Outcome
from .use import faults_of_commands, faults_of_screens, faults_of_services
from .world import collection_at, fill
from .writer import kept_by_stock

EVERY = 100
"""After so many flips all commands run and the screens start, too."""


def flip(folder: Path, tries: int, chance: Random) -> Outcome:
    """Flip one bit at a time in a home in which every table is used, and use everything."""
    whole, damaged = folder / "whole", folder / "damaged"
    fill(whole)
    before = len(collection_at(whole).health.problems())
    faults, told = [], 0
    for number in range(1, tries + 1):
        shutil.rmtree(damaged, ignore_errors=True)
        shutil.copytree(whole, damaged)
        where = _flip_a_bit(damaged, chance)
        told += _is_told(damaged, before)
        faults += [f"{where}\n{fault}" for fault in _faults(damaged, thorough=number % EVERY == 0)]
    (folder / "faults.txt").write_text("\n\n".join(faults), encoding="utf-8")
    detail = f"{told} told of by name of the file or entry; the others changed a letter or a number"
    return Outcome(f"{tries:,} flipped bits", 0, len(faults), faults[0] if faults else detail)


def flip_stock(folder: Path, tries: int, chance: Random) -> Outcome:
    """Flip one bit at a time in a file of stock TinyDB, and count the flips after which it can't be read."""
    place, kept = folder / "stock.json", [f"text {number}" for number in range(40)]
    with TinyDB(place) as database:
        database.insert_multiple({"text": text} for text in kept)
    data = place.read_bytes()
    unreadable = 0
    for _ in range(tries):
        place.write_bytes(_flipped(data, chance)[0])
        unreadable += not kept_by_stock(place)
    return Outcome(f"{tries:,} flipped bits", 0, unreadable)


def _faults(folder: Path, thorough: bool) -> Iterator[str]:
    services = faults_of_services(folder)
    return chain(services, faults_of_commands(folder), faults_of_screens(folder)) if thorough else services


def _flip_a_bit(folder: Path, chance: Random) -> str:
    """Flip a bit of a line that counts: each file as often, whatever its length."""
    path = chance.choice(sorted((folder / "journal").glob("*.jsonl")))
    data, where = _flipped(path.read_bytes(), chance)
    path.write_bytes(data)
    return f"{where} of {path.name}"


def _flipped(data: bytes, chance: Random) -> tuple[bytes, str]:
    changed = bytearray(data)
    at, bit = chance.randrange(len(data)), chance.randrange(8)
    changed[at] ^= 1 << bit
    return bytes(changed), f"byte {at}, bit {bit}"


def _is_told(folder: Path, before: int) -> bool:
    """Whether the program names the damage once everything was read."""
    collection = collection_at(folder)
    collection.memory.load()
    collection.notes.all(), collection.ideas.all(), collection.plan.current, collection.surveys.all()
    return len(collection.health.problems()) > before
