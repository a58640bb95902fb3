"""A full disk, a limit on file sizes, power cuts, and a sync to the disk that is missing."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from namecards.core.errors import CannotWrite

from . import writer
from .outcome import CannotTry, Outcome, miscounted
from .world import fill


def fill_disk(folder: Path, tries: int, chance: Random) -> Outcome:
    """Save notes to a disk until it is full."""
    fill(folder / "made")

    def once(number: int) -> tuple[list[str], list[str]]:
        with _mounted(folder / "disk", "-t", "tmpfs", "-o", f"size={chance.randrange(700, 800)}k", "tmpfs"):
            shutil.copytree(folder / "made", folder / "disk" / "home")
            saved = _until_refused(
                writer.keep_open(folder / "disk" / "home"), folder / "disk" / "home", chance
            )
            return saved, writer.kept_by_us(folder / "disk" / "home")

    return _tried("full disks", tries, once)


def fill_disk_of_stock(folder: Path, tries: int, chance: Random) -> Outcome:
    """Save notes with stock TinyDB to a disk until it is full."""

    def once(number: int) -> tuple[list[str], list[str]]:
        with _mounted(folder / "disk", "-t", "tmpfs", "-o", f"size={chance.randrange(20, 60)}k", "tmpfs"):
            place = folder / "disk" / "stock.json"
            return _until_refused(writer.save_in_stock, place, chance), writer.kept_by_stock(place)

    return _tried("full disks", tries, once)


def limit_files(folder: Path, tries: int, chance: Random) -> Outcome:
    """Save notes until the system refuses a longer file (RLIMIT_FSIZE)."""
    fill(folder / "home")
    journal = folder / "home" / "journal"

    def once(number: int) -> tuple[list[str], list[str]]:
        save = writer.keep_open(folder / "home")
        longest = max(path.stat().st_size for path in journal.iterdir())
        with _file_limit(longest + chance.randrange(2000)):
            saved = _until_refused(save, folder / "home", chance, f"{number} ")
        return saved, writer.kept_by_us(folder / "home")

    return _tried("limits", tries, once)


def limit_files_of_stock(folder: Path, tries: int, chance: Random) -> Outcome:
    """Save notes with stock TinyDB until the system refuses a longer file."""

    def once(number: int) -> tuple[list[str], list[str]]:
        place = folder / f"stock {number}.json"
        with _file_limit(chance.randrange(500, 2500)):
            saved = _until_refused(writer.save_in_stock, place, chance)
        return saved, writer.kept_by_stock(place)

    return _tried("limits", tries, once)


def cut_power(folder: Path, tries: int, chance: Random) -> Outcome:
    """Copy a disk as it is while notes are written to it, and read the copy."""
    fill(folder / "made")
    return _cut_power("open", "home", writer.kept_by_us, folder, tries, chance)


def cut_power_of_stock(folder: Path, tries: int, chance: Random) -> Outcome:
    """Copy a disk as it is while stock TinyDB writes to it, and read the copy."""
    (folder / "made").mkdir(parents=True)
    return _cut_power("stock", "home/stock.json", writer.kept_by_stock, folder, tries, chance)


def _cut_power(
    who: str, file: str, kept: Callable[[Path], list[str]], folder: Path, tries: int, chance: Random
) -> Outcome:
    if sys.platform == "win32":
        raise CannotTry("a power cut needs Linux")

    def once(number: int) -> tuple[list[str], list[str]]:
        image, copy, disk = folder / "disk.img", folder / "copy.img", folder / "disk"
        image.write_bytes(b"")
        os.truncate(image, 32 << 20)
        _run("mkfs.ext4", "-q", "-F", str(image))
        with _mounted(disk, "-o", "loop", str(image)):
            shutil.copytree(folder / "made", disk / "home")
            os.sync()
            saved = _write_and_copy(who, disk / file, image, copy, chance)
        with _mounted(disk, "-o", "loop", str(copy)):
            return saved, kept(disk / file)

    return _tried("power cuts", tries, once)


def _write_and_copy(who: str, place: Path, image: Path, copy: Path, chance: Random) -> list[str]:
    """Let a writer write some notes, and copy the disk under it; return the notes saved before."""
    program = writer.start(who, place, "write", 10_000, chance.randrange(10**6))
    assert program.stdout is not None
    said = [program.stdout.readline() for _ in range(chance.randrange(1, 40))]
    if sys.platform != "win32":
        program.send_signal(signal.SIGSTOP)  # so that nothing is written while the disk is copied
    shutil.copyfile(image, copy)
    program.kill()
    program.communicate()
    return writer.texts("".join(said))


def _tried(what: str, tries: int, once: Callable[[int], tuple[list[str], list[str]]]) -> Outcome:
    saved = lost = 0
    for number in range(tries):
        some, kept = once(number)
        saved, lost = saved + len(some), lost + miscounted(some, kept)
    return Outcome(f"{tries:,} {what}", saved, lost)


def _until_refused(save: writer.Save, place: Path, chance: Random, prefix: str = "") -> list[str]:
    """Save texts of any length until it was refused three times; return those that were not."""
    saved: list[str] = []
    refused = 0
    for number in range(2000):
        text = f"{prefix}{number} " + "x" * chance.randrange(1, 200)
        try:
            save(place, text)
            saved.append(text)
        except (
            CannotWrite,
            OSError,
            ValueError,
        ):  # ValueError: stock TinyDB can't read its own file any more
            refused += 1
        if refused == 3:
            break
    return saved


@contextmanager
def _file_limit(size: int) -> Iterator[None]:
    if sys.platform == "win32":
        raise CannotTry("Windows has no limit on file sizes")
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def _mounted(place: Path, *how: str) -> Iterator[None]:
    place.mkdir(parents=True, exist_ok=True)
    _run("mount", *how, str(place))
    try:
        yield
    finally:
        _run("umount", str(place))


def _run(*command: str) -> None:
    if sys.platform != "linux" or os.geteuid() or not shutil.which(command[0]):
        raise CannotTry(f"it needs {command[0]}, root's rights and Linux")
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    if done.returncode:
        raise CannotTry(f"{command[0]} is not allowed here: {done.stderr.strip()}")
