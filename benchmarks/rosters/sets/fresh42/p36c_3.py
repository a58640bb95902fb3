"""The Philippines, Uruguay, Argentina, Jamaica and Chile: form, workbook, photos, register, paste."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder


@case("School Form 1 (SF 1) of DepEd (from memory: LRN, LAST,FIRST,MIDDLE, totals of boys and girls, T/O)")
def p36c_school_form_1(folder: Folder) -> Truth:
    """Philippines: four lines above, boys, girls, totals between, one transferred out, codes below."""
    spoken = (
        ("JUSTINE KARL|AGUSTIN", "DE VERA", "M"),
        ("MARCO|CATACUTAN", "LIM", "M"),
        ("JHON MICHAEL|DELA CRUZ", "SANTOS", "M"),
        ("ABDUL RAHMAN|MACARAMBON", "-", "M"),
        ("PRINCE|YUMUL", "BAÑEZ", "M"),
        ("ANGEL MAE|BALUYOT", "REYES", "F"),
        ("PRINCESS|DE LOS SANTOS", "OCAMPO", "F"),
        ("MARIA CRISTINA|ILAGAN", "TY", "F"),
        ("SHANE|PEÑAFLOR", "MAGNO", "F"),
    )
    rows: dict[str, list[list[str]]] = {"M": [], "F": []}
    people = []
    for at, (name, middle, sex) in enumerate(spoken):
        given, family = name.split("|")
        number = f"1367281{40113 + at * 29}"
        also = () if middle == "-" else ((f"{given} {middle}", family),)
        left = at == 2
        people.append(one(given, family, number, "5", "NARRA", photo="", here=not left, also=also))
        remarks = "T/O DATE:08/17/2026 TO STA. MONICA ES" if left else ("CCT" if at == 6 else "")
        rows[sex].append(
            [
                *(number, f"{family},{given}, {middle}", sex, f"0{at + 1}/1{at % 3}/2016", str(10 + at % 2)),
                *("Tagalog", "", "Islam" if at == 3 else "Christianity", "Sitio Ilaya", "LUBAO", "PAMPANGA"),
                *(
                    f"{family}, RODEL",
                    f"{middle}, LORNA",
                    "",
                    "",
                    f"09171{at}2345{at}",
                    "Face to Face",
                    remarks,
                ),
            ]
        )
    above = [
        ["", "School Form 1 (SF 1) School Register"],
        ["", "(This replaces Form 1, Master List & STS Form 2-Family Background and Profile)"],
        ["School ID", "136728", "", "Region", "III", "", "Division", "Pampanga"],
        [
            "School Name",
            "San Isidro ES",
            "",
            "School Year",
            "2026 - 2027",
            "",
            "Grade Level",
            "Grade 5",
            "Section",
            "NARRA",
        ],
    ]
    titles = cut(
        "LRN|NAME (Last Name, First Name, Middle Name)|Sex (M/F)|BIRTH DATE (mm/dd/yyyy)|"
        "AGE as of 1st Friday June|MOTHER TONGUE|IP (Ethnic Group)|RELIGION|House #/ Street/ Sitio/ Purok|"
        "Municipality/ City|Province|"
        "Father's Name (Last Name, First Name, Middle Name)|"
        "Mother's Maiden Name (Last Name, First Name, Middle Name)|"
        "Guardian Name|Relationship|Contact Number of Parent or Guardian|Learning Modality|REMARKS"
    )
    below = [
        ["9", "<=== COMBINED"],
        [],
        ["List and Code of Indicators under REMARKS column"],
        ["Transferred Out", "T/O", "Name of Public (P) Private (PR) School & Effectivity Date"],
        ["Late Enrollment", "LE", "Reason (Enrollment beyond 1st Friday of June)"],
        ["", "Prepared by: MARITES B. OCAMPO", "", "", "Certified Correct: ERLINDA S. TAYAG"],
        [
            "",
            "(Signature of Adviser over Printed Name)",
            "",
            "",
            "(Signature of School Head over Printed Name)",
        ],
    ]
    sheet = [
        *above,
        titles,
        *rows["M"],
        ["5", "<=== TOTAL MALE"],
        *rows["F"],
        ["4", "<=== TOTAL FEMALE"],
        *below,
    ]
    folder.book(
        "SF1_2026_Grade 5 - NARRA.xlsx", {"school_form_1_ver2014.2.1.1": sheet}, merge=("B1:R1", "B2:R2")
    )
    return Truth(people, capitals=True, allowed=("school_form_1_ver2014.2.1.1", "MARITES B. OCAMPO"))


@case("lists of groups in GURI, Uruguay, put into one workbook by a secretary; style of an office, invented")
def p36c_uruguayan_workbook_of_groups(folder: Folder) -> Truth:
    """Uruguay: a sheet per group, its teacher above, cédulas with points, a name in both, Bajas."""
    people = those(
        "Bautista|Olivera Techera;Camila|Perdomo;Faustino|Silvera Acuña;Renata|Zunino Píriz;"
        "Joaquín|Da Rosa Bueno;Camila|Perdomo;Nahiara|Sosa Curbelo;Valentino|Urruty",
        "",
        "4",
        "4° A",
        without=8,
    )
    numbers = [
        "5.712.338-1",
        "5.698.204-7",
        "5.733.019-4",
        "5.741.660-2",
        "5.602.887-0",
        "5.590.112-3",
        "5.611.945-8",
        "5.620.071-6",
    ]
    people = [
        replace(w, number=number, grade="45"[at // 4], room=("4° A", "5° B")[at // 4])
        for at, (w, number) in enumerate(zip(people, numbers, strict=True))
    ]
    gone = one("Thiago", "Machado Lemos", "5.688.430-9", "4", "4° A", here=False, photo="")
    teachers = {"4° A": "Lucía Etcheverry", "5° B": "Washington Techera"}
    titles = cut("Nº|C.I.|Apellidos|Nombres|F. Nac.|Comedor|Celular madre/padre")

    def sheet(room: str, listed: list[Who]) -> list[Sequence[object]]:
        rows = [
            [
                at,
                w.number,
                w.family,
                w.given,
                f"{at + 4}/5/2016",
                "Sí" if at % 2 else "",
                f"099 {room[0]}1{at} 20{at}",
            ]
            for at, w in enumerate(listed, 1)
        ]
        above: list[Sequence[object]] = [
            ["Escuela Nº 112 de Tiempo Completo"],
            [f"Grupo: {room}   Maestro/a: {teachers[room]}"],
            [],
        ]
        return [*above, titles, *rows, [], ["", "", "Total", len(rows)]]

    sheets: dict[str, list[Sequence[object]]] = {
        room: sheet(room, [w for w in people if w.room == room]) for room in teachers
    }
    sheets["Bajas"] = [
        ["BAJAS 2026"],
        cut("C.I.|Apellidos|Nombres|Grupo|Fecha de baja|Destino"),
        [gone.number, gone.family, gone.given, gone.room, "22/5/2026", "Esc. 88 Rivera"],
    ]
    sheets["Menú comedor"] = [cut("Lunes|Martes|Miércoles"), cut("Polenta|Guiso de lentejas|Pastel de carne")]
    folder.book("Grupos 2026.xlsx", sheets)
    return Truth([*people, gone], allowed=("Grupos 2026", "Bajas", *teachers.values()))
