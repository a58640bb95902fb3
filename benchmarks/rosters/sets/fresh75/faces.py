"""Faces with names: badges, identity cards, a page of a yearbook, slides."""

from __future__ import annotations

import io
import zipfile
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines, with_photos
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write, write_middle


@case()
def q75_badges_for_a_trip(folder: Folder) -> Truth:
    """England: badges for a visit, eight on a page: photo at the left, name in large letters, form."""
    people = with_photos(
        of_lines(
            """Sunny|Birdi||8|8K
            Martha|Cottingham||8|8K
            Theodore|Eddowes||8|8K
            Anoushka|Ghosh||8|8K
            Kit|Larkham||8|8K
            Roisin|McAteer||8|8T
            Jayden|Nwosu||8|8T
            Felix|Oldroyd||8|8T
            Hattie|Pilkington||8|8T
            Samir|Rahimi||8|8T
            Bronte|Sugden||8|8T""",
            grade="",
        ),
        7,
    )
    sheet, file = blank_page(595, 842)
    for at, w in enumerate(people):
        if at == 8:
            sheet.showPage()
        x, y = 40 + at % 2 * 265, 640 - at % 8 // 2 * 195
        sheet.rect(x, y, 250, 160)
        write(sheet, x + 12, y + 140, "Wharfedale Academy", 10)
        draw_face(sheet, w, x + 12, y + 15, 80)
        write(sheet, x + 105, y + 85, w.given, 18, bold=True)
        write(sheet, x + 105, y + 64, w.family, 14)
        write(sheet, x + 105, y + 30, f"Form {w.room}", 11)
    sheet.save()
    folder.put("Trip badges.pdf", file.getvalue())
    return Truth(people, allowed=("Trip badges", "Wharfedale Academy"))


@case()
def q75_sheet_of_identity_cards(folder: Folder) -> Truth:
    """Identity cards to cut out: photo over the name, the ID, the grade; one not photographed yet."""
    people = with_photos(
        of_lines(
            """Aubrey|Stockwell|2030117|9
            Damon|Tillery|2030125|9
            Esme|Valdovinos|2029340|10
            Ferris|Wadley|2030148|9
            Harlow|Yoder|2028771|11
            Jovani|Zepeda|2029366|10
            Kendall|Amaker|2030160|9
            Lourdes|Bañuelos|2028794|11
            Maxwell|Cogburn|2029381|10"""
        ),
        6,
    )
    sheet, file = blank_page()
    for at, w in enumerate(people):
        x, y = 40 + at % 3 * 182, 540 - at // 3 * 240
        sheet.roundRect(x, y, 165, 225, 8)
        sheet.setFillColorRGB(0.1, 0.25, 0.5)
        sheet.rect(x, y + 197, 165, 20, fill=1, stroke=0)
        sheet.setFillColorRGB(1, 1, 1)
        write_middle(sheet, x + 82, y + 202, "SUMMIT RIDGE HIGH SCHOOL", 9, bold=True)
        sheet.setFillColorRGB(0, 0, 0)
        draw_face(sheet, w, x + 45, y + 85, 76)
        write_middle(sheet, x + 82, y + 66, w.full, 12, bold=True)
        write_middle(sheet, x + 82, y + 48, f"ID {w.number}", 10)
        write_middle(sheet, x + 82, y + 33, f"Grade {w.grade}", 10)
        write_middle(sheet, x + 82, y + 12, "STUDENT 2026-2027", 8)
    sheet.save()
    folder.put("ID cards.pdf", file.getvalue())
    return Truth(people, allowed=("ID cards", "SUMMIT RIDGE HIGH SCHOOL"))


@case()
def q75_yearbook_page_of_a_grade(folder: Folder) -> Truth:
    """A page of a yearbook: rows of portraits, the name in two lines below; two at the foot not pictured."""
    people = with_photos(
        of_lines(
            "Abram|Castleberry;Bianca|Dellinger;Colby|Eubanks;Daniela|Florez;Edison|Gatlin;Frances|Huckaby;"
            "Garrison|Ives;Hallie|Jeffcoat;Ignacio|Lozano;Josie|Messer;Kellen|Northcutt;Lyla|Oakes;"
            "Micah|Pettigrew;Nadia|Rourke;Oliver|Stamper;Paisley|Trammell;Quincy|Upchurch",
            grade="6",
        ),
        15,
        16,
    )
    sheet, file = blank_page()
    write(sheet, 40, 735, "Sixth Grade", 24, bold=True)
    for at, w in enumerate(people[:15]):
        x, y = 40 + at % 5 * 108, 575 - at // 5 * 185
        draw_face(sheet, w, x, y, 96)
        write_middle(sheet, x + 48, y - 13, w.given, 9)
        write_middle(sheet, x + 48, y - 24, w.family, 9)
    write(sheet, 40, 110, "Not Pictured:", 9, bold=True)
    write(sheet, 105, 110, "Paisley Trammell, Quincy Upchurch", 9)
    write_middle(sheet, 306, 30, "37", 10)
    sheet.save()
    folder.put("Yearbook p37.pdf", file.getvalue())
    return Truth(people, allowed=("Yearbook p37", "Sixth Grade"))


_MAIN = "http://schemas.openxmlformats.org"
_SPACES = (
    f'xmlns:a="{_MAIN}/drawingml/2006/main" xmlns:p="{_MAIN}/presentationml/2006/main" '
    f'xmlns:r="{_MAIN}/officeDocument/2006/relationships"'
)
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PRESENTED = "application/vnd.openxmlformats-officedocument.presentationml"


def _shape(at: int, place: tuple[int, int, int, int], lines: tuple[str, ...]) -> str:
    shown = "".join(f"<a:p><a:r><a:rPr lang='en-US'/><a:t>{escape(line)}</a:t></a:r></a:p>" for line in lines)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{at}" name="TextBox {at}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>'
        f"<p:spPr>{_place(place)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>{shown}</p:txBody></p:sp>"
    )


def _picture(at: int, place: tuple[int, int, int, int], link: str) -> str:
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{at}" name="Picture {at}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="{link}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
        f"<p:spPr>{_place(place)}</p:spPr></p:pic>"
    )


def _place(place: tuple[int, int, int, int]) -> str:
    x, y, wide, high = (each * 12700 for each in place)
    return (
        f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    )


def _slides(slides: list[tuple[str, list[bytes]]]) -> bytes:
    """A presentation of these slides, each the shapes on it and its pictures, `rId1` and so on."""
    linked = f"{_MAIN}/officeDocument/2006/relationships"
    packaged = f"{_MAIN}/package/2006"
    kinds = "".join(
        f'<Override PartName="/ppt/slides/slide{at}.xml" ContentType="{_PRESENTED}.slide+xml"/>'
        for at in range(1, len(slides) + 1)
    )
    ids = "".join(f'<p:sldId id="{255 + at}" r:id="rId{at}"/>' for at in range(1, len(slides) + 1))
    links = "".join(
        f'<Relationship Id="rId{at}" Type="{linked}/slide" Target="slides/slide{at}.xml"/>'
        for at in range(1, len(slides) + 1)
    )
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": (
            f'{_XML}<Types xmlns="{packaged}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/ppt/presentation.xml" '
            f'ContentType="{_PRESENTED}.presentation.main+xml"/>{kinds}</Types>'
        ),
        "_rels/.rels": (
            f'{_XML}<Relationships xmlns="{packaged}/relationships"><Relationship Id="rId1" '
            f'Type="{linked}/officeDocument" Target="ppt/presentation.xml"/></Relationships>'
        ),
        "ppt/presentation.xml": (
            f"{_XML}<p:presentation {_SPACES}><p:sldIdLst>{ids}</p:sldIdLst>"
            '<p:sldSz cx="9144000" cy="6858000"/></p:presentation>'
        ),
        "ppt/_rels/presentation.xml.rels": (
            f'{_XML}<Relationships xmlns="{packaged}/relationships">{links}</Relationships>'
        ),
    }
    number = 0
    for at, (shapes, pictures) in enumerate(slides, 1):
        tree = "<p:nvGrpSpPr><p:cNvPr id='1' name=''/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>"
        tree += shapes
        files[f"ppt/slides/slide{at}.xml"] = (
            f"{_XML}<p:sld {_SPACES}><p:cSld><p:spTree>{tree}</p:spTree></p:cSld></p:sld>"
        )
        links = ""
        for nth, picture in enumerate(pictures, 1):
            number += 1
            files[f"ppt/media/image{number}.jpg"] = picture
            links += (
                f'<Relationship Id="rId{nth}" Type="{linked}/image" Target="../media/image{number}.jpg"/>'
            )
        files[f"ppt/slides/_rels/slide{at}.xml.rels"] = (
            f'{_XML}<Relationships xmlns="{packaged}/relationships">{links}</Relationships>'
        )
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


@case()
def q75_slides_with_six_faces_each(folder: Folder) -> Truth:
    """Slides of a teacher: a title with the class, six faces on each slide, the names below them."""
    rooms = {
        "3-Maple": "Amara|Fenn;Brooks|Galvan;Cleo|Hatcher;Dante|Imler;Esther|Joyner;Finn|Kohler",
        "3-Birch": "Gia|Lemaire;Hank|Moseley;Inés|Nava;Jasper|Oyelaran;Kara|Prentice",
    }
    people: list[Who] = []
    slides: list[tuple[str, list[bytes]]] = [
        (_shape(2, (60, 200, 600, 80), ("Third Grade Faces", "Fall 2026")), [])
    ]
    for room, lines in rooms.items():
        of_room = with_photos(of_lines(lines, room=room, grade="3"))
        people += of_room
        shapes = _shape(2, (40, 15, 500, 40), (room,))
        for at, w in enumerate(of_room):
            x, y = 60 + at % 3 * 220, 75 + at // 3 * 225
            shapes += _picture(10 + at, (x, y, 120, 160), f"rId{at + 1}")
            shapes += _shape(30 + at, (x - 20, y + 164, 160, 28), (w.full,))
        slides.append((shapes, [face(w.photo) for w in of_room]))
    folder.put("Third grade faces.pptx", _slides(slides))
    return Truth(people, allowed=("Third grade faces", "Third grade"))
