"""Latin America: cards of a telephone, a Writer register, a library system, a printed sheet."""

from __future__ import annotations

import base64
from io import BytesIO
from types import SimpleNamespace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import odt


@case("https://www.rfc-editor.org/rfc/rfc2426 (vCard 3.0, as an address book exports the cards of a label)")
def p20a_tarjetas_de_la_maestra(folder: Folder) -> Truth:
    """México: cards of a teacher's telephone with pictures inside, a mother and the headmistress among them."""
    people = those(
        "Renata|Castañeda Gil;Santiago|Dzul Poot;María José|Elizondo;Matías|González de León;Frida|Ulloa Bañuelos",
        "0020310",
        "5",
        "5B",
    )
    people = but(people, {2: {"goes": "Majo"}})
    head = one("Graciela", "Monroy Sáenz", role="staff", photo="")
    cards: list[str] = []
    for w in people:
        cards += ["BEGIN:VCARD", "VERSION:3.0", f"N:{w.family};{w.given};;;", f"FN:{w.full}"]
        cards += [f"NICKNAME:{w.goes}"] if w.goes else []
        cards += ["ORG:Colegio Alborada;5° grado", "TITLE:Alumno", f"NOTE:Matrícula {w.number}"]
        cards += [
            f"item1.TEL:+52 55 5555 01{w.number[-2:]}",
            "item1.X-ABLabel:Mamá",
            "CATEGORIES:5B,myContacts",
        ]
        for data in faces([w]).values():
            line = "PHOTO;ENCODING=b;TYPE=JPEG:" + base64.b64encode(data).decode()
            cards += [line[:75], *(f" {line[at : at + 74]}" for at in range(75, len(line), 74))]
        cards.append("END:VCARD")
    cards += [
        *(
            "BEGIN:VCARD",
            "VERSION:3.0",
            "N:Gil Robles;Paola;;Sra.;",
            "FN:Sra. Paola Gil Robles",
            "TITLE:Mamá de Renata",
        ),
        *("TEL;TYPE=CELL:+52 55 5555 0199", "CATEGORIES:Padres de familia,myContacts", "END:VCARD"),
        *("BEGIN:VCARD", "VERSION:3.0", f"N:{head.family};{head.given};;Mtra.;", f"FN:Mtra. {head.full}"),
        *("TITLE:Directora", "ORG:Colegio Alborada;Dirección", "CATEGORIES:Colegio,myContacts", "END:VCARD"),
    ]
    folder.put("contactos 5B.vcf", "\r\n".join(cards) + "\r\n")
    return Truth(
        [*people, head], allowed=("myContacts", "5° grado", "Colegio Alborada", "Dirección", "Colegio")
    )


@case("style of a primary school in Argentina, invented: the register of a grade in LibreOffice Writer")
def p20a_registro_de_cuarto_grado(folder: Folder) -> Truth:
    """Argentina: a Writer page, the section above the table, "Apellido y nombre" with comma, boys and girls apart, a pase."""
    people = those(
        "Bautista|Aguirrezabala;Thiago Ezequiel|Cáceres;Lautaro|Di Pietro;Valentín|Ledesma;"
        "Milagros|Barrionuevo;Mora|Etcheverry;Uma|Kloster;Delfina|Ríos Paz",
        "54318207",
        "4",
        "4° B",
        photo="",
    )
    people = but(people, {3: {"here": False}, 1: {"goes": "Thiaguito"}})
    notes = {1: 'Le dicen "Thiaguito"', 3: "PASE a Esc. N° 12 (3/10)", 6: "Celíaca"}

    def row(*texts: str) -> list[Any]:
        return [SimpleNamespace(lines=(text,) if text else (), picture=b"") for text in texts]

    table = [
        row("N°", "Apellido y nombre", "DNI", "Fecha de nac.", "Observaciones"),
        row("", "VARONES", "", "", ""),
    ]
    for at, w in enumerate(people):
        table += [row("", "MUJERES", "", "", "")] if at == 4 else []
        table.append(row(str(at + 1), w.last_first, w.number, f"1{at}/0{at + 1}/2016", notes.get(at, "")))
    table.append(row("", "TOTAL: 8", "", "", ""))
    above = [
        'Escuela Primaria N° 118 "Juana Manso"',
        "REGISTRO DE ASISTENCIA - Ciclo lectivo 2026",
        "Grado: 4° B     Turno: tarde     Maestra: Seño Carolina Etchegoyen",
    ]
    below = ["", "......................................", "Firma de la Directora"]
    folder.put("registro 4B tarde.odt", odt(above, table, below))
    return Truth(
        people, allowed=("4B", "B", "Seño Carolina Etchegoyen", "Carolina Etchegoyen", "VARONES", "MUJERES")
    )


@case("style of a printed attendance sheet of a school in Colombia, invented (names and courses as in SIMAT)")
def p20a_planilla_de_un_curso_en_colombia(folder: Folder) -> Truth:
    """Colombia: a PDF in capitals, two surnames before the names without comma, a grid of days, one RETIRADO."""
    made = [
        ("LAURA SOFÍA", "ACOSTA PINZÓN"),
        ("JUAN SEBASTIÁN", "BELTRÁN MUÑOZ"),
        ("KAREN DAYANA", "DE LA HOZ MERCADO"),
        ("YEISON ANDRÉS", "LOBATÓN CUERO"),
        ("MARÍA DEL MAR", "MOSQUERA ÁLZATE"),
        ("SANTIAGO", "PEÑA RINCÓN"),
        ("VALERY", "TIQUE YATE"),
        ("NICOLÁS", "ZAMBRANO"),
    ]
    people = [
        one(given, family, f"1097{20451 + at * 17}", "7", "701", photo="")
        for at, (given, family) in enumerate(made)
    ]
    people = but(people, {3: {"here": False}})
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    page = Canvas(file, pagesize=(792, 612))

    def text(x: float, y: float, what: str, size: int = 9, bold: bool = False) -> None:
        page.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        page.drawString(x, y, what)

    text(230, 575, "INSTITUCIÓN EDUCATIVA LA ESPERANZA", 13, True)
    text(230, 558, "PLANILLA DE ASISTENCIA - NOVIEMBRE 2026", 11)
    text(
        40,
        535,
        "GRADO: SÉPTIMO      CURSO: 701      JORNADA: MAÑANA      DIRECTOR DE GRUPO: HERNÁN PAREDES LEÓN",
    )
    days = [f"{day:02}" for day in range(3, 28) if day % 7 not in (0, 1)]
    for x, head in ((40, "No."), (66, "DOCUMENTO"), (140, "APELLIDOS Y NOMBRES")):
        text(x, 508, head, 9, True)
    for at, name in enumerate(days):
        text(352 + at * 21, 508, name, 8)
    for at, w in enumerate(people):
        y = 490 - at * 17
        for x, what in ((40, str(at + 1)), (66, w.number), (140, f"{w.family} {w.given}")):
            text(x, y, what)
        if not w.here:
            text(400, y, "RETIRADO 29/10/2026", 8)
        for day in range(len(days) if w.here else 0):
            page.rect(349 + day * 21, y - 4, 21, 17)
            if (at * 5 + day) % 13 == 0:
                text(356 + day * 21, y, "X", 8)
    text(40, 330, "CONVENCIONES:  X = falla   R = retardo   E = excusa", 8)
    text(40, 300, "FIRMA DEL DOCENTE ______________________", 9)
    page.save()
    folder.put("PLANILLA 701.pdf", file.getvalue())
    return Truth(people, capitals=True, allowed=("HERNÁN PAREDES LEÓN", "MAÑANA", "SÉPTIMO"))
