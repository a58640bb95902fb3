"""SIGKILL at a year's end: all of it or nothing, also the photos and the files outside.

`python -m tests.durability.year_end HOME COUNT SEED` prints a line for each kill: what was wrong, or "ok".
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from random import Random

from namecards.collection import Collection
from namecards.core.desk.visit_counts import BY
from namecards.core.year_end import YearEndChoices
from namecards.store.home import Home

from .forgetting import WHO
from .outcome import CannotTry, Outcome
from .world import AFTER, ROOT, collection_at, environment, fill, made

LATER = "ok, done at the next start"
LAST = date(2026, 9, 9)
Facts = dict[str, object]


def kill_year_end(folder: Path, tries: int, chance: Random) -> Outcome:
    """Kill the program at any moment of a year's end."""
    if sys.platform == "win32":
        raise CannotTry("a fork needs Linux or macOS")
    words = (str(folder / "home"), str(tries), str(chance.randrange(10**6)))
    command = [sys.executable, "-m", "tests.durability.year_end", *words]
    env = environment(folder / "home") | made(folder)
    run = subprocess.run(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    lines = run.stdout.splitlines()
    wrong = [line for line in lines if not line.startswith("ok")]
    done, later = (sum(line.startswith(what) for line in lines) for what in ("ok, done", LATER))
    detail = "; ".join(wrong[:3]) or f"{later} were done by the next start"
    return Outcome(f"{tries:,} kills", done, len(wrong) + tries - len(lines), detail)


def kill_again_and_again(
    first: Collection, count: int, seed: int, act: Callable[[Collection], object]
) -> Iterator[None]:
    """Let a fork act on the same home again and again, kill it at any moment, and yield to look."""
    if sys.platform == "win32":
        raise OSError("POSIX only")
    chance, whole, home = Random(seed), 0.05, first.home.data
    both = {home: home.with_name("before"), first.home.local: home.with_name("state before")}
    for folder, copy in both.items():
        shutil.copytree(folder, copy)
    for _ in range(count):
        for folder, copy in both.items():
            shutil.rmtree(folder)
            shutil.copytree(copy, folder)
        child, begin = os.fork(), time.perf_counter()
        if not child:
            act(Collection(first.home, lambda: AFTER, Random(chance.random())))
            os._exit(0)
        time.sleep(chance.uniform(0.2, 1.2) * whole)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        whole = whole * 1.05 if status else (whole + time.perf_counter() - begin) / 2
        yield


def facts(collection: Collection, paper: Path) -> Facts:
    """Everything that a year's end may change, as the user sees it, and every word of it in the files."""
    report = collection.visit_counts.report(date(2026, 8, 1), LAST)
    collection.memory.load()
    histories = collection.memory.reviews.histories()
    home = collection.home
    words = b"".join(path.read_bytes() for path in home.journal.iterdir())
    return {
        "people": sorted((p.id, p.active, p.photos) for p in collection.people.all()),
        "notes": sorted(note.text for note in collection.notes.all()),
        "inbox": [item.text for item in collection.inbox.all()],
        "visits": len(collection._store.documents.storage.read().get("visits", {})),
        "counts": [[(c.label, c.visits) for c in report.counts(by)] for by in BY],
        "answers": sorted(f"{card} {line.at}" for card, lines, _ in histories for line in lines),
        "photos": sorted(path.name for path in home.photos.iterdir()),
        "paper": paper.exists(),
        "words": [
            text for text in (b"dog surgery", b"lost a scarf", b"about nothing", b"Abdi") if text in words
        ],
        "problems": collection.health.problems(photos=True),
    }


def end_year(collection: Collection, paper: Path) -> None:
    """Let Hodan go, and everything that expires."""
    gone = frozenset({collection.people.one(WHO).id})
    chosen = YearEndChoices(until=LAST, leavers=gone, files=frozenset({str(paper)}), old_photos=True)
    collection.year_ends.decide(collection.year_ends.preview(chosen))


def main(home: Path, count: int, seed: int) -> None:
    """End the year in a fork that is killed, open again, and look: it is as before, or as after.

    After every second kill another computer opens the home first.
    """
    fill(home)
    first, paper = collection_at(home), home.with_name("tents.pdf")
    paper.write_bytes(b"%PDF")
    first.known_files.add(paper, "Name tents", first.now())
    before = facts(first, paper)
    after: Facts = {}
    kills = kill_again_and_again(first, count + 1, seed, lambda collection: end_year(collection, paper))
    for number, _ in enumerate(kills):
        if not after:  # the first time nobody is killed, to see what it is like when it is done
            after = _after(first, paper)
            continue
        files = b"".join(path.read_bytes() for path in (home / "journal").iterdir())
        later = b'"in":"year_ends"' in files
        if number % 2:
            Collection(Home(home, home.with_name(f"other {number}")), lambda: AFTER, Random(11))
        now = collection_at(home)
        now.forgetting.finish()  # there are lines of a computer that is never opened
        found = facts(now, paper)
        paper.write_bytes(b"%PDF")
        done = LATER if later else "ok, done"
        print("ok" if found == before else done if found == after else _say(found, before, after), flush=True)


def _after(first: Collection, paper: Path) -> Facts:
    """Do it in a copy."""
    collection = collection_at(first.home.data)
    if collection.people.find(WHO):
        end_year(collection, paper)
    collection.forgetting.finish()
    found = facts(collection, paper)
    paper.write_bytes(b"%PDF")
    shutil.rmtree(first.home.data)  # the next round brings it back
    first.home.data.mkdir()
    return found


def _say(found: Facts, before: Facts, after: Facts) -> str:
    half = [what for what in found if found[what] not in (before[what], after[what])]
    mixed = [what for what in found if (found[what] == before[what]) != (found[what] == after[what])]
    return f"neither before nor after: {half or mixed}"


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
