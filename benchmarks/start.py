"""CPU from process start to the first painted frame at 120x40, beside a Textual app with one Label."""

from __future__ import annotations

import os
import re
import select
import struct
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence

from benchmarks import world
from benchmarks.measure import Figure, user_env, wait_cpu

RUNS = 12
PATIENCE = 20.0
"""Seconds; only a broken program takes so long."""
ESCAPES = re.compile(rb"\x1b\][^\x07]*\x07|\x1b\[[0-?]*[ -/]*[@-~]")
"""Titles and control sequences of ECMA-48: what is left is the painted text."""
ONE_LABEL = """
from textual.app import App
from textual.widgets import Label

class OneLabel(App):
    def compose(self):
        yield Label("one label")

OneLabel().run()
"""


def run() -> Iterator[Figure]:
    """Both by turns; the least of each counts."""
    with world.school(people=24, notes=10, reviews=100) as home:
        env = user_env(home) | {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
        turns = [
            (
                first_frame([sys.executable, "-m", "namecards"], env, b"namecards"),
                first_frame([sys.executable, "-c", ONE_LABEL], env, b"one label"),
            )
            for _ in range(RUNS)
        ]
    ours, label = (min(times) for times in zip(*turns, strict=True))
    yield Figure("program, CPU to its first frame", ours, "one Label, the same way", label, most_times=1.5)


def first_frame(command: Sequence[str], env: Mapping[str, str], text: bytes) -> float:
    """The CPU time a program took until a text was painted; it is killed then."""
    import fcntl
    import pty
    import termios

    ours, theirs = pty.openpty()
    try:
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=env)
        try:
            _read_until(ours, text)
        finally:
            process.kill()
            used = wait_cpu(process)
        return used
    finally:
        os.close(ours)
        os.close(theirs)


def _read_until(terminal: int, text: bytes) -> None:
    seen = b""
    end = time.monotonic() + PATIENCE
    while text not in ESCAPES.sub(b"", seen):
        if time.monotonic() > end:
            raise RuntimeError(f"{text!r} was never painted, but this: {seen[-2000:]!r}")
        if select.select([terminal], [], [], 0.05)[0]:
            seen += os.read(terminal, 65536)
