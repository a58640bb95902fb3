"""Regular expressions that are compiled when they are first used."""

from __future__ import annotations

import re
from typing import Any, cast


class _Later:
    """A pattern that takes each of its methods from a compiled one when it is first called."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        method = getattr(re.compile(self.pattern, self.flags), name)
        setattr(self, name, method)
        return method


def compile_later(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first used.

    For those with the words of all languages: to compile them took half of the time to import this room,
    and few lists need them all.
    """
    return cast(re.Pattern[str], _Later(pattern, flags))
