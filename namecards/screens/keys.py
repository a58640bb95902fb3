"""Keys that several screens bind alike, each screen with ids of its own."""

from __future__ import annotations

from textual.binding import Binding, BindingType


def line_keys(screen: str) -> list[BindingType]:
    """Bind up and down to go from line to line in a form."""
    return [
        _arrow("down", "app.focus_next", "Next line", f"{screen}.next", "The line below"),
        _arrow("up", "app.focus_previous", "Previous line", f"{screen}.up", "The line above"),
    ]


def row_keys(screen: str, below: str, above: str) -> list[BindingType]:
    """Bind up and down to move in a list while letters go to a line; the tooltips name its rows."""
    return [
        _arrow("down", "move(1)", "Next", f"{screen}.down", below),
        _arrow("up", "move(-1)", "Previous", f"{screen}.up", above),
    ]


def _arrow(key: str, action: str, label: str, id: str, about: str) -> Binding:
    return Binding(key, action, label, show=False, priority=True, id=id, tooltip=about)


def hidden_key(id: str, key: str, action: str, label: str, about: str) -> Binding:
    """Bind a key that works while letters go to a line, and that the key bar has no room for."""
    return Binding(key, action, label, show=False, priority=True, id=id, tooltip=about)
