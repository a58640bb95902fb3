"""The way this terminal shows pictures. The choice is kept on this computer, for each kind of terminal."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cached_property

from namecards.core.refusals import writing_to
from namecards.portraits import terminal
from namecards.portraits.terminal import Mode
from namecards.store import local_files
from namecards.store.store import Store


class Pictures:
    """Chooses the mode of portraits: NAMECARDS_PHOTOS, else the user's choice, else the terminal's best."""

    def __init__(self, store: Store, env: Mapping[str, str] = os.environ) -> None:
        self._file = store.home.local / "pictures.json"
        self._env = env

    @cached_property
    def _kept(self) -> dict[str, str]:
        """The mode of each kind of terminal; an empty one was offered and not chosen."""
        return local_files.read(self._file, dict[str, str]) or {}

    @property
    def terminal(self) -> str:
        """The name of this kind of terminal."""
        return terminal.terminal_name(self._env)

    @property
    def forced(self) -> Mode | None:
        """The mode that NAMECARDS_PHOTOS sets; it wins over a choice."""
        return terminal.asked_mode(self._env)

    @property
    def chosen(self) -> Mode | None:
        """The mode that the user chose for this kind of terminal."""
        return terminal.as_mode(self._kept.get(self.terminal, ""))

    @property
    def are_wanted(self) -> bool:
        """Whether the user has not turned pictures off."""
        return (self.forced or self.chosen) != "none"

    def mode(self, colours: str | None) -> Mode:
        """Return the mode of portraits with a colour system, in Rich's words."""
        return terminal.mode(self._env, colours, self.chosen)

    @property
    def colour_system(self) -> str:
        """The colours to paint in, in Rich's words; empty: Rich sees it better."""
        return terminal.colour_system(self._env, self.chosen)

    @property
    def most_colours(self) -> str:
        """The colours in which a terminal that was thought poor can prove itself."""
        return terminal.most_colours(self._env)

    def should_offer(self, colours: str | None) -> bool:
        """Whether the mode is a careful guess, and a choice was never offered in this kind of terminal."""
        return self.terminal not in self._kept and terminal.is_guess(self._env, colours)

    def choose(self, mode: Mode | None) -> None:
        """Keep a mode for this kind of terminal; None: what namecards finds best. Raises `CannotWrite`."""
        self._kept[self.terminal] = mode or ""
        with writing_to(self._file):
            local_files.write(self._file, self._kept)
