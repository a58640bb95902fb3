"""Temporary folders of programs that have ended: they hold names and photos, and go at a later start."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

_A_DAY = 86_400
"""Seconds after which a half-written photo belongs to no running import, on any computer, and nobody
opens the place cards of a demo any more."""


def temporary_folders() -> list[Path]:
    """Find the temporary folders of programs that no longer run."""
    folders = []
    with suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob("namecards-*"):
            number = re.match(r"namecards-(?:demo-)?(\d+)-", folder.name)
            if number and not folder.is_symlink() and not _is_running(int(number[1])):
                folders.append(folder)
    return folders


def remove_leftovers(photos: Path) -> None:
    """Remove half-written photos and temporary folders of ended programs; a demo's stay for a day."""
    for folder in temporary_folders():
        if not folder.name.startswith("namecards-demo-") or _is_old(folder):
            shutil.rmtree(folder, ignore_errors=True)
    with suppress(OSError):
        for part in filter(_is_old, photos.glob("*.part")):
            part.unlink()


def _is_old(path: Path) -> bool:
    with suppress(OSError):
        return path.stat().st_mtime < time.time() - _A_DAY
    return False


if sys.platform == "win32":
    import ctypes

    def _is_running(number: int) -> bool:
        handle = ctypes.windll.kernel32.OpenProcess(0x1000, False, number)
        ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)

else:

    def _is_running(number: int) -> bool:
        try:
            os.kill(number, 0)
        except (ProcessLookupError, OverflowError):
            return False
        except PermissionError:  # another user's
            pass
        return True
