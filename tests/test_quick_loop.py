"""The loop of the asynchronous tests waits for work and for threads, and for nothing else."""

from __future__ import annotations

import asyncio
from threading import Timer
from time import monotonic
from typing import Any

from quick_loop import QuickLoop
from textual import work
from textual.app import App

AN_HOUR = 3600.0


async def test_an_hour_passes_at_once_and_what_was_set_goes_off_in_order() -> None:
    began = monotonic()
    order: list[int] = []
    loop = asyncio.get_running_loop()
    assert isinstance(loop, QuickLoop)
    for seconds in (40, 20, 60):
        loop.call_later(seconds, order.append, seconds)
    await asyncio.sleep(AN_HOUR)
    assert order == [20, 40, 60]
    assert monotonic() - began < AN_HOUR / 60


async def test_no_time_passes_while_there_is_work() -> None:
    loop = asyncio.get_running_loop()
    order: list[str] = []

    async def work_long() -> None:
        for _ in range(1000):
            await asyncio.sleep(0)
        order.append("work")

    loop.call_later(0.000001, order.append, "timer")
    await asyncio.gather(asyncio.create_task(work_long()), asyncio.sleep(1))
    assert order == ["work", "timer"]


async def test_a_thread_is_waited_for() -> None:
    assert await asyncio.wait_for(asyncio.to_thread(sum, range(10**6)), AN_HOUR) == 499_999_500_000


async def test_a_thread_of_somebody_else_is_waited_for_where_the_test_says_so() -> None:
    loop, seen = asyncio.get_running_loop(), asyncio.Event()
    assert isinstance(loop, QuickLoop)
    thread = Timer(0.05, loop.call_soon_threadsafe, (seen.set,))
    with loop.beside_thread():
        thread.start()
        async with asyncio.timeout(30):
            while not seen.is_set():
                await asyncio.sleep(0.01)
    thread.join()


class Working(App[None]):
    """Has timers that count, and a worker."""

    ticks = 0
    done = False

    def on_mount(self) -> None:
        self.set_interval(60, self.tick)

    def tick(self) -> None:
        self.ticks += 1

    @work(thread=True)
    def work_aside(self) -> Any:
        self.done = sum(range(10**6)) > 0


async def test_timers_of_textual_go_by_it_and_its_workers_are_threads_that_are_waited_for() -> None:
    app = Working()
    async with app.run_test() as pilot:
        await pilot.pause(AN_HOUR + 1)
        assert app.ticks == 60
        app.work_aside()
        await app.workers.wait_for_complete()
        assert app.done
