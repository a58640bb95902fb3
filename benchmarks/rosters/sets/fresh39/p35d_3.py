"""What systems and photographers of Malaysia, Singapore, India, Bangladesh and Kazakhstan write."""

from __future__ import annotations

import io
from collections.abc import Sequence

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder


@case("idMe / APDM of the Malaysian ministry, Senarai Nama Murid of a class as PDF (from memory)")
def p35d_idme_register_of_two_classes(folder: Folder) -> Truth:
    """Malaysia: a PDF, a page a class, capitals, bin and binti, a/l and a/p, one gone (PINDAH)."""
    people = [
        _malay("Nur Alia Sofea", "binti Hazman", "04418", "5 BESTARI"),
        _malay("Muhammad Danish", "bin Zulkifli", "04421", "5 BESTARI"),
        _malay("Kavinraj", "a/l Selvakumar", "04425", "5 BESTARI"),
        _malay("Jia Xuan", "Lim", "04430", "5 BESTARI", "Lim Jia Xuan"),
        _malay("Aaron Jugah", "anak Ringgit", "04433", "5 BESTARI"),
        _malay("Thivya", "a/p Maniam", "04440", "5 CEMERLANG"),
        _malay("Ahmad Irfan", "bin Rosdi", "04441", "5 CEMERLANG"),
        _malay("Zhi Hao", "Ooi", "04452", "5 CEMERLANG", "Ooi Zhi Hao"),
        _malay("Siti Mariam", "binti Abdul Wahab", "04455", "5 CEMERLANG"),
    ]
    people = but(people, {1: {"here": False}})
    folder.put("Senarai_Murid_Tahun_5.pdf", _register(people))
    return Truth(people, capitals=True, allowed=("PUAN ROSNAH BINTI JAAFAR", "ENCIK GOPAL A/L RAMAN"))


def _malay(given: str, family: str, number: str, room: str, written: str = "") -> Who:
    who = one(given, family, number, "5", room, photo="")
    return any_parting(who, *([written] if written else []))


def _register(people: Sequence[Who]) -> bytes:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table

    style, story = getSampleStyleSheet(), []
    teachers = {"5 BESTARI": "PUAN ROSNAH BINTI JAAFAR", "5 CEMERLANG": "ENCIK GOPAL A/L RAMAN"}
    for room, teacher in teachers.items():
        body = [["BIL", "NAMA MURID", "NO. DAFTAR", "JANTINA", "AGAMA", "CATATAN"]]
        for who in (each for each in people if each.room == room):
            written = who.also[-1][0] if who.family in ("Lim", "Ooi") else who.full
            sex = "P" if who.given.split()[0] in ("Nur", "Jia", "Thivya", "Siti") else "L"
            note = "" if who.here else "PINDAH 02/03/2026"
            body.append([str(len(body)), written.upper(), who.number, sex, "", note])
        story += [
            Paragraph("SEKOLAH KEBANGSAAN SERI MELUR (ABA4021)", style["Heading2"]),
            Paragraph("SENARAI NAMA MURID TAHUN 2026", style["Heading3"]),
            Paragraph(f"KELAS: {room}", style["Normal"]),
            Paragraph(f"GURU KELAS: {teacher}", style["Normal"]),
            Table(body, repeatRows=1, style=[("GRID", (0, 0), (-1, -1), 0.5, "black")]),
            Paragraph(f"JUMLAH MURID: {len(body) - 1}", style["Normal"]),
            Paragraph("Dicetak pada: 09/03/2026 08:12:44", style["Normal"]),
            PageBreak(),
        ]
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=A4, invariant=1).build(story)
    return file.getvalue()


@case(
    "Fedena, custom export: Admission no|Student, First name|Student, Batch Name|Student; Ward Admission "
    "Number|Guardian (support.fedena.com/support/solutions/articles/213110)"
)
def p35d_fedena_students_and_guardians(folder: Folder) -> Truth:
    """India: two files of one system, the second of guardians only; initials as last names, one name only."""
    people = those(
        "Aadhya|Nambiar;Rohit|K;Lakshmi|;Mohammed Aslam|P M;Gurleen|Kaur;Anirudh|Deshpande;Tenzin|Dolma;"
        "Kavya|Hegde;Joel|D'Cruz",
        "SVM/2021/0147",
        "7",
        "VII - A;VII - B",
        photo="",
    )
    titles = [
        f"{title}|Student"
        for title in cut(
            "Admission no|Admission date|First name|Middle name|Last name|Batch Name|Class Roll No|"
            "Date of birth|Gender|Blood Group|Nationality Name|Email|Phone2"
        )
    ]
    rows = [
        [
            *(w.number, "04-06-2021", w.given, "", w.family, w.room, str(at // 2 + 1)),
            *(
                f"1{at}-0{at + 1}-2014",
                "f" if at in (0, 2, 4, 6, 7) else "m",
                "O+",
                "India",
                "",
                f"98450{10233 + at * 91}",
            ),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Student_admission_details.csv", [titles, *rows])
    heads = cut("Ward Admission Number|First name|Last name|Relation|Mobile phone|Occupation")
    guardians = [
        [w.number, name, w.family, relation, f"94480{20115 + at * 83}", "Business"]
        for at, w in enumerate(people)
        for name, relation in (("Suresh", "Father"), ("Vidya", "Mother"))[: 1 + at % 2]
    ]
    folder.csv("Student_guardian_details.csv", [[f"{head}|Guardian" for head in heads], *guardians])
    return Truth(people)
