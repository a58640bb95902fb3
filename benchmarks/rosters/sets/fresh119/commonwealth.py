"""Sheets and prints of British, Australian and New Zealand systems, of a library and of a learning platform."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh79.kit import GRID, Print
from benchmarks.rosters.sets.fresh91.kit import gone


@case(
    "Bromcom: docs.bromcom.com how-to-import-access-arrangements (the names of the fields); the order invented"
)
def q119_student_list_of_october(folder: Folder) -> Truth:
    """England: a CSV of a year group: legal and preferred names, UPN, tutor group, a leaving date for one."""
    people = of_lines(
        """Zuzanna|Adamska|005117|8|8EL|Zuzia;Thomas|Birch|005122|8|8EL|Tom;Aminata|Conteh|005126|8|8EL
        Leah|Dyer|005131|8|8EL;Mohammed|Farooq|005138|8|8EL;Callum|Gilroy|005119|8|8PW
        Isobel|Hartshorn|005124|8|8PW|Izzy;Jayden|Marsh|005128|8|8PW;Ruby|Openshaw|005135|8|8PW
        Saffron|Tilley|005140|8|8PW"""
    )
    titles = (
        "Admission Number|UPN|Legal Last Name|Legal First Name|Preferred Last Name|Preferred First Name|Gender|"
        "Year Group|Tutor Group|Date of Birth|Leaving Date"
    )
    rows: list[list[Any]] = [cut(titles)]
    found = []
    for at, w in enumerate(people):
        upn = f"{'ABCDEFGHJK'[at]}3412026{at * 731 + 10417:05}"
        sex = "Male" if w.given in ("Thomas", "Mohammed", "Callum", "Jayden") else "Female"
        left = "25/09/2026" if w.given == "Jayden" else ""
        own = [w.number, upn, w.family, w.given, w.family, w.goes or w.given, sex, "Year 8", w.room]
        rows.append([*own, birthday(at, 2013), left])
        found.append(replace(w, more=(upn,), also=((w.goes, w.family),) if w.goes else ()))
    folder.csv("StudentList_Year 8.csv", rows, quote=True)
    here = [w for w in found if w.given != "Jayden"]
    return Truth([*here, *gone(found, 7)], allowed=("StudentList_Year 8",))


@case(
    "Sentral: roll call lists, first and preferred names (names of fields: EnrolHQ's map to its API); layout invented"
)
def q119_printed_roll_of_a_composite_class(folder: Folder) -> Truth:
    """Australia: the printed roll of a class of Years 5 and 6, `SURNAME, Given (Preferred)`, days to tick."""
    people = of_lines(
        """Charlotte|Abbott|204417|5|5/6H|Charlie;Dimitri|Bakas|204422|5|5/6H;Ruby|Cheung|204426|5|5/6H
        Hamish|Donnelly|204431|5|5/6H;Leila|El-Masri|204438|5|5/6H;Tyson|Fraser|198419|6|5/6H
        Matilda|Gibbs|198424|6|5/6H|Tilly;Rohan|Iyer|198428|6|5/6H;Mia|Kovac|198435|6|5/6H
        Jarrah|Simpson|198440|6|5/6H;Lachlan|Webb|198447|6|5/6H|Lachie"""
    )
    made = Print(
        head=[("Wattle Creek Public School", "Term 3 Week 4, 2026")],
        foot=("Printed from Sentral 10/08/2026 08:02", "", "Page {page} of {pages}"),
    )
    made.say("Roll Class: 5/6H", 14, bold=True)
    made.say("Teacher: Mrs J Hallett", after=8)
    rows = [cut("Student|Student ID|Yr|Mon|Tue|Wed|Thu|Fri")]
    for w in people:
        called = f" ({w.goes})" if w.goes else ""
        rows.append([f"{w.family.upper()}, {w.given}{called}", w.number, w.grade, "", "", "", "", ""])
    made.table(rows, (190, 70, 30, 40, 40, 40, 40, 40), GRID, air=3)
    made.gap(4)
    made.say("Total students: 11   Year 5: 5   Year 6: 6", after=2)
    folder.put("5-6H roll.pdf", made.data())
    return Truth(people, capitals=True, allowed=("5-6H roll", "Mrs J Hallett"))


@case("KAMAR: ID, NSN, year level and tutor class of its student lists (from memory)")
def q119_student_list_with_macrons(folder: Folder) -> Truth:
    """New Zealand: a CSV with macrons, NSN, tutor class, preferred first names, house, e-mail."""
    people = of_lines(
        """Aroha|Hēnare|26117|9|9TMK;Benjamin|Coombes|26122|9|9TMK|Ben;Fetu|Leavasa|26126|9|9TMK
        Grace|Mackintosh|26131|9|9TMK;Hoani|Pōtaka|26138|9|9TMK;Isla|Rutherford|26119|9|9SWB
        Jai|Prasad|26124|9|9SWB;Kahurangi|Tūhua|26128|9|9SWB|Kahu;Lily|Zhang|26135|9|9SWB
        Tevita|Vainikolo|26140|9|9SWB"""
    )
    titles = "ID,Last Name,First Name,Preferred Name,Gender,Date of Birth,Year Level,Tutor,House,NSN,Email"
    houses = ("Kōwhai", "Rimu", "Tōtara", "Kauri")
    rows: list[list[Any]] = [titles.split(",")]
    found = []
    for at, w in enumerate(people):
        nsn = f"14{at * 7331 + 2417226}"
        sex = "F" if w.given in ("Aroha", "Grace", "Isla", "Kahurangi", "Lily") else "M"
        own = [w.number, w.family, w.given, w.goes or w.given, sex, birthday(at, 2012), "9", w.room]
        rows.append([*own, houses[at % 4], nsn, f"{w.number}@student.tawhai.example"])
        found.append(replace(w, more=(nsn,), also=((w.goes, w.family),) if w.goes else ()))
    folder.csv("Yr9 Students.csv", rows, enc="utf-8-sig")
    return Truth(found, allowed=("Yr9 Students",))


@case(
    "Oliver v5: borrowers with barcode, type, form and status (from memory; Amlib's borrower import: help.oclc.org)"
)
def q119_borrowers_and_their_pictures(folder: Folder) -> Truth:
    """Australia: a library's borrowers in a CSV, one of them a teacher, and a folder of pictures by barcode."""
    people = with_photos(
        of_lines(
            """Aiden|Barlow|S11417|7|7 Gold;Bianca|Costa|S11422|7|7 Gold;Declan|Foley|S11426|7|7 Gold
            Emma-Jane|Hooper|S11431|7|7 Gold|EJ;Farah|Hussain|S11438|7|7 Gold;Hugo|Lindner|S11419|7|7 Red
            Jasmine|Nguyen|S11424|7|7 Red;Kai|O'Brien|S11428|7|7 Red;Phoebe|Stavrou|S11435|7|7 Red"""
        )
        + of_lines("Margaret|Penhall|T0417", role="staff"),
        2,
        9,
    )
    titles = "Borrower Barcode,Surname,Given Name,Preferred Name,Borrower Type,Year Level,Form,Email,Status"
    rows: list[list[Any]] = [titles.split(",")]
    for w in people:
        kind = "Staff" if w.role == "staff" else "Student"
        mail = f"{w.given.split('-')[0]}.{w.family}@stbrigids.example".lower().replace("'", "")
        rows.append([w.number, w.family, w.given, w.goes, kind, w.grade, w.room, mail, "Active"])
    folder.csv("Borrowers/borrower export.csv", rows)
    folder.photos(people, lambda w: f"Borrowers/images/{w.number}.jpg")
    return Truth(people, allowed=("Borrowers", "borrower export", "images"))


@case(
    "Moodle: the participants of a course, downloaded as a table (docs.moodle.org Participants; titles from memory)"
)
def q119_participants_of_a_course(folder: Folder) -> Truth:
    """Scotland: a course's participants as CSV: students and teachers, groups, the last access."""
    students = of_lines(
        """Ailsa|Buchanan|1041722||S1 Brodick;Fraser|Cairns|1041883||S1 Brodick;Kirsty|Drummond|1042190||S1 Brodick
        Mohsin|Iqbal|1042334||S1 Brodick;Eilidh|MacInnes|1042611||S1 Brodick;Rory|McAllister|1042845||S1 Lamlash
        Oliwia|Nowicka|1043176||S1 Lamlash;Struan|Petrie|1043318||S1 Lamlash;Niamh|Ross|1043581||S1 Lamlash"""
    )
    staff = of_lines("Catriona|Laird|T4417;Iain|Geddes|T4420", role="staff")
    titles = [
        "First name",
        "Last name",
        "ID number",
        "Email address",
        "Roles",
        "Groups",
        "Last access to course",
    ]
    ago = ("Never", "2 days 4 hours", "19 hours 12 mins", "6 days 1 hour")
    rows: list[list[Any]] = [titles]
    for at, w in enumerate([*students, *staff]):
        role = "Student" if w.role == "student" else "Teacher"
        mail = f"{w.given}.{w.family}@glenbrae.example".lower()
        rows.append([w.given, w.family, w.number, mail, role, w.room or "No groups", ago[at % 4]])
    folder.csv("courseid_417_participants.csv", rows, enc="utf-8-sig", end="\n")
    return Truth([*students, *staff], allowed=("courseid_417_participants",))
