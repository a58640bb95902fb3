"""Write messages that ask the office or the photographer for a list, one for each school system."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Request:
    """One system: the report to ask for, its columns, the photos, and what was checked."""

    system: str
    who: str
    """The people who can get it: "the office"."""
    list: str
    """The report or file, in the system's own words."""
    columns: str
    photos: str
    """How the photos should come and be named."""
    checked: str
    """What was found on the maker's own pages, and where."""
    unchecked: str
    """What was not."""

    @property
    def source(self) -> str:
        """Say what is certain and what is not."""
        known = f"Checked: {self.checked}." if self.checked else ""
        open_ = f"Not checked: {self.unchecked}." if self.unchecked else ""
        return " ".join(filter(None, (known, open_)))


def requests() -> tuple[Request, ...]:
    """Return all systems."""
    rows = json.loads(Path(__file__).with_name("systems.json").read_text(encoding="utf-8"))
    return tuple(Request(**row) for row in rows)


def message(request: Request) -> str:
    """Return the message to send."""
    other = request.system.startswith(("Any other", "School photographer"))
    where = "" if other else f" from {request.system}"
    return f"""Hello,

could you please send me a list of our students{where}, with their photos? I learn the names with \
a program on my own computer; nothing is uploaded anywhere.

The list: {request.list}.
Columns: {request.columns}.
Photos: {request.photos}.

Please leave out dates of birth, addresses, phone numbers and health data. A shared folder is better than an \
e-mail.

Thank you!
"""
