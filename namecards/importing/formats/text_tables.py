"""Read the rows of a text table. No types are guessed: `007`, `NA` and `1E2` stay text."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, islice, takewhile

from namecards.core.errors import CannotRead
from namecards.core.normalize import fold
from namecards.importing.cells.titles import count_titles
from namecards.importing.clues import FEWEST
from namecards.importing.formats.encodings import Text, decode
from namecards.importing.formats.printed_columns import (
    MOSTLY,
    column_ends,
    cut_at_gaps,
    cut_lines,
    ruled_starts,
)
from namecards.importing.formats.rtf import MARK, read_rtf
from namecards.importing.row import Row, trim
from namecards.importing.words import NUMBER_WORDS, WHOSE

_MOST_BYTES = 20_000_000
MOST_ROWS = 100_000
MOST_COLUMNS = 500
_NAME_LINE = re.compile(
    r" *((\d{1,3}[.)]?|[•*·–-]|[A-Za-z]?\d{4,}[ :–-]*|\d{1,2}[A-Za-z](?: [–-])?)\s+)?"
    r"[^\W\d][^,;\t|\d]*, [^\W\d][^,;\t|]*|\s*[-•*·–] +[^\W\d][^;\t|]*"
)
"""A line with a name, the last name first: `1. Chen, Maya (6A)`, `41237 - Chen, Maya`, `6A Chen, Maya`.

Behind a dash or a dot a line is whole, too: `- Maya Chen, Grade 3, class 3B`.
"""
_HALF = 0.5
"""The fit at which a delimiter counts as separating cells, even without titles."""
_RECORD, _INDENTED = re.compile(r" {0,3}\d{4,}\s"), re.compile(r"\s{4,}\S")
"""The forms of a record's first line and of its others."""
_LEADERS = re.compile(
    r"(?<=[\w)\]]) *(?:\.{4,}|…+|_{4,}|-{4,}|·{4,}|(?:\. ){3,}\.?) *(?=[^\W_]|[+(]\d)"
    r"|(?<=[\w)\]]) *(?:\.{4,}|…{2,}|_{3,})[ \t._…]*$",
    re.MULTILINE,
)
"""Dots that lead from a text to the next, or to the end: "Lena Voss ....... 9 books"."""
_TELEPHONE = re.compile(
    r"(?<=[^\W\d]) +((?:\+\d{2,3} )?\(?\d{2,4}\)?(?: \d{2,4}){2,4})(?=[ \t]*$)", re.MULTILINE
)
"""A telephone number behind a name, at the end of a line."""
_ADDRESS = re.compile(
    r"""("[^"\n<>]{1,60}"|'[^'\n<>]{1,60}'|[^\W\d_][^"<>;@\n]{0,60}?) ?<([^<>\s]+@[^<>\s]+)>"""
)
_MANY = 4
"""The fewest cells of a row that no sentence has."""
_SAME = 0.6
"""The share of a text's lines that must have the same signs between columns."""
_RULE = re.compile(r"^[ \t|+:=_-]*[-=_]{3}[ \t|+:=_-]*\r?$", re.MULTILINE)
"""A line that only draws a table: `+----+------+`, `|:---|---:|`."""
_NO_DELIMITER = "\x1f"
_SAMPLE = 65_536
"""Characters that are enough to find the delimiter; fewer than the cell length that csv refuses."""
_WEIGHTS = {",": 0.8, "\t": 1.3}
"""Of signs that may part columns: a comma stands within names and sentences, too, a tab hardly."""


def read_rows(name: str, data: bytes) -> tuple[Row, ...]:
    """Read the rows of a CSV, TSV or TXT table in any usual encoding, delimiter and line end.

    Raises CannotRead if it is not text, is too large, or a quotation mark is left open.
    """
    return rows_of(name, read_text(name, data).text)


def read_text(name: str, data: bytes) -> Text:
    """Decode a list, perhaps a document in RTF; CannotRead if it is no text or larger than 20 MB."""
    if len(data) > _MOST_BYTES:
        raise CannotRead(name, "a list can have up to 20 MB.")
    text = decode(name, data)
    return read_rtf(name, text.text) if text.text.startswith(MARK) else text


def rows_of(name: str, text: str) -> tuple[Row, ...]:
    """Split a text into rows by its own delimiter; CannotRead as in `read_rows`."""
    if not _is_sure(text, _delimiter(text)):
        text = _with_telephones(without_leaders(text))
    return check_size(name, _parse_addresses(text) or _split(name, text, _delimiter(text)))


def _is_sure(text: str, delimiter: str) -> bool:
    """Whether a delimiter surely separates cells in a text: it occurs in no name or sentence."""
    if delimiter not in text or delimiter in "\t;|":
        return delimiter in text
    return _fit(text[:_SAMPLE], delimiter)[0] > 1 or _is_even(text, delimiter)


def without_leaders(text: str) -> str:
    """Return a text with tabs instead of dots between its columns: "Lena Voss ....... 5B"."""
    return _LEADERS.sub(
        lambda found: "\t" if found.end() < len(text) and text[found.end()] not in "\r\n" else "", text
    )


def _parse_addresses(text: str) -> tuple[Row, ...]:
    """Return the people of a text that is a list of addresses: `"Chen, Maya" <mchen@school.example>; …`."""
    found = _ADDRESS.findall(text[:_SAMPLE]) if "<" in text else ()
    if len(found) < FEWEST or len(re.sub(r"[\s,;]", "", _ADDRESS.sub("", text[:_SAMPLE]))) > len(found):
        return ()
    return (
        Row(1, ("Name", "E-mail")),
        *(Row(at, (name.strip(" \"'"), mail)) for at, (name, mail) in enumerate(_ADDRESS.findall(text), 2)),
    )


def check_size(name: str, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows; CannotRead if there are more than 100,000, or more than 500 columns."""
    if len(rows) > MOST_ROWS:
        raise CannotRead(name, "a list can have up to 100,000 rows.")
    if max((len(row.cells) for row in rows), default=0) > MOST_COLUMNS:
        raise CannotRead(name, "a list can have up to 500 columns.")
    return rows


def _split(name: str, text: str, delimiter: str) -> tuple[Row, ...]:
    plain = _RULE.sub("", text)
    starts, text = ruled_starts(text, plain), _join_indented(plain)
    share, is_sure = _fit(text[:_SAMPLE], delimiter)[1], _is_sure(text, delimiter)
    if starts and (rows := tuple(cut_lines(text.splitlines(), starts, 1))):
        return rows
    ends = [] if is_sure else column_ends(text[:_SAMPLE])
    form = "" if is_sure or (share > _HALF and not ends) else _usual_form(text.splitlines())
    if ends and (rows := cut_at_gaps(text.splitlines(), len(ends) + 1)):
        return rows
    if ends and len(form) <= len(ends) + 1:
        return tuple(cut_lines(text.splitlines(), ends))
    if form:
        return tuple(_cut_at_numbers(text.splitlines(), form))
    try:
        cut = enumerate(islice(_reader(text, delimiter), MOST_ROWS + 1), start=1)
        rows = tuple(Row(number, trim(cells)) for number, cells in cut if any(map(str.strip, cells)))
    except csv.Error as error:
        raise CannotRead(name, "a cell is far too long. Is a quotation mark left open?") from error
    if rows and _is_open(rows[-1], text):
        raise CannotRead(name, f"a quotation mark in row {rows[-1].number} is never closed.")
    return _with_blanks(rows, text) if delimiter == "," else rows


def _with_blanks(rows: tuple[Row, ...], text: str) -> tuple[Row, ...]:
    """Return rows with the blanks in front of cells, where a row has more cells than the first wide row.

    Such a comma may be within a cell, "Grace, Ann", if the first has no blank behind its commas.
    """
    first = next((row for row in rows if row.filled > 1), None)
    wide = {row.number: row for row in rows if first and len(row.cells) > len(first.cells)}
    if not first or not wide:
        return rows
    read = enumerate(_reader(text, ",", skips_blanks=False), start=1)
    cells = {number: trim(cut) for number, cut in read if number in wide or number == first.number}
    if any(cell[:1] == " " for cell in cells.get(first.number, ())):
        return rows
    spaced = {at: replace(row, cells=cells[at]) for at, row in wide.items() if at in cells}
    same = {at for at, row in spaced.items() if row.texts == wide[at].texts}
    return tuple(spaced[row.number] if row.number in same else row for row in rows)


def _with_telephones(text: str) -> str:
    """Join the parts of telephone numbers, which are no people's numbers: "333 121 4517"."""
    separated, times = _TELEPHONE.subn(lambda found: "\t" + found[1].replace(" ", "-"), text)
    return separated if times >= FEWEST else text


def _is_even(text: str, delimiter: str) -> bool:
    """Whether a delimiter splits most rows that it splits into as many cells: no letterhead, no note."""
    wide = [len(cells) for cells in _reader(text[:_SAMPLE], delimiter) if len(cells) > 1][:-1]
    usual, times = Counter(wide).most_common(1)[0] if wide else (0, 0)
    return times >= max(FEWEST, MOSTLY * len(wide)) and usual >= _MANY


def _join_indented(text: str) -> str:
    """Join indented lines to the line above that begins with a number: a record of several lines."""
    lines = text.splitlines()
    begin = [at for at, line in enumerate(lines) if _RECORD.match(line)]
    high = [sum(1 for _ in takewhile(_INDENTED.match, lines[at + 1 :])) for at in begin]
    if len(begin) < FEWEST or not min(high) or len(set(high)) > 1 or "\t" in text:
        return text
    wide = [max(len(lines[at + down]) for at in begin) + 2 for down in range(high[0])]
    for at in begin:
        block = lines[at : at + high[0] + 1]
        lines[at] = "".join(line.ljust(width) for line, width in zip(block, wide, strict=False)) + block[-1]
        lines[at + 1 : at + high[0] + 1] = [""] * high[0]
    return "\n".join(lines)


def _usual_form(lines: Sequence[str]) -> str:
    """Return the form of most lines in a text copied from a page: `nnwn` is two numbers, a name, a day."""
    forms = list(map(_form, filter(str.strip, lines)))
    listed = [form for form in forms if form.count("w") == 1 and len(form) > 2 and form not in ("nwn", "wnn")]
    usual = max(set(listed), key=listed.count, default="")  # a place and a class say less than a blank does
    if forms.count(usual) < FEWEST:
        return ""
    between = len(forms) - forms[::-1].index(usual) - forms.index(usual)
    return usual if forms.count(usual) >= MOSTLY * between else ""


def _form(line: str) -> str:
    """Return `n` for each number of a line, and `w` for each run of words and numbers in brackets."""
    return re.sub("w+", "w", "".join("n" if _is_number(word) else "w" for word in line.split()))


def _is_number(word: str) -> bool:
    return word[0] not in "([" and any(map(str.isdigit, word))


def _cut_at_numbers(lines: Sequence[str], form: str) -> Iterator[Row]:
    """Yield the lines of a form in cells, and each other line in one cell."""
    same = [set(map(fold, line.split())) for line in lines if _form(line) == form]
    labels = set.intersection(*same) & (WHOSE | NUMBER_WORDS)  # Arnold, Finja  Leser 20417
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        words = [word for word in line.split() if fold(word) not in labels]
        cut = groupby(enumerate(words), lambda one: _is_number(one[1]) and one[0] + 1)
        cells = [" ".join(word for _, word in each) for _, each in cut]
        are_titles = len(line.split()) == len(form) and count_titles(line.split()) > 1
        others = line.split() if are_titles else [line.strip()]
        yield Row(number, tuple(cells if _form(line) == form else others))


_ESCAPED_QUOTE = re.compile(r'\\"(?=[^,;\t\r\n"]|"[,;\t\r\n])')
"""A quotation mark inside a cell, as MySQL and PHP write it."""


def _reader(text: str, delimiter: str, skips_blanks: bool = True) -> Iterator[list[str]]:
    text = _ESCAPED_QUOTE.sub('""', text)
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=skips_blanks)


def _is_open(last: Row, text: str) -> bool:
    """Whether a stray quotation mark swallowed the rest of the file."""
    return text.count('"') % 2 == 1 and any(end in last.cells[-1] for end in "\r\n")


def _delimiter(text: str) -> str:
    _, *lines = [*filter(str.strip, text[:_SAMPLE].splitlines()), ""]  # the first may be a title
    names = sum(bool(_NAME_LINE.fullmatch(line)) for line in lines[:-1])
    has_other = max(_fit(text[:_SAMPLE], sign)[0] for sign in ";|") > 1  # a stray tab in a cell
    if "\t" in text and not has_other and not re.search(r",(?! )", text[:_SAMPLE]):  # the commas are in names
        return "\t"
    if len(lines) > 1 and names >= MOSTLY * (len(lines) - 1):
        return _NO_DELIMITER
    if only := [sign for sign in ",\t" if _splits_alone(text[:_SAMPLE], sign)]:
        return only[0]
    return max("\t;,|", key=lambda delimiter: _fit(text[:_SAMPLE], delimiter))


def _splits_alone(sample: str, delimiter: str) -> bool:
    """Whether a sign, the only one among the titles, parts all rows alike: others are within cells."""
    widths = {len(cells) for cells in _reader(sample, delimiter) if cells}
    titles = sample.strip().partition("\n")[0]
    return len(widths) == 1 and widths != {1} and {*titles} & {*"\t;,|"} == {delimiter}


def _fit(sample: str, delimiter: str) -> tuple[int, float]:
    """Score a delimiter by the known titles in one row, then by the share of rows with the usual width.

    More columns are better. A delimiter that only splits the titles is none: `First name|Student`. One title
    may be a name: Żak is a word for a pupil, too.
    """
    rows = [cells for cells in _reader(sample, delimiter) if cells]
    ((usual, times),) = Counter(map(len, rows)).most_common(1) or [(0, 0)]
    several = sum(len(row) > 1 for row in rows)
    titled = (count_titles(row) for row in rows[:30] if len(row) > 1 or several < 2)
    titles = max(titled, default=0) if several > 1 or len(rows) < 2 else 0
    weight = _WEIGHTS.get(delimiter, 1)
    return (titles * (titles > 1), weight * times / len(rows) * (1 - 1 / usual) if usual > 1 else 0)


def is_delimited(text: str) -> bool:
    """Whether most lines of a text have as many tabs, semicolons or bars, or all as many commas as titles."""
    lines = [line for line in text.splitlines() if line.strip()]
    counts = (Counter(line.count(sign) for line in lines if sign in line) for sign in "\t;|")
    if len(commas := {line.count(",") for line in lines}) == 1 and commas != {0}:
        return count_titles(lines[0].split(",")) > 0
    return any(max(count.values(), default=0) > _SAME * len(lines) for count in counts)
