"""Faces with names: pages saved from the browser, slides, a Word table, a sheet of cards."""

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

from .kit import in_room, logo, portraits, saved


@case("a registration form's students in Arbor, the view with photos (layout from memory, invented)")
def q87_registration_form_with_initials(folder: Folder) -> Truth:
    """England: a saved page; who has no photo is a coloured disc with initials; the user's own face above."""
    people = with_photos(
        of_lines(
            """Isabella|Crompton|4107|7|7HAW|Izzy;Tobias|Ogden|4112|7|7HAW;Hafsa|Mahmood|4119|7|7HAW
            Jenson|Rigby|4123|7|7HAW;Oluwaseun|Bankole|4130|7|7HAW|Seun;Matilda|Thornley|4138|7|7HAW
            Kacper|Wolski|4141|7|7HAW;Erin|Duckworth|4150|7|7HAW;Rafferty|Leigh|4156|7|7HAW
            Simran|Bhandal|4163|7|7HAW;Noah|Entwhistle|4171|7|7HAW"""
        ),
        3,
        8,
    )
    side = "7HAW - Students - Arbor_files"
    cards = []
    for at, w in enumerate(people):
        shown = f'<img class="avatar" src="./{side}/thumb({at}).jpg" alt="">'
        if not w.photo:
            shown = f'<div class="avatar disc">{w.given[0]}{w.family[0]}</div>'
        goes = f'<div class="pref">Preferred name: {w.goes}</div>' if w.goes else ""
        cards.append(
            f'<div class="card">{shown}<a href="https://fairhey.example/?/student/{w.number}">{w.full}</a>'
            f'{goes}<div class="sub">Year 7 · 7HAW</div><div class="sub">Adm. no. {w.number}</div></div>'
        )
    body = (
        f'<div class="top"><img src="./{side}/logo.png" alt="Fairhey High School">'
        "<span>School</span> <span>Students</span> <span>Behaviour</span> <span>Favourites</span>"
        f'<div class="me"><img src="./{side}/me.jpg" alt=""> Mrs K Hawarden</div></div>'
        "<h1>Registration form: 7HAW</h1><p>11 students &nbsp; Tutor: Mrs K Hawarden &nbsp; Room H6</p>"
        + "\n".join(cards)
        + "<footer>© Arbor Education · Help Centre · Privacy</footer>"
    )
    files = {**portraits(people, "thumb({at}).jpg"), "logo.png": logo(), "me.jpg": face("the user", 60)}
    saved(folder, "7HAW - Students - Arbor", "7HAW - Students - Arbor", body, files, side)
    return Truth(people, allowed=("7HAW - Students - Arbor", "H6", "Hawarden", "Mrs K Hawarden"))


@case("the class of a Croatian e-register as a page (layout invented)")
def q87_razred_u_e_dnevniku(folder: Folder) -> Truth:
    """Croatia: a saved page, the face first in each line, family name first, born when and where."""
    people = with_photos(
        of_lines(
            """Ana|Babić;Luka|Barišić;Petra|Čović;Marko|Đurić;Ema|Grgić;Ivan|Horvat;Nika|Jurković
            Karlo|Knežević;Lucija|Marušić;Filip|Perković;Tena|Šimunović;Jakov|Žagar""",
            room="5.c",
        ),
        6,
    )
    side = "e-Dnevnik - 5.c_files"
    born = ("Zagreb", "Split", "Sisak", "Zagreb", "Karlovac")
    lines = []
    for at, w in enumerate(people):
        source = f"./{side}/ucenik_{at:02}.jpg" if w.photo else f"./{side}/nema-slike.png"
        lines.append(
            f'<li><img src="{source}" width="56"><span class="rb">{at + 1}.</span> '
            f"<b>{w.family} {w.given}</b><br>"
            f"<small>rođ. {at + 3}.{at % 9 + 1}.2015., {born[at % 5]}</small></li>"
        )
    body = (
        f'<header><img src="./{side}/grb.png" alt=""> OŠ Ivana Gundulića <a href="#">Imenik</a> '
        '<a href="#">Dnevnik rada</a> <a href="#">Izvještaji</a> <a href="#">Odjava</a></header>'
        "<h2>Razredni odjel 5.c</h2><p>Razrednica: Mirjana Tomić<br>Školska godina 2026./2027.</p>"
        f"<h3>Prezime i ime učenika</h3><ul>{''.join(lines)}</ul><p>Ukupno učenika: 12</p>"
    )
    files = {
        **portraits(people, "ucenik_{at:02}.jpg"),
        "grb.png": logo("#a61c1c", "G"),
        "nema-slike.png": face("silhouette", kind="PNG"),
    }
    saved(folder, "e-Dnevnik - 5.c", "e-Dnevnik - 5.c - imenik", body, files, side)
    return Truth(people, allowed=("e-Dnevnik - 5.c", "Razredni odjel 5.c", "Tomić", "Mirjana Tomić"))


@case()
def q87_folien_mit_namen_ueber_dem_foto(folder: Folder) -> Truth:
    """Austria: a slide for each class, the teacher first, the name above each face, `Foto folgt` for two."""
    people = with_photos(
        of_lines(
            """Lorenz|Aigner|||2a;Miriam|Dallinger|||2a;Samir|Hodžić|||2a;Clara|Kogler|||2a;Felix|Ortner|||2a
            Yara|Pölzl|||2a;Theo|Stadlbauer|||2a;Emma|Achleitner|||2b;Kilian|Berger|||2b;Ajla|Delić|||2b
            Vinzenz|Gschwandtner|||2b;Leonie|Moser|||2b;Paul|Schwarzenbrunner|||2b;Zoe|Wurm|||2b"""
        ),
        4,
        9,
    )
    heads = [
        of_line("Eva|Reisinger", role="staff", photo="Eva Reisinger"),
        of_line("Markus|Ebner", role="staff", photo="Markus Ebner"),
    ]
    slides = [
        [
            Shape(60, 40, 320, 120, picture=logo("#3d7a3d", "V")),
            Shape(60, 200, 800, 80, ("Unsere 2. Klassen", "Volksschule Traunsee 2026/27"), title=True),
        ]
    ]
    for room, head in zip(("2a", "2b"), heads, strict=True):
        post = "Klassenlehrerin" if head.given == "Eva" else "Klassenlehrer"
        slide = [Shape(40, 10, 500, 44, (f"Klasse {room}",), title=True)]
        shown: list[tuple[Who, tuple[str, ...]]] = [(head, (head.full, post))]
        shown += [(w, (w.full,)) for w in in_room(people, room)]
        for at, (w, said) in enumerate(shown):
            x, y = 40 + at % 4 * 225, 66 + at // 4 * 232
            slide.append(Shape(x, y, 205, 40, said))
            slide.append(
                Shape(x + 45, y + 44, 110, 147, picture=face(w.photo))
                if w.photo
                else Shape(x + 45, y + 84, 110, 40, ("Foto folgt",))
            )
        slides.append(slide)
    folder.put("2. Klassen Fotos.pptx", pptx(slides))
    return Truth([*people, *heads], allowed=("2. Klassen Fotos", "2. Klassen", "2a", "2b"))


@case()
def q87_library_helpers_with_their_day(folder: Folder) -> Truth:
    """Canada: a Word table, two children in a row: a face, at its right name, grade, room, day of help."""
    people = with_photos(
        of_lines(
            """Anjali|Thurairajah||5|14;Declan|McGrath||6|17;Mei-Lin|Cheung||5|14;Owen|Lafrance||6|17
            Zahra|Yusuf||4|11;Grayson|Stouffer||4|11;Victoria|Kwiatkowski||6|18;Malik|Edwards-Pryce||5|14
            Harper|Dunphy||4|12;Joaquín|Beltrán||6|18"""
        ),
        7,
    )
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
    cells: list[str | tuple[bytes, str]] = []
    for at, w in enumerate(people):
        text = f"{w.full}\nGrade {w.grade}, Room {w.room}\nHelps on {days[at % 5]}"
        cells += [(face(w.photo), "") if w.photo else "(absent on photo day)", text]
    made = Word()
    made.line("Library Helpers 2026-27", "Title")
    made.line("Sir Isaac Brock Public School – please wear your lanyard when you are on duty!")
    made.table([cells[at : at + 4] for at in range(0, len(cells), 4)], head=False)
    made.line("Questions? See Ms. Beaudry in the library.")
    folder.put("Library Helpers.docx", made.done())
    return Truth(people, allowed=("Library Helpers", "Library Helpers 2026-27"))


@case()
def q87_credenciales_para_recortar(folder: Folder) -> Truth:
    """Mexico: a sheet of credentials to cut, labels before the values, given names above the family names."""
    people = with_photos(
        of_lines(
            """María Fernanda|López Castañeda|S26-0417|2|B;Diego Emiliano|Cruz Ávila|S26-0422|2|B
            Regina|Montes de Oca Ruiz|S26-0431|2|B;Santiago|Villarreal Núñez|S26-0438|2|B
            Ximena|Olvera Trejo|S26-0440|2|B;José Ángel|Pacheco Lara|S26-0453|2|B
            Valeria|Zamudio Rangel|S26-0459|2|C;Leonardo|Ibarra Solís|S26-0466|2|C
            Camila|Quiroz Peralta|S26-0471|2|C;Emilio|De la Garza Ríos|S26-0480|2|C
            Danna Paola|Hernández Mota|S26-0485|2|C"""
        ),
        5,
    )
    page, file = blank_page()
    for at, w in enumerate(people):
        if at and at % 8 == 0:
            page.showPage()
        x, y = 50 + at % 2 * 260, 580 - at % 8 // 2 * 178
        _credencial(page, w, x, y)
    page.save()
    folder.put("Credenciales 2o.pdf", file.getvalue())
    return Truth(people, allowed=("Credenciales 2o", "2B", "2C"))


def _credencial(sheet: Any, w: Who, x: float, y: float) -> None:
    """Draw a credential: the school above, the face at the left, labels and values at its right."""
    sheet.rect(x, y, 244, 155)
    sheet.drawImage(ImageReader(io.BytesIO(logo("#6a1b4d", "J"))), x + 6, y + 124, 74, 27)
    write(sheet, x + 88, y + 138, "Escuela Secundaria Técnica 48", 9, bold=True)
    write(sheet, x + 88, y + 127, "CREDENCIAL DE ESTUDIANTE", 7)
    if w.photo:
        draw_face(sheet, w, x + 10, y + 18, 72)
    else:
        sheet.rect(x + 10, y + 18, 72, 96)
        write_middle(sheet, x + 46, y + 62, "FOTO", 8)
    rows = [
        ("Nombre(s):", w.given),
        ("Apellidos:", w.family),
        ("Matrícula:", w.number),
        ("Grado y grupo:", f"{w.grade}° {w.room}"),
        ("Vigencia:", "julio 2027"),
    ]
    for at, (label, value) in enumerate(rows):
        write(sheet, x + 92, y + 106 - at * 20, label, 7)
        write(sheet, x + 92, y + 96 - at * 20, value, 9, bold=True)
