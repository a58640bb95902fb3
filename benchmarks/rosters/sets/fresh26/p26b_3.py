"""Schools of Australia, New Zealand and South Africa: exports, a saved page, a mail, a list in Afrikaans."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder


@case(
    "the pupil file of eTAP for Accessit (http://www.wadestown.school.nz/itfaq/accessit_import_borrowers.html); columns invented"
)
def p26b_etap_tab_and_photos(folder: Folder) -> Truth:
    """New Zealand, primary: a tab file in UTF-16, two of one name in two rooms told apart by the photos' folders, a teacher."""
    people = those(
        "Aroha|Tipene;Isla|Thompson;Mānia|Hēnare;Leilani|Fa'asavalu;Isla|Thompson;Hunter|van der Velde;Rāwiri|Nikau",
        "020713",
        "5 5 6 6 5 6 6",
        "Rm 7;Rm 7;Rm 7;Rm 7;Rm 8;Rm 8;Rm 8",
        0,
    )
    staff = one("Megan", "Prendergast", "090022", role="staff", photo="")
    titles = cut("Barcode|Surname|First Name|Room|Year|Type|Gender|Caregiver")
    rows = [
        [
            who.number,
            who.family,
            who.given,
            who.room,
            who.grade,
            "Pupil",
            "FFFFFMM"[at],
            f"Mr & Mrs {who.family}",
        ]
        for at, who in enumerate(people)
    ]
    rows.append([staff.number, staff.family, staff.given, "", "", "Staff", "F", ""])
    folder.csv("Accessit.tab", [titles, *rows], "\t", "utf-16")
    plain = str.maketrans("āēīōū", "aeiou")
    folder.photos(people, lambda w: f"Photolife 2026/{w.room}/{w.family} {w.given}.jpg".translate(plain))
    return Truth([*people, staff], allowed=("Photolife 2026",))
