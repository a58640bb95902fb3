"""What secretaries and teachers of the United States and Canada make of their exports, and lists typed by hand."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces, words


@case(OFFICE + ": a teacher's sheet of two rooms side by side, lunch numbers beside the names")
def fresh_two_rooms_side_by_side(folder: Folder) -> Truth:
    """Three columns, an empty one, three columns; the right room is longer; photos in a folder a room, `First L.jpg`."""
    left = those(
        "Ariel|Bowman;Delia|Ruffin;Jonah|Stamper;Nadia|Petrov;Tyson|Greer", "", "", "Room 3", without=0
    )
    right = those(
        "Bryce|Alder;Corinne|Maddox;Elijah|Funk;Joelle|Baptiste;Mina|Cho;Wesley|Hurst", "", "", "Room 4"
    )
    left = [replace(w, more=(f"{4417 + at * 31}",)) for at, w in enumerate(left)]
    right = [replace(w, more=(f"{6120 + at * 31}",)) for at, w in enumerate(right)]

    def half(people: list[Who], at: int) -> list[str]:
        return [f"{at + 1}", people[at].full, people[at].more[0]] if at < len(people) else ["", "", ""]

    titles = cut("#|Student|Lunch #||#|Student|Lunch #")
    rows = [[*half(left, at), "", *half(right, at)] for at in range(len(right))]
    folder.book("2nd grade.xlsx", {"Sheet1": [cut("Room 3||||Room 4||"), titles, *rows]}, ["A1:C1", "E1:G1"])
    folder.photos([*left, *right], lambda w: f"{w.room}/{w.given} {w.family[0]}.jpg")
    return Truth([*left, *right], allowed=("2nd grade",))


@case(
    "Destiny's columns (District ID, Barcode, Homeroom, Grade Level, Patron Type: /work/shared/facts 1.2) after Excel: "
    + OFFICE
)
def fresh_zeros_eaten_and_library_times(folder: Folder) -> Truth:
    """District ids lost their zeros, the photos still have them; a second sheet says when a homeroom comes; one of the faculty."""
    people = those(
        "Aubrey|Chisholm;Damon|Everly;Greta|Halloran;Ismael|Kaba;Lena|Molina;Otis|Prather;Shelby|Trask;Vera|Zimmer",
        "70041",
        "3 4",
        "Halvorsen;Costa",
    )
    people = [replace(w, more=(f"{4417 + at * 203}", f"{4417 + at * 203:07}")) for at, w in enumerate(people)]
    staff = one("Lorraine", "Eddy", "70912", more=("881", "0000881"), photo="", role="staff")
    titles = cut("Barcode|District ID|Last Name|First Name|Homeroom|Grade Level|Patron Type")
    rows = [
        [int(w.number), int(w.more[0]), w.family, w.given, w.room, int(w.grade), "Student"] for w in people
    ]
    rows.append([int(staff.number), 881, staff.family, staff.given, "", "", "Faculty"])
    times = [cut("Homeroom|Library day|Time"), cut("Halvorsen|Tuesday|9:10"), cut("Costa|Thursday|1:45")]
    folder.book("patrons fixed.xlsx", {"Patrons": [titles, *rows], "Library times": times})
    folder.zip("photos.zip", faces(people, lambda w: f"{w.more[1]}.jpg"))
    return Truth([*people, staff], allowed=("Patrons", "Library times", "Faculty"))


@case(
    "MyEducation BC's names (Pupil #, PEN, legal and usual names, homeroom: from memory, not read here), lockers added by the office: "
    + OFFICE
)
def fresh_legal_and_usual_with_lockers(folder: Folder) -> Truth:
    """Divisions as homerooms; usual first names differ for three; locker and its combination; a heading with the date."""
    people = those(
        "Amandeep|Bains;Xiao Ling|Cheung;Elizabeth|Delorme;Finnian|Hargreaves;Jasleen|Johal;Mitchell|Paquette;Rowena|Santos;Tobias|Wickham;Wren|Youngchief",
        "2204175",
        "6 7",
        "Div 3;Div 4",
    )
    people = but(people, {1: {"goes": "Lynn"}, 2: {"goes": "Betsy"}, 5: {"goes": "Mitch"}})
    people = [replace(w, more=(f"{118400211 + at * 977}",)) for at, w in enumerate(people)]
    titles = cut("Hmrm|Legal Last|Legal First|Usual First|Grd|Pupil #|PEN|Locker|Combo")
    rows = [
        cut(
            f"{w.room}|{w.family}|{w.given}|{w.goes or w.given}|{int(w.grade):02}|{w.number}|{w.more[0]}|{at + 41}|{at + 12}-{at + 3}-{at + 27}"
        )
        for at, w in enumerate(people)
    ]
    top = ["Cedar Ridge Middle - as of Sept 18"]
    folder.book("Div 3 and 4 with lockers.xlsx", {"Sheet1": [top, titles, *rows]}, ["A1:I1"])
    folder.photos(people, lambda w: f"student photos/{w.number}.JPG")
    return Truth(people, allowed=("student photos",))


@case(
    "Google Classroom's grades in a sheet (from memory, not read here), saved as CSV by a teacher: " + OFFICE
)
def fresh_classroom_grades_with_average(folder: Folder) -> Truth:
    """Below the titles rows of dates, points and the class average; addresses; photos `First Last.jpg` of the teacher's own."""
    people = those(
        "Asher|Bingham;Bella|Cordova;Dax|Eastman;Frida|Holloway;Josiah|Knapp;Lilia|Mendez;Ronan|Sheehan;Thalia|Vargas"
    )
    people = [
        replace(w, more=(f"32{w.family}@falcons.example".lower(), f"32{w.family}".lower())) for w in people
    ]
    titles = words("Last Name,First Name,Email Address,Syllabus quiz,Reading log 1,Vocab 1")
    above = [
        cut("Date|||2026-09-04|2026-09-18|2026-09-25"),
        cut("Points|||10|20|15"),
        cut("Class average|||8.50|17.25|12"),
    ]
    rows = [
        cut(f"{w.family}|{w.given}|{w.more[0]}|{at + 2}|{('', 18)[at % 2]}|{at + 6}")
        for at, w in enumerate(people)
    ]
    folder.csv("ELA 7 Period 3.csv", [titles, *above, *rows])
    folder.photos(people, lambda w: f"seating chart pics/{w.full}.jpg")
    return Truth(people, allowed=("ELA 7 Period 3", "seating chart pics"))
