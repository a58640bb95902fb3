"""The theme of this kind of terminal. The choice is kept on this computer, as that of pictures is."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress

import msgspec

from namecards import files
from namecards.core.refusals import writing_to
from namecards.portraits.terminal import terminal_name
from namecards.store.store import Store


class Look:
    """Keeps the name of a theme for each kind of terminal."""

    def __init__(self, store: Store, env: Mapping[str, str] = os.environ) -> None:
        self._file = store.home.local / "themes.json"
        self._terminal = terminal_name(env)
        self._kept: dict[str, str] = {}
        with suppress(OSError, msgspec.DecodeError, UnicodeDecodeError):
            self._kept = msgspec.json.decode(files.read(self._file), type=dict[str, str])

    @property
    def theme(self) -> str:
        """The name of the theme that the user chose here; empty without a choice."""
        return self._kept.get(self._terminal, "")

    def choose(self, theme: str) -> None:
        """Keep a theme for this kind of terminal. Raises `CannotWrite`."""
        self._kept[self._terminal] = theme
        with writing_to(self._file):
            files.replace(self._file, msgspec.json.encode(self._kept))
