"""Sheets of photos: a French system, a photographer's class page, identity cards."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write, write_middle


@case("the trombinoscope of Pronote, a class on each page")
def q66_pronote_trombinoscope(folder: Folder) -> Truth:
    """France: family names in capitals below the faces; who has no photo has an empty frame."""
    people = [
        *those("Adèle|Bellanger;Bastien|Carpentier;Camille|Delattre;Djibril|Fofana;Elsa|Gauthier;"
               "Fabien|Hamelin;Garance|Imbert;Hakim|Jaziri;Inès|Lacombe;Jules|Marchal", room="5A", without=0),
        *those("Kenza|Naceur;Lilian|Ollivier;Manon|Pelletier;Nathan|Quéré;Océane|Ribot;Paul-Émile|Saunier;"
               "Rose|Tessier;Sacha|Valette", room="5B", without=0),
    ]  # fmt: skip
    people = but(people, {3: {"photo": ""}, 14: {"photo": ""}})
    page, file = blank_page(595, 842)
    for number, room in enumerate(("5A", "5B"), 1):
        own = [who for who in people if who.room == room]
        write(page, 40, 800, "COLLÈGE JEAN-ROSTAND", 9)
        write(page, 420, 800, "Année scolaire 2026/2027", 9)
        write_middle(page, 297, 772, f"Trombinoscope - Classe : {room} ({len(own)} élèves)", 13, bold=True)
        for at, who in enumerate(own):
            x, y = 45 + at % 5 * 104, 650 - at // 5 * 150
            if who.photo:
                draw_face(page, who, x + 12, y, 72)
            else:
                page.rect(x + 12, y, 72, 96)
            write_middle(page, x + 48, y - 12, who.family.upper(), 8)
            write_middle(page, x + 48, y - 22, who.given, 8)
        write(page, 40, 24, "PRONOTE - Édité le 03/09/2026", 7)
        write(page, 530, 24, f"{number}/2", 7)
        page.showPage()
    page.save()
    folder.put("Trombinoscope 5e.pdf", file.getvalue())
    return Truth(people, capitals=True, allowed=("Trombinoscope 5e", "Trombinoscope", "5e"))


@case("a class page of a school photographer: the teacher first, then the class (layout invented)")
def q66_photographers_class_page(folder: Folder) -> Truth:
    """Two pages of rows of faces; the first is the teacher, said so below the name; one absent."""
    lead = [
        one("Dana", "Palmer", room="", role="teacher"),
        one("Robert", "Ainsley", room="", role="teacher"),
    ]
    classes = [
        those("Alina|Brookes;Beau|Carver;Cora|Dempsey;Dante|Espinal;Edie|Furlong;Flynn|Gallo;Greer|Haas;"
              "Hollis|Innes;Ivy|Joyner;Jonas|Klein;Kaia|Lott", grades="4", rooms="Room 12"),
        those("Lorenzo|Mayhew;Maeve|Noonan;Nico|Oyelaran;Olive|Prescott;Pablo|Quintero;Reese|Rourke;"
              "Sage|Sutter;Theo|Tanaka", grades="4", rooms="Room 14", without=0),
    ]  # fmt: skip
    for teacher, own, room in zip(lead, classes, ("12", "14"), strict=True):
        page, file = blank_page()
        write_middle(page, 306, 748, "Hawthorne Elementary School", 17, bold=True)
        write_middle(page, 306, 728, f"Grade 4    Room {room}    2026-2027", 11)
        shown: list[Who] = [teacher, *(who for who in own if who.photo)]
        for at, who in enumerate(shown):
            x, y = 50 + at % 4 * 132, 590 - at // 4 * 168
            draw_face(page, who, x + 15, y, 86)
            write_middle(page, x + 58, y - 14, who.full, 10)
            if who is teacher:
                write_middle(page, x + 58, y - 26, "Teacher", 9)
        absent = [who.full for who in own if not who.photo]
        if absent:
            write(page, 50, 50, f"Not pictured: {', '.join(absent)}", 9)
        write(page, 420, 20, "Bright Day School Portraits", 7)
        page.save()
        folder.put(f"Room {room}.pdf", file.getvalue())
    return Truth([*lead, *classes[0], *classes[1]], allowed=("Room 12", "Room 14", "12", "14", "4"))


@case("a sheet of identity cards to be cut, as photographers and card programs print it")
def q66_identity_cards_to_cut(folder: Folder) -> Truth:
    """Cards two by four on a page: school, face, name, grade, homeroom, number; one without a photo."""
    people = [
        *those("Anneliese|Barrow;Brody|Cantrell;Cecilia|Duarte;Desmond|Eason;Evangeline|Frost;Felipe|Garrido",
               "804417", "8", "8-1", 0),
        *those("Gabrielle|Hurst;Harlan|Ives;Ingrid|Jansson;Joaquin|Kerrigan;Katya|Lindgren;Lamar|Mosley;"
               "Marisol|Navarro", "804521", "8", "8-2", 0),
    ]  # fmt: skip
    people = but(people, {4: {"photo": ""}})
    page, file = blank_page()
    for at, who in enumerate(people):
        place = at % 8
        if at and not place:
            page.showPage()
        x, y = 50 + place % 2 * 262, 575 - place // 2 * 172
        page.roundRect(x, y, 244, 154, 8)
        write_middle(page, x + 122, y + 134, "HARBOR POINT ACADEMY", 10, bold=True)
        if who.photo:
            draw_face(page, who, x + 12, y + 26, 72)
        else:
            page.rect(x + 12, y + 26, 72, 96)
        write(page, x + 94, y + 104, who.full, 11, bold=True)
        write(page, x + 94, y + 84, f"Grade: {who.grade}", 9)
        write(page, x + 94, y + 70, f"Homeroom: {who.room}", 9)
        write(page, x + 94, y + 56, f"ID: {who.number}", 9)
        write(page, x + 94, y + 30, "STUDENT   2026-2027", 8)
    page.save()
    folder.put("ID cards grade 8.pdf", file.getvalue())
    return Truth(people, allowed=("ID cards grade 8",))
