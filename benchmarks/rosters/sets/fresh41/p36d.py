"""What systems of Turkey, China, Hong Kong and British schools in South East Asia write: PDFs and photos."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, cells
from benchmarks.rosters.papers import xls


def _nobody() -> bytes:
    """The grey figure that a system shows in place of a photo."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (120, 160), (226, 230, 233))
    pen = ImageDraw.Draw(image)
    pen.ellipse((40, 30, 80, 84), fill=(168, 176, 182))
    pen.ellipse((18, 98, 102, 230), fill=(168, 176, 182))
    file = io.BytesIO()
    image.save(file, "JPEG", quality=90)
    return file.getvalue()


def _sheet_pdf(
    sections: Sequence[tuple[Sequence[str], Sequence[Cell]]], wide: int, photo: float, size: float
) -> bytes:
    """A page of A4 for each section: head lines, then photos in rows with their lines centred below."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
    file = io.BytesIO()
    page = Canvas(file, pagesize=(595, 842), invariant=1)
    step = 535 / wide
    for head, shown in sections:
        for at, line in enumerate(head):
            page.setFont("Vera", 11 if at < len(head) - 1 else 9)
            page.drawCentredString(297, 805 - at * 15, line)
        top = 790 - len(head) * 15
        for at, cell in enumerate(shown):
            middle = 30 + (at % wide + 0.5) * step
            y = top - at // wide * (photo * 4 / 3 + size * 5 + 14) - photo * 4 / 3
            picture = ImageReader(io.BytesIO(cell.picture))
            page.drawImage(picture, middle - photo / 2, y, photo, photo * 4 / 3)
            page.setFont("Vera", size)
            for down, text in enumerate(cell.lines, 1):
                page.drawCentredString(middle, y - down * (size + 1.5), text)
        page.setFont("Vera", 7)
        page.drawString(30, 24, f"28.09.2026  {len(shown)}")
        page.showPage()
    page.save()
    return file.getvalue()


def _filled(shown: Sequence[Cell]) -> list[Cell]:
    """The same cells, with the grey figure where no photo is."""
    return [cell if cell.picture else replace(cell, picture=_nobody()) for cell in shown]


@case("e-Okul, reports OOG01001R020 and OOG01001R080 as public readers of them describe their layout")
def p36d_eokul_class_list_and_photo_list(folder: Folder) -> Truth:
    """Turkey: e-Okul's class list as .XLS, a block for each section; the photo list of the level as PDF."""
    people = those(
        "YUSUF|DEMİR;ELİF NAZ|ÇAKIROĞLU;BERAT|ŞİMŞEK;ZEHRA|IŞIK;MUHAMMED EYMEN|AKGÜL;DEFNE|ÖZYURT;"
        "ALİ İHSAN|GÜNDOĞDU;ECRİN|YILDIZ;YUSUF|DEMİR;NİSA NUR|BAĞCI;ÖMER ASAF|KILIÇ",
        "118",
        "6",
    )
    people = but(people, {4: {"photo": ""}})
    sections = [(people[:6], "A", "HATİCE SEZER"), (people[6:], "B", "OKAN TUNCER")]
    people = [replace(w, room=f"6. Sınıf / {letter} Şubesi") for some, letter, _ in sections for w in some]
    rows: list[list[Any]] = []
    for some, letter, teacher in sections:
        girls = sum(w.given.split()[0] in ("ELİF", "ZEHRA", "DEFNE", "ECRİN", "NİSA") for w in some)
        rows += [["", "", "", "T.C."], ["", "", "", "KARŞIYAKA KAYMAKAMLIĞI"]]
        rows += [["", "", "", "Bahriye Üçok Ortaokulu Müdürlüğü"]]
        rows += [["", "", "", f"6. Sınıf / {letter} Şubesi Sınıf Listesi"], []]
        rows += [["Sınıf Öğretmeni :", "", "", teacher], []]
        rows += [["S.No", "", "Öğrenci No", "", "Adı", "", "", "Soyadı", "", "Cinsiyeti"]]
        for at, w in enumerate(some, 1):
            sex = "Kız" if w.given.split()[0] in ("ELİF", "ZEHRA", "DEFNE", "ECRİN", "NİSA") else "Erkek"
            rows.append([at, "", int(w.number), "", w.given, "", "", w.family, "", sex])
        rows += [[], ["Kız Öğrenci Sayısı :", "", girls], ["Erkek Öğrenci Sayısı :", "", len(some) - girls]]
        rows += [["Toplam Öğrenci Sayısı :", "", len(some)], []]
    folder.put("OOG01001R020_1044.XLS", xls(rows))
    pages = []
    for some, letter in ((people[:6], "A"), (people[6:10], "B")):
        shown = [
            replace(cell, lines=(*_folded(w.full, 15), w.number))
            for cell, w in zip(cells(some), some, strict=True)
        ]
        head = ("T.C.", "KARŞIYAKA KAYMAKAMLIĞI", "Bahriye Üçok Ortaokulu Müdürlüğü")
        pages.append(((*head, f"6. Sınıf / {letter} Şubesi Fotoğraflı Öğrenci Listesi"), _filled(shown)))
    folder.put("OOG01001R080_1044.PDF", _sheet_pdf(pages, 7, 52, 6.5))
    allowed = ("6/A", "6/B", "HATİCE SEZER", "OKAN TUNCER")
    return Truth(people, capitals=True, allowed=allowed)


def _folded(name: str, most: int) -> list[str]:
    """A name in lines of so many letters, as it wraps below a small photo."""
    lines = [""]
    for word in name.split():
        if lines[-1] and len(f"{lines[-1]} {word}") > most:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


@case("iSAMS, Pupil Manager: photo sheet of a form as PDF (from memory, layout not read here)")
def p36d_isams_photo_sheets_of_two_forms(folder: Folder) -> Truth:
    """Kuala Lumpur: a photo sheet a form, surname first, preferred name in brackets, the id below."""
    people = those(
        "Jia Hui|Lim;Arjun|Selvarajah;Nur Aisyah|Rahman;Oliver|Haverstock;Wei Jie|Teoh;Ananya|Pillai;"
        "Hana|Fujimori;Sebastian|van der Laan;Yi Xuan|Ong",
        "003412",
        "7",
        "7R;7R;7R;7R;7R;7W;7W;7W;7W",
        without=0,
    )
    people = but(people, {0: {"goes": "Chloe"}, 4: {"goes": "Jason"}, 7: {"goes": "Bas"}, 5: {"photo": ""}})
    pages = []
    for form, tutor in (("7R", "Mrs P Whitcombe"), ("7W", "Mr K Subramaniam")):
        some = [w for w in people if w.room == form]
        shown = [
            replace(cell, lines=(f"{w.last_first} ({w.goes})" if w.goes else w.last_first, w.number))
            for cell, w in zip(cells(some), some, strict=True)
        ]
        head = ("Bukit Tunku International School", f"Form {form}", f"Form Tutor: {tutor}")
        pages.append((head, _filled(shown)))
    folder.put("Pupil Photo Sheet - Year 7.pdf", _sheet_pdf(pages, 4, 84, 8))
    allowed = ("Mrs P Whitcombe", "Mr K Subramaniam", "Form 7R", "Form 7W", "Year 7")
    return Truth(people, allowed=allowed)


@case("全国中小学生学籍信息管理系统: 填表说明 for the columns; photos called by 身份证件号 (from memory)")
def p36d_chinese_register_and_photos_by_identity_number(folder: Folder) -> Truth:
    """China: the national register as .xls, a zip of photos called by identity number, names in GBK."""
    names = "王子涵 李宇轩 欧阳思远 张雨桐 陈梓萱 刘浩然 赵一诺 周俊熙"
    people: list[Who] = []
    for at, name in enumerate(names.split()):
        by = 2 if name.startswith("欧阳") else 1
        code = f"32050620150{at % 9 + 1}1{at}{2034 + at * 37}"
        code = code[:17] + ("X" if at == 3 else code[17])
        also = ((name[by:], name[:by]),)
        people.append(one(name, "", f"G{code}", "5", f"五({1 + at // 4})班", also=also))
    people = but(people, {2: {"photo": ""}, 6: {"here": False, "photo": ""}})
    titles = cut(
        "序号|学校名称|姓名|性别|出生日期|民族|身份证件类型|身份证件号|学籍号|年级|班级|入学年月|就读方式|"
        "学籍状态|现住址|监护人姓名|联系电话"
    )
    rows: list[list[Any]] = [["学生基本信息列表"], titles]
    for at, w in enumerate(people):
        code = w.number[1:]
        rows.append(
            [
                *(at + 1, "苏州市枫桥第二小学", w.given, "女男男女女男女男"[at], code[6:14]),
                *("汉族", "居民身份证", code, w.number, "五年级", w.room, "202109", "走读"),
                *("在读" if w.here else "转出", f"枫桥街道{at + 3}号", f"{w.given[0]}建国", f"13905{at}871"),
            ]
        )
    rows += [["", "合计:8人"]]
    folder.put("学生信息_20260915.xls", xls(rows, [(0, 0, 0, 16)], "学生基本信息"))
    files = faces(people, lambda w: f"五年级照片/{w.room}/{w.number[1:]}.jpg")
    folder.zip("五年级照片.zip", files, "gbk")
    return Truth(people, allowed=("五年级", "五年级照片", "苏州市枫桥第二小学"))


@case("eClass IP of BroadLearning: export of users, official photos by UserLogin (from memory)")
def p36d_eclass_users_and_official_photos(folder: Folder) -> Truth:
    """Hong Kong: users in UTF-16 with tabs, surnames in capitals, nicknames; a zip of official photos."""
    people = those(
        "Hoi Ching|CHAN;Tsz Yin|LEUNG;Ka Long|WONG;Sum Yuet|AU YEUNG;Arvinder|SINGH;Cheuk Lam|HO;"
        "Lok Yiu|CHEUNG;Pak Hei|WONG",
        "2021034",
        "4",
        "4A;4A;4A;4A;4B;4B;4B;4B",
        without=2,
    )
    chinese = cut("陳海晴|梁子賢|黃嘉朗|歐陽心悅||何卓琳|張樂瑤|黃柏熹")
    nicknames = {0: "Jasmine", 2: "Marco", 6: "Lottie"}
    people = [
        replace(
            w,
            goes=nicknames.get(at, ""),
            also=((f"{w.family} {w.given}", ""), *_chinese(name)),
        )
        for at, (w, name) in enumerate(zip(people, chinese, strict=True))
    ]
    titles = cut(
        "UserLogin|UserEmail|EnglishName|ChineseName|NickName|Gender|Mobile|Barcode|DOB|WebSAMSRegNo|"
        "HKJApplNo|Address|ClassName|ClassNumber|GuardianName|EmergencyPhone"
    )
    rows = [
        [
            *(f"s{w.number}", f"s{w.number}@wts.edu.hk", f"{w.family} {w.given}", chinese[at]),
            *(w.goes, "FMMFMFFM"[at], "", w.number, f"2016-0{at + 1}-1{at}", f"#{w.number}", ""),
            *(f"Flat {at + 2}B, Wah Fu Estate", w.room, at % 4 * 6 + 3, f"{w.family} Mei Fong", f"9{at}1230"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("export_user_student.csv", [titles, *rows], "\t", "utf-16")
    folder.zip("official_photo.zip", faces(people, lambda w: f"s{w.number}.jpg"))
    return Truth(people, capitals=True)


def _chinese(name: str) -> tuple[tuple[str, str], ...]:
    """A Chinese name whole, and parted after its family name."""
    by = 2 if name.startswith("歐陽") else 1
    return ((name, ""), (name[by:], name[:by])) if name else ()
