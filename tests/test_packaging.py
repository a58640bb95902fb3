"""Installing: loose ranges in pyproject.toml, and one tested version of everything in constraints.txt."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from namecards.core.parts import FOR_PAPER

PROJECT = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = [line for extra in PROJECT["optional-dependencies"].values() for line in extra]
WANTED = [Requirement(line) for line in (*PROJECT["dependencies"], *EXTRAS)]
CONSTRAINTS = [
    Requirement(line) for line in re.findall(r"(?m)^[^#\n].*", Path("constraints.txt").read_text("utf-8"))
]
TESTED = {
    (canonicalize_name(line.name), str(line.marker or "")): str(line.specifier).removeprefix("==")
    for line in CONSTRAINTS
}


@pytest.mark.parametrize("wanted", WANTED, ids=str)
def test_each_dependency_is_a_range_with_a_tested_version_in_it(wanted: Requirement) -> None:
    assert not any(part.operator in ("==", "===") for part in wanted.specifier), "an exact pin"
    name, where = canonicalize_name(wanted.name), str(wanted.marker or "")
    assert wanted.specifier.contains(TESTED.get((name, where)) or TESTED[name, ""])


WINDOWS = {"sys_platform": "win32", "platform_machine": "AMD64", "platform_version": "10.0.26100"}
LINUX = {"sys_platform": "linux", "platform_machine": "x86_64", "platform_version": "#45-Ubuntu SMP"}
DARWIN = "Darwin Kernel Version {}: Mon Aug 22 20:17:10 PDT"
MAC = {
    "sys_platform": "darwin",
    "platform_machine": "arm64",
    "platform_version": DARWIN.format("24.6.0"),
}
NOT_MADE = {"typst", "uharfbuzz"}


@pytest.mark.parametrize(
    ("computer", "missing", "pdfium"),
    [
        (WINDOWS, set(), ">=5.15"),
        (WINDOWS | {"platform_machine": "ARM64"}, NOT_MADE, ">=5.15"),
        (LINUX, set(), ">=5.15"),
        (MAC, set(), ">=5.15"),
        (MAC | {"platform_version": DARWIN.format("22.1.0")}, set(), ">=5.15"),
        (
            MAC | {"platform_version": DARWIN.format("21.6.0"), "platform_machine": "x86_64"},
            set(),
            "<5.10,>=5.9",
        ),
        (MAC | {"platform_version": DARWIN.format("20.6.0")}, set(), "<5.10,>=5.9"),
    ],
    ids=["Windows", "Windows on ARM", "Ubuntu", "macOS 15", "macOS 13", "macOS 12", "macOS 11"],
)
def test_each_computer_gets_the_parts_that_are_made_for_it(
    computer: dict[str, str], missing: set[str], pdfium: str
) -> None:
    """Wheels on PyPI on 27 November 2026: typst 0.15 and uharfbuzz have none for win_arm64; of pypdfium2,
    5.15 has macosx_13_0, 5.11 macosx_12_0, 5.9 macosx_11_0. The `platform_version` of a Mac names its Darwin:
    22 is macOS 13."""
    needed = [Requirement(line) for line in PROJECT["dependencies"]]
    installed = [each for each in needed if not each.marker or each.marker.evaluate(computer)]
    names = [each.name for each in installed]
    assert set(names) == {each.name for each in needed} - missing and len(names) == len(set(names))
    assert [str(each.specifier) for each in installed if each.name == "pypdfium2"] == [pdfium]


def test_the_sentence_about_printing_installs_what_the_project_needs() -> None:
    assert sorted(FOR_PAPER.replace('"', "").split()) == sorted(PROJECT["optional-dependencies"]["printing"])


def test_no_marker_is_read_in_two_ways() -> None:
    """`platform_release < "22"` stops pip 24 and 25 on Linux (`InvalidVersion: '6.8.0-45-generic'`) and is
    never true in pip 26 with text; so a marker only asks whether a text is or holds another."""
    for line in [*WANTED, *CONSTRAINTS]:
        assert not re.search("[<>]", str(line.marker or "")), line


def test_the_commands_of_the_readme_install_the_tested_versions() -> None:
    installs = re.findall(r"(?m)^.*pip install .*$", Path("README.md").read_text(encoding="utf-8"))
    assert len(installs) == 4, "the demo and the tests, both also on Windows"
    assert not any(" -q" in line for line in installs), "minutes without a word look like a hang"
    assert all("-c constraints.txt" in line for line in installs)
