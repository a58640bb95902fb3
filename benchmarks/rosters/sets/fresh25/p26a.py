"""Tables of the systems and offices of the Americas: PowerSchool, Infinite Campus, SIMAT, a Chilean school, MyEducation BC."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder, faces


@case(
    "PowerSchool Quick Export: fields of the Students table, tabs and CR, student.export.text "
    "(ps-compliance.powerschool-docs.com names Student_Number, Grade_Level, Home_Room, ExitDate; Enroll_Status 2: transferred out)"
)
def p26a_powerschool_quick_export(folder: Folder) -> Truth:
    """Illinois: the field names as titles, kindergarten as 0 and pre-K as -1, one transferred out; photos in a zip by Student_Number."""
    people = [
        one("Adaeze", "Okonkwo", "104417", "K", "K-Alvarez"),
        one("Brody", "Van Houten", "104423", "K", "K-Alvarez"),
        one("Camila", "Reyes-Duarte", "104431", "PK", "PK-Stone"),
        one("Dashiell", "McAllister", "103980", "2", "2-Ferrante"),
        one("Elif", "Yıldız", "103992", "2", "2-Ferrante", photo=""),
        one("Finnegan", "O'Shea", "103561", "3", "3-Brzezinski"),
        one("Guadalupe", "Santos", "103577", "3", "3-Brzezinski"),
        one("Hayden", "Kirkpatrick", "103602", "3", "3-Brzezinski", here=False, photo=""),
        one("Imogene", "St. Clair", "104440", "PK", "PK-Stone"),
    ]
    middles = ["Nneka", "James", "", "Thomas", "", "Patrick", "María", "Lee", "Rose"]
    people = [
        replace(w, also=((f"{w.given} {middle}", w.family),)) if middle else w
        for w, middle in zip(people, middles, strict=True)
    ]
    titles = cut(
        "Student_Number|Last_Name|First_Name|Middle_Name|Grade_Level|Home_Room|Enroll_Status|EntryDate|ExitDate|"
        "DOB|Mother|Home_Phone|LunchStatus"
    )
    rows = [
        [
            *(w.number, w.family, w.given, middle, {"K": "0", "PK": "-1"}.get(w.grade, w.grade), w.room),
            *("0" if w.here else "2", "08/19/2026", "06/04/2027" if w.here else "09/11/2026"),
            *(
                f"0{at + 1}/1{at}/{2021 - int({'K': '0', 'PK': '-1'}.get(w.grade, w.grade))}",
                f"{w.family}, {['Ana', 'Jo', 'Kim'][at % 3]}",
            ),
            *(f"(309) 555-01{40 + at}", "FPR"[at % 3]),
        ]
        for at, (w, middle) in enumerate(zip(people, middles, strict=True))
    ]
    folder.csv("student.export.text", [titles, *rows], "\t", end="\r")
    folder.zip("StudentPhotos_20261002.zip", faces(people))
    return Truth(people, allowed=("StudentPhotos_20261002",))


@case("Infinite Campus Ad Hoc, the guardians beside the student (Student Filter Fields for Ad hoc Reporting)")
def p26a_campus_a_row_for_each_guardian(folder: Folder) -> Truth:
    """Minnesota: each pupil once for each guardian; numbers with leading zeros, Jr., an alias, two pupils of the same name."""
    people = [
        one("Marcus", "Bell", "0041873", "K", "Ostrowski, Dana", photo=""),
        one("Hodan", "Abdi", "0041902", "1", "Vang, Mai", photo=""),
        one("Jayden", "Martinez", "0039115", "4", "Lindgren, Peter", photo=""),
        one("Jayden", "Martinez", "0038244", "5", "Tollefson, Amy", photo=""),
        one("Elizabeth", "Haugen", "0038251", "5", "Tollefson, Amy", goes="Libby", photo=""),
        one("Pa Nhia", "Xiong", "0039160", "4", "Lindgren, Peter", photo=""),
        one("Theodore", "De Wit", "0041950", "K", "Ostrowski, Dana", goes="Teddy", photo=""),
    ]
    suffix = ("Jr.", "", "", "", "", "", "III")
    others = ("0071442", "0071458", "0069020", "0067311", "0067326", "0069044", "0071503")
    people = [
        replace(
            w,
            more=(f"110{other}",),
            also=((w.given, f"{w.family} {end}"), (f"{w.given} {end}", w.family)) if end else (),
        )
        for w, end, other in zip(people, suffix, others, strict=True)
    ]
    titles = cut(
        "student.studentNumber|student.stateID|student.lastName|student.firstName|student.suffix|student.alias|"
        "student.grade|student.homeroomTeacher|student.birthdate|contacts.guardian|contacts.relationship|contacts.cellPhone"
    )
    guardians = [
        [("Bell, Marcus Sr.", "Father"), ("Bell, Tonya", "Mother")],
        [("Warsame, Fadumo", "Mother")],
        [("Martinez, Julio", "Father"), ("Ruiz, Carmen", "Mother"), ("Ruiz, Elena", "Grandparent")],
        [("Martinez, Oscar", "Father")],
        [("Haugen, Kris", "Mother"), ("Haugen, Erik", "Father")],
        [("Xiong, Tou", "Father"), ("Lor, Mee", "Mother")],
        [("De Wit, Anneke", "Mother"), ("De Wit, Theodore Jr.", "Father")],
    ]
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, end, w.goes, "KG" if w.grade == "K" else f"0{w.grade}"),
            *(
                w.room,
                f"{at + 2}/{at * 3 + 4}/{2021 - int(w.grade.replace('K', '0'))}",
                guardian,
                relation,
                f"(612)555-01{at}{n}",
            ),
        ]
        for at, (w, end) in enumerate(zip(people, suffix, strict=True))
        for n, (guardian, relation) in enumerate(guardians[at])
    ]
    folder.csv("extract.csv", [titles, *rows], quote=True)
    return Truth(people)


@case()
def p26a_nominas_de_curso_chile(folder: Folder) -> Truth:
    """Chile: a sheet for each course, called as it, headings above, the RUN with points, one of them retirada, a total below."""
    people = [
        one("Antonia Paz", "Cárcamo Uribe", "23.418.905-4", "5", "5°A"),
        one("Benjamín Ignacio", "Huenchumilla Soto", "23.501.227-K", "5", "5°A"),
        one("Catalina", "Oyarzún Díaz", "23.477.310-8", "5", "5°A", here=False),
        one("Djenane", "Pierre", "26.904.118-2", "5", "5°A"),
        one("Florencia Isidora", "Bravo Ñanco", "23.390.664-1", "5", "5°B"),
        one("Gaspar", "de la Jara Mella", "23.512.009-6", "5", "5°B"),
        one("Vicente Alonso", "Ulloa Barría", "23.488.751-3", "5", "5°B"),
        one("Agustina", "Fuenzalida Toro", "22.980.143-7", "6", "6°A"),
        one("Renato", "Sepúlveda Vera", "23.011.982-0", "6", "6°A"),
    ]
    people = [replace(w, photo="") for w in people]
    titles = cut(
        "N°|RUN|Apellido paterno|Apellido materno|Nombres|Fecha nac.|Apoderado(a)|Fono|Observaciones"
    )
    sheets: dict[str, Any] = {}
    heads = {"5°A": "Carmen Gloria Ibacache", "5°B": "Patricio Norambuena", "6°A": "Ximena Aravena"}
    for room, head in heads.items():
        found = [w for w in people if w.room == room]
        body = [
            [
                *(
                    at,
                    w.number,
                    *_two(w.family),
                    w.given,
                    f"{at + 10}-0{at}-{2020 - int(w.grade)}",
                    f"Mamá: {['Paola', 'Rosa', 'Ana', 'Ivonne'][at - len(sheets) - 1]}",
                ),
                *(f"+56 9 5550 0{len(sheets)}{at}2", "" if w.here else "Retirada 12-05-2026"),
            ]
            for at, w in enumerate(found, 1)
        ]
        above = [
            ["ESCUELA BÁSICA PUERTO CHACAO"],
            ["Nómina de curso, año escolar 2026"],
            ["Profesor(a) jefe:", "", head],
            [],
        ]
        sheets[room] = [
            *above,
            titles,
            *body,
            [],
            ["", "", "Total alumnos:", len([w for w in found if w.here])],
        ]
    folder.book("Nominas agosto.xlsx", sheets, merge=("A1:I1", "A2:I2"))
    return Truth(people, allowed=tuple(heads.values()))


def _two(family: str) -> tuple[str, str]:
    if " " not in family:
        return family, ""
    first, second = family.rsplit(" ", 1)
    return first, second
