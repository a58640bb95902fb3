"""Printed PDFs, forms, cards, sheets of a later month and photo folders, as schools make them themselves."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case("a page of Word printed as PDF, style of a class teacher, invented")
def p28c_belgian_faces_printed_from_word(folder: Folder) -> Truth:
    """Flanders: a PDF of three faces beside each other, the name in two lines below, one grey box without a photo."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    people = those(
        "Lotte|Van den Broeck;Seppe|De Smedt;Yasmina|El Idrissi;Warre|Claes;Noor|Vandenbussche;Kobe|D'Hondt;"
        "Anaïs|Lambrechts;Mauro|Peeters",
        rooms="1A",
    )
    file = io.BytesIO()
    page = Canvas(file, (595, 842))
    page.setFont("Helvetica-Bold", 18)
    page.drawString(60, 785, "Klas 1A - wie is wie?")
    page.setFont("Helvetica", 11)
    page.drawString(60, 765, "Klastitularis: mevr. Peeters     Lokaal: B104")
    for at, w in enumerate(people):
        x, y = 70 + at % 3 * 165, 620 - at // 3 * 215
        if w.photo:
            page.drawImage(ImageReader(io.BytesIO(face(w.photo))), x, y, 96, 120)
        else:
            page.setFillGray(0.85)
            page.rect(x, y, 96, 120, stroke=0, fill=1)
            page.setFillGray(0)
            page.setFont("Helvetica-Oblique", 9)
            page.drawCentredString(x + 48, y + 56, "geen foto")
        page.setFont("Helvetica", 12)
        page.drawCentredString(x + 48, y - 16, w.given)
        page.drawCentredString(x + 48, y - 31, w.family)
    page.setFont("Helvetica", 8)
    page.drawString(60, 40, "Enkel voor intern gebruik - schooljaar 2026-2027")
    page.drawRightString(535, 40, "1/1")
    page.save()
    folder.put("Klas 1A wie is wie.pdf", file.getvalue())
    return Truth(people, allowed=("B104", "Klas 1A", "mevr. Peeters"))


@case(
    "Google Forms: the sheet of answers (Marca temporal, Dirección de correo electrónico); the questions invented"
)
def p28c_mexican_form_filled_by_parents(folder: Folder) -> Truth:
    """Mexico: parents' answers to a form, in all ways of capitals, one sent twice: the second corrects the group."""
    people = [
        any_parting(replace(w, photo=""))
        for w in those(
            "Sofía Renata|Olvera Tapia;Emiliano|Cruz Bautista;Ximena|Del Ángel Ruiz;Leonardo|Montes de Oca;"
            "Regina|Zavala Huerta;Iker Santiago|Pech Canul;Camila|Olvera Tapia;Mateo|Rentería",
            grades="3",
            rooms="A;B;A;B;B;A;A;B",
        )
    ]
    titles = cut(
        "Marca temporal|Dirección de correo electrónico|Nombre(s) del alumno|Apellidos del alumno|Grado|Grupo|"
        "Nombre del padre, madre o tutor|Teléfono|¿Autoriza la credencial de biblioteca?"
    )
    typed = [
        *(
            (0, "SOFÍA RENATA", "OLVERA TAPIA", ""),
            (1, "emiliano", "cruz bautista ", ""),
            (2, " Ximena", "", ""),
        ),
        *((3, "", "MONTES DE OCA", ""), (4, "", "", "A"), (5, "iker santiago", "", ""), (6, "", "", "")),
        *((4, "", "", ""), (7, "Mateo ", "Rentería", "")),
    ]
    tutors = cut("Laura Tapia|José Cruz|Ana Ruiz|Luis Montes|Eva Huerta|Rosa Canul|Laura Tapia|Hugo Rentería")
    rows = []
    for line, (at, given, family, group) in enumerate(typed):
        w, tutor = people[at], tutors[at]
        address = f"{tutor.lower().replace(' ', '.').replace('é', 'e').replace('í', 'i')}@correo.example"
        rows.append(
            [
                *(f"{line + 17}/08/2026 1{line}:0{line}:41", address, given or w.given, family or w.family),
                *("3°", group or w.room, tutor, f"55 5550 01{line}7", "Sí"),
            ]
        )
    folder.csv("Registro biblioteca (respuestas) - Respuestas de formulario 1.csv", [titles, *rows])
    return Truth(people, capitals=True, allowed=("3A", "3B", "3° A", "3° B", "3 A", "3 B"))


@case(OFFICE)
def p28c_polish_cards_of_readers(folder: Folder) -> Truth:
    """Poland: the librarian's typed cards, a block for each reader, old code page, zeros in front, one left, a teacher."""
    people = those(
        "Helena|Żurawska;Ignacy|Brzęczyk;Lena|Śliwa-Kępa;Maksymilian|Ożóg;Nadia|Hrytsenko;Tymon|Ścibor",
        "0312",
        rooms="5a;5b;5a",
        without=6,
    )
    people = but(people, {3: {"here": False}})
    people.append(one("Grażyna", "Łękawa", "0020", role="staff", photo=""))
    notes = (
        "",
        "zgubił kartę, wydano drugą",
        "",
        "odszedł ze szkoły 31.10.2026 (przeprowadzka)",
        "mówi po ukraińsku",
    )
    text = "BIBLIOTEKA SP NR 7 – KARTOTEKA CZYTELNIKÓW 2026/27\r\n\r\n"
    for at, w in enumerate(people):
        text += f"{'-' * 42}\r\nKARTA CZYTELNIKA nr {w.number}\r\nNazwisko: {w.family}\r\nImię: {w.given}\r\n"
        tutor = "   wych. mgr Teresa Pyka" if w.room == "5a" else ""
        text += f"Klasa: {w.room}{tutor}\r\n" if w.room else "Nauczyciel (chemia)\r\n"
        text += f"Tel. domowy: 12 555 01 {at + 30}\r\n" if w.room else ""
        text += f"Uwagi: {notes[at] if at < len(notes) else ''}\r\n"
    folder.put("KARTOTEKA.TXT", text + "-" * 42 + "\r\nRazem kart: 7\r\n", "cp1250")
    return Truth(people, allowed=("5a   wych. mgr Teresa Pyka", "Teresa Pyka", "mgr Teresa Pyka"))


@case(OFFICE)
def p28c_norwegian_two_classes_side_by_side(folder: Folder) -> Truth:
    """Norway: two classes beside each other on one sheet with their teachers above, of different length, totals below."""
    a = those(
        "Sunniva|Aasen;Eskil|Bjørnstad;Abdirahman|Farah;Tiril|Haugen Lie;Ole-Jakob|Skår;Vilde|Ødegård",
        rooms="1A",
        without=6,
    )
    b = those("Jens|Eide;Amina|Hussain;Marthe|Kvåle;Sondre|Tveit", rooms="1B", without=4)
    rows: list[list[Any]] = [
        ["1A – kontaktlærer: Ingrid Vatne", "", "", "", "1B – kontaktlærer: Terje Moe", "", ""],
        cut("Nr|Etternavn|Fornavn||Nr|Etternavn|Fornavn"),
    ]
    for at in range(6):
        rows.append([*_beside(a, at), "", *_beside(b, at)])
    rows += [[], ["", "Antall: 6", "", "", "", "Antall: 4", ""], ["Oppdatert 21.08.26 / TM"]]
    folder.book("klasselister 1. trinn.xlsx", {"Ark1": rows}, ("A1:C1", "E1:G1"))
    return Truth([*a, *b], allowed=("Ingrid Vatne", "Terje Moe"))


def _beside(people: Sequence[Who], at: int) -> list[Any]:
    return [at + 1, people[at].family, people[at].given] if at < len(people) else ["", "", ""]
