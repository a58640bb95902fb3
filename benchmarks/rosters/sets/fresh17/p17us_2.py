"""What offices, teachers and librarians of the United States and Canada make of their lists."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": the secretary of a school of all grades on the prairie types one sheet for all")
def fresh_whole_school_on_one_sheet(folder: Folder) -> Truth:
    """Saskatchewan: each grade under a merged heading with its teacher, boys and girls counted after it, all of the school at the end; photos in a folder for each grade."""
    people = those(
        "Elsie|Friesen-Bahr;Cash|Tkachuk;Willa|Rempel;Tatum|Sagal;Bodie|Lavallee;Kenzie|Ahenakew;"
        "Harris|Schmalz;Jorja|Prokopchuk;Linden|Ewert",
        "",
        "K;K;3;3;3;7;7;7;7",
    )
    heads = {"K": "KINDERGARTEN - Mrs. Wiens", "3": "GRADE 3 - Ms. Bear", "7": "GRADE 7 - Mr. Halliday"}
    rows: list[list[Any]] = [["Cutbank Lake School", "", "", "Sept. 2026"], []]
    merged = []
    for grade, head in heads.items():
        inside = [(at, w) for at, w in enumerate(people) if w.grade == grade]
        rows.append([head])
        merged.append(f"A{len(rows)}:D{len(rows)}")
        rows.append(cut("|Name|Parents|Phone"))
        rows += [
            [
                nth,
                f"{w.family}, {w.given}",
                f"{('Carla', 'Darryl and Jen', 'Joan')[at % 3]} {w.family}",
                f"306-555-02{at}1",
            ]
            for nth, (at, w) in enumerate(inside, 1)
        ]
        girls = len(inside) // 2
        rows += [["", f"Boys {len(inside) - girls}   Girls {girls}"], []]
    rows.append(["", "TOTAL STUDENTS: 9"])
    folder.book("Student list 2026.xlsx", {"Sheet1": rows}, merge=merged)
    places = {"K": "Kindergarten", "3": "Grade 3", "7": "Grade 7"}
    folder.photos(people, lambda w: f"Picture Day/{places[w.grade]}/{w.family} {w.given}.jpg")
    people = [
        replace(w, more=(str(1 + sum(v.grade == w.grade for v in people[:at])),))
        for at, w in enumerate(people)
    ]
    return Truth(people, allowed=("*",))
