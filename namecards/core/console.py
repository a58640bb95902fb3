"""Tells Windows' own console, the only one on most Windows 10 computers, from newer terminals."""

from __future__ import annotations

import sys
from collections.abc import Mapping


def is_old_console(env: Mapping[str, str]) -> bool:
    """Whether this is the old console: it marks no pasted text, and its fonts have no quadrants.

    Windows Terminal sets WT_SESSION, other terminals TERM_PROGRAM. Neither is set if Windows itself opens
    Windows Terminal for a program (microsoft/terminal#13006): treating it as the old one does no harm.
    """
    return sys.platform == "win32" and "WT_SESSION" not in env and "TERM_PROGRAM" not in env
