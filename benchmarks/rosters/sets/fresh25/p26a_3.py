"""Printed lists as PDF, a mail of the office and a saved page: Destiny, Synergy, São Paulo's SED, Aeries, Canvas."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from email.message import EmailMessage
from html import escape

from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


def _paper(size: tuple[float, float]) -> tuple[Canvas, io.BytesIO]:
    file = io.BytesIO()
    return Canvas(file, pagesize=size, invariant=1), file


def _line(
    page: Canvas,
    y: float,
    places: Sequence[float],
    cells: Sequence[str],
    font: str = "Helvetica",
    size: float = 9,
) -> None:
    page.setFont(font, size)
    for x, cell in zip(places, cells, strict=True):
        page.drawString(x, y, cell)


@case(
    "Follett Destiny, report of patrons by homeroom (fields: legacyhelp.follettsoftware.com; the look from memory)"
)
def p26a_destiny_patrons_by_homeroom(folder: Folder) -> Truth:
    """A PDF of two pages: a heading for each homeroom, the nickname in brackets, barcodes, counts, a group that goes on after the page."""
    people = [
        one("Guadalupe", "Alvarado", "20418", "1", "112", goes="Lupita"),
        one("Brantley", "Coffey", "20421", "1", "112"),
        one("Noor", "El-Amin", "20433", "1", "112"),
        one("Xavier", "Tso", "20457", "1", "112"),
        one("Jacqueline", "Begay", "19976", "3", "118"),
        one("Robert", "Hollis", "19981", "3", "118", goes="Bobby"),
        one("Mia", "Lujan", "19990", "3", "118", here=False),
        one("Shreya", "Patil", "20002", "3", "118"),
        one("Denise", "Manygoats", "90031", "", "", role="staff"),
    ]
    people = [replace(w, photo="") for w in people]
    places = (60, 80, 270, 345, 400, 480)
    page, file = _paper(letter)

    def head(at: int) -> None:
        _line(
            page,
            750,
            (54, 440),
            ("Mesa Vista Elementary School", "Printed: 10/1/2026 8:14 AM"),
            "Helvetica",
            8,
        )
        _line(page, 730, (54,), ("Patron Report - sorted by Homeroom",), "Helvetica-Bold", 13)
        _line(
            page, 708, places[1:], ("Patron", "Barcode", "Grade", "Patron Type", "Status"), "Helvetica-Bold"
        )
        page.line(54, 703, 560, 703)
        _line(page, 40, (54, 520), ("Destiny Library Manager", f"Page {at} of 2"), "Helvetica", 8)

    head(1)
    y, number = 685.0, 0
    for room in ("112", "118", ""):
        group = [w for w in people if w.room == room]
        _line(page, y, (54,), (f"Homeroom: {room or '(none)'}",), "Helvetica-Bold", 10)
        y -= 18
        for w in group:
            if w.number == "19990":
                page.showPage()
                head(2)
                _line(page, 685, (54,), ("Homeroom: 118 (continued)",), "Helvetica-Bold", 10)
                y = 667
            number += 1
            name = f"{w.last_first} ({w.goes})" if w.goes else w.last_first
            kind = "Faculty" if w.role == "staff" else "Student"
            _line(
                page,
                y,
                places,
                (f"{number}", name, w.number, w.grade, kind, "Active" if w.here else "Inactive"),
            )
            y -= 15
        _line(page, y, (80,), (f"Patrons in homeroom: {len(group)}",), "Helvetica-Oblique", 8)
        y -= 24
    _line(page, y, (54,), (f"Total patrons: {len(people)}",), "Helvetica-Bold")
    page.save()
    folder.put("PatronReport_10012026.pdf", file.getvalue())
    return Truth(people, allowed=("Mesa Vista Elementary School",))


@case("Synergy SIS (Edupoint), class list with photos; the look from memory")
def p26a_synergy_class_with_photos(folder: Folder) -> Truth:
    """A PDF of a homeroom in Arizona: four photos in a row, below each the name, Perm ID, grade; one "No Photo"."""
    people = those(
        "Anahí|Perea;Dominic|Bustamante;Kaitlyn|O'Dell;Nizhoni|Yazzie;Omar|Farah;Rylan|Stubblefield;"
        "Ximena|Arvizu-Leal;Zachary|Ng;Marisol|De la O",
        "402117",
        "6",
        "6-2",
    )
    page, file = _paper(letter)
    _line(page, 752, (50, 400), ("Saguaro Ridge K-8", "STU408  10/05/2026 07:31"), size=8)
    _line(page, 730, (50,), ("Class List with Photos",), "Helvetica-Bold", 14)
    _line(page, 712, (50, 200, 400), ("Homeroom: 6-2", "Teacher: Brandt, Carla", "Students: 9"), size=10)
    for at, w in enumerate(people):
        x, y = 55 + at % 4 * 130, 570 - at // 4 * 185
        if w.photo:
            page.drawImage(ImageReader(io.BytesIO(face(w.photo))), x, y, 90, 120)
        else:
            page.rect(x, y, 90, 120)
            _line(page, y + 56, (x + 24,), ("No Photo",), size=9)
        _line(page, y - 12, (x,), (w.last_first,), "Helvetica-Bold", 9)
        _line(page, y - 23, (x,), (f"Perm ID: {w.number}",), size=8)
        _line(page, y - 34, (x,), (f"Grade: 0{w.grade}   Gender: {'FMFFMMFMF'[at]}",), size=8)
    _line(page, 30, (50, 510), ("CONFIDENTIAL - shred after use", "Page 1 of 1"), size=7)
    page.save()
    folder.put("STU408 Brandt.pdf", file.getvalue())
    return Truth(people, allowed=("Brandt, Carla", "Saguaro Ridge K-8"))


@case("Secretaria Escolar Digital of São Paulo, Relação de Alunos por Classe (from memory, not read here)")
def p26a_relacao_de_alunos_sed(folder: Folder) -> Truth:
    """São Paulo: a PDF of a class in capitals, the name in one column, RA and its digit beside, one TRANSFERIDO, a signature below."""
    people = those(
        "AGHATA|CRISTINA DE OLIVEIRA;BRYAN HENRIQUE|ALVES;DAVI LUCCA|DOS SANTOS PRADO;EMANUELLY|CONCEIÇÃO;"
        "KAUÃ|FERREIRA LIMA;LORENA|APARECIDA DA SILVA;MIGUEL ÂNGELO|TAKAHASHI;WESLEY|GONÇALVES JÚNIOR;YASMIN|ROCHA",
        "000114589632",
        "6",
        "6º ANO B;6º ANO B",
        photo="",
    )
    people = [any_parting(w) for w in but(people, {4: {"here": False}})]
    page, file = _paper(A4)
    _line(
        page, 800, (50,), ("GOVERNO DO ESTADO DE SÃO PAULO - SECRETARIA DA EDUCAÇÃO",), "Helvetica-Bold", 10
    )
    _line(page, 785, (50,), ("EE PROFª ZULMIRA CAMARGO",), size=9)
    _line(page, 762, (50,), ("Relação de Alunos por Classe",), "Helvetica-Bold", 12)
    _line(page, 744, (50, 200, 330), ("Turma: 6º ANO B", "Período: MANHÃ", "Ano letivo: 2026"), size=9)
    places = (50, 80, 290, 370, 400, 430, 495)
    _line(
        page,
        720,
        places,
        ("Nº", "Nome do aluno", "RA", "Díg.", "UF", "Nascimento", "Situação"),
        "Helvetica-Bold",
        8,
    )
    page.line(50, 716, 560, 716)
    for at, w in enumerate(people, 1):
        cells = (f"{at}", w.full, w.number, "4X7120936"[at - 1], "SP", f"{at + 10}/0{at}/2014")
        _line(page, 716 - at * 16, places, (*cells, "ATIVO" if w.here else "TRANSFERIDO"), size=8)
    _line(page, 540, (50,), ("Total de alunos ativos: 8",), size=8)
    _line(page, 490, (50,), ("_______________________________",), size=8)
    _line(page, 478, (50,), ("Marlene Sampaio - Gerente de Organização Escolar",), size=8)
    page.save()
    folder.put("6B_relacao_alunos.pdf", file.getvalue())
    return Truth(people, capitals=True, allowed=("MANHÃ", "EE PROFª ZULMIRA CAMARGO"))


@case(
    "Aeries Query LIST STU TCH STU.ID STU.LN STU.FN STU.GR TCH.TE (docest.com lists queries), the result pasted into a mail"
)
def p26a_aeries_query_in_a_mail(folder: Folder) -> Truth:
    """California: the registrar's mail with the result of a query as a table, a greeting, a signature with a logo, a mail quoted below."""
    people = those(
        "Delaney|Cho;Ángel|Villaseñor;Harpreet|Gill;Mateo|Ortiz Luna;Nhi|Pham;Skyler|Dunn;Tiago|de Souza;Zuri|Hampton",
        "88104",
        "K 1 1 2",
        "Fuentes;Aguirre;Wills;Rhee",
        photo="",
    )
    titles = ("Student ID", "Last Name", "First Name", "Grd", "Teacher", "Birthdate")
    cells = [
        [
            w.number,
            w.family,
            w.given,
            w.grade,
            w.room,
            f"0{at + 1}/1{at}/20{20 - int(w.grade.replace('K', '0'))}",
        ]
        for at, w in enumerate(people)
    ]
    table = "".join(
        "<tr>"
        + "".join(
            f'<td style="border:solid windowtext 1.0pt"><p class=MsoNormal>{escape(cell)}</p></td>'
            for cell in row
        )
        + "</tr>\n"
        for row in (titles, *cells)
    )
    body = (
        "<html><body><p>Hi Ms. Trujillo,</p><p>Here are the K-2 kids you asked for, fresh out of Aeries this morning. "
        "I left off the ones who never showed.</p>\n"
        f"<table border=1 cellspacing=0>{table}</table>"
        "<p>8 records</p><p>Thanks,</p><p><b>Bev Sandoval</b><br>Registrar / Attendance<br>Los Robles Elementary<br>"
        '(559) 555-0163</p><p><img src="cid:logo01" width=60 height=60></p><hr>'
        "<p><b>From:</b> Trujillo, Marta<br><b>Sent:</b> Monday, August 17, 2026 3:02 PM<br><b>To:</b> Sandoval, Bev<br>"
        "<b>Subject:</b> K-2 list for library cards</p><p>Hi Bev, could you send me the K-2 students with their teachers? Marta</p>"
        "</body></html>"
    )
    mail = EmailMessage()
    mail["From"] = "Bev Sandoval <bsandoval@example.org>"
    mail["To"] = "Marta Trujillo <mtrujillo@example.org>"
    mail["Subject"] = "RE: K-2 list for library cards"
    mail["Date"] = "Tue, 18 Aug 2026 09:11:40 -0700"
    mail.set_content(body, subtype="html", cte="quoted-printable")
    logo, file = Image.new("RGB", (60, 60), "#1d5c2f"), io.BytesIO()
    ImageDraw.Draw(logo).polygon([(30, 6), (54, 52), (6, 52)], "white")
    logo.save(file, "PNG")
    mail.add_related(file.getvalue(), "image", "png", cid="<logo01>", filename="image001.png")
    mail.set_boundary("_004_losrobles_")
    folder.put("RE_ K-2 list for library cards.eml", mail.as_bytes())
    return Truth(people)
