"""Print: what, for whom, on which paper; beside it the first page as it will be."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.core.people import Person, Roster
from namecards.core.text import join_names
from namecards.printing.job import Job
from namecards.printing.kinds import Kind
from namecards.printing.prepare import unprintable_names
from namecards.printing.stock import Stock
from namecards.screens.dialogs.dialog import ask
from namecards.screens.keys import bind
from namecards.screens.paper.forms import PrintPrinterScreen, library_form, measure_sheet
from namecards.screens.paper.lists import LETTERS, PrintLists
from namecards.screens.paper.options import PrintOptions
from namecards.screens.paper.page import FirstPage
from namecards.screens.paper.pdf_screen import PdfScreen, PdfTask
from namecards.screens.paper.people import PrintPeopleScreen

LISTS = "Enter: next box. Type a paper's number to find it. F4: PDF."
OPTIONS = "↑ ↓ another line, ← → another value; or type. F6 or Esc: back."


class PrintScreen(PdfScreen):
    """Makes the PDF of one printable; paper, options and printer are remembered."""

    DEFAULT_CSS = """
    PrintScreen {
        #about, #job { height: auto; max-height: 2; padding: 0 1; }
        #page-side { width: 46%; }
        .panel, #file { border: round $panel; border-title-color: $foreground; }
        .panel:focus-within, #file:focus { border: round $primary; border-title-color: $primary; }
        #file { height: 3; margin: 0; padding: 0 1; }
        #status, #progress { margin: 0; }
        PdfResult, #progress { padding: 0 1; }
        PrintOptions { display: none; padding: 0 1; }
        &.-narrow {
            .panel, #file { border: none; border-top: solid $panel; }
            .panel:focus-within, #file:focus { border: none; border-top: solid $primary; }
            #page-side { display: none; }
            #lists { grid-rows: 2fr 3fr; }
            #kinds-side { row-span: 2; }
            #stocks-side { column-span: 1; }
            #file { height: 2; }
        }
        &.-low { #letters, #trust { display: none; } }
    }
    """
    VERTICAL_BREAKPOINTS = [(0, "-low"), (24, "-high")]
    BINDINGS = [
        bind("f6", "options", "Options", "What is printed, order, marks"),
        bind("f7", "preview", "Preview", "All sheets, over the whole screen"),
        bind("f8", "people", "People", "Print only some of the people"),
        bind("f9", "printer", "Printer", "Printer alignment", show=False),
        bind("f10", "begin", "Rest", "Start at the next free card of the last sheet"),
        bind("f11", "measure", "Measure", "Add a paper by measures", show=False),
        *LETTERS,
    ]
    ABOUT = (
        "Choose what to print, the class and the paper you have: type the number on the box, and the cursor "
        "goes there. Enter goes to the next box; on the file, it makes the PDF. In a window of 100 columns "
        "or more the first page is shown and follows every choice. Only the name that someone goes by is "
        "printed, with a last initial if two in a class share it; F6 offers more. F7 shows all sheets, F8 "
        "leaves people out, F9 sets the printer alignment, F11 adds a paper that is not listed. Letters open "
        "the August pack, seats, likes, interview answers, the pledge, and your library's name, logo and "
        "colour; in the lists of classes and papers they look for a line. Print at actual size (100 %), not "
        "“fit to page”, and hold a test page against the card sheet first."
    )
    HEADING = "print"
    REFRESH_ON_RESUME = True

    def __init__(
        self,
        collection: Collection,
        kind: str = "",
        roster: str = "",
        options: Mapping[str, str] | None = None,
    ) -> None:
        """Start with a kind (else the last one), a class, and the last options, changed by `options`."""
        super().__init__(collection)
        self._lists = PrintLists(collection, kind, roster)
        self._values: dict[str, dict[str, str]] = {}
        """The options of each kind that was looked at."""
        self._options.update(options or {})
        self._before: Widget | None = None
        """The widget that had the focus before the options."""
        self._only: dict[str, list[Person]] = {}
        self._offered = ""
        """The file that was offered; another class offers another one until the user types a path."""

    def body(self) -> ComposeResult:
        yield Static(id="about")
        with Horizontal(id="choices"):
            with Vertical():
                yield self._lists
                yield PrintOptions(classes="panel")
                yield from self.file_lines()
            with Vertical(id="page-side", classes="panel") as side:
                side.border_title = "First page"
                yield FirstPage("page")
        yield Static(id="job")

    @property
    def _kind(self) -> Kind:
        return self._lists.kind

    @property
    def _options(self) -> dict[str, str]:
        key = self._kind.key
        if key not in self._values:
            self._values[key] = self._kind.parse({}) | self.collection.printing.options(key)
        return self._values[key]

    @property
    def _next_free(self) -> int:
        """The next free card of a sheet that was begun."""
        return self.collection.printers.next_free(self._lists.stock)

    def on_mount(self) -> None:
        self.query_one("#file").border_title = "File"
        self.notify_user(LISTS)
        with self.show_errors():
            if wrong := self.collection.printers.wrong_stocks():
                raise NamecardsError("\n".join(wrong))

    @on(PrintLists.Changed)
    def _show_job(self) -> None:
        """Show the page, what differs from the usual, and the file."""
        kind, roster = self._kind, self._lists.roster
        self.query_one("#about", Static).update(Content.assemble((kind.title, "bold"), f": {kind.about}"))
        self.query_one("#job", Static).update(self._differences(roster))
        self._offer_file(roster)
        self.query_one(FirstPage).ask(self._job)
        self.refresh_bindings()

    def _differences(self, roster: Roster) -> Content:
        """Name whatever is not as usual, and the paper if its line is cut."""
        parts = [*filter(None, [self._lists.cut_paper]), *self._kind.describe_changes(self._options)]
        some = self._only.get(roster.name)
        if some is not None and self._kind.roster:
            names = join_names([self.collection.people.finder.address(one) for one in some], 3)
            parts.insert(0, f"Only {len(some)} of {len(roster.people)} people: {names}")
        if printer := self.collection.printers.current:
            parts.append(f"Printer: {printer}")
        if self._next_free > 1 and self._options.get("start") == "1":
            parts.append(f"The last sheet has free cards: F10 starts at card {self._next_free}")
        return Content.styled(" · ".join(parts), "bold") if parts else Content("No option is changed.")

    def _offer_file(self, roster: Roster) -> None:
        """Offer the usual file of this class, unless the user typed another path."""
        box = self.query_one("#file", Input)
        if box.value == self._offered:
            self._offered = str(self.collection.printing.usual_file(self._kind.key, roster.name))
            box.value = self._offered

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "begin":
            return self.is_mounted and "start" in self._options and self._next_free > 1
        if action == "options":
            return bool(self._kind.all_options)
        return self._kind.roster if action == "people" else super().check_action(action, parameters)

    def on_option_list_option_selected(self) -> None:
        self.app.action_focus_next()

    def action_begin(self) -> None:
        self._options["start"] = str(self._next_free)
        self._show_job()

    def action_measure(self) -> None:
        keep = self.collection.printers.keep_sheet
        ask(self, measure_sheet(self._kind.use == "tent", keep), self._show_sheet)

    def _show_sheet(self, paper: Stock) -> None:
        self._lists.show_now(paper.key)
        self.report(f"Paper saved: {paper.title}. {paper.layout} Print the calibration page on it once.")

    def collection_changed(self) -> None:
        """List the classes and papers anew: one may have been measured, or undone."""
        if self._lists.is_mounted:
            self._lists.show_now()
            self._show_job()

    async def action_options(self) -> None:
        options = self.query_one(PrintOptions)
        if options.display:
            self._show_lists()
            return
        self._before = self.focused
        options.display, self._lists.display = True, False
        options.border_title = f"Options: {self._kind.title}"
        self.notify_user(OPTIONS)
        await options.offer(self._kind.all_options, self._options)

    def _show_lists(self) -> None:
        self.query_one(PrintOptions).display, self._lists.display = False, True
        self.notify_user(LISTS)
        if self._before:
            self._before.focus()

    @on(PrintOptions.Changed)
    def _set_option(self, event: PrintOptions.Changed) -> None:
        if self._options[event.key] != event.value:
            self._options[event.key] = event.value
            self._show_job()

    def action_back(self) -> None:
        if self.query_one(PrintOptions).display and not self.working:
            self._show_lists()
        else:
            super().action_back()

    def action_beside(self, what: str) -> None:
        """Open what belongs to printing, for the class; the pledge and the pack are everybody's."""
        if what == "library":
            saved = "Saved: it is on everything you print from now on."
            ask(self, library_form(self.collection), lambda _: self.notify_user(saved))
            return
        with self.show_errors():
            self.open(what, *(() if what in ("pledge", "pack") else (self._lists.roster,)))

    def action_preview(self) -> None:
        with self.show_errors():
            self.open("print preview", self._job())

    def action_people(self) -> None:
        roster = self._lists.roster
        some = self._only.get(roster.name, list(roster.people))
        people = PrintPeopleScreen(roster, some, self.collection.people.finder.address)
        ask(self, people, self._set_people)

    def _set_people(self, some: list[Person]) -> None:
        self._only[self._lists.roster.name] = some
        self._show_job()

    def action_printer(self) -> None:
        current = self.collection.printers.current
        ask(self, PrintPrinterScreen(self.collection, current), self._set_printer)

    def _set_printer(self, name: str) -> None:
        with self.show_errors():
            self.collection.printers.choose(name)
            self.notify_user(f"Printer: {name or 'no correction'}.")
            self._show_job()

    def _job(self) -> Job:
        roster, paper = self._lists.roster, self._lists.stock.key
        some, make = self._only.get(roster.name, ()), self.collection.printing.job
        return make(self._kind.key, roster, paper, self._options, some, self.collection.printers.current)

    def pdf_task(self) -> PdfTask:
        job, roster, printing = self._job(), self._lists.roster.name, self.collection.printing
        out = printing.file(self.query_one("#file", Input).value, self._kind.key, roster)
        return PdfTask(
            out=out,
            subject=" ".join((roster, *(person.id for person in self._only.get(roster, ())))),
            unprintable=partial(unprintable_names, job),
            write=partial(printing.write_pdf, job, out),
            remember=partial(printing.remember, job),
            mark=partial(printing.mark_printed, job) if job.kind.people or job.stock.use != "page" else None,
        )

    def after_printing(self) -> None:
        """The next job begins with a new sheet, or goes on with the one that is begun now."""
        if "start" in self._options:
            self._options["start"] = "1"
        self._show_job()
