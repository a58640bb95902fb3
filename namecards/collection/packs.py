"""The August pack: everything for the first day, all classes in one PDF."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from namecards.collection.people import People
from namecards.collection.printers import Printers
from namecards.collection.printing import Printing
from namecards.core.changes import Change
from namecards.core.errors import CannotWrite, NamecardsError
from namecards.core.paper.errors import NothingOnSheet, NothingToPrint
from namecards.core.people import EVERYONE, Person, Roster, roster_names
from namecards.printing import kinds
from namecards.printing.job import Job, PrintResult
from namecards.printing.merge import merge
from namecards.printing.prepare import OnProgress
from namecards.printing.render import make_pdf, replace_file

PARTS = ("class-header", "tents", "faces", "seating", "class-list")
"""The kinds in a pack, in the order of each class."""


@dataclass(frozen=True, slots=True)
class Pack:
    """The jobs of a pack, and what is left out of it and why."""

    jobs: tuple[Job, ...]
    left_out: tuple[str, ...]


@dataclass(eq=False)
class Packs:
    """Builds and writes packs."""

    _people: People
    _printers: Printers
    _printing: Printing

    def classes(self) -> tuple[Roster, ...]:
        """Return the classes to offer: homerooms, else classes, else grades, else everyone."""
        rosters = {roster.name: roster for roster in self._people.rosters() if roster.people}
        for names in map(set, self._groupings()):
            if found := tuple(roster for name, roster in rosters.items() if name in names):
                return found
        return tuple(roster for name, roster in rosters.items() if name == EVERYONE)

    def _groupings(self) -> Iterator[Iterable[str]]:
        people = self._people.active()
        yield (name for p in people if p.homeroom for name in roster_names(replace(p, grade="", classes=())))
        yield (name for p in people for name in p.classes)
        yield (name for p in people if p.grade for name in roster_names(replace(p, homeroom="", classes=())))

    def without(self, rosters: Sequence[Roster]) -> list[Person]:
        """Return the people who are in none of some classes."""
        inside = {person.id for roster in rosters for person in roster.people}
        return [person for person in self._people.active() if person.id not in inside]

    def build(
        self,
        rosters: Sequence[Roster],
        parts: Collection[str] = PARTS,
        order: str = "name",
        printer: str = "",
    ) -> Pack:
        """Build the jobs of some classes. Raises `NothingToPrint`, or errors of a printer or a paper."""
        jobs, left_out = [], []
        for roster in rosters:
            for key in (part for part in PARTS if part in parts):
                kind = kinds.kind(key)
                options = {"order": order} if kind.people else {}
                try:
                    stock = self._printers.stock_for(kind)
                    job = self._printing.job(key, roster, stock, options, (), printer)
                    if key == "seating" and not any(card.name for card in job.cards):
                        raise NothingOnSheet("nobody has a seat.")
                    jobs.append(job)
                except NamecardsError as error:
                    left_out.append(f"{roster.name}: no {kind.title.casefold()}. {error}")
        if not jobs:
            raise NothingToPrint(", ".join(roster.name for roster in rosters))
        return Pack(tuple(jobs), tuple(left_out))

    def write(self, pack: Pack, out: Path, on_progress: OnProgress = lambda done, of: None) -> PrintResult:
        """Write a pack as one PDF; a worker may call it. Raises as `Printing.write_pdf` does."""
        if not out.parent.is_dir():
            raise CannotWrite(out, f"There is no folder {out.parent}.")
        of, done, made = sum(1 + len(job.cards) for job in pack.jobs), 0, []
        for job in pack.jobs:
            made.append(make_pdf(job, partial(_report, on_progress, done, of)))
            done += 1 + len(job.cards)
        replace_file(out, merge(one.data for one in made))
        warnings = dict.fromkeys(warning for one in made for warning in one.warnings)
        self._printing.note_written(out, "August pack")
        cards, pages = sum(one.cards for one in made), sum(one.pages for one in made)
        return PrintResult("August pack", out.absolute(), cards, pages, (*pack.left_out, *warnings))

    def mark_printed(self, pack: Pack) -> Change[None]:
        """Note that the cards of a pack were printed."""
        return self._printing.mark_printed(*pack.jobs)


def _report(on_progress: OnProgress, before: int, of: int, done: int, of_job: int) -> None:
    on_progress(before + done, of)
