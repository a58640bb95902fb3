"""Lists that student systems and library systems of America give out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, us_birthday, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case("Synergy: a class list saved for Excel, a web page called .xls (style remembered)")
def p61_synergy_class_lists_in_one_page(folder: Folder) -> Truth:
    """A page called .xls with a table for each homeroom, teacher and room in the line above it."""
    people = of_lines(
        """
        Kaya|Begaye|1180442|2|Room 14
        Everly|Crandall|1180450|2|Room 14
        Jose Luis|Ibarra|1180463|2|Room 14
        Madelyn|Okonski|1180471|2|Room 14
        Tate|Sandoval|1180488|2|Room 14
        Aurora|Benally|1180507|2|Room 15
        Quincy|Draper|1180515|2|Room 15
        Mina|Ghorbani|1180523|2|Room 15
        Leo|Sandoval|1180531|2|Room 15
        Willa|Yellowhair|1180549|2|Room 15
        """
    )
    teachers = {"Room 14": "Hatch, Rosemary", "Room 15": "Nez, Delbert"}
    titles = cut("Ln|Perm ID|Student Name|Grd|Gen|Birth Date|Home Phone")
    sexes = {"Room 14": "FFMFM", "Room 15": "FMFMF"}
    parts = []
    for room, teacher in teachers.items():
        listed = [w for w in people if w.room == room]
        body = "".join(
            f"<tr><td>{at}</td><td>{w.number}</td><td>{escape(w.last_first)}</td><td>0{w.grade}</td>"
            f"<td>{sexes[room][at - 1]}</td><td>{us_birthday(at, 2018)}</td><td>928-555-{room[-2:]}{at + 30}</td></tr>\n"
            for at, w in enumerate(listed, 1)
        )
        head = "".join(f"<th bgcolor=#c0c0c0>{title}</th>" for title in titles)
        parts.append(
            f"<p><b>Teacher: {teacher}</b></p><p><b>Homeroom: {room}</b></p>"
            f"<table border=1><tr>{head}</tr>\n{body}</table><p>Students: {len(listed)}</p><br>"
        )
    meta = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
    folder.put(
        "STU408.xls",
        f"<html><head>{meta}</head><body><h3>Painted Mesa Elementary</h3>{''.join(parts)}"
        "<p>Edupoint 08/19/2026</p></body></html>",
    )
    return Truth(people, allowed=("STU408", *teachers.values()))


@case(
    "PSPA: INDEX.TXT in the fixed order of columns, MASTER.TXT with retakes (help.entourageyearbooks.com; "
    "studiosourceyearbooks.freshdesk.com 158000409343)"
)
def p61_pspa_index_and_master_after_retakes(folder: Folder) -> Truth:
    """A yearbook disc whose MASTER.TXT replaces INDEX.TXT: two have a new picture and one is in it only."""
    people = with_photos(
        of_lines(
            """
            Keisha|Alston||6|611
            Brody|Castellanos||6|611
            Evangeline|Duquette||6|611
            Omar|Jaber||6|614
            Mckenna|Rasmussen||6|614
            Teagan|Swartz||6|614
            Isaias|Trejo||6|614
            Pahoua|Yang||6|611
            """
        )
    )
    teachers = {"611": "Ellsworth", "614": "Novotny"}

    def lines(images: Mapping[int, str]) -> list[list[str]]:
        return [
            [
                "OAKDALE MS",
                "PORTRAITS",
                image,
                "6",
                w.family,
                w.given,
                w.room,
                "",
                teachers[w.room],
                "",
                "",
                "",
            ]
            for at, image in images.items()
            for w in [people[at]]
        ]

    first = {at: f"{at + 101:08}.jpg" for at in range(7)}
    for at, image in first.items():
        folder.put(f"OAKDALE MS/PORTRAITS/{image}", face(people[at].photo))
    folder.csv("OAKDALE MS/INDEX.TXT", lines(first), sep="\t")
    people = but(people, {1: {"photo": f"{people[1].key} retake"}, 5: {"photo": f"{people[5].key} retake"}})
    last = {**first, 1: "00000231.jpg", 5: "00000232.jpg", 7: "00000233.jpg"}
    for at in (1, 5, 7):
        folder.put(f"OAKDALE MS/PORTRAITS/{last[at]}", face(people[at].photo))
    folder.csv("OAKDALE MS/MASTER.TXT", lines(last), sep="\t")
    folder.put(
        "OAKDALE MS/README.TXT",
        "Oakdale Middle School - Fall 2026\r\n"
        "MASTER.TXT was made after retake day and takes the place of INDEX.TXT.\r\n",
    )
    return Truth(people, allowed=("OAKDALE MS", "PORTRAITS", *teachers.values()))


@case(
    "Canvas: the gradebook's export (Student, ID, SIS User ID, SIS Login ID, Section), nemogb-dev on GitHub"
)
def p61_canvas_gradebook_as_a_roster(folder: Folder) -> Truth:
    """Canvas: a gradebook with a row of possible points, scores, and the test student at its end."""
    people = of_lines(
        """
        Nadia|Aldridge|509113
        Emilio|Barragan|509127
        Sloane|Carmichael|509131
        Ngozi|Ekwueme|509146
        Parker|Huff|509152
        Ji-woo|Lim|509168
        Cassius|Rourke|509170
        Marisela|Villaseñor|509185
        """
    )
    people = [replace(w, more=(str(41877 + at * 31),)) for at, w in enumerate(people)]
    titles = cut(
        "Student|ID|SIS User ID|SIS Login ID|Section|Book Talk 1 (88123)|Citations Quiz (88140)|Current Score"
    )
    section = "Library Science P4"
    rows = [
        [
            *(w.last_first, w.more[0], w.number, f"s{w.number}", section),
            *(str(15 + at % 6), str(8 + at % 3), f"{(23 + at % 6 + at % 3) / 0.3:.2f}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv(
        "2026-10-05T0912_Grades-LIBSCI.csv",
        [
            titles,
            ["    Points Possible", "", "", "", "", "20", "10", "(read only)"],
            *rows,
            ["Student, Test", "43991", "", "b7f1d20c9a", section, "", "", "0.0"],
        ],
        end="\n",
    )
    return Truth(people, allowed=(section,))


@case(
    "Clever: students.csv, teachers.csv, sections.csv and enrollments.csv of an SFTP sync (Clever's instructions)"
)
def p61_clever_files_with_teachers(folder: Folder) -> Truth:
    """Clever: four files; students have three numbers each, kindergarten is spelt out, teachers are staff."""
    people = of_lines(
        """
        Beau|Archuleta|C40021|K
        Winifred|Cho|C40028|K
        Darius|Mayweather|C40035|1
        Estela|Pacheco|C40042|1
        Holden|Reinhart|C40049|1
        Safiya|Tahir|C40056|2
        Juniper|Wallace|C40063|2
        Xavier|Zamora|C40070|K
        """
    )
    people = [
        replace(w, more=(str(88120 + at * 3), f"99{at * 571 + 30147:06}")) for at, w in enumerate(people)
    ]
    staff = of_lines("Maribeth|Cullen|T118\nHector|Bustamante|T126\nYolanda|Fields|T131", role="staff")
    long = {"K": "Kindergarten", "1": "1", "2": "2"}
    folder.csv(
        "clever/students.csv",
        [
            cut(
                "School_id|Student_id|Student_number|State_id|Last_name|Middle_name|First_name|Grade|Gender|DOB|"
                "Student_email|Contact_name|Contact_phone"
            ),
            *(
                [
                    *(
                        "214",
                        w.number,
                        w.more[0],
                        w.more[1],
                        w.family,
                        "",
                        w.given,
                        long[w.grade],
                        "MFMFMFFM"[at],
                    ),
                    *(
                        us_birthday(at, 2020 - (0 if w.grade == "K" else int(w.grade))),
                        "",
                        f"Dana {w.family}",
                        f"505-555-01{at + 12}",
                    ),
                ]
                for at, w in enumerate(people)
            ),
        ],
    )
    folder.csv(
        "clever/teachers.csv",
        [
            cut("School_id|Teacher_id|Teacher_number|Last_name|Middle_name|First_name|Teacher_email|Title"),
            *(
                [
                    "214",
                    w.number,
                    w.number,
                    w.family,
                    "",
                    w.given,
                    f"{w.family}@mesa.example".lower(),
                    "Teacher",
                ]
                for w in staff
            ),
        ],
    )
    names = {"K": "Kindergarten HR", "1": "Grade 1 HR", "2": "Grade 2 HR"}
    taught = dict(zip(names, staff, strict=True))
    folder.csv(
        "clever/sections.csv",
        [
            cut(
                "School_id|Section_id|Teacher_id|Name|Grade|Course_name|Course_number|Period|Subject|Term_name"
            ),
            *(
                [
                    "214",
                    f"S{g}01",
                    taught[g].number,
                    name,
                    long[g],
                    name,
                    f"HR{g}",
                    "1",
                    "Homeroom/advisory",
                    "FY",
                ]
                for g, name in names.items()
            ),
        ],
    )
    folder.csv(
        "clever/enrollments.csv",
        [cut("School_id|Section_id|Student_id"), *(["214", f"S{w.grade}01", w.number] for w in people)],
    )
    sections = [f"S{g}01" for g in names]
    return Truth(
        [*people, *staff], allowed=("clever", "214", *names.values(), *sections, "HRK", "HR1", "HR2")
    )
