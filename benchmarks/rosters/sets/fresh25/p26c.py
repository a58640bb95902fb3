"""What schools in Germany, Austria, Switzerland and the Netherlands hand over in August."""

from __future__ import annotations

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx


@case(
    "the table export of ASV (Bavaria, Baden-Württemberg): hilfe.edoop.de/benutzer/verwaltung/import/bw and "
    "schulmanager.zammad.com; the titles `lokales Differenzierungsmerkmal`, `Rufname`, `M/W.Kurzform` as in public readers of it"
)
def p26c_asv_tabelle_der_fuenften(folder: Folder) -> Truth:
    """Bavaria: semicolons, old code page, Rufname beside Vornamen, the particle in a column of its own, the same name twice."""
    people = those(
        "Lukas|Huber;Quirin|Aigner;Magdalena|Brandstetter;Ömer|Yildirim;Leonie|von der Heydte;Lukas|Huber;"
        "Antonia|Schöttl;Vinzenz|Weiß-Lechner;Amelie|Zöpfl",
        "00871",
        "5",
        "5a;5b;5c",
        photo="",
    )
    people = but(
        people,
        {
            2: {
                "given": "Anna Magdalena",
                "goes": "Magdalena",
                "also": (("Magdalena", "Brandstetter"),),
            },
            7: {
                "given": "Vinzenz Maria Josef",
                "goes": "Vinzenz",
                "also": (("Vinzenz", "Weiß-Lechner"), ("Vinzenz Maria", "Weiß-Lechner")),
            },
        },
    )
    titles = cut(
        "Klasse|Familienname|Namensbestandteile|Rufname|Vornamen|M/W.Kurzform|Geburtsdatum|"
        "Religionszugehörigkeit.Kurzform|Jahrgangsstufe|lokales Differenzierungsmerkmal"
    )
    rows = []
    for at, w in enumerate(people):
        before, family = ("von der", "Heydte") if w.family.startswith("von") else ("", w.family)
        rows.append(
            [
                *(w.room, family, before, w.goes or w.given, w.given, "MMWMWMWMW"[at]),
                *(f"{3 + at * 2:02}.{1 + at:02}.2016", ("RK", "EV", "ETH")[at % 3], "05", w.number),
            ]
        )
    rows.sort(key=lambda row: (row[0], row[1]))
    folder.csv("Schueler_Jgst5_2627.csv", [titles, *rows], ";", "cp1252")
    return Truth(people)


@case(
    "the report of students of WebUntis as CSV (from memory: name, longName, foreName, klasse.name, exitDate, externKey); "
    "help.untis.at/hc/de/articles/360015034700 on the same fields"
)
def p26c_webuntis_bericht_und_fotos(folder: Folder) -> Truth:
    """Austria: tabs, UTF-8 with a mark, inner titles in English, one with an exit date; photos by last and first name without umlauts."""
    people = those(
        "Lea|Gruber;Jonas|Kräuter;Emina|Hadžić;Felix|Pötscher;Valentina|De Marchi;Tobias|Moser-Lang;"
        "Sophie|Süß;David|Okonkwo;Marlene|Wöhrer",
        "1180402",
        "1 1 2",
        "1A;1B;2A",
    )
    people = but(people, {3: {"here": False, "photo": ""}})
    titles = cut(
        "name|longName|foreName|gender|birthDate|klasse.name|entryDate|exitDate|text|externKey|"
        "address.email|address.mobile|address.city|address.postCode|address.street"
    )
    rows = [
        [
            *(f"{w.family.replace(' ', '')[:5]}{w.given[:3]}", w.family, w.given, "wmwmwmwmw"[at]),
            *(f"{11 + at}.0{1 + at % 9}.{2016 - int(w.grade)}", w.room, "07.09.2026"),
            *("" if w.here else "18.09.2026", "", w.number),
            *("", f"0664 55501{at}{at}", "Steyr", "4400", f"Enns-Zeile {at * 3 + 1}"),
        ]
        for at, w in enumerate(people)
    ]
    text = "\n".join("\t".join(row) for row in [titles, *rows]) + "\n"
    folder.put("Student_20261002_0914.csv", text, "utf-8-sig")
    plain = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ž": "z", "ć": "c", " ": "_"})
    folder.zip(
        "Fotos_Schulfotograf.zip",
        faces(people, lambda w: f"{w.room}/{w.family}_{w.given}.jpg".translate(plain)),
    )
    return Truth(people, allowed=("Fotos_Schulfotograf",))


@case(
    "an export of the grid of Leerlingen in Magister to Excel (from memory: Stamnr, Roepnaam, Tussenvoegsel, Klas)"
)
def p26c_magister_brugklassen(folder: Folder) -> Truth:
    """Netherlands: a workbook, a sheet for each class and one of those who left; the particle in a column; photos by Stamnr."""
    people = those(
        "Fenna|van den Heuvel;Daan|Bosma;Noor|el Amrani;Thijs|de Wit;Saar|Kuiper-Jonker;Mees|van 't Veer;"
        "Ilse|Groen;Jayden|Ramdin;Puck|van der Laan",
        "23117",
        "1",
        "1hv2;1hv3",
        2,
    )
    people = but(people, {6: {"here": False, "photo": ""}})
    titles = cut("Stamnr|Roepnaam|Tussenvoegsel|Achternaam|Klas|Studie|M/V|Geb.datum|Mentor")
    mentors = {"1hv2": "Dhr. R. Koster", "1hv3": "Mw. A. Zijlstra"}
    parts = ("van den", "el", "de", "van 't", "van der")
    sheets: dict[str, list[list[object]]] = {"1hv2": [], "1hv3": [], "Uitgeschreven": []}
    for at, w in enumerate(people):
        before = next((part for part in parts if w.family.startswith(f"{part} ")), "")
        row: list[object] = [
            *(int(w.number), w.given, before, w.family.removeprefix(before).strip(), w.room),
            *("Havo/vwo 1", "VMVMVMVMV"[at], f"{10 + at}-0{1 + at % 9}-2014", mentors[w.room]),
        ]
        if w.here:
            sheets[w.room].append(row)
        else:
            sheets["Uitgeschreven"].append([*row, "uitgeschreven per 01-09-2026"])
    book = {
        title: [
            ["Leerlingen - Brugklassen 2026-2027"],
            [],
            [*titles, "Opmerking"] if title == "Uitgeschreven" else titles,
            *rows,
            *([[], [f"Aantal leerlingen: {len(rows)}"]] if len(rows) > 1 else []),
        ]
        for title, rows in sheets.items()
    }
    folder.book("Leerlingenlijst brugklas aug 2026.xlsx", book)
    folder.photos(people, lambda w: f"Pasfoto's/{w.number}.jpg")
    return Truth(
        people,
        allowed=(
            *("Pasfoto's", "Dhr. R. Koster", "Mw. A. Zijlstra", "R. Koster", "A. Zijlstra"),
            "Uitgeschreven",
        ),
    )


@case(OFFICE)
def p26c_klassenliste_eines_bergdorfs(folder: Folder) -> Truth:
    """Switzerland: a Word document, two years in one classroom with a line above each, parents and phones beside, a leaver below."""
    third = those("Andrin|Zgraggen;Lia|von Rotz;Nino|Bissig;Elodie|Imhof", "", "3", "", photo="")
    fourth = those(
        "Ladina|Herger;Levin|Gisler-Arnold;Meret|Bissig;Yonas|Tesfay;Sina|Planzer", "", "4", "", photo=""
    )
    left = one("Lio", "Bürgi", photo="", here=False)

    def row(*cells: str) -> list[Cell]:
        return [Cell((cell,)) for cell in cells]

    table = [row("Nr.", "Name", "Vorname", "Geb.", "Adresse", "Eltern", "Telefon")]
    at = 0
    for title, year in (("3. Klasse", third), ("4. Klasse", fourth)):
        table.append(row(title, "", "", "", "", "", ""))
        for w in year:
            at += 1
            table.append(
                row(
                    *(str(at), w.family, w.given, f"{at + 8}.{at}.{2020 - int(w.grade)}"),
                    *(f"Dorfstrasse {at * 4}", ("Karin und Beat", "Monika und Urs", "Selam")[at % 3]),
                    f"041 555 1{at} 0{at}",
                )
            )
    above = [
        "Primarschule Hinterthal",
        "Klassenliste Schuljahr 2026/27",
        "Klassenlehrperson: Regula Ammann",
        "",
    ]
    below = [
        "Total 9 Kinder (5 Mädchen, 4 Knaben)",
        "Weggezogen per Ende Juli: Lio Bürgi",
        "Stand: 14. August 2026",
    ]
    folder.put("Klassenliste_2026-27.docx", docx(above, table, below))
    return Truth(
        [*third, *fourth, left],
        allowed=(
            *("3. Klasse", "4. Klasse", "Regula Ammann", "Ammann", "Klassenliste Schuljahr 2026/27"),
            *("Primarschule Hinterthal", "Hinterthal", "Klassenliste_2026-27"),
        ),
    )
