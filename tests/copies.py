"""Copies of homes."""

from __future__ import annotations

import shutil
from pathlib import Path

from namecards.store.home import home_at


def copy_home(folder: Path, to: Path) -> None:
    """Copy a home with what belongs to this computer, as if it had always been there."""
    shutil.copytree(folder, to)
    shutil.copytree(home_at(folder).local, home_at(to).local)
