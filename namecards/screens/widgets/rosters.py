"""The list of classes on home."""

from __future__ import annotations

from namecards.screens.keys import bind
from namecards.screens.widgets.pick_list import PickList


class Rosters(PickList):
    """The list of classes; Enter drills the one at the cursor."""

    BINDINGS = [bind("enter", "select", "Drill", "Drill the names of this class")]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "select" or bool(self.option_count)
