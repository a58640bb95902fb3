"""What the tests of the shell share: `namecards` run as a command, in a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from copies import copy_home

from namecards import demo

Result = subprocess.CompletedProcess[str]


class Shell:
    """Runs `namecards` in a home of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def __call__(self, *words: str, home: Path | None = None, folder: Path | None = None) -> Result:
        env = os.environ | {"NAMECARDS_HOME": str(home or self.home), "PYTHONIOENCODING": "cp1252"}
        command = [sys.executable, "-m", "namecards", *words]
        return subprocess.run(
            command, env=env, cwd=folder, capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL
        )


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "home")


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home into which the shell imported the sample roster, to be copied."""
    folder = tmp_path_factory.mktemp("imported") / "home"
    assert Shell(folder)("import", str(demo.sample()), "--yes").returncode == 0
    return folder


@pytest.fixture
def school(shell: Shell, imported: Path) -> Shell:
    copy_home(imported, shell.home)
    return shell
