"""What the test that runs does with sockets that can leave this computer: nothing, in any test."""

from __future__ import annotations

import socket
import sys
from typing import Any

WATCHED = sys.platform != "win32"
"""There asyncio's own sockets can't be told from others."""
seen: list[str] = []


def _watch(event: str, given: tuple[Any, ...]) -> None:
    if not event.startswith("socket.") or event == "socket.gethostname":
        return
    if event != "socket.__new__" or given[1] != getattr(socket, "AF_UNIX", None):  # asyncio's own
        seen.append(event)


if WATCHED:
    sys.addaudithook(_watch)
