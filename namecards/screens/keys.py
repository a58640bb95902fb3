"""Keys: one row of a screen's BINDINGS each, and those that several screens have alike."""

from __future__ import annotations

from textual.binding import Binding, BindingType


def bind(
    key: str, action: str, label: str, about: str, show: bool = True, priority: bool = False, sign: str = ""
) -> Binding:
    """Bind a key, or several, to an action; `show` it in the key bar, perhaps by another `sign`.

    A key with `priority` works while letters go to a line. The action is also the id.
    """
    return Binding(key, action, label, show, sign or None, priority, about, id=action)


def line_keys() -> list[BindingType]:
    """Bind up and down to go from line to line in a form."""
    return [
        hidden_key("down", "app.focus_next", "Next line", "The line below"),
        hidden_key("up", "app.focus_previous", "Previous line", "The line above"),
    ]


def row_keys(below: str, above: str) -> list[BindingType]:
    """Bind up and down to move in a list while letters go to a line; the texts name its rows."""
    return [hidden_key("down", "move(1)", "Next", below), hidden_key("up", "move(-1)", "Previous", above)]


def arrow_keys(about: str, priority: bool = False) -> list[BindingType]:
    """Bind the arrows to `move(across, down)`; `about` says what a key does, with “{}” for the direction."""
    ways = {
        "left": ("-1, 0", "to the left"),
        "right": ("1, 0", "to the right"),
        "up": ("0, -1", "above"),
        "down": ("0, 1", "below"),
    }
    return [
        bind(key, f"move({by})", key.capitalize(), about.format(where), show=False, priority=priority)
        for key, (by, where) in ways.items()
    ]


def hidden_key(key: str, action: str, label: str, about: str) -> Binding:
    """Bind a key that works while letters go to a line, and that the key bar has no room for."""
    return bind(key, action, label, about, show=False, priority=True)
