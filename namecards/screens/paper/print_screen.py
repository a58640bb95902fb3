"""Print one kind of thing: whose, on what paper, how, into which file."""

from __future__ import annotations

from pathlib import Path
from time import monotonic
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, ProgressBar, Static
from textual.worker import Worker, get_current_worker

from namecards.collection import Collection
from namecards.core.destination import output_file
from namecards.core.errors import BadPapers, NamecardsError
from namecards.core.people import Person, Roster
from namecards.printing import kinds
from namecards.printing.job import Job, PrintResult
from namecards.printing.stock import Stock, stocks
from namecards.screens.forms import FormScreen
from namecards.screens.paper.options import PrintOptionsScreen
from namecards.screens.paper.people import PrintPeopleScreen
from namecards.screens.paper.printer import PrintPrinterScreen
from namecards.screens.widgets.choices import Choices
from namecards.screens.widgets.key_bar import KeyBar

_EVERY = 0.2
"""Seconds between two looks at the progress."""


class _Stopped(Exception):
    """The user stopped the job that is under way."""


class PrintScreen(FormScreen):
    """One printable as a PDF; paper, options and printer are remembered."""

    DEFAULT_CSS = """
    PrintScreen {
        #lists { height: 1fr; margin: 1 2 0 2; }
        #rosters-side { width: 5fr; }
        #stocks-side { width: 9fr; margin-left: 2; }
        #file { margin: 0 2; }
        #bar { margin: 0 2; display: none; width: 100%; }
        #status { margin: 0 2; height: auto; min-height: 3; max-height: 8; overflow-y: auto; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "app.focus_next", "Next box", False, id="print.next", tooltip="Roster, paper, file"),
        Binding("f4", "print", "PDF", id="print.make", tooltip="Make the PDF of what is chosen"),
        Binding(
            "f5,o", "open", "Open", id="print.open", key_display="o", tooltip="Open it in your PDF viewer"
        ),
        Binding("f6", "options", "How", id="print.options", tooltip="What is on it, order, marks, spares"),
        Binding("f7", "preview", "Look", id="print.look", tooltip="The sheets as they will be, here"),
        Binding("f8", "people", "Who", id="print.who", tooltip="Only some of the people"),
        Binding("f9", "printer", "Printer", id="print.printer", tooltip="What your printer is off by"),
    ]
    ABOUT = (
        "Choose whose, and the paper you have; Enter goes to the next box and, on the file, makes the PDF. "
        "Only the called name is printed, with a last initial where two share a first name; F6 for more. "
        "F7 shows the sheets here, F8 leaves people out, F9 says what your printer is off by. "
        "Print at actual size (100 %), not “fit to page”, and hold a test page against the card sheet first."
    )
    HEADING = "print"

    def __init__(self, collection: Collection, kind: str, roster: str = "") -> None:
        """With the cursor on a roster, and the paper, options and printer of the last time."""
        super().__init__(collection)
        self._kind = kinds.kind(kind)
        self._roster = roster
        self._options = self._kind.parse({}) | collection.printing.options(kind)
        self._printer = collection.printers.current
        self._only: dict[str, list[Person]] = {}
        self._printed: PrintResult | None = None
        self._may_replace: set[Path] = set()
        self._may_leave_out: set[str] = set()
        self._working: Worker[None] | None = None

    def compose(self) -> ComposeResult:
        """Roster, paper, file."""
        rosters = [r for r in self.collection.people.rosters() if r.people]
        papers = [(stock.key, stock.title) for stock in self._stocks() if self._kind.fits(stock)]
        paper = self.collection.printers.stock_for(self._kind)
        yield self.title_bar()
        with Horizontal(id="lists"):
            with Vertical(id="rosters-side"):
                yield Static(Content(f"{self._kind.title}: whose"))
                yield Choices(
                    "rosters", [(r.name, f"{r.name} ({len(r.people)})") for r in rosters], self._roster
                )
            with Vertical(id="stocks-side"):
                yield Static(Content("Paper" if self._kind.roster else f"{self._kind.title}: paper"))
                yield Choices("stocks", papers, paper)
        yield Input(str(Path.home() / f"{self._kind.key}.pdf"), id="file")
        yield ProgressBar(id="bar", show_eta=False)
        yield Static(id="status")
        yield KeyBar()

    def on_mount(self) -> None:
        """What to do."""
        self.query_one("#rosters-side").display = self._kind.roster
        self.query_one("#rosters" if self._kind.roster else "#stocks").focus()
        self.notify_user("Tab moves between the boxes, Enter goes on. F4 makes the PDF.")
        with self.show_errors():
            self.collection.printers.stocks()  # a paper of the user's own that is wrong

    def _stocks(self) -> list[Stock]:
        try:
            return list(self.collection.printers.stocks().values())
        except BadPapers:
            return list(stocks().values())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done is in the footer."""
        if action == "open":
            return self._printed is not None
        return self._kind.roster if action == "people" else True

    def on_option_list_option_selected(self) -> None:
        """Enter in a list: the next box."""
        self.app.action_focus_next()

    def on_input_submitted(self) -> None:
        """Enter on the file makes it."""
        self.action_print()

    def action_options(self) -> None:
        """What is on it, order, marks, spares."""
        options = self._kind.all_options
        self.app.push_screen(PrintOptionsScreen(self._kind.title, options, self._options), self._chose)

    def _chose(self, options: dict[str, str] | None) -> None:
        self._options = options or self._options

    def action_preview(self) -> None:
        """The sheets as they will be."""
        with self.show_errors():
            self.open("print preview", self._job())

    def action_people(self) -> None:
        """Only some of the people."""
        roster = self._chosen_roster()
        some = self._only.get(roster.name, list(roster.people))
        self.app.push_screen(PrintPeopleScreen(roster, some), self._chose_people)

    def _chose_people(self, some: list[Person] | None) -> None:
        if some is not None:
            roster = self._chosen_roster()
            self._only[roster.name] = some
            self.notify_user(f"{len(some)} of {len(roster.people)} on {roster.name}. F4 makes the PDF.")

    def action_printer(self) -> None:
        """What the printer is off by."""
        self.app.push_screen(PrintPrinterScreen(self.collection, self._printer), self._chose_printer)

    def _chose_printer(self, name: str | None) -> None:
        if name is not None:
            self._printer = name
            self.collection.printers.choose(name)
            self.notify_user(f"Printer: {name or 'exact'}.")

    def _chosen_roster(self) -> Roster:
        return self.collection.people.roster(self.query_one("#rosters", Choices).key or "Everyone")

    def _job(self) -> Job:
        """What is chosen, as a job."""
        roster = self._chosen_roster()
        stock = self.query_one("#stocks", Choices).key
        known = self._printer if self._printer in self.collection.printers.all() else ""
        some = self._only.get(roster.name, ())
        return self.collection.printing.job(self._kind.key, roster, stock, self._options, some, known)

    def action_print(self) -> None:
        """Make the PDF of what is chosen; what would be replaced or left out is said first."""
        if self._working:
            return
        with self.show_errors():
            job = self._job()
            out = output_file(self.query_one("#file", Input).value)
            if out.exists() and out not in self._may_replace:
                self._may_replace.add(out)
                self.notify_user(
                    f"There is a file {out} already. F4 again replaces it; or write another name."
                )
                return
            self.notify_user("Setting the names… Esc stops; nothing is written then.")
            self._working = self._make(job, out)

    @work(thread=True, exclusive=True)
    def _make(self, job: Job, out: Path) -> None:
        """Set the names aside; Esc stops it before anything is written."""
        worker, shown = get_current_worker(), monotonic()

        def watch(done: int, of: int) -> None:
            nonlocal shown
            if worker.is_cancelled:
                raise _Stopped
            if monotonic() > shown + _EVERY:
                shown = monotonic()
                self.app.call_from_thread(self._progress, done, of)

        try:
            if unsettable := set(self.collection.printing.unprintable(job)) - self._may_leave_out:
                self.app.call_from_thread(self._ask_to_leave_out, unsettable)
                return
            printed = self.collection.printing.write_pdf(job, out, watch)
        except _Stopped:
            return
        except NamecardsError as error:
            self.app.call_from_thread(self._ended, str(error), True)
        else:
            self.app.call_from_thread(self._made, job, printed)

    def _ask_to_leave_out(self, names: set[str]) -> None:
        self._may_leave_out |= names
        listed = ", ".join(sorted(names))
        self._ended(f"No font here has all letters of {listed}. F4 again prints the others.", True)

    def _progress(self, done: int, of: int) -> None:
        if self._working:
            bar = self.query_one("#bar", ProgressBar)
            bar.display = True
            bar.update(total=of, progress=done)

    def _ended(self, sentence: str, wrong: bool = False) -> None:
        self._working = None
        self.query_one("#bar", ProgressBar).display = False
        self.refresh_bindings()
        self.notify_user(sentence, wrong)

    def _made(self, job: Job, printed: PrintResult) -> None:
        self._printed = printed
        self._may_replace.add(printed.path)
        self.collection.printing.remember(job)
        self.collection.printing.mark_printed(job)
        how = "Print at actual size (100 %). F5 opens it."
        self._ended("\n".join([f"{printed}: {printed.path}", how, *printed.warnings]))

    def action_open(self) -> None:
        """Open the PDF in the computer's own viewer."""
        self.show_outside(self._printed.path if self._printed else None, "PDF")

    def action_back(self) -> None:
        """Stop the job that is under way; else leave."""
        if self._working:
            self._working.cancel()
            self._ended("Stopped. Nothing was written. F4 begins again.")
        else:
            super().action_back()
