"""Documents, workbooks and pages with faces, and folders of photos that a teacher took."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, cells, grid_pdf
from benchmarks.rosters.papers import docx, in_rows, odt


@case(
    OFFICE
    + ": a teacher's table of faces in Word with first names and initials, and the office's list of the class"
)
def fresh_initials_under_faces_and_a_list(folder: Folder) -> Truth:
    """Word: `Leo B.` and `Leo T.`; the CSV beside has whole names and numbers; one on the list is not in the document."""
    people = those(
        "Amaya|Corrigan;Bruno|Delacruz;Corinne|Ashby;Leo|Bannister;Leo|Truong;Mireille|Fontaine;Odin|Halvorsen;Paloma|Reyes;Quincy|Upshaw",
        "55204",
        "4",
        "4M",
    )
    listed = sorted(people, key=lambda w: w.last_first)
    rows = [[w.number, w.last_first, w.grade, w.room] for w in listed]
    folder.csv("4M class list.csv", [cut("Student #|Student|Grade|Homeroom"), *rows])
    seats = [Cell((f"{w.given} {w.family[0]}.",), face(w.photo)) for w in people if w.photo]
    above = ["Seating chart", "Front of the room"]
    folder.put("seating chart for sub.docx", docx(above, in_rows(seats, 4), ["Door"]))
    return Truth(people)


@case(OFFICE + ": a sheet of faces that a class teacher made with LibreOffice for the subject teachers")
def fresh_sheet_of_faces_with_the_teacher(folder: Folder) -> Truth:
    """Writer: the class stands only in the heading; the teacher has the first place and a line that says so; one `Foto fehlt`."""
    people = those(
        "Antonia|Brucker;Baran|Yıldız;Cosima|Edlinger;Dominik|Hrdlicka;Emilia|Pichler;Florian|Graf;Helene|Zauner;Ivana|Marković",
        rooms="2c;2c",
    )
    teacher = one("Gudrun", "Brandl", role="staff")
    places = [Cell((teacher.full, "Klassenlehrerin"), face(teacher.photo)), *cells(people[:-1], "{who.full}")]
    places.append(Cell((people[-1].full, "Foto fehlt")))
    folder.put(
        "Gesichter 2c.odt",
        odt(["Klasse 2c", "Schuljahr 2026/27"], in_rows(places, 3), ["Bitte nicht weitergeben!"]),
    )
    return Truth([*people, teacher], allowed=("2c",))


@case(
    OFFICE
    + ": two photo rosters printed to PDF, one a room, and a list of all with their numbers; a teacher has a place in the first"
)
def fresh_rosters_of_two_rooms_and_a_list(folder: Folder) -> Truth:
    """PDF: centred names, no numbers; the list has `Last, First`; one more stands on the list than in the pages."""
    people = those(
        "Adrienne|Kowalski;Beck|Soriano;Carys|Levine;Dante|Mbuyi;Etienne|Prescott;Faith|Zielinski;Gunnar|Dahlberg;Hope|Arceneaux;Ilan|Mandel",
        "30417",
        "5",
        "Room 7;Room 8",
    )
    teacher = one("Ingrid", "Vail", role="staff")
    for room in ("Room 7", "Room 8"):
        group = [w for w in people if w.room == room and w.photo]
        places = [Cell((teacher.full, "Teacher"), face(teacher.photo))] if room == "Room 7" else []
        places += cells(group, "{who.full}", "Grade {who.grade}")
        grid = Grid(columns=3, rows=3, photo=84, centred=True, title=f"{room} photo roster", text=110)
        folder.put(f"{room}.pdf", grid_pdf(places, grid))
    rows = [[w.number, w.last_first, w.grade, w.room] for w in people]
    folder.csv("5th grade.csv", [cut("ID No.|Student name|Gr.|Rm"), *rows])
    return Truth([*people, teacher], allowed=("Room 7", "Room 8"))


@case(
    OFFICE
    + ": a teacher photographs the class in the order of a list that was typed by hand, and numbers the pictures"
)
def fresh_order_of_the_photos_typed(folder: Folder) -> Truth:
    """A text file: `6. … - absent`; the last number is the whole class; pictures `1.jpg` and so on."""
    people = those(
        "Ayla|Demirci;Barnaby|Crisp;Carmen|Lovelock;Dougal|Fairweather;Elsa|Nightingale;Corin|Vale;Gus|Hathersage;Hetty|Broadbent;Idris|Kamara",
        without=0,
    )
    people = but(people, {5: {"photo": ""}})
    lines = [f"{at}. {w.full}{'' if w.photo else ' - absent'}" for at, w in enumerate(people, 1)]
    text = ["Oak class - photo order Mon 14 Sept", "", *lines, "10. whole class", ""]
    folder.put("photos/order.txt", "\r\n".join(text))
    for at, w in enumerate(people, 1):
        if w.photo:
            folder.put(f"photos/{at}.jpg", face(w.photo))
    folder.put("photos/10.jpg", face("the whole class"))
    return Truth([replace(w, room="") for w in people], allowed=("Oak class", "Oak", "photos"))
