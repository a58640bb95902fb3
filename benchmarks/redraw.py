"""The first page beside the choices: CPU from a key to the page on the screen, for each printable."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

from textual.pilot import Pilot

from benchmarks import world
from benchmarks.measure import Figure, cpu
from namecards import demo
from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.people import EVERYONE
from namecards.printing.kinds import KINDS
from namecards.printing.render import preview
from namecards.screens.paper.page import MAKING, PPI, SheetView
from namecards.screens.paper.print_screen import PrintScreen
from namecards.store import home

ROUNDS = 3


def run() -> Iterator[Figure]:
    """The sample's 24 people with photos, at 120x40; beside it, the page alone."""
    with tempfile.TemporaryDirectory() as folder, patch.dict(os.environ, NAMECARDS_PHOTOS="quadrant"):
        collection = Collection(home.temporary_home(Path(folder)), world.clock, Random(1))
        demo.import_sample(collection)
        demo.add_tags(collection)
        for kind, ms in asyncio.run(_keys(collection)).items():
            job = collection.printing.job(kind, collection.people.roster(EVERYONE), KINDS[kind].stock)
            alone = cpu(lambda: preview(job, ppi=PPI))  # noqa: B023
            yield Figure(f"{KINDS[kind].title}: a key, CPU", ms, "the page alone", alone, most_ms=150)


async def _keys(collection: Collection) -> dict[str, float]:
    """The least CPU of some rounds up through the kinds; each screen is new and has kept no page."""
    least: dict[str, float] = {}
    app = NamecardsApp(collection)
    async with app.run_test(size=(120, 40)) as pilot:
        for _ in range(ROUNDS):
            await app.push_screen(PrintScreen(collection))
            await pilot.press("end")
            await pilot.pause(1)
            for kind in list(KINDS)[-2::-1]:
                begin = time.process_time()
                if await _is_page_after("up", pilot):
                    spent = (time.process_time() - begin) * 1000
                    least[kind] = min(spent, least.get(kind, spent))
            await app.pop_screen()
    return {kind: least[kind] for kind in KINDS if kind in least}


async def _is_page_after(key: str, pilot: Pilot[None]) -> bool:
    """Press a key and wait for what is shown next: a page, or words in its place."""
    told: list[bool] = []

    def watched(real: Callable[[SheetView, Any], None], is_page: bool) -> Callable[[SheetView, Any], None]:
        def tell(sheet: SheetView, shown: Any) -> None:
            real(sheet, shown)
            if shown != MAKING:
                told.append(is_page)

        return tell

    shows = patch.object(SheetView, "show", watched(SheetView.show, True))
    says = patch.object(SheetView, "say", watched(SheetView.say, False))
    with shows, says:
        await pilot.press(key)
        while not told:
            await asyncio.sleep(0.002)
    await pilot.pause()
    return told[0]
