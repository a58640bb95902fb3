"""The program in a real console, also on Windows: the first face, and a note.

`python3 .ci/console.py COMMAND...` starts the program with the command, such as `namecards`. It needs
pyte, and ptyprocess or, on Windows, pywinpty.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyte

ROOT = Path(__file__).parents[1]
PATIENCE = 60
"""Seconds; only a broken program takes so long."""


def spawn(command: list[str], env: dict[str, str]) -> Any:
    """Start a program in a console of 80 by 24."""
    if sys.platform == "win32":
        from winpty import PtyProcess

        return PtyProcess.spawn(command, env=env, dimensions=(24, 80))
    from ptyprocess import PtyProcessUnicode

    return PtyProcessUnicode.spawn(command, env=env, dimensions=(24, 80))


class Console:
    """A program in a console, and what is on its screen."""

    def __init__(self, command: list[str], env: dict[str, str]) -> None:
        """Start it; a thread reads."""
        self.screen = pyte.Screen(80, 24)
        self._stream = pyte.Stream(self.screen)
        self.program = spawn(command, env)
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        try:
            while True:
                self._stream.feed(self.program.read(4096))
        except EOFError:
            return

    def press(self, keys: str, then: str) -> None:
        """Press keys, and wait for a text on the screen."""
        self.program.write(keys)
        end = time.monotonic() + PATIENCE
        while then not in "\n".join(self.screen.display):
            if time.monotonic() > end:
                sys.exit("\n".join([*self.screen.display, f"“{then}” did not come after {keys!r}."]))
            time.sleep(0.05)


def main(*command: str) -> None:
    """Import the sample, meet the first face, write a note, and find it in the shell."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as home:
        folders = {"NAMECARDS_HOME": str(Path(home, "data")), "NAMECARDS_STATE": str(Path(home, "state"))}
        env = os.environ | folders | {"TERM": "xterm-256color"}
        subprocess.run([*command, "import", str(ROOT / "rosters" / "sample"), "--yes"], env=env, check=True)
        console = Console([*command], env)
        console.press("", "Room 12")
        console.press("\r", "New face")
        print("\n".join(console.screen.display))
        console.press("\x1b", "Room 12")
        console.press("n", "Enter saves")
        console.press("saoirse dog surgery\r", "To ask at the next visit")
        console.program.terminate(force=True)
        notes = subprocess.check_output([*command, "notes"], env=env, encoding="utf-8")
        print(notes)
        if "dog surgery" not in notes:
            sys.exit("the note is not there")


if __name__ == "__main__":
    main(*sys.argv[1:])
