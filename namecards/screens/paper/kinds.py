"""Everything that can be printed, as a list, and the letters that open what belongs to it."""

from __future__ import annotations

from textual.content import Content
from textual.widgets.option_list import Option

from namecards.printing.kinds import KINDS
from namecards.screens.keys import bind
from namecards.screens.text import link
from namecards.screens.widgets.pick_list import PickList

_BESIDE = {
    "k": ("pack", "Pack", "All classes in one PDF"),
    "s": ("seating", "Seats", "Who sits where in this class"),
    "l": ("library", "Library", "Your library's name, logo and colour"),
    "t": ("tags", "Likes", "What they like, for bingo sheets"),
    "a": ("answers", "Answers", "Type in interview cards"),
    "w": ("pledge", "Pledge", "Write our pledge: “We will …”"),
}
"""By key: the screen, its name, and what it is for."""


class KindList(PickList):
    """One line per printable. The letters work here only: in the other lists they look for a line."""

    BINDINGS = [
        bind(key, f"screen.beside('{what}')", name, about, show=key == "k")
        for key, (what, name, about) in _BESIDE.items()
    ]

    def __init__(self, chosen: str) -> None:
        """Start on a kind, by key."""
        super().__init__(*(Option(Content(kind.title), id=kind.key) for kind in KINDS.values()), id="kinds")
        self._start = chosen

    def on_mount(self) -> None:
        """Put the cursor on the kind to start on."""
        self.highlighted = self.get_option_index(self._start)


def letters() -> Content:
    """Name the letters of the list of kinds in two short lines; each can be clicked."""
    named = [
        link(Content.assemble((key, "bold $accent"), f" {name.casefold()}"), f"beside('{what}')")
        for key, (what, name, _) in _BESIDE.items()
    ]
    return Content("\n").join(Content(" ").join(line) for line in (named[:3], named[3:]))
