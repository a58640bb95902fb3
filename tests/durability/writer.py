"""Writers in processes of their own: ours and stock TinyDB, each saying what was saved.

`python -m tests.durability.writer WHO PLACE write|kill COUNT SEED` writes COUNT texts and prints each once it
is saved; `kill` forks a process for each text and kills that one while it writes.
"""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from tinydb import TinyDB

from namecards.cli.commands import cli
from namecards.collection import Collection
from namecards.store.home import home_at

from .world import ROOT, environment

WHO = "maya chen"
Save = Callable[[Path, str], None]


def save_with_shell(place: Path, text: str) -> None:
    """Save a note as `namecards note` does, which prints it."""
    cli(["note", f"{WHO} {text}"], standalone_mode=False)


def save_in_stock(place: Path, text: str) -> None:
    """Save a note in TinyDB as it comes."""
    with TinyDB(place) as database:
        database.insert({"person": WHO, "text": text})


def keep_open(place: Path) -> Save:
    """Return a writer that keeps the collection open, as the screens do."""
    collection = Collection(home_at(place))
    (person,) = collection.people.find(WHO)

    def save(place: Path, text: str) -> None:
        collection.notes.add(person, text)

    return save


def kept_by_us(place: Path) -> list[str]:
    """Return the texts in a home."""
    return [note.text for note in Collection(home_at(place)).notes.all()]


def kept_by_stock(place: Path) -> list[str]:
    """Return the texts in a file of TinyDB; none if it can't be read."""
    try:
        with TinyDB(place) as database:
            return [str(document.get("text")) for document in database]
    except (ValueError, AttributeError, OSError):
        return []


def aloud(save: Save) -> Save:
    """Return a writer that prints each text once it is saved."""

    def save_and_say(place: Path, text: str) -> None:
        save(place, text)
        print(text, flush=True)

    return save_and_say


def saver(who: str, place: Path) -> Save:
    """Return the writer called "shell", "open" or "stock"; all of them say what is saved."""
    if who == "shell":
        return save_with_shell
    return aloud(keep_open(place) if who == "open" else save_in_stock)


def start(who: str, place: Path, how: str, count: int, seed: int) -> subprocess.Popen[str]:
    """Start this module as a program: `who` is "shell", "open" or "stock"."""
    words = (who, str(place), how, str(count), str(seed))
    return subprocess.Popen(
        [sys.executable, "-m", "tests.durability.writer", *words],
        cwd=ROOT,
        env=environment(place),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )


def run(who: str, place: Path, how: str, count: int, seed: int) -> list[str]:
    """Run the program to its end; return the texts that were acknowledged."""
    said, _ = start(who, place, how, count, seed).communicate()
    return texts(said)


def texts(said: str) -> list[str]:
    """Return the texts in whole lines of output; ours prints the person in front."""
    whole = said[: said.rfind("\n") + 1]
    return [line.rpartition(": ")[2] for line in whole.splitlines()]


def killed(save: Save, place: Path, names: Iterator[str], chance: Random) -> Iterator[str]:
    """Save each text in a fork that is killed at any moment until it has answered; yield the answers."""
    if sys.platform == "win32":
        raise OSError("POSIX only")
    whole = 0.02
    for text in names:
        ours, theirs = os.pipe()
        child, begin = os.fork(), time.perf_counter()
        if not child:
            os.dup2(theirs, 1)
            save(place, text)
            sys.stdout.flush()
            os._exit(0)
        os.close(theirs)
        answered, _, _ = select.select([ours], [], [], chance.uniform(0.2, 1.3) * whole)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        if answered:
            whole += (time.perf_counter() - begin - whole) / 8
        else:
            whole *= 1.02
        with os.fdopen(ours, encoding="utf-8") as pipe:
            yield pipe.read()


def main(who: str, place: Path, how: str, count: int, seed: int) -> None:
    """Run the program."""
    save = saver(who, place)
    names = (f"text {who} {seed} {number}" for number in range(count))
    if how == "kill":
        save(place, next(names))  # imports once what each fork needs
        for answer in killed(save, place, names, Random(seed)):
            if answer.endswith("\n"):  # else it was killed in the middle of its answer
                print(answer, end="", flush=True)
    else:
        for text in names:
            save(place, text)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
