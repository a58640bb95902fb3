"""Excel workbooks as schools have them."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.styles import Font
from school_files import fill, picture

from namecards.core.errors import NoList
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check

TITLES = ("Student ID", "Last Name", "First Name", "Homeroom")


def sheet_of(book: Workbook, title: str, rows: Sequence[Sequence[object]]) -> Any:
    sheet = book.create_sheet(title)
    for row in rows:
        sheet.append(row)
    return sheet


def new_book() -> Workbook:
    book = Workbook()
    book.remove(book.active)
    return book


def imported(book: Workbook, folder: Path, **files: bytes) -> ImportPlan:
    data = io.BytesIO()
    book.save(data)
    return plan(fill(folder, {"roster.xlsx": data.getvalue(), **files}) / "roster.xlsx", [])


@pytest.mark.parametrize(
    ("value", "shown_as", "text"),
    [
        (42, "000000", "000042"),
        (42.0, "General", "42"),
        (639465, '"P "0000000', "P 0639465"),
        (42, "00000;-00000", "00042"),
        ("00042", "@", "00042"),
        (123456789012345, "0", "123456789012345"),
    ],
)
def test_a_number_is_read_as_it_is_shown(tmp_path: Path, value: object, shown_as: str, text: str) -> None:
    book = new_book()
    sheet = sheet_of(book, "Sheet1", [TITLES, (value, "Chen", "Maya", 12)])
    sheet["A2"].number_format = shown_as
    (maya,) = imported(book, tmp_path).new
    assert (maya.ids, maya.homeroom) == ((text,), "12")


@pytest.mark.parametrize(
    ("shown_as", "room"), [("d-mmm", "1-Mar"), ("mmm-yy", "Mar-26"), ("m/d/yyyy", "2026-03-01")]
)
def test_a_room_that_excel_took_for_a_date(tmp_path: Path, shown_as: str, room: str) -> None:
    book = new_book()
    sheet = sheet_of(book, "Sheet1", [TITLES, (1, "Chen", "Maya", datetime(2026, 3, 1))])
    sheet["D2"].number_format = shown_as
    assert imported(book, tmp_path).new[0].homeroom == room


def test_hidden_rows_and_sheets_and_crossed_out_people_are_said(tmp_path: Path) -> None:
    book = new_book()
    sheet = sheet_of(book, "Now", [TITLES, (1, "Chen", "Maya", 12), (2, "Ortiz", "Ben", 12)])
    sheet.append((4, "Park", "Leo", 12))
    sheet["B4"].font = sheet["C4"].font = Font(strike=True)
    sheet["A1"].comment, sheet["D2"].comment = Comment("from the office", ""), Comment("moved to 14", "")
    sheet.row_dimensions[3].hidden = True
    sheet_of(book, "Last year", [TITLES, (3, "Diaz", "Ana", 12)]).sheet_state = "hidden"
    found = imported(book, tmp_path)
    assert [c.display for c in found.new] == ["Maya Chen", "Leo Park"]
    assert found.unclear == (
        "roster.xlsx, Now: 1 hidden row was left out. Show them and import again if you want them.",
        "roster.xlsx: a hidden sheet was not read: Last year.",
        "roster.xlsx: 1 comment on a cell was not read: D2.",
        "Leo Park is crossed out in roster.xlsx, but was read as here. Archive them if they left.",
    )


def test_a_sheet_for_each_class_is_one_list(tmp_path: Path) -> None:
    book = new_book()
    sheet_of(book, "7A", [TITLES[:3], (1, "Chen", "Maya"), (2, "Ortiz", "Ben")])
    sheet_of(book, "Choir", [TITLES[:3], (1, "Chen", "Maya"), (3, "Diaz", "Ana")])
    found = imported(book, tmp_path)
    assert [(c.display, c.classes) for c in found.new] == [
        ("Maya Chen", ("7A", "Choir")),
        ("Ben Ortiz", ("7A",)),
        ("Ana Diaz", ("Choir",)),
    ]
    assert not found.unclear
    sections = new_book()
    for at, title in enumerate("AB"):
        sheet_of(sections, title, [TITLES[:3], (at, "Chen", f"Maya{title}")])
    assert [c.classes for c in imported(sections, tmp_path / "sections").new] == [("A",), ("B",)]


@pytest.mark.parametrize(("grades", "classes"), [("666", ("6-1",)), ("671", ())])
def test_a_sheet_of_one_grade_with_a_number_behind_it_is_a_class(
    tmp_path: Path, grades: str, classes: tuple[str, ...]
) -> None:
    book = new_book()
    titles = (*TITLES[:3], "Grade")
    sheet_of(book, "6-1", [titles, *((at, f"Ek{at}", "Ida", f"{g}th") for at, g in enumerate(grades))])
    sheet_of(book, "7-2", [titles, (11, "Diaz", "Ana", "7th"), (12, "Roe", "Sam", "7th")])
    assert [c.classes for c in imported(book, tmp_path).new] == [classes] * 3 + [("7-2",)] * 2


def test_two_of_one_name_on_the_sheets_of_two_rooms_are_two_and_one_who_sings_is_one(tmp_path: Path) -> None:
    book = new_book()
    sheet_of(book, "Room 205", [TITLES[1:3], ("Park", "Daniel"), ("Chen", "Maya"), ("Ng", "Lin")])
    sheet_of(book, "Room 305", [TITLES[1:3], ("Park", "Daniel"), ("Ek", "Ida"), ("Roe", "Sam")])
    sheet_of(book, "Choir", [TITLES[1:3], ("Chen", "Maya")])
    assert [(c.display, c.classes) for c in imported(book, tmp_path).new] == [
        ("Daniel Park", ("Room 205",)),
        ("Maya Chen", ("Room 205", "Choir")),
        ("Lin Ng", ("Room 205",)),
        ("Daniel Park", ("Room 305",)),
        ("Ida Ek", ("Room 305",)),
        ("Sam Roe", ("Room 305",)),
    ]


def test_a_sheet_is_a_class_though_the_teacher_stands_above_its_people(tmp_path: Path) -> None:
    book = new_book()
    for title, teacher, family in (("6.A", "Petr Král", "Adam"), ("6.B", "Jana Růžová", "Duda")):
        people = ((1, family, "Eva"), (2, family, "Jan"))
        sheet_of(book, title, [(f"Třídní učitel: {teacher}",), (), ("Č.", "Příjmení", "Jméno"), *people])
    found = imported(book, tmp_path).new
    assert [(one.classes, one.homeroom) for one in found] == [(("6.A",), "")] * 2 + [(("6.B",), "")] * 2


def test_teachers_beside_the_name_of_their_school_are_adults_and_a_teacher_has_pupils(tmp_path: Path) -> None:
    book = new_book()
    sheet_of(book, "Teachers Lincoln", [("Name",), ("Ana Reyes",), ("Bo Lund",)])
    sheet_of(book, "Teacher Lincoln", [("Name",), ("Maya Chen",), ("Ben Ortiz",)])
    assert [one.role for one in imported(book, tmp_path).new] == ["teacher", "teacher", "", ""]


def test_a_sheet_of_the_staff_is_read_as_adults(tmp_path: Path) -> None:
    book = new_book()
    sheet_of(book, "Students", [TITLES, (1, "Chen", "Maya", 12), (2, "Ortiz", "Ben", 12)])
    sheet_of(book, "Staff", [("Name", "Role"), ("Ana Reyes", "Teacher")])
    sheet_of(book, "Notes", [("Ask the office on Monday.",)])
    found = imported(book, tmp_path)
    assert [one.role for one in found.new] == ["", "", "teacher"]
    said = "roster.xlsx, Staff was read as the staff, because its name or its heading says so."
    assert said in found.unclear


def test_a_sheet_called_after_a_teacher_has_the_pupils(tmp_path: Path) -> None:
    book = new_book()
    sheet_of(book, "Teachers", [("Name", "Post"), ("Ana Reyes", "Head")])
    sheet_of(book, "Teacher Lee", [TITLES, (1, "Chen", "Maya", 12), (2, "Ortiz", "Ben", 12)])
    found = imported(book, tmp_path).new
    assert [one.role for one in found] == ["", "", "teacher"]


def test_a_short_sheet_of_leavers_is_read_by_the_titles_of_the_long_one(tmp_path: Path) -> None:
    """Two rows tell nothing of columns with titles of the school's own; they have them in common."""
    book = new_book()
    people = [(881042, "Freeland, Jada"), (881059, "Tesfaye, Emanuel"), (881076, "Rowe, Kymani")]
    sheet_of(book, "Active", [("Scholar #", "Scholar (last, first)"), *people])
    gone = (("Scholar #", "Scholar (last, first)", "Reason"), (881178, "Arce, Carlos", "moved to GA"))
    sheet_of(book, "Withdrawn", gone)
    found = imported(book, tmp_path)
    assert [(one.display, one.active) for one in found.new][2:] == [
        ("Kymani Rowe", None),
        ("Carlos Arce", False),
    ]


def test_a_short_sheet_has_the_columns_that_the_cells_of_a_long_one_tell(tmp_path: Path) -> None:
    """Two numbers tell nothing by themselves: below RUN they are what they are on the other sheet."""
    book, titles = new_book(), ("N°", "RUN", "Apellido paterno", "Nombres")
    names = (("Cárcamo", "Antonia"), ("Soto", "Benjamín"), ("Díaz", "Catalina"), ("Pierre", "Djenane"))
    rows = [(at, f"23.418.90{at}-{at}", *name) for at, name in enumerate(names, 1)]
    sheet_of(book, "5A", (titles, *rows))
    sheet_of(
        book, "6A", (titles, (1, "22.980.143-7", "Toro", "Agustina"), (2, "23.011.982-0", "Vera", "Renato"))
    )
    found = imported(book, tmp_path)
    assert [one.ids for one in found.new][-2:] == [("22.980.143-7",), ("23.011.982-0",)]


def test_nobody_is_lost_from_a_sheet_with_a_column_that_is_blank_on_a_longer_one(tmp_path: Path) -> None:
    """Nicknames on one sheet only: it was read by its own numbers, and who has none was left out."""
    book, titles = new_book(), ("Barcode", "Last", "First", "Goes by")
    short = ((301, "Osei", "Ama", "Ami"), (302, "Reyes", "Carlos"), (303, "Tran", "Linh"))
    long = ((401, "Walsh", "Orla"), (402, "Young", "Zoe"), (403, "Pike", "Ned"), (404, "Low", "Di"))
    for name, head, people in (("K Adler", "Ms. Adler - Kindergarten", short), ("2 B", "2nd Grade", long)):
        sheet_of(book, name, ((head,), titles, *people))
    found = imported(book, tmp_path)
    assert sorted(one.display for one in found.new)[:4] == ["Ami Osei", "Carlos Reyes", "Di Low", "Linh Tran"]
    assert found.columns[3].kind == "preferred"


def test_a_picture_belongs_to_the_row_that_most_of_it_lies_in(tmp_path: Path) -> None:
    """Ben's reaches a little into the next row, Ana's lies half in hers and half in the next."""
    book = new_book()
    names = [(1, "Chen", "Maya"), (2, "Ortiz", "Ben"), (3, "Diaz", "Ana"), (4, "Kim", "Alex")]
    sheet = sheet_of(book, "Sheet1", [TITLES[:3], *names])
    row = 190_500
    places = [(1, 0, 1, row), (2, row // 5, 3, row // 6), (3, row // 2, 4, row // 2)]
    for first, start, last, end in places:
        pasted = Image(io.BytesIO(picture(f"of row {first}")))
        marks = [AnchorMarker(col=4, row=first, rowOff=start), AnchorMarker(col=5, row=last, rowOff=end)]
        pasted.anchor = TwoCellAnchor(_from=marks[0], to=marks[1])
        sheet.add_image(pasted)
    found = imported(book, tmp_path)
    assert [bool(c.photo) for c in found.new] == [True, True, False, False]
    (why,) = found.unclear
    assert "roster.xlsx, Sheet1: 1 picture" in why and "its row isn't clear" in why


def test_a_logo_is_nobodys_photo_and_photos_beside_are_still_found(tmp_path: Path) -> None:
    book = new_book()
    sheet = sheet_of(book, "Sheet1", [("Lakeside",), TITLES[:3], (1042, "Chen", "Maya")])
    sheet.add_image(Image(io.BytesIO(picture("logo"))), "A1")
    (maya,) = imported(book, tmp_path, **{"1042.jpg": picture("Maya")}).new
    assert maya.photo and maya.photo.name == "1042.jpg"


def test_errors_and_formulas_in_cells(tmp_path: Path) -> None:
    """A formula shows what Excel last computed; a workbook that another program wrote has nothing to show."""
    book = new_book()
    sheet = sheet_of(book, "Sheet1", [TITLES, (1, "Chen", "Maya", "#N/A"), (2, "Ortiz", "Ben", "=1+2")])
    sheet["D2"].data_type = "e"
    found = imported(book, tmp_path)
    assert [c.homeroom for c in found.new] == ["", ""]
    assert "1 cell has a formula whose result is not in the file. Open it in Excel" in " ".join(found.unclear)
    sheet["B2"] = sheet["B3"] = sheet["C2"] = sheet["C3"] = '="Chen"'
    with pytest.raises(NoList, match="5 cells have formulas whose results are not in the file"):
        imported(book, tmp_path)


def test_the_class_on_the_printed_pages_of_each_sheet_or_in_a_text_box(tmp_path: Path) -> None:
    book = new_book()
    for at, room in enumerate(("Class 7A", "Class 7B")):
        sheet = sheet_of(
            book, f"Sheet{at + 1}", [TITLES[:3], (2 * at, "Chen", "Maya"), (2 * at + 1, "Fox", "Al")]
        )
        sheet.oddHeader.center.text = f'&"Arial,Bold"&12{room}'
        sheet.oddFooter.right.text, sheet.oddFooter.left.text = "Page &P of &N", "&D &F"
    found = imported(book, tmp_path)
    assert [c.classes for c in found.new] == [("7A",)] * 2 + [("7B",)] * 2 and not found.unclear
    alone = new_book()
    sheet = sheet_of(alone, "Sheet1", [TITLES[:3], (1, "Chen", "Maya"), (2, "Fox", "Al")])
    sheet.oddHeader.left.text = "Teacher: Mrs. Okonjo"
    sheet.add_image(Image(io.BytesIO(picture("box"))), "F1")
    data = io.BytesIO()
    alone.save(data)
    lines = "".join(f"<a:p><a:t>{line}</a:t></a:p>" for line in ("Class 7C", "Al: Fred"))
    box = f"<oneCellAnchor><sp><txBody>{lines}</txBody></sp></oneCellAnchor></wsDr>".encode()
    with ZipFile(data) as old, ZipFile(tmp_path / "box.xlsx", "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"</wsDr>", box))
        link = '<Relationship Id="rId1" Target="../media/image1.png"/></Relationships>'
        space = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
        new.writestr("xl/richData/_rels/richValueRel.xml.rels", f"<Relationships {space}>{link}")
    boxed = plan(tmp_path / "box.xlsx", [])
    assert [c.classes for c in boxed.new] == [("7C",)] * 2
    assert "box.xlsx: 1 picture in a cell was left out. In Excel, place them over" in " ".join(boxed.remarks)
    said = [oddity.text for oddity in check(boxed)]
    assert "2 lines were not read as people: “Teacher: Mrs. Okonjo” and “Al: Fred”." in said


@pytest.mark.parametrize(("old", "value"), [("Grade (old)", "5"), ("Grade", "5")])
def test_a_hidden_column_is_read_only_where_no_column_that_is_shown_tells_the_same(
    tmp_path: Path, old: str, value: str
) -> None:
    """Last year's grades are hidden, and so is the number, which no other column has."""
    book = new_book()
    rows = [(4101, "Chen", "Maya", value, "6", "12"), (4102, "Ortiz", "Ben", value, "6", "14")]
    sheet = sheet_of(
        book, "6th", [("Student ID", "Last Name", "First Name", old, "Grade", "Homeroom"), *rows]
    )
    sheet.column_dimensions["A"].hidden = sheet.column_dimensions["D"].hidden = True
    found = imported(book, tmp_path)
    assert [(one.ids, one.grade) for one in found.listed] == [(("4101",), "6"), (("4102",), "6")]
    assert any(f"{old} (5 – it is hidden, and another column" in oddity.text for oddity in check(found))


def test_a_hidden_column_of_an_opendocument_sheet(tmp_path: Path) -> None:
    """LibreOffice writes equal columns once, with their number."""
    lines = ("Last Name", "First Name", "Old", "Grade", "Grade"), ("Chen", "Maya", "x", "5", "6")
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    rows = "".join(f"<table:table-row>{''.join(map(cell.format, line))}</table:table-row>" for line in lines)
    column = '<table:table-column table:number-columns-repeated="2"{}/>'
    hidden = ' table:visibility="collapse"'
    of = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<office:document-content xmlns:office="{of}:office:1.0" xmlns:table="{of}:table:1.0" '
        f'xmlns:text="{of}:text:1.0"><office:body><office:spreadsheet><table:table table:name="6th">'
        f"{column.format('')}{column.format(hidden)}{rows}"
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    with ZipFile(tmp_path / "list.ods", "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        file.writestr("content.xml", content)
    assert [one.grade for one in plan(tmp_path / "list.ods", []).listed] == ["6"]
