"""Help: the purpose of a screen, and every key that works on it, beside it where there is room."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from textwrap import wrap
from typing import Any

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.keys import key_to_character
from textual.widgets import Static

from namecards.collection import Collection
from namecards.core.desk.note_kinds import SIGNS_HELP
from namecards.core.desk.notes import SAFEGUARDING
from namecards.screens.base import WIDE, BaseScreen
from namecards.screens.dialogs.dialog import Dialog
from namecards.screens.keys import bind
from namecards.screens.text import cells, link
from namecards.screens.widgets.key_bar import KeyBar
from namecards.screens.widgets.lines import WritesNotes

NOTES = (
    "A note is one line: the name, then what was said. Commas separate several notes: "
    "maya dog surgery, !find manga 4 @fri\n"
    f"Signs before a note: {SIGNS_HELP}, #art a topic\n"
    "Days: @fri, @next week or @2026-12-01 is when it comes back; “yesterday:” goes in front of the name\n"
    "“same:” in place of the name: the same people as in your last note. “maya and liz:” or “room 12:” makes "
    "a note for each. A note with an unknown name goes to the inbox.\n"
    f"{SAFEGUARDING}"
)
PANEL = 40
"""Columns of the help where it stands beside its screen."""
KEY, LABEL = 9, 14
"""Columns of a key and of its label."""
_OWN = {"escape", "f1", "question_mark", "q", "g", "up", "down", "pageup", "pagedown", "home", "end"}
"""Keys of the help itself, also beside a screen that has other uses for them."""
Explained = BaseScreen | Dialog[Any]


class HelpScreen(BaseScreen):
    """Made from the BINDINGS of the screen that it explains, which gives it room if it has enough."""

    DEFAULT_CSS = """
    HelpScreen {
        #panel { height: 100%; }
        VerticalScroll { padding: 1 2; }
        .part { margin-bottom: 1; }
        &.-wide {
            background: transparent;
            #panel { dock: right; width: 40; background: $surface; border-left: vkey $primary; }
            VerticalScroll { padding: 1 0 1 1; }
        }
    }
    """
    BINDINGS = [
        Binding("f1,question_mark,q", "back", "Back", show=False),
        bind("g", "guide", "Guide", "The guide, where it is about this screen"),
        bind("p", "open('pictures')", "Pictures", "How faces are drawn here"),
    ]
    HEADING = "help"

    def __init__(self, collection: Collection, about: Explained) -> None:
        super().__init__(collection)
        self._about = about

    def compose(self) -> ComposeResult:
        with Vertical(id="panel"):
            yield Static(Content("namecards · help"), classes="title")
            yield from self.body()
            yield KeyBar()

    def body(self) -> ComposeResult:
        with VerticalScroll():
            yield Static(id="keys", classes="part")
            yield Static(Content(self._about.ABOUT), classes="part")
            if isinstance(self._about, WritesNotes):
                yield Static(Content(NOTES), classes="part")
            yield Static(Content(f"Your data is in {self.collection.home.data}"), classes="quiet")

    def on_resize(self, event: events.Resize) -> None:
        beside = event.size.width >= WIDE
        self._leave(PANEL if beside else 0)
        width, label = (PANEL - 5, 0) if beside else (max(event.size.width - 6, 1), LABEL)
        lines = [self._line(binding, width, label) for binding in _bindings(self._about)]
        self.query_one("#keys", Static).update(Content("\n").join(lines))

    def on_unmount(self) -> None:
        self._leave(0)

    def _leave(self, columns: int) -> None:
        """Leave so many columns of the screen below to the help."""
        self._about.styles.padding = (0, columns, 0, 0)
        wide = self.app.size.width - columns >= WIDE
        self._about.set_class(wide, "-wide").set_class(not wide, "-narrow")
        about = self._about
        if isinstance(about, BaseScreen) and about.FITS_SIZE and about in self.app.screen_stack:
            about.collection_changed()

    def on_key(self, event: events.Key) -> None:
        """Beside its screen, a key that the help has no use for closes it and works there, as it says."""
        is_beside = self.has_class("-wide")
        typed = self._about.focused and self._about.focused.check_consume_key(event.key, event.character)
        if is_beside and event.key not in _OWN and (typed or event.key in self._about.active_bindings):
            event.stop()
            event.prevent_default()
            self.action_press(event.key)

    def _line(self, binding: Binding, width: int, label: int) -> Content:
        """One key: itself, its label, what it does; also a key that does nothing now. A click presses it."""
        about = f"{cells(self._format_keys(binding), KEY)}{binding.description:{label}}  {binding.tooltip}"
        lines = wrap(about, width, subsequent_indent=" " * (KEY + label + 2 * bool(label)))
        line = Content("\n".join(lines)).stylize("bold $accent", 0, KEY)
        return link(line.stylize("bold", KEY, KEY + len(binding.description)), f"press({binding.key!r})")

    def action_press(self, keys: str) -> None:
        """Press the first of some keys on the screen that is explained."""
        self.action_back()
        self.app.call_later(self.app.simulate_key, keys.split(",")[0])

    def action_guide(self) -> None:
        self.open("guide", self._about.section)

    def _format_keys(self, binding: Binding) -> str:
        keys = (key for key in binding.key.split(",") if not binding.key_display)
        shown = (self.app.get_key_display(replace(binding, key=key)) for key in keys)
        return ", ".join(shown) or self.app.get_key_display(binding)


def _bindings(screen: Explained) -> Iterable[Binding]:
    """The keys of the screen, of the focused widget, and those that work everywhere; each once."""
    owners = [vars(owner).get("BINDINGS", ()) for owner in type(screen).__mro__]
    owners.append([active.binding for active in screen.active_bindings.values()])
    first: dict[str, Binding] = {}  # of several keys for one action, the first
    used_keys: set[str] = set()  # a screen's own key does nothing else
    for owner in owners:
        explained = [each for each in owner if isinstance(each, Binding) and each.id]
        for binding in explained:
            if set(binding.key.split(",")) - used_keys:
                first.setdefault(binding.id or "", binding)
        used_keys |= {key for binding in explained for key in binding.key.split(",")}
    untyped = (_untyped_binding(screen, binding) for binding in first.values() if binding.description)
    return {(key.key, key.description): key for key in untyped if key}.values()


def _untyped_binding(screen: Explained, binding: Binding) -> Binding | None:
    """The binding, without general keys that type letters in the line of this screen; None if none is left.

    The screen's own letters work where it has no line.
    """
    if screen.focused is None or binding not in BaseScreen.BINDINGS:
        return binding
    typed = screen.focused.check_consume_key
    keys = [key for key in binding.key.split(",") if not typed(key, key_to_character(key))]
    return replace(binding, key=",".join(keys)) if keys else None
