"""Run the README's own commands: `python3 .ci/readme.py demo`, or `pytest`, or `uv`.

The first block of commands for this system whose last line has the word is run line by line, exactly as it
stands there; on Windows in `powershell` or `pwsh` if that is the second word. `uv` needs namecards-main.zip
in Downloads.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
WINDOWS = sys.platform == "win32"


def commands(word: str) -> list[str]:
    """The lines of the README's first block for this system with `word` in its last line."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(rf"```(?:{'bat|powershell' if WINDOWS else 'sh'})\n(.*?)```", text, re.DOTALL)
    return next(lines for lines in map(str.splitlines, blocks) if word in lines[-1])


def run(line: str, shell: str) -> int:
    """Run a line in a shell, where programs that were just installed are found, as in a new window."""
    path = os.pathsep.join([str(Path.home() / ".local" / "bin"), os.environ["PATH"]])
    command = [shell, "-NoProfile", "-Command", line] if shell in ("powershell", "pwsh") else line
    quiet = subprocess.DEVNULL
    env = os.environ | {"PATH": path}
    return subprocess.run(
        command, shell=isinstance(command, str), cwd=ROOT, env=env, stdin=quiet, check=False
    ).returncode


def check_version() -> None:
    """Stop if the environment has another Python than this script: the wrong version was tested."""
    python = ROOT / (".venv/Scripts/python.exe" if WINDOWS else ".venv/bin/python")
    made = subprocess.run([python, "-V"], capture_output=True, text=True, check=True).stdout.split()[1]
    if not made.startswith("{}.{}.".format(*sys.version_info)):
        sys.exit(f"The README's commands used Python {made}, not {sys.version.split()[0]}.")


def main(word: str, shell: str = "") -> None:
    """Run them; stop at the first that fails."""
    for line in commands(word):
        print("$", line, file=sys.stderr, flush=True)
        failed = run(line, shell)
        if failed and line.startswith("winget"):  # not on every runner; it may ask about its terms
            print("TO BE SEEN: winget did not get uv here.", file=sys.stderr, flush=True)
        elif failed:
            sys.exit(failed)
    if word != "uv":
        check_version()


if __name__ == "__main__":
    main(*sys.argv[1:])
