"""Lists of Mexico, India, the Philippines and Korea."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import us_birthday
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder


@case()
def q66_mexican_groups(folder: Folder) -> Truth:
    """Mexico: a sheet for each group, both family names in columns of their own, capitals, `BAJA` for one."""
    people = [
        *those("Abril|Aguirre Bernal;Diego|Camacho Téllez;Emiliano|Cisneros Lara;Fátima|Durán Olvera;"
               "José Ángel|Escamilla Nava;Karla|Galindo Robles;Leonardo|Juárez Mota",
               "260411", "4", "A", photo=""),
        *those("Luz María|Lozada Ibarra;Mariana|Macías Ponce;Natalia|Nieto Cuevas;Ramiro|Ochoa Villa;"
               "Regina|Pineda Salas;Santiago|Quintana Ruiz;Yahir|Tapia Zamora", "260602", "4", "B", photo=""),
    ]  # fmt: skip
    people = but(people, {4: {"here": False}})
    sheets: dict[str, Any] = {}
    for room in ("A", "B"):
        own = [who for who in people if who.room == room]
        sheets[f"4{room}"] = [
            ["ESCUELA PRIMARIA BENITO JUÁREZ", "", "", "", "", "", "", "CICLO ESCOLAR 2026-2027"],
            ["RELACIÓN DE ALUMNOS"],
            cut("No.|MATRÍCULA|PRIMER APELLIDO|SEGUNDO APELLIDO|NOMBRE(S)|GRADO|GRUPO|OBSERVACIONES"),
            *([at, int(who.number), *who.family.upper().split(" "), who.given.upper(), int(who.grade), room,
               "" if who.here else "BAJA"] for at, who in enumerate(own, 1)),
            [],
            ["", f"TOTAL: {len(own)} ALUMNOS"],
        ]  # fmt: skip
    folder.book("LISTAS 4o GRADO.xlsx", sheets)
    return Truth(people, capitals=True, allowed=("LISTAS 4o GRADO", "4A", "4B"))


@case("a class list of an Indian school's program: admission and roll number, name, father, class, section")
def q66_indian_sections(folder: Folder) -> Truth:
    """India: whole names in capitals, fathers beside them, one single name, `TC ISSUED` for one."""
    people = [
        *those("Aarav|Deshmukh;Bhavya|Raghunathan;Charvi|Bhatt;Devansh|Kulkarni;Ishaan|Chatterjee;"
               "Lavanya|Hegde;Manisha|", "10422", "7", "A", photo=""),
        *those("Nakul|Sengupta;Pooja|Trivedi;Rudra|Pillai;Sanvi|Mahajan;Tanmay|Joglekar;Vedika|Rathore;"
               "Yuvraj|Khanna", "10533", "7", "B", photo=""),
    ]  # fmt: skip
    people = but(people, {9: {"here": False}})
    fathers = cut("SUNIL|MURALI|NILESH|AMOL|SUBIR|GANESH|RAM LAL|ARNAB|HARISH|SURESH|ROHIT|VIVEK|AJAY|KARAN")
    rolls = [str(at % 7 + 1) for at in range(14)]
    titles = cut("S.NO|ADM NO|ROLL NO|STUDENT NAME|FATHER'S NAME|CLASS|SECTION|REMARKS")
    rows = [
        [at, int(who.number), int(roll), who.full.upper(), f"{father} {who.family.upper()}".strip(),
         int(who.grade), who.room, "" if who.here else "TC ISSUED"]
        for at, (who, father, roll) in enumerate(zip(people, fathers, rolls, strict=True), 1)
    ]  # fmt: skip
    head = [["SARASWATI VIDYA NIKETAN SR. SEC. SCHOOL"], ["CLASS 7 - STUDENT LIST - SESSION 2026-27"]]
    folder.book("Class 7.xlsx", {"Sheet1": [*head, titles, *rows]}, merge=("A1:H1", "A2:H2"))
    people = [replace(who, more=(roll,)) for who, roll in zip(people, rolls, strict=True)]
    return Truth([any_parting(who) for who in people], capitals=True, allowed=("Class 7", "Sheet1"))


@case("School Form 1 (SF 1) School Register of the Philippines: LRN, name in one column, boys first")
def q66_philippine_school_registers(folder: Folder) -> Truth:
    """Philippines: a file for each section, `Last, First, Middle`, totals below, `T/O` for one."""
    people = [
        *those("Andrei|Bautista;Carlo Miguel|Dela Cruz;John Paul|Evangelista;Angelica|Magsaysay;"
               "Bea|Santos;Princess Joy|Villanueva", "104512150021", "6", "Sampaguita", photo=""),
        *those("Joshua|Abad;Mark Anthony|Cabrera;Rafael|De Leon;Vincent|Manalo;Althea|Buenaventura;"
               "Kimberly|Navarro;Nicole Anne|Ocampo;Trisha Mae|Soriano",
               "104512150411", "6", "Rosal", photo=""),
    ]  # fmt: skip
    people = but(people, {8: {"here": False}})
    middles = cut("Reyes|Lim|Aquino|Torres|Gonzales|Padilla|Roxas|Tan|Salonga|Dizon|Cruz|Pascual|Yap|Lopez")
    boys = {"Sampaguita": 3, "Rosal": 4}
    listed = dict(zip((who.number for who in people), middles, strict=True))
    for section, count in boys.items():
        own = [who for who in people if who.room == section]
        rows: list[Sequence[Any]] = [
            [who.number, f"{who.family.upper()}, {who.given.upper()}, {listed[who.number].upper()}",
             "M" if at < count else "F", us_birthday(at, 2014), 11, "" if who.here else "T/O 09/11/2026"]
            for at, who in enumerate(own)
        ]  # fmt: skip
        sheet: list[Sequence[Any]] = [
            ["School Form 1 (SF 1) School Register"],
            ["School ID", "104512", "School Name", "Mabini Central Elementary School"],
            ["School Year", "2026 - 2027", "Grade Level", "Grade 6", "Section", section],
            [],
            cut("LRN|NAME (Last Name, First Name, Middle Name)|Sex (M/F)|BIRTH DATE|AGE|REMARKS"),
            *rows[:count],
            [count, "<=== TOTAL MALE"],
            *rows[count:],
            [len(own) - count, "<=== TOTAL FEMALE"],
            [len(own), "<=== COMBINED"],
            [],
            ["T/O: Transferred Out   T/I: Transferred In   DRP: Dropped"],
        ]
        folder.book(f"SF1 Grade 6 {section}.xlsx", {"school_form_1": sheet}, merge=("A1:F1",))
    people = [replace(who, also=((f"{who.given} {listed[who.number]}", who.family),)) for who in people]
    fine = ("SF1 Grade 6 Sampaguita", "SF1 Grade 6 Rosal", "Grade 6", "school_form_1")
    return Truth(people, capitals=True, allowed=fine)


@case("a list of a Korean school (명렬표) as a workbook: grade, class, number, name, remark")
def q66_korean_class_lists(folder: Folder) -> Truth:
    """Korea: the number of five digits says grade, class and place, too; one has moved away."""
    people = [
        *those("도윤|강;서현|고;지호|권;하은|김;민재|노;수아|문", "30101", "3", "1", photo=""),
        *those("예준|박;유나|배;시우|서;다은|송;준서|안;채원|윤;현우|정;소율|최", "30201", "3", "2", photo=""),
    ]  # fmt: skip
    people = but(people, {4: {"here": False}})
    places = [*range(1, 7), *range(1, 9)]
    people = [
        replace(who, number=f"30{who.room}{place:02}", more=(str(place),),
                also=((f"{who.family}{who.given}", ""),))
        for who, place in zip(people, places, strict=True)
    ]  # fmt: skip
    rows = [
        [int(who.grade), int(who.room), place, int(who.number), f"{who.family}{who.given}", "여남"[place % 2],
         "" if who.here else "전출"]
        for who, place in zip(people, places, strict=True)
    ]  # fmt: skip
    head = [["2026학년도 3학년 명렬표"], [], ["학년", "반", "번호", "학번", "성명", "성별", "비고"]]
    folder.book("3학년 명렬표.xlsx", {"명렬표": [*head, *rows]}, merge=("A1:G1",))
    return Truth(people, allowed=("3학년 명렬표", "명렬표"))
