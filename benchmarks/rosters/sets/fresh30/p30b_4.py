"""What school librarians in Bulgaria, Korea, Vietnam, Denmark and Hungary get."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, odt


def _family_first(name: str, **more: Any) -> Who:
    """Somebody of a country that says the family first, and every parting of that name."""
    parts = name.split()
    who = one(" ".join(parts[1:]), parts[0], **more)
    ways = [(" ".join(parts[at:]), " ".join(parts[:at])) for at in range(1, len(parts))]
    return replace(any_parting(who, name), also=(*any_parting(who, name).also, *ways))


@case()
def p30b_bulgaria_pdf_with_photos(folder: Folder) -> Truth:
    """Bulgaria: a teacher's PDF, photos left, names of three words and numbers right, in Cyrillic."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    names = (
        "Александра|Петрова Минчева;Борис|Илиев Танев;Виктория|Стоянова Колева;Георги|Димов Чакъров;"
        "Дария|Асенова Желева;Йоан|Красимиров Щерев;Мерт|Хасан Юсеф;Цветомира|Живкова Ангелова"
    )
    people = [any_parting(w) for w in those(names, "1307", "5", "5а")]
    pdfmetrics.registerFont(TTFont("p30bSans", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
    file = io.BytesIO()
    sheet = Canvas(file, pagesize=(595, 842), invariant=1)
    sheet.setFont("p30bSans", 13)
    sheet.drawString(50, 800, "ОУ „Христо Ботев“ – 5а клас – учебна 2026/2027 година")
    sheet.setFont("p30bSans", 9)
    sheet.drawString(50, 782, "Класен ръководител: г-жа Снежана Тодорова")
    for at, w in enumerate(people):
        x, y = 50 + at % 2 * 260, 680 - at // 2 * 110
        if w.photo:
            sheet.drawImage(ImageReader(io.BytesIO(face(w.photo))), x, y, 60, 80)
        else:
            sheet.rect(x, y, 60, 80)
        sheet.drawString(x + 70, y + 54, w.given)
        sheet.drawString(x + 70, y + 40, w.family)
        sheet.drawString(x + 70, y + 22, f"Уч. № {w.number}")
    sheet.drawString(50, 40, "Отпечатано на 21.09.2026 г.                  стр. 1 от 1")
    sheet.save()
    folder.put("5а клас със снимки.pdf", file.getvalue())
    return Truth(people, allowed=("5а клас",))


@case()
def p30b_korea_two_classes_side_by_side(folder: Folder) -> Truth:
    """Korea: two classes beside each other under merged heads, school numbers, sums; one moved away."""
    names = cut("강서윤|김도윤|박하은|서지호|윤채원|임건우|황보라|고은성|남궁민|문지아|송이안|이준서|최유나")
    people = []
    for at, name in enumerate(names):
        long = 2 if name.startswith("남궁") else 1
        room, nr = ("5학년 1반", at + 1) if at < 7 else ("5학년 2반", at - 6)
        number = f"50{room[-2]}{nr:02}"
        whole = ((name, ""), (name[1:], name[0]))
        people.append(one(name[long:], name[:long], number, "5", room, photo="", also=whole))
    people = but(people, {9: {"here": False}})
    left, right = people[:7], people[7:]
    rows: list[list[object]] = [
        ["2026학년도 5학년 학급 명렬표"],
        [],
        ["5학년 1반", "", "", "", "", "5학년 2반"],
        ["담임: 오정희", "", "", "", "", "담임: 배상철"],
        [*cut("학번|성명|성별|비고"), "", *cut("학번|성명|성별|비고")],
    ]
    for at in range(7):
        row: list[object] = []
        for side in (left, right):
            if at < len(side):
                w = side[at]
                row += [int(w.number), w.family + w.given]
                row += ["남여"[at % 2], "" if w.here else "전출(10.5.)"]
            else:
                row += ["", "", "", ""]
            row += [""]
        rows.append(row[:9])
    rows += [["계", "7명", "", "", "", "계", "5명"], [], ["○○초등학교 교무실 (2026. 10. 12. 현재)"]]
    merge = ("A1:I1", "A3:D3", "F3:I3", "A4:D4", "F4:I4")
    folder.book("5학년 명렬표(10월).xlsx", {"명렬표": rows}, merge)
    return Truth(people)


@case()
def p30b_vietnam_word_list(folder: Folder) -> Truth:
    """Vietnam: a Word table with head and foot, the full name in one column, one gone elsewhere."""
    names = cut(
        "Nguyễn Thị Minh Anh|Trần Quốc Bảo|Lê Hoàng Ngọc Diệp|Phạm Đức Duy|Vũ Khánh Huyền|Đặng Gia Khiêm|"
        "Nguyễn Thị Minh Châu|Hồ Phúc|Bùi Lê Phương Thảo|Y Blim Niê"
    )
    people = [
        _family_first(name, number=f"2601{at * 7 + 12:04}", grade="6", room="6A2", photo="")
        for at, name in enumerate(names)
    ]
    people = but(people, {5: {"here": False}})
    notes = {0: "Lớp trưởng", 4: "Cận thị, ngồi bàn đầu", 5: "Đã chuyển trường (10/2026)"}
    head = (
        Cell(("STT",)),
        Cell(("Mã HS",)),
        Cell(("Họ và tên",)),
        Cell(("Ngày sinh",)),
        Cell(("Nữ",)),
        Cell(("Ghi chú",)),
    )
    table = [list(head)]
    for at, (name, w) in enumerate(zip(names, people, strict=True)):
        texts = (
            f"{at + 1}",
            w.number,
            name,
            f"{at + 10}/03/2015",
            "x" if at % 2 == 0 else "",
            notes.get(at, ""),
        )
        table.append([Cell((text,)) for text in texts])
    above = (
        "PHÒNG GD&ĐT THỊ XÃ BUÔN HỒ",
        "TRƯỜNG THCS TÔ HIẾN THÀNH",
        "DANH SÁCH HỌC SINH LỚP 6A2",
        "Năm học 2026 - 2027",
        "GVCN: Cô Trương Thị Bích Liên",
    )
    below = ("Danh sách này có 10 học sinh, trong đó 5 nữ.", "Ngày 15 tháng 10 năm 2026", "Người lập bảng")
    folder.put("DS lop 6A2 (moi).docx", docx(above, table, below))
    return Truth(people)


@case("Aula (Denmark), contacts of a class pasted into a text file (from memory: elev, klasse, forældre)")
def p30b_denmark_pasted_contacts(folder: Folder) -> Truth:
    """Denmark: lines out of the browser: menu, then blocks of pupil, class, parents and telephone."""
    people = those(
        "Alma|Bach;Villads|Dahlgaard;Zahra|El-Khatib;Søren|Frølund;Freja|Hjorth;Malthe|Kjærgaard;"
        "Bjørk|Ravn;Aksel|Åbenrå",
        "",
        "5",
        "5B",
        without=99,
    )
    parents = cut(
        "Mette Bach, Jens Bach|Lone Dahlgaard|Samira El-Khatib, Omar El-Khatib|"
        "Pia Frølund, Ulrik Frølund|Tine Hjorth|"
        "Karen Kjærgaard, Bo Kjærgaard|Signe Ravn|Dorthe Åbenrå, Finn Åbenrå"
    )
    lines = [*cut("Overblik|Beskeder 3|Kalender|Galleri|Kontakter|Dokumenter"), "", "Kontakter"]
    lines += ["Lindevangskolen > 5B", "Vis: Børn", "8 børn", ""]
    for at, w in enumerate(people):
        lines += [f"{w.given} {w.family}", "Elev, 5B", f"Forældre: {parents[at]}"]
        lines += [f"Tlf.: 20 11 4{at} 5{at}", ""]
    lines += ["Vis flere", "Tilgængelighedserklæring", "Netcompany 2026"]
    folder.put("5B fra Aula.txt", "\r\n".join(lines), "utf-8-sig")
    return Truth(people, allowed=("Lindevangskolen > 5B",))


@case()
def p30b_hungary_list_and_numbered_photos(folder: Folder) -> Truth:
    """Hungary: a Writer list, the family first; photos called after the place in it, as a line says."""
    names = cut(
        "Ágoston Levente|Balogh-Kiss Hanna Lili|Csányi Zsombor|Erdélyi Boglárka|Fűzi Ádám Bence|"
        "Gyöngyösi Réka|"
        "Nagy Máté|Őszi Virág|Szűcs Dorka Anna|Zsigmond Áron"
    )
    people = [
        _family_first(name, number=f"7230{at * 918273 + 1140526:07}", grade="6", room="6.b")
        for at, name in enumerate(names)
    ]
    people = but(people, {6: {"photo": ""}, 9: {"goes": "Roni"}})
    head = [Cell((title,)) for title in cut("Ssz.|Név|Oktatási azonosító|Születési idő|Megjegyzés")]
    table = [head]
    for at, (name, w) in enumerate(zip(names, people, strict=True), 1):
        note = {2: "osztályfőnök-helyettes diák", 7: "fényképezéskor hiányzott"}.get(at, "")
        table.append([Cell((text,)) for text in (f"{at}.", w.number, f"2014.0{at % 9 + 1}.11.", note)])
        table[-1].insert(1, Cell((f"{name} (Roni)" if w.goes else name,)))
        if w.photo:
            folder.put(f"fotók 6.b/{at:02}.jpg", face(w.photo))
    above = (
        "Kazinczy Ferenc Általános Iskola",
        "A 6.b osztály névsora, 2026/2027. tanév",
        "Osztályfőnök: Halmos Judit",
    )
    below = ("Létszám: 10 fő", "A fényképek száma a névsor sorszáma (01.jpg = 1. Ágoston Levente).")
    folder.put("6.b névsor.odt", odt(above, table, below))
    return Truth(people, allowed=("fotók 6.b",))
