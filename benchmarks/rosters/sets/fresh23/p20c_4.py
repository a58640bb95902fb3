"""Rosters from Japan, Korea, China, the Philippines and Thailand."""

from __future__ import annotations

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case(OFFICE)
def p20c_japanese_boys_beside_girls(folder: Folder) -> Truth:
    """A sheet with the boys on the left and the girls on the right, wide blanks in the names, readings beside them, one moved away."""
    boys = those(
        "陽翔|佐伯;岳|長谷川;琉生|五十嵐;蒼太郎|栗田;ティ ラン|グエン", grades="5", rooms="2", without=5
    )
    girls = those("紬|大友;ひまり|東海林;エミリー|千葉;莉緒|三枝", grades="5", rooms="2", without=4)
    boys = but(boys, {2: {"here": False}})
    readings = {
        "佐伯": "さえき　はると",
        "長谷川": "はせがわ　がく",
        "五十嵐": "いがらし　るい",
        "栗田": "くりた　そうたろう",
        "グエン": "ぐえん　てぃ　らん",
        "大友": "おおとも　つむぎ",
        "東海林": "しょうじ　ひまり",
        "千葉": "ちば　えみりー",
        "三枝": "さいぐさ　りお",
    }

    def block(people: list[Who], at: int, start: int) -> list[object]:
        if at >= len(people):
            return [None] * 6
        w = people[at]
        name = f"{w.family} {w.given}".replace(" ", "\u3000")
        return [5, 2, start + at, name, readings[w.family], None if w.here else "10/30転出"]

    titles = cut("年|組|番|氏　　名|ふりがな|備考")
    rows: list[list[object]] = [
        ["令和８年度　児童名簿（図書室用）"],
        [None, None, None, "担任　大久保 理恵", None, None, None, None, None, None, "2026/11/20 現在"],
        ["男子", *[None] * 6, "女子"],
        [*titles, None, *titles],
    ]
    rows += [[*block(boys, at, 1), None, *block(girls, at, 51)] for at in range(5)]
    rows += [[], ["男子　４名", *[None] * 6, "女子　４名", None, None, "計　８名"]]
    folder.book("R8_児童名簿.xlsx", {"名簿": rows}, merge=("A1:M1", "A3:F3", "H3:M3"))
    people = [any_parting(w, f"{w.family} {w.given}") if w.family == "グエン" else w for w in (*boys, *girls)]
    return Truth(people, allowed=("大久保 理恵",))


@case(
    "微信 (WeChat): 接龙, a list that parents lengthen in the chat, copied by the class teacher (from memory)"
)
def p20c_chinese_chain_of_messages(folder: Folder) -> Truth:
    """Numbers and names as parents typed them, with an example on top, one sent twice, blanks missing; photos in a zip with names in GBK."""
    listed = cut(
        "20260311 王梓涵|20260304 李沐宸|20260318欧阳思远|20260322，陈一诺（妈妈代填）|20260307 张雨桐🌸|"
        "20260315 买买提江·艾力|20260326 周子墨|20260309 诸葛铭"
    )
    names = cut("王梓涵|李沐宸|欧阳思远|陈一诺|张雨桐|买买提江·艾力|周子墨|诸葛铭")
    people = []
    for name, line in zip(names, listed, strict=True):
        long = 2 if name in ("欧阳思远", "诸葛铭") else 1
        ways = (("买买提江", "艾力"),) if "·" in name else ((name[long:], name[:long]),)
        people.append(one(name, "", line[:8], room="五(3)班", also=ways))
    people = but(people, {4: {"photo": ""}, 7: {"photo": ""}})
    lines = [*listed[:6], "20260304 李沐宸（刚才重复了，请忽略）", *listed[6:]]
    chain = "\n".join(f"{at}. {line}" for at, line in enumerate(lines, 1))
    folder.put(
        "接龙.txt",
        "#接龙\n各位家长好！图书馆要给五(3)班的孩子办借书证，请接龙：学号 姓名\n"
        f"例 20260300 某某某\n\n{chain}\n\n截止时间：11月25日 20:00\n",
    )
    folder.zip("五(3)班照片.zip", faces(people, lambda w: f"五(3)班照片/{w.number}{w.given}.jpg"), code="gbk")
    return Truth(people, allowed=("五(3)班照片",))
