"""Run the README's own commands: `python3 .ci/readme.py demo` or `python3 .ci/readme.py pytest`.

The block of commands for this system that ends with the word is run line by line, exactly as it stands there.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
WINDOWS = sys.platform == "win32"


def commands(word: str) -> list[str]:
    """The lines of the README's first block for this system whose last line ends with `word`."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(rf"```{'bat' if WINDOWS else 'sh'}\n(.*?)```", text, re.DOTALL)
    return next(block.splitlines() for block in blocks if block.rstrip().endswith(word))


def check_version() -> None:
    """Stop if the environment has another Python than this script: the wrong version was tested."""
    python = ROOT / (".venv/Scripts/python.exe" if WINDOWS else ".venv/bin/python")
    made = subprocess.run([python, "-V"], capture_output=True, text=True, check=True).stdout.split()[1]
    if not made.startswith("{}.{}.".format(*sys.version_info)):
        sys.exit(f"The README's commands used Python {made}, not {sys.version.split()[0]}.")


def main(word: str) -> None:
    """Run them; stop at the first that fails."""
    for line in commands(word):
        print("$", line, file=sys.stderr, flush=True)
        done = subprocess.run(line, shell=True, cwd=ROOT, stdin=subprocess.DEVNULL, check=False)
        if done.returncode:
            sys.exit(done.returncode)
    check_version()


if __name__ == "__main__":
    main(sys.argv[1])
