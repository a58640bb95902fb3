"""Offices of Britain, Ireland, Australia and New Zealand."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.sixth_cast import pupils


@case(
    "SEEMiS of Scotland (from memory, not read here): Scottish Candidate Number, Known As, Stage, Class: "
    + OFFICE
)
def fresh_scottish_stages(folder: Folder) -> Truth:
    """Stages S1 and S2; a locker beside the candidate number; one left in June; photos by surname and known name."""
    people = pupils("sco", 10, "118204417", "", "1A1;2B2")
    people[0] = replace(people[0], goes="Eilie")
    people[8] = replace(people[8], goes="Hammy")
    people[3] = replace(people[3], here=False)
    titles = words(
        "Surname,Forename,Known As,Gender,Date of Birth,Stage,Class,SCN,Locker,Main Contact,Contact Tel,Status"
    )
    rows = [
        [
            *(
                w.family,
                w.given,
                w.goes or w.given,
                "FM"[at % 2],
                f"1{at % 10}/04/2014",
                f"S{w.room[0]}",
                w.room,
            ),
            *(
                w.number,
                f"{at * 7 + 12}",
                f"Mrs {w.family}",
                f"01632 9600{at:02}",
                "At school" if w.here else "Left 26/06/2026",
            ),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("S1 S2 pupils.csv", [titles, *rows])
    folder.photos(people, lambda who: f"School photos/{who.family.upper()} {who.goes or who.given}.jpg")
    return Truth(people)


@case(
    "Edge of New Zealand (from memory, not read here): NSN, Student ID, Year Level, Tutor Group, Whānau House: "
    + OFFICE
)
def fresh_tutor_groups_and_whanau(folder: Folder) -> Truth:
    """Title rows above, a count below; a national number beside the school's; one left in May; photos without macrons."""
    people = pupils("nz", 10, "", "9 10", "9KOW;10TUI")
    people = [replace(w, more=(f"{138204417 + at * 29}",)) for at, w in enumerate(people)]
    people[7] = replace(people[7], goes="Winnie")
    people[5] = replace(people[5], here=False)
    titles = [
        "NSN",
        "Surname",
        "First Name",
        "Preferred",
        "Year Level",
        "Tutor Group",
        "Whānau House",
        "Iwi",
        "Caregiver 1",
        "Left",
    ]
    rows = [
        [
            *(
                w.more[0],
                w.family,
                w.given,
                w.goes,
                w.grade,
                w.room,
                ("Rimu", "Kauri")[at % 2],
                "Ngāti Porou" if at % 3 else "",
            ),
            *(f"Mr & Mrs {w.family}", "" if w.here else "22/05/2026"),
        ]
        for at, w in enumerate(people)
    ]
    top = [["Te Awa College - Student listing"], ["Run: 14/08/2026"], []]
    folder.book("students.xlsx", {"Listing": [*top, titles, *rows, ["Count", 10]]}, merge=["A1:J1"])
    plain = str.maketrans("āēīōūĀĒĪŌŪ", "aeiouAEIOU")
    folder.photos(people, lambda who: f"2026 portraits/{who.family}, {who.given}.jpg".translate(plain))
    return Truth(people)


@case(
    "OneSchool of Queensland (from memory, not read here): EQ ID, Student Name with the surname in capitals, Roll Class: "
    + OFFICE
)
def fresh_surnames_in_capitals_and_eq_ids(folder: Folder) -> Truth:
    """`SURNAME, Given (Called)` in one cell; ids of ten digits and a letter; remarks say who has left."""
    people = pupils("au", 11, "", "4 5", "4M;5G")
    people = [replace(w, number=f"{102204417 + at * 53:010}{'KTHC'[at % 4]}") for at, w in enumerate(people)]
    people[2] = replace(people[2], goes="Linh")
    people[8] = replace(people[8], goes="Bill")
    people[7] = replace(people[7], here=False)
    titles = ["EQ ID", "Student Name", "Sex", "Yr", "Roll Class", "DOB", "Med", "Remarks"]
    rows = [
        [
            *(
                w.number,
                f"{w.family.upper()}, {w.given}" + (f" ({w.goes})" if w.goes else ""),
                "FM"[at % 2],
                w.grade,
            ),
            *(w.room, f"0{at % 9 + 1}/06/2016", ("", "A", "E")[at % 3], "" if w.here else "Left 12/06/2026"),
        ]
        for at, w in enumerate(people)
    ]
    top = [["Class List - Year 4 and 5"], ["Wattle Creek State School (0417)"]]
    folder.book("Class List.xlsx", {"Class List": [*top, titles, *rows]}, merge=["A1:H1", "A2:H2"])
    folder.photos(people, lambda who: f"student images/{who.number}.jpg")
    return Truth(people, capitals=True)
