"""Rosters from Japan, Korea, China, the Philippines and Thailand."""

from __future__ import annotations

import io
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx


@case(OFFICE)
def p20c_korean_photo_sheet_in_excel(folder: Folder) -> Truth:
    """The sheet a class teacher hangs up: four faces in a row, number and name below each, one moved away, one place without a picture."""
    from openpyxl import Workbook
    from openpyxl.drawing.image import Image

    names = cut("강도윤|곽예린|남궁서하|도하람|마르코 실바|변지율|오태겸|현소담|황보리안")
    family = {"남궁서하": 2, "황보리안": 2}
    people = []
    for name in names:
        cut_at = family.get(name, 1)
        ways = ((name[cut_at:], name[:cut_at]),)
        who = one(name, room="5-2", also=ways)
        people.append(any_parting(who) if " " in name else who)
    people = but(people, {6: {"here": False, "photo": ""}, 7: {"photo": ""}})
    book = Workbook()
    sheet = book.active
    sheet.title = "사진명렬표"
    sheet["A1"] = "2026학년도 5-2 사진 명렬표"
    sheet.merge_cells("A1:D1")
    sheet["A2"] = "담임교사: 한지수"
    sheet["D2"] = "총 8명"
    for column in "ABCD":
        sheet.column_dimensions[column].width = 16
    for at, w in enumerate(people):
        column, row = "ABCD"[at % 4], 4 + at // 4 * 4
        sheet.row_dimensions[row].height = 110
        if w.photo:
            picture = Image(io.BytesIO(next(iter(faces([w]).values()))))
            picture.width, picture.height = 105, 140
            sheet.add_image(picture, f"{column}{row}")
        else:
            sheet[f"{column}{row}"] = "사진 없음"
        sheet[f"{column}{row + 1}"] = at + 1
        sheet[f"{column}{row + 2}"] = w.given if w.here else f"{w.given}(전출)"
    file = io.BytesIO()
    book.save(file)
    folder.put("5-2 사진명렬표.xlsx", file.getvalue())
    return Truth(people, allowed=("한지수",))


_LAST = "DELA CRUZ|GARCIA|MACARAEG|NUÑEZ|SANTOS|ABAD|BAUTISTA|DE LOS REYES|LIM|TOLENTINO"
_FIRST = (
    "JUAN MIGUEL|CARLITO JR.|RHEYMARK|JOSE MARI|ELIJAH|PRINCESS MAE|ANGELICA|MA. CRISTINA|SHAIRA|NIÑA ROSE"
)
_MIDDLE = "REYES|PERMILLAN|-|VILLANUEVA|DELOS SANTOS|OCAMPO|DIMAGIBA|SALONGA|CO|MAGSAYSAY"


@case(
    "DepEd: School Form 1 (SF 1) School Register (depedph.com/deped-school-form-1-sf1, teacherph.com/school-form-sf1-shs)"
)
def p20c_school_form_1_of_the_philippines(folder: Folder) -> Truth:
    """A printed register as a PDF: last, first and middle name between commas, parents beside, totals by sex, one transferred out."""
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import legal
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

    people = []
    for at, (last, first, middle) in enumerate(zip(cut(_LAST), cut(_FIRST), cut(_MIDDLE), strict=True)):
        who = one(first, last, f"{132817170002 + at * 37}", "6", "SAMPAGUITA", photo="")
        ways = [(f"{first} {middle}", last), (first, f"{middle} {last}")]
        ways += [("CARLITO", "GARCIA JR."), ("CARLITO PERMILLAN", "GARCIA JR.")] if "JR." in first else []
        people.append(who if middle == "-" else replace(who, also=tuple(ways)))
    people = but(people, {3: {"here": False}})
    small = ParagraphStyle("small", fontName="Helvetica", fontSize=6, leading=7)
    bold = ParagraphStyle("bold", parent=small, fontName="Helvetica-Bold")
    titles = cut(
        "LRN|NAME<br/>(Last Name, First Name, Middle Name)|Sex (M/F)|BIRTH DATE (mm/dd/yyyy)|AGE|MOTHER TONGUE|"
        "RELIGION|Barangay|Municipality/ City|Father's Name (Last Name, First Name, Middle Name)|"
        "Mother's Maiden Name (Last Name, First Name, Middle Name)|Contact Number|REMARKS"
    )
    grid = [[Paragraph(title, bold) for title in titles]]
    for at, (w, middle) in enumerate(zip(people, cut(_MIDDLE), strict=True)):
        cells = [
            *(
                w.number,
                f"{w.family}, {w.given}, {middle}",
                "M" if at < 5 else "F",
                f"0{at % 9 + 1}/14/2015",
                "11",
            ),
            *("Tagalog", "Christianity", "Poblacion", "San Isidro", f"{w.family}, RAMON, CRUZ"),
            *(f"{middle.strip('-') or 'UY'}, LUZVIMINDA, TAN", f"0917555{at}12{at}"),
            "" if w.here else "T/O Mabini ES, 10/12/2026",
        ]
        grid.append([Paragraph(cell, small) for cell in cells])
        if at in (4, 9):
            total = ("5", "<=== TOTAL MALE") if at == 4 else ("5", "<=== TOTAL FEMALE")
            grid.append([Paragraph(cell.replace("<", "&lt;"), bold) for cell in total] + [""] * 11)
    grid.append([Paragraph("10", bold), Paragraph("&lt;=== COMBINED", bold), *[""] * 11])
    wide = [62, 118, 30, 54, 28, 50, 50, 50, 60, 108, 108, 60, 96]
    lines = TableStyle(
        [("GRID", (0, 0), (-1, -1), 0.4, colors.black), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
    )
    head = [
        "<b>School Form 1 (SF 1) School Register</b>",
        "<i>(This replaces Form 1, Master List &amp; STS Form 2-Family Background and Profile)</i>",
        "School ID: 132817 &nbsp;&nbsp; Region: III &nbsp;&nbsp; Division: Nueva Ecija &nbsp;&nbsp; District: San Isidro",
        "School Name: San Isidro Central School &nbsp;&nbsp; School Year: 2026 - 2027 &nbsp;&nbsp; "
        "Grade Level: Grade 6 &nbsp;&nbsp; Section: SAMPAGUITA",
    ]
    foot = [
        "List and Code of Indicators under REMARKS column: T/O Transferred Out, T/I Transferred In, DRP Dropped",
        "Prepared by: MARITES V. OLIVAR (Signature of Adviser over Printed Name)",
        "Certified Correct: DR. ROGELIO P. MANALAC (Signature of School Head over Printed Name)",
        "BoSY Date: June 15, 2026 &nbsp;&nbsp; Generated thru LIS",
    ]
    file = io.BytesIO()
    paper = SimpleDocTemplate(
        file,
        pagesize=(legal[1], legal[0]),
        leftMargin=30,
        rightMargin=30,
        topMargin=24,
        bottomMargin=24,
        invariant=1,
    )
    style = ParagraphStyle("line", fontName="Helvetica", fontSize=8, leading=11)
    paper.build(
        [
            *[Paragraph(line, style) for line in head],
            Spacer(1, 8),
            Table(grid, colWidths=wide, repeatRows=1, style=lines),
            Spacer(1, 8),
            *[Paragraph(line, style) for line in foot],
        ]
    )
    folder.put("SF1_2026_Grade 6 - SAMPAGUITA.pdf", file.getvalue())
    return Truth(people, capitals=True, allowed=("MARITES V. OLIVAR",))


@case(OFFICE)
def p20c_thai_class_in_word_with_nicknames(folder: Folder) -> Truth:
    """A document of Word with pictures in the cells: boy and girl written onto the given name, a nickname everybody goes by, one moved away."""
    listed = cut(
        "เด็กชาย;ธนกฤต;ทองประเสริฐกุล;ต้นกล้า|เด็กชาย;ภูริณัฐ;แสงบุญเรือง;ภู|เด็กชาย;อัยมาน;หะยีสาแม;มาน|"
        "เด็กหญิง;ณัฐธิดา;ณ บางพลี;ใบเตย|เด็กหญิง;พิมพ์มาดา;ศรีวงค์ษา;พิม|เด็กหญิง;กัญญาวีร์;ชูเกียรติสกุล;อิงอิง|"
        "เด็กหญิง;โสภิตา;แซ่โค้ว;เหมย"
    )
    people = []
    for at, each in enumerate(listed):
        _, given, family, called = each.split(";")
        people.append(one(given, family, f"0{4512 + at * 6}", room="ป.5/2", goes=called))
    people = but(people, {1: {"here": False, "photo": ""}, 6: {"photo": ""}})
    rows = [[Cell(lines=(title,)) for title in cut("เลขที่|รูปถ่าย|เลขประจำตัว|ชื่อ - สกุล|ชื่อเล่น|หมายเหตุ")]]
    for at, (w, each) in enumerate(zip(people, listed, strict=True)):
        title, *_ = each.split(";")
        picture = next(iter(faces([w]).values())) if w.photo else b""
        note = "" if w.here else "ย้ายออก 2 พ.ย. 69"
        texts = (w.number, f"{title}{w.given}  {w.family}", w.goes, note)
        place = Cell(picture=picture, lines=()) if picture else Cell(lines=("-",))
        rows.append([Cell(lines=(str(at + 1),)), place, *(Cell(lines=(text,)) for text in texts)])
    above = [
        "โรงเรียนบ้านหนองไผ่วิทยา",
        "รายชื่อนักเรียนชั้น ป.5/2 ปีการศึกษา 2569",
        "ครูประจำชั้น: นางสาวสุดารัตน์ คำแสน",
    ]
    below = ["รวมนักเรียน 6 คน ชาย 2 คน หญิง 4 คน"]
    folder.put("รายชื่อ ป.5-2.docx", docx(above, rows, below))
    return Truth(people, allowed=("นางสาวสุดารัตน์ คำแสน", "สุดารัตน์ คำแสน"))
