"""Séneca's list of pupils, and what schools in Germany export: ASV, SchILD-NRW and Untis."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder, faces

_SENECA = (
    "Alumno/a|Estado Matrícula|Nº Id. Escolar|DNI/Pasaporte|Dirección|Código postal|Localidad de residencia|"
    "Fecha de nacimiento|Provincia de residencia|Teléfono|Teléfono de urgencia|Correo Electrónico|Curso|"
    "Nº del expediente del centro|Unidad|Primer apellido|Segundo apellido|Nombre|DNI/Pasaporte Primer tutor|"
    "Primer apellido Primer tutor|Segundo apellido Primer tutor|Nombre Primer tutor|Sexo Primer tutor"
)


@case("RegAlum.csv of Séneca in Andalucía, as public programs read it; photos in a zip by Nº Id. Escolar")
def p32b_seneca_regalum_with_photos(folder: Folder) -> Truth:
    """Two last names in two columns, one pupil with one, a state of the enrolment only for those who left."""
    people = those(
        "Candela|Romero Aguilar;Rodrigo|Jurado Montes;Aya|Bensaïd;José Manuel|Cabello de la Torre;"
        "Triana|Luque Osuna;Daniel|Espejo Zafra;Macarena|Polo Cañete;Izan|Requena Lara;Andrea|Toro Núñez",
        "1184027",
        "1 2",
        "1º A;2º B",
        without=1,
    )
    people = but(people, {5: {"here": False, "photo": ""}})
    rows = []
    for at, who in enumerate(people):
        first, _, second = who.family.partition(" ")
        told = {
            "Alumno/a": f"{who.family}, {who.given}",
            "Estado Matrícula": "" if who.here else "Matrícula trasladada",
            "Nº Id. Escolar": who.number,
            "Dirección": f"C/ Almendro, {at + 3}",
            "Código postal": "14850",
            "Localidad de residencia": "Baena",
            "Fecha de nacimiento": f"0{at + 1}/04/2013",
            "Provincia de residencia": "Córdoba",
            "Teléfono": f"60011{at:04}",
            "Correo Electrónico": f"familia{at}@correo.example",
            "Curso": f"{who.grade}º de E.S.O.",
            "Unidad": who.room,
            "Primer apellido": first,
            "Segundo apellido": second,
            "Nombre": who.given,
            "Primer apellido Primer tutor": first,
            "Segundo apellido Primer tutor": "Pineda",
            "Nombre Primer tutor": ("Rafael", "Inmaculada")[at % 2],
            "Sexo Primer tutor": "HM"[at % 2],
        }
        rows.append([told.get(title, "") for title in _SENECA.split("|")])
    folder.csv("RegAlum.csv", [_SENECA.split("|"), *rows], ",", "cp1252", quote=True)
    folder.zip("fotos_alumnado.zip", faces(people, lambda w: f"{w.room.replace('º ', '')}/{w.number}.jpg"))
    return Truth(people, allowed=("1A", "2B", "fotos_alumnado"))


def _short(who: Who) -> str:
    plain = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ë": "e", "é": "e"})
    family, given = (name.lower().translate(plain).replace(" ", "") for name in (who.family, who.given))
    return f"{family[:5].title()}{given[:3].title()}"


@case(
    "GPU010.TXT, the pupils of Untis, without titles (help.untis.at);"
    " pictures by short name as WebUntis takes them"
)
def p32b_untis_gpu010_with_pictures(folder: Folder) -> Truth:
    """Untis: fifteen fields in quotation marks, no titles, the sex as 1 or 2; pictures by the short name."""
    people = those(
        "Valentina|Schachinger;Noël|Brandstätter;Mirjam|Köck;Tarik|Hodžić;Leonhard|Zauner;Josefine|Pöschl;"
        "Adem|Kılıç;Rosa|Weißenböck;Clemens|Ganglbauer",
        "2203117",
        "7 7 8",
        "7b;7b;8c",
        without=2,
    )
    people = but(people, {3: {"family": "Hodzic"}, 6: {"family": "Kilic"}})
    people = [one(w.given, w.family, w.number, w.grade, w.room, photo=w.photo) for w in people]
    rows = [
        [
            *(_short(w), w.family, "", "", "", "", "", w.given, w.number, w.room, "12122112"[at % 8]),
            *("", f"2013{at + 1:02}{at + 12}", f"{_short(w).lower()}@gym-ried.example", ""),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("GPU010.TXT", rows, ";", "cp1252", quote=True)
    folder.zip("Schuelerbilder.zip", faces(people, lambda w: f"{_short(w)}.jpg"))
    return Truth(people, allowed=("Schuelerbilder",))
