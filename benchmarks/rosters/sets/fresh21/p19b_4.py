"""What schools in Quebec, Ontario and British Columbia send to their library."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


def _code(who: Who, at: int) -> str:
    """A permanent code of Quebec: letters of the name and digits of the birth date."""
    letters = (who.family.replace("-", "").replace(" ", "")[:3] + who.given[0]).upper()
    plain = letters.translate(str.maketrans("ÉÈÊÔÇ", "EEEOC"))
    return f"{plain}{3 + at * 2:02d}{51 + at:02d}13{10 + at:02d}"


@case(OFFICE + ": layout from memory, page not seen: GRICS GPI, liste d'élèves exportée")
def fresh_gpi_liste_par_groupe_repere(folder: Folder) -> Truth:
    """Semicolons in the Windows alphabet, fiche and code permanent, groups of two years and their tutors; Départ for one who left; pictures by fiche."""
    people = those(
        "Maëlle|Tremblay;Félix-Antoine|Côté;Rosalie|Ouellet;Youssef|Belkacem;Édouard|Lachance-Roy;Noémie|Bélanger;Nathan|Saint-Pierre;Coralie|Gagné",
        "2140876",
        "",
        "101;203",
        without=1,
    )
    people = but(people, {6: {"here": False}})
    people = [but([w], {0: {"more": (_code(w, at),)}})[0] for at, w in enumerate(people)]
    titles = cut("Fiche|Code permanent|Nom|Prénom|Sexe|Date de naissance|Groupe-repère|Tuteur|Date de départ")
    rows = [
        [
            *(
                w.number,
                w.more[0],
                w.family,
                w.given,
                "FMFMMFMF"[at],
                f"2013-0{at % 9 + 1}-{10 + at}",
            ),
            *(w.room, "Brassard, L." if w.room == "101" else "Hamel, P.", "" if w.here else "2026-10-19"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Liste_eleves_GPI.csv", [titles, *rows], sep=";", enc="cp1252")
    folder.photos(people, lambda w: f"Photos GPI/{w.number}.jpg")
    return Truth(people, allowed=("*",))


@case(OFFICE + ": the split classes of an elementary school in Ontario, for the library's volunteers")
def fresh_ontario_split_grade_classes(folder: Folder) -> Truth:
    """A sheet for each class, the grade in a column as Gr. 3; OEN, allergies and French; waiting for forms; pictures by first name and last name in a folder for each class."""
    people = those(
        "Avery|MacPherson;Harleen|Gill;Declan|Boudreau;Mei Ling|Chow;Sadie|Kowalchuk;Tyson|Whiteduck;Amara|Eze;Lachlan|Dubé",
        "",
        "3 4",
        "Rm 7 - Fraser;Rm 7 - Fraser;Rm 9 - Sinclair;Rm 9 - Sinclair",
        without=1,
    )
    oens = [f"{648201377 + at * 1093:09d}" for at in range(len(people))]
    people = [but([w], {0: {"number": oen}})[0] for w, oen in zip(people, oens, strict=True)]
    titles = cut("Last Name|First Name|Gr.|OEN|French|Photo consent|Medical")
    sheets: dict[str, Any] = {}
    for room in ("Rm 7 - Fraser", "Rm 9 - Sinclair"):
        rows: list[list[Any]] = [
            [
                *(w.family, w.given, f"Gr. {w.grade}", int(w.number)),
                *(
                    ("Core", "Ext.")[at % 2],
                    ("Y", "Y", "waiting")[at % 3],
                    "EpiPen - nuts" if at == 3 else "",
                ),
            ]
            for at, w in enumerate(people)
            if w.room == room
        ]
        sheets[room] = [[f"Class list {room}   Gr. 3/4"], titles, *rows, [], ["Total", len(rows)]]
    folder.book("Split classes Sept 29.xlsx", sheets)
    folder.photos(people, lambda w: f"{w.room}/{w.given} {w.family}.jpg")
    return Truth(people, allowed=("*",))
