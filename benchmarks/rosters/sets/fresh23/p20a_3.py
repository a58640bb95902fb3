"""Latin America: lists of ministries, offices and teachers, of one school year and of its later months."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case("SIGE of the ministry of Chile, the list of all pupils as a table (from memory, not read here)")
def p20a_nomina_del_sige(folder: Folder) -> Truth:
    """Chile: semicolons, old code page, RUN and its digit apart, 1900-01-01 for "not withdrawn", grade and letter apart."""
    people = those(
        "Antonia Belén|Araya Soto;Bastián|Catrileo Huenchumán;Florencia|de la Fuente Muñoz;Ignacio Andrés|Jofré Toro;"
        "Jean Kevin|Pierre Louis;Millaray|Ñancupil Reyes;Trinidad|Vásquez Peña",
        "24318206",
        "5 5 5 5 6 6 6",
        photo="",
    )
    people = but(people, {3: {"here": False}})
    titles = cut(
        "Año|RBD|Cod Tipo Enseñanza|Cod Grado|Desc Grado|Letra Curso|Run|Dígito Ver.|Genero|Nombres|"
        "Apellido Paterno|Apellido Materno|Dirección|Comuna Residencia|Código Comuna Residencia|Email|"
        "Teléfono|Celular|Fecha Nacimiento|Código Etnia|Fecha Incorporación Curso|Fecha Retiro"
    )
    rows = []
    for at, w in enumerate(people):
        last, _, mothers = w.family.rpartition(" ")
        rows.append(
            [
                *(
                    "2026",
                    "10482",
                    "110",
                    w.grade,
                    f"{w.grade}° Básico",
                    "A",
                    w.number,
                    "K741092"[at],
                    "FMFMMFF"[at],
                ),
                *(
                    w.given,
                    last,
                    mothers,
                    f"Los Aromos {at}31",
                    "PADRE LAS CASAS",
                    "9112",
                    "",
                    "",
                    f"9555501{at}4",
                ),
                *(f"2015-0{at + 1}-17", "0", "2026-03-04", "1900-01-01" if w.here else "2026-09-30"),
            ]
        )
    folder.csv("nomina_alumnos_10482.csv", [titles, *rows], ";", "cp1252")
    return Truth(
        people,
        allowed=("A", "5A", "6A", "5° Básico A", "6° Básico A", "5° Básico", "6° Básico", "5°A", "6°A"),
    )
