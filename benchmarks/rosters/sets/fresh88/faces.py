"""Faces with names: saved pages, slides, a Word table, a printed directory, cards."""

from __future__ import annotations

import io
from typing import Any

from reportlab.lib.utils import ImageReader

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_line, of_lines, with_photos
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write, write_middle
from benchmarks.rosters.sets.fresh67.slides import Shape, pptx
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh87.kit import in_room, logo, portraits, saved


@case("a roster with pictures of Infinite Campus (layout from memory, invented)")
def q88_campus_roster_names_above(folder: Folder) -> Truth:
    """US: a saved page, five in a row, name above the picture, number and grade below, two without."""
    people = with_photos(
        of_lines(
            """Alexis|Bowerman|40218|4|;Braylon|Cathey|40225|4|;Chidera|Eze|40231|4|;Dominic|Fratelli|40246|4|
            Esme|Guthrie|40259|4|;Gavin|Hollister|40263|4|;Jocelyn|Juarez|40270|4|;Kaleb|Meachum|40284|4|
            Lilliana|Ortega|40291|4|;Maddox|Purcell|40307|4|;Nevaeh|Stroud|40315|4|;Tuan|Vo|40322|4|"""
        ),
        2,
        9,
    )
    side = "Roster with Pictures_files"
    cells = []
    for at, w in enumerate(people):
        image = f'<img src="./{side}/personPicture({at}).jpg" height="110">'
        if not w.photo:
            image = '<div class="noimg">No Image Available</div>'
        cells.append(
            f"<td align=center><b>{w.last_first}</b><br>{image}<br>#{w.number} &nbsp; Gr: 0{w.grade}</td>"
        )
    rows = "\n".join(f"<tr>{''.join(cells[at : at + 5])}</tr>" for at in range(0, len(cells), 5))
    body = (
        f'<img src="./{side}/logo.png"><h2>Roster with Pictures</h2><p>Prairie Creek Elementary<br>'
        "Section: 4210-3 Homeroom 4 &nbsp; Teacher: Wendell, Marcy &nbsp; Room: 119<br>Term: Q1</p>"
        f"<table>\n{rows}\n</table><p>Total students: 12</p><p>Page generated 08/24/2026 07:41 AM</p>"
    )
    files = {**portraits(people, "personPicture({at}).jpg"), "logo.png": logo("#8a1f1f", "P")}
    saved(folder, "Roster with Pictures", "Roster with Pictures", body, files, side)
    more = ("119", "Room 119", "Wendell", "Marcy Wendell", "Homeroom 4", "4210-3 Homeroom 4", "4210-3")
    return Truth(people, allowed=("Roster with Pictures", *more))


@case("the class page of an e-diary of Lithuania (layout invented)")
def q88_klases_nuotraukos(folder: Folder) -> Truth:
    """Lithuania: figures of a saved page, the teacher's face first, captions in two lines, a grey figure."""
    people = with_photos(
        of_lines(
            """Austėja|Balčiūnaitė;Dominykas|Černiauskas;Goda|Gudaitė;Jokūbas|Jankauskas;Kamilė|Lukošiūtė
            Matas|Mažeika;Ugnė|Navickaitė;Nojus|Petrulis;Elžbieta|Rimkutė;Adomas|Šimkus;Emilija|Urbonaitė
            Vakaris|Žilinskas""",
            room="6b",
        ),
        5,
    )
    teacher = of_line("Rasa|Vaitkienė", role="staff", photo="Rasa Vaitkienė")
    side = "6b klasė_files"
    figures = [
        f'<figure class="vadovas"><img src="./{side}/vadovas.jpg" alt=""><figcaption>Rasa Vaitkienė<br>'
        "<i>Klasės auklėtoja</i></figcaption></figure>"
    ]
    for at, w in enumerate(people):
        source = f"m{at + 1}.jpg" if w.photo else "be_nuotraukos.gif"
        figures.append(
            f'<figure><img src="./{side}/{source}" alt="">'
            f"<figcaption>{w.given}<br>{w.family}</figcaption></figure>"
        )
    files = {f"m{at + 1}.jpg": face(w.photo) for at, w in enumerate(people) if w.photo}
    files |= {
        "vadovas.jpg": face(teacher.photo),
        "be_nuotraukos.gif": face("silhouette", kind="GIF"),
        "herbas.png": logo("#0b6b3a", "L"),
    }
    body = (
        f'<header><img src="./{side}/herbas.png" alt="logotipas"> Lazdynėlių pagrindinė mokykla'
        "<nav><a href='#'>Pradžia</a> <a href='#'>Tvarkaraštis</a> <a href='#'>Atsijungti</a></nav></header>"
        f"<h1>6b klasė</h1><p>Mokinių skaičius: 12</p><section>{''.join(figures)}</section>"
    )
    saved(folder, "6b klasė", "6b klasė – nuotraukos", body, files, side)
    return Truth([*people, teacher], allowed=("6b klasė", "6b klasė – nuotraukos", "6b"))


@case()
def q88_meet_our_preps(folder: Folder) -> Truth:
    """Australia: a slide for each child, face at the right, name, class and what they love at the left."""
    people = with_photos(
        of_lines(
            """Archie|Donnelly|||PW;Saanvi|Kulkarni|||PW;Leo|Papadakis|||PW;Mabel|Strickland|||PW
            Hunter|Nguyen|||PW
            Evie|Zammit|||PG;Kirra|Simpson|||PG;Oliver|Cheng|||PG;Aaliyah|Hassan|||PG;Jed|McAuliffe|||PG"""
        ),
        3,
    )
    loves = ("dinosaurs", "swimming", "my dog Biscuit", "pancakes", "Bluey", "dancing", "the beach",
             "trucks", "drawing rainbows", "playing soccer")  # fmt: skip
    slides = [
        [
            Shape(60, 60, 800, 110, ("Meet our Preps!", "Warrawee Primary School 2027"), title=True),
            Shape(360, 240, 240, 90, picture=logo("#e08a00", "W")),
        ]
    ]
    for w, love in zip(people, loves, strict=True):
        slide = [
            Shape(50, 60, 480, 70, (w.full,), title=True),
            Shape(50, 160, 480, 50, (f"Class: {w.room}",)),
            Shape(50, 240, 480, 60, (f"I love {love}",)),
            Shape(820, 470, 110, 41, picture=logo("#e08a00", "W")),
        ]
        if w.photo:
            slide.append(Shape(570, 60, 240, 320, picture=face(w.photo)))
        slides.append(slide)
    slides.append([Shape(100, 200, 760, 80, ("Welcome to Warrawee!",), title=True)])
    folder.put("Meet our Preps 2027.pptx", pptx(slides))
    return Truth(people, allowed=("Meet our Preps 2027", "Meet our Preps!", "Prep"))


@case()
def q88_id_pictures_in_capitals(folder: Folder) -> Truth:
    """Philippines: ID pictures in a Word table, below LRN and name in capitals, an initial; one without."""
    people = with_photos(
        of_lines(
            """Juan Carlo|Dela Cruz|136502190014|6|Sampaguita;Princess|Villaruel|136502190022|6|Sampaguita
            Kian|Macapagal|136502190035|6|Sampaguita;Althea|Bondoc|136502190041|6|Sampaguita
            Mark Angelo|Sumulong|136502190058|6|Sampaguita;Rhian|De Guzman|136502190063|6|Sampaguita
            Jhon Lloyd|Pangilinan|136502190077|6|Sampaguita;Francine|Abueva|136502190089|6|Sampaguita
            Gabriel|Tan|136502190094|6|Sampaguita;Hazel Ann|Lacson|136502190102|6|Sampaguita"""
        ),
        6,
    )
    middle = "MRSTBLCPAV"
    cells: list[str | tuple[bytes, str]] = []
    for w, letter in zip(people, middle, strict=True):
        text = f"{w.number}\n{w.family.upper()}, {w.given.upper()} {letter}."
        cells.append((face(w.photo), text) if w.photo else f"NO PICTURE\n{text}")
    cells += [""] * (-len(cells) % 4)
    made = Word()
    made.line("Republic of the Philippines")
    made.line("DEPARTMENT OF EDUCATION – Division of Laguna")
    made.line("Mabini Elementary School", bold=True)
    made.line("ID PICTURES – GRADE 6 SAMPAGUITA – S.Y. 2026-2027", bold=True)
    made.table([cells[at : at + 4] for at in range(0, len(cells), 4)], head=False)
    made.line("Prepared by:")
    made.line("ROSALINDA T. MERCADO\vAdviser")
    folder.put("Grade 6 Sampaguita ID pictures.docx", made.done())
    return Truth(people, capitals=True, allowed=("Grade 6 Sampaguita ID pictures", "Grade 6 Sampaguita"))


@case()
def q88_directory_with_the_teacher_first(folder: Folder) -> Truth:
    """US: a photo directory, a homeroom on each page, the teacher's larger face first, the logo above."""
    people = with_photos(
        of_lines(
            """Beau|Atkinson||2|8;Camille|Broussard||2|8;Diego|Cantu||2|8;Elise|Dombrowski||2|8
            Finn|Garrity||2|8
            Giada|Lombardo||2|8;Henry|Nwosu||2|8;Isla|Prescott||2|8;Jonah|Silverstein||2|8;Kyla|Tibbets||2|8
            Lincoln|Ames||2|9;Maren|Bjorklund||2|9;Nico|Carrillo||2|9;Olive|Dunleavy||2|9;Parker|Eubanks||2|9
            Quinn|Halloran||2|9;Rosalie|Jimenez||2|9;Soren|Kellogg||2|9;Talia|Mizrahi||2|9"""
        ),
        6,
        15,
    )
    staff = [
        of_line("Ana|Delgado", role="staff", photo="Ana Delgado"),
        of_line("Peter|Hoffmeier", role="staff", photo="Peter Hoffmeier"),
    ]
    page, file = blank_page()
    for room, head, title in zip(("8", "9"), staff, ("Mrs.", "Mr."), strict=True):
        page.drawImage(ImageReader(io.BytesIO(logo("#204080", "H"))), 40, 722, 110, 40)
        write(page, 165, 745, "Hawthorne Academy Photo Directory 2026-2027", 13, bold=True)
        write(page, 165, 727, f"Grade 2 - Room {room}", 12)
        draw_face(page, head, 40, 570, 96)
        write(page, 146, 640, f"{title} {head.full}", 12, bold=True)
        write(page, 146, 625, "Teacher", 10)
        for at, w in enumerate(in_room(people, room)):
            x, y = 40 + at % 5 * 108, 440 - at // 5 * 150
            _in_directory(page, w, x, y)
        write_middle(page, 306, 26, "For school families only. Please do not share.", 7)
        page.showPage()
    page.save()
    folder.put("Photo Directory Grade 2.pdf", file.getvalue())
    more = ("Delgado", "Hoffmeier", "Mrs. Delgado", "Mr. Hoffmeier")
    return Truth([*people, *staff], allowed=("Photo Directory Grade 2", *more))


def _in_directory(page: Any, w: Who, x: float, y: float) -> None:
    """Draw a face and the name in two lines below it."""
    if w.photo:
        draw_face(page, w, x + 10, y, 72)
    else:
        page.rect(x + 10, y, 72, 96)
        write_middle(page, x + 46, y + 52, "Photo not", 8)
        write_middle(page, x + 46, y + 41, "available", 8)
    write_middle(page, x + 46, y - 13, w.given, 9)
    write_middle(page, x + 46, y - 24, w.family, 9)


@case()
def q88_student_cards_with_fathers(folder: Folder) -> Truth:
    """Pakistan: a sheet of student cards, the face at the right, father's name, class, admission number."""
    people = with_photos(
        of_lines(
            """Ayesha|Siddiqui|3107||8-B;Hamza|Qureshi|3112||8-B;Maryam|Butt|3119||8-B
            Bilal|Chaudhry|3125||8-B
            Hira|Malik|3131||8-B;Saad|Abbasi|3140||8-B;Zoya|Rizvi|3146||8-C;Danish|Mirza|3152||8-C
            Iqra|Javed|3158||8-C;Taha|Lodhi|3163||8-C"""
        ),
        4,
    )
    fathers = ("Imran Siddiqui", "Tariq Qureshi", "Nadeem Butt", "Asif Chaudhry", "Khalid Malik",
               "Naveed Abbasi",
               "Ali Raza Rizvi", "Farhan Mirza", "Javed Akhtar", "Shahid Lodhi")  # fmt: skip
    page, file = blank_page(595, 842)
    for at, (w, father) in enumerate(zip(people, fathers, strict=True)):
        x, y = 40 + at % 2 * 262, 672 - at // 2 * 156
        page.rect(x, y, 250, 144)
        page.setFillColorRGB(0.05, 0.3, 0.15)
        page.rect(x, y + 118, 250, 26, fill=1)
        page.setFillColorRGB(1, 1, 1)
        write_middle(page, x + 125, y + 127, "Crescent Model High School, Lahore", 10, bold=True)
        page.setFillColorRGB(0, 0, 0)
        rows = [("Name:", w.full), ("Father's Name:", father), ("Class:", w.room), ("Adm. No:", w.number)]
        for down, (label, value) in enumerate(rows):
            write(page, x + 10, y + 98 - down * 20, label, 8)
            write(page, x + 74, y + 98 - down * 20, value, 9, bold=True)
        if w.photo:
            draw_face(page, w, x + 178, y + 24, 63)
        else:
            page.rect(x + 178, y + 24, 63, 84)
        write(page, x + 10, y + 8, "If found, please return to the school office. Valid till March 2027", 6)
    page.save()
    folder.put("Student cards Class 8.pdf", file.getvalue())
    return Truth(people, allowed=("Student cards Class 8",))
