"""Print jobs: the people on them, their order, and a memory of what was printed."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from namecards.collection.known_files import KnownFiles
from namecards.collection.library import Library
from namecards.collection.person_cards import card_names
from namecards.collection.printed_cards import ASKED, PrintedCards, asked_questions
from namecards.collection.printers import KindMemory, Printers, PrintMemory
from namecards.collection.seating import Seating
from namecards.collection.settings import Settings
from namecards.collection.sheets import Sheets, visit_page
from namecards.core.changes import Change
from namecards.core.days import format_day, just_passed, parse_day
from namecards.core.desk.visit_counts import VisitReport
from namecards.core.normalize import fold
from namecards.core.on_progress import OnProgress, ignore_progress
from namecards.core.paper.errors import BadOption, NothingToPrint, UnknownStock, WrongStock
from namecards.core.paths import pdf_file, pdf_name
from namecards.core.people import Person, Roster, natural_key, sort_by_last_name
from namecards.core.settings import LibrarySettings
from namecards.core.short_names import numbered_names, shared_names
from namecards.core.text import join_names
from namecards.core.year_end import end_of_school_year
from namecards.printing import kinds
from namecards.printing.job import Brand, Job, PrintResult, Words
from namecards.printing.kinds import Kind
from namecards.printing.prepare import unprintable_names
from namecards.printing.render import preview, replace_file, write_pdf
from namecards.printing.stock import Stock
from namecards.store.places import usual_folder
from namecards.store.store import Store

MOST_NAMES = 6
"""Names that a sentence shows; the others are counted."""
ON_BACKS = "The day to destroy the photos is on the backs: print two-sided, or only the odd pages."


@dataclass(eq=False)
class Printing:
    """Builds and writes print jobs, and remembers the printed cards and the last choices."""

    _store: Store
    _printers: Printers
    _seating: Seating
    _settings: Settings
    _sheets: Sheets
    _written: KnownFiles

    @cached_property
    def _printed(self) -> PrintedCards:
        return PrintedCards(self._store)

    @cached_property
    def library(self) -> Library:
        """The library's name, logo and colour."""
        return Library(self._settings)

    def _paper(self, kind: Kind, stock: str | Stock) -> Stock:
        """Find a paper that a kind fits. Raises `UnknownStock` or `WrongStock`, with those that it fits."""
        sheet = stock if isinstance(stock, Stock) else None
        with suppress(UnknownStock):
            sheet = sheet or self._printers.stock(str(stock))
        if sheet and kind.fits(sheet):
            return sheet
        fitting = [each.key for each in self._printers.stocks().values() if kind.fits(each)]
        asked = stock if isinstance(stock, str) else stock.key
        raise WrongStock(kind.title, asked, fitting) if sheet else UnknownStock(asked, fitting)

    def job(
        self,
        kind: str,
        roster: Roster,
        stock: str | Stock,
        options: Mapping[str, str] | None = None,
        only: Iterable[Person] = (),
        printer: str = "",
    ) -> Job:
        """Build the job for a roster, or for `only` some of its people, on a printer.

        Options that are not named are as by default. Raises `UnknownStock`, `WrongStock`, `BadOption` or
        `NothingToPrint`, and `NamecardsError` for a printable or a printer that doesn't exist.
        """
        printable = kinds.kind(kind)
        sheet = self._paper(printable, stock)
        chosen = printable.parse(options or {})
        ids = {person.id for person in only}
        people = self._people_on_paper(kind, roster, chosen, ids) if printable.roster else ()
        job = replace(
            self._empty_job(printable, sheet, chosen),
            printer=self._printers.get(printer),
            warnings=self._warnings(printable, roster, people, chosen, ids) if printable.roster else (),
        )
        filled = self._add_destroy_date(self._sheets.fill(job, roster, people))
        first, most = filled.option("start") or "1", filled.stock.per_sheet
        if int(first) > most:
            raise BadOption("The first free card", first, [f"a card from 1 to {most}"])
        return filled

    def _empty_job(self, kind: Kind, stock: Stock, options: Mapping[str, str]) -> Job:
        """A job with its texts: a heading is the library's name unless another one, or none, was chosen."""
        library = self._settings.get(LibrarySettings)
        brand = Brand(b64decode(library.picture) if library.logo else None, library.accent)
        words: dict[str, Words] = {option.key: options[option.key] for option in kind.options if option.text}
        if "heading" in words:
            words["heading"] = {"": library.name, "-": ""}.get(options["heading"], options["heading"])
        words["library"] = library.name
        return Job(kind=kind, stock=stock, cards=(), options=options, words=words, brand=brand)

    def _warnings(
        self, kind: Kind, roster: Roster, people: Sequence[Person], options: Mapping[str, str], only: set[str]
    ) -> tuple[str, ...]:
        by_name = options.get("name", "called") == "called"
        shown, is_new = {person.id for person in people}, options.get("who") == "new"
        faces = kind.photos or options.get("photo") == "yes"
        faceless = self._sheets.without_photo(people) if faces else ()
        numbered = numbered_names(roster, shown) if by_name else ()
        names = card_names(roster, options)
        renamed = self._printed.report_renames(kind.key, people, names) if is_new else ()
        shared = [] if by_name else shared_names(people, names)
        doubled = [f"The same name is on several cards: {join_names(shared, MOST_NAMES)}."] if shared else []
        unseated = self._say_unseated(roster, people, names) if options.get("order") == "seat" else ()
        return (*roster.never_printed(only), *renamed, *numbered, *doubled, *faceless, *unseated)

    def _say_unseated(
        self, roster: Roster, people: Sequence[Person], names: Mapping[str, str]
    ) -> tuple[str, ...]:
        """Say who has no place in an order by seat, if anybody hasn't."""
        without = self._seating.chart(roster).without_seat(people)
        if len(without) == len(people):
            return (f"Nobody of {roster.name} has a seat yet, so the order is by name.",)
        last = "has no seat and comes last" if len(without) == 1 else "have no seat and come last"
        return (f"{join_names((names[p.id] for p in without), MOST_NAMES)} {last}.",) if without else ()

    def visit_report(self, report: VisitReport, stock: str) -> Job:
        """Build the job of the page for the principal, over any days. Raises as `job`."""
        return visit_page(self._usual_page("visits", stock), report)

    def progress_report(self, rosters: Sequence[Roster], stock: str) -> Job:
        """Build the job of the progress of some rosters; the first has the curve. Raises as `job`."""
        return self._sheets.progress_page(self._usual_page("progress", stock), rosters)

    def _usual_page(self, key: str, stock: str) -> Job:
        """An empty page of a kind, its options as by default."""
        kind = kinds.kind(key)
        return self._empty_job(kind, self._paper(kind, stock), kind.parse({}))

    def usual_file(self, kind: str, roster: str) -> Path:
        """Return the file to offer, named after what is on it, in Documents, else in Downloads."""
        return usual_pdf(*_subject(kind, roster))

    def file(self, typed: str | Path, kind: str, roster: str) -> Path:
        """Return the PDF for a typed path, as `pdf_file` does. Raises `CannotWrite`."""
        return pdf_file(typed, pdf_name(*_subject(kind, roster)))

    def write_pdf(self, job: Job, out: Path, on_progress: OnProgress = ignore_progress) -> PrintResult:
        """Write a job as a PDF, and note where; it touches no data, so a worker may call it.

        An exception that `on_progress` raises stops it, and nothing is written. Raises `NothingToPrint`,
        `NoFont` or `CannotWrite`.
        """
        with self._noting(job, out):
            return write_pdf(job, out, on_progress)

    def _noting(self, job: Job, path: Path) -> AbstractContextManager[None]:
        return self.writing(path, job.kind.title) if job.kind.roster else nullcontext()

    def writing(self, path: Path, title: str) -> AbstractContextManager[None]:
        """Note a file with names or faces, which is written meanwhile. Raises `CannotWrite`."""
        return self._written.writing(path, title, self._store.utc_now())

    def preview(self, job: Job, out: Path) -> None:
        """Write the first sheet of a job as a PNG; raises as `write_pdf` does."""
        with self._noting(job, out):
            replace_file(out, preview(job))

    def mark_printed(self, *jobs: Job) -> Change[None]:
        """Note that PDFs were printed: whose cards, and the next free card on the last sheet of each.

        A card that was left out, because no font has its letters, is still to be printed.
        """
        printed, left_out = self._printed.documents(jobs), {n for job in jobs for n in unprintable_names(job)}
        jobs = tuple(replace(j, cards=tuple(c for c in j.cards if c.name not in left_out)) for j in jobs)
        next_free = {
            job.stock.key: (job.start - 1 + len(job.cards)) % job.stock.per_sheet + 1
            for job in jobs
            if job.stock.use != "page"
        }
        memory = self._settings.get(PrintMemory)
        saved = replace(memory, next_free={**memory.next_free, **next_free})
        cards = {"printed": printed, ASKED: asked_questions(*jobs)}
        at = self._store.documents.keep({**cards, "remembered": {saved.id: saved}})
        return Change(None, at)

    def remember(self, job: Job) -> Change[None]:
        """Remember the kind, its paper and its options for the next time, in one write."""
        memory = replace(self._settings.get(PrintMemory), kind=job.kind.key, stock=job.stock.key)
        kind = KindMemory(id=job.kind.key, stock=job.stock.key, options=_drop_once(job.kind, job.options))
        at = self._store.documents.keep(
            {
                "remembered": {memory.id: memory},
                "print_kinds": {kind.id: kind},
                ASKED: asked_questions(job),
            }
        )
        return Change(None, at)

    def questions(self, person: Person) -> tuple[str, ...]:
        """The questions on a person's interview card that was made last; none before."""
        return self._printed.questions(person)

    @property
    def last_kind(self) -> str:
        """The key of the kind printed last; empty before the first."""
        return self._settings.get(PrintMemory).kind

    def options(self, kind: str) -> dict[str, str]:
        """The options chosen for a kind the last time, if it still has them."""
        printable = kinds.kind(kind)
        last = _drop_once(printable, self._printers.memory_of(kind).options)
        return {key: value for key, value in last.items() if printable.accepts(key, value)}

    def _people_on_paper(
        self, kind: str, roster: Roster, options: Mapping[str, str], only: set[str]
    ) -> Sequence[Person]:
        """Choose the people to print and their order; never those marked as not to be printed."""
        people = [p for p in roster.people if not p.never_print and (not only or p.id in only)]
        if options.get("who") == "new":
            people = self._printed.new(kind, roster, people)
        if not people:
            why = [*roster.never_printed(only)]
            if options.get("who") == "new":
                who = "Everybody chosen" if only else "Everybody else" if why else "Everybody"
                why.append(f"{who} was printed before.")
            raise NothingToPrint(roster.name, why)
        return self._sort(people, roster, options.get("order", ""))

    def _sort(self, people: Sequence[Person], roster: Roster, order: str) -> Sequence[Person]:
        if order == "seat":
            seats = [seat.person for seat in self._seating.chart(roster).seats]
            return sorted(people, key=lambda p: seats.index(p.id) if p.id in seats else len(seats))
        if order == "family":
            return sort_by_last_name(people)
        if order == "class":
            return sorted(
                people, key=lambda p: (natural_key(p.grade), natural_key(p.homeroom), fold(p.goes_by))
            )
        return people

    def _add_destroy_date(self, job: Job) -> Job:
        """Add the day to destroy a job with photos. Raises `BadOption`."""
        if not any(card.photo for card in job.cards):
            return job
        typed, today = job.option("destroy"), self._store.today()
        day = parse_day(typed, today) if typed else end_of_school_year(today)
        if day is None or day < today or just_passed(typed, today):
            raise BadOption(
                "The day to destroy photos", typed, ["a day from today on, such as 30 jun or 2027-06-30"]
            )
        by, warnings = f"destroy it by {format_day(day, today)}.", job.warnings
        if job.stock.use == "page":
            by = f"Photos of students: keep this out of sight and {by}"
        else:
            warnings += () if job.sides == 2 or job.stock.sticky else (ON_BACKS,)
            by = f"Photo of a student: {by}"
        return replace(job, words={**job.words, "destroy": by}, warnings=warnings)


def _subject(kind: str, roster: str) -> tuple[str, str]:
    printable = kinds.kind(kind)
    return printable.title, roster if printable.roster else ""


def usual_pdf(title: str, roster: str = "") -> Path:
    """Return the file to offer for a PDF, in Documents, else in Downloads."""
    documents = usual_folder("documents")
    folders = (documents, documents.with_name("Downloads"))
    return next(filter(Path.is_dir, folders), Path.home()) / pdf_name(title, roster)


def _drop_once(kind: Kind, options: Mapping[str, str]) -> dict[str, str]:
    """Leave out what belongs to one job, such as the first free card."""
    once = {option.key for option in kind.all_options if option.once}
    return {key: value for key, value in options.items() if key not in once}
