"""Pictures and names: systems' photo imports, ID cards and class photo pages of several countries."""

from __future__ import annotations

import io
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import cells
from benchmarks.rosters.papers import docx, in_rows


@case(
    "ps.powerschool-docs.com pssis-admin photo-management (mapping file by name, zip); "
    "Quick Export from memory, not read here"
)
def p34d_powerschool_mapping_file_by_name(folder: Folder) -> Truth:
    """United States: a quick export with grade 0 for K, photos mapped by name and grade; a name twice."""
    people = [
        one("Olivia", "Martin", "71204", "K", "K-2"),
        one("Desmond", "Achebe", "71211", "K", "K-2"),
        one("Olivia", "Martin", "68830", "3", "3-1"),
        one("Paloma", "Reyes", "68841", "3", "3-1"),
        one("Sterling", "Hooper", "68857", "3", "3-1", photo=""),
        one("Anh", "Dao", "66019", "4", "4-2"),
        one("Micaela", "St. Pierre", "66023", "4", "4-2"),
        one("Rowan", "Ellsworth", "66038", "4", "4-2"),
    ]
    titles = cut("Last_Name|First_Name|Student_Number|Grade_Level|Home_Room|Gender|DOB|Enroll_Status")
    rows = [
        [
            *(w.family, w.given, w.number, "0" if w.grade == "K" else w.grade, w.room),
            *("FMFFMFFM"[at], f"0{at + 1}/2{at}/2017", "0"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("student.export.text", [titles, *rows], "\t", end="\r")
    mapped = [w for w in people if w.photo]
    lines = [["Last_Name", "First_Name", "Grade_Level"]]
    lines += [
        [w.family, w.given, "0" if w.grade == "K" else w.grade, f"{at}.jpg"] for at, w in enumerate(mapped, 1)
    ]
    folder.put("photos/mapping.txt", table(lines, "\t"))
    folder.zip("photos/photos.zip", {f"{at}.jpg": face(w.photo) for at, w in enumerate(mapped, 1)})
    return Truth(people, allowed=("photos",))


@case(
    "manualzilla.com/doc/5829748 (Asure ID Exchange: named photo fields, data fields); "
    "its columns are invented after it"
)
def p34d_id_card_programs_export(folder: Folder) -> Truth:
    """United States: an ID-card program's table with paths of its disk, staff, a NoPhoto picture."""
    people = those(
        "Savannah|Burkett;Isaiah|Tillman;Guadalupe|Ortega-Ruiz;Keegan|Daugherty;Nia|Blackwell;"
        "Trevor|Szymanski;Lucia|Amato",
        "0018342",
        "9 10 11",
        "H9-3;H10-1;H11-2",
        without=2,
    )
    people += [
        one("Denise", "Furlong", "9000417", role="staff"),
        one("Roberto", "Quintana", "9000425", role="staff"),
    ]
    people = [replace(w, more=(f"2141{int(w.number):09}",)) for w in people]
    titles = cut(
        "RecordID|CardType|LastName|FirstName|IDNumber|Grade|Homeroom|Title|Photo|Barcode|Prints|LastPrinted"
    )
    rows = [
        [
            *(str(at + 1), "Student" if w.role == "student" else "Faculty", w.family, w.given, w.number),
            *(w.grade, w.room, "" if w.role == "student" else ("Librarian", "Teacher")[at % 2]),
            f"C:\\IDCards\\Photos\\{f'{w.number}_{w.family}' if w.photo else 'NoPhoto'}.jpg",
            *(w.more[0], str(at % 3), f"08/2{at}/2026 9:14 AM"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("ID Cards 2026 export.csv", [titles, *rows], quote=True, enc="cp1252")
    folder.photos(people, lambda w: f"Photos/{w.number}_{w.family}.jpg")
    folder.put("Photos/NoPhoto.jpg", _no_photo())
    return Truth(people, allowed=("Photos", "Student", "Faculty"))


def _no_photo() -> bytes:
    """The grey picture of the card program."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (120, 160), "#e4e4e4")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((10, 10, 110, 150), outline="#888888")
    pen.text((32, 74), "NO PHOTO", fill="#555555")
    file = io.BytesIO()
    picture.save(file, "JPEG")
    return file.getvalue()


@case(
    "help.untis.at 360015066399 (Bildimport: a zip of pictures only, no folders) and 360012409119 "
    "(the columns of the list); the names of the pictures by number are assumed"
)
def p34d_webuntis_picture_import_in_austria(folder: Folder) -> Truth:
    """Austria: the list for WebUntis in ISO-8859-1, one who has left, a zip of pictures by number."""
    people = those(
        "Valentina|Grüneis;Maximilian|Höllerer;Selin|Yildirim;Leopold|Freiherr;Magdalena|Strauß;"
        "Amar|Hadzic;Theresa|Oberhuber;Konstantin|Wöß;Hannah|Zöchling",
        "300417",
        "2 2 3",
        "2B;2B;3A",
    )
    people = but(people, {5: {"here": False, "photo": ""}})
    titles = cut("Schüler-ID|Familienname|Vorname|Klasse|Geschlecht|Geburtsdatum|Eintritt|Austritt")
    rows = [
        [
            *(w.number, w.family, w.given, w.room, "wmwmwmwmw"[at], f"1{at}.03.2014", "08.09.2025"),
            "" if w.here else "17.10.2025",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("students.txt", [titles, *rows], ";", "iso-8859-1")
    folder.zip("Schuelerbilder_2025.zip", faces(people))
    return Truth(people, allowed=("Schuelerbilder_2025",))


@case("a class photo page that an Irish teacher made in Word, style invented")
def p34d_irish_class_photo_page_in_word(folder: Folder) -> Truth:
    """Ireland: a Word page for substitutes; photos over Irish and other names, one without."""
    people = those(
        "Fiadh|Ní Chonaill;Oisín|Mac Giolla;Caoimhe|O'Shea;Tadhg|Ó Súilleabháin;Zofia|Kwiatkowska;"
        "Rían|Breathnach;Éabha|Nic Dhonnchadha;Kamsi|Eze;Dáithí|de Búrca;Saorla|Hennessy",
        "",
        "5",
        without=0,
    )
    people = but(people, {4: {"photo": ""}})
    pictures = cells(people, "{who.full}")
    above = [
        "Scoil Naomh Bríd, Cill Airne",
        "5th Class - Ms. Ní Bhriain - Room 9",
        "Class photo page for subs (October 2026)",
    ]
    below = ["No photo permission: Zofia.", "Please shred after use. Go raibh maith agat!"]
    folder.put("5th class photos for subs.docx", docx(above, in_rows(pictures, 4), below))
    allowed = ("5th Class", "5th class", "Ms. Ní Bhriain", "Room 9", "9", "5th class photos for subs")
    return Truth(people, allowed=allowed)
