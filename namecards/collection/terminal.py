"""The mode of portraits and the theme, chosen on this computer for each kind of terminal."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cached_property

from namecards.core.refusals import writing_to
from namecards.portraits import terminal
from namecards.portraits.terminal import Mode
from namecards.store import local_files
from namecards.store.store import Store


class Terminal:
    """What this kind of terminal shows: NAMECARDS_PHOTOS, else the user's choice, else its best."""

    def __init__(self, store: Store, env: Mapping[str, str] = os.environ) -> None:
        self._modes_file = store.home.local / "pictures.json"
        self._themes_file = store.home.local / "themes.json"
        self._env = env

    @cached_property
    def _modes(self) -> dict[str, str]:
        """The mode of each kind of terminal; an empty one was offered and not chosen."""
        return local_files.read(self._modes_file, dict[str, str]) or {}

    @cached_property
    def _themes(self) -> dict[str, str]:
        """The name of the theme of each kind of terminal."""
        return local_files.read(self._themes_file, dict[str, str]) or {}

    @property
    def name(self) -> str:
        """The name of this kind of terminal."""
        return terminal.terminal_name(self._env)

    @property
    def forced_mode(self) -> Mode | None:
        """The mode that NAMECARDS_PHOTOS sets; it wins over a choice."""
        return terminal.asked_mode(self._env)

    @property
    def chosen_mode(self) -> Mode | None:
        """The mode that the user chose for this kind of terminal."""
        return terminal.as_mode(self._modes.get(self.name, ""))

    @property
    def are_wanted(self) -> bool:
        """Whether the user has not turned pictures off."""
        return (self.forced_mode or self.chosen_mode) != "none"

    def mode(self, colours: str | None) -> Mode:
        """Return the mode of portraits with a colour system, in Rich's words."""
        return terminal.mode(self._env, colours, self.chosen_mode)

    @property
    def colour_system(self) -> str:
        """The colours to paint in, in Rich's words; empty: Rich sees it better."""
        return terminal.colour_system(self._env, self.chosen_mode)

    @property
    def most_colours(self) -> str:
        """The colours in which a terminal that was thought poor can prove itself."""
        return terminal.most_colours(self._env)

    def should_offer(self, colours: str | None) -> bool:
        """Whether the mode is a careful guess, and a choice was never offered in this kind of terminal."""
        return self.name not in self._modes and terminal.is_guess(self._env, colours)

    def choose_mode(self, mode: Mode | None) -> None:
        """Keep a mode for this kind of terminal; None: what namecards finds best. Raises `CannotWrite`."""
        self._modes[self.name] = mode or ""
        with writing_to(self._modes_file):
            local_files.write(self._modes_file, self._modes)

    @property
    def theme(self) -> str:
        """The name of the theme that the user chose here; empty without a choice."""
        return self._themes.get(self.name, "")

    def choose_theme(self, theme: str) -> None:
        """Keep a theme for this kind of terminal. Raises `CannotWrite`."""
        self._themes[self.name] = theme
        with writing_to(self._themes_file):
            local_files.write(self._themes_file, self._themes)
