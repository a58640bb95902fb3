"""Pages with faces."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, cells, grid_pdf


@case(
    OFFICE
    + ": a directory of a school in columns of five, surname first, centred; nothing stands where a face is missing"
)
def fresh_directory_of_five_columns(folder: Folder) -> Truth:
    """PDF: two pages; grade and room in one line below; three without a picture, and no frame in their place."""
    people = those(
        "Abbott|Crane;Blanche|Osei;Cyrus|Delgado;Dovie|Hart;Ewan|Pike;Faith|Romero;Gail|Stone;Heath|Unger;Ivy|Voss;Jude|Wynn;Kai|Xu;Lou|Yoder;"
        "Mae|Zink;Nash|Arce;Opal|Boone;Penn|Cobb;Rae|Doss;Seth|Epps;Tess|Frye;Ulla|Gant;Vern|Hull;Wes|Ivey",
        "",
        "4 5",
        "12;14",
    )
    people = [replace(w, photo="") if at in (6, 12) else w for at, w in enumerate(people)]
    grid = Grid(
        columns=5,
        rows=4,
        photo=60,
        text=88,
        gap=18,
        centred=True,
        framed=False,
        title="Sage Elementary - Student Directory 2026-27",
    )
    folder.put(
        "directory.pdf", grid_pdf(cells(people, "{who.last_first}", "Gr {who.grade} - Room {who.room}"), grid)
    )
    return Truth(people, allowed=("Sage Elementary",))


@case(OFFICE + ": two trombinoscopes, a PDF a class, the names at the left of the faces; surname in capitals")
def fresh_a_pdf_for_each_class(folder: Folder) -> Truth:
    """PDF: the class stands in the title of the page and in the name of the file; roomy cells; a headteacher's line at the foot."""
    first = those(
        "Adèle|Baudry;Bastien|Chauvin;Clarisse|Delmas;Driss|El Fassi;Elsa|Fournier;Félix|Gaudin",
        "",
        "",
        "5e A",
    )
    second = those(
        "Gaëlle|Hamon;Hervé|Ibarra;Inaya|Jacquet;Jules|Le Floch;Kenza|Meunier;Lilian|Noblet",
        "",
        "",
        "5e B",
        without=2,
    )
    for room, people in (("5e A", first), ("5e B", second)):
        shown = [replace(w, family=w.family.upper()) for w in people]
        grid = Grid(
            side="left",
            columns=2,
            rows=4,
            photo=72,
            text=110,
            gap=40,
            near=8,
            title=f"Trombinoscope {room}",
            foot="Collège Jean Moulin - M. le Principal",
        )
        folder.put(f"trombi {room}.pdf", grid_pdf(cells(shown, "{who.family}", "{who.given}"), grid))
    return Truth(
        [*first, *second],
        capitals=True,
        allowed=("trombi 5e A", "trombi 5e B", "Trombinoscope 5e A", "Trombinoscope 5e B"),
    )


@case(OFFICE + ": the page of a yearbook for one class, the teacher first, tight, with clipped faces")
def fresh_page_of_a_yearbook_with_the_teacher(folder: Folder) -> Truth:
    """PDF: `Ruth Hartwell`, `Teacher`, is not a pupil; names in one line below."""
    people = those(
        "Ada|Birch;Ben|Cole;Cora|Dunn;Dale|Eddy;Ella|Fitch;Finn|Goss;Gale|Hyde;Hope|Ives;Ian|Judd;Joy|Kemp;Kit|Lusk",
        "",
        "",
        "",
        without=0,
    )
    teacher = one("Ruth", "Hartwell", role="staff")
    first = Cell(("Ruth Hartwell", "Teacher"), face(teacher.photo))
    rest = [Cell((w.full,), face(w.photo)) for w in people]
    grid = Grid(
        columns=4,
        rows=3,
        photo=70,
        gap=14,
        text=86,
        clipped=True,
        title="Kindergarten",
        foot="Sage Elementary 2026-27",
    )
    folder.put("kindergarten page.pdf", grid_pdf([first, *rest], grid))
    return Truth([*people, teacher], allowed=("Kindergarten",))
