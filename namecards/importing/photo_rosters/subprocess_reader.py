"""Read a PDF in a process of its own, because a broken or hostile PDF can hang or crash its reader.

`python -m namecards.importing.photo_rosters.subprocess_reader` reads the PDF from standard input and writes a
`Content`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec

from namecards.importing.photo_rosters.limits import MOST_MEMORY, MOST_SECONDS, Content, Trouble


def read_in_subprocess(data: bytes) -> Content:
    """Read a PDF within limits of time and memory."""
    try:
        done = subprocess.run(
            # -P: a user's file with a module's name must not run in its place.
            [sys.executable, "-P", "-m", "namecards.importing.photo_rosters.subprocess_reader"],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(_modules())},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=MOST_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return Content(Trouble.TOO_LONG)
    if done.returncode:
        return Content(Trouble.TOO_LONG if done.returncode == _NO_MEMORY else Trouble.DAMAGED)
    return msgspec.msgpack.decode(done.stdout, type=Content)


_NO_MEMORY = 3


def _modules() -> list[str]:
    """Return the folder of this program, even if it isn't installed, then the environment's folders."""
    return [str(Path(__file__).parents[3]), *filter(None, [os.environ.get("PYTHONPATH")])]


def _limit_memory() -> None:
    if sys.platform == "linux":  # macOS refuses a limit below what is reserved already; Windows has none
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def main() -> None:
    """Read one PDF."""
    _limit_memory()
    try:
        from namecards.importing.photo_rosters.pdf import read_pages

        content = read_pages(sys.stdin.buffer.read())
    except MemoryError:
        sys.exit(_NO_MEMORY)
    sys.stdout.buffer.write(msgspec.msgpack.encode(content))


if __name__ == "__main__":
    main()
