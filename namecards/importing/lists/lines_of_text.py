"""Return the lines of a text, whatever file it is in: a mail, a page, a document, a PDF."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple

from namecards.core.errors import NamecardsError
from namecards.importing.files.entries import Entry, Source
from namecards.importing.formats.packages import open_package
from namecards.importing.formats.text_tables import read_text
from namecards.importing.formats.workbooks import PACKED
from namecards.importing.pages.documents import is_document, open_document
from namecards.importing.pages.html_tree import parse, visible_lines
from namecards.importing.photo_rosters.roster import open_pdf
from namecards.importing.printed_lists.printed_text import text_of_pages
from namecards.importing.shapes import mails
from namecards.importing.shapes.chats import are_messages
from namecards.importing.shapes.typed_markup import without_markup
from namecards.importing.text import clean

PAGE = re.compile(
    rb"(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--((?!-->).)*-->\s*)*"
    rb"<(!doctype html|html|head|body|table|meta|div|center)\b",
    re.IGNORECASE | re.DOTALL,
)
"""The start of a page."""


class TextLines(NamedTuple):
    """The lines of a text without greetings; empty for a file that is none."""

    lines: tuple[str, ...] = ()
    are_messages: bool = False
    """Whether nearly all are messages of a chat."""


def lines_of_text(source: Source, entry: Entry) -> TextLines:
    """Return the lines of a mail, a text, a document or a PDF."""
    name, data = clean(entry.name), source.read(entry.name)
    with suppress(NamecardsError, OSError):
        written = _lines_in(name, data)
        return TextLines(tuple(line for _, line in mails.body_of(written)), are_messages(written))
    return TextLines()


def _lines_in(name: str, data: bytes) -> Sequence[str]:
    if b"%PDF-" in data[:1024]:
        return text_of_pages(open_pdf(name, data).pages).splitlines()
    if data.startswith(PACKED):
        package = open_package(name, data)
        return written_lines(open_document(package)[0], is_page=True) if is_document(package) else ()
    if mails.is_mail(data):
        data = dict(mails.parts_of_mail(name, mails.open_mail(name, data))).get(name, b"")
    text = read_text(name, data).text
    is_page = bool(PAGE.match(data[:4000]))
    return written_lines(text if is_page else mails.plain_text(without_markup(text)[0]), is_page)


def written_lines(text: str, is_page: bool) -> Sequence[str]:
    """Return the lines of a text, or those that a page shows."""
    return visible_lines(parse(text)) if is_page else text.splitlines()
