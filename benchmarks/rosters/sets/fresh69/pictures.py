"""Sheets with labels, badges, cards and faces, printed to PDF."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write, write_middle

from .kit import by_room, picture, q, say, typ


@case("the layout of Avery L7159 labels, 3 by 8 on A4")
def q69_etiquetas_de_libros(folder: Folder) -> Truth:
    """Spain: labels for the textbooks: name, class, number; two classes go on without a break."""
    people = [
        *those(
            "Alba|Herrero Campos;Aitana|Lozano Prats;Biel|Molina Serra;Daniela|Pascual Roca;Gael|Rubio Mesa;"
            "Laia|Serrano Coll;Leo|Tomás Ferrer;Martina|Vega Blasco",
            "3104",
            "",
            "2A",
            99,
        ),
        *those(
            "Nil|Alonso Pons;Olivia|Cabrera Sanz;Pol|Esteve Gil;Rocío|Giménez Vera;"
            "Unai|Llorente Paz;Valeria|Nieto Rius",
            "3311",
            "",
            "2B",
            99,
        ),
    ]
    people = [any_parting(w) for w in people]
    labels = [
        f"block(width: 6.4cm, height: 3.3cm, inset: 5mm)[*#{q(w.full)}* \\ "
        f"#{q(f'Clase: {w.room}')} \\ #{q(f'N.º alumno: {w.number}')} \\ #text(size: 7pt)[CEIP La Alameda]]"
        for w in people
    ]
    markup = "#grid(columns: 3, column-gutter: 2mm,\n" + ",\n".join(labels) + ")\n"
    folder.put("Etiquetas 2A 2B.pdf", typ(markup, paper="a4", margin="(x: 0.7cm, y: 1.4cm)"))
    return Truth(people, allowed=("Etiquetas 2A 2B",))


@case("the layout of Avery 5395 name badges, 2 by 4 on Letter")
def q69_name_badges_first_day(folder: Folder) -> Truth:
    """US: name badges for the first day: the first name large, the last name below, then the room."""
    people = [
        *those("Abel|Crenshaw;Bailey|Dumont;Celia|Engstrom;Dante|Fulton;Edith|Gaines", "", "2", "Room 9", 99),
        *those(
            "Felicity|Hines;Graham|Irwin;Heidi|Jorgensen;Ian|Kessler;Juniper|Latham", "", "2", "Room 11", 99
        ),
    ]
    sheet, file = blank_page()
    for at, w in enumerate(people):
        on_page = at % 8
        if at and not on_page:
            sheet.showPage()
        x, y = 55 + on_page % 2 * 265, 600 - on_page // 2 * 175
        sheet.roundRect(x, y, 243, 165, 8)
        write_middle(sheet, x + 121, y + 140, "Sunny Brook Elementary", 9)
        write_middle(sheet, x + 121, y + 85, w.given, 34, bold=True)
        write_middle(sheet, x + 121, y + 55, w.family, 20)
        write_middle(sheet, x + 121, y + 20, f"Grade 2 - {w.room}", 11)
    sheet.save()
    folder.put("Name badges.pdf", file.getvalue())
    return Truth(people, allowed=("Name badges",))


@case("a page of portraits of a yearbook (layout invented)")
def q69_yearbook_pages_of_two_grades(folder: Folder) -> Truth:
    """Canada: yearbook pages, a grade each: a name under each face, and who was not pictured at the foot."""
    people = [
        *those(
            "Adrien|Bouchard;Brooke|Campbell;Connor|Doucette;Emma|Fraser;Gurpreet|Gill;Jasmine|Hebert;"
            "Keegan|Leblanc;Mackenzie|Morin;Nolan|Pelletier;Paige|Rankin",
            "",
            "9",
            "",
            1,
        ),
        *those(
            "Sahar|Ahmadi;Tyler|Boyko;Brielle|Cormier;Dawson|Enright;Evelyn|Fong;Liam|Gauthier;"
            "Madison|Kowalchuk;Owen|MacNeil;Sienna|Nowlan;Theo|Olsen;Abby|Peters",
            "",
            "10",
            "",
            2,
        ),
    ]
    sheet, file = blank_page()
    for number, grade in ((42, "9"), (43, "10")):
        own = [w for w in people if w.grade == grade]
        seen = [w for w in own if w.photo]
        write(sheet, 60, 735, f"GRADE {grade}", 26, bold=True)
        for at, w in enumerate(seen):
            x, y = 60 + at % 4 * 125, 590 - at // 4 * 165
            draw_face(sheet, w, x, y, 95)
            write_middle(sheet, x + 47, y - 13, w.full, 9)
        write(sheet, 60, 90, "Not pictured: " + ", ".join(w.full for w in own if not w.photo), 9)
        write_middle(sheet, 306, 40, str(number), 9)
        sheet.showPage()
    sheet.save()
    folder.put("Yearbook p42-43.pdf", file.getvalue())
    return Truth(people, allowed=("Yearbook p42-43",))


@case("a sheet of CR80 cards to cut (layout invented)")
def q69_id_cards_to_cut(folder: Folder) -> Truth:
    """US: a sheet of ID cards with the school's name on each; one photo is still missing."""
    people = but(
        those(
            "Alonzo|Barrera;Blythe|Cochran;Cedric|Donahue;Dulce|Espinoza;Emmett|Frye;Gwen|Hollister;"
            "Jerome|Kaplan;Kiana|Lockett;Marcus|Ocampo",
            "108822",
            "7 8",
            "",
            0,
        ),
        {4: {"photo": ""}},
    )
    sheet, file = blank_page()
    for at, w in enumerate(people):
        on_page = at % 8
        if at and not on_page:
            sheet.showPage()
        x, y = 50 + on_page % 2 * 260, 590 - on_page // 2 * 170
        sheet.rect(x, y, 243, 153)
        sheet.setFillColor("navy")
        sheet.rect(x, y + 128, 243, 25, fill=1)
        sheet.setFillColor("white")
        write_middle(sheet, x + 121, y + 136, "EASTGATE MIDDLE SCHOOL", 11, bold=True)
        sheet.setFillColor("black")
        draw_face(sheet, w, x + 12, y + 15, 76)
        write(sheet, x + 100, y + 98, w.full, 13, bold=True)
        write(sheet, x + 100, y + 78, f"Grade: {w.grade}", 10)
        write(sheet, x + 100, y + 62, f"ID: {w.number}", 10)
        write(sheet, x + 100, y + 22, "STUDENT  2026-2027", 8)
    sheet.save()
    folder.put("ID cards grade 7-8.pdf", file.getvalue())
    return Truth(people, allowed=("ID cards grade 7-8",))


@case("a photo roster of a student information system (layout invented)")
def q69_photo_roster_with_lines_at_the_right(folder: Folder) -> Truth:
    """US: a photo roster of three columns, name, number, grade and birthday right of the face; initials."""
    people = [
        *those(
            "Alana R|Bostick;Brandon|Cisneros;Caitlin M|Dempsey;Darius|Eubanks;"
            "Elena|Fierro;Gavin T|Hostetler;"
            "Hannah|Ikeda;Jorge|Landeros;Kyra J|Maddox",
            "5501871",
            "5",
            "118",
            1,
        ),
        *those(
            "Lamar|Nettles;Megan|Oakes;Nico A|Pruett;Opal|Rutledge;Preston|Siler;Rosa|Tijerina",
            "5502104",
            "5",
            "120",
        ),
    ]
    markup = ""
    for room, own in by_room(people).items():
        cards = []
        for n, w in enumerate(own):
            text = f"{w.family}, {w.given}\nID: {w.number}\nGrade: 5\nDOB: {n % 9 + 1}/{n * 3 + 2}/2015"
            text_ = "align(center + horizon, text(size: 6pt)[No Photo])"
            none = f"box(width: 1.9cm, height: 2.5cm, fill: luma(220), {text_})"
            inner = f"{picture(w, '1.9cm', none)}, {say(text)}"
            cards.append(f"block(height: 2.9cm, grid(columns: (2.2cm, 1fr), align: top, {inner}))")
        markup += (
            "#pagebreak(weak: true)\n" + f"*#{q(f'Photo Roster, Homeroom {room}')}* #h(1fr) 09/02/2026\n"
        )
        markup += "#grid(columns: (1fr,) * 3, gutter: 4mm,\n" + ",\n".join(cards) + ")\n"
    count = "#context [Page #counter(page).display() of #counter(page).final().first()]"
    page = f"footer: [Cedar Fork Elementary #h(1fr) {count}],"
    folder.put("PhotoRoster.pdf", typ(markup, people, page=page, size="8pt"))
    return Truth(people, allowed=("PhotoRoster",))
