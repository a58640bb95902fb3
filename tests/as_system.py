"""Run tests as on Windows or macOS, on Linux.

    AS=win32 PYTHONPATH=tests python -m pytest -p as_system tests/test_story.py tests/collection

The program's own branches run, over stand-ins for the parts of Python that only that system has. What Python
and Textual do there is not tried.
"""

from __future__ import annotations

import asyncio  # these ask for the system when they are imported, and must get the true answer
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib import import_module
from types import SimpleNamespace
from typing import Any

import pytest
import textual.app
import textual.pilot

fcntl: Any = import_module("fcntl")
LOADED = (asyncio, subprocess, tempfile, textual)


def locking(descriptor: int, mode: int, _count: int) -> None:
    """Lock and unlock as msvcrt does: a byte that somebody else holds is refused with EACCES."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB if mode else fcntl.LOCK_UN)
    except BlockingIOError as error:
        raise PermissionError(13, "Permission denied") from error


class Key:
    """A key of the registry."""

    def __init__(self, *_: object) -> None: ...

    def __enter__(self) -> Key:
        return self

    def __exit__(self, *_: object) -> None: ...


@pytest.fixture(autouse=True, scope="session")
def as_system() -> Iterator[None]:
    """Let the program think that it runs on the system in the variable AS."""
    modules: dict[str, Any] = sys.modules
    modules["msvcrt"] = SimpleNamespace(LK_NBLCK=2, LK_UNLCK=0, locking=locking)
    modules["winreg"] = SimpleNamespace(
        HKEY_LOCAL_MACHINE=1, OpenKey=Key, QueryValueEx=lambda key, name: ("an id", 1)
    )
    os.environ["COMPUTERNAME"] = "LIBRARY-1"
    vars(fcntl).setdefault("F_FULLFSYNC", 51)
    for name in [name for name in modules if name == "namecards.store.lock"]:
        del modules[name]
    vars(sys)["platform"] = os.environ["AS"]
    yield
