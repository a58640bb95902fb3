"""Whether everything is on the disk (fsync) before it is acknowledged."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from .outcome import CannotTry
from .world import environment

if TYPE_CHECKING:
    from _typeshed import FileDescriptorLike

WITHOUT = "import os; os.fsync = lambda descriptor: None; from namecards.cli import main; main()"
"""The program with its fsync removed."""


@contextmanager
def recorded() -> Iterator[Mapping[int, int]]:
    """Record by inode how many bytes of each file, or which folders, were synced."""
    synced: dict[int, int] = {}
    real = os.fsync

    def fsync(fd: FileDescriptorLike) -> None:
        real(fd)
        state = os.fstat(fd if isinstance(fd, int) else fd.fileno())
        synced[state.st_ino] = state.st_size

    os.fsync = fsync
    try:
        yield synced
    finally:
        os.fsync = real


def unsynced(folder: Path, act: Callable[[], object]) -> list[str]:
    """Act, and return the journal's and photos' files that are not wholly on the disk afterwards."""
    before = {path: path.stat().st_size for path in _files(folder)}
    with recorded() as synced:
        act()
    changed = [path for path in _files(folder) if before.get(path) != path.stat().st_size]
    wrong = [path for path in changed if synced.get(path.stat().st_ino) != path.stat().st_size]
    folders = {path.parent for path in changed if path not in before and path.suffix == ".jsonl"}
    return [str(path) for path in (*wrong, *(each for each in folders if each.stat().st_ino not in synced))]


def shell_syncs_first(home: Path, *command: str) -> bool:
    """Whether `namecards note`, seen by strace, syncs the journal after writing and before it answers."""
    if not shutil.which("strace"):
        raise CannotTry("it needs strace")
    seen = home.with_suffix(".strace")
    trace = ["strace", "-f", "-y", "-o", str(seen), "-e", "trace=write,fsync,fdatasync"]
    words = [*(command or ("-m", "namecards")), "note", "maya chen has a hamster"]
    subprocess.run([*trace, sys.executable, *words], env=environment(home), check=True, capture_output=True)
    calls = re.findall(r"(write|fsync|fdatasync)\(\d+<([^>]*)>(.*)", seen.read_text(encoding="utf-8"))
    order = "".join(_sign(name, path, rest) for name, path, rest in calls)
    return re.match(r"(ws)+a", order) is not None


def _sign(name: str, path: str, rest: str) -> str:
    """A letter for a call: w writes to the journal, s syncs it, a answers."""
    if re.search(r"journal/documents-.*\.jsonl$", path):
        return "w" if name == "write" else "s"
    return "a" if "hamster" in rest else ""


def _files(folder: Path) -> list[Path]:
    return [path for part in ("journal", "photos") for path in (folder / part).glob("*") if path.is_file()]
