"""What offices and teachers of Africa, Asia and Latin America make of their lists."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder


@case(
    "School Form 3 of the Philippines, Books Issued and Returned (that it exists, MALE and FEMALE, names by Last, First, Middle: scribd.com/document/219808046; its columns from memory); "
    + OFFICE
)
def fresh_books_issued_and_returned(folder: Folder) -> Truth:
    """The list the librarian keeps: books over pairs of dates, boys and girls with totals, codes below; no number at all; photos `Last, First`."""
    names = "Juan Miguel|Dela Cruz|Santos;Rodel|Agbayani|Pascual;Carlito Jr.|Garcia|Permejo;Christian Jay|Macaraeg|Tolentino;Althea Mae|Bautista|Reyes;Nicole|De Guzman|Ocampo;Princess Joy|Ybañez|Lim;Shaira|Villanueva|Abad"
    parts = [cut(name) for name in names.split(";")]
    people = [
        one(given, family, also=((f"{given} {middle}", family), (given, f"{middle} {family}")))
        for given, family, middle in parts
    ]
    people[2] = replace(
        people[2],
        also=(
            *people[2].also,
            ("Carlito", "Garcia Jr."),
            ("Carlito Permejo", "Garcia Jr."),
            ("Carlito", "Garcia"),
            ("Carlito Permejo", "Garcia"),
        ),
    )
    people = but(people, {3: {"here": False, "photo": ""}, 7: {"photo": ""}})

    def row(at: int) -> list[str]:
        given, family, middle = parts[at]
        dates = ["06/15/26", "" if at % 3 else "03/28/27", "06/15/26", "", "06/22/26" if at % 2 else "", ""]
        note = "" if people[at].here else "T/O Lingayen NHS 09/14/2026"
        return [f"{at % 4 + 1}", f"{family.upper()}, {given.upper()}, {middle.upper()}", *dates, note]

    top = [
        ["School Form 3 (SF3) Books Issued and Returned"],
        ["", "School ID", "300417", "", "School Year", "2026-2027"],
        ["", "Grade Level", "Grade 7", "", "Section", "MABINI"],
        cut(
            "NO.|LEARNER'S NAME (Last Name, First Name, Middle Name)|MATH||ENGLISH||SCIENCE||REMARK/ACTION TAKEN"
        ),
        cut("||Issued|Returned|Issued|Returned|Issued|Returned|"),
    ]
    rows = [*map(row, range(4)), ["", "<=== TOTAL FOR MALE | TOTAL COPIES ===>", "4", "2", "4"]]
    rows += [*map(row, range(4, 8)), ["", "<=== TOTAL FOR FEMALE | TOTAL COPIES ===>", "4", "1", "4"], []]
    rows += [
        ["", "In case of lost/unreturned books: FM=Force Majeure, TDO=Transferred/Dropout, NEG=Negligence"]
    ]
    rows += [["", "Prepared by:", "", "", "MA. LOURDES T. ESPINO"], ["", "", "", "", "Class Adviser"]]
    folder.book("SF3_Grade7_MABINI.xlsx", {"SF3": [*top, *rows]}, merge=["A1:I1", "C4:D4", "E4:F4", "G4:H4"])
    folder.photos(people, lambda w: f"ID pictures/{w.family}, {w.given}.jpg")
    return Truth(people, capitals=True, allowed=("*",))


@case(
    OFFICE + ": a secondary school in Tanzania, titles in Swahili, numbers of PReM (that system from memory)"
)
def fresh_swahili_totals_and_moved_pupils(folder: Folder) -> Truth:
    """Three names in capitals in one cell, a telephone of the parent, `AMEHAMA` for who has moved, totals by sex below; photos by number."""
    full = "NEEMA JOSEPH MWAKYUSA;BARAKA HAMISI JUMA;ZUWENA SALUM MFAUME;EMANUEL PETER MASSAWE;REHEMA ALLY NGWALI;GODLISTEN ELIA MOSHI;ASHA OMARI;FURAHA DANIEL NDEGE;IDRISA SHABANI KONDO"
    people = [any_parting(w) for w in those(full, "20150204417", "", "2A;2B")]
    people = but(people, {5: {"here": False, "photo": ""}})
    titles = cut("NA.|NAMBA YA PREM|JINA KAMILI LA MWANAFUNZI|JINSI|DARASA|SIMU YA MZAZI/MLEZI|MAONI")
    rows = [
        cut(
            f"{at}|{w.number}|{w.given}|{'KEMEKEMEKEMEKEKEME'[at * 2 - 2 : at * 2]}|{w.room}|{'' if at % 3 == 0 else f'07540000{at:02}'}|{'' if w.here else 'AMEHAMA'}"
        )
        for at, w in enumerate(people, 1)
    ]
    top = [["SHULE YA SEKONDARI MWEMBENI"], ["ORODHA YA WANAFUNZI - MAKTABA 2026"], []]
    foot = [[], ["", "", "JUMLA", "KE 5", "ME 4", "9"], ["", "", "Imeandaliwa na: Mwl. S. Kileo"]]
    folder.book("ORODHA MAKTABA.xlsx", {"Sheet1": [*top, titles, *rows, *foot]}, merge=["A1:G1", "A2:G2"])
    folder.photos(people, lambda w: f"PICHA/{w.number}.jpg")
    return Truth(people, capitals=True)


@case(
    OFFICE
    + ": a teacher's auxiliary register in Peru, competences over pairs of columns; the marks AD, A, B, C"
)
def fresh_register_of_marks_in_peru(folder: Folder) -> Truth:
    """Two rows of titles, marks of letters, the legend of the marks below; one has withdrawn; no photos."""
    people = those(
        "Luz Marina|QUISPE MAMANI;Jhon Kevin|HUAMÁN CCORI;Milagros|ÑAUPARI SOTO;Piero|DEL ÁGUILA RENGIFO;Yamilet|APAZA;Dayana Nicol|CHUQUIMIA LAZO;Frank|TICONA VARGAS;Sayuri|OSHIRO PALACIOS",
        "00000061204417",
        without=8,
    )
    people = but(people, {4: {"here": False}})
    marks = cut("AD|A|B|A|C|A|B|AD")
    rows = [
        cut(
            f"{at}|{w.number}|{w.family}, {w.given}|{marks[at - 1]}|A|{marks[-at]}|B|{marks[at - 1]}|{'' if w.here else 'RETIRADO'}"
        )
        for at, w in enumerate(people, 1)
    ]
    top = [
        ["REGISTRO AUXILIAR DE EVALUACIÓN - II BIMESTRE"],
        ["ÁREA:", "", "Comunicación", "", "GRADO Y SECCIÓN:", "", "3° B"],
        ["DOCENTE:", "", "Prof. Zenobia Cáceres Luna"],
        cut("N°|CÓDIGO|APELLIDOS Y NOMBRES|SE COMUNICA ORALMENTE||LEE DIVERSOS TEXTOS||LOGRO|OBS."),
        cut("|||C1|C2|C1|C2||"),
    ]
    foot = [
        [],
        ["", "AD", "Logro destacado"],
        ["", "A", "Logro esperado"],
        ["", "B", "En proceso"],
        ["", "C", "En inicio"],
    ]
    folder.book(
        "Registro 3B Comunicacion.xlsx", {"II BIM": [*top, *rows, *foot]}, merge=["A1:I1", "D4:E4", "F4:G4"]
    )
    return Truth(people, capitals=True, allowed=("*",))


@case(
    OFFICE
    + ": a Vietnamese workbook with a sheet a class; one title over two columns: surname with middle name, and first name"
)
def fresh_vietnamese_name_over_two_columns(folder: Folder) -> Truth:
    """`Họ và tên` is merged over two columns; `Nữ` has an x; who changed school is in the notes; the teacher signs; photos by student's code."""
    people = those(
        "Hà|Nguyễn Thị Thu;Khôi|Trần Minh;Ngân|Lê Hoàng Bảo;Phúc|Phạm;Quỳnh|Đặng Như;An|Vũ Đức;Châu|Hồ Ngọc Minh;Dũng|Bùi Tiến;Giang|Đỗ Hương;Huy|Phan Gia",
        "7904417001",
        "",
        "6A1;6A1;6A1;6A1;6A1;6A2",
    )
    people = [replace(w, room="6A1" if at < 5 else "6A2") for at, w in enumerate(people)]
    people = [any_parting(w, f"{w.family} {w.given}") for w in people]
    people = [
        replace(w, also=(*w.also, (f"{w.family.partition(' ')[2]} {w.given}".strip(), w.family.split()[0])))
        for w in people
    ]
    people = but(people, {3: {"here": False, "photo": ""}})

    girls = ("Hà", "Ngân", "Quỳnh", "Châu", "Giang")

    def sheet(room: str, teacher: str) -> list[list[str]]:
        rows = [
            cut(
                f"{at}|{w.number}|{w.family}|{w.given}|1{at}/0{at}/2015|{'x' if w.given in girls else ''}|{'' if w.here else 'Chuyển trường 10/9'}"
            )
            for at, w in enumerate([w for w in people if w.room == room], 1)
        ]
        top = [["TRƯỜNG THCS LÊ QUÝ ĐÔN"], [f"DANH SÁCH HỌC SINH LỚP {room} - NĂM HỌC 2026-2027"], []]
        foot = [
            [],
            ["", "", "Tổng số: 5 học sinh"],
            ["", "", "", "", "Giáo viên chủ nhiệm"],
            ["", "", "", "", teacher],
        ]
        return [*top, cut("STT|Mã học sinh|Họ và tên||Ngày sinh|Nữ|Ghi chú"), *rows, *foot]

    folder.book(
        "DS khoi 6.xlsx",
        {"6A1": sheet("6A1", "Trịnh Thị Lan"), "6A2": sheet("6A2", "Cao Văn Sơn")},
        merge=["A1:G1", "A2:G2", "C4:D4"],
    )
    folder.photos(people, lambda w: f"anh the/{w.room}/{w.number}.jpg")
    return Truth(people)
