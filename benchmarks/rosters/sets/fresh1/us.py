"""Offices and libraries of the United States."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.fresh_cast import ods, pupils_of

pupils = pupils_of(0)


@case(
    "PowerSchool (from memory, not read here): lastfirst, grade_level -1 and 0, enroll_status 2; column order invented"
)
def fresh_powerschool_lastfirst(folder: Folder) -> list[Who]:
    """One column for the name, -1 for pre-kindergarten and 0 for kindergarten, 2 for transferred out."""
    people = pupils("us", 8, "0052103", "PK K 1 2", "PKA KB 1C 2A")
    gone = people[5].number
    levels = {"PK": "-1", "K": "0"}
    rows = [
        [
            w.number,
            w.last_first,
            levels.get(w.grade, w.grade),
            w.room,
            "2" if w.number == gone else "0",
            "100",
        ]
        for w in people
    ]
    titles = words("student_number,lastfirst,grade_level,home_room,enroll_status,schoolid")
    folder.csv("students_export.txt", [titles, *rows], "\t", end="\n")
    folder.photos(people, lambda who: f"photos/{who.number}.JPG")
    return [replace(w, here=w.number != gone) for w in people]


@case("kb.infinitecampus.com, Section Roster; the printed form saved as Excel: " + OFFICE)
def fresh_campus_section_roster(folder: Folder) -> Truth:
    """Lines of the report above the titles, a row number, blank lines and totals by sex below."""
    people = pupils("us", 7, "118204", "7")
    rows: list[list[object]] = [
        ["26-27 Lincoln Middle School"],
        ["Generated on 09/02/2026 07:41:10 AM   Page 1 of 1"],
        [None],
        ["0701-3 Life Science 7", None, None, "Teacher: Ortiz, Rosa", None, "Room: 118"],
        ["#", "Name", "Grade", "Student Number", "Gender", "Birthday"],
        *([i, f"{w.last_first} R", "07", int(w.number), "F", "03/04/2014"] for i, w in enumerate(people, 1)),
        [None],
        ["Total Students: 7", None, None, "Male: 0", "Female: 7"],
        ["* Student has a schedule conflict. See the counselor."],
    ]
    folder.book("Section Roster 0701-3.xlsx", {"Roster": rows}, merge=["A1:F1", "A2:F2"])
    folder.photos(people, lambda who: f"export/7/{who.number}.jpg")
    named = [replace(w, also=((f"{w.given} R", w.family),)) for w in people]
    return Truth(named, allowed=["*"])


@case("epsoperations.atlassian.net, Coach Digital Compass: Action, Username, ..., Grade as 'Grade 3', Active")
def fresh_coach_compass(folder: Folder) -> list[Who]:
    """A test student of the vendor's, passwords, kindergarten as `Grade K`, and inactive ones."""
    people = pupils("us", 7, "40518", "K 1 2")
    gone = {people[1].number, people[6].number}
    titles = "Action (R),Username (R),Password (R),First Name (R),MI,Last Name (R),Grade (R),Student ID,Email Address,Active/Inactive (R)"
    rows = [
        [
            "U",
            f"{w.given[0]}{w.number}".lower(),
            "Sunny!42",
            w.given,
            "",
            w.family,
            f"Grade {w.grade}",
            w.number,
            "",
            "Inactive" if w.number in gone else "Active",
        ]
        for w in people
    ]
    rows.append(["A", "teststudent1", "Sunny!42", "Test", "", "Student", "Grade 1", "99999", "", "Active"])
    folder.csv("StudentRoster.csv", [words(titles), *rows])
    folder.photos(people)
    return [replace(w, here=w.number not in gone) for w in people]


@case("support.google.com, users as CSV: titles with [Required]; org units by year and for staff: " + OFFICE)
def fresh_google_admin(folder: Folder) -> Truth:
    """Graduation years as units, staff in their own, one suspended account; the addresses hold the number."""
    people = pupils("us", 7, "310442")
    gone = people[3].number
    titles = "First Name [Required],Last Name [Required],Email Address [Required],Status [READ ONLY],Org Unit Path [Required],Employee ID,Last Sign In [READ ONLY]"
    rows = [
        [
            w.given,
            w.family,
            f"{w.number}@students.lakeview.org",
            "Suspended" if w.number == gone else "Active",
            f"/Students/Class of {2034 + i % 2}",
            w.number,
            "2026/09/03 13:20:11",
        ]
        for i, w in enumerate(people)
    ]
    staff = ["Rosa", "Ortiz", "rortiz@lakeview.org", "Active", "/Staff/Teachers", "", "2026/09/03 07:01:00"]
    folder.csv("User_Download_03092026.csv", [words(titles), *rows, staff])
    folder.photos(people)
    everybody = [replace(w, here=w.number != gone) for w in people]
    return Truth([*everybody, one("Rosa", "Ortiz", role="staff", photo="")], allowed=["*"])


@case(
    "legacyhelp.follettsoftware.com, Patron Import: Barcode, District ID, Patron Type, Status A/I/R; idlink"
)
def fresh_destiny_patrons(folder: Folder) -> list[Who]:
    """Barcodes with `P `, faculty among the patrons, an inactive one; the map by district id, ends with CR."""
    people = [
        replace(w, more=(f"P {700 + i}",))
        for i, w in enumerate(pupils("us", 7, "0881720", "3 4", "Gr3-Poe;Gr4-Lee"))
    ]
    gone = people[2].number
    titles = "Site Short Name,Barcode,District ID,Last Name,First Name,Middle Name,Nickname,Patron Type,Status,Homeroom,Grade Level,Birthdate"
    rows = [
        [
            "LKV",
            w.more[0],
            w.number,
            w.family,
            w.given,
            "",
            "",
            "Student",
            "I" if w.number == gone else "A",
            w.room,
            w.grade,
            "2017-02-03",
        ]
        for w in people
    ]
    rows.append(["LKV", "P 9004", "T0042", "Poe", "Helen", "", "", "Faculty", "A", "", "", ""])
    folder.csv("patrons.csv", [words(titles), *rows], quote=True)
    shown = [w for w in people if w.photo]
    folder.put("pictures/idlink.txt", "".join(f"{w.number},img{i}.jpg\r" for i, w in enumerate(shown)))
    files = {w.number: f"pictures/img{i}.jpg" for i, w in enumerate(shown)}
    folder.photos(shown, lambda who: files[who.number])
    staff = one("Helen", "Poe", "T0042", more=("P 9004",), role="staff", photo="")
    return [*(replace(w, here=w.number != gone) for w in people), staff]


@case(OFFICE + ": a class list typed in a word processor and saved as plain text")
def fresh_headings_in_a_text(folder: Folder) -> Truth:
    """The teacher and the grade stand above each class; the names are numbered, `Last, First`."""
    people = pupils("us", 8, rooms="Alvarez;Bright")
    lines = ["Lakeview Elementary - Class Lists 2026-27", ""]
    for teacher, grade in (("Alvarez", "2"), ("Bright", "3")):
        lines += [f"Mrs. {teacher} - Grade {grade}", ""]
        theirs = [w for w in people if w.room == teacher]
        lines += [f"{i}. {w.last_first}" for i, w in enumerate(theirs, 1)]
        lines += [""]
    folder.put("class lists.txt", "\r\n".join(lines), "cp1252")
    folder.photos(people, lambda who: f"{who.family}, {who.given}.jpg")
    people = [replace(w, room="") for w in people]
    return Truth(people, [lost("whose classes they are", "alvarez")], allowed=["*"])


@case(OFFICE + ": an old system that prints all in capitals, suffixes behind the last name")
def fresh_capitals_and_suffixes(folder: Folder) -> Truth:
    """`WASHINGTON JR`, `O'NEIL`, `DE LA CRUZ`, two given names; an OpenDocument sheet."""
    people = [
        replace(w, grade=f"{8 + i % 2}", number=f"{20140 + i * 3}") for i, w in enumerate(pupils("mess", 8))
    ]
    suffix = {people[0].number: " JR", people[4].number: " III"}
    rows = [
        [int(w.number), f"{w.family.upper()}{suffix.get(w.number, '')}, {w.given.upper()}", f"{w.grade}TH"]
        for w in people
    ]
    folder.put("STUDENT LISTING.ods", ods([["STU#", "STUDENT NAME", "GRD"], *rows]))
    folder.photos(people, lambda who: f"{who.number}.jpg")
    with_suffix = [
        replace(w, also=((w.given, f"{w.family}{suffix.get(w.number, '')}"),)) if w.number in suffix else w
        for w in people
    ]
    return Truth(with_suffix, capitals=True)


@case(
    "Seesaw (from memory, not read here): names and home codes; two teachers' downloads in one folder: "
    + OFFICE
)
def fresh_seesaw_two_classes(folder: Folder) -> Truth:
    """First and last names, a code of letters that is nobody's number; photos as `First Last.png`."""
    people = pupils("us", 8, rooms="Room 12;Room 14")
    for room in ("Room 12", "Room 14"):
        rows = [
            [w.given, w.family, f"{'QWERTZUI'[i]}BKD-XPLM", "0 of 10"]
            for i, w in enumerate(people)
            if w.room == room
        ]
        titles = ["Student First Name", "Student Last Name", "Home Learning Code", "Connected Family Members"]
        folder.csv(f"{room}.csv", [titles, *rows])
    folder.photos(people, lambda who: f"photos/{who.full}.jpg")
    return Truth(people, [lost("the codes are not used", "home learning code", "code")])
