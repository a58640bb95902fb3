"""Print: what, for whom, on which paper; beside it the first page as it will be."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.core.changes import Change
from namecards.core.paper.errors import BadPapers
from namecards.core.people import EVERYONE, Person, Roster
from namecards.core.settings import LibrarySettings
from namecards.printing.job import Job
from namecards.printing.kinds import KINDS
from namecards.printing.measured import MeasuredSheet
from namecards.printing.stock import Stock, stocks
from namecards.screens.paper.kinds import KindList, letters
from namecards.screens.paper.library import library_form
from namecards.screens.paper.measure import measure_sheet
from namecards.screens.paper.options import PrintOptions
from namecards.screens.paper.page import FirstPage
from namecards.screens.paper.pdf_screen import COMMANDS, PdfScreen, PdfTask
from namecards.screens.paper.people import PrintPeopleScreen
from namecards.screens.paper.printer import PrintPrinterScreen
from namecards.screens.widgets.choices import Choices

LISTS = "Enter: next box. Type a paper's number to find it. F4: PDF."
OPTIONS = "↑ ↓ another line, ← → another value; or type. F6 or Esc: back."


class PrintScreen(PdfScreen):
    """Makes the PDF of one printable; paper, options and printer are remembered."""

    DEFAULT_CSS = """
    PrintScreen {
        #about { height: 1; padding: 0 1; text-wrap: nowrap; text-overflow: ellipsis; }
        #job { height: auto; max-height: 2; padding: 0 1; }
        #choices, #lists, PrintOptions { height: 1fr; }
        #left { width: 1fr; }
        #lists { layout: grid; grid-size: 2; grid-columns: 24 1fr; grid-rows: 3fr 2fr; }
        #stocks-side { column-span: 2; }
        #page-side { width: 46%; }
        .panel, #file { border: round $panel; border-title-color: $foreground; }
        .panel:focus-within, #file:focus { border: round $primary; border-title-color: $primary; }
        #file { height: 3; margin: 0; padding: 0 1; }
        PickList { padding: 0 1; scrollbar-size-vertical: 1; text-wrap: nowrap; text-overflow: ellipsis; }
        #letters, #trust { height: auto; max-height: 3; padding: 0 1; color: $text-muted; }
        #status, #progress { margin: 0; padding: 0 1; }
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
    VERTICAL_BREAKPOINTS = [(0, "-low"), (24, "-high")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f6", "options", "Options", id="print.options", tooltip="What is printed, order, marks"),
        Binding("f7", "preview", "Preview", id="print.look", tooltip="All sheets, over the whole screen"),
        Binding("f8", "people", "People", id="print.who", tooltip="Print only some of the people"),
        Binding("f9", "printer", "Printer", False, id="print.printer", tooltip="Printer alignment"),
        Binding("f10", "begin", "Begun", id="print.begin", tooltip="Go on with the sheet that was begun"),
        Binding(
            "f11", "measure", "Measure", False, id="print.measure", tooltip="Add a paper by five measures"
        ),
    ]
    ABOUT = (
        "Choose what to print, the class and the paper you have: type the number on the box, and the cursor "
        "goes there. Enter goes to the next box; on the file, it makes the PDF. In a window of 100 columns "
        "or more the first page is shown and follows every choice. Only the name that someone goes by is "
        "printed, with a last initial if two in a class share it; F6 offers more. F7 shows all sheets, F8 "
        "leaves people out, F9 sets the printer alignment, F11 adds a paper that is not listed. In the list "
        "of what to print, letters open the August pack, seats, likes, interview answers, the pledge, and "
        "your library's name, logo and colour. Print at actual size (100 %), not “fit to page”, and hold a "
        "test page against the card sheet first."
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
        """Start with a kind, else the last one, a class, and what was used last; `options` replace that."""
        super().__init__(collection)
        first = next(key for key in (kind, collection.printing.last_kind, *KINDS) if key in KINDS)
        self._is_chosen = bool(kind)
        self._kind = KINDS[first]
        self._values: dict[str, dict[str, str]] = {}
        """The options of each kind that was looked at."""
        self._options.update(options or {})
        self._papers_chosen: dict[str, str] = {}
        """The paper of each kind that was looked at."""
        self._roster = roster
        self._before: Widget | None = None
        """What had the focus before the options."""
        self._printer = collection.printers.current
        self._only: dict[str, list[Person]] = {}
        self._offered = ""
        """The file that was offered; another class offers another one until the user types a path."""

    def body(self) -> ComposeResult:
        """The choices, the page, and the file."""
        yield Static(id="about")
        with Horizontal(id="choices"):
            with Vertical(id="left"):
                with Container(id="lists"):
                    with Vertical(id="kinds-side", classes="panel"):
                        yield KindList(self._kind.key)
                    with Vertical(id="rosters-side", classes="panel"):
                        yield Choices("rosters", self._listed_rosters(), self._roster, commands=COMMANDS)
                        yield Static(letters(), id="letters")
                    with Vertical(id="stocks-side", classes="panel"):
                        papers, numbers = self._papers()
                        chosen = self.collection.printers.stock_for(self._kind)
                        yield Choices("stocks", papers, chosen, numbers, COMMANDS)
                        yield Static(id="trust")
                yield PrintOptions(classes="panel")
                yield from self.file_lines()
            with Vertical(id="page-side", classes="panel"):
                yield FirstPage("page")
        yield Static(id="job")

    @property
    def _options(self) -> dict[str, str]:
        """The options of this kind."""
        key = self._kind.key
        if key not in self._values:
            self._values[key] = self._kind.parse({}) | self.collection.printing.options(key)
        return self._values[key]

    def _listed_rosters(self) -> list[tuple[str, str]]:
        rosters = self.collection.people.rosters()
        return [(each.name, f"{each.name} ({len(each.people)})") for each in rosters if each.people]

    def _papers(self) -> tuple[list[tuple[str, str]], list[str]]:
        """The papers that fit, and the other numbers on their boxes."""
        papers = [stock for stock in self._stocks() if self._kind.fits(stock)]
        return [(stock.key, stock.title) for stock in papers], [" ".join(stock.also) for stock in papers]

    def on_mount(self) -> None:
        """Explain the keys."""
        self.query_one("#kinds-side").border_title = "Print"
        self.query_one("#page-side").border_title = "First page"
        self.query_one("#file").border_title = "File"
        self._name_lists()
        about_class = "#rosters" if self._kind.roster else "#stocks"
        self.query_one(about_class if self._is_chosen else "#kinds").focus()
        self.notify_user(LISTS)
        with self.show_errors():
            self.collection.printers.stocks()  # raises if one of the user's own papers is wrong

    def _name_lists(self, listed: str = "", looked: str = "") -> None:
        """Name the lists, one of them with what is looked for in it."""
        for each, title in {"rosters": "Class", "stocks": "Paper"}.items():
            panel = self.query_one(f"#{each}-side")
            panel.border_title = Content(f"{title}{looked}" if each == listed else title)

    @on(KindList.OptionHighlighted, "#kinds")
    def _change_kind(self) -> None:
        """Offer the papers that this kind fits, and show it."""
        self._kind = KINDS[self.query_one(KindList).chosen_id]
        self.query_one("#rosters-side").display = self._kind.roster
        listed = self.query_one("#stocks", Choices)
        listed.offer(*self._papers())
        chosen = self._papers_chosen.get(self._kind.key)
        listed.choose(chosen or self.collection.printers.stock_for(self._kind))
        self._show_job()

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
        found = "" if event.found else " (none; F11 measures a sheet)" if listed == "stocks" else " (none)"
        self._name_lists(listed, f" · find: {event.text}{found}" if event.text else "")

    @on(Choices.OptionHighlighted, "#rosters, #stocks")
    def _show_job(self) -> None:
        """Show the page, how far the paper can be trusted, what differs from the usual, and the file."""
        if not self.is_mounted:
            return
        kind, stock, roster = self._kind, self._stock, self._cursor_roster()
        self._papers_chosen[kind.key] = stock.key
        self.query_one("#about", Static).update(Content.assemble((kind.title, "bold"), f": {kind.about}"))
        known = f"Also sold as {', '.join(stock.also[:6])}{' …' if len(stock.also) > 6 else ''}. "
        self.query_one("#trust", Static).update(Content(f"{known if stock.also else ''}{stock.trust}"))
        self.query_one("#job", Static).update(self._differences(stock, roster))
        self._offer_file(roster)
        self.query_one(FirstPage).ask(self._job)
        self.refresh_bindings()

    def _differences(self, stock: Stock, roster: Roster) -> Content:
        """Name whatever is not as usual."""
        parts = self._kind.changed(self._options)
        some = self._only.get(roster.name)
        if some is not None and self._kind.roster:
            parts.insert(0, f"Only {len(some)} of {len(roster.people)} people")
        if self._printer:
            parts.append(f"Printer: {self._printer}")
        begun = self.collection.printers.next_free(stock)
        if begun > 1 and self._options.get("start") == "1":
            parts.append(f"A sheet is begun: F10 goes on at card {begun}")
        return Content.styled(" · ".join(parts), "bold") if parts else Content("Everything as usual.")

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
        if action == "options":
            return bool(self._kind.all_options)
        return self._kind.roster if action == "people" else super().check_action(action, parameters)

    def on_option_list_option_selected(self) -> None:
        """Go to the next box."""
        self.app.action_focus_next()

    def action_begin(self) -> None:
        """Go on with the sheet that was begun."""
        begun = self.collection.printers.next_free(self._stock)
        self._options["start"] = str(begun)
        self._show_job()

    def action_measure(self) -> None:
        """Add a paper of which the user has measured a sheet."""
        self.app.push_screen(measure_sheet(self._kind.use == "tent"), self._keep_sheet)

    def _keep_sheet(self, sheet: MeasuredSheet | None) -> None:
        if sheet is None:
            return
        with self.show_errors():
            stock = self.collection.printers.keep_sheet(sheet).value
            self.collection_changed()
            self.query_one("#stocks", Choices).choose(sheet.id)
            self.report(f"Paper kept: {stock.title}. Print the calibration page on it once.")

    def collection_changed(self) -> None:
        """List the classes and papers anew: one may have been measured, or undone."""
        self.query_one("#rosters", Choices).offer(self._listed_rosters())
        self.query_one("#stocks", Choices).offer(*self._papers())
        self._show_job()

    async def action_options(self) -> None:
        """Show the options in place of the lists, or the lists again."""
        options = self.query_one(PrintOptions)
        if options.display:
            self._show_lists()
            return
        self._before = self.focused
        options.display, self.query_one("#lists").display = True, False
        options.border_title = f"Options: {self._kind.title}"
        self.notify_user(OPTIONS)
        await options.offer(self._kind.all_options, self._options)

    def _show_lists(self) -> None:
        self.query_one(PrintOptions).display, self.query_one("#lists").display = False, True
        self.notify_user(LISTS)
        if self._before:
            self._before.focus()

    @on(PrintOptions.Changed)
    def _set_option(self, event: PrintOptions.Changed) -> None:
        if self._options[event.key] != event.value:
            self._options[event.key] = event.value
            self._show_job()

    def action_back(self) -> None:
        """Leave the options, stop the running job, or leave."""
        if self.query_one(PrintOptions).display and not self.working:
            self._show_lists()
        else:
            super().action_back()

    def action_beside(self, what: str) -> None:
        """Open what belongs to printing, for the class; the pledge and the pack are everybody's."""
        if what == "library":
            self.app.push_screen(library_form(self.collection), self._tell_library)
            return
        with self.show_errors():
            self.open(what, *(() if what in ("pledge", "pack") else (self._cursor_roster(),)))

    def _tell_library(self, saved: Change[LibrarySettings] | None) -> None:
        if saved:
            self.notify_user("Saved: it is on everything you print from now on.")

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
        return self.collection.people.roster(self.query_one("#rosters", Choices).chosen_id or EVERYONE)

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
