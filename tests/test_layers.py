"""The arrows of the design: who may import whom, and what stays out of a quick verb."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import namecards

PACKAGE = Path(namecards.__file__).parent

MAY_IMPORT = {
    "core": {"core"},
    "store": {"store", "core"},
    "importing": {"importing", "core"},
    "portraits": {"portraits", "core"},
    "printing": {"printing", "core"},
    "exporting": {"exporting", "core"},
    "verbs": {"verbs", "core", "store", "importing", "portraits", "printing", "exporting"},
    "collection": {"verbs", "core", "store", "importing", "portraits", "printing", "exporting"},
    "demo": {"collection", "core", "store"},
    "screens": {"screens", "collection", "core", "portraits", "printing", "importing"},
    "app": {"app", "screens", "collection", "core"},
    "cli": {"cli", "app", "collection", "core", "demo", "store", "importing", "exporting", "printing"},
    "__main__": {"cli"},
    "__init__": set(),
}
"""What each room may import. `screens` reads values of the rooms below (a Stock, a portrait's cells) only."""

HEAVY = {"textual", "PIL", "fsrs", "typst", "uharfbuzz", "genanki", "openpyxl", "pi_heif", "pypdfium2"}


AT_ONCE = {
    *("errors", "forms", "people", "codes", "finding", "days", "text"),
    *("learning", "learning.memory", "desk", "desk.notes", "desk.capture", "paper", "paper.sheets"),
}
"""The modules of `core` that are loaded when a collection is opened."""


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Every module named in an import statement, also inside functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_arrows_point_one_way(path: Path) -> None:
    named = (name.split(".") for name in imports(path) if name.startswith("namecards."))
    used = {parts[1] for parts in named if parts[1] != "__version__"}
    assert used <= MAY_IMPORT[room(path)]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_screens_and_app_know_textual(path: Path) -> None:
    knows = any(name.split(".")[0] in ("textual", "rich") for name in imports(path))
    assert not knows or room(path) in ("screens", "app")


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_nothing_opens_a_network_connection(path: Path) -> None:
    used = set(imports(path))
    assert not used & {"socket", "ssl", "urllib.request", "http.client", "ftplib", "smtplib", "asyncio"}


@pytest.mark.parametrize("path", [m for m in modules() if room(m) == "core"], ids=lambda path: path.name)
def test_core_has_no_disk_no_clock_and_makes_no_randomness(path: Path) -> None:
    used = {name.split(".")[0] for name in imports(path)}
    assert not used & {"os", "io", "time", "tempfile", "subprocess", "secrets", "uuid"}
    assert "now(" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_command_line_prints_or_exits(path: Path) -> None:
    calls = {
        node.func.id
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert not calls & {"print", "exit", "input"} or room(path) == "cli"


def loaded_after(code: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after `code`."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    return set(done.stdout.split())


def heavy_after(code: str) -> set[str]:
    """The heavy libraries that a fresh interpreter has loaded after `code`."""
    return HEAVY & {name.split(".")[0] for name in loaded_after(code)}


def test_importing_the_command_line_loads_nothing_heavy() -> None:
    assert heavy_after("import namecards.cli") == set()


def test_a_note_from_the_shell_loads_nothing_heavy(tmp_path: Path) -> None:
    opened = (
        f"from namecards.store.home import at; from pathlib import Path; home = at(Path({str(tmp_path)!r}))"
    )
    assert (
        heavy_after(f"{opened}; from namecards.collection import Collection; Collection(home).notes()")
        == set()
    )


def test_home_is_painted_without_photos_fsrs_or_the_pdf_engine() -> None:
    assert heavy_after("import namecards.app") == {"textual"}


def test_a_collection_opens_with_few_modules() -> None:
    """Each costs every start and note from the shell a millisecond; a verb imports it when it is used."""
    loaded = loaded_after("import namecards.collection")
    core = {name.removeprefix("namecards.core.") for name in loaded if name.startswith("namecards.core.")}
    assert core <= AT_ONCE
    assert not {name for name in loaded if name.startswith(("namecards.importing", "namecards.printing"))}
    assert not loaded & {"hashlib", "logging", "asyncio", "multiprocessing"}


@pytest.mark.parametrize("name", sorted(AT_ONCE))
def test_what_is_always_loaded_compiles_patterns_when_they_are_used(name: str) -> None:
    """`re` keeps a pattern once it was used; at import it costs every start up to half a millisecond."""
    path = PACKAGE.joinpath("core", *name.split("."))
    source = (path / "__init__.py" if path.is_dir() else path.with_suffix(".py")).read_text(encoding="utf-8")
    assert "re.compile" not in source or name == "forms", "every name goes through those of `forms`"
