"""Open a file in the program that this computer uses for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_SOON = 0.5
"""Seconds in which an opener says that it can't open a file."""


def open_outside(path: Path) -> bool:
    """Open a photo or a PDF in its viewer; return False without a viewer or a desktop, as over ssh."""
    if sys.platform == "win32":
        try:
            os.startfile(path)
        except OSError:
            return False
        return True
    if sys.platform != "darwin" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    quiet = subprocess.DEVNULL
    try:
        return subprocess.Popen([opener, path], stdin=quiet, stdout=quiet, stderr=quiet).wait(_SOON) == 0
    except subprocess.TimeoutExpired:  # it has become the viewer
        return True
    except OSError:
        return False
