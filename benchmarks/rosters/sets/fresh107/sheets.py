"""Class lists of offices and exports of systems: title rows, remarks, sums, one who has gone."""

from __future__ import annotations

from typing import Any

from openpyxl.styles import Font

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import Bar, book_of
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh103.kit import workbook

from .kit import paste


@case()
def q107_realschule_vaduz(folder: Folder) -> Truth:
    """Liechtenstein: semicolons in the code page of Windows, call names, parents, one moved away."""
    people = of_lines(
        """Fabio|Beck|||R2a;Elena|Frick|||R2a;Noah|Hasler|||R2a;Katharina|Marxer|||R2a|Kathi
        Arben|Krasniqi|||R2a;Luisa|Nägele|||R2a;Maximilian|Ospelt|||R2a|Max;Seraina|Wohlwend|||R2a
        Jonas|Büchel|||R2b;Melina|Gassner|||R2b;Tiago|da Silva Pinto|||R2b;Anna-Sophia|Kindle|||R2b
        Valentin|Matt|||R2b;Zoe|Quaderer|||R2b;Raphael|Schädler|||R2b;Mia|Vogt|||R2b"""
    )
    towns = cut("9490|Vaduz|9494|Schaan|9495|Triesen|9496|Balzers")
    streets = ("Landstrasse", "Im Mühleholz", "Feldstrasse", "Lettstrasse", "Oberfeld")
    adults = ("Claudia und Martin", "Sabine", "Rita und Urs", "Petra und Elmar")
    notes = {
        2: "Bruder in R4b",
        5: "Zahnspange, Turnen dispensiert bis Dezember",
        12: "weggezogen 12.10.2026",
    }
    rows = [cut("Klasse|Nachname|Vorname|Rufname|Geschlecht|Geburtsdatum|Strasse|PLZ|Wohnort")]
    rows[0] += cut("Erziehungsberechtigte|Telefon|Bemerkungen")
    for at, w in enumerate(people):
        sex = "w" if w.given[-1] in "ae" else "m"
        home = [f"{streets[at % 5]} {at * 3 + 4}", *towns[at % 4 * 2 : at % 4 * 2 + 2]]
        adult = f"{adults[at % 4]} {w.family}"
        phone = f"+423 232 {at + 14} {at * 4 + 21}"
        own = [w.room, w.family, w.given, w.goes, sex, birthday(at, 2012, "."), *home]
        rows.append([*own, adult, phone, notes.get(at, "")])
    folder.csv("Schuelerliste 2. Klassen.csv", rows, sep=";", enc="cp1252")
    here = [w for at, w in enumerate(people) if at != 12]
    more = ("Schuelerliste 2. Klassen", "2. Klassen")
    return Truth([*here, *gone(people, 12)], allowed=more)


@case()
def q107_grade_7_homerooms(folder: Folder) -> Truth:
    """Bahamas: three homerooms below each other under bars, titles again, houses, counts, one transferred."""
    people = of_lines(
        """Tamia|Albury|22417|7|7B;Kaden|Bethel|22419|7|7B;Aaliyah|Cartwright|22424|7|7B
        Denzel|Ferguson|22430|7|7B;Jean-Marc|Pierre|22438|7|7B;Shania|Rolle|22441|7|7B
        Ethan|Bannister|22418|7|7G;Xariah|Cooper|22425|7|7G;Philip|Knowles|22433|7|7G
        Raven|McPhee|22436|7|7G;Dario|Rolle|22442|7|7G;Gabrielle|Thompson-Sands|22446|7|7G
        Malik|Adderley|22416|7|7W;Celine|Deveaux|22427|7|7W;Nathan|Johnson|22432|7|7W
        Brianna|Lightbourne|22434|7|7W;Theo|Stubbs|22444|7|7W"""
    )
    heads = {"7B": "Ms. P. Culmer", "7G": "Mr. R. Saunders", "7W": "Mrs. L. Moxey"}
    notes = {1: "brother in 9G", 5: "twin in 7G", 9: "Transferred to Freeport Oct. 2026", 10: "twin in 7B"}
    titles = cut("No.|Surname|First Name|Student ID|Sex|House|Lunch|Remarks")
    rows: list[Any] = [["St. Augustine's Preparatory, Nassau"], ["GRADE 7 HOMEROOM LISTS 2026-2027"], []]
    for room, head in heads.items():
        mine = in_room(people, room)
        rows += [Bar(f"{room} - {head}"), titles]
        for nr, w in enumerate(mine, 1):
            at = people.index(w)
            sex, house = "FMFMMFMFMFMFMFMFM"[at], ("Conch", "Marlin", "Flamingo")[at % 3]
            own = [nr, w.family, w.given, int(w.number), sex, house, "x" if at % 3 else ""]
            rows.append([*own, notes.get(at, "")])
        boys = sum("FMFMMFMFMFMFMFMFM"[people.index(w)] == "M" for w in mine)
        rows += [["", f"Boys: {boys}", f"Girls: {len(mine) - boys}", f"Total: {len(mine)}"], []]
    workbook(folder, "Grade 7 homerooms.xlsx", {"Grade 7": rows}, ("A1:H1", "A2:H2"), {"B": 18, "H": 30})
    here = [w for at, w in enumerate(people) if at != 9]
    return Truth([*here, *gone(people, 9)], allowed=("Grade 7", "Grade 7 homerooms", *heads.values()))


@case("supportdesk.compass.education, CSNSW Census: its columns; the last ones from memory")
def q107_csnsw_census(folder: Folder) -> Truth:
    """New South Wales: a Catholic primary's census export: `Kindergarten`, `Grade 1`, CEIDER numbers."""
    people = of_lines(
        """Harvey|Abboud|704417|K|K Blue;Sienna|Bartolo|704422|K|K Blue;Kobi|Davison|704431|K|K Blue
        Matilda|Fenech|704438|K|K Blue;Xavier|Lai|704446|K|K Blue;Charbel|Abboud|691204|1|1 Gold
        Amelie|Coorey|691211|1|1 Gold;Declan|Hogan|691219|1|1 Gold;Thi Mai|Phan|691227|1|1 Gold
        Jarrah|Simms|691233|1|1 Gold;Bridget|Sultana|691240|1|1 Gold;Lucinda|Azzopardi|680512|2|2 Green
        Finn|Hogan|680526|2|2 Green;Marco|Iannuzzi|680531|2|2 Green;Grace|O'Shea|680544|2|2 Green
        Noel|Tadros|680551|2|2 Green;Evie|Wickham|680559|2|2 Green"""
    )
    rows = [cut("AGEID|Student ID|Family Name|Given Name|Grade|Class|Date of Birth|Gender|Indigenous")]
    rows[0] += cut("LBOTE|Disability|Attendance %")
    for at, w in enumerate(people):
        grade = "Kindergarten" if w.grade == "K" else f"Grade {w.grade}"
        born = birthday(at, 2020 - (0 if w.grade == "K" else int(w.grade)))
        sex = "Female" if w.given in cut(
            "Sienna|Matilda|Amelie|Thi Mai|Bridget|Lucinda|Grace|Evie") else "Male"  # fmt: skip
        own = ["4417", w.number, w.family, w.given, grade, w.room, born, sex, "Yes" if at in (2, 9) else "No"]
        rows.append(
            [
                *own,
                "Yes" if at % 4 == 0 else "No",
                "Not Stated" if at == 7 else "No",
                f"{97 - at % 6}.{at % 9}",
            ]
        )
    folder.csv("CSNSWCensus_20260807.csv", rows, quote=True)
    return Truth(people, allowed=("CSNSWCensus_20260807",))


@case()
def q107_college_de_la_cote_est(folder: Folder) -> Truth:
    """New Caledonia: title rows, NOM Prénom in a cell, tribe, boarding, language, bus, one struck off."""
    people = of_lines(
        """Marie-Ange|WAMYTAN|||6A;Louis|BOEWA|||6A;Ysalis|GOROMOTO|||6A;Jean-Yves|NAAOUTCHOUÉ|||6A
        Teïva|TEHEI|||6A;Clémence|MARTIN|||6A;Wassa|POADJARÉ|||6A;Kévin|DANG VAN|||6A;Noémie|OUNÉI|||6B
        Jordan|PWIA|||6B;Lolita|LAUFILITOGA|||6B;Élie|TIAOUNIANE|||6B;Rachel|DE GRESLAN|||6B
        Steeve|KASOVIMOIN|||6B;Océane|MAKAN|||6B"""
    )
    people = sorted(people, key=lambda w: (w.room, w.family))
    away = next(at for at, w in enumerate(people) if w.family == "PWIA")
    rows: list[Any] = [["Collège de Poindimié – Province Nord"], ["Liste des élèves de 6e – année 2026"], []]
    rows.append(cut("N°|Élève|Né(e) le|Classe|Régime|Langue|Tribu / commune|Car|Observations"))
    for at, w in enumerate(people):
        note = {away: "Radié le 18/05/2026 (Nouméa)", 3: "PAI asthme", 8: "sœur en 4B"}.get(at, "")
        tribe = ("Tiéti", "Amoa", "Village", "Ina", "Wagap", "Saint-Denis")[at % 6]
        speech, bus = ("paicî", "cèmuhî", "anglais")[at % 3], f"ligne {at % 3 + 1}" if at % 2 else ""
        own = [at + 1, f"{w.family} {w.given}", birthday(at, 2014), w.room, ("INT", "DP", "EXT")[at % 3]]
        rows.append([*own, speech, tribe, bus, note])
    rows += [[], ["", "Effectif 6A : 8", "", "Effectif 6B : 7", "", "", "Total : 15"]]
    widths = {"B": 28, "C": 12, "G": 16, "I": 30}
    workbook(folder, "Liste 6e 2026.xlsx", {"6e": rows}, ("A1:I1", "A2:I2"), widths)
    here = [w for at, w in enumerate(people) if at != away]
    more = ("Liste 6e 2026", "6e", "Collège de Poindimié")
    return Truth([*here, *gone(people, away)], capitals=True, allowed=more)


@case()
def q107_smoelenboek_in_excel(folder: Folder) -> Truth:
    """Netherlands: a sheet with a face in the seventh column of each row, prefix apart, remarks behind."""
    people = with_photos(
        of_lines(
            """Jurre|van den Akker|||7a;Liv|Brouwer|||7a;Mohammed|el Amrani|||7a;Pien|de Graaf|||7a
            Siem|Hoekstra|||7a;Elif|Kaya|||7a;Teun|van der Linden|||7a;Saar|Maas|||7b;Daniël|Okoye|||7b
            Floor|ten Brink|||7b;Hidde|Prins|||7b;Julia|Scholten|||7b;Ties|Verhoeven|||7b
            Yfke|Wiersma|||7b"""
        ),
        4,
        10,
    )
    book, sheet = book_of("groep 7")
    sheet["A1"], sheet["A1"].font = "Smoelenboek groep 7 – De Regenboog 2026-2027", Font(bold=True, size=14)
    titles = cut("Nr|Roepnaam|Tussenvoegsel|Achternaam|Geboren|Groep|Foto|Bijzonderheden")
    for x, title in enumerate(titles, 1):
        sheet.cell(3, x).value, sheet.cell(3, x).font = title, Font(bold=True)
    notes = {2: "noten!", 4: "foto volgt, was ziek", 6: "zus Roos in 4b", 10: "ouders: geen foto", 12: "bril"}
    for at, w in enumerate(people):
        before, _, last = w.family.rpartition(" ")
        own = [at + 1, w.given, before, last, birthday(at, 2015, "-"), w.room, "", notes.get(at, "")]
        for x, value in enumerate(own, 1):
            sheet.cell(at + 4, x).value = value or None
        sheet.row_dimensions[at + 4].height = 68
        paste(sheet, w, f"G{at + 4}")
    sheet.cell(len(people) + 5, 2).value = "Juf Marloes (ma-wo) en meester Bas (do-vr)"
    for letter, wide in {"B": 14, "C": 14, "D": 16, "E": 12, "G": 11, "H": 26}.items():
        sheet.column_dimensions[letter].width = wide
    folder.save("Smoelenboek groep 7.xlsx", book)
    return Truth(people, allowed=("Smoelenboek groep 7", "groep 7", "De Regenboog"))
