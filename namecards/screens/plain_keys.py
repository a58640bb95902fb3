"""Ask no terminal for the kitty keyboard protocol, so that each key arrives as the letter that it types.

Windows Terminal 1.25 loses AltGr under the protocol (microsoft/terminal#19977, #20361), and so does WezTerm
(wezterm#5167). No key of ours needs it. Remove this when Textual's Windows driver heeds
TEXTUAL_DISABLE_KITTY_KEY, as its Linux driver does, and set that instead.
"""

from __future__ import annotations

import re
from typing import cast

from textual.driver import Driver

_PROTOCOL = re.compile(r"\x1b\[(>\d+|<)u")
"""Its start and its end."""


def plain_keys(usual: type[Driver]) -> type[Driver]:
    """Return a driver that leaves the protocol out, on any system."""

    def write(self: Driver, data: str) -> None:
        usual.write(self, _PROTOCOL.sub("", data))

    return cast("type[Driver]", type(usual.__name__, (usual,), {"write": write}))
