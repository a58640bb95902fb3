"""The screens say which part is missing, and go on."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from looking import said, settle, type_text
from refused_parts import without_parts

from namecards.app import NamecardsApp
from namecards.collection import Collection


async def test_the_print_screen_says_what_is_missing(
    sample: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.press("p", "enter", "tab", "tab", "end", "ctrl+u")
        await type_text(pilot, str(tmp_path / "cards.pdf"))
        await pilot.press("f4")
        await settle(pilot)
        assert "Printing needs the part typst, which is not installed." in said(app)
        await pilot.press("f7")
        await settle(pilot)
        assert "Printing needs the part typst, which is not installed." in said(app)
        await pilot.press("escape", "escape", "escape")
        assert app.is_running


async def test_the_import_screen_says_what_is_missing(
    empty: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = tmp_path / "roster.pdf"
    pdf.write_bytes(b"%PDF-1.7\n")
    for name, value in without_parts(tmp_path, gone="pypdfium2").items():
        monkeypatch.setenv(name, value)
    app = NamecardsApp(empty)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.press("i")
        await type_text(pilot, str(pdf))
        await pilot.press("enter")
        await settle(pilot)
        assert "a PDF needs the part pypdfium2, which is not installed" in said(app)
