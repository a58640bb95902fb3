"""The id of this computer, and the journal files that it alone appends to.

This computer notes how it left each of its files. A file that is not so any more may be somebody else's too
(a copied disk, a restored backup): it is only read from then on, and a new id begins new files. Otherwise
two computers would append to one file, and a sync client would keep the lines of one of them.
"""

from __future__ import annotations

import errno
import os
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple

import msgspec

from namecards import files
from namecards.store.file_ends import NEW, End, end, end_of, is_held, read_tail
from namecards.store.home import Home

_TRIES = 3


class LeftFile(NamedTuple):
    """A file that this computer no longer appends to, and the day when it noticed why."""

    file: str
    day: date
    lost: tuple[End, ...] = ()
    """The end that this computer wrote, if the file did not hold it any more."""

    def __str__(self) -> str:
        return (
            f"This computer began a new file on {self.day.isoformat()}, because {self.file} had changed "
            "since it last wrote there: a copied disk, a restored backup, another program or a power cut. "
            "Both are read."
        )


class _FileEnds(msgspec.Struct):
    id: str
    ends: dict[str, tuple[End, ...]] = {}
    """By file: its end, or the ends before and after an append that may have been cut short."""
    left: tuple[LeftFile, ...] = ()


class OwnFiles:
    """This computer's id in a home, and its files there."""

    def __init__(self, home: Home, draw: Callable[[], str] = str) -> None:
        """Read the id, or draw one; it is on the disk from the first append on."""
        self._folder = home.journal
        self._path = home.local / f"computer-{_fingerprint()}.json"
        self._draw = draw
        drawn = _FileEnds(draw())
        self._earlier, old = _earlier_id(home)
        self._state = old or drawn
        with suppress(OSError):  # an append tries again, and writes nothing without it
            self._state = self._read() or self._state
        self.noticed: list[LeftFile] = []
        """The files left since the program started."""

    @property
    def id(self) -> str:
        """This computer's part of the file names; another program may have drawn it meanwhile."""
        with suppress(OSError):
            self._state = self._read() or self._state
        return self._state.id

    @property
    def left(self) -> tuple[LeftFile, ...]:
        """The files that were not as this computer left them, oldest first."""
        return self._state.left

    def sizes(self) -> dict[str, int]:
        """Return how large this computer's files are at least, as it left them: also after a kill."""
        smallest = {name: min(ends).size for name, ends in self._state.ends.items()} if self.id else {}
        return {name: size for name, size in smallest.items() if size}

    def find_overwritten(self) -> list[str]:
        """Return the files in which somebody else's lines stand in place of this computer's last ones."""
        wanted = {left.file: left.lost for left in self.left if left.lost} | self._state.ends
        return [name for name, ends in wanted.items() if ends and not is_held(self._folder / name, ends)]

    def append(self, stem: str, data: bytes, day: date) -> tuple[str, int]:
        """Append whole lines to this computer's file, or to a new one if it is not as it was left.

        Return its name and new size. Hold the lock. `day` is today. Raises `OSError`.
        """
        with self._open_state() as descriptor:
            return self._append(descriptor, stem, data, day)

    @contextmanager
    def _open_state(self) -> Iterator[int]:
        """Open the state on the disk, which another program may have changed, and read it."""
        descriptor = files.open_private(self._path, os.O_RDWR | os.O_CREAT)
        try:
            self._state = _decode(os.read(descriptor, os.fstat(descriptor).st_size)) or self._state
            yield descriptor
        finally:
            os.close(descriptor)

    def _append(self, descriptor: int, stem: str, data: bytes, day: date) -> tuple[str, int]:
        for _ in range(_TRIES):
            path = self._folder / f"{stem}-{self._state.id}.jsonl"
            file = self._open(path)
            try:
                if file is not None and (after := self._continue(descriptor, file, path, data)):
                    return path.name, after.size
            finally:
                if file is not None:
                    os.close(file)
            self._leave(path.name, day)
        raise OSError(errno.EIO, "Another program changes the file at the same time")

    def _open(self, path: Path) -> int | None:
        """Open a file to read and append; None if it is missing though there were lines in it."""
        flags = os.O_RDWR | os.O_APPEND
        ends = self._state.ends.get(path.name)
        with suppress(FileNotFoundError):
            return files.open_private(path, flags, expected=ends is not None)
        return files.open_private(path, flags | os.O_CREAT) if NEW in (ends or (NEW,)) else None

    def _continue(self, descriptor: int, file: int, path: Path, data: bytes) -> End | None:
        """Append to an open file; return its new end, or None if it is not as it was left.

        Both ends are noted, so that after a kill the line is known as this computer's. After the append the
        file must still have its name: if it was replaced meanwhile, the line would go with the old one.
        """
        size, tail = read_tail(file)
        before, after = end(size, tail), end(size + len(data), tail + data)
        if before not in self._state.ends.get(path.name, (NEW,)) or tail[-1:] not in (b"", b"\n"):
            return None
        self._note(descriptor, path.name, before, after)
        files.append(file, data, self._folder)
        if not _ends_so(path, file, after):
            return None
        with suppress(OSError):  # the line is on the disk, and both ends are noted
            self._note(descriptor, path.name, after)
        return after

    def replace(self, name: str, old: bytes, new: bytes) -> None:
        """Put a file from which lines were erased in the place of `old`, or a new one. Hold the lock.

        A kill leaves the one or the other. Both ends are noted, so this computer goes on with either.
        Raises `OSError`.
        """
        before, after = end(len(old), old), end(len(new), new)
        with self._open_state() as descriptor:
            is_own = before in self._state.ends.get(name, (NEW,))
            if is_own:
                self._note(descriptor, name, before, after)
            files.replace(self._folder / name, new)
            if is_own:
                self._note(descriptor, name, after)

    def _leave(self, name: str, day: date) -> None:
        """Draw a new id, and so new files."""
        ends = self._state.ends.get(name, (NEW,))
        lost = () if is_held(self._folder / name, ends) else tuple(ends)
        self.noticed.append(LeftFile(name, day, lost))
        self._state = _FileEnds(self._draw(), left=(*self.left, self.noticed[-1]))

    def _read(self) -> _FileEnds | None:
        """The state on the disk, which another program may have changed; None if there is no good one.

        Raises `OSError` if it can't be read now: a new id in its place would begin new files.
        """
        with suppress(FileNotFoundError):
            return _decode(files.read(self._path))
        return None

    def _note(self, descriptor: int, name: str, *ends: End) -> None:
        """Write the state over the old one in one go: a killed program leaves the one or the other."""
        self._state.ends[name] = ends
        data = msgspec.json.encode(self._state).ljust(os.lseek(descriptor, 0, os.SEEK_END))
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            is_written = os.write(descriptor, data) == len(data)
        except OSError as error:  # a descriptor's error names no file, and the disk of the data may have room
            raise OSError(error.errno, error.strerror, str(self._path)) from error
        if not is_written:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self._path))
        if self._earlier:
            _remove_earlier(self._earlier)
            self._earlier = None


def _decode(data: bytes) -> _FileEnds | None:
    with suppress(msgspec.DecodeError, UnicodeDecodeError):
        state = msgspec.json.decode(data, type=_FileEnds)
        return state if _is_id(state.id) else None
    return None


def _ends_so(path: Path, descriptor: int, wanted: End) -> bool:
    """Whether a path leads to a file that ends so; assumed if another program holds it now.

    Read through the descriptor it was written with, if that is surely the same file: some disks can't tell.
    """
    try:
        by_path, by_descriptor = path.stat(), os.fstat(descriptor)
        same = by_path.st_ino and os.path.samestat(by_path, by_descriptor)
        return (end(*read_tail(descriptor)) if same else end_of(path)) == wanted
    except FileNotFoundError:
        return False
    except OSError:
        return True


def _is_id(text: str) -> bool:
    return text.isascii() and text.isalnum()


def _earlier_id(home: Home) -> tuple[Path | None, _FileEnds | None]:
    """Find where earlier versions kept this computer's id, and it; two Nones if it may be another computer's.

    The folder could be synced, and a host name alone is no proof.
    """
    name = f"device-{_fingerprint()}.txt"
    for folder in (home.data / "local", home.data, home.local.parent) if _machine_id() else ():
        with suppress(OSError, UnicodeDecodeError):
            id = files.read(folder / name).decode().strip()
            if paths := list(home.journal.glob(f"*-{id}.jsonl")) if _is_id(id) else []:
                return folder / name, _FileEnds(id, {path.name: (end_of(path),) for path in paths})
    return None, None


def _remove_earlier(path: Path) -> None:
    """Remove the id of earlier versions: an older program then draws another, and writes files of its own."""
    with suppress(OSError):
        files.remove(path)
        files.remove(path.parent / "namecards.lock")
        path.parent.rmdir()


def _fingerprint() -> str:
    """Tells computers apart that share a state folder (a network disk, a copied disk)."""
    return f"{zlib.crc32(f'{_host()} {_machine_id()}'.encode()):08x}"


def _host() -> str:
    """The name of this computer, if it stays the same; `platform.node` would ask slow Windows services."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return "" if sys.platform == "darwin" else os.uname().nodename  # on a Mac it changes with the network


def _machine_id() -> str:
    """The operating system's id of this installation; empty where there is no cheap one."""
    with suppress(OSError):
        if sys.platform == "win32":
            import winreg

            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return Path("/etc/machine-id").read_text(encoding="utf-8").strip()
    return ""
