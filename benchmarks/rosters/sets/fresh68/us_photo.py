"""Photo rosters of a system, sheets of a photographer, a page of a yearbook."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, blank_page, draw_face, grid_pdf, write, write_middle


@case("the roster with pictures of Infinite Campus, printed for a homeroom")
def q66_campus_roster_with_pictures(folder: Folder) -> Truth:
    """A file for each homeroom: faces in rows, below them name, number and grade; two without a photo."""
    people = [
        *those("Aiden|Bassett;Bella|Cordova;Caden|Driscoll;Delia|Engstrom;Emilio|Fuentes;Faye|Grayson;"
               "Gage|Hollins;Hana|Ito;Ian|Jarvis;Jolie|Kemper;Kyle|Landry", "120394", "6", "6-1", 0),
        *those("Layla|Mercer;Mason|Novak;Naomi|Orr;Omar|Pasha;Paige|Rankin;Quincy|Shelby;Rosa|Tovar;"
               "Seth|Unger;Talia|Vance", "120611", "6", "6-2", 0),
    ]  # fmt: skip
    people = but(people, {4: {"photo": ""}, 17: {"photo": ""}})
    for room in ("6-1", "6-2"):
        shown = [
            Cell((who.last_first, f"#{who.number}", f"Grade: {int(who.grade):02}"),
                 face(who.photo) if who.photo else b"")
            for who in people if who.room == room
        ]  # fmt: skip
        grid = Grid(
            columns=5,
            rows=3,
            photo=60,
            text=88,
            gap=18,
            size=8,
            title=f"Roster: Homeroom {room}",
            foot="Lakeview Middle School   26-27   Generated on 08/20/2026 09:14 AM",
        )
        folder.put(f"Roster Homeroom {room}.pdf", grid_pdf(shown, grid))
    fine = ("Roster Homeroom 6-1", "Roster Homeroom 6-2", "Homeroom 6-1", "Homeroom 6-2")
    return Truth(people, allowed=fine)


@case("proof sheets of a school photographer: the picture's number, name and class below each")
def q66_proofs_and_retakes(folder: Folder) -> Truth:
    """The sheets of September, then a sheet of retakes in October: the new photo is the one to keep."""
    people = [
        *those("Alden|Burr;Brielle|Cotter;Corbin|Denham;Dulce|Espino;Easton|Fry;Fiona|Gage",
               "700218", "1", "1-B", 0),
        *those("Grady|Hensley;Helena|Ibrahim;Isaias|Juarez;June|Keating;Knox|Landis;Lilah|Mercado;Marco|Nagy",
               "700344", "2", "2-A", 0),
    ]  # fmt: skip
    people = but(people, {8: {"photo": ""}})
    again = (3, 8, 11)
    after = but(people, {at: {"photo": f"{people[at].key} retake"} for at in again})

    def sheet(name: str, title: str, whose: list[Who], begin: int) -> None:
        shown = [
            Cell((f"{begin + at * 3:04}.jpg", who.full, f"ID {who.number}", f"Gr {who.grade}  HR {who.room}"),
                 face(who.photo) if who.photo else b"")
            for at, who in enumerate(whose)
        ]  # fmt: skip
        grid = Grid(
            columns=4, rows=4, photo=78, text=96, gap=24, size=8, centred=True, title=title, foot="Proof only"
        )
        folder.put(name, grid_pdf(shown, grid))

    sheet("1/Proofs.pdf", "Oak Hollow School - Fall 2026 - Proofs", people, 1021)
    sheet("2/Retakes.pdf", "Oak Hollow School - Fall 2026 - Retakes", [after[at] for at in again], 2204)
    same = [(who.full, who.full) for who in people[:4]]
    return Truth(after, steps=("1", "2"), same=same, allowed=("Proofs", "Retakes", "Oak Hollow School"))


@case("pages of portraits of a yearbook: the grade in large letters, the name below each face")
def q66_yearbook_portraits(folder: Folder) -> Truth:
    """Two pages, a grade on each; `Not pictured` with the names of the absent at the end."""
    people = [
        *those("Alistair|Boone;Bianca|Carrasco;Cole|Dietrich;Daisy|Ekwueme;Elliott|Farns;Freya|Gunderson;"
               "Gavin|Hsu;Hattie|Inman;Ismael|Jacobo;Jemma|Krause", grades="7", without=1),
        *those("Kellan|Lafferty;Lucille|Morrow;Micah|Nesmith;Noelle|Osborne;Orion|Patel;Phoebe|Rinaldi;"
               "Ronan|Sandoval;Sloane|Trujillo", grades="8", without=2),
    ]  # fmt: skip
    page, file = blank_page()
    for number, grade in ((38, "7"), (39, "8")):
        own = [who for who in people if who.grade == grade]
        write(page, 50, 745, f"{grade}th Grade", 22, bold=True)
        seen = [who for who in own if who.photo]
        for at, who in enumerate(seen):
            x, y = 60 + at % 3 * 170, 560 - at // 3 * 190
            draw_face(page, who, x, y, 108)
            write_middle(page, x + 54, y - 15, who.full, 10)
        write(page, 50, 110, "Not pictured:", 9, bold=True)
        write(page, 115, 110, ", ".join(who.full for who in own if not who.photo), 9)
        write_middle(page, 306, 24, f"{number}   The Lantern 2027", 9)
        page.showPage()
    page.save()
    folder.put("Lantern p38-39.pdf", file.getvalue())
    return Truth(people, allowed=("Lantern p38-39", "7th Grade", "8th Grade"))
