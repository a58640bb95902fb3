"""The program's three themes. Every text is readable on every ground (tests/screens/test_themes.py)."""

from __future__ import annotations

from textual.theme import Theme

_QUIET = {"text-disabled": "auto 60%"}
"""Textual's words in an empty line are too faint to read."""
DARK = Theme(
    name="namecards-dark",
    primary="#e8b04b",
    secondary="#7fb7be",
    accent="#e8b04b",
    warning="#eb9c66",
    error="#f3998b",
    success="#8ebf6f",
    foreground="#ece6da",
    background="#1d2027",
    surface="#262a33",
    panel="#303541",
    variables=_QUIET
    | {
        "block-cursor-background": "#3b4250",
        "block-cursor-foreground": "#ffffff",
        "block-cursor-blurred-background": "#303541",
    },
)
LIGHT = Theme(
    name="namecards-light",
    primary="#755000",
    secondary="#1f5a62",
    accent="#755000",
    warning="#8a3d00",
    error="#a1201a",
    success="#33601a",
    foreground="#2b2a27",
    background="#fbf8f1",
    surface="#f3eee3",
    panel="#e9e2d3",
    dark=False,
    variables=_QUIET
    | {
        "block-cursor-background": "#ded5c1",
        "block-cursor-foreground": "#000000",
        "block-cursor-blurred-background": "#e9e2d3",
    },
)
_OWN = "ansi_default"
_COLOURS = (
    *("ansi-background", "ansi-foreground", "text-muted", "text-disabled", "border"),
    *("link-color", "link-color-hover", "link-background-hover", "footer-key-foreground"),
    *("scrollbar", "scrollbar-hover", "scrollbar-active"),
    *("block-cursor-background", "block-cursor-foreground"),
)
"""Variables that Textual colours by itself."""
TERMINAL = Theme(
    name="namecards-terminal",
    ansi=True,
    primary=_OWN,
    secondary=_OWN,
    accent=_OWN,
    warning=_OWN,
    error=_OWN,
    success=_OWN,
    foreground=_OWN,
    background=_OWN,
    surface=_OWN,
    panel=_OWN,
    variables=dict.fromkeys(_COLOURS, _OWN)
    | {"link-style-hover": "reverse", "block-cursor-text-style": "reverse"},
)
"""Only the terminal's own text and ground: of its other colours none is readable on dark and light ones."""

THEMES = {"Dark": DARK, "Light": LIGHT, "The terminal's own": TERMINAL}
"""The themes by what they are called on the screen."""
