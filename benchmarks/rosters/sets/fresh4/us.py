"""Offices of the United States."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.fourth_cast import pupils


@case(
    "ps.powerschool-docs.com, photo management: a zip and a mapping file `number<TAB>1.jpg` without titles; "
    "the quick export with field names, tabs and CR from memory"
)
def fresh_powerschool_quick_export(folder: Folder) -> list[Who]:
    """Grades -1 and 0 are before the first; the pictures are called 1, 2, 3, and only the map knows whose."""
    people = pupils("us", 9, "420101752", "PK K 1 2", "Hall;Ito;Jensen;Katz", without=2)
    grade = {"PK": "-1", "K": "0"}
    rows = [
        [w.number, w.family, w.given, "", grade.get(w.grade, w.grade), w.room, "0", "F", "09/04/2019"]
        for w in people
    ]
    titles = "Student_Number,Last_Name,First_Name,Middle_Name,Grade_Level,Home_Room,Enroll_Status,Gender,DOB"
    folder.csv("student.export.text", [words(titles), *rows], "\t", end="\r")
    shot = [w for w in people if w.photo]
    folder.csv("photo_map.txt", [[w.number, f"{at + 1}.jpg"] for at, w in enumerate(shot)], "\t")
    folder.zip("photos.zip", {f"{at + 1}.jpg": face(w.photo) for at, w in enumerate(shot)})
    return people


@case(
    "Aspen (X2)'s student list (from memory, not read here): Name, LASID, SASID, YOG, Grade, Homeroom, Status"
)
def fresh_aspen_students(folder: Folder) -> list[Who]:
    """Local and state number; a middle initial after the first name; two who aren't active."""
    people = pupils("us", 9, "0017743", "07 08", "214A;118B")
    people = [
        replace(w, grade=w.grade.lstrip("0"), more=(str(1090044512 + i),)) for i, w in enumerate(people)
    ]
    state = {people[3].number: "Inactive", people[6].number: "Withdrawn"}
    rows = [
        [
            f"{w.last_first} {'ABC'[at]}." if at < 3 else w.last_first,
            w.number,
            w.more[0],
            "2031" if w.grade == "8" else "2032",
            f"0{w.grade}",
            w.room,
            state.get(w.number, "Active"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Student List.csv", [words("Name,LASID,SASID,YOG,Grade,Homeroom,Enrollment status"), *rows])
    folder.photos(people, lambda who: f"aspen photos/{who.number}.jpg")
    return [replace(w, here=w.number not in state) for w in people]


@case(
    "Skyward (from memory, not read here): Alphakey, Full Name Last First Middle in capitals, Other ID, Gr, Hmrm"
)
def fresh_skyward_alphakey(folder: Folder) -> Truth:
    """Everything in capitals; the key is made of the name, and the number is called Other ID."""
    people = pupils("us_mess", 8, "61250", "04 05", "H12;H14")
    people = [
        replace(
            w,
            grade=w.grade.lstrip("0"),
            more=(
                f"{''.join(filter(str.isalpha, w.family))[:5]}{w.given.replace(chr(39), '')[:3]}000".upper(),
            ),
        )
        for w in people
    ]
    rows = [[w.more[0], w.last_first.upper(), w.number, f"0{w.grade}", w.room, "400", "A"] for w in people]
    folder.csv(
        "skyexport.csv", [words("Alphakey,Full Name (LFM),Other ID,Gr,Hmrm,Entity,Status"), *rows], quote=True
    )
    folder.photos(people, lambda who: f"{who.number}.JPG")
    return Truth(people, capitals=True)


@case(
    "Google Classroom's grades as a table (from memory, not read here): names, address, then rows Date and Points"
)
def fresh_classroom_grades(folder: Folder) -> Truth:
    """No numbers at all; marks in the columns; below the titles stand a row of dates and one of points."""
    people = pupils("us", 8, without=2)
    rows: list[list[object]] = [
        [
            w.family,
            w.given,
            f"{w.given[0]}{w.family}@stu.oakfield.org".lower().replace(" ", ""),
            7 + at % 3,
            18 - at,
        ]
        for at, w in enumerate(people)
    ]
    extra: list[list[object]] = [["Date", "", "", "2026-09-14", "2026-09-28"], ["Points", "", "", 10, 20]]
    titles = ["Last Name", "First Name", "Email Address", "Cell diagram", "Lab 1"]
    folder.csv("Science 7 Period 3.csv", [titles, *extra, *rows], end="\n")
    folder.photos(people, lambda who: f"photos/{who.given} {who.family}.jpg")
    return Truth(people, allowed=["*"])


@case(
    "imsglobal.org, OneRoster 1.1 in CSV: users, orgs, classes, enrollments, manifest (columns: facts/rosters.md)"
)
def fresh_oneroster_with_everybody(folder: Folder) -> Truth:
    """A teacher, two guardians and a deleted pupil among the users; the homeroom is an enrollment."""
    people = pupils("us", 7, "702211")
    people = [
        replace(w, grade="5", room="Grade 5 Homeroom Bell", more=(f"u-{4100 + i}",))
        for i, w in enumerate(people)
    ]
    gone = people[2].number
    titles = (
        "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,"
        "familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password"
    )

    def user(
        key: str, role: str, given: str, family: str, number: str = "", status: str = "active"
    ) -> list[str]:
        grade = "05" if role == "student" else ""
        start = [key, status, "2026-08-20T04:00:00.000Z", "true", "o1", role]
        return [*start, key, "", given, family, "", number, "", "", "", "", grade, ""]

    rows = [
        user(
            w.more[0], "student", w.given, w.family, w.number, "tobedeleted" if w.number == gone else "active"
        )
        for w in people
    ]
    rows += [user("u-9", "teacher", "Lorraine", "Bell", "T-118")]
    rows += [user(f"g-{at}", "guardian", "Pat", people[at].family) for at in range(2)]
    folder.csv("oneroster/users.csv", [words(titles), *rows])
    folder.csv("oneroster/manifest.csv", [["propertyName", "value"], ["manifest.version", "1.0"], ["oneroster.version", "1.1"], ["file.users", "bulk"], ["file.classes", "bulk"], ["file.enrollments", "bulk"], ["file.orgs", "bulk"]])  # fmt: skip
    folder.csv("oneroster/orgs.csv", [words("sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId"), ["o1", "active", "", "Oakfield Elementary", "school", "118", ""]])  # fmt: skip
    folder.csv("oneroster/classes.csv", [words("sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods"), ["c1", "active", "", people[0].room, "05", "k1", "HR5B", "homeroom", "R5", "o1", "t1", "", "", ""]])  # fmt: skip
    enrolled = [
        [f"e{i}", "active", "", "c1", "o1", w.more[0], "student", "false", "", ""]
        for i, w in enumerate(people)
    ]
    enrolled.append(["e99", "active", "", "c1", "o1", "u-9", "teacher", "true", "", ""])
    folder.csv("oneroster/enrollments.csv", [words("sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate"), *enrolled])  # fmt: skip
    folder.photos(people, lambda who: f"photos/{who.number}.jpg")
    staff = one("Lorraine", "Bell", "T-118", more=("u-9",), role="teacher", photo="")
    return Truth(
        [*(replace(w, here=w.number != gone) for w in people), staff],
        allowed=["Oakfield Elementary", "HR5B", people[0].room],
    )


@case(
    "legacyhelp.follettsoftware.com: Barcode, District ID, Patron Type, Homeroom; idlink by barcode; the pair of lists: "
    + OFFICE
)
def fresh_destiny_beside_the_office(folder: Folder) -> Truth:
    """The library's list with barcodes and capitals, the office's with grades; the district's number joins them."""
    people = pupils("us", 8, "0334015", "3 4", "Novak;Quist", without=2)
    people = [replace(w, more=(f"P {7710 + 3 * i}",)) for i, w in enumerate(people)]
    library = [
        [w.more[0], w.number, w.family.upper(), w.given.upper(), "Student", "A", w.room.upper()]
        for w in people
    ]
    folder.csv(
        "library/patrons.csv",
        [words("Barcode,District ID,Last Name,First Name,Patron Type,Status,Homeroom"), *library],
        quote=True,
    )
    office = [[w.number, w.family, w.given, w.grade, w.room] for w in sorted(people, key=lambda w: w.family)]
    folder.csv("office/enrollment.csv", [words("Student ID,Last,First,Gr,Teacher"), *office])
    files = faces(people, lambda w: f"{w.more[0][2:]}.jpg")
    link = "".join(f'"{name[:-4]}","{name}"\r' for name in files)
    folder.zip("library/pictures.zip", {"idlink.txt": link, **files})
    return Truth(people)


@case(
    "OPALS' patron list (from memory, not read here): Barcode, Last name, First name, Category, Grade, Homeroom; tabs"
)
def fresh_opals_patrons(folder: Folder) -> Truth:
    """Categories in words; a teacher, and the test patron of the library that is nobody."""
    people = pupils("us", 8, "21180000417", "6 7 8", "6-1;7-2;8-1")
    teacher = one("Winifred", "Osterman", "21180009001", role="staff", photo="")
    rows = [[w.number, w.family, w.given, "STUDENT", w.grade, w.room] for w in people]
    rows += [[teacher.number, teacher.family, teacher.given, "FACULTY", "", ""]]
    rows += [["21180009999", "Test", "Patron", "STUDENT", "", ""]]
    folder.csv(
        "opals_patrons.txt", [words("Barcode,Last name,First name,Category,Grade,Homeroom"), *rows], "\t"
    )
    folder.photos(people, lambda who: f"photos/{who.number}.jpg")
    return Truth(
        [*people, teacher],
        [lost("the test patron", "Patron Test", "Test, Patron", "21180009999", "1 test", "test student")],
    )


@case(
    OFFICE
    + ": a workbook with a sheet for each teacher; titles, counts of boys and girls, a note, a cover sheet"
)
def fresh_sheet_per_teacher(folder: Folder) -> Truth:
    """Only names and a seat count; the sheet says the teacher, the heading the grade; totals are nobody."""
    people = pupils("us", 9, rooms="Ferrante;Gomez;Hsu")
    grade = {"Ferrante": "1", "Gomez": "1", "Hsu": "2"}
    sheets: dict[str, list[list[object]]] = {
        "READ ME": [
            ["Class lists 2026-27"],
            ["Please do not share outside the building."],
            ["Updated 9/3 by Front Office"],
        ]
    }
    for room, level in grade.items():
        rows: list[list[object]] = [[f"Grade {level} - {room}"], [], ["#", "Student", "B/G", "Notes"]]
        here = [w for w in people if w.room == room]
        rows += [
            [at + 1, w.last_first, "B" if at % 2 else "G", "bus 4" if at else None]
            for at, w in enumerate(here)
        ]
        sheets[room] = [
            *rows,
            [],
            [None, "Boys", 1],
            [None, "Girls", 2],
            [None, "TOTAL", 3],
            ["* = new this year"],
        ]
    folder.book("Class Lists.xlsx", sheets)
    folder.photos(people, lambda who: f"pics/{who.room}/{who.family}, {who.given}.jpg")
    return Truth([replace(w, grade=grade[w.room]) for w in people], allowed=["*"])


@case(OFFICE + ": the bus list, by routes; a stop, a teacher and a parent's phone beside each rider")
def fresh_bus_list(folder: Folder) -> Truth:
    """Route headings between the riders, drivers in them; parents are nobody; one rider has no number yet."""
    people = pupils("us", 8, "50917", "K 1 2 3", "Mrs. Abbot;Mr. Cho", without=2)
    people[4] = replace(people[4], number="")
    rows: list[list[object]] = [["OAKFIELD BUS LIST", None, None, None, None, None, None]]
    for route, riders in (
        ("Route 7 - AM - Driver: Earl", people[:4]),
        ("Route 9 - AM - Driver: Wanda", people[4:]),
    ):
        rows += [[route], ["ID", "Last", "First", "Gr", "Teacher", "Stop", "Parent / phone"]]
        rows += [
            [
                int(w.number) if w.number else None,
                w.family,
                w.given,
                w.grade,
                w.room,
                "Elm & 3rd",
                f"Kim {w.family} 555-0142",
            ]
            for w in riders
        ]
        rows += [["Riders:", len(riders)], []]
    folder.book("bus.xlsx", {"Buses": rows}, merge=["A1:G1"])
    folder.photos(people, lambda who: f"photos/{who.family}_{who.given}.jpg")
    return Truth(people, allowed=["*"])
