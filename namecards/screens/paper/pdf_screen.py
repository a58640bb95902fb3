"""A screen that makes a PDF: progress, Esc, questions first, and what to do with the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Input, ProgressBar, Static

from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.core.on_progress import OnProgress
from namecards.printing.job import PrintResult
from namecards.screens.keys import bind
from namecards.screens.working import WorkingScreen

SCREEN_KEYS = "mop"
"""Letters that are keys here, so that no search in a list begins with one."""
MADE = "PDF made. o opens it; print there at 100 % (actual size)."
MARKED = "Noted: printed. “Only people not printed yet” (F6) leaves these out next time."


class PdfResult(VerticalScroll):
    """The result; it takes the keys once a PDF is made: `o` opens it, the arrows show all of it."""


@dataclass(frozen=True, slots=True)
class PdfTask:
    """One PDF to make: what the screen and its worker need to know."""

    out: Path
    subject: str
    """Its subject, such as the class: a file of another one is not replaced without a question."""
    unprintable: Callable[[], Sequence[str]]
    """Returns the names that no font can set. Called in the worker, as `write` is."""
    write: Callable[[OnProgress], PrintResult]
    remember: Callable[[], object]
    """Remembers the choices."""
    mark: Callable[[], object] | None
    """Notes that it was printed; None where nothing depends on that."""


class PdfScreen(WorkingScreen):
    """Makes the PDF of `pdf_task` in a worker; nothing is written after Esc."""

    DEFAULT_CSS = """
    PdfScreen {
        #file { margin: 0 2; }
        #progress { width: 100%; }
        Bar { width: 1fr; }
        PdfResult { height: auto; min-height: 2; max-height: 8; scrollbar-size-vertical: 1; }
    }
    """
    BINDINGS = [
        bind("tab", "app.focus_next", "Next box", "The next list or line", show=False),
        bind("f4", "print", "PDF", "Make the PDF"),
        bind("o,f5", "open_pdf", "Open", "Open it in your PDF viewer"),
        bind("p", "mark", "Printed", "Note that it was printed: who, how many"),
    ]

    def __init__(self, collection: Collection) -> None:
        super().__init__(collection)
        self._printed: PrintResult | None = None
        self._made: PdfTask | None = None
        """The task of the PDF that was made and is not noted as printed."""
        self._may_replace: set[tuple[Path, str]] = set()
        self._may_leave_out: set[str] = set()

    def pdf_task(self) -> PdfTask:
        """Return what is chosen. Raises `NamecardsError`."""
        raise NotImplementedError

    def file_lines(self) -> ComposeResult:
        """The file, the progress and the result: the last lines of the body."""
        yield Input(id="file")
        yield ProgressBar(id="progress", show_eta=False)
        with PdfResult():
            yield Static(id="status")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("open_pdf", "mark"):
            return bool(self._printed if action == "open_pdf" else self._made)
        return True

    @on(Input.Submitted)
    def action_print(self) -> None:
        """Make the PDF; ask first before a file is replaced or a name left out."""
        if self.working:
            return
        with self.show_errors():
            task = self.pdf_task()
            if task.out.exists() and (task.out, task.subject) not in self._may_replace:
                self._may_replace.add((task.out, task.subject))
                self.notify_user(
                    f"{task.out} exists already. Press F4 again to replace it, or type another name."
                )
                return
            self.notify_user("Making the PDF… Esc stops, and nothing is written.")
            self.start_work("", partial(self._make, task), partial(self._show_made, task))

    def _make(self, task: PdfTask, watch: OnProgress) -> PrintResult | set[str]:
        """Write the PDF, or return the names without a font that the user has not agreed to leave out."""
        return set(task.unprintable()) - self._may_leave_out or task.write(watch)

    def _show_made(self, task: PdfTask, result: PrintResult | set[str]) -> None:
        if isinstance(result, PrintResult):
            self._show_result(task, result)
        else:
            self._may_leave_out |= result
            no_font = f"No font on this computer has all the letters of {', '.join(sorted(result))}."
            self.notify_user(f"{no_font} Press F4 again to print the others.", wrong=True)

    def _show_result(self, task: PdfTask, printed: PrintResult) -> None:
        self._printed, self._made = printed, task if task.mark else None
        self._may_replace.add((printed.path, task.subject))
        lines = [f"{printed}: {printed.path}", MADE + " Then p notes that it was printed." * bool(task.mark)]
        try:
            task.remember()
        except NamecardsError as error:
            lines.append(f"namecards could not remember your choices. {error}")
        self.notify_user("\n".join([*lines, *printed.warnings]))
        self.refresh_bindings()
        result = self.query_one(PdfResult)
        result.scroll_home(animate=False)
        result.focus()

    def action_mark(self) -> None:
        if self._made and self._made.mark:
            with self.show_errors():
                self._made.mark()
                self._made = None
                self.after_printing()
                self.notify_user(MARKED)

    def after_printing(self) -> None:
        """Follow what was noted as printed."""
        self.refresh_bindings()

    def action_open_pdf(self) -> None:
        self.show_outside(self._printed.path if self._printed else None, "PDF")

    def action_back(self) -> None:
        if not self.stop_work("Stopped. Nothing was written. F4 starts again."):
            super().action_back()
