"""The theme of this kind of terminal. The choice is kept on this computer, as that of pictures is."""

from __future__ import annotations

import os
from collections.abc import Mapping

from namecards.core.refusals import writing_to
from namecards.portraits.terminal import terminal_name
from namecards.store import local_files
from namecards.store.store import Store


class Look:
    """Keeps the name of a theme for each kind of terminal."""

    def __init__(self, store: Store, env: Mapping[str, str] = os.environ) -> None:
        self._file = store.home.local / "themes.json"
        self._terminal = terminal_name(env)
        self._kept = local_files.read(self._file, dict[str, str]) or {}

    @property
    def theme(self) -> str:
        """The name of the theme that the user chose here; empty without a choice."""
        return self._kept.get(self._terminal, "")

    def choose(self, theme: str) -> None:
        """Keep a theme for this kind of terminal. Raises `CannotWrite`."""
        self._kept[self._terminal] = theme
        with writing_to(self._file):
            local_files.write(self._file, self._kept)
