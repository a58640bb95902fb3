"""Plain mess of schools in Nigeria, England, Scotland, Wales and Australia."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.fresh_cast import ods
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx


@case(OFFICE + ": a class list of a private primary school in Lagos, typed in Word")
def fresh_pupils_and_other_names_in_word(folder: Folder) -> Truth:
    """A table in Word, without pictures: surname, first name and other name in columns, admission numbers for most, a position in class; the teacher above, a total below."""
    people = those(
        "Chukwuemeka|Eze;Oluwadamilola|Adeyinka;Fatima|Abubakar;Emmanuel|Okon;Toluwani|Bello;Chinonso|Nwachukwu;Daniella|Ajayi;Musa|Danjuma;Ifeoluwa|Ogunleye",
        "SPS/21/0147",
        without=9,
    )
    others = cut("David|Grace||Effiong|||Oreoluwa|Ibrahim|Esther")
    people = [
        replace(
            w,
            number="" if at in (3, 6) else w.number,
            also=((f"{w.given} {others[at]}", w.family),) if others[at] else (),
        )
        for at, w in enumerate(people)
    ]
    titles = cut("S/N|SURNAME|FIRST NAME|OTHER NAME|SEX|ADM. NO.|POSITION")
    rows = [
        [
            *(f"{at + 1}.", w.family.upper(), w.given, others[at], "MFFMFFFMF"[at], w.number),
            cut("3rd|1st|7th|5th||2nd|9th|6th|4th")[at],
        ]
        for at, w in enumerate(people)
    ]
    above = ["STARLIGHT PRIMARY SCHOOL, IKORODU", "PRIMARY 4 GOLD", "Class teacher: Mrs. A. Balogun", ""]
    table = [[Cell((text,)) for text in row] for row in [titles, *rows]]
    folder.put(
        "PRIMARY 4 GOLD.docx", docx(above, table, ["", "Total number of pupils: 9   Boys: 3   Girls: 6"])
    )
    return Truth(people, capitals=True, allowed=("*",))


@case(OFFICE + ": the borrowers of a Scottish composite class, typed by a parent helper in LibreOffice")
def fresh_composite_class_typed_by_a_helper(folder: Folder) -> Truth:
    """P6 and P7 typed in any way, blanks before and behind names, a row left empty, library numbers for half, books not brought back; pictures of two kinds by name in small letters."""
    people = those(
        "Ailsa|Drummond;Blair|McCrindle;Zuzanna|Krol;Struan|Geddes;Eilidh|Rennie;Jamie|Paterson;Mirren|Auchterlonie;Haroon|Sadiq;Skye|Buchan",
        "611",
        without=2,
    )
    people = [replace(w, number="") if at % 2 else w for at, w in enumerate(people)]
    typed = [
        f" {w.full}" if at == 2 else f"{w.full}  " if at in (4, 7) else w.full for at, w in enumerate(people)
    ]
    stages = cut("P6|p6|P6|P7|P 7|P7|P7|p7|P6")
    books = cut("|The Iron Man|||Skulduggery Pleasant (2)||||Guinness World Records!!")
    rows: list[list[Any]] = [
        [typed[at], stages[at], int(w.number) if w.number else "", books[at]] for at, w in enumerate(people)
    ]
    sheet = [["P6/7  Mrs Ogilvie"], [], cut("Name|Stage|Lib no.|Not returned"), *rows[:5], [], *rows[5:]]
    folder.put("p67 borrowers.ods", ods(sheet))
    for at, w in enumerate(people):
        if w.photo:
            name = f"{w.given} {w.family}".lower()
            if at in (1, 5):
                folder.put(f"{name}.png", face(w.photo, kind="PNG"))
            else:
                folder.put(f"{name}.jpg", face(w.photo))
    return Truth(people, allowed=("*",))
