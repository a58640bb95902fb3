"""What Windows and macOS run and Linux does not, each under a stand-in with the documented behaviour.

`docs/platforms.md` lists every place where the program asks which system it runs on.
"""

from __future__ import annotations

import ast
import ctypes
import os
import re
import sys
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from sources import parse

import namecards
from namecards import files
from namecards.store import own_files

PACKAGE = Path(namecards.__file__).parent
ASKS = re.compile(
    r"\bsys\.platform\b|\bos\.name\b|\bget_platform\(\)[,)]|(?:has|get)attr\((?:os|subprocess|found)\b"
    r"|\"(?:MSYSTEM|WT_SESSION)\""
)
"""The ways to ask which system this is."""


def branches() -> set[tuple[str, str]]:
    """Each file with the function, or the name at the top, where it asks."""
    found = set()
    for file in PACKAGE.rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        asking = {number for number, line in enumerate(source.splitlines(), 1) if ASKS.search(line)}
        for node in parse(source).body:
            if asking & set(range(node.lineno, (node.end_lineno or node.lineno) + 1)):
                found |= {(file.relative_to(PACKAGE.parent).as_posix(), name) for name in names(node)}
    return found


def names(node: ast.stmt) -> Iterator[str]:
    """The functions that a statement at the top of a file defines; of an assignment, its name."""
    if isinstance(node, ast.If):
        yield from {name for each in (*node.body, *node.orelse) for name in names(each)}
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        yield node.targets[0].id
    elif isinstance(node, ast.FunctionDef | ast.ClassDef):
        yield node.name


def rows() -> list[list[str]]:
    """The cells of the table in docs/platforms.md."""
    text = Path("docs/platforms.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.startswith("| `")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_the_page_lists_every_place_that_asks_which_system_this_is() -> None:
    listed = {(file.strip("`"), where.strip("`")) for file, where, *_ in rows()}
    assert listed == branches()


def test_each_place_on_the_page_is_run_by_a_test() -> None:
    for row in rows():
        file, _, test = row[-1].strip("`").partition("::")
        assert f"def {test}(" in Path(file).read_text(encoding="utf-8"), row


def on_windows(monkeypatch: pytest.MonkeyPatch, file: str) -> ModuleType:
    """A module as Windows loads it."""
    monkeypatch.setattr(sys, "platform", "win32")
    spec = spec_from_file_location("on_windows", PACKAGE / file)
    assert spec and spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_windows_locks_the_first_byte(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """msvcrt.locking: "The locked region of the file extends from the current file position for nbytes
    bytes"; LK_NBLCK: "If the bytes cannot be locked, OSError is raised", which is EACCES."""
    held: set[int] = set()

    def locking(descriptor: int, mode: int, count: int) -> None:
        file = os.fstat(descriptor).st_ino
        if mode == 2 and file in held:
            raise PermissionError(13, "Permission denied")
        (held.add if mode == 2 else held.remove)(file)

    msvcrt = SimpleNamespace(locking=locking, LK_NBLCK=2, LK_UNLCK=0)
    monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
    lock = on_windows(monkeypatch, "store/lock.py")
    first = lock.acquire(tmp_path / "lock", 0)
    with pytest.raises(TimeoutError):
        lock.acquire(tmp_path / "lock", 0)
    lock.release(first)
    lock.release(lock.acquire(tmp_path / "lock", 0))
    assert not held


def test_windows_tells_which_process_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """OpenProcess: "If the function succeeds, the return value is an open handle to the specified process. If
    the function fails, the return value is NULL"."""
    closed: list[int] = []
    running = {4711: 88}
    kernel32 = SimpleNamespace(
        OpenProcess=lambda rights, inherits, number: running.get(number, 0), CloseHandle=closed.append
    )
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel32), raising=False)
    leftovers = on_windows(monkeypatch, "collection/leftovers.py")
    assert [leftovers._is_running(number) for number in (4711, 4712)] == [True, False]
    assert 88 in closed


def test_windows_names_its_computer_without_slow_services(monkeypatch: pytest.MonkeyPatch) -> None:
    """MachineGuid under HKLM\\SOFTWARE\\Microsoft\\Cryptography is made when Windows is installed."""

    class Key:
        def __init__(self, *_: object) -> None: ...

        def __enter__(self) -> Key:
            return self

        def __exit__(self, *_: object) -> None: ...

    winreg = SimpleNamespace(HKEY_LOCAL_MACHINE=1, OpenKey=Key, QueryValueEx=lambda key, name: (name, 1))
    monkeypatch.setitem(sys.modules, "winreg", winreg)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("COMPUTERNAME", "LIBRARY-1")
    assert (own_files._host(), own_files._machine_id()) == ("LIBRARY-1", "MachineGuid")


def test_a_mac_is_not_named_by_its_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert own_files._host() == ""


@pytest.mark.parametrize("supported", [True, False])
def test_macos_waits_for_the_disk_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, supported: bool
) -> None:
    """Apple, fsync(2): "F_FULLFSYNC ... asks the drive to flush all buffered data to permanent storage";
    some network disks refuse it."""
    fcntl = pytest.importorskip("fcntl")
    asked: list[Any] = []

    def full(descriptor: int, what: int) -> None:
        asked.append(what)
        if not supported:
            raise OSError(45, "Operation not supported")

    monkeypatch.setattr(fcntl, "F_FULLFSYNC", 51, raising=False)
    monkeypatch.setattr(fcntl, "fcntl", full)
    monkeypatch.setattr(os, "fsync", lambda descriptor: asked.append("fsync"))
    monkeypatch.setattr(sys, "platform", "darwin")
    with (tmp_path / "lines").open("wb") as file:
        files.append(file.fileno(), b"a line\n", tmp_path)
    assert asked[:2] == ([51] if supported else [51, "fsync"]) + ["fsync"] * supported


def test_windows_syncs_no_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`os.open` of a folder raises PermissionError there (CreateFile needs FILE_FLAG_BACKUP_SEMANTICS)."""
    monkeypatch.setattr(os, "open", lambda *_: pytest.fail("opens a folder"))
    monkeypatch.setattr(sys, "platform", "win32")
    files.sync_folder(tmp_path)


def test_only_posix_has_rights_for_others(sample: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python on Windows makes up `st_mode`: a folder is 0o777 there, whoever may open it."""
    from namecards.collection.checking import _surroundings

    os.chmod(sample.home.data, 0o755)  # noqa: PTH101
    assert [each.what for each in _surroundings(sample._store)]
    monkeypatch.setattr(os, "name", "nt")
    assert not list(_surroundings(sample._store))
