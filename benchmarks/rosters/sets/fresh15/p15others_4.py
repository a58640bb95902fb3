"""Schools of Peru, Brazil and Morocco."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder


@case(
    OFFICE
    + ": the nómina of a class in Peru, kept in Excel by the auxiliar, with a column for the library's card"
)
def fresh_nomina_with_library_column(folder: Folder) -> Truth:
    """Peru: capitals, two family names before a comma; grade and section in the heading; one has moved; photos by DNI."""
    people = those(
        "LUZ MARINA|APAZA CCALLO;JHON KEVIN|CONDORI HUAMÁN;XIOMARA|ESPINOZA DÁVILA;DAYRON SMITH|FLORES YUPANQUI;MILAGROS|HUARCAYA PALOMINO;FABRIZIO|LLACSA ÑAUPARI;ARIANA NICOLE|PUMA CHÁVEZ;GIANFRANCO|TICONA SALAS;YAMILETH|ZEVALLOS ROJAS",
        "61204418",
    )
    people = but(people, {4: {"here": False, "photo": ""}})
    top: list[list[object]] = [
        ["I.E. N° 40163 BENIGNO BALLÓN"],
        ["NÓMINA DE ESTUDIANTES 2026"],
        ["GRADO: 4°", "", "SECCIÓN: B", "TUTORA: Nelly Cáceres"],
        [],
    ]
    rows: list[list[object]] = [
        *top,
        [*cut("N°|DNI|APELLIDOS Y NOMBRES|SEXO|F. NAC.|CARNET BIBL.|OBSERVACIÓN")],
    ]
    rows += [
        [
            *(at + 1, int(w.number), w.last_first, "MH"[at % 2], f"{at + 4:02}/0{at % 9 + 1}/2016"),
            *(("SÍ", "SÍ", "NO")[at % 3], "" if w.here else "TRASLADO A OTRA I.E. 08/10"),
        ]
        for at, w in enumerate(people)
    ]
    rows += [[], ["", "", "MUJERES: 5   HOMBRES: 4   TOTAL: 9"]]
    folder.book("NOMINA 4B.xlsx", {"4B": rows}, merge=["A1:G1", "A2:G2"])
    folder.photos(people, lambda w: f"FOTOS 4B/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("4B", "4° B", "4°B", "B", "4 B", "FOTOS 4B", "NOMINA 4B"))


@case(
    "i-Educar's exporter of pupils as CSV (portabilis/i-educar, app/Models/Exporter/Student.php: these titles, in its order, as one chooses them); names in capitals: from memory"
)
def fresh_exporter_with_three_ids(folder: Folder) -> Truth:
    """Brazil: three ids, the second names the photos; a social name; mothers and guardians beside; one transferred."""
    people = those(
        "ANA LÍVIA|TAVARES DO VALE;BRENO|SIQUEIRA;CAUAN HENRIQUE|DAMASCENO;ELOÁ|PAIXÃO DE BRITO;GAEL|MONTENEGRO;ISIS MANUELA|QUEIROGA;KEMILLY|ARRUDA SALES;LORENZO|CUNHA BATISTELA;NICOLLY|FAGUNDES",
        "30518",
    )
    people = [replace(w, more=(f"{at * 17 + 88204}", f"{at * 29 + 412077}")) for at, w in enumerate(people)]
    people = but(people, {2: {"here": False, "photo": ""}, 6: {"goes": "KEVIN"}})
    titles = cut(
        "ID Pessoa|ID Aluno|ID Matrícula|Nome|Nome social e/ou afetivo|Data de nascimento|Gênero|Escola|Turma|Série|Data da Matrícula|Ano|Situação da Matrícula|Turno|Nome da mãe|Nome do responsável"
    )
    mothers = cut("JOSIANE|PRISCILA|EDILENE|VANESSA|TATIANE|MICHELE|ROSILDA|CAMILA|SUELI")
    rows = [
        cut(
            f"{w.more[0]}|{w.number}|{w.more[1]}|{w.full}|{w.goes and w.goes + ' ' + w.family}|{at + 10}/0{at % 9 + 1}/2014|{'FMMFMFFMF'[at]}|EMEF DOM BOSCO|6º ANO {'AB'[at % 2]}|6º Ano|"
            f"03/02/2026|2026|{'Cursando' if w.here else 'Transferido'}|Matutino|{mothers[at]} {w.family}|{mothers[at]} {w.family}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("alunos_2026.csv", [titles, *rows])
    folder.photos(people, lambda w: f"fotos carteirinha/{w.number}.jpg")
    people = [any_parting(replace(w, room=f"6º ANO {'AB'[at % 2]}")) for at, w in enumerate(people)]
    people[6] = any_parting(people[6], f"KEVIN {people[6].family}")
    return Truth(people, capitals=True, allowed=("6º Ano", "Matutino", "EMEF DOM BOSCO", "fotos carteirinha"))


@case(
    "export_notesCC of Massar in Morocco, with its rows of letters and signs above, hidden ID, two rows of titles, a name over two columns (a public program that writes the same form was read)"
)
def fresh_marks_sheet_of_massar(folder: Folder) -> Truth:
    """Morocco: the sheet for marks is the only list with names; family name first; photos by the number of Massar."""
    people = those(
        "إلياس|الإدريسي;هبة|أوبلا;سلمى|بنعيسى;زكرياء|التازي;ملاك|الحياني;آدم|السملالي;نهيلة|شقور;أنس|الغزواني;دعاء|الوردي",
        "G148206317",
    )
    people = [replace(w, more=(str(31746205 + at * 3),)) for at, w in enumerate(people)]
    marks = [*("الفرض الأول",) * 2, *("الفرض الثاني",) * 2, *("الأنشطة المندمجة",) * 2, "ملاحظات الأستاذ"]
    rows: list[list[Any]] = [[*"ABCDEFGHIJKLM"], ["sgs"] * 6 + [10] + ["sgs"] * 6, []]
    rows += [["", "", "", "", "", "نقط المراقبة المستمرة"], ["", "", "20417C", "", "7be1-40aa", "", 1], []]
    rows += [["", "", "أكاديمية :", "فاس - مكناس", "", "", "مؤسسة", "", "الثانوية الإعدادية ابن خلدون"], []]
    rows += [["", "", "المستوى  :  ", "الثانية إعدادي", "", "", "القسم  :", "", "2APIC-3"], []]
    rows += [["", "", "الدورة  :", "الدورة الأولى", "", "", "المادة", "", "اللغة العربية"], []]
    rows += [
        ["", "", "السنة الدراسية :", "2026/2027"],
        [],
        ["", "", "", "", "", "", "#1#", "", "#2#", "", "#3#"],
    ]
    rows.append(["", "ID", "رقم  التلميذ  ", "إسم التلميذ  ", "", " تاريخ الإزدياد", *marks])
    rows.append(["", "", "", "", "", "", *("النقطة", "التغيب") * 3])
    rows += [
        ["", int(w.more[0]), w.number, f"{w.family} {w.given}", "", f"1{at}-0{at % 9 + 1}-2013"]
        for at, w in enumerate(people)
    ]
    merge = [
        "C16:C17",
        "D16:E17",
        "F16:F17",
        "G16:H16",
        "I16:J16",
        "K16:L16",
        *(f"D{at}:E{at}" for at in range(18, 27)),
    ]
    folder.book("export_notesCC_2APIC-3.xlsx", {"NotesCC": rows}, merge=merge)
    folder.photos(people, lambda w: f"صور/{w.number}.jpg")
    found = [any_parting(w, f"{w.family} {w.given}") for w in people]
    found = [replace(w, also=(*w.also, *((b, a) for a, b in w.also))) for w in found]
    allowed = ("2APIC-3", "الثانية إعدادي", "اللغة العربية", "صور", "NotesCC", "export_notesCC_2APIC-3")
    return Truth(found, allowed=allowed)
