"""The bottom line with the keys."""

from __future__ import annotations

from collections.abc import Iterable

from textual import events
from textual.binding import ActiveBinding
from textual.content import Content
from textual.screen import Screen
from textual.style import Style
from textual.widgets import Static


class Keys(Static):
    """What the keys do now, as one line; each may be clicked.

    Textual's own footer is a widget a key, all made anew at each change and laid out with the whole screen:
    that takes longer than all else on a key.
    """

    DEFAULT_CSS = """
    Keys {
        dock: bottom; height: 1; text-wrap: nowrap; text-overflow: ellipsis;
        background: $footer-background; color: $footer-description-foreground;
        link-style: none; link-style-hover: none; link-color: $footer-description-foreground;
        link-background-hover: $block-hover-background; link-color-hover: $footer-description-foreground;
    }
    """
    ALLOW_SELECT = False

    def on_mount(self) -> None:
        """Follow the screen's keys."""
        self.screen.bindings_updated_signal.subscribe(self, self._follow)

    def on_resize(self) -> None:
        """More or less room between the keys."""
        self._show()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """What the key under the mouse does, in more words."""
        self.tooltip = event.style.meta.get("tip")

    def _follow(self, screen: Screen[object]) -> None:
        if screen.app.app_focus:  # else no line has the focus, and its keys would be gone for that long
            self._show()

    def _show(self) -> None:
        shown: dict[str, ActiveBinding] = {}  # of several keys for one thing the first
        for active in self.screen.active_bindings.values():
            if active.binding.show:
                shown.setdefault(active.binding.action, active)
        keys = list(map(self._key, shown.values()))
        lines = [_spaced(keys, " " * gap) for gap in (3, 2, 1)]
        line = next((line for line in lines if line.cell_length <= self.size.width), lines[-1])
        if line != self.content:
            self.update(line, layout=False)

    def _key(self, active: ActiveBinding) -> Content:
        binding = active.binding
        key = Content.assemble(
            (self.app.get_key_display(binding), "bold $footer-key-foreground"), f" {binding.description}"
        )
        if not active.enabled:
            return key.stylize("dim")
        meta = {"@click": f"app.simulate_key({binding.key!r})", "tip": active.tooltip or binding.description}
        return key.stylize(Style.from_meta(meta))


def _spaced(keys: Iterable[Content], between: str) -> Content:
    return Content(" ") + Content(between).join(keys)
