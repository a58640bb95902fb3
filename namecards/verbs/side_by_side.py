"""The same work on many things, a few at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def side_by_side(work: Callable[[T], R], things: Iterable[T], at_once: int) -> Iterator[R]:
    """The results in order. Little is begun ahead, so memory stays flat, and leaving half-way stops soon."""
    waiting = iter(things)
    with ThreadPoolExecutor(at_once) as pool:
        begun: deque[Future[R]] = deque(pool.submit(work, thing) for thing in islice(waiting, 2 * at_once))
        try:
            while begun:
                yield begun.popleft().result()
                begun.extend(pool.submit(work, thing) for thing in islice(waiting, 1))
        finally:
            for future in begun:
                future.cancel()
