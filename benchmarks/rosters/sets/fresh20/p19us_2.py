"""What offices and teachers of elementary schools and middle schools in the USA and Canada write themselves."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows


@case(OFFICE + ": a homeroom sheet with faces in Word that a second grade teacher made")
def fresh_second_grade_faces_in_word(folder: Folder) -> Truth:
    """Faces four in a row with names in capitals or not, a nickname in quotes, one box without a picture, a cell that is empty."""
    people = those(
        "Wesley|Krueger;Ana Sofia|Trujillo;Josephine|Mackey;Hudson|Pell;Zainab|Qureshi;Rowan|O'Dell;Maverick|Stubbs;Eleanor|Ruiz-Hart;Ty|Benavides;Phoebe|Lundgren",
        "",
        "2",
        "Mrs. Kowalczyk",
    )
    people = but(people, {2: {"goes": "Josie"}})
    pictures = faces(people, lambda w: w.full)
    cells = [
        Cell(
            picture=pictures.get(w.full, b""),
            lines=(f'{w.given} "{w.goes}"' if w.goes else w.given, w.family)
            if w.photo
            else (w.full, "(no picture yet)"),
        )
        for w in people
    ]
    cells += [Cell(picture=b"", lines=("",)), Cell(picture=b"", lines=("",))]
    above = ["Homeroom: Mrs. Kowalczyk", "Grade 2   2026-2027", "Bluebonnet Elementary"]
    below = ["10 students (5 boys, 5 girls)", "Sub folder is in the top left drawer. Thank you!!"]
    folder.put("Kowalczyk class pics.docx", docx(above, in_rows(cells, 4), below))
    return Truth(
        people, allowed=("Room 12", "12", "Kowalczyk", "Mrs. Kowalczyk's Class", "Kowalczyk class pics")
    )


@case(OFFICE + ": a teacher's own list of two periods, typed into Notepad")
def fresh_two_periods_in_notepad(folder: Folder) -> Truth:
    """Headings of periods with lines under them, running numbers, remarks after a dash, somebody dropped; pictures by first name and initial."""
    first = those("Alondra|Cisneros;Blake|Whitlock;Chidi|Nwankwo;Dakota|Brewer;Esperanza|Leyva", without=0)
    third = those("Finley|Goodson;Gavin|Pruett;Imani|Rutherford;Jude|Castellanos;Keira|Lomax", without=1)
    third = but(third, {1: {"here": False, "photo": ""}})
    period = {"Period 1 - Pre-Algebra": first, "Period 3 - Pre-Algebra": third}
    remarks = {"Chidi": " - sits up front (glasses)", "Gavin": " - DROPPED 9/12", "Keira": " - new 9/21!"}
    lines = ["Ms. Abernathy  room 204", ""]
    for title, people in period.items():
        lines += [title, "-" * len(title)]
        lines += [f"{at}. {w.full}{remarks.get(w.given, '')}" for at, w in enumerate(people, 1)]
        lines += [f"({len(people)})", ""]
    folder.put("my kids.txt", "\r\n".join(lines))
    folder.photos([*first, *third], lambda w: f"{w.given} {w.family[0]}.jpg")
    known = [
        replace(w, classes=(title,)) if w.here else w for title, people in period.items() for w in people
    ]
    return Truth(known, allowed=("*",))


@case(OFFICE + ": a mail of a secretary to the library, copied into a text file")
def fresh_mail_about_new_pupils(folder: Folder) -> Truth:
    """Head of the mail, a greeting, a list with numbers in brackets, a line about one who left, a signature with telephone, an older mail quoted below."""
    people = those(
        "Harlan|Weatherby;Noemi|Quiroz;Aria|Fontenot;Desmond|Akers;Lucille|Parrish;Enzo|Maldonado",
        "330158",
        "4",
        "Hendricks;Mayfield",
    )
    gone = those("Colby|Ratliff", "330999", without=1, here=False)
    lines = [
        "From: Debra Stumpf <dstumpf@pinehollow.example>",
        "Sent: Tuesday, September 8, 2026 2:41 PM",
        "To: Library <library@pinehollow.example>",
        "Subject: RE: new 4th graders",
        "",
        "Hi Carol,",
        "",
        "Here are the new kiddos for 4th grade (name, student ID, homeroom):",
        "",
        *(f"{w.family}, {w.given} ({w.number}) {w.room}" for w in people),
        "",
        "Please take out Colby Ratliff (330999), he moved to Tulsa.",
        "Pictures are attached, Lucille had the photographer's flash so hers is a retake. None for Enzo yet.",
        "",
        "Thanks! Deb",
        "",
        "Debra Stumpf, Registrar | Pine Hollow Elementary | 918-555-0142",
        "",
        "> From: Carol Yancey",
        "> Can you send me the new students when you have a minute?",
    ]
    folder.put("RE new 4th graders.txt", "\n".join(lines))
    folder.photos(people, lambda w: f"{w.family}{w.given}{'_retake' if w.given == 'Lucille' else ''}.jpg")
    return Truth([*people, *gone], allowed=("*",))
