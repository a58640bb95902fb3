"""Lists that teachers and librarians made by hand."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder


@case(
    OFFICE
    + " in Italy: a workbook with a class on each sheet, as a primary school's teachers keep it together"
)
def fresh_italian_classes_on_their_sheets(folder: Folder) -> Truth:
    """The class is only the sheet's name; meals and religion beside; a sheet of totals; one sheet has its titles a row lower."""
    people = those(
        "Adele|Brambilla;Bruno|Cattaneo;Carola|D'Ambrosio;Diego|El Fassi;Emma|Fiorentini;Fabio|Gjoka;Greta|Ianniello;Ivan|Lucchesi;Linda|Mazzoleni",
    )
    people = [replace(w, room=("1A", "1B", "2A")[at // 3]) for at, w in enumerate(people)]
    sheets: dict[str, list[list[str]]] = {}
    for room in ("1A", "1B", "2A"):
        mine = [w for w in people if w.room == room]
        rows = [
            cut(f"{at}|{w.family}|{w.given}|{('sì', 'no')[at % 2]}|{('IRC', 'Alt.')[at % 2]}|")
            for at, w in enumerate(mine, 1)
        ]
        above = [["Ins. prevalente: Rota Silvana"], []] if room == "1B" else []
        sheets[room] = [*above, cut("N.|Cognome|Nome|Mensa|Religione|Note"), *rows]
    sheets["Totali"] = [
        cut("Classe|Alunni|Mensa"),
        cut("1A|3|1"),
        cut("1B|3|1"),
        cut("2A|3|1"),
        cut("Totale|9|3"),
    ]
    folder.book("Elenchi classi 26-27.xlsx", sheets)
    folder.photos(people, lambda w: f"foto/{w.room}/{w.family} {w.given}.jpg")
    return Truth(people)


@case(
    OFFICE
    + ": three teachers of a year hand in what they have: a workbook, a CSV and a text, and one folder of photos"
)
def fresh_three_teachers_and_a_read_me(folder: Folder) -> Truth:
    """Each list has its own form; the text has a name a line; the READ ME is a letter; the photos have class and name."""
    people = those(
        "Ada|Winslow;Burt|Yarrow;Cece|Zeller;Dov|Applebaum;Esti|Brandvold;Finn|Corcoran;Gigi|Dellarosa;Huck|Estrada;Ivy|Fenwick",
    )
    people = [
        replace(w, room=("3A", "3B", "3C")[at // 3], number=f"{at * 7 + 6120}" if at < 3 else "")
        for at, w in enumerate(people)
    ]
    first, second, third = people[:3], people[3:6], people[6:]
    rows = [[w.given, w.family, int(w.number)] for w in first]
    folder.book("3A Mrs Adair.xlsx", {"Sheet1": [["Class 3A"], ["First", "Last", "Lunch #"], *rows]})
    folder.csv("3B_list.csv", [["Student", "Class"], *([w.last_first, w.room] for w in second)])
    folder.put("3C.txt", "\r\n".join(["3C - Mr. Novak", "", *(w.full for w in third), ""]))
    folder.put(
        "READ ME.txt",
        "Hi Sue,\r\n\r\nhere are the lists of all three classes. The photos are from picture day.\r\n"
        "Let me know if something is missing!\r\n\r\nPat (front office)\r\n",
    )
    folder.photos(people, lambda w: f"photos/{w.room}_{w.given}_{w.family}.jpg")
    return Truth(people, allowed=("Mrs Adair", "Mr. Novak", "3A Mrs Adair", "3C - Mr. Novak"))


@case(
    OFFICE
    + " in England: the rota of pupil librarians on a sheet of days and breaks, `Name (7B)` in each cell"
)
def fresh_rota_of_pupil_librarians(folder: Folder) -> Truth:
    """Most stand in two places and are one person; a dash where nobody is free; the form is in brackets; a double surname."""
    people = those(
        "Anwen|Protheroe;Basil|Quarshie;Celia|Rowntree;Dev|Solanki;Esther|Toye;Frank|Upton-Vane;Grace|Whybrow;Haris|Yousaf",
        "",
        "",
        "7B;8G;9R",
    )

    def named(at: int) -> str:
        return f"{people[at % 8].full} ({people[at % 8].room})"

    days = cut("Monday|Tuesday|Wednesday|Thursday|Friday")
    rows = [
        [day, named(at), named(at + 3), "-" if at == 2 else named(at + 5), named(at * 2 + 1)]
        for at, day in enumerate(days)
    ]
    folder.book(
        "Pupil librarian rota.xlsx",
        {
            "Autumn": [
                ["PUPIL LIBRARIANS - Autumn term"],
                cut("|Break|Lunch 1|Lunch 2|After school"),
                *rows,
                [],
                ["Can't come? Tell Mrs Coe BEFORE break."],
            ]
        },
        merge=["A1:E1"],
    )
    folder.photos(people, lambda w: f"badges/{w.full} {w.room}.jpg")
    return Truth(people, allowed=("Autumn", "badges"))
