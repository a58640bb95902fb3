"""More sheets of teachers and offices: groups, lists and registers."""

from __future__ import annotations

import re
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, us_birthday
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import book_of
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh103.kit import workbook
from benchmarks.rosters.sets.fresh113.kit import bar, block, note, wide


@case()
def q114_class_at_a_glance(folder: Folder) -> Truth:
    """US: a first grade on one sheet: the list, beside it who goes home how and the birthdays of the fall."""
    people = of_lines(
        """Aubrey|Albrecht;Kenji|Arakawa;Mila|Boudreaux;Theo|Chambers;Esperanza|Cruz;Ronan|Daly;Willa|Emerson
        Jaylen|Fields;Naomi|Goldstein;Hudson|Kirby;Anaya|Mehta;Brooks|Nolan;Santiago|Ocampo
        Penny|Rasmussen;Tobias|Schultz;Journey|Tillman""",
        grade="1",
    )
    book, sheet = book_of("At a Glance")
    bar(sheet, 1, 1, 12, "CLASS AT A GLANCE * Mrs. Kowalczyk * 1st Grade * 2026-27", "FFD966")
    home = ("Bus 7", "Car", "Bus 12", "Walker", "Car", "YMCA")
    ill = {2: "eggs", 7: "inhaler in office", 12: "bee stings"}
    rows: list[list[Any]] = [cut("#|First|Last|Birthday|Goes home|Allergy / health")]
    for nr, w in enumerate(people, 1):
        rows.append([nr, w.given, w.family, us_birthday(nr, 2020), home[nr % 6], ill.get(nr - 1, "")])
    end = block(sheet, 3, 1, rows, 1)
    sheet.cell(end, 1).value = "8 girls + 8 boys = 16"
    for at, way in enumerate(sorted(set(home))):
        kids = [w.given for nr, w in enumerate(people, 1) if home[nr % 6] == way]
        bar(sheet, 3 + at * 2, 8, 5, way, "E2EFDA")
        sheet.cell(4 + at * 2, 8).value = ", ".join(kids)
        sheet.merge_cells(start_row=4 + at * 2, end_row=4 + at * 2, start_column=8, end_column=12)
    bar(sheet, 14, 8, 5, "Fall birthdays", "FCE4D6")
    fall = [w.given for nr, w in enumerate(people, 1) if us_birthday(nr, 2020).split("/")[0] in ("9", "10")]
    sheet.cell(15, 8).value = ", ".join(fall)
    note(sheet, 17, 8, "Library: Tuesday 10:10", "Parent helper: Mrs. Daly")
    wide(sheet, 4, 13, 14, 12, 11, 20, 3, 12, 12, 12, 12, 12)
    folder.save("Class at a glance 26-27.xlsx", book)
    return Truth(people, allowed=("At a Glance", "Class at a glance 26-27", "Mrs. Kowalczyk", "Kowalczyk"))


@case("the office's own list out of the electronic diary of Serbia (titles in its own words)")
def q114_spisak_iz_dnevnika(folder: Folder) -> Truth:
    """Serbia: an office's Cyrillic list out of the diary, two sections, a blank row between, one left."""
    people = of_lines(
        """Милица|Антић|5103||1;Лука|Богдановић|5107||1;Теодора|Васић|5112||1;Огњен|Ђокић|5118||1
        Нађа|Живковић|5121||1;Вељко|Илић|5126||1;Хелена|Љубичић|5130||1;Страхиња|Његић|5135||1
        Анђела|Трајковић|5139||1;Душан|Алексић|5104||2;Сара|Видовић|5109||2;Михајло|Гајић|5114||2
        Јана|Зечевић|5122||2;Никола|Кнежевић|5128||2;Ивона|Мандић|5131||2;Лазар|Пешић|5136||2
        Катарина|Шарчевић|5141||2""",
        grade="5",
    )
    rows: list[Any] = [["ОШ „Вук Караџић“ – списак ученика петог разреда"], ["Стање на дан 2. 11. 2026."], []]
    rows.append(cut("Р. бр.|Матични бр.|Презиме ученика|Име ученика|Родитељ|Разред|Одељење|Језик|Напомена"))
    notes = {5: "исписан 12. 10. 2026. (Ниш)", 11: "ИОП-1", 14: "сестра у 7-2"}
    for at, w in enumerate(people):
        if at == 9:
            rows.append([])
        adult = ("Јелена", "Марко", "Драгана", "Зоран", "Снежана")[at % 5]
        speech = ("немачки", "француски")[at % 2]
        own = [at + 1 if at < 9 else at - 8, int(w.number), w.family, w.given, adult, 5, int(w.room), speech]
        rows.append([*own, notes.get(at, "")])
    rows += [[], ["", "", "Укупно:", len(people)]]
    widths = {"B": 12, "C": 20, "D": 16, "E": 14, "I": 32}
    workbook(folder, "Пети разред.xlsx", {"5. разред": rows}, ("A1:I1", "A2:I2"), widths)
    here = [w for at, w in enumerate(people) if at != 5]
    return Truth([*here, *gone(people, 5)], allowed=("Пети разред", "5. разред"))


@case()
def q114_library_timetable_with_names(folder: Folder) -> Truth:
    """Canada: the library's own timetable: a box for each visit with time, room, teacher and the children."""
    people = of_lines(
        """Aarav|Bains|||4;Chloe|Fraser|||4;Mason|Ishikawa|||4;Sadie|Lavoie|||4;Ethan|Pruden|||4
        Hailey|Wong|||4;Brody|Cardinal|||7;Leila|Farahani|||7;Nolan|Giesbrecht|||7;Simran|Mann|||7
        Piper|Ross|||7;Desmond|Achebe|||11;Juliette|Caron|||11;Kai|Moreau|||11;Ryder|Olsen|||11
        Zoey|Sinclair|||11;Anneke|Van Dijk|||11;Ben|Christie|||12;Mya|Dumont|||12;Gurleen|Gill|||12
        Oskar|Lindgren|||12;Talia|Petit|||12"""
    )
    book, sheet = book_of("Library")
    bar(sheet, 1, 1, 5, "LIBRARY TIMETABLE + CLASS LISTS – Term 1", "D9E1F2")
    heads = cut("Day 1, 9:05|Day 2, 10:40|Day 3, 9:05|Day 5, 1:30")
    teachers = cut("Ms. Toews|Mr. Beaudry|Mme Gagnon|Mrs. Osei")
    for at, room in enumerate(("4", "7", "11", "12")):
        y, x = 3 + at // 2 * 11, 1 + at % 2 * 3
        bar(sheet, y, x, 2, heads[at], "FFE699")
        bar(sheet, y + 1, x, 2, f"Room {room}", "FFF2CC")
        bar(sheet, y + 2, x, 2, teachers[at], "FFF2CC")
        block(sheet, y + 3, x, [[w.full, ""] for w in in_room(people, room)])
    note(
        sheet, 3, 7, "Day 4 = no library", "Second column: tick for book returned", "Late bin is by the door"
    )
    wide(sheet, 24, 8, 3, 24, 8, 3, 34)
    folder.save("Library timetable T1.xlsx", book)
    return Truth(people, allowed=("Library", "Library timetable T1", *teachers))


@case()
def q114_aniversariantes(folder: Folder) -> Truth:
    """Brazil: birthdays of two classes, January to June on the left, July on at the right, a bar a month."""
    days = (
        "1,14,Ana Clara|Batista,4A|1,30,Enzo|Camargo,4B|2,8,Maria Luíza|Dantas,4A|3,3,Kauê|Evangelista,4B"
        "|3,21,Isadora|Furtado,4A|4,12,Pedro Henrique|Gouveia,4A|5,5,Lorena|Holanda,4B|5,27,Bernardo|Leite,4A"
        "|6,19,Sophia|Macedo,4B|7,1,Ícaro|Nascimento,4A|7,16,Manuela|Oliveira,4B|8,9,Gael|Pacheco,4A"
        "|8,25,Valentina|Queiroz,4B|9,13,Arthur|Ramalho,4B|10,10,Heloísa|Siqueira,4A"
        "|11,2,João Miguel|Tavares,4B|11,18,Antonella|Uchoa,4A|12,24,Noel|Ximenes,4B"
    )
    months = cut("JANEIRO|FEVEREIRO|MARÇO|ABRIL|MAIO|JUNHO|JULHO|AGOSTO|SETEMBRO|OUTUBRO|NOVEMBRO|DEZEMBRO")
    found = re.findall(r"(\d+),(\d+),([^|]+)\|([^,]+),(\w+)", days)
    people = of_lines(";".join(f"{given}|{family}|||{room}" for _, _, given, family, room in found))
    book, sheet = book_of("Aniversários")
    bar(sheet, 1, 1, 7, "ANIVERSARIANTES 2026 – 4º ANO – PROFª SIMONE E PROFª ADRIANA", "F8CBAD")
    for x, half in ((1, range(6)), (5, range(6, 12))):
        y = block(sheet, 3, x, [["Dia", "Nome", "Turma"]], 1)
        for month in half:
            bar(sheet, y, x, 3, months[month], "FFF2CC")
            mine = [row for row in found if int(row[0]) == month + 1]
            y = block(
                sheet,
                y + 1,
                x,
                [[int(day), f"{given} {family}", room] for _, day, given, family, room in mine],
            )
    note(sheet, 26, 1, "A festa é sempre na última sexta-feira do mês!")
    wide(sheet, 6, 30, 8, 3, 6, 30, 8)
    folder.save("Aniversariantes 4º ano.xlsx", book)
    return Truth(
        [any_parting(w) for w in people], allowed=("Aniversários", "Aniversariantes 4º ano", "4º ano")
    )
