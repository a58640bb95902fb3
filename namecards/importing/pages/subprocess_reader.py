"""Read a PDF in a process of its own, because a broken or hostile PDF can hang or crash its reader.

`python -m namecards.importing.pages.subprocess_reader` reads the PDF from standard input and writes a
`DocumentContent`.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec

from namecards.core.parts import why_missing
from namecards.importing.pages.limits import MOST_MEMORY, MOST_SECONDS, DocumentContent, Trouble


def read_in_subprocess(data: bytes) -> DocumentContent:
    """Read a PDF within limits of time and memory."""
    folders = [str(Path(__file__).parents[3])]  # of this program, even if it isn't installed
    folders += filter(None, [os.environ.get("PYTHONPATH")])
    try:
        done = subprocess.run(
            # -P: a user's file with a module's name must not run in its place.
            [sys.executable, "-P", "-m", "namecards.importing.pages.subprocess_reader"],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(folders)},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=MOST_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return DocumentContent(Trouble.TOO_LONG)
    except OSError:
        return DocumentContent(Trouble.NOT_READ)
    if done.returncode:
        return DocumentContent(_EXITS.get(done.returncode, Trouble.DAMAGED))
    return msgspec.msgpack.decode(done.stdout, type=DocumentContent)


_NO_MEMORY, _UNFORESEEN = 3, 4
_EXITS = {1: Trouble.NOT_READ, 2: Trouble.NOT_READ, _NO_MEMORY: Trouble.TOO_LONG}
"""Troubles by exit code; 1 and 2 are Python's, before reading; a crash of PDFium has any other."""


def main() -> None:
    """Read one PDF."""
    _prepare_system()
    try:
        from namecards.importing.pages.pdf import read_pages
    except (ImportError, OSError) as error:  # OSError: a library that a policy blocks
        content = DocumentContent(missing=f"a PDF {why_missing(error)}")
    else:
        content = _read(read_pages)
    sys.stdout.buffer.write(msgspec.msgpack.encode(content))


def _prepare_system() -> None:
    if sys.platform == "linux":  # macOS refuses the limit
        import resource

        with suppress(ValueError):  # the limit is lower already
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    if sys.platform == "win32":  # pypdfium2 asks, and Windows may answer after ten seconds (cpython#112278)
        vars(platform)["system"] = lambda: "Windows"


def _read(read_pages: Callable[[bytes], DocumentContent]) -> DocumentContent:
    try:
        return read_pages(sys.stdin.buffer.read())
    except MemoryError:
        sys.exit(_NO_MEMORY)
    except Exception:
        sys.exit(_UNFORESEEN)


if __name__ == "__main__":
    main()
