"""A studio's delivery with its list, a list and photos that belong together, a saved page of faces."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh87.kit import in_room, logo, portraits, saved
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh97.kit import same
from benchmarks.rosters.sets.fresh103.kit import together


@case("a studio's zip for student cards with its own list (layout invented)")
def q117_fotos_para_la_credencial(folder: Folder) -> Truth:
    """Chile: a zip with a folder a class, camera names, and a workbook from photo to pupil, RUN and class."""
    people = with_photos(
        of_lines(
            """Agustina Paz|Alarcón Vera|24417226-5||6°A;Maximiliano|Barría Soto|24418830-1||6°A
            Renata|Cárcamo Ríos|24421905-K||6°A;Joaquín Elías|Donoso Pinto|24423347-8||6°A
            Catalina|Farías Muñoz|24426118-3||6°A;Bastián|Gatica Lobos|24428452-6||6°A
            Ignacia Belén|Hernández Ojeda|24431760-2||6°A;Tomás|Inostroza Plaza|24433215-9||6°B
            Amanda|Jara Sepúlveda|24436601-7||6°B;Diego Alonso|Maldonado Cruz|24438094-4||6°B
            Monserrat|Navarrete Gil|24441357-0||6°B;Simón|Painemal Reyes|24443820-6||6°B
            Constanza|Robles Tapia|24446273-5||6°B;Lucas Andrés|Vidal Moya|24448519-0||6°B"""
        ),
        3,
        11,
    )
    rows: list[list[Any]] = [cut("Foto|RUN|Apellidos|Nombres|Curso|Observación")]
    files: dict[str, bytes | str] = {}
    for at, w in enumerate(people):
        name = f"IMG_{at * 3 + 2204}.JPG" if w.photo else ""
        rows.append([name, w.number, w.family, w.given, w.room, "" if w.photo else "Ausente"])
        if w.photo:
            files[f"{w.room}/{name}"] = face(w.photo)
    for at, room in enumerate(("6°A", "6°B")):
        files[f"Fotos de curso/IMG_{at + 2290}.JPG"] = together(in_room(people, room), 4)
    folder.zip("Colegio Los Aromos - credenciales.zip", files)
    folder.book("Listado fotos sextos.xlsx", {"Credenciales": rows})
    more = ("Colegio Los Aromos - credenciales", "Listado fotos sextos", "Credenciales", "Fotos de curso")
    return Truth(people, allowed=more)


@case("ParnasSys of the Netherlands, a list of pupils (titles from memory)")
def q117_lijst_en_schoolfotograaf(folder: Folder) -> Truth:
    """Netherlands: a CSV in August; in October again, photos by name: new, gone, moved, a new surname."""
    before = of_lines(
        """Vera|van der Ploeg|5117||7A;Stijn|Bosman|5124||7A;Aaliyah|El Idrissi|5131||7A;Mees|de Jong|5138||7A
        Puck|Hoekstra|5145||7A;Joep|van Leeuwen|5152||7A;Nova|Terpstra|5159||7A;Hidde|Zijlstra|5166||7A
        Liv|Brouwer|5119||7B;Cas|ten Brink|5126||7B;Zeynep|Kaplan|5133||7B;Floris|van Rijn|5140||7B
        Maud|Schouten|5147||7B;Teun|Veenstra|5154||7B;Isa|de Wit|5161||7B"""
    )
    prefixes = ("van der", "van", "de", "ten")

    def listed(people: list[Any]) -> list[list[str]]:
        rows = [cut("Leerlingnummer|Roepnaam|Tussenvoegsel|Achternaam|Groep|Geboortedatum")]
        for w in sorted(people, key=lambda w: (w.room, w.family.split()[-1])):
            prefix = next((p for p in prefixes if w.family.startswith(f"{p} ")), "")
            main = w.family.removeprefix(prefix).strip()
            rows.append([w.number, w.given, prefix, main, w.room, birthday(int(w.number) % 28, 2016, "-")])
        return rows

    folder.csv("1/leerlingen aug 2026.csv", listed(before), ";", "utf-8-sig")
    new = of_lines("Daria|Kovalenko|5210||7B;Boaz|Meijerink|5213||7A")
    now = but([*before, *new], {4: {"family": "Hoekstra-Bloem"}, 9: {"room": "7A"}})
    now.pop(7)
    now = with_photos(now, 2)
    folder.csv("2/leerlingen okt 2026.csv", listed(now), ";", "utf-8-sig")
    folder.photos(now, lambda w: f"2/Schoolfoto's 2026/Groep {w.room}/{w.given} {w.family}.jpg")
    kept = same("Puck Hoekstra > Puck Hoekstra-Bloem", "Cas ten Brink", "Vera van der Ploeg", "Isa de Wit")
    more = ("leerlingen aug 2026", "leerlingen okt 2026", "Schoolfoto's 2026", "Groep 7A", "Groep 7B")
    return Truth([*now, *gone(before, 7)], steps=("1", "2"), same=kept, allowed=more)


@case("the page of a class in a school platform of Ecuador (layout invented)")
def q117_pagina_del_paralelo(folder: Folder) -> Truth:
    """Ecuador: a saved page, cards with face or initials, last names and names, number, state; menus."""
    people = with_photos(
        of_lines(
            """Doménica Anahí|Andrade Loor|20417;Mathías|Bravo Cedeño|20421
            Emily Nicole|Chiluisa Toapanta|20426
            Josué David|Espín Freire|20430;Rafaela|Guamán Quishpe|20433;Leonel|Intriago Vera|20438
            Camila Alejandra|Jaramillo Ortiz|20442;Sebastián|Lema Yumbo|20447;Arelis|Mera Zambrano|20451
            Dilan Steven|Naranjo Pico|20455;Valeria|Paredes Sarango|20459;Martín|Villacís Ron|20464""",
            room="7mo B",
        ),
        4,
        9,
    )
    side = "Estudiantes - 7mo B_archivos"
    cards = []
    for at, w in enumerate(people):
        image = f'<img class="foto" src="./{side}/foto_{at}.jpg" alt="">'
        if not w.photo:
            image = f'<div class="iniciales">{w.given[0]}{w.family[0]}</div>'
        cards.append(
            f'<div class="tarjeta">{image}<div class="nombre"><b>{w.family}</b><br>{w.given}</div>'
            f'<div class="dato">Código: {w.number}</div><div class="dato">Estado: Matriculado</div>'
            '<a href="#">Ver ficha</a> <a href="#">Enviar mensaje</a></div>'
        )
    body = (
        f'<nav><img src="./{side}/logo.png" alt="logo"> <a href="#">Inicio</a> <a href="#">Asistencia</a>'
        ' <a href="#">Calificaciones</a> <a href="#">Cerrar sesión</a></nav>'
        "<h1>Estudiantes</h1><h2>Paralelo: 7mo B – Jornada matutina</h2>"
        "<p>Año lectivo 2026-2027 · Tutora: Lcda. Gabriela Mosquera · 12 estudiantes</p>"
        f'<div class="lista">{"".join(cards)}</div>'
        "<footer>Unidad Educativa Eloy Alfaro · Soporte técnico · Términos y condiciones</footer>"
    )
    files = {**portraits(people, "foto_{at}.jpg"), "logo.png": logo("#7a1020", "E")}
    saved(folder, "Estudiantes - 7mo B", "Estudiantes - 7mo B", body, files, side)
    more = ("Estudiantes - 7mo B", "Gabriela Mosquera", "Lcda. Gabriela Mosquera", "Jornada matutina")
    return Truth(people, allowed=more)
