"""Student systems of North America and the United Kingdom, and the pictures beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case(
    "Compass (Victoria): people export with the CASES21 student code, form and year level; photos zipped "
    "by student code (accelerus.com.au, student photos such as ABB0003.jpg; columns from memory)"
)
def p32a_compass_export_of_two_terms(folder: Folder) -> Truth:
    """Term 1 with photos; term 3: a preferred name and a form changed, one exited, one new, no photos."""
    people = those(
        "Stella|Abbott;Noah|Papadopoulos;Linh|Pham;Declan|Scully;Amira|El-Khoury;Hudson|Vella;"
        "Matilda|Kowalski;Ravi|Jayasuriya",
        grades="7 8",
        rooms="7C;8F",
        without=1,
    )
    codes = ("ABB0003", "PAP0011", "PHA0027", "SCU0002", "ELK0001", "VEL0008", "KOW0005", "JAY0004")
    people = [
        replace(w, number=code, more=(str(4100 + int(code[3:])),))
        for w, code in zip(people, codes, strict=True)
    ]
    later = but(people, {0: {"room": "7D"}, 3: {"here": False}, 6: {"goes": "Tilly"}})
    new = one("Oscar", "Brennan", "BRE0016", "8", "8F", photo="", more=("4116",))
    titles = cut(
        "Compass ID|Student Code|First Name|Last Name|Preferred Name|Gender|Year Level|Form|House|Status"
    )

    def export(name: str, listed: Sequence[Who]) -> None:
        rows = [
            [
                *(w.more[0], w.number, w.given, w.family, w.goes, "X"),
                *(f"Year {w.grade:0>2}", w.room, "Banksia", "Active" if w.here else "Exited"),
            ]
            for w in listed
        ]
        folder.csv(f"{name}/StudentsExport.csv", [titles, *rows], enc="utf-8-sig", quote=True)

    export("Term 1", people)
    folder.zip("Term 1/advancedlife student photos.zip", faces(people))
    export("Term 3", [*later, new])
    return Truth(
        [*later, new],
        steps=("Term 1", "Term 3"),
        same=[(people[0].full, people[0].full), (people[6].full, people[6].full)],
        allowed=("Banksia", "advancedlife student photos"),
    )
