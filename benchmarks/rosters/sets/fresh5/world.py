"""Offices of Asia, Africa and South America, in the code pages of their Windows."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.fifth_cast import anyhow, pupils
from benchmarks.rosters.folder import Folder, faces, words


@case(
    "studylib.net 15368501, WebSAMS: a zip of photos by registration no.; REGNO, ENNAME, CHNAME from memory; "
    + OFFICE
)
def fresh_hong_kong_names_twice(folder: Folder) -> Truth:
    """English name in capitals, last name first, and the Chinese name; the number in the class is no number."""
    people = pupils("hk", 10, "S2600117", "", "3A;3B")
    chinese = "陳大文 梁詠欣 張嘉豪 歐陽詩雅 葉志傑 崔凱晴 司徒逸朗 郭紫瑩 馮柏熙 麥樂瑤".split()  # noqa: SIM905 - reads as a list of names
    for at, name in enumerate(chinese):
        cut = 2 if len(name) == 4 else 1
        people[at] = replace(people[at], also=((name[cut:], name[:cut]), (name, "")))
    rows = [
        [w.number, w.room, str(at // 2 + 1), f"{w.family} {w.given}".upper(), chinese[at], "MF"[at % 2]]
        for at, w in enumerate(people)
    ]
    folder.csv("S3 list.csv", [words("REGNO,CLASS,CLASSNO,ENNAME,CHNAME,SEX"), *rows], enc="big5hkscs")
    folder.zip("photo.zip", faces(people))
    return Truth(people, capitals=True)


@case(
    "Japanese lists: 学年, 組, 出席番号, 氏名, 保護者氏名 as Excel saves them (Shift JIS); a zip in it, too: "
    + OFFICE
)
def fresh_guardians_and_a_zip_in_shift_jis(folder: Folder) -> Truth:
    """Files by place in the class and name, folders by class; the same place is in both classes."""
    people = pupils("ja", 10, "260413", "2", "1;2")
    titles = words("学年,組,出席番号,氏名,フリガナ,性別,保護者氏名,学籍番号")
    kana = "ヨウタ ミサキ レンタロウ ユイナ ヤマト コトネ ワタル ナギサ ユウト ヒナタ".split()  # noqa: SIM905 - as above
    place = {w.key: at // 2 + 1 for at, w in enumerate(people)}
    rows = [
        [
            *(w.grade, w.room, place[w.key], f"{w.family}　{w.given}", kana[at], "男女"[at % 2]),
            *(f"{w.family}　{('健一', '由美子')[at % 2]}", w.number),
        ]
        for at, w in enumerate(people)
    ]
    rows.sort(key=lambda row: (str(row[1]), int(str(row[2]))))
    folder.csv("2年生名簿.csv", [titles, *rows], enc="cp932")

    def called(who: Who) -> str:
        return f"2年{who.room}組/{place[who.key]:02}_{who.family}{who.given}.jpg"

    folder.zip("顔写真.zip", faces(people, called), "cp932")
    return Truth([replace(w, room="") for w in people], allowed=["*"])


@case(
    "Chinese class lists: 班级, 学号, 姓名, 家长姓名 (GBK), and a zip whose names are in GBK, too: " + OFFICE
)
def fresh_parents_and_a_zip_in_gbk(folder: Folder) -> Truth:
    """Names in one cell, two of them with a last name of two signs; parents are nobody here."""
    people = pupils("zh", 9, "20260301", "", "初一(3)班;初一(4)班")
    people = [replace(w, also=((w.family + w.given, ""),)) for w in people]
    titles = words("序号,班级,学号,姓名,性别,家长姓名,联系电话")
    rows = [
        [
            at,
            w.room,
            w.number,
            w.family + w.given,
            "女男"[at % 2],
            f"{w.family}{('建国', '丽华', '志强')[at % 3]}",
            f"1380000{at:04}",
        ]
        for at, w in enumerate(people, 1)
    ]
    folder.csv("初一新生名单.csv", [["2026级初一新生名单"], titles, *rows], enc="gbk")
    folder.zip("照片.zip", faces(people, lambda who: f"照片/{who.room}/{who.family}{who.given}.jpg"), "gbk")
    return Truth(people)


@case("Korean class lists: 학번, 성명, 보호자 (EUC-KR), a zip whose names are in EUC-KR, too: " + OFFICE)
def fresh_numbers_that_say_the_class(folder: Folder) -> Truth:
    """20301 is grade 2, class 3, place 1; the file has number and name; a guardian is nobody here."""
    people = pupils("ko", 9, "", "", "")
    people = [
        replace(w, number=f"203{at:02}", also=((w.family + w.given, ""),)) for at, w in enumerate(people, 1)
    ]
    titles = words("학번,성명,성별,보호자,비고")
    rows = [
        [
            w.number,
            w.family + w.given,
            "남여"[at % 2],
            f"{w.family}{('영수', '정호', '성민')[at % 3]}",
            "전입" if at == 6 else "",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("2-3 명렬표.csv", [["2학년 3반 명렬표", "", "", "담임: 조현정"], titles, *rows], enc="euc-kr")
    folder.zip("사진.zip", faces(people, lambda who: f"{who.number} {who.family}{who.given}.jpg"), "euc-kr")
    return Truth(people, allowed=["*"])


_CAIRO = (
    "أحمد محمود علي حسن;مريم سامح جرجس بشارة;عمر خالد عبد الرحمن السيد;جنى أشرف محمد فتحي;"
    "يوسف عماد الدين إبراهيم;ملك حازم مصطفى النجار;كيرلس عاطف ميخائيل;حبيبة هشام صلاح منصور"
)


@case(
    "Class lists of Egypt: م, اسم التلميذ, كود الطالب, الفصل; names of four men, cp1256 (from memory): "
    + OFFICE
)
def fresh_names_of_four_generations(folder: Folder) -> Truth:
    """The child's name is followed by father's and grandfather's: all of it is the name, wherever it is parted."""
    people = [
        anyhow(name, f"{5120344 + at * 19}", room="5/1" if at % 2 else "5/2")
        for at, name in enumerate(_CAIRO.split(";"))
    ]
    titles = "م;اسم التلميذ;كود الطالب;الفصل;اسم ولي الأمر;ملاحظات"
    rows = [
        [str(at), w.full, w.number, w.room, w.full.partition(" ")[2], "محول" if at == 3 else ""]
        for at, w in enumerate(people, 1)
    ]
    folder.csv("قائمة الصف الخامس.csv", [titles.split(";"), *rows], ";", "cp1256")
    folder.photos(people, lambda who: f"صور/{who.number}.jpg")
    return Truth(people)


_IPOH = (
    "NUR AISYAH BINTI ROSLAN;TAN WEI LING;KAVITHA A/P SUBRAMANIAM;MUHAMMAD HAFIZ BIN ISMAIL;LIM JIA HUI;"
    "ARVIND A/L MUTHU;SITI HAJAR BINTI ZAKARIA;CHONG KAH WAI;DAYANG NURUL ANAK JIMBAI;AHMAD DANISH BIN OTHMAN"
)

_IPOH_KIN = (
    "ROSLAN BIN HAMID;TAN BOON SENG;SUBRAMANIAM A/L RAJU;ISMAIL BIN DAUD;LIM KOK WAI;"
    "MUTHU A/L VELU;ZAKARIA BIN ALI;CHONG FOOK YIN;JIMBAI ANAK SALI;OTHMAN BIN YUSOF"
)


@case(
    "Class lists of Malaysia: BIL, NAMA MURID, NO. KAD PENGENALAN, NAMA PENJAGA (from memory, not read here); "
    + OFFICE
)
def fresh_names_with_bin_and_binti(folder: Folder) -> Truth:
    """Malay, Chinese and Tamil names in one column of capitals; a slash of a name is not in the file's name."""
    people = [anyhow(name, room="5 CEMERLANG") for name in _IPOH.split(";")]
    people = [replace(w, more=(f"15{at:02}11-08-50{at:02}",)) for at, w in enumerate(people, 1)]
    titles = ["BIL", "NAMA MURID", "NO. KAD PENGENALAN", "JANTINA", "KELAS", "NAMA PENJAGA"]
    kin = _IPOH_KIN.split(";")
    rows = [
        [at, w.full, w.more[0], "PPPLPLPLPL"[at - 1], w.room, kin[at - 1]] for at, w in enumerate(people, 1)
    ]
    top = [["SK TAMAN MELOR, IPOH"], ["SENARAI NAMA MURID 5 CEMERLANG 2026"]]
    folder.book("5 CEMERLANG.xlsx", {"5C": [*top, titles, *rows]}, merge=["A1:F1", "A2:F2"])
    folder.photos(people, lambda who: f"GAMBAR/{who.full.replace('/', '')}.jpg")
    return Truth(people, capitals=True)


@case(
    "SIMAT of Colombia: ESTADO, GRADO, GRUPO, DOC, APELLIDO1 ... NOMBRE2 (from memory, not read here); "
    + OFFICE
)
def fresh_two_last_and_two_first_names_in_four_columns(folder: Folder) -> Truth:
    """MATRICULADO is here, RETIRADO has left; photos by the document's number."""
    people = pupils("co", 10, "1027884310", "6", "601;602")
    people[6] = replace(people[6], here=False)
    titles = words("ANO,INSTITUCION,SEDE,ESTADO,GRADO_COD,GRUPO,DOC,APELLIDO1,APELLIDO2,NOMBRE1,NOMBRE2")
    rows = []
    for who in people:
        first, _, second = who.family.rpartition(" ") if " " in who.family else (who.family, "", "")
        name, _, middle = who.given.partition(" ")
        state = "MATRICULADO" if who.here else "RETIRADO"
        school = ["2026", "I.E. LA PRADERA", "PRINCIPAL", state, who.grade, who.room]
        rows.append([*school, who.number, *(part.upper() for part in (first, second, name, middle))])
    folder.csv("reporte_simat.csv", [titles, *rows], ";", "cp1252")
    folder.zip("fotos carné.zip", faces(people, lambda who: f"{who.number}.jpg"))
    return Truth(people, capitals=True)
