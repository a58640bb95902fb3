"""Offices and libraries of the rest of the world."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.third_cast import pupils


@case(
    "Oliver, Softlink (from memory, not read here): Borrower barcode, Alternate ID, Surname, Given name, Class"
)
def fresh_oliver_borrowers(folder: Folder) -> list[Who]:
    """A barcode and the school's number; teachers among the borrowers; a preferred name."""
    people = pupils("au", 7, "20381", "5 6", "5W;6T")
    people = [
        replace(w, more=(f"B{7310 + i}",), goes="Indi" if w.given == "Indiana" else "")
        for i, w in enumerate(people)
    ]
    titles = "Borrower barcode,Alternate ID,Surname,Given name,Preferred name,Borrower type,Class,Year level"
    rows = [
        [w.more[0], w.number, w.family, w.given, w.goes, "Student", w.room, f"Year {w.grade}"] for w in people
    ]
    rows.append(["B0017", "E0042", "Trelawney", "Marcus", "", "Staff", "", ""])
    folder.csv("borrowers.csv", [words(titles), *rows])
    folder.photos(people, lambda who: f"photos/{who.number}.jpg")
    return [*people, one("Marcus", "Trelawney", "E0042", more=("B0017",), role="staff", photo="")]


@case("Schoolbox users (from memory, not read here): External ID, Username, Role, Year, House, Enabled")
def fresh_schoolbox_enabled(folder: Folder) -> Truth:
    """Roles of which guardians are left out; an account that is not enabled; houses."""
    people = pupils("au", 7, "118820", "7 8")
    people = [
        replace(w, more=(f"{w.given[0]}{w.family}{i}".lower().replace("-", ""),))
        for i, w in enumerate(people)
    ]
    gone = people[2].number
    rows = [
        [
            w.number,
            w.more[0],
            "",
            w.given,
            w.family,
            "student",
            w.grade,
            "Banksia" if i % 2 else "Grevillea",
            "0" if w.number == gone else "1",
        ]
        for i, w in enumerate(people)
    ]
    rows.append(["P5512", "jbellchambers", "Mrs", "Joanne", "Bellchambers", "guardian", "", "", "1"])
    titles = words("External ID,Username,Title,First Name,Last Name,Role,Year,House,Enabled")
    folder.csv("users.csv", [titles, *rows], quote=True)
    folder.photos(people, lambda who: f"{who.number}.jpg")
    return Truth([replace(w, here=w.number != gone) for w in people], allowed=["Banksia", "Grevillea"])


@case(
    "ManageBac's student list (from memory, not read here): Student ID, Nickname, Grade, Homeroom Advisor; "
    + OFFICE
)
def fresh_managebac_nicknames(folder: Folder) -> Truth:
    """Al and El in last names, a nickname, nationalities and the program beside the grade."""
    people = pupils("uae", 6, "GIS-01184", "6 7")
    people = [replace(w, goes={3: "Yann"}.get(i, "")) for i, w in enumerate(people)]
    rows = [
        [
            w.number,
            w.family,
            w.given,
            w.goes,
            f"Grade {w.grade}",
            "IB Middle Years",
            "Mr. Halloran" if i % 2 else "Ms. Petrov",
            "United Arab Emirates",
        ]
        for i, w in enumerate(people)
    ]
    titles = [
        "Student ID",
        "Last Name",
        "First Name",
        "Nickname",
        "Grade",
        "Program",
        "Homeroom Advisor",
        "Nationality 1",
    ]
    folder.book("ManageBac Students.xlsx", {"Students": [titles, *rows]})
    folder.photos(people)
    return Truth(people, allowed=["Mr. Halloran", "Ms. Petrov", "Halloran", "Petrov"])


@case("Class lists of Taiwan: 班級, 座號, 學號, 姓名, as Excel for Taiwan saves CSV (Big5); " + OFFICE)
def fresh_taiwan_seat_numbers(folder: Folder) -> list[Who]:
    """Seat numbers that are nobody's, whole names of three characters, Big5."""
    people = pupils("tw", 6, "1130214", rooms="七年三班")
    rows = [
        [w.room, str(i), w.number, f"{w.family}{w.given}", "女" if i % 2 else "男"]
        for i, w in enumerate(people, 1)
    ]
    folder.csv("七年三班名冊.csv", [["班級", "座號", "學號", "姓名", "性別"], *rows], enc="cp950")
    folder.photos(people, lambda who: f"相片/{who.number}.jpg")
    return people


@case("Thai class lists: เลขที่, เลขประจำตัว, คำนำหน้า, ชื่อ, นามสกุล, ชั้น (from memory, not read here); " + OFFICE)
def fresh_thai_class(folder: Folder) -> Truth:
    """Master and miss in a column, a number within the class, the class as `ป.4/2`; rows of titles above."""
    people = pupils("th", 6, "13907", rooms="ป.4/2")
    rows: list[Any] = [
        ["รายชื่อนักเรียน ปีการศึกษา 2569"],
        ["เลขที่", "เลขประจำตัว", "คำนำหน้า", "ชื่อ", "นามสกุล", "ชั้น"],
        *(
            [i, int(w.number), "เด็กหญิง" if i % 2 else "เด็กชาย", w.given, w.family, w.room]
            for i, w in enumerate(people, 1)
        ),
    ]
    folder.book("รายชื่อ ป4-2.xlsx", {"ป.4-2": rows}, merge=["A1:F1"])
    folder.photos(people, lambda who: f"{who.number}.jpg")
    return Truth(people, allowed=["ป.4-2"])


@case(
    "Vietnamese class lists: STT, Mã học sinh, Họ và tên, Ngày sinh, Lớp (from memory, not read here); "
    + OFFICE
)
def fresh_vietnamese_full_names(folder: Folder) -> list[Who]:
    """Family name first, then all other names; which of them is the first name may be read in two ways."""
    people = pupils("vi", 6, "HS24031", rooms="6A2")
    middle = {0: "Thị", 2: "Ngọc", 5: "Văn"}
    rows = []
    found = []
    for i, w in enumerate(people):
        rest = f"{middle[i]} {w.given}" if i in middle else w.given
        rows.append(
            [str(i + 1), w.number, f"{w.family} {rest}", "12/04/2014", "Nữ" if i % 2 else "Nam", w.room]
        )
        ways = [(rest, w.family), (rest.split()[-1], " ".join([w.family, *rest.split()[:-1]]))]
        ways += [(w.given, f"{w.family} {middle[i]}")] if i in middle else []
        ways += [(rest.split()[-1], w.family)]
        found.append(replace(w, also=tuple(ways)))
    titles = ["STT", "Mã học sinh", "Họ và tên", "Ngày sinh", "Giới tính", "Lớp"]
    folder.csv("Danh sách lớp 6A2.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda who: f"ảnh/{who.number}.jpg", "NFC")
    return found


@case(
    "Mexican school lists: No., Matrícula, Apellido Paterno, Apellido Materno, Nombre(s), Grado, Grupo (from memory)"
)
def fresh_mexican_two_surnames(folder: Folder) -> Truth:
    """Two columns of surnames, grade and group apart, a CURP that is nobody's business."""
    people = pupils("mx", 6, "2600173", "3 4")
    curps = [f"HECX{150310 + i}MDFRRMA{i}" for i in range(6)]
    rows: list[Any] = [
        ["Primaria Benito Juárez", None, None, None, "Ciclo escolar 2026-2027"],
        ["No.", "Matrícula", "CURP", "Apellido Paterno", "Apellido Materno", "Nombre(s)", "Grado", "Grupo"],
        *(
            [i + 1, int(w.number), curps[i], *w.family.split(" "), w.given.upper(), f"{w.grade}°", "B"]
            for i, w in enumerate(people)
        ),
    ]
    rows[2:] = [[cell.upper() if isinstance(cell, str) else cell for cell in row] for row in rows[2:]]
    folder.book("Lista de alumnos.xlsx", {"Lista": rows})
    folder.photos(people, lambda who: f"fotos/{who.number}.jpg")
    found = [
        replace(
            w,
            more=(curps[i],),
            also=((w.given, w.family.split(" ")[0]), (w.given.split()[0], w.family)),
        )
        for i, w in enumerate(people)
    ]
    groups = ["B", *(f"{grade}{mark}B" for grade in "34" for mark in ("", "°", " ", "° "))]
    return Truth(found, capitals=True, allowed=groups)


@case(
    "Registers of Nigeria: S/N, Admission No with slashes, Surname, Other Names, Class (from memory); "
    + OFFICE
)
def fresh_nigerian_admission_numbers(folder: Folder) -> list[Who]:
    """Slashes in numbers are hyphens in the names of the pictures; other names may be two."""
    people = pupils("ng", 6, "0117", rooms="JSS 2A;JSS 2B")
    people = [replace(w, number=f"SJC/2024/{w.number}") for w in people]
    rows = [
        [str(i), w.number, w.family, w.given, w.room, "F" if i % 2 else "M", "Blue House"]
        for i, w in enumerate(people, 1)
    ]
    titles = ["S/N", "Admission No", "Surname", "Other Names", "Class", "Sex", "Sport House"]
    folder.csv("JSS2 register.csv", [titles, *rows])
    folder.photos(people, lambda who: f"passports/{who.number.replace('/', '-')}.jpg")
    return [replace(w, also=((w.given.split()[0], w.family),) if " " in w.given else ()) for w in people]


@case("Mashov's list of pupils (from memory, not read here): ת.ז., שם משפחה, שם פרטי, כיתה, מקבילה")
def fresh_mashov_parallel_classes(folder: Folder) -> Truth:
    """Class and parallel in two columns, identity numbers by which the photos are called; cp1255."""
    people = pupils("il", 6, "032117450")
    rows = [[w.number, w.family, w.given, "ז", str(i % 2 + 1), "נ"] for i, w in enumerate(people)]
    titles = ["ת.ז.", "שם משפחה", "שם פרטי", "כיתה", "מקבילה", "מגדר"]
    folder.csv("תלמידים.csv", [titles, *rows], enc="cp1255")
    folder.photos(people, lambda who: f"{who.number}.jpg")
    return Truth(people, allowed=["*"])


@case(
    "DepEd School Form 1 of the Philippines (from memory, not read here): LRN, NAME (Last, First, Middle), MALE, FEMALE"
)
def fresh_philippine_school_form(folder: Folder) -> Truth:
    """Names in capitals with two commas, lines that part boys and girls, totals, titles above."""
    people = pupils("ph", 6, "136742110034")
    middles = ["SANTOS", "REYES", "CRUZ", "OCAMPO", "LIM", "GARCIA"]
    titles = [
        "LRN",
        "NAME (Last Name, First Name, Middle Name)",
        "Sex",
        "BIRTH DATE (mm/dd/yyyy)",
        "Religion",
    ]

    def line(i: int) -> list[object]:
        w = people[i]
        name = f"{w.family.upper()},{w.given.upper()}, {middles[i]}"
        return [w.number, name, "F" if i % 2 else "M", "03-14-2015", "Catholic"]

    rows: list[Any] = [
        ["School Form 1 (SF 1) School Register"],
        ["School Name", "Mabini Elementary School", None, "Grade Level", "Grade 5", "Section", "NARRA"],
        [None],
        titles,
        *map(line, (0, 2, 4)),
        [3, "<=== TOTAL MALE"],
        *map(line, (1, 3, 5)),
        [3, "<=== TOTAL FEMALE"],
        [6, "<=== COMBINED"],
    ]
    folder.book("SF1 Grade 5 Narra.xlsx", {"school_form_1": rows}, merge=["A1:E1"])
    folder.photos(people, lambda who: f"{who.number}.jpg")
    found = [replace(w, also=((f"{w.given} {middles[i]}", w.family),)) for i, w in enumerate(people)]
    return Truth(found, capitals=True, allowed=["Narra", "Grade 5", "Grade 5 Narra", "school_form_1"])
