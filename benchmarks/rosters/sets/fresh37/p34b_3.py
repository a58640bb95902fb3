"""What schools in India, Singapore, Hong Kong, Kenya and Nigeria hand to the library."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows


@case()
def p34b_passports_in_word(folder: Folder) -> Truth:
    """Nigeria: passport photographs in Word, three in a row, surname first, the class only above."""
    people = those(
        "Chidera Emmanuel|Okonkwo;Oluwadamilola|Adewale-Bright;Zainab|Abubakar;Tamuno|West;"
        "Ebube|Nnamdi-Okoro;Ifeoluwa Grace|Ọládélé;Usman|Bello;Osasere|Igbinedion",
        "GFA/2021/0457",
        "5",
        "Primary 5 Gold",
    )
    people = but(people, {2: {"goes": "Zee"}})
    cells = []
    for w in people:
        name = f"{w.family.upper()} {w.given}" + (f' "{w.goes}"' if w.goes else "")
        lines = (
            (name, f"Adm. No: {w.number}") if w.photo else ("(no passport yet)", name, f"Adm. No: {w.number}")
        )
        cells.append(Cell(lines, face(w.photo) if w.photo else b""))
    above = ["GREENFIELD ACADEMY, ENUGU", "PRIMARY 5 GOLD", "Passport photographs for the library"]
    below = ["Boys: 4, Girls: 4", "Class teacher: Mrs. Adaeze Nwosu"]
    folder.put("PRY 5 GOLD PASSPORTS.docx", docx(above, in_rows(cells, 3), below))
    ways = [any_parting(w, f"{w.family} {w.given}") for w in people]
    return Truth(ways, capitals=True, allowed=("Mrs. Adaeze Nwosu", "Adaeze Nwosu", "Pry 5 Gold"))
