"""What registers of Latin America write: Chile, Colombia, Peru, Mexico, Brazil."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import any_parting, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Grid, cells, grid_pdf


@case(
    "the Nómina de Matrícula of SIAGIE in Peru as read at vdocuments.site/ejemplo-nomina.html: headings "
    "in boxes, notes with numbers, Apellidos y Nombres (Orden Alfabético)"
)
def p35c_siagie_nomina(folder: Folder) -> Truth:
    """Peru: the ministry's form as a workbook, two rows of titles, grade and section in boxes above."""
    people = those(
        "Luz Clarita|Apaza Condori;Brayan Smith|Ccopa Mamani;Nayeli|Choquehuanca Flores;Jhon Anderson|"
        "Huanca Quispe;"
        "Milagros|Mamani Ticona;Rosmery|Pari de la Cruz;Alexander|Quispe Quispe;Deysi|Yujra Calisaya",
        "78120345",
        "5",
        "SOLIDARIDAD",
        without=99,
    )
    top: list[Sequence[object]] = [
        ["", "", "NÓMINA DE MATRÍCULA - 2026"],
        ["Datos de la Instancia de Gestión Educativa Descentralizada (DRE - UGEL)"],
        ["Código", "210013", "Nombre de la DRE - UGEL", "UGEL Yunguyo"],
        ["Datos de la Institución Educativa o Programa Educativo", "", "", "", "Periodo Lectivo"],
        ["Número y/o Nombre", "70914 VIRGEN DE LA NUBE", "Gestión (7)", "PGD", "Inicio", "16/03/2026"],
        ["Código Modular", "0471136", "Característica (4)", "PC", "Fin", "18/12/2026"],
        ["Nivel/Ciclo (1)", "PRI", "Modalidad (2)", "EBR", "Turno (9)", "M"],
        ["Grado/Edad (3)", 5, "Sección (6)", "SOLIDARIDAD"],
        [],
        ["N° Orden", "N° de D.N.I. o Código del Estudiante (10)", "Apellidos y Nombres (Orden Alfabético)"],
        ["", "", "", "Día", "Mes", "Año", "", "", ""],
    ]
    top[9] = [
        *top[9],
        "Fecha de Nacimiento",
        "",
        "",
        "Sexo H/M",
        "Situación de Matrícula (11)",
        "Lengua Materna",
    ]
    rows = [
        [
            *(at, who.number, f"{who.family.upper()}, {who.given}", 3 + at, 1 + at, 2015),
            *("MHMHMMHM"[at - 1], "PRRPPPPP"[at - 1], "CA"[at % 2]),
        ]
        for at, who in enumerate(people, 1)
    ]
    below: list[Sequence[object]] = [
        [],
        ["", "", "Resumen", "Hombres", 3, "Mujeres", 5, "Total", 8],
        ["(11) Situación de Matrícula : (P) Promovido, (R) Repite, (I) Ingresante"],
        ["(6) Sección : A,B,C,… Colocar '-' si es sección única"],
        ["", "Responsable de la matrícula: Nancy Laura Coila", "", "Director(a): Wilber Chambi Arocutipa"],
    ]
    merge = ("C1:F1", "A2:F2", "D10:F10", "A10:A11", "B10:B11", "C10:C11", "G10:G11", "H10:H11", "I10:I11")
    folder.book("Nomina_0471136_5.xlsx", {"Nomina": [*top, *rows, *below]}, merge)
    return Truth(people, capitals=True, allowed=("70914 VIRGEN DE LA NUBE",))


@case(
    "the Carteira de Estudante of i-Educar in Brazil (from memory, not read here), a PDF of cards with a "
    "photo each"
)
def p35c_student_cards_of_i_educar(folder: Folder) -> Truth:
    """Brazil: two cards beside each other, the photo at the left; two have an empty frame."""
    people: list[Who] = those(
        "Heloísa|Cavalcante;Enzo Gabriel|Medeiros;Ana Clara|Tavares da Silva;Ryan|Bezerra;Maria Alice|Farias;"
        "Davi Lucca|Gurgel;Yasmin|do Nascimento;Arthur|Queiroz;Isis|Sampaio;João Miguel|Vasconcelos;Laura|"
        "Peixoto;Noah|Xavier",
        "204117",
        "5",
        "5º ANO A;5º ANO B",
        without=2,
    )
    people = [any_parting(who) for who in people]
    lines = "{who.full}", "Matrícula: {who.number}", "Turma: {who.room}", "Turno: Matutino"
    title = "E.M. Raimundo Paiva - Carteira de Estudante 2026"
    grid = Grid(
        side="right", columns=2, rows=5, photo=58, text=176, gap=22, title=title, foot="i-Educar - 04/03/2026"
    )
    folder.put("carteiras_5_ano.pdf", grid_pdf(cells(people, *lines), grid))
    return Truth(people, allowed=("E.M. Raimundo Paiva", "Matutino"))
