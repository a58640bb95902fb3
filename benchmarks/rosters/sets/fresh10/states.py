"""Exports of student, learning and library systems of the United States and Canada."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces, words


@case(
    "PowerSchool's Quick Export (student.export.text, tabs and carriage returns, Grade_Level 0 = K: from memory, /work/shared/facts 1.3)"
)
def fresh_quick_export_of_the_youngest(folder: Folder) -> Truth:
    """Kindergarten is 0 and pre-K is -1, which the rooms' names confirm; one has Enroll_Status 2; zip by number."""
    people = those(
        "Aliyah|Benbow;Curtis|Dahlgren;Ellery|Fitzhugh;Gia|Hutchins;Ignacio|Juarez;Kaya|Longfeather;Micah|Norwood;Opal|Pennington;Quinn|Rutledge",
        "40187",
        "PK K 1 2",
        "PK-Dunn;K-Alvarez;1-Teague;2-Moss",
    )
    people = but(people, {5: {"here": False, "photo": ""}})
    level = {"PK": "-1", "K": "0"}
    titles = words(
        "Student_Number,Last_Name,First_Name,Middle_Name,Grade_Level,Home_Room,Gender,DOB,Enroll_Status,Mother,Home_Phone"
    )
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}||{level.get(w.grade, w.grade)}|{w.room}|{'FM'[at % 2]}|0{at + 1}/12/2020|{0 if w.here else 2}|{w.family}, Dana|555-01{at:02}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("student.export.text", [titles, *rows], "\t", end="\r")
    folder.zip("photos.zip", faces(people))
    return Truth(people)


@case(
    "Infinite Campus's ad hoc export, a row a section (dotted titles from documentation, /work/shared/facts 1.3; photos by personID: kb.infinitecampus.com/help/photo-import)"
)
def fresh_ad_hoc_row_a_section(folder: Folder) -> Truth:
    """Everybody is there three times, once a course; grades as 06; an alias for two; the pictures have the personID."""
    people = those(
        "Anders|Birchfield;Camila|Dos Reis;Everett|Fong;Gloria|Hassan;Isaiah|Jankowski;Kiera|Lattimore;Marcus|Ngo;Odette|Pryce",
        "000281733",
        "6 7",
    )
    people = but(people, {3: {"goes": "Glo"}, 6: {"goes": "Marc"}})
    people = [
        replace(
            w,
            more=(f"{10412 + at * 7}",),
            classes=(f"Advisory {w.grade}", f"English {w.grade}", ("Band", "Art Exploration")[at // 2 % 2]),
        )
        for at, w in enumerate(people)
    ]
    titles = words(
        "student.personID,student.studentNumber,student.lastName,student.firstName,student.alias,student.grade,courseSection.courseName,courseSection.teacherDisplay"
    )
    teachers = ("Rowan, T", "Eckert, J", "Silva, P")
    rows = [
        [w.more[0], w.number, w.family, w.given, w.goes, f"{int(w.grade):02}", name, teachers[at]]
        for w in people
        for at, name in enumerate(w.classes)
    ]
    folder.csv("extract.csv", [titles, *rows])
    folder.photos(people, lambda w: f"photos/{w.more[0]}.jpg")
    return Truth(people, allowed=teachers)


@case(
    "a list of Aeries (Student ID and Student # are two numbers: support.aeries.com, field mapping; the titles from memory, not read here), saved by Excel as Unicode Text: "
    + OFFICE
)
def fresh_unicode_text_with_logins(folder: Folder) -> Truth:
    """UTF-16 with tabs, half of the cells empty; the pictures are called by the login, which is a column."""
    people = those(
        "Amaris|Bañuelos;Cody|Dearborn;Esteban|Figueroa;Ginger|Hwang;Itzel|Jiménez;Kobe|Lassiter;Mónica|Núñez;Owen|Purcell;Rosa|Saldívar",
        "99021",
        "9 10 11",
    )
    plain = str.maketrans("ñóíéú", "noieu")
    logins = {
        w.key: f"{w.given[0]}{w.family}{29 + at % 3}".lower().translate(plain) for at, w in enumerate(people)
    }
    titles = cut(
        "Student ID|Stu #|Last Name|First Name|Grade|Counselor|Prnt/Guard|Mailing Address|Student Email|Login"
    )
    rows = [
        cut(
            f"{w.number}|{at + 214}|{w.family}|{w.given}|{w.grade}|{('Ortega', '')[at % 2]}|{('', 'Mr/Mrs ' + w.family)[at % 2]}||{logins[w.key]}@eagles.example|{logins[w.key]}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("aeries list.txt", [titles, *rows], "\t", enc="utf-16")
    folder.photos(people, lambda w: f"ID pics/{logins[w.key]}.jpg")
    people = [
        replace(w, more=(f"{at + 214}", logins[w.key], f"{logins[w.key]}@eagles.example"))
        for at, w in enumerate(people)
    ]
    return Truth(people, allowed=("Ortega", "ID pics"))


@case(
    "Canvas's gradebook (columns: /work/shared/facts 1.3; the rows Points Possible and Student, Test from memory)"
)
def fresh_gradebook_with_points_possible(folder: Folder) -> Truth:
    """Two sections; letters as marks; the first row is points, the last the test student; no photos."""
    people = those(
        "Abel|Crowther;Bryony|Escobedo;Chance|Gillespie;Deja|Ivory;Elias|Kristoff;Farah|Mansour;Gunnar|Oleson;Hope|Quintero",
        "3300417",
        without=8,
    )
    people = [
        replace(
            w,
            classes=(("Biology P2 - Nakano", "Biology P5 - Nakano")[at % 2],),
            more=(f"{55120 + at * 3}", f"{w.given}.{w.family}@ridge.example".lower()),
        )
        for at, w in enumerate(people)
    ]
    titles = words(
        "Student,ID,SIS User ID,SIS Login ID,Section,Cell Quiz (88121),Lab: Density (88125),Current Score,Current Grade,Final Score"
    )
    points = cut("    Points Possible|||||10|25|(read only)|(read only)|(read only)")
    rows = [
        cut(
            f"{w.last_first}|{w.more[0]}|{w.number}|{w.more[1]}|{w.classes[0]}|{at + 2}|{('', 22)[at % 2]}|8{at}.5|{('B', 'A-', 'C+')[at % 3]}|7{at}.1"
        )
        for at, w in enumerate(people)
    ]
    test = cut("Student, Test|55999||4c1be07b0f2d|Biology P2 - Nakano|||||0")
    folder.csv("2026-09-25T1402_Grades-BIO.csv", [titles, points, *rows, test], enc="utf-8-sig")
    return Truth(people)


@case(
    "Clever's files (students.csv: /work/shared/facts 1.3; teachers, sections, enrollments from memory, not read here)"
)
def fresh_clever_sections_and_contacts(folder: Folder) -> Truth:
    """Three numbers a student, the class in two other files, a contact's name beside; photos by Student_number."""
    people = those(
        "Adelaide|Brightwell;Bruno|Cisneros;Cleo|Drummond;Dante|Eubanks;Effie|Farnsworth;Grady|Hinojosa;Honor|Ibrahim;Juno|Kettering",
        "20418",
        "K 1",
    )
    names = ("Kindergarten - Beale", "Grade 1 - Lockwood")
    people = [
        replace(
            w,
            classes=(names[at % 2],),
            more=(f"7f3a{at}c21", f"91004{at}772"),
        )
        for at, w in enumerate(people)
    ]
    staff = [
        one("Harold", "Beale", "T-31", more=("31",), photo="", role="staff"),
        one("Simone", "Lockwood", "T-44", more=("44",), photo="", role="staff"),
    ]
    titles = words(
        "School_id,Student_id,Student_number,State_id,Last_name,Middle_name,First_name,Grade,Gender,DOB,Student_email,Contact_relationship,Contact_type,Contact_name,Contact_phone"
    )
    rows = [
        cut(
            f"12|{w.more[0]}|{w.number}|{w.more[1]}|{w.family}||{w.given}|{('Kindergarten', '1')[at % 2]}|{'FM'[at % 2]}|0{at + 1}/03/2020||{('Mother', 'Father')[at % 2]}|Parent/Guardian|{('Jean', 'Luis')[at % 2]} {w.family}|555-02{at:02}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("students.csv", [titles, *rows])
    crew = [cut(f"12|{w.number}|{w.more[0]}|{w.family}|{w.given}|Teacher") for w in staff]
    folder.csv(
        "teachers.csv", [words("School_id,Teacher_id,Teacher_number,Last_name,First_name,Title"), *crew]
    )
    sections = [
        cut(f"12|S{at}|{w.number}|{names[at]}|{('Kindergarten', '1')[at]}|Homeroom")
        for at, w in enumerate(staff)
    ]
    folder.csv("sections.csv", [words("School_id,Section_id,Teacher_id,Name,Grade,Subject"), *sections])
    inside = [cut(f"12|S{at % 2}|{w.more[0]}") for at, w in enumerate(people)]
    folder.csv("enrollments.csv", [words("School_id,Section_id,Student_id"), *inside])
    folder.photos(people, lambda w: f"photos/{w.number}.jpg")
    return Truth([*people, *staff], allowed=(*names, "Homeroom"))
