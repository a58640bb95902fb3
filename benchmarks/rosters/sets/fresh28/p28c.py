"""What offices, class teachers and photographers make by hand: mails, photo folders, Word, pasted pages."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows


@case("a school photographer's delivery on a stick, style invented; names as a Mac writes them")
def p28c_swiss_photographer_folders(folder: Folder) -> Truth:
    """Switzerland: a folder for each class, class_last_first in decomposed letters, class, sibling and teacher pictures."""
    b = those("Lena|Bühler;Nilo|von Gunten;Leonie|Zürcher;Dario|Pellegrini", rooms="3b", without=0)
    c = those("Shpresa|Krasniqi;Malin|Rüegg;Benjamin|Frei;Lena|Bühler", rooms="3c", without=0)
    c = but(c, {3: {"photo": "Lena Bühler the other"}})  # two of that name, one in each class
    team = [one("Regula", "Odermatt", role="staff"), one("Jörg", "Stähli", role="staff")]
    top = "Schulfotos Lindenhof 2026"
    for room, people in (("3b", b), ("3c", c)):
        inside = f"{top}/Klasse {room}/{room}"
        folder.photos(people, lambda w, inside=inside: f"{inside}_{w.family}_{w.given}.jpg", "NFD")  # type: ignore[misc]
        folder.put(f"{top}/Klasse {room}/{room}_Klassenfoto.jpg", face(f"group {room}"))
        folder.put(f"{top}/Klasse {room}/{room}_Klassenfoto_lustig.jpg", face(f"fun group {room}"))
    folder.photos(team, lambda w: f"{top}/Lehrpersonen/{w.family}_{w.given}.jpg", "NFD")
    folder.put(f"{top}/.DS_Store", b"\0\0\0\1Bud1\0")
    folder.put(f"{top}/LIESMICH.txt", "Alle Bilder 1200 x 1600.\nNachbestellung bis 30. November.\n")
    return Truth(
        [*b, *c, *team], allowed=("Klasse 3b", "Klasse 3c", "Lehrpersonen", "Schulfotos Lindenhof 2026")
    )


@case(OFFICE)
def p28c_czech_seating_plan(folder: Folder) -> Truth:
    """Czechia: a seating plan in Word: the board, the desk, free seats, a note that repeats a pupil's name."""
    people = those(
        "Klára|Novotná;Matěj|Šimek;Tereza|Malá;Ondřej|Kříž;Nguyen Minh|Anh;Eliška|Dvořáčková;Vojtěch|Řezníček;"
        "Adéla|Pospíšilová;Štěpán|Beneš;Karolína|Žáková",
        rooms="6.B",
        without=10,
    )
    people = but(
        people, {4: {"also": (("Anh", "Nguyen Minh"), ("Minh Anh", "Nguyen"), ("Nguyen", "Minh Anh"))}}
    )
    seats = [(w.full,) for w in people]
    seats.insert(3, ("volno",))
    seats.insert(8, ("---",))
    table: list[Sequence[Cell]] = [
        [Cell(("okno",)), Cell(("uprostřed",)), Cell(("dveře",))],
        *in_rows([Cell(s) for s in seats], 3),
    ]
    folder.put(
        "zasedaci poradek 6B.docx",
        docx(
            [
                "Zasedací pořádek 6.B – školní rok 2026/2027",
                "Třídní učitel: Mgr. Petr Hudec",
                "TABULE",
                "KATEDRA",
            ],
            table,
            ["Pozn.: Tereza Malá sedí vpředu kvůli brýlím.", "Platí od 1. 10. do pololetí."],
        ),
    )
    return Truth(people, allowed=("6.B – školní rok 2026/2027", "Mgr. Petr Hudec", "Petr Hudec"))
