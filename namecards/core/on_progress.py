"""How a long task reports its progress."""

from __future__ import annotations

from collections.abc import Callable

OnProgress = Callable[[int, int], None]
"""Receives the steps done and in all; what it raises stops the work."""


def ignore_progress(done: int, total: int) -> None:
    """Show nothing."""
