"""What schools in Israel, Saudi Arabia, Japan, Korea and China hand over."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows


@case("a list of pupils from Mashov as Excel (from memory: ת.ז., שם משפחה, שם פרטי, כיתה, נייד הורה)")
def p26c_mashov_shichva_zayin(folder: Folder) -> Truth:
    """Israel: Hebrew titles, the class as a letter and a digit, two words as a last name, the parents' phones beside."""
    people = those(
        "נועם|אלבז;תהל|בן דוד;איתמר|גרינברג;אביב|דהאן-כץ;לין|ח׳ורי;שירה|כהן;יהלי|מור;שירה|כהן;אריאל|שטרן",
        "041730285",
        "7",
        "ז1;ז2",
        photo="",
    )
    people = but(people, {7: {"room": "ז2"}, 5: {"room": "ז1"}})
    titles = cut("מס׳|ת.ז.|שם משפחה|שם פרטי|כיתה|מין|תאריך לידה|שם הורה 1|נייד הורה 1")
    rows: list[list[Any]] = [
        ["חטיבת ביניים ע״ש רבין - רשימת תלמידים, שכבה ז, תשפ״ז"],
        ["הופק מתוך משו״ב בתאריך 30/08/2026"],
        [],
        titles,
    ]
    ordered = sorted(people, key=lambda w: (w.room, w.family, w.number))
    for at, w in enumerate(ordered, 1):
        rows.append(
            [
                *(at, w.number, w.family, w.given, w.room, "זנ"[at % 2], f"{at + 9}/0{at}/2014"),
                *(("מיכל", "רון", "סמיר")[at % 3], f"052-55501{at:02}"),
            ]
        )
    rows.append(["סה״כ תלמידים: 9"])
    folder.book("רשימת תלמידים שכבה ז.xlsx", {"גיליון1": rows})
    return Truth(people, allowed=("שכבה ז",))


@case(OFFICE)
def p26c_kao_jashin_meibo(folder: Folder) -> Truth:
    """Japan: a Word document of photos, place in the class, name with a wide blank, reading below; one without a photo."""
    people = those(
        "陽向|青木;さくら|石川;大和|岡田;莉子|川口;レオ|サントス;一花|清水;健太郎|長谷川;結月|三浦;奏|和田",
        "",
        "3",
        "3年2組",
        0,
    )
    people = but(people, {5: {"photo": ""}})
    readings = (
        *("あおき　ひなた", "いしかわ　さくら", "おかだ　やまと", "かわぐち　りこ", "さんとす　れお"),
        *("しみず　いちか", "はせがわ　けんたろう", "みうら　ゆづき", "わだ　かなで"),
    )

    def box(at: int, who: Who) -> Cell:
        lines = (f"{at}番", f"{who.family}　{who.given}", readings[at - 1])
        return Cell(lines, face(who.photo)) if who.photo else Cell(("（写真なし）", *lines))

    boxes = [box(at, who) for at, who in enumerate(people, 1)]
    above = ["令和８年度　緑ヶ丘小学校", "3年2組　顔写真名簿", "担任　大西　久美子", ""]
    folder.put("3年2組顔写真名簿.docx", docx(above, in_rows(boxes, 3), ["取扱注意　校外持出禁止"]))
    return Truth(
        people, allowed=("大西 久美子", "大西　久美子", "久美子 大西", "緑ヶ丘小学校", "3年2組顔写真名簿")
    )


@case(
    "a chain of answers (接龙) of the parents' group in WeChat, copied into a text file; style of a class, invented"
)
def p26c_jielong_tushuzheng(folder: Folder) -> Truth:
    """China: the parents' answers in a group: an example that is nobody, number before or behind, remarks of the parents."""
    people = those(
        "梓涵|王;沐宸|李;若溪|欧阳;浩然|张;思远|陈;一诺|刘;睿|赵;子轩|黄",
        "20260301",
        "3",
        "三（2）班",
        photo="",
    )
    people = [
        replace(w, number=str(20260301 + at), also=((f"{w.family}{w.given}", ""),))
        for at, w in enumerate(people)
    ]
    name = {w.number: f"{w.family}{w.given}" for w in people}
    first, second, third, fourth, fifth, sixth, seventh, eighth = name
    lines = [
        "#接龙",
        "三（2）班图书证登记",
        "请各位家长按格式接龙：学号 姓名，周五前完成，谢谢配合！",
        "例 20260300 小明",
        "",
        f"1. {first} {name[first]}",
        f"2. {second} {name[second]}",
        f"3. {third} {name[third]}",
        f"4. {fourth}{name[fourth]}",
        f"5. {name[fifth]} {fifth}",
        f"6. {sixth} {name[sixth]}（妈妈代接）",
        f"7. {seventh}  {name[seventh]}",
        f"8. {eighth} {name[eighth]} 收到，谢谢老师🌹",
    ]
    folder.put("图书证接龙.txt", "\n".join(lines) + "\n")
    return Truth(people, allowed=("图书证接龙",))
