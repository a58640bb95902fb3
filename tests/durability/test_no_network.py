"""No socket in the main job: import, drill, desk, print, export, in the shell and on screens."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from .world import ROOT, environment

PROGRAM = """
import json, socket, sys
from pathlib import Path

seen = []

def watch(event, given):
    inside = event == "socket.__new__" and given[1] == getattr(socket, "AF_UNIX", None)  # asyncio's own
    if event.startswith("socket.") and event != "socket.gethostname" and not inside:
        seen.append(event)

sys.addaudithook(watch)
from click.testing import CliRunner
from namecards.cli.commands import cli
from tests.durability.use import faults_of_commands, faults_of_screens
from tests.durability.world import fill

home = Path(sys.argv[1])
steps = CliRunner().invoke(cli, ["demo"]).output.splitlines()
fill(home / "full")
faults = [*faults_of_commands(home / "full"), *faults_of_screens(home / "full")]
print(json.dumps([steps, faults, seen]))
if "--try" in sys.argv:
    try:
        socket.create_connection(("127.0.0.1", 9), timeout=0.1)
    except OSError:
        pass
    print(json.dumps(seen))
"""


def test_the_main_job_opens_no_socket(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path), "--try"],
        env=environment(tmp_path / "home"),
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    (steps, faults, sockets), tried = map(json.loads, done.stdout.splitlines())
    assert 10 <= len(steps) <= 14 and faults == [] and sockets == []
    assert Path(steps[-1]).read_bytes().startswith(b"%PDF-"), "the demo walks when nobody watches"
    assert not (tmp_path / "home").exists(), "nothing of the user's is touched by it"
    assert "socket.connect" in tried, "the hook would have seen one"
