"""What was typed or pasted, and the school's old lists with photos."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder


@case(
    OFFICE
    + ": a day-care's list, typed over the years, in Windows' letters with tabs; the number of the family's file has a letter"
)
def fresh_file_numbers_with_a_letter(folder: Folder) -> Truth:
    """Siblings have one number and other letters; half of the groups are empty; a comment stands in the column for photos; files `fiche 417-B.jpg`."""
    people = those(
        "Anaïs|Bouchard;Blaise|Bouchard;Coralie|Tremblay-Roy;Émile|Gagné;Florence|L'Écuyer;Gédéon|Ouellet;Jeanne|St-Amour;Loïc|St-Amour;Maïka|Thériault",
    )
    numbers = cut("417-A|417-B|388-A|502-A|96-A|441-C|519-A|519-B|530-A")
    rooms = cut("Lynx||Castors|||Lynx|Castors||")
    people = [replace(w, number=n, room=r) for w, n, r in zip(people, numbers, rooms, strict=True)]
    said = cut("ok|ok|oui|||ok 12 sept|oui||pas encore")
    rows = [
        [w.number, w.family, w.given, w.room, said[at], ("", "EpiPen", "")[at % 3]]
        for at, w in enumerate(people)
    ]
    titles = cut("No fiche|Nom|Prénom|Groupe|Photo?|À savoir")
    folder.csv(
        "liste service de garde.txt", [["Mise à jour 2026-09-21 (Lyne)"], [], titles, *rows], "\t", "cp1252"
    )
    folder.photos(people, lambda w: f"photos garde/fiche {w.number}.jpg")
    return Truth(people, allowed=("photos garde",))
