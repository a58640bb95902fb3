"""What the tests of the shell share: `namecards` run as a command, in a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest
from copies import lent

from namecards import cli, demo

Result = subprocess.CompletedProcess[str]
PIPE = "cp1252"
"""What Windows takes for the encoding of a pipe."""


class Keyboard(StringIO):
    """What is typed at a terminal."""

    def isatty(self) -> bool:
        return True


class Shell:
    """Runs `namecards` in a home of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def __call__(
        self, *words: str, home: Path | None = None, folder: Path | None = None, typed: str = ""
    ) -> Result:
        """Run it in this process: to start another one takes longer than most commands.

        With something `typed` its input is a terminal.
        """
        out, err = TextIOWrapper(BytesIO(), PIPE, newline="\n"), TextIOWrapper(BytesIO(), PIPE, newline="\n")
        with pytest.MonkeyPatch.context() as patch, Path(os.devnull).open(encoding="utf-8") as nothing:
            patch.setattr(cli, "tune_gc", lambda: None)  # it is for a process that ends soon
            patch.setattr(sys, "argv", ["namecards", *words])
            for name, stream in (
                ("stdin", Keyboard(typed) if typed else nothing),
                ("stdout", out),
                ("stderr", err),
            ):
                patch.setattr(sys, name, stream)
            for name, value in (("NAMECARDS_HOME", str(home or self.home)), ("COLUMNS", "80")):
                patch.setenv(name, value)
            patch.chdir(folder or Path())
            with pytest.raises(SystemExit) as end:
                cli.main()
        code = end.value.code
        assert isinstance(code, int)
        return Result(words, code, *(written(stream) for stream in (out, err)))

    def start(self, *words: str, folder: Path | None = None) -> Result:
        """Run it in a process of its own, as a user does."""
        env = os.environ | {"NAMECARDS_HOME": str(self.home), "PYTHONIOENCODING": PIPE}
        command = [sys.executable, "-m", "namecards", *words]
        return subprocess.run(
            command, env=env, cwd=folder, capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL
        )


def written(stream: TextIOWrapper) -> str:
    """The text that went through a pipe."""
    stream.flush()
    data = stream.buffer
    assert isinstance(data, BytesIO)
    return data.getvalue().decode()


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "home")


_IMPORTED: list[Path] = []
"""What `imported` made. Pytest makes a fixture once for each file that imports it, not once a session."""


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home into which the shell imported the sample roster, to be copied."""
    if not _IMPORTED:
        folder = tmp_path_factory.mktemp("imported") / "home"
        assert Shell(folder)("import", str(demo.sample()), "--yes").returncode == 0
        _IMPORTED.append(folder)
    return _IMPORTED[0]


@pytest.fixture
def school(shell: Shell, imported: Path) -> Iterator[Shell]:
    with lent(imported, shell.home):
        yield shell
