"""Plain mess of the Commonwealth: mails, folders, things typed by hand."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.fresh_cast import ods
from benchmarks.rosters.pages import cells
from benchmarks.rosters.papers import docx, in_rows


@case(OFFICE + ": what a librarian typed herself during the year, in LibreOffice")
def fresh_half_empty_sheet_typed_by_hand(folder: Folder) -> Truth:
    """Names either way round, forms and years in several spellings, half of the cells empty; fines and their total beside."""
    people = those(
        "Harriet|Oakes;Toby|Vaughan;Amrit|Bassi;Delphine|Marsh;Kwabena|Opoku;Lottie|Sherwood;Rafe|Ingham;Sumayya|Latif;Bryn|Hopkin",
        without=0,
    )
    number = ("2104", "", "2131", "2077", "", "", "2160", "", "2098")
    grade = ("9", "9", "", "10", "10", "9", "", "10", "9")
    room = ("9R", "", "9R", "10S", "10S", "", "", "10S", "9T")
    people = [
        replace(w, number=number[at], grade=grade[at], room=room[at], photo="" if at in (2, 6) else w.photo)
        for at, w in enumerate(people)
    ]
    names = [w.last_first if at in (1, 4, 7) else w.full for at, w in enumerate(people)]
    year: list[str | int] = [9, "Yr 9", "", "Year 10", 10, "9", "", 10, "yr 9"]
    form = ("9R", "", "9r", "10S", "10 S", "", "", "10S", "9T")
    owed: list[str | float] = [2.5, "", "", 1.2, "", "", 6.99, "", ""]
    card: list[str | int] = [int(n) if n else ("lost card" if at == 4 else "") for at, n in enumerate(number)]
    rows = [[names[at], form[at], year[at], card[at], owed[at]] for at in range(9)]
    rows.insert(4, ["", "", "", "", ""])
    titles = ["Name", "Form", "Yr", "Lib card", "£ owed"]
    total: list[str | int | float] = ["Total owed", "", "", "", 10.69]
    folder.put("my list.ods", ods([titles, *rows, total]))
    folder.photos(people, lambda w: f"pics/{w.room} {w.full}.jpg" if w.room else f"pics/{w.full}.jpg")
    return Truth(people)


@case(OFFICE + ": who is who in a class of an Australian primary school, made in Word for relief teachers")
def fresh_who_is_who_for_relief_teachers(folder: Folder) -> Truth:
    """Word: a table of faces, name and birthday below; one was away on photo day; lines above and below the table."""
    people = those(
        "Banjo|Kilpatrick;Chiara|Lombardi;Ezra|Goldsmith;Indi|Warburton;Minh Khoi|Pham;Olive|Threlfall;Rupert|Nankervis;Saskia|Vandenberg;Tane|Mahuta"
    )
    people[4] = any_parting(people[4])
    days = cut("4 May|19 Jan|30 Aug|11 Nov|2 Feb|23 Jul|8 Dec|17 Mar|28 Sep")
    places = [
        replace(
            cell, lines=(*cell.lines, f"Birthday: {day}", *(() if cell.picture else ("(away on photo day)",)))
        )
        for cell, day in zip(cells(people, "{who.full}"), days, strict=True)
    ]
    above = ["Who’s who in 4 Koala", "Teacher: Mrs D. Antoniou    Aide: Kerry", ""]
    below = ["Please shred at the end of the day."]
    folder.put("Who's who 4 Koala.docx", docx(above, in_rows(places, 3), below))
    return Truth(
        people,
        allowed=("4 Koala", "Koala", "Who's who 4 Koala", "Who’s who in 4 Koala", "Mrs D. Antoniou"),
    )


@case(
    OFFICE
    + ": a photographer's sheet in South Africa: the last digits of the camera's files beside the names"
)
def fresh_digits_of_the_cameras_files(folder: Folder) -> Truth:
    """`Photo Nr` 412 is DSC_0412.JPG; `Name` beside `Surname` is the first name; the picture of the whole class is nobody's."""
    people = those(
        "Lwazi|Dlamini;Anneke|van Niekerk;Thandeka|Mokoena;Ruan|Pienaar;Keshni|Naidoo;Zubair|Abrahams;Mieke|de Wet;Sipho|Khumalo;Juandré|Smit",
        "20417",
        "6",
        "6B;6V",
        without=0,
    )
    people = [replace(w, number=f"A{w.number}", more=(f"{412 + at * 3}",)) for at, w in enumerate(people)]
    people = but(people, {4: {"photo": "", "more": ()}, 7: {"photo": "", "more": ()}})
    titles = cut("Photo Nr|Surname|Name|Gr|Class|Adm Nr|Pack|Paid")
    rows = [
        [
            int(w.more[0]) if w.more else "absent",
            w.family,
            w.given,
            int(w.grade),
            w.room,
            w.number,
            ("A", "B", "")[at % 3],
            ("R120", "", "R85")[at % 3],
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Gr 6 photos.xlsx", {"Gr 6": [["Laerskool Bergsig Primary - Gr 6"], titles, *rows]})
    folder.photos(people, lambda w: f"Gr 6/DSC_{int(w.more[0]):04}.JPG")
    folder.put("Gr 6/DSC_0409.JPG", face("the whole class on the steps"))
    return Truth(people, allowed=("Gr 6", "6"))
