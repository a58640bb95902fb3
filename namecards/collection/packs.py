"""The August pack: everything for the first day, all classes in one PDF."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from pathlib import Path

from namecards.collection.people import People
from namecards.collection.printers import Printers
from namecards.collection.printing import Printing
from namecards.core.changes import Change
from namecards.core.errors import NamecardsError
from namecards.core.grouping import group
from namecards.core.on_progress import OnProgress, ignore_progress
from namecards.core.paper.errors import NoFont, NothingOnSheet, NothingToPrint
from namecards.core.paths import require_folder
from namecards.core.people import EVERYONE, Person, Roster, roster_names
from namecards.printing import kinds
from namecards.printing.job import Job, PrintResult
from namecards.printing.kinds import Kind
from namecards.printing.pdf import merge
from namecards.printing.prepare import unprintable_names
from namecards.printing.render import MadePdf, make_pdf, replace_file
from namecards.printing.stock import Stock

TITLE = "August pack"
PARTS = ("class-header", "tents", "faces", "seating", "class-list", "substitute")
"""The kinds in a pack, in the order of each class."""

_LeftOut = tuple[str, Kind, NamecardsError]
"""The name of a class, the part it doesn't get, and why."""


@dataclass(frozen=True, slots=True)
class Pack:
    """The jobs of a pack, each with the name of its class, and what is left out of it and why."""

    parts: tuple[tuple[str, Job], ...]
    left_out: tuple[str, ...]

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The jobs alone."""
        return tuple(job for _, job in self.parts)


class Packs:
    """Builds and writes packs."""

    def __init__(self, people: People, printers: Printers, printing: Printing) -> None:
        self._people = people
        self._printers = printers
        self._printing = printing

    def classes(self) -> tuple[Roster, ...]:
        """Return the classes to offer: homerooms, else classes, else grades, else everyone."""
        rosters = {roster.name: roster for roster in self._people.filled_rosters()}
        for names in map(set, self._groupings()):
            if classes := tuple(roster for name, roster in rosters.items() if name in names):
                return classes
        return tuple(roster for name, roster in rosters.items() if name == EVERYONE)

    def _groupings(self) -> Iterator[Iterable[str]]:
        people = self._people.active()
        yield (name for p in people if p.homeroom for name in roster_names(replace(p, grade="", classes=())))
        yield (name for p in people for name in p.classes)
        yield (name for p in people if p.grade for name in roster_names(replace(p, homeroom="", classes=())))

    def people_outside(self, rosters: Sequence[Roster]) -> list[Person]:
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
        papers, built, left_out = dict[Kind, Stock](), [], list[_LeftOut]()
        for kind in (kinds.kind(part) for part in PARTS if part in parts):
            try:
                papers[kind] = self._printers.stock(self._printers.stock_for(kind))
            except NamecardsError as error:
                left_out.append(("Every class", kind, error))
        for roster, (kind, stock) in product(rosters, papers.items()):
            options = {"order": order} if kind.people else {}
            try:
                job = self._printing.job(kind.key, roster, stock, options, (), printer)
                if kind.key == "seating" and not any(card.name for card in job.cards):
                    raise NothingOnSheet("nobody has a seat.")
                built.append((roster.name, job))
            except NamecardsError as error:
                left_out.append((roster.name, kind, error))
        if not rosters:
            raise NothingToPrint(EVERYONE)
        if not built:
            raise NothingOnSheet(" ".join(_explain(left_out)) or "every part of the pack is left out.")
        return Pack(tuple(built), _explain(left_out))

    def write(self, pack: Pack, out: Path, on_progress: OnProgress = ignore_progress) -> PrintResult:
        """Write a pack as one PDF; a worker may call it. A part of which no name can be set is left out.

        Raises as `Printing.write_pdf` does; `NoFont` if no part is left.
        """
        require_folder(out)
        total, done = sum(1 + len(job.cards) for job in pack.jobs), 0
        pdfs, left_out, warnings = list[MadePdf](), list[_LeftOut](), list[tuple[str, str]]()
        for roster, job in pack.parts:
            try:
                pdfs.append(pdf := make_pdf(job, partial(_report, on_progress, done, total)))
                warnings += [(warning, job.kind.title) for warning in pdf.warnings]
            except NoFont as error:
                left_out.append((roster, job.kind, error))
            done += 1 + len(job.cards)
        if not pdfs:
            raise NoFont(dict.fromkeys(name for job in pack.jobs for name in unprintable_names(job)))
        with self._printing.writing(out, TITLE):
            replace_file(out, merge(pdf.data for pdf in pdfs))
        pages, without = sum(pdf.pages for pdf in pdfs), (*pack.left_out, *_explain(left_out))
        return PrintResult(TITLE, out.absolute(), 0, pages, (*without, *_name_parts(warnings)))

    def mark_printed(self, pack: Pack) -> Change[None]:
        """Note that the cards of a pack were printed."""
        return self._printing.mark_printed(*pack.jobs)


def _explain(left_out: Iterable[_LeftOut]) -> tuple[str, ...]:
    """Say why parts are left out, each reason once."""
    parts = group(((roster, str(error)), f"no {kind.title.casefold()}") for roster, kind, error in left_out)
    reasons = group((f"{', '.join(kinds)}. {error}", roster) for (roster, error), kinds in parts.items())
    return tuple(f"{', '.join(rosters)}: {reason}" for reason, rosters in reasons.items())


def _name_parts(warnings: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return each warning once; one of a single part of the pack, such as tiny letters, says of which."""
    parts = group(warnings)
    return tuple(w if len(set(titles)) > 1 else f"{titles[0]}: {w}" for w, titles in parts.items())


def _report(on_progress: OnProgress, before: int, total: int, done: int, _: int) -> None:
    on_progress(before + done, total)
