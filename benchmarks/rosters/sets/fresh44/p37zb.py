"""What people without any system hand over, and schools of Vietnam, Japan, Mexico, Brazil, Nigeria."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, grid_pdf, list_pdf
from benchmarks.rosters.papers import docx


def _bare(given: str, family: str = "", number: str = "", grade: str = "", room: str = "", **of: Any) -> Who:
    """Somebody without a photo."""
    return one(given, family, number, grade, room, photo="", **of)


def _family_first(name: str, number: str, grade: str, room: str, here: bool = True) -> Who:
    """Somebody of Vietnam: the family's name first, the own name last, and every parting in between."""
    parts = name.split()
    ways = tuple((" ".join(parts[at:]), " ".join(parts[:at])) for at in range(1, len(parts)))
    return _bare(*ways[-1], number, grade, room, here=here, also=ways)


def _mail(sender: str, to: str, subject: str, text: str) -> bytes:
    """A mail of plain text as it is saved."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Date"] = "Thu, 17 Sep 2026 09:11:40 +0100"
    mail["Message-ID"] = "<7f20c1@mail.example>"
    mail.set_content(text)
    return mail.as_bytes()


@case(OFFICE)
def p37zb_reading_club_in_a_word_table(folder: Folder) -> Truth:
    """Côte d'Ivoire: the members of a reading club in a table of Word, surnames in capitals, one has gone."""
    listed = [
        ("KOUASSI", "Aya Marie-Ange", "6ème 2", ""),
        ("TRAORÉ", "Ibrahim", "6ème 2", ""),
        ("N'GUESSAN", "Kouamé Junior", "5ème 1", "Président du club"),
        ("BAMBA", "Fatoumata", "5ème 1", ""),
        ("KOUASSI", "Yao Franck", "5ème 3", ""),
        ("DIABATÉ", "Mariam", "6ème 4", "a quitté l'établissement"),
        ("ZADI", "Emmanuel", "6ème 4", ""),
        ("YAPO", "Grâce Divine", "5ème 3", ""),
    ]
    people = [
        _bare(given, family, "", room[0], room, here="quitté" not in note)
        for family, given, room, note in listed
    ]
    rows = [cut("N°|Nom et prénoms|Classe|Contact parent|Observations")]
    rows += [
        [str(at + 1), f"{family} {given}", room, f"07 08 55 {at}1 2{at}", note]
        for at, (family, given, room, note) in enumerate(listed)
    ]
    above = ["Collège Moderne de Bouaflé", "CLUB LECTURE – Liste des membres 2026-2027", ""]
    below = ["", "Réunion le mercredi à 15 h au CDI", "L'encadreur : M. Koffi"]
    folder.put("Club lecture.docx", docx(above, [[Cell((text,)) for text in row] for row in rows], below))
    return Truth(people, capitals=True, allowed=("CLUB LECTURE", "Club lecture"))


@case(OFFICE)
def p37zb_school_trip_in_a_shared_sheet(folder: Folder) -> Truth:
    """Colombia: a Google Sheet of a trip as a workbook: guardians, ticks, a second sheet with the buses."""
    people = [
        _bare("Valentina", "Arango Restrepo", "1034567218", "5", "501"),
        _bare("Juan José", "Cardona Gil", "1034570932", "5", "501"),
        _bare("Luz Ángela", "Chocué Dagua", "1061722045", "5", "502"),
        _bare("Samuel", "Restrepo Uribe", "1034581177", "5", "501"),
        _bare("Isabella", "Mosquera Palacios", "1077455310", "5", "502"),
        _bare("Emiliano", "De la Hoz Berdugo", "1043679024", "5", "502"),
        _bare("Sara Sofía", "Muñoz Peña", "1034590661", "5", "501"),
        _bare("Kevin Andrés", "Zuluaga Marín", "1034593408", "5", "502"),
    ]
    guardians = cut(
        "Claudia Restrepo|Jorge Cardona|Rosa Dagua|Patricia Uribe|Yesenia Palacios|Luis De la Hoz"
    )
    titles = cut("No.|Apellidos|Nombres|Documento (T.I.)|Grado|Curso|EPS|Acudiente|Celular|Permiso|Pagó")
    rows = [
        [
            *(at + 1, w.family, w.given, int(w.number), "5°", int(w.room), ("Sura", "Nueva EPS")[at % 2]),
            *(guardians[at % 6], f"300555{at}4{at}7", at != 4, at not in (4, 6)),
        ]
        for at, w in enumerate(people)
    ]
    above = [["Salida pedagógica al Parque Explora - 18 de septiembre de 2026"], []]
    buses = [cut("Bus|Placa|Cupo"), [1, "STK 482", 24], [2, "WGP 119", 24]]
    book = {"Estudiantes": [*above, titles, *rows], "Buses": buses}
    folder.book("Salida Parque Explora.xlsx", book, ("A1:K1",))
    return Truth(people, allowed=("Estudiantes",))


@case(OFFICE)
def p37zb_mail_with_lines_copied_from_a_pdf(folder: Folder) -> Truth:
    """Nigeria: an .eml of plain text, the lines of a PDF pasted in, with the foot of a page amid them."""
    people = [
        _bare("Oluwaseun Peter", "ADEBAYO", "RFS/0231", "4", "Primary 4 Gold"),
        _bare("Hauwa", "ABUBAKAR", "RFS/0244", "4", "Primary 4 Gold"),
        _bare("Chidera Favour", "EZE", "RFS/0198", "4", "Primary 4 Gold"),
        _bare("Tamunoemi", "GEORGE-WEST", "RFS/0250", "4", "Primary 4 Gold"),
        _bare("Ifeoluwa Grace", "OGUNLEYE", "RFS/0207", "4", "Primary 4 Gold"),
        _bare("Somtochukwu", "OKAFOR", "RFS/0262", "4", "Primary 4 Gold"),
        _bare("Kamsiyochukwu", "OKAFOR", "RFS/0263", "4", "Primary 4 Gold"),
        _bare("Musa Ibrahim", "SANI", "RFS/0219", "4", "Primary 4 Gold"),
    ]
    sexes = "MFFFFMFM"
    lines = [f"{at + 1} {w.number} {w.family} {w.given} {sexes[at]}" for at, w in enumerate(people)]
    text = "\n".join(
        [
            *(
                "Good morning ma,",
                "",
                "Please find the pupils of my class below, I copied it from the PDF.",
                "",
            ),
            *("ROYAL FOUNTAIN SCHOOLS, IBADAN", "CLASS: Primary 4 Gold    SESSION: 2026/2027"),
            *("S/N ADM NO NAME (SURNAME FIRST) SEX", *lines[:5], "Page 1 of 2"),
            *("S/N ADM NO NAME (SURNAME FIRST) SEX", *lines[5:], "Page 2 of 2", ""),
            *("Thank you and God bless.", "Mrs. B. Adeniran", ""),
        ]
    )
    sender, to = "Bukola Adeniran <b.adeniran@rfs.example>", "Library <library@rfs.example>"
    folder.put("Primary 4 Gold pupils.eml", _mail(sender, to, "Primary 4 Gold pupils", text))
    return Truth(people, capitals=True)


@case("an exported WhatsApp chat: whatstk docs, getting_started/export_chat; gist pistocop 2e0be794")
def p37zb_chat_with_a_teacher_in_indonesia(folder: Folder) -> Truth:
    """Indonesia: a chat as text; a list of full names in one message, a pupil of one name, one more later."""
    listed = [
        ("Aisyah Putri Rahmawati", ""),
        ("Bagas Dwi Prasetyo", ""),
        ("Citra Ayu Lestari", ""),
        ("Fajar Nugroho", ""),
        ("I Made Surya Wibawa", ""),
        ("Keisha Maharani", " (pindah ke Bandung)"),
        ("Muhammad Rizky Hidayat", ""),
        ("Nadia Simanjuntak", ""),
        ("Sugiarto", ""),
        ("Yohanes Krisna Wardana", ""),
    ]
    people = []
    for name, note in listed:
        given, _, family = name.partition(" ")
        people.append(any_parting(_bare(given, family, "", "4", "4B", here=not note)))
    lines = [f"{at}. {name}{note}" for at, (name, note) in enumerate(listed, 1)]
    chat = [
        (
            "10/02/26 07.12 - Pesan dan panggilan terenkripsi secara end-to-end."
            " Hanya orang dalam chat ini yang bisa membaca, mendengarkan, atau membagikannya."
        ),
        "10/02/26 07.12 - Perpustakaan: Selamat pagi Bu, mohon daftar siswa untuk kartu perpustakaan 🙏",
        "10/02/26 09.48 - Bu Ratna: Pagi, ini ya",
        "10/02/26 09.50 - Bu Ratna: Daftar siswa kelas 4B",
        *lines[:-1],
        "10/02/26 09.53 - Bu Ratna: Maaf kurang satu",
        f"10/02/26 09.53 - Bu Ratna: {lines[-1]}",
        "10/02/26 10.20 - Perpustakaan: Terima kasih Bu",
        "10/02/26 10.21 - Bu Ratna: <Media tidak disertakan>",
        "",
    ]
    folder.put("Chat WhatsApp dengan Bu Ratna.txt", "\n".join(chat))
    return Truth(people)


@case("lists of pupils in Vietnam: scribd.com/document/649580192 (STT, Mã lớp, Giới tính); from memory")
def p37zb_a_sheet_for_each_class_in_vietnam(folder: Folder) -> Truth:
    """Vietnam: a workbook with a sheet for each class, the class teacher above, one pupil moved away."""
    rooms = {
        "4A1": (
            ["Nguyễn Thị Minh Anh", "Trần Gia Bảo", "Lê Hoàng Phúc", "Đặng Ngọc Hân", "Nguyễn Đức Trí"],
            "Lê Thị Hồng Nhung",
        ),
        "4A2": (
            ["Phạm Quỳnh Chi", "Vũ Hải Đăng", "Hoàng Tuấn Kiệt", "Bùi Khánh Linh", "Trương Bảo Ngọc"],
            "Ngô Văn Thành",
        ),
    }
    people: list[Who] = []
    book: dict[str, Any] = {}
    for room, (names, teacher) in rooms.items():
        rows: list[list[Any]] = [
            ["TRƯỜNG TIỂU HỌC TRẦN QUỐC TOẢN"],
            [f"DANH SÁCH HỌC SINH LỚP {room} - NĂM HỌC 2026-2027"],
            [f"GVCN: {teacher}"],
            ["STT", "Mã học sinh", "Họ và tên", "Ngày sinh", "Giới tính", "Ghi chú"],
        ]
        for at, name in enumerate(names):
            number = str(7912046301 + len(people) * 37)
            gone = name == "Hoàng Tuấn Kiệt"
            people.append(_family_first(name, number, "4", room, here=not gone))
            sex = "Nữ" if name.split()[-1] in ("Anh", "Hân", "Chi", "Linh", "Ngọc") else "Nam"
            note = "Chuyển trường 10/2026" if gone else ""
            rows.append([at + 1, number, name, f"1{at}/0{at + 2}/2017", sex, note])
        rows += [[], ["", f"Sĩ số: {len(names)}"]]
        book[room] = rows
    folder.book("Danh sách khối 4.xlsx", book, ("A1:F1", "A2:F2"))
    return Truth(people)


@case(OFFICE)
def p37zb_contact_sheet_of_a_studio_in_brazil(folder: Folder) -> Truth:
    """Brazil: a class list as CSV, a studio's contact sheet (small pictures) and its folder of DSC files."""
    names = [
        "Ana Júlia Furtado",
        "Arthur Salgado Neto",
        "Beatriz das Neves",
        "Caio Henrique Toledo",
        "Heloísa Yamamoto",
        "Kauê Batista Furtado",
        "Maria Eduarda Leal",
        "Pietro D'Ávila",
    ]
    people = []
    for at, name in enumerate(names):
        given, _, family = name.partition(" ")
        people.append(any_parting(one(given, family, f"2022{418 + at * 7:04}", "5", "5º ANO A")))
    people[-1] = replace(people[-1], photo="")
    titles = cut("Nº|Matrícula|Nome do aluno|Turma|Data de nascimento|Responsável")
    mothers = ("Sandra", "Luciana", "Tereza", "Aline")
    rows = [
        [str(at + 1), w.number, w.full, w.room, f"1{at}/04/2015", f"{mothers[at % 4]} {w.full.split()[-1]}"]
        for at, w in enumerate(people)
    ]
    folder.csv("Lista 5º ano A.csv", [titles, *rows], ";", "cp1252")
    shots = {w.number: f"DSC_{218 + at * 2:04}" for at, w in enumerate(people)}

    def shot(who: Who) -> str:
        return f"Fotos em alta/{shots[who.number]}.JPG"

    folder.photos(people, shot)
    sheet = [Cell((f"{shots[w.number]}.JPG", w.full), face(w.photo, 60)) for w in people if w.photo]
    grid = Grid(
        centred=True,
        text=110,
        gap=16,
        title="Folha de contato - 5º ANO A",
        foot="Estúdio Foco Escolar - setembro de 2026",
    )
    folder.put("Folha de contato 5A.pdf", grid_pdf(sheet, grid))
    return Truth(people, allowed=("Fotos em alta", "Folha de contato 5A"))


@case("fields as in micolegioweb.net reporteador (PATERNO, MATERNO, NOMBRE, GRADO, GRUPO); office style")
def p37zb_phone_photos_by_group_in_mexico(folder: Folder) -> Truth:
    """Mexico: an Excel list of two groups, and photos of a phone in a folder for each, by first names."""
    listed = [
        ("García|Luna|Ximena", "4A", "Ximena"),
        ("Hernández|Xicoténcatl|Emiliano", "4A", "Emiliano"),
        ("Márquez|Soto|Santiago", "4A", "Santiago M"),
        ("Ríos|Beltrán|Santiago", "4A", "Santiago R"),
        ("Tun|Chan|Regina", "4A", "Regina"),
        ("Cárdenas|del Toro|Iker", "4B", "Iker"),
        ("García|Olvera|Ximena", "4B", "Ximena"),
        ("Nájera|Ibarra|María Fernanda", "4B", "Mafer"),
        ("Peña|Zamudio|Leonardo", "4B", "Leonardo"),
    ]
    people, rows = [], []
    for at, (name, room, called) in enumerate(listed):
        father, mother, given = name.split("|")
        goes = called if called == "Mafer" else ""
        number = f"2023{104 + at * 3:04}"
        people.append(one(given, f"{father} {mother}", number, "4", room, goes=goes))
        rows.append([at + 1, number, father, mother, given, goes, 4, room])
    people[-1] = replace(people[-1], photo="")
    titles = cut("No.|Matrícula|Apellido paterno|Apellido materno|Nombre(s)|Le dicen|Grado|Grupo")
    above: list[list[Any]] = [["Colegio Nezahualcóyotl - Primaria"], ["Ciclo escolar 2026-2027"], []]
    folder.book("Lista cuarto grado.xlsx", {"Hoja1": [*above, titles, *rows]}, ("A1:H1", "A2:H2"))
    names = {w.number: row[2] for w, row in zip(people, listed, strict=True)}

    def called_so(who: Who) -> str:
        return f"Fotos celular/{who.room}/{names[who.number]}.jpg"

    folder.photos(people, called_so)
    folder.put("Fotos celular/4B/IMG-20260910-WA0007.jpg", face("somebody's little sister"))
    return Truth(
        people,
        [lost("a photo that was not named", "IMG-20260910-WA0007")],
        allowed=("Fotos celular",),
    )


@case(
    "a class list of a Japanese primary school (from memory, not read here: 出席番号, 氏名, ふりがな, 備考)"
)
def p37zb_class_list_of_a_japanese_school(folder: Folder) -> Truth:
    """Japan: a class list with readings and the numbers of library cards; photos named by the teacher."""
    listed = [
        ("赤坂", "悠人", "あかさか　ゆうと", ""),
        ("石倉", "結菜", "いしくら　ゆいな", ""),
        ("大野", "さくら", "おおの　さくら", ""),
        ("片桐", "蒼太", "かたぎり　そうた", "10月転出"),
        ("小泉", "陽向", "こいずみ　ひなた", ""),
        ("長谷川", "琴音", "はせがわ　ことね", ""),
        ("三浦", "大和", "みうら　やまと", ""),
        ("三浦", "莉子", "みうら　りこ", ""),
    ]
    people = [
        one(given, family, f"R{24513 + at * 4}", "5", "5年2組", here=not note)
        for at, (family, given, _, note) in enumerate(listed)
    ]
    people[3] = replace(people[3], photo="")
    people[-1] = replace(people[-1], photo="")
    above: list[list[Any]] = [["令和8年度　5年2組　児童名簿"], ["担任　中川"], []]
    titles = ["出席番号", "氏名", "ふりがな", "性別", "図書カード番号", "備考"]
    rows = [
        [at + 1, f"{family}　{given}", kana, "男女女男女女男女"[at], people[at].number, note]
        for at, (family, given, kana, note) in enumerate(listed)
    ]
    folder.book("5年2組名簿.xlsx", {"Sheet1": [*above, titles, *rows]}, ("A1:F1",))

    def called(who: Who) -> str:
        return f"5年2組写真/{who.family}{who.given}.jpg"

    folder.photos(people, called)
    return Truth(people, allowed=("5年2組写真", "5年2組名簿"))


@case(OFFICE)
def p37zb_overdue_list_used_as_a_list(folder: Folder) -> Truth:
    """Namibia: a printed list of overdue books, a line for every book: borrowers more than once."""
    people = [
        _bare("Ndapewa", "Amutenya", "P004182", "8", "8B"),
        _bare("Petrus", "Haingura", "P004190", "8", "8B"),
        _bare("Johanna", "Shikongo", "P004217", "8", "8B"),
        _bare("Uakotora", "Tjiueza", "P004233", "8", "8B"),
        _bare("Elago", "Amutenya", "P003871", "9", "9A"),
        _bare("Carl-Heinz", "du Preez", "P003905", "9", "9A"),
        _bare("Maria", "Garoëb", "P003928", "9", "9A"),
    ]
    books = ("The Dry Riverbed", "Atlas of Africa", "Maths Made Clear", "Night Train", "Desert Animals")
    lent = [(w, books[(at + nth) % 5], at + nth) for at, w in enumerate(people) for nth in range(1 + at % 2)]
    titles = ["", "Borrower", "Card no", "Class", "Title", "Barcode", "Due"]
    rows = [
        [w.last_first, w.number, w.room, book, f"B{10442 + day * 31}", f"{day + 3}/07/2026"]
        for w, book, day in lent
    ]
    heading = "Overdue items by class - Etosha View Secondary School Library"
    folder.put("Overdue July.pdf", list_pdf([w for w, _, _ in lent], titles, rows, heading))
    return Truth(people, allowed=("Overdue July",))


@case(OFFICE)
def p37zb_last_years_list_with_corrections(folder: Folder) -> Truth:
    """England: last year's list with a column for the new class, notes on who has left and who is new."""
    people = [
        _bare("Zachary", "Atkins", "3317", "4", "4M", goes="Zac"),
        _bare("Inaya", "Chaudhry", "3325", "4", "4T"),
        _bare("Poppy-Mae", "Dunstan", "3340", here=False),
        _bare("Frederick", "Ellery", "3352", "4", "4M", goes="Fred"),
        _bare("Kacper", "Jaworski", "3361", "4", "4T"),
        _bare("Oluwatobi", "Lawal", "3378", "4", "4M", goes="Tobi"),
        _bare("Evie", "Pascoe", "3384", "4", "4T"),
        _bare("Logan", "Pascoe", "3385", "4", "4M"),
        _bare("Harriet", "Tregenza", "3562", "4", "4T"),
        _bare("Mustafa", "Yildiz", "3570", "4", "4M"),
    ]
    titles = cut("Adm No|Surname|Forename|Known as|Class 2025/26|Class 2026/27|Changes")
    old = cut("3H|3W|3W|3H|3W|3H|3H|3W||")
    rows = [
        [
            *(int(w.number), w.family, w.given, w.goes, old[at], w.room),
            *("LEFT July" if not w.here else "" if old[at] else "NEW Sept",),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Year 3 list CORRECTED for Sept.xlsx", {"Sheet1": [titles, *rows]})
    return Truth(people, allowed=("3W",))
