"""An icon on the desktop that opens a terminal with the program."""

from __future__ import annotations

import os
import re
import shlex
import sys
from pathlib import Path

import click

from namecards.cli.shared import echo
from namecards.core.errors import CannotWrite
from namecards.core.paths import output_folder
from namecards.core.refusals import writing_to
from namecards.store.places import usual_folder

MARK = "Made by namecards."
"""Stands in each of our files: a file of this name without it is somebody else's."""
_CHOSEN = {"NAMECARDS_HOME", "NAMECARDS_STATE"}
"""Folders that were chosen for this terminal only would be others for the icon."""


@click.command()
@click.option("--remove", is_flag=True, help="Remove the icon again.")
def shortcut(remove: bool) -> None:
    """Put an icon on the desktop that opens the program; --remove removes it."""
    path = _path()
    with writing_to(path):
        is_there = path.exists()
        if is_there and MARK not in path.read_text(encoding="utf-8", errors="replace"):
            raise CannotWrite(path, "Another file has this name.")
        if not remove:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(_text().encode())
            path.chmod(0o700)
        elif is_there:
            path.unlink()
    _report(path, remove, is_there)


def _report(path: Path, remove: bool, was_there: bool) -> None:
    if remove:
        echo(f"Removed: {path}" if was_there else f"There is no icon to remove: {path}")
        return
    echo(f"Open namecards from now on with: {path}")
    if path.suffix == ".desktop":
        echo("If a double click does not open it: right-click it and choose “Allow Launching”.")


def _path() -> Path:
    """The file on the desktop; on Linux without one, as on a Chromebook, in the menu of programs."""
    desktop = usual_folder("desktop")
    if sys.platform == "win32":
        return desktop / "namecards.cmd"
    if sys.platform == "darwin":
        return desktop / "namecards.command"
    in_menu = usual_folder("data").parent / "applications"
    return (desktop if desktop.is_dir() else in_menu) / "namecards.desktop"


def _text() -> str:
    """Return the text of the file; it names this Python, so it works from any environment."""
    chosen = {name: str(output_folder(os.environ[name]).absolute()) for name in _CHOSEN & os.environ.keys()}
    if sys.platform == "win32":
        return _batch(chosen)
    sets = [f"{name}={folder}" for name, folder in sorted(chosen.items())]
    command = shlex.join(["env", *sets, sys.executable, "-P", "-m", "namecards"])
    if sys.platform == "darwin":
        return f"#!/bin/sh\n# {MARK}\nexec {command}\n"
    return _desktop_entry(f"{command} || read _")


def _batch(chosen: dict[str, str]) -> str:
    """Return a batch file, which stays open after an error. `chcp` is for letters as in C:\\Users\\Zoë."""
    lines = [
        f"rem {MARK}",
        "chcp 65001 >nul",
        'cd /d "%USERPROFILE%"',
        *(f'set "{name}={_percent(folder)}"' for name, folder in sorted(chosen.items())),
        f'"{_percent(sys.executable)}" -P -m namecards',
        "if errorlevel 1 pause",
    ]
    return "".join(f"@{line}\r\n" for line in lines)


def _percent(path: str) -> str:
    return path.replace("%", "%%")


def _desktop_entry(command: str) -> str:
    """Return a desktop entry; the terminal stays open after an error. Quoting as freedesktop.org says."""
    quoted = re.sub(r'(["`$\\])', r"\\\1", command).replace("\\", "\\\\").replace("%", "%%")
    return (
        f"[Desktop Entry]\n# {MARK}\nType=Application\nName=namecards\n"
        f'Comment=Greet every student by name\nExec=sh -c "{quoted}"\nTerminal=true\nCategories=Education;\n'
    )
