"""The Philippines, Uruguay, Argentina, Jamaica and Chile: form, workbook, photos, register, paste."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx


@case("folders of a photographer of school cards; style of an office, invented")
def p36c_argentine_tree_of_photos(folder: Folder) -> Truth:
    """Argentina: no list, a folder per grade, `Apellido, Nombre` in Mac letters, teachers, a class photo."""
    people = those(
        "Lautaro|Benítez;Abril|Domínguez Ríos;Ciro|Fernández Nuñez;Milagros|Ibáñez;"
        "Ramiro|Altamirano;Pilar|Güiraldes;Benicio|Muñoz;Alma|Yáñez Paz",
        "",
        "4",
        "4to A",
        without=0,
    )
    people = [
        replace(w, grade="45"[at // 4], room=("4to A", "5to B")[at // 4]) for at, w in enumerate(people)
    ]
    staff = [one("Silvia", "Carreras", role="staff"), one("Néstor", "Ayala", role="staff")]
    top = "Fotos carnet 2026 - Esc. 23 DE 7"
    folder.photos(people, lambda w: f"{top}/{w.room}/{w.last_first}.jpg", form="NFD")
    folder.photos(staff, lambda w: f"{top}/Docentes/{w.last_first}.jpg", form="NFD")
    folder.put(f"{top}/4to A/Foto grupal 4to A.jpg", face("the whole class"))
    folder.put(f"{top}/4to A/Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    folder.put(f"{top}/LEEME.txt", "Entregadas el 11/05. Estudio Luz Mala. Retomas: 11-5555-0190.\r\n")
    return Truth([*people, *staff], [lost("the picture of the class", "grupal")], allowed=("Docentes", top))


@case()
def p36c_jamaican_register_of_boys_and_girls(folder: Folder) -> Truth:
    """Jamaica: a Word table of boys and girls, numbered by hand, pet names in brackets, one transferred."""
    boys = "Tajay|Bennett;Romario|Clarke-Wint;D'Andre|Facey;Oshane|McKenzie;Kymani|Whyte"
    girls = "Shanoya|Allen;Abigale|Brown;Kimoya|Grant;Zhané|St. Juste;Tiana-Kay|Wray;Abigale|Wright"
    listed = [those(names, "", "4", "4 Hibiscus", without=11) for names in (boys, girls)]
    listed[0] = but(listed[0], {3: {"here": False}, 4: {"goes": "Mani"}})
    listed[1] = but(listed[1], {2: {"goes": "Kim"}})

    def line(at: int, w: Who) -> str:
        pet = f" ({w.goes})" if w.goes else ""
        return f"{at}. {w.full}{pet}{'' if w.here else ' - transferred to Portmore, Sept. 28'}"

    sides = [[line(at, w) for at, w in enumerate(side, 1)] for side in listed]
    sides[0].append("")
    table = [[Cell(("BOYS",)), Cell(("GIRLS",))]]
    table += [[Cell((left,)), Cell((right,))] for left, right in zip(*sides, strict=True)]
    folder.put(
        "Register Grade 4 Hibiscus.docx",
        docx(
            [
                "Yallahs River Primary School",
                "CLASS REGISTER 2026-2027",
                "Class: 4 Hibiscus",
                "Class Teacher: Mrs. D. Campbell",
            ],
            table,
            ["Boys: 5   Girls: 6   Total: 11", "Bus: Abigale B., Oshane"],
        ),
    )
    return Truth(
        [*listed[0], *listed[1]], allowed=("Register Grade 4 Hibiscus", "Mrs. D. Campbell", "D. Campbell")
    )


@case("a course pasted from a Chilean digital class book into a text; style of an office, invented")
def p36c_chilean_paste_from_the_class_book(folder: Folder) -> Truth:
    """Chile: a portal pasted with its buttons: surnames first, RUN, state, link; photos by RUN in a zip."""
    people = those(
        "Martina Ignacia|Aguilera Cáceres;Benjamín|Catrileo Huenchumil;Agustina|del Canto Ñancupil;"
        "Gaspar|Errázuriz Lira;"
        "Widnelson|Joseph;Antonella|Oyarzún Barría;Vicente|Toro Toro;Isidora|Zamorano",
        "",
        "5",
        "5° Básico A",
    )
    runs = [
        "25.114.873-K",
        "25.098.112-4",
        "25.230.556-1",
        "25.177.904-8",
        "27.002.319-0",
        "25.140.087-5",
        "25.066.731-9",
        "25.201.448-K",
    ]
    people = [replace(w, number=run) for w, run in zip(people, runs, strict=True)]
    people = but(people, {3: {"here": False, "photo": ""}})
    lines = [
        "Inicio › Mis cursos › Estudiantes",
        "Curso: 5° Básico A",
        "Año escolar 2026",
        "Profesor(a) jefe: Carolina Undurraga Pinto",
        "Ordenar por: Apellido ▼     Exportar     Imprimir",
        "",
    ]
    for at, w in enumerate(people, 1):
        state = "Matriculado" if w.here else "Retirado el 12/08/2026"
        lines += [str(at), w.last_first, f"RUN {w.number}", state, "Ver ficha", ""]
    lines += ["Mostrando 1 a 8 de 8 estudiantes", "« Anterior 1 Siguiente »"]
    folder.put("curso pegado.txt", "\r\n".join(lines), "utf-8-sig")
    folder.zip("fotos.zip", {f"{w.number.replace('.', '')}.jpg": face(w.photo) for w in people if w.photo})
    return Truth(people, allowed=("curso pegado", "fotos", "Carolina Undurraga Pinto"))
