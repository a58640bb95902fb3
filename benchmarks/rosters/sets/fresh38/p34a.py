"""Exports of student information systems in the United States and Canada, with what goes along with them."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case("knowledge.certforschools.com (ad hoc headers); kb.infinitecampus.com/help/photo-import")
def p34a_infinite_campus_ad_hoc(folder: Folder) -> Truth:
    """Infinite Campus: an ad hoc extract with a row for each section; pictures without the leading zeros."""
    people = those(
        "Anneliese|Bergquist;Darnell|Cuthbert;Xochitl|Delarosa;Gideon|Eastman;Kalea|Kahananui;"
        "Owen|Lindstedt;Pa Houa|Moua;Tobin|Raskin",
        "0041207",
        "07 07 08",
        without=2,
    )
    people = [
        replace(
            who,
            grade=who.grade.lstrip("0"),
            classes=(f"English {who.grade[1]}", "Concert Band" if at % 4 == 1 else f"Science {who.grade[1]}"),
        )
        for at, who in enumerate(people)
    ]
    teachers = {
        "English 7": "Haugen, Britta",
        "English 8": "Pruitt, Marcus",
        "Science 7": "Olmsted, Faye",
        "Science 8": "Olmsted, Faye",
        "Concert Band": "Zielke, Ron",
    }
    titles = cut(
        "student.studentNumber|student.lastName|student.firstName|student.grade|student.gender|"
        "student.birthdate|courseSection.courseName|courseSection.teacherDisplay|sectionSchedule.periodStart"
    )
    rows = [
        [
            *(who.number, who.family, who.given, f"0{who.grade}", "FMFMFMFM"[at]),
            *(f"0{at + 1}/2{at}/2013", name, teachers[name], period),
        ]
        for at, who in enumerate(people)
        for period, name in enumerate(who.classes, 2)
    ]
    folder.csv("extract.csv", [titles, *rows], quote=True)
    folder.zip(
        "campus_photos_fall26.zip",
        faces(people, lambda who: f"Grade {who.grade}/{who.number.lstrip('0')}.jpg"),
    )
    return Truth(people, allowed=(*teachers.values(), "Grade 7", "Grade 8"))


@case("Synergy's student list in Excel (Perm ID, Nick Name, Enter and Leave Date; from memory), two months")
def p34a_synergy_september_and_november(folder: Folder) -> Truth:
    """Synergy: in November one has left, one has a new homeroom, one a new last name and one is new."""
    start = those(
        "Alejandra|Bustillos;Benjamin|Cartwright;Imani|Dupree;Rohan|Kulkarni;Theodore|Langley;"
        "Esperanza|Quintana;Mackenzie|Sorrell",
        "100482",
        "4 4 5",
        "B12;B12;C4",
    )
    start = but(start, {1: {"goes": "Ben"}, 4: {"goes": "Teddy"}})
    late = [
        *but(start, {0: {"room": "B14"}, 2: {"family": "Dupree-Hall"}, 3: {"here": False}}),
        one("Yasmin", "Farouk", "100977", "5", "C4"),
    ]
    teachers = {"B12": "Redhouse, A", "B14": "Stanton, L", "C4": "Medrano, J"}
    titles = cut(
        "Perm ID|Last Name|First Name|Nick Name|Gender|Grade|Homeroom|Homeroom Teacher|Enter Date|Leave Date|"
        "Birth Date|Home Language"
    )
    for month, people in (("2026-09", start), ("2026-11", late)):
        rows = [
            [
                *(who.number, who.family, who.given, who.goes, ("Female", "Male")[at % 2], f"0{who.grade}"),
                *(who.room, teachers[who.room], "08/05/2026" if at < 7 else "10/19/2026"),
                *("" if who.here else "10/16/2026", f"0{at + 1}/07/2016", "English"),
            ]
            for at, who in enumerate(people)
        ]
        folder.book(f"{month}/STU_List.xlsx", {"Student List": [titles, *rows]})
    folder.photos(start, lambda who: f"2026-09/photos/{who.number}.jpg")
    folder.photos(late[7:], lambda who: f"2026-11/photos/{who.number}.jpg")
    return Truth(
        late,
        steps=("2026-09", "2026-11"),
        same=(
            ("Alejandra Bustillos", "Alejandra Bustillos"),
            ("Imani Dupree", "Imani Dupree-Hall"),
            ("Mackenzie Sorrell", "Mackenzie Sorrell"),
        ),
        allowed=(*teachers.values(), "photos"),
    )


@case("Clever's SFTP files (schools, students, teachers, sections, enrollments), zipped by the district")
def p34a_clever_nightly_files(folder: Folder) -> Truth:
    """Clever: five files in a zip, a row for each contact of a student, each in two sections."""
    people = those(
        "Lachlan|Averill;Nia|Broussard;Isaias|Cavazos;Delphine|Guidry;Tuan|Huynh;Rosalie|Landry;"
        "Marquis|Tillman",
        "0071348",
        "3 3 4",
        without=99,
    )
    taught = {"3": "Reading 3 - Abara", "4": "Reading 4 - Fontenot"}
    people = [replace(who, classes=(taught[who.grade], f"Art {who.grade} - Ito")) for who in people]
    staff = [
        one("Chidi", "Abara", "T2201", role="staff", photo="", classes=("Reading 3 - Abara",)),
        one("Claire", "Fontenot", "T2207", role="staff", photo="", classes=("Reading 4 - Fontenot",)),
        one("Kenji", "Ito", "T2219", role="staff", photo="", classes=("Art 3 - Ito", "Art 4 - Ito")),
    ]
    sections = [
        (name, f"S{at}", who.number)
        for at, (name, who) in enumerate(((name, who) for who in staff for name in who.classes), 501)
    ]
    numbers = {name: number for name, number, _ in sections}
    students = [
        cut(
            "School_id|Student_id|Student_number|State_id|Last_name|Middle_name|First_name|Grade|Gender|DOB|"
            "Student_email|Contact_relationship|Contact_name|Contact_phone|Username|Password"
        )
    ]
    for at, who in enumerate(people):
        for relation, name in (("Mother", "Renee"), ("Father", "Andre"))[: 1 + at % 2]:
            mail = f"{who.given[0].lower()}{who.family.lower()}@stu.bayou.example"
            students.append(
                [
                    *("017", who.number, who.number, "", who.family, "", who.given, who.grade, "MF"[at % 2]),
                    *(f"0{at + 1}/11/2017", mail, relation, f"{name} {who.family}", f"504-555-01{at:02}"),
                    *(mail.split("@")[0], f"lunch{at}42"),
                ]
            )
    teachers = [
        cut("School_id|Teacher_id|Teacher_number|Teacher_email|First_name|Last_name|Title"),
        *(
            ["017", who.number, who.number, f"{who.family.lower()}@bayou.example", who.given, who.family, ""]
            for who in staff
        ),
    ]
    school = [cut("School_id|School_name|School_number|Low_grade|High_grade|Principal")]
    school.append(["017", "Cypress Bend Elementary", "017", "PreKindergarten", "5", "Yvette Arceneaux"])
    files = {
        "schools": school,
        "students": students,
        "teachers": teachers,
        "sections": [
            cut("School_id|Section_id|Teacher_id|Name|Section_number|Grade|Subject|Period|Term_name"),
            *(
                ["017", number, of, name, number[1:], name.split()[1], name.split()[0], "", "Year"]
                for name, number, of in sections
            ),
        ],
        "enrollments": [
            cut("School_id|Section_id|Student_id"),
            *(["017", numbers[name], who.number] for who in people for name in who.classes),
        ],
    }
    folder.zip(
        "clever_2026-11-03.zip",
        {f"{name}.csv": "".join(",".join(row) + "\n" for row in rows) for name, rows in files.items()},
    )
    staff = [replace(who, classes=()) for who in staff]
    return Truth([*people, *staff], allowed=("Cypress Bend Elementary",))
