"""Albums that teachers make in Word, Writer and the browser: whose name is above, below or beside."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from email.message import EmailMessage
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.drawing.image import Image
from openpyxl.worksheet.worksheet import Worksheet
from school_files import fill

from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check
from rosters.drawn.marked import mark_picture, number_of

_SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = ("Ida Holm", "Leo Park", "Noor Haddad", "José Pérez", "Ana Kos", "Tom Fox")
GROUP = 99
"""The number of a wide picture of the whole class."""


def shown_in(number: int, floats: bool = False) -> str:
    """A picture as Word writes it: in the line, or with text wrapped around it."""
    wide, high = (3_600_000, 2_400_000) if number == GROUP else (960_000, 1_200_000)
    size = f'<wp:extent cx="{wide}" cy="{high}"/>'
    graphic = f'<a:graphic><a:graphicData><a:blip r:embed="rId{number}"/></a:graphicData></a:graphic>'
    at = "".join(
        f"<wp:position{way}><wp:posOffset>{114300 * number}</wp:posOffset></wp:position{way}>" for way in "HV"
    )
    around = f"<wp:anchor>{at}{size}<wp:wrapSquare/>{graphic}</wp:anchor>"
    inside = around if floats else f"<wp:inline>{size}{graphic}</wp:inline>"
    return f"<w:r><w:drawing>{inside}</w:drawing></w:r>"


def line(*parts: str | int, style: str = "", floats: bool = False) -> str:
    """A paragraph of texts, with tabs in them, and pictures by their numbers."""
    runs = (
        shown_in(part, floats)
        if isinstance(part, int)
        else "<w:r><w:tab/></w:r>".join(
            f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' for text in part.split("\t")
        )
        for part in parts
    )
    as_style = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{as_style}{''.join(runs)}</w:p>"


def table(*rows: Sequence[str]) -> str:
    """A table of paragraphs."""
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def word(*parts: str) -> bytes:
    """A document of Word as a German one is saved: its heading has the name that all languages share."""
    numbers = [*range(1, len(NAMES) + 1), GROUP]
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{_RELATED}/image" Target="media/image{n}.jpeg"/>' for n in numbers
    )
    spaces = " ".join(f'xmlns:{short}="{whole}"' for short, whole in _SPACES.items())
    heading = '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml", f"<w:document {spaces}><w:body>{''.join(parts)}</w:body></w:document>"
        )
        archive.writestr("word/styles.xml", f"<w:styles {spaces}>{heading}</w:styles>")
        archive.writestr("word/_rels/document.xml.rels", f"<Relationships>{links}</Relationships>")
        for n in numbers:
            size = (150, 100) if n == GROUP else (80, 100)
            archive.writestr(f"word/media/image{n}.jpeg", mark_picture(n, *size))
    return file.getvalue()


def read(folder: Path, *parts: str) -> ImportPlan:
    """The plan of an album."""
    return plan(fill(folder, {"album.docx": word(*parts)}) / "album.docx", [])


def faces(found: ImportPlan) -> dict[str, int]:
    """By name, the number of the picture that came with it; 0 for none."""
    pictures = found.import_source.pictures
    return {one.display: number_of(pictures.read(one.photo.name)) if one.photo else 0 for one in found.listed}


def said(found: ImportPlan) -> str:
    """All that the check says."""
    return "\n".join(one.text for one in check(found))


OWN = {name: number for number, name in enumerate(NAMES, 1)}


def pairs(count: int, sep: str) -> list[tuple[list[int], str]]:
    """The pictures of each line, and its names."""
    return [
        ([*range(at + 1, at + count + 1)], sep.join(NAMES[at : at + count]))
        for at in range(0, len(NAMES), count)
    ]


@pytest.mark.parametrize("title", ["", "Klasse 2c", "Unsere Klasse", "Frau Lang und ihre Kinder"])
@pytest.mark.parametrize("is_above", [False, True])
@pytest.mark.parametrize(("count", "sep"), [(1, ""), (2, "\t"), (3, "\t\t"), (3, "      ")])
def test_names_in_lines_above_or_below_their_pictures(
    count: int, sep: str, is_above: bool, title: str, tmp_path: Path
) -> None:
    body = [
        part
        for own, names in pairs(count, sep)
        for part in ((line(names), line(*own)) if is_above else (line(*own), line(names)))
    ]
    heading = [line(title, style="berschrift1")] if title else []
    assert faces(read(tmp_path, *heading, *body)) == OWN


@pytest.mark.parametrize("is_above", [False, True])
def test_each_section_of_an_album_has_its_class(is_above: bool, tmp_path: Path) -> None:
    body = list[str]()
    for at, room in ((0, "Class 3A"), (3, "Class 3B")):
        body.append(line(room, style="berschrift1"))
        for n in range(at + 1, at + 4):
            own = line(n), line(NAMES[n - 1])
            body += own[::-1] if is_above else own
    found = read(tmp_path, *body)
    assert faces(found) == OWN
    assert [one.classes for one in found.listed] == [("3A",)] * 3 + [("3B",)] * 3


@pytest.mark.parametrize("form", ["behind", "before", "wrapped"])
def test_names_and_pictures_in_turn_in_one_line(form: str, tmp_path: Path) -> None:
    if form == "wrapped":  # text flows around the picture that is anchored in the line of the name
        body = [line(n, name, floats=True) for name, n in OWN.items()]
    else:
        two = [(at, at + 1) for at in range(1, len(NAMES), 2)]
        body = [
            line(a, f" {NAMES[a - 1]}   ", b, f" {NAMES[b - 1]}")
            if form == "behind"
            else line(f"{NAMES[a - 1]} ", a, f"  {NAMES[b - 1]} ", b)
            for a, b in two
        ]
    found = read(tmp_path, *body)
    assert faces(found) == OWN
    assert "114300" not in said(found)  # where a drawing is, is no text


def test_a_line_with_a_picture_less_than_names_is_asked(tmp_path: Path) -> None:
    body = [line(1, 3), line("\t".join(NAMES[:3])), line(4, 5, 6), line("\t".join(NAMES[3:]))]
    found = read(tmp_path, *body)
    assert faces(found) == {**OWN, **dict.fromkeys(NAMES[:3], 0)}
    asked = [[choice.label.partition(",")[0] for choice in one.choices] for one in found.questions]
    assert asked == [[*NAMES[:3]]] * 2


def test_wrapped_pictures_of_one_line_stand_anywhere_so_they_are_asked(tmp_path: Path) -> None:
    body = [line(1, 2, 3, floats=True), line("\t".join(NAMES[:3])), line(4, 5, 6), line("\t".join(NAMES[3:]))]
    found = read(tmp_path, *body)
    assert faces(found) == {**OWN, **dict.fromkeys(NAMES[:3], 0)}
    assert len(found.questions) == 3


def test_a_row_of_names_above_a_row_of_pictures_in_a_table(tmp_path: Path) -> None:
    rows = [
        part
        for at in (0, 3)
        for part in ([line(name) for name in NAMES[at : at + 3]], [line(at + n) for n in (1, 2, 3)])
    ]
    assert faces(read(tmp_path, line("Class 3A"), table(*rows))) == OWN


def test_wide_pictures_of_the_class_are_nobody_and_are_named(tmp_path: Path) -> None:
    children = [part for name, n in OWN.items() for part in (line(n), line(name))]
    found = read(tmp_path, line(GROUP), line("Our visit to the fire station"), *children)
    assert faces(found) == OWN
    assert "“Our visit to the fire station”" in said(found)
    found = read(tmp_path, line(GROUP), *children)
    assert faces(found) == OWN
    assert "1 card is a group or a place" in said(found)


def test_a_child_on_a_wide_picture_is_somebody(tmp_path: Path) -> None:
    children = [part for name, n in list(OWN.items())[:5] for part in (line(n), line(name))]
    found = read(tmp_path, *children, line(GROUP), line("Tom Fox"))
    assert faces(found) == {**OWN, "Tom Fox": GROUP}


@pytest.mark.parametrize("words", ["Figure {}", "Abbildung {}:", "Kuva {}.", "{}. ábra"])
def test_the_number_of_a_caption_is_no_part_of_the_name(words: str, tmp_path: Path) -> None:
    body = [part for name, n in OWN.items() for part in (line(n), line(f"{words.format(n)} {name}"))]
    assert faces(read(tmp_path, *body)) == OWN


def test_pictures_with_no_names_beside_them_are_said(tmp_path: Path) -> None:
    found = read(tmp_path, line(1, 2, 3, floats=True), line(""), table([line(name) for name in NAMES]))
    assert list(faces(found)) == [*NAMES]
    assert "The pictures in album.docx were left out" in said(found)


def test_the_rows_of_a_class_picture_in_a_document_are_read(tmp_path: Path) -> None:
    rows = [f"Back row: {', '.join(NAMES[:3])}", f"Front row: {', '.join(NAMES[3:])}"]
    assert faces(read(tmp_path, line(GROUP), *map(line, rows))) == dict.fromkeys(NAMES, 0)


@pytest.mark.parametrize("is_right", [False, True])
def test_several_photos_in_a_row_of_a_workbook_each_beside_its_name(is_right: bool, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet
    for at, (name, n) in enumerate(OWN.items()):
        row, column = 2 + at // 3, 1 + at % 3 * 2
        sheet.row_dimensions[row].height = 90
        sheet.cell(row, column + is_right, name)
        picture = Image(io.BytesIO(mark_picture(n)))
        sheet.add_image(picture, sheet.cell(row, column + (not is_right)).coordinate)
    book.save(tmp_path / "3A.xlsx")
    assert faces(plan(tmp_path / "3A.xlsx", [])) == OWN


def paste(sheet: Worksheet, n: int, cell: str) -> None:
    picture = Image(io.BytesIO(mark_picture(n)))
    picture.width, picture.height = 60, 80
    sheet.add_image(picture, cell)


@pytest.mark.parametrize("rows", [1, 6])
@pytest.mark.parametrize("aside", [0, 1])
@pytest.mark.parametrize("down", [0, 1])
def test_cards_with_a_photo_over_blank_cells_and_a_name_merged_over_several(
    down: int, aside: int, rows: int, tmp_path: Path
) -> None:
    """The face of the next row went to each child of the first; a name in the cell of its photo lost it."""
    book = Workbook()
    sheet = book.active
    assert sheet
    for at, (name, n) in enumerate(OWN.items()):
        row, column = 1 + at // 3 * (rows + 3), 1 + at % 3 * 4
        if rows == 1:
            sheet.row_dimensions[row].height = 90
        paste(sheet, n, sheet.cell(row, column + aside * down).coordinate)
        below = row + rows * down
        sheet.cell(below, column, name)
        sheet.merge_cells(start_row=below, end_row=below, start_column=column, end_column=column + 2)
    book.save(tmp_path / "3A.xlsx")
    assert faces(plan(tmp_path / "3A.xlsx", [])) == OWN


def test_a_photo_higher_than_its_row_is_of_the_only_row_with_text(tmp_path: Path) -> None:
    """People paste photos, and leave five rows for each: all photos were left out."""
    book = Workbook()
    sheet = book.active
    assert sheet
    sheet.append(["ID", "Student", "Photo"])
    for at, (name, n) in enumerate(OWN.items()):
        sheet.cell(2 + 5 * at, 1, 300 + at)
        sheet.cell(2 + 5 * at, 2, name)
        paste(sheet, n, f"C{2 + 5 * at}")
    book.save(tmp_path / "3A.xlsx")
    assert faces(plan(tmp_path / "3A.xlsx", [])) == OWN


def test_two_photos_below_titles_are_of_one_person_and_none_is_chosen(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet
    sheet.append(["Name", "Photo 2025", "Photo 2026", "Class"])
    for at, name in enumerate(NAMES[:3], 2):
        sheet.append([name, None, None, "3A"])
        sheet.row_dimensions[at].height = 90
        for column in "BC":
            sheet.add_image(Image(io.BytesIO(mark_picture(10 * at + ord(column) % 2))), f"{column}{at}")
    book.save(tmp_path / "list.xlsx")
    found = plan(tmp_path / "list.xlsx", [])
    assert [one.photo for one in found.listed] == [None] * 3
    assert "Ida Holm has more than one photo" in said(found)


@pytest.mark.parametrize("is_above", [False, True])
def test_headings_with_names_and_pictures_on_a_class_blog(is_above: bool, tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {f"blog_files/{n}.jpg": mark_picture(n) for n in OWN.values()}
    parts = [(f"<h3>{name}</h3>", f'<img src="blog_files/{n}.jpg">') for name, n in OWN.items()]
    body = "".join("".join(part if is_above else part[::-1]) for part in parts)
    found = plan(fill(tmp_path, {"blog.html": f"<body>{body}</body>", **files}) / "blog.html", [])
    assert faces(found) == OWN


def test_who_wrote_a_mail_with_photos_is_nobody(tmp_path: Path) -> None:
    """“Thanks, Dana Pruitt” was a pupil called Dana Pruitt Thanks."""
    mail = EmailMessage()
    mail.set_content("see the page")
    cards = "".join(f'<p><img src="cid:{n}"><br>{name}</p>' for name, n in OWN.items())
    mail.add_alternative(f"<p>Hi! The new ones:</p>{cards}<p>Thanks, Dana Pruitt</p>", subtype="html")
    _, page = mail.iter_parts()
    for n in OWN.values():
        page.add_related(mark_picture(n), "image", "jpeg", cid=f"<{n}>")
    found = plan(fill(tmp_path, {"new.eml": mail.as_bytes()}) / "new.eml", [])
    assert faces(found) == OWN and "Thanks, Dana Pruitt" in said(found)


@pytest.mark.parametrize("high", [40, 400])
def test_a_sheet_with_nothing_but_a_picture_is_named(high: int, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet
    sheet.title = "3A"
    for row in ("Last,First", "Holm,Ida", "Park,Leo", "Kos,Ana"):
        sheet.append(row.split(","))
    picture = Image(io.BytesIO(mark_picture(GROUP, 3 * high, high)))
    picture.width, picture.height = high // 4, high // 10
    if high > 40:  # over several rows
        picture.width, picture.height = 3 * high, high
    book.create_sheet("Class photo").add_image(picture, "B2")
    book.save(tmp_path / "3A.xlsx")
    assert "“Class photo”" in said(plan(tmp_path / "3A.xlsx", []))


def test_photos_below_the_last_row_of_names_are_read(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet
    sheet.title = "3A"
    for at, (name, n) in enumerate(OWN.items()):
        row, column = 1 + at // 3 * 2, 1 + at % 3
        sheet.cell(row, column, name)
        picture = Image(io.BytesIO(mark_picture(n)))
        picture.width, picture.height = 12, 16
        sheet.add_image(picture, f"{' ABC'[column]}{row + 1}")  # no cell is written there
    book.save(tmp_path / "3A.xlsx")
    assert faces(plan(tmp_path / "3A.xlsx", [])) == OWN
