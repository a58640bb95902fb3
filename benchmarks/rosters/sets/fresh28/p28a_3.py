"""Exports of systems used in the United States and Canada: rostering, district lists, directories, registers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, table


@case(
    "Clever, the CSV files of its SFTP sync: students, teachers, sections, enrollments, schools (support.clever.com)"
)
def p28a_clever_sync_files(folder: Folder) -> Truth:
    """Clever: five files, grades in words for the small ones, everybody in a homeroom section and in the library one."""
    people = those(
        "Arlo|Petrovic;Bexley|Hamasaki;Constance|Oduya;Dillon|Fairbanks;Estefania|Rivas;Finnian|Cole;Guinevere|Haas",
        "20260117",
        "K K 1",
        without=8,
    )
    homes = {"K": ("S-1001", "Kindergarten - Ferraro"), "1": ("S-1002", "Grade 1 - Obi")}
    library = ("S-1090", "Library K-1")
    people = [replace(w, classes=(homes[w.grade][1], library[1])) for w in people]
    staff = [
        one("Lucia", "Ferraro", "5501", role="staff", photo=""),
        one("Emeka", "Obi", "5502", role="staff", photo=""),
        one("Hannah", "Sauvage", "5519", role="staff", photo=""),
    ]
    words = {"K": "Kindergarten", "1": "1"}
    middles = ("", "Jade", "", "", "Luz", "", "")
    rows = [
        [
            *("014", w.number, w.number, "", w.family, middles[at], w.given, words[w.grade], "FM"[at % 2]),
            *(
                f"0{at + 1}/1{at}/2020",
                f"{w.given}.{w.family}@pinebluff.example".lower(),
                f"{w.given[0]}{w.family}".lower(),
            ),
            f"Pw{w.number[-4:]}!",
        ]
        for at, w in enumerate(people)
    ]
    heads = "School_id|Student_id|Student_number|State_id|Last_name|Middle_name|First_name|Grade|Gender|DOB|Student_email|Username|Password"
    folder.csv("clever/students.csv", [cut(heads), *rows], quote=True)
    heads = "School_id|Teacher_id|Teacher_number|Teacher_email|First_name|Middle_name|Last_name|Title"
    mail = "{}@pinebluff.example"
    rows = [
        ["014", w.number, w.number, mail.format(w.family.lower()), w.given, "", w.family, "Teacher"]
        for w in staff
    ]
    folder.csv("clever/teachers.csv", [cut(heads), *rows], quote=True)
    heads = "School_id|Section_id|Teacher_id|Name|Grade|Course_name|Period|Subject|Term_name"
    sections = zip((*homes.values(), library), staff, ("Kindergarten", "1", ""), strict=True)
    rows = [
        [
            "014",
            key,
            w.number,
            name,
            grade,
            name.split(" - ")[0],
            "",
            "homeroom/advisory" if grade else "other",
            "2026-27",
        ]
        for (key, name), w, grade in sections
    ]
    folder.csv("clever/sections.csv", [cut(heads), *rows], quote=True)
    rows = [["014", key, w.number] for w in people for key in (homes[w.grade][0], library[0])]
    folder.csv("clever/enrollments.csv", [cut("School_id|Section_id|Student_id"), *rows], quote=True)
    school = ["Pine Bluff Primary", "014", "014", "PK", "2"]
    folder.csv(
        "clever/schools.csv",
        [cut("School_name|School_id|School_number|Low_grade|High_grade"), school],
        quote=True,
    )
    names = [name for _, name in (*homes.values(), library)]
    return Truth(
        [*people, *staff], allowed=(*names, "Kindergarten", "Grade 1", "Pine Bluff Primary", "clever")
    )


Rows = Sequence[Sequence[str]]


@case(
    "OneRoster 1.1 CSV as ClassLink Roster Server takes it (imsglobal.org/oneroster-v11-final-csv-tables), two months"
)
def p28a_classlink_oneroster_two_months(folder: Folder) -> Truth:
    """OneRoster: guardians among the users; in November one is to be deleted, one has a new last name, one is new."""
    first = those(
        "Ivy|Grunwald;Leopold|Castaneda;Maren|Eastwood;Nikhil|Deshmukh;Opal|Trujillo;Percy|Lindholm",
        "700318",
        "3",
        without=7,
    )
    rooms = ("Homeroom 3 Lindqvist", "Homeroom 3 Amari")
    first = but(first, {at: {"room": rooms[at % 2]} for at in range(6)})
    last = but(first, {0: {"family": "Sorrentino"}, 3: {"here": False}, 4: {"room": rooms[1]}})
    last.append(one("Quentin", "Mbaye", "700499", "3", rooms[0], photo=""))
    staff = [
        one(*name, role="staff", photo="")
        for name in (("Astrid", "Lindqvist", "T0412"), ("Yusuf", "Amari", "T0433"))
    ]

    homes = ["Celeste", "Armando", "Priscilla", "Sunil", "Danuta", "Warren", "Ibrahima"]

    def bundle(people: list[Who], day: str) -> dict[str, str]:
        stamp = f"{day}T05:00:00.000Z"
        heads = "sourcedId|status|dateLastModified|enabledUser|orgSourcedIds|role|username|userIds|givenName|familyName|middleName|identifier|email|sms|phone|agentSourcedIds|grades|password"
        users: list[list[str]] = [cut(heads)]
        for w in (*people, *staff):
            mail, gone = f"{w.given}.{w.family}@tamarack.example".lower(), not w.here
            users.append(
                [
                    *(
                        w.number,
                        "tobedeleted" if gone else "active",
                        stamp,
                        "false" if gone else "true",
                        "S21",
                    ),
                    *(
                        "teacher" if w.role == "staff" else "student",
                        mail,
                        "",
                        w.given,
                        w.family,
                        "",
                        w.number,
                        mail,
                    ),
                    *(
                        "",
                        "",
                        f"G{w.number}" if w.role == "student" else "",
                        f"0{w.grade}" if w.grade else "",
                        "",
                    ),
                ]
            )
            if w.role == "student":
                home = homes[int(w.number) // 17 % 7], w.family
                users.append(
                    [
                        *(
                            f"G{w.number}",
                            "active",
                            stamp,
                            "true",
                            "S21",
                            "guardian",
                            f"g{w.number}",
                            "",
                            home[0],
                            home[1],
                        ),
                        *(
                            "",
                            "",
                            f"{w.family}.home@mail.example".lower(),
                            "",
                            "555-010-2210",
                            w.number,
                            "",
                            "",
                        ),
                    ]
                )
        heads = "sourcedId|status|dateLastModified|title|grades|courseSourcedId|classCode|classType|location|schoolSourcedId|termSourcedIds|subjects|subjectCodes|periods"
        classes = [cut(heads)]
        classes += [
            [
                f"C{at}",
                "active",
                stamp,
                room,
                "03",
                "HR3",
                f"HR3-{at}",
                "homeroom",
                f"Rm {at + 11}",
                "S21",
                "T27",
                "",
                "",
                "1",
            ]
            for at, room in enumerate(rooms)
        ]
        heads = "sourcedId|status|dateLastModified|classSourcedId|schoolSourcedId|userSourcedId|role|primary|beginDate|endDate"
        enrolled = [cut(heads)]
        for w in people:
            status = "active" if w.here else "tobedeleted"
            enrolled.append(
                [
                    f"E{w.number}",
                    status,
                    stamp,
                    f"C{rooms.index(w.room)}",
                    "S21",
                    w.number,
                    "student",
                    "false",
                    "",
                    "",
                ]
            )
        for at, w in enumerate(staff):
            enrolled.append(
                [f"E{w.number}", "active", stamp, f"C{at}", "S21", w.number, "teacher", "true", "", ""]
            )
        orgs: Rows = [
            cut("sourcedId|status|dateLastModified|name|type|identifier|parentSourcedId"),
            ["S21", "active", stamp, "Tamarack Elementary", "school", "021", ""],
        ]
        files = ("academicSessions", "classes", "courses", "enrollments", "orgs", "users")
        manifest = [["propertyName", "value"], ["manifest.version", "1.0"], ["oneroster.version", "1.1"]]
        manifest += [
            [f"file.{name}", "absent" if name in ("academicSessions", "courses") else "bulk"]
            for name in files
        ]
        made: dict[str, Rows] = {
            "manifest": manifest,
            "orgs": orgs,
            "users": users,
            "classes": classes,
            "enrollments": enrolled,
        }
        return {f"{name}.csv": table(rows) for name, rows in made.items()}

    folder.zip("september/oneroster.zip", bundle(first, "2026-09-01"))
    folder.zip("november/oneroster.zip", bundle(last, "2026-11-02"))
    people = but(last, {3: {"room": ""}})
    allowed = (*rooms, "Tamarack Elementary", "Rm 11", "Rm 12")
    return Truth(
        [*people, *staff],
        steps=("september", "november"),
        same=[("Ivy Grunwald", "Ivy Sorrentino")],
        allowed=allowed,
    )


@case(
    "MyEducation BC (Aspen), a list of students exported as CSV in September and October; titles from memory"
)
def p28a_myeducation_bc_two_months(folder: Folder) -> Truth:
    """British Columbia: usual beside legal names, KF for Kindergarten, divisions; in October moves, one withdrawn, one new."""
    first = those(
        "Tanis|Charleyboy;Everett|Ng;Aurelia|Sidhu;Bronwyn|MacTavish;Haruki|Tanabe;Dakota|Joe;Mireille|Fontaine-Louie",
        "1504882",
        "K 1 1",
        "Div 08;Div 06;Div 06",
        without=7,
    )
    first = [replace(w, more=(f"13{at}88{at}4{at}1",)) for at, w in enumerate(first)]
    first = but(first, {3: {"goes": "Winnie"}, 5: {"goes": "Koda"}})
    last = but(first, {0: {"family": "Charlieboy"}, 2: {"room": "Div 07"}, 4: {"here": False}})
    last.append(one("Solomon", "Ekwueme", "1504990", "1", "Div 07", photo="", more=("139004127",)))
    teachers = {"Div 06": "Poirier, Anick", "Div 07": "Huang, Stephen", "Div 08": "Gill, Parminder"}
    titles = cut(
        "Pupil #|Legal last name|Legal first name|Usual last name|Usual first name|Grade|Homeroom|"
        "Homeroom teacher|PEN|Enrolment status|Birth date"
    )
    for month, people in (("2026-09", first), ("2026-10", last)):
        rows = [
            [
                *(
                    w.number,
                    w.family,
                    w.given,
                    w.family,
                    w.goes or w.given,
                    "KF" if w.grade == "K" else f"0{w.grade}",
                ),
                *(
                    w.room,
                    teachers[w.room],
                    w.more[0],
                    "Active" if w.here else "Withdrawn",
                    f"0{at + 1}/1{at}/2020",
                ),
            ]
            for at, w in enumerate(people)
        ]
        folder.csv(f"{month}/Student List.csv", [titles, *rows], quote=True, end="\n")
    return Truth(
        last,
        steps=("2026-09", "2026-10"),
        same=[("Tanis Charleyboy", "Tanis Charlieboy"), ("Aurelia Sidhu", "Aurelia Sidhu")],
        allowed=tuple(teachers.values()),
    )


@case(
    "Genesis SIS (New Jersey), the monthly register in Excel: whoever's record changes in the month stands on two lines, "
    "8 is not enrolled (support-sis.genesisedu.com 151000048315)"
)
def p28a_genesis_monthly_register(folder: Folder) -> Truth:
    """New Jersey: days in columns with codes, one on two lines, one withdrawn in the month, totals under each homeroom."""
    people = those(
        "Antonella|Russo;Brayden|Kuzmicki;Chidera|Nnamdi;Devon|Applegate;Elif|Yildirim;Francesca|Perillo;"
        "Gavin|Shaughnessy;Hemali|Vora",
        "0230417",
        "5",
        without=8,
    )
    people = but(people, {at: {"room": "H105" if at < 4 else "H108"} for at in range(8)})
    people = but(people, {5: {"here": False}})
    days = [*range(1, 3), *range(5, 10), *range(13, 17), *range(19, 24), *range(26, 31)]
    titles = ["Student", "Student ID", "Gr", "Enter", "Withdraw", *days, "Present", "Absent"]
    wide = len(titles)
    rows: list[Sequence[Any]] = [
        ["SCHOOL REGISTER - OCTOBER 2026"],
        ["Maple Shade Road School     District 2870     Type: Grade Level"],
        ["Codes: 1 = absent, T = tardy, 2 = excused, 8 = not enrolled"],
        [],
    ]
    for room, teacher in (("H105", "Mrs. Lipinski"), ("H108", "Mr. Castano")):
        rows += [[f"Homeroom: {room}", "", "", teacher], titles]
        group = [w for w in people if w.room == room]
        for at, w in enumerate(group):
            marks: list[Any] = [
                1 if (day + at) % 11 == 0 else "T" if (day + at) % 13 == 0 else None for day in days
            ]
            lines = [marks]
            if w.given == "Chidera":
                lines = [[*marks[:9], *(8 for _ in days[9:])], [*(8 for _ in days[:9]), *marks[9:]]]
            if not w.here:
                lines = [[*marks[:12], *(8 for _ in days[12:])]]
            for marked in lines:
                absent, out = marked.count(1), marked.count(8)
                left = None if w.here else "10/20/26 T1"
                name = [w.last_first, w.number, "05", "09/08/26", left]
                rows.append([*name, *marked, len(days) - absent - out, absent])
        rows += [["Enrolled on last day", sum(w.here for w in group)], []]
    rows.append(["Principal: ______________________", *([None] * (wide - 2)), "Page 1"])
    folder.book("Register_OCT.xlsx", {"OCTOBER": rows}, merge=("A1:L1", "A2:L2"))
    return Truth(people, allowed=("Mrs. Lipinski", "Mr. Castano", "Maple Shade Road School"))
