"""What schools in France, Italy, Spain and Portugal print, save and hand over."""

from __future__ import annotations

import io
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case("the trombinoscope that PRONOTE prints of a class (from memory: photos in a grid, NOM Prénom below)")
def p26c_trombinoscope_pronote(folder: Folder) -> Truth:
    """France: a PDF with four photos in a row, last names in capitals, an empty frame, the head teacher above."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    people = those(
        "Yanis|Belkacem;Clémence|de La Rivière;Maxence|Dutertre;Inès|Ferreira-Costa;Gabin|Grondin;"
        "Maëlys|L'Hostis;Abdoulaye|N'Diaye;Louane|Perrin;Timothé|Vasseur",
        "",
        "6",
        "6ème B",
        0,
    )
    people = but(people, {4: {"photo": ""}})
    file = io.BytesIO()
    pdf = Canvas(file, pagesize=A4, invariant=1)
    wide, high = A4
    pdf.setFont("Helvetica", 8)
    pdf.drawString(40, high - 30, "Collège Simone-Ferrand - 35000 RENNES")
    pdf.drawRightString(wide - 40, high - 30, "Année scolaire 2026-2027")
    pdf.setFont("Helvetica-Bold", 14)
    pdf.drawCentredString(wide / 2, high - 60, "Trombinoscope de la classe 6ème B")
    pdf.setFont("Helvetica", 9)
    pdf.drawCentredString(wide / 2, high - 76, "Professeur principal : Mme GARNIER Sophie")
    for at, who in enumerate(people):
        x, y = 50 + at % 4 * 130, high - 220 - at // 4 * 165
        pdf.rect(x, y, 90, 120)
        if who.photo:
            pdf.drawImage(ImageReader(io.BytesIO(face(who.photo))), x, y, 90, 120)
        pdf.drawCentredString(x + 45, y - 13, f"{who.family.upper()} {who.given}")
    pdf.setFont("Helvetica", 7)
    pdf.drawString(40, 30, "Édité le 03/09/2026 - 9 élèves")
    pdf.drawRightString(wide - 40, 30, "Page 1/1")
    pdf.save()
    folder.put("Trombinoscope 6B.pdf", file.getvalue())
    return Truth(
        people,
        capitals=True,
        allowed=("Mme GARNIER Sophie", "Mme Garnier", "Garnier Sophie", "Sophie Garnier", "Trombinoscope 6B"),
    )


@case(
    "the list of a class that the secretaries' programs print (Argo, Axios; from memory: N., Cognome e nome, Nato il)"
)
def p26c_elenco_della_seconda_b(folder: Folder) -> Truth:
    """Italy: a PDF of text in capitals, last name first in one column, one transferred, totals and the head's signature."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    people = those(
        "Alessia|Battaglia;Mohamed Amine|Bouzid;Elia|D'Agostino;Maria Chiara|De Santis;Francesco|Lo Presti;"
        "Matilde|Marchesini;Elena|Russo Spena;Pietro|Scarpa;Wei Jie|Zhou",
        "",
        "2",
        "2B",
        photo="",
    )
    people = but(people, {7: {"here": False}})
    people[1] = any_parting(people[1])
    people[6] = any_parting(people[6])
    file = io.BytesIO()
    pdf = Canvas(file, pagesize=A4, invariant=1)
    wide, high = A4
    pdf.setFont("Helvetica-Bold", 11)
    for at, heading in enumerate(
        (
            'ISTITUTO COMPRENSIVO STATALE "G. PARINI"',
            "Scuola secondaria di primo grado - Anno scolastico 2026/2027",
            "ELENCO ALUNNI CLASSE 2B",
        )
    ):
        pdf.drawCentredString(wide / 2, high - 50 - at * 18, heading)
    pdf.setFont("Helvetica", 9)
    pdf.drawString(50, high - 112, "Coordinatrice: prof.ssa Lucia Venturi")
    y = high - 140
    places = (50, 80, 290, 370, 450)

    def line(*cells: str) -> None:
        for x, cell in zip(places, cells, strict=False):
            pdf.drawString(x, y, cell)

    pdf.setFont("Helvetica-Bold", 9)
    line("N.", "COGNOME E NOME", "NATO/A IL", "COMUNE", "NOTE")
    pdf.setFont("Helvetica", 9)
    for at, who in enumerate(people, 1):
        y -= 16
        note = "" if who.here else "TRASFERITO IL 22/09/2026"
        place = ("PADOVA", "VENEZIA", "ESTE")[at % 3]
        line(str(at), f"{who.family} {who.given}".upper(), f"{at + 9}/0{at}/2014", place, note)
        pdf.line(50, y - 4, wide - 30, y - 4)
    y -= 30
    line("", "TOTALE ALUNNI: 8   MASCHI: 4   FEMMINE: 4")
    y -= 50
    pdf.drawString(340, y, "Il Dirigente Scolastico")
    pdf.drawString(340, y - 14, "dott. Carlo Bonaldi")
    pdf.save()
    folder.put("Elenco_2B.pdf", file.getvalue())
    return Truth(
        people,
        capitals=True,
        allowed=("Lucia Venturi", "prof.ssa Lucia Venturi", "Elenco_2B"),
    )


@case(
    "the orla of a group as Alexia shows it (from memory: photo, Apellidos, Nombre, Nº expediente), saved with the browser"
)
def p26c_orla_guardada_de_alexia(folder: Folder) -> Truth:
    """Spain: a page saved by the tutor with its folder of files; two last names, a picture for those who have none."""
    from PIL import Image

    people = those(
        "Lucía|Barrios Cano;Íker|Echeverría Sáez;María del Carmen|Fuentes Roldán;Hugo|Gil de la Torre;"
        "Nerea|Ibáñez Muñoz;Ahmed|Laaroussi;Xoel|Piñeiro Couto;Alba|Sánchez Sánchez",
        "02314",
        "5",
        "5ºB",
        2,
    )
    grey = io.BytesIO()
    Image.new("RGB", (120, 160), (205, 208, 212)).save(grey, "PNG")
    base = "Orla 5B - Alexia_archivos"
    folder.put(f"{base}/sinfoto.png", grey.getvalue())
    folder.put(f"{base}/alexia.css", ".alumno{float:left;width:140px}")
    boxes = []
    for at, who in enumerate(people):
        name = f"getfoto({at + 3}).jpg" if who.photo else "sinfoto.png"
        if who.photo:
            folder.put(f"{base}/{name}", face(who.photo))
        boxes.append(
            f'<div class="alumno"><a href="https://alexia.example/ficha?id={771040 + at * 3}">'
            f'<img src="./{base}/{name}" width="105" height="140" alt=""></a>'
            f'<div class="nombre">{escape(who.family)}, {escape(who.given)}</div>'
            f'<div class="dato">Nº exp.: {who.number}</div></div>'
        )
    folder.put(
        "Orla 5B - Alexia.html",
        "<!DOCTYPE html>\n<!-- saved from url=(0042)https://alexia.example/orla?grupo=5B -->\n"
        '<html lang="es"><head><meta charset="utf-8"><title>Orla - Alexia</title>'
        f'<link rel="stylesheet" href="./{base}/alexia.css"></head><body>'
        '<ul class="menu"><li>Inicio</li><li>Alumnos</li><li>Evaluación</li><li>Mensajes (3)</li></ul>'
        "<p>Usuario: cvidal | Cerrar sesión</p>"
        "<h2>Orla del grupo</h2><p>Curso: 5º Educación Primaria</p><p>Grupo: 5ºB</p>"
        "<p>Tutora: Carmen Vidal Rojo</p>"
        f'<div class="orla">{"".join(boxes)}</div><p class="pie">8 alumnos/as</p></body></html>',
    )
    return Truth(people, allowed=("Carmen Vidal Rojo", "5º Educación Primaria", "Orla 5B - Alexia", base))
