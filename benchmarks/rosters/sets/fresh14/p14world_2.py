"""Schools of Latin America and East Asia."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import page_xls, xls


def _check(run: int) -> str:
    """The check digit of a Chilean number."""
    total = sum(int(digit) * (2 + at % 6) for at, digit in enumerate(reversed(str(run))))
    return "0123456789K0"[11 - total % 11]


def _joined(who: Who) -> Who:
    """Family and given name without a blank between: it may stay in one piece."""
    whole = f"{who.family}{who.given}"
    return replace(who, also=(*who.also, (whole, ""), ("", whole)))


@case(
    "the list of pupils of SIGE in Chile (a page with the ending .xls, its titles, and 1900 for nobody's day of leaving: as public programs read it)"
)
def fresh_nobody_left_in_1900(folder: Folder) -> Truth:
    """Chile: `Fecha Retiro` is in 1900 for those who are here; the check digit in its own column; photos by number with it."""
    people = those(
        "Antonella Paz|Huenchullán Riquelme;Vicente Ignacio|Zapata Barahona;Amparo|Olguín Cáceres;Maximiliano Andrés|Painemal Toro;Trinidad Belén|Ulloa San Martín;Gaspar|Etchegaray Díaz;Florencia|Curín Mellado;Renato Alonso|Vilches Quiroz;Dominga|Arancibia Leal"
    )
    people = but(people, {5: {"here": False, "photo": ""}})
    titles = cut(
        "Año|RBD|Cod Tipo Enseñanza|Cod Grado|Desc Grado|Letra Curso|Run|Dígito Ver.|Genero|Nombres|Apellido Paterno|Apellido Materno|Dirección|Comuna Residencia|Código Comuna Residencia|Email|Telefono|Celular|Fecha Nacimiento|Código Etnia|Fecha Incorporación Curso|Fecha Retiro|%Asistencia|Promedio Final"
    )
    rows, found = [], []
    for at, w in enumerate(people):
        run = 24871532 + at * 61307
        first, _, second = w.family.partition(" ")
        level = ("5° básico", "6° básico")[at % 2]
        gone = "01-01-1900" if w.here else "22-08-2026"
        rows.append(
            cut(
                f"2026|9417|110|{5 + at % 2}|{level}|{'AB'[at // 5]}|{run}|{_check(run)}|{'FM'[at % 2]}|{w.given}|{first}|{second}|Pasaje Los Notros {at + 210}|TEMUCO|9101||0|9{at * 731 + 40217760}|{at + 11}-07-201{5 - at % 2}|0|02-03-2026|{gone}|9{at}|0"
            )
        )
        also = (w.given.split()[0], w.family)
        more = (f"{run}-{_check(run)}", f"{run}{_check(run)}")
        found.append(replace(w, number=str(run), more=more, also=(also,)))
    folder.put("Nomina de Alumnos SIGE ESCUELA LOS NOTROS.xls", page_xls(titles, rows))
    folder.photos(found, lambda w: f"fotos/{w.more[0]}.jpg")
    allowed = [f"{level}{letter}" for level in ("5° básico", "6° básico") for letter in ("", " A", " B")]
    allowed += [f"{level}{letter}" for level in ("5", "6", "5°", "6°") for letter in "AB"]
    return Truth(found, allowed=(*allowed, "A", "B", "fotos"))


@case(OFFICE + ": reading cards of a municipal school in Brazil, kept by the library, with a social name")
def fresh_social_name_and_parents(folder: Folder) -> Truth:
    """Brazil: semicolons and cp1252, the name by which somebody goes in its own column, mothers beside, numbers missing, one transferred; photos `7A - name`, some without marks."""
    people = those(
        "Aylla Cristine|Bonfim;Wesley|Nogueira Pinto;Luana|Ferraz Quintela;Kauê|Sant'Anna;Maria Flor|de Alencar;Ítalo|Brito Falcão;Yasmin|Peçanha Lobo;Otto|Zimmermann;Raíssa|Guimarães da Mota;Benício|Valadão",
        "2023-0417",
        "",
        "7º A;7º B",
    )
    people = but(people, {2: {"goes": "Luan"}, 6: {"here": False}})
    people = but(people, {at: {"number": ""} for at in (3, 7, 9)})
    plain = {5: "Italo Brito Falcao", 8: "Raissa Guimaraes da Mota"}
    titles = cut("Matrícula|Aluno(a)|Nome social|Turma|Turno|Mãe/Responsável|Situação|Carteirinha entregue?")
    mothers = cut("Ivone|Claudineia|Sirlei|Jussara|Rosângela|Marlene|Edna|Cátia|Lucimar|Dalva")
    rows = [
        cut(
            f"{w.number}|{w.full}|{w.goes}|{w.room}|Manhã|{mothers[at]} {w.family.split()[-1]}|{'Matriculado(a)' if w.here else 'Transferido(a)'}|{('sim', '', 'não')[at % 3]}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("carteirinhas 2026.csv", [titles, *rows], ";", "cp1252")
    for at, w in enumerate(people):
        if w.photo:
            form = w.room.replace("º ", "")
            folder.put(f"Fotos 7ºs anos/{form} - {plain.get(at, w.full)}.jpg", face(w.photo))
    return Truth([any_parting(w) for w in people], allowed=("Manhã", "Fotos 7ºs anos", "7A", "7B"))


@case(
    OFFICE
    + ": a Japanese school library's list of borrowers (titles 学年, 組, 番号, 氏名 as public programs read lists of pupils)"
)
def fresh_borrower_codes_in_shift_jis(folder: Folder) -> Truth:
    """Japan: cp932, a wide blank in the name, kana beside, the borrower's code with zeros; one has moved away; photos `1-2-05 name`."""
    people = those(
        "千尋|一ノ瀬;航平|柴崎;ひなた|大河内;蓮太郎|五十嵐;紬|小鳥遊;ソフィア|三浦;晴翔|長谷部;彩羽|真壁;壮|東海林;茉白|越智",
        "0001204",
        "1 2",
    )
    people = but(people, {3: {"here": False, "photo": ""}})
    kana = cut(
        "イチノセ　チヒロ|シバサキ　コウヘイ|オオコウチ　ヒナタ|イガラシ　レンタロウ|タカナシ　ツムギ|ミウラ　ソフィア|ハセベ　ハルト|マカベ　イロハ|ショウジ　ソウ|オチ　マシロ"
    )
    titles = cut("学年|組|番号|氏名|氏名カナ|性別|利用者コード|備考")
    places = [(w.grade, str(1 + at // 5), at // 2 + 3) for at, w in enumerate(people)]
    rows = [
        cut(
            f"{grade}|{group}|{place}|{w.family}　{w.given}|{kana[at]}|{'女男女男女女男女男女'[at]}|{w.number}|{'' if w.here else '転出 R8.9.1'}"
        )
        for at, (w, (grade, group, place)) in enumerate(zip(people, places, strict=True))
    ]
    rows.sort(key=lambda row: (row[0], row[1], int(row[2])))
    folder.csv("利用者一覧.csv", [titles, *rows], enc="cp932")
    for w, (grade, group, place) in zip(people, places, strict=True):
        if w.photo:
            folder.put(f"顔写真/{grade}-{group}-{place:02} {w.family}{w.given}.jpg", face(w.photo))
    allowed = [f"{grade}{mid}{group}" for grade in "12" for group in "12" for mid in ("-", "年", "")]
    allowed += [f"{grade}年{group}組" for grade in "12" for group in "12"]
    found = [_joined(w) for w in people]
    return Truth(found, allowed=(*allowed, "1", "2", "1組", "2組", "1年", "2年", "顔写真"))


@case(
    OFFICE
    + ": a class list of NEIS (from memory, not read here) with a column 학번 of the teacher (its form 30103 = year 3, class 01, place 03: as a public program has it)"
)
def fresh_five_digits_from_year_class_place(folder: Folder) -> Truth:
    """Korea: old Excel, year, class and place in columns of their own, one moved away; photos `20304 name`."""
    people = those("나은|강;태윤|봉;하람|남궁;서율|표;다온|마;지안|구;은호|선우;보민|도;시온|탁")
    people = but(people, {4: {"here": False, "photo": ""}})
    found = []
    titles = cut("학번|학년|반|번호|성명|성별|생년월일|비고")
    lines: list[list[object]] = [["2학년 3반 명렬표"], ["담임: 배수정"], [], list(titles)]
    for at, w in enumerate(people):
        place = at + 1 if at < 6 else at + 2
        number = f"203{place:02}"
        note = "" if w.here else "전출(2026.09.02)"
        lines.append(
            [int(number), 2, 3, place, f"{w.family}{w.given}", "여남"[at % 2], f"2012.0{at + 1}.1{at}.", note]
        )
        found.append(_joined(replace(w, number=number, grade="2", more=(str(place),))))
    lines += [[], ["", "", "", "", "재적 8명 (남 4, 여 4)"]]
    folder.put("2-3 명렬.xls", xls(lines, title="2-3", merge=[(0, 0, 0, 7)]))
    folder.photos(found, lambda w: f"2학년 3반 사진/{w.number} {w.family}{w.given}.jpg")
    allowed = ("3", "3반", "2-3", "2학년 3반", "2학년 3반 사진", "2-3 명렬", "2학년", "23", "203")
    return Truth(found, allowed=allowed)


@case(
    "pupils of a Chinese school by 教育ID and 学籍号 (titles 教育ID, 学籍号, 姓名, 性别, 年级, 班级 as a public program reads them; that photos are named by the identity number: from memory)"
)
def fresh_photos_by_identity_number(folder: Folder) -> Truth:
    """China: three numbers of which the last names the photos; a name with a dot; status 在读 or 转出."""
    people = those(
        "语桐|尉;梓睿|欧阳;一诺|冼;沐辰|覃;若溪|司徒;阿依努尔|买买提;浩宇|逯;欣妍|庹;子墨|仝",
        "",
        "",
        "七（3）班;七（4）班",
    )
    people = but(people, {6: {"here": False, "photo": ""}})
    titles = cut("序号|教育ID|学籍号|姓名|性别|年级|班级|身份证件号|学籍状态|监护人姓名")
    rows: list[list[object]] = []
    found = []
    for at, w in enumerate(people):
        card = f"45010220130{at + 1}1{at}{at * 37 + 102:03}{'X' if at == 2 else at}"
        school, learner = f"G{card}", f"3100{at * 9173 + 20417760}"
        name = f"{w.given}·{w.family}" if at == 5 else f"{w.family}{w.given}"
        state = "在读" if w.here else "转出"
        kin = "艾合买提·库尔班" if at == 5 else f"{w.family}{('建军', '丽华', '志强')[at % 3]}"
        rows.append(
            [at + 1, learner, school, name, "女男女男女女男女男"[at], "七年级", w.room, card, state, kin]
        )
        who = replace(w, number=school, more=(learner, card))
        dotted = (("阿依努尔·买买提", ""), ("", "阿依努尔·买买提"), ("买买提", "阿依努尔"))
        found.append(replace(who, also=dotted) if at == 5 else _joined(who))
    folder.book("学生信息导出.xlsx", {"Sheet1": [titles, *rows]})
    folder.photos(found, lambda w: f"照片/{w.more[1]}.jpg")
    return Truth(found, allowed=("七年级", "照片"))


@case(
    "stud_list_stud_list_csv_all.tpl of the free school system SFS3 in Taiwan (read: 班級, 座號, 學號, 姓名, every cell in quotes)"
)
def fresh_four_columns_in_big5(folder: Folder) -> Truth:
    """Taiwan: Big5, all in quotes, the class as three digits beside the seat; a zip of photos by student number."""
    people = those(
        "宥蓁|詹;承翰|歐陽;子晴|簡;品睿|游;芷瑄|范姜;冠廷|柯;羽彤|涂;宇恩|卓;采妮|白;柏叡|施",
        "1150117",
        "",
        "701;702",
    )
    seats = [at // 2 + 1 for at in range(len(people))]
    order = sorted(range(len(people)), key=lambda at: (people[at].room, seats[at]))
    rows = [
        [people[at].room, seats[at], people[at].number, f"{people[at].family}{people[at].given}"]
        for at in order
    ]
    folder.csv("stud_list.csv", [cut("班級|座號|學號|姓名"), *rows], enc="big5", quote=True)
    folder.zip("學生照片.zip", {**faces(people)}, code="big5")
    return Truth([_joined(w) for w in people], allowed=("學生照片", "7"))


@case(OFFICE + ": two classes of a Vietnamese upper school below each other, the last name in its own column")
def fresh_given_name_in_last_column(folder: Folder) -> Truth:
    """Vietnam: one heading above two columns of a name, the class only in a line above; photos without marks in a folder by class."""
    people = those(
        "Ánh|Nguyễn Thị Ngọc;Khôi|Đặng Minh;Trâm|Lê Hoàng Bảo;Phúc|Vũ Gia;Yến|Huỳnh Thị;Đạt|Trần Quốc;Hân|Phan Ngọc Gia;Duy|Đỗ;Thảo|Bùi Phương;Tuấn|Hồ Anh",
        "HS260417",
    )
    people = [replace(w, room="10A1" if at < 5 else "10A2") for at, w in enumerate(people)]
    people = but(people, {7: {"here": False, "photo": ""}})
    lines: list[list[object]] = [
        ["TRƯỜNG THPT LÊ QUÝ ĐÔN"],
        ["DANH SÁCH HỌC SINH LÀM THẺ THƯ VIỆN 2026-2027"],
    ]
    for room, head in (("10A1", "Cô Tạ Thu Hiền"), ("10A2", "Thầy Mai Văn Lực")):
        lines += [[], [f"Lớp: {room}", "", "", "", f"GVCN: {head}"]]
        lines += [["STT", "Mã HS", "Họ và tên", "", "Ngày sinh", "Nữ", "Ghi chú"]]
        inside = [(at, w) for at, w in enumerate(people) if w.room == room]
        for nth, (at, w) in enumerate(inside, 1):
            note = "" if w.here else "chuyển trường 10/2026"
            lines.append(
                [nth, w.number, w.family, w.given, f"0{at % 9 + 1}/03/2011", "x" * (1 - at % 2), note]
            )
        lines.append(["", "", f"Sĩ số: {len(inside)}"])
    folder.book("Danh sach the TV khoi 10.xlsx", {"K10": lines}, merge=["A1:G1", "A2:G2", "C5:D5", "C14:D14"])
    plain = cut(
        "Nguyen Thi Ngoc Anh|Dang Minh Khoi|Le Hoang Bao Tram|Vu Gia Phuc|Huynh Thi Yen|Tran Quoc Dat|Phan Ngoc Gia Han|Do Duy|Bui Phuong Thao|Ho Anh Tuan"
    )
    for w, name in zip(people, plain, strict=True):
        if w.photo:
            folder.put(f"{w.room}/{name}.jpg", face(w.photo))
    found = [any_parting(w, f"{w.family} {w.given}") for w in people]
    turned = [replace(w, also=(*w.also, *((b, a) for a, b in w.also))) for w in found]
    return Truth(turned, allowed=("Lớp: 10A1", "Lớp: 10A2", "Lớp 10A1", "Lớp 10A2", "K10"))
