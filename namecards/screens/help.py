"""Help: what this screen is for, and every key that works on it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from namecards.collection import Collection
from namecards.core.desk.notes import SAFEGUARDING
from namecards.screens.base import BaseScreen
from namecards.screens.text import cells
from namecards.screens.widgets.key_bar import KeyBar

NOTES = (
    "A note is one line: the name first, then what was said. Several, with commas: "
    "maya dog surgery, !find manga 4 @fri\n"
    "!  a promise    ?  to find out    +  an idea    >  a referral    #  a topic\n"
    "*  ask this next    %  private    @fri  @+2w  @2026-12-01  when    yesterday:  in front\n"
    "same:  in place of the name, for whom the note before was about. Nobody of a name: the inbox keeps it.\n"
    f"{SAFEGUARDING}"
)
LOOP = (
    "namecards closes a loop: bring in a list with photos, drill the names, greet at the desk, note what was "
    "said; it comes back at the next visit. Then print place cards."
)


class HelpScreen(BaseScreen):
    """Made from the BINDINGS of the screen it was asked on."""

    DEFAULT_CSS = """
    HelpScreen {
        VerticalScroll { padding: 1 2; }
        .part { margin-bottom: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1,question_mark,q", "back", "Back", show=False),
    ]
    HEADING = "help"

    def __init__(self, collection: Collection, about: BaseScreen) -> None:
        """Help on the screen `about`."""
        super().__init__(collection)
        self._about = about

    def compose(self) -> ComposeResult:
        """The paragraph, the keys, notes, the loop, where the data is."""
        yield self.title_bar()
        with VerticalScroll():
            for part in (Content(self._about.ABOUT), self._keys(), Content(NOTES), Content(LOOP)):
                yield Static(part, classes="part")
            yield Static(Content(f"Everything is kept in {self.collection.home.data}"), classes="quiet")
        yield KeyBar()

    def _keys(self) -> Content:
        """A line a key: how it is shown, what it does, why; also those that do nothing just now."""
        lines = [
            Content.assemble(
                (cells(self.app.get_key_display(binding), 8), "bold $accent"),
                cells(binding.description, 14),
                binding.tooltip,
            )
            for binding in _bindings(self._about)
        ]
        return Content("\n").join(lines)


def _bindings(screen: BaseScreen) -> Iterable[Binding]:
    """The screen's own keys, then those of what has the focus and those that work everywhere; each once."""
    every = [each for owner in type(screen).__mro__ for each in vars(owner).get("BINDINGS", ())]
    every += [active.binding for active in screen.active_bindings.values()]
    first: dict[str, Binding] = {}  # of several keys for one thing the one that comes first
    for binding in every:
        if isinstance(binding, Binding) and binding.id and binding.description:
            first.setdefault(binding.id, binding)
    return first.values()
