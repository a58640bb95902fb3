"""Offices of South America, Africa and Asia."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.faces import face
from benchmarks.rosters.fifth_cast import anyhow
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.papers import xls
from benchmarks.rosters.sixth_cast import parted, pupils, whole_names


@case(
    "SIAGIE of Peru (from memory, not read here): Nómina de Matrícula: N° de orden, DNI, Apellidos y Nombres, Situación: "
    + OFFICE
)
def fresh_peruvian_nomina(folder: Folder) -> Truth:
    """Grade and section above, two rows of titles, whether the parents live; two have gone (Retirado, Trasladado)."""
    people = pupils("pe", 8, "78204417", "", "")
    people[3] = replace(people[3], here=False)
    people[6] = replace(people[6], here=False, photo="")
    state = {3: "Retirado", 6: "Trasladado"}
    groups = [
        "N° de orden",
        "DNI o código del estudiante",
        "Apellidos y nombres",
        "Datos del estudiante",
        "",
        "",
        "Padre vive",
        "Madre vive",
    ]
    titles = [
        "",
        "",
        "(orden alfabético)",
        "Sexo H/M",
        "Situación de matrícula",
        "Lengua materna",
        "SI/NO",
        "SI/NO",
    ]
    rows = [
        [
            *(
                at + 1,
                w.number,
                f"{w.family.upper()}, {w.given}",
                "HM"[at % 2],
                state.get(at, "P"),
                "Castellano",
            ),
            *("SI", "SI" if at % 3 else "NO"),
        ]
        for at, w in enumerate(people)
    ]
    top = [["NÓMINA DE MATRÍCULA 2026"], ["I.E. 1204 Los Andes", "", "", "Grado: 3", "", "Sección: B"], []]
    end = [[], ["", "", "P: promovido   H: 5  M: 3   Total: 8"]]
    merge = ["A1:H1", "D4:F4"]
    folder.book("Nomina 3B.xlsx", {"Nomina": [*top, groups, titles, *rows, *end]}, merge=merge)
    folder.photos(people, lambda who: f"fotos/{who.number}.jpg")
    return Truth(people, capitals=True, allowed=["*"])


@case(
    "Massar of Morocco (from memory, not read here): رت, الرمز, النسب, الاسم, النوع, تاريخ الازدياد; an Excel list: "
    + OFFICE
)
def fresh_moroccan_codes(folder: Folder) -> Truth:
    """Academy, school and section above the titles in Arabic; a code with a letter on the photos; two in one cell below."""
    people = pupils("ma", 8, "G132204417", "", "")
    titles = ["رت", "الرمز", "النسب", "الاسم", "النوع", "تاريخ الازدياد", "ملاحظات"]
    rows = [
        [
            at,
            w.number,
            w.family,
            w.given,
            ("أنثى", "ذكر")[at % 2],
            f"2013-0{at}-14",
            "وافد" if at == 3 else "",
        ]
        for at, w in enumerate(people, 1)
    ]
    top = [
        ["الأكاديمية الجهوية للتربية والتكوين"],
        ["ثانوية الأمل الإعدادية", "", "", "القسم : 2APIC-3", "", "2026/2027"],
        [],
    ]
    folder.book(
        "2APIC-3.xlsx", {"Sheet1": [*top, titles, *rows, ["مجموع التلاميذ : 8"]]}, merge=["A1:G1", "A2:C2"]
    )
    folder.zip("صور.zip", faces(people))
    return Truth(people, allowed=["2APIC-3", "2APIC", "3"])


_LAHORE = (
    "Muhammad Abdullah Khan;Ayesha Noor;Syed Hassan Raza;Fatima Tariq;Ali Hamza;Zainab Bibi;"
    "Muhammad Umar Farooq;Hira;Rana Bilal Ahmed;Maryam Shahid"
)


@case(
    "Registers of Pakistan: Sr #, GR No, Student Name, Father Name, Class, Section, B-Form No (from memory): "
    + OFFICE
)
def fresh_general_register_numbers(folder: Folder) -> Truth:
    """The father's name and the state's number beside each; struck off is gone; files by number with a G before it."""
    people = whole_names(_LAHORE, "3417", "6", "")
    people = [
        replace(w, more=(f"35202-{1204417 + at * 31}-{at}", f"GR-{w.number}")) for at, w in enumerate(people)
    ]
    people[4] = replace(people[4], here=False)
    titles = [
        "Sr #",
        "GR No",
        "Student Name",
        "Father Name",
        "Class",
        "Section",
        "B-Form No",
        "Contact",
        "Remarks",
    ]
    fathers = ("Imran Khan", "Noor Muhammad", "Syed Ali Raza", "Tariq Mehmood", "Ghulam Rasool")
    rows = [
        [
            *(at + 1, int(w.number), w.full, fathers[at % 5], 6, "Jinnah", w.more[0], f"0300-00000{at:02}"),
            "" if w.here else "Struck off 15-09-2026",
        ]
        for at, w in enumerate(people)
    ]
    top = [["The Crescent School, Model Town"], ["Class 6 Jinnah - Session 2026-27"]]
    folder.book("Class 6 Jinnah.xlsx", {"List": [*top, titles, *rows]}, merge=["A1:I1", "A2:I2"])
    folder.photos(people, lambda who: f"pics/GR-{who.number}.jpg")
    return Truth(people, allowed=["Jinnah", "6 Jinnah", "6Jinnah"])


@case(
    "qmzswed91.com 821901 and others on 学籍: 学籍号 is G and the identity number; files by identity number, else 学校标识码_班号_姓名"
)
def fresh_old_excel_of_china(folder: Folder) -> Truth:
    """A real .xls with a merged title row; one child has no identity number and a photo by school, class and name."""
    people = pupils("cn", 9, "", "", "七年级3班")
    people = [
        replace(
            w,
            number=f"G32108420130{512 + at * 3}{2041 + at}",
            also=((w.family + w.given, ""), ("", w.family + w.given)),
        )
        for at, w in enumerate(people)
    ]
    people = [replace(w, more=(w.number[1:],)) for w in people]
    people[6] = replace(people[6], number="L3210842013060312044", more=())
    titles = ["序号", "学校标识码", "班级", "姓名", "性别", "全国学籍号", "身份证件号", "监护人", "联系电话"]
    rows = [
        [
            *(
                at,
                "2132001204",
                w.room,
                w.family + w.given,
                "女男"[at % 2],
                w.number,
                w.more[0] if w.more else "无",
            ),
            *(f"{w.family}{('建军', '晓梅', '海燕')[at % 3]}", f"1390000{at:04}"),
        ]
        for at, w in enumerate(people, 1)
    ]
    folder.put("七年级3班学籍信息.xls", xls([["2026年秋学生学籍信息表"], titles, *rows], [(0, 0, 0, 8)]))
    folder.photos(
        people,
        lambda who: (
            f"七年级/3班/{who.more[0] if who.more else f'2132001204_0703_{who.family}{who.given}'}.jpg"
        ),
    )
    return Truth(people, allowed=["3班", "七年级"])


@case(
    "Class lists of Ethiopia (from memory, not read here): No., Full Name, Sex, Age; grade and section above: "
    + OFFICE
)
def fresh_ethiopian_names(folder: Folder) -> Truth:
    """A name, the father's and the grandfather's, in one cell; ages are no grades; the photos leave the grandfather out."""
    people = [anyhow(w.full, "", "", "7B") for w in pupils("et", 8)]
    titles = ["No.", "Full Name", "Sex", "Age", "Remark"]
    rows = [
        [at, w.full, "FM"[at % 2], 13 + at % 2, "new" if at == 4 else ""] for at, w in enumerate(people, 1)
    ]
    end = [[], ["", "Homeroom teacher: Ato Fikru M."], ["", "M 4  F 4  T 8"]]
    folder.book(
        "Grade 7B.xlsx",
        {"Sheet1": [["ADDIS FANA SCHOOL"], ["Grade 7 Section B  2019 E.C."], [], titles, *rows, *end]},
    )
    for who in people[:7]:
        folder.put(f"7B photos/{' '.join(who.full.split()[:2])}.jpg", face(who.photo))
    people[7] = replace(people[7], photo="")
    return Truth([replace(w, room="") for w in people], allowed=["*"])


@case(
    "SLiMS of Indonesia: its member fields Member ID, Name, Institution, Type, Photo (a public guide); the export's titles from memory"
)
def fresh_members_of_slims(folder: Folder) -> Truth:
    """The institution is the class; a teacher among the members; the list names the pictures; one has one name only."""
    people = pupils("id", 8, "20417", "", "8A;8B")
    staff = one("Endang", "Lestariningsih", "90011", role="staff")
    titles = words(
        "member_id,member_name,gender,member_type_name,member_email,member_address,inst_name,member_image,member_phone,"
        "member_since_date,register_date,expire_date,birth_date,member_notes"
    )
    rows = [
        [
            *(
                w.number,
                w.full,
                "01"[at % 2],
                "Guru" if w.role == "staff" else "Siswa",
                "",
                "Jl. Melati 4",
                w.room,
            ),
            *(
                f"member_{w.number}.jpg" if w.photo else "",
                f"0812000000{at}",
                "2024-07-15",
                "2024-07-15",
                "2027-07-14",
            ),
            *(f"2013-0{at % 9 + 1}-11", ""),
        ]
        for at, w in enumerate([*people, staff])
    ]
    folder.csv("senayan_member_export.csv", [titles, *rows], quote=True)
    folder.photos([*people, staff], lambda who: f"images/persons/member_{who.number}.jpg")
    return Truth([parted(w) if w.family else w for w in people] + [staff])
