"""No socket in the main job, as in any test (`tests/conftest.py`): import, drill, desk, print, export."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
import sockets
from click.testing import CliRunner

from namecards.cli.commands import cli

from .use import faults_of_commands, open_all
from .world import environment, fill


@pytest.mark.skipif(not sockets.WATCHED, reason="sockets of asyncio's own")
def test_a_socket_would_be_seen() -> None:
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", 9), timeout=0.1)
    assert "socket.connect" in sockets.seen
    sockets.seen.clear()


def test_the_demo_walks_when_nobody_watches(tmp_path: Path) -> None:
    home = tmp_path / "home"
    steps = CliRunner(env=environment(home)).invoke(cli, ["demo"]).output.splitlines()
    assert 10 <= len(steps) <= 14
    assert Path(steps[-1]).read_bytes().startswith(b"%PDF-")
    assert not home.exists(), "nothing of the user's is touched by it"


async def test_the_main_job_opens_no_socket(tmp_path: Path) -> None:
    fill(tmp_path / "full")
    opened: list[str] = []
    await open_all(tmp_path / "full", opened)
    assert len(opened) > 20
    assert list(faults_of_commands(tmp_path / "full")) == []
    assert sockets.seen == []
