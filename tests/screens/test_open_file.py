"""A photo or a PDF in the computer's own viewer, and a sentence where there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.screens.open_file import open_outside


def refuse(path: object) -> None:
    """What `os.startfile` does without a program for a kind of file."""
    raise OSError(22, "No application is associated with the specified file for this operation", path, 1155)


async def test_without_a_viewer_the_program_goes_on_and_names_the_file(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ERROR_NO_ASSOCIATION, 1155: "No application is associated with the specified file for this operation"
    (Microsoft, System Error Codes); `os.startfile` raises it as an OSError."""
    app = NamecardsApp(sample)
    async with app.run_test() as pilot:
        monkeypatch.setattr(os, "startfile", refuse, raising=False)
        monkeypatch.setattr(sys, "platform", "win32")
        app.screen.show_outside(Path("C:/photos/1.jpg"), "photo")  # type: ignore[attr-defined]
        monkeypatch.undo()
        await pilot.pause()
        (shown,) = app._notifications
        assert shown.message == "Can't open a viewer from here. The photo is C:/photos/1.jpg"
        assert app.is_running


@pytest.mark.parametrize(("exit_code", "opened"), [(0, True), (1, False), (None, True)])
def test_an_opener_that_finds_no_program_is_no_viewer(
    monkeypatch: pytest.MonkeyPatch, exit_code: int | None, opened: bool
) -> None:
    """macOS' open: "No application knows how to open", and 1; xdg-open: 3, "a required tool could not be
    found". Some openers become the viewer, and don't end."""

    class Opener:
        def __init__(self, command: list[str], **_: object) -> None:
            assert command[0] == "open"

        def wait(self, timeout: float) -> int:
            if exit_code is None:
                raise subprocess.TimeoutExpired("open", timeout)
            return exit_code

    monkeypatch.setattr(subprocess, "Popen", Opener)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert open_outside(Path("1.jpg")) is opened
