"""Print one kind of thing: class, paper, options, file."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.core.paper.errors import BadPapers
from namecards.core.people import Person, Roster
from namecards.printing import kinds
from namecards.printing.job import Job
from namecards.printing.measured import MeasuredSheet
from namecards.printing.stock import Stock, stocks
from namecards.screens.paper.measure import measure_sheet
from namecards.screens.paper.options import PrintOptionsScreen
from namecards.screens.paper.pdf_screen import COMMANDS, PdfScreen, PdfTask
from namecards.screens.paper.people import PrintPeopleScreen
from namecards.screens.paper.printer import PrintPrinterScreen
from namecards.screens.widgets.choices import Choices


class PrintScreen(PdfScreen):
    """Makes the PDF of one printable; paper, options and printer are remembered."""

    DEFAULT_CSS = """
    PrintScreen {
        #lists { height: 1fr; margin: 1 2 0 2; }
        #rosters-side { width: 5fr; }
        #stocks-side { width: 9fr; margin-left: 2; }
        #trust, #job { margin: 0 2; height: auto; max-height: 3; color: $text-muted; }
        #job { color: $text; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f6", "options", "Options", id="print.options", tooltip="What is printed, order, marks, spares"
        ),
        Binding("f7", "preview", "Preview", id="print.look", tooltip="The sheets as they will be printed"),
        Binding("f8", "people", "People", id="print.who", tooltip="Print only some of the people"),
        Binding("f9", "printer", "Printer", id="print.printer", tooltip="Printer alignment"),
        Binding("f10", "begin", "Begun", id="print.begin", tooltip="Go on with the sheet that was begun"),
        Binding(
            "f11", "measure", "Measure", False, id="print.measure", tooltip="Add a paper by five measures"
        ),
    ]
    ABOUT = (
        "Choose the class and the paper you have: type the number on the box, and the cursor goes there. "
        "Enter goes to the next box; on the file, it makes the PDF. Only the name that someone goes by is "
        "printed, with a last initial if two in a class share it; F6 offers more. F7 shows a preview, F8 "
        "leaves people out, F9 sets the printer alignment, F11 adds a paper that is not listed. Print at "
        "actual size (100 %), not “fit to page”, and hold a test page against the card sheet first."
    )
    HEADING = "print"

    def __init__(
        self, collection: Collection, kind: str, roster: str = "", options: Mapping[str, str] | None = None
    ) -> None:
        """Start with a class, and the paper, options and printer used last; `options` replace those."""
        super().__init__(collection)
        self._kind = kinds.kind(kind)
        self._roster = roster
        self._options = self._kind.parse({}) | collection.printing.options(kind) | dict(options or {})
        self._printer = collection.printers.current
        self._only: dict[str, list[Person]] = {}
        self._offered = ""
        """The file that was offered; another class offers another one until the user types a path."""

    def body(self) -> ComposeResult:
        """Class, paper, file."""
        with Horizontal(id="lists"):
            with Vertical(id="rosters-side"):
                yield Static(Content(f"{self._kind.title}: class"), id="rosters-title")
                yield Choices("rosters", self._listed_rosters(), self._roster, commands=COMMANDS)
            with Vertical(id="stocks-side"):
                yield Static(Content(self._paper_title()), id="stocks-title")
                papers, numbers = self._papers()
                chosen = self.collection.printers.stock_for(self._kind)
                yield Choices("stocks", papers, chosen, numbers, COMMANDS)
        yield Static(id="trust")
        yield Static(id="job")
        yield from self.file_lines()

    def _listed_rosters(self) -> list[tuple[str, str]]:
        rosters = self.collection.people.rosters()
        return [(each.name, f"{each.name} ({len(each.people)})") for each in rosters if each.people]

    def _paper_title(self) -> str:
        return "Paper" if self._kind.roster else f"{self._kind.title}: paper"

    def _papers(self) -> tuple[list[tuple[str, str]], list[str]]:
        """The papers that fit, and the other numbers on their boxes."""
        papers = [stock for stock in self._stocks() if self._kind.fits(stock)]
        return [(stock.key, stock.title) for stock in papers], [" ".join(stock.also) for stock in papers]

    def on_mount(self) -> None:
        """Explain the keys."""
        self.query_one("#rosters-side").display = self._kind.roster
        self.query_one("#rosters" if self._kind.roster else "#stocks").focus()
        self.notify_user("Enter or Tab: next box. Type the number on the box to find a paper. F4: PDF.")
        self._show_job()
        with self.show_errors():
            self.collection.printers.stocks()  # raises if one of the user's own papers is wrong

    def _stocks(self) -> list[Stock]:
        try:
            return list(self.collection.printers.stocks().values())
        except BadPapers:
            return list(stocks().values())

    @property
    def _stock(self) -> Stock:
        """The paper at the cursor."""
        return self.collection.printers.stock(self.query_one("#stocks", Choices).chosen_id)

    @on(Choices.Typed)
    def show_typed(self, event: Choices.Typed) -> None:
        """Show what is looked for in the heading of its list."""
        listed = "stocks" if self.query_one("#stocks").has_focus else "rosters"
        title = self._paper_title() if listed == "stocks" else f"{self._kind.title}: class"
        looked = f" · find: {event.text}" if event.text else ""
        found = "" if event.found else " (none; F11 measures a sheet)" if listed == "stocks" else " (none)"
        self.query_one(f"#{listed}-title", Static).update(Content(f"{title}{looked}{found}"))

    @on(Choices.OptionHighlighted)
    def _show_job(self) -> None:
        """Show how far the paper can be trusted, what differs from the usual, and the file."""
        if not self.is_mounted:
            return
        stock, roster = self._stock, self._cursor_roster()
        known = f"Also sold as {', '.join(stock.also[:6])}{' …' if len(stock.also) > 6 else ''}. "
        self.query_one("#trust", Static).update(Content(f"{known if stock.also else ''}{stock.trust}"))
        parts = self._kind.changed(self._options)
        some = self._only.get(roster.name)
        if some is not None and self._kind.roster:
            parts.insert(0, f"Only {len(some)} of {len(roster.people)} people")
        if self._printer:
            parts.append(f"Printer: {self._printer}")
        begun = self.collection.printers.next_free(stock)
        if begun > 1 and self._options.get("start") == "1":
            parts.append(f"A sheet is begun: F10 goes on at card {begun}")
        self.query_one("#job", Static).update(Content(" · ".join(parts) or "Everything as usual."))
        self._offer_file(roster)
        self.refresh_bindings()

    def _offer_file(self, roster: Roster) -> None:
        """Offer the usual file of this class, unless the user typed another path."""
        box = self.query_one("#file", Input)
        if box.value == self._offered:
            self._offered = str(self.collection.printing.usual_file(self._kind.key, roster.name))
            box.value = self._offered

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Hide the keys that do nothing now."""
        if action == "begin":
            return (
                self.is_mounted
                and "start" in self._options
                and self.collection.printers.next_free(self._stock) > 1
            )
        return self._kind.roster if action == "people" else super().check_action(action, parameters)

    def on_option_list_option_selected(self) -> None:
        """Go to the next box."""
        self.app.action_focus_next()

    def action_begin(self) -> None:
        """Go on with the sheet that was begun."""
        begun = self.collection.printers.next_free(self._stock)
        self._set_options({**self._options, "start": str(begun)})

    def action_measure(self) -> None:
        """Add a paper of which the user has measured a sheet."""
        self.app.push_screen(measure_sheet(self._kind.use == "tent"), self._keep_sheet)

    def _keep_sheet(self, sheet: MeasuredSheet | None) -> None:
        if sheet is None:
            return
        with self.show_errors():
            stock = self.collection.printers.keep_sheet(sheet).value
            self.collection_changed()
            listed = self.query_one("#stocks", Choices)
            listed.highlighted = listed.get_option_index(sheet.id)
            self.report(f"Paper kept: {stock.title}. Print the calibration page on it once.")

    def collection_changed(self) -> None:
        """List the classes and papers anew: one may have been measured, or undone."""
        self.query_one("#rosters", Choices).offer(self._listed_rosters())
        self.query_one("#stocks", Choices).offer(*self._papers())
        self._show_job()

    def action_options(self) -> None:
        """Choose the options."""
        options = self._kind.all_options
        self.app.push_screen(PrintOptionsScreen(self._kind.title, options, self._options), self._set_options)

    def _set_options(self, options: dict[str, str] | None) -> None:
        self._options = options or self._options
        self._show_job()

    def action_preview(self) -> None:
        """Show the sheets as they will be printed."""
        with self.show_errors():
            self.open("print preview", self._job())

    def action_people(self) -> None:
        """Choose the people to print."""
        roster = self._cursor_roster()
        some = self._only.get(roster.name, list(roster.people))
        self.app.push_screen(PrintPeopleScreen(roster, some), self._set_people)

    def _set_people(self, some: list[Person] | None) -> None:
        if some is not None:
            roster = self._cursor_roster()
            self._only[roster.name] = some
            self._show_job()

    def action_printer(self) -> None:
        """Set the printer alignment."""
        self.app.push_screen(PrintPrinterScreen(self.collection, self._printer), self._set_printer)

    def _set_printer(self, name: str | None) -> None:
        if name is not None:
            self._printer = name
            with self.show_errors():
                self.collection.printers.choose(name)
                self.notify_user(f"Printer: {name or 'no correction'}.")
                self._show_job()

    def _cursor_roster(self) -> Roster:
        return self.collection.people.roster(self.query_one("#rosters", Choices).chosen_id or "Everyone")

    def _job(self) -> Job:
        """The job that is chosen."""
        roster = self._cursor_roster()
        stock = self.query_one("#stocks", Choices).chosen_id
        known = self._printer if self._printer in self.collection.printers.all() else ""
        some = self._only.get(roster.name, ())
        return self.collection.printing.job(self._kind.key, roster, stock, self._options, some, known)

    def pdf_task(self) -> PdfTask:
        """Return the chosen job and its file."""
        job, roster = self._job(), self._cursor_roster().name
        printing = self.collection.printing
        out = printing.file(self.query_one("#file", Input).value, self._kind.key, roster)
        return PdfTask(
            out=out,
            subject=roster,
            unprintable=partial(printing.unprintable, job),
            write=partial(printing.write_pdf, job, out),
            remember=partial(printing.remember, job),
            mark=partial(printing.mark_printed, job),
        )

    def printed(self) -> None:
        """The next job begins with a new sheet, or goes on with the one that is begun now."""
        if "start" in self._options:
            self._options["start"] = "1"
        self._show_job()
