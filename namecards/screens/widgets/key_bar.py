"""The bottom line with the keys."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from textual import events, on
from textual.binding import Binding
from textual.content import Content
from textual.screen import Screen
from textual.style import Style
from textual.widgets import Static

LEAST_NEEDED = ("note", "undo", "menu")
"""Keys of every screen that are left out of a narrow line, in this order; help lists them all."""
_SHORT_BACK = "short back"
"""Left out after these: the word after Esc. Esc itself stays, as the way out is looked for first."""


class KeyBar(Static):
    """Shows in one line what the keys do now; each can be clicked. Textual's footer is far slower."""

    DEFAULT_CSS = """
    KeyBar {
        dock: bottom; height: 1; text-wrap: nowrap; text-overflow: ellipsis;
        background: $footer-background; color: $footer-description-foreground;
        link-style: none; link-style-hover: none; link-color: $footer-description-foreground;
        link-background-hover: $block-hover-background; link-color-hover: $footer-description-foreground;
    }
    """
    ALLOW_SELECT = False
    _outdated = False
    """True until the line is worked out anew."""

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._follow, immediate=True)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        self.tooltip = event.style.meta.get("tip")

    def _follow(self, screen: Screen[object]) -> None:
        """Work the line out once for all that a key changes; a covered screen says so again when it is seen.

        Without `app_focus` no line has the focus, and its keys would be gone for that long.
        """
        if screen.app.app_focus and screen.is_active and not self._outdated:
            self._outdated = self.call_later(self._show)

    def clear_keys(self) -> None:
        """Show none: a dialog over this screen takes all keys."""
        self.update("", layout=False)

    @on(events.Resize)
    def _show(self) -> None:
        self._outdated = False
        keys: dict[str, Content] = {}  # of several keys for one action the first
        for active in self.screen.active_bindings.values():
            if active.binding.show and active.binding.action not in keys:
                shown = self.app.get_key_display(active.binding)
                keys[active.binding.action] = _key(shown, active.binding, active.enabled, active.tooltip)
        line = _fit(keys, self.size.width)
        if line != self.content:
            self.update(line, layout=False)


@lru_cache(maxsize=1000)
def _key(shown: str, binding: Binding, enabled: bool, tooltip: str) -> Content:
    key = Content.assemble((shown, "bold $footer-key-foreground"), f" {binding.description}")
    if not enabled:
        return key.stylize("dim")
    meta = {"@click": f"app.simulate_key({binding.key!r})", "tip": tooltip or binding.description}
    return key.stylize(Style.from_meta(meta))


def _fit(keys: Mapping[str, Content], width: int) -> Content:
    """Join the keys: closer together, then without the least needed, then without the last ones."""
    screen_keys = [action for action in keys if action not in (*LEAST_NEEDED, "back", "help")]
    order = (*LEAST_NEEDED, _SHORT_BACK, *reversed(screen_keys))
    for left_out in range(len(order) + 1):
        out = order[:left_out]
        shown = [
            key[: key.plain.index(" ")] if action == "back" and _SHORT_BACK in out else key
            for action, key in keys.items()
            if action not in out
        ]
        cells = sum(key.cell_length for key in shown)
        for edge, gap in ((1, 3), (1, 2), (1, 1), (0, 1)):
            if edge + cells + gap * (len(shown) - 1) <= width:
                return Content(" " * edge) + Content(" " * gap).join(shown)
    return Content(" ") + Content(" ").join(shown)
