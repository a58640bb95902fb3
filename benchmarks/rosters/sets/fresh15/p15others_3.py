"""Schools of Romanian, Slovak, Croatian and Bulgarian."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


def plain(text: str) -> str:
    """Without marks, as an office names files."""
    text = text.replace("đ", "d").replace("Đ", "D")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


@case(OFFICE + ": the secretary of a Romanian school puts two classes below each other for the library")
def fresh_two_classes_of_the_register(folder: Folder) -> Truth:
    """Romania: family names first in one cell, the number of the register, old Excel; one has moved; photos without marks."""
    names = (
        "Ștefania|Bălănescu;Andrei Cosmin|Chițu;Ilinca|Drăgoescu;Rareș|Ghimpețeanu;Maria Teodora|Țurlea",
        "Vlad|Apăteanu;Daria|Cârstoiu;Luca Matei|Jinga;Sânziana|Măgurean;Tudor|Voiculeț",
    )
    rows: list[list[object]] = [["Școala Gimnazială Nr. 4"], ["Elevi cl. a VI-a, an școlar 2026-2027"], []]
    people: list[Who] = []
    for room, listed, teacher, start in (
        ("VI A", names[0], "prof. Stanciu Mihaela", "2417"),
        ("VI B", names[1], "prof. Olaru Dan", "2533"),
    ):
        part = those(listed, start, "", room, without=room == "VI B")
        if room == "VI B":
            part = but(part, {1: {"here": False, "photo": ""}})
        rows += [[f"Clasa a {room[:2]}-a {room[-1]}", "", f"Diriginte: {teacher}"]]
        rows += [[*cut("Nr. crt.|Numele și prenumele|Nr. matricol|Observații")]]
        for at, w in enumerate(part):
            note = "" if w.here else "transferat 21.09.2026"
            rows.append([at + 1, f"{w.family} {w.given}", int(w.number), note])
        rows += [[]]
        people += part
    folder.put("elevi clasa a 6-a.xls", xls(rows, [(0, 0, 0, 3), (1, 1, 0, 3)], "Foaie1"))
    folder.photos(people, lambda w: f"poze/{w.room[0:2]}{w.room[3]}/{plain(w.family)} {plain(w.given)}.jpg")
    people = [any_parting(replace(w, room=""), f"{w.family} {w.given}") for w in people]
    rooms = [
        f"{form}{sep}{x}"
        for form in ("VI", "a VI-a", "Clasa a VI", "Clasa a VI-a")
        for sep in (" ", "")
        for x in "AB"
    ]
    return Truth(people, allowed=(*rooms, "poze", "Foaie1", "elevi clasa a 6-a", "a 6-a"))


@case(OFFICE + ": a Slovak school's librarian types her readers into a table, saved by Excel as CSV")
def fresh_readers_cards_half_filled(folder: Folder) -> Truth:
    """Slovakia: semicolons, cp1250, cards' numbers for most, one has gone; photos in small letters without marks."""
    people = those(
        "Tereza|Adamčová;Šimon|Bučko;Ľubica|Ďurišová;Matej|Hrnčiar;Nina|Košťálová;Oliver|Ľuptovský;Sára|Ondrušová;Žofia|Štefánková;Jakub|Žiaran",
        "318",
        "",
        "6.A;6.A;6.B",
    )
    people = but(people, {4: {"number": ""}, 7: {"number": ""}, 3: {"here": False, "photo": ""}})
    rows = [
        cut(
            f"{w.family}|{w.given}|{w.room}|{w.number}|{'' if w.here else 'odišiel 9/2026'}{'vypísať nový preukaz' if not w.number else ''}"
        )
        for w in people
    ]
    folder.csv(
        "citatelia 6. rocnik.csv", [cut("Priezvisko|Meno|Trieda|Č. preukazu|Pozn."), *rows], ";", "cp1250"
    )
    folder.photos(people, lambda w: f"fotky/{plain(w.family).lower()}_{plain(w.given).lower()}.jpg")
    return Truth(people, allowed=("fotky", "citatelia 6. rocnik", "6. rocnik", "6"))


@case(
    "the list of pupils of e-Dnevnik in Croatia as Excel, with the fields that the form teacher chose (tesla.carnet.hr, Imenik, Popis učenika); its titles: from memory, not read here"
)
def fresh_chosen_fields_of_the_imenik(folder: Folder) -> Truth:
    """Croatia: OIB, an account of skole.hr, mothers and fathers beside; the class only in the file's name; photos by account."""
    people = those(
        "Dora|Babić;Fran|Čulina;Lana|Đurđević;Jakov|Grgić Mlinarić;Ema|Horvatinčić;Noa|Kovač;Tonka|Šarić;Leon|Vuković;Mia|Žunić",
    )
    codes = [f"{40917 + at * 5209}{226104 + at * 38911}" for at in range(9)]
    users = [
        f"{plain(w.given)}.{plain(w.family.split()[-1])}{('', '1', '')[at % 3]}".lower()
        for at, w in enumerate(people)
    ]
    people = [
        replace(w, number=code, more=(user, f"{user}@skole.example"))
        for w, code, user in zip(people, codes, users, strict=True)
    ]
    titles = cut(
        "R.br.|Prezime|Ime|Spol|Datum rođenja|OIB|E-mail|Ime majke|Telefon majke|Ime oca|Telefon oca|Putnik"
    )
    mothers, fathers = (
        cut("Ana|Marija|Sanja|Vesna|Ivana|Petra|Nikolina|Tea|Maja"),
        cut("Ivan|Ante|Boris|Dario|Josip|Marko|Luka||Zoran"),
    )
    rows = [
        [
            *(at + 1, w.family, w.given, "ŽM"[at % 2], f"1{at}.0{at % 9 + 1}.2014.", w.number, w.more[1]),
            *(
                f"{mothers[at]} {w.family}",
                f"0915550{at:02}1",
                f"{fathers[at]} {w.family}" if fathers[at] else "",
            ),
            *(f"0985550{at:02}2" if fathers[at] else "", "DA" if at % 3 == 1 else "NE"),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Popis učenika 6.b.xlsx", {"Popis učenika": [titles, *rows]})
    folder.photos(people, lambda w: f"slike/{w.more[0]}.jpg")
    return Truth(people, allowed=("6.b", "slike", "Popis učenika", "Popis učenika 6.b"))


@case(OFFICE + ": a class teacher's list in Bulgaria, with the library's cards, merged headings and a legend")
def fresh_three_names_in_a_cell(folder: Folder) -> Truth:
    """Bulgaria: own, father's and family name in a cell; the number in the class beside the card's; photos by two names."""
    people = those(
        "Калоян Светославов|Стефанов;Десислава Огнянова|Баева;Ивайла Пламенова|Гюрова;Борис Желязков|Тошев;Йоана Любомирова|Кючукова;Мартин Емилов|Щерев;Никол Росенова|Върбанова;Александър Цветанов|Яков;Рая Димитрова|Чолакова",
        "0412",
    )
    people = sorted(people, key=lambda w: w.given)
    people = [replace(w, more=(str(at + 1),)) for at, w in enumerate(people)]
    rows: list[list[object]] = [["СПИСЪК НА УЧЕНИЦИТЕ ОТ 5.Б КЛАС"], ["учебна 2026/2027 година"]]
    rows += [["Класен ръководител: Г. Нинова"], []]
    rows.append([*cut("№|Име, презиме, фамилия|Чит. карта|Снимка|Забележка")])
    rows += [
        [at + 1, w.full, w.number, "да" if w.photo else "не", "нова ученичка" if at == 4 else ""]
        for at, w in enumerate(people)
    ]
    rows += [[], ["", "Общо: 9 ученици"], ["", "зелено - картата е получена"]]
    folder.book("5б карти.xlsx", {"Лист1": rows}, merge=["A1:E1", "A2:E2", "A3:E3"])
    folder.photos(people, lambda w: f"5б/{w.given.split()[0]} {w.family}.jpg", form="NFC")
    found = [
        replace(any_parting(w), also=(*any_parting(w).also, (w.given.split()[0], w.family))) for w in people
    ]
    return Truth(found, allowed=("5.Б", "5Б", "5б", "5.Б КЛАС", "5б карти", "Лист1"))
