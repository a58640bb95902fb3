"""What teachers type and paste: a seating chart, an attendance list, a credential list, Google Classroom, a message."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import docx, in_rows, odt


@dataclass(frozen=True)
class _Cell:
    """A cell as `papers` takes it."""

    lines: tuple[str, ...] = ()
    picture: Any = None


def _row(*cells: object) -> list[Any]:
    return [_Cell((str(cell),)) for cell in cells]


@case()
def p26a_seating_chart_for_the_sub(folder: Folder) -> Truth:
    """A teacher's Word page for the substitute: the homeroom's seats as a table, empty desks, nicknames, notes about pupils below."""
    people = [
        one("Aaliyah", "Robinson", "", "5", "5B", goes="Lia"),
        one("Mason", "Tillery", "", "5", "5B"),
        one("Priya", "Raman", "", "5", "5B"),
        one("Hudson", "Beck", "", "5", "5B"),
        one("Santiago", "Cordero", "", "5", "5B", goes="Santi"),
        one("Emery", "Blackfeather", "", "5", "5B"),
        one("Josephine", "Lund", "", "5", "5B", goes="Josie"),
        one("Kai", "Nakamura", "", "5", "5B"),
        one("Declan", "Murphy", "", "5", "5B"),
        one("Zainab", "Hussein", "", "5", "5B"),
    ]
    people = [replace(w, photo="") for w in people]
    seats: list[Any] = [_Cell((w.full, f'"{w.goes}"') if w.goes else (w.full,)) for w in people]
    seats.insert(3, _Cell(("(empty desk)",)))
    seats.insert(8, _Cell(("(empty desk)",)))
    folder.put(
        "Sub plans seating chart.docx",
        docx(
            ["Seating Chart - Homeroom 5B", "Mr. Okafor      Fall 2026", "FRONT OF ROOM / SMART BOARD"],
            in_rows(seats, 4),
            [
                "Helpers: Priya and Kai know the routines.",
                "Hudson - peanut allergy, sits at the end table for lunch.",
                "Mason and Declan should NOT sit together!!",
                "Library is Thursday 10:15 with Mrs. Yoder.",
            ],
        ),
    )
    return Truth(people, allowed=("Mr. Okafor",))


@case("the usual lista de asistencia of a Mexican primary; laid out from memory")
def p26a_lista_de_asistencia(folder: Folder) -> Truth:
    """Mexico: a Word page with grade and group above, both last names before the names in capitals, empty days, a baja, counts."""
    people = [
        one("XIMENA GUADALUPE", "AGUILAR MENDOZA", "", "4", "4° B"),
        one("IKER SANTIAGO", "BAUTISTA ROJAS", "", "4", "4° B"),
        one("JOSÉ ÁNGEL", "DE LA CRUZ HERNÁNDEZ", "", "4", "4° B"),
        one("RENATA", "ESPINOZA QUIROZ", "", "4", "4° B"),
        one("DIEGO EMILIANO", "GARCÍA GARCÍA", "", "4", "4° B", here=False),
        one("CAMILA", "LÓPEZ NAVA", "", "4", "4° B"),
        one("MA. FERNANDA", "PECH UC", "", "4", "4° B"),
        one("ÁNGEL GAEL", "SÁNCHEZ ZAVALA", "", "4", "4° B"),
    ]
    people = [replace(w, photo="") for w in people]
    days = ("L", "M", "M", "J", "V")
    rows = [_row("No.", "Apellido paterno, apellido materno y nombre(s)", "S", *days, "Faltas")]
    for at, w in enumerate(people, 1):
        marks = ("•",) * 5 if w.here else ("B", "A", "J", "A", "")
        rows.append(
            _row(at, f"{w.family} {w.given}", "MHHMHMMH"[at - 1], *marks, "" if w.here else "BAJA 11/09")
        )
    folder.put(
        "Lista 4B septiembre.docx",
        docx(
            [
                "ESCUELA PRIMARIA “NIÑOS HÉROES”   C.C.T. 31DPR0417K   ZONA 022",
                "LISTA DE ASISTENCIA          CICLO ESCOLAR 2026-2027",
                "Grado y grupo: 4° B     Turno: Matutino     Mes: SEPTIEMBRE",
                "Maestra: Profra. Rosa Elena Cárdenas Ku",
            ],
            rows,
            ["Hombres: 3     Mujeres: 4     Total: 7", "Vo. Bo. El Director: Mtro. Gilberto Canul Tun"],
        ),
    )
    return Truth(people, capitals=True, allowed=("Matutino", "Profra. Rosa Elena Cárdenas Ku"))


@case()
def p26a_fotos_por_numero_de_lista(folder: Folder) -> Truth:
    """A private school in Guadalajara: photos called by the number in the list, a folder for each group; both groups beside each other in one ODT."""
    people = those(
        "Ian Mateo|Barragán Solís;Regina|Camarena Ochoa;Paulo|Gutiérrez Ibarra;María José|Ríos Topete;"
        "Natalia|Arce Villalobos;Emilio|Díaz del Castillo;Sebastián|Luna Orozco;Victoria|Padilla Íñiguez;Leonardo|Wong Macías",
        "",
        "4",
        "4A;4A",
        without=0,
    )
    people = but(people, {at: {"room": "4B"} for at in range(4, 9)})
    people = but(people, {6: {"photo": ""}})
    groups = [[w for w in people if w.room == room] for room in ("4A", "4B")]
    rows = [_row("No.", "4A", "No.", "4B")]
    for at in range(5):
        cells: list[object] = []
        for group in groups:
            cells += [at + 1, group[at].last_first] if at < len(group) else ["", ""]
        rows.append(_row(*cells))
    folder.put(
        "Listas para credenciales.odt",
        odt(
            [
                "Colegio Altavista de Chapala",
                "Listas para credenciales, agosto 2026",
                "Las fotos llevan el número de lista.",
            ],
            rows,
            ["Falta la foto de Sebastián (4B), la tomamos el lunes.", "Gracias, Control Escolar"],
        ),
    )
    for group in groups:
        numbers = {w.full: at for at, w in enumerate(group, 1)}
        folder.photos(group, lambda w, numbers=numbers: f"Fotos/{w.room}/{numbers[w.full]:02}.jpg")  # type: ignore[misc]
    return Truth(people, allowed=("Fotos",))


@case()
def p26a_mensaje_de_la_maestra(folder: Folder) -> Truth:
    """Buenos Aires: a teacher's message saved as text in the old code page: a numbered list, asides in brackets, mothers' phones, one who left."""
    people = [
        one("Valentino", "Acosta", "", "5", "5° B"),
        one("Bautista", "Álvarez Thomas", "", "5", "5° B", goes="Bauti"),
        one("Delfina", "Ferreyra", "", "5", "5° B"),
        one("Mía", "Giménez", "", "5", "5° B", here=False),
        one("Thiago Nahuel", "Maidana", "", "5", "5° B"),
        one("Jazmín", "Ñáñez", "", "5", "5° B"),
        one("Lola", "Peñaloza", "", "5", "5° B"),
        one("Zoe", "Wang", "", "5", "5° B"),
    ]
    people = [replace(w, photo="") for w in people]
    folder.put(
        "lista 5B.txt",
        "Hola Sandra! Te paso la lista de mi grado para los carnets de la biblioteca.\r\n"
        "\r\n"
        "5° B - turno tarde - Seño Graciela\r\n"
        "\r\n"
        "1) Acosta, Valentino\r\n"
        "2) Álvarez Thomas, Bautista (le decimos Bauti)\r\n"
        "3) Ferreyra, Delfina - mamá Carla 11-5555-0142\r\n"
        "4) Giménez, Mía (se fue a otra escuela en julio)\r\n"
        "5) Maidana, Thiago Nahuel\r\n"
        "6) Ñáñez, Jazmín\r\n"
        "7) Peñaloza, Lola - mamá Vero 11-5555-0177\r\n"
        "8) Wang, Zoe\r\n"
        "\r\n"
        "Son 7 en total. Los miércoles vamos a la tercera hora.\r\n"
        "Besos, Graciela\r\n",
        "cp1252",
    )
    return Truth(people)
