"""What schools of Hungary, India, Ukraine, Korea and Vietnam make by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from unicodedata import normalize

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows


@case(OFFICE)
def p31b_indian_sheets_for_library_cards(folder: Folder) -> Truth:
    """India: a Word table of photos for library cards, labelled lines, Roman classes, an initial."""
    people = those(
        "Aarav|Krishnan;Ishita|Banerjee;Mohammed Faizan|Sheikh;Meenakshi|;Karthik|R.;Gurleen Kaur|Sandhu;"
        "Advait|Deshpande;Nandini|Iyer;Tenzin|Wangmo",
        "00412",
        "6 6 7",
        "VI-A;VI-A;VII-B",
        without=2,
    )
    people = [any_parting(w, f"{w.family} {w.given}") if w.family == "R." else w for w in people]
    cells = []
    for at, w in enumerate(people):
        lines = (
            f"Name : {w.full}",
            f"Class & Sec. : {w.room}",
            f"Adm. No. : {w.number}",
            f"Blood Gr. : {('B+', 'O+', 'A-')[at % 3]}",
        )
        cells.append(Cell(lines, face(w.photo)) if w.photo else Cell(("(photo awaited)", *lines)))
    above = ("SARASWATI VIDYA NIKETAN, NASHIK", "LIBRARY CARDS 2026-27", "Kindly check spellings and return.")
    folder.put("library cards VI VII.docx", docx(above, in_rows(cells, 3), ("Sd/- Class Teachers",)))
    return Truth(people, allowed=("SARASWATI VIDYA NIKETAN, NASHIK",))


@case(OFFICE)
def p31b_korean_lists_of_two_classes_in_a_sheet(folder: Folder) -> Truth:
    """Korea: the classes of a year side by side in a sheet, names without a blank, one moved away."""
    first = "서연|김;도현|박;하은|최;민재|남궁;지우|한;예준|오"
    second = "수아|강;건우|윤;다온|서;유진|황보;시우|문;채원|배"
    people = [_korean(w) for w in those(first, "", "5", "5학년 1반", photo="")]
    people += [_korean(w) for w in those(second, "", "5", "5학년 2반", photo="")]
    people = but(people, {4: {"here": False}})
    rows: list[list[object]] = [
        ["2026학년도 5학년 학급별 명렬표"],
        ["", "", "", "", "", "", "(2026. 11. 2. 현재)"],
        ["5학년 1반", "", "", "", "5학년 2반"],
        ["담임: 박은정", "", "", "", "담임: 이정훈"],
        ["번호", "성명", "비고", "", "번호", "성명", "비고"],
    ]
    notes = {4: "전출(10.30.)", 8: "전입(9.14.)"}
    for at in range(6):
        left, right = people[at], people[at + 6]
        rows.append(
            [
                *(at + 1, f"{left.family}{left.given}", notes.get(at, ""), ""),
                *(at + 1, f"{right.family}{right.given}", notes.get(at + 6, "")),
            ]
        )
    rows += [["계", "남 2 여 3", "5명", "", "계", "남 3 여 3", "6명"]]
    folder.book("5학년 명렬표.xlsx", {"5학년": rows}, ["A1:G1", "A3:C3", "E3:G3", "A4:C4", "E4:G4"])
    return Truth(people, allowed=("박은정", "이정훈"))


def _korean(who: Who) -> Who:
    whole = f"{who.family}{who.given}"
    return replace(who, also=((whole, ""), ("", whole)))


@case(OFFICE)
def p31b_vietnamese_list_and_photos_of_two_months(folder: Folder) -> Truth:
    """Vietnam: a Word list and photos named without accents; in November a new list and one more photo."""
    names = "Minh Anh|Nguyễn;Gia Bảo|Trần;Thị Kim Chi|Lê;Quốc Đạt|Phạm;Hoàng Gia Hân|Đỗ;Đức Khôi|Vũ"
    names += ";Ngọc Linh|Huỳnh;Tuấn Phong|Bùi;Thảo Vy|Đặng"
    people = [_viet(w) for w in those(names, "", "4", "4A2", without=2)]
    folder.put("thang 9/Danh sach 4A2.docx", _viet_list(people, {}, "tháng 9"))
    _viet_photos(folder, "thang 9", people)
    later = but(people, {3: {"here": False}})
    later.append(_viet(one("Nhật Minh", "Hồ", "", "4", "4A2")))
    notes = {3: "chuyển trường 05/11", 9: "mới chuyển đến"}
    folder.put("thang 11/Danh sach 4A2 (moi).docx", _viet_list(later, notes, "tháng 11"))
    _viet_photos(folder, "thang 11", later, 9)
    return Truth(
        later,
        steps=("thang 9", "thang 11"),
        same=(("Minh Anh Nguyễn", "Minh Anh Nguyễn"),),
        allowed=("Phạm Thị Hồng Nhung", "Cô Phạm Thị Hồng Nhung", "Anh the"),
    )


def _viet(who: Who) -> Who:
    return any_parting(who, f"{who.family} {who.given}")


def _viet_list(people: Sequence[Who], notes: dict[int, str], month: str) -> bytes:
    rows = [[Cell((title,)) for title in cut("STT|Họ và tên|Ngày sinh|Nữ|Ghi chú")]]
    for at, w in enumerate(people):
        texts = (f"{at + 1}", f"{w.family} {w.given}", f"{at + 10}/0{at % 9 + 1}/2017", "x" if at % 2 else "")
        rows.append([Cell((text,)) if text else Cell(()) for text in (*texts, notes.get(at, ""))])
    above = (
        "TRƯỜNG TIỂU HỌC KIM ĐỒNG",
        "DANH SÁCH HỌC SINH LỚP 4A2",
        f"Năm học 2026 - 2027 ({month})",
        "GVCN: Cô Phạm Thị Hồng Nhung",
    )
    return docx(above, rows, (f"Danh sách này có {len(people)} học sinh.", "Giáo viên chủ nhiệm"))


def _viet_photos(folder: Folder, month: str, people: Sequence[Who], begin: int = 0) -> None:
    for at, w in enumerate(people):
        if w.photo and at >= begin:
            name = f"{w.family} {w.given}"
            name = normalize("NFD", name.translate(_PLAIN)).encode("ascii", "ignore").decode()
            folder.put(f"{month}/Anh the/{at + 1:02} {name}.jpg", face(w.photo))


_PLAIN = str.maketrans("Đđ", "Dd")
