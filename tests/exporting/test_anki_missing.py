"""Without the optional package, a deck is refused in words, with the command that gets it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from namecards.collection import Collection
from namecards.core.parts import MissingPart


def test_the_sentence_has_the_command(
    sample: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "genanki", None)
    with pytest.raises(MissingPart) as refused:
        sample.exports.anki(tmp_path / "names.apkg")
    assert f"{sys.executable} -m pip install genanki" in str(refused.value)
    assert not (tmp_path / "names.apkg").exists()
