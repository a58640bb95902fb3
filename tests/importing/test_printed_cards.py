"""Labels, badges and photos in rows on paper: what stands in one place is about one person."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfgen.canvas import Canvas

from namecards.importing.candidate import Candidate
from namecards.importing.photo_rosters.pdf import read_pages
from namecards.importing.plan import ImportPlan, plan
from rosters.drawn.marked import mark_picture


@pytest.fixture(autouse=True)
def read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read in this process: starting another one, as the program does, takes longer than reading."""
    monkeypatch.setattr("namecards.importing.photo_rosters.roster.read_in_subprocess", read_pages)


class Sheet:
    """A sheet of paper to draw on."""

    def __init__(self, folder: Path) -> None:
        self._file, self._path = io.BytesIO(), folder / "sheet.pdf"
        self._canvas, self._faces = Canvas(self._file, letter), 0

    def text(self, x: float, y: float, text: str, size: float = 9) -> None:
        self._canvas.setFont("Helvetica", size)
        self._canvas.drawString(x, y, text)

    def card(self, x: float, y: float, lines: Sequence[str], has_face: bool = True) -> None:
        """Draw a face with lines below it, or the lines alone."""
        if has_face:
            self._faces += 1
            face = ImageReader(io.BytesIO(mark_picture(self._faces)))
            self._canvas.drawImage(face, x, y, 60, 80)
        for at, line in enumerate(lines, 1):
            self.text(x, y - 11 * at, line)

    def read(self) -> ImportPlan:
        self._canvas.save()
        self._path.write_bytes(self._file.getvalue())
        return plan(self._path, [])


def told(one: Candidate) -> tuple[str, str, str, str, str]:
    return one.given, one.family, " ".join(one.ids), one.grade, one.homeroom or " ".join(one.classes)


PUPILS = (
    ("Moss, Ava", "1048201"),
    ("O'Neil, Finn", "1048238"),
    ("Chen, Maya", "1048275"),
    ("van der Berg, Saskia", "1048312"),
    ("Singh, Jack", "1048349"),
)


@pytest.mark.parametrize(
    ("below", "grade", "room"),
    [
        (["Gr: 4", "4B - Mrs. Kim", "#{}"], "4", "4B"),
        (["Grade 4 / Mrs. Kim", "Student ID: {}"], "4", "Mrs. Kim"),
        (["Mrs. Kim - Rm 12", "{} Grade 4"], "4", "Mrs. Kim"),
        (["Gr: 4  Sex: F", "HR: 4B", "{}"], "4", "4B"),
    ],
)
@pytest.mark.parametrize("has_face", [False, True])
def test_a_label_has_everything_about_one_pupil(
    below: list[str], grade: str, room: str, has_face: bool, tmp_path: Path
) -> None:
    sheet = Sheet(tmp_path)
    for at, (name, number) in enumerate(PUPILS):
        lines = [name, *(line.format(number) for line in below)]
        sheet.card(50 + at % 3 * 180, 640 - at // 3 * 190, lines, has_face)
    names = [name.split(", ") for name, _ in PUPILS]
    assert list(map(told, sheet.read().new)) == [
        (given, family, number, grade, room)
        for (family, given), (_, number) in zip(names, PUPILS, strict=True)
    ]


def test_a_place_and_a_number_that_went_on_in_the_next_line_are_whole(tmp_path: Path) -> None:
    sheet, teachers = Sheet(tmp_path), ("Mrs. Harper", "Mr. Lowe")
    for at, (name, number) in enumerate(PUPILS):
        written = (name, f"{teachers[at % 2]} - Room 12", f"Student ID: {number}")
        lines = [line for text in written for line in simpleSplit(text, "Helvetica", 9, 58)]
        sheet.card(50 + at % 4 * 130, 640 - at // 4 * 190, lines)
    assert [told(one)[2:] for one in sheet.read().new] == [
        (number, "", teachers[at % 2]) for at, (_, number) in enumerate(PUPILS)
    ]


@pytest.mark.parametrize("heads", [("Class 801", "Class 802"), ("Mrs. Kim - Room 5", "Mr. Lowe - Room 7")])
def test_faces_below_the_heading_of_a_second_class_are_in_that_class(
    heads: tuple[str, str], tmp_path: Path
) -> None:
    sheet, parts = Sheet(tmp_path), (PUPILS[:3], PUPILS[3:])
    for part, (head, pupils) in enumerate(zip(heads, parts, strict=True)):
        sheet.text(42, 740 - 150 * part, head, 14)
        for at, lines in enumerate(pupils):
            sheet.card(50 + at * 180, 640 - 150 * part, lines)
    found = [(told(one)[4], one.photo is not None) for one in sheet.read().new]
    first, second = (head.partition(" - ")[0].removeprefix("Class ") for head in heads)
    assert found == [(first, True)] * 3 + [(second, True)] * 2
