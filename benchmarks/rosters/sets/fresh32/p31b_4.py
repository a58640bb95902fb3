"""What schools of Hungary, India, Ukraine, Korea and Vietnam make by hand."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case(OFFICE)
def p31b_hungarian_folder_of_photos(folder: Folder) -> Truth:
    """Hungary: photos in a folder for each class, last name first, no list; a retake, one unnamed picture."""
    people = those(
        "Eszter|Nagy;Bence|Tóth;Luca|Szűcs-Varga;Máté|Ördög;Zsófia|Kővári;Áron|Hegedűs;Hanna Lilla|Papp;"
        "Dominik|Lakatos;Boglárka|Fülöp",
        "",
        "4",
        "4.a;4.a;4.b",
        without=0,
    )
    people = but(people, {1: {"photo": "Bence again"}})
    people = [replace(w, also=((w.family, w.given),)) for w in people]
    for w in people:
        name = f"Diákfotók 2026/{w.room}/{w.family} {w.given}"
        folder.put(f"{name}.jpg", face(w.key if w.given == "Bence" else w.photo))
    folder.put("Diákfotók 2026/4.a/Tóth Bence (2).jpg", face("Bence again"))
    folder.put("Diákfotók 2026/4.b/IMG_2041.jpg", face("somebody of 4.b"))
    folder.put("Diákfotók 2026/4.b/Thumbs.db", bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504))
    unnamed = lost("a picture that says no name", "IMG_2041")
    return Truth(people, [unnamed], allowed=("Diákfotók 2026",))


@case("Google Forms: the answers as CSV, with Позначка часу first; else in the style of an office, invented")
def p31b_ukrainian_answers_of_a_form(folder: Folder) -> Truth:
    """Ukraine: parents' answers to the library's form, last name first; one mother has answered twice."""
    people = those(
        "Соломія|Бондар;Матвій|Гнатюк;Злата|Дем'яненко;Арсен|Іваничук;Єва|Кравець-Лісова;Назар|Опанасенко;"
        "Поліна|Сірко;Тимофій|Щур;Мілана|Яременко",
        "",
        "6 6 7",
        "6-Б;6-Б;7-А",
        photo="",
    )
    titles = cut(
        "Позначка часу|Прізвище та ім'я дитини|Клас|ПІБ одного з батьків|Телефон|Адреса|"
        "Чи дозволяєте фотографувати дитину для читацького квитка?"
    )
    rows = [
        [
            f"2026/09/0{at // 3 + 2} {at % 9 + 1}:4{at % 6}:12 пп EEST",
            *(f"{w.family} {w.given}", w.room, f"{w.family} Олена Петрівна", f"+38067555010{at}"),
            *(f"вул. Садова, {at + 4}", ("Так", "Так", "Ні")[at % 3]),
        ]
        for at, w in enumerate(people)
    ]
    order = [4, 0, 7, 2, 8, 1, 5, 3, 6]
    again = ["2026/09/07 8:02:55 дп EEST", f"{rows[2][1]} ", *rows[2][2:-1], "Так"]
    folder.csv("Читацький квиток (відповіді).csv", [titles, *(rows[at] for at in order), again], end="\n")
    return Truth(people)
