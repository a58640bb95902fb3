"""What schools of Latin America, the Middle East and Asia send on an ordinary day."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder


@case("the list of a class of São Paulo's Secretaria Escolar Digital (RA, Dig. RA, Situação: from memory)")
def fresh_alunos_of_the_sed(folder: Folder) -> Truth:
    """Whole names in capitals, the number's last digit apart, states of the enrolment, the class above; pictures by name."""
    people = those(
        "Ana Beatriz|Souza Lima;Enzo Gabriel|dos Santos;Maria Eduarda|Ferreira;Pedro Henrique|Alves da Silva;Júlia|Nakamura;"
        "Davi Lucas|Rocha;Lorena|Conceição Prado;Miguel|Batista;Valentina|Queiroz",
        "000112840317",
    )
    people = [any_parting(replace(w, room="6° ANO A")) for w in people]
    people = but(people, {3: {"here": False}, 7: {"here": False}})
    states = {3: "BAIXA - TRANSFERÊNCIA", 7: "REMANEJADO"}
    titles = cut("Nº|Nome do Aluno|RA|Dig. RA|UF RA|Data de Nascimento|Situação|Deficiência")
    rows = [
        cut(
            f"{at + 1}|{w.full.upper()}|{w.number}|{'7X30915X2'[at]}|SP|1{at}/08/2014|{states.get(at, 'ATIVO')}|"
        )
        for at, w in enumerate(people)
    ]
    head = [["EE PROFESSORA ODILA BENTO"], ["Relação de Alunos - Turma: 6° ANO A INTEGRAL 9H ANUAL"], []]
    folder.csv("relacao_alunos_6A.csv", [*head, titles, *rows], sep=";", enc="cp1252")
    folder.photos([w for w in people if w.here], lambda w: f"Fotos 6A/{w.full}.jpg")
    kept = [w if w.here else replace(w, photo="") for w in people]
    return Truth(kept, capitals=True, allowed=("*",))


@case("a class list out of NEIS in Korea (학년, 반, 번호, 학번, 성명: from memory)")
def fresh_hakbeon_of_neis(folder: Folder) -> Truth:
    """Names of one word, numbers of five digits that hold year, class and place; one gone to another school; pictures by number and name."""
    names = cut("강서윤|김도윤|문하린|박지호|신예은|오현우|윤채원|이준서|정다은|최시우")
    people = [
        one(name[1:], name[0], f"302{at:02}", "3", "2", also=((name, ""), ("", name)), more=(str(at),))
        for at, name in enumerate(names, 1)
    ]
    people = but(people, {5: {"here": False, "photo": ""}, 9: {"photo": ""}})
    rows: list[list[Any]] = [
        [
            3,
            2,
            at,
            int(w.number),
            f"{w.family}{w.given}",
            "남여"[at % 2],
            "" if w.here else "전출(2026.09.14)",
        ]
        for at, w in enumerate(people, 1)
    ]
    head = [["2026학년도 3학년 2반 명렬표"], ["담임교사: 한정민"], []]
    folder.book(
        "3-2 명렬표.xlsx",
        {"명렬표": [*head, cut("학년|반|번호|학번|성명|성별|비고"), *rows, ["", "", "", "", "재적 9명"]]},
        merge=("A1:G1",),
    )
    folder.photos(people, lambda w: f"사진/{w.number} {w.family}{w.given}.jpg")
    return Truth(people, allowed=("*",))


@case("School Form 1 of the Philippines' DepEd (LRN, NAME (Last Name, First Name, Middle Name): from memory)")
def fresh_school_form_1_of_deped(folder: Folder) -> Truth:
    """Boys and girls with totals between, a title in two rows, middle names behind a second comma, T/O in the remarks; pictures by LRN."""
    boys = those(
        "Jhon Mark|Dela Cruz;Prince Nathaniel|Villanueva;Kurt Russel|Magbanua;Rodel|Tumulak",
        "136482190041",
        "4",
        "Sampaguita",
        0,
    )
    girls = those(
        "Princess Mae|Santos;Althea|De Guzman;Rhianne|Bacalso;Shane Nicole|Ocampo;Czarina|Dimaculangan",
        "136482190204",
        "4",
        "Sampaguita",
    )
    middles = cut("Reyes|Abad|Cortez|Yu|Lumibao|Perez|Sison|Garcia|Mercado")
    people = [
        replace(w, also=((f"{w.given} {middle}", w.family), (f"{w.given} {middle[0]}.", w.family)))
        for w, middle in zip([*boys, *girls], middles, strict=True)
    ]
    people = but(people, {2: {"here": False}})
    rows: list[list[Any]] = [
        [
            w.number,
            f"{w.family.upper()},{w.given.upper()}, {middle.upper()}",
            "M" if at < 4 else "F",
            f"0{at + 1}-1{at}-2016",
            10,
            f"Brgy. {('San Roque', 'Poblacion', 'Mabini')[at % 3]}",
            f"{w.family.upper()}, {('RICO', 'JUN', 'ARNEL')[at % 3]}",
            "" if w.here else "T/O 09-18-2026 Liloan CS",
        ]
        for at, (w, middle) in enumerate(zip(people, middles, strict=True))
    ]
    head: list[list[Any]] = [
        ["School Form 1 (SF 1) School Register"],
        ["School ID", "119302", "Region", "VII", "Division", "Cebu Province"],
        ["School Name", "Mabini Elementary School", "School Year", "2026 - 2027"],
        ["Grade Level", "Grade 4", "Section", "SAMPAGUITA"],
        [],
        ["LRN", "NAME", "Sex", "BIRTH DATE", "AGE as of 1st Friday June", "ADDRESS", "PARENTS", "REMARKS"],
        [
            "",
            "(Last Name, First Name, Middle Name)",
            "(M/F)",
            "(mm/dd/yyyy)",
            "",
            "Barangay",
            "Father's Name",
            "",
        ],
    ]
    boys_total, girls_total = [4, "<=== TOTAL MALE"], [5, "<=== TOTAL FEMALE"]
    both = [9, "<=== COMBINED"]
    sheet = [*head, *rows[:4], boys_total, *rows[4:], girls_total, both]
    folder.book("SF1_2026_Grade 4 - SAMPAGUITA.xlsx", {"school_form_1": sheet})
    folder.photos(people, lambda w: f"ID pictures/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("*",))
