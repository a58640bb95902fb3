"""Tidy the lines of a list before they are parsed, and say what the signs beside their names mean."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from namecards.importing.cells.remarks import says_left
from namecards.importing.rows.beside import clean_end, read_legend, without_address
from namecards.importing.rows.joined_lines import Line
from namecards.importing.rows.possible_names import sign_of
from namecards.importing.rows.typed_line import TypedLine

_NO_BLANK = re.compile(r"(?<=[^\W\d_]),(?=[^\W\d_])")


def tidy_lines(lines: Sequence[Line], is_list: bool) -> list[Line]:
    """Return lines without commas at their ends, blanks behind commas within, and no Miss before pupils.

    In a text, only lines with a bullet or a number are items of a list: "Kind regards," ends a letter.
    """
    tidied = [(at, clean_end(line) if is_list or _is_item(line) else line) for at, line in lines]
    texts = without_address([_NO_BLANK.sub(", ", line) if is_list else line for _, line in tidied])
    return list(zip([at for at, _ in lines], texts, strict=True))


def _is_item(line: str) -> bool:
    return bool(sign_of(line) or re.search(r"\d", line))


def explain_signs(
    lines: Sequence[Line], people: Sequence[TypedLine | None]
) -> tuple[list[TypedLine | None], Collection[str]]:
    """Return the people, left if a line says so of the sign beside them, and the lines that explain."""
    signs = {one.signs for one in people if one} - {""}
    explained = {line: told for _, line in lines if (told := read_legend(line)) and told[0] in signs}
    legend = dict(explained.values())
    left = ((one, legend.get(one.signs, "") if one else "") for one in people)
    return [replace(one, left=said) if one and says_left(said) else one for one, said in left], explained
