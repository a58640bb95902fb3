"""Schools that write English: what their offices send."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case(
    "Genesis' export for Destiny (support-sis.genesisedu.com 151000094034: its columns in this order, a file with students and teachers, status A or I)"
)
def fresh_genesis_patrons_with_teachers(folder: Folder) -> Truth:
    """US: students and teachers in one file, the number twice, nicknames, one inactive; a zip of photos by barcode."""
    people = those(
        "Annalise|Brubaker;Jaxson|Delacruz;Temitope|Ogunleye;Katherine|Sarkisian;Rory|Fitzhugh;Esteban|Villagran;Philippa|Yoder;Duc|Trinh;Marguerite|Haines;Solomon|Weatherly",
        "1040227",
        "7 8",
        "B114;C207",
    )
    people = but(people, {3: {"goes": "Katie"}, 6: {"goes": "Pippa"}, 5: {"here": False, "photo": ""}})
    staff = [
        one("Denise", "Garabedian", "80412", role="staff", photo=""),
        one("Walter", "Pruszynski", "80455", role="staff", photo=""),
    ]
    titles = cut(
        "Barcode|SiteShortName|DistrictID|LastName|FirstName|MiddleName|Nickname|Gender|PatronType|AccessLevel|Status|CardExpires|GradeLevel|Homeroom|"
        "GraduationYear|BirthDate|UserName|Password|EmailPrimary|EmailSecondary|AddressPrimaryLine1|AddressPrimaryLine2|AddressPrimaryCity|AddressPrimaryState|AddressPrimaryZipCode"
    )
    rows = []
    for at, w in enumerate([*people, *staff]):
        kind = cut("Student|Patron") if w.role == "student" else cut("Teacher|Teacher")
        year = f"{2039 - int(w.grade)}" if w.grade else ""
        born = f"{at + 1:02}/1{at % 9}/{13 - at % 2}" if w.grade else ""
        place = cut(f"{at + 20} Quarry Rd||Hawthorn|NJ|07506") if w.grade else cut("||||")
        rows.append(
            [
                *(
                    w.number,
                    "HMS",
                    w.number,
                    w.family,
                    w.given,
                    "ABCDEFGHJKLM"[at],
                    w.goes,
                    "FMFFMMFMFMFM"[at],
                ),
                *(*kind, "A" if w.here else "I", "", w.grade, w.room, year, born),
                *("", "", f"{w.number}@hawthornk8.example" if w.grade else "", "", *place),
            ]
        )
    folder.csv("DestinyFollett_HMS.csv", [titles, *rows])
    folder.zip("patron photos.zip", faces(people))
    return Truth([*people, *staff], allowed=("HMS",))


@case(OFFICE + ": form lists of an English secondary school, sent to its library in September")
def fresh_form_lists_for_september(folder: Folder) -> Truth:
    """UK: two forms below each other, the titles again, a total under each; admission numbers show zeros in Excel."""
    first = those(
        "Maisie|Thackray;Idris|Bowen;Lakshmi|Nair;Toby|Dunmore;Amelie|Fenwick-Shaw",
        "004817",
        "",
        "7HA",
        without=0,
    )
    second = those("Kofi|Amankwah;Ottilie|Peverell;Hamza|Sheikh;Rosalind|Tyldesley", "004902", "", "7MK")
    first = but(first, {3: {"goes": "Tobes"}})
    rows: list[list[object]] = [["Year 7 form lists - Sept 2026"], []]
    for part, tutor in ((first, "Mrs Ellershaw"), (second, "Mr Quaife")):
        rows += [[f"Form {part[0].room}", "", "Tutor:", tutor]]
        rows += [[*cut("Surname|Forename|Known as|Form|House|Adm No|Notes")]]
        for at, w in enumerate(part):
            note = "new Sept, from Leeds" if at == 2 else ""
            rows.append([w.family, w.given, w.goes, w.room, ("Avon", "Severn")[at % 2], int(w.number), note])
        rows += [[f"Total {len(part)}"], []]
    folder.book("Y7 forms.xlsx", {"Y7": rows}, merge=["A1:G1"], zeros={"F": 6})
    people = [*first, *second]
    folder.photos(people, lambda w: f"Y7 photos/{w.number}.jpg")
    return Truth(people, allowed=("Form 7HA", "Form 7MK", "Avon", "Severn", "Y7", "Y7 photos"))


@case(OFFICE + ": an elementary school's class lists in the US, a sheet for each teacher")
def fresh_two_teachers_two_sheets(folder: Folder) -> Truth:
    """US: the grade stands only in the heading of each sheet; last name, first name in a cell; bus and lunch number beside."""
    third = those(
        "Emery|Halvorsen;Destiny|Crutchfield;Ravi|Chaudhry;Wyatt|Longoria;Scarlett|McElroy", "55310", "3"
    )
    fourth = those("Jamal|Broadnax;Lucia|Escobedo;Harper|Stanek;Orion|Teague", "54122", "4", without=0)
    sheets = {}
    people = []
    for part, teacher, room in ((third, "Okoye", 14), (fourth, "Lindgren", 21)):
        part = [replace(w, more=(f"{at * 7 + room * 100}",)) for at, w in enumerate(part)]
        rows: list[list[object]] = [[f"Mrs. {teacher} - Grade {part[0].grade} - Room {room}"], []]
        rows.append([*cut("#|Student Name|Student ID|M/F|Bus|Lunch #|Going home")])
        rows += [
            [
                *(at + 1, w.last_first, int(w.number), "FFMMF"[at], ("12", "", "4")[at % 3]),
                *(int(w.more[0]), ("Bus", "Parent pick up", "YMCA")[at % 3]),
            ]
            for at, w in enumerate(part)
        ]
        sheets[teacher] = rows
        people += part
    folder.book("Class Lists 3rd-4th 2026-27.xlsx", sheets, merge=["A1:G1"])
    folder.photos(people, lambda w: f"School pictures/{w.number}.jpg")
    names = ("Okoye", "Lindgren", "Mrs. Okoye", "Mrs. Lindgren", "14", "21", "Room 14", "Room 21")
    return Truth(people, allowed=(*names, "School pictures"))


@case(OFFICE + ": a volunteer in a primary school's library in Queensland typed the list herself")
def fresh_borrowers_typed_by_hand(folder: Folder) -> Truth:
    """Australia: composite classes, `Yr 3` beside 3, borrowers' numbers for half of them; photos by surname and first name."""
    people = those(
        "Lachlan|Petersen;Tahlia|Nguyen-Hart;Cooper|Wrigley;Aroha|Tamihana;Bonnie|Sutcliffe;Zander|Kapoulos;Indi|Marsh;Flynn|O'Dowd;Mae|Collingridge",
        "2210",
        "3 4",
        "3/4B",
    )
    people = but(people, {at: {"number": ""} for at in (1, 4, 5, 8)})
    years = cut("3|Yr 4|3|4|3|4|Yr 3|4|3")
    notes = cut("|owes 1 book|||twin in prep||||away for photos")
    rows = [
        cut(f"{w.given}{' ' if at == 2 else ''}|{w.family}|{w.room}|{years[at]}|{w.number}|{notes[at]}")
        for at, w in enumerate(people)
    ]
    folder.csv("3-4B borrowers.csv", [cut("First name|Surname|Class|Year|Borrower no.|Comments"), *rows])
    folder.photos(people, lambda w: f"Photos 3-4B/{w.family} {w.given}.JPG")
    return Truth(people, allowed=("3-4B", "Photos 3-4B", "3-4B borrowers"))
