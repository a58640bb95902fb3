"""Exports of Latin America, Asia and the Middle East."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case(
    "micolegioweb of Mexico (names of its fields from documentation: micolegioweb.net/ayuda, Descripción de los campos): MATRICULA, PATERNO, MATERNO, NOMBRE, NIVEL, GRADO, CODIGOGRUPO, MATRICULA_OFICIAL, CLAVE_CIUDADANA"
)
def fresh_fields_of_a_report_in_capitals(folder: Folder) -> Truth:
    """A report of the office's own fields: two surnames apart, one mother's empty, three numbers; photos by MATRICULA."""
    people = those(
        "Ximena|Tlapale Orduña;Emiliano|De la Garza Ríos;Regina|Bringas Peón;Ángel Gael|Cházaro Nájera;Renata|Zamudio;Leonardo|Ugalde Iñárritu;Camila Sofía|Ek Canul;Santiago|Montes de Oca Vera;Danna|Quiroz Lagunes",
        "0260017",
        "1 2",
        "SEC1A;SEC2B",
    )
    mothers = {
        "Cházaro Nájera": "Nájera",
        "De la Garza Ríos": "Ríos",
        "Montes de Oca Vera": "Vera",
        "Zamudio": "",
    }
    rows = []
    for at, w in enumerate(people):
        mother = mothers.get(w.family, w.family.split()[-1])
        father = w.family.removesuffix(mother).strip()
        curp = f"{w.family[:2].upper()}XX13051{at}{'MH'[at % 2]}DFRRN0{at}"
        official = f"1926{at}0417"
        people[at] = replace(w, more=(curp, official))
        rows.append(
            cut(
                f"{w.number}|{father}|{mother}|{w.given}|{('Femenino', 'Masculino')[at % 2]}|SECUNDARIA|{w.grade}|{w.room}|MA|{official}|{curp}|a{w.number}@correo.example"
            )
        )
    titles = cut(
        "MATRICULA|PATERNO|MATERNO|NOMBRE|GENERO_STR|NIVEL|GRADO|CODIGOGRUPO|TURNO|MATRICULA_OFICIAL|CLAVE_CIUDADANA|EMAIL"
    )
    folder.csv("Directorio de Alumnos.csv", [titles, *rows], enc="cp1252", quote=True)
    folder.photos(people, lambda w: f"FOTOS ALUMNOS/{w.number}.JPG")
    return Truth(people, allowed=("SECUNDARIA", "MA"))


@case(
    "students of Mashov in Israel (from memory, not read here), saved by Excel, which took the first zero off the identity numbers: "
    + OFFICE
)
def fresh_hebrew_numbers_without_their_zero(folder: Folder) -> Truth:
    """Eight digits in the list, nine in the names of the pictures; a parent's name and telephone beside; two surnames with a dash."""
    people = those(
        "רותם|אשכנזי;עומרי|בן שושן;ליה|גולדברג-חן;אייל|דוידוב;מעיין|הררי;סלים|ח'ורי;אלה|טל;נדב|יוספי",
        "21704411",
        "",
        "ז2;ז3",
    )
    people = [replace(w, more=(f"0{w.number}",)) for w in people]
    titles = cut("ת.ז.|שם משפחה|שם פרטי|כיתה|מין|תאריך לידה|שם הורה 1|טלפון הורה 1")
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|{w.room}|{'נז'[at % 2]}|0{at + 1}/02/2014|{('אורנה', 'משה')[at % 2]} {w.family}|050-00000{at:02}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("תלמידים.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"תמונות/{w.more[0]}.jpg")
    return Truth(people)


@case(
    "a query of Veracross at an international school in Singapore (from memory, not read here): Person ID, Preferred Name, Current Grade, Homeroom, Advisor: "
    + OFFICE
)
def fresh_preferred_names_of_an_international_school(folder: Folder) -> Truth:
    """Most have an English name beside the passport's; withdrawn ones stay on the list; photos by surname, first name and id in a zip."""
    people = those(
        "Ji-Woo|Seo;Hiroto|Nakagawa;Xin Yi|Teoh;Oluwaseun|Bankole;Anneliese|Vanderbeek;Thanh Trúc|Lương;Aarav|Krishnamurthy;Yifei|Gu;Mattias|Sundqvist;Nur Iman|Abdullah",
        "104417",
        "6 7",
        "6 Orchid;7 Heliconia",
    )
    goes = {0: "Jenny", 2: "Cindy", 3: "Seun", 5: "Tracy", 7: "Felix"}
    people = but(people, {at: {"goes": name} for at, name in goes.items()})
    people = but(people, {8: {"here": False, "photo": ""}})
    titles = cut(
        "Person ID|First Name|Last Name|Preferred Name|Current Grade|Homeroom|Advisor|Enrollment Status|Parent 1 Name|Parent 1 Email"
    )
    rows = [
        cut(
            f"{w.number}|{w.given}|{w.family}|{w.goes or w.given}|Grade {w.grade}|{w.room}|{('Mr. Pereira', 'Ms. Lim')[at % 2]}|{'Enrolled' if w.here else 'Withdrawn'}|{('Grace', 'Kenji', 'Ravi')[at % 3]} {w.family}|p{at}@mail.example"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("MS students w homeroom - 2026-08-14.csv", [titles, *rows])
    folder.zip("MS photos.zip", faces(people, lambda w: f"{w.family}_{w.given}_{w.number}.jpg"))
    return Truth(people, allowed=("Mr. Pereira", "Ms. Lim", "Pereira", "Lim"))


@case(
    "a list of DMC in Thailand (from memory, not read here): ชั้น, ห้อง, รหัสนักเรียน, คำนำหน้าชื่อ, ชื่อ, นามสกุล: "
    + OFFICE
)
def fresh_thai_boys_and_girls_before_names(folder: Folder) -> Truth:
    """`เด็กชาย` and `เด็กหญิง` stand in a column before the names; the citizen's number beside the student's; photos by the student's."""
    people = those(
        "ธนกฤต|ศรีสุข;พิชญาภา|วงศ์ใหญ่;ณัฐวุฒิ|แซ่ลิ้ม;กัญญารัตน์|ทองดี;ปุณณวิช|จันทร์เพ็ญ;ชนิดาภา|บุญมี;ภูริทัต|อินทรโชติ;สุภัสสรา|ณ เชียงใหม่",
        "20417",
    )
    people = [replace(w, more=(f"15099{at}1204417",)) for at, w in enumerate(people)]
    titles = cut(
        "รหัสโรงเรียน|ชื่อโรงเรียน|เลขประจำตัวประชาชน|ชั้น|ห้อง|รหัสนักเรียน|เพศ|คำนำหน้าชื่อ|ชื่อ|นามสกุล|ชื่อบิดา|ชื่อมารดา"
    )
    rows = [
        cut(
            f"1050130417|ดอยสวนวิทยา|{w.more[0]}|ม.1|{at % 2 + 1}|{w.number}|{'ชญ'[at % 2]}|{('เด็กชาย', 'เด็กหญิง')[at % 2]}|{w.given}|{w.family}|สมชาย|มาลี"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("DMC_นักเรียน_2569_1.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"รูปนักเรียน ม.1/{w.number}.jpg")
    return Truth(people, allowed=("*",))
