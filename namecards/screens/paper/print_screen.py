"""Print one kind of thing: class, paper, options, file."""

from __future__ import annotations

from collections.abc import Mapping
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
from namecards.core.errors import NamecardsError
from namecards.core.paper.errors import BadPapers
from namecards.core.paths import output_file
from namecards.core.people import Person, Roster
from namecards.printing import kinds
from namecards.printing.job import Job, PrintResult
from namecards.printing.stock import Stock, stocks
from namecards.screens.forms import FormScreen
from namecards.screens.paper.options import PrintOptionsScreen
from namecards.screens.paper.people import PrintPeopleScreen
from namecards.screens.paper.printer import PrintPrinterScreen
from namecards.screens.widgets.choices import Choices

_EVERY = 0.2
"""Seconds between updates of the progress bar."""


class _Stopped(Exception):
    """The user stopped the running job."""


class PrintScreen(FormScreen):
    """Makes the PDF of one printable; paper, options and printer are remembered."""

    DEFAULT_CSS = """
    PrintScreen {
        #lists { height: 1fr; margin: 1 2 0 2; }
        #rosters-side { width: 5fr; }
        #stocks-side { width: 9fr; margin-left: 2; }
        #file { margin: 0 2; }
        #progress { margin: 0 2; display: none; width: 100%; }
        Bar { width: 1fr; }
        #status { margin: 0 2; height: auto; min-height: 3; max-height: 8; overflow-y: auto; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "app.focus_next", "Next box", False, id="print.next", tooltip="Class, paper, file"),
        Binding("f4", "print", "PDF", id="print.make", tooltip="Make the PDF"),
        Binding(
            "f5,o", "open_pdf", "Open", id="print.open", key_display="o", tooltip="Open it in your PDF viewer"
        ),
        Binding(
            "f6", "options", "Options", id="print.options", tooltip="What is printed, order, marks, spares"
        ),
        Binding("f7", "preview", "Preview", id="print.look", tooltip="The sheets as they will be printed"),
        Binding("f8", "people", "People", id="print.who", tooltip="Print only some of the people"),
        Binding("f9", "printer", "Printer", id="print.printer", tooltip="Printer alignment"),
    ]
    ABOUT = (
        "Choose the class and the paper you have. Enter goes to the next box; on the file, it makes the "
        "PDF. Only the name that someone goes by is printed, with a last initial if two people share it; F6 "
        "offers more. F7 shows a preview, F8 leaves people out, F9 sets the printer alignment. Print at "
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
        self._printed: PrintResult | None = None
        self._may_replace: set[Path] = set()
        self._may_leave_out: set[str] = set()
        self._working: Worker[None] | None = None

    def body(self) -> ComposeResult:
        """Class, paper, file."""
        rosters = [r for r in self.collection.people.rosters() if r.people]
        papers = [(stock.key, stock.title) for stock in self._stocks() if self._kind.fits(stock)]
        paper = self.collection.printers.stock_for(self._kind)
        with Horizontal(id="lists"):
            with Vertical(id="rosters-side"):
                yield Static(Content(f"{self._kind.title}: class"))
                yield Choices(
                    "rosters", [(r.name, f"{r.name} ({len(r.people)})") for r in rosters], self._roster
                )
            with Vertical(id="stocks-side"):
                yield Static(Content("Paper" if self._kind.roster else f"{self._kind.title}: paper"))
                yield Choices("stocks", papers, paper)
        yield Input(str(Path.home() / f"{self._kind.key}.pdf"), id="file")
        yield ProgressBar(id="progress", show_eta=False)
        yield Static(id="status")

    def on_mount(self) -> None:
        """Explain the keys."""
        self.query_one("#rosters-side").display = self._kind.roster
        self.query_one("#rosters" if self._kind.roster else "#stocks").focus()
        self.notify_user("Enter or Tab: next box. F4 makes the PDF.")
        with self.show_errors():
            self.collection.printers.stocks()  # raises if one of the user's own papers is wrong

    def _stocks(self) -> list[Stock]:
        try:
            return list(self.collection.printers.stocks().values())
        except BadPapers:
            return list(stocks().values())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Hide the keys that do nothing now."""
        if action == "open_pdf":
            return self._printed is not None
        return self._kind.roster if action == "people" else True

    def on_option_list_option_selected(self) -> None:
        """Go to the next box."""
        self.app.action_focus_next()

    def on_input_submitted(self) -> None:
        """Make the PDF on Enter in the file box."""
        self.action_print()

    def action_options(self) -> None:
        """Choose the options."""
        options = self._kind.all_options
        self.app.push_screen(PrintOptionsScreen(self._kind.title, options, self._options), self._set_options)

    def _set_options(self, options: dict[str, str] | None) -> None:
        self._options = options or self._options

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
            self.notify_user(
                f"{len(some)} of {len(roster.people)} people in {roster.name}. F4 makes the PDF."
            )

    def action_printer(self) -> None:
        """Set the printer alignment."""
        self.app.push_screen(PrintPrinterScreen(self.collection, self._printer), self._set_printer)

    def _set_printer(self, name: str | None) -> None:
        if name is not None:
            self._printer = name
            with self.show_errors():
                self.collection.printers.choose(name)
                self.notify_user(f"Printer: {name or 'no correction'}.")

    def _cursor_roster(self) -> Roster:
        return self.collection.people.roster(self.query_one("#rosters", Choices).chosen_id or "Everyone")

    def _job(self) -> Job:
        """The job that is chosen."""
        roster = self._cursor_roster()
        stock = self.query_one("#stocks", Choices).chosen_id
        known = self._printer if self._printer in self.collection.printers.all() else ""
        some = self._only.get(roster.name, ())
        return self.collection.printing.job(self._kind.key, roster, stock, self._options, some, known)

    def action_print(self) -> None:
        """Make the PDF; ask first before a file is replaced or a name left out."""
        if self._working:
            return
        with self.show_errors():
            job = self._job()
            out = output_file(self.query_one("#file", Input).value)
            if out.exists() and out not in self._may_replace:
                self._may_replace.add(out)
                self.notify_user(f"{out} exists already. Press F4 again to replace it, or type another name.")
                return
            self.notify_user("Making the PDF… Esc stops, and nothing is written.")
            self._working = self._make(job, out)

    @work(thread=True, exclusive=True)
    def _make(self, job: Job, out: Path) -> None:
        """Make the PDF in a worker; Esc stops it before anything is written."""
        worker, shown = get_current_worker(), monotonic()

        def watch(done: int, of: int) -> None:
            nonlocal shown
            if worker.is_cancelled:
                raise _Stopped
            if monotonic() > shown + _EVERY:
                shown = monotonic()
                self.app.call_from_thread(self._show_progress, done, of)

        try:
            if unsettable := set(self.collection.printing.unprintable(job)) - self._may_leave_out:
                self.app.call_from_thread(self._ask_to_leave_out, unsettable)
                return
            printed = self.collection.printing.write_pdf(job, out, watch)
        except _Stopped:
            return
        except NamecardsError as error:
            self.app.call_from_thread(self._finish, str(error), True)
        else:
            self.app.call_from_thread(self._show_result, job, printed)

    def _ask_to_leave_out(self, names: set[str]) -> None:
        self._may_leave_out |= names
        listed = ", ".join(sorted(names))
        self._finish(
            f"No font on this computer has all the letters of {listed}. Press F4 again to print the others.",
            True,
        )

    def _show_progress(self, done: int, of: int) -> None:
        if self._working:
            bar = self.query_one("#progress", ProgressBar)
            bar.display = True
            bar.update(total=of, progress=done)

    def _finish(self, sentence: str, wrong: bool = False) -> None:
        self._working = None
        self.query_one("#progress", ProgressBar).display = False
        self.refresh_bindings()
        self.notify_user(sentence, wrong)

    def _show_result(self, job: Job, printed: PrintResult) -> None:
        self._printed = printed
        self._may_replace.add(printed.path)
        lines = [f"{printed}: {printed.path}", "Print at actual size (100 %). Press o to open it."]
        try:
            self.collection.printing.remember(job)
            self.collection.printing.mark_printed(job)
        except NamecardsError as error:
            lines.append(f"The PDF is ready, but namecards could not note that it was printed. {error}")
        self._finish("\n".join([*lines, *printed.warnings]))

    def action_open_pdf(self) -> None:
        """Open the PDF in the computer's own viewer."""
        self.show_outside(self._printed.path if self._printed else None, "PDF")

    def action_back(self) -> None:
        """Stop the running job, else leave."""
        if self._working:
            self._working.cancel()
            self._finish("Stopped. Nothing was written. F4 starts again.")
        else:
            super().action_back()
