"""Haiti and Africa of French and Portuguese: a Writer list, a page, a PDF, a text, a photographer's sheet."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import list_pdf


@case("a list of a class with photos, as Ivorian lycées print it, matricules with a letter; invented")
def p36c_ivorian_list_with_photos(folder: Folder) -> Truth:
    """Côte d'Ivoire: a PDF table with the photo first, NOM Prénoms in one column, matricules, repeaters."""
    people = those(
        "Affoué Grâce Emmanuella|KOUASSI;Yao Constant|N'GUESSAN;Fatoumata|BAMBA;Gnamien Ange Désiré|KOFFI;"
        "Mariam|OUATTARA;Sié Ollo|KAMBIRÉ;Aya Prunelle|TANOH;Zié Moussa|COULIBALY",
        "24071183K",
        "6",
        "6ème 3",
        without=2,
    )
    letters = "KRTBHLWC"
    people = [replace(w, number=w.number[:-1] + letters[at]) for at, w in enumerate(people)]
    rows = [
        [
            *(str(at), w.number, f"{w.family} {w.given}", "FMFMFMFM"[at - 1]),
            *("R" if at == 4 else "NR", ("AFF", "N/AFF")[at % 2]),
        ]
        for at, w in enumerate(people, 1)
    ]
    titles = cut("Photo|N°|Matricule|Nom et Prénoms|Sexe|Redoublant|Qualité")
    heading = "Lycée Moderne de Tiassalé-Plateau - Liste de classe 2026-2027 - Classe : 6ème 3"
    folder.put("liste_6eme3.pdf", list_pdf(people, titles, rows, heading))
    return Truth(people, capitals=True, allowed=("liste_6eme3",))
