"""Systems and offices of the rest of the world."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.fresh_cast import pupils_of

pupils = pupils_of(0)
_FATHERS = words("RAJESH,K. SUBRAMANIAN,ABDUL REHAMAN,T. RAGHAVAN,HARJEET,ZOTHANMAWIA")
_MOTHERS = words("SUNITA DEVI,LATHA,SHABANA BEGUM,R. MEENAKSHI,AMARJIT,LALTHANPUII")


@case(
    "ited.zendesk.com 360001141616: KAMAR's id, uniqueid, firstname, lastname, yearlevel, whanau; the file: "
    + OFFICE
)
def fresh_kamar_whanau(folder: Folder) -> list[Who]:
    """Names with macrons and apostrophes, a national number beside the school's, a whānau for a room."""
    people = [
        replace(w, more=(f"1{30217784 + i * 31}",))
        for i, w in enumerate(pupils("nz", 7, "21044", "9 10", "KOWHAI RIMU"))
    ]
    people[5] = replace(people[5], goes="Gus")
    titles = words("id,uniqueid,lastname,firstname,firstnamepreferred,yearlevel,whanau,datebirth,email")
    rows = [
        [
            w.number,
            w.more[0],
            w.family,
            w.given,
            w.goes or w.given,
            w.grade,
            w.room,
            "20120304",
            "s@school.nz",
        ]
        for w in people
    ]
    folder.csv("kamar students.csv", [titles, *rows], enc="utf-8-sig")
    folder.zip("photos.zip", faces(people, lambda who: f"photos/{who.number}.JPG"))
    return people


@case("tasshub.kb.tassweb.com.au, Bulk Image Upload: CLAR002.jpg for students, 0000438.jpg for employees")
def fresh_tass_codes(folder: Folder) -> list[Who]:
    """Codes of letters and digits; students and employees in two lists and one zip."""
    people = [
        replace(w, number=f"{w.family[:4].upper():X<4}{i + 1:03}".replace("'", "").replace(" ", ""))
        for i, w in enumerate(pupils("uk", 6, grades="7 8", rooms="7W 8E"))
    ]
    rows = [[w.number, w.family, w.given, "", f"Year {w.grade}", w.room, "Current"] for w in people]
    titles = words("Student Code,Surname,First Name,Preferred Name,Year Group,Tutor Group,Status")
    folder.csv("students.csv", [titles, *rows])
    staff = one("Gail", "Norwood", "0000438", role="staff")
    folder.csv(
        "employees.csv",
        [words("Employee Code,Surname,First Name,Title"), [staff.number, "Norwood", "Gail", "Ms"]],
    )
    folder.zip("images.zip", faces([*people, staff]))
    return [*people, staff]


@case("Chinese class lists: 学号, 姓名, 性别, 班级, 备注 as Excel for China saves CSV (GB 18030); " + OFFICE)
def fresh_chinese_class_list(folder: Folder) -> Truth:
    """One column for the name, last name first without a blank, one of two letters; a note 转学 has left."""
    people = pupils("zh", 6, "20260107", rooms="初一(2)班")
    gone = people[4].number
    rows = [
        [w.number, f"{w.family}{w.given}", "女", w.room, "转学" if w.number == gone else ""] for w in people
    ]
    folder.csv("名单.csv", [["学号", "姓名", "性别", "班级", "备注"], *rows], enc="gb18030")
    folder.photos(people)
    return Truth(
        [
            replace(
                w, here=w.number != gone, also=((f"{w.family}{w.given}", ""), ("", f"{w.family}{w.given}"))
            )
            for w in people
        ]
    )


@case("Noor's student list: رقم الطالب, اسم الطالب, الصف, الفصل (from memory, not read here)")
def fresh_arabic_workbook(folder: Folder) -> Truth:
    """Names of four parts in one column, Arabic digits for the class, a title above, numbers as text."""
    people = pupils("ar", 6, "1107734")
    rows: list[list[object]] = [
        ["كشف أسماء الطلاب للعام الدراسي 1448"],
        ["م", "رقم الطالب", "اسم الطالب", "الصف", "الفصل"],
        *(
            [i, w.number, f"{w.given} خالد سعد {w.family}", "الأول المتوسط", "١"]
            for i, w in enumerate(people, 1)
        ),
    ]
    folder.book("كشف الطلاب.xlsx", {"ورقة1": rows}, merge=["A1:E1"])
    folder.photos(people)
    full = [
        replace(
            w,
            also=(
                (f"{w.given} خالد سعد", w.family),
                (w.given, f"خالد سعد {w.family}"),
                (f"{w.given} خالد", f"سعد {w.family}"),
                (f"{w.given} خالد سعد {w.family}", ""),
            ),
        )
        for w in people
    ]
    return Truth(full, allowed=["*"])


@case(
    "Russian class lists: №, Фамилия, Имя, Отчество, Класс as Excel for Russia saves CSV (cp1251); " + OFFICE
)
def fresh_russian_patronymics(folder: Folder) -> Truth:
    """A patronymic in a column of its own, numbers of the personal file, a class with a letter."""
    people = pupils("ru", 6, "К-0417", rooms="7А;7Б")
    rows = [
        [str(i), w.number, w.family, w.given, "Сергеевна" if w.given[-1] in "ая" else "Сергеевич", w.room]
        for i, w in enumerate(people, 1)
    ]
    titles = ["№ п/п", "№ личного дела", "Фамилия", "Имя", "Отчество", "Класс"]
    folder.csv("список.csv", [titles, *rows], ";", "cp1251")
    folder.photos(people, lambda who: f"{who.family} {who.given}.jpg")
    both = [
        replace(w, also=tuple((f"{w.given} {name}", w.family) for name in ("Сергеевна", "Сергеевич")))
        for w in people
    ]
    return Truth(both)


@case(
    "UDISE-like registers of India: Adm No, Student Name, Father's Name, Mother's Name, Class, Sec; " + OFFICE
)
def fresh_indian_register(folder: Folder) -> Truth:
    """Capitals, one name or an initial before it, the parents in columns, classes in Roman numerals."""
    names = [
        "AADHYA|NAMBIAR",
        "S. KAVITHA|",
        "MOHAMMED REHAN|",
        "T. R. ASHWIN|",
        "GURPREET|KAUR",
        "LALRINPUIA|",
    ]
    parted = [name.split("|") for name in names]
    people = [
        one(given, family, f"{2201 + i}", room=f"VI {'BA'[i % 2]}")
        for i, (given, family) in enumerate(parted)
    ]
    split = {1: ("S.", "KAVITHA"), 2: ("MOHAMMED", "REHAN"), 3: ("T. R.", "ASHWIN")}
    turned = {1: ("KAVITHA", "S."), 3: ("ASHWIN", "T. R.")}
    people = [
        replace(w, also=tuple(each[i] for each in (split, turned) if i in each)) for i, w in enumerate(people)
    ]
    rows = [
        [
            i,
            w.number,
            w.full,
            f"{_FATHERS[i - 1]} {w.family}".strip(),
            _MOTHERS[i - 1],
            *w.room.split(),
            "GEN",
            "12-04-2014",
        ]
        for i, w in enumerate(people, 1)
    ]
    titles = [
        "S.No.",
        "Adm. No.",
        "Student's Name",
        "Father's Name",
        "Mother's Name",
        "Class",
        "Sec",
        "Cat",
        "DOB",
    ]
    folder.book("class 6.xlsx", {"VI": [["ST. THOMAS PUBLIC SCHOOL"], titles, *rows]}, merge=["A1:I1"])
    folder.photos(people)
    return Truth([replace(w, room="") for w in people], capitals=True, allowed=["*"])


@case(
    "Brazilian school lists: Matrícula, Nome do Aluno, Turma, Situação (from memory, not read here); "
    + OFFICE
)
def fresh_brazilian_situation(folder: Folder) -> Truth:
    """Capitals without a comma, `Transferido`, a telephone; semicolons and Windows letters."""
    people = pupils("pt", 5, "20260031", rooms="601;602")
    gone = people[2].number
    rows = [
        [
            w.number,
            w.full.upper(),
            w.room,
            "Transferido" if w.number == gone else "Cursando",
            "(21) 98877-1234",
        ]
        for w in people
    ]
    titles = ["Matrícula", "Nome do Aluno", "Turma", "Situação", "Telefone"]
    folder.csv("alunos.csv", [titles, *rows], ";", "cp1252")
    folder.photos(people)
    parted = [replace(w, here=w.number != gone) for w in people]
    parted[0] = replace(parted[0], also=(("João", "Pedro da Silva"), ("João Pedro da", "Silva")))
    parted[1] = replace(parted[1], also=(("Ana", "Clara Conceição"),))
    parted[3] = replace(parted[3], also=(("Valentina dos", "Santos"),))
    return Truth(parted, capitals=True)


@case(
    "Dapodik's Daftar Peserta Didik: title rows, then No, Nama, NIPD, JK, NISN, ..., Rombel Saat Ini (from memory, not read here)"
)
def fresh_dapodik_mononyms(folder: Folder) -> Truth:
    """Five rows above, titles over two rows, people of one name, parents' columns at the right."""
    people = [
        replace(w, more=(f"01435{i}7781",)) for i, w in enumerate(pupils("id", 6, "3114", rooms="VII-A"))
    ]
    rows: list[list[object]] = [
        ["Daftar Peserta Didik"],
        ["SMP NEGERI 3 CONTOH"],
        ["Kecamatan Kec. Contoh, Kabupaten Kab. Contoh, Provinsi Prov. Contoh"],
        ["Tanggal Unduh: 2026-08-03 08:11:10", None, "Pengunduh: operator@example.id"],
        ["No", "Nama", "NIPD", "JK", "NISN", "Data Ayah", None, "Rombel Saat Ini"],
        [None, None, None, None, None, "Nama", "Pekerjaan", None],
        *(
            [
                i,
                w.full,
                w.number,
                "L",
                w.more[0],
                ["Slamet", "Joko Susilo", "Agus", "Hendra Wijaya", "Parman", "Tono"][i - 1],
                "Petani",
                w.room,
            ]
            for i, w in enumerate(people, 1)
        ),
    ]
    folder.book("daftar_pd.xlsx", {"Daftar Peserta Didik": rows}, merge=["F5:G5", "A1:H1"])
    folder.photos(people)
    return Truth(people)
