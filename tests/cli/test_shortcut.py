"""The icon on the desktop: made, opened, never in place of somebody else's file, and removed."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from namecards.cli import shortcut
from namecards.cli.shortcut import shortcut as command

ODD = 'Zoë\'s 100% $HOME "x" `y` \\z'
"""A folder's name with every sign that a shell, a batch file or a desktop entry takes for its own."""


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desktop in its own place, as with OneDrive or another language."""
    folders = {
        "desktop": tmp_path / "OneDrive - School" / "Schreibtisch",
        "data": tmp_path / "share/namecards",
    }
    folders["desktop"].mkdir(parents=True)
    monkeypatch.setattr(shortcut, "usual_folder", folders.__getitem__)
    monkeypatch.delenv("NAMECARDS_STATE")
    return folders["desktop"]


def run(*options: str) -> Result:
    return CliRunner().invoke(command, options)


SYSTEMS = {"win32": "namecards.cmd", "darwin": "namecards.command", "linux": "namecards.desktop"}


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_icon_is_made_made_again_and_removed(
    desktop: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    for _ in "twice":
        made = run()
        assert made.exit_code == 0 and str(desktop / SYSTEMS[system]) in made.output
    (icon,) = desktop.iterdir()
    assert sys.executable in icon.read_text(encoding="utf-8"), "it works from a venv, uv and pip --user"
    assert "Removed" in run("--remove").output and list(desktop.iterdir()) == []
    assert "There is no icon" in run("--remove").output


@pytest.mark.parametrize("system", SYSTEMS)
def test_somebody_elses_file_is_neither_replaced_nor_removed(
    desktop: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    (desktop / SYSTEMS[system]).write_bytes(b"my own \xff")
    for options in ((), ("--remove",)):
        assert "Another file has this name" in str(run(*options).exception)
    assert (desktop / SYSTEMS[system]).read_bytes() == b"my own \xff"


def test_without_a_desktop_it_is_in_the_menu_of_programs(
    desktop: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A Chromebook: Linux programs are in the launcher, and there is no desktop folder."""
    monkeypatch.setattr(sys, "platform", "linux")
    desktop.rmdir()
    assert run().exit_code == 0
    assert (tmp_path / "share/applications/namecards.desktop").is_file()


def test_on_windows_it_is_a_batch_file_whose_signs_are_those_of_the_path(
    desktop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a batch file `%` is doubled, lines end in CR LF, and the code page is set before other letters."""
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", r"C:\Users\Zoë 100%\python.exe")
    monkeypatch.setenv("NAMECARDS_HOME", "/data/100%")
    run()
    lines = (desktop / "namecards.cmd").read_bytes().decode().split("\r\n")
    assert lines[1] == "@chcp 65001 >nul"
    assert f'@set "NAMECARDS_HOME={os.path.abspath("/data/100%%")}"' in lines  # noqa: PTH100
    assert r'@"C:\Users\Zoë 100%%\python.exe" -P -m namecards' in lines


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What a program in place of Python was called with: its folder of data, then its arguments."""
    python, seen = tmp_path / ODD.replace("/", ""), tmp_path / "seen"
    part, whole = shlex.quote(f"{seen}.part"), shlex.quote(str(seen))
    script = f'#!/bin/sh\nprintf "%s\\n" "$NAMECARDS_HOME" "$@" > {part}\nmv {part} {whole}\n'
    python.write_text(script, encoding="utf-8")
    python.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(python))
    monkeypatch.setenv("NAMECARDS_HOME", f"/data/{ODD}")
    return seen


@pytest.mark.skipif(os.name != "posix", reason="a shell script")
def test_the_icon_of_a_mac_opens_the_program_on_the_same_data(
    desktop: Path, opened: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    run()
    subprocess.run([desktop / "namecards.command"], check=True)
    assert opened.read_text(encoding="utf-8").splitlines() == [f"/data/{ODD}", "-P", "-m", "namecards"]


@pytest.mark.skipif(not shutil.which("gio") or sys.platform != "linux", reason="GNOME's launcher")
def test_the_icon_of_linux_opens_the_program_on_the_same_data(
    desktop: Path, opened: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", desktop / "namecards.desktop"], check=True)
    terminal = tmp_path / "bin" / "xdg-terminal-exec"
    terminal.parent.mkdir()
    terminal.write_text('#!/bin/sh\nexec "$@"\n', encoding="utf-8")
    terminal.chmod(0o700)
    monkeypatch.setenv("PATH", f"{terminal.parent}:{os.environ['PATH']}")
    subprocess.run(["gio", "launch", desktop / "namecards.desktop"], check=True, capture_output=True)
    until = time.monotonic() + 10
    while not opened.exists() and time.monotonic() < until:
        time.sleep(0.005)
    assert opened.read_text(encoding="utf-8").splitlines() == [f"/data/{ODD}", "-P", "-m", "namecards"]
