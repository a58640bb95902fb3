"""Papers, the user's own among them, and printers with their corrections."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, ClassVar

from namecards.collection.old_choices import old_json
from namecards.collection.settings import REMEMBERED, Settings
from namecards.core.changes import Change
from namecards.core.errors import NamecardsError
from namecards.core.normalize import fold
from namecards.core.paper.errors import BadMeasures, UnknownStock
from namecards.printing import stock
from namecards.printing.job import Job, Printer
from namecards.printing.kinds import Kind
from namecards.printing.own_stocks import MeasuredSheet, read_stocks
from namecards.printing.stock import Stock
from namecards.store.store import Store
from namecards.store.values import BadValue, from_fields


@dataclass(frozen=True, slots=True, kw_only=True)
class KindMemory:
    """The last paper and options of a printable."""

    id: str
    """The key of the printable."""
    stock: str = ""
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintMemory:
    """The first choice of the print screen."""

    TABLE: ClassVar[str] = REMEMBERED
    id: str = "print"
    kind: str = ""
    stock: str = ""
    printer: str = ""
    next_free: Mapping[str, int] = field(default_factory=dict)
    """The next free card on the sheet that was begun, by the key of the paper."""


class Printers:
    """Reads papers, and reads and saves printers."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._settings = settings

    @property
    def own_stocks(self) -> Path:
        """The file for the user's own papers, which may not exist."""
        return self._store.home.data / "stocks.json"

    def stocks(self) -> Mapping[str, Stock]:
        """Load every paper by key, the user's own last, without the wrong ones."""
        return {**stock.stocks(), **read_stocks(self.own_stocks).stocks, **self._measured_stocks()}

    def wrong_stocks(self) -> tuple[str, ...]:
        """A sentence for each paper of the user's file that can't be used, or for the whole file."""
        return tuple(map(str, read_stocks(self.own_stocks).wrong.values()))

    def _measured_stocks(self) -> dict[str, Stock]:
        """Work out the papers that the user measured; `problems` reports one that can't be right."""
        stocks = {}
        for sheet in self._store.documents.all("sheets", MeasuredSheet):
            try:
                stocks[sheet.id] = sheet.stock()
            except BadMeasures:
                self._store.documents.problems.add(BadValue("sheets", sheet.id))
        return stocks

    def keep_sheet(self, sheet: MeasuredSheet) -> Change[Stock]:
        """Keep a paper that the user measured, also anew. Raises `BadMeasures`, also for another's name."""
        if not sheet.id:
            raise BadMeasures("Type a name for the paper.")
        measured, others = sheet.stock(), dict(self.stocks())
        if sheet.id in self._measured_stocks():
            del others[sheet.id]
        with suppress(UnknownStock):
            other = stock.find_stock(sheet.id, others).key
            raise BadMeasures(f"The paper “{other}” has this name or number already. Type another name.")
        return Change(measured, self._store.documents.save("sheets", sheet))

    def stock(self, key: str) -> Stock:
        """Find a paper by key or a number on its box.

        Raises `UnknownStock`, or `BadPapers` for a wrong one of the user's file, or if all of it is wrong.
        """
        wrong = read_stocks(self.own_stocks).wrong
        if key and key in wrong:
            raise wrong[key]
        try:
            return stock.find_stock(key, self.stocks())
        except UnknownStock:
            if "" in wrong:
                raise wrong[""] from None
            raise

    def stock_for(self, kind: Kind) -> str:
        """Choose the paper to offer for a kind: the last one, else one of the size last printed on."""
        ours, remembered = stock.stocks(), self.memory_of(kind.key).stock
        last = ours.get(self._settings.get(PrintMemory).stock)
        if remembered or last is None:
            return remembered or kind.stock
        return stock.most_similar(ours[kind.stock], last, filter(kind.fits, ours.values())).key

    def next_free(self, stock: Stock) -> int:
        """Return the next free card on the sheet of this paper that was begun, from 1; 1 for a new sheet."""
        card = self._settings.get(PrintMemory).next_free.get(stock.key, 1)
        return card if 1 < card <= stock.per_sheet else 1

    def memory_of(self, kind: str) -> KindMemory:
        """The last paper and options of a kind, also from an earlier version."""
        if memory := self._store.documents.get("print_kinds", kind, KindMemory):
            return memory
        documents = self._store.documents
        options = old_json(documents, f"print.{kind}.options", dict[str, str]) or {}
        return KindMemory(id=kind, stock=documents.strings().get(f"print.{kind}.stock", ""), options=options)

    def all(self) -> dict[str, Printer]:
        """Every printer's correction, by name."""
        saved = {each.id: each for each in self._store.documents.all("printers", Printer)}
        return self._old_printers() | saved

    def get(self, name: str) -> Printer:
        """Find a printer by name, in any case; no name means no correction. Raises `NamecardsError`."""
        if not name:
            return Printer()
        printers = self.all()
        alike = [each for each in printers if fold(each) == fold(name)]
        if name not in printers and len(alike) != 1:
            listed = ", ".join(printers) or "none yet"
            raise NamecardsError(
                f"There is no printer “{name}”. Printers: {listed}. To add it, print the calibration page, "
                f'then enter what you measure: namecards print printer "{name}" --help'
            )
        return printers[name if name in printers else alike[0]]

    @property
    def current(self) -> str:
        """The name of the printer chosen last; empty if its alignment is gone, as after an undo."""
        name = self._settings.get(PrintMemory).printer
        return name if name in self.all() else ""

    def choose(self, name: str) -> Change[PrintMemory]:
        """Remember the chosen printer."""
        return self._settings.update(replace(self._settings.get(PrintMemory), printer=name))

    def save(self, name: str, printer: Printer) -> Change[Printer]:
        """Save a printer's correction and choose it, in one write."""
        memory = replace(self._settings.get(PrintMemory), printer=name)
        at = self._store.documents.keep({"printers": {name: printer}, "remembered": {memory.id: memory}})
        return Change(printer, at)

    def _old_printers(self) -> dict[str, Printer]:
        """Printers that an earlier version saved in one string."""
        saved = old_json(self._store.documents, "print.printers", dict[str, dict[str, Any]]) or {}
        printers = {}
        for name, fields in saved.items():
            printers[name], wrong = from_fields("choices", name, fields, Printer)
            self._store.documents.problems.update(wrong)
        return {name: printer for name, printer in printers.items() if printer}


def calibration_page(job: Job) -> Job:
    """Add to the page how it was corrected: measures of a corrected page are no alignment of a printer."""
    if job.printer == Printer():
        return job
    if not (job.printer.dx or job.printer.dy):  # a shift is only right once the lengths are
        aligned = (
            f"4. This page was printed with the line lengths of “{job.printer.id}”. Enter too far right and "
            "too low for that printer (F9), and leave the lengths as they are."
        )
        return replace(job, words={**job.words, "aligned": aligned})
    aligned = (
        f"4. This page was printed with the alignment of “{job.printer.id}” ({job.printer}). If all fits, "
        "you are done. If not, enter nothing that you measured here: choose “no correction” with F9, "
        "print the page again, and measure that one."
    )
    return replace(job, words={**job.words, "aligned": aligned})
