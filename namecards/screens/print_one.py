"""Print one kind of thing: whose, on what paper, how, into which file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Footer, Input, OptionList, Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.screens.base import FormScreen

if TYPE_CHECKING:
    from namecards.printing.job import Job, Printed
    from namecards.printing.kinds import Kind


class Choices(OptionList):
    """A list to choose one from; Enter goes on to the next box."""

    def __init__(self, id: str, options: list[tuple[str, str]], chosen: str) -> None:
        """`options` are (key, what to show); the cursor begins on `chosen`."""
        super().__init__(*(Option(Content(shown), id=key) for key, shown in options), id=id)
        keys = [key for key, _ in options]
        self._begin = keys.index(chosen) if chosen in keys else 0

    def on_mount(self) -> None:
        """Put the cursor on what was chosen before."""
        self.highlighted = self._begin if self.option_count else None

    @property
    def key(self) -> str:
        """The key of what is chosen."""
        option = self.highlighted_option
        return str(option.id) if option else ""


class PrintScreen(FormScreen):
    """One printable as a PDF; paper and options are remembered."""

    DEFAULT_CSS = """
    PrintScreen {
        #lists { height: 1fr; margin: 1 2; }
        #rosters-side { width: 2fr; }
        #stocks-side { width: 3fr; margin-left: 2; }
        Choices { height: 1fr; border: none; background: $surface; }
        #file { margin: 0 2; }
        #status { margin: 1 2; height: auto; min-height: 3; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "app.focus_next", "Next box", id="print.next", tooltip="Roster, paper, file"),
        Binding("f4", "print", "Make PDF", id="print.make", tooltip="Make the PDF of what is chosen"),
        Binding("f5", "open", "Open PDF", id="print.open", tooltip="Open it in your PDF viewer"),
        Binding(
            "f6", "options", "Options", id="print.options", tooltip="What is on it, order, marks, spares"
        ),
    ]
    ABOUT = (
        "Choose whose, and the paper you have; Enter goes to the next box and, on the file, makes the PDF. "
        "Only the called name is printed, with a last initial where two share a first name; F6 for more. "
        "Print at actual size (100 %), not “fit to page”, and hold a test page against the card sheet first."
    )
    HEADING = "print"

    def __init__(self, collection: Collection, kind: Kind, roster: str) -> None:
        """With the cursor on a roster, and the paper and options of the last time."""
        super().__init__(collection)
        self._kind = kind
        self._roster = roster
        self._options = kind.read({}) | collection.print_options(kind.key)
        self._printed: Printed | None = None
        self._may_replace: set[Path] = set()

    def compose(self) -> ComposeResult:
        """Roster, paper, file."""
        rosters = [r for r in self.collection.rosters() if r.people]
        papers = [(key, stock.title) for key, stock in self._kind.stocks.items()]
        paper = self.collection.choice(f"print.{self._kind.key}.stock", self._kind.stock)
        yield self.title_bar()
        with Horizontal(id="lists"):
            with Vertical(id="rosters-side"):
                yield Static(Content(f"{self._kind.title}: whose"))
                yield Choices(
                    "rosters", [(r.name, f"{r.name} ({len(r.people)})") for r in rosters], self._roster
                )
            with Vertical(id="stocks-side"):
                yield Static("Paper")
                yield Choices("stocks", papers, paper)
        yield Input(str(Path.home() / f"{self._kind.key}.pdf"), id="file")
        yield Static(id="status")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """What to do."""
        self.tell("Tab moves between roster, paper and file. F4 makes the PDF.")
        self.query_one("#rosters").focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is nothing to open before it is made."""
        return self._printed is not None if action == "open" else True

    def on_option_list_option_selected(self) -> None:
        """Enter in a list: the next box."""
        self.app.action_focus_next()

    def on_input_submitted(self) -> None:
        """Enter on the file makes it."""
        self.action_print()

    def action_options(self) -> None:
        """What is on it, order, marks, spares."""
        from namecards.screens.print_options import PrintOptionsScreen

        options = self._kind.all_options
        self.app.push_screen(PrintOptionsScreen(self._kind.title, options, self._options), self._chose)

    def _chose(self, options: dict[str, str] | None) -> None:
        self._options = options or self._options

    def _job(self) -> Job:
        """What is chosen, as a job."""
        roster = self.collection.roster(self.query_one("#rosters", Choices).key or "Everyone")
        stock = self.query_one("#stocks", Choices).key
        return self.collection.print_job(self._kind.key, roster, stock, self._options)

    def action_print(self) -> None:
        """Make the PDF of what is chosen."""
        with self.telling():
            job = self._job()
            out = Path(self.query_one("#file", Input).value).expanduser()
            if out.exists() and out not in self._may_replace:
                self._may_replace.add(out)
                self.tell(f"There is a file {out} already. F4 again replaces it; or write another name.")
                return
            self.tell("Setting the names…")
            self._make(job, out)

    @work(thread=True, exclusive=True)
    def _make(self, job: Job, out: Path) -> None:
        """Set the names aside."""
        try:
            printed = self.collection.print_pdf(job, out)
        except NamecardsError as error:
            self.app.call_from_thread(self.tell, str(error), True)
        else:
            self.app.call_from_thread(self._made, job, printed)

    def _made(self, job: Job, printed: Printed) -> None:
        self._printed = printed
        self._may_replace.add(printed.path)
        self.collection.keep_print_choices(job)
        how = "Print at actual size (100 %). F5 opens it."
        self.tell("\n".join([f"{printed}: {printed.path}", how, *printed.warnings]))
        self.refresh_bindings()

    def action_open(self) -> None:
        """Open the PDF in the computer's own viewer."""
        self.show_outside(self._printed.path if self._printed else None, "PDF")
