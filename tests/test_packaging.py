"""Installing: loose ranges in pyproject.toml, and one tested version of everything in constraints.txt."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = [line for extra in PROJECT["optional-dependencies"].values() for line in extra]
WANTED = [Requirement(line) for line in (*PROJECT["dependencies"], *EXTRAS)]
TESTED = {
    canonicalize_name(line.name): str(line.specifier).removeprefix("==")
    for line in map(Requirement, re.findall(r"(?m)^[^#\n].*", Path("constraints.txt").read_text("utf-8")))
}


@pytest.mark.parametrize("wanted", WANTED, ids=str)
def test_each_dependency_is_a_range_with_a_tested_version_in_it(wanted: Requirement) -> None:
    assert not any(part.operator in ("==", "===") for part in wanted.specifier), "an exact pin"
    assert wanted.specifier.contains(TESTED[canonicalize_name(wanted.name)])


def test_the_commands_of_the_readme_install_the_tested_versions() -> None:
    installs = re.findall(r"(?m)^.*pip install .*$", Path("README.md").read_text(encoding="utf-8"))
    assert len(installs) == 4, "the demo and the tests, both also on Windows"
    assert not any(" -q" in line for line in installs), "minutes without a word look like a hang"
    assert all("-c constraints.txt" in line for line in installs)
