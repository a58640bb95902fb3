"""Whether all data is there and readable: a quick look for the first screen, and a thorough check."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from msgspec.structs import replace

from namecards.collection.people import People
from namecards.collection.place import Place
from namecards.core.days import format_moment
from namecards.core.errors import PART_MISSING
from namecards.core.on_progress import OnProgress, ignore_progress
from namecards.core.problems import CLOCK_ERROR, Problem, future, photo, value
from namecards.store import seen
from namecards.store.journal import Journal
from namecards.store.listing import has_own_name, strays
from namecards.store.rewriting import shortened_by
from namecards.store.seen import SeenFiles
from namecards.store.store import Store

BACK = (
    "Wait until your sync program has finished; if the file was moved or deleted, restore it from a backup."
)
MOVED = f"{BACK} If you moved your data to another folder, set NAMECARDS_HOME to that."
LINE_ADVICE = "Everything else is read. A backup of this file may still have the line."


class Health:
    """Looks for missing, unreadable and odd data in the home."""

    def __init__(self, store: Store, people: People) -> None:
        self._store = store
        self.place = Place(store)
        """The folder of all data, and whether it lasts there."""
        self._people = people
        self._seen = store.seen
        self._photos: tuple[object, tuple[Problem, ...]] = (None, ())

    def problems(self, photos: bool = True) -> tuple[Problem, ...]:
        """Return what a quick look finds, except what the user accepted."""
        problems = [
            *self.file_problems(),
            *self._overwritten_files(),
            *self._strays(),
            *self.place.problems(),
            *self._clock(),
            *(value(str(bad)) for bad in sorted(self._store.documents.problems)),
            *(Problem(str(left), serious=False) for left in self._store.own_files.noticed),
            *(self._photo_problems() if photos else ()),
        ]
        return tuple(problem for problem in problems if str(problem) not in self._seen.accepted)

    def import_warning(self) -> str:
        """Return a warning if an import now could add people a second time; else nothing."""
        places = {problem.file for problem in self.problems(photos=False)}
        if all(place.startswith("reviews-") for place in places if place):
            return ""
        return (
            f"{PART_MISSING} This import may add people a second time. "
            "See Check first (m on the first screen, or namecards check)."
        )

    def check(self, progress: OnProgress = ignore_progress) -> tuple[Problem, ...]:
        """Read everything there is, and return all problems. Nothing is changed. May run in a worker."""
        from namecards.collection.checking import find_problems, orphans, type_documents

        store = Store(self._store.home, self._store.now, self._store.random)
        store.reviews.refresh()
        type_documents(store)
        people = People(store)
        files = Health(store, people).file_problems()
        problems = [*files, *self._overwritten_files(), *self._strays(), *self.place.problems()]
        problems += find_problems(store, people, progress)
        if not any(problem.serious for problem in problems):
            problems += orphans(store.home.photos, people)
        return tuple(problems)

    def is_complete(self) -> bool:
        """Whether all files are there and readable, also those that another program has seen since."""
        try:
            self._seen = seen.load(self._store.home.local)
        except OSError:
            return False
        return not any(self.file_problems())

    def remember(self) -> None:
        """Remember the journal files; a missing or shorter one is known as it was."""
        with suppress(OSError):  # the next end of a program tries again
            seen_files = seen.load(self._store.home.local)
            own_sizes = {name: size for name, size in self._sizes().items() if has_own_name(name)}
            journal = self._store.home.journal  # a file from which lines were erased is no shorter one
            sizes = {name: size + shortened_by(journal / name) for name, size in own_sizes.items()}
            before = self._store.known_sizes(seen_files)
            files = {name: max(size, before.get(name, 0)) for name, size in sizes.items()}
            missing = tuple(sorted(before.keys() - sizes.keys() - self._refusals().keys()))
            self._save(seen_files, replace(seen_files, files=before | files, missing=missing))

    def accept(self) -> None:
        """Accept the files as they are; what can't be read now stays a problem."""
        with suppress(OSError):
            before = seen.load(self._store.home.local)
            accepted = {str(problem) for problem in self.problems() if problem.line or not problem.file}
            files = before.files if self._refusals() else {}
            accepted.update(before.accepted)
            sizes, listed = self._store.own_files.sizes(), tuple(sorted(accepted))
            self._save(before, replace(before, files=files, accepted=listed, given_up=sizes, missing=()))
            self.remember()

    def _save(self, before: SeenFiles, now: SeenFiles) -> None:
        self._seen = self._store.seen = now
        if now != before:
            seen.save(self._store.home.local, now)

    @property
    def _journals(self) -> tuple[Journal, Journal]:  # type: ignore[type-arg]
        return self._store.documents.storage.journal, self._store.reviews.journal

    def _sizes(self) -> dict[str, int]:
        return {name: size for journal in self._journals for name, size in journal.sizes().items()}

    def _refusals(self) -> dict[str, str]:
        return {name: why for journal in self._journals for name, why in journal.refusals.items()}

    def file_problems(self) -> Iterator[Problem]:
        """Yield the files that are missing, shorter or unreadable, and the lines that can't be read."""
        sizes, refusals = self._sizes(), self._refusals()
        for name, why in refusals.items():
            yield _unread_file(name, why)
        expected = {} if self._store.home.journal.name in refusals else self._store.known_sizes(self._seen)
        for name, size in self._store.lost_files(expected, sizes).items():
            if size or name in sizes:
                what = f"A data file is shorter than before ({size:,} bytes, was {expected[name]:,}), "
                yield Problem(f"{what}so some of its lines are not shown.", BACK, name)
            elif name not in refusals:
                what = "A data file is missing, so part of your data is not shown."
                yield Problem(what, BACK if sizes else MOVED, name)
        for journal in self._journals:
            if journal.newer:
                what = "A newer namecards wrote this file: it is not shown, and nothing can be changed here."
                yield Problem(what, "Update namecards on this computer.", journal.newer)
            for name, lines in groupby(journal.bad_lines, attrgetter("file")):
                first, *others = (bad.line for bad in lines)
                what = "A line of a data file can't be read, so what it says is not shown."
                all_of_them = f"{len(others) + 1} lines of a data file can't be read, so they are not shown."
                yield Problem(all_of_them if others else what, LINE_ADVICE, name, first)

    def _overwritten_files(self) -> Iterator[Problem]:
        """The files that are as long as they were, and do not hold this computer's last lines."""
        damaged = {bad.file for journal in self._journals for bad in journal.bad_lines}
        advice = (
            "A computer with a copied disk, a sync program or an editor wrote over them. "
            "Restore a backup if you miss a note."
        )
        for name in self._store.own_files.find_overwritten():
            if name not in damaged:
                what = f"{name} does not hold the last lines that this computer wrote, so they may be lost."
                yield Problem(what, advice)

    def _strays(self) -> Iterator[Problem]:
        for name in strays(self._store.home.data, self._store.home.journal):
            what = "Data files lie here that are not read, so what is in them is not shown."
            advice = "Close namecards, and move them into the folder “journal”. If it asks, keep both files."
            yield Problem(what, advice, name)

    def _clock(self) -> Iterator[Problem]:
        newest = max((journal.newest for journal in self._journals if journal.newest), default=None)
        if newest and newest - CLOCK_ERROR > self._store.utc_now():
            yield future(f"The newest entry is dated {format_moment(newest, self._store.now())}")

    def _photo_problems(self) -> tuple[Problem, ...]:
        """The photos that are missing or empty; looked for again when people or the folder change."""
        folder = self._store.home.photos
        with suppress(OSError):
            state = self._people.all(), folder.stat().st_mtime_ns
            if self._photos[0] != state:
                self._photos = state, tuple(self._find_photo_problems())
            return self._photos[1]
        return tuple(self._find_photo_problems())

    def _find_photo_problems(self) -> Iterator[Problem]:
        sizes: dict[str, int] = {}
        with suppress(OSError), os.scandir(self._store.home.photos) as entries:
            # On Windows an entry's own size lags.
            sizes = {entry.name: Path(entry).stat().st_size for entry in entries}
        wanted = {person.photo for person in self._people.all() if person.shows_photo}
        if missing := len(wanted - sizes.keys()):
            yield photo(f"{missing} photos are missing." if missing > 1 else "1 photo is missing.")
        if empty := sum(not sizes.get(name, 1) for name in wanted):
            yield photo(f"{empty} photos are empty files." if empty > 1 else "1 photo is an empty file.")


def _unread_file(name: str, why: str) -> Problem:
    what = (
        f"A data file can't be read now. {why} What is in it is not shown, and nothing can be saved with it."
    )
    advice = (
        "Close the program that may have it open (antivirus, backup, sync program, Excel), or ask for the "
        "right to read it. namecards keeps trying."
    )
    return Problem(what, advice, name)
