"""Regular expressions that are compiled when they are first used."""

from __future__ import annotations

import re

import pytest

from namecards.importing.patterns import compile_later


def test_it_is_compiled_by_its_first_use_and_does_all_that_a_pattern_does() -> None:
    pattern = compile_later("([a-z])1", re.IGNORECASE)
    assert pattern.pattern == "([a-z])1"
    assert pattern.sub(r"\1", "A1 b1 c2") == "A b c2"
    assert [found[0] for found in pattern.finditer("A1 b1 c2")] == ["A1", "b1"]
    broken = compile_later("(")
    with pytest.raises(re.error):
        broken.match("")
