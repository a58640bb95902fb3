"""Lists of library systems, of Ireland and of southern Africa."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": Accessit's list of borrowers at a primary school in Auckland")
def fresh_accessit_borrowers_of_rooms(folder: Folder) -> Truth:
    """Barcodes with a letter before, years Y4 and Y5, classes Room 11 and Room 12, fines and loans; photos by barcode; how many at the end."""
    people = those(
        "Ariana|Matthews;Leilani|Tupou;Hunter|Goodwin;Ishaan|Chandra;Poppy|Van Houten;Te Ariki|Wharepapa;Lily|Cheung;Mason|Drury",
        "B00417",
        "4 5",
        "Room 11;Room 12",
    )
    titles = cut("Barcode|Surname|First name|Year|Homeroom|Borrower type|On loan|Overdue|Fines")
    rows: list[list[Any]] = [
        [
            *(w.number, w.family, w.given, f"Y{w.grade}", w.room, "Student", at % 4, at % 2),
            f"${at % 3 * 1.5:.2f}",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Borrowers 24-Nov-2026.csv", [titles, *rows, [], ["Borrowers listed:", len(people)]])
    folder.photos(people, lambda w: f"Borrower Images/{w.number}.jpg")
    return Truth(people, allowed=("Borrower Images", "Borrowers 24-Nov-2026", "4", "5"))


@case(OFFICE + ": SA-SAMS's learner list saved as CSV with semicolons, as South African Windows does")
def fresh_sa_sams_accession_and_id(folder: Folder) -> Truth:
    """Accession numbers, identity numbers of 13 digits, grade and register class, home languages, one transferred out; photos by accession number, one twice with a copy."""
    people = those(
        "Anika|van der Merwe;Sipho|Dlamini;Thandeka|Nxumalo;Ruan|Pretorius;Aisha|Davids;Lwazi|Mkhize;Priyanka|Naidoo;Kgomotso|Molefe;Jan-Hendrik|du Toit",
        "20260041",
        "9",
        "9A;9B;9C",
    )
    people = [replace(w, more=(f"110{at + 1}1{at}{at * 211 + 5012}08{at}",)) for at, w in enumerate(people)]
    people = but(people, {5: {"here": False}})
    titles = cut("Nr|Accession No|Surname|First Name|Gender|ID Number|Grade|Class|Home Language|Status")
    rows = [
        [
            *(at + 1, w.number, w.family, w.given, "FMFMFMFFM"[at], w.more[0], "Grade 9", w.room),
            *(
                ("Afrikaans", "isiZulu", "English")[at % 3],
                "Current" if w.here else "Transferred out 30/09/2026",
            ),
        ]
        for at, w in enumerate(people)
    ]
    head = [["Hoërskool Bergrivier High"], ["Learner List Grade 9", "", "Year: 2026"]]
    foot = [[], ["Boys", 4, "Girls", 5, "Total", 9]]
    folder.csv("LearnerList_Gr9.csv", [*head, titles, *rows, *foot], sep=";", enc="cp1252")
    folder.photos(people, lambda w: f"Gr9 fotos/{w.number}.jpg")
    folder.put(f"Gr9 fotos/{people[2].number} - Copy.jpg", face(people[2].photo))
    return Truth(people, allowed=("Gr9 fotos", "LearnerList_Gr9", "9"))
