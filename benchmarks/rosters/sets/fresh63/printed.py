"""Photo rosters as PDF, saved page or Word."""

from __future__ import annotations

import io
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import (
    Cell,
    Grid,
    cells,
    grid_pdf,
)
from benchmarks.rosters.papers import docx


def bound(*parts: bytes) -> bytes:
    """The pages of several PDFs as one."""
    from pypdfium2 import PdfDocument

    whole, file = PdfDocument.new(), io.BytesIO()
    for part in parts:
        whole.import_pages(PdfDocument(part))
    whole.save(file)
    return file.getvalue()


@case("a photo roster of all homerooms, printed by a student system (layout invented)")
def p64a_three_homerooms_in_one_pdf(folder: Folder) -> Truth:
    """One PDF of three homerooms: last name first and the number below, pictures seen through a window."""
    people = [
        *those("Adele|Boggs;Cruz|Dominguez;Ellis|Farr;Gia|Hobart;Ivan|Jelinek;Kaya|Lund", "55010", "3", "3A"),
        *those("Marco|Nance;Opal|Pike;Quentin|Roth;Rhea|Sharma;Tobias|Ulrich", "55310", "3", "3B", 0),
        *those("Uma|Varga;Warren|Xu;Yesenia|Zamora;Zane|Albright", "55610", "4", "4A"),
    ]
    parts = []
    for room, teacher in (("3A", "Ms. Pruett"), ("3B", "Mr. Ocampo"), ("4A", "Ms. Strand")):
        some = [w for w in people if w.room == room]
        title = f"Photo Roster   Grade: {room[0]}   Homeroom: {room}   Teacher: {teacher}"
        grid = Grid(columns=4, rows=4, clipped=True, title=title, foot="Lakewood Elementary 10/02/2026")
        parts.append(grid_pdf(cells(some, "{who.last_first}", "{who.number}"), grid))
    folder.put("PhotoRoster.pdf", bound(*parts))
    allowed = ("Ms. Pruett", "Mr. Ocampo", "Ms. Strand", "Pruett", "Ocampo", "Strand", "PhotoRoster")
    return Truth(people, allowed=allowed)


@case()
def p64a_names_left_of_the_faces(folder: Folder) -> Truth:
    """England: a tutor group with the names left of the faces, and nothing where a photo is missing."""
    people = those(
        "Alfred|Bassey;Chidi|Duru;Elin|Fairbrass;Georgie|Hallam;Iqra|Javed;Kit|Lumley;Mollie|Nesbitt;"
        "Owain|Prys;Roisin|Scanlon;Tyrone|Uddin;Verity|Wragg",
        "",
        "9",
        "9H",
        0,
    )
    people = but(people, {3: {"photo": ""}, 10: {"photo": ""}})
    grid = Grid(
        side="left",
        columns=3,
        rows=6,
        photo=54,
        text=58,
        gap=40,
        framed=False,
        title="Tutor group: 9H      Year: 9      Tutor: Mrs D Olusoga",
        foot="Hartswell School, 14/09/2026",
    )
    folder.put("9H with photos.pdf", grid_pdf(cells(people, "{who.given}", "{who.family}"), grid))
    return Truth(people, allowed=("Mrs D Olusoga", "D Olusoga", "Olusoga", "9H with photos"))


@case()
def p64a_names_above_square_photos(folder: Folder) -> Truth:
    """Sweden: a photo list with the names above square photos, first and last name in a line each."""
    people = those(
        "Alma|Bengtsdotter;Edvin|Fagerlund;Freja|Granqvist;Hampus|Isaksson;Iris|Järvinen;Kerstin|Löfgren;"
        "Malte|Nordlander;Otto|Palmcrantz;Sanna|Öhman;Vidar|Söderhjelm",
        "",
        "8",
        "8B",
    )
    grid = Grid(
        side="above",
        columns=4,
        rows=4,
        photo=76,
        square=True,
        clipped=True,
        centred=True,
        title="Fotolista   Klass: 8B   Läsår 2026/27",
        foot="Utskriven 2026-09-03",
    )
    folder.put("Fotolista 8B.pdf", grid_pdf(cells(people, "{who.given}", "{who.family}"), grid))
    return Truth(people, allowed=("Fotolista 8B", "Fotolista"))


@case("photo cards with labels right of the photo, like Sakai's cards (sakaiproject/sakai, roster)")
def p64a_cards_with_labels_and_silhouettes(folder: Folder) -> Truth:
    """A high school's advisory: labels and values right of the photo, and a grey figure for the absent."""
    people = those(
        "Abram|Castellano;Blythe|Dorsett;Corwin|Ehrlich;Dalila|Fonoti;Emory|Gallardo;Fern|Hutchings;"
        "Giovanni|Iverson;Harriet|Jankowski;Isandro|Kimball",
        "40213",
        "10 11",
        "Lund",
        0,
    )
    people = but(people, {2: {"photo": ""}, 5: {"photo": ""}})
    lines = "Name: {who.full}", "ID: {who.number}", "Grade: {who.grade}", "Advisory: {who.room}"
    shown = [
        cell if cell.picture else replace(cell, picture=silhouette(at))
        for at, cell in enumerate(cells(people, *lines))
    ]
    grid = Grid(side="right", columns=2, rows=7, photo=60, text=150, title="Student Photo Directory")
    folder.put("Photo Directory.pdf", grid_pdf(shown, grid))
    return Truth(people, allowed=("Photo Directory", "Student Photo Directory"))


@case()
def p64a_word_table_names_in_the_row_below(folder: Folder) -> Truth:
    """Canada: a teacher's Word table, a row of pictures and below it a row of names; one has no picture."""
    people = those(
        "Anders|Bouvier;Brigid|Comeau;Cyrus|Daneshvar;Dawn|Elkhorn;Elliott|Frobisher;Fiona|Guthro;"
        "Gurleen|Hundal;Heidi|Isenor;Ibrahim|Jaber;Josée|Kenney;Keegan|LeBlanc",
        "",
        "",
        "Maple",
        0,
    )
    people = but(people, {4: {"photo": ""}})
    table = []
    for begin in range(0, len(people), 4):
        some = people[begin : begin + 4]
        table.append([Cell((), face(w.photo)) if w.photo else Cell(("(no picture yet)",)) for w in some])
        table.append([Cell((w.full,)) for w in some])
    above = ("Who is who", "Class: Maple", "Teacher: Mrs. Ferreira", "")
    folder.put("Who is who Maple.docx", docx(above, table))
    return Truth(people, allowed=("Mrs. Ferreira", "Ferreira", "Class: Maple", "Who is who Maple"))
