"""What schools in the United States and Canada get from their systems and photographers."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import page_xls


@case(
    "a list of GPI in Québec (from memory, not read here: Fiche, Code permanent, Classe, Groupe-repère, Foyer)"
)
def fresh_fiches_of_a_quebec_primary(folder: Folder) -> Truth:
    """Québec: semicolons, old code page, the fiche and the code permanent, the year and the group, the tutor; photos by fiche."""
    people = those(
        "Mahélie|Arsenault;Édouard|Beauséjour;Yara|Haddad;Félix-Antoine|Lacoursière;Noélie|Morissette;"
        "Samir|Ouellet-Ziani;Romy|Poulin;Éloïse|Saint-Amand;Tristan|Villeneuve",
        "2047316",
        "5",
        "501;502",
    )
    codes = ["".join((w.family[:3], w.given[:1])).upper().translate(_PLAIN) for w in people]
    people = [
        replace(w, more=(f"{code}{10 + at:02}{51 + at % 2}{1501 + at * 7:04}",))
        for at, (w, code) in enumerate(zip(people, codes, strict=True))
    ]
    titles = cut(
        "Fiche|Code permanent|Nom|Prénom|Sexe|Date naiss.|Année|Groupe-repère|Titulaire|Service de garde"
    )
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, "FMFMFMFFM"[at], f"2015-1{at % 3}-0{at + 1}"),
            *(w.grade, w.room, ("Gendron, Manon", "Lapierre, Yves")[at % 2], ("Oui", "Non")[at % 2]),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("liste_eleves_5e.csv", [titles, *rows], ";", "cp1252")
    folder.zip("photos_fiches.zip", faces(people))
    return Truth(people, allowed=("photos_fiches", "Gendron, Manon", "Lapierre, Yves"))


_PLAIN = str.maketrans("ÉÈÊËÀÂÎÏÔÛÇ-", "EEEEAAIIOUC ")


@case(
    "a report of patrons from Insignia Library System in Alberta (from memory, not read here), a page with the ending .xls"
)
def fresh_alberta_report_of_patrons(folder: Folder) -> Truth:
    """Alberta: a page with the ending .xls, teachers among the patrons, two with the status Inactive; photos by the patron's number."""
    people = those(
        "Navkiran|Brar;Kaycee|Bearspaw;Tarek|El Haddad;Piper|Olynyk;Jaxson|Big Plume;Mei Lin|Yeung;"
        "Oksana|Fedoruk;Rhys|Thorburn",
        "21180034",
        "6 6 7",
        "6A;6A;7B",
    )
    people += [
        one("Deborah", "Kuzyk", "90017", role="staff"),
        one("Marcel", "Aucoin", "90023", role="staff", photo=""),
    ]
    people = but(people, {3: {"here": False, "photo": ""}})
    titles = cut("Patron ID|Last Name|First Name|Patron Type|Grade|Homeroom|Status|Overdue|Fines|Expiry Date")
    rows = [
        [
            *(w.number, w.family, w.given, "Student" if w.role == "student" else "Teacher"),
            *(w.grade, w.room, "Active" if w.here else "Inactive", ("0", "2", "0")[at % 3]),
            *(("$0.00", "$4.50")[at % 2], "30/06/2027"),
        ]
        for at, w in enumerate(people)
    ]
    folder.put("PatronReport.xls", page_xls(titles, rows, "<h3>Patron Report - Foothills School</h3>"))
    folder.photos(people, lambda w: f"PatronPhotos/{w.number}.jpg")
    return Truth(people, allowed=("PatronPhotos", "Foothills School"))
