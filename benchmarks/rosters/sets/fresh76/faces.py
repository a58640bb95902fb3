"""Faces with names: composites, seating charts, saved pages, a table of Writer; and labels without."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines, one, with_photos
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import (
    Cell,
    blank_page,
    card_pictures,
    cards,
    draw_face,
    page,
    write,
    write_middle,
)
from benchmarks.rosters.papers import in_rows, odt


@case()
def q75_labels_thirty_on_a_sheet(folder: Folder) -> Truth:
    """Labels for the folders: name, grade and room, student number in three lines each."""
    people = of_lines(
        """Adelaide|Burch|55120|5|12
        Beau|Carrigan|55133|5|12
        Corinna|Deitz|55148|5|12
        Dion|Ewing|55151|5|12
        Elsie|Fowlkes|55166|5|12
        Gage|Haverty|55179|5|12
        Hollis|Ingersoll|55182|5|14
        Ivory|Jemison|55195|5|14
        Jared|Kinsler|55201|5|14
        Kayla|Legrand|55214|5|14
        Lamar|Mintz|55227|5|14"""
    )
    sheet, file = blank_page()
    for at, w in enumerate(people):
        x, y = 22 + at % 3 * 198, 735 - at // 3 * 72
        write(sheet, x, y, w.full, 11, bold=True)
        write(sheet, x, y - 14, f"Grade {w.grade}   Rm {w.room}", 9)
        write(sheet, x, y - 27, w.number, 9)
    sheet.save()
    folder.put("Folder labels.pdf", file.getvalue())
    return Truth(people, allowed=("Folder labels",))


@case()
def q75_place_cards_for_the_first_day(folder: Folder) -> Truth:
    """Germany: place cards to fold, first name large and last name below, the class small at the foot."""
    people = of_lines(
        "Carlotta|Achterberg;Deniz|Bulut;Enno|Cordes;Fenja|Dettmer;Hauke|Ehlers;Jonna|Göbel;Mats|Iwersen;"
        "Nele|Küpper;Tjark|Lührs;Yara|Mönch",
        room="5c",
    )
    sheet, file = blank_page(595, 842)
    for at, w in enumerate(people):
        if at == 8:
            sheet.showPage()
        x, y = 40 + at % 2 * 265, 650 - at % 8 // 2 * 190
        sheet.rect(x, y, 250, 150)
        write_middle(sheet, x + 125, y + 80, w.given, 30, bold=True)
        write_middle(sheet, x + 125, y + 48, w.family, 18)
        write_middle(sheet, x + 125, y + 12, "Klasse 5c", 9)
    sheet.save()
    folder.put("Tischkarten.pdf", file.getvalue())
    return Truth(people, allowed=("Tischkarten",))


@case()
def q75_composite_with_the_teacher(folder: Folder) -> Truth:
    """A photographer's composite of a class: the teacher first, then the children, name below each."""
    teacher = one("Karen", "Solberg", role="teacher")
    people = with_photos(
        of_lines(
            "Adrian|Bostwick;Bella|Crain;Dominick|Eads;Elena|Frausto;Gus|Hollister;Hadley|Ingle;"
            "Jaime|Kitchens;"
            "Kira|Lovell;Mason|Nettles;Opal|Pinkney;Rafael|Serrano",
            room="2C",
        )
    )
    sheet, file = blank_page(792, 612)
    write_middle(sheet, 396, 575, "Fairmont Elementary School", 18, bold=True)
    write_middle(sheet, 396, 555, "Class 2C    2026-2027", 12)
    draw_face(sheet, teacher, 60, 400, 96)
    write_middle(sheet, 108, 387, "Karen Solberg", 10)
    write_middle(sheet, 108, 375, "Teacher", 9)
    for at, w in enumerate(people):
        place = at + 1
        x, y = 60 + place % 6 * 115, 400 - place // 6 * 190
        draw_face(sheet, w, x, y, 96)
        write_middle(sheet, x + 48, y - 13, w.full, 10)
    sheet.save()
    folder.put("Composite 2C.pdf", file.getvalue())
    return Truth([teacher, *people], allowed=("Composite 2C", "2C"))


@case()
def q75_seating_chart_of_a_class(folder: Folder) -> Truth:
    """A seating chart without faces: desks in rows with a name in two lines, some desks empty."""
    seats = (
        "Ana|Belmonte;Curtis|Dowdy;;Ella|Farrow;Gideon|Haskins;Ivan|Jelinek;Kiara|Loomis;;Micaela|Nunn;"
        "Orlando|Pruett;;Robyn|Sandoval;Trey|Underhill;Violet|Wynn;;Zachary|Alford"
    )
    people: list[Who] = []
    sheet, file = blank_page(792, 612)
    write(sheet, 50, 570, "Seating chart: Homeroom 214", 16, bold=True)
    for at, seat in enumerate(seats.split(";")):
        x, y = 60 + at % 4 * 175, 450 - at // 4 * 95
        sheet.rect(x, y, 140, 60)
        if seat:
            (who,) = of_lines(seat, room="214")
            people.append(who)
            write_middle(sheet, x + 70, y + 34, who.given, 12)
            write_middle(sheet, x + 70, y + 18, who.family, 12)
    sheet.rect(300, 60, 180, 45)
    write_middle(sheet, 390, 78, "Teacher's desk", 11)
    write(sheet, 690, 78, "Door", 11)
    sheet.save()
    folder.put("Seating chart.pdf", file.getvalue())
    return Truth(people, allowed=("Seating chart",))


@case()
def q75_saved_page_of_two_classes(folder: Folder) -> Truth:
    """Australia: a saved page of a school system with a card for each student; class headings between."""
    people = with_photos(
        of_lines(
            """Bronwyn|Askew|S40118|7|7 Banksia
            Callan|Brereton|S40125|7|7 Banksia
            Ebony|Carmichael|S40131|7|7 Banksia
            Hamish|Dunkley|S40146|7|7 Banksia
            Indi|Farquharson|S40152|7|7 Wattle
            Jett|Gallop|S40167|7|7 Wattle
            Koa|Hetherington|S40173|7|7 Wattle
            Matilda|Izzard|S40188|7|7 Wattle
            Nguyet|Lam|S40194|7|7 Wattle"""
        ),
        5,
    )
    card = (
        '<div class="card"><img src="{src}" width="90" alt=""><div class="nm">{who.last_first}</div>'
        '<div class="id">{who.number}</div></div>'
    )
    none = (
        '<div class="card"><div class="nophoto"></div><div class="nm">{who.last_first}</div>'
        '<div class="id">{who.number}</div></div>'
    )
    shown = cards(people, card, none).split("\n")
    links = "".join(f'<a href="#">{link}</a> ' for link in ("Home", "Classes", "Reports", "Log out"))
    body = f"<nav>{links}</nav><h1>Year 7 students</h1>"
    for room in ("7 Banksia", "7 Wattle"):
        inner = "\n".join(c for c, w in zip(shown, people, strict=True) if w.room == room)
        body += f"<h2>Class: {room}</h2><div class='cards'>{inner}</div>"
    body += "<footer>&copy; 2026 Corella College</footer>"
    folder.put("Year 7 students.html", page("Year 7 students", body))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth(people, allowed=("Year 7 students",))


@case()
def q75_writer_table_with_faces_above(folder: Folder) -> Truth:
    """Sweden: a table of LibreOffice Writer, three to a row, photo above name and birthday."""
    people = with_photos(
        of_lines(
            "Alicia|Berglind;Casper|Dahlgren;Ellen|Edvinsson;Folke|Frisk;Hedda|Gyllenberg;Isak|Hultman;"
            "Jasmine|Karimi;Klara|Ljungqvist;Melvin|Rosén;Nora|Sääf",
            room="6B",
        ),
        8,
    )
    shown = [
        Cell((w.full, f"2014-{at % 12 + 1:02}-{at * 3 + 1:02}"), face(w.photo) if w.photo else b"")
        for at, w in enumerate(people)
    ]
    rows = in_rows(shown, 3)
    rows[-1] += [Cell(())] * (3 - len(rows[-1]))
    folder.put("Klass 6B.odt", odt(["Klassfoton, klass 6B", "Läsåret 2026/27"], rows))
    return Truth(people, allowed=("Klass 6B", "Klassfoton"))
