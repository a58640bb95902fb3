"""Sheets as teachers make them: lists with notes, sums and keys around them."""

from __future__ import annotations

from typing import Any

from openpyxl.styles import Font

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import book_of
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh101.kit import either_way
from benchmarks.rosters.sets.fresh103.kit import workbook

from .kit import bar, block, fill, note, wide


@case()
def q113_verjaardagskalender_groep_5(folder: Folder) -> Truth:
    """Netherlands: birthdays of two groups, a block a month, three beside each other."""
    days = cut(
        "1,9,Sem de Boer,5a|1,22,Liyana Achahbar,5b|2,3,Fenna Kok,5a|2,17,Morris van Leeuwen,5b"
        "|3,5,Jip Vermeulen,5a|4,11,Nora Bos,5b|4,12,Siebe Dekker,5a|4,30,Eva van den Broek,5a"
        "|5,19,Milan Peeters,5b|6,2,Yara Simons,5b|6,27,Guus Blom,5a|8,8,Lieke Scholten,5a"
        "|8,21,Ravi Jagernath,5b|9,4,Tijn van der Wal,5b|9,15,Merel Hoekstra,5a|10,1,Zoë Martens,5b"
        "|10,24,Hamza Yildiz,5a|11,13,Isa Kramer,5b|12,6,Niek Huisman,5a|12,29,Puck de Wit,5b"
    )
    months = cut("januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december")
    book, sheet = book_of("verjaardagen")
    sheet["A1"] = "Verjaardagskalender groep 5 – schooljaar 2026-2027"
    sheet["A1"].font = Font(bold=True, size=14)
    people = []
    for at, month in enumerate(months):
        y, x = 3 + at // 3 * 6, 1 + at % 3 * 4
        bar(sheet, y, x, 3, month, ("FCE4D6", "E2EFDA", "DDEBF7", "FFF2CC")[at // 3])
        mine = [day.split(",") for day in days if day.startswith(f"{at + 1},")]
        block(sheet, y + 1, x, [[int(day), name, room] for _, day, name, room in mine] or [["", "–", ""]])
        for _, _, name, room in mine:
            given, _, family = name.partition(" ")
            people += of_lines(f"{given}|{family}|||{room}")
    note(sheet, 28, 1, "Juf Anja is jarig op 14 juli, dat vieren we in de laatste week!")
    wide(sheet, 5, 24, 6, 3, 5, 24, 6, 3, 5, 24, 6)
    folder.save("Verjaardagskalender groep 5.xlsx", book)
    return Truth(people, allowed=("Verjaardagskalender groep 5", "groep 5", "verjaardagen"))


@case("the list of sections of a school in Costa Rica (the office's titles)")
def q113_listas_de_setimo(folder: Folder) -> Truth:
    """Costa Rica: an office's list of two sections: identity, two surnames, level, one moved away."""
    people = of_lines(
        """Kimberly|Araya Solano|1-2014-0417|7|7-1;José Pablo|Brenes Mora|3-0587-0223|7|7-1
        Daniela|Chaves Ureña|1-2019-0731|7|7-1;Andrey|Elizondo Vargas|1-2021-0118|7|7-1
        Valeria|Fonseca Quirós|7-0341-0562|7|7-1;Yerlin|Gutiérrez Téllez|1558-2207|7|7-1
        Mariángel|Jiménez Rojas|1-2025-0904|7|7-1;Santiago|Madrigal Cruz|2-0893-0345|7|7-1
        Ashley|Alfaro Picado|1-2013-0866|7|7-2;Emmanuel|Badilla Núñez|6-0521-0419|7|7-2
        Sofía|Cordero Segura|1-2018-0277|7|7-2;Keylor|Espinoza Mata|5-0466-0981|7|7-2
        Naomy|Hidalgo Campos|1-2023-0650|7|7-2;Fabián|Leitón Zúñiga|1-2029-0312|7|7-2
        Tatiana|Obando Pérez|7-0348-0127|7|7-2"""
    )
    notes = {4: "Adecuación no significativa", 11: "TRASLADO 30/04/2026 (CTP Limón)", 7: "beca comedor"}
    rows: list[Any] = [["Liceo Rural San Isidro"], ["Listas oficiales de sétimo, curso lectivo 2026"], []]
    rows.append(
        cut("N°|Identificación|Primer apellido|Segundo apellido|Nombre|Nivel|Sección|Edad|Observaciones")
    )
    for at, w in enumerate(people):
        first, _, second = w.family.partition(" ")
        own = [at % 8 + 1, w.number, first, second, w.given, 7, w.room, f"{12 + at % 2} años"]
        rows.append([*own, notes.get(at, "")])
    rows += [[], ["", "7-1: 8 estudiantes", "", "7-2: 7 estudiantes"]]
    widths = {"B": 16, "C": 16, "D": 16, "E": 16, "I": 34}
    workbook(folder, "listas setimo 2026.xlsx", {"Sétimo": rows}, ("A1:I1", "A2:I2"), widths)
    here = [w for at, w in enumerate(people) if at != 11]
    return Truth([*here, *gone(people, 11)], allowed=("Sétimo", "listas setimo 2026"))


@case()
def q113_year_6_camp_cabins(folder: Folder) -> Truth:
    """Australia: camp cabins as boxes in three columns, the class behind each name, two stay at school."""
    people = of_lines(
        """Matilda|Brown|||6R;Saanvi|Pillai|||6R;Grace|Doolan|||6T;Amelia|Vlahos|||6T;Ruby|Anderson|||6R
        Thao|Le|||6T;Indi|McKay|||6T;Zahra|Karimi|||6R;Charlotte|Webb|||6R;Tahlia|Ferraro|||6T
        Eden|Moss|||6R;Holly|Nicholls|||6T;Lachlan|Hughes|||6R;Arjun|Menon|||6T;Cooper|Stanley|||6R
        Dimitri|Karas|||6T;Beau|Whitlock|||6T;Koa|Tuhiwai|||6R;Flynn|O'Brien|||6R;Jasper|Lim|||6T
        Billy|Sampson|||6R;Mateo|Rossi|||6T;Harrison|Drew|||6T;Omar|Haddad|||6R;Evie|Crane|||6T
        Patrick|Nolan|||6R"""
    )
    book, sheet = book_of("Cabins")
    bar(sheet, 1, 1, 8, "YEAR 6 CAMP – SOVEREIGN HILL – 11 to 13 NOVEMBER 2026", "FFE699")
    heads = cut(
        "Cabin 1 - GIRLS|Cabin 2 - GIRLS|Cabin 3 - GIRLS|Cabin 4 - BOYS|Cabin 5 - BOYS|Cabin 6 - BOYS"
    )
    for at, head in enumerate(heads):
        y, x = 3 + at // 3 * 7, 1 + at % 3 * 3
        bar(sheet, y, x, 2, head, "F8CBAD" if at < 3 else "BDD7EE")
        block(sheet, y + 1, x, [[w.full, w.room] for w in people[at * 4 : at * 4 + 4]])
    bar(sheet, 17, 1, 2, "Not going (with Mrs Quinn in Room 9)", "D9D9D9")
    block(sheet, 18, 1, [[w.full, w.room] for w in people[24:]])
    note(
        sheet,
        21,
        1,
        "Medication to the office by Friday please, in a clip lock bag.",
        "Bus leaves 7:15 sharp!",
    )
    wide(sheet, 22, 6, 3, 22, 6, 3, 22, 6)
    folder.save("Yr 6 camp cabins FINAL.xlsx", book)
    more = ("Cabins", "Yr 6 camp cabins FINAL", "Year 6", "Yr 6")
    return Truth(people, allowed=more)


@case()
def q113_wycieczka_do_torunia(folder: Folder) -> Truth:
    """Poland: a trip's list, the class merged down its pupils, consents, payments, a sum after each."""
    people = of_lines(
        """Igor|Banaś|||4a;Alicja|Cieślak|||4a;Wiktor|Dziedzic|||4a;Pola|Grzelak|||4a;Fabian|Janik|||4a
        Gabriela|Kozioł|||4a;Nataliia|Shevchuk|||4a;Ksawery|Wilk|||4a;Laura|Bielecka|||4b
        Leon|Dębski|||4b;Jagoda|Gołąb|||4b;Borys|Hajduk|||4b;Marcelina|Kania|||4b;Tymoteusz|Olejnik|||4b
        Oliwia|Pawłowska|||4b;Cezary|Żurek|||4b"""
    )
    book, sheet = book_of("Toruń")
    bar(sheet, 1, 1, 7, "Wycieczka do Torunia – 6 października 2026 – lista uczestników", "E2EFDA")
    block(sheet, 3, 1, [cut("Klasa|Lp.|Nazwisko i imię ucznia|Zgoda|Wpłata|Telefon do rodzica|Uwagi")], 1)
    y, notes = 4, {3: "choroba lokomocyjna", 9: "dieta bezglutenowa", 13: "odbiera babcia"}
    for room in ("4a", "4b"):
        rows: list[list[Any]] = []
        for nr, w in enumerate(in_room(people, room), 1):
            at = people.index(w)
            paid, phone = 85 if at % 5 else 50, f"600 555 {at * 17 + 101}"
            rows.append(["", nr, f"{w.family} {w.given}", "tak", paid, phone, notes.get(at, "")])
        rows[0][0] = room
        end = block(sheet, y, 1, rows)
        sheet.merge_cells(start_row=y, end_row=end - 1, start_column=1, end_column=1)
        sheet.cell(end, 1).value = f"Razem klasa {room}: {len(rows)} uczniów"
        sheet.cell(end, 5).value = sum(row[4] for row in rows)
        fill(sheet, end, 1, 7, "D9D9D9")
        y = end + 1
    note(sheet, y + 1, 1, "Opiekunowie: p. Zawadzka (kierownik), p. Bielak, p. Sroka")
    note(sheet, y + 2, 1, "Zbiórka 7:30 na parkingu, powrót ok. 18:00")
    wide(sheet, 9, 5, 28, 7, 8, 18, 22)
    folder.save("wycieczka Toruń.xlsx", book)
    return Truth([either_way(w) for w in people], allowed=("Toruń", "wycieczka Toruń"))
