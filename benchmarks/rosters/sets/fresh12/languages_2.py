"""Exports of systems of Asia, Africa and South America."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.papers import page_xls
from benchmarks.rosters.sets.fresh12.languages_cast import any_order, numbered, together


@case("a class list of NEIS in Korea (from memory, not read here)")
def fresh_korean_class_list_with_seats(folder: Folder) -> Truth:
    """Grade and class only in the heading; photos by year, class and seat in five digits, and the name; one has moved to another school."""
    people = together(those("서준|김;하은|이;도윤|박;지유|남궁;예준|최;수아|정;시우|황보;나윤|윤", ""))
    people = but(people, {4: {"here": False, "photo": ""}})
    seats = [f"103{at:02}" for at in range(1, 9)]
    people = numbered(people, seats, False)
    people = [replace(w, more=(*w.more, str(at))) for at, w in enumerate(people, 1)]
    rows = [
        [
            at,
            f"{w.family}{w.given}",
            "남여"[at % 2],
            f"2013.0{at}.1{at}",
            "" if w.here else "전출(2026.05.11)",
        ]
        for at, w in enumerate(people, 1)
    ]
    head = [["2026학년도 1학년 3반 명렬표"], ["담임: 최은정"], [], words("번호,성명,성별,생년월일,비고")]
    folder.book("1-3 명렬표.xlsx", {"1-3": [*head, *rows]}, ["A1:E1", "A2:E2"])
    folder.photos(people, lambda w: f"사진/{w.more[0]} {w.family}{w.given}.jpg")
    return Truth(people, allowed=("1-3", "3반", "1학년 3반", "3", "103"))


@case("vnEdu of Vietnam (from memory, not read here)")
def fresh_vietnamese_codes_and_conditions(folder: Folder) -> Truth:
    """Whole names; a code of the ministry of ten digits; father and mother beside; one has moved away; photos by the code."""
    names = cut(
        "Nguyễn Thị Minh Anh|Trần Đức Huy|Lê Hoàng Bảo Ngọc|Phạm Gia Khánh|Đặng Thùy Dương|Hồ Quốc Việt|Vũ Ngọc Ánh|Y Thiên Niê"
    )
    people = [
        any_order(one(name, number=f"79{at}0417{at}32", room=f"7A{at % 2 + 1}"))
        for at, name in enumerate(names)
    ]
    people = but(people, {2: {"here": False, "photo": ""}, 7: {"photo": ""}})
    titles = cut(
        "STT|Mã học sinh|Họ và tên|Ngày sinh|Giới tính|Lớp|Trạng thái|Dân tộc|Họ tên cha|Họ tên mẹ|Số điện thoại"
    )
    rows = [
        [
            *(at + 1, w.number, names[at], f"1{at}/03/2014", ("Nữ", "Nam")[at % 2], w.room),
            *("Đang học" if w.here else "Chuyển trường", "Kinh", f"{names[at].split()[0]} Văn Hùng"),
            *("Trần Thị Hoa", f"09000000{at:02}"),
        ]
        for at, w in enumerate(people)
    ]
    head = [["PHÒNG GD&ĐT QUẬN 3", "", "", "DANH SÁCH HỌC SINH"], ["TRƯỜNG THCS LÊ LỢI"], []]
    folder.book("danh_sach_hoc_sinh.xlsx", {"Khối 7": [*head, titles, *rows]})
    folder.photos(people, lambda w: f"anh/{w.number}.jpg")
    return Truth(people, allowed=("Khối 7",))


@case("SIMAT of Colombia (titles from memory, not read here; what it is: sistemamatriculas.gov.co)")
def fresh_colombian_enrolment_with_two_names_each(folder: Folder) -> Truth:
    """Two surnames and two first names in four columns; `RETIRADO`; the groups keep a zero; photos by document."""
    people = those(
        "Valeria Sofía|Quiñones Mosquera;Juan Esteban|Arboleda Zapata;Mariana|Ocampo;Samuel David|Tique Yara;Luisa Fernanda|Peñaranda Ortiz;Kevin|Murillo Hinestroza;Isabella|Agudelo Toro;Emmanuel José|Chocué Dagua",
        "1040417233",
        "6 7",
        "0601;0702",
    )
    people = but(people, {5: {"here": False, "photo": ""}})
    titles = words(
        "ANO,ESTADO,INSTITUCION,DANE,SEDE,JORNADA,GRADO_COD,GRUPO,FECHAINI,ESTRATO,DOC,TIPODOC,APELLIDO1,APELLIDO2,NOMBRE1,NOMBRE2,GENERO,FECHA_NACIMIENTO"
    )
    rows = []
    for at, w in enumerate(people):
        family, given = [*w.family.split(), ""][:2], [*w.given.split(), ""][:2]
        rows.append(
            [
                *("2026", "MATRICULADO" if w.here else "RETIRADO", "I.E. SAN JOSE", "105001000017"),
                *("SEDE PRINCIPAL", "MAÑANA", w.grade, w.room, "19/01/2026", "ESTRATO 2", w.number),
                "TI:TARJETA DE IDENTIDAD",
                *(part.upper() for part in (*family, *given)),
                *("FM"[at % 2], f"1{at}/06/2014"),
            ]
        )
    folder.csv("reporte_simat.csv", [titles, *rows], ";", "cp1252")
    folder.photos(people, lambda w: f"FOTOS/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("SEDE PRINCIPAL", "MAÑANA"))


@case(
    "the digital platform of the ministry in Algeria (from memory, not read here): a page with the ending .xls"
)
def fresh_algerian_surname_and_name_in_arabic(folder: Folder) -> Truth:
    """Surname and name in two columns; the class says the year, too; sixteen digits; the pictures have them as well."""
    people = those(
        "أمينة|بوزيد;ياسين|بن عيسى;سلمى|حمداني;عبد الرحمان|قاسمي;مريم|بلحاج;إسلام|زروقي;هاجر|مزيان;رياض|شريف",
        "2014041700123041",
        "",
        "1م1;1م2",
    )
    titles = cut("رقم التعريف|اللقب|الاسم|الجنس|تاريخ الميلاد|مكان الميلاد|القسم|الصفة")
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|{('أنثى', 'ذكر')[at % 2]}|2014-0{at + 1}-12|سطيف|{w.room}|نصف داخلي"
        )
        for at, w in enumerate(people)
    ]
    folder.put("قائمة التلاميذ.xls", page_xls(titles, rows, "<p>متوسطة الإخوة بوراس</p>"))
    folder.photos(people, lambda w: f"صور/{w.number}.jpg")
    return Truth(people, allowed=("نصف داخلي",))
