"""From bytes to lines: blocks, torn rows, bad rows."""

from __future__ import annotations

from io import BytesIO

import pytest
from computers import line

from namecards.store.documents import DocumentLine
from namecards.store.lines import LineDecoder

ROWS = [
    line(f"2026-10-05T08:00:{n:02}Z", f"note{n}", new={"text": "ä" * n * 3_000}).encode() for n in range(60)
]
"""Five megabytes: rows longer than a block, and many blocks."""


def ids(data: bytes) -> list[str]:
    return [each.id for block in LineDecoder(DocumentLine).blocks(BytesIO(data)) for each in block.lines]


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_row_is_read_whole_wherever_a_block_ends(end: bytes) -> None:
    rows = b"".join(row.rstrip() + end for row in ROWS)
    assert ids(rows) == ids(rows.rstrip()) == ids(b"\xef\xbb\xbf" + rows) == [f"note{n}" for n in range(60)]


def test_a_torn_last_row_is_left_for_the_next_time() -> None:
    *whole, last = LineDecoder(DocumentLine).blocks(BytesIO(b"".join(ROWS)[:-5]))
    assert last.is_torn and not any(block.is_torn for block in whole)
    assert sum(block.size for block in (*whole, last)) == sum(map(len, ROWS[:-1]))
    assert [each.id for block in (*whole, last) for each in block.lines][-1] == "note58"


class Growing(BytesIO):
    """A file to which somebody appends while it is read."""

    def readline(self, size: int | None = -1, /) -> bytes:
        row = super().readline(size)
        if not row:
            here = self.tell()
            self.write(b'6-10-05T08:00:01Z","in":"people","id":"maya","new":{}}\n')
            self.seek(here)
        return row


def test_a_row_that_is_being_written_is_no_bad_row() -> None:
    (block,) = LineDecoder(DocumentLine).blocks(Growing(b'{"at":"202'))
    assert block.is_torn and block.size == 0 and block.bad == []


def test_bad_rows_are_counted_where_they_are() -> None:
    rows = [ROWS[0], b"nonsense\n", b"\n", ROWS[1], b"\xff\n", b'{"at":5}\n']
    (block,) = LineDecoder(DocumentLine).blocks(BytesIO(b"".join(rows)))
    assert [each.id for each in block.lines] == ["note0", "note1"]
    assert block.bad == [1, 4, 5]


def test_a_line_is_found_by_its_id_though_an_editor_took_the_last_newline() -> None:
    found = LineDecoder(DocumentLine).lines_with(["note1"], b"".join(ROWS[:2])[:-1])
    assert [each.id for each in found] == ["note1"]
