"""A key is worked off whole before anything is painted, and before the next key."""

from __future__ import annotations

import asyncio

from looking import painted

from namecards.app import NamecardsApp
from namecards.collection import Collection

STUCK = 30
"""Seconds after which a test gives up; no right program comes near."""


class Watched(NamecardsApp):
    """Keeps every picture it paints."""

    def __init__(self, collection: Collection) -> None:
        super().__init__(collection)
        self.pictures: list[str] = []

    def post_display_hook(self) -> None:
        if not self._batch_count:
            self.pictures.append(painted(self))


async def test_what_a_key_sets_off_is_painted_as_one_picture(sample: Collection) -> None:
    app = Watched(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", *"saoi", "enter", "k", "enter", *"maya")
        for key, after in (("enter", "Who is this?"), ("k", "Maya Chen")):
            app.pictures.clear()
            await pilot.press(key)
            assert after in painted(app)
            assert set(app.pictures) == {painted(app)}


async def test_a_key_whose_work_goes_on_does_not_hold_the_picture_back(sample: Collection) -> None:
    goes_on, is_seen = asyncio.Event(), asyncio.Event()

    class Slow(Watched):
        async def action_help(self) -> None:
            self.screen.query_one("#next").update("It has begun.")  # type: ignore[attr-defined]
            await goes_on.wait()

        def post_display_hook(self) -> None:
            super().post_display_hook()
            if any("It has begun." in picture for picture in self.pictures):
                is_seen.set()

        BINDINGS = [("z", "help", "Slow")]  # noqa: RUF012

    app = Slow(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        pilot.app.simulate_key("z")
        await asyncio.wait_for(is_seen.wait(), STUCK)
        goes_on.set()
