"""The sections of the guide, for its screen and for the command list."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import shorten

LINE = 120
"""Letters of a line that a search shows."""


def pages() -> Path:
    """The folder of the guide: inside the installed package, or beside it in a checkout."""
    inside = Path(__file__).parents[1] / "docs"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "docs"


def sections(page: str) -> dict[str, str]:
    """The sections of a page by their addresses, without pictures, which a terminal can't show."""
    text = re.sub(r"(?m)^(!\[.*|<img .*)\n", "", (pages() / page).read_text(encoding="utf-8"))
    parts = re.split(r"(?m)^(?=#{1,3} )", text)
    return {address(part): part for part in parts if part.strip()}


def address(section: str) -> str:
    """The address of a section, as GitHub makes it of the heading."""
    heading = section.partition("\n")[0].lstrip("# ").casefold()
    return re.sub(r"[^\w -]", "", heading).replace(" ", "-")


def find_sections(words: str) -> list[tuple[str, str, str]]:
    """List where the guide has words: address, heading and a line with them; most often first."""
    begins, whole = (re.compile(rf"(?i)(?<!\w){re.escape(words)}{end}") for end in ("", r"(?!\w)"))
    parts = {at: part for at, part in sections("guide.md").items() if begins.search(part)}
    best = sorted(parts, key=lambda at: len(begins.findall(parts[at])), reverse=True)
    headings = (parts[at].partition("\n")[0].lstrip("# ") for at in best)
    lines = (list(filter(begins.search, parts[at].splitlines())) for at in best)
    shown = (next(filter(whole.search, each), each[0]) for each in lines)
    plain = (shorten(re.sub(r"[*`|#]", "", line), LINE, placeholder="…") for line in shown)
    return list(zip(best, headings, plain, strict=True))
