"""Tables of the systems and offices of the Americas: PowerSchool, Infinite Campus, SIMAT, a Chilean school, MyEducation BC."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case(
    "SIMAT, report of enrolment of an institution (from memory; help at sistemamatriculas.gov.co, not read to the column)"
)
def p26a_simat_matricula(folder: Folder) -> Truth:
    """Colombia: SIMAT's report in Excel, capitals, two last and two first names, grade in two columns, one RETIRADO; photos by document."""
    people = those(
        "MARIA JOSE|RIVERA OSPINA;JUAN ESTEBAN|ZAPATA;YEIMY|CUESTA MOSQUERA;SAMUEL DAVID|DE LOS RIOS PEÑA;"
        "SALOME|QUINTERO GIL;KEVIN ANDRES|VELEZ MUÑOZ;LUISA FERNANDA|OSORIO ARANGO;EMILIANO|CANO",
        "1032456107",
        "6 6 6 7",
        "601;602;601;701",
    )
    people = but(people, {4: {"here": False, "photo": ""}})
    titles = cut(
        "ANO|ETC|ESTADO|INSTITUCION|DANE|SEDE|CONSECUTIVO|JORNADA|GRADO_COD|GRADO|GRUPO|FECHAINI|ESTRATO|DOC|TIPODOC|"
        "APELLIDO1|APELLIDO2|NOMBRE1|NOMBRE2|GENERO|FECHA_NACIMIENTO|EPS|DISCAPACIDAD"
    )
    rows = []
    for at, w in enumerate(people):
        first, second = (w.family, "") if w.family in ("ZAPATA", "CANO") else w.family.rsplit(" ", 1)
        one_name, _, other_name = w.given.partition(" ")
        rows.append(
            [
                *(2026, "ENVIGADO", "MATRICULADO" if w.here else "RETIRADO", "I.E. LA PAZ", 105266000123),
                *("LA PAZ - SEDE PRINCIPAL", 10526600012301, "MAÑANA", int(w.grade)),
                *(
                    "Sexto" if w.grade == "6" else "Séptimo",
                    int(w.room),
                    "19/01/2026",
                    f"ESTRATO {at % 3 + 1}",
                ),
                *(int(w.number), "TI:TARJETA DE IDENTIDAD", first, second, one_name, other_name),
                *("FMFMFMFM"[at], f"1{at}/0{at + 1}/2014", "SURA", "NO APLICA"),
            ]
        )
    folder.book("REPORTE_MATRICULA_105266000123.xlsx", {"Export Worksheet": [titles, *rows]})
    folder.photos(people, lambda w: f"FOTOS CARNET/{w.number}.JPG")
    return Truth(people, capitals=True, allowed=("FOTOS CARNET", "LA PAZ - SEDE PRINCIPAL", "MAÑANA"))


@case(
    "MyEducation BC (Aspen), student list to CSV; field set with usual and legal names (glossary at myed.sd61.bc.ca)"
)
def p26a_myed_september_then_january(folder: Folder) -> Truth:
    """British Columbia: September with photos; January on top: a new last name, a new usual name, a move, a leaver, two newcomers."""
    first = [
        one("Alexander", "Wong", "1184402", "4", "Div 04", goes="Xander"),
        one("Hanna", "Kowalczyk", "1184415", "4", "Div 04"),
        one("Emily", "Charlie", "1184428", "5", "Div 03"),
        one("Manraj", "Sandhu", "1179903", "5", "Div 03"),
        one("Manraj", "Sidhu", "1179916", "6", "Div 02"),
        one("Siobhán", "Fraser-Leung", "1172250", "6", "Div 02"),
        one("Tyson", "George", "1172263", "6", "Div 02", photo=""),
    ]
    first = [replace(w, more=(f"12{at}884{at}01",)) for at, w in enumerate(first)]
    last = but(
        first,
        {
            1: {"family": "Berg"},
            2: {"goes": "Emmett"},
            3: {"room": "Div 04"},
            5: {"here": False},
        },
    )
    last += [
        one("Oleksandra", "Bondarenko", "1190077", "5", "Div 03", more=("134227719",)),
        one("Juan Pablo", "Restrepo Marín", "1190082", "4", "Div 04", more=("134227801",)),
    ]
    titles = cut(
        "Pupil #|PEN|Legal last name|Legal first name|Usual last name|Usual first name|Grade|Homeroom|"
        "Enrolment status|Birthdate|Parent/guardian email"
    )
    for name, people in (("2026-09 September", first), ("2027-01 January", last)):
        rows = [
            [
                *(w.number, w.more[0], w.family, w.given, w.family, w.goes or w.given, f"0{w.grade}", w.room),
                *(
                    "Active" if w.here else "Withdrawn",
                    f"{2021 - int(w.grade)}-0{at + 1}-1{at}",
                    f"parent{at}@example.ca",
                ),
            ]
            for at, w in sorted(enumerate(people), key=lambda pair: pair[1].family)
        ]
        folder.csv(f"{name}/Student List.csv", [titles, *rows])
    folder.zip("2026-09 September/photos.zip", faces(first))
    folder.zip("2027-01 January/new photos.zip", faces(last[-2:]))
    return Truth(
        last,
        steps=("2026-09 September", "2027-01 January"),
        same=(("Hanna Kowalczyk", "Hanna Berg"),),
        allowed=("photos", "new photos"),
    )
