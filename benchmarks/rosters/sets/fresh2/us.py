"""Offices and libraries of the United States."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.fresh_cast import ods, pupils_of

pupils = pupils_of(1)


@case("knowledge.certforschools.com: dotted titles; student.homeroomTeacher and endStatus as ad hoc fields")
def fresh_campus_ad_hoc(folder: Folder) -> list[Who]:
    """The homeroom's teacher as `Ortiz, Rosa`; an end date and a status for who has left; grades 00 and 01."""
    people = pupils("us", 8, "0091204", "K 1", "Ortiz, Rosa;Bell, Tom")
    gone = {people[4].number: "W: Withdrawn"}
    titles = "student.stateID,student.studentNumber,student.lastName,student.firstName,student.grade,student.homeroomTeacher,enrollment.endDate,enrollment.endStatus"
    rows = [
        ["", w.number, w.family, w.given, "KG" if w.grade == "K" else "01", w.room]
        + (["09/11/2026", gone[w.number]] if w.number in gone else ["", ""])
        for w in people
    ]
    folder.csv("adhoc_extract.csv", [words(titles), *rows], quote=True, end="\n")
    folder.zip("photos.zip", faces(people, lambda who: f"{who.number.lstrip('0')}.jpg"))
    return [replace(w, here=w.number not in gone) for w in people]


@case("Skyward, Data Mining to Excel: " + OFFICE)
def fresh_skyward_data_mining(folder: Folder) -> Truth:
    """Numbers that became floats, full legal names with a middle initial, a graduation year."""
    people = pupils("us", 7, "70418", "4 5", "214 216")
    titles = ["Stu Full Nm Lgl LFM", "Stu Other ID", "Stu Grd", "Stu Grad Yr", "HR Rm", "Stu Ent Cd"]
    rows = [[f"{w.last_first} T", float(w.number), f"0{w.grade}", 2035, float(w.room), "E1"] for w in people]
    folder.book("DataMining.xlsx", {"Sheet1": [titles, *rows]})
    folder.photos(people, lambda who: f"{who.number}.jpg")
    return Truth([replace(w, also=((f"{w.given} T", w.family),)) for w in people])


@case(
    "Synergy's words SIS Number, Leave Date, Homeroom Name (from memory, not read here); the file: " + OFFICE
)
def fresh_synergy_leave_dates(folder: Folder) -> list[Who]:
    """A leave date that has passed means gone; one at the end of the year does not."""
    people = pupils("us", 8, "1408831", "6 7 8")
    gone = {people[0].number: "09/14/2026"}
    titles = "SIS Number,Last Name,First Name,Nick Name,Grade,Enter Date,Leave Date,Leave Code,House"
    rows = [
        [
            w.number,
            w.family,
            w.given,
            "",
            f"0{w.grade}",
            "08/19/2026",
            gone.get(w.number, "06/11/2027"),
            "T1" if w.number in gone else "",
            "Red",
        ]
        for w in people
    ]
    folder.csv("STU201 export.csv", [words(titles), *rows])
    folder.photos(people, lambda who: f"Photos/{who.number}.jpg")
    return [replace(w, here=w.number not in gone) for w in people]


@case(
    "Microsoft Teams (from memory, not read here), members of a class team: Name, Email, Role as Owner and Member; suffix: "
    + OFFICE
)
def fresh_teams_members(folder: Folder) -> Truth:
    """`Chen, Maya (Student)` as the display name; the owner is the teacher."""
    people = pupils("us", 6)
    titles = ["Name", "Email", "Role"]
    rows = [
        [f"{w.last_first} (Student)", f"{w.given}.{w.family}@k12.us".replace(" ", "").lower(), "Member"]
        for w in people
    ]
    folder.csv("Biology P3 members.csv", [titles, ["Ortiz, Rosa", "rosa.ortiz@k12.us", "Owner"], *rows])
    folder.photos(people, lambda who: f"{who.given} {who.family}.jpg")
    return Truth([*people, one("Rosa", "Ortiz", role="staff", photo="")], allowed=["*"])


@case("LibraryWorld's patron fields (not read here): Patron ID, Last, First, Group, Home Room; " + OFFICE)
def fresh_libraryworld_patrons(folder: Folder) -> Truth:
    """Tab-separated, a letter before each number, groups for classes of patrons, and the librarian."""
    people = pupils("us", 7, "L00317", "5 6", "H3 H4")
    titles = words("PATRON ID,LAST NAME,FIRST NAME,PATRON GROUP,GRADE,HOME ROOM,EMAIL,FINES")
    rows = [
        [w.number, w.family, w.given, "STUDENT", w.grade, w.room, f"s{i}@k12.us", "0.00"]
        for i, w in enumerate(people)
    ]
    rows.append(["L09001", "Whipple", "Nora", "STAFF", "", "", "nwhipple@k12.us", "0.00"])
    folder.csv("patrons.txt", [titles, *rows], "\t", enc="utf-16")
    folder.photos(people, lambda who: f"patron pictures/{who.number}.jpg")
    return Truth([*people, one("Nora", "Whipple", "L09001", role="staff", photo="")])


@case(OFFICE + ": two classes side by side on one printed sheet")
def fresh_two_classes_side_by_side(folder: Folder) -> Truth:
    """Room 4 on the left, Room 5 on the right, an empty column between; the longer list is the left one."""
    people = pupils("us", 7, "5101", rooms="Room 4;Room 5")
    left, right = ([w for w in people if w.room == room] for room in ("Room 4", "Room 5"))
    rows: list[list[object]] = [
        ["Room 4 - Mrs. Kim", None, None, "Room 5 - Mr. Roy", None],
        ["ID", "Student", None, "ID", "Student"],
    ]
    for at, one_left in enumerate(left):
        other = right[at] if at < len(right) else None
        rows.append(
            [int(one_left.number), one_left.last_first, None]
            + ([int(other.number), other.last_first] if other else [None, None])
        )
    folder.book("Grade 2 lists.xlsx", {"Lists": rows})
    folder.photos(people)
    return Truth(people, allowed=["*"])


@case(OFFICE + ": titles as a secretary invents them; legal names and what they are called")
def fresh_goes_by(folder: Folder) -> list[Who]:
    """`Goes By`, `Kid's #`, `Tchr`; last names with particles, apostrophes and hyphens; OpenDocument."""
    people = [replace(w, number=f"{61180 + i * 7}", room="Ms. Fay") for i, w in enumerate(pupils("mess", 8))]
    names = {people[1].number: "Cat", people[6].number: "SJ", people[3].number: "Pia"}
    titles = ["Kid's #", "Legal Last", "Legal First", "Goes By", "Tchr", "Bus", "Allergies?"]
    rows = [
        [int(w.number), w.family, w.given, names.get(w.number, ""), w.room, f"Bus {3 + i % 2}", "no"]
        for i, w in enumerate(people)
    ]
    folder.put("first day list.ods", ods([titles, *rows]))
    folder.photos(people, lambda who: f"{who.number}.jpg")
    return [replace(w, goes=names.get(w.number, "")) for w in people]


@case(OFFICE + ": a workbook with notes for the reader first and last year's list hidden")
def fresh_hidden_sheet_of_last_year(folder: Folder) -> Truth:
    """The first sheet explains, the second is the list, the hidden third is of last year."""
    people = pupils("us", 6, "33071", "9 10", "A201 B105")
    titles = ["Student No.", "Name (Last, First)", "Gr.", "Adv Rm", "Counselor"]
    rows = [[int(w.number), w.last_first, int(w.grade), w.room, "Hill"] for w in people]
    old = [[10011, "Graduate, Gus", 12, "C1", "Hill"], [10012, "Former, Fay", 12, "C1", "Hill"]]
    notes = [["READ ME"], ["Updated by the front office every Friday."], ["Questions? Call Mrs. Hill, x4410"]]
    sheets = {"Read me": notes, "2026-27": [titles, *rows], "2025-26": [titles, *old]}
    folder.book("Master list.xlsx", sheets, hide=["2025-26"])
    folder.photos(people)
    return Truth(people, [lost("the hidden sheet is not used", "2025-26", "hidden")])
