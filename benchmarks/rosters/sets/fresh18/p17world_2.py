"""What offices and teachers make of their lists in Europe and South America."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": the lunch list of a school in Catalonia, two classes on a sheet")
def fresh_lunch_list_of_two_catalan_classes(folder: Folder) -> Truth:
    """Catalonia: classes under merged heads with their tutors, days with crosses, counts, no picture for whom the right is refused."""
    people = those(
        "Aran|Bofill Ribera;Ona|Capdevila Puig;Mariam|Diallo;Jan|Espinàs Coll;Queralt|Ferrer i Roca;"
        "Biel|Llorens Vila;Nil|Montaner Güell;Laia|Pujol Sants;Èric|Quer Domènech;Gal·la|Xirau Bosch",
        "",
        "",
        "4t A;4t A;4t A;4t A;4t A;4t B;4t B;4t B;4t B;4t B",
        without=0,
    )
    people = but(people, {3: {"photo": ""}, 8: {"photo": ""}})
    titles = cut("Núm.|Cognoms|Nom|Dl|Dm|Dc|Dj|Dv|Al·lèrgies|Drets d'imatge")
    sheet: list[list[Any]] = [["MENJADOR 4t - curs 2026-27"], []]
    merge = ["A1:J1"]
    for room, tutor, begin in (("4t A", "Montse Sarrà", 0), ("4t B", "Pere Oller", 5)):
        sheet.append([f"{room}   Tutor/a: {tutor}"])
        merge.append(f"A{len(sheet)}:J{len(sheet)}")
        sheet.append([*titles])
        sheet += [
            [
                *(at - begin + 1, w.family, w.given, *(("x", "")[(at + day) % 2] for day in range(5))),
                *("ou" if at == 4 else "celíac" if at == 7 else "", "sí" if w.photo else "NO"),
            ]
            for at, w in enumerate(people[begin : begin + 5], begin)
        ]
        sheet += [["", "Total alumnes: 5"], []]
    folder.book("menjador 4t.xlsx", {"octubre": sheet}, merge=merge)
    folder.photos(people, lambda w: f"fotos 4t/{w.family}, {w.given}.jpg")
    return Truth(people, allowed=("*",))


@case(OFFICE + ": a class list of a school in North Macedonia with numbers of its main book")
def fresh_macedonian_numbers_of_the_main_book(folder: Folder) -> Truth:
    """North Macedonia: father's names between, Roman classes, the bus, a timetable on a second sheet; pictures by the main book."""
    people = those(
        "Ангела|Блажевска;Филип|Ѓорѓиев;Сара|Зафировска;Давид|Јакимовски;Ема|Ќосева;"
        "Леон|Митревски;Теа|Насковска;Борјан|Спасов;Мила|Тодоровска",
        "1423",
        "",
        "VI-1;VI-1;VI-1;VI-1;VI-1;VI-2;VI-2;VI-2;VI-2",
    )
    fathers = cut("Горан|Зоран|Дејан|Игор|Тони|Марјан|Влатко|Сашо|Бојан")
    titles = cut("Р. бр.|Презиме|Татково име|Име|Одделение|Бр. во гл. книга|Превоз|Забелешка")
    rows: list[list[Any]] = [["ООУ „Кочо Рацин“", "", "", "", "учебна 2026/27"], []]
    rows.append([*titles])
    rows += [
        [
            *(at + 1, w.family, fathers[at], w.given, w.room, int(w.number)),
            *("да" if at % 3 == 1 else "", "алергија на прашина" if at == 4 else ""),
        ]
        for at, w in enumerate(people)
    ]
    plan: list[list[Any]] = [
        ["Час", "Понеделник", "Вторник"],
        [1, "Мак. јазик", "Математика"],
        [2, "Музичко", "ФЗО"],
    ]
    folder.book("VI одделение.xlsx", {"Ученици": rows, "Распоред": plan})
    folder.photos(people, lambda w: f"Слики/{w.number}.jpg")
    people = [
        replace(w, also=((f"{w.given} {father}", w.family),))
        for w, father in zip(people, fathers, strict=True)
    ]
    return Truth(people, allowed=("Слики", "Ученици", "VI одделение"))
