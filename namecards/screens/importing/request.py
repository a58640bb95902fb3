"""Get it for me: what to ask the office or the photographer for, as a message to copy or save."""

from __future__ import annotations

import re
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.refusals import writing_to
from namecards.importing.requests import Request, message, requests
from namecards.screens.base import BaseScreen
from namecards.screens.keys import bind
from namecards.screens.widgets.pick_list import PickList


class RequestScreen(BaseScreen):
    """Choose the school's system; the message is shown beside it."""

    DEFAULT_CSS = """
    RequestScreen {
        Horizontal { height: 1fr; margin: 1 0; }
        PickList { width: 30; }
        VerticalScroll { width: 1fr; padding: 0 2 0 1; }
    }
    """
    BINDINGS = [
        bind("enter", "copy", "Copy", "Copy the message", priority=True),
        bind("s", "save", "Save", "Save the message as a text file"),
        bind("pagedown", "scroll(1)", "More", "Scroll the message", show=False),
        bind("pageup", "scroll(-1)", "Up", "Scroll the message up", show=False),
    ]
    ABOUT = (
        "Choose the system that your school uses: the message says which report and which columns are "
        "needed, and how the photos should be named. Enter copies it, so that you can paste it into a "
        "letter to the office or the photographer; s saves it as a file, for a terminal that doesn't copy."
    )
    HEADING = "import · get it for me"

    def __init__(self, collection: Collection) -> None:
        super().__init__(collection)
        self._requests = requests()

    def body(self) -> ComposeResult:
        with Horizontal():
            yield PickList(*(Option(Content(each.system)) for each in self._requests), markup=False)
            yield VerticalScroll(Static(id="message"), can_focus=False)
        yield Static(id="status")

    def on_mount(self) -> None:
        self.query_one(PickList).highlighted = 0
        self.notify_user("Enter copies the message, s saves it as a file. Page Down shows more.")

    @property
    def _request(self) -> Request:
        return self._requests[self.query_one(PickList).highlighted or 0]

    def on_option_list_option_highlighted(self) -> None:
        request = self._request
        self.query_one("#message", Static).update(
            Content.assemble(
                (f"To {request.who}\n\n", "bold $accent"),
                message(request),
                (f"\n{request.source}", "$text-muted"),
            )
        )
        self.query_one(VerticalScroll).scroll_home(animate=False)

    @on(OptionList.OptionSelected)
    def action_copy(self) -> None:
        """Copy the message; not every terminal lets a program do that."""
        self.app.copy_to_clipboard(message(self._request))
        self.notify_user("Copied. If nothing is pasted, your terminal doesn't allow it: s saves a file.")

    def action_save(self) -> None:
        downloads = Path.home() / "Downloads"
        system = re.sub(r"[^\w() -]", "", self._request.system)
        name = f"Ask for the roster - {system}.txt"
        path = (downloads if downloads.is_dir() else Path.home()) / name
        with self.show_errors():
            with writing_to(path), path.open(mode="x", encoding="utf-8") as file:
                file.write(message(self._request))
            self.notify_user(f"Saved: {path}")

    def action_scroll(self, by: int) -> None:
        self.query_one(VerticalScroll).scroll_relative(y=by * 8, animate=False)
