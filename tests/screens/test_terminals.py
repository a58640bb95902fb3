"""Letters and pastes as the terminals of librarians send them, above all those of Windows."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Any

import pytest
from looking import painted, said, until
from quick_loop import QuickLoop
from textual import events
from textual.widgets import Input
from windows_console import ALTGR, Console, windows_console

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.screens.plain_keys import plain_keys


class Written:
    """What a driver writes to its console, in place of Textual's thread that writes."""

    def __init__(self, file: object) -> None:
        self.text = ""

    def write(self, text: str) -> None:
        self.text += text

    def start(self) -> None: ...

    def stop(self) -> None: ...


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Console, Any]]:
    with windows_console(monkeypatch) as (console, driver):
        monkeypatch.setattr("textual.drivers.windows_driver.WriterThread", Written)
        yield console, driver


@pytest.mark.parametrize(
    ("signs", "modifiers"),
    [("@#|{[]}\\~€", ALTGR), ("ąćęłńóśźż", ALTGR), ("éèêëñãüåøßçğ", 0), ("ÄÖÜ?!", 0x0010), ("123", 0x0020)],
    ids=["AltGr, German", "AltGr, Polish", "dead keys and accents", "Shift", "NumLock"],
)
async def test_signs_reach_the_line_in_windows(
    windows: tuple[Console, Any], sample: Collection, signs: str, modifiers: int
) -> None:
    """Windows Terminal 1.25 under the kitty keyboard protocol: "an AltGr keypress is encoded as an
    `alt+<key>` CSI u sequence instead of emitting the composed character" (microsoft/terminal#20361).
    So it is not asked.
    """
    console, usual = windows
    app = NamecardsApp(sample)
    async with app.run_test() as pilot:
        await pilot.press("d")
        line = app.screen.query_one(Input)
        driver = plain_keys(usual)(app)
        loop = asyncio.get_running_loop()
        assert isinstance(loop, QuickLoop)
        driver.start_application_mode()
        try:
            with loop.beside_thread():  # the driver's, which reads the console
                for sign in signs:
                    console.type(sign, modifiers)
                    await until(lambda sign=sign: line.value.endswith(sign))  # type: ignore[misc]
        finally:
            driver.stop_application_mode()
        written = driver._writer_thread.text  # type: ignore[attr-defined]
    assert line.value == signs
    assert "u" not in written, "CSI > 1 u and CSI < u: the keyboard protocol"
    assert "\x1b[?2004h" in written and "\x1b[?1049l" in written, "all else is as Textual writes it"


@pytest.fixture
def legacy(sample: Collection, monkeypatch: pytest.MonkeyPatch) -> NamecardsApp:
    """The program in the console of Windows 10: bracketed paste "works in Windows terminal ... but
    currently not in the native windows 10 conhost" (gwsw/less#523)."""
    monkeypatch.setattr("namecards.screens.key_queue.is_old_console", lambda env: True)
    return NamecardsApp(sample)


def send(app: NamecardsApp, text: str, at: float, gap: float = 0.0001) -> None:
    """Send a text as keys, from a moment on; pasted keys are read together, a scanner's each 2 to 20 ms."""
    names = {"\r": "enter", " ": "space", "\n": "ctrl+j"}
    for number, sign in enumerate(text):
        key = events.Key(names.get(sign, sign), sign)
        key.time = at + number * gap
        app.post_message(key)


async def test_pasted_lines_become_one_line_and_a_sentence_says_so(
    legacy: NamecardsApp, sample: Collection
) -> None:
    async with legacy.run_test(size=(100, 24), notifications=True) as pilot:
        send(legacy, "d", 1)
        await until(lambda: legacy.screen.query(Input))
        send(legacy, "maya dog surgery\rliam chess\rzoe 3 books\r", 2)
        await until(lambda: "one line now" in said(legacy))
        await pilot.pause()
        assert legacy.screen.query_one(Input).value == "maya dog surgery liam chess zoe 3 books"
    assert not sample.notes.all()


async def test_pasted_letters_are_no_commands(legacy: NamecardsApp) -> None:
    async with legacy.run_test(size=(100, 24), notifications=True):
        before = legacy.screen
        for at, text in enumerate(("quit\rmenu\r", "quiet reader", "lists and plans\r", "dq\rq\r"), 1):
            send(legacy, text, at)
            await until(lambda: "The pasted text was left out" in said(legacy))
            assert legacy.screen is before, text
            assert legacy.is_running
            legacy.clear_notifications()


async def test_a_scanner_still_opens_the_visit(legacy: NamecardsApp, sample: Collection) -> None:
    maya = sample.people.find("maya")[0]
    sample.people.update(replace(maya, ids=("000417",)))
    async with legacy.run_test(size=(100, 24)) as pilot:
        send(legacy, "d", 1)
        await until(lambda: legacy.screen.query(Input))
        for at, (code, gap) in enumerate(
            product(("000417\r", "P 000417\r", "000417\r\n"), (0.001, 0.009, 0.02)), 2
        ):
            send(legacy, code, at, gap)
            await until(lambda: "Who is this?" in painted(legacy))
            await pilot.press("escape")
            assert "Who is this?" not in painted(legacy), (code, gap)


async def test_what_is_typed_by_hand_goes_on_at_once(legacy: NamecardsApp, sample: Collection) -> None:
    async with legacy.run_test(size=(100, 24), notifications=True):
        send(legacy, "d", 1)
        send(legacy, "maya\rk", 2, 0.05)
        send(legacy, "dog surgery\r", 3, 0.05)
        await until(sample.notes.all)
    assert [note.text for note in sample.notes.all()] == ["dog surgery"]


async def test_a_marked_paste_without_a_line_is_said_too(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(100, 24), notifications=True):
        app.post_message(events.Paste("Maya Chen\nLiam Ito"))
        await until(lambda: "The pasted text was left out" in said(app))
