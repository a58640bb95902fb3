"""Lists of schools in East Asia and Mexico."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.folder import Folder


@case("WebSAMS of Hong Kong: a class list as CSV (titles from memory)")
def p61_hong_kong_class_list(folder: Folder) -> Truth:
    """Hong Kong: the family name first and in capitals, the Chinese name beside it, class numbers."""
    people = of_lines(
        """
        Ka Yan|CHAN|1930112|3|3A
        Hoi Ching|CHEUNG|1930119|3|3A
        Tsz Kit|FUNG|1930126|3|3A
        Pak Hei|HO|1930133|3|3A
        Sum Yuet|KWOK|1930140|3|3B
        Chun Ho|LAM|1930147|3|3B
        Lok Yiu|NG|1930154|3|3B
        Wai Lam|TSANG|1930161|3|3B
        """
    )
    chinese = cut("陳嘉欣|張凱晴|馮子傑|何柏熙|郭心悅|林俊豪|吳樂瑤|曾慧琳")
    people = [
        replace(
            w,
            also=(
                *any_parting(w, f"{w.family} {w.given}").also,
                (chinese[at], ""),
                (chinese[at][1:], chinese[at][0]),
            ),
        )
        for at, w in enumerate(people)
    ]
    titles = cut("Class Name|Class No.|Reg. No.|English Name|Chinese Name|Sex|House")
    rows = [
        [
            w.room,
            str(at % 4 + 1),
            w.number,
            f"{w.family} {w.given}",
            chinese[at],
            "FFMMFMFF"[at],
            "RYBG"[at % 4],
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("S3 class list.csv", [titles, *rows], enc="utf-8-sig")
    return Truth(people, capitals=True, allowed=("S3 class list",))


@case("style of a Vietnamese class list in Excel, invented")
def p61_vietnamese_name_over_two_columns(folder: Folder) -> Truth:
    """Viet Nam: the title of the name is merged over two columns, the last one is the name people are called by."""
    people = of_lines(
        """
        Bảo|Bùi Gia|HS240107|6|6A2
        Diệp|Đặng Ngọc|HS240120|6|6A2
        Đức|Đỗ Minh|HS240133|6|6A2
        Hà|Hoàng Thị Thu|HS240146|6|6A2
        Huy|Lê Quang|HS240159|6|6A2
        Linh|Nguyễn Khánh|HS240172|6|6A2
        Linh|Nguyễn Thị|HS240185|6|6A2
        Nam|Phạm Tuấn|HS240198|6|6A2
        Thảo|Trần Phương|HS240211|6|6A2
        Yến|Vũ Hải|HS240224|6|6A2
        """
    )
    people = [any_parting(w, f"{w.family} {w.given}") for w in people]
    people = but(people, {7: {"here": False}})
    rows: list[list[Any]] = [
        ["TRƯỜNG THCS LÊ LỢI"],
        ["DANH SÁCH HỌC SINH - NĂM HỌC 2025-2026"],
        ["Lớp:", "6A2", None, None, "GVCN:", "Cô Mai Hương"],
        [],
        ["STT", "Mã HS", "Họ và tên", None, "Ngày sinh", "Nữ", "Ghi chú"],
    ]
    for at, w in enumerate(people):
        note = "Lớp trưởng" if at == 5 else None if w.here else "Chuyển trường 10/2025"
        girl = "x" if at in (1, 3, 5, 6, 8, 9) else None
        rows.append([at + 1, w.number, w.family, w.given, birthday(at, 2014), girl, note])
    rows.append(["Tổng số:", f"{len(people)} học sinh"])
    folder.book("DS lop 6A2.xlsx", {"6A2": rows}, merge=["A1:G1", "A2:G2", "C5:D5"])
    return Truth(people, allowed=("DS lop 6A2", "Cô Mai Hương"))
