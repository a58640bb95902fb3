"""Open a file in the program that this computer uses for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def open_outside(path: Path) -> bool:
    """Open a photo or a PDF in its viewer; return False without a desktop, as over ssh."""
    if sys.platform == "win32":
        os.startfile(path)
        return True
    if sys.platform != "darwin" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    quiet = subprocess.DEVNULL
    try:
        subprocess.Popen([opener, str(path)], stdin=quiet, stdout=quiet, stderr=quiet)
    except OSError:
        return False
    return True
