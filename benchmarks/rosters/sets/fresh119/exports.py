"""Exports of American student systems: tabs with a photo map, dotted titles twice, a workbook."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, us_birthday, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh97.kit import same


@case(
    "PowerSchool: ps.powerschool-docs.com photo-management (map by name); Quick Export fields, grade 0 is K"
)
def q119_quick_export_and_photo_map(folder: Folder) -> Truth:
    """Kansas: a Quick Export with tabs, a zip of numbered photos, the map by last, first name and grade."""
    people = with_photos(
        of_lines(
            """Brooklyn|Ackerman|20261017|K|101;Jaxon|Delarosa|20261022|K|101;Lila|Hutchins|20261026|K|101
            Emmett|Ostrander|20261031|K|102;Nayeli|Quintero|20261035|K|102;Weston|Schrock|20261038|K|102
            Harper|Delarosa|20251009|1|103;Kingston|Mayfield|20251014|1|103;Ruth|Penner|20251018|1|103
            Xavier|Tsosie|20251023|1|104;Maeve|Unruh|20251027|1|104;Judah|Wiebe|20251030|1|104"""
        ),
        3,
        10,
    )
    rows: list[list[Any]] = [
        cut("Student_Number|Last_Name|First_Name|Grade_Level|Home_Room|DOB|Enroll_Status")
    ]
    for at, w in enumerate(people):
        grade = "0" if w.grade == "K" else w.grade
        rows.append([w.number, w.family, w.given, grade, w.room, us_birthday(at, 2020), "0"])
    folder.csv("student.export.text", rows, "\t", end="\r")
    told = [cut("Last_Name|First_Name|Grade_Level")]
    files: dict[str, bytes | str] = {}
    for w in people:
        if w.photo:
            name = f"{len(files) + 1}.jpg"
            told.append([w.family, w.given, "0" if w.grade == "K" else w.grade, name])
            files[name] = face(w.photo)
    folder.csv("photo map.txt", told, "\t")
    folder.zip("photos.zip", files)
    return Truth(people, allowed=("student.export", "photo map", "photos"))


@case(
    "Infinite Campus: dotted titles of the Ad Hoc export, facts/rosters.md 1.3 (knowledge.certforschools.com)"
)
def q119_ad_hoc_in_august_and_october(folder: Folder) -> Truth:
    """Minnesota: an ad hoc CSV, again in October: one ended, one new, one moved, one with a new surname."""
    before = of_lines(
        """Amina|Abdullahi|1104417|3|Lindgren, Paula;Soren|Bakke|1104422|3|Lindgren, Paula
        Pahoua|Cha|1104426|3|Lindgren, Paula;Lucy|Engebretson|1104431|3|Lindgren, Paula
        Mason|Gustafson|1104438|3|Lindgren, Paula;Ibrahim|Hersi|1104419|3|Tesch, Mark
        Evelyn|Kostka|1104424|3|Tesch, Mark;Tou|Moua|1104428|3|Tesch, Mark;Stella|Nystrom|1104435|3|Tesch, Mark
        Gabriel|Orozco|1104440|3|Tesch, Mark"""
    )
    base = "student.studentNumber|student.lastName|student.firstName|student.grade|student.homeroomTeacher"
    rows: list[list[Any]] = [cut(f"{base}|student.birthdate")]
    for at, w in enumerate(before):
        rows.append([w.number, w.family, w.given, "03", w.room, us_birthday(at, 2018)])
    folder.csv("1 August/grade 3 adhoc.csv", rows, quote=True, end="\n")
    new = of_lines("Zaynab|Warsame|1104502|3|Tesch, Mark")
    now = [*but(before, {3: {"family": "Halvorson"}, 6: {"room": "Lindgren, Paula"}}), *new]
    now.sort(key=lambda w: w.family)
    rows = [cut(f"{base}|student.startDate|student.endDate|student.endStatus")]
    for w in now:
        start = "09/21/2026" if w.given == "Zaynab" else "09/08/2026"
        end = ["10/02/2026", "20: Transfer out"] if w.given == "Gabriel" else ["", ""]
        rows.append([w.number, w.family, w.given, "03", w.room, start, *end])
    folder.csv("2 October/grade 3 adhoc oct.csv", rows, quote=True, end="\n")
    kept = same("Lucy Engebretson > Lucy Halvorson", "Evelyn Kostka", "Tou Moua", "Amina Abdullahi")
    people = [w for w in now if w.given != "Gabriel"]
    allowed = ("grade 3 adhoc", "grade 3 adhoc oct")
    steps = ("1 August", "2 October")
    return Truth([*people, *gone(before, 9)], steps=steps, same=kept, allowed=allowed)


@case("Veracross: Person ID of a Find Student query (learn.veracross.com); the other titles from memory")
def q119_find_student_query(folder: Folder) -> Truth:
    """Massachusetts: a query in Excel: preferred names for all, household, grade, homeroom, advisor, e-mail."""
    people = of_lines(
        """Alexandra|Winthrop|114417|6|6 Blue|Lexi;Benjamin|Cohen-Ruiz|114422|6|6 Blue|Ben
        Chidera|Okonjo|114426|6|6 Blue;Daniel|Prescott|114431|6|6 Blue;Eleanor|Sheng|114438|6|6 Blue|Nell
        Francesca|Bellini|114419|6|6 Gold;Graham|Whitcomb|114424|6|6 Gold;Hiroto|Maeda|114428|6|6 Gold
        Isabelle|Prescott|113805|7|7 Blue|Izzy;Jonathan|Abbasi|113812|7|7 Blue|Jon
        Katharine|O'Rourke|113819|7|7 Blue|Kate;Luca|Ferraro|113826|7|7 Blue"""
    )
    advisors = {"6 Blue": "Halloran, Meg", "6 Gold": "Stein, David", "7 Blue": "Amaral, Tess"}
    titles = (
        "Person ID|Last Name|First Name|Preferred Name|Current Grade|Homeroom|Advisor|Household ID|Email 1"
    )
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        house = 30417 if w.family == "Prescott" else 30500 + at
        called = w.goes or w.given
        mail = f"{w.given[0]}{w.family}@foxhollow.example".lower().replace("'", "")
        own = [int(w.number), w.family, w.given, called, f"Grade {w.grade}", w.room, advisors[w.room]]
        rows.append([*own, house, mail])
    folder.book("Find Student - MS current.xlsx", {"Find Student": rows})
    people = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    return Truth(people, allowed=("Find Student - MS current", "Find Student", *advisors.values()))
