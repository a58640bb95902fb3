"""Photo rosters as PDF, saved page or Word."""

from __future__ import annotations

import base64
import io

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import (
    Cell,
    Grid,
    blank_page,
    card_pictures,
    cards,
    cells,
    grid_pdf,
    page,
    write,
)


@case()
def p64b_long_names_in_two_lines(folder: Folder) -> Truth:
    """Spain: last names first below the photos; what is too long for a line goes on in the next."""
    people = [
        any_parting(who)
        for who in those(
            "Ana|Gil Mora;María del Carmen|Fernández de la Torre;Pau|Soler Bosch;"
            "Francisco Javier|Rodríguez Villalobos;Leire|Ochoa Sanz;Juan Manuel|Bermúdez Carrasco;"
            "Noa|Vidal Rey;Íker|Salas Gómez;Inmaculada|Santamaría Hinojosa;Bruno|Polo Cruz",
            "",
            "3",
            "3B",
            0,
        )
    ]
    people = but(people, {6: {"photo": ""}})
    shown = []
    for w in people:
        short = len(w.last_first) < 20
        lines = (w.last_first, "") if short else (f"{w.family},", w.given)
        shown.append(Cell(lines, face(w.photo) if w.photo else b""))
    grid = Grid(
        columns=4,
        rows=4,
        photo=70,
        text=112,
        gap=22,
        title="Orla del grupo - Grupo: 3B - Curso 2026/27",
        foot="IES Ribera del Duratón",
    )
    folder.put("Orla 3B.pdf", grid_pdf(shown, grid))
    return Truth(people, allowed=("Orla 3B", "Orla del grupo"))


@case("the roster of Sakai as a list: photo, name and display id in a table (sakaiproject/sakai, roster)")
def p64b_saved_table_with_a_blank_picture(folder: Folder) -> Truth:
    """A saved page: a table with the photo left of the name, and one and the same picture for the absent."""
    people = those(
        "Adaeze|Brightman;Callista|Devereux;Dashiell|Eastlake;Elodie|Farquhar;Fitzgerald|Gentry;"
        "Giselle|Hathaway;Hollis|Ibsen;Imre|Jakubowski;Jessamy|Kilbride",
        "A20881",
        "",
        "",
        0,
    )
    people = but(people, {1: {"photo": ""}, 7: {"photo": ""}})
    row = (
        '<tr><td><img src="{src}" alt="" width="44"></td><td><a href="#">{who.last_first}</a></td>'
        "<td>{who.number}</td><td>Student</td></tr>"
    )
    none = row.replace("{src}", "Roster_files/blank.png")
    body = (
        '<ul><li><a href="#">Home</a></li><li><a href="#">Gradebook</a></li></ul>'
        "<h2>Biology</h2><h3>Roster</h3><p>Currently showing 9 participants</p>"
        "<table><tr><th>Photo</th><th>Name</th><th>User ID</th><th>Role</th></tr>\n"
        f"{cards(people, row, none)}</table><p>Powered by Sakai</p>"
    )
    folder.put("Roster.html", page("Biology : Roster", body))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    folder.put("Roster_files/blank.png", silhouette(0))
    return Truth(people, allowed=("Roster", "Biology", "Biology : Roster"))


@case("a page saved as one file, the pictures inside as base 64 (as the SingleFile extension does)")
def p64b_page_of_two_forms_in_one_file(folder: Folder) -> Truth:
    """A saved page of two forms: the captions stand above the pictures, which are in the page itself."""
    people = [
        *those("Ailsa|Begg;Corin|Dalgleish;Effie|Forsyth;Gregor|Haldane;Isla|Jardine", "8801", "7", "7B"),
        *those("Kirsty|Laidlaw;Murdo|Naismith;Orla|Pirie;Rory|Swinton;Struan|Tulloch", "8871", "7", "7G", 0),
    ]
    body = '<div class="top"><a href="#">Dashboard</a> <a href="#">Pupils</a></div><h1>Year 7</h1>'
    for room in ("7B", "7G"):
        body += f"<h2>{room}</h2><div class='wall'>"
        for w in people:
            if w.room != room:
                continue
            body += f"<figure><figcaption>{w.full}<br>{w.number}</figcaption>"
            if w.photo:
                body += f'<img src="data:image/jpeg;base64,{base64.b64encode(face(w.photo)).decode()}">'
            body += "</figure>"
        body += "</div>"
    folder.put("Pupil photos.html", page("Pupil photos - Year 7", body))
    return Truth(people, allowed=("Pupil photos", "Year 7"))


@case("a page of portraits of a yearbook with the names at the side (layout invented)")
def p64b_yearbook_page_names_at_the_side(folder: Folder) -> Truth:
    """A yearbook's page: rows of faces, and at the left of each row its names in order; two not pictured."""
    people = those(
        "Annabel|Castle;Brock|Denning;Corinne|Eads;Dario|Fuentes;Emmeline|Goss;Ford|Haskell;"
        "Gloria|Ingalls;Hank|Jurgens;Ione|Kepler;Jonah|Lindley;Kendra|Moffat;Lyle|Newsom",
        "",
        "5",
        "",
        2,
    )
    from reportlab.lib.utils import ImageReader

    sheet, file = blank_page()
    write(sheet, 40, 750, "Grade 5", 18, bold=True)
    seen = [w for w in people if w.photo]
    for row in range(3):
        top = 720 - row * 150
        for at, w in enumerate(seen[row * 4 : row * 4 + 4]):
            write(sheet, 40, top - 40 - at * 13, w.full, 9)
            picture = ImageReader(io.BytesIO(face(w.photo)))
            sheet.drawImage(picture, 170 + at * 104, top - 125, 94, 125)
    write(sheet, 40, 240, "Not pictured:", 9, bold=True)
    write(sheet, 110, 240, ", ".join(w.full for w in people if not w.photo), 9)
    write(sheet, 300, 30, "24", 9)
    sheet.save()
    folder.put("p24 grade 5.pdf", file.getvalue())
    return Truth(people, allowed=("p24 grade 5",))


@case()
def p64b_seating_plan_beside_a_list(folder: Folder) -> Truth:
    """A seating plan with faces as a PDF, with empty desks between, beside the list with the numbers."""
    people = those(
        "Ansel|Burkett;Cecily|Dunmore;Dov|Eisen;Erin|Fallow;Freddy|Guzman;Grete|Holm;Hugo|Irizarry;"
        "Inez|Jewell;Joss|Kirkland;Kwame|Larbi",
        "61077",
        "6",
        "6-2",
        0,
    )
    people = but(people, {8: {"photo": ""}})
    titles = cut("Student ID|Last Name|First Name|Grade|Homeroom")
    folder.csv("6-2.csv", [titles, *([w.number, w.family, w.given, w.grade, w.room] for w in people)])
    desks = cells([people[at] for at in (4, 1, 7, 0, 9, 2, 8, 5, 6, 3)], "{who.full}")
    plan: list[Cell | None] = [
        *(desks[0], desks[1], None, desks[2]),
        *(desks[3], None, desks[4], desks[5]),
        *(None, desks[6], desks[7], None),
        *(desks[8], None, None, desks[9]),
    ]
    grid = Grid(columns=4, rows=4, gap=40, centred=True, title="Seating plan 6-2", foot="FRONT OF THE ROOM")
    folder.put("Seating plan 6-2.pdf", grid_pdf(plan, grid))
    return Truth(people, allowed=("Seating plan 6-2", "Seating plan"))
