"""Student systems of the United States: exports as their help pages and public scripts have them."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, caster, one
from benchmarks.rosters.folder import Folder, faces, words

cast = caster(0)


@case(
    "ps.powerschool-docs.com, photo-management; Enroll_Status as a public PowerSchool query has it: 0 is here"
)
def powerschool_quick_export(folder: Folder) -> list[Who]:
    """Tabs, lines that end with a carriage return; 2 and 3 have left, -1 is still to come."""
    people = cast("us", 8, "004120", "0 1 2", "K-2 1-A 2-B")
    people = [replace(who, grade={"0": "K"}.get(who.grade, who.grade)) for who in people]
    status = dict(zip((who.number for who in people), ["0", "0", "2", "0", "0", "3", "0", "0"], strict=True))
    rows = [
        [
            who.number,
            who.family,
            who.given,
            "",
            who.grade.replace("K", "0"),
            who.room,
            status[who.number],
            "F",
            "9/1/2016",
        ]
        for who in people
    ]
    titles = words(
        "Student_Number,Last_Name,First_Name,Middle_Name,Grade_Level,Home_Room,Enroll_Status,Gender,DOB"
    )
    folder.csv("student.export.text", [titles, *rows], "\t", end="\r")
    folder.photos(people)
    return [replace(who, here=status[who.number] == "0") for who in people]


@case("ps.powerschool-docs.com, photo-management: number, tab, file; no titles; files numbered")
def powerschool_photo_map(folder: Folder) -> list[Who]:
    """An Excel list whose numbers are numbers, and a photo map beside a zip."""
    people = cast("us", 7, "300117", "6 7", "")
    titles = ["Student Number", "Student Name", "Grade Level", "Lunch Balance"]
    folder.book(
        "Students.xlsx",
        {"Sheet1": [titles, *([int(w.number), w.last_first, int(w.grade), 3.5] for w in people)]},
    )
    shown = [who for who in people if who.photo]
    folder.put("mapping.txt", "".join(f"{who.number}\t{at}.jpg\r\n" for at, who in enumerate(shown, 1)))
    names = {who.number: f"{at}.jpg" for at, who in enumerate(shown, 1)}
    folder.zip("photos.zip", faces(people, lambda who: names[who.number]))
    return people


@case(
    "kb.infinitecampus.com, photo-import: leading zeros are ignored; knowledge.certforschools.com: dotted titles"
)
def infinite_campus_sections(folder: Folder) -> list[Who]:
    """A row for each section; the photos in folders within a zip, by number without zeros."""
    people = [replace(who, classes=("English 6", "Art")) for who in cast("us", 6, "0070331", "06", "")]
    rows = [
        [who.number, who.family, who.given, "06", section, "2/3/2014"]
        for who in people
        for section in who.classes
    ]
    titles = "student.studentNumber,student.lastName,student.firstName,student.grade,courseSection.courseName,student.birthdate"
    folder.csv("ad hoc export.csv", [words(titles), *rows])
    folder.zip("pictures.zip", faces(people, lambda who: f"6/{who.number.lstrip('0')}.jpg"))
    return [replace(who, grade="6") for who in people]


@case(
    "support.aeries.com 14000086068 and the student end points: StudentID, StudentNumber, InactiveStatusCode"
)
def aeries_two_numbers(folder: Folder) -> list[Who]:
    """The permanent id and a school number of few digits; photos by the permanent id; staff 990107.jpg."""
    people = [replace(who, more=(f"{at + 11}",)) for at, who in enumerate(cast("us", 7, "99400217", "7 8"))]
    left = people[4].number
    rows = [
        [
            who.number,
            who.more[0],
            who.family,
            who.given,
            who.grade,
            "I" if who.number == left else "",
            "x@y.org",
        ]
        for who in people
    ]
    titles = "Student ID,Student Number,Last Name,First Name,Grade,Inactive Status Code,Student Email Address"
    folder.csv("STU.csv", [words(titles), *rows])
    folder.photos(people, lambda who: f"pictures/{who.number}.jpg")
    return [replace(who, here=who.number != left) for who in people]


@case("the field Student Perm ID is Synergy's (a public form); the rest: style of an office, invented")
def synergy_student_name(folder: Folder) -> Truth:
    """`Perm ID` and one column `Last, First Middle`; two titles rows of the report above."""
    people = cast("us", 7, "1402077", "6 7 8", "R12 R14 R20")
    rows: list[list[str]] = [
        ["Lakeside Middle School", "", "", "", ""],
        ["Year: 2026-2027", "", "", "STU408", ""],
    ]
    rows += [words("Perm ID,Student Name,Grade,Hm Rm,Locker")]
    rows += [
        [w.number, f"{w.last_first} J.", f"0{w.grade}", w.room, str(300 + i)] for i, w in enumerate(people)
    ]
    folder.csv("STU408.csv", rows)
    folder.photos(people, lambda who: f"{who.number}.JPG")
    middle = [replace(who, also=((f"{who.given} J.", who.family),)) for who in people]
    return Truth(middle, [lost("the column Locker", "locker")])


@case(f"titles of a Skyward list: {'style of an office, invented'}")
def skyward_status(folder: Folder) -> Truth:
    """`Other ID` with a letter; A and I; a graduation year in place of a grade."""
    people = cast("us", 7, "S0311", "", "104 105")
    gone = {people[1].number, people[5].number}
    titles = words("Other ID,Last Name,First Name,Middle,Gr Yr,Hrm,Stat,Birthdate")
    rows = [
        [
            w.number,
            w.family.upper(),
            w.given.upper(),
            "",
            "2031",
            w.room,
            "I" if w.number in gone else "A",
            "",
        ]
        for w in people
    ]
    folder.csv("skyward.csv", [titles, *rows], quote=True)
    folder.photos(people)
    return Truth([replace(w, here=w.number not in gone) for w in people], capitals=True)


@case("Blackbaud CRM, UFN_STUDENTCLASSMEETINGGROUP_STATUSCODE: Enrolled, Dropped, Withdrawn, Transferred out")
def blackbaud_statuses(folder: Folder) -> list[Who]:
    """Words for having left; nicknames in their own column; the photos by `Last_First`."""
    people = cast("us", 8, "55021", "9 10", "Adv. Ortiz;Adv. Lim")
    people[0] = replace(people[0], goes="Mimi")
    states = ["Enrolled", "Enrolled", "Dropped", "Enrolled", "Withdrawn", "Enrolled", "Enrolled", "Enrolled"]
    titles = words("Host ID,Last Name,First Name,Nick Name,Grade Level,Advisory,Current status")
    rows = [
        [w.number, w.family, w.given, w.goes, f"{w.grade}th Grade", w.room, s]
        for w, s in zip(people, states, strict=True)
    ]
    folder.csv("roster.csv", [titles, *rows])
    folder.photos(people, lambda who: f"{who.family}_{who.given}.jpg")
    return [replace(w, here=s == "Enrolled") for w, s in zip(people, states, strict=True)]


@case("Person ID and preferred names are Veracross's words; the rest: style of an office, invented")
def veracross_households(folder: Folder) -> list[Who]:
    """Parents in columns of the same row: they are nobody's pupils."""
    people = [
        replace(w, goes=n)
        for w, n in zip(cast("us", 6, "24680", "4 5", "4A 5B"), ["", "Bo", "", "", "Kit", ""], strict=True)
    ]
    titles = "Person ID,Full Name,Preferred Name,Current Grade,Homeroom,Parent 1 First Name,Parent 1 Last Name,Parent 1 Email"
    rows = [
        [w.number, w.last_first, w.goes or w.given, f"Grade {w.grade}", w.room, "Pat", w.family, "p@x.org"]
        for w in people
    ]
    folder.csv("Student Directory.csv", [words(titles), *rows])
    folder.photos(people, lambda who: f"photos/{who.number}.jpeg")
    return people


@case("FACTS: style of an office, invented")
def facts_workbook_by_class(folder: Folder) -> list[Who]:
    """A sheet for each class, called like it, without a column for it; an empty third sheet."""
    people = cast("us", 8, "7013", "", "Room 3;Room 4")
    head = ["Student ID", "Last", "First", "Birthday"]
    sheets = {
        room: [head, *([int(w.number), w.family, w.given, "3/4/2015"] for w in people if w.room == room)]
        for room in ("Room 3", "Room 4")
    }
    folder.book("Class lists.xlsx", {**sheets, "Sheet3": []})
    folder.photos(people)
    return people


@case("Alma: style of an office, invented; exit words: Ed-Fi ExitWithdrawTypeDescriptor")
def alma_exit_columns(folder: Folder) -> list[Who]:
    """Nobody's status is said, but an exit date and a reason stand for those who have left."""
    people = cast("us", 7, "A-00871", "K 1 2")
    gone = {people[2].number: "Transferred", people[3].number: "Expelled"}
    titles = words(
        "Local ID,Legal First Name,Legal Last Name,Grade Level,Entry Date,Exit Date,Exit Withdraw Type"
    )
    grades = {"K": "KG", "1": "01", "2": "02"}
    rows = [
        [
            w.number,
            w.given,
            w.family,
            grades[w.grade],
            "08/14/2026",
            "10/02/2026" if w.number in gone else "",
            gone.get(w.number, ""),
        ]
        for w in people
    ]
    folder.csv("alma.csv", [titles, *rows])
    folder.photos(people)
    return [replace(w, here=w.number not in gone) for w in people]


@case("PCR Educator: style of an office, invented")
def pcr_two_header_rows(folder: Folder) -> list[Who]:
    """Titles in two rows, the upper one merged; blank rows between classes; totals below."""
    people = cast("us", 8, "20551", "3", "3-Kim;3-Roy")
    rows: list[list[object]] = [
        ["Student", None, None, "Placement", None],
        ["Number", "Last", "First", "Grade", "Homeroom"],
    ]
    for room in ("3-Kim", "3-Roy"):
        rows += [[int(w.number), w.family, w.given, 3, w.room] for w in people if w.room == room]
        rows += [[None], ["Total students: 4"], [None]]
    rows += [["Grand Total", 8], ["Class Average", None, None, 3.0]]
    folder.book("placement.xlsx", {"Grade 3": rows}, merge=["A1:C1", "D1:E1"])
    folder.photos(people)
    return people


@case("Clever SFTP instructions: students.csv, teachers.csv, sections.csv, enrollments.csv")
def clever_with_teachers(folder: Folder) -> Truth:
    """Teachers are in a list of their own, and are staff; `Student_number` is the one on the card."""
    people = [
        replace(w, classes=("Science 7",), more=(f"sis{i}",))
        for i, w in enumerate(cast("us", 6, "88012", "7"))
    ]
    head = "School_id,Student_id,Student_number,Last_name,Middle_name,First_name,Grade,Gender,Student_email,Password"
    rows = [["1", w.more[0], w.number, w.family, "", w.given, "7", "X", "a@b.org", "hunter2"] for w in people]
    folder.csv("students.csv", [words(head), *rows])
    folder.csv(
        "teachers.csv",
        [words("School_id,Teacher_id,First_name,Last_name,Title"), ["1", "t1", "Rosa", "Ortiz", "Ms."]],
    )
    folder.csv(
        "sections.csv", [words("School_id,Section_id,Teacher_id,Name"), ["1", "x1", "t1", "Science 7"]]
    )
    folder.csv(
        "enrollments.csv",
        [words("School_id,Section_id,Student_id"), *(["1", "x1", w.more[0]] for w in people)],
    )
    folder.photos(people)
    return Truth([*people, one("Rosa", "Ortiz", "t1", role="staff", photo="")], allowed=["Science 7"])


@case("Apple School Manager: students.csv, person_id, person_number … (support.apple.com, not read here)")
def apple_school_manager(folder: Folder) -> list[Who]:
    """Grades as words of Apple's template; the photos by person number."""
    people = [replace(w, more=(f"guid-{i}", f"u{i}")) for i, w in enumerate(cast("us", 6, "120045", "5"))]
    head = "person_id,person_number,first_name,middle_name,last_name,grade_level,email_address,sis_username,password_policy,location_id"
    rows = [
        [w.more[0], w.number, w.given, "", w.family, w.grade, "m@x.org", f"u{i}", "4", "L1"]
        for i, w in enumerate(people)
    ]
    folder.csv("students.csv", [words(head), *rows])
    folder.photos(people)
    return people
