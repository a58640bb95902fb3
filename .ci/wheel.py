"""Build the wheel, install it in an empty environment, and run its demo outside the checkout."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]


def run(*command: str | Path, folder: Path) -> str:
    """Run a command in a folder and return what it printed; stop if it fails."""
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, encoding="utf-8", check=False)
    if done.returncode:
        sys.exit(f"{done.stdout}\n{' '.join(map(str, command))}: exit code {done.returncode}")
    return done.stdout


def main() -> None:
    """Stop at the first step that fails."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as name:
        outside = Path(name)
        run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", outside, ROOT, folder=outside)
        run(sys.executable, "-m", "venv", outside / "env", folder=outside)
        bin = outside / "env" / ("Scripts" if sys.platform == "win32" else "bin")
        (wheel,) = outside.glob("*.whl")
        constraints = ROOT / "constraints.txt"
        install = ("-m", "pip", "install", "-q", "--no-compile", "-c", constraints)  # it runs once
        run(bin / "python", *install, wheel, folder=outside)
        lines = run(bin / "namecards", "demo", folder=outside).splitlines()
        pdf = Path(lines[-1])
        if not pdf.read_bytes().startswith(b"%PDF-"):
            sys.exit("the demo made no PDF")
        shutil.rmtree(pdf.parent)
    print(f"{wheel.name}: installed in an empty environment; {lines[-3]}")


if __name__ == "__main__":
    main()
