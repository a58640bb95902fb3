"""A program in a pseudo-terminal of 120x40, and what it paints. POSIX only."""

from __future__ import annotations

import os
import re
import select
import struct
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from math import nan
from pathlib import Path

PATIENCE = 20.0
"""Seconds; only a broken program takes so long."""
QUIET = 0.05
"""Seconds without output after which a picture is taken to be whole."""
ESCAPES = re.compile(rb"\x1b\][^\x07]*\x07|\x1b\[[0-?]*[ -/]*[@-~]")
"""Titles and control sequences of ECMA-48: what is left is the painted text."""
COLOURS = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}


@contextmanager
def opened(command: Sequence[str], env: Mapping[str, str]) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """The program, and the terminal to read and write; the program is killed at the end."""
    if sys.platform == "win32":
        raise OSError("POSIX only")
    import fcntl
    import pty
    import termios

    ours, theirs = pty.openpty()
    try:
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=env)
        try:
            yield process, ours
        finally:
            process.kill()
    finally:
        os.close(ours)
        os.close(theirs)


def read_until(terminal: int, text: bytes) -> None:
    """Read until a text was painted."""
    seen = b""
    end = time.monotonic() + PATIENCE
    while text not in ESCAPES.sub(b"", seen):
        if time.monotonic() > end:
            raise RuntimeError(f"{text!r} was never painted, but this: {seen[-2000:]!r}")
        if select.select([terminal], [], [], 0.05)[0]:
            seen += os.read(terminal, 65536)


def press(terminal: int, keys: str) -> float:
    """Press keys; milliseconds until the last of what they paint, nan if they paint nothing."""
    return paint(terminal, keys)[0]


def paint(terminal: int, keys: str) -> tuple[float, int]:
    """Press keys; milliseconds until the last of what they paint, nan if nothing, and its bytes."""
    begin, last, size = (now := time.perf_counter()), now, 0
    os.write(terminal, keys.encode())
    while select.select([terminal], [], [], QUIET if last > begin else 1.0)[0]:
        size += len(os.read(terminal, 65536))
        last = time.perf_counter()
    return ((last - begin) * 1000 if last > begin else nan), size


def drawing(process: subprocess.Popen[bytes]) -> float:
    """The CPU time so far of a program's main thread, which draws, in milliseconds; nan outside Linux."""
    times = Path(f"/proc/{process.pid}/schedstat")
    return int(times.read_text(encoding="ascii").split()[0]) / 1e6 if times.exists() else nan


def press_until(terminal: int, keys: str, text: bytes) -> float:
    """Press keys; milliseconds until a text is painted, nan if it is not."""
    begin, seen = time.perf_counter(), b""
    os.write(terminal, keys.encode())
    while select.select([terminal], [], [], 1.0)[0]:
        seen = seen[-4_000:] + os.read(terminal, 65536)
        if text in ESCAPES.sub(b"", seen):
            return (time.perf_counter() - begin) * 1000
    return nan
