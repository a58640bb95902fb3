"""What Follett Destiny, Google Classroom and the school photographers give a school in the United States."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case(OFFICE + ": layout from memory, page not seen: Follett Destiny Library Manager, export of patrons")
def fresh_destiny_patrons_with_graduates(folder: Folder) -> Truth:
    """Barcodes that are the District ID, too; status I for those who graduated; access levels, fines; pictures named by barcode in Destiny's zip."""
    people = those(
        "Landon|Pritchard;Sienna|Caldwell;Malik|Boatwright;Elise|Fournier;Diego|Sandoval;Ainsley|Rutledge;Kenji|Watanabe",
        "71430",
        "6 7 8",
        "Rm 12;Rm 15;Rm 21",
        without=1,
    )
    people = but(people, {4: {"here": False}})
    titles = cut(
        "Site Short Name|Barcode|District ID|Last Name|First Name|Middle Name|Nickname|Patron Type|Access Level|Status|Gender|Homeroom|Grade Level|Graduation Year|Fines"
    )
    rows = [
        [
            *(
                "WMS",
                w.number,
                w.number,
                w.family,
                w.given,
                "",
                "",
                "Student",
                "Patron",
                "A" if w.here else "I",
            ),
            *("", w.room, w.grade, 2039 - int(w.grade), ("0.00", "4.95")[at % 2]),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Patrons_WMS.csv", [titles, *rows], quote=True)
    folder.zip("PatronPictures.zip", faces(people))
    return Truth(people, allowed=("*",))


@case(
    OFFICE
    + ": layout from memory, page not seen: Follett Destiny, report of patron names by homeroom saved as a spreadsheet"
)
def fresh_destiny_overdues_by_homeroom(folder: Folder) -> Truth:
    """A row for each overdue book, so that pupils come twice; names Last, First; call numbers and prices; no pictures at all."""
    people = those(
        "Riley|Standifer;Josue|Cardenas;Emma|Holloway;Tristan|Begay;Olivia|Fitzsimmons",
        "P40812",
        "5",
        "Okonkwo;Reyes",
        photo="",
    )
    titles = cut("Homeroom|Grade|Patron|Patron Barcode|Title|Call Number|Copy|Due|Price")
    books = (("Dog Man: Fetch-22", "FIC PIL"), ("Wonder", "FIC PAL"), ("Who Would Win?", "591.5 PAL"))
    rows: list[list[Any]] = []
    for room in ("Okonkwo", "Reyes"):
        for at, w in enumerate(people):
            for copy in range(2 if at % 2 else 1) if w.room == room else ():
                title, shelf = books[(at + copy) % 3]
                rows.append(
                    [
                        room,
                        5,
                        w.last_first,
                        w.number,
                        title,
                        shelf,
                        f"T {88213 + at * 5 + copy}",
                        "10/30/2026",
                        "$7.99",
                    ]
                )
    folder.book(
        "Overdue by homeroom.xlsx", {"Sheet1": [["Overdue Materials - Sunset Elementary"], [], titles, *rows]}
    )
    return Truth(people, allowed=("*",))


@case(OFFICE + ": layout from memory, page not seen: Google Classroom, grades downloaded as CSV")
def fresh_google_classroom_grades(folder: Folder) -> Truth:
    """Mail addresses with digits, assignments with points and dates below the titles, a class average; the teacher's pictures by First Last."""
    people = those(
        "Jordyn|Hatcher;Emmanuel|Osei-Bonsu;Lauren|Cho;Rafael|Dominguez;Skylar|McAllister;Ibrahim|Noor",
        without=2,
    )
    titles = cut("Last Name|First Name|Email Address|Unit 1 quiz|Book talk|Lit circle notes wk 3")
    rows: list[list[Any]] = [
        ["", "Date", "", "2026-09-18", "2026-10-02", "2026-10-23"],
        ["", "Points", "", 20, 50, 10],
        ["", "Class Average", "", "16.4", "44.83", "8.5"],
    ]
    rows += [
        [
            w.family,
            w.given,
            f"{w.given}{w.family[:3]}{29 + at % 2}@students.fairmontusd.org".lower(),
            14 + at,
            41 + at,
            "",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("ELA_8_-_Period_4_-_2026-11-03.csv", [titles, *rows], end="\n")
    folder.photos(people, lambda w: f"P4 faces/{w.given} {w.family}.jpg")
    return Truth(people, allowed=("*",))


@case(OFFICE + ": the photographer's download for the school's system, picture day and make-up day")
def fresh_picture_day_and_makeup_day(folder: Folder) -> Truth:
    """Two zips with an index each; those who were absent have only a picture from make-up day; codes of the camera beside student IDs."""
    people = those(
        "Logan|Pendergrass;Ximena|Aguirre;Tyler|Burkhalter;Naomi|Feldman;Andre|Cheeks;Clara|Svoboda;Jesus|Ontiveros;Faith|Zimmerman",
        "88041",
        "9 10 11",
        without=1,
    )
    titles = cut("Student ID|First Name|Last Name|Grade|Subject Code|Image Name")
    for name, listed in (("Picture Day 09-10", people[:5]), ("Makeup Day 10-22", people[5:])):
        shots = {w.number: f"EVT{name[-2:]}-{3120 + int(w.number) % 97}.jpg" for w in listed}
        rows = [
            [
                w.number,
                w.given,
                w.family,
                w.grade,
                f"7H{int(w.number) % 997:03d}",
                shots[w.number] if w.photo else "",
            ]
            for w in listed
        ]
        text = "\r\n".join(",".join(row) for row in [titles, *rows]) + "\r\n"
        pictures = faces(listed, lambda w, shots=shots: f"images/{shots[w.number]}")  # type: ignore[misc]
        folder.zip(f"{name}.zip", {"SubjectList.csv": text, **pictures})
    return Truth(people, allowed=("*",))
