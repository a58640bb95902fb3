"""More sheets of teachers and offices: groups, lists and registers."""

from __future__ import annotations

from typing import Any

from openpyxl.styles import Font

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import book_of
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh101.kit import either_way

from .kit import bar, block, note, unparted, wide


@case()
def q113_pointage_cantine(folder: Folder) -> Truth:
    """France: the week in the canteen, two classes below each other under bars, crosses, a key beside."""
    people = of_lines(
        """Lina|ABDELLI|||CE1 A;Noé|BARBIER|||CE1 A;Camille|CARPENTIER|||CE1 A;Sacha|DA COSTA|||CE1 A
        Margaux|FLEURY|||CE1 A;Isaac|GUILLOU|||CE1 A;Maëlys|LE GOFF|||CE1 A;Timéo|PRÉVOST|||CE1 A
        Adam|ROUX|||CE1 A;Éva|BOUVIER|||CE1 B;Naïm|CHERIF|||CE1 B;Apolline|DE LA TOUR|||CE1 B
        Victor|HUMBERT|||CE1 B;Jeanne|JACQUET|||CE1 B;Ousmane|KEITA|||CE1 B;Lou-Ann|MARTY|||CE1 B
        Axel|TESSIER|||CE1 B"""
    )
    heads = {"CE1 A": "Mme Petit", "CE1 B": "M. Lacombe"}
    notes = {0: "sans viande", 5: "PAI arachide", 10: "sans porc", 14: "mange chez sa nourrice le mardi"}
    book, sheet = book_of("Semaine 40")
    sheet["A1"] = "École Jules-Ferry – Pointage cantine – semaine du 28 septembre au 2 octobre 2026"
    sheet["A1"].font = Font(bold=True)
    y = 3
    for room, head in heads.items():
        bar(sheet, y, 1, 8, f"{room} – {head}")
        mine = in_room(people, room)
        rows: list[list[Any]] = [cut("Nom|Prénom|L|M|J|V|Total|Remarques")]
        for w in mine:
            at = people.index(w)
            eats = ["X" if (at * 3 + day) % 4 else "" for day in range(4)]
            rows.append([w.family, w.given, *eats, eats.count("X"), notes.get(at, "")])
        sums = [sum(row[day] == "X" for row in rows[1:]) for day in range(2, 6)]
        rows.append(["Total repas", "", *sums, sum(sums), ""])
        y = block(sheet, y + 1, 1, rows, 1) + 2
    note(
        sheet,
        4,
        10,
        "X = mange à la cantine",
        "A = absent excusé",
        "PAI : panier repas fourni par la famille",
    )
    wide(sheet, 18, 14, 5, 5, 5, 5, 7, 30)
    folder.save("Cantine S40.xlsx", book)
    return Truth(people, capitals=True, allowed=("Semaine 40", "Cantine S40", *heads.values()))


@case()
def q113_istumajarjestys_5b(folder: Folder) -> Truth:
    """Finland: the list of a class, and beside it on the same sheet its seats by first name, board on top."""
    people = of_lines(
        """Aino|Hakala;Oliver|Heino;Enni|Jokinen;Abdi|Hassan;Aino|Kärkkäinen;Leevi|Laaksonen;Siiri|Mäenpää
        Eetu|Niskanen;Pihla|Ojala;Väinö|Pesonen;Helmi|Rautiainen;Niilo|Salmi;Lumi|Tervo;Elias|Uusitalo
        Hilla|Viitanen;Kaapo|Ylitalo""",
        room="5B",
    )
    people = sorted(people, key=lambda w: (w.family, w.given))
    book, sheet = book_of("5B")
    sheet["A1"], sheet["A1"].font = "5B – istumajärjestys syksy 2026", Font(bold=True, size=14)
    rows: list[list[Any]] = [cut("Nro|Sukunimi|Etunimi|Kieli|Huom.")]
    for nr, w in enumerate(people, 1):
        note_ = {3: "S2", 7: "eteen (näkö)", 12: "kuulolaite"}.get(nr, "")
        rows.append([nr, w.family, w.given, ("A1 englanti", "A1 ruotsi")[nr % 4 == 0], note_])
    block(sheet, 3, 1, rows, 1)
    bar(sheet, 3, 7, 5, "TAULU", "D9D9D9")
    sheet["G4"] = "opettajan pöytä"
    seats = [w.given if w.given != "Aino" else f"Aino {w.family[0]}." for w in people]
    seats = [seats[at * 5 % 16] for at in range(16)]
    for row in range(4):
        y = 6 + row * 3
        block(sheet, y, 7, [seats[row * 4 : row * 4 + 2]])
        block(sheet, y, 10, [seats[row * 4 + 2 : row * 4 + 4]])
    note(sheet, 18, 7, "ovi oikealla, ikkunat vasemmalla", "Paikat vaihtuvat syysloman jälkeen.")
    wide(sheet, 5, 16, 12, 14, 16, 3, 13, 13, 4, 13, 13)
    folder.save("5B istumajärjestys.xlsx", book)
    return Truth(people, allowed=("5B istumajärjestys",))


@case()
def q113_san_nianji_zuohao(folder: Folder) -> Truth:
    """Taiwan: the third year in one square: seats down, classes across, tutors below the classes, sums."""
    classes = {
        "301": "陳品睿|林宥安|黃詩涵|張宸瑋|李苡晴|王冠宇|吳采潔|劉柏均",
        "302": "蔡昀蓁|楊子毅|許芮妤|鄭丞恩|謝語彤|洪奕辰|郭可欣|邱彥廷",
        "303": "曾沛蓉|廖宇翔|賴思妤|徐浩哲|周子晴|葉承翰|蘇羽彤",
    }
    people = [
        unparted(who)
        for room, names in classes.items()
        for name in cut(names)
        for who in of_lines(f"{name[1:]}|{name[0]}|||{room}")
    ]
    tutors = ("林淑芬", "陳俊宏", "吳美玲")
    book, sheet = book_of("三年級")
    bar(sheet, 1, 1, 4, "115學年度第一學期　三年級座號表", "FFF2CC")
    rows: list[list[Any]] = [["班級", *classes], ["導師", *tutors], ["座號", "姓名", "姓名", "姓名"]]
    columns = [cut(names) for names in classes.values()]
    for seat in range(8):
        rows.append([seat + 1, *(names[seat] if seat < len(names) else "" for names in columns)])
    rows.append(["人數", *(len(names) for names in columns)])
    block(sheet, 2, 1, rows, 3)
    note(sheet, 15, 1, "製表：教務處　115.9.1", "圖書證請於 9/15 前發放")
    wide(sheet, 8, 14, 14, 14)
    folder.save("三年級座號表.xlsx", book)
    return Truth(people, allowed=("三年級", "三年級座號表", *tutors))


@case()
def q113_csoportbontas_6a(folder: Folder) -> Truth:
    """Hungary: a class in its two language groups, and beside them again in its two groups of computing."""
    people = of_lines(
        """Anna|Balogh;Bence|Csonka;Luca|Erdélyi;Máté|Fehér;Zsófia|Gulyás;Ádám|Halmos;Boglárka|Jakab
        Levente|Kelemen;Emma|Lőrincz;Gergő|Mészáros;Hanna|Nyári;Dávid|Orosz;Jázmin|Papp;Botond|Rácz
        Csenge|Sipos;Márton|Szűcs;Lili|Takács;Zalán|Vörös""",
        room="6.a",
    )
    tongue = [[w for at, w in enumerate(people) if (at % 3 == 1) == other] for other in (False, True)]
    screens = [people[:9], people[9:]]
    book, sheet = book_of("6.a csoportok")
    sheet["A1"], sheet["A1"].font = "6.a osztály – csoportbontás 2026/2027", Font(bold=True, size=13)
    sheet["A2"] = "Osztályfőnök: Bodnárné Tóth Katalin"
    for x, heads, groups in (
        (1, ("Angol – Kiss Edit", "Német – Varga Pál"), tongue),
        (5, ("Digitális kultúra 1. csoport", "Digitális kultúra 2. csoport"), screens),
    ):
        y = 4
        for head, group in zip(heads, groups, strict=True):
            bar(sheet, y, x, 3, head)
            rows = [["", "Név", "Terem"]]
            rows += [[f"{nr}.", f"{w.family} {w.given}", "214" if x == 1 else "gépt."]
                     for nr, w in enumerate(group, 1)]  # fmt: skip
            y = block(sheet, y + 1, x, rows, 1) + 1
    note(sheet, 4, 9, "A csoportok félévkor", "cserélhetnek!")
    wide(sheet, 5, 24, 8, 3, 5, 24, 8)
    folder.save("6a csoportbontás.xlsx", book)
    more: tuple[str, ...] = (
        "6.a csoportok",
        "6a csoportbontás",
        "Angol – Kiss Edit",
        "Német – Varga Pál",
        "Angol",
        "Német",
    )
    taught = ("Digitális kultúra 1. csoport", "Digitális kultúra 2. csoport", "Kiss Edit", "Varga Pál")
    more += (*taught, "Bodnárné Tóth Katalin")
    return Truth([either_way(w) for w in people], allowed=more)
