"""Lists of schools on the continent of Europe."""

from __future__ import annotations

import re

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import list_pdf


@case("style of a Swiss class list with photos, invented")
def p61_swiss_class_list_with_photos(folder: Folder) -> Truth:
    """Switzerland: a PDF table, the photo in the first column, then name, first name, address, telephone."""
    people = with_photos(
        of_lines(
            """
            Nils|Aebischer||5|5a
            Ladina|Caduff||5|5a
            Gian-Luca|Camenzind||5|5a
            Andri|Derungs||5|5a
            Lena|Frauenfelder||5|5a
            Matteo|Galli||5|5a
            Rahel|Hunziker||5|5a
            Dunja|Jovanovic||5|5a
            Levin|Kuster||5|5a
            Yannick|Mäder||5|5a
            Selin|Öztürk||5|5a
            Jérôme|Perrin||5|5a
            Malin|Rüegg||5|5a
            Thuvaraga|Sivakumar||5|5a
            Elin|Zürcher||5|5a
            Noël|Zürcher||5|5a
            """
        ),
        3,
    )
    streets = cut("Dorfstrasse|Bahnhofweg|Im Grund")
    rows = [
        [w.family, w.given, f"{streets[at % 3]} {at * 4 + 1}, 8610 Uster", f"044 555 {at + 10} {at + 31}"]
        for at, w in enumerate(people)
    ]
    titles = cut("Foto|Name|Vorname|Adresse|Telefon")
    folder.put("Klassenliste 5a.pdf", list_pdf(people, titles, rows, "Klasse: 5a"))
    return Truth(people, allowed=("Klassenliste 5a",))


@case("ParnasSys: a list of a group in Excel, the particle behind the comma (style remembered)")
def p61_dutch_group_list_with_particles(folder: Folder) -> Truth:
    """Netherlands: one column with `Vries, Sanne de`; two groups of a primary school, birthdays, siblings."""
    people = of_lines(
        """
        Jurre|Bosma||6|6A
        Amina|el Khattabi||6|6A
        Lotte|van der Linde||6|6A
        Siem|Mulder||6|6A
        Puck|de Ruiter||6|6A
        Roan|van 't Hul||6|6A
        Nienke|Sijtsma||6|6A
        Guus|Terpstra||6|6B
        Mila|ten Broeke||6|6B
        Fay|van Vliet||6|6B
        Berat|Yilmaz||6|6B
        Hidde|de Zwart||6|6B
        """
    )

    def turned(who: Who) -> str:
        found = re.match(r"((?:el|van der|van 't|van|de|ten) )?(.+)", who.family)
        assert found
        return f"{found[2]}, {who.given} {(found[1] or '').strip()}".strip()

    titles = cut("Leerling|Groep|Geboortedatum|Geslacht|Broers/zussen op school")
    others = {0: "Fenna (gr 4)", 4: "Bram (gr 8), Teun (gr 2)"}
    rows = [
        [turned(w), w.room, birthday(at, 2015, "-"), "jmmjmjmjmmjj"[at], others.get(at)]
        for at, w in enumerate(people)
    ]
    above = [["OBS De Regenboog"], ["Groepslijst groep 6, schooljaar 2025-2026"], []]
    folder.book("Groepslijst groep 6.xlsx", {"Groepslijst": [*above, titles, *rows]})
    return Truth(people, allowed=("Groepslijst", "Groepslijst groep 6"))


@case("Bakaláři: a list of classes sent to a file (cvicebniceonline.cz, export zdrojových dat z Bakalářů)")
def p61_bakalari_columns_in_cp1250(folder: Folder) -> Truth:
    """Czechia: class with a dot, year, names and addresses, saved by a Czech Excel in its old code page."""
    people = of_lines(
        """
        Barbora|Černá||6|6.A
        Matěj|Dvořáček||6|6.A
        Ondřej|Hruška||6|6.A
        Eliška|Kučerová||6|6.A
        Štěpán|Říha||6|6.B
        Viktorie|Šťastná||6|6.B
        Phuong Anh|Tranová||6|6.B
        Jiří|Zeman||6|6.B
        Žofie|Žáčková||6|6.B
        Adéla|Bartošová||6|6.C
        Kryštof|Fiala||6|6.C
        Tereza|Jandová||6|6.C
        Dominik|Kříž||6|6.C
        Nikola|Ludvíková||6|6.C
        Vojtěch|Němec||6|6.C
        Anežka|Řezníčková||6|6.C
        Tadeáš|Vlček||6|6.C
        """
    )
    titles = cut("Třída|Ročník|Příjmení|Jméno|E-mail")
    rows = [
        [w.room, w.grade, w.family, w.given, f"zak{at + 418}@zslipova.example"] for at, w in enumerate(people)
    ]
    folder.csv("seznam zaku 6.csv", [titles, *rows], ";", "cp1250")
    return Truth(people)
