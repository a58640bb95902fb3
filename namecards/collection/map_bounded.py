"""Map a function over many items in a few threads."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def map_bounded(work: Callable[[T], R], items: Iterable[T], at_once: int) -> Iterator[R]:
    """Yield `work(item)` in order, using `at_once` threads.

    The look-ahead is bounded, so memory stays flat, and closing the generator cancels the rest.
    """
    waiting = iter(items)
    with ThreadPoolExecutor(at_once) as pool:
        futures: deque[Future[R]] = deque(pool.submit(work, item) for item in islice(waiting, 2 * at_once))
        try:
            while futures:
                yield futures.popleft().result()
                futures.extend(pool.submit(work, item) for item in islice(waiting, 1))
        finally:
            for future in futures:
                future.cancel()
