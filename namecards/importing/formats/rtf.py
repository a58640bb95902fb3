"""Read a document in RTF, as WordPad and reports of student systems write it, as a text."""

from __future__ import annotations

import re

from namecards.core.errors import CannotRead

MARK = "{\\rtf"
"""The beginning of a document in RTF."""


def text_of_rtf(name: str, document: str) -> str:
    """Return the lines of a document, a row of a table with tabs between its cells; CannotRead if damaged."""
    from striprtf.striprtf import rtf_to_text

    try:
        text: str = rtf_to_text(document, errors="replace")  # type: ignore[no-untyped-call]
    except Exception as error:  # the library raises whatever it stumbles over
        raise CannotRead(name, "it is a damaged document in RTF. Save it as .docx or CSV.") from error
    return re.sub(r"\|(?=\n|$)", "", text).replace("|", "\t")
