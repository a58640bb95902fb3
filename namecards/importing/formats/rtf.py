"""Read a document in RTF, as WordPad and reports of student systems write it, as a text."""

from __future__ import annotations

import re

from namecards.core.errors import CannotRead
from namecards.importing.formats.encodings import Text

MARK = "{\\rtf"
"""The beginning of a document in RTF."""
_PICTURE = re.compile(r"\\(?:png|jpeg)blip\b")
"""The word before the bytes of a picture (Rich Text Format Specification 1.9.1, Pictures)."""


def read_rtf(name: str, document: str) -> Text:
    """Return the lines of a document, a row of a table with tabs between its cells; CannotRead if damaged."""
    from striprtf.striprtf import rtf_to_text

    try:
        text: str = rtf_to_text(document, errors="replace")  # type: ignore[no-untyped-call]
    except Exception as error:  # the library raises whatever it stumbles over
        raise CannotRead(name, "it is a damaged document in RTF. Save it as .docx or CSV.") from error
    said = f"The pictures in {name} were left out. Save it as .docx to read them."
    lines = re.sub(r"\|(?=\n|$)", "", text).replace("|", "\t")
    return Text(lines, said if _PICTURE.search(document) else "")
