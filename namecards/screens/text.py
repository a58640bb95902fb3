"""Text fitted to terminal cells: padded, centred, cut, made clickable."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rich.cells import cell_len, set_cell_size
from textual.content import Content
from textual.style import Style

from namecards.core.days import short_day

NOT_SAVED = "Not saved yet. Enter saves it; Esc again discards it."
NUMBERS = "ids"
"""The line of a form about a person that a scanned card fills."""
NO_CLASS = "No class yet. Import a list (i on home), and its classes are listed here."


def cells(text: str, width: int) -> str:
    """Pad a text to a width in terminal cells, or cut it and say so with "…"; a Chinese letter takes two."""
    return set_cell_size(text if cell_len(text) <= width else f"{set_cell_size(text, width - 1)}…", width)


def cut_name(label: str, width: int) -> str:
    """Pad or cut a name to a width; what tells two Mayas apart at its end stays: "May C", "May… 2"."""
    name, _, end = label.rstrip(".").rpartition(" ")
    if cell_len(label) <= width or not name or not (label.endswith(".") or end.isdecimal()):
        return cells(label, width)
    return cells(f"{cells(name, max(width - cell_len(end) - 1, 1)).rstrip()} {end}", width)


def capitalize(text: str) -> str:
    """Begin a text with a capital; the other letters stay."""
    return f"{text[:1].upper()}{text[1:]}"


def center(text: str, width: int) -> str:
    """Centre a text in a width in terminal cells."""
    before = max(width - cell_len(text), 0) // 2
    return cells(" " * before + text, width)


def listed_day(day: date, today: date) -> str:
    """Format a day of a list: briefly, or with its year if that is another one."""
    return short_day(day, today) if day.year == today.year else day.isoformat()


def link(text: str | Content | tuple[str, str], action: str) -> Content:
    """Let a click on a text run an action of its screen, as the key does that the text names."""
    return Content.assemble(text).stylize(Style.from_meta({"run": action}))


def fit_rows(lines: Sequence[Content], width: int, height: int) -> list[Content]:
    """Wrap as many lines as fit, and count the others; of the first at least a part is shown."""
    rows: list[Content] = []
    shown = 0
    for at, line in enumerate(lines, 1):
        wrapped = line.wrap(width)
        if len(rows) + len(wrapped) + (at < len(lines)) > height:
            break
        rows, shown = [*rows, *wrapped], at
    left = len(lines) - shown
    if left and not shown:
        rows, left = [*lines[0].wrap(width)[: height - 2], Content("…")], left - 1
    return [*rows, Content.styled(f"and {left} more", "$text-muted")] if left else rows


def tab(text: str, chosen: bool, action: str) -> Content:
    """One of several lists to choose from, which a click shows; the chosen one has a sign and the accent."""
    style = "bold $accent" if chosen else "$text-muted"
    return link((f"{'▸' if chosen else ' '}{text} ", style), action)
