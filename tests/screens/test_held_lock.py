"""Another program holds the lock: a screen says so, keeps what was typed, and the same key tries again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from looking import back_home, said, settle, type_text

from namecards import app
from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.screens.widgets.lines import NoteLine
from namecards.store import lock
from namecards.store.journal import PATIENCE


@pytest.fixture
def held(sample: Collection, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """The lock, taken by another descriptor, as by another program; `lock.release(held.pop())` frees it."""
    monkeypatch.setattr(app, "PATIENCE", 0.01)
    taken = [lock.acquire(sample.home.lock, 0)]
    yield taken
    for descriptor in taken:
        lock.release(descriptor)


def test_screens_wait_only_for_a_moment() -> None:
    assert app.PATIENCE <= 0.5 < PATIENCE


async def test_a_note_is_kept_in_its_line_until_the_lock_is_free(sample: Collection, held: list[int]) -> None:
    async with NamecardsApp(sample).run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await type_text(pilot, "maya c dog surgery")
        await pilot.press("enter")
        assert "Another namecards" in said(pilot.app)
        assert pilot.app.screen.query_one(NoteLine).value == "maya c dog surgery"
        lock.release(held.pop())
        await pilot.press("enter")
        assert [note.text for note in sample.notes.all()] == ["dog surgery"]


async def test_a_greeting_and_an_answer_are_given_again(sample: Collection, held: list[int]) -> None:
    async with NamecardsApp(sample).run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        await type_text(pilot, "maya c")
        await pilot.press("enter", "k")
        assert "Another namecards" in said(pilot.app)
        lock.release(held.pop())
        await pilot.press("k")
        maya = sample.people.one("maya chen")
        assert "You knew it" in said(pilot.app) and sample.desk.is_here_today(maya)


ELSEWHERE = {
    "an answer": ["enter", "space", "k"],
    "the plan": ["f", "enter"],
    "the pledge": ["p", "w", "W", "e", "down"],
    "likes": ["p", "t", "space"],
    "drill settings": ["m", "o", "space"],
    "names at once": ["d", "f8"],
    "days without a visit": ["l", "v", "f8"],
    "undo": ["f3", "f3"],
}


async def test_nothing_else_ends_the_program(sample: Collection, held: list[int]) -> None:
    async with NamecardsApp(sample).run_test(size=(100, 30)) as pilot:
        for what, keys in ELSEWHERE.items():
            await settle(pilot)
            await pilot.press(*keys)
            await settle(pilot)
            assert pilot.app.return_code is None, what
            await back_home(pilot)
