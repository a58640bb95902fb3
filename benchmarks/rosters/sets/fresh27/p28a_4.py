"""Exports of systems used in the United States and Canada: library systems and school photographers."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table


@case(
    "Jostens yearbook portraits, a PSPA disc: INDEX.TXT of 13 columns without titles, small and large images "
    "(studiosourceyearbooks.freshdesk.com 158000409343)"
)
def p28a_pspa_yearbook_disc(folder: Folder) -> Truth:
    """PSPA: two rows a person, small and large; faculty with titles; names of files in capitals in the index only."""
    people = those(
        "Adriana|Kostas;Brooks|Tillman;Carys|Llewellyn;Devika|Raman;Emerson|Gallo;Fletcher|Ruiz;Giovanna|Sparks",
        "",
        "6 7 8",
        "A12;B04;C21",
        without=0,
    )
    staff = [one("Rosemary", "Tuttle", role="staff"), one("Alden", "Whitcomb", role="staff")]
    titles = {"Rosemary": "Librarian", "Alden": "Principal"}
    teachers = {"A12": "Vandross", "B04": "Espinoza", "C21": "Keating"}
    rows = []
    for at, w in enumerate([*people, *staff], 1):
        for size, wide in (("Small", 60), ("Large", 240)):
            folder.put(f"Images/{size}/{at:08}.jpg", face(w.photo, wide=wide))
            of_class = [w.grade, w.family, w.given, w.room, "", teachers.get(w.room, "")]
            if w.role == "staff":
                of_class[0] = "FAC"
            place = ["HARBORMS26", f"IMAGES\\{size.upper()}", f"{at:08}.JPG"]
            rows.append([*place, *of_class, "", "", titles.get(w.given, ""), size])
    folder.put("INDEX.TXT", table(rows, "\t"))
    readme = "Harbor Middle School\r\nSpring 2027 underclass and faculty\r\nImage size 640x800, PSPA format\r\nQuestions: call the studio\r\n"
    folder.put("README.TXT", readme)
    return Truth(
        [*people, *staff], allowed=(*teachers.values(), "HARBORMS26", "Images", "Large", "Small"), least=200
    )
