"""Lists of invented people in every format that a school has, written from the column lists of the sources.

`python -m rosters.formats DIR` writes one folder for each; `python -m rosters.formats` names them.
"""

from __future__ import annotations

from rosters.formats import generic, learning, libraries, pages, photographers, students
from rosters.formats.format import Format

FORMATS: tuple[Format, ...] = (
    *photographers.FORMATS,
    *libraries.FORMATS,
    *students.FORMATS,
    *learning.FORMATS,
    *generic.FORMATS,
    *pages.FORMATS,
)
