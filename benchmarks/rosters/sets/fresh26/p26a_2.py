"""Two lists that belong together, an office's list, answers to a form, a photographer's disk, folders of photos."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder, table


@case(
    "Veracross queries to CSV and Excel, tied by the Person ID (learn.veracross.com: Person ID is the number of a record)"
)
def p26a_veracross_students_and_homerooms(folder: Folder) -> Truth:
    """A private school in Massachusetts: one query with names and grades, another with homerooms, both by Person ID; photos by Person ID."""
    people = [
        one("Charlotte", "Abbott-Lane", "62817", "7", "7 North"),
        one("William", "Castellano", "62830", "7", "7 South", goes="Will"),
        one("Ji-woo", "Han", "63104", "6", "6 East", goes="Jenny"),
        one("Ravi", "Krishnamurthy", "63119", "6", "6 East"),
        one("Beatrix", "von Eschen", "60022", "8", "8 Harbor"),
        one("Malachi", "Freeman", "60041", "8", "8 Harbor", photo=""),
        one("Tobias", "Quimby", "64550", "6", "6 West"),
        one("Saoirse", "Delacroix", "62844", "7", "7 South"),
    ]
    titles = cut(
        "Person ID|Last Name|First Name|Preferred Name|Current Grade|Entry Year|Household|Lives with|Birthday"
    )
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, f"Grade {w.grade}", 2021 + at % 4),
            *(f"{w.family} Household", ("Both parents", "Mother")[at % 2], f"2013-0{at + 1}-21"),
        ]
        for at, w in enumerate(people)
    ]
    folder.put("Find Students - Query 8812.csv", "\ufeff" + table([titles, *rows]))
    homerooms: list[list[Any]] = [["Person ID", "Student", "Homeroom", "Homeroom Teacher", "Locker"]]
    teachers = {
        "7 North": "Mr. Sato",
        "7 South": "Ms. Iverson",
        "6 East": "Mr. Paredes",
        "6 West": "Ms. Odum",
        "8 Harbor": "Dr. Lowe",
    }
    homerooms += [
        [int(w.number), f"{w.family}, {w.goes or w.given}", w.room, teachers[w.room], 300 + at]
        for at, w in enumerate(sorted(people, key=lambda w: w.room))
    ]
    folder.book("Homerooms 2026-27.xlsx", {"Homerooms": homerooms})
    folder.photos(people, lambda w: f"Student Photos/{w.number}.jpg")
    return Truth(people, allowed=("Student Photos", *teachers.values()))
