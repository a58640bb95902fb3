"""Student systems of the United States and Canada, other exports and other quirks than in the seen half."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, caster, one
from benchmarks.rosters.folder import Folder, faces, words

cast = caster(1)


@case(
    "ps.powerschool-docs.com; txoof's starred gist: the text of a column name in Data Export Manager is arbitrary"
)
def powerschool_data_export_manager(folder: Folder) -> list[Who]:
    """Table prefixes in the titles, -1 for pre-kindergarten, 1 inactive and 3 graduated."""
    people = cast("us", 8, "000731", "PK K 3", "101 102 103")
    states = ["0", "0", "1", "0", "0", "0", "3", "0"]
    level = {"PK": "-1", "K": "0", "3": "3"}
    titles = "STUDENTS.LAST_NAME,STUDENTS.FIRST_NAME,STUDENTS.STUDENT_NUMBER,STUDENTS.GRADE_LEVEL,STUDENTS.HOME_ROOM,STUDENTS.ENROLL_STATUS"
    rows = [
        [w.family, w.given, w.number, level[w.grade], w.room, s] for w, s in zip(people, states, strict=True)
    ]
    folder.csv("Data Export.csv", [words(titles), *rows], quote=True)
    folder.photos(people, lambda who: f"Photos/{who.number}.JPG")
    return [replace(w, here=s == "0") for w, s in zip(people, states, strict=True)]


@case("ps.powerschool-docs.com, photo-management: by name, titles on all but the last column")
def powerschool_map_by_name(folder: Folder) -> list[Who]:
    """A map by name and grade, whose file column has no title; no other list."""
    people = cast("us", 6, "", "9 10", without=1)
    rows = [[w.family, w.given, w.grade, f"{at}.jpg" if w.photo else ""] for at, w in enumerate(people, 1)]
    folder.csv("photo_mapping.txt", [["Last_Name", "First_Name", "Grade_Level"], *rows], "\t")
    folder.zip("photos.zip", faces(people, lambda who: f"{people.index(who) + 1}.jpg"))
    return people


@case(
    "Infinite Campus ad hoc: student.… titles (knowledge.certforschools.com); kb.infinitecampus.com, photo-import"
)
def campus_state_and_local_number(folder: Folder) -> list[Who]:
    """Two numbers; the photos by the local one; `student.activeToday` is N for who left; one row a person."""
    people = [
        replace(w, more=(f"77{i}0041",)) for i, w in enumerate(cast("us", 7, "61090", "11 12", "Adv 3;Adv 4"))
    ]
    titles = "student.stateID,student.studentNumber,student.lastName,student.firstName,student.grade,student.homeroomTeacher,student.activeToday"
    rows = [
        [w.more[0], w.number, w.family, w.given, w.grade, w.room, "N" if i == 5 else "Y"]
        for i, w in enumerate(people)
    ]
    folder.csv("adhoc.csv", [words(titles), *rows], end="\n")
    folder.zip("batch1.zip", faces(people[:3]))
    folder.zip("batch2.zip", faces(people[3:]))
    return [replace(w, here=i != 5) for i, w in enumerate(people)]


@case("support.aeries.com 14000072499: alias names; 14000086068: pictures by Student Number")
def aeries_alias(folder: Folder) -> list[Who]:
    """The school's own number, an alias, a grade of -1 for TK; a title above with the school's name."""
    people = [
        replace(w, goes="Tig" if i == 0 else "") for i, w in enumerate(cast("us", 6, "1118", "1 2", "14 15"))
    ]
    rows: list[list[str]] = [["Hillcrest Elementary - Student List"], []]
    rows += [words("Stu#,Pupil Name,Alias,Grd,Tchr")]
    rows += [[w.number, w.last_first, w.goes, w.grade, w.room] for w in people]
    folder.csv("list.csv", rows)
    folder.photos(people, lambda who: f"STUPIC/{who.number}.jpg")
    return people


@case("Student Perm ID is Synergy's; the rest: style of an office, invented")
def synergy_workbook(folder: Folder) -> Truth:
    """A workbook with the grade as "Gr 07", the name in one column, an unused bus column."""
    people = cast("us", 7, "2200415", "7 8", "P1-210;P1-212")
    rows: list[list[object]] = [words("Last First Name,Student Perm ID,Gr,Section,Bus Rt")]
    rows += [[w.last_first, int(w.number), f"Gr 0{w.grade}", w.room, f"B{i}"] for i, w in enumerate(people)]
    folder.book(
        "GBK report.xlsx", {"Report": rows, "Parameters": [["Run by", "office"], ["Date", "9/4/2026"]]}
    )
    folder.photos(people)
    return Truth(people, [lost("the column Bus Rt", "bus rt")])


@case("Skyward: style of an office, invented")
def skyward_active_words(folder: Folder) -> Truth:
    """Numbers with a letter behind, "Active" and "Inactive - Moved", names in capitals in one column."""
    people = cast("us", 7, "20417K", "", "Smith 2;Wong 2")
    gone = people[3].number
    rows = [
        [
            f"{w.family.upper()}, {w.given.upper()}",
            w.number,
            w.room,
            "Inactive - Moved" if w.number == gone else "Active",
        ]
        for w in people
    ]
    folder.csv("sky.csv", [words("Full Name (LFM),Alphakey ID,Teacher,Student Status"), *rows])
    folder.photos(people)
    return Truth([replace(w, here=w.number != gone) for w in people], capitals=True)


@case("a public list of statuses (gist neurotech/5009111): Past Enrolment, Current Enrolment, Alumni")
def statuses_in_words(folder: Folder) -> list[Who]:
    """An Australian school's words; the photos by `First Last`."""
    people = cast("uk", 8, "0091", "5 6", "5 Blue;6 Gold")
    states = ["Current Enrolment"] * 8
    states[1], states[4] = "Past Enrolment", "Alumni"
    rows = [
        [w.given, w.family, w.number, f"Yr {w.grade}", w.room, s] for w, s in zip(people, states, strict=True)
    ]
    folder.csv("students.csv", [words("Given Name,Surname,Student Code,Year Level,Home Group,Status"), *rows])
    folder.photos(people, lambda who: f"{who.full}.jpg")
    return [replace(w, here=s == "Current Enrolment") for w, s in zip(people, states, strict=True)]


@case("Blackbaud: User ID, Preferred Name are its words; the rest: style of an office, invented")
def private_school_contacts(folder: Folder) -> list[Who]:
    """Mother and father before the pupil's columns, birthdays, no grade but a year of graduation."""
    people = [
        replace(w, goes="Lex" if i == 2 else "")
        for i, w in enumerate(cast("us", 6, "9910", "", "Advisory 3;Advisory 5"))
    ]
    titles = "Mother First Name,Mother Last Name,Father Name,User ID,Last Name,First Name,Preferred Name,Advisory,Class of"
    rows = [
        ["Jan", w.family, f"Kurt {w.family}", w.number, w.family, w.given, w.goes, w.room, "2030"]
        for w in people
    ]
    folder.csv("families.csv", [words(titles), *rows])
    folder.photos(people, lambda who: f"{who.number}_{who.family}.png")
    return people


@case("FACTS: style of an office, invented")
def facts_sheets_with_titles(folder: Folder) -> list[Who]:
    """A sheet a homeroom, the room only in a title row of each; a hidden sheet of last year."""
    people = cast("us", 8, "61023", "", "HR Cole;HR Dunn")
    sheets: dict[str, list[list[object]]] = {}
    for room in ("HR Cole", "HR Dunn"):
        rows: list[list[object]] = [[f"Homeroom: {room}"], [], ["Student", "Id"]]
        sheets[room] = rows + [[w.last_first, int(w.number)] for w in people if w.room == room]
    sheets["2025"] = [["Student", "Id"], ["Gone, Ada", 1]]
    folder.book("homerooms.xlsx", sheets, hide=["2025"])
    folder.photos(people)
    return people


@case("exit words: Ed-Fi ExitWithdrawTypeDescriptor; the list: style of an office, invented")
def withdrawal_codes(folder: Folder) -> list[Who]:
    """An exit date alone says who has left; no-shows say it in words."""
    people = cast("us", 7, "S-2210", "3 4")
    left = {people[0].number: ("9/12/2026", ""), people[5].number: ("", "No show")}
    titles = words("SID,Name (First Last),Gr.,Withdrawal Date,Withdrawal Reason")
    rows = [[w.number, w.full, w.grade, *left.get(w.number, ("", ""))] for w in people]
    folder.csv("enrollment.csv", [titles, *rows])
    folder.photos(people)
    return [replace(w, here=w.number not in left) for w in people]


@case("PCR Educator: style of an office, invented")
def two_header_rows_csv(folder: Folder) -> list[Who]:
    """Two rows of titles in a text file; "Count: 4" and dashes between the classes; a mean at the end."""
    people = sorted(cast("us", 8, "30977", "", "2-Abe;2-Zuk", without=2), key=lambda w: w.room)
    rows: list[list[str]] = [["STUDENT", "", "", "ROOM"], ["No.", "Last name", "First name", "Teacher"]]
    for room in ("2-Abe", "2-Zuk"):
        rows += [[w.number, w.family, w.given, w.room] for w in people if w.room == room]
        rows += [["", "Count: 4", "", ""], ["-----", "-----", "-----", "-----"]]
    rows += [["", "Average per class", "", "4.0"], ["", "TOTAL", "", "8"]]
    folder.csv("rooms.csv", rows)
    folder.photos(people)
    return people


@case("Clever SFTP instructions: students.csv, staff.csv, contacts in students.csv")
def clever_with_staff(folder: Folder) -> list[Who]:
    """`State_id` beside `Student_number`; a staff list; contacts in columns."""
    people = [
        replace(w, more=(f"k{i}", f"ST{i}00"), classes=("Homeroom 204",))
        for i, w in enumerate(cast("us", 6, "0441", "2"))
    ]
    head = "School_id,Student_id,Student_number,State_id,Last_name,Middle_name,First_name,Grade,Contact_name,Contact_relationship"
    rows = [
        ["9", w.more[0], w.number, w.more[1], w.family, "", w.given, "2", f"Pat {w.family}", "Guardian"]
        for w in people
    ]
    folder.csv("students.csv", [words(head), *rows])
    folder.csv(
        "staff.csv",
        [words("School_id,Staff_id,First_name,Last_name,Title"), ["9", "f1", "Ines", "Marsh", "Nurse"]],
    )
    folder.csv(
        "sections.csv", [words("School_id,Section_id,Teacher_id,Name"), ["9", "q", "", "Homeroom 204"]]
    )
    folder.csv(
        "enrollments.csv",
        [words("School_id,Section_id,Student_id"), *(["9", "q", w.more[0]] for w in people)],
    )
    folder.photos(people)
    return [*people, one("Ines", "Marsh", "f1", role="staff", photo="")]


@case("rosters of an Ontario school: OEN and homeroom: style of an office, invented")
def ontario_education_number(folder: Folder) -> list[Who]:
    """Numbers of nine digits with blanks in them; JK and SK for kindergarten; bilingual titles."""
    people = cast("us", 6, "412730016", "4 5")
    titles = ["OEN / NIÉ", "Surname / Nom", "Given Name(s) / Prénom(s)", "Grade / Année"]
    rows = [[f"{w.number[:3]} {w.number[3:6]} {w.number[6:]}", w.family, w.given, w.grade] for w in people]
    folder.csv("OnSIS.csv", [titles, *rows])
    folder.photos(people)
    return [
        replace(w, more=(f"{w.number[:3]} {w.number[3:6]} {w.number[6:]}",), number=w.number) for w in people
    ]
