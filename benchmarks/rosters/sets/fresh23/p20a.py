"""United States and Canada: what districts, photographers, offices and teachers hand to a librarian."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from io import BytesIO

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, those
from benchmarks.rosters.folder import Folder, faces


@case(
    "https://picaboo-yearbooks.helpjuice.com/en_US/portraits-student-data/formatting-your-pspa-cd "
    "(INDEX.TXT of a PSPA disc, no titles; the order of the columns from memory)"
)
def p20a_disc_of_the_school_photographer(folder: Folder) -> Truth:
    """A PSPA disc: tabs, no titles, grades KG and PK, two of the same name, staff, a picture that isn't there."""
    people = [
        one("Amaya", "Delgadillo", grade="2", room="112"),
        one("Jose", "Martinez", grade="2", room="112", photo="Jose Martinez of 112"),
        one("Beckett", "Van Houten", grade="2", room="112"),
        one("Jose", "Martinez", grade="K", room="104", photo="Jose Martinez of 104"),
        one("Mary Kate", "O'Dowd", grade="K", room="104"),
        one("Tuyet", "Pham", grade="K", room="104", photo=""),
        one("Ozias", "St. Clair", grade="PK", room="101"),
        one("Lorna", "Ferris", role="staff"),
        one("Delroy", "Gaskin", role="staff"),
    ]
    teachers = {"112": "FERRIS", "104": "GASKIN", "101": "YODER", "": ""}
    printed = {"2": "02", "K": "KG", "PK": "PK", "": "FAC"}
    rows = [
        [
            *("LINC2627", "IMAGES", f"{at:08}.JPG", printed[w.grade], w.family, w.given, w.room, ""),
            *(teachers[w.room], "", "Faculty" if w.role == "staff" else ""),
        ]
        for at, w in enumerate(people, 1)
    ]
    folder.csv("LINC2627/INDEX.TXT", rows, "\t", "cp1252")
    about = "PSPA School CD\r\nSchool: Lincoln Elementary\r\nYear: 2026-2027\r\nRecords: 9\r\n"
    folder.put("LINC2627/README.TXT", f"{about}Problems? Call the studio at 1-800-555-0142\r\n")
    for at, who in enumerate(people, 1):
        for data in faces([who]).values():
            folder.put(f"LINC2627/IMAGES/{at:08}.JPG", data)
    return Truth(
        people,
        [lost("the sixth picture isn't on the disc", "00000006", "Pham")],
        allowed=("FERRIS", "GASKIN", "YODER", "Faculty", "LINC2627", "FAC"),
    )


@case(
    "https://support.google.com/docs/answer/139706 (answers of a form in a spreadsheet; from memory, not read here)"
)
def p20a_answers_of_parents_for_library_cards(folder: Folder) -> Truth:
    """A form filled in by parents: the whole name in one answer, names to call by, one family twice to correct itself."""
    made = [
        ("Thea", "Lindgren", "K", "Mrs. Haverly", ""),
        ("Nikhil", "Rao", "1", "Mr. Quist", "Nik"),
        ("Josephine", "Abara", "1", "Mr. Quist", "Josie"),
        ("Juan Pablo", "de la Cruz", "K", "Mrs. Haverly", "JP"),
        ("Maren", "Stoltz", "2", "Ms. Tanaka-Bell", ""),
        ("Elliot", "Fairweather", "2", "Ms. Tanaka-Bell", ""),
    ]
    people = [one(g, f, grade=k, room=r, goes=c, photo="") for g, f, k, r, c in made]
    people[3] = any_parting(people[3])
    words = {"K": "Kindergarten", "1": "1st grade", "2": "2nd grade"}
    titles = [
        "Timestamp",
        "Email Address",
        "Your child's first and last name",
        "What does your child like to be called? (leave empty if the same)",
        "Grade in 2026-27",
        "Homeroom teacher",
        "Parent/guardian name",
        "Best phone number",
        "I understand that my child is responsible for lost books.",
        "Anything else we should know?",
    ]
    parents = ["Kari Lindgren", "Anand Rao", "Chi Abara", "Ofelia Cruz", "Petra Stoltz", "Sam Fairweather"]

    def answer(at: int, day: int, teacher: str, note: str = "") -> list[object]:
        w = people[at]
        return [
            *(datetime(2026, 8, day, 7 + at, 12, 5), f"parent{at}@example.com", w.full, w.goes),
            *(words[w.grade], teacher, parents[at], f"612-555-01{at}4", "Yes", note),
        ]

    rows = [answer(at, 20 + at, w.room) for at, w in enumerate(people)]
    rows[2] = answer(2, 21, "Ms. Tanaka-Bell")
    rows[4] = answer(4, 24, people[4].room, "Allergic to nuts. Older sister Ingrid is at the middle school.")
    rows.append(answer(2, 27, "Mr. Quist", "Sorry, second try, I picked the wrong teacher!"))
    folder.book("Library Card Sign-Up (Responses).xlsx", {"Form Responses 1": [titles, *rows]})
    return Truth(people)


@case("https://dev.clever.com/docs/users (users and sections of the Clever API v3.1, saved as JSON)")
def p20a_answers_of_the_clever_api(folder: Folder) -> Truth:
    """What a district's technician saved from the Clever API: users wrapped in data, sections that name them by id."""
    people = those(
        "Imani|Broussard;Tate|Eckhart;Lucero|Benavides;Graham|Nakai;Odessa|Pickering",
        "204417",
        "7 7 6",
        classes=("Science 7 - P2",),
        photo="",
    )
    both = ("Science 7 - P2", "Robotics - P6")
    people = but(people, {0: {"classes": both}, 2: {"classes": ("Science 6 - P4",)}, 3: {"classes": both}})
    people = [replace(w, more=(f"S{at}{w.number}",)) for at, w in enumerate(people, 1)]
    teacher = one("Bernadette", "Szabo", "T0311", role="staff", photo="")
    ids = {
        w.full: f"5f3c1a{at:02}e4b0{at * 7:02}aa11c0d{at:03}" for at, w in enumerate([*people, teacher], 16)
    }
    users = [
        {
            "data": {
                "id": ids[w.full],
                "district": "5f3c19f0e4b0aa11c0dd0001",
                "email": f"{w.given}.{w.family}@fourcorners.example".lower(),
                "name": {"first": w.given, "last": w.family, "middle": ""},
                "created": "2026-08-11T15:02:11.402Z",
                "last_modified": "2026-11-20T06:00:44.118Z",
                "roles": {
                    "student": {
                        "dob": f"3/1{at}/2013",
                        "gender": "F",
                        "grade": w.grade,
                        "graduation_year": str(2039 - int(w.grade)),
                        "race": "",
                        "frl_status": "Free",
                        "iep_status": "N",
                        "sis_id": w.more[0],
                        "student_number": w.number,
                        "credentials": {"district_username": f"{w.given}{at}".lower()},
                        "schools": ["5f3c19f0e4b0aa11c0dd0107"],
                    }
                },
            },
            "uri": f"/v3.1/users/{ids[w.full]}",
        }
        for at, w in enumerate(people)
    ]
    users.append(
        {
            "data": {
                "id": ids[teacher.full],
                "district": "5f3c19f0e4b0aa11c0dd0001",
                "email": "bszabo@fourcorners.example",
                "name": {"first": teacher.given, "last": teacher.family, "middle": ""},
                "roles": {
                    "teacher": {
                        "teacher_number": teacher.number,
                        "sis_id": teacher.number,
                        "title": "MS Science",
                    }
                },
            },
            "uri": f"/v3.1/users/{ids[teacher.full]}",
        }
    )
    names = ("Science 7 - P2", "Science 6 - P4", "Robotics - P6")
    sections = [
        {
            "data": {
                "id": f"60aa0{at}e4b0aa11c0dd02{at:02}",
                "name": name,
                "period": name[-1],
                "subject": "science",
                "teacher": ids[teacher.full],
                "teachers": [ids[teacher.full]],
                "students": [ids[w.full] for w in people if name in w.classes],
            },
            "uri": f"/v3.1/sections/60aa0{at}e4b0aa11c0dd02{at:02}",
        }
        for at, name in enumerate(names)
    ]
    for name, data in (("users", users), ("sections", sections)):
        links = [{"rel": "self", "uri": f"/v3.1/{name}?limit=1000"}]
        folder.put(f"clever_{name}.json", json.dumps({"data": data, "links": links}, indent=1))
    return Truth([*people, replace(teacher, classes=())], allowed=names)


@case("style of a picture day, invented: no list, only the names of the pictures")
def p20a_pictures_without_any_list(folder: Folder) -> Truth:
    """A principal's own picture day: a folder a class, last_first_number, a retake, a class picture, leftovers of a Mac."""
    people = those(
        "Simone|Delacroix;Ezekiel|Manygoats;Lila|Rose-Hart;Augustin|Fontenot;Mei|Sun;Brody|Thibodeaux",
        "40213",
        "2",
        "Ms Okoye;Ms Okoye;Mr Landry",
        without=0,
    )
    people = but(people, {1: {"photo": "Ezekiel Manygoats again"}})
    for w in people:
        name = f"{w.family}_{w.given}_{w.number}.jpg"
        place = f"Picture Day 2026/Gr 2 - {w.room}/{name}"
        data = faces([w])[f"{w.number}.jpg"]
        if w.photo != w.key:
            folder.put(f"Picture Day 2026/Gr 2 - {w.room}/Retakes/{name}", data)
            data = faces([replace(w, photo="eyes shut")])[f"{w.number}.jpg"]
        folder.put(place, data)
        folder.put(place.replace(name, f"._{name}"), b"\0\5\x16\7\0\2\0\0Mac OS X        " + bytes(80))
    folder.put("Picture Day 2026/.DS_Store", b"\0\0\0\1Bud1" + bytes(200))
    folder.put("Picture Day 2026/Gr 2 - Mr Landry/_class photo.jpg", _wide())
    return Truth(people, [lost("the picture of the whole class", "class photo")], allowed=("Retakes",))


def _wide() -> bytes:
    from PIL import Image

    picture = Image.new("RGB", (640, 320), (120, 150, 190))
    for at in range(12):
        picture.paste(
            (200 - at * 9, 150 + at * 5, 120),
            (20 + at * 50, 90 + at % 2 * 80, 56 + at * 50, 140 + at % 2 * 80),
        )
    file = BytesIO()
    picture.save(file, "JPEG")
    return file.getvalue()
