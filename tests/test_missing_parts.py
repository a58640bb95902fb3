"""Without a part, or with one that Windows blocks, all else works, and a sentence says what is missing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from refused_parts import without_parts

from namecards import demo
from namecards.cli.crash import exit_with_report
from namecards.core import parts


@pytest.fixture(scope="session")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with the sample students."""
    folder = tmp_path_factory.mktemp("taught") / "home"
    demo.open_demo(folder)
    return folder


@pytest.fixture
def home(taught: Path, tmp_path: Path) -> Path:
    shutil.copytree(taught, tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    """A PDF, which may be damaged: it is not read anyway."""
    path = tmp_path / "roster.pdf"
    path.write_bytes(b"%PDF-1.7\n")
    return path


def run(home: Path, refuse: dict[str, str], *words: str) -> tuple[int, str, str]:
    """The exit code, the output and the errors of a command."""
    done = subprocess.run(
        [sys.executable, "-m", "namecards", *words],
        env=os.environ | {"NAMECARDS_HOME": str(home)} | refuse,
        cwd=home.parent,
        capture_output=True,
        encoding="utf-8",
    )
    assert "Traceback" not in done.stderr and "Chen" not in done.stderr
    return done.returncode, done.stdout, done.stderr


NONE_FOR_PAPER = "typst uharfbuzz pypdfium2 fontpkg_noto_sans"


def test_without_the_parts_for_paper_everything_else_works(home: Path, tmp_path: Path) -> None:
    gone = without_parts(tmp_path, gone=NONE_FOR_PAPER)
    office = tmp_path / "office"
    office.mkdir()
    (office / "list.csv").write_text("First,Last,Photo\nPriya,Raman,1.jpg\n", encoding="utf-8")
    shutil.copyfile(demo.sample() / "photos" / "003871.jpg", office / "1.jpg")
    assert run(home, gone, "note", "saoirse dog surgery")[0] == 0
    assert "1 new" in run(home, gone, "import", str(office), "--yes")[1]
    assert "dog surgery" in run(home, gone, "notes", "dog")[1]


@pytest.mark.parametrize(
    ("gone", "blocked", "says"),
    [
        ("typst", "", "Printing needs the part typst, which is not installed. Get it with “"),
        ("uharfbuzz", "", "Printing needs the part uharfbuzz, which is not installed. Get it with “"),
        (
            "",
            "uharfbuzz._harfbuzz",
            r"Printing needs a file that this computer refuses to load, C:\Parts\u",
        ),
    ],
)
def test_printing_says_what_is_missing(
    home: Path, tmp_path: Path, gone: str, blocked: str, says: str
) -> None:
    code, _, error = run(home, without_parts(tmp_path, gone, blocked), "print", "tents")
    assert (code, error.count("\n")) == (2, 1)
    assert error.startswith(says)
    assert not (home.parent / "tents.pdf").exists()


@pytest.mark.parametrize(
    ("gone", "blocked", "says"),
    [
        ("pypdfium2", "", "a PDF needs the part pypdfium2, which is not installed. Get it with “"),
        ("", "pypdfium2_raw.bindings", r"refuses to load, C:\Parts\pypdfium2_raw.bindings.pyd. Ask whoever"),
    ],
)
def test_importing_a_pdf_says_what_is_missing(
    home: Path, tmp_path: Path, pdf: Path, gone: str, blocked: str, says: str
) -> None:
    code, _, error = run(home, without_parts(tmp_path, gone, blocked), "import", str(pdf), "--yes")
    assert code == 2
    assert says in error and "damaged" not in error


@pytest.mark.parametrize("blocked", ["msgspec._core", "PIL._imaging"])
def test_a_blocked_part_at_the_start_is_named_for_whoever_looks_after_the_computer(
    home: Path, tmp_path: Path, blocked: str
) -> None:
    code, _, error = run(home, without_parts(tmp_path, "", blocked), "import", str(demo.sample()), "--yes")
    assert (code, error.count("\n")) == (1, 1)
    assert rf"C:\Parts\{blocked}.pyd" in error and "Ask whoever looks after the computer to allow" in error


def test_rapidfuzz_works_without_its_compiled_files(home: Path, tmp_path: Path) -> None:
    """RapidFuzz "falls back to the Python implementation if the compiled one can't be imported"."""
    files = ("distance.metrics_cpp", "process_cpp", "_feature_detector_cpp")
    wide = ("distance.metrics_cpp_avx2", "distance.metrics_cpp_sse2")
    refuse = without_parts(tmp_path, "", " ".join(f"rapidfuzz.{each}" for each in (*files, *wide)))
    assert "Maya Chen" in run(home, refuse, "note", "maya chne dog surgery")[1]


@pytest.mark.parametrize(
    ("system", "python"), [("win-arm64", "Windows on ARM"), ("win32", "32-bit Python"), ("win-amd64", None)]
)
def test_where_a_part_does_not_exist_another_python_is_named(
    monkeypatch: pytest.MonkeyPatch, system: str, python: str | None
) -> None:
    """PyPI has no wheel of typst 0.15 for win_arm64 and win32, and none of uharfbuzz for win_arm64. An x64
    Python on an ARM computer has `sysconfig.get_platform()` "win-amd64", and those wheels fit it."""
    monkeypatch.setattr("sysconfig.get_platform", lambda: system)
    why = parts.why_missing(ModuleNotFoundError("No module named 'typst'", name="typst"))
    if python:
        assert f"does not exist for {python}. Install the 64-bit x64 Python" in why
    else:
        assert '-m pip install "typst>=0.15,<0.16" "uharfbuzz>=0.50,<1"”' in why


def test_an_error_in_a_screen_about_a_blocked_part_is_no_bug(capsys: pytest.CaptureFixture[str]) -> None:
    cause = ImportError("DLL load failed", name="PIL._imaging", path=r"C:\Parts\_imaging.pyd")
    with pytest.raises(SystemExit):
        exit_with_report(cause)
    assert r"C:\Parts\_imaging.pyd" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("python", "pip", "command"),
    [
        ("/home/eli/.venv/bin/python", True, "/home/eli/.venv/bin/python -m pip install genanki"),
        ("/home/eli/.local/share/uv/tools/namecards/bin/python", False, "uv pip install --python /home/eli/"),
        (
            r"C:\Users\Eli Ray\.venv\Scripts\python.exe",
            True,
            '& "C:\\Users\\Eli Ray\\.venv\\Scripts\\python.exe" -m',
        ),
        (
            r"C:\Users\eli\.venv\Scripts\python.exe",
            True,
            r"C:\Users\eli\.venv\Scripts\python.exe -m pip install",
        ),
    ],
    ids=["a clone", "uv tool", "a blank in the path", "Windows"],
)
def test_the_command_fits_the_installation_and_the_shell(
    monkeypatch: pytest.MonkeyPatch, python: str, pip: bool, command: str
) -> None:
    """PowerShell runs a command in quotes with the call operator `&` (about_Operators). Environments of uv
    have no pip (`uv venv --seed` adds it)."""
    monkeypatch.setattr(sys, "executable", python)
    monkeypatch.setattr(sys, "platform", "win32" if python.startswith("C:") else "linux")
    monkeypatch.setattr(parts, "find_spec", lambda name: pip or None)
    assert parts.install_command("genanki").startswith(command)
