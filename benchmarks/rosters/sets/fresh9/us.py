"""Offices of the United States."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder


@case(
    "Microsoft School Data Sync v2.1 (from documentation: learn.microsoft.com/schooldatasync/sds-v2.1-csv-file-format): orgs, users, roles, classes, enrollments; grade in roles.csv"
)
def fresh_sds_with_roles(folder: Folder) -> Truth:
    """Who is a student stands in another file; two teachers, and a mother in users.csv of the office's own; photos by username."""
    people = those(
        "Aurelio|Sandoval;Brynn|Haverford;Cassius|Okonjo;Dalia|Rahmani;Emeric|Stroud;Fern|Yellowhorse;"
        "Gideon|Pasternak;Halle|McNair;Ines|Oyelaran;Jory|Tidwell",
        "14001",
        "4 5",
        "Homeroom 4-Lund;Homeroom 5-Baptiste",
    )
    people = [replace(w, classes=(w.room,), room="") for w in people]
    staff = [
        one("Solveig", "Lund", "90011", photo="", role="staff"),
        one("Emile", "Baptiste", "90012", photo="", role="staff"),
    ]
    mother = one("Rosaura", "Sandoval", "77001")
    users = [
        cut(f"{w.number}|{w.given[0].lower()}{w.family.lower()}@birch.example|{w.given}|{w.family}||||")
        for w in [*people, *staff, mother]
    ]
    folder.csv(
        "orgs.csv", [cut("sourcedId|name|type|parentSourcedId"), cut("10001|Birch Elementary|school|")]
    )
    folder.csv(
        "users.csv",
        [cut("sourcedId|username|givenName|familyName|password|activeDirectoryMatchId|email|phone"), *users],
    )
    roles = [cut(f"{w.number}|10001|student|S26|{int(w.grade):02}|true") for w in people]
    roles += [cut(f"{w.number}|10001|teacher|S26||true") for w in staff]
    roles += [cut(f"{mother.number}|10001|parent|S26||true")]
    folder.csv("roles.csv", [cut("userSourcedId|orgSourcedId|role|sessionSourcedId|grade|isPrimary"), *roles])
    rooms = ("Homeroom 4-Lund", "Homeroom 5-Baptiste")
    folder.csv(
        "classes.csv",
        [
            cut("sourcedId|orgSourcedId|title|sessionSourcedIds|courseSourcedId"),
            *(cut(f"C{at}|10001|{room}|S26|") for at, room in enumerate(rooms)),
        ],
    )
    inside = [cut(f"C{rooms.index(w.classes[0])}|{w.number}|student") for w in people]
    inside += [cut(f"C{at}|{w.number}|teacher") for at, w in enumerate(staff)]
    folder.csv("enrollments.csv", [cut("classSourcedId|userSourcedId|role"), *inside])
    folder.photos(people, lambda w: f"photos/{w.given[0].lower()}{w.family.lower()}.jpg")
    return Truth([*people, *staff], allowed=rooms)


@case(OFFICE + ": an elementary school's workbook, a sheet a homeroom, each teacher with titles of her own")
def fresh_homeroom_sheets_with_notes_between(folder: Folder) -> Truth:
    """Nicknames in brackets, notes between the rows, blank rows, a lunch number, a bus; the last sheet is the staff."""
    first = those(
        "Amaya|Littlejohn;Bennett|O'Shea;Coralie|Dupree;Dmitri|Volkov;Ellis|Van Zandt;Francesca|Amato",
        "60417",
        "",
        "Room 14",
        without=2,
    )
    second = those(
        "Georgia|Whitehorse;Huxley|Barr;Isla|St. Pierre;Jamir|Colvin;Kehlani|Pu'u;Lorenzo|Quintana",
        "60731",
        "",
        "Room 16",
    )
    first, second = (
        but(first, {1: {"goes": "Ben"}, 5: {"goes": "Frankie"}}),
        but(second, {4: {"goes": "Lani"}}),
    )
    staff = [
        one("Patrice", "Umbright", photo="", role="staff"),
        one("Darnell", "Kessel", photo="", role="staff"),
    ]

    def called(who: Who) -> str:
        return f"{who.full} ({who.goes})" if who.goes else who.full

    one_sheet: list[list[str]] = [["Mrs. Umbright's class 2026-27"], ["Room 14"], []]
    one_sheet += [["", "Name", "Lunch #", "Bus"]]
    one_sheet += [[f"{at}", called(w), w.number, f"{at + 3}"] for at, w in enumerate(first[:3], 1)]
    one_sheet += [["", "* three below go to Mr. Kessel for math"], []]
    one_sheet += [[f"{at}", called(w), w.number, "walks"] for at, w in enumerate(first[3:], 4)]
    one_sheet += [[], ["", "Boys 3   Girls 3   Total 6"]]
    two: list[list[str]] = [["Room 16 - D. Kessel"], ["Bus", "Lunch No.", "Student"]]
    two += [["car", w.number, called(w)] for w in second[:4]]
    two += [["", "", "Please print photos for the sub folder!"]]
    two += [["7", w.number, called(w)] for w in second[4:]]
    crew = [["Staff", "Job"], *([w.full, "2nd grade teacher"] for w in staff)]
    folder.book(
        "Homerooms.xlsx", {"Umbright 14": one_sheet, "Kessel 16": two, "Staff": crew}, merge=["A1:D1"]
    )
    folder.photos([*first, *second], lambda w: f"pics/{w.family} {w.goes or w.given}.jpg")
    people = [replace(w, room="") for w in [*first, *second]]
    people = [any_parting(w) if " " in w.family else w for w in people]
    return Truth(
        [*people, *staff],
        allowed=(
            "Room 14",
            "Room 16",
            "Room 16 - D. Kessel",
            "Umbright 14",
            "Kessel 16",
            "Mrs. Umbright",
            "Staff",
            "2nd grade teacher",
        ),
    )


@case(OFFICE + ": emergency cards typed in one sheet: the student's row, then a row for each contact")
def fresh_emergency_contacts_below_each_student(folder: Folder) -> Truth:
    """One column of names for students, parents, grandmothers and doctors: the relation says who is who."""
    people = those(
        "Abram|Delacroix;Bianca|Torvald;Cyril|Nwachukwu;Dot|Prescott;Ezekiel|Rainwater;Flora|Guidry;Guthrie|Stamp",
        "118203",
        "2 3",
        "2-Hale;3-Ives",
    )
    titles = cut("Relationship|Last|First|ID#|Gr|HR|Phone|Allergies / notes")
    rows: list[list[str]] = []
    for at, w in enumerate(people):
        rows.append(
            cut(f"STUDENT|{w.family}|{w.given}|{w.number}|{w.grade}|{w.room}||{('', 'peanuts', '')[at % 3]}")
        )
        rows.append(cut(f"Mother|{w.family}|{('Joan', 'Ruth', 'Adele')[at % 3]}||||555-01{at:02}|"))
        rows += [cut("Grandparent|Boudreaux|Odette||||555-0199|picks up Fri")] if at % 2 else []
        rows += [cut(f"Doctor|Feld|Dr. Amos||||555-0{at + 300}|"), [""] * 8]
    folder.book(
        "Emergency cards.xlsx",
        {"2026-27": [["EMERGENCY CARDS - CONFIDENTIAL"], titles, *rows]},
        merge=["A1:H1"],
    )
    folder.photos(people, lambda w: f"{w.family}_{w.given}.jpg")
    return Truth(people)


@case(
    "answers of a Google Form (from memory, not read here): a chorus signs up; a title is a question: "
    + OFFICE
)
def fresh_sign_up_of_the_chorus(folder: Folder) -> Truth:
    """`9th`, `9` and `Grade 9`; one answered twice; the parent's name is asked, too; photos by name, taken with a telephone."""
    people = those(
        "Adair|Monahan;Briar|Castellano;Colt|Hagerty;Demi|Oyama;Eden|Fairchild;Fritz|Mueller;Ginny|Bhatt;Holden|Ayers;Ione|Levesque",
        "",
        "9 10 11",
    )
    people = but(people, {2: {"goes": "Coltrane"}, 6: {"goes": "Gin"}})
    titles = cut(
        "Timestamp|Email Address|Your first and last name|What do you like to be called? (if different)|What grade are you in?|Voice part|Parent/guardian name|T-shirt size"
    )
    forms = ("{}", "{}th", "Grade {}")
    rows = [
        cut(
            f"9/{at + 3}/2026 15:2{at}:07|{w.given[0]}{w.family}@wolverines.example|{w.full}|{w.goes}|{forms[at % 3].format(w.grade)}|"
            f"{('Soprano', 'Alto', 'Bass')[at % 3]}|{('Kim', 'Terry')[at % 2]} {w.family}|{'SML'[at % 3]}"
        )
        for at, w in enumerate(people)
    ]
    again = ["9/14/2026 08:01:55", *rows[4][1:5], "Tenor", *rows[4][6:]]
    folder.csv("Concert Choir sign-up (Responses) - Form Responses 1.csv", [titles, *rows, again])
    folder.photos(people, lambda w: f"choir headshots/{w.full}.jpeg")
    return Truth(people, allowed=("Soprano", "Alto", "Bass", "Tenor", "choir headshots"))
