"""Put the running lines of a document into rows and cells, also where several pictures share a line."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from namecards.importing.pages.running_lines import GAP, PictureTexts, RunningLine, share_out

TAB = "\t"
FLOATING = "floating"
"""The attribute of a picture around which text is wrapped: it stands elsewhere than in its line."""
UNSURE = "unsure"
"""The attribute of a cell with pictures and names that don't come out even."""
ONLY_LINES = "only-lines"
"""The attribute of a table that is none: its rows are lines of text and pictures."""
_PICTURE = "<img"
_HEADING = "<h2>"
_LINE_END = re.compile(r"<br>|</?(?:p|h2|li)>")
_TOKEN = re.compile(rf"({_PICTURE}[^>]*>)")
_SIZE = re.compile(r'width="([\d.]+)" height="([\d.]+)"')
_WIDE, _FEW = 1.15, 3
"""The ratio of width to height, and how many times more pictures must be less wide."""
_TAG = re.compile(r"<[^>]+>")
_BREAK = "<br>"


def in_rows(paragraphs: Sequence[str]) -> str:
    """Put paragraphs with pictures or tabs below each other in a table, to be read as on paper.

    Each picture gets a cell with its name, as far as it is sure which it is. Headings stand between tables.
    """
    pictures = sum(one.count(_PICTURE) for one in paragraphs)
    if not pictures:
        rows = [f"<td>{one.replace(TAB, '</td><td>')}</td>" for one in paragraphs]
        return _table(rows) if any(TAB in one for one in paragraphs) else "".join(paragraphs)
    headings = [one for one in paragraphs if _is_heading(one)]
    are_names = 2 * len(headings) >= pictures
    wide = _wide_pictures("".join(paragraphs))
    lines = [line for one in paragraphs for line in _lines(one, wide, _is_heading(one) and not are_names)]
    html, rows = "", list[str]()
    for line in share_out(lines):
        if isinstance(line, RunningLine) and line.is_heading:
            html, rows = f"{html}{_table(rows)}{line.source}", []
        else:
            rows.append(_row(line))
    return html + _table(rows)


def _is_heading(paragraph: str) -> bool:
    return paragraph.startswith(_HEADING) and _PICTURE not in paragraph


def _table(rows: Sequence[str]) -> str:
    mark = "" if any("</td><td>" in row for row in rows) else f" {ONLY_LINES}"
    return f"<table{mark}>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>" if rows else ""


def _wide_pictures(html: str) -> set[str]:
    """Return the pictures that are wider than high, if most are not: those of a class, or a banner."""
    pictures = _TOKEN.findall(html)
    sizes = {one: tuple(map(float, found.groups())) for one in pictures if (found := _SIZE.search(one))}
    wide = {one for one, (across, down) in sizes.items() if across > _WIDE * down}
    return wide if _FEW * len(wide) <= len(pictures) else set()


def _lines(paragraph: str, wide: Container[str], is_heading: bool) -> Iterator[RunningLine]:
    """Yield the lines of a paragraph: one, but each by itself if it has several pictures."""
    several = paragraph.count(_PICTURE) > 1 and "<table" not in paragraph
    parts = [part for part in _LINE_END.split(paragraph) if part.strip()] if several else [paragraph]
    for part in parts:
        tokens = _TOKEN.split(part)
        pictures, texts = tuple(tokens[1::2]), tuple(tuple(_pieces(text)) for text in tokens[::2])
        is_ordered = not any(FLOATING in one for one in pictures)
        is_apart = bool(pictures) and all(one in wide for one in pictures)
        yield RunningLine(part, pictures, texts, is_ordered, is_apart, is_heading)


def _pieces(text: str) -> Iterator[str]:
    return filter(None, (_TAG.sub(" ", piece).strip() for piece in GAP.split(text)))


def _row(line: RunningLine | PictureTexts) -> str:
    """Return the cells of a line, or the cell of a picture and its texts."""
    if isinstance(line, RunningLine):
        return f"<td>{line.source.replace(TAB, '</td><td>')}</td>"
    mark = "" if line.is_sure else f" {UNSURE}"
    return f"<td{mark}>{''.join(line.pictures)}{_BREAK}{_BREAK.join(line.texts)}</td>"
