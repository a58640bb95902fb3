"""What was done on a screen and can be taken back, the last first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from namecards.collection import Collection
from namecards.screens.base import FormScreen

TakeBack = Callable[[], str]
"""Takes one thing back and says so in a sentence."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a screen that was opened for it did."""

    sentence: str
    take_back: TakeBack


class Undos:
    """A pile; the desk and the visits opened from it share one."""

    def __init__(self) -> None:
        """Nothing was done yet."""
        self._pile: list[TakeBack] = []

    def __bool__(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._pile)

    def add(self, take_back: TakeBack) -> None:
        """Something was done."""
        self._pile.append(take_back)

    def take_back(self) -> str:
        """Take the last thing back. If that fails it can be tried again."""
        said = self._pile[-1]()
        self._pile.pop()
        return said


class UndoScreen(FormScreen):
    """A form in which whatever was done can be taken back."""

    def __init__(self, collection: Collection) -> None:
        """Nothing was done yet."""
        super().__init__(collection)
        self.undos = Undos()

    def action_undo(self) -> None:
        """Take back what was done last; what takes it back may say so itself, and then gives back nothing."""
        if not self.undos:
            self.tell("There is nothing to take back.")
            return
        with self.telling():
            if said := self.undos.take_back():
                self.tell(said)
