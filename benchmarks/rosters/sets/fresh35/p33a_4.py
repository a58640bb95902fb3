"""Composites, saved pages and folders of photos of English-speaking schools."""

from __future__ import annotations

import io
import unicodedata
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Grid, blank_page, cells, grid_pdf, write


@case(OFFICE)
def p33a_class_composite_with_teacher(folder: Folder) -> Truth:
    """United States: a composite as PDF: teacher and principal on top, first and last name, not pictured."""
    from reportlab.lib.utils import ImageReader

    pupils = those(
        "Juno|Albescu;Rafferty|Boone;Dalia|Choi;Emory|Dunaway;Nico|Espinoza;Harriet|Fong;Ike|Sands;Della|Root",
        grades="2",
        rooms="Room 8",
        without=2,
    )
    staff = [one("Paula", "Albrecht", role="staff"), one("Gordon", "Tate", role="staff")]
    sheet, file = blank_page()
    write(sheet, 150, 750, "Cedar Bluff Elementary 2026-2027", 16, bold=True)
    write(sheet, 235, 730, "Grade 2 - Room 8", 13)

    def portrait(who: Who, x: float, y: float, wide: float, lines: list[str]) -> None:
        picture = ImageReader(io.BytesIO(face(who.photo)))
        sheet.drawImage(picture, x, y, wide, wide * 4 / 3)
        for at, line in enumerate(lines):
            sheet.setFont("Helvetica", 9)
            sheet.drawCentredString(x + wide / 2, y - 12 - at * 11, line)

    portrait(staff[0], 180, 580, 84, ["Mrs. Paula Albrecht", "Teacher"])
    portrait(staff[1], 340, 580, 84, ["Mr. Gordon Tate", "Principal"])
    shown = [who for who in pupils if who.photo]
    for at, who in enumerate(shown):
        portrait(who, 70 + at % 3 * 180, 420 - at // 3 * 150, 72, [who.full])
    write(sheet, 70, 200, "Not pictured: Ike Sands, Della Root")
    write(sheet, 70, 30, "(c) Bluebird School Portraits", 7)
    sheet.save()
    folder.put("Albrecht composite.pdf", file.getvalue())
    return Truth([*pupils, *staff], allowed=("8", "Albrecht", "Mrs. Paula Albrecht", "Mrs. Albrecht"))


def _class_photo(people: list[Who]) -> bytes:
    """The group picture of a class: their faces beside each other."""
    from PIL import Image

    wide = Image.new("RGB", (120 * len(people), 200), "#35506b")
    for at, who in enumerate(people):
        wide.paste(Image.open(io.BytesIO(face(f"group {who.full}"))), (120 * at, 40))
    file = io.BytesIO()
    wide.save(file, "JPEG")
    return file.getvalue()


@case(OFFICE)
def p33a_new_zealand_rooms_as_folders(folder: Folder) -> Truth:
    """New Zealand: only photos, a folder for each room with its year, macrons of a Mac, a group picture."""
    five = those("Tāne|Ruawai;Aroha|Te Whata;Ben|Hotchkiss;Mele|Fifita", "", "4", "Room 5", without=0)
    six = those("Mānuka|Ngata;Charlotte|Dobbs;Sione|Tu'ipulotu;Arjun|Reddy", "", "5", "Room 6", without=0)
    staff = [one("Hinemoa", "Pākī", role="staff"), one("Rob", "Sinclair", role="staff")]
    for label, people in (("Room 5 (Year 4)", five), ("Room 6 (Year 5)", six)):
        for who in people:
            name = unicodedata.normalize("NFD", f"{label}/{who.full}.jpg")
            folder.put(f"School photos 2026/{name}", face(who.photo))
        folder.put(f"School photos 2026/{label}/_{label[:6]} class photo.jpg", _class_photo(people))
    for title, who in zip(("Whaea", "Mr"), staff, strict=True):
        name = unicodedata.normalize("NFD", f"{title} {who.full}.jpg")
        folder.put(f"School photos 2026/Staff/{name}", face(who.photo))
    folder.put("School photos 2026/Staff/.DS_Store", b"\0\0\0\1Bud1\0")
    folder.put("School photos 2026/Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500))
    return Truth([*five, *six, *staff], allowed=("5", "6", "Room 5 (Year 4)", "Room 6 (Year 5)"))


@case(OFFICE)
def p33a_photos_with_class_and_surname_first(folder: Folder) -> Truth:
    """Ireland: photos called by class, SURNAME and first name, a retake, a copy, a number of the camera."""
    people = those(
        "Cian|Murphy;Aoibhinn|Ní Bhroin;Éanna|O'Donoghue;Oliwia|Kaminska;Tadhg|Mac Giolla Phádraig;"
        "Sarah-Jane|Quirke;Emmanuel|Adebisi",
        "",
        "5 6",
        "5B;6A",
        without=0,
    )
    for who in people:
        folder.put(f"{who.room} {who.family.upper()} {who.given}.jpg", face(who.photo))
    first = people[0]
    folder.put(f"{first.room} MURPHY Cian.jpg", face("blinked"))
    folder.put(f"{first.room} MURPHY Cian RETAKE.jpg", face(first.photo))
    folder.put(f"{people[3].room} KAMINSKA Oliwia - Copy.jpg", face(people[3].photo))
    folder.put("IMG_2201.JPG", face("nobody knows"))
    return Truth(people, [lost("a picture without a name", "IMG_2201")], capitals=True)


@case(OFFICE)
def p33a_staff_directory_printed_from_the_browser(folder: Folder) -> Truth:
    """United States: the staff page of a school's site printed to PDF: photo, post, mail, no class at all."""
    people = those(
        "Hannah|Rourke;Luis|Barragán;Tamika|Joyner;Peter|van Dorn;Yesenia|Ochoa;Walt|Grabowski",
        role="staff",
    )
    people = but(people, {2: {"goes": "Tammy"}})
    posts = [
        "Principal",
        "Assistant Principal",
        "School Counselor",
        "Music",
        "Reading Specialist",
        "Custodian",
    ]
    titled = ["Ms.", "Mr.", "Dr.", "Mr.", "Mrs.", "Mr."]
    drawn = []
    for who, post, title, cell in zip(people, posts, titled, cells(people, "{who.full}"), strict=True):
        name = f"{title} {who.given} {f'({who.goes}) ' if who.goes else ''}{who.family}"
        mail = f"{who.given[0]}{who.family.split()[-1]}@birchcreek.example".lower().replace("á", "a")
        drawn.append(replace(cell, lines=(name, post, mail, "(555) 555-0137")))
    sheet = Grid(
        side="right",
        columns=2,
        rows=4,
        text=170,
        title="Staff Directory | Birch Creek Elementary",
        foot="https://www.birchcreek.example/apps/staff  9/3/26, 10:12 AM",
    )
    folder.put("Staff Directory - Birch Creek Elementary.pdf", grid_pdf(drawn, sheet))
    return Truth(people)
