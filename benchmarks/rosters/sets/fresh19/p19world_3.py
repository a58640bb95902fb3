"""Lists of schools in China, Japan, Vietnam, the Philippines, Saudi Arabia and Israel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import page_xls


def _whole(who: Who) -> Who:
    """Names without a blank may stay in one piece."""
    whole = f"{who.family}{who.given}"
    return replace(who, also=((whole, ""), ("", whole)))


@case(OFFICE + ": a Chinese roster with 学籍号, its pictures in a zip with names in GBK")
def fresh_register_number_and_name_in_gbk(folder: Folder) -> Truth:
    """A heading over all columns; 学籍号 with G; a compound surname; one moved to another school; pictures called by register number and name."""
    people = those(
        "思远|欧阳;梓涵|薛;沐辰|邹;语桐|龚;浩然|覃;诗琪|尹;子墨|诸葛;一诺|贺;宇轩|汤;可欣|阎",
        "",
        "",
        "初一(3)班",
    )
    people = [
        _whole(replace(w, number=f"G3205082014{at:02}{at * 37 + 1120:04}2")) for at, w in enumerate(people)
    ]
    people = but(people, {4: {"here": False, "photo": ""}})
    rows: list[list[Any]] = [
        ["平江中学2026级新生花名册"],
        cut("序号|学籍号|姓名|性别|出生日期|班级|家长电话|备注"),
    ]
    for at, w in enumerate(people):
        note = "" if w.here else "9月转出"
        rows.append(
            [
                at + 1,
                w.number,
                f"{w.family}{w.given}",
                "男女"[at % 2],
                f"2014.{at + 1:02}.{at + 10}",
                w.room,
                f"1390000{at}4{at}7",
                note,
            ]
        )
    rows.append(["合计", "", "10人"])
    folder.book("初一(3)班花名册.xlsx", {"Sheet1": rows, "Sheet2": [], "Sheet3": []}, merge=("A1:H1",))
    folder.zip("照片.zip", faces(people, lambda w: f"照片/{w.number}{w.family}{w.given}.jpg"), "gbk")
    return Truth(people, allowed=("照片", "*"))


@case(OFFICE + ": two Japanese class lists in Shift JIS, pictures by class and number of attendance")
def fresh_attendance_numbers_of_two_kumi(folder: Folder) -> Truth:
    """A file for each class; wide blanks in the names, readings beside; one moved away; numbers of attendance begin anew, pictures are called by them."""
    people = those(
        "陽向|佐久間;紬|五十嵐;奏多|長谷川;澪|東;蒼真|二階堂;杏|森;律|服部;一花|岡;朔|久保田;楓|柴崎",
        "",
        "",
    )
    people = [
        replace(w, room="1年A組" if at < 5 else "1年B組", also=((f"{w.family}{w.given}", ""),))
        for at, w in enumerate(people)
    ]
    people = but(people, {6: {"here": False, "photo": ""}})
    kana = cut(
        "さくま　ひなた|いがらし　つむぎ|はせがわ　かなた|あずま　みお|にかいどう　そうま|もり　あん|はっとり　りつ|おか　いちか|くぼた　さく|しばさき　かえで"
    )
    named: dict[str, str] = {}
    for letter, start in (("A", 0), ("B", 5)):
        rows: list[Sequence[Any]] = [[f"令和8年度　1年{letter}組　生徒名簿", "", "", "", "担任　大野"], []]
        rows.append(cut("出席番号|氏名|ふりがな|性別|備考"))
        for at, w in enumerate(people[start : start + 5]):
            note = "" if w.here else "9/30転出"
            rows.append(
                [at + 1, f"{w.family}　{w.given}", kana[start + at], "男女男女男女男女男女"[start + at], note]
            )
            named[w.full] = f"1{letter}{at + 1:02}"
        folder.csv(f"1年{letter}組名簿.csv", [*rows, [], ["計", "5名"]], enc="cp932")
    folder.photos(people, lambda w: f"写真/{named[w.full]}.jpg")
    return Truth(people, allowed=("*",))


@case("a list of pupils of the Israeli Mashov (ת.ז., שם משפחה, שם פרטי, כיתה: from memory, not read here)")
def fresh_identity_numbers_of_mashov(folder: Folder) -> Truth:
    """A page with the ending .xls from right to left; double surnames with hyphen and gershayim in the classes; identity numbers with noughts; one has left; pictures by identity number."""
    people = those(
        "אלה|בן־דוד;נווה|אוחיון;מילי|גולדשטיין-רז;עומר|אבו חמד;טליה|זכאי;ארי|וולקוב;גפן|ששון;הראל|יצחקי;כרמי|צור",
        "",
        "",
        "ח'1;ח'2",
    )
    people = [
        replace(w, more=(f"0{at + 31}482{at * 11 + 107:03}"[:9].ljust(9, "6"),))
        for at, w in enumerate(people)
    ]
    people = but(people, {5: {"here": False, "photo": ""}})
    rows = [
        cut(
            f"{at + 1}|{w.more[0]}|{w.family}|{w.given}|{w.room}|{'נז'[at % 2]}|{'' if w.here else 'עזב 01/10/2026'}"
        )
        for at, w in enumerate(people)
    ]
    titles = cut("מס'|ת.ז.|שם משפחה|שם פרטי|כיתה|מין|הערות")
    above = '<div dir="rtl"><h3>חט"ב אלונים - רשימת תלמידים תשפ"ז</h3></div>'
    folder.put("רשימת תלמידים.xls", page_xls(titles, [*rows, cut('|סה"כ|9 תלמידים||||')], above))
    folder.photos(people, lambda w: f"תמונות/{w.more[0]}.jpg")
    return Truth(people, allowed=("תמונות", "*"))
