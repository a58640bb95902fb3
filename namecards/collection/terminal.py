"""The mode of portraits and the theme, chosen on this computer for each kind of terminal."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from namecards.core.refusals import writing_to
from namecards.portraits.terminal import Mode, TerminalKind, as_mode
from namecards.store import local_files
from namecards.store.store import Store


class Terminal(TerminalKind):
    """This kind of terminal, with the mode and the theme that are kept for it."""

    def __init__(self, store: Store, env: Mapping[str, str] = os.environ) -> None:
        super().__init__(env)
        self._modes_file, self._themes_file = (
            store.home.local / "pictures.json",
            store.home.local / "themes.json",
        )
        self._modes = local_files.read(self._modes_file, dict[str, str]) or {}
        """The mode of each kind of terminal; an empty one was offered and not chosen."""
        self._themes = local_files.read(self._themes_file, dict[str, str]) or {}
        """The name of the theme of each kind of terminal."""
        self.chosen_mode = as_mode(self._modes.get(self.name, ""))

    @property
    def are_wanted(self) -> bool:
        """Whether the user has not turned pictures off."""
        return (self.forced_mode or self.chosen_mode) != "none"

    def should_offer(self, colours: str | None) -> bool:
        """Whether the mode is a careful guess, and a choice was never offered in this kind of terminal."""
        return self.name not in self._modes and self.is_guess(colours)

    def choose_mode(self, mode: Mode | None) -> None:
        """Keep a mode for this kind of terminal; None: what namecards finds best. Raises `CannotWrite`."""
        self.chosen_mode = mode
        self._keep(self._modes_file, self._modes, mode or "")

    @property
    def theme(self) -> str:
        """The name of the theme that the user chose here; empty without a choice."""
        return self._themes.get(self.name, "")

    def choose_theme(self, theme: str) -> None:
        """Keep a theme for this kind of terminal. Raises `CannotWrite`."""
        self._keep(self._themes_file, self._themes, theme)

    def _keep(self, file: Path, chosen: dict[str, str], choice: str) -> None:
        chosen[self.name] = choice
        with writing_to(file):
            local_files.write(file, chosen)
