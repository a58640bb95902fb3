"""Mexico, Colombia, Peru, Costa Rica and the Dominican Republic: official sheets, two lists, a mail."""

from __future__ import annotations

import io
from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


def _curp(who: Who, at: int, sex: str) -> str:
    father, _, mother = who.family.partition(" ")
    start = f"{father[:2]}{mother[:1] or 'X'}{who.given[:1]}".translate(str.maketrans("ÁÉÍÓÚÑ", "AEIOUX"))
    return f"{start}17{at % 9 + 1:02}{at + 11}{sex}JCRL{'NSRMZ'[at % 5]}A{at % 10}"


@case()
def p36c_attendance_sheet_of_a_mexican_primary(folder: Folder) -> Truth:
    """Mexico: five merged lines, capitals, two surnames, CURP, days, BAJA across, totals; photos by N.P."""
    people = those(
        "XIMENA|ACEVES TORRES;EMILIANO|BARAJAS;ÁNGEL DE JESÚS|CÁRDENAS NÚÑEZ;REGINA|DE ANDA PLASCENCIA;"
        "SANTIAGO|GUZMÁN LARIOS;DANNA PAOLA|HUERTA MICHEL;IKER|IÑIGUEZ SOLTERO;MARÍA FERNANDA|ORNELAS VACA;"
        "LEONARDO|PÉREZ PÉREZ;CITLALI|ZEPEDA ROBLES",
        "",
        "4",
        "4° B",
    )
    sexes = "MHHMHMHMHM"
    people = [replace(w, number=_curp(w, at, sexes[at])) for at, w in enumerate(people)]
    people = but(people, {6: {"here": False, "photo": ""}})
    wide = 16
    above = [
        ["SECRETARÍA DE EDUCACIÓN JALISCO"],
        ['ESCUELA PRIMARIA URBANA 487 "IGNACIO L. VALLARTA"   C.C.T. 14EPR0487X   ZONA 112'],
        ["LISTA DE ASISTENCIA   CICLO ESCOLAR 2026-2027   MES: SEPTIEMBRE"],
        ["GRADO Y GRUPO: 4° B          TURNO: MATUTINO"],
        ["DOCENTE: MTRA. ROSA ELENA IBARRA COTA"],
        [],
    ]
    titles = [*cut("N.P.|APELLIDO PATERNO|APELLIDO MATERNO|NOMBRE(S)|CURP|SEXO"), *"LMMJVLMMJV"]
    rows = []
    for at, w in enumerate(people):
        father, mother = _surnames(w)
        days = ["/" if (at + day) % 7 else "." for day in range(10)] if w.here else ["BAJA 04/09/2026"]
        rows.append([at + 1, father, mother, w.given, w.number, sexes[at], *days])
    below = [[], ["", "HOMBRES", 5], ["", "MUJERES", 5], ["", "TOTAL", 10]]
    below += [["", "VO. BO. DIRECTOR: PROFR. J. JESÚS OROPEZA"]]
    last = chr(ord("A") + wide - 1)
    merged = [f"A{row}:{last}{row}" for row in range(1, 6)] + [f"G14:{last}14"]
    folder.book("ASISTENCIA 4B SEPT.xlsx", {"SEPTIEMBRE": [*above, titles, *rows, *below]}, merge=merged)
    for at, w in enumerate(people, 1):
        if w.photo:
            folder.put(f"fotos 4B por número de lista/{at:02}.JPG", face(w.photo))
    return Truth(
        people, capitals=True, allowed=("ASISTENCIA 4B SEPT", "SEPTIEMBRE", "fotos 4B por número de lista")
    )


def _surnames(who: Who) -> tuple[str, str]:
    if who.family.startswith("DE ANDA"):
        return "DE ANDA", "PLASCENCIA"
    father, _, mother = who.family.partition(" ")
    return father, mother


@case("the report of enrolments of SIMAT, Colombia (from memory, not read here: ESTADO, GRADO_COD, DOC …)")
def p36c_simat_in_old_excel(folder: Folder) -> Truth:
    """Colombia: an old workbook, capitals, names in four columns, groups as numbers; photos by document."""
    people = those(
        "JUAN CAMILO|ARBELÁEZ OSPINA;SARAY|BANGUERO;DULCE MARÍA|CHINDOY JACANAMIJOY;"
        "THIAGO|ECHEVERRY DE LOS RÍOS;"
        "VALERIA|HINESTROZA MENA;EMMANUEL|ISAZA TORO;KAREN LORENA|MUÑOZ MUÑOZ;SAMUEL DAVID|ZULUAGA",
        "1098430217",
        "5",
        "501;502",
    )
    people = but(people, {5: {"here": False, "photo": ""}})
    titles = cut(
        "ANO|ESTADO|INSTITUCION|DANE|SEDE|JORNADA|GRADO_COD|GRADO|GRUPO|DOC|TIPODOC|APELLIDO1|APELLIDO2|"
        "NOMBRE1|NOMBRE2|GENERO|FECHA_NACIMIENTO|ESTRATO|SISBEN IV|DISCAPACIDAD|PAIS_ORIGEN"
    )
    rows = []
    for at, w in enumerate(people):
        last, last2 = [*w.family.split(" ", 1), ""][:2]
        first, first2 = [*w.given.split(" ", 1), ""][:2]
        rows.append(
            [
                *(
                    2026,
                    "MATRICULADO" if w.here else "RETIRADO",
                    "INSTITUCION EDUCATIVA EL PLACER",
                    119001000345,
                ),
                *(
                    "SEDE PRINCIPAL",
                    "MAÑANA",
                    5,
                    "QUINTO",
                    int(w.room),
                    int(w.number),
                    "TI:TARJETA DE IDENTIDAD",
                ),
                *(last, last2, first, first2, "MFFMFMFM"[at], f"{at + 10}/02/2015", at % 3 + 1, f"B{at}"),
                *("NO APLICA", "COLOMBIA"),
            ]
        )
    folder.put("SIMAT_matriculados_quinto.xls", xls([titles, *rows], title="Reporte"))
    folder.photos(people, lambda w: f"FOTOS CARNET/TI {w.number}.jpg")
    return Truth(people, capitals=True, allowed=("FOTOS CARNET", "Reporte", "SEDE PRINCIPAL"))


@case()
def p36c_costa_rican_sections_and_library_cards(folder: Folder) -> Truth:
    """Costa Rica: this year's sections, surnames first, no comma, and the library's cards of last year."""
    people = those(
        "María José|Alfaro Quesada;Keylor|Briceño Obando;Sebastián|Chinchilla Mora;Fiorella|Delgado Umaña;"
        "Kendall|Fallas Jiménez;Tamara|Hidalgo Bonilla;Jafet|Rojas Villalobos",
        "",
        "7",
        "7-1;7-2",
        without=2,
    )
    people = [replace(w, number=f"1-20{at}7-0{at + 3}4{9 - at}") for at, w in enumerate(people)]
    with_card = (0, 1, 3, 4, 6)
    people = but(people, {at: {"more": (f"B00{418 + at * 7}",)} for at in with_card})
    teacher = one("Xinia", "Segura Porras", "1-0877-0312", role="staff", more=("B00012",), photo="")
    rows = [[w.number, f"{w.family} {w.given}", w.room, f"{at + 1}/4/2014"] for at, w in enumerate(people)]
    folder.csv("Matrícula sétimo 2026.csv", [cut("Cédula|Apellidos y nombre|Sección|Fecha nac."), *rows], ";")
    held = [w for w in [*people, teacher] if w.more]
    cards = [
        [w.more[0], w.number, w.given, w.family, "Docente" if w.role == "staff" else "Estudiante", "2025"]
        for w in held
    ]
    titles = cut("Carné biblioteca|N° identificación|Nombre|Apellidos|Tipo de usuario|Curso lectivo")
    folder.book(
        "Usuarios biblioteca.xlsx", {"Usuarios": [["CENTRO DE RECURSOS - LICEO DE POÁS"], titles, *cards]}
    )
    for w in people:
        if w.photo:
            folder.put(f"fotos/{w.number.replace('-', '')}.jpg", face(w.photo))
    return Truth([*people, teacher], allowed=("Usuarios", "fotos"))


@case("the Nómina de Matrícula of SIAGIE, Peru (from memory, not read here): a PDF with a summary")
def p36c_nomina_of_siagie(folder: Folder) -> Truth:
    """Peru: an official PDF, surnames in capitals, a comma, DNI or a code of 14 digits, one photo."""
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

    people = those(
        "Yadira Milagros|CCOLQUE HUAMÁN;Liam Thiago|CHÁVEZ DEL ÁGUILA;Flor de María|ESPINOZA;"
        "Joao Fabrizio|MAMANI MAMANI;Ghianella|ÑAUPARI RÍOS;Dayiro|PEZO TAPULLIMA;Zoe Luciana|YUPANQUI SOTO",
        "",
        "2",
        "A",
        without=7,
    )
    numbers = ["63417720", "63502218", "00000063518840", "63290457", "63611032", "63344901", "07733481"]
    people = [replace(w, number=number) for w, number in zip(people, numbers, strict=True)]
    people[0] = replace(people[0], photo=people[0].key)
    file = io.BytesIO()
    styles = getSampleStyleSheet()
    head = [
        ["Institución Educativa", "40123 Manuel Scorza", "Código Modular", "0309542-0"],
        ["Nivel", "Primaria", "Periodo Lectivo", "16/03/2026 - 18/12/2026"],
        ["Grado", "SEGUNDO", "Sección", "A"],
        ["Turno", "Mañana", "Modalidad", "EBR"],
    ]
    titles = ["N°", "DNI o Código\ndel Estudiante", "Apellidos y Nombres\n(Orden Alfabético)"]
    titles += ["Día", "Mes", "Año", "Sexo\nH/M", "Situación de\nMatrícula", "Lengua\nMaterna"]
    rows = [
        [str(at + 1), w.number, w.last_first, f"{at + 3:02}", "07", "2018", "MHMHMHM"[at], "P", "C"]
        for at, w in enumerate(people)
    ]
    story = [
        Paragraph("NÓMINA DE MATRÍCULA - 2026", styles["Heading2"]),
        Table(head, style=[("GRID", (0, 0), (-1, -1), 0.4, "grey")]),
        Spacer(1, 10),
        Table([titles, *rows], repeatRows=1, style=[("GRID", (0, 0), (-1, -1), 0.4, "black")]),
        Spacer(1, 10),
        Paragraph("Resumen: Hombres 3   Mujeres 4   Total 7", styles["Normal"]),
        Paragraph("Situación: (P) Promovido (I) Ingresante (PG) Permanece en el grado", styles["Normal"]),
        Paragraph("Aprobado por R.D. N° 011-2026. Director: Percy Olortegui Vargas", styles["Normal"]),
    ]
    SimpleDocTemplate(file, pagesize=landscape(A4), invariant=1).build(story)
    folder.put("Nomina_2A_2026.pdf", file.getvalue())
    folder.put("fotos/63417720.jpg", face(people[0].photo))
    folder.put("fotos/63999001.jpg", face("a child of another school"))
    return Truth(
        people,
        [lost("a photo of nobody in the list", "63999001")],
        capitals=True,
        allowed=("Nomina_2A_2026", "fotos"),
    )
