"""Exports and a print of other systems on the continent: SchILD, Wilma, Librus, Argo."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh79.kit import RULES, Print
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone


@case(
    "SchILD-NRW: Export in Text-/Excel-Dateien, semicolons, quotes (hilfe.edoop.de, benutzer/verwaltung/import/nrw)"
)
def q120_schild_export(folder: Folder) -> Truth:
    """Germany: a CSV of two classes: Vorname with all first names, Rufname, `06A`, the system's own number."""
    lines = """Jette|Albrecht|4417|6|06A|Jette Sophie;Mats|Bollmann|4422|6|06A|Mats;Hatice|Çoban|4426|6|06A|Hatice
        Leonard|Dierkes|4431|6|06A|Paul Leonard;Marlena|Friedrichs|4438|6|06A|Marlena;Jon|Große-Wilde|4419|6|06B|Jon
        Emilia|Hüsken|4424|6|06B|Emilia Charlotte;Rayan|Khalil|4428|6|06B|Rayan;Tilda|Niehoff|4435|6|06B|Tilda
        Vincent|von Oer|4440|6|06B|Karl Vincent"""
    people = [replace(w, given=w.goes, goes=w.given, also=((w.given, w.family),)) for w in of_lines(lines)]
    titles = (
        "Interne ID-Nummer|Nachname|Vorname|Rufname|Geschlecht|Geburtsdatum|Klasse|Jahrgang|Klassenlehrer"
    )
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        sex = "w" if w.goes in ("Jette", "Hatice", "Marlena", "Emilia", "Tilda") else "m"
        teacher = "BRK" if w.room == "06A" else "WEN"
        own = [w.number, w.family, w.given, w.goes, sex, birthday(at, 2014, "."), w.room, "06", teacher]
        rows.append(own)
    folder.csv("SchILD_Export.csv", rows, ";", "utf-8-sig", quote=True)
    return Truth(people, allowed=("SchILD_Export", "BRK", "WEN"))


@case("Wilma: a group's list printed from the browser (layout from memory)")
def q120_ryhman_oppilaat(folder: Folder) -> Truth:
    """Finland: the print of a class: `Sukunimi Etunimi` in one column, guardians with phones, a class teacher."""
    people = of_lines(
        """Aada|Aalto|||4B;Onni|Heikkilä|||4B;Lumi|Jokinen|||4B;Mohamed|Ali|||4B;Veikko|Lehtonen|||4B
        Ella|Manninen|||4B;Eino|Nieminen|||4B;Sofia|Pelkonen|||4B;Daniil|Smirnov|||4B;Iines|Väisänen|||4B"""
    )
    adults = cut("Anna|Mika|Sari|Fadumo|Jussi|Hanna|Petri|Johanna|Olga|Timo")
    made = Print(
        head=[("Koivuniemen koulu", "10.8.2026")],
        foot=("Wilma", "", "{page}/{pages}"),
        size=9,
    )
    made.say("4B – oppilaat", 14, bold=True)
    made.say("Luokanvalvoja: Kaisa Rautio", after=8)
    rows = [cut("Nro|Sukunimi Etunimi|Syntymäaika|Huoltaja|Puhelin")]
    for nr, w in enumerate(sorted(people, key=lambda w: w.family.replace("Ä", "Z")), 1):
        at = people.index(w)
        born = f"{at * 7 % 28 + 1}.{at % 12 + 1}.2016"
        family = w.family
        rows.append(
            [f"{nr}", f"{family} {w.given}", born, f"{family} {adults[at]}", f"040 555 {at * 317 + 1042:04}"]
        )
    made.table(rows, (34, 150, 80, 140, 100), RULES, air=3)
    made.gap(4)
    made.say("Yhteensä 10 oppilasta", after=2)
    folder.put("4B oppilaat.pdf", made.data())
    return Truth(people, allowed=("4B oppilaat", "Kaisa Rautio", "4B – oppilaat"))


@case(
    "Librus Synergia: a list of pupils exported to Excel (titles from memory; alg24.com names nr_dz, nr_ku, nr_leg)"
)
def q120_lista_uczniow(folder: Folder) -> Truth:
    """Poland: a workbook, a sheet a class: number in the register, in the book of pupils, one struck off."""
    people = of_lines(
        """Maja|Andrzejczak|2417||6a;Hubert|Brzozowski|2422||6a;Anastazja|Fedorenko|2426||6a;Filip|Górecki|2431||6a
        Lena|Kowalik|2438||6a;Oliwier|Łukasik|2419||6b;Julia|Nawrocka|2424||6b;Stanisław|Orłowski|2428||6b
        Zuzanna|Świerczek|2435||6b;Kamil|Tomczyk|2440||6b"""
    )
    sheets: dict[str, list[Any]] = {}
    for room, head in (("6a", "Beata Wrońska"), ("6b", "Marek Cichoń")):
        rows: list[Any] = [
            [f"Lista uczniów klasy {room}, rok szkolny 2026/2027"],
            [f"Wychowawca: {head}"],
            [],
            cut("Nr w dzienniku|Nazwisko|Imię|Nr w księdze uczniów|Data urodzenia|Uwagi"),
        ]
        for nr, w in enumerate(in_room(people, room), 1):
            born = f"{birthday(people.index(w), 2014, '.')}"
            remark = "skreślony z listy uczniów 11.09.2026" if w.given == "Filip" else ""
            rows.append([nr, w.family, w.given, int(w.number), born, remark])
        sheets[room] = rows
    folder.book("Klasy szóste.xlsx", sheets, merge=["A1:F1", "A2:F2"])
    here = [w for w in people if w.given != "Filip"]
    return Truth([*here, *gone(people, 3)], allowed=("Klasy szóste", "Beata Wrońska", "Marek Cichoń"))


@case("Argo Alunni: an export of the elenco to Excel (titles from memory)")
def q120_elenco_argo(folder: Folder) -> Truth:
    """Italy: one sheet of two classes in capitals, birthplace and tax code, canteen; all are here."""
    people = of_lines(
        """ALESSIA|BERARDI|||1A;CHRISTIAN|DE ROSA|||1A;EMMA|FACCHINI|||1A;FILIPPO|GUIDI|||1A;HIBA|EL HADDAD|||1A
        MARTINA|LO RUSSO|||1A;ANDREA|BASILE|||1B;DIEGO|D'ANTONIO|||1B;GIORGIA|MELONI|||1B;LORIS|PAVAN|||1B
        VIOLA|ZANETTI|||1B"""
    )
    towns = cut("LATINA|ROMA|LATINA|APRILIA")
    rows: list[list[Any]] = [cut("Pr.|Classe|Cognome|Nome|Data Nascita|Comune Nascita|Codice Fiscale|Mensa")]
    found = []
    for at, w in enumerate(people):
        code = f"{w.family.replace(' ', '').replace(chr(39), '')[:3]}{w.given[:3]}15{'ABCDEHLMPRS'[at]}{at + 11}E472{'QWERTYUIOPA'[at]}"
        own = [at + 1, w.room, w.family, w.given, birthday(at, 2015), towns[at % 4], code]
        rows.append([*own, "NO" if at % 4 == 2 else "SI"])
        found.append(replace(w, more=(code,)))
    folder.book("ElencoAlunni.xlsx", {"Foglio1": rows})
    return Truth(found, capitals=True, allowed=("ElencoAlunni", "Foglio1"))
