"""SIECLE and Pronote in France, Smartschool in Flanders, Librus in Poland."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Grid, cells, grid_pdf


def _tag(name: str, text: str) -> str:
    return f"<{name}>{escape(text)}</{name}>" if text else f"<{name}/>"


@case("ElevesSansAdresses.xml of SIECLE, as libraries get it; photos by ELENOET in five digits, as in GEPI")
def p32b_siecle_eleves_sans_adresses(folder: Folder) -> Truth:
    """XML in ISO-8859-15: the pupils, then their division and groups by number; one with a leaving date."""
    people = those(
        "Maëlys|Le Goff;Ibrahim|Sissoko;Côme|Hervé-Lanoë;Jeanne|Ferrand;Nolan|Tanguy;Inaya|Belkacem;"
        "Titouan|Quéméneur;Lou-Anne|Dréan;Sacha|d'Hardivilliers",
        "871",
        "6 5",
        "6E2;5E1",
        without=2,
    )
    people = [replace(w, more=(f"0{90412337 + at * 17}KH",)) for at, w in enumerate(people)]
    people = but(people, {4: {"here": False, "photo": ""}})
    pupils, structures = [], []
    for at, who in enumerate(people):
        marks = f'ELEVE_ID="{2204187 + at}" ELENOET="{who.number}"'
        pupils.append(
            f"<ELEVE {marks}>"
            + _tag("ID_NATIONAL", who.more[0])
            + _tag("INE_RNIE", who.more[0])
            + _tag("NOM_DE_FAMILLE", who.family.upper())
            + _tag("NOM_USAGE", "")
            + _tag("PRENOM", who.given)
            + _tag("PRENOM2", ("Marie", "", "Louis")[at % 3])
            + _tag("DATE_NAISS", f"0{at + 1}/06/2015")
            + _tag("DOUBLEMENT", "0")
            + _tag("CODE_SEXE", "212122212"[at])
            + _tag("CODE_MEF", "10010012110" if who.grade == "6" else "10110001110")
            + _tag("CODE_STATUT", "ST")
            + _tag("DATE_ENTREE", "01/09/2026")
            + (_tag("DATE_SORTIE", "16/10/2026") + _tag("CODE_MOTIF_SORTIE", "06") if not who.here else "")
            + "</ELEVE>"
        )
        groups = [(who.room, "D")] + ([(f"{who.room[:2]}LAT1", "G")] if at in (1, 2, 6) else [])
        inner = "".join(
            f"<STRUCTURE>{_tag('CODE_STRUCTURE', code)}{_tag('TYPE_STRUCTURE', kind)}</STRUCTURE>"
            for code, kind in groups
        )
        structures.append(f"<STRUCTURES_ELEVE {marks}>{inner}</STRUCTURES_ELEVE>")
    text = (
        '<?xml version="1.0" encoding="ISO-8859-15"?>\n<BEE_ELEVES VERSION="2.1">\n<PARAMETRES>'
        "<UAJ>0350077Z</UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE><DATE_EXPORT>09/11/2026</DATE_EXPORT>"
        "<HORODATAGE>09/11/2026 10:42:11</HORODATAGE></PARAMETRES>\n<DONNEES>\n<ELEVES>\n"
        + "\n".join(pupils)
        + "\n</ELEVES>\n<STRUCTURES>\n"
        + "\n".join(structures)
        + "\n</STRUCTURES>\n</DONNEES>\n</BEE_ELEVES>\n"
    )
    folder.zip("ExportXML_ElevesSansAdresses.zip", {"ElevesSansAdresses.xml": text.encode("iso-8859-15")})
    folder.zip("photos_eleves.zip", faces(people, lambda w: f"{int(w.number):05}.jpg"))
    return Truth(people, capitals=True, allowed=("6ELAT1", "5ELAT1", "photos_eleves"))


@case("the trombinoscope of a class printed from Pronote (doc.index-education.com), two months")
def p32b_pronote_trombinoscope_twice(folder: Folder) -> Truth:
    """Last names in capitals above the first ones; in December a newcomer, a first photo, a better one."""
    september = those(
        "Ewen|Le Bras;Salomé|Kervella;Yanis|Aït Ouali;Margaux|Pellerin;Gabin|Rousselet;Assia|Mokrani;"
        "Anne-Laure|Saint-Martin Dupré;Timéo|Jégou;Clarisse|Bodénan",
        "",
        "4",
        "4E3",
        without=0,
    )
    september = but(september, {5: {"photo": ""}, 8: {"photo": ""}})
    newcomer = one("Lénaïg", "Corre", "", "4", "4E3")
    december = but(september, {2: {"photo": "Yanis in December"}, 5: {"photo": "Assia in December"}})
    december = sorted([*december, newcomer], key=lambda w: w.family)
    for month, when, people in (
        ("2026-09", "14/09/2026", sorted(september, key=lambda w: w.family)),
        ("2026-12", "07/12/2026", december),
    ):
        drawn = [replace(w, family=w.family.upper()) for w in people]
        grid = Grid(
            columns=4,
            rows=3,
            text=112,
            gap=20,
            centred=True,
            title="Trombinoscope de la classe 4E3",
            foot=f"Collège des Quatre-Vents - {len(people)} élèves - PRONOTE, le {when}",
        )
        sheet = grid_pdf(cells(drawn, "{who.family}", "{who.given}"), grid)
        folder.put(f"{month}/Trombinoscope_4E3.pdf", sheet)
    same = tuple((w.full, w.full) for w in september)
    return Truth(december, capitals=True, steps=("2026-09", "2026-12"), same=same)
