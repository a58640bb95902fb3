"""Help: the purpose of a screen, and every key that works on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from namecards.collection import Collection
from namecards.core.desk.note_kinds import SIGNS_HELP
from namecards.core.desk.notes import SAFEGUARDING
from namecards.screens.base import BaseScreen
from namecards.screens.text import cells

NOTES = (
    "A note is one line: the name, then what was said. Commas separate several notes: "
    "maya dog surgery, !find manga 4 @fri\n"
    f"Signs before a note: {SIGNS_HELP}, #art a topic\n"
    "Days: @fri, @next week or @2026-12-01 is when it comes back; “yesterday:” goes in front of the name\n"
    "“same:” in place of the name: the same people as in your last note. “maya and liz:” or “room 12:” makes "
    "a note for each. A note with an unknown name goes to the inbox.\n"
    f"{SAFEGUARDING}"
)
FACES = (
    "Faces are drawn with block characters. Press p if they look wrong, or if this terminal shows too few "
    "colours: you see one face in each way to draw it, and choose. F5 opens the real photo. With pictures "
    "turned off, names are asked by class and seat."
)
DATA = (
    "Your data: Privacy (x on the first screen) makes and restores backups, and lists files with names. F9 "
    "twice on a person's page, then f, erases everything about them. For your principal: docs/data.md."
)
LOOP = (
    "How it works: import a list with photos, drill the names, greet students at the desk, note what they "
    "say. It comes back at their next visit. Then print place cards."
)


class HelpScreen(BaseScreen):
    """Made from the BINDINGS of the screen that it explains."""

    DEFAULT_CSS = """
    HelpScreen {
        VerticalScroll { padding: 1 2; }
        .part { margin-bottom: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1,question_mark,q", "back", "Back", show=False),
        Binding("p", "open('pictures')", "Pictures", id="help.pictures", tooltip="How faces are drawn here"),
    ]
    HEADING = "help"

    def __init__(self, collection: Collection, about: BaseScreen) -> None:
        """Explain the screen `about`."""
        super().__init__(collection)
        self._about = about

    def body(self) -> ComposeResult:
        """The paragraph, the keys, notes, the loop, where the data is."""
        with VerticalScroll():
            for part in (
                Content(self._about.ABOUT),
                self._keys(),
                Content(NOTES),
                Content(FACES),
                Content(DATA),
                Content(LOOP),
            ):
                yield Static(part, classes="part")
            yield Static(Content(f"Your data is in {self.collection.home.data}"), classes="quiet")

    def _keys(self) -> Content:
        """One line per key: the key, its label, what it does; also keys that do nothing now."""
        lines = [
            Content.assemble(
                (cells(self._shown(binding), 8), "bold $accent"),
                cells(binding.description, 14),
                binding.tooltip,
            )
            for binding in _bindings(self._about)
        ]
        return Content("\n").join(lines)

    def _shown(self, binding: Binding) -> str:
        """Show all keys of a command: "F1, ?"."""
        keys = (key for key in binding.key.split(",") if not binding.key_display)
        shown = (self.app.get_key_display(replace(binding, key=key)) for key in keys)
        return ", ".join(shown) or self.app.get_key_display(binding)


def _bindings(screen: BaseScreen) -> Iterable[Binding]:
    """The keys of the screen, of the focused widget, and those that work everywhere; each once."""
    every = [each for owner in type(screen).__mro__ for each in vars(owner).get("BINDINGS", ())]
    every += [active.binding for active in screen.active_bindings.values()]
    first: dict[str, Binding] = {}  # of several keys for one action, the first
    for binding in every:
        if isinstance(binding, Binding) and binding.id and binding.description:
            first.setdefault(binding.id, binding)
    return first.values()
