"""SIGKILL while a person is forgotten: all of it or nothing, and nothing of anybody else is lost.

`python -m tests.durability.forgetting HOME COUNT SEED` prints a line for each kill: what was wrong, or "ok".
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random
from zipfile import ZipFile

from namecards.collection import Collection
from namecards.core.people import Person

from .outcome import CannotTry, Outcome
from .world import AFTER, ROOT, collection_at, environment, fill, made

WHO = "Hodan Abdi"


def kill_forgetting(folder: Path, tries: int, chance: Random) -> Outcome:
    """Kill the program at any moment while it forgets somebody."""
    if sys.platform == "win32":
        raise CannotTry("a fork needs Linux or macOS")
    words = (str(folder / "home"), str(tries), str(chance.randrange(10**6)))
    command = [sys.executable, "-m", "tests.durability.forgetting", *words]
    env = environment(folder / "home") | made(folder)
    said = subprocess.run(
        command, cwd=ROOT, env=env, stdout=subprocess.PIPE, encoding="utf-8", check=True
    ).stdout
    lines = said.splitlines()
    wrong = [line for line in lines if not line.startswith("ok")]
    half = sum(line == "ok, forgotten" for line in lines)
    return Outcome(f"{tries:,} kills", half, len(wrong) + tries - len(lines), "; ".join(wrong[:3]))


def others(collection: Collection, but: str) -> Counter[str]:
    """What there is about everybody else."""
    notes = [f"{note.person} {note.text}" for note in collection.notes.all() if note.person != but]
    people = [person.id for person in collection.people.all() if person.id != but]
    collection.memory.load()
    answers = [
        f"{card} {line.at}"
        for card, lines, _ in collection.memory.reviews.histories()
        for line in lines
        if card.partition("/")[0] != but
    ]
    return Counter((*notes, *people, *answers))


def main(home: Path, count: int, seed: int) -> None:
    """Forget in a fork that is killed, look, and open again."""
    if sys.platform == "win32":
        raise OSError("POSIX only")
    chance, whole = Random(seed), 0.05
    fill(home)
    first = collection_at(home)
    hodan = first.people.one(WHO)
    first.notes.edit(first.notes.add(first.people.one("emeka"), f"beside {WHO}").value, "beside the door")
    outside = home.with_name("outside")
    outside.mkdir(exist_ok=True)
    for name in ("one.zip", "two.zip"):
        first.backups.write(outside / name, first.backups.counts())
    before = others(first, hodan.id)
    folders = (home, first.home.local, outside)
    both = {folder: folder.with_name(f"{folder.name} before") for folder in folders}
    for folder, copy in both.items():
        shutil.copytree(folder, copy)
    for _ in range(count):
        for folder, copy in both.items():
            shutil.rmtree(folder)
            shutil.copytree(copy, folder)
        child, begin = os.fork(), time.perf_counter()
        if not child:
            collection = Collection(first.home, lambda: AFTER, Random(chance.random()))
            unsaved = collection.unsaved
            unsaved.keep(unsaved.make("note", f"{WHO} dog surgery, half typed"))
            collection.forgetting.forget(collection.people.one(WHO))
            os._exit(0)
        time.sleep(chance.uniform(0.2, 1.2) * whole)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        whole = whole * 1.05 if status else (whole + time.perf_counter() - begin) / 2
        print(_look(home, hodan, before, outside), flush=True)


def _look(home: Path, hodan: Person, before: Counter[str], outside: Path) -> str:
    """Say what is wrong after a kill and the next start, or "ok"."""
    collection = collection_at(home)
    there = hodan.id in collection.people.by_id()
    collection.forgetting.finish()  # there are lines of a computer that is never opened
    if others(collection, hodan.id) != before:
        return "something of others is gone or new"
    if collection.health.problems(photos=False):
        return f"a problem: {collection.health.problems(photos=False)[0]}"
    photo = home / "photos" / hodan.photo
    if there:
        whole = photo.exists() and _places([home], "dog surgery") and len(collection.backups.paths()) == 2
        return "ok" if whole else "half of it is gone"
    if path := collection.backups.renewed_path():
        if "forgotten" not in collection.backups.offer():
            return "home does not say that a backup holds somebody forgotten"
        collection.backups.write(path, collection.backups.counts())
        collection.backups.drop_stale()
    folders = [home, collection.home.local]
    left = _places(folders, hodan.id)  # a backup may hold the bare id, for a computer that was not opened yet
    left += [where for trace in (WHO, "dog surgery") for where in _places([*folders, outside], trace)]
    if left or photo.exists():
        return f"a trace is left after the next start: {left or photo}"
    return "ok, forgotten" if list(outside.glob("*.zip")) else "no backup is left"


def _places(folders: list[Path], trace: str) -> list[str]:
    """The files that hold some words, also packed in a backup."""
    found = []
    for path in (path for folder in folders for path in folder.rglob("*") if path.is_file()):
        parts = [path.read_bytes()]
        if path.suffix == ".zip":
            with ZipFile(path) as archive:
                parts += [archive.read(name) for name in archive.namelist()]
        found += [path.name] if any(trace.encode() in data for data in parts) else []
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
