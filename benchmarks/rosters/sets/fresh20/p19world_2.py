"""Lists of schools in Czechia, Serbia, Greece, Turkey, Ukraine, Mexico and Brazil."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


def _plain(text: str) -> str:
    """Letters without their marks."""
    return "".join(each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each))


@case("Bakaláři's export of pupils in Czechia (PRIJMENI, JMENO, TRIDA, EVID_CIS: from memory, not read here)")
def fresh_small_letters_of_bakalari(folder: Folder) -> Truth:
    """Titles as fields of the database, letters of Central Europe; two classes; pictures in a folder by class, names without marks and with underscores."""
    people = those(
        "Eliška|Dvořáčková;Vojtěch|Říha;Anežka|Žižková;Matyáš|Čermák;Viktorie|Šťastná;Štěpán|Křížek;Thi Lan|Tranová;Ondřej|Hübner;Ema|Ježková;Prokop|Vaněk",
        "19034",
        "",
        "8.A;8.B",
    )
    titles = cut("PRIJMENI|JMENO|TRIDA|C_TR_VYK|EVID_CIS|DATUM_NAR|POHLAVI|OBEC|ZZ1_PRIJM|ZZ1_JMENO")
    rows = [
        cut(
            f"{w.family}|{w.given}|{w.room}|{at // 2 + 1}|{w.number}|{at + 2}.{at + 1}.2012|{'ZM'[at % 2]}|"
            f"{('Třebíč', 'Náměšť nad Oslavou')[at % 2]}|{w.family.removesuffix('ová')}|{('Petr', 'Jana')[at % 2]}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("zaci_8.csv", [titles, *rows], sep=";", enc="cp1250")
    folder.photos(
        people,
        lambda w: f"foto/{w.room.replace('.', '')}/{_plain(f'{w.family}_{w.given}').replace(' ', '_')}.jpg",
    )
    return Truth(people, allowed=("foto", "8A", "8B", "8"))


@case(OFFICE + ": a Serbian list in Cyrillic letters whose pictures a photographer named in Latin ones")
def fresh_parents_name_between_in_serbia(folder: Folder) -> Truth:
    """Surname, a parent's name, then the name; lines for each class; a removed pupil in the remarks; pictures in Latin letters, surname first."""
    people = those(
        "Милица|Стојановић;Вукашин|Ђурић;Дуња|Живковић;Лазар|Њежић;Теодора|Љубичић;Огњен|Шћепановић;Искра|Чолић;Реља|Хаџић",
        "",
        "",
        "V-1;V-2",
    )
    latin = cut(
        "Stojanović Milica|Đurić Vukašin|Živković Dunja|Nježić Lazar|Ljubičić Teodora|Šćepanović Ognjen|Čolić Iskra|Hadžić Relja"
    )
    named = {w.full: latin[at] for at, w in enumerate(people)}
    people = but(people, {5: {"here": False, "photo": ""}})
    parents = cut("Горан|Сања|Дејан|Мирјана|Зоран|Бојан|Весна|Никола")
    titles = cut("Ред. бр.|Презиме|Име једног родитеља|Име|Одељење|Напомена")
    rows: list[list[Any]] = [["ОШ „Јован Цвијић“ – списак ученика петог разреда, шк. 2026/27."], [], titles]
    for room in ("V-1", "V-2"):
        mine = [(at, w) for at, w in enumerate(people) if w.room == room]
        for place, (at, w) in enumerate(mine, 1):
            rows.append(
                [place, w.family, parents[at], w.given, room, "" if w.here else "исписан 20.10.2026."]
            )
        rows += [["", "Укупно:", "", len(mine)], []]
    folder.book("Списак V разред.xlsx", {"V": rows}, merge=("A1:F1",))
    folder.photos(people, lambda w: f"slike/{named[w.full]}.jpg")
    return Truth(people, allowed=("slike", "*"))


@case(OFFICE + ": a Ukrainian class list with patronymics")
def fresh_patronymics_and_departed_abroad(folder: Folder) -> Truth:
    """Surname, name and patronymic in one cell; personal file numbers; one departed abroad; apostrophes of two kinds in list and pictures."""
    people = those(
        "Соломія|Гнатюк;Дем'ян|Лук'яненко;Злата|Приходько;Назар|Яремчук;Мар'яна|Цимбалюк;Тимофій|Ґалаґан;Поліна|Їжакевич;Святослав|Щербань;Аліса|Ємець",
        "",
        "",
        "6-А",
    )
    fathers = cut("Андріївна|Олегович|Сергіївна|Іванович|Василівна|Юрійович|Ігорівна|Петрович|Дмитрівна")
    people = [
        replace(
            w,
            also=((f"{w.given} {fathers[at]}", w.family), (w.given, f"{fathers[at]} {w.family}")),
            more=(f"Г-{at * 3 + 41}",),
        )
        for at, w in enumerate(people)
    ]
    people = but(people, {3: {"here": False, "photo": ""}})
    rows = [
        [
            str(at + 1),
            f"{w.family} {w.given} {fathers[at]}",
            f"{at + 11}.0{at + 1}.2015",
            w.room,
            w.more[0],
            "" if w.here else "вибув 02.09.2026 за кордон",
        ]
        for at, w in enumerate(people)
    ]
    titles = cut("№ з/п|Прізвище, ім'я, по батькові|Дата народження|Клас|№ особової справи|Примітка")
    folder.csv("Список 6-А.csv", [titles, *rows], sep=";", enc="utf-8-sig")
    folder.photos(people, lambda w: f"Фото 6-А/{w.family} {w.given}.jpg".replace("'", "’"))
    return Truth(people, allowed=("*",))


@case(OFFICE + ": a group list of a Mexican secundaria, with CURP and pictures by group and list number")
def fresh_baja_in_the_lists_of_second_year(folder: Folder) -> Truth:
    """A sheet for each group; two family names in columns, capitals; list numbers begin anew; BAJA for one; pictures called by group and list number."""
    people = those(
        "XIMENA GUADALUPE|ARREDONDO SOLÍS;LUIS ÁNGEL|CHÁVEZ TZEC;DANNA PAOLA|DE LEÓN MURO;EMILIANO|ESQUIVEL NÁJERA;REGINA|FLORES MAGAÑA;KEVIN URIEL|JUÁREZ IXTLA;MARÍA JOSÉ|OCHOA RENTERÍA;SANTIAGO|PEÑALOZA RÍOS;YARETZI|TREJO ANAYA;JESÚS ALBERTO|VALDEZ BUENO",
        "",
        "2",
    )
    people = [
        replace(w, more=(f"{_plain(w.family)[:2]}XA130{at % 9 + 1}1{at}{'MH'[at % 2]}MNRXX0{at}",))
        for at, w in enumerate(people)
    ]
    people = but(people, {4: {"here": False, "photo": ""}})
    split = {2: ("DE LEÓN", "MURO")}
    sheets: dict[str, Any] = {}
    named: dict[str, str] = {}
    for letter, start in (("A", 0), ("B", 5)):
        rows: list[list[Any]] = [
            ["ESCUELA SECUNDARIA TÉCNICA NO. 48"],
            [f"GRADO: 2   GRUPO: {letter}   TURNO: MATUTINO   CICLO 2026-2027"],
            cut("N.L.|APELLIDO PATERNO|APELLIDO MATERNO|NOMBRE(S)|CURP|GRADO|GRUPO|OBSERVACIONES"),
        ]
        for at, w in enumerate(people[start : start + 5], 1):
            first, last = split.get(start + at - 1) or w.family.split()
            rows.append([at, first, last, w.given, w.more[0], 2, letter, "" if w.here else "BAJA 05/10/2026"])
            named[w.full] = f"2{letter}/2{letter}-{at:02}.JPG"
        sheets[f"2{letter}"] = [*rows, [], ["", "TOTAL: 5"]]
    folder.book("LISTAS 2o GRADO.xlsx", sheets)
    folder.photos(people, lambda w: f"FOTOS/{named[w.full]}")
    return Truth(people, capitals=True, allowed=("*",))
