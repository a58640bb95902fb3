"""Read a document in RTF, as WordPad and reports of student systems write it, as a text."""

from __future__ import annotations

import re

from namecards.core.errors import CannotRead
from namecards.importing.cells.not_names import PAGE
from namecards.importing.formats.encodings import Text
from namecards.importing.words import names_school

MARK = "{\\rtf"
"""The beginning of a document in RTF."""
_PICTURE = re.compile(r"\\(?:png|jpeg)blip\b")
"""The word before the bytes of a picture (Rich Text Format Specification 1.9.1, Pictures)."""


_HEAD = re.compile(r"\{\\header[lrf]?(?![a-z])")
_NOTE = re.compile(r"\{(?:\\\*)?\\(?:footnote|annotation)(?![a-z])")
_DELETED = re.compile(r"\{[^{}]*\\deleted(?!\d)[^{}]*\}")
"""The groups at the head of each page, of notes, and of text that is marked as deleted."""
_CODE_PAGE = re.compile(r"\\ansicpg\d+")


def read_rtf(name: str, document: str) -> Text:
    """Return the lines of a document, with tabs between the cells of tables; CannotRead if it is damaged.

    The text at the head of each page comes first.
    """
    kept, deleted = _DELETED.subn("", document)
    code_page = _CODE_PAGE.search(document)
    begin = f"{MARK}1\\ansi{code_page[0] if code_page else ''} "
    heads = (_group(kept, found.start()) for found in _HEAD.finditer(kept))
    lines = (line for head in heads for line in _lines(name, f"{begin}{_HEAD.sub('', head)}").splitlines())
    headings = [line for line in dict.fromkeys(map(str.strip, lines)) if line and not PAGE.fullmatch(line)]
    sentences = {
        f"The pictures in {name} were left out. Save it as .docx to read them.": _PICTURE.search(document),
        f"The footnotes and comments in {name} were not read.": _NOTE.search(document),
        f"Text that is marked as deleted in {name} was left out.": deleted,
    }
    text = "\n".join([*(line for line in headings if not names_school(line)), _lines(name, kept)])
    return Text(text, " ".join(sentence for sentence, is_so in sentences.items() if is_so))


def _lines(name: str, document: str) -> str:
    from striprtf.striprtf import rtf_to_text

    try:
        text: str = rtf_to_text(document, errors="replace")  # type: ignore[no-untyped-call]
    except Exception as error:  # the library raises whatever it stumbles over
        raise CannotRead(name, "it is a damaged document in RTF. Save it as .docx or CSV.") from error
    return re.sub(r"\|(?=\n|$)", "", text).replace("|", "\t")


def _group(document: str, start: int) -> str:
    """Return the group that begins at a brace, with those inside."""
    depth = 0
    for found in re.compile(r"\\[{}\\]|[{}]").finditer(document, start):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if not depth:
            return document[start : found.end()]
    return document[start:]
