"""What schools in Quebec, Ontario and British Columbia send to their library."""

from __future__ import annotations

from html import escape

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import those
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": layout from memory, page not seen: Mozaïk-Portail, groupe avec photos, page enregistrée")
def fresh_mozaik_page_of_a_group(folder: Folder) -> Truth:
    """A saved page with its folder of files; cards with picture, Nom, Prénom and fiche; a silhouette for those without; icons and a logo beside."""
    people = those(
        "Laurence|Desrosiers;Thomas|Pelletier;Aïcha|Diallo;Zachary|Boisvert;Juliette|Nguyen;Olivier|Théberge-Caron",
        "1180452",
        "5",
        without=1,
    )
    files = "Mozaïk-Portail - Groupe 052_files"
    cards = []
    for at, w in enumerate(people):
        picture = f"{files}/photo({at}).jpg" if w.photo else f"{files}/silhouette.svg"
        cards.append(
            f'<div class="carte-eleve"><img src="./{escape(picture)}" alt=""><div class="nom">{escape(w.last_first)}</div>'
            f'<div class="fiche">Fiche&nbsp;: {w.number}</div></div>'
        )
    folder.put(
        "Mozaïk-Portail - Groupe 052.html",
        '<!DOCTYPE html><html lang="fr-CA"><head><meta charset="utf-8"><title>Mozaïk-Portail - Groupe 052</title></head>'
        f'<body><header><img src="./{files}/logo.svg" alt="Mozaïk"> Année scolaire 2026-2027</header>'
        f"<h1>Groupe 052 - Français, 5e année</h1><p>{len(people)} élèves</p>\n"
        + "\n".join(cards)
        + "<footer>© GRICS 2026. Tous droits réservés.</footer></body></html>",
    )
    drawn = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="80"><circle cx="30" cy="25" r="15"/></svg>'
    for name in ("silhouette.svg", "logo.svg"):
        folder.put(f"{files}/{name}", drawn)
    places = {w.key: f"{files}/photo({at}).jpg" for at, w in enumerate(people)}
    folder.photos(people, lambda w: places[w.key])
    return Truth(people, allowed=("*",))
