"""Tell by its environment what a terminal can show: how many colours, and which block characters."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Literal, cast, get_args

Glyphs = Literal["quadrant", "sextant", "half", "gray"]
"""Blocks of halves, quarters and eighths, six or two pixels a cell, or blocks in grey for few colours."""
Mode = Literal[Glyphs, "none"]
"""The way to show portraits; "none" shows words in place of a face."""

_GENERIC = ("", "xterm", "xterm-256color", "screen", "screen-256color", "tmux", "tmux-256color")
"""What many programs call themselves in TERM."""
_TRUECOLOR = ("alacritty", "foot", "xterm-kitty", "xterm-ghostty", "ghostty", "wezterm", "konsole", "vte")
"""How a TERM begins that names a terminal of all colours; ssh hands on TERM, but not COLORTERM."""
_POOR = ("linux", "dumb", "vt", "ansi", "cons", "sun")
"""How a TERM begins that shows 16 colours or fewer. Everything else that still runs shows 256."""
_DRAWS_SEXTANTS = ("foot", "xterm-kitty", "xterm-ghostty", "ghostty", "wezterm")
"""TERMs whose every version since 2021 draws sextants itself. Alacritty does since 0.14, xterm.js and Windows
Terminal since 2026, and none of them says its version: there they are for the user to choose."""
_DRAWS_SEXTANTS_SINCE = {"VTE_VERSION": 6200, "KONSOLE_VERSION": 250400}
"""VTE 0.62; the Konsole in which they were seen."""
_NAMES = {
    "STY": "screen",
    "TMUX": "tmux",
    "WT_SESSION": "Windows Terminal",
    "XTERM_VERSION": "xterm",
    "VTE_VERSION": "VTE",
    "KONSOLE_VERSION": "Konsole",
}
"""The variables by which programs are told apart that have the same TERM."""


def is_old_console(env: Mapping[str, str]) -> bool:
    """Whether this is the old console: it marks no pasted text, and its fonts have no quadrants.

    Windows Terminal sets WT_SESSION, other terminals TERM_PROGRAM. Neither is set if Windows itself opens
    Windows Terminal for a program (microsoft/terminal#13006): treating it as the old one does no harm.
    """
    return sys.platform == "win32" and "WT_SESSION" not in env and "TERM_PROGRAM" not in env


def as_mode(name: str) -> Mode | None:
    """Return a mode by its name, in either spelling of grey."""
    name = "gray" if name == "grey" else name
    return cast("Mode", name) if name in get_args(Mode) else None


class TerminalKind:
    """A kind of terminal, by its environment, and the mode that the user chose for it."""

    def __init__(self, env: Mapping[str, str], chosen: Mode | None = None) -> None:
        self._env = env
        self.chosen_mode = chosen

    @property
    def name(self) -> str:
        """Its name, which a choice is kept for."""
        term = self._env.get("TERM", "")
        if term not in _GENERIC and not {"STY", "TMUX"} & self._env.keys():
            return term
        program = next((name for variable, name in _NAMES.items() if variable in self._env), "")
        return program or self._env.get("TERM_PROGRAM") or term or "console"

    @property
    def forced_mode(self) -> Mode | None:
        """The mode that NAMECARDS_PHOTOS sets, if it names one; it wins over a choice."""
        return as_mode(self._env.get("NAMECARDS_PHOTOS", "").strip().lower())

    def mode(self, colours: str | None) -> Mode:
        """Return NAMECARDS_PHOTOS, else the user's choice, else the best mode that this terminal can show.

        `colours` is the colour system in Rich's words. With 16 colours a face can't be recognised, and with
        256 grey looks cleaner.
        """
        return self.forced_mode or self.chosen_mode or self._best_mode(colours)

    def is_guess(self, colours: str | None) -> bool:
        """Whether its best mode is a safe one, though it may show more, so that the user should be asked."""
        is_told = self.forced_mode or "NO_COLOR" in self._env
        return not is_told and self._best_mode(colours) in ("gray", "half")

    def _best_mode(self, colours: str | None) -> Mode:
        if self._env.get("TERM") in ("dumb", "linux") or colours not in ("256", "truecolor"):
            return "none"
        if is_old_console(self._env):
            return "half"
        if "NO_COLOR" in self._env or colours == "256":
            return "gray"
        return "sextant" if self._draws_sextants else "quadrant"

    @property
    def most_colours(self) -> str:
        """The colours that a terminal may be asked for, in Rich's words.

        GNU screen 4 misreads truecolor, and hands on the COLORTERM of the terminal that it runs in.
        """
        return "256" if "STY" in self._env else "truecolor"

    @property
    def colour_system(self) -> str:
        """The colours to paint in, in Rich's words; empty: Rich sees it better."""
        forced = self.forced_mode or self.chosen_mode
        term, says = self._env.get("TERM", "").lower(), self._env.get("COLORTERM", "").lower()
        if forced in ("quadrant", "sextant", "half") or {"WT_SESSION", "STY"} & self._env.keys():
            return self.most_colours
        if says in ("truecolor", "24bit") or term.startswith(_TRUECOLOR) or term.endswith("-direct"):
            return "truecolor"
        shows_256 = bool(term) and (term.endswith("-256color") or not term.startswith(_POOR))
        return "256" if forced == "gray" or shows_256 else ""

    @property
    def _draws_sextants(self) -> bool:
        """Whether the terminal draws sextants itself, from edge to edge; a font's have gaps.

        A session of tmux or screen may be shown in another terminal later. Variables reach a terminal that
        was started from another one, so they count only with the TERM that their owners set.
        """
        term = self._env.get("TERM", "")
        if term.startswith(_DRAWS_SEXTANTS):
            return True
        if term != "xterm-256color" or {"TMUX", "STY", "XTERM_VERSION"} & self._env.keys():
            return False
        versions = ((self._env.get(name, ""), least) for name, least in _DRAWS_SEXTANTS_SINCE.items())
        recent = any(version.isdecimal() and int(version) >= least for version, least in versions)
        return recent or self._env.get("TERM_PROGRAM") in ("WezTerm", "ghostty")
