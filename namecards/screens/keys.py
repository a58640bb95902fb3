"""The bottom line with the keys."""

from __future__ import annotations

from textual.screen import Screen
from textual.widgets import Footer


class Keys(Footer):
    """A footer that is made anew only if its keys changed: that takes longer than all else on a key."""

    def __init__(self) -> None:
        """Nothing is shown yet."""
        super().__init__(show_command_palette=False)
        self._shown: list[tuple[str, str, bool]] = []

    def bindings_changed(self, screen: Screen[object]) -> None:
        """Some binding may have changed."""
        bindings = screen.active_bindings.values()
        keys = [
            (binding.key, binding.description, enabled) for _, binding, enabled, _ in bindings if binding.show
        ]
        if keys != self._shown or not self._bindings_ready:
            self._shown = keys if screen.app.app_focus else []
            super().bindings_changed(screen)
