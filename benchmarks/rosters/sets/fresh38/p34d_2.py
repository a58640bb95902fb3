"""Pictures and names: seating charts, directory pages and class photos of schools."""

from __future__ import annotations

import io
from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import odt


@case("help.accelerus.com.au ent_importing_student_photos (file pattern 'Family Name, Preferred Name.jpg')")
def p34d_photos_by_family_and_preferred_name(folder: Folder) -> Truth:
    """Australia: a class roll of Writer, a zip of photos by surname and preferred name, two Nguyens."""
    people = [
        one("Isabella", "Nguyen", "NGU0004", "5", "5M", goes="Bella"),
        one("Kevin", "Nguyen", "NGU0011", "5", "5M"),
        one("Zoë", "Fitzsimons", "FIT0002", "5", "5M"),
        one("Jedda", "Roberts", "ROB0017", "5", "5M", photo=""),
        one("Lachlan", "D'Souza", "DSO0001", "5", "5M", goes="Lachie"),
        one("Alessandro", "Di Pietro", "DIP0003", "6", "6T", goes="Sandro"),
        one("Harper", "Smith-Jones", "SMI0029", "6", "6T"),
        one("Arjun", "Venkatesan", "VEN0001", "6", "6T"),
        one("Matilda", "Kovačević", "KOV0006", "6", "6T", photo=""),
    ]
    titles = cut("Student Code|Family Name|Given Name|Preferred Name|Year Level|Home Group|Medical")
    roll = [[Cell((title,)) for title in titles]]
    roll += [
        [
            Cell((text,))
            for text in (
                *(w.number, w.family, w.given, w.goes or w.given, f"Year 0{w.grade}", w.room),
                "Asthma plan" if at == 1 else "-",
            )
        ]
        for at, w in enumerate(people)
    ]
    above = ["Wattle Grove Primary School", "Class roll Semester 2, 2026 - 5M (Mrs Whitford), 6T (Mr Tran)"]
    folder.put("Class roll 5M 6T.odt", odt(above, roll, ["Teachers: please check the spelling."]))
    folder.zip("Portraits.zip", faces(people, lambda w: f"{w.family}, {w.goes or w.given}.jpg"), code="cp437")
    return Truth(people, allowed=("Mrs Whitford", "Mr Tran", "Portraits"))


@case("the name sheet of a school photographer for a class photo, style invented")
def p34d_names_by_row_of_a_class_photo(folder: Folder) -> Truth:
    """Australia: the rows of a class photo, back to front, who was away; the photo of the whole class."""
    people = [
        *those(
            "Jack|Donnelly;Aarav|Menon;Ruby|Castles;Seb|Antoniou;Lily|Tran;Noah|Papadakis;Mila|Horvat;"
            "Finn|O'Grady;Aisha|Rahimi;Charlie|Beaumont;Eve|Leong"
        ),
    ]
    people = [replace(w, grade="3", room="3G", photo="") for w in people]
    names = [w.full for w in people]
    folder.put(
        "3G class photo names.txt",
        "HILLVIEW PUBLIC SCHOOL 2026\r\nClass: 3G\r\nTeacher: Miss K. Galea\r\n\r\n"
        f"Back Row (L-R): {', '.join(names[:4])}\r\n"
        f"Middle Row (L-R): {', '.join(names[4:8])}\r\n"
        f"Front Row (L-R): {', '.join(names[8:10])}\r\n"
        f"Absent: {names[10]}\r\n\r\n"
        "Please check spelling and return by Friday.\r\n",
    )
    folder.put("3G class photo.jpg", _together())
    loss = lost("the class photo is nobody's portrait", "3G class photo.jpg", "photo", "picture")
    return Truth(people, [loss], allowed=("Miss K. Galea",))


def _together() -> bytes:
    """A wide picture of many."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (900, 600), "#a9c3a0")
    pen = ImageDraw.Draw(picture)
    for at in range(11):
        x, y = 60 + at % 4 * 200, 70 + at // 4 * 170
        pen.rectangle((x, y + 66, x + 90, y + 160), fill=f"#{(at * 53) % 190 + 50:02x}4b6e")
        pen.ellipse((x + 15, y, x + 75, y + 70), fill="#e0b896")
    file = io.BytesIO()
    picture.save(file, "JPEG")
    return file.getvalue()
